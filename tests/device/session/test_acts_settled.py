"""How an act of unknown outcome is settled: by the pump's last results, by its log, or not at all."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import cbor2
import pytest

from device.clock import pump_seconds
from device.errors import ProtocolError, RejectedError
from device.journal import ActKind, JournalError, MemoryJournal, OpenAct, Outcome
from device.protocol.messages import Op
from device.session import ActResult, PumpSession, SettledAct, Timing
from tests.device.faulty import Fault
from tests.device.lying import lying, refusing, saying
from tests.device.rig import LIBRARY, NEW, SERIAL, Rig
from tests.device.tapping import tapped

BEGUN = "2026-01-05T08:00:00"
TXN = bytes(range(16))
FOUND = "The pump has the command among its last results."
NO_TRACE = "The pump has no trace of the command, and a late one can no longer reach it."
GONE = "The pump's log no longer reaches back to the command."


class Deaf:
    """A line on which so many answers, or questions, are lost from now on."""

    def __init__(self, rig: Rig) -> None:
        self.answers = 0
        self.questions = 0
        self.transport = rig.faulty(self._decide)

    def _decide(self, _: int, direction: str, __: bytes) -> Fault | None:
        if direction == "rx" and self.answers > 0:
            self.answers -= 1
            return "drop"
        if direction == "tx" and self.questions > 0:
            self.questions -= 1
            return "drop"
        return None


ACTS: dict[str, tuple[int, Any]] = {
    "bolus": (5, lambda session: session.bolus(5_000, 60)),
    "stop": (3, lambda session: session.stop()),
    "lower": (20, lambda session: session.lower()),
    "clock": (11, lambda session: session.set_clock(200_000_000)),
}


@pytest.mark.parametrize("kind", ACTS)
def test_an_act_whose_answers_were_all_lost_is_found_in_a_new_session_and_done_once(kind: str) -> None:
    event, act = ACTS[kind]
    rig = Rig()
    line = Deaf(rig)
    with PumpSession(line.transport, rig.clock, rig.journal, keys=rig.keys) as session:
        line.answers = Timing().tries
        result = act(session)
        assert (result.outcome, result.clock_s, result.why) == ("applied", None, FOUND)
        assert [entry.event for entry in session.log()].count(event) == 1
    assert rig.journal.open_acts(SERIAL) == ()


@pytest.mark.parametrize("kind", ["stop", "lower", "start"])
def test_what_never_arrived_is_sent_again_only_where_twice_does_no_harm(kind: str) -> None:
    rig = Rig()
    line = Deaf(rig)
    with PumpSession(line.transport, rig.clock, rig.journal, keys=rig.keys) as session:
        if kind == "start":
            session.stop()
        line.questions = Timing().tries
        assert getattr(session, kind)().outcome == "applied"
        assert session.status().running is (kind == "start")


@pytest.mark.parametrize("kind", ["bolus", "clock"])
def test_a_bolus_and_a_clock_that_never_arrived_are_not_sent_again(kind: str) -> None:
    event, act = ACTS[kind]
    rig = Rig()
    line = Deaf(rig)
    with PumpSession(line.transport, rig.clock, rig.journal, keys=rig.keys) as session:
        line.questions = Timing().tries
        result = act(session)
        assert (result.outcome, result.clock_s, result.why) == ("not_applied", None, NO_TRACE)
        assert len(result.txn) == 16
        assert event not in [entry.event for entry in session.log()]
    assert rig.journal.open_acts(SERIAL) == ()


def test_another_command_of_the_same_kind_proves_nothing() -> None:
    rig = Rig()
    line = Deaf(rig)
    with PumpSession(line.transport, rig.clock, rig.journal, keys=rig.keys) as session:
        assert session.bolus(5_000, 60).outcome == "applied"
        rig.head.pump.advance(120)
        line.questions = Timing().tries
        assert session.bolus(5_000, 60).outcome == "not_applied"
        assert [entry.event for entry in session.log()].count(5) == 1


def test_nobody_is_named_where_nobody_is_told() -> None:
    kept: list[OpenAct] = []

    class Watched(MemoryJournal):
        def record_act(self, act: OpenAct) -> None:
            kept.append(act)
            super().record_act(act)

    rig = Rig()
    rig.journal = Watched()
    with rig.session() as session:
        write = session.prepare(NEW, LIBRARY).write
        assert (write.user, write.reason) == ("", "")
        rig.journal.record_done(write.txn, "not_applied")
        session.bolus(5_000, 60)
        for act in (session.stop, session.start, session.lower):
            act()
        session.set_clock(200_000_000)
    assert [(act.user, act.reason) for act in kept] == [("", "")] * 5


def test_a_refusal_whose_answers_were_lost_is_a_refusal_in_the_new_session_too() -> None:
    rig = Rig()
    line = Deaf(rig)
    with PumpSession(line.transport, rig.clock, rig.journal, keys=rig.keys) as session:
        session.stop()
        line.answers = Timing().tries
        result = session.bolus(5_000, 60)
        assert (result.outcome, result.why) == ("not_applied", FOUND)
        assert result.txn == session.status().results[-1].txn


def test_after_so_many_sessions_it_is_unknown_and_says_what_was_lost() -> None:
    rig = Rig()
    line = Deaf(rig)
    with PumpSession(line.transport, rig.clock, rig.journal, keys=rig.keys) as session:
        line.answers = 10_000
        before = session.counts.sent
        result = session.bolus(5_000, 60, user="A", reason="b")
        timing = Timing()
        # the bolus in the first session; in each other one the WHO of its handshake
        assert session.counts.sent - before == timing.tries + (timing.sessions - 1) * timing.greetings
    assert (result.outcome, result.clock_s) == ("unknown", None)
    assert result.why == (
        "The command was sent, and the pump could not be asked what became of it. The head answers, but no pump does."
    )
    (act,) = rig.journal.open_acts(SERIAL)
    assert act == OpenAct(result.txn, SERIAL, "bolus", "5000 nL over 60 s", "A", "b", "2026-01-05T00:00:00")


def test_an_act_that_was_done_tells_the_pumps_clock_and_leaves_nothing_open() -> None:
    rig = Rig()
    with rig.session() as session:
        clock_s = session.status().clock_s
        result = session.stop(user="A", reason="b")
    assert (result.outcome, result.clock_s, result.why) == ("applied", clock_s, "The pump confirmed it.")
    assert len(result.txn) == 16
    assert rig.journal.open_acts(SERIAL) == ()


@pytest.mark.parametrize("kind", ["stop", "lower", "start", "bolus", "set_clock"])
def test_who_and_why_are_kept_of_every_act(kind: str) -> None:
    kept: list[OpenAct] = []

    class Watched(MemoryJournal):
        def record_act(self, act: OpenAct) -> None:
            kept.append(act)
            super().record_act(act)

    rig = Rig()
    rig.journal = Watched()
    with rig.session() as session:
        arguments = {"bolus": (5_000, 60), "set_clock": (200_000_000,)}.get(kind, ())
        getattr(session, kind)(*arguments, user="A. Nurse", reason="pain")
    (act,) = kept
    details = {"bolus": "5000 nL over 60 s", "set_clock": "to 2026-05-03 19:33:20"}
    assert (act.kind, act.detail) == ("clock" if kind == "set_clock" else kind, details.get(kind, ""))
    assert (act.user, act.reason, act.serial, act.begun_at) == ("A. Nurse", "pain", SERIAL, "2026-01-05T00:00:00")


@pytest.mark.allow_log("journal of acts cannot be kept: disk full")
@pytest.mark.parametrize("kind", ["stop", "lower"])
def test_a_full_disk_keeps_no_pump_from_being_stopped_or_lowered(kind: str) -> None:
    rig = Rig()

    class Full(MemoryJournal):
        def record_act(self, act: OpenAct) -> None:  # noqa: ARG002 - of the same shape
            raise JournalError("disk full")

    with PumpSession(rig.transport(), rig.clock, Full(), keys=rig.keys) as session:
        assert getattr(session, kind)().outcome == "applied"
        assert not session.status().running


def test_a_refused_act_is_told_as_refused_and_closed() -> None:
    rig = Rig()
    with rig.session() as session, lying(refusing(Op.BOLUS, 6, {1: "bolus.volume", 2: "most 3", 3: "4"})):
        with pytest.raises(RejectedError, match=r"bolus\.volume"):
            session.bolus(5_000, 60)
        assert rig.journal.open_acts(SERIAL) == ()


def test_a_senseless_answer_is_no_outcome() -> None:
    rig = Rig()
    with rig.session() as session, lying(saying(Op.BOLUS, _1="x")):
        result = session.bolus(5_000, 60)
    assert (result.outcome, result.why) == ("applied", FOUND)


# --- by the log alone -------------------------------------------------------------------------------------------------


def settled(rig: Rig, lie: Any, kind: ActKind = "bolus") -> SettledAct:  # noqa: ANN401 - see tests.device.lying
    """An act of this computer of which the pump's last results say nothing."""
    rig.journal.record_act(OpenAct(TXN, SERIAL, kind, "5 nL", "A", "b", BEGUN))
    with rig.session() as session, lying(lie):
        (found,) = session.settle_acts()
    return found


