"""The small widgets: keyboard, words for a screen reader, and nothing that acts on Enter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from programmer_app.ui import fonts, theme
from programmer_app.ui import widgets as w
from programmer_app.ui.editors.steps_table import RATE, StepRow, StepsTable

NAV = [
    w.NavEntry("pump", "Pump", "pump"),
    w.NavEntry("logs", "Logs", "logs"),
    w.NavEntry("settings", "Set", "settings"),
]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp, "light")


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.mark.parametrize("make", [w.PrimaryButton, w.SecondaryButton, w.DangerButton, w.QuietButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_no_button(qtbot: QtBot, make: Callable[[str], QPushButton], key: Qt.Key) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    button = make("Activate")
    column.addWidget(QLineEdit())
    column.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    show(qtbot, dialog)
    for target in (button, dialog.findChildren(QLineEdit)[0]):
        target.setFocus()
        QTest.keyClick(target, key)
    assert pressed == []
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 1


@pytest.mark.parametrize(("make", "presses"), [(w.PrimaryButton, 1), (w.DangerButton, 1), (QPushButton, 2)])
def test_double_click_presses_once(qtbot: QtBot, make: Callable[[str], QPushButton], presses: int) -> None:
    button = make("Activate")
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    show(qtbot, button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    middle = QPointF(button.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        held = Qt.MouseButton.LeftButton if kind == QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind, middle, button.mapToGlobal(middle), Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(button, event)
    assert len(pressed) == presses


def test_disabled_button_says_why(qtbot: QtBot) -> None:
    button = w.PrimaryButton("Review")
    qtbot.addWidget(button)
    button.set_available(False, "Read the pump first")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "Read the pump first"
    button.set_available(True)
    assert button.toolTip() == ""


def test_segments_that_need_two_lines_leave_none_alone(qtbot: QtBot) -> None:
    control = w.SegmentedControl([(letter, letter * 4) for letter in "ABCDE"], "Mode")
    show(qtbot, control)
    buttons = control.findChildren(QAbstractButton)
    assert len({button.y() for button in buttons}) == 1
    control.resize(control.width() - 2, control.heightForWidth(control.width() - 2))
    control.show()
    QApplication.processEvents()
    lines = [button.y() for button in buttons]
    assert lines == sorted(lines)
    assert sorted(lines.count(y) for y in set(lines)) == [2, 3], "and not 4 and 1"


def test_segments_by_keyboard(qtbot: QtBot) -> None:
    control = w.SegmentedControl([("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")], "Mode")
    control.set_available("b", False, "This pump cannot")
    show(qtbot, control)
    told: list[str] = []
    control.selected.connect(told.append)
    first = control.findChildren(QAbstractButton)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    third = QApplication.focusWidget()
    assert isinstance(third, QAbstractButton)
    assert (told, control.value(), third.text()) == (["c"], "c", "C")
    QTest.keyClick(third, Qt.Key.Key_Left)
    assert told == ["c", "a"]
    QTest.keyClick(first, Qt.Key.Key_Left)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert told == ["c", "a"]
    control.set_value("d")
    assert told == ["c", "a"]
    assert control.findChildren(QAbstractButton)[1].accessibleDescription() == "This pump cannot"


def test_choosing_does_not_move_the_neighbours(qtbot: QtBot) -> None:
    control = w.SegmentedControl([("a", "Simple continuous"), ("b", "Periodic bolus")], "Mode")
    show(qtbot, control)
    before = [button.geometry() for button in control.findChildren(QAbstractButton)]
    control.set_value("b")
    assert [button.geometry() for button in control.findChildren(QAbstractButton)] == before


def test_words_of_a_choice_can_change(qtbot: QtBot) -> None:
    control = w.SegmentedControl([("a", "A"), ("b", "B")], "Drug")
    qtbot.addWidget(control)
    control.set_text("b", "HYDROmorphone")
    button = control.findChildren(QAbstractButton)[1]
    assert button.text() == button.accessibleName() == "HYDROmorphone"
    assert button.minimumWidth() > button.fontMetrics().horizontalAdvance("HYDROmorphone")


def test_unknown_segment_is_refused(qtbot: QtBot) -> None:
    control = w.SegmentedControl([("a", "A")], "Mode")
    qtbot.addWidget(control)
    with pytest.raises(ValueError, match="'z'"):
        control.set_value("z")


def test_rail(qtbot: QtBot) -> None:
    rail = w.NavRail(NAV)
    rail.set_available("logs", False, "Read the pump first")
    show(qtbot, rail)
    told: list[str] = []
    rail.selected.connect(told.append)
    pump, logs, settings = rail.findChildren(QAbstractButton)
    assert logs.toolTip() == logs.accessibleDescription() == "Read the pump first"
    pump.setFocus()
    QTest.keyClick(pump, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is settings
    assert told == []
    QTest.keyClick(settings, Qt.Key.Key_Space)
    assert (told, rail.current()) == (["settings"], "settings")
    QTest.mouseClick(logs, Qt.MouseButton.LeftButton)
    assert told == ["settings"]
    rail.set_current("pump")
    assert (told, rail.current()) == (["settings"], "pump")


def test_rail_marks_the_current_screen(qtbot: QtBot) -> None:
    rail = w.NavRail(NAV)
    rail.resize(rail.width(), 400)
    show(qtbot, rail)
    rail.set_current("logs")
    picture = rail.grab().toImage()
    item = rail.findChildren(QAbstractButton)[1]
    bar = item.mapTo(rail, QPoint(1, 5))
    assert picture.pixelColor(bar).name() == theme.current().action


def test_empty_pill_is_hidden_and_a_filled_one_shows(qtbot: QtBot) -> None:
    card = w.Card("Checks")
    show(qtbot, card)
    card.resize(600, 120)
    assert card.findChildren(w.Pill) == []
    button = w.QuietButton("Change")
    card.add_to_head(button)
    card.set_pill("1 needs a reason", "reason")
    (pill,) = card.findChildren(w.Pill)
    qtbot.waitUntil(lambda: pill.isVisible() and pill.x() < button.x(), timeout=2_000)
    assert pill.accessibleName() == "1 needs a reason"
    card.set_note("since 10:00")
    note = next(label for label in card.findChildren(QLabel) if label.text() == "since 10:00")
    qtbot.waitUntil(lambda: note.isVisible() and note.x() < pill.x(), timeout=2_000)
    card.set_pill("", "reason")
    assert not pill.isVisible()


def test_finding_speaks_its_severity(qtbot: QtBot) -> None:
    card = w.FindingCard("block", "Dose above the limit", "20 of 15 mg/day", "Library")
    qtbot.addWidget(card)
    assert card.accessibleName() == "Blocked: Dose above the limit"
    assert card.accessibleDescription() == "20 of 15 mg/day Library"


def test_finding_can_be_replaced_in_place(qtbot: QtBot) -> None:
    card = w.FindingCard("block", "Dose above the limit", "20 of 15 mg/day", "Library")
    qtbot.addWidget(card)
    card.set_finding("good", "Within limits", "10 of 15 mg/day")
    assert card.accessibleName() == "In order: Within limits"
    shown = [part.text() for part in card.findChildren(QLabel) if part.text() and not part.isHidden()]
    assert shown == ["Within limits", "10\u00a0of 15\u00a0mg/day"]


def test_dose_summary_speaks_and_replaces_lines(qtbot: QtBot) -> None:
    summary = w.DoseSummary()
    qtbot.addWidget(summary)
    summary.set_dose("2.4 mg", "3 mg", "+25 %", "reason")
    summary.set_lines(["a", "b", "c"])
    summary.set_lines(["d"])
    assert summary.accessibleDescription() == "from 2.4 mg to 3 mg, change +25 %"
    shown = [part.text() for part in summary.findChildren(QLabel) if not part.isHidden()]
    assert "d" in shown
    assert not {"a", "b", "c"} & set(shown)


@pytest.mark.parametrize("make", [fonts.font, fonts.semibold, fonts.bold], ids=["body", "semibold", "bold"])
def test_figures_are_equally_wide(make: Callable[[int], QFont]) -> None:
    """Held labels are not measured anew for other figures; the last letter has more than half a pixel to its right."""
    metrics = QFontMetricsF(make(fonts.DOSE_PX))
    for words in ("{0}.{0}{0} mg", "{0}{0} {0}{0}{0} → {0}.{0}", "+{0} %", "−{0}.{0}"):
        widths = [metrics.horizontalAdvance(words.format(figure)) for figure in "0123456789"]
        assert max(widths) - min(widths) < 0.5, words


def test_held_label_grows_for_a_longer_figure(qtbot: QtBot) -> None:
    summary = w.DoseSummary()
    show(qtbot, summary)
    summary.set_dose("2.4", "2.88 mg", "", "info")
    qtbot.waitUntil(lambda: summary._new.width() >= summary._new.sizeHint().width())  # noqa: SLF001 - what is held
    summary.hold(True)
    for new in ("3.11 mg", "12.875 mg", "4.00 mg", "17.125 mg"):
        summary.set_dose("2.4", new, "", "info")
        assert summary._new.width() >= summary._new.sizeHint().width(), new  # noqa: SLF001 - what is held
    summary.hold(False)


def test_note_of_a_step_comes_back_after_a_wrong_text(qtbot: QtBot) -> None:
    table = StepsTable(lambda _row, _column, _text: "no rate")
    qtbot.addWidget(table)
    headers = ("From–to", "mg/h", "mg", "mcL/h")
    table.set_rows(headers, [StepRow("00:00–24:00", "", "0.1", "2.4", "10", "the pump gives 0.09 mg/h")])
    item = table.item(0, RATE)
    assert item is not None
    table.take(0, RATE, "x")
    assert item.toolTip() == "no rate"
    table.forget_wrong()
    table.set_rows(headers, [StepRow("00:00–24:00", "", "0.1", "2.5", "10", "the pump gives 0.09 mg/h")])
    assert item.toolTip() == "the pump gives 0.09 mg/h"


def test_units_stay_with_their_numbers() -> None:
    assert w.unbroken("at most 3.6 mg in 24 h, +25 %") == "at most 3.6\u00a0mg in 24\u00a0h, +25\u00a0%"


def test_patient_bar(qtbot: QtBot) -> None:
    bar = w.PatientBar()
    bar.resize(1200, 56)
    show(qtbot, bar)
    bar.set_patient("Demo, Ana", "MRN 1")
    bar.set_pump_state("Pump connected", "good")
    bar.set_user("Trainer: J. Doe")
    shown = [part.text() for part in bar.findChildren(QLabel) if part.isVisible()]
    assert "Demo, Ana" in shown
    assert "● Pump connected" in shown
    with qtbot.waitSignal(bar.user_menu_requested):
        QTest.mouseClick(bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    bar.set_pump_state("", "neutral")
    assert not bar.findChildren(w.Pill)[0].isVisible()


def test_progress_has_a_true_bound(qtbot: QtBot) -> None:
    steps = w.ProgressSteps("Programming")
    show(qtbot, steps)
    steps.set_steps([("read", "Read pump"), ("send", "Send program")])
    steps.set_state("read", "done", "unchanged")
    steps.set_state("send", "active", "3 of 9 blocks")
    steps.set_progress(2.0, 8.0)
    shown = [part.text() for part in steps.findChildren(QLabel) if part.isVisible()]
    assert "2 s of at most 8 s" in shown
    names = [part.accessibleName() for part in steps.findChildren(QWidget)]
    assert "Send program: under way" in names
    with pytest.raises(ValueError, match="0 s"):
        steps.set_progress(1.0, 0.0)
    with pytest.raises(KeyError):
        steps.set_state("fly", "done")


def test_table_is_as_high_as_its_rows_and_never_cuts_a_dose(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    table = w.KeyValueTable("Settings")
    column.addWidget(table)
    column.addStretch(1)
    long = "0.15 mg over 5 min, lockout 4 h, 4 a day, first one not before the end of the bridge"
    table.set_rows([w.KeyValueRow("Mode", "a", "b", "changed"), w.KeyValueRow("Patient bolus", "off", long, "new")])
    window.resize(900, 400)
    show(qtbot, window)
    wide = table.height()
    window.resize(420, 400)
    qtbot.waitUntil(lambda: table.height() > wide)
    qtbot.waitUntil(lambda: table.viewport().height() >= sum(table.rowHeight(row) for row in range(2)))
    item = table.item(1, 2)
    assert item is not None
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == f"Patient bolus, After programming: {long}"


def test_message_bar(qtbot: QtBot) -> None:
    bar = w.MessageBar()
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    bar.show_message("error", "The link dropped.", "The pump runs on.", "Read it again.", "Read pump")
    assert bar.accessibleName() == "Error: The link dropped."
    assert bar.accessibleDescription() == "The pump runs on. Read it again."
    action, close = bar.findChildren(QPushButton)
    with qtbot.waitSignal(bar.action_requested):
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.dismissed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_empty_state_offers_the_first_step(qtbot: QtBot) -> None:
    state = w.EmptyState("logs", "Events of the pump.", "Read the pump.", "Read pump")
    show(qtbot, state)
    assert state.button is not None
    with qtbot.waitSignal(state.action_requested):
        QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)


def test_training_banner_is_purple_and_speaks(qtbot: QtBot) -> None:
    banner = w.TrainingBanner()
    banner.resize(900, 28)
    qtbot.addWidget(banner)
    assert banner.accessibleName() == "TRAINING MODE · EMULATED PUMP · nothing on this screen reaches a patient"
    picture = banner.grab().toImage()
    colours = {picture.pixelColor(x, 14).name() for x in range(100)}
    assert {theme.LIGHT.training, theme.LIGHT.training_stripe} <= colours


def test_rich_text_of_a_pump_is_not_obeyed(qtbot: QtBot) -> None:
    label = w.label("<b>SN</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_widgets_and_theme_do_not_import_pyqtgraph() -> None:
    import subprocess
    import sys

    code = (
        "import sys, programmer_app.ui.widgets, programmer_app.ui.icons; print({'pyqtgraph', 'numpy'} & {*sys.modules})"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    assert answer.stdout.strip() == "set()"
