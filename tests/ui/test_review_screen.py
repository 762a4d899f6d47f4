"""The review screen: what it lists, what stands in the way, and the whole way into a real emulated pump and back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from device.journal import Outcome
from device.program import DeliveryProgram
from device.program_file import program_from
from device.quantities import DoseRate
from device.session import WriteResult
from programmer_app.ui import theme
from programmer_app.ui.editors.flex_edits import set_step_dose
from programmer_app.ui.screens.review import ReviewScreen
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_model import VisitModel
from programmer_app.visit import Phase, VisitError
from tests.ui.editing_fixtures import RUNNING, editing_model, flex_program, running_program
from tests.ui.windows import PATIENCE_MS, model_of, open_training


def settle() -> None:
    """Lets everything that is queued happen."""
    for _ in range(6):
        QApplication.processEvents()


def button(screen: QWidget, name: str) -> QPushButton:
    found = screen.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def text_of(screen: QWidget, name: str) -> str:
    found = screen.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text()


def field(screen: QWidget, name: str) -> QLineEdit:
    found = screen.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit), name
    return found


def confirm(screen: QWidget, model: VisitModel) -> None:
    """Ticks what has to be confirmed."""
    for code in {finding.code for finding in model.findings if finding.needs_confirmation}:
        box = screen.findChild(QCheckBox, f"confirm_{code}")
        assert isinstance(box, QCheckBox), code
        box.click()


def open_review(qtbot: QtBot, qapp: QApplication, draft: DeliveryProgram) -> tuple[ReviewScreen, VisitModel]:
    """A review of `draft` against the running program, without a link."""
    theme.apply(qapp, "light")
    model = editing_model(running_program())
    model.edit("a change", draft)
    screen = ReviewScreen(model)
    qtbot.addWidget(screen)
    screen.resize(1366, 816)
    model.begin_review()
    screen.show()
    qtbot.waitExposed(screen)
    settle()
    return screen, model


def with_reservoir(program: DeliveryProgram) -> DeliveryProgram:
    """The program with what the hand-made pump has left, so that only the therapy differs."""
    reservoir = program_from(RUNNING | {"reservoir": {"volume": "31.4 mL", "low_alarm": "2 mL"}}).reservoir
    return program.with_changes(reservoir=reservoir)


class TestWhatIsListed:
    def test_changed_settings_are_marked_once_and_the_others_listed(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, _model = open_review(qtbot, qapp, with_reservoir(flex_program(demand=True)))
        marked = [(row.label, row.mark) for row in screen.rows if row.mark]
        assert marked == [("Infusion mode", "changed"), ("Steps", "changed"), ("Patient bolus", "new")]
        listed = self.column(screen, 0) + [name for name, _value in screen.rest.facts()]
        assert {row.label for row in screen.rows} <= set(listed)
        assert len(listed) == len(set(listed)), "no setting stands twice"

    def column(self, screen: ReviewScreen, column: int) -> list[str]:
        items = [screen.table.item(row, column) for row in range(screen.table.rowCount())]
        return [item.text() for item in items if item is not None]

    def test_daily_doses_and_the_date_of_the_alarm(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, _model = open_review(qtbot, qapp, with_reservoir(flex_program(demand=True)))
        names, old, new, change = (self.column(screen, column) for column in range(4))
        rows = {name: row for name, *row in zip(names, old, new, change, strict=True)}
        assert rows["Morphine, scheduled"] == ["2.4 mg/day", "3 mg/day", "+25 %"]
        assert rows["Morphine, at most with boluses"] == ["2.4 mg/day", "3.6 mg/day", "+50 %"]
        assert rows["Bupivacaine, scheduled"] == ["4.8 mg/day", "6 mg/day", "+25 %"]
        # 29.4 mL at 0.24 mL/day are 122.5 days, rounded down, at 0.3 mL/day 98, from Monday 2026-11-23 14:32 on
        assert rows["Low-reservoir alarm due"] == ["2027-03-25", "2027-03-01", "−24 d"]

    def test_a_typical_change_is_seen_whole(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, model = open_review(qtbot, qapp, with_reservoir(flex_program(demand=True)))
        screen.resize(1350, 795)  # what a window of 1440x900 leaves
        settle()
        assert screen.table.rowCount() == 8
        assert sum(finding.severity == "reason" for finding in model.findings) == 1
        scroll = screen.findChild(QScrollArea, "reviewScroll")
        assert isinstance(scroll, QScrollArea)
        assert scroll.verticalScrollBar().maximum() == 0
        assert screen.plot.height() >= 170
        for widget in (screen.plot, screen.rest):
            foot = widget.mapTo(scroll.viewport(), QPoint(0, widget.height())).y()
            assert foot <= scroll.viewport().height()

    def test_old_against_new_from_now(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, _model = open_review(qtbot, qapp, with_reservoir(flex_program()))
        assert screen.plot.cursor_text is not None
        title, proposed, running = [text for text, _tone in screen.plot.cursor_text(6.0)]
        assert title.startswith("20:32")
        # 14:32 to 17:00 at 0.12, then 3 h 32 min at 0.18 mg/h; and 6 h at 0.1
        assert (proposed, running) == ("proposed 0.932 mg", "running now 0.6 mg")


class TestWhatStandsInTheWay:
    def test_a_reason_is_asked_for_and_kept(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, model = open_review(qtbot, qapp, with_reservoir(flex_program()))
        codes = {finding.code for finding in model.findings if finding.severity == "reason"}
        assert codes, "25 % more needs a reason"
        assert not button(screen, "sendButton").isEnabled()
        for code in codes:
            QTest.keyClicks(field(screen, f"reason_{code}"), "pain at rest")
        assert {model.reasons[code] for code in codes} == {"pain at rest"}
        model.linked = True
        model.status_changed.emit()
        confirm(screen, model)
        assert button(screen, "sendButton").isEnabled()

    def test_blanks_are_no_reason(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, model = open_review(qtbot, qapp, with_reservoir(flex_program()))
        model.linked = True
        for code in {finding.code for finding in model.findings if finding.severity == "reason"}:
            QTest.keyClicks(field(screen, f"reason_{code}"), "   ")
        assert not button(screen, "sendButton").isEnabled()
        confirm(screen, model)
        assert "Write the reason first" in text_of(screen, "sendWhyNot")

    @pytest.mark.requirement("R7")
    def test_a_missing_limit_is_confirmed_and_the_tick_is_kept_in_words(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, model = open_review(qtbot, qapp, with_reservoir(flex_program()))
        model.linked = True
        for code in {finding.code for finding in model.findings if finding.severity == "reason"}:
            QTest.keyClicks(field(screen, f"reason_{code}"), "pain at rest")
        send, box = button(screen, "sendButton"), screen.findChild(QCheckBox, "confirm_no-limit-set")
        assert isinstance(box, QCheckBox)
        assert not box.isChecked()
        assert text_of(screen, "sendWhyNot") == "Confirm first: No limit set."
        with pytest.raises(VisitError, match="confirm"):
            model.send()
        box.click()
        assert send.isEnabled()
        kept = model.reasons["no-limit-set"]
        assert "bupivacaine: no upper limit for concentration, daily dose" in kept
        assert kept.endswith("; I checked by other means")
        box.click()
        assert not send.isEnabled()

    @pytest.mark.requirement("R10")
    def test_another_concentration_is_read_again_on_the_syringe_though_it_is_bridged(
        self, qtbot: QtBot, qapp: QApplication
    ) -> None:
        old = [{"drug": "morphine", "concentration": "10 mg/mL"}, {"drug": "bupivacaine", "concentration": "20 mg/mL"}]
        new = [{"drug": "morphine", "concentration": "20 mg/mL"}, {"drug": "bupivacaine", "concentration": "40 mg/mL"}]
        bridge = {"kind": "bridge", "dose": "2.4 mg/day", "old_solution": old}
        draft = program_from(RUNNING | {"solution": new, "once": [bridge]})
        screen, model = open_review(qtbot, qapp, with_reservoir(draft))
        model.linked = True
        for code in {finding.code for finding in model.findings if finding.severity == "reason"}:
            QTest.keyClicks(field(screen, f"reason_{code}"), "as ordered")
        send, box = button(screen, "sendButton"), screen.findChild(QCheckBox, "confirm_reservoir-content-changed")
        assert isinstance(box, QCheckBox)
        confirm(screen, model)
        assert send.isEnabled()
        box.click()
        assert not send.isEnabled()
        assert text_of(screen, "sendWhyNot") == "Confirm first: Reservoir holds another solution."
        with pytest.raises(VisitError, match="confirm"):
            model.send()
        box.click()
        kept = model.reasons["reservoir-content-changed"]
        assert "31.4 mL of morphine 20 mg/mL + bupivacaine 40 mg/mL; until now" in kept
        assert kept.endswith("; I read it on the syringe")
        # dose and volume of a day, before and after: the same dose in half the volume
        cells = [[screen.table.item(row, column) for column in range(4)] for row in range(screen.table.rowCount())]
        texts = [["" if cell is None else cell.text() for cell in row] for row in cells]
        assert ["Volume, scheduled", "0.24 mL/day", "0.12 mL/day", "−50 %"] in texts
        assert ["Morphine, scheduled", "2.4 mg/day", "2.4 mg/day"] in [row[:3] for row in texts]

    def test_what_is_blocked_cannot_be_sent_and_says_why(self, qtbot: QtBot, qapp: QApplication) -> None:
        strong = program_from(RUNNING | {"solution": [{"drug": "morphine", "concentration": "90 mg/mL"}]})
        screen, model = open_review(qtbot, qapp, with_reservoir(strong))
        model.linked = True
        model.status_changed.emit()
        assert any(finding.severity == "block" for finding in model.findings)
        send = button(screen, "sendButton")
        assert not send.isEnabled()
        assert send.toolTip().startswith("Blocked: ")
        assert text_of(screen, "sendWhyNot") == send.toolTip()
        with pytest.raises(VisitError, match="cannot be programmed"):
            model.send()

    def test_activate_waits_for_the_pump(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, _model = open_review(qtbot, qapp, with_reservoir(flex_program()))
        activate = button(screen, "activateButton")
        assert not activate.isEnabled()
        assert "send it" in activate.toolTip()
        assert not field(screen, "dailyDoseField").isEnabled()
        assert field(screen, "dailyDoseField").text() == ""
        assert field(screen, "dailyDoseField").placeholderText() == ""


# ---- the whole way ----


def review_in(window: MainWindow) -> ReviewScreen:
    page = window.pages["review"]
    assert isinstance(page, ReviewScreen)
    return page


def phase_of(model: VisitModel) -> Phase:
    """The phase at this moment."""
    return model.phase


def click(widget: QPushButton) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def to_review(qtbot: QtBot, window: MainWindow) -> VisitModel:
    """Edits the start program to the five steps of the design and opens the review by its button."""
    model = model_of(window)
    assert model.draft is not None
    model.edit("five steps", flex_program(demand=True).with_changes(reservoir=model.draft.reservoir))
    window.show_screen("program")
    settle()
    click(button(window, "reviewButton"))
    assert phase_of(model) is Phase.REVIEWING
    assert window.current_screen() == "review"
    for code in {finding.code for finding in model.findings if finding.severity == "reason"}:
        QTest.keyClicks(field(window, f"reason_{code}"), "Pain NRS 7; no sedation")
    confirm(window, model)
    qtbot.waitUntil(lambda: button(window, "sendButton").isEnabled(), timeout=PATIENCE_MS)
    return model


def send(qtbot: QtBot, window: MainWindow, model: VisitModel) -> None:
    click(button(window, "sendButton"))
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    settle()


def storm(window: MainWindow) -> None:
    """200 times Enter on whatever has the keyboard, and double clicks on all that can be seen."""
    for target in (
        window,
        field(window, "dailyDoseField"),
        button(window, "sendButton"),
        button(window, "activateButton"),
    ):
        target.setFocus()
        for _ in range(50):
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    settle()


def test_edit_review_reasons_send_refuse_activate_read_back(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_training(qtbot)
    model = to_review(qtbot, window)
    storm(window)
    assert phase_of(model) is Phase.REVIEWING, "Enter sends nothing"
    send(qtbot, window, model)
    assert model.running is not None
    assert model.running.basal.mode == "simple_continuous", "sending changes nothing"
    words = [label.text().replace("\u00a0", " ") for label in review_in(window).programming.findChildren(QLabel)]
    assert "pump says 3 mg/day, at most 3.6 mg/day: same as here" in words
    storm(window)
    assert phase_of(model) is Phase.CONFIRMING, "Enter activates nothing"
    dose, activate = field(window, "dailyDoseField"), button(window, "activateButton")
    for wrong in ("2.4 mg/day", "30 mg/day", "3 mcg/day", "3 mg/h", "0.125 mg/h", "3"):
        dose.clear()
        QTest.keyClicks(dose, wrong)
        QTest.keyClick(dose, Qt.Key.Key_Return)
        assert not activate.isEnabled(), wrong
        assert text_of(window, "dailyDoseProblem"), wrong
        QTest.mouseDClick(activate, Qt.MouseButton.LeftButton)
        assert phase_of(model) is Phase.CONFIRMING
    dose.clear()
    QTest.keyClicks(dose, "3 mg/day")
    storm(window)
    assert phase_of(model) is Phase.CONFIRMING, "Enter does not activate a confirmed program either"
    click(activate)
    qtbot.waitUntil(lambda: model.phase is Phase.DONE and window_says(window, "RUNNING"), timeout=PATIENCE_MS)
    assert model.running == model.draft
    focus = QApplication.focusWidget()
    assert focus is None or window.stack.isAncestorOf(focus), "activation leaves the focus on its screen"
    assert text_of(window, "outcomeHeading") == "Pump RUNNING, program generation 2"
    assert "Read back and decoded: the same program as reviewed." in text_of(window, "outcomeWords")
    assert "Pain NRS 7; no sedation" in text_of(window, "outcomeDetails")
    assert {row.label for row in review_in(window).rows if row.mark} == {"Infusion mode", "Steps", "Patient bolus"}
    report = tmp_path / "report.pdf"
    assert button(window, "saveReportButton").isEnabled()
    review_in(window).programming.outcome.save_report(str(report))
    assert report.read_bytes().startswith(b"%PDF")
    click(button(window, "reviewReadAgainButton"))
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)


def window_says(window: MainWindow, word: str) -> bool:
    return word in text_of(window, "outcomeHeading")


def test_cancel_leaves_the_pump_as_it_was(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = to_review(qtbot, window)
    before = model.running
    send(qtbot, window, model)
    click(button(window, "cancelButton"))
    assert phase_of(model) is Phase.REVIEWING
    assert not button(window, "activateButton").isEnabled()
    click(button(window, "backButton"))
    assert phase_of(model) is Phase.EDITING
    model.read_pump()
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING and model.reading is not None, timeout=PATIENCE_MS)
    assert model.running == before


def test_a_double_click_on_send_does_not_reach_activate(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = to_review(qtbot, window)
    button_send, activate = button(window, "sendButton"), button(window, "activateButton")
    apart = button_send.mapToGlobal(QPoint(0, 0)) - activate.mapToGlobal(QPoint(0, 0))
    assert abs(apart.x()) > activate.width(), "two places"
    QTest.mouseDClick(button_send, Qt.MouseButton.LeftButton)
    click(button_send)
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    settle()
    assert phase_of(model) is Phase.CONFIRMING
    click(button(window, "cancelButton"))


def test_a_change_after_going_back_is_what_is_sent(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = to_review(qtbot, window)
    click(button(window, "backButton"))
    assert model.draft is not None
    edit = set_step_dose(model.draft, "day", 1, DoseRate.parse("0.19 mg/h"))
    model.edit(edit.name, edit.program)
    window.show_screen("program")
    settle()
    click(button(window, "reviewButton"))
    steps = next(row for row in review_in(window).rows if row.label == "Steps")
    assert "06:00\u00a00.19" in steps.new
    send(qtbot, window, model)
    assert model.visit.prepared is not None
    assert model.visit.prepared.program == model.draft
    click(button(window, "cancelButton"))


class TestHowItEnded:
    """Ends that a sound emulated pump does not give; the visit is put there by hand."""

    def end(self, qtbot: QtBot, qapp: QApplication, outcome: Outcome) -> tuple[ReviewScreen, VisitModel]:
        screen, model = open_review(qtbot, qapp, with_reservoir(flex_program()))
        model.visit = replace(model.visit, phase=Phase.COMMITTING)
        model.phase_changed.emit()
        phase = Phase.UNKNOWN if outcome == "unknown" else Phase.NOT_APPLIED
        result = WriteResult(outcome, b"\x01" * 16, 7, "", "The link fell silent.")
        model.visit = replace(model.visit, phase=phase, result=result)
        model.phase_changed.emit()
        settle()
        return screen, model

    def test_not_applied_says_what_the_pump_runs(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, _model = self.end(qtbot, qapp, "not_applied")
        assert text_of(screen, "outcomeHeading") == "The pump was not programmed"
        assert "morphine 2.4 mg/day" in text_of(screen, "outcomeWords")
        assert "The link fell silent." in text_of(screen, "outcomeDetails")
        assert button(screen, "reviewReadAgainButton").isVisible()
        assert not button(screen, "activateButton").isVisible()

    def test_unknown_names_both_programs_and_a_way_to_find_out(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen, model = self.end(qtbot, qapp, "unknown")
        words = text_of(screen, "outcomeWords")
        assert "morphine 2.4 mg/day" in words
        assert "morphine 3 mg/day" in words
        find_out = button(screen, "reviewFindOutButton")
        assert find_out.isVisible()
        model.linked = False
        model.phase_changed.emit()
        assert not find_out.isEnabled()
        assert find_out.toolTip() == "no pump is connected"
        model.linked = True
        model.phase_changed.emit()
        assert find_out.isEnabled()
        assert not button(screen, "sendButton").isVisible()