def telling(results: int, first: int, clock_s: int, txn: bytes = b"") -> Any:  # noqa: ANN401
    """So many results of others, and a log of one entry with this number."""
    rows = [[bytes((255, number) * 8), 10, 0, 1] for number in range(results)]

    def lie(op: int, code: int, body: dict[int, Any]) -> tuple[int, dict[int, Any]] | None:
        if op == Op.STATUS:
            return code, body | {14: rows}
        return (code, {1: first, 2: first, 3: [[first, clock_s, 5, {2: txn}]]}) if op == Op.LOG else None

    return lie


BEFORE_S = pump_seconds(datetime.fromisoformat(BEGUN) - timedelta(days=1))


@pytest.mark.parametrize(
    ("results", "first", "clock_s", "txn", "outcome", "why"),
    [
        (7, 9, 0, b"", "not_applied", NO_TRACE),  # not all results were pushed out, so it would be among them
        (8, 1, 2**31, b"", "not_applied", NO_TRACE),  # the whole log is there
        (8, 2, BEFORE_S - 1, b"", "not_applied", NO_TRACE),  # the log reaches back by more than a day
        (8, 2, BEFORE_S, b"", "unknown", GONE),
        (8, 2, BEFORE_S + 1, b"", "unknown", GONE),
        (8, 2, 2**31, TXN, "applied", "The pump's log has the command."),
        (7, 2, 2**31, TXN, "not_applied", NO_TRACE),
    ],
)
def test_the_log_decides_where_the_results_reach_no_further(
    results: int, first: int, clock_s: int, txn: bytes, outcome: str, why: str
) -> None:
    rig = Rig()
    found = settled(rig, telling(results, first, clock_s, txn))
    assert found.result == ActResult(outcome, TXN, None, why)  # type: ignore[arg-type]
    assert bool(rig.journal.open_acts(SERIAL)) is (outcome == "unknown")


