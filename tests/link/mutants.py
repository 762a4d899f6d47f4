"""Deliberate design faults, each a small patch of the real classes: the schedules must catch every one of them.

A mutant that no schedule catches would mean that the tests do not test what they say. Each names schedules that catch
it; `test_mutants` runs those, and in the long run every schedule of one fault without being told which.
"""

# ruff: noqa: ANN401, ARG005, SLF001 - each patch stands in for a private method of the class that it names
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

import pytest

from device.emulator import basal, requests
from device.emulator.answers import Answer, Code
from device.emulator.banks import Banks
from device.emulator.body import PumpBody
from device.emulator.cbor import Value
from device.emulator.memory import BANKS
from device.emulator.pump import EmulatedPump
from device.emulator.staging import StagingArea
from device.errors import DeviceError
from device.journal import OpenWrite, Outcome
from device.protocol import messages
from device.protocol.channel import MessageReceived, Records
from device.protocol.pump_channel import PumpChannel
from device.pump import PumpStatus
from device.session.acts import Actor
from device.session.dialogue import Dialogue
from device.session.outcome import ActResult, PreparedWrite, WriteResult, image_sha256
from device.session.session import PumpSession
from device.session.writing import Writer
from tests.link.scenarios import Scenario, bolus, unsafe, write
from tests.link.script import Schedule

Patch = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True)
class Mutant:
    """A design fault.

    Attributes:
        name: what is wrong.
        patch: makes it so.
        caught_by: schedules of which at least one must fail.
        scenario: what is run.
    """

    name: str
    patch: Patch
    caught_by: tuple[Schedule, ...] = field(default=({},))
    scenario: Scenario = write


def _no_compare_and_swap(patch: pytest.MonkeyPatch) -> None:
    begin = StagingArea.begin

    def blind(self: Any, txn: bytes, base: tuple[int, bytes], length: int, digest: bytes) -> Answer:
        return begin(self, txn, (self._banks.generation, self._banks.digest), length, digest)

    patch.setattr(StagingArea, "begin", blind)


def _stage_in_active_bank(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Banks, "free_bank", property(lambda self: self.active.bank if self.active else 0))


def _commit_in_place(patch: pytest.MonkeyPatch) -> None:
    commit = Banks.commit

    def over_the_active(self: Any, *args: Any) -> Any:
        self._slot_of_active = 1 - self._slot_of_active
        return commit(self, *args)

    patch.setattr(Banks, "commit", over_the_active)


def _record_before_image(patch: pytest.MonkeyPatch) -> None:
    """Chunks wait in RAM; the commit record is written first, then the image."""
    commit, read = Banks.commit, Banks.bank

    def store(self: Any, offset: int, data: bytes) -> None:
        waiting = getattr(self, "waiting", b"")[:offset]
        self.waiting = waiting + data

    def bank(self: Any, index: int, length: int) -> bytes:
        waiting: bytes = getattr(self, "waiting", b"")
        return waiting[:length] if waiting and index == self.free_bank else read(self, index, length)

    def record_first(self: Any, *args: Any) -> Any:
        waiting, self.waiting = self.waiting, b""
        target = self.free_bank
        made = commit(self, *args)
        self._memory.durable_write(BANKS[target], waiting)
        return made

    patch.setattr(Banks, "store", store)
    patch.setattr(Banks, "bank", bank)
    patch.setattr(Banks, "commit", record_first)


def _chunk_without_offset(patch: pytest.MonkeyPatch) -> None:
    chunk = StagingArea.chunk

    def append(self: Any, txn: bytes, offset: int, data: bytes) -> Answer:
        at = offset if self.open is None else self.open.next_offset
        return chunk(self, txn, at, data)

    patch.setattr(StagingArea, "chunk", append)


