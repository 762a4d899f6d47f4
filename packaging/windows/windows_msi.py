"""What wixl would make up anew for each MSI: two identifiers, names of folders, and the moment when it was made.

With these said, the same input gives the same bytes. Source of their meaning: Microsoft, "Product Codes" and "Package
Codes" (packages with different contents never share one), and the layout of a summary information stream (MS-OLEPS).
"""

from __future__ import annotations

import hashlib
import re
import struct
import uuid
from pathlib import Path
from typing import Final

from windows_embed import PackagingError

UPGRADE_CODE: Final = uuid.UUID("0D2C7A3E-5B7F-4C55-9A41-7F0D2B6E9C18")
"""That of thecal.wxs: names the family of all versions."""

_FOLDER: Final = re.compile(r"\bdir[0-9A-F]{32}\b")
_SUMMARY: Final = uuid.UUID("F29F85E0-4FF9-1068-AB91-08002B27B3D9").bytes_le
_CODE, _MADE, _SAVED = 9, 12, 13
_MOST_PROPERTIES: Final = 64
_IS_TEXT: Final = struct.pack("<II", 30, 39)  # VT_LPSTR; braces, 36 signs, and the end
_IS_TIME: Final = struct.pack("<I", 64)  # VT_FILETIME
_EPOCH_OF_WINDOWS_S: Final = 11_644_473_600  # from 1601 to 1970
_PER_S: Final = 10_000_000  # FILETIME counts 100 ns


def product_code(version: str) -> str:
    """Of a version; another for each."""
    return str(uuid.uuid5(UPGRADE_CODE, f"product {version}")).upper()


def package_code(version: str, stage: Path) -> str:
    """Of these very files."""
    digest = hashlib.sha256(version.encode())
    for path in sorted(path for path in stage.rglob("*") if path.is_file()):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"\n{content}  {path.relative_to(stage).as_posix()}".encode())
    return str(uuid.uuid5(UPGRADE_CODE, f"package {digest.hexdigest()}")).upper()


def with_steady_names(parts: str) -> str:
    """The list of wixl-heat, with folders named by their order: it gives each a random name."""
    names: dict[str, str] = {}
    return _FOLDER.sub(lambda found: names.setdefault(found[0], f"dir{len(names) + 1}"), parts)


def settle_summary(msi: Path, code: str, epoch_s: int) -> None:
    """Writes into its summary which package it is, and when it was made: wixl takes a random one and the clock.

    Args:
        msi: The file, as wixl made it.
        code: The package code.
        epoch_s: Seconds since 1970, UTC.

    Raises:
        PackagingError: If the summary does not lie there as expected.
    """
    data = bytearray(msi.read_bytes())
    begun = data.find(_SUMMARY)
    if begun < 0 or data.find(_SUMMARY, begun + 1) >= 0:
        raise PackagingError(f"{msi.name} has not one summary")
    # behind the name of the format stands where its section begins, from the header of 28 bytes before the name
    section = begun - 28 + struct.unpack_from("<I", data, begun + 16)[0]
    made = _IS_TIME + struct.pack("<Q", (epoch_s + _EPOCH_OF_WINDOWS_S) * _PER_S)
    named = _IS_TEXT + b"{%s}" % code.encode()
    wanted = {_CODE: named, _MADE: made, _SAVED: made}
    (count,) = struct.unpack_from("<I", data, section + 4)
    for number in range(min(count, _MOST_PROPERTIES)):
        kind, offset = struct.unpack_from("<II", data, section + 8 + 8 * number)
        at = section + offset
        value = wanted.get(kind, b"")
        begins = _IS_TEXT if kind == _CODE else _IS_TIME
        if value and data[at : at + len(begins)] == begins:
            data[at : at + len(value)] = wanted.pop(kind)
    if wanted:
        raise PackagingError(f"{msi.name}: its summary lacks {sorted(wanted)}")
    msi.write_bytes(data)
