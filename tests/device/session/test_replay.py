"""Recorded sessions against the same pump: whole, cut, reordered, altered. Nothing is accepted, nothing is changed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from device.protocol.channel import MessageReceived, PumpEvent
from device.protocol.framing import FROM_PUMP, TO_PUMP, FrameDecoder, encode_frame
from device.protocol.host_channel import PairingHostChannel
from device.protocol.noise import KeyPair
from device.protocol.pump_channel import PumpChannel
from device.pump import LogEntry
from device.session import PumpSession
from tests.device.rig import LIBRARY, NEW, OLD, OTHER, Rig
from tests.device.seeding import seeded
from tests.device.tapping import tapped

SESSIONS = 200


class Air:
    """A transport that keeps every record towards the pump."""

    def __init__(self, rig: Rig) -> None:
        self.url = "memory:"
        self.records: list[bytes] = []
        self._inner = rig.transport()
        self._decoder = FrameDecoder()
        self.open, self.close, self.read = self._inner.open, self._inner.close, self._inner.read

    def write(self, data: bytes) -> None:
        self.records += [frame.payload for frame in self._decoder.feed(data) if frame.address == TO_PUMP]
        self._inner.write(data)


def recorded(rig: Rig, number: int) -> list[bytes]:
    """A session that changes the pump, and what an eavesdropper has of it."""
    air = Air(rig)
    with PumpSession(air, rig.clock, rig.journal, keys=rig.keys) as session:
        if number % 4 == 0:
            session.interrogate()
            session.commit(session.prepare((NEW, OTHER, OLD)[number // 4 % 3], LIBRARY))
        elif number % 4 == 1:
            session.stop()
        elif number % 4 == 2:
            session.start()
        else:
            session.set_clock(1_000_000 + number)
    return air.records


def tampered(records: list[bytes], source: random.Random) -> Iterator[bytes]:
    """The session as an attacker might send it again."""
    yield from records
    yield from records[source.randrange(len(records)) :]
    yield from source.sample(records, len(records))
    for record in records:
        at = source.randrange(len(record))
        yield record[:at] + bytes((record[at] ^ 1 << source.randrange(8),)) + record[at + 1 :]
        yield record[: source.randrange(len(record) + 1)]


def test_two_hundred_recorded_sessions_replayed_in_later_ones_change_nothing() -> None:
    source = seeded()
    rig = Rig()
    tapes = [recorded(rig, number) for number in range(SESSIONS)]
    with rig.session() as living:
        before = (living.status(), living.read_image(), living.log())
        pump = rig.head.pump
        with tapped() as tap:
            for tape in tapes:
                rig.clock.advance(60)  # so that the pump has rested from the tape before and looks at each anew
                for record in tampered(tape, source):
                    pump.receive(record, rig.clock.monotonic_s())
            assert tap.asked == []
        # the living session goes on as if nothing had been
        assert (living.status(), living.read_image(), living.log()) == before


def test_a_recorded_session_altered_at_every_byte_and_cut_at_every_record_changes_nothing() -> None:
    source = seeded()
    rig = Rig()
    tape = recorded(rig, 0)
    with rig.session() as living:
        before = (living.status(), living.read_image(), living.log())
        pump = rig.head.pump
        with tapped() as tap:
            for index, record in enumerate(tape):
                rig.clock.advance(60)
                for earlier in tape[:index]:  # cut here: all before it, and nothing after
                    pump.receive(earlier, rig.clock.monotonic_s())
                for at in range(len(record)):
                    rig.clock.advance(60)  # so that no rest hides this one
                    other = record[at] ^ source.randrange(1, 256)
                    pump.receive(record[:at] + bytes((other,)) + record[at + 1 :], rig.clock.monotonic_s())
            assert tap.asked == []
        assert (living.status(), living.read_image(), living.log()) == before


def test_a_living_sessions_own_records_are_not_taken_twice() -> None:
    rig = Rig()
    air = Air(rig)
    with PumpSession(air, rig.clock, rig.journal, keys=rig.keys) as session:
        session.stop()
        session.start()
        log = session.log()
        heard: list[PumpEvent] = []
        channel: PumpChannel = rig.head.pump._channel  # noqa: SLF001 - what the pump itself makes of each record
        for record in [*air.records, *reversed(air.records)]:
            heard += channel.receive(record)
        assert not any(isinstance(event, MessageReceived) for event in heard)
        assert session.log() == log


def test_clear_messages_change_nothing_and_tell_nothing() -> None:
    """Every request of the protocol without protection, by itself and dressed as each kind of record."""
    rig = Rig()
    with tapped() as tap:
        rig.runs()
    requests = [*dict.fromkeys(tap.asked), b"\x83\x0a\x01\xa1\x01\x50" + bytes(16), b"\x83\x09\x01\xa0"]
    pump = rig.head.pump
    state = (pump.clock_s, pump.strokes, rig.runs(), _log(rig))
    for message in requests:
        for kind in range(256):
            for head in (b"", bytes((1, 1)), bytes(16), bytes(8), bytes((1, 1)) + bytes(8)):
                for reply in pump.receive(bytes((kind,)) + head + message, rig.clock.monotonic_s()):
                    assert reply[0] in (2, 4)  # HERE and REFUSED, which tell nothing
                    assert pump.birth.serial.encode() not in reply
    rig.clock.advance(60)
    assert (pump.clock_s, pump.strokes, rig.runs(), _log(rig)[: len(state[3])]) == state
    events = {entry.event for entry in _log(rig)[len(state[3]) :]}
    assert events == {12}  # the sessions of this test itself


def _log(rig: Rig) -> list[LogEntry]:
    with rig.session() as session:
        return session.log()


def test_nothing_of_a_session_can_be_read_on_the_air() -> None:
    rig = Rig()
    air = Air(rig)
    with tapped() as tap, PumpSession(air, rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        session.commit(session.prepare(NEW, LIBRARY))
    everything = b"".join(air.records)
    for message in tap.asked:
        assert message not in everything
    for canary in (b"IT40-0001", b"morphine", b"weekday", b"mg/mL", rig.head.pump.card_secret):
        assert any(canary in message for message in tap.asked + tap.answered) or canary == rig.head.pump.card_secret
        assert canary not in everything


def test_sessions_share_no_key_and_no_name() -> None:
    rig = Rig()
    names: set[bytes] = set()
    ephemerals: set[bytes] = set()
    for _ in range(50):
        air = Air(rig)
        with PumpSession(air, rig.clock, rig.journal, keys=rig.keys) as session:
            session.status()
        names.update(record[1:9] for record in air.records if record[0] == 3)
        ephemerals.update(record[10:42] for record in air.records if record[0] == 5)
    assert (len(names), len(ephemerals)) == (50, 50)


def test_a_host_with_the_wrong_card_gets_one_answer_and_the_pump_goes_on() -> None:
    rig = Rig()
    with rig.session() as living:
        log = living.log()
        for number in range(3):
            wrong = PairingHostChannel(KeyPair(bytes([number + 1] * 32)), bytes([number] * 32), random.randbytes)
            replies = rig.head.pump.receive(wrong.hello())
            assert replies == [b"\x04\x03"]
            assert encode_frame(FROM_PUMP, 0, replies[0])
        assert living.log() == log
