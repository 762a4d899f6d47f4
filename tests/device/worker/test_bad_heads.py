"""Heads that lie, stream, tarry, repeat themselves or lead to another pump, through the worker and a real port.

Each ends in a sentence that says what is wrong, and in a state of the pump that is known, or is plainly unknown and
is settled when the head is good again.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from device.clock import SystemClock
from device.errors import DeviceError, LinkError, ProtocolError
from device.journal import MemoryJournal
from device.session import PreparedWrite, PumpSession, Timing, WriteResult
from device.worker import Callbacks, PumpWorker, WorkerState
from tests.device.bad_heads import OTHER_SERIAL, SERIAL, BadHead, bad_head
from tests.device.rig import LIBRARY, OTHER

QUICK = Timing(item_s=0.08, command_s=0.15, tries=2, greetings=3, sessions=2, radio_bit_per_s=1_000_000)
BOUND_S = 10.0
"""Of the longest of all these waits, two sessions with all tries, on a busy machine."""
UNCHANGED = "goes on with the program that it ran before"


class Desk:
    """A worker in front of a head.

    Attributes:
        states: What the worker has said.
    """

    def __init__(self, played: BadHead, url: str) -> None:
        self.played = played
        self.journal = MemoryJournal()
        self.states: list[tuple[WorkerState, DeviceError | None]] = []
        told = Callbacks(on_state=lambda state, reason: self.states.append((state, reason)))
        self.worker = PumpWorker(url, SystemClock(), self.journal, callbacks=told, timing=QUICK)

    def prepared(self) -> PreparedWrite:
        """A program that lies sealed in the pump."""

        def prepare(session: PumpSession) -> PreparedWrite:
            session.interrogate()
            return session.prepare(OTHER, LIBRARY)

        return self.worker.submit(prepare).result(BOUND_S)

    def committed(self, prepared: PreparedWrite) -> WriteResult:
        return self.worker.submit(lambda session: session.commit(prepared)).result(BOUND_S)

    def wait_for_losses(self, count: int) -> None:
        """Until the worker has said so often that the link is lost."""
        until_s = time.monotonic() + BOUND_S
        while [state for state, _ in self.states].count(WorkerState.LOST) < count:
            assert time.monotonic() < until_s
            threading.Event().wait(0.01)

    def settled(self, result: WriteResult) -> str:
        """The outcome once the head is good again, held against the pump itself."""
        self.played.badly = ""
        write = self.journal.open_for(SERIAL)
        outcome = result.outcome
        if write is not None:
            outcome = self.worker.submit(lambda session: session.resolve(write)).result(BOUND_S).outcome
        assert (outcome == "applied") == (self.played.head.pump.banks.generation == 1)
        assert self.journal.open_for(SERIAL) is None
        return outcome


@contextmanager
def desk() -> Iterator[Desk]:
    with bad_head() as (played, url):
        sat = Desk(played, url)
        with sat.worker:
            yield sat


@pytest.mark.requirement("R117", "R118", "R126")
@pytest.mark.parametrize(
    ("badly", "kind", "said"),
    [
        ("lengths", ProtocolError, "cannot be read"),
        ("stream", ProtocolError, "no programmer head"),
        ("chatter", ProtocolError, "no programmer head"),
        ("printer", ProtocolError, "no programmer head"),
        ("late", LinkError, "Nothing answers"),
    ],
)
def test_from_the_start_it_is_no_head_and_the_pump_is_as_it_was(badly: str, kind: type[DeviceError], said: str) -> None:
    with desk() as sat:
        sat.played.badly = badly
        begun_s = time.monotonic()
        with pytest.raises(kind, match=said) as caught:
            sat.worker.submit(lambda session: session.interrogate()).result(BOUND_S)
        assert time.monotonic() - begun_s < BOUND_S
        assert UNCHANGED in caught.value.pump_state
        assert caught.value.next_step
        sat.wait_for_losses(1)
        assert sat.states[-1][1] is caught.value
        sat.played.badly = ""
        assert sat.worker.submit(lambda session: session.serial).result(BOUND_S) == SERIAL


@pytest.mark.requirement("R117", "R118")
@pytest.mark.parametrize("badly", ["lengths", "stream", "chatter", "printer", "late", "other pump"])
def test_from_the_commit_on_the_outcome_is_plainly_unknown_until_the_head_is_good_again(badly: str) -> None:
    with desk() as sat:
        prepared = sat.prepared()
        sat.played.badly = badly
        result = sat.committed(prepared)
        assert result.outcome == "unknown"
        assert "could not be asked what became of it" in result.why
        if badly == "other pump":
            assert OTHER_SERIAL in result.why
        open_write = sat.journal.open_for(SERIAL)
        assert open_write is not None
        assert open_write.commit_sent
        assert sat.settled(result) in ("applied", "not_applied")


def test_a_head_that_says_everything_twice_does_no_harm() -> None:
    with desk() as sat:
        sat.played.badly = "twice"
        result = sat.committed(sat.prepared())
        assert (result.outcome, sat.settled(result)) == ("applied", "applied")


@pytest.mark.requirement("R24")
def test_what_was_decided_by_one_pumps_reading_reaches_no_other_pump() -> None:
    """The link is lost, the head is laid on another patient, the worker connects again by itself."""
    with desk() as sat:
        sat.worker.submit(lambda session: session.interrogate()).result(BOUND_S)
        sat.played.badly = "other pump"
        asks: tuple[Callable[[PumpSession], object], ...] = (
            lambda session: session.status(),
            lambda session: session.stop(),
            lambda session: session.lower(),
        )
        for ask in asks:
            with pytest.raises(ProtocolError, match=f"{OTHER_SERIAL} instead of {SERIAL}") as caught:
                sat.worker.submit(ask).result(BOUND_S)
            assert "Nothing was changed in either" in caught.value.pump_state
        sat.wait_for_losses(len(asks))
        sat.worker.reconnect(urgent=True)
        sat.wait_for_losses(len(asks) + 1)
        reason = sat.states[-1][1]
        assert reason is not None
        assert OTHER_SERIAL in reason.what
        # whoever reads a pump means the one that is there
        read = sat.worker.submit(lambda session: session.interrogate(), reads=True).result(BOUND_S)
        assert read.identity.serial == OTHER_SERIAL
        assert sat.worker.submit(lambda session: session.status()).result(BOUND_S).serial == OTHER_SERIAL


@pytest.mark.requirement("R24")
def test_the_same_pump_is_taken_again_when_the_head_is_back_over_it() -> None:
    with desk() as sat:
        sat.worker.submit(lambda session: session.interrogate()).result(BOUND_S)
        sat.played.badly = "other pump"
        with pytest.raises(ProtocolError, match="instead of"):
            sat.worker.submit(lambda session: session.status()).result(BOUND_S)
        sat.played.badly = ""
        assert sat.worker.submit(lambda session: session.status()).result(BOUND_S).serial == SERIAL
