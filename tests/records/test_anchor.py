"""The head of the trail in the pump: who rewrites the trail or cuts it off is found by the pump's log."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from device.clock import ManualClock
from device.journal import OpenAct
from programmer_app.cli import run
from programmer_app.records.audit import AuditRecord, AuditTrail
from programmer_app.records.audit.anchor import check_anchors
from programmer_app.records.audit.audited import AuditedJournal, open_audited_journal
from programmer_app.records.audit.record import first_digest, next_digest, seal
from programmer_app.records.audit.verify import verify
from programmer_app.records.journal import FILE_NAME
from tests.records.trail_file import put_in_place, whole_file

KEY = b"k" * 32


def stopped(folder: Path, times: int) -> tuple[AuditTrail, list[bytes]]:
    """A pump stopped so often; the ids are what its log holds."""
    trail = AuditTrail(folder / "audit.sqlite3", KEY, ManualClock(), "desk")
    journal = AuditedJournal(folder / FILE_NAME, lambda: trail)
    txns = []
    for _ in range(times):
        txn = journal.new_txn(secrets.token_bytes(16))
        journal.record_act(OpenAct(txn, "EMU-1", "stop", "", "A. Nurse", "MRI", "2026-01-05T08:00:00"))
        journal.record_act_done(txn, "applied")
        txns.append(txn)
    return trail, txns


def rewritten(trail: AuditTrail, at: int) -> list[AuditRecord]:
    """The trail anew from a record on, with right digests and the right key: a change that nothing in it shows."""
    records = list(trail.records())
    before = records[at - 2].digest if at > 1 else first_digest(trail.trail_id())
    for index in range(at - 1, len(records)):
        text = records[index].text.replace("A. Nurse", "B. Nurse") if index == at - 1 else records[index].text
        before = next_digest(before, text)
        records[index] = AuditRecord(index + 1, text, before, seal(KEY, before))
    assert verify(trail.trail_id(), records, KEY).whole
    return records


def test_an_id_is_the_one_that_is_written_down(tmp_path: Path) -> None:
    trail, (first, _) = stopped(tmp_path, 2)
    start = sha256(b"Thecal audit 1" + trail.trail_id()).digest()
    assert first[6:] == sha256(b"Thecal anchor" + bytes(8) + start + first[:6]).digest()[:10]


@pytest.mark.requirement("R109")
def test_a_trail_that_was_rewritten_or_cut_off_is_found_by_the_pump(tmp_path: Path) -> None:
    trail, txns = stopped(tmp_path, 4)
    whole = check_anchors(trail.trail_id(), trail.records(), txns)
    assert (whole.held, whole.unknown, whole.flaws) == (4, (), ())
    for at in range(1, 7):  # the last stop is told of in record 7, so what lies before it is bound
        found = check_anchors(trail.trail_id(), rewritten(trail, at), txns)
        later = [number for number in (1, 3, 5, 7) if number > at]
        assert [flaw.number for flaw in found.flaws] == later
    cut = check_anchors(trail.trail_id(), list(trail.records())[:5], txns)
    assert (cut.held, cut.unknown) == (3, (txns[3],))
    foreign = secrets.token_bytes(16)
    assert check_anchors(trail.trail_id(), trail.records(), [*txns, foreign]).unknown == (foreign,)


def test_a_trail_that_cannot_be_read_leaves_the_random_bytes(tmp_path: Path) -> None:
    trail, _ = stopped(tmp_path, 1)
    journal = AuditedJournal(tmp_path / FILE_NAME, lambda: trail)
    assert journal.head_token() == trail.head().token()
    put_in_place(tmp_path / "audit.sqlite3", b"no database" * 1_000)
    random = secrets.token_bytes(16)
    assert journal.new_txn(random) == random
    assert journal.head_token() == ""


def test_other_records_between_head_and_act_do_no_harm(tmp_path: Path) -> None:
    trail, _ = stopped(tmp_path, 1)
    journal = AuditedJournal(tmp_path / FILE_NAME, lambda: trail)
    txn = journal.new_txn(secrets.token_bytes(16))
    stopped(tmp_path, 3)
    act = OpenAct(txn, "EMU-1", "start", "", "A. Nurse", "MRI over", "2026-01-05T09:00:00")
    journal.record_act(act)
    assert check_anchors(trail.trail_id(), trail.records(), [txn]).held == 1
    twice = replace(act, txn=secrets.token_bytes(16))  # as an older Thecal made it
    journal.record_act(twice)
    found = check_anchors(trail.trail_id(), trail.records(), [twice.txn])
    assert [flaw.number for flaw in found.flaws] == [json.loads(list(trail.records())[-1].text)["number"]]


@pytest.mark.requirement("R109", "R112")
def test_a_trail_is_checked_against_a_pumps_log_by_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home, log = tmp_path / "home", tmp_path / "log.json"
    home.mkdir()
    monkeypatch.setenv("THECAL_HOME", str(home))
    journal = open_audited_journal(home, ManualClock())
    txns = [journal.new_txn(secrets.token_bytes(16))]
    journal.record_act(OpenAct(txns[0], "EMU-1", "stop", "", "A. Nurse", "MRI", "2026-01-05T08:00:00"))
    before = whole_file(home / "audit.sqlite3")
    txns.append(journal.new_txn(secrets.token_bytes(16)))
    journal.record_act(OpenAct(txns[1], "EMU-1", "start", "", "A. Nurse", "MRI", "2026-01-05T09:00:00"))
    foreign = secrets.token_bytes(16)
    entries = [{"sequence": 1, "event": 1}, *({"event": 3, "txn": txn.hex()} for txn in (*txns, foreign))]
    log.write_text(json.dumps({"format": "thecal-log/1", "entries": entries}))
    check = ["audit", "verify", "--pump-log", str(log)]
    assert run(check) == 0
    assert "2 acts of the pump's log fit the trail; 1 are not of this trail" in capsys.readouterr().out
    # the owner puts the trail back as it was before the pump was started again
    put_in_place(home / "audit.sqlite3", before)
    assert run(check) == 3
    assert f"transaction {txns[1].hex()} began here, and the trail does not tell of it" in capsys.readouterr().out
    log.write_text("[]")
    assert run(check) == 2
