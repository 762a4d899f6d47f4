"""Which files of the wheels are shipped, and whether what is shipped is whole."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_QT_LIBRARIES: Final = frozenset({"core", "gui", "widgets", "printsupport", "svg", "test"})
"""Not those of OpenGL: `programmer_app.ui.plots.graph` imports pyqtgraph without them."""
_QT_PLUGINS: Final = frozenset(
    {
        "platforms/qwindows.dll",
        "platforms/qoffscreen.dll",
        "styles/qmodernwindowsstyle.dll",
        "iconengines/qsvgicon.dll",
        "imageformats/qsvg.dll",
        "imageformats/qjpeg.dll",
        "imageformats/qico.dll",
    }
)
_QT_TRANSLATION: Final = re.compile(r"translations/qtbase_(de|es|fr)\.qm")
_QT_TOP: Final = re.compile(
    r"__init__\.py|_config\.py|_git_pyside_version\.py|pyside6\.abi3\.dll"
    r"|(msvcp140(_1|_2)?|vcruntime140(_1)?)\.dll|support/.*\.pyd?|PySide6_Essentials\.json"
)
_NEVER: Final = re.compile(
    r"(^|/)(tests|examples|__pycache__|include)/|\.(pyi|lib|h|pxd|pyx|a|exe)$|^bin/|(^|/)\.lock$"
    r"|^pyqtgraph/(opengl|jupyter)/|^shiboken6/(vcamp140|vcomp140|vccorlib140|concrt140)\.dll$"
)
_KEPT: Final = re.compile(r"^numpy/_core/tests/_natype\.py$")
"""numpy.testing imports it, and numpy imports that."""


def is_shipped(name: str) -> bool:
    """Whether a file of the wheels belongs into the package.

    Args:
        name: Path inside the folder of packages, with `/`.
    """
    if name.startswith("PySide6/"):
        return _qt_is_shipped(name.removeprefix("PySide6/"))
    return bool(_KEPT.search(name)) or not _NEVER.search(name)


def _qt_is_shipped(name: str) -> bool:
    if name.startswith("plugins/"):
        return name.removeprefix("plugins/") in _QT_PLUGINS
    if (library := re.fullmatch(r"Qt6?(\w+)\.(dll|pyd)", name)) is not None:
        return library[1].lower() in _QT_LIBRARIES
    return bool(_QT_TOP.fullmatch(name) or _QT_TRANSLATION.fullmatch(name))


def trim(packages: Path) -> int:
    """Deletes what is not shipped, and folders that are left empty. Gives the number of files deleted."""
    gone = 0
    for path in sorted(packages.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not is_shipped(path.relative_to(packages).as_posix()):
            path.unlink()
            gone += 1
    return gone


# ---- is it whole? ----

_SYSTEM: Final = re.compile(
    r"api-ms-win-.*|ext-ms-.*|(kernel32|user32|gdi32|advapi32|shell32|ole32|oleaut32|ws2_32|ntdll|msvcrt|ucrtbase|rpcrt4"
    r"|version|winmm|crypt32|bcrypt|bcryptprimitives|secur32|shlwapi|imm32|uxtheme|dwmapi|d3d9|d3d11|d3d12|dxgi|dwrite"
    r"|d2d1|dcomp|comdlg32|comctl32|winspool|mpr|netapi32|userenv|wtsapi32|setupapi|iphlpapi|dnsapi|opengl32|icuuc|icuin|icu"
    r"|shcore|propsys|uiautomationcore|cfgmgr32|powrprof|psapi|dbghelp|normaliz|wldap32|authz|mscms|wintrust|msimg32"
    r"|oleacc|runtimeobject|usp10|gdiplus|hid|cabinet|ncrypt|wevtapi|pdh)\.(dll|drv)"
)
"""Libraries that Windows 10 and newer bring. Source: Windows 10 1809, System32; Qt 6.11 uses its ICU."""


def missing_libraries(stage: Path) -> dict[str, set[str]]:
    """Libraries that something in the package loads, and that neither the package nor Windows has.

    Returns:
        Library -> the files that want it. Empty where the package is whole.
    """
    binaries = [path for path in stage.rglob("*") if path.suffix.lower() in (".dll", ".pyd", ".exe")]
    there = {path.name.lower() for path in binaries}
    missing: dict[str, set[str]] = {}
    for path in binaries:
        for name in imports_of(path.read_bytes()):
            if name.lower() not in there and not _SYSTEM.fullmatch(name.lower()):
                missing.setdefault(name, set()).add(path.relative_to(stage).as_posix())
    return missing


def imports_of(program: bytes) -> Iterator[str]:
    """Names of the libraries in the import table of a 64-bit PE file. Source: Microsoft, PE format, `.idata`."""
    if program[:2] != b"MZ":
        return
    (pe,) = struct.unpack_from("<I", program, 0x3C)
    sections, optional_size = (
        struct.unpack_from("<H", program, pe + 6)[0],
        struct.unpack_from("<H", program, pe + 20)[0],
    )
    optional = pe + 24
    if struct.unpack_from("<H", program, optional)[0] != 0x20B:  # PE32+
        return
    (table,) = struct.unpack_from("<I", program, optional + 112 + 8)  # the second data directory
    places = [struct.unpack_from("<IIII", program, optional + optional_size + 40 * n + 8) for n in range(sections)]

    def offset(address: int) -> int:
        for size, start, raw_size, raw in places:
            if start <= address < start + max(size, raw_size):
                return int(raw + address - start)
        return 0

    at = offset(table) if table else 0
    while at and (name := struct.unpack_from("<I", program, at + 12)[0]):
        where = offset(name)
        yield program[where : program.index(b"\0", where)].decode("ascii", "replace")
        at += 20
