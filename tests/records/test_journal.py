"""The write journal on disk: what is open is known after a kill; a file that cannot be used says so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from device.journal import JournalError, OpenWrite
from programmer_app.records.journal import FILE_NAME, open_journal

TXN = bytes(range(16))
WRITE = OpenWrite(TXN, "EMU-1", 3, b"d" * 32, b"image", "A. Nurse", "pain NRS 7", "2026-01-05T08:00:00")


def test_a_write_is_open_until_it_is_settled(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    assert journal.open_for("EMU-1") is None
    journal.record_intent(WRITE)
    assert journal.open_for("EMU-1") == WRITE
    assert journal.open_for("EMU-2") is None
    journal.record_commit_sent(TXN)
    journal.record_done(TXN, "unknown")
    reopened = open_journal(tmp_path).open_for("EMU-1")
    assert reopened is not None
    assert reopened.commit_sent
    journal.record_done(TXN, "applied")
    assert open_journal(tmp_path).open_for("EMU-1") is None


def test_a_process_killed_after_the_call_leaves_the_record(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path\n"
        "from device.journal import OpenWrite\n"
        "from programmer_app.records.journal import open_journal\n"
        "journal = open_journal(Path(sys.argv[1]))\n"
        "journal.record_intent(OpenWrite(bytes(range(16)), 'EMU-1', 3, b'', b'x', 'u', 'r', 't'))\n"
        "journal.record_commit_sent(bytes(range(16)))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
    assert ended.returncode == -9
    found = open_journal(tmp_path).open_for("EMU-1")
    assert found is not None
    assert found.commit_sent


def test_the_same_transaction_cannot_be_begun_twice(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.record_intent(WRITE)
    with pytest.raises(JournalError, match="UNIQUE"):
        journal.record_intent(WRITE)


def test_commit_of_an_unknown_transaction_is_refused(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="is not in"):
        open_journal(tmp_path).record_commit_sent(TXN)


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"this is no database, whatever its name says" * 100)
    with pytest.raises(JournalError, match=FILE_NAME):
        open_journal(tmp_path)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="cannot be used"):
        open_journal(tmp_path / "absent")
