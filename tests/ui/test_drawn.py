"""What paints itself: the colours that are seen, and the scroll bars under the mouse."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.ui import theme, translation, translators
from programmer_app.ui.patient.sign_dialog import SignDialog
from programmer_app.ui.theme import ThemeName
from programmer_app.ui.widgets import DangerButton, PrimaryButton, QuietButton, SecondaryButton, SegmentedControl
from programmer_app.ui.widgets.choices import CheckBox, Combo
from programmer_app.ui.widgets.line_edit import LineEdit
from programmer_app.ui.widgets.views import SlimBar, flat_head, flatten, frame_text


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Widgets under each other in a window; the first has no focus, an unseen one has."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    return window


def colour_at(widget: QWidget, x: int, y: int) -> str:
    """Name of a pixel's colour; negative numbers count from the other end."""
    picture = widget.grab().toImage()
    return picture.pixelColor(x % picture.width(), y % picture.height()).name()


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_ground_of_every_button_at_rest_and_when_it_cannot_be_pressed(
    qtbot: QtBot, qapp: QApplication, theme_name: ThemeName
) -> None:
    theme.apply(qapp, theme_name)
    palette = theme.current()
    buttons = {
        PrimaryButton("a"): palette.action,
        SecondaryButton("b"): palette.surface,
        DangerButton("c"): palette.surface,
        QuietButton("d"): palette.ground,
    }
    window = shown(qtbot, *buttons)
    assert {button.text(): colour_at(button, 8, 8) for button in buttons} == {
        button.text(): ground for button, ground in buttons.items()
    }
    for button in buttons:
        button.setEnabled(False)
    assert window.isVisible()
    seen = [colour_at(button, 8, 8) for button in buttons]
    assert seen == [palette.disabled_ground] * 3 + [palette.ground]


@pytest.mark.parametrize("make", [PrimaryButton, SecondaryButton, DangerButton, QuietButton])
def test_words_of_a_button_have_room_in_every_size_of_text(qtbot: QtBot, make: type[SecondaryButton]) -> None:
    button = make("Review and program pump …")
    qtbot.addWidget(button)
    words = button.fontMetrics().horizontalAdvance(button.text())
    assert words + 16 <= button.minimumSizeHint().width() == button.sizeHint().width()
    assert button.fontMetrics().height() < button.sizeHint().height()


