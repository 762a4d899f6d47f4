"""A schedule pasted from a spreadsheet: whole or not at all; and copied to one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from programmer_app.ui.editors.draft_edits import EditError
from programmer_app.ui.editors.schedule_paste import read_schedule, table_text
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.visit_model import VisitModel
from tests.ui.editing_fixtures import editing_model, flex_program
from tests.ui.program_hands import find, open_screen, press, rates, settle, starts

GOOD = "00:00\t0.1\n08:00\t0.25\n20:30\t0.05\n"


def paste(screen: ProgramScreen, text: str) -> str:
    """With the key, in the table; answers what is said under it."""
    QGuiApplication.clipboard().setText(text)
    screen.basal.steps.table.setFocus()
    QTest.keyClick(screen.basal.steps.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    message = find(screen, QLabel, "stepsMessage")
    assert isinstance(message, QLabel)
    return message.text() if message.isVisible() else ""


@pytest.fixture
def model() -> VisitModel:
    return editing_model(flex_program())


@pytest.fixture
def screen(qtbot: QtBot, model: VisitModel) -> ProgramScreen:
    return open_screen(qtbot, model)


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        GOOD.replace("\n", "\r\n"),
        GOOD.replace("\t", ";"),
        f"From\tmg/h\n{GOOD}",
        "00:00\t100 mcg/h\n08:00\t 0.25 mg/h\n20:30\t0.05",
    ],
)
def test_a_table_is_read_whole(text: str) -> None:
    found = [(start, int(dose.value_in("mcg/h"))) for start, dose in read_schedule(text, "mg/h")]
    assert found == [(0, 100), (480, 250), (1_230, 50)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no text to paste"),
        ("hello", "row 1: two columns"),
        ("00:00 0.1\n08:00 0.2", "row 1: two columns"),
        ("00:00,0.1", "row 1: two columns"),
        ("00:00\t0.1\n08:00;0.2", "row 2: it has 1 columns"),
        ("00:00\t0.1\tx", "row 1: it has 3 columns"),
        ("00:00\t0.1\n\n08:00\t0.2", "row 2: it has 1 columns"),
        ("00:00\t0,1", "row 1: "),
        ("00:00\t0.1\n8:00\t0.2", "row 2: '8:00' is not a time of day"),
        ("00:00\t0.1\n25:00\t0.2", "row 2: '25:00' is not a time of day"),
        ("01:00\t0.1", "row 1: the first step begins at 00:00"),
        ("00:00\t0.1\n08:00\t0.2\n08:00\t0.3", "row 3: 08:00 is not after 08:00"),
        ("00:00\t0.1\n08:00\t0.2\n07:00\t0.3", "row 3: 07:00 is not after 08:00"),
        ("00:00\t0.1\n00:10\t0.2", "row 2: 00:10 is less than 15 min after"),
        ("From\tmcg/h\n00:00\t100", "row 1: the head says 'mcg/h', but rates here are in mg/h"),
        ("From\tmg/h", "a head row and no step"),
        ("00:00\t0.1 mg", "row 1: "),
        ("00:00\t1e-1", "row 1: "),
        ("00:00\t-0.1", "row 1: "),
        ("00:00\t\u0660.\u0661", "row 1: "),
        ("00:00\t0.1\n" * 2_000, "longer than 10000 characters"),
    ],
)
def test_anything_else_is_refused_with_row_and_reason(text: str, why: str) -> None:
    with pytest.raises(EditError) as refused:
        read_schedule(text, "mg/h")
    assert str(refused.value).startswith(why) or why in str(refused.value)


def test_pasted_with_the_key_it_is_one_step_for_undo(screen: ProgramScreen, model: VisitModel) -> None:
    before = model.draft
    assert paste(screen, GOOD) == ""
    assert starts(model) == [0, 480, 1_230]
    assert rates(model) == ["0.1 mg/h", "0.25 mg/h", "0.05 mg/h"]
    assert model.undo_stack.undoText() == "paste 3 steps"
    model.undo_stack.undo()
    assert model.draft == before


@pytest.mark.requirement("R22")
def test_a_wrong_row_changes_nothing_and_is_named(screen: ProgramScreen, model: VisitModel) -> None:
    before = model.draft
    said = paste(screen, "00:00\t0.1\n08:00\t0,2\n20:30\t0.05")
    assert said.startswith("Nothing was pasted: row 2: ")
    assert model.draft == before
    assert not model.undo_stack.canUndo()


def test_a_rate_beyond_the_pump_and_too_many_steps_are_refused(screen: ProgramScreen, model: VisitModel) -> None:
    before = model.draft
    assert "the 08:00 row: " in paste(screen, "00:00\t0.1\n08:00\t2500")
    rows = "".join(f"{number // 2:02d}:{30 * (number % 2):02d}\t0.1\n" for number in range(40))
    assert "40 steps were pasted" in paste(screen, rows)
    assert model.draft == before


def test_what_is_copied_can_be_pasted(screen: ProgramScreen, model: VisitModel) -> None:
    before = model.draft
    assert before is not None
    press(screen, "copyStepButton")
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[:3] == ["From\tmg/h", "00:00\t0.08", "06:00\t0.2"]
    assert paste(screen, GOOD) == ""
    QGuiApplication.clipboard().setText(copied)
    press(screen, "pasteStepButton")
    assert model.draft is not None
    assert model.draft.basal == before.basal


def test_a_rate_without_a_short_form_keeps_its_unit() -> None:
    program = flex_program([("00:00", "0.08")])
    assert table_text(program, "day", "mcg/h").splitlines() == ["From\tmcg/h", "00:00\t80"]
