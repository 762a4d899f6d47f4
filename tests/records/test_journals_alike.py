"""What a session may rely on holds for every journal: the one in memory, the one on disk, and the audited one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from device.clock import ManualClock
from device.journal import JournalError, MemoryJournal, OpenAct, OpenWrite, Outcome, WriteJournal
from programmer_app.records.audit import AuditTrail
from programmer_app.records.audit.audited import AuditedJournal, open_audited_journal
from programmer_app.records.journal import FILE_NAME, SqliteJournal, open_journal


def txn(number: int) -> bytes:
    return bytes((number,)) * 16


def write(number: int, serial: str = "EMU-1") -> OpenWrite:
    return OpenWrite(
        txn(number), serial, 3 + number, bytes((number,)) * 32, b"image %d" % number, f"user {number}",
        f"reason {number}", f"2026-01-05T08:00:0{number}",
    )  # fmt: skip


def act(number: int, serial: str = "EMU-1") -> OpenAct:
    return OpenAct(
        txn(number), serial, "bolus", f"detail {number}", f"user {number}", f"reason {number}",
        f"2026-01-05T08:00:0{number}",
    )  # fmt: skip


def audited(folder: Path) -> AuditedJournal:
    trail = AuditTrail(folder / "audit.sqlite3", b"k" * 32, ManualClock(), "desk")
    return AuditedJournal(folder / FILE_NAME, lambda: trail)


JOURNALS: dict[str, Callable[[Path], WriteJournal]] = {
    "memory": lambda _: MemoryJournal(),
    "disk": open_journal,
    "audited": audited,
}
ON_DISK: dict[str, Callable[[Path], SqliteJournal]] = {"disk": open_journal, "audited": audited}


@pytest.fixture(params=JOURNALS)
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> WriteJournal:
    return JOURNALS[request.param](tmp_path)


@pytest.fixture(params=ON_DISK)
def on_disk(request: pytest.FixtureRequest, tmp_path: Path) -> SqliteJournal:
    return ON_DISK[request.param](tmp_path)


def test_an_empty_journal_has_nothing_open(journal: WriteJournal) -> None:
    assert (journal.open_for("EMU-1"), journal.open_writes(), journal.open_acts("EMU-1")) == (None, (), ())
    assert journal.ours(frozenset({txn(1)})) == frozenset()


def test_every_field_of_a_write_comes_back_and_it_is_open_for_its_pump_alone(journal: WriteJournal) -> None:
    journal.record_intent(write(1, "EMU-2"))
    journal.record_intent(write(2))
    journal.record_intent(replace(write(3, "EMU-3"), commit_sent=True))
    assert journal.open_for("EMU-1") == write(2)
    assert journal.open_for("EMU-3") == replace(write(3, "EMU-3"), commit_sent=True)
    assert journal.open_for("EMU-4") is None
    assert journal.open_writes() == (write(1, "EMU-2"), write(2), replace(write(3, "EMU-3"), commit_sent=True))


def test_commit_sent_marks_one_write_and_changes_nothing_else(journal: WriteJournal) -> None:
    journal.record_intent(write(1, "EMU-2"))
    journal.record_intent(write(2))
    journal.record_commit_sent(txn(2))
    assert journal.open_writes() == (write(1, "EMU-2"), replace(write(2), commit_sent=True))


@pytest.mark.parametrize(("outcome", "still_open"), [("applied", False), ("not_applied", False), ("unknown", True)])
def test_only_an_outcome_that_is_known_closes(journal: WriteJournal, outcome: Outcome, still_open: bool) -> None:
    for number in (1, 2, 3):
        journal.record_intent(write(number, f"EMU-{number}"))
        journal.record_act(act(number + 10))
    journal.record_done(txn(2), outcome)
    journal.record_act_done(txn(12), outcome)
    assert (journal.open_for("EMU-2") == write(2, "EMU-2")) is still_open
    assert [one.txn for one in journal.open_writes()] == [txn(n) for n in (1, 2, 3) if still_open or n != 2]
    assert [one.txn for one in journal.open_acts("EMU-1")] == [txn(n + 10) for n in (1, 2, 3) if still_open or n != 2]
    journal.record_done(txn(2), "applied")
    journal.record_act_done(txn(12), "applied")
    assert [one.txn for one in journal.open_writes()] == [txn(1), txn(3)]
    assert [one.txn for one in journal.open_acts("EMU-1")] == [txn(11), txn(13)]


def test_every_field_of_an_act_comes_back_oldest_first_for_its_pump_alone(journal: WriteJournal) -> None:
    for number, serial in ((2, "EMU-1"), (1, "EMU-1"), (3, "EMU-2")):
        journal.record_act(act(number, serial))
    assert journal.open_acts("EMU-1") == (act(2), act(1))
    assert journal.open_acts("EMU-2") == (act(3, "EMU-2"),)
    assert journal.open_writes() == ()


def test_what_began_here_is_ours_settled_or_not(journal: WriteJournal) -> None:
    journal.record_intent(write(1))
    journal.record_intent(write(2))
    journal.record_done(txn(2), "applied")
    journal.record_act(act(3))
    journal.record_act(act(4))
    journal.record_act_done(txn(4), "not_applied")
    asked = frozenset(txn(number) for number in (1, 2, 3, 4, 5))
    assert journal.ours(asked) == asked - {txn(5)}
    assert journal.ours(frozenset({txn(3), txn(6)})) == {txn(3)}
    assert journal.ours(frozenset()) == frozenset()


# --- on disk ----------------------------------------------------------------------------------------------------------


def test_the_newest_open_write_to_a_pump_is_the_open_one(on_disk: SqliteJournal) -> None:
    for number in (2, 1, 3):
        on_disk.record_intent(write(number))
    on_disk.record_done(txn(3), "applied")
    assert on_disk.open_for("EMU-1") == write(1)
    assert on_disk.open_writes() == (write(2), write(1))


@pytest.mark.parametrize("outcome", [None, "unknown", "applied", "not_applied"])
@pytest.mark.parametrize("kind", ["write", "act"])
def test_anything_open_is_known_at_the_next_start(
    on_disk: SqliteJournal, tmp_path: Path, kind: str, outcome: Outcome | None
) -> None:
    assert not on_disk.any_open()
    if kind == "write":
        on_disk.record_intent(write(1))
        if outcome is not None:
            on_disk.record_done(txn(1), outcome)
    else:
        on_disk.record_act(act(1))
        if outcome is not None:
            on_disk.record_act_done(txn(1), outcome)
    for again in (on_disk, open_journal(tmp_path)):
        assert again.any_open() is (outcome in (None, "unknown"))


def test_only_what_a_journal_can_hold_is_taken(on_disk: SqliteJournal) -> None:
    with pytest.raises(JournalError, match="cannot be used"):
        on_disk.record_intent(replace(write(1), txn=b"short"))
    on_disk.record_intent(write(1))
    with pytest.raises(JournalError, match="cannot be used"):
        on_disk.record_done(txn(1), "perhaps")  # type: ignore[arg-type]
    with pytest.raises(JournalError, match=f"the write {txn(2).hex()} is not in {FILE_NAME}"):
        on_disk.record_commit_sent(txn(2))
    assert on_disk.open_writes() == (write(1),)


def test_a_file_that_breaks_its_own_rules_is_damaged(tmp_path: Path) -> None:
    open_journal(tmp_path).record_intent(write(1))
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE writes SET txn = x'01'")
    with pytest.raises(JournalError, match=rf"{FILE_NAME} is damaged \(.*\); keep the file and ask for help"):
        open_journal(tmp_path)


def test_each_change_waits_for_the_disk_and_leaves_readers_alone(
    on_disk: SqliteJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    connect = sqlite3.connect

    def watched(path: Path, timeout: float) -> sqlite3.Connection:
        assert timeout == 5.0
        connection = connect(path, timeout=timeout)
        connection.set_trace_callback(said.append)
        return connection

    monkeypatch.setattr("programmer_app.records.journal.sqlite3.connect", watched)
    on_disk.record_intent(write(1))
    assert said[:2] == ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"]


# --- audited ----------------------------------------------------------------------------------------------------------


def audit_of(folder: Path) -> list[dict[str, str]]:
    """What stands in the trail."""
    trail = AuditTrail(folder / "audit.sqlite3", b"k" * 32, ManualClock(), "desk")
    return [json.loads(record.text) for record in trail.records()]


def test_every_word_of_an_audited_write_and_act(tmp_path: Path) -> None:
    journal = audited(tmp_path)
    journal.record_intent(write(1))
    journal.record_commit_sent(txn(1))
    journal.record_done(txn(1), "unknown")
    journal.record_act(act(2, "EMU-2"))
    journal.record_act_done(txn(2), "not_applied")
    journal.record_act(replace(act(3), user=" "))
    told = audit_of(tmp_path)
    names = ("action", "who", "subject", "why", "new", "old")
    rows = [tuple(entry[name] for name in names) for entry in told]
    image = sha256(b"image 1").hexdigest()
    old = f"generation 4, sha256 {'01' * 32}"
    assert rows[0] == ("send", "user 1", "EMU-1", "reason 1", f"sha256 {image}", old)
    assert rows[1:] == [
        ("commit", "user 1", "EMU-1", "", "", ""),
        ("outcome", "user 1", "EMU-1", "", "unknown", ""),
        ("bolus", "user 2", "EMU-2", "reason 2", "detail 2", ""),
        ("outcome", "user 2", "EMU-2", "", "not_applied", ""),
        ("bolus", "not named", "EMU-1", "reason 3", "detail 3", ""),
    ]
    assert [entry["what"] for entry in told] == [f"txn {txn(number).hex()}" for number in (1, 1, 1, 2, 2, 3)]


@pytest.mark.requirement("R106")
@pytest.mark.parametrize("found", ["for its pump", "among all"])
def test_what_was_open_before_a_restart_ends_under_the_name_of_its_person(tmp_path: Path, found: str) -> None:
    before = audited(tmp_path)
    before.record_intent(write(1))
    before.record_act(act(2))
    after = audited(tmp_path)
    assert after.open_for("EMU-9") is None
    if found == "for its pump":
        assert after.open_for("EMU-1") == write(1)
    else:
        assert after.open_writes() == (write(1),)
    assert after.open_acts("EMU-1") == (act(2),)
    after.record_done(txn(1), "applied")
    after.record_act_done(txn(2), "applied")
    assert [(entry["who"], entry["subject"]) for entry in audit_of(tmp_path)[2:]] == [
        ("user 1", "EMU-1"),
        ("user 2", "EMU-1"),
    ]


def test_what_is_not_known_here_has_no_name(tmp_path: Path) -> None:
    journal = audited(tmp_path)
    journal.record_done(txn(1), "applied")
    (entry,) = audit_of(tmp_path)
    assert (entry["who"], entry["subject"], entry["new"]) == ("not named", "", "applied")


def test_the_trail_is_opened_once_and_only_when_something_is_done(tmp_path: Path) -> None:
    opened = 0

    def opening() -> AuditTrail:
        nonlocal opened
        opened += 1
        return AuditTrail(tmp_path / "audit.sqlite3", b"k" * 32, ManualClock(), "desk")

    journal = AuditedJournal(tmp_path / FILE_NAME, opening)
    assert journal.open_writes() == ()
    assert opened == 0
    journal.record_intent(write(1))
    journal.record_done(txn(1), "applied")
    assert opened == 1


def test_the_journal_of_the_records_folder_is_audited(tmp_path: Path) -> None:
    journal = open_audited_journal(tmp_path, ManualClock())
    assert isinstance(journal, AuditedJournal)
    assert journal.open_writes() == ()
    assert (tmp_path / FILE_NAME).exists()
