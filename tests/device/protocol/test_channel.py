"""Channel: fresh sessions, rising counters, and nothing decoded that is old, repeated or foreign."""

from __future__ import annotations

from device.protocol.channel import (
    ChannelOpened,
    ChannelRefused,
    HostEvent,
    MessageReceived,
    PlainHostChannel,
    PlainPumpChannel,
    PumpEvent,
    RandomBytes,
    ReplyRecord,
)
from tests.device.seeding import seeded


def counting(start: int) -> RandomBytes:
    """Random bytes that are not random: each call gives the next number."""
    numbers = iter(range(start, start + 1000))
    return lambda count: next(numbers).to_bytes(count, "big")


def replies(events: list[PumpEvent]) -> list[bytes]:
    return [event.record for event in events if isinstance(event, ReplyRecord)]


def opened() -> tuple[PlainHostChannel, PlainPumpChannel]:
    host, pump = PlainHostChannel(counting(1)), PlainPumpChannel(counting(500))
    assert (host.is_open, pump.is_open) == (False, False)
    (welcome,) = replies(pump.receive(host.hello()))
    host.feed(welcome)
    assert (host.is_open, pump.is_open) == (True, True)
    return host, pump


def test_suite_says_that_it_protects_nothing() -> None:
    host, _ = opened()
    assert (host.suite, host.protected) == ("plain", False)


def test_messages_pass_both_ways_once() -> None:
    host, pump = opened()
    record = host.seal(b"ask")
    assert pump.receive(record) == [MessageReceived(b"ask")]
    assert pump.receive(record) == []
    answer = pump.seal(b"tell")
    assert host.feed(answer) == [MessageReceived(b"tell")]
    assert host.feed(answer) == []
    assert (host.ignored, pump.ignored) == (1, 1)


def test_a_later_record_overtakes_and_the_earlier_is_stale() -> None:
    host, pump = opened()
    early, late = host.seal(b"1"), host.seal(b"2")
    assert pump.receive(late) == [MessageReceived(b"2")]
    assert pump.receive(early) == []


def test_repeated_hello_gets_the_same_welcome_until_the_first_data() -> None:
    host, pump = PlainHostChannel(counting(1)), PlainPumpChannel(counting(500))
    first = pump.receive(host.hello())
    again = pump.receive(host.hello())
    assert isinstance(first[0], ChannelOpened)
    assert replies(first) == replies(again)
    assert len(again) == 1
    host.feed(replies(first)[0])
    pump.receive(host.seal(b"x"))
    assert pump.receive(host.hello()) == []


def test_new_hello_ends_the_old_session_and_a_late_one_does_not_come_back() -> None:
    old, pump = opened()
    leftover = old.seal(b"commit")
    new = PlainHostChannel(counting(50))
    events = pump.receive(new.hello())
    assert isinstance(events[0], ChannelOpened)
    new.feed(replies(events)[0])
    assert replies(pump.receive(leftover)) == [bytes((4, 1))]
    assert pump.receive(old.hello()) == []
    assert pump.receive(new.seal(b"still here")) == [MessageReceived(b"still here")]


def test_other_versions_and_suites_are_refused_by_name() -> None:
    pump = PlainPumpChannel(counting(500))
    for version, suite in ((2, 0), (1, 1)):
        assert replies(pump.receive(bytes((1, version, suite)) + bytes(8))) == [bytes((4, 2))]
    assert PlainHostChannel(counting(1)).feed(bytes((4, 2))) == [ChannelRefused(2)]


def test_welcome_of_another_host_is_ignored() -> None:
    host, pump = PlainHostChannel(counting(1)), PlainPumpChannel(counting(500))
    foreign = PlainHostChannel(counting(77))
    (welcome,) = replies(pump.receive(foreign.hello()))
    assert host.feed(welcome) == []
    assert not host.is_open


def test_any_bytes_are_survived_and_open_nothing() -> None:
    rng = seeded()
    host, pump = opened()
    for _ in range(20_000):
        noise = rng.randbytes(rng.choice((0, 1, 2, 3, 11, 18, 19, 30)))
        noise = bytes((rng.randint(0, 5),)) + noise[1:] if noise else noise
        host_events: list[HostEvent] = host.feed(noise)
        assert not any(isinstance(event, MessageReceived) for event in host_events)
        pump_events: list[PumpEvent] = pump.receive(noise)
        assert not any(isinstance(event, MessageReceived) for event in pump_events)