def test_the_oldest_entry_says_how_far_the_log_reaches() -> None:
    rows = [[bytes((number,) * 16), 10, 0, 1] for number in range(100, 108)]
    log = [[2, BEFORE_S - 1, 5, {}], [3, 2**31, 5, {}]]

    def lie(op: int, code: int, body: dict[int, Any]) -> tuple[int, dict[int, Any]] | None:
        if op == Op.STATUS:
            return code, body | {14: rows}
        return (code, {1: 2, 2: 3, 3: log}) if op == Op.LOG else None

    assert settled(Rig(), lie).result.outcome == "not_applied"


def test_the_entry_that_alone_stands_on_the_last_page_is_read() -> None:
    rig = Rig()
    log = [[number, 0, 3, {}] for number in range(1, 18)]

    def lie(op: int, code: int, _: dict[int, Any]) -> tuple[int, dict[int, Any]] | None:
        if op != Op.LOG:
            return None
        first = cbor2.loads(tap.asked[-1])[2][1]
        return code, {1: 1, 2: 17, 3: log[first - 1 : first + 15]}

    with rig.session() as session, tapped() as tap, lying(lie):
        assert [entry.sequence for entry in session.log()] == list(range(1, 18))
        assert [cbor2.loads(message)[2][1] for message in tap.asked] == [1, 17]


