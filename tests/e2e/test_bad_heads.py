"""Bad heads and a journal that cannot be kept, on the command line: one plain line, the exit code of what is so."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from device.protocol.framing import TO_HEAD, FrameDecoder
from programmer_app.cli import run
from programmer_app.records.journal import FILE_NAME
from tests.device.bad_heads import OTHER_SERIAL, bad_head
from tests.e2e.relay import CommitWatch
from tests.e2e.test_command_line import CONTINUOUS

LINK_FAILED, UNKNOWN = 5, 6
UNCHANGED = "goes on with the program that it ran before"
Told = tuple[int, str, str]


def told(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Told:
    """Runs a command in this process: its exit code, what it printed, and its complaint."""
    capsys.readouterr()
    code = run([str(argument) for argument in arguments])
    said = capsys.readouterr()
    assert len(said.err.strip().splitlines()) <= 3, said.err
    return code, said.out, said.err


def write(capsys: pytest.CaptureFixture[str], folder: Path, url: str) -> Told:
    file = folder / "program.json"
    file.write_text(json.dumps(CONTINUOUS))
    who = ("--user", "A. Nurse", "--reason", "pain NRS 7")
    return told(capsys, "write", "--port", url, file, *who, "--confirm-daily-dose", "2.4 mg/day", "--json")


@pytest.mark.usefixtures("thecal_home")
@pytest.mark.parametrize(
    ("badly", "said"),
    [
        ("lengths", "cannot be read"),
        ("stream", "no programmer head"),
        ("chatter", "no programmer head"),
        ("printer", "no programmer head"),
        ("late", "Nothing answers"),
    ],
)
def test_a_bad_head_is_named_and_the_pump_is_as_it_was(
    capsys: pytest.CaptureFixture[str], badly: str, said: str
) -> None:
    with bad_head() as (played, url):
        played.badly = badly
        code, _, complaint = told(capsys, "read", "--port", url)
        assert code == LINK_FAILED
        assert said in complaint
        assert UNCHANGED in complaint
        played.badly = "twice"
        assert told(capsys, "read", "--port", url, "--json")[0] == 0


@pytest.mark.parametrize("badly", [pytest.param("stream", marks=pytest.mark.soak), "other pump"])
def test_what_goes_bad_at_the_commit_leaves_an_unknown_that_resolve_settles(
    capsys: pytest.CaptureFixture[str], thecal_home: Path, badly: str
) -> None:
    with bad_head() as (played, url):
        watch = CommitWatch()
        played.turns = lambda heard: badly if watch.sees(heard) else ""
        code, out, complaint = write(capsys, thecal_home, url)
        assert code == UNKNOWN
        assert json.loads(out)["outcome"] == "unknown"
        assert "could not be asked what became of it" in complaint
        if badly == "other pump":
            assert OTHER_SERIAL in complaint
        code, _, complaint = told(capsys, "resolve", "--port", url)
        if badly == "other pump":
            assert (code, "nothing to settle" in complaint) == (0, True)
        else:
            assert (code, "no programmer head" in complaint) == (UNKNOWN, True)
        played.badly = ""
        code, out, _ = told(capsys, "resolve", "--port", url, "--json")
        assert code == 0
        assert (json.loads(out)["outcome"] == "applied") == (played.head.pump.banks.generation == 1)


@pytest.mark.parametrize("state", ["damaged", "locked", "folder"])
def test_a_journal_that_cannot_be_kept_sends_nothing(
    capsys: pytest.CaptureFixture[str], thecal_home: Path, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("programmer_app.records.sqlite_file._BUSY_TIMEOUT_S", 0.1)
    with bad_head() as (played, url):
        assert told(capsys, "read", "--port", url)[0] == 0
        path = thecal_home / FILE_NAME
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            if state == "damaged":
                other.close()
                path.write_bytes(b"\xff" * path.stat().st_size)
            elif state == "locked":
                other.execute("BEGIN EXCLUSIVE")
            else:
                other.close()
                path.unlink()
                path.mkdir()
            code, _, complaint = write(capsys, thecal_home, url)
        assert code == LINK_FAILED
        assert "The journal cannot be kept, so nothing was sent" in complaint
        assert FILE_NAME in complaint
        assert (played.head.pump.banks.generation, played.head.pump._staging.open) == (0, None)  # noqa: SLF001


def test_a_link_that_ends_after_the_commit_does_not_turn_applied_round(
    capsys: pytest.CaptureFixture[str], thecal_home: Path
) -> None:
    """The pump is read once more after a write; that this fails says nothing about the write."""
    with bad_head() as (played, url):
        decoder = FrameDecoder()

        def silent_when_asked_again(heard: bytes) -> str:
            again = any(frame.address == TO_HEAD for frame in decoder.feed(heard))
            return "printer" if again and played.head.pump.banks.generation == 1 else ""

        played.turns = silent_when_asked_again
        code, out, complaint = write(capsys, thecal_home, url)
        assert (code, json.loads(out)["outcome"]) == (0, "applied")
        assert "could not be read once more" in complaint


def test_a_journal_that_is_damaged_keeps_no_pump_running(capsys: pytest.CaptureFixture[str], thecal_home: Path) -> None:
    with bad_head() as (played, url):
        assert write(capsys, thecal_home, url)[0] == 0
        path = thecal_home / FILE_NAME
        path.write_bytes(b"\xff" * path.stat().st_size)
        for refused in ("start", "bolus"):
            more = ("--dose", "0.1 mg", "--over", "5 min") if refused == "bolus" else ()
            code, _, complaint = told(capsys, refused, "--port", url, *more, "--reason", "test")
            assert (code, "nothing was sent" in complaint) == (LINK_FAILED, True)
        for act in ("lower", "stop"):
            code, _, complaint = told(capsys, act, "--port", url, "--reason", "test")
            assert (code, FILE_NAME in complaint) == (0, True)
        assert played.head.pump._state.stopped_s is not None  # noqa: SLF001 - the truth
