"""The folder that is installed on Windows, as it will lie there.

thecal.exe, thecalw.exe     launchers: console, and without one
thecal.ico, LICENSE, NOTICE, THIRD-PARTY-LICENCES.txt
Python/                     embeddable CPython, closed off
pkgs/                       the wheels of packaging/runtime.lock
app/                        the wheel of Thecal: programmer_app, device, resources
"""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Final

from windows_embed import Embed, PackagingError, unpack
from windows_launchers import icon, png_from_svg, write_launchers
from windows_parts import missing_libraries, trim

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGES: Final = ("programmer_app", "device", "resources")
_OWN_PARTS: Final = (
    ("Inter, the typeface", "fonts/LICENSE-OFL-1.1.txt"),
    ("Material Symbols, icons", "icons/LICENSE-Apache-2.0.txt"),
)
_COMMON: Final = Path("/usr/share/common-licenses")
_LICENCE_NAMES: Final = ("licen", "copying", "notice", "authors")


def make_stage(stage: Path, embed: Embed, program: Path, *, uv: str, wheels: Path | None = None) -> None:
    """Makes the folder anew.

    Args:
        stage: Where; what is there is deleted.
        embed: The Python.
        program: Wheel of Thecal.
        uv: The command that fetches wheels.
        wheels: A folder of packages to take instead of fetching them.

    Raises:
        PackagingError: Wheels cannot be fetched, or something in the package lacks a library.
    """
    shutil.rmtree(stage, ignore_errors=True)
    (stage / "Python").mkdir(parents=True)
    unpack(embed, stage / "Python")
    if wheels is None:
        fetch_wheels(stage / "pkgs", embed, uv)
    else:
        shutil.copytree(wheels, stage / "pkgs")
    licences = third_party_licences(stage / "pkgs")
    trim(stage / "pkgs")
    unpack_program(program, stage / "app")
    write_launchers(stage)
    (stage / "thecal.ico").write_bytes(icon(png_from_svg(ROOT / "packaging/linux/org.thecal.Thecal.svg")))
    (stage / "THIRD-PARTY-LICENCES.txt").write_text(licences, encoding="utf-8")
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, stage / name)
    shutil.copy(ROOT / "LICENSE", stage / "app")  # an MSI removes a folder only if a file of its own lay in it
    if missing := missing_libraries(stage):
        name, wanted_by = min(missing.items())
        raise PackagingError(f"{min(wanted_by)} loads {name}, which is neither in the package nor in Windows")


def fetch_wheels(folder: Path, embed: Embed, uv: str) -> None:
    """Lays the locked wheels for 64-bit Windows into a folder, each by its hash.

    Raises:
        PackagingError: If one is missing or is another than the locked one.
    """
    platform = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", embed.version)
    strict = ("--only-binary", ":all:", "--no-deps", "--require-hashes", "--link-mode", "copy")
    command = [uv, "pip", "install", "--quiet", "--target", str(folder), *platform, *strict]
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    done = subprocess.run(
        [*command, "--requirements", str(ROOT / "packaging/runtime.lock")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise PackagingError(f"the wheels cannot be fetched: {done.stderr.strip()}")


def unpack_program(wheel: Path, folder: Path) -> None:
    """Unpacks the wheel of Thecal: what is shipped is what `make package-test` installs, with all that its build adds.

    Raises:
        PackagingError: If it is no such wheel.
    """
    try:
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(folder)
    except zipfile.BadZipFile as error:
        raise PackagingError(f"{wheel.name} is no wheel: {error}") from error
    if missing := [package for package in PACKAGES if not (folder / package / "__init__.py").is_file()]:
        raise PackagingError(f"{wheel.name} holds no {missing[0]}, so it is no wheel of Thecal")


def third_party_licences(packages: Path) -> str:
    """The texts of the licences of all that is in the package, one part after another.

    Raises:
        PackagingError: If a wheel brings no text, and `packaging/licences` has none for it either.
    """
    parts = [f"{name}\n\n{(ROOT / 'resources' / path).read_text('utf-8').strip()}" for name, path in _OWN_PARTS]
    for info in sorted(packages.glob("*.dist-info"), key=lambda path: path.name.lower()):
        texts = [
            path.read_text("utf-8", "replace").strip()
            for path in sorted(info.rglob("*"))
            if path.is_file() and any(word in path.name.lower() for word in _LICENCE_NAMES)
        ]
        name = info.name.removesuffix(".dist-info").replace("-", " ")
        parts.append("\n\n".join([name, *(_lesser(info, texts) or texts or [_kept_text(info)])]))
    rule = "\n\n" + "-" * 78 + "\n\n"
    return rule.join(["CPython: its licence stands in Python/LICENSE.txt", *parts]) + "\n"


def _lesser(info: Path, texts: list[str]) -> list[str]:
    """The texts of the LGPL for a wheel that is under it and does not bring them: Qt's names its other licence.

    Raises:
        PackagingError: If this computer has no such texts; Debian does.
    """
    lines = (info / "METADATA").read_text("utf-8", "replace").splitlines()
    told = " ".join(line for line in lines if line.startswith(("License", "Classifier: License")))
    if "LGPL-3" not in told or any("GNU LESSER GENERAL PUBLIC LICENSE" in text for text in texts):
        return []
    try:
        common = [(_COMMON / name).read_text("utf-8").strip() for name in ("LGPL-3", "GPL-3")]
    except OSError as error:
        raise PackagingError(f"{info.name} is under the LGPL, whose text {error.filename} is not here") from error
    return ["Used under the GNU Lesser General Public License, version 3.", *common]


def _kept_text(info: Path) -> str:
    name = info.name.partition("-")[0].lower()
    kept = ROOT / "packaging/licences" / f"{name}.txt"
    if not kept.is_file():
        raise PackagingError(
            f"the wheel of {name} brings no licence text, and there is no packaging/licences/{name}.txt"
        )
    return kept.read_text("utf-8").strip()


def byte_compile(stage: Path, python: Path, embed: Embed) -> None:
    """Compiles the sources with a Python of the same version, so that nothing is compiled at each start.

    The result depends on the source alone, not on times.

    Raises:
        PackagingError: If that Python is of another version, or something cannot be compiled.
    """
    told = subprocess.run(
        [str(python), "-c", "import sys; print('3.%d' % sys.version_info[1])"],
        capture_output=True,
        text=True,
        check=False,
    )
    if told.stdout.strip() != embed.version:
        raise PackagingError(f"{python} is {told.stdout.strip() or 'no Python'}; the package holds {embed.version}")
    options = ("-q", "--invalidation-mode", "unchecked-hash", "-s", str(stage))
    done = subprocess.run(
        [str(python), "-m", "compileall", *options, str(stage / "app"), str(stage / "pkgs")],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise PackagingError(f"not everything can be compiled: {done.stdout.strip()}")


def set_times(stage: Path, epoch: int) -> None:
    """Gives every file the same time, so that the same input gives the same bytes."""
    for path in [stage, *stage.rglob("*")]:
        os.utime(path, (epoch, epoch))
