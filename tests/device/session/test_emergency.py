"""Emergency access: what it may do and what not, from how near, and what the pump says of it. Source: protocol 3.8."""

from __future__ import annotations

import secrets

import pytest

from device.emulator import EmulatedPump
from device.errors import LinkError, NotPairedError
from device.journal import MemoryJournal
from device.keys import KeyPair, MemoryKeyStore
from device.protocol.channel import PAIR, PAIR_EMERGENCY, ChannelRefused, programmer_id
from device.protocol.host_channel import PairingHostChannel
from device.protocol.messages import Code, Op, Request
from device.pump import AlarmCode, LogEntry, PumpState
from device.session import PumpRefusedError, PumpSession
from tests.device.rig import LIBRARY, NEW, SERIAL, Rig

INSTITUTION = KeyPair(bytes(range(100, 132)))
ALLOWED = {Op.IDENTIFY, Op.STATUS, Op.READ, Op.LOG, Op.STOP, Op.LOWER}
"""Source: docs/protocol.md 3.8."""

TXN, DIGEST = bytes(16), bytes(32)
BODIES: dict[Op, dict[int, int | bytes]] = {
    Op.IDENTIFY: {},
    Op.STATUS: {},
    Op.READ: {1: 0, 2: 512},
    Op.BEGIN: {1: TXN, 2: 1, 3: DIGEST, 4: 100, 5: DIGEST},
    Op.CHUNK: {1: TXN, 2: 0, 3: b"x"},
    Op.SEAL: {1: TXN},
    Op.COMMIT: {1: TXN, 2: DIGEST},
    Op.ABORT: {1: TXN},
    Op.BOLUS: {1: b"b" * 16, 2: 5_000, 3: 60},
    Op.STOP: {1: b"s" * 16},
    Op.START: {1: b"t" * 16},
    Op.LOG: {1: 1, 2: 16},
    Op.SET_CLOCK: {1: b"c" * 16, 2: 1},
    Op.PROGRAMMERS: {},
    Op.REVOKE: {1: b"r" * 16},
    Op.LOWER: {1: b"l" * 16},
}


def enrolled(rig: Rig) -> MemoryKeyStore:
    """The institution's keys, after they were enrolled with the card."""
    keys = MemoryKeyStore(INSTITUTION)
    card = rig.head.pump.card_secret
    with PumpSession(rig.transport(), rig.clock, MemoryJournal(), keys=keys, card_secret=card, emergency=True):
        pass
    return keys


def emergency(rig: Rig, keys: MemoryKeyStore) -> PumpSession:
    return PumpSession(rig.transport(), rig.clock, rig.journal, keys=keys, emergency=True)


def events(rig: Rig, since: int = 1) -> list[LogEntry]:
    with rig.session() as session:
        return session.log(since)


@pytest.mark.requirement("R93")
def test_each_command_is_allowed_or_refused_as_written_and_the_refused_change_nothing() -> None:
    rig = Rig()
    assert set(BODIES) == set(Op)
    with emergency(rig, enrolled(rig)) as session:
        before = session.status()
        for op in set(Op) - ALLOWED:
            answer = session._link.ask_pump(Request(op, dict(BODIES[op]), 1100))  # noqa: SLF001 - below the typed commands
            assert answer.code is Code.NOT_ALLOWED, op.name
        after = session.status()
        assert (after.generation, after.state, after.results, after.bolus_left) == (
            before.generation,
            before.state,
            before.results,
            before.bolus_left,
        )
        for op in ALLOWED - {Op.STOP, Op.LOWER}:
            assert session._link.ask_pump(Request(op, dict(BODIES[op]), 1100)).code is Code.OK, op.name  # noqa: SLF001
        assert session.interrogate().identity.serial == SERIAL
        assert session.lower().outcome == "applied"
        assert session.status().state is PumpState.LOWERED
        assert session.stop().outcome == "applied"
        assert session.status().state is PumpState.STOPPED


@pytest.mark.requirement("R93")
def test_it_is_loud_at_the_pump_until_an_ordinary_programmer_has_acted() -> None:
    rig = Rig()
    keys = enrolled(rig)
    assert not [entry for entry in events(rig) if entry.event == 19]  # enrolling is no use of it
    with emergency(rig, keys) as session:
        alarms = session.status().alarms
        assert [alarm.code for alarm in alarms] == [AlarmCode.EMERGENCY_ACCESS]
        assert not alarms[0].critical
        session.stop()
    logged = [entry for entry in events(rig) if entry.event == 19]
    assert [entry.detail for entry in logged] == [{11: programmer_id(INSTITUTION.public)}]
    rig.power_cycle()
    with rig.session() as session:
        assert [alarm.code for alarm in session.status().alarms] == [AlarmCode.EMERGENCY_ACCESS]
        session.start()
        assert session.status().alarms == ()


