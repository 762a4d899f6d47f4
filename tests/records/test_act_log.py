"""The log of acts: what a line holds, and the last stop or start of a pump after a restart of the program."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from programmer_app.records.act_log import FILE_NAME, Act, ActLog, Restart

AT = datetime(2026, 1, 5, 10, 0)  # noqa: DTZ001 - workstation time has no zone
RESTART = Restart(datetime(2026, 1, 5, 11, 30))  # noqa: DTZ001 - as above


@pytest.mark.requirement("H16")
def test_planned_restart_stands_in_the_file_and_is_found_by_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    log = ActLog(path)
    log.note(Act(AT, "Doe", "A-1", "stop", "MRI", RESTART))
    log.note(Act(AT, "Doe", "B-2", "stop", "explant", Restart(None)))
    log.note(Act(AT, "Doe", "A-1", "left", "editing: lunch"))
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [line.get("restart") for line in lines] == ["2026-01-05T11:30:00", "not planned", None]
    again = ActLog(path)
    for one in (log, again):
        found = [one.last_turn(serial) for serial in ("A-1", "B-2", "C-3")]
        assert [None if act is None else act.restart for act in found] == [RESTART, Restart(None), None]
    again.note(Act(AT, "Doe", "A-1", "start", "MRI done"))
    turn = again.last_turn("A-1")
    assert turn is not None
    assert turn.what == "start"


def test_reasons_for_findings_stand_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    ActLog(path).note(
        Act(AT, "Doe", "A-1", "bolus 2 mg over 10 min", "pain", accepted={"bolus-above-soft": "tolerant"})
    )
    assert json.loads(path.read_text("utf-8"))["accepted"] == {"bolus-above-soft": "tolerant"}


def test_line_cut_short_or_foreign_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    ActLog(path).note(Act(AT, "Doe", "A-1", "stop", "MRI", RESTART))
    with path.open("a", encoding="utf-8") as file:
        file.write('7\n{"at": "yesterday"}\n{"at": "2026-01-05T10:00:00", "user": "Doe", "ser')
    turn = ActLog(path).last_turn("A-1")
    assert turn is not None
    assert turn.restart == RESTART
    ActLog(path).note(Act(AT, "Doe", "A-1", "start", "MRI done"))
    turn = ActLog(path).last_turn("A-1")
    assert turn is not None
    assert turn.what == "start", "an act noted after a line cut short has a line of its own"


def test_act_that_cannot_be_written_is_not_kept(tmp_path: Path) -> None:
    log = ActLog(tmp_path / "missing" / FILE_NAME)
    with pytest.raises(OSError, match="missing"):
        log.note(Act(AT, "Doe", "A-1", "stop", "MRI", RESTART))
    assert log.acts == []
