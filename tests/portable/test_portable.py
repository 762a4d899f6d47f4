"""The self-extracting archive, made from a folder that stands in for the frozen program; and what nobody has tried."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

import programmer_app

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging/linux/portable.sh"
ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1790000000"}


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "frozen"
    (folder / "_internal").mkdir(parents=True)
    (folder / "thecal").write_text("#!/bin/sh\necho started $1\n")
    (folder / "thecal").chmod(0o755)
    (folder / "_internal/data").write_text("kept")
    (folder / "_internal/link").symlink_to("data")
    return folder


def made(frozen: Path, out: Path) -> Path:
    subprocess.run([SCRIPT, frozen, out], env=ENVIRONMENT, capture_output=True, check=True)
    return next(out.glob("*.run"))


@pytest.mark.skipif(shutil.which("makeself") is None, reason="not installed: makeself")
def test_the_archive_unpacks_a_program_that_starts(frozen: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    archive = made(frozen, out)
    assert archive.name.startswith(f"thecal-{programmer_app.__version__}-linux-")
    subprocess.run([archive, "--check"], capture_output=True, check=True)
    to = tmp_path / "folder of choice"
    done = subprocess.run([archive, "--quiet", "--target", to], capture_output=True, text=True, check=True)
    assert "no cleared medical device" in done.stdout
    started = subprocess.run([to / "thecal", "--demo"], capture_output=True, text=True, check=True)
    assert started.stdout == "started --demo\n"
    assert (to / "_internal/link").is_symlink()
    assert (to / "_internal/link").read_text() == "kept"
    assert {"LICENSE", "NOTICE", "70-thecal-head.rules"} <= {path.name for path in to.iterdir()}
    first = archive.read_bytes()
    assert made(frozen, out).read_bytes() == first  # the same input gives the same bytes
    damaged = bytearray(first)
    damaged[-100] ^= 1
    archive.write_bytes(damaged)
    assert subprocess.run([archive, "--check"], capture_output=True, check=False).returncode != 0


def test_without_a_frozen_program_there_is_no_archive(tmp_path: Path) -> None:
    if shutil.which("makeself") is None:
        pytest.skip("not installed: makeself")
    done = subprocess.run([SCRIPT, tmp_path, tmp_path], env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "holds no frozen program" in done.stderr
    assert not list(tmp_path.glob("*.run"))


@pytest.mark.parametrize(
    "name", ["packaging/flatpak/org.thecal.Thecal.yaml", "packaging/macos/build.sh", "packaging/macos/Info.plist"]
)
def test_what_nobody_has_tried_says_so(name: str) -> None:
    assert "UNTRIED" in (ROOT / name).read_text("utf-8")
    folder = name.split("/")[1]
    page = " ".join((ROOT / "docs/packaging.md").read_text("utf-8").split())
    assert f"packaging/{folder}" in page
    assert "untried" in page


def test_the_flatpak_has_no_network_and_the_identity_of_the_program() -> None:
    lines = (ROOT / "packaging/flatpak/org.thecal.Thecal.yaml").read_text("utf-8").splitlines()
    settings = [line for line in lines if not line.lstrip().startswith("#")]
    assert "app-id: org.thecal.Thecal" in settings
    assert not [
        line
        for line in settings
        if "network" in line or "filesystem=home" in line or "filesystem=host" in line.replace("host-etc:ro", "")
    ]
    for line in settings:
        if "path: " in line:
            named = (ROOT / "packaging/flatpak" / line.split("path: ")[1]).resolve()
            assert named.exists() or "build" in named.parts, line


def test_the_mac_application_takes_its_version_from_its_one_place() -> None:
    content = plistlib.loads((ROOT / "packaging/macos/Info.plist").read_bytes())
    assert content["CFBundleShortVersionString"] == "@VERSION@"
    assert content["CFBundleExecutable"] == "thecal"
    if os.uname().sysname != "Darwin":
        done = subprocess.run([ROOT / "packaging/macos/build.sh"], capture_output=True, text=True, check=False)
        assert (done.returncode, "nothing was built" in done.stderr) == (1, True)