@pytest.mark.requirement("R93")
def test_the_head_must_lie_on_the_pump() -> None:
    rig = Rig()
    keys = enrolled(rig)
    newest = events(rig)[-1].sequence
    for quality in range(5):
        rig.head.radio.quality = quality
        with pytest.raises(LinkError, match="right above it") as caught, emergency(rig, keys):
            pass
        assert "Lay the head on the skin" in caught.value.next_step
    rig.head.radio.quality = 4
    assert not [
        entry for entry in events(rig, newest + 1) if entry.event == 19
    ]  # an ordinary session from afar is good
    rig.head.radio.quality = 5
    with emergency(rig, keys) as session:
        assert session.status().serial == SERIAL


@pytest.mark.requirement("R93")
def test_the_role_is_durable_and_revoked_like_any_other() -> None:
    rig = Rig()
    keys = enrolled(rig)
    rig.power_cycle()
    with emergency(rig, keys) as session, pytest.raises(PumpRefusedError, match="emergency access may only"):
        session.set_clock(1)
    rig.journal = MemoryJournal()
    with rig.session() as session:
        assert programmer_id(INSTITUTION.public) in session.programmers().allowed
        session.revoke(programmer_id(INSTITUTION.public))
    with pytest.raises(NotPairedError), emergency(rig, keys):
        pass


def test_a_pairing_of_one_kind_cannot_be_turned_into_the_other() -> None:
    rig = Rig()
    pump = rig.head.pump
    for emergency_kind, other in ((True, PAIR), (False, PAIR_EMERGENCY)):
        own = KeyPair(bytes(range(40, 72)))
        host = PairingHostChannel(own, pump.card_secret, secrets.token_bytes, emergency=emergency_kind)
        turned = bytes((other,)) + host.hello()[1:]
        (answer,) = pump.receive(turned, 0.0)
        assert host.feed(answer) == [ChannelRefused(3)]


@pytest.mark.requirement("R53")
def test_a_lowered_pump_gives_its_minimum_rate_and_nothing_else_until_it_is_started() -> None:
    rig = Rig()
    pump = rig.head.pump
    minimum = pump.spec.minimum_rate_nl_per_h
    with rig.session() as session:
        session.bolus(50_000, 600)
        pump.advance(60)
        session.lower()
        assert [entry.event for entry in session.log()][-2:] == [6, 20]
        before = pump.exact_volume
        pump.advance(7_200)
        assert pump.exact_volume - before == minimum * 7_200
        assert pump.press().granted is False
        with pytest.raises(PumpRefusedError, match="does not run"):
            session.bolus(5_000, 60)
        assert session.lower().outcome == "applied"
        status = session.status()
        assert (status.state, status.lowered_at_s is not None) == (PumpState.LOWERED, True)
    rig.power_cycle()
    pump = rig.head.pump
    before = pump.exact_volume
    pump.advance(3_600)
    assert pump.exact_volume - before == minimum * 3_600
    with rig.session() as session:
        session.start()
        assert session.status().running
        session.lower()
        session.commit(session.prepare(NEW, LIBRARY, base=session.interrogate()))
        assert session.status().running
        session.stop()
        with pytest.raises(PumpRefusedError, match="nothing runs"):
            session.lower()
        session.start()
        assert (session.status().state, session.status().lowered_at_s) == (PumpState.RUNNING, None)


def test_lowering_drops_what_is_staged() -> None:
    rig = Rig()
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        session.lower()
        assert session.commit(prepared).outcome == "not_applied"
        assert session.status().state is PumpState.LOWERED


def test_a_pump_that_was_never_programmed_cannot_be_lowered() -> None:
    rig = Rig()
    rig.head.pump = EmulatedPump("IT-40", "EMU-NEW", type(rig.memory)(), 0)
    card = rig.head.pump.card_secret
    with (
        PumpSession(rig.transport(), rig.clock, rig.journal, card_secret=card) as session,
        pytest.raises(PumpRefusedError, match="nothing runs"),
    ):
        session.lower()
