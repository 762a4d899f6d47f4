"""Looks at a pump are told before they are taken, and a look that cannot be told is taken all the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from device.clock import ManualClock
from programmer_app.records.audit import AuditTrail
from programmer_app.records.audit.sightings import Sightings
from tests.records.trail_file import put_in_place, whole_file


def told(trail: AuditTrail) -> list[tuple[str, str, str, str]]:
    entries = [json.loads(record.text) for record in trail.records()]
    return [(entry["action"], entry["who"], entry["subject"], entry["what"]) for entry in entries]


def sightings_of(path: Path) -> tuple[Sightings, AuditTrail]:
    clock = ManualClock()
    trail = AuditTrail(path, b"k" * 32, clock, "desk")
    return Sightings(lambda: trail, clock), trail


@pytest.mark.requirement("R106")
def test_a_look_says_who_looked_at_which_pump(tmp_path: Path) -> None:
    sightings, trail = sightings_of(tmp_path / "audit.sqlite3")
    assert sightings.tell("read", "A. Nurse", "EMU-1", "interrogation") == ""
    assert sightings.tell("alarm", "", "EMU-1", "sound paused: motor-stall") == ""
    assert told(trail) == [
        ("read", "A. Nurse", "EMU-1", "interrogation"),
        ("alarm", "not named", "EMU-1", "sound paused: motor-stall"),
    ]


@pytest.mark.requirement("R106", "R110")
def test_looks_that_cannot_be_told_are_counted_and_told_later(tmp_path: Path) -> None:
    path = tmp_path / "audit.sqlite3"
    sightings, trail = sightings_of(path)
    assert sightings.tell("read", "A", "EMU-1", "interrogation") == ""
    whole = whole_file(path)
    put_in_place(path, b"no database" * 1000)
    for _ in range(2):
        assert "audit.sqlite3 cannot be used" in sightings.tell("log read", "A", "EMU-1", "from number 1 on")
    put_in_place(path, whole)
    assert sightings.tell("read", "B", "EMU-2", "interrogation") == ""
    began = ManualClock().now().isoformat(timespec="seconds")
    assert told(trail)[1:] == [
        ("read", "B", "EMU-2", f"2 looks before this one could not be kept, the first at {began}"),
        ("read", "B", "EMU-2", "interrogation"),
    ]
