"""Stands in for what cannot be had here: an embeddable CPython that is only a shape, and wheels that are only names."""

from __future__ import annotations

import hashlib
import struct
import zipfile
from pathlib import Path

AMD64, I386 = 0x8664, 0x014C


def program(machine: int = AMD64) -> bytes:
    """A PE file without sections and imports: its two headers, and zeros."""
    dos = b"MZ" + bytes(0x3A) + struct.pack("<I", 0x40)
    coff = b"PE\0\0" + struct.pack("<HHIIIHH", machine, 0, 0, 0, 0, 240, 0x22)
    return dos + coff + struct.pack("<H", 0x20B) + bytes(238)


def embed_zip(
    path: Path, minor: int = 13, machine: int = AMD64, without: str = "", beside: dict[str, bytes] | None = None
) -> str:
    """Writes the zip, and gives its digest."""
    contents = {
        "python.exe": program(machine),
        "pythonw.exe": program(machine),
        "python3.dll": program(machine),
        f"python3{minor}.dll": program(machine),
        f"python3{minor}.zip": b"PK",
        f"python3{minor}._pth": f"python3{minor}.zip\n.\n\nimport site\n".encode(),
        "vcruntime140.dll": program(machine),
        "LICENSE.txt": b"PSF LICENSE AGREEMENT",
        **(beside or {}),
    }
    contents.pop(without, None)
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in contents.items():
            packed.writestr(name, data)
    return hashlib.sha256(path.read_bytes()).hexdigest()


def thecal_wheel(path: Path) -> Path:
    """A wheel of Thecal with few of its files: to compress the rest would say nothing more, and take seconds."""
    root = Path(__file__).resolve().parents[2]
    names = ("programmer_app/__init__.py", "programmer_app/__main__.py", "device/__init__.py", "resources/__init__.py")
    with zipfile.ZipFile(path, "w") as packed:
        for name in names:
            packed.write(root / name, name)
        packed.writestr("programmer_app/manifest.sha256", "made by the build of the wheel")
    return path


def wheels(folder: Path) -> Path:
    """A folder of packages as an installer of wheels would leave it: some files to ship, some not."""
    for name in (
        "PySide6/Qt6Core.dll",
        "PySide6/QtCore.pyd",
        "PySide6/Qt6Quick.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "numpy/__init__.py",
        "numpy/tests/test_x.py",
        "bin/f2py.exe",
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(program() if path.suffix in (".dll", ".pyd") else b"")
    info = folder / "numpy-2.5.5.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: numpy\nLicense-Expression: BSD-3-Clause\n")
    (info / "LICENSE.txt").write_text("Copyright NumPy Developers")
    return folder
