"""Colours, fonts and icons: contrast computed here by itself, switching at run time, tabular figures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import programmer_app
from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.widgets import SecondaryButton, label
from tests.ui.pixels import opaque_colours

TEXT_PAIRS = [
    *((ink, ground) for ink in ("text", "secondary", "action") for ground in ("ground", "surface", "raised")),
    *((ink, "selected_ground") for ink in ("text", "action")),
    ("on_action", "action"),
    ("on_action", "action_hover"),
    ("disabled", "surface"),
    ("old", "surface"),
    ("disabled", "disabled_ground"),
    ("blocked", "surface"),
    ("reason", "surface"),
    ("now", "surface"),
    ("good", "surface"),
    ("on_training", "training"),
    ("on_training", "training_stripe"),
    *((ink, "tip_ground") for ink in ("tip_text", "tip_new", "tip_old", "tip_limit")),
    *((f"{tone}_text", f"{tone}_ground") for tone in theme.TONES),
]
# WCAG 2.1, 1.4.11: what one must see to operate a control
SHAPE_PAIRS = [
    ("field_line", "surface"),
    ("new", "surface"),
    ("old", "surface"),
    ("delivered", "surface"),
    ("alarm_high", "surface"),
    ("alarm_medium", "surface"),
    ("alarm_low", "surface"),
]


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.1, definition of relative luminance."""
    linear = []
    for start in (1, 3, 5):
        share = int(colour[start : start + 2], 16) / 255
        linear.append(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.apply(qapp, "light")


def test_contrast_formula_agrees_with_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_meets_aa(palette: theme.Palette, ink: str, ground: str) -> None:
    assert contrast(palette.colour(ink), palette.colour(ground)) >= 4.5


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("ink", "ground"), SHAPE_PAIRS)
def test_shapes_can_be_told_from_their_ground(palette: theme.Palette, ink: str, ground: str) -> None:
    assert contrast(palette.colour(ink), palette.colour(ground)) >= 3.0


