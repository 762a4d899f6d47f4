"""Who may do what to a pump in the real window: nobody signed in, a nurse, an account whose role was taken away."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.program_file import program_from
from device.session import PumpSession
from programmer_app.records.clinic.rights import PumpAct, Role
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.office.unsigned_strip import UnsignedStrip
from programmer_app.ui.pump_rights import act_of
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase, VisitError
from tests.records.clinic.people import name_of, open_desk
from tests.ui.clinics import sign_in
from tests.ui.editing_fixtures import RUNNING
from tests.ui.patient_hands import open_records_window, program_pump, read_pump, with_pump
from tests.ui.windows import PATIENCE_MS, model_of, pump_of

MORE: Final[dict[str, Any]] = RUNNING | {"basal": {"mode": "simple_continuous", "dose": "3 mg/day"}}
FILLED: Final[dict[str, Any]] = RUNNING | {"reservoir": {"volume": "39 mL", "low_alarm": "2 mL"}}


def buttons(window: MainWindow) -> dict[str, str]:
    """Buttons of the Pump screen that change something: why they cannot be pressed, "" where they can."""
    window.show_screen("pump")
    screen = pump_of(window)
    names = ("stopButton", "lowerButton", "startButton", "bolusButton", "setClockButton")
    found = {one.objectName(): one for one in screen.findChildren(QPushButton)}
    return {name: "" if found[name].isEnabled() else found[name].toolTip() for name in names}


def try_to_send(window: MainWindow, content: dict[str, Any], *, refilled: bool = False) -> None:
    model = model_of(window)
    model.edit("another", program_from(content), refilled=refilled)
    model.begin_review()
    for finding in model.findings:
        model.reasons[finding.code] = "as agreed"
    try:
        model.send()
    finally:
        if model.phase is Phase.REVIEWING:
            model.leave_review()
            model.undo_stack.undo()


def ready(qtbot: QtBot, window: MainWindow, role: Role) -> ClinicModel:
    """A pump that runs `RUNNING`, programmed by the programmer; then the account of a role is here."""
    records = window.clinic
    assert records is not None
    patient = with_pump(records)
    records.open_patient(patient.id)
    read_pump(qtbot, window)
    program_pump(qtbot, window, RUNNING)
    qtbot.waitUntil(lambda: not records.unkept, timeout=PATIENCE_MS)
    model = model_of(window)
    model.read_pump()
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    sign_in(qtbot, records, role)
    return records


@pytest.mark.requirement("R90")
def test_a_nurse_fills_and_changes_no_dose_and_nobody_at_all_can_only_stop(qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    records = ready(qtbot, window, Role.NURSE)
    model = model_of(window)
    assert buttons(window)["bolusButton"] == "Your account may not do this. It takes: programmer."
    assert {buttons(window)[name] for name in ("stopButton", "lowerButton", "setClockButton")} == {""}
    with pytest.raises(VisitError, match="It takes: programmer"):
        try_to_send(window, MORE)
    with pytest.raises(VisitError, match="It takes: programmer"):
        try_to_send(window, MORE | {"reservoir": FILLED["reservoir"]}, refilled=True)
    try_to_send(window, FILLED, refilled=True)
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    model.cancel()
    qtbot.waitUntil(lambda: model.phase is Phase.REVIEWING, timeout=PATIENCE_MS)
    model.leave_review()
    model.undo_stack.undo()

    records.sign_out()
    strip = window.findChild(UnsignedStrip)
    assert strip is not None
    assert strip.isVisible()
    said = buttons(window)
    assert {said[name] for name in ("stopButton", "lowerButton")} == {""}
    assert {said[name] for name in ("bolusButton", "setClockButton")} == {
        "Nobody is signed in. Reading, stopping and lowering the pump take nobody's password."
    }
    with pytest.raises(VisitError, match="Nobody is signed in"):
        try_to_send(window, FILLED, refilled=True)
    model.act(lambda session: PumpSession.stop(session, user="j.doe", reason="no breath"), "stopped", "stop")
    qtbot.waitUntil(lambda: model.status is not None and not model.status.running, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    assert buttons(window)["startButton"].startswith("Nobody is signed in.")
    # whoever goes around the button is stopped by the service, in the thread that would have sent it
    with qtbot.waitSignal(model.message_posted, check_params_cb=lambda said: said is not None) as posted:
        model.act(lambda session: PumpSession.start(session, user="j.doe", reason=""), "", "start", PumpAct.START)
    assert "Nobody is signed in" in posted.args[0].what
    assert model.status is not None
    assert not model.status.running


@pytest.mark.requirement("R90")
def test_a_role_that_was_taken_away_elsewhere_programs_nothing_any_more(qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    ready(qtbot, window, Role.PROGRAMMER)
    model = model_of(window)
    other = open_desk(tmp_path, "", at=SystemClock().now())
    accounts = other.clinic.accounts.list_accounts(other.administrator)
    mine = next(one for one in accounts if one.name == name_of(Role.PROGRAMMER))
    other.clinic.accounts.change_roles(other.administrator, mine.id, mine.version, [Role.VIEWER])
    other.clinic.close()
    assert buttons(window)["bolusButton"] == ""  # the window does not know yet; the records decide
    before = model.status
    with qtbot.waitSignal(model.message_posted, check_params_cb=lambda said: said is not None) as posted:
        try_to_send(window, MORE)
    assert "may not do this (pumps.program)" in posted.args[0].what
    qtbot.waitUntil(lambda: model.phase is Phase.REVIEWING, timeout=PATIENCE_MS)
    assert before is not None
    assert model.status is not None
    assert model.status.generation == before.generation


def test_what_a_draft_does() -> None:
    running = program_from(RUNNING)
    bolus = {"once": [{"kind": "bolus", "dose": "0.1 mg", "over": "5 min"}]}
    asked = [
        (MORE, False),
        (MORE, True),
        (FILLED, True),
        (FILLED, False),
        (RUNNING, True),
        (FILLED | bolus, True),
        (MORE | bolus, True),
    ]
    found = [act_of(program_from(dict(content)), running, refilled=refilled).value for content, refilled in asked]
    assert found == ["program", "program", "refill", "program", "refill", "prime", "program"]
    assert act_of(running, None, refilled=True) is PumpAct.PROGRAM
