"""A journal that cannot be kept: damaged, read-only, locked by another, on a full disk. Nothing is sent then."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from device.journal import JournalError, MemoryJournal, OpenWrite
from device.session import PumpSession
from programmer_app.records.journal import FILE_NAME, SqliteJournal, open_journal
from tests.device.rig import LIBRARY, NEW, OLD, Rig

WRITE = OpenWrite(bytes(range(16)), "EMU-1", 3, b"d" * 32, b"image" * 200, "A. Nurse", "pain", "2026-01-05T08:00:00")


def sends_nothing(journal: SqliteJournal, said: str) -> None:
    """A program cannot even be staged, nor a bolus given, and the pump knows of nothing."""
    rig = Rig()
    with PumpSession(rig.transport(), rig.clock, journal, keys=rig.keys) as session:
        for act in (lambda: session.prepare(NEW, LIBRARY), lambda: session.bolus(5_000, 60)):
            with pytest.raises(JournalError, match=said):
                act()
        status = session.status()
        assert len(status.results) == 1  # the commit of the rig
        assert not [entry for entry in session.log() if entry.event in (5, 13)]
    assert rig.runs() == OLD


def test_every_change_is_on_disk_when_the_call_returns(tmp_path: Path) -> None:
    with open_journal(tmp_path)._connection() as connection:  # noqa: SLF001 - the setting itself
        full = 2
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == full
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_journal_locked_by_another_program_sends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("programmer_app.records.sqlite_file._BUSY_TIMEOUT_S", 0.1)
    journal = open_journal(tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        sends_nothing(journal, "locked")
        other.execute("ROLLBACK")
    journal.record_intent(WRITE)
    assert journal.open_for("EMU-1") == WRITE


def test_a_journal_damaged_while_in_use_sends_nothing(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.record_intent(WRITE)
    for path in tmp_path.iterdir():
        path.write_bytes(b"\xff" * path.stat().st_size or b"\xff")
    sends_nothing(journal, FILE_NAME)
    with pytest.raises(JournalError, match=FILE_NAME):
        open_journal(tmp_path)


@pytest.mark.parametrize("value", [bytes(range(16)), b"d" * 32, b"imageimage", b"A. Nurse", b"EMU-1"])
def test_a_bit_that_changed_inside_a_write_turns_no_verdict_round(tmp_path: Path, value: bytes) -> None:
    """SQLite does not see it: another txn, another base or another image would be settled, and the answer be untrue."""
    journal = open_journal(tmp_path)
    journal.record_intent(WRITE)
    path = tmp_path / FILE_NAME
    file = path.read_bytes()
    damaged = file.replace(value, value[:1] + bytes((value[1] ^ 1,)) + value[2:])
    assert damaged != file
    path.write_bytes(damaged)
    for ask in (journal.open_writes, lambda: journal.record_commit_sent(WRITE.txn), lambda: open_journal(tmp_path)):
        with pytest.raises(JournalError, match=FILE_NAME):
            ask()
    assert path.read_bytes() == damaged  # kept as it is, for who is asked for help


def test_a_journal_from_before_rows_had_checksums_is_taken_over(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.record_intent(WRITE)
    journal.record_commit_sent(WRITE.txn)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as old:
        for table in ("writes", "acts"):
            old.execute(f"ALTER TABLE {table} DROP COLUMN checksum")
        old.execute("PRAGMA user_version = 0")
        old.commit()
    taken_over = open_journal(tmp_path)
    assert taken_over.open_for("EMU-1") == replace(WRITE, commit_sent=True)
    taken_over.record_done(WRITE.txn, "applied")
    assert open_journal(tmp_path).open_writes() == ()


FULL = """
import resource, signal, sys
from pathlib import Path
from programmer_app.records.journal import open_journal
from tests.records.test_journal_bad_input import sends_nothing
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
journal = open_journal(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
sends_nothing(journal, "cannot be used")
print("nothing was sent")
"""
"""A limit on the size of files is to a write what a full disk is: part of it is refused."""

READ_ONLY = """
import os, sys
from pathlib import Path
from tests.device.rig import Rig
from programmer_app.records.journal import open_journal
from tests.records.test_journal_bad_input import sends_nothing
Rig()  # loads what another account may not read
os.chdir(sys.argv[1])
journal = open_journal(Path())
if os.geteuid() == 0:
    os.setgroups([])
    os.setegid(65534)
    os.seteuid(65534)  # nothing is read-only to the superuser
sends_nothing(journal, "cannot be used")
print("nothing was sent")
"""


@pytest.mark.parametrize("script", [FULL, READ_ONLY], ids=["full disk", "read-only"])
def test_a_journal_that_cannot_be_written_sends_nothing(tmp_path: Path, script: str) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    open_journal(folder)
    if script is READ_ONLY:
        for path in folder.iterdir():
            path.chmod(0o444)
        folder.chmod(0o555)
    ended = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=False)
    folder.chmod(0o755)
    assert ended.stdout.strip() == "nothing was sent", ended.stderr


def test_a_journal_that_was_cut_short_or_has_other_tables_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(b"SQLite")
    with pytest.raises(JournalError, match="most of it is missing"):
        SqliteJournal(path)
    assert path.read_bytes() == b"SQLite"
    path.unlink()
    assert SqliteJournal(path).head_token() == MemoryJournal().head_token() == ""
    with closing(sqlite3.connect(path)) as other:
        other.execute("ALTER TABLE acts ADD COLUMN more TEXT")
        other.commit()
    with pytest.raises(JournalError, match="its tables are not those of a journal"):
        SqliteJournal(path)