def test_every_pill_on_screen_is_readable(app: QApplication, qtbot: QtBot) -> None:
    """The style sheet, not only the palette: the painted ground of every pill against its painted text colour."""
    from programmer_app.ui.widgets import Pill

    for name in ("light", "dark"):
        theme.apply(app, "light" if name == "light" else "dark")
        for tone in theme.TONES:
            pill = Pill("Wait", tone)
            qtbot.addWidget(pill)
            pill.ensurePolished()
            picture = pill.grab().toImage()
            ground = picture.pixelColor(picture.width() // 2, 2).name()
            assert ground == theme.current().tone_ground(tone)
            assert contrast(pill.palette().windowText().color().name(), ground) >= 4.5


def test_palette_of_the_design() -> None:
    expected = {
        "text": "#15202b",
        "secondary": "#566270",
        "ground": "#f4f6f8",
        "surface": "#ffffff",
        "line": "#d8dee5",
        "new": "#0b5cad",
        "old": "#6b7785",
        "band": "#0072b2",
        "reason": "#b45309",
        "reason_ground": "#fff1cc",
        "blocked": "#b3261e",
        "blocked_ground": "#fbe3e1",
        "good": "#1b6e3c",
        "good_ground": "#e2f3e8",
        "training": "#5b3a8c",
    }
    assert {name: theme.LIGHT.colour(name) for name in expected} == expected


def test_unknown_colour_is_refused() -> None:
    with pytest.raises(KeyError, match="mauve"):
        theme.LIGHT.colour("mauve")


def test_switch_reaches_windows_and_listeners(app: QApplication, qtbot: QtBot) -> None:
    theme.apply(app, "light")
    note = label("x", secondary=True)
    qtbot.addWidget(note)
    note.ensurePolished()
    assert note.palette().color(note.foregroundRole()).name() == theme.LIGHT.secondary
    with qtbot.waitSignal(theme.notifier.theme_changed):
        theme.apply(app, "dark")
    assert theme.current() is theme.DARK
    QApplication.processEvents()  # Qt tells widgets by the event loop
    assert note.palette().color(note.foregroundRole()).name() == theme.DARK.secondary
    assert app.palette().window().color().name() == theme.DARK.ground


def test_system_follows_the_desktop(app: QApplication) -> None:
    from PySide6.QtCore import Qt

    theme.apply(app, "system")
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.current() is (theme.DARK if dark else theme.LIGHT)


def test_inter_is_bundled_with_tabular_figures(app: QApplication) -> None:
    theme.apply(app, "light")
    for make in (fonts.font, fonts.semibold, fonts.bold):
        measured = QFontMetrics(make(40))
        widths = [measured.horizontalAdvance(digit * 10) for digit in "0123456789"]
        assert max(widths) - min(widths) <= 1  # rounding; without the feature "1" is a third narrower
    from PySide6.QtGui import QFontInfo

    assert QFontInfo(fonts.font()).family() == "Inter"
    assert QFontInfo(fonts.font()).pixelSize() == 13


def test_button_keeps_tabular_figures(app: QApplication, qtbot: QtBot) -> None:
    theme.apply(app, "light")
    button = SecondaryButton("1")
    button.setFont(fonts.semibold(40))
    qtbot.addWidget(button)
    button.ensurePolished()
    measured = QFontMetrics(button.font())
    assert measured.horizontalAdvance("1111") == measured.horizontalAdvance("0000")


def test_every_icon_draws_in_the_colour_asked_for(app: QApplication) -> None:
    for name in icons.names():
        picture = icons.pixmap(name, 24, "blocked", 2.0)
        assert picture.size() == QSize(48, 48)
        assert opaque_colours(picture.toImage()) == {theme.current().blocked}, name


def test_icons_of_the_design_exist() -> None:
    wanted = (
        "pump refill program logs patient reports training settings undo redo add delete split warning error info "
        "check connect disconnect refresh close stop play bolus clock battery signal copy"
    )
    assert set(wanted.split()) <= set(icons.names())


def test_unknown_icon_is_refused() -> None:
    with pytest.raises(KeyError, match="unicorn"):
        icons.icon("unicorn")


def test_put_follows_the_theme(app: QApplication, qtbot: QtBot) -> None:
    theme.apply(app, "light")
    button = QPushButton()
    qtbot.addWidget(button)
    icons.put(button, "info", "action")
    icons.put(button, "stop", "action")
    theme.apply(app, "dark")
    painted = button.icon().pixmap(QSize(24, 24), QIcon.Mode.Normal).toImage()
    assert opaque_colours(painted) == {theme.DARK.action}


def test_colours_of_a_widget_follow_the_theme_and_reach_what_it_holds(app: QApplication, qtbot: QtBot) -> None:
    theme.apply(app, "light")
    window = QDialog()
    qtbot.addWidget(window)
    held = QLabel("x", window)
    role = QPalette.ColorRole.WindowText
    theme.tint(window, {role: "good_text"})
    theme.tint(window, {role: "blocked_text"})
    window.show()
    for name in ("dark", "light"):
        theme.apply(app, "dark" if name == "dark" else "light")
        assert held.palette().color(role).name() == theme.current().blocked_text
        assert theme.current().name == name


def test_no_style_sheet_anywhere(app: QApplication) -> None:
    theme.apply(app, "light")
    assert app.styleSheet() == ""
    sources = Path(programmer_app.__path__[0]).rglob("*.py")
    assert [path.name for path in sources if "setStyleSheet" in path.read_text(encoding="utf-8")] == []


def test_icon_of_a_button_is_drawn_at_its_size_and_paler_where_it_is_disabled(app: QApplication, qtbot: QtBot) -> None:
    theme.apply(app, "light")
    button = QPushButton()
    qtbot.addWidget(button)
    button.setIconSize(QSize(24, 24))
    icons.put(button, "info", "action")
    assert button.icon().availableSizes() == [QSize(24, 24)]
    for mode, ink in ((QIcon.Mode.Normal, theme.LIGHT.action), (QIcon.Mode.Disabled, theme.LIGHT.disabled)):
        assert opaque_colours(button.icon().pixmap(QSize(24, 24), mode).toImage()) == {ink}
