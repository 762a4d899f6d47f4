"""The embeddable CPython that the Windows package brings along: what it must be, and how it is closed off.

Source of its shape: docs.python.org, "Using Python on Windows", the embeddable package.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

AMD64: Final = 0x8664
"""Machine of 64-bit x86 in a PE header. Source: Microsoft, PE format."""

OLDEST: Final = (3, 11)
"""Source: `requires-python` of pyproject.toml."""

_DLL: Final = re.compile(r"python3(\d+)\.dll")
_NEEDED: Final = ("python.exe", "pythonw.exe", "vcruntime140.dll", "LICENSE.txt")
_PE_OFFSET_AT: Final = 0x3C


class PackagingError(Exception):
    """The package cannot be built from what was given; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Embed:
    """An embeddable CPython that was looked at.

    Attributes:
        path: The zip.
        minor: 13 for CPython 3.13.
    """

    path: Path
    minor: int

    @property
    def version(self) -> str:
        """Like `3.13`, as a resolver of wheels wants it."""
        return f"3.{self.minor}"

    @property
    def pth_name(self) -> str:
        """The file that says where modules come from."""
        return f"python3{self.minor}._pth"


def checked_embed(path: Path, sha256: str) -> Embed:
    """The embeddable CPython in a zip, if it is the very one that was named.

    Args:
        path: The zip from python.org.
        sha256: Its digest, 64 hexadecimal digits, as the person who builds got it by another way.

    Raises:
        PackagingError: If it is another file, not 64-bit, too old, or not of the shape of an embeddable CPython.
    """
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != sha256.strip().lower():
        raise PackagingError(f"{path.name} has the SHA-256 {found}, not {sha256}")
    try:
        with zipfile.ZipFile(path) as packed:
            return Embed(path, _checked(packed))
    except zipfile.BadZipFile as error:
        raise PackagingError(f"{path.name} is no zip: {error}") from error


def _checked(packed: zipfile.ZipFile) -> int:
    names = packed.namelist()
    minors = [int(match[1]) for name in names if (match := _DLL.fullmatch(name)) is not None]
    if len(minors) != 1:
        raise PackagingError("it holds no python3NN.dll at its top, so it is no embeddable CPython")
    minor = minors[0]
    needed = (*_NEEDED, f"python3{minor}.zip", f"python3{minor}._pth")
    if missing := [name for name in needed if name not in names]:
        raise PackagingError(f"it holds no {missing[0]}, so it is no embeddable CPython")
    if (3, minor) < OLDEST:
        raise PackagingError(f"it is CPython 3.{minor}; Thecal needs 3.{OLDEST[1]} or newer")
    for name in ("python.exe", "pythonw.exe"):
        if machine_of(packed.read(name)) != AMD64:
            raise PackagingError(f"its {name} is not for 64-bit x86")
    if escaping := [name for name in names if name.startswith(("/", "\\")) or ".." in name or ":" in name]:
        raise PackagingError(f"it holds the path {escaping[0]}, which leads out of it")
    return minor


def machine_of(program: bytes) -> int:
    """The machine in the PE header of a program; 0 where there is no such header."""
    if program[:2] != b"MZ" or len(program) < _PE_OFFSET_AT + 4:
        return 0
    (at,) = struct.unpack_from("<I", program, _PE_OFFSET_AT)
    if program[at : at + 4] != b"PE\0\0" or len(program) < at + 6:
        return 0
    return int(struct.unpack_from("<H", program, at + 4)[0])


def unpack(embed: Embed, folder: Path) -> None:
    """Unpacks it, and closes it off: modules come from the package alone, whatever the user's environment says.

    The lines of the `_pth` file are the whole search path; where it stands, Python ignores PYTHONPATH and PYTHONHOME,
    the registry and the user's site-packages. `import site` is left out on purpose.
    Source: docs.python.org, "Finding modules", _pth files.
    """
    with zipfile.ZipFile(embed.path) as packed:
        packed.extractall(folder)
    lines = (f"python3{embed.minor}.zip", ".", r"..\pkgs", r"..\app")
    (folder / embed.pth_name).write_text("\r\n".join(lines) + "\r\n", encoding="ascii", newline="")
