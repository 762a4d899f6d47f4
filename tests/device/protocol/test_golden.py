"""Host codec against bytes written by hand from docs/protocol.md, so that a mistake made twice in code still fails."""

from __future__ import annotations

from device.program import DeliveryProgram
from device.program_file import program_from
from device.protocol import answers, messages
from device.protocol.channel import (
    ChannelOpened,
    MessageReceived,
    PlainHostChannel,
    PlainPumpChannel,
    ReplyRecord,
)
from device.protocol.framing import TO_HEAD, Frame, FrameDecoder, encode_frame
from device.protocol.image import decode_image, encode_image
from device.pump import ImageInfo, PumpState, PumpStatus, pump_models
from tests.golden.reading import golden

HOST_RANDOM = bytes.fromhex("0102030405060708")
PUMP_RANDOM = bytes.fromhex("1112131415161718")
SESSION = bytes.fromhex("8136e510176b1dfe")


def small_program() -> DeliveryProgram:
    return program_from(
        {
            "format": "thecal-program/1",
            "solution": [{"drug": "morphine", "concentration": "10 mg/mL"}],
            "basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"},
            "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
            "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
            "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
        }
    )


def test_frame() -> None:
    wire = golden("head_info.frame")
    message = messages.head_info().encode(7)
    assert encode_frame(TO_HEAD, 0, message) == wire
    assert FrameDecoder().feed(wire) == [Frame(TO_HEAD, 0, bytes.fromhex("830107a0"))]


def test_channel_records_from_both_ends() -> None:
    host = PlainHostChannel(lambda count: HOST_RANDOM[:count])
    pump = PlainPumpChannel(lambda count: PUMP_RANDOM[:count])
    assert host.hello() == golden("hello")
    assert pump.receive(golden("hello")) == [ChannelOpened(SESSION), ReplyRecord(golden("welcome"))]
    assert host.feed(golden("welcome")) == [ChannelOpened(SESSION)]
    assert host.seal(messages.identify().encode(1)) == golden("data")
    assert pump.receive(golden("data")) == [MessageReceived(bytes.fromhex("830101a0"))]
    # directions count apart: the pump's first record carries 1 too
    assert pump.seal(bytes.fromhex("830101a0")) == golden("data")


def test_begin_request() -> None:
    request = messages.begin(bytes(range(16)), 3, bytes(range(0x20, 0x40)), 300, bytes(range(0x40, 0x60)))
    assert request.encode(5) == golden("begin.request")


def test_commit_answer() -> None:
    answer = messages.decode_answer(golden("commit.answer"))
    assert (answer.op, answer.request_id, answer.code) == (7, 258, messages.Code.OK)
    assert answers.number(answer) == 4


def test_rejected_answer() -> None:
    refusal = messages.refusal(messages.decode_answer(golden("rejected.answer")))
    assert (refusal.field, refusal.limit, refusal.value) == ("demand.lockout", "1 min", "30 s")


def test_status_answer() -> None:
    assert answers.status(messages.decode_answer(golden("status.answer"))) == PumpStatus(
        serial="A1",
        generation=0,
        digest=b"",
        state=PumpState.NEVER_PROGRAMMED,
        clock_s=60,
        reservoir_nl=0,
        delivered_nl=0,
        strokes=0,
        battery_percent=100,
        replacement_indicator=False,
        newest_log=1,
    )


def test_image_both_ways() -> None:
    info = ImageInfo("A1", "v1", bytes(range(32)), counted=False)
    assert encode_image(small_program(), info, pump_models()["IT-40"]) == golden("small.image")
    program, read = decode_image(golden("small.image"))
    assert (program, read) == (small_program(), info)
    # == compares amounts only; the units must be as written, too
    assert program.model_dump_json() == small_program().model_dump_json()
