"""A paired pump that means harm: what it says in well-formed answers is bounded before it is believed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from device.emulator.answers import Answer, Code
from device.emulator.cbor import Encodable, Value
from device.errors import DeviceError, ProtocolError
from device.journal import OpenWrite
from device.session import PumpSession
from tests.device.rig import LIBRARY, NEW, SERIAL, Rig

IDENTIFY, STATUS, COMMIT, STOP, LOG, SET_CLOCK = 1, 2, 7, 10, 12, 13
Says = Callable[[Value], Mapping[int, Encodable]]


def saying(rig: Rig, op: int, says: Says) -> None:
    """From now on the pump answers a request in this way."""
    rig.head.pump._handlers[op] = lambda body: Answer(Code.OK, says(body))  # noqa: SLF001 - the pump itself is hostile


def true(rig: Rig, op: int) -> dict[int, Encodable]:
    """What the pump truly answers to a request without arguments."""
    return dict(rig.head.pump._handlers[op]({}).body)  # noqa: SLF001


def endless(body: Value) -> Mapping[int, Encodable]:
    """One entry more whenever it is asked, and the newest is never reached."""
    assert isinstance(body, dict)
    first = body[1]
    assert isinstance(first, int)
    return {1: 1, 2: 2**48, 3: [[first, 5, 12, {}]]}


@pytest.mark.requirement("R126")
def test_a_log_without_an_end_is_given_up() -> None:
    rig = Rig()
    with rig.session() as session:
        saying(rig, LOG, endless)
        with pytest.raises(ProtocolError, match="no end"):
            session.log()
        assert session.counts.sent < 600


@pytest.mark.requirement("R126")
def test_an_unknown_write_is_not_looked_for_in_a_log_without_an_end() -> None:
    rig = Rig()
    with rig.session() as session:
        status = {**true(rig, STATUS), 2: 7, 3: bytes(32), 17: 2**48}
        saying(rig, STATUS, lambda _: status)
        saying(rig, LOG, endless)
        write = OpenWrite(bytes(16), SERIAL, 1, b"d" * 32, b"image", "", "", "2026-01-05T08:00:00", commit_sent=True)
        rig.journal.record_intent(write)
        before = session.counts.sent
        assert session.resolve(write).outcome == "unknown"
        assert session.counts.sent - before < 200


@pytest.mark.requirement("R126")
@pytest.mark.parametrize("key", [5, 10, 11, 18, 19, 20])
def test_a_clock_that_no_calendar_shows_is_refused(key: int) -> None:
    rig = Rig()
    with rig.session() as session:
        status = {**true(rig, STATUS), key: 2**33}
        saying(rig, STATUS, lambda _: status)
        with pytest.raises(ProtocolError, match=f"field {key} "):
            session.status()
        status[key] = 2**33 - 1
        assert session.status().serial == SERIAL


@pytest.mark.requirement("R126")
@pytest.mark.parametrize("key", [2, 6, 7, 8, 17])
def test_a_count_that_no_database_holds_is_refused(key: int) -> None:
    rig = Rig()
    with rig.session() as session:
        status = {**true(rig, STATUS), key: 2**63}
        saying(rig, STATUS, lambda _: status)
        with pytest.raises(ProtocolError, match=f"field {key} "):
            session.status()


@pytest.mark.requirement("R126")
@pytest.mark.parametrize(
    ("op", "says", "ask"),
    [
        pytest.param(STATUS, {12: [[1, 2**33]]}, lambda session: session.status(), id="alarm"),
        pytest.param(STATUS, {15: [2**33]}, lambda session: session.status(), id="demand"),
        pytest.param(LOG, {1: 1, 2: 1, 3: [[1, 2**33, 12, {}]]}, lambda session: session.log(), id="log"),
    ],
)
def test_neither_is_one_of_an_alarm_a_bolus_or_an_entry(
    op: int, says: dict[int, Encodable], ask: Callable[[PumpSession], object]
) -> None:
    rig = Rig()
    with rig.session() as session:
        found = {**(true(rig, op) if op == STATUS else {}), **says}
        saying(rig, op, lambda _: found)
        with pytest.raises(ProtocolError):
            ask(session)


def test_a_clock_beyond_the_calendar_does_not_settle_an_act() -> None:
    rig = Rig()
    with rig.session() as session:
        saying(rig, STOP, lambda _: {1: 2**64 - 1})
        assert session.stop().outcome == "unknown"


@pytest.mark.requirement("R24")
def test_a_pump_without_a_serial_number_is_none() -> None:
    """With an empty one, any other pump could answer in its place."""
    rig = Rig()
    saying(rig, IDENTIFY, lambda _: {**true(Rig(), IDENTIFY), 1: ""})
    with pytest.raises(ProtocolError, match="field 1 "), rig.session():
        pass


def test_a_program_that_comes_byte_by_byte_ends() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        saying(rig, 3, lambda body: {1: body[1], 2: 16_384, 3: b"x"} if isinstance(body, dict) else {})
        with pytest.raises(DeviceError):
            session.interrogate()
        assert session.counts.sent < 100


def doing_and_refusing_to_tell(rig: Rig, op: int) -> None:
    """From now on the pump does what it is asked, answers nonsense to it, and refuses to say how it is."""
    pump = rig.head.pump
    real = pump._handlers[op]  # noqa: SLF001 - as above

    def do(body: Value) -> Answer:
        real(body)
        return Answer(Code.OK, {9: 1})

    pump._handlers[op] = do  # noqa: SLF001
    pump._handlers[STATUS] = lambda _: Answer(Code.TOO_LARGE, {1: 65_536})  # noqa: SLF001


@pytest.mark.requirement("R126")
def test_an_act_that_was_done_is_not_called_refused_because_the_status_is() -> None:
    rig = Rig()
    with rig.session() as session:
        doing_and_refusing_to_tell(rig, SET_CLOCK)
        assert session.set_clock(rig.head.pump.clock_s + 600).outcome == "unknown"
    assert len(rig.journal.open_acts(SERIAL)) == 1, "it is settled when the pump tells again"


@pytest.mark.requirement("R126")
def test_a_commit_that_was_done_is_not_called_refused_because_the_status_is() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        doing_and_refusing_to_tell(rig, COMMIT)
        assert session.commit(prepared).outcome == "unknown"
    assert rig.journal.open_for(SERIAL) is not None


@pytest.mark.requirement("R126")
def test_a_pump_that_refuses_to_say_how_it_is_is_named_so() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        doing_and_refusing_to_tell(rig, SET_CLOCK)
        with pytest.raises(ProtocolError, match="refuses to say how it is"):
            session._dialogue.renew()  # noqa: SLF001 - every caller goes on by another way, and tells its own reason