def test_chosen_segment_is_filled_and_the_others_are_not(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    control = SegmentedControl((("a", "first"), ("b", "second"), ("c", "third")), "which")
    _window = shown(qtbot, control)
    control.set_value("b")
    segments = [control.childAt(QPoint(x, 10)) for x in (10, control.width() // 2, control.width() - 10)]
    assert all(isinstance(segment, QWidget) for segment in segments)
    grounds = [colour_at(segment, 6, 6) for segment in segments if segment is not None]
    assert grounds == [theme.LIGHT.surface, theme.LIGHT.action, theme.LIGHT.surface]


def test_field_says_by_its_frame_that_it_is_wrong_read_only_or_has_the_keyboard(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, "light")
    field, other = LineEdit(), LineEdit()
    window = shown(qtbot, field, other)
    middle = field.width() // 2
    assert colour_at(field, middle, 0) == theme.LIGHT.field_line
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert colour_at(field, middle, 1) == theme.LIGHT.action
    field.set_wrong(True)
    assert colour_at(field, middle, 1) == theme.LIGHT.blocked
    field.set_wrong(False)
    other.setFocus()
    field.setReadOnly(True)
    assert colour_at(field, middle, 5) == theme.LIGHT.disabled_ground


def test_box_shows_its_tick(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    box = CheckBox("I checked the dose.")
    _window = shown(qtbot, box)
    assert colour_at(box, 4, box.height() // 2) == theme.LIGHT.surface
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.sizeHint().width() - 8, box.height() // 2))
    assert box.isChecked(), "a click on the words ticks too"
    assert colour_at(box, 3, box.height() // 2 - 5) == theme.LIGHT.action


def test_list_that_drops_down_shows_its_hint_and_has_room_for_its_longest_entry(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, "light")
    combo = Combo()
    combo.setPlaceholderText("choose ...")
    combo.setCurrentIndex(-1)
    window = shown(qtbot, combo)
    empty = combo.sizeHint().width()
    with_hint = combo.grab().toImage()
    combo.setPlaceholderText("")
    assert combo.grab().toImage() != with_hint, "the hint is drawn"
    combo.addItem("a longer entry than the hint")
    assert combo.sizeHint().width() >= empty + 40
    qtbot.waitUntil(lambda: window.sizeHint().width() >= combo.sizeHint().width())


def test_text_of_several_lines_and_table_are_framed_with_the_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    text, table, plain = QPlainTextEdit(), QTableWidget(2, 2), LineEdit()
    text.setTabChangesFocus(True)
    frame_text(text)
    flat_head(table)
    flatten(table, framed=True)
    window = shown(qtbot, text, table, plain)
    window.activateWindow()
    plain.setFocus()
    middle = text.width() // 2
    assert colour_at(text, middle, 0) == theme.LIGHT.field_line
    assert colour_at(table, middle, 0) == theme.LIGHT.ground
    for area in (text, table):
        area.setFocus()
        qtbot.waitUntil(area.hasFocus)
        assert colour_at(area, middle, 1) == theme.LIGHT.action


def test_framed_text_that_has_the_keyboard_can_go(qtbot: QtBot) -> None:
    """While it goes it loses the keyboard, and what watches it has nothing left to paint."""
    window = QWidget()
    text = QPlainTextEdit(window)
    frame_text(text)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    shiboken6.delete(text)
    assert not shiboken6.isValid(text)


def test_head_of_a_table_is_flat_with_a_line_under_it(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    table = QTableWidget(1, 2)
    flatten(table)
    head = flat_head(table)
    table.setHorizontalHeaderLabels(["What", "Value"])
    _window = shown(qtbot, table)
    assert colour_at(head, 3, 3) == theme.DARK.surface
    assert colour_at(head, 3, -1) == theme.DARK.line


def bar_of(qtbot: QtBot) -> tuple[QWidget, SlimBar]:
    """A window with a list of a hundred lines, and its bar."""
    lines = QListWidget()
    lines.addItems([f"line {number}" for number in range(100)])
    flatten(lines)
    window = shown(qtbot, lines)
    bar = lines.verticalScrollBar()
    assert isinstance(bar, SlimBar)
    assert bar.maximum() > 0
    return window, bar


class TestSlimBar:
    def test_handle_stands_at_both_ends_of_the_whole_way(self, qtbot: QtBot) -> None:
        _window, bar = bar_of(qtbot)
        assert bar.handle().top() < 4
        bar.setValue(bar.maximum())
        assert bar.handle().bottom() == pytest.approx(bar.height(), abs=4)

    def test_handle_is_drawn_along_to_the_end_and_back(self, qtbot: QtBot) -> None:
        _window, bar = bar_of(qtbot)
        start = bar.handle().center().toPoint()
        QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
        assert bar.isSliderDown()
        QTest.mouseMove(bar, start + QPoint(0, bar.height()))
        assert bar.value() == bar.maximum()
        QTest.mouseMove(bar, start)
        assert bar.value() == 0
        QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=start)
        assert not bar.isSliderDown()
        QTest.mouseMove(bar, start + QPoint(0, bar.height()))
        assert bar.value() == 0, "it was let go"

    def test_click_beside_the_handle_goes_a_page(self, qtbot: QtBot) -> None:
        _window, bar = bar_of(qtbot)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, bar.height() - 4))
        assert bar.value() == bar.pageStep()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
        assert bar.value() == 0

    def test_handle_can_be_seen(self, qtbot: QtBot, qapp: QApplication) -> None:
        theme.apply(qapp, "light")
        _window, bar = bar_of(qtbot)
        at = bar.handle().center()
        assert isinstance(at, QPointF)
        assert QColor(colour_at(bar, int(at.x()), int(at.y()))) == QColor(theme.LIGHT.field_line)


def test_dialog_that_has_its_height_shows_no_scroll_bar(qtbot: QtBot, qapp: QApplication) -> None:
    """In German a sentence of it takes one line more where a scroll bar stands beside it."""
    theme.apply(qapp, "light")
    translation.use(translators.install("de"), "de")
    try:
        window = QWidget()
        window.resize(1440, 900)
        qtbot.addWidget(window)
        window.show()
        dialog = SignDialog("A. Programmer", [("Besuch", "4"), ("Programm", "keines")], window)
        dialog.open()
        qtbot.waitExposed(dialog)
        area = dialog.area
        qtbot.waitUntil(lambda: area.at_rest and area.viewport().height() > 0)
        assert not area.verticalScrollBar().isVisible()
        inside = area.widget()
        assert inside is not None
        assert inside.height() <= area.viewport().height()
        dialog.reject()
    finally:
        translators.remove()
        translation.use(None)
