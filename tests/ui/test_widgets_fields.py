"""Entry fields: what is typed stays, what is wrong has no value, and nothing is told that was not committed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.ui import theme
from programmer_app.ui.widgets import ExactField, IntervalField, TimeField
from programmer_app.ui.widgets.entry_field import PAUSE_MS, EntryField


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp, "light")


def parse_mg(text: str) -> int:
    """Whole micrograms of a text in milligrams; strict, so that a test can see what reached it."""
    whole, _point, part = text.partition(".")
    digits = f"{whole}{part}"
    if not digits.isascii() or not digits.isdigit() or len(part) > 3 or text.endswith(".") or not whole:
        raise ValueError(f"“{text}” is not a dose; write it like 0.2")
    return int(whole) * 1000 + int(part.ljust(3, "0") or "0")


def show_mg(value: object) -> str:
    assert isinstance(value, int)
    return f"{value / 1000:g}"


Shown = Callable[[EntryField], tuple[EntryField, list[object], QWidget]]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    """A field in a window beside another line edit, with what it committed."""
    windows: list[QWidget] = []  # qtbot holds them weakly

    def put(field: EntryField) -> tuple[EntryField, list[object], QWidget]:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        other = QLineEdit()
        column.addWidget(other)
        column.addWidget(field)
        windows.append(window)
        committed: list[object] = []
        field.value_committed.connect(committed.append)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
        return field, committed, other

    yield put
    windows.clear()


def mg_field() -> ExactField:
    field = ExactField(parse_mg, show_mg, "mg", "Dose")
    field.set_value(2400)
    return field


def edits(field: EntryField) -> list[QLineEdit]:
    return field.findChildren(QLineEdit)


def type_over(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    if text.isascii():
        QTest.keyClicks(edit, text)
    else:
        edit.insert(text)  # QTest knows the keys of ASCII only


def turn_wheel(target: QWidget) -> None:
    middle = QPointF(target.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(target.mapToGlobal(middle.toPoint())),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def test_enter_commits_once(shown: Shown) -> None:
    field, committed, _other = shown(mg_field())
    type_over(edits(field)[0], "3")
    assert committed == []
    QTest.keyClick(edits(field)[0], Qt.Key.Key_Return)
    QTest.keyClick(edits(field)[0], Qt.Key.Key_Return)
    assert committed == [3000]


def test_a_pause_in_typing_commits_what_is_valid_where_it_was_asked_for(shown: Shown, qtbot: QtBot) -> None:
    field, committed, _other = shown(mg_field())
    field.commit_after_pause()
    type_over(edits(field)[0], "0.25")
    assert committed == [], "not while the person types on"
    qtbot.waitUntil(lambda: committed == [250], timeout=5_000)
    type_over(edits(field)[0], "0.2x")
    told_by = QTimer()
    told_by.setSingleShot(True)
    told_by.start(2 * PAUSE_MS)
    qtbot.waitUntil(lambda: not told_by.isActive(), timeout=10_000)
    assert committed == [250]
    assert edits(field)[0].text() == "0.2x"


def test_leaving_commits(shown: Shown) -> None:
    field, committed, other = shown(mg_field())
    type_over(edits(field)[0], "0.25")
    other.setFocus()
    assert committed == [250]


def test_unchanged_value_is_not_told(shown: Shown) -> None:
    field, committed, other = shown(mg_field())
    type_over(edits(field)[0], "2.40")
    other.setFocus()
    assert committed == []
    assert field.value() == 2400


@pytest.mark.parametrize("text", ["1,5", "abc", "-1", "1e3", "\uff11", "1 000", ".5", "5.", "1.2345", " 3"])
def test_wrong_text_stays_has_no_value_and_is_not_told(shown: Shown, text: str) -> None:
    field, committed, other = shown(mg_field())
    edit = edits(field)[0]
    type_over(edit, text)
    assert field.value() is None
    QTest.keyClick(edit, Qt.Key.Key_Return)
    other.setFocus()
    assert edit.text() == text
    assert field.value() is None
    assert committed == []
    assert text in field.error_text()
    assert edit.accessibleDescription() == field.error_text()


def test_message_waits_while_the_number_is_unfinished(shown: Shown) -> None:
    field, _committed, _other = shown(mg_field())
    edit = edits(field)[0]
    type_over(edit, "0.")
    assert field.value() is None
    assert field.error_text() == ""
    QTest.keyClicks(edit, "2")
    assert field.value() == 200
    assert field.error_text() == ""


def test_message_goes_when_the_text_is_right_again(shown: Shown) -> None:
    field, _committed, _other = shown(mg_field())
    type_over(edits(field)[0], "1,5")
    assert field.error_text()
    type_over(edits(field)[0], "1.5")
    assert field.error_text() == ""


def test_validity_is_told(shown: Shown) -> None:
    field, _committed, _other = shown(mg_field())
    told: list[bool] = []
    field.validity_changed.connect(told.append)
    type_over(edits(field)[0], "1,5")
    assert told == [False]
    edits(field)[0].setText("1.5")
    assert told == [False, True]


def test_paste_is_read_as_typed(shown: Shown) -> None:
    field, committed, other = shown(mg_field())
    edit = edits(field)[0]
    edit.setFocus()
    edit.selectAll()
    QGuiApplication.clipboard().setText("1,5 mg\n")
    edit.paste()
    other.setFocus()
    assert field.value() is None
    assert committed == []
    assert field.error_text()


@pytest.mark.parametrize("make", [mg_field, lambda: TimeField("From"), lambda: IntervalField("Lockout")])
def test_wheel_and_arrow_keys_change_nothing(shown: Shown, make: Callable[[], EntryField]) -> None:
    field, committed, other = shown(make())
    field.set_value(125)
    before = [edit.text() for edit in edits(field)]
    for edit in edits(field):
        edit.setFocus()
        turn_wheel(edit)
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            QTest.keyClick(edit, key)
    other.setFocus()
    assert [edit.text() for edit in edits(field)] == before
    assert committed == []


def test_escape_gives_up_what_was_typed(shown: Shown) -> None:
    field, committed, other = shown(mg_field())
    type_over(edits(field)[0], "9")
    QTest.keyClick(edits(field)[0], Qt.Key.Key_Escape)
    other.setFocus()
    assert edits(field)[0].text() == "2.4"
    assert committed == []


def test_refresh_leaves_typing_alone_but_a_new_value_shows(shown: Shown) -> None:
    field, _committed, _other = shown(mg_field())
    type_over(edits(field)[0], "1,")
    field.set_value(2400)
    assert edits(field)[0].text() == "1,"
    field.set_value(5000)
    assert edits(field)[0].text() == "5"
    assert field.error_text() == ""


def test_long_text_is_not_cut_off(shown: Shown) -> None:
    field, _committed, _other = shown(mg_field())
    text = "1" * 300
    type_over(edits(field)[0], text)
    assert edits(field)[0].text() == text


def test_unit_is_part_of_the_accessible_name(shown: Shown) -> None:
    field, _committed, _other = shown(mg_field())
    assert edits(field)[0].accessibleName() == "Dose, in mg"


@pytest.mark.parametrize(
    ("hours", "minutes", "value"),
    [
        ("00", "00", 0),
        ("06", "30", 390),
        ("23", "59", 1439),
        ("24", "00", None),
        ("6", "30", None),
        ("06", "5", None),
        ("06", "60", None),
        ("006", "30", None),
        ("0\uff16", "30", None),
        ("-1", "30", None),
        ("1.", "30", None),
        (" 6", "30", None),
        ("", "30", None),
        ("06", "", None),
        ("06", "3h", None),
    ],
)
def test_time_is_strict(shown: Shown, hours: str, minutes: str, value: int | None) -> None:
    field, committed, other = shown(TimeField("From"))
    for edit, text in zip(edits(field), (hours, minutes), strict=True):
        type_over(edit, text)
    other.setFocus()
    assert [edit.text() for edit in edits(field)] == [hours, minutes]
    assert field.value() == value
    assert committed == ([] if value is None else [value])
    assert bool(field.error_text()) == (value is None)


@pytest.mark.parametrize(
    ("hours", "minutes", "value"),
    [
        ("4", "00", 240),
        ("4", "0", 240),
        ("0", "05", 5),
        ("12", "30", 750),
        ("24", "00", 1440),
        ("24", "01", None),
        ("0", "04", None),
        ("4", "60", None),
        ("4", "100", None),
        ("", "30", None),
        ("4", "", None),
        ("1.5", "00", None),
        ("+4", "00", None),
        ("4h", "00", None),
    ],
)
def test_interval_is_strict(shown: Shown, hours: str, minutes: str, value: int | None) -> None:
    field, committed, other = shown(IntervalField("Lockout", least_min=5, most_min=1440))
    for edit, text in zip(edits(field), (hours, minutes), strict=True):
        # set, not typed: the key "h" goes on to the minutes
        edit.setFocus()
        edit.setText(text)
    other.setFocus()
    assert field.value() == value
    assert committed == ([] if value is None else [value])
    assert bool(field.error_text()) == (value is None)


def test_end_of_day_only_where_allowed(shown: Shown) -> None:
    field, _committed, _other = shown(TimeField("To", end_of_day=True))
    type_over(edits(field)[0], "24")
    type_over(edits(field)[1], "00")
    assert field.value() == 1440
    type_over(edits(field)[1], "01")
    assert field.value() is None


def test_time_typed_with_its_colon(shown: Shown, qtbot: QtBot) -> None:
    field, committed, _other = shown(TimeField("From"))
    hours, minutes = edits(field)
    type_over(hours, "17:")
    qtbot.waitUntil(minutes.hasFocus)
    QTest.keyClicks(minutes, "45")
    assert committed == []
    QTest.keyClick(minutes, Qt.Key.Key_Return)
    assert committed == [1065]


def test_both_numbers_are_always_visible(shown: Shown) -> None:
    field, _committed, _other = shown(IntervalField("Lockout"))
    field.set_value(240)
    assert [edit.text() for edit in edits(field)] == ["4", "00"]
    assert all(edit.isVisible() for edit in edits(field))
