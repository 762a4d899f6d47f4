"""Builds the Windows packages, on Linux: a setup program by NSIS, and an MSI by wixl.

    .venv/bin/python packaging/windows/windows_build.py --python-embed python-3.13.N-embed-amd64.zip --sha256 HEX

The zip is the embeddable CPython of python.org; it is not downloaded here, and its digest is to be had by another way
than the zip. Needs `makensis` (Debian: nsis) and, for the MSI, `wixl` and `wixl-heat` (Debian: wixl). What comes out,
and what was tried: docs/packaging.md.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from windows_embed import PackagingError, checked_embed
from windows_msi import package_code, product_code, settle_summary, with_steady_names
from windows_stage import ROOT, byte_compile, make_stage, set_times

HERE: Final = Path(__file__).resolve().parent
_SECONDS_OF_GIT: Final = ("git", "log", "-1", "--format=%ct")


@dataclass(frozen=True, slots=True)
class Room:
    """Where things lie.

    Attributes:
        stage: What is installed.
        work: What is made on the way.
        out: What comes out.
    """

    stage: Path
    work: Path
    out: Path


def version() -> str:
    """The version, from its one place."""
    text = (ROOT / "programmer_app/__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)([^"]*)"$', text, re.MULTILINE)
    if found is None:
        raise PackagingError("programmer_app/__init__.py names no version of three numbers")
    return found[1] + found[2]


def numbers(of: str) -> str:
    """The three numbers of a version, which is all that Windows compares."""
    return ".".join(re.findall(r"\d+", of)[:3])


def make_wheel(room: Room) -> Path:
    """The wheel of Thecal, built anew.

    Raises:
        PackagingError: If it cannot be built.
    """
    folder = room.work / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    _run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)])
    return next(folder.glob("thecal-*.whl"))


def make_setup(room: Room, compressor: str = "lzma") -> Path:
    """The setup program.

    Raises:
        PackagingError: If makensis is not there or finds a mistake.
    """
    made = room.out / f"thecal-{version()}-windows-x64-setup.exe"
    size_kb = sum(path.stat().st_size for path in room.stage.rglob("*") if path.is_file()) // 1024
    defines = {
        "VERSION": version(),
        "NUMBERS": numbers(version()),
        "STAGE": str(room.stage),
        "OUT": str(made),
        "SIZE_KB": str(size_kb),
        "COMPRESSOR": compressor,
    }
    _run(
        ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in defines.items()), str(HERE / "thecal.nsi")]
    )
    return made


def make_msi(room: Room) -> Path:
    """The package for group policy.

    Raises:
        PackagingError: If wixl is not there or finds a mistake.
    """
    made = room.out / f"thecal-{version()}-windows-x64.msi"
    names = sorted(str(path) for path in room.stage.rglob("*") if path.is_file())
    heat = ("wixl-heat", "-p", f"{room.stage}/", "--component-group", "Files", "--var", "var.STAGE")
    listed = _run([*heat, "--directory-ref", "INSTALLDIR", "--win64"], given="\n".join(names) + "\n")
    parts = room.work / "files.wxs"
    parts.write_text(with_steady_names(listed), encoding="utf-8")
    # wixl takes a file by an absolute path for missing
    stage = room.stage.relative_to(room.work)
    named = {
        "STAGE": str(stage),
        "Win64": "yes",
        "VERSION": numbers(version()),
        "PRODUCT_CODE": product_code(version()),
    }
    defines = [part for name, value in named.items() for part in ("-D", f"{name}={value}")]
    command = ["wixl", "-a", "x64", *defines, "-o", str(made.resolve()), str(HERE / "thecal.wxs"), parts.name]
    _run(command, inside=room.work)
    epoch_s = int((room.stage / "LICENSE").stat().st_mtime)  # the one time of all that is in it
    settle_summary(made, package_code(version(), room.stage), epoch_s)
    return made


def _run(command: Sequence[str], given: str | None = None, inside: Path | None = None) -> str:
    if shutil.which(command[0]) is None:
        raise PackagingError(f"{command[0]} is not installed (Debian: apt-get install nsis wixl)")
    done = subprocess.run(command, input=given, cwd=inside, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PackagingError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Builds the Windows packages on Linux.")
    parser.add_argument("--python-embed", type=Path, required=True, metavar="ZIP", help="embeddable CPython, 64-bit")
    parser.add_argument("--sha256", required=True, metavar="HEX", help="its digest")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="FOLDER", help="preset: dist")
    parser.add_argument(
        "--work", type=Path, default=ROOT / "build/windows", metavar="FOLDER", help="preset: build/windows"
    )
    parser.add_argument("--wheel", type=Path, metavar="FILE", help="of Thecal; preset: one is built")
    parser.add_argument("--wheels", type=Path, metavar="FOLDER", help="unpacked wheels, instead of fetching them")
    parser.add_argument("--compile-with", type=Path, metavar="PYTHON", help="of the same version; compiles beforehand")
    parser.add_argument("--quick", action="store_true", help="compresses less: 4 times quicker, larger")
    parser.add_argument("--no-msi", action="store_true", help="makes the setup program alone")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Builds; 1 where something is missing or wrong, said in a line."""
    chosen = _parser().parse_args(arguments)
    room = Room(chosen.work / "stage", chosen.work, chosen.out)
    for folder in (room.work, room.out):
        folder.mkdir(parents=True, exist_ok=True)
    try:
        embed = checked_embed(chosen.python_embed, chosen.sha256)
        uv = shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
        program = chosen.wheel or make_wheel(room)
        make_stage(room.stage, embed, program, uv=uv or "uv", wheels=chosen.wheels)
        if chosen.compile_with is not None:
            byte_compile(room.stage, chosen.compile_with, embed)
        set_times(room.stage, _epoch())
        print(make_setup(room, "zlib" if chosen.quick else "lzma"))
        if not chosen.no_msi:
            print(make_msi(room))
    except (PackagingError, OSError) as error:
        print(f"windows: {error}", file=sys.stderr)
        return 1
    return 0


def _epoch() -> int:
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        told = subprocess.run(_SECONDS_OF_GIT, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return int(told)


if __name__ == "__main__":
    sys.exit(main())
