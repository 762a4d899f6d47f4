"""Templates: kept by hand, used by hand, and never for another pump without being told."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from device.program_file import program_from
from programmer_app.records.home import home
from programmer_app.records.templates import (
    Template,
    TemplateError,
    list_templates,
    load_template,
    name_problem,
    save_template,
)
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.visit_model import VisitModel
from tests.ui.editing_fixtures import RUNNING, editing_model, flex_basal, flex_program, running_program
from tests.ui.program_hands import enter, find, open_screen, press, settle

HERE = "EMU-00042"


def for_pump(serial: str, **changes: object) -> Template:
    content = RUNNING | {"basal": flex_basal()} | changes
    return Template("Evening rise", serial, "IT-40", program_from(content))


def dialog_of(screen: ProgramScreen, name: str) -> QDialog:
    found = screen.findChild(QDialog, name)
    assert isinstance(found, QDialog)
    return found


@pytest.fixture(autouse=True)
def _home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THECAL_HOME", str(tmp_path / "home"))


@pytest.fixture
def model() -> VisitModel:
    return editing_model(running_program())


@pytest.fixture
def screen(qtbot: QtBot, model: VisitModel) -> ProgramScreen:
    return open_screen(qtbot, model)


def choose_first(screen: ProgramScreen) -> QDialog:
    screen.files.use_action.trigger()
    settle()
    dialog = dialog_of(screen, "useTemplateDialog")
    dialog.list.setFocus()  # type: ignore[attr-defined]
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)  # type: ignore[attr-defined]
    settle()
    return dialog


def test_a_schedule_is_kept_under_a_name_and_used_again(screen: ProgramScreen, model: VisitModel) -> None:
    draft = flex_program(demand=True).with_changes(reservoir=running_program().reservoir)
    model.edit("by hand", draft)
    screen.files.keep_action.trigger()
    settle()
    dialog = dialog_of(screen, "saveTemplateDialog")
    enter(dialog, "templateName", "Evening rise")
    press(dialog, "templateSave")
    file = home() / "training" / "templates" / "evening rise.thecal-template.json"
    kept = json.loads(file.read_text("utf-8"))
    assert (kept["format"], kept["pump_serial"]) == ("thecal-template/1", HERE)
    model.undo_stack.undo()
    before = model.draft
    dialog = choose_first(screen)
    press(dialog, "templateUse")
    assert model.draft is not None
    assert (model.draft.basal, model.draft.demand) == (draft.basal, draft.demand)
    assert model.undo_stack.undoText() == "use template Evening rise"
    model.undo_stack.undo()
    assert model.draft == before


@pytest.mark.requirement("S6")
def test_one_that_was_made_for_another_pump_warns_and_waits_for_a_tick(
    screen: ProgramScreen, model: VisitModel
) -> None:
    save_template(home() / "training", for_pump("EMU-00099"))
    before = model.draft
    dialog = choose_first(screen)
    warning = find(dialog, QCheckBox, "templateSureBox")
    assert warning.isVisible()
    words = " ".join(part.text() for part in dialog.findChildren(QLabel) if part.isVisible())
    assert "Made for another pump" in words
    assert "EMU-00099" in words.replace("\u2060", "")
    use = find(dialog, QPushButton, "templateUse")
    assert not use.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # Enter is the safe answer
    settle()
    assert model.draft == before
    dialog = choose_first(screen)
    QTest.keyClick(find(dialog, QCheckBox, "templateSureBox"), Qt.Key.Key_Space)
    press(dialog, "templateUse")
    assert model.draft is not None
    assert model.draft.basal == for_pump("x").program.basal


def test_another_concentration_warns_and_another_drug_is_refused(screen: ProgramScreen, model: VisitModel) -> None:
    strong = [{"drug": "morphine", "concentration": "20 mg/mL"}]
    save_template(home() / "training", for_pump(HERE, solution=strong))
    dialog = choose_first(screen)
    words = " ".join(part.text() for part in dialog.findChildren(QLabel) if part.isVisible())
    assert "Made for another concentration" in words
    dialog.reject()
    settle()
    other = [{"drug": "hydromorphone", "concentration": "10 mg/mL"}]
    save_template(home() / "training", for_pump(HERE, solution=other), replace=True)
    before = model.draft
    dialog = choose_first(screen)
    assert not find(dialog, QPushButton, "templateUse").isEnabled()
    assert not find(dialog, QCheckBox, "templateSureBox").isVisible()
    dialog.reject()
    screen.files.take_template(for_pump(HERE, solution=other))  # and by no other way
    assert model.draft == before


def test_a_name_is_taken_once_and_a_template_can_be_deleted(screen: ProgramScreen) -> None:
    folder = home() / "training"
    save_template(folder, for_pump(HERE))
    with pytest.raises(TemplateError, match="already"):
        save_template(folder, for_pump("EMU-00099"))
    assert load_template(folder, "Evening rise").pump_serial == HERE
    dialog = choose_first(screen)
    press(dialog, "templateDelete")
    assert list_templates(folder) == ([], [])
    dialog.reject()


def test_none_of_training_turns_up_in_the_clinic() -> None:
    save_template(home() / "training", for_pump(HERE))
    assert list_templates(home()) == ([], [])


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".x", "x.", "a" * 49, "Müller", "a\n", "x "])
def test_no_other_text_is_a_name(name: str, tmp_path: Path) -> None:
    assert name_problem(name)
    with pytest.raises(TemplateError):
        save_template(tmp_path, replace(for_pump(HERE), name=name))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"format": "thecal-template/2"}', "null", "\x00", '{"format": "thecal-template/1", "name": 3}'],
)
def test_a_file_that_is_none_is_named_and_the_others_still_listed(content: str, tmp_path: Path) -> None:
    save_template(tmp_path, for_pump(HERE))
    (tmp_path / "templates" / "bad.thecal-template.json").write_text(content, encoding="utf-8")
    found, problems = list_templates(tmp_path)
    assert [template.name for template in found] == ["Evening rise"]
    assert len(problems) == 1
    assert "bad.thecal-template.json" in problems[0]


def test_an_altered_dose_that_is_no_program_is_refused(tmp_path: Path) -> None:
    file = save_template(tmp_path, for_pump(HERE))
    file.write_text(file.read_text("utf-8").replace("0.08 mg/h", "0,08 mg/h"), encoding="utf-8")
    with pytest.raises(TemplateError, match="evening rise"):
        load_template(tmp_path, "Evening rise")
