"""How the colours of the window reach Qt.

`palette.py` names every colour that anything may be drawn in. `apply()` puts one palette into Qt (Fusion style and
QPalette) and may be called again at any time; what paints by itself, which is most of the window (`widgets/drawn.py`),
reads `current()` while it paints and repaints on `notifier.theme_changed`.

There is no style sheet: under one, Qt keeps 10 to 240 kB more for every widget and lays each out more slowly
(docs/decisions/0026-no-style-sheet.md).
"""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.palette import BAND_OPACITY, DARK, LIGHT, TONES, Palette, Tone

__all__ = [
    "BAND_OPACITY",
    "DARK",
    "LIGHT",
    "SHADES",
    "TONES",
    "Palette",
    "ThemeName",
    "Tone",
    "application",
    "apply",
    "colour",
    "current",
    "notifier",
    "tint",
]

STYLE = "Fusion"
_STYLE_SET = "thecalStyle"
ThemeName = Literal["light", "dark", "system"]
Shade = Literal["", "secondary", "error"]

SHADES: dict[Shade, QPalette.ColorRole] = {
    "": QPalette.ColorRole.WindowText,
    "secondary": QPalette.ColorRole.PlaceholderText,
    "error": QPalette.ColorRole.BrightText,
}
"""Where Qt's palette holds the colours of plain text, of notes, and of what is wrong."""


def application(arguments: list[str]) -> QApplication:
    """Makes the application in the style of the window from the beginning: to change it costs the first paint 7 ms.

    Args:
        arguments: Of the process; the first is its name.
    """
    app = QApplication([*arguments, "-style", STYLE])
    app.setProperty(_STYLE_SET, STYLE)
    return app


class ThemeNotifier(QObject):
    """Tells what paints by itself that the colours changed.

    Signals:
        theme_changed: After Qt has the new palette.
    """

    theme_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.palette = LIGHT
        self.follows_system = False
        self._listens = False

    def listen_to(self, hints: QStyleHints) -> None:
        """Hear of the desktop's change from light to dark. The second call does nothing."""
        if not self._listens:
            hints.colorSchemeChanged.connect(self.on_system_colour_scheme_changed)
            self._listens = True

    def on_system_colour_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        """Follow the desktop from day to night where the person chose "system"."""
        app = QApplication.instance()
        if self.follows_system and isinstance(app, QApplication):
            _use(app, _system_palette())


notifier = ThemeNotifier()


def current() -> Palette:
    """The palette in use. Light until `apply()` was called."""
    return notifier.palette


def colour(name: str, opacity: float = 1.0) -> QColor:
    """A colour of the palette in use, for painting.

    Args:
        name: A field of `Palette`, or `#rrggbb`.
        opacity: 0 (nothing) to 1.
    """
    made = QColor(current().colour(name))
    made.setAlphaF(opacity)
    return made


def apply(app: QApplication, theme: ThemeName) -> None:
    """Put a theme on. May be called again at any time.

    Args:
        app: The running application.
        theme: "system" follows the desktop's light or dark setting from now on.

    Raises:
        FontError: If a bundled font is missing.
    """
    fonts.load()
    if app.property(_STYLE_SET) != STYLE:
        app.setStyle(STYLE)
        app.setProperty(_STYLE_SET, STYLE)
    app.setFont(fonts.font())
    hints = QGuiApplication.styleHints()
    notifier.follows_system = theme == "system"
    # title bars and native dialogs are drawn by the desktop and follow this hint, not our palette
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}[theme]
    hints.setColorScheme(scheme)
    notifier.listen_to(hints)
    _use(app, {"light": LIGHT, "dark": DARK}.get(theme) or _system_palette())


def tint(widget: QWidget, colours: Mapping[QPalette.ColorRole, str]) -> None:
    """Gives a widget, and what it holds, colours of its own, now and after every change of theme.

    Args:
        widget: A second call replaces the colours of the first.
        colours: A field of `Palette` for each role.
    """
    former = widget.findChild(_Tint, "tint", Qt.FindChildOption.FindDirectChildrenOnly)
    if former is not None:
        former.colours = colours
        former.put()
    else:
        _Tint(widget, colours)


class _Tint(QObject):
    """Lives and dies with its widget."""

    def __init__(self, widget: QWidget, colours: Mapping[QPalette.ColorRole, str]) -> None:
        super().__init__(widget)
        self.setObjectName("tint")
        self._widget, self.colours = widget, colours
        notifier.theme_changed.connect(self.put)
        self.put()

    def put(self) -> None:
        made = QPalette()
        for role, name in self.colours.items():
            made.setColor(role, colour(name))
        self._widget.setPalette(made)


def _system_palette() -> Palette:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def _use(app: QApplication, palette: Palette) -> None:
    notifier.palette = palette
    made = _qt_palette(palette)
    app.setPalette(made)
    for base, colours in _OF_A_KIND.items():
        other = QPalette(made)
        for role, name in colours.items():
            other.setColor(role, QColor(palette.colour(name)) if name else QColor(Qt.GlobalColor.transparent))
        app.setPalette(other, base)  # type: ignore[arg-type]  # the stub names bytes, which PySide6 refuses
    QToolTip.setPalette(made)
    notifier.theme_changed.emit()


_OF_A_KIND: dict[str, dict[QPalette.ColorRole, str]] = {
    "QMenu": {
        QPalette.ColorRole.Window: "surface",
        QPalette.ColorRole.Highlight: "selected_ground",
        QPalette.ColorRole.HighlightedText: "action",
    },
    "QAbstractItemView": {
        QPalette.ColorRole.Highlight: "selected_ground",
        QPalette.ColorRole.HighlightedText: "text",
    },
    # its ground is drawn by itself; a hint is paler than a note, so that nobody takes it for a value
    "QLineEdit": {QPalette.ColorRole.Base: "", QPalette.ColorRole.PlaceholderText: "old"},
}
"""Other colours of what is of a kind; "" for none at all."""


def _qt_palette(palette: Palette) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for target, name in {
        role.Window: "ground",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "raised",
        role.Text: "text",
        role.PlaceholderText: "secondary",
        role.Button: "surface",
        role.ButtonText: "text",
        role.BrightText: "blocked",
        role.ToolTipBase: "tip_ground",
        role.ToolTipText: "tip_text",
        role.Highlight: "action",
        role.HighlightedText: "on_action",
        role.Accent: "action",
        role.Link: "action",
        role.LinkVisited: "action",
        role.Light: "surface",
        role.Midlight: "line",
        role.Mid: "line",
        role.Dark: "field_line",
        role.Shadow: "line",
    }.items():
        made.setColor(target, QColor(palette.colour(name)))
    for target in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(palette.disabled))
    return made
