"""The project as a whole: layers, lock file, version, wheel, and text that speaks of the project alone."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import programmer_app

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
# Written in pieces, so that this file does not hold what it looks for.
MACHINE_PATH = re.compile(r"(?<![\w.~-])/(?:" + "|".join(("work", "root", "tmp/plan", "home/[a-z]+")) + r")(?=/)")
REGISTRY_HOST = re.compile("|".join(("py" + r"pi\.(?:org|python)", "python" + "hosted", "registry" + r"\.npm")))

OUTSIDE = re.compile(r"\.\./" + r"shared\b")


def project_files() -> list[Path]:
    """The text files that belong to the project: those git tracks or would track, or all but the caches without git."""
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        paths = [ROOT / name for name in listed.split("\0") if name]
    else:
        skip = {".venv", "build", "dist", ".git", "__pycache__"}
        paths = [path for path in ROOT.rglob("*") if skip.isdisjoint(path.relative_to(ROOT).parts)]
    return [path for path in paths if path.is_file() and b"\0" not in path.read_bytes()[:4096]]


def lock_versions() -> dict[str, str]:
    """Name and version of each package that requirements.lock pins; of two for one name, the first."""
    pins = re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK.read_text(), re.MULTILINE)
    return dict(reversed(pins))


def pyproject() -> dict[str, dict[str, list[str]]]:
    """The tables of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def test_lock_names_no_address() -> None:
    text = LOCK.read_text()
    assert not re.search(r"\w+://|index-url|find-links|trusted-host|@ ", text)


def test_every_locked_package_has_a_hash() -> None:
    blocks = re.split(r"^(?=[a-z0-9])", LOCK.read_text(), flags=re.MULTILINE)[1:]
    assert len(blocks) > 20
    assert all("--hash=sha256:" in block for block in blocks)


def test_lock_satisfies_every_declared_requirement() -> None:
    groups = pyproject()["dependency-groups"]
    declared = pyproject()["project"]["dependencies"] + groups["dev"] + groups["bench"]
    versions = lock_versions()
    for line in declared:
        requirement = Requirement(line)
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert requirement.specifier.contains(versions[name]), line


def test_what_only_benchmarks_use_is_not_shipped() -> None:
    only = {Requirement(line).name for line in pyproject()["dependency-groups"]["bench"]}
    assert {"simpy", "scipy"} <= only
    shipped = re.findall(r"^([a-z0-9-]+)==", (ROOT / "packaging" / "runtime.lock").read_text(), re.MULTILINE)
    assert not only & set(shipped)
    imports = re.compile(rf"^\s*(?:import|from) (?:{'|'.join(only)})\b", re.MULTILINE)
    sources = [path for folder in ("programmer_app", "device", "resources") for path in (ROOT / folder).rglob("*.py")]
    assert [path for path in sources if imports.search(path.read_text())] == []


def test_qt_stays_below_6_12() -> None:
    assert lock_versions()["pyside6-essentials"].startswith("6.11.")
    assert lock_versions()["shiboken6"].startswith("6.11.")


def test_version_comes_from_one_place() -> None:
    assert metadata.version("thecal") == programmer_app.__version__
    table = pyproject()["project"]
    assert "version" not in table
    assert table["dynamic"] == ["version"]
    sources = [path for path in project_files() if path.suffix == ".py"]
    assigned = [path for path in sources if re.search(r"^__version__\b.*=", path.read_text(), re.MULTILINE)]
    assert assigned == [ROOT / "programmer_app" / "__init__.py"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """A wheel, built from the tree as it stands."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (path,) = out.glob("thecal-*.whl")
    return zipfile.ZipFile(path)


def test_wheel_holds_every_file_of_the_packages(wheel: zipfile.ZipFile) -> None:
    packages = {"programmer_app", "device", "resources"}
    relative = [path.relative_to(ROOT) for path in project_files()]
    expected = {path.as_posix() for path in relative if path.parts[0] in packages}
    assert "resources/py.typed" in expected
    assert expected <= set(wheel.namelist())


def test_wheel_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    version = programmer_app.__version__
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert tops == {"programmer_app", "device", "resources", f"thecal-{version}.dist-info"}


def test_wheel_has_the_command_and_the_licence(wheel: zipfile.ZipFile) -> None:
    info = f"thecal-{programmer_app.__version__}.dist-info"
    assert "thecal = programmer_app.__main__:main" in wheel.read(f"{info}/entry_points.txt").decode()
    assert b"Apache License" in wheel.read(f"{info}/licenses/LICENSE")
    assert b"not a cleared medical device" in wheel.read(f"{info}/METADATA")


def test_no_text_names_a_machine_or_a_registry() -> None:
    found = []
    for path in project_files():
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if any(pattern.search(line) for pattern in (MACHINE_PATH, REGISTRY_HOST, OUTSIDE)):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    assert not found, "\n".join(found)


def test_the_patterns_find_what_they_look_for() -> None:
    assert MACHINE_PATH.search("see " + "/wo" + "rk/main/x")
    assert MACHINE_PATH.search('"' + "/ro" + 'ot/.pyenv"')
    assert not MACHINE_PATH.search("docs/work/plan")
    assert REGISTRY_HOST.search("https" + "://py" + "pi.org/simple")


def test_no_module_is_a_drawer() -> None:
    drawers = {"utils", "util", "helpers", "helper", "misc", "common"}
    named = [path for path in project_files() if path.suffix == ".py" and path.stem in drawers]
    assert not named
