"""What a pump spends on strangers, second by second. Source: docs/protocol.md 3.6."""

from __future__ import annotations

import pytest

from device.protocol.channel import (
    DATA,
    OPEN,
    WHO,
    ChannelOpened,
    MessageReceived,
)
from device.protocol.host_channel import PairingHostChannel
from tests.device.protocol.channel_ends import Desk, open_at, replies
from tests.device.seeding import seeded


def desk() -> Desk:
    return Desk(seeded().randbytes)


def fail(at: Desk, now_s: float) -> list[bytes]:
    """A pairing with a wrong card."""
    return replies(at.pump.receive(PairingHostChannel(at.own, bytes(32), at.random).hello(), now_s))


def test_rests_double_from_one_second_to_thirty_two_and_one_success_ends_them() -> None:
    at = desk()
    now_s = 1_000.0
    for _ in range(4):
        assert fail(at, now_s) == [bytes((4, 3))]
    for rest_s in (1, 2, 4, 8, 16, 32, 32, 32):
        assert fail(at, now_s) == [bytes((4, 3))]
        assert fail(at, now_s + rest_s - 0.01) == [], rest_s
        assert at.pump.receive(at.host().hello(), now_s + rest_s - 0.01) == []
        now_s += rest_s
    assert open_at(at.host(), at.pump, now_s)
    for _ in range(4):
        assert fail(at, now_s) == [bytes((4, 3))]
    assert open_at(at.host(), at.pump, now_s)


def test_a_rest_leaves_the_living_session_alone_and_drops_openings_unread() -> None:
    at = desk()
    living, waiting = at.opened(), at.host()
    waiting.feed(replies(at.pump.receive(waiting.hello(), 10.0))[0])
    for _ in range(5):
        fail(at, 10.0)
    before = at.pump.patience.examined
    assert at.pump.receive(waiting.hello(), 10.5) == []
    assert at.pump.patience.examined == before
    assert at.pump.receive(living.seal(b"x"), 10.5) == [MessageReceived(b"x")]
    assert isinstance(at.pump.receive(waiting.hello(), 11.0)[0], ChannelOpened)


def test_greetings_are_answered_thirty_times_and_then_every_two_seconds() -> None:
    at = desk()

    def answered(now_s: float) -> bool:
        return bool(at.pump.receive(at.host().hello(), now_s))

    assert [answered(0.0) for _ in range(31)] == [True] * 30 + [False]
    assert [answered(now_s) for now_s in (1.9, 2.0, 2.1, 3.9, 4.1)] == [False, True, False, False, True]
    assert [answered(1_000.0) for _ in range(31)] == [True] * 30 + [False]
    assert not answered(900.0)  # a clock that went back gives nothing
    assert not answered(901.9)
    assert answered(902.0)


@pytest.mark.parametrize(
    "record", [bytes((DATA,)) + bytes(40), bytes((WHO, 2, 1)) + bytes(8), bytes((OPEN,)) + bytes(57)]
)
def test_refusals_of_strangers_have_their_bound_too(record: bytes) -> None:
    at = desk()
    answers = [len(at.pump.receive(record, 0.0)) for _ in range(32)]
    assert answers == [1] * 30 + [0] * 2
    assert at.pump.receive(record, 2.0) != []
    living = at.opened()
    assert at.pump.receive(record, 2.0) != [], "a good handshake forgives everything"
    assert at.pump.receive(living.seal(b"x")) == [MessageReceived(b"x")]


def test_copies_of_a_bad_record_are_refused_within_the_bound() -> None:
    at = desk()
    bad = PairingHostChannel(at.own, bytes(32), at.random).hello()
    assert [len(at.pump.receive(bad, 0.0)) for _ in range(33)] == [1] * 31 + [0] * 2
