"""The programs that a person starts: thecal.exe in a console, thecalw.exe from the menu. Made without a compiler.

Each is distlib's launcher (Python Software Foundation licence, signed by nobody), a line that names the Python beside
it, and a zip with the few lines that Python runs. For `<launcher_dir>` the launcher puts the folder in which it lies:
the folder may be moved, and have spaces in its name. Source: distlib 0.4, `distlib/scripts.py`; pip makes
its own programs so.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Final

from windows_embed import PackagingError

LAUNCHERS: Final = {"thecal.exe": ("t64.exe", "python.exe"), "thecalw.exe": ("w64.exe", "pythonw.exe")}
"""Name of the program -> distlib's launcher, the Python that it starts."""

_MAIN: Final = "import sys\n\nfrom programmer_app.__main__ import main\n\nsys.exit(main())\n"
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
"""A zip knows no earlier time; a fixed one, so that the same input gives the same bytes."""

_ICO_SIZES: Final = (16, 24, 32, 48, 64, 256)


def write_launchers(folder: Path) -> None:
    """Writes all launchers into a folder."""
    for name, (stub, python) in LAUNCHERS.items():
        (folder / name).write_bytes(launcher(resources.files("distlib").joinpath(stub).read_bytes(), python))


def launcher(stub: bytes, python: str) -> bytes:
    """One launcher.

    Args:
        stub: Program of distlib.
        python: `python.exe`, or `pythonw.exe` for no console.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr(zipfile.ZipInfo("__main__.py", _EARLIEST), _MAIN)
    # -B: what is installed is never written to by the program itself
    return stub + f"#!<launcher_dir>\\Python\\{python} -B\r\n".encode("ascii") + packed.getvalue()


def icon(png_of: Callable[[int], bytes]) -> bytes:
    """An .ico of PNG pictures, which Windows reads since Vista.

    Args:
        png_of: Makes the picture of a size, in pixels.
    """
    pictures = [(size, png_of(size)) for size in _ICO_SIZES]
    head, bodies = struct.pack("<HHH", 0, 1, len(pictures)), b""
    at = len(head) + 16 * len(pictures)
    for size, picture in pictures:
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at + len(bodies))
        bodies += picture
    return head + bodies


def png_from_svg(svg: Path) -> Callable[[int], bytes]:
    """Paints the icon of the program at any size. Needs PySide6."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415 - the tests of the rest need no Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter  # noqa: PLC0415 - as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    renderer = QSvgRenderer(str(svg))

    def painted(size: int) -> bytes:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, b"png").write(picture):
            raise PackagingError(f"the icon cannot be painted from {svg.name}")
        return bytes(data.data())

    return painted
