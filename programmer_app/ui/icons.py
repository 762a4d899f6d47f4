"""Icons by what they stand for, drawn in a colour of the theme.

The shapes are Material Symbols (resources/icons). `icon()` gives a QIcon of the colours of this moment; `put()` keeps a
button's or action's icon right when the theme changes.

The window's first paint draws pictures and needs no QIcon; PySide6 makes a class, with all its enumerations, when it is
first asked for, and that of QIcon takes as long as ten icons.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

import resources
from programmer_app.ui import fonts, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QIcon

MENU_PX = 16
"""In menus, and on buttons that were given no other size."""

_FOLDER = Path(resources.__path__[0]) / "icons"  # importlib.resources would cost the first paint 7 ms


@cache
def names() -> tuple[str, ...]:
    """The names that `icon()` knows, in alphabetical order."""
    return tuple(sorted(entry.name[:-4] for entry in _FOLDER.iterdir() if entry.name.endswith(".svg")))


@cache
def _shape(name: str) -> bytes:
    try:
        return (_FOLDER / f"{name}.svg").read_bytes()
    except FileNotFoundError:
        raise KeyError(f"no icon is named {name!r}; there are {', '.join(names())}") from None


def pixmap(name: str, size_px: int, colour: str | None = None, ratio: float | None = None) -> QPixmap:
    """One icon as a picture.

    Args:
        name: One of `names()`.
        size_px: Width and height in device-independent pixels.
        colour: A field of `Palette` or `#rrggbb`; the secondary text colour by default.
        ratio: Device pixels a pixel; that of the finest screen by default.

    Raises:
        KeyError: If there is no such icon or colour.
    """
    shape = _shape(name)
    used = ratio or _finest_screen_ratio()
    return _drawn(shape, size_px, theme.current().colour(colour or "secondary"), used)


def _finest_screen_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@lru_cache(maxsize=256)  # the same few are painted again and again, as in the rail under the pointer
def _drawn(shape: bytes, size_px: int, colour: str, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(size_px, size_px) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    area = QRectF(0, 0, size_px, size_px)
    QSvgRenderer(shape).render(painter, area)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour))
    painter.drawRect(area)  # `fillRect` has PySide6 make all gradients first
    painter.end()
    return picture


def icon(name: str, colour: str | None = None, size_px: int = MENU_PX) -> QIcon:
    """One icon, with a paler picture for what is disabled.

    Args:
        name: One of `names()`.
        colour: A field of `Palette` or `#rrggbb`; the secondary text colour by default.
        size_px: At which it is shown, in device-independent pixels.

    Raises:
        KeyError: If there is no such icon or colour.
    """
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - not for the first paint

    made = QIcon()
    made.addPixmap(pixmap(name, size_px, colour), QIcon.Mode.Normal)
    made.addPixmap(pixmap(name, size_px, "disabled"), QIcon.Mode.Disabled)
    return made


class _IconKeeper(QObject):
    """Gives its owner's icon anew when the theme changes. Lives and dies with the owner."""

    def __init__(self, owner: QAbstractButton | QAction, name: str, colour: str | None) -> None:
        super().__init__(owner)
        self.setObjectName("iconKeeper")
        self._owner = owner
        self._name = name
        self._colour = colour
        self._size_px = owner.iconSize().width() if isinstance(owner, QAbstractButton) else MENU_PX
        theme.notifier.theme_changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        owner = self._owner
        size_px = MENU_PX
        if isinstance(owner, QAbstractButton):
            size_px = fonts.scaled(self._size_px)
            owner.setIconSize(QSize(size_px, size_px))
        owner.setIcon(icon(self._name, self._colour, size_px))


def put(owner: QAbstractButton | QAction, name: str, colour: str | None = None) -> None:
    """Set the icon of a button or action, now and after every change of theme.

    Args:
        owner: What shows the icon. A second call replaces the icon of the first.
        name: One of `names()`.
        colour: A field of `Palette`, so that it follows the theme.

    Raises:
        KeyError: If there is no such icon or colour.
    """
    former = owner.findChild(_IconKeeper, "iconKeeper", Qt.FindChildOption.FindDirectChildrenOnly)
    if former is not None:
        former.setParent(None)
        former.deleteLater()
    _IconKeeper(owner, name, colour)
