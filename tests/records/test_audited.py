"""Writes stand in the audit trail before they stand in the journal, and before anything is sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest

from device.clock import ManualClock
from device.journal import ActKind, JournalError, OpenAct, OpenWrite
from programmer_app.records.audit import AuditTrail
from programmer_app.records.audit.audited import AuditedJournal
from programmer_app.records.journal import FILE_NAME, open_journal
from tests.records.trail_file import put_in_place

TXN = bytes(range(16))
WRITE = OpenWrite(TXN, "EMU-1", 3, b"d" * 32, b"image", "A. Nurse", "pain NRS 7", "2026-01-05T08:00:00")


def journal_in(folder: Path) -> tuple[AuditedJournal, AuditTrail]:
    trail = AuditTrail(folder / "audit.sqlite3", b"k" * 32, ManualClock(), "desk")
    return AuditedJournal(folder / FILE_NAME, lambda: trail), trail


@pytest.mark.requirement("R106")
def test_a_write_leaves_who_what_and_why_and_how_it_ended(tmp_path: Path) -> None:
    journal, trail = journal_in(tmp_path)
    journal.record_intent(WRITE)
    journal.record_commit_sent(TXN)
    journal.record_done(TXN, "applied")
    told = [json.loads(record.text) for record in trail.records()]
    assert [entry["action"] for entry in told] == ["send", "commit", "outcome"]
    assert {(entry["who"], entry["subject"]) for entry in told} == {("A. Nurse", "EMU-1")}
    assert (told[0]["why"], told[2]["new"]) == ("pain NRS 7", "applied")
    assert "6105d6cc76af400325e94d588ce511be5bfdbb73b437dc51eca43917d7a43e3d" in told[0]["new"]  # sha256 of "image"


@pytest.mark.requirement("R106")
def test_settling_after_a_restart_names_the_person_who_wrote(tmp_path: Path) -> None:
    journal_in(tmp_path)[0].record_intent(WRITE)
    journal, trail = journal_in(tmp_path)
    assert journal.any_open()
    assert journal.open_for("EMU-1") == WRITE
    journal.record_done(TXN, "not_applied")
    assert [json.loads(record.text)["who"] for record in trail.records()] == ["A. Nurse", "A. Nurse"]


@pytest.mark.requirement("R106")
@pytest.mark.parametrize("kind", get_args(ActKind))
def test_an_act_leaves_who_what_and_why_and_how_it_ended(tmp_path: Path, kind: ActKind) -> None:
    journal, trail = journal_in(tmp_path)
    journal.record_act(OpenAct(TXN, "EMU-1", kind, "5 mcL in 1 min", "A. Nurse", "pain", "2026-01-05T08:00:00"))
    journal.record_act_done(TXN, "applied")
    told = [json.loads(record.text) for record in trail.records()]
    assert [(entry["action"], entry["who"], entry["new"], entry["why"]) for entry in told] == [
        (kind, "A. Nurse", "5 mcL in 1 min", "pain"),
        ("outcome", "A. Nurse", "applied", ""),
    ]


@pytest.mark.requirement("R110")
def test_what_cannot_be_audited_is_not_journalled(tmp_path: Path) -> None:
    journal, _ = journal_in(tmp_path)
    put_in_place(tmp_path / "audit.sqlite3", b"no database" * 1000)
    with pytest.raises(JournalError, match=r"audit\.sqlite3"):
        journal.record_intent(WRITE)
    assert open_journal(tmp_path).open_for("EMU-1") is None
