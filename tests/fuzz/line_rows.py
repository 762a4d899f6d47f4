"""Rows below the messages: frames at both ends, the handshake and the records of both ends of the channel."""

from __future__ import annotations

import random
from collections.abc import Iterable

from device.protocol.channel import ChannelOpened, ChannelRefused, MessageReceived
from device.protocol.framing import FROM_HEAD, FROM_PUMP, PENDING_MAX_BYTES, TO_PUMP, FrameDecoder
from device.protocol.host_channel import Pairing, PairingHostChannel, SessionHostChannel
from device.protocol.noise import KeyPair
from tests.device.protocol.channel_ends import CARD, SERIAL, Desk, replies
from tests.device.rig import Rig
from tests.fuzz.making import altered, damaged, stream
from tests.fuzz.pace import Pace
from tests.fuzz.recorded import recording
from tests.fuzz.watching import standing

REST_S = 40.0
"""Longer than the longest rest of a pump, so that it looks at each handshake."""


def host_frames(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """Streams to the host's decoder: nothing comes out but frames that were recorded, whole, and little is kept."""
    frames = [wire for wires in recording().frames.values() for wire in wires]
    good = {frame for wire in frames for frame in FrameDecoder().feed(wire)}
    decoder = FrameDecoder()
    for _ in rounds:
        found = []
        pace.run(lambda data: found.extend(decoder.feed(data)), stream(rng, frames))  # noqa: B023 - used at once
        assert good.issuperset(found)
        assert len(decoder._pending) <= PENDING_MAX_BYTES  # noqa: SLF001 - what it keeps


def head_frames(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """Streams to the head, which relays what is whole; the pump behind it goes on as it was."""
    frames = [wire for address in (TO_PUMP, FROM_HEAD, FROM_PUMP) for wire in recording().frames[address]]
    rig = Rig()
    head, now_s, out = rig.head, 0.0, FrameDecoder()
    with rig.session():
        before = standing(head.pump)
        for _ in rounds:
            now_s += REST_S
            head.receive(b"\0", now_s)

            def take(data: bytes) -> None:
                head.receive(data, now_s)  # noqa: B023 - used at once
                out.feed(head.due(now_s + REST_S / 2))  # noqa: B023

            pace.run(take, stream(rng, frames))
            assert standing(head.pump) == before
            assert head.next_due() is None
        assert out.dropped.total == 0


def _spoiled(host: SessionHostChannel | PairingHostChannel, answer: bytes, rng: random.Random, pace: Pace) -> None:
    """One damaged answer to a handshake: it opens nothing."""
    wrong = damaged(rng, answer, recording().payloads(FROM_PUMP))
    heard = []
    pace.run(lambda record: heard.extend(host.feed(record)), wrong)
    assert not host.is_open, wrong.hex()
    assert not any(isinstance(event, MessageReceived | ChannelOpened) for event in heard)


def host_handshakes(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """Damaged answers to each step of both handshakes; after them the true answer still opens."""
    desk = Desk(rng.randbytes)
    host: SessionHostChannel | PairingHostChannel = desk.host()
    answer, step, left = b"", 2, 0
    for _ in rounds:
        if left == 0:
            if answer:
                host.feed(answer)
            step, left = step + 1, 25
            if step >= 2:
                assert host.is_open or not answer, "a true answer after damaged ones opens"
                if isinstance(host, PairingHostChannel):
                    desk.pairing = Pairing(SERIAL, host.pump_key, host.psk)
                desk.pump.patience.succeeded()
                host = desk.host() if rng.random() < 0.5 else PairingHostChannel(desk.own, CARD, rng.randbytes)
                step = 0
            (answer,) = replies(desk.pump.receive(host.hello(), 0.0))
        left -= 1
        if step == 0 and isinstance(host, SessionHostChannel):
            # of HERE, some damage cannot be seen: marks of others, or of nobody
            ahead = desk.host()
            ahead._host_nonce, ahead._record = host._host_nonce, host._record  # noqa: SLF001 - a copy to spoil
            _spoiled(ahead, answer, rng, pace)
        else:
            _spoiled(host, answer, rng, pace)


def host_records(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """Damaged and foreign records in an open session: no message comes out; the true one does, once."""
    desk = Desk(rng.randbytes)
    host = desk.opened()
    others = recording().payloads(FROM_PUMP)
    record = b""
    for number in rounds:
        if number % 50 == 0:
            record = desk.pump.seal(rng.randbytes(rng.randrange(1, 1_101)))
        heard = []
        pace.run(lambda data: heard.extend(host.feed(data)), damaged(rng, record, others))  # noqa: B023 - used at once
        assert all(isinstance(event, ChannelRefused) for event in heard)
        if number % 50 == 49:
            assert [type(event) for event in host.feed(record)] == [MessageReceived]
            assert host.feed(record) == []


def pump_records(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """Damaged handshakes and records at the pump, each of a handshake that is really under way, none in a rest."""
    desk = Desk(rng.randbytes)
    living = desk.opened()
    pump, now_s = desk.pump, 0.0
    others = recording().payloads(TO_PUMP)
    for number in rounds:
        now_s += REST_S
        record = _true_record(desk, living, number, now_s, rng)
        # a handshake of another length is not even looked at
        record = altered(rng, record) if rng.random() < 0.5 else damaged(rng, record, others)
        events = []
        before = pump.patience.examined
        pace.run(lambda data: events.extend(pump.receive(data, now_s)), record)  # noqa: B023 - used at once
        pace.note("looked into by the pump", pump.patience.examined - before)
        assert not any(isinstance(event, MessageReceived | ChannelOpened) for event in events), record.hex()
        assert sum(slot is not None for slot in desk.keys.slots) == 1
    assert living.feed(pump.seal(b"alive"))
    assert pace.notes["looked into by the pump"] > pace.count // 5, "most were thrown away unread"


def _true_record(desk: Desk, living: SessionHostChannel, number: int, now_s: float, rng: random.Random) -> bytes:
    """What a host would send now; each kind in turn."""
    kind = number % 5
    if kind == 0:
        return living.seal(rng.randbytes(rng.randrange(1, 300)))
    if kind in (1, 2):
        host = desk.host()
        if kind == 2:
            for reply in replies(desk.pump.receive(host.hello(), now_s)):
                host.feed(reply)
        return host.hello()
    pairing = PairingHostChannel(KeyPair.generate(rng.randbytes), CARD, rng.randbytes)
    if kind == 4:
        for reply in replies(desk.pump.receive(pairing.hello(), now_s)):
            pairing.feed(reply)
    return pairing.hello()