def _seal_without_hash(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(StagingArea, "bank_is_as_announced", lambda *_: True)


def _seal_without_limits(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(basal, "flow_in_range", lambda flow, *_: flow)


def _commit_again(patch: pytest.MonkeyPatch) -> None:
    commit = requests.PumpRequests._commit

    def repeat_runs_it_anew(self: Any, body: Value) -> Answer:
        plan, active = self._body.plan, self._banks.active
        answer = commit(self, body)
        if active is not None and answer.code is Code.OK and self._banks.active == active:
            self.adopt(active, plan)
        return answer

    patch.setattr(requests.PumpRequests, "_commit", repeat_runs_it_anew)


def _bolus_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(requests.PumpRequests, "_once_only", lambda self, txn, op, do: do())


def _bolus_before_it_is_written(patch: pytest.MonkeyPatch) -> None:
    answer, save = EmulatedPump._answer, EmulatedPump._save

    def lazily(self: Any, event: Any) -> bytes:
        patch.setattr(EmulatedPump, "_save", lambda _: None)
        reply = answer(self, event)
        patch.setattr(EmulatedPump, "_save", save)
        return reply

    patch.setattr(EmulatedPump, "_answer", lazily)


def _staging_survives_hello(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(EmulatedPump, "_drop_staging", lambda _: None)


def _results_lost_with_power(patch: pytest.MonkeyPatch) -> None:
    boot = EmulatedPump._boot

    def forget(self: Any) -> None:
        boot(self)
        self._state.results = []

    patch.setattr(EmulatedPump, "_boot", forget)


def _oldest_generation_runs(patch: pytest.MonkeyPatch) -> None:
    start = Banks.__init__

    def oldest(self: Any, memory: Any, known_generation: int = 0) -> None:
        start(self, memory, known_generation)
        slots = [self._slot(index) for index in range(2)]
        sound = [slot for slot in slots if slot is not None and self._sound(slot)]
        self.active = min(sound, key=lambda slot: slot.generation, default=None)

    patch.setattr(Banks, "__init__", oldest)


def _gap_at_the_switch(patch: pytest.MonkeyPatch) -> None:
    adopt = PumpBody.adopt

    def pause(self: Any, *args: Any) -> None:
        adopt(self, *args)
        self._outgoing = None

    patch.setattr(PumpBody, "adopt", pause)


def _any_session_is_taken(patch: pytest.MonkeyPatch) -> None:
    """The keys of ended sessions are kept, and what they open is taken."""
    opened, data = PumpChannel._opened, PumpChannel._data

    def keep(self: Any, *args: Any, emergency: bool) -> Any:
        if self._session is not None:
            self.__dict__.setdefault("ended", []).append(self._session.records)
        return opened(self, *args, emergency=emergency)

    def from_any(self: Any, record: bytes, now_s: float) -> Any:
        for records in self.__dict__.get("ended", ()):
            message = records.open(record)
            if message is not None:
                return [MessageReceived(message)]
        return data(self, record, now_s)

    patch.setattr(PumpChannel, "_opened", keep)
    patch.setattr(PumpChannel, "_data", from_any)


def _silence_is_not_applied(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Writer, "_settle_after", _guessing("not_applied"))


def _silence_is_applied(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Writer, "_settle_after", _guessing("applied"))


def _guessing(outcome: Outcome) -> Callable[[Any, OpenWrite, DeviceError | None], WriteResult]:
    def guess(self: Any, write: OpenWrite, _error: DeviceError | None) -> WriteResult:
        self._journal.record_done(write.txn, outcome)
        return WriteResult(outcome, write.txn, write.base_generation + 1, image_sha256(write.image), "guessed")

    return guess


def _no_barrier(patch: pytest.MonkeyPatch) -> None:
    """Settled inside the old session, at a pump that takes records out of order.

    Either alone does no harm: a late COMMIT has a lower counter than the STATUS that settled it, or is of a session
    that has ended.
    """

    def ask_only(self: Dialogue) -> PumpStatus:
        return self.checked_status(self.ok(messages.status()))

    in_order = Records.open

    def out_of_order(self: Any, record: bytes) -> bytes | None:
        counter = int.from_bytes(record[9:17], "big")
        seen = self.__dict__.setdefault("seen", set())
        if counter in seen:
            return None
        self.received = 0
        message = in_order(self, record)
        if message is not None:
            seen.add(counter)
        return message

    patch.setattr(Dialogue, "renew", ask_only)
    patch.setattr(Records, "open", out_of_order)


class _LateJournal:
    """Writes down that COMMIT was sent only when the write is over."""

    def __init__(self, journal: Any) -> None:
        self._journal = journal

    def record_commit_sent(self, txn: bytes) -> None:
        self._owed = txn

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        self._journal.record_commit_sent(txn)
        self._journal.record_done(txn, outcome)


def _journal_after_sending(patch: pytest.MonkeyPatch) -> None:
    commit = Writer.commit

    def late(self: Any, prepared: PreparedWrite) -> WriteResult:
        journal, self._journal = self._journal, _LateJournal(self._journal)
        try:
            return commit(self, prepared)
        finally:
            self._journal = journal

    patch.setattr(Writer, "commit", late)


def _base_read_at_the_write(patch: pytest.MonkeyPatch) -> None:
    """The host compares and swaps with what the pump runs now, not with what the person saw."""
    prepare = Writer.prepare

    def fresh(self: Any, base: Any, *args: Any, **others: Any) -> PreparedWrite:
        return prepare(self, replace(base, status=self._dialogue.status()), *args, **others)

    patch.setattr(Writer, "prepare", fresh)


def _retry_in_a_new_transaction(patch: pytest.MonkeyPatch) -> None:
    """After silence the command is given again, under another transaction id, without asking what became of it."""
    give = PumpSession.bolus

    def twice(self: Any, volume_nl: int, duration_s: int) -> ActResult:
        first = give(self, volume_nl, duration_s)
        return first if first.outcome == "applied" else give(self, volume_nl, duration_s)

    patch.setattr(Actor, "_settled", lambda *_: None)
    patch.setattr(PumpSession, "bolus", twice)


_UNSAFE: Final[Mapping[str, Any]] = {"scenario": unsafe}
_BOLUS: Final[Mapping[str, Any]] = {"scenario": bolus}

MUTANTS: Final = (
    Mutant("no compare-and-swap", _no_compare_and_swap, ({"tx BEGIN#1": "foreign"},)),
    Mutant("base read at the write", _base_read_at_the_write, ({"tx STATUS#2": "foreign"},)),
    Mutant("silence taken for not applied", _silence_is_not_applied, ({"rx COMMIT#1": "gone"},)),
    Mutant("silence taken for applied", _silence_is_applied, ({"tx COMMIT#1": "gone"},)),
    Mutant("no barrier of a new session", _no_barrier, ({"tx COMMIT#1": "held"},)),
    Mutant("journal after sending", _journal_after_sending, ({"tx COMMIT#1": "crash after"},)),
    Mutant("commit record in place of the active one", _commit_in_place, ({"write slot 0#1": "inside"},)),
    Mutant("staged in the active bank", _stage_in_active_bank, ({"tx SEAL#1": "power"},)),
    Mutant("commit record before the image", _record_before_image, ({"write slot 1#1": "after"},)),
    Mutant("chunk without offset", _chunk_without_offset, ({"rx CHUNK#1": "lost"},)),
    Mutant("seal that does not hash", _seal_without_hash, ({"write bank 1#2": "flip"},)),
    Mutant("seal that does not check limits", _seal_without_limits, **_UNSAFE),
    Mutant("commit that is not idempotent", _commit_again, ({"rx COMMIT#1": "lost"},)),
    Mutant("bolus that is not idempotent", _bolus_again, ({"rx BOLUS#1": "lost"},), **_BOLUS),
    Mutant("bolus answered before it is written", _bolus_before_it_is_written, ({"tx STATUS#2": "power"},), **_BOLUS),
    Mutant("staging survives a new session", _staging_survives_hello, ({"tx COMMIT#1": "gone"},)),
    Mutant("results lost with power", _results_lost_with_power, ({"write state 1#1": "after"},), **_BOLUS),
    Mutant("older generation runs", _oldest_generation_runs, ({"write state 1#1": "after"},)),
    Mutant("gap at the switch", _gap_at_the_switch),
    Mutant("records of any session taken", _any_session_is_taken, ({"tx BOLUS#1": "held"},), **_BOLUS),
    Mutant("retry in a new transaction", _retry_in_a_new_transaction, ({"rx BOLUS#1": "shadow"},), **_BOLUS),
)
