"""A pump that no longer knows the session: it says so, and the host begins anew at once, and does nothing twice.

A pump forgets a session with its power, and ends it for another programmer that opens one. What it answers then is in
clear, so that it may be a late answer or a forged one: it may cost a session, and no truth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from device.errors import LinkError
from device.protocol.framing import FROM_PUMP, encode_frame
from device.session import PumpSession
from tests.device.rig import LIBRARY, NEW, SERIAL, Rig
from tests.link.checking import promise
from tests.link.scenarios import Scenario, bolus, resolve, write

SESSION_OPENED = 12
REFUSED = b"\x04\x01"
PROMPT_S = 1.0
"""All tries of a request that stays without an answer take longer than this."""
Forget = Callable[[Rig], None]


def power(rig: Rig) -> None:
    rig.power_cycle()


def another(rig: Rig) -> None:
    """Another programmer opens a session of its own, and leaves again."""
    rig.runs()


FORGETTING = pytest.mark.parametrize("forget", [power, another])
ASKED: tuple[Callable[[PumpSession], object], ...] = (
    lambda session: session.status(),
    lambda session: session.interrogate(),
    lambda session: session.log(),
    lambda session: session.programmers(),
    lambda session: session.revoke(bytes(16)),
)


@FORGETTING
@pytest.mark.parametrize("ask", ASKED, ids=["status", "interrogate", "log", "programmers", "revoke"])
def test_what_may_be_asked_twice_is_asked_again_at_once(forget: Forget, ask: Callable[[PumpSession], object]) -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        forget(rig)
        begun_s = rig.clock.monotonic_s()
        assert ask(session) is not None
        assert rig.clock.monotonic_s() - begun_s < PROMPT_S
        assert session.counts.refused >= 2


@FORGETTING
def test_a_staged_program_is_gone_and_the_commit_is_not_sent_again(forget: Forget) -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        forget(rig)
        begun_s = rig.clock.monotonic_s()
        assert session.commit(prepared).outcome == "not_applied"
        assert rig.clock.monotonic_s() - begun_s < 2 * PROMPT_S
        assert rig.journal.open_for(SERIAL) is None
        assert [entry.event for entry in session.log()].count(2) == 1


@FORGETTING
def test_a_bolus_is_not_sent_again_and_a_stop_is(forget: Forget) -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        forget(rig)
        assert session.bolus(5_000, 60).outcome == "not_applied"
        forget(rig)
        assert session.stop().outcome == "applied"
        events = [entry.event for entry in session.log()]
        assert (events.count(5), events.count(3)) == (0, 1)


def test_what_keeps_a_staging_alive_says_that_the_session_is_over() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        another(rig)
        with pytest.raises(LinkError, match=r"has ended this session.*another programmer"):
            session.keep_staged(prepared)


class Forger:
    """A line on which somebody says "no such session" before each answer of the pump, so many times.

    Attributes:
        left: How often still.
    """

    def __init__(self, rig: Rig) -> None:
        self.url = "memory:"
        self.left = 0
        self._clock = rig.clock
        self._inner = rig.transport()
        self.open, self.close, self.write = self._inner.open, self._inner.close, self._inner.write

    def read(self, timeout_s: float) -> bytes:
        if self.left:
            self.left -= 1
            self._clock.advance(0.001)
            return encode_frame(FROM_PUMP, 0, REFUSED)
        return self._inner.read(timeout_s)


def test_a_single_refusal_late_or_forged_ends_nothing() -> None:
    rig = Rig()
    line = Forger(rig)
    with PumpSession(line, rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        opened = [entry.event for entry in session.log()].count(SESSION_OPENED)
        for _ in range(5):
            line.left = 1
            session.status()
            line.left = 1
            prepared = session.prepare(NEW, LIBRARY)
            session.abort(prepared)
        line.left = 1
        assert session.commit(session.prepare(NEW, LIBRARY)).outcome == "applied"
        assert [entry.event for entry in session.log()].count(SESSION_OPENED) == opened


def test_a_flood_of_refusals_costs_sessions_and_no_truth() -> None:
    rig = Rig()
    line = Forger(rig)
    with PumpSession(line, rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        line.left = 2
        # both tries are with the pump: the commit was done, and a new session finds it
        result = session.commit(prepared)
        assert (result.outcome, rig.runs()) == ("applied", NEW)
        line.left = 10**9
        with pytest.raises(LinkError):
            session.status()


# --- by schedules -----------------------------------------------------------------------------------------------------

FAULTS = (None, "lost", "late")


def schedules(scenario: Scenario) -> Iterator[dict[str, str]]:
    """The session is gone before each frame to the pump, and each of the first refusals has each fault."""
    for label in scenario({}).seen:
        if label.startswith("tx") and not label.startswith("tx HEAD"):
            for fault in FAULTS:
                for number in (1, 2) if fault else (1,):
                    yield {label: "taken"} | ({f"rx REFUSED#{number}": fault} if fault else {})


@pytest.mark.parametrize("scenario", [write, resolve, bolus], ids=lambda scenario: scenario.__name__)
def test_another_programmers_session_before_each_frame(scenario: Scenario) -> None:
    """Every verdict is true (the scenarios check that), and none is open although the pump could be asked."""
    runs = [(schedule, scenario(schedule)) for schedule in schedules(scenario)]
    assert len(runs) >= 25
    whole = scenario({}).seen
    for schedule, run in runs:
        promise(run.claim in ("applied", "not_applied"), "said", run.claim, "under", schedule)
        # what is sent behind COMMIT leaves with it, so that the pump may forget before it has that
        if scenario is write and whole.index(next(iter(schedule))) < whole.index("tx COMMIT#1"):
            promise(run.claim == "applied", "not renewed in time:", schedule)
