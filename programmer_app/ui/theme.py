"""How the colours of the window reach Qt.

`palette.py` names every colour that anything may be drawn in. `apply()` puts one palette into Qt (Fusion style,
QPalette and one style sheet) and may be called again at any time; what paints by itself reads `current()` while it
paints and repaints on `notifier.theme_changed`.

The style sheet hangs on each window that was given to `dress()`. A style sheet of the whole application, which there is
as long as no window was dressed, is handed down anew each time that a half-made tree of widgets is moved into another:
that takes half of the time in which a screen is built.
"""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.palette import BAND_OPACITY, COLOUR_NAMES, DARK, LIGHT, TONES, Palette, Tone
from programmer_app.ui.stylesheet import style_sheet

__all__ = [
    "BAND_OPACITY",
    "DARK",
    "LIGHT",
    "TONES",
    "Palette",
    "ThemeName",
    "Tone",
    "application",
    "apply",
    "colour",
    "current",
    "dress",
    "notifier",
]

STYLE = "Fusion"
_STYLE_SET = "thecalStyle"
ThemeName = Literal["light", "dark", "system"]


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
        theme_changed: After Qt has the new palette and style sheet.
    """

    theme_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.palette = LIGHT
        self.follows_system = False
        self.sheet = ""
        self.dressed: set[int] = set()
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


def apply(app: QApplication, theme: ThemeName, *, dressing: bool = False) -> None:
    """Put a theme on. May be called again at any time.

    Args:
        app: The running application.
        theme: "system" follows the desktop's light or dark setting from now on.
        dressing: Whether windows will be given to `dress()`.

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
    _use(app, {"light": LIGHT, "dark": DARK}.get(theme) or _system_palette(), dressing=dressing)


def dress(window: QWidget) -> None:
    """Give a window the style sheet, now and after every change of theme from when it is shown."""
    number = id(window)
    notifier.dressed.add(number)
    window.destroyed.connect(lambda: notifier.dressed.discard(number))
    _Wardrobe(window)


class _Wardrobe(QObject):
    """Lives and dies with its window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        notifier.theme_changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._window.setStyleSheet(notifier.sheet)


def _system_palette() -> Palette:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def _use(app: QApplication, palette: Palette, *, dressing: bool = False) -> None:
    notifier.palette = palette
    notifier.sheet = style_sheet({name: palette.colour(name) for name in COLOUR_NAMES})
    app.setPalette(_qt_palette(palette))
    whole_app = "" if dressing or notifier.dressed else notifier.sheet
    if app.styleSheet() != whole_app:
        app.setStyleSheet(whole_app)
    notifier.theme_changed.emit()


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
        role.BrightText: "on_action",
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
