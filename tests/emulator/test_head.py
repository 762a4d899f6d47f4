"""The head: frames in and out, the radio's time and losses, requests to the head itself, and garbage."""

from __future__ import annotations

from typing import Any

import cbor2
import pytest

from device.emulator import EmulatedHead, Radio
from device.protocol.framing import FROM_HEAD, FROM_PUMP, TO_HEAD, TO_PUMP, Frame, FrameDecoder, encode_frame
from tests.emulator.desk import DAY, HOUR, MONDAY_S, Host, demand, new_pump, running, seeded, simple

WHO = bytes.fromhex("01 01 01 0001020304050607")


def frames(data: bytes) -> list[Frame]:
    return FrameDecoder().feed(data)


def ask_head(head: EmulatedHead, op: int, body: dict[int, int], now_s: float = 0.0) -> tuple[int, dict[int, object]]:
    head.receive(encode_frame(TO_HEAD, 0, cbor2.dumps([op, 5, body])), now_s)
    (frame,) = frames(head.due(now_s))
    assert frame.address == FROM_HEAD
    answer = cbor2.loads(frame.payload)
    assert answer[:2] == [op, 5]
    return answer[2], answer[3]


def test_head_info() -> None:
    head = EmulatedHead(new_pump(), Radio(quality=3), serial="TH-9")
    assert ask_head(head, 1, {}) == (
        0,
        {1: "Thecal emulated head", 2: "TH-9", 3: "1.0.0", 4: 1, 5: True, 6: 3, 7: 100},
    )
    assert ask_head(head, 2, {}) == (1, {})
    assert ask_head(head, 1, {1: 1}) == (2, {})


def test_radio_time_lies_between_host_and_pump() -> None:
    head = EmulatedHead(new_pump(), Radio(bits_per_s=8_000))
    head.receive(encode_frame(TO_PUMP, 0, WHO), 10.0)
    # 11 bytes of WHO and 8 of the packet: 19 ms at 1 000 bytes a second; HERE: 83 and 8, 91 ms
    assert head.next_due() == pytest.approx(10.019)
    assert head.due(10.018) == b""
    assert head.due(10.019) == b""
    assert head.next_due() == pytest.approx(10.110)
    (frame,) = frames(head.due(10.111))
    assert (frame.address, frame.payload[:11]) == (FROM_PUMP, b"\x02" + WHO[1:])
    assert head.next_due() is None


def test_the_air_carries_one_payload_at_a_time() -> None:
    radio = Radio(bits_per_s=8_000)
    assert radio.send(bytes(92), 0.0) == pytest.approx(0.1)
    assert radio.send(bytes(92), 0.05) == pytest.approx(0.2)
    assert radio.send(bytes(92), 1.0) == pytest.approx(1.1)


def test_losses_are_whole_repeatable_and_as_many_as_set() -> None:
    def lost(seed: int) -> list[bool]:
        radio = Radio(loss=0.2, seed=seed)
        return [radio.send(b"x", 0.0) is None for _ in range(2_000)]

    assert lost(1) == lost(1) != lost(2)
    assert 320 < sum(lost(1)) < 480
    head = EmulatedHead(new_pump(), Radio(loss=1.0))
    head.receive(encode_frame(TO_PUMP, 0, WHO), 0.0)
    assert head.next_due() is None


@pytest.mark.parametrize("wrong", [{"bits_per_s": 0}, {"loss": 1.5}, {"loss": -0.1}, {"quality": 6}])
def test_a_radio_that_cannot_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="no such radio"):
        Radio(**wrong)  # type: ignore[arg-type]


def test_emulation_requests() -> None:
    pump, host = running(simple(10_000), k7=demand(1_000, 300, 3_600, 4))
    head = EmulatedHead(pump)
    assert ask_head(head, 64, {1: DAY}) == (0, {1: MONDAY_S + DAY})
    assert ask_head(head, 64, {1: 400_000_001}) == (10, {1: 400_000_000})
    assert ask_head(head, 65, {}) == (0, {1: True})
    assert ask_head(head, 65, {}) == (0, {1: False, 2: 3})
    code, truth = ask_head(head, 67, {})
    given = host.status()[8] * 500 * pump.flow_millionths // 1_000_000
    assert (code, truth[2], truth[3]) == (0, given, pump.flow_millionths)
    assert ask_head(head, 66, {1: 2_500}) == (0, {})
    assert head.speed == 2.5


def test_garbage_is_dropped_and_the_next_frame_is_understood() -> None:
    source = seeded()
    head = EmulatedHead(new_pump())
    for _ in range(300):
        head.receive(source.randbytes(source.randrange(2_000)), 0.0)
        head.due(1e9)
    head.receive(b"\0", 0.0)
    assert ask_head(head, 1, {})[0] == 0


def test_any_message_in_a_session_is_answered() -> None:
    source = seeded()
    pump, host = running(simple(), k7=demand(1_000, 300, 3_600, 4))
    bodies: list[dict[int, Any]] = [
        {},
        {1: 0, 2: 16},
        {1: bytes(16)},
        {1: bytes(16), 2: 5_000, 3: 60},
        {1: bytes(16), 2: bytes(32)},
    ]
    for _ in range(3_000):
        message = bytearray(host.request(source.randrange(1, 16), source.choice(bodies)))
        for _ in range(source.randrange(3)):
            message[source.randrange(len(message))] = source.randrange(256)
        (reply,) = pump.receive(host.seal(bytes(message)))
        assert cbor2.loads(host.message(reply))[2] in range(11)
    pump.advance(HOUR)


@pytest.mark.requirement("R126")
def test_a_host_that_floods_fills_nothing_and_keeps_nobody_out_for_long() -> None:
    head = EmulatedHead(new_pump())
    for number in range(2_000):
        head.receive(encode_frame(TO_PUMP, number, WHO.ljust(1_200, b"x")), 0.0)
    assert len(head._air) <= 32  # noqa: SLF001 - what it keeps
    head.due(32 * 0.4)  # each of 1 200 bytes takes 0.3 s at 32 kbit/s
    assert head.next_due() is None
    assert ask_head(head, 1, {})[0] == 0


def test_a_frame_may_come_in_single_bytes() -> None:
    pump = new_pump()
    head = EmulatedHead(pump)
    host = Host(pump)
    wire = encode_frame(TO_PUMP, 65_535, host.record(1, {}))
    for at in range(len(wire)):
        head.receive(wire[at : at + 1], 0.0)
    (frame,) = frames(head.due(10.0))
    assert frame.address == FROM_PUMP
    assert cbor2.loads(host.message(frame.payload))[3][1] == "PX-1"