def test_an_empty_log_holds_no_command() -> None:
    rows = [[bytes((number,) * 16), 10, 0, 1] for number in range(100, 108)]

    def lie(op: int, code: int, body: dict[int, Any]) -> tuple[int, dict[int, Any]] | None:
        if op == Op.STATUS:
            return code, body | {14: rows}
        return (code, {1: 0, 2: 0, 3: []}) if op == Op.LOG else None

    assert settled(Rig(), lie).result.outcome == "not_applied"


@pytest.mark.parametrize(("code", "outcome"), [(0, "applied"), (1, "not_applied"), (9, "not_applied")])
def test_the_pumps_last_results_decide_first(code: int, outcome: str) -> None:
    rig = Rig()
    rows = [[bytes(16), 9, 9 - code, 1], [TXN, 9, code, 1]]
    found = settled(rig, saying(Op.STATUS, _14=rows))
    assert found.result == ActResult(outcome, TXN, None, FOUND)  # type: ignore[arg-type]
    assert rig.journal.open_acts(SERIAL) == ()


def test_several_acts_are_settled_each_by_itself_with_one_look_at_the_log() -> None:
    rig = Rig()
    looks = 0
    for number in range(3):
        rig.journal.record_act(OpenAct(bytes((number,) * 16), SERIAL, "bolus", "", "A", "b", BEGUN))
    rig.journal.record_act(OpenAct(TXN, "IT40-0002", "bolus", "", "A", "b", BEGUN))
    truth = telling(8, 5, 2**31, bytes((1,) * 16))

    def lie(op: int, code: int, body: dict[int, Any]) -> Any:  # noqa: ANN401
        nonlocal looks
        looks += op == Op.LOG
        return truth(op, code, body)

    with rig.session() as session, lying(lie):
        found = session.settle_acts()
    assert [one.result.outcome for one in found] == ["unknown", "applied", "unknown"]
    assert [one.act.txn[0] for one in found] == [0, 1, 2]
    assert looks == 1
    assert [act.txn for act in rig.journal.open_acts("IT40-0002")] == [TXN]


def test_the_log_is_read_on_until_its_newest_entry() -> None:
    rig = Rig()
    with rig.session() as session:
        told = session.log()
        with lying(saying(Op.LOG, _2=told[-1].sequence + 1)):  # one came meanwhile, and the page after it is empty
            assert session.log() == told
        assert session.log(0) == told
        with lying(saying(Op.LOG, _3=[[2, 0, 1, {}], [2, 0, 1, {}]])), pytest.raises(ProtocolError):
            session.log()


@pytest.mark.parametrize(
    ("kind", "detail", "outcome", "text"),
    [
        (
            "bolus",
            "5 nL",
            "applied",
            "The bolus of 2026-01-05 08:00:00 (5 nL), whose outcome was unknown: it was done. W.",
        ),
        ("stop", "", "not_applied", "The stop of 2026-01-05 08:00:00, whose outcome was unknown: it was not done. W."),
        ("start", "", "unknown", "The start of 2026-01-05 08:00:00, whose outcome was unknown: it is not known. W."),
        (
            "clock",
            "to x",
            "applied",
            "The setting of the clock of 2026-01-05 08:00:00 (to x), whose outcome was unknown: it was done. W.",
        ),
        (
            "lower",
            "",
            "applied",
            "The lowering to the minimum rate of 2026-01-05 08:00:00, whose outcome was unknown: it was done. W.",
        ),
    ],
)
def test_what_became_of_an_act_is_said_in_a_sentence(kind: ActKind, detail: str, outcome: Outcome, text: str) -> None:
    act = OpenAct(TXN, SERIAL, kind, detail, "A", "b", BEGUN)
    assert SettledAct(act, ActResult(outcome, TXN, None, "W.")).text == text
