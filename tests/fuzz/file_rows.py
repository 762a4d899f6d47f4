"""The row of the journal's file: bytes on a disk that went bad, or that somebody wrote over."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from device.journal import JournalError, OpenAct, OpenWrite, WriteJournal
from programmer_app.records.journal import FILE_NAME, open_journal
from tests.fuzz.making import altered
from tests.fuzz.pace import Pace

SERIALS: Final = ("IT40-0001", "IT40-0002")
PAGE: Final = 4_096


def _filled(folder: Path) -> bytes:
    """A journal of writes and acts, open and settled; its file."""
    journal = open_journal(folder)
    for number in range(12):
        txn, serial = bytes((number,)) * 16, SERIALS[number % 2]
        image = bytes(range(256)) * (number + 1)
        journal.record_intent(OpenWrite(txn, serial, number, b"d" * 32, image, "A. Nurse", "pain", "2026-01-05T08:00"))
        if number % 3:
            journal.record_commit_sent(txn)
        if number < 9:
            journal.record_done(txn, ("applied", "not_applied")[number % 2])
        journal.record_act(OpenAct(txn, serial, "bolus", "5000 nL over 60 s", "A. Nurse", "pain", "2026-01-05T08:00"))
        if number < 8:
            journal.record_act_done(txn, "applied")
    return (folder / FILE_NAME).read_bytes()


def _told(journal: WriteJournal) -> tuple[object, ...]:
    """Everything that a session asks of it."""
    each = [(journal.open_for(serial), journal.open_acts(serial)) for serial in SERIALS]
    return (journal.open_writes(), each)


def _spoiled(rng: random.Random, file: bytes) -> bytes:
    """Other bytes, a page of zeros or of another page, or an end that is missing. An empty file is a new one."""
    draw = rng.random()
    if draw < 0.7:
        return altered(rng, file)
    at = rng.randrange(len(file) // PAGE) * PAGE
    if draw < 0.8:
        return file[:at] + bytes(PAGE) + file[at + PAGE :]
    if draw < 0.9:
        other = rng.randrange(len(file) // PAGE) * PAGE
        return file[:at] + file[other : other + PAGE] + file[at + PAGE :]
    return file[: rng.randrange(1, rng.choice((600, len(file))))]


def journal_file(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """A damaged file is either refused by name, or what it tells is still the truth."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        file = _filled(folder)
        true = _told(open_journal(folder))
        path = folder / FILE_NAME
        said: list[object] = []

        def step(data: bytes) -> None:
            path.write_bytes(data)
            said.clear()
            try:
                said.append(_told(open_journal(folder)))
            except JournalError as error:
                said.append(str(error))

        for _ in rounds:
            for beside in folder.iterdir():
                beside.unlink()
            pace.run(step, _spoiled(rng, file))
            (found,) = said
            if isinstance(found, str):
                assert FILE_NAME in found
                pace.note("refused")
            else:
                assert found == true
