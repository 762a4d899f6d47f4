"""Host codec against bytes written by hand from docs/protocol.md, so that a mistake made twice in code still fails."""

from __future__ import annotations

from device.achievable import plan_of
from device.emulator.cbor import encode
from device.emulator.image import read_image
from device.emulator.spec import pump_spec
from device.emulator.totals import totals_of
from device.program import DeliveryProgram
from device.program_file import program_from
from device.protocol import answers, messages
from device.protocol.channel import (
    SLOTS,
    HandshakeMoved,
    MessageReceived,
    ProgrammerPaired,
    ReplyRecord,
    programmer_id,
)
from device.protocol.framing import TO_HEAD, Frame, FrameDecoder, encode_frame
from device.protocol.host_channel import Pairing, PairingHostChannel, SessionHostChannel
from device.protocol.image import decode_image, encode_image
from device.protocol.noise import KeyPair
from device.protocol.pump_channel import Programmer, PumpChannel
from device.protocol.totals import host_totals
from device.pump import ImageInfo, PumpState, PumpStatus, pump_models
from tests.device.protocol.channel_ends import KeysInMemory
from tests.golden.reading import golden

PSK = "d4a70495e2043ee6a2c7dc9be7a67f46ab664fdbfd2841f48afbe1780b6f4c60"
"""Of the golden pairing; made with the records, not with this program."""


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


class Scripted:
    """Random bytes that are not random: what each call has to give."""

    def __init__(self, *given: str) -> None:
        self._given = [bytes.fromhex(text) for text in given]

    def __call__(self, count: int) -> bytes:
        if not self._given:
            return bytes(count)
        found = self._given.pop(0)
        assert len(found) == count
        return found


def span(first: int, count: int = 32) -> bytes:
    """Bytes that rise from `first`."""
    return bytes(range(first, first + count))


class GoldenPump(KeysInMemory):
    """The pump of the golden records."""

    def __init__(self) -> None:
        super().__init__(Scripted(span(0x40).hex()), "A1", span(0x60))


def test_pairing_records_from_both_ends() -> None:
    keys = GoldenPump()
    pump = PumpChannel(keys, Scripted(span(0xA0).hex()))
    host = PairingHostChannel(KeyPair(span(0x20)), span(0x60), Scripted(span(0x80).hex(), span(1, 8).hex()))
    assert host.hello() == golden("pair")
    assert pump.receive(golden("pair")) == [ReplyRecord(golden("pair_answer"))]
    assert host.feed(golden("pair_answer")) == [HandshakeMoved()]
    assert host.hello() == golden("pair_proof")
    paired, _, reply = pump.receive(golden("pair_proof"))
    assert paired == ProgrammerPaired(programmer_id(KeyPair(span(0x20)).public))
    assert reply == ReplyRecord(golden("paired"))
    host.feed(golden("paired"))
    assert host.is_open
    assert keys.slots[0] == Programmer(KeyPair(span(0x20)).public, host.psk)
    assert (host.psk.hex(), host.pump_key) == (PSK, KeyPair(span(0x40)).public)


def test_session_records_from_both_ends() -> None:
    keys = GoldenPump()
    keys.slots[0] = Programmer(KeyPair(span(0x20)).public, bytes.fromhex(PSK))
    pump = PumpChannel(keys, Scripted(span(0x21, 8).hex(), *["00" * 8] * (SLOTS - 1), span(0xE0).hex()))
    pairing = Pairing("A1", KeyPair(span(0x40)).public, bytes.fromhex(PSK))
    random = Scripted(span(0xC0).hex(), span(0x11, 8).hex())
    host = SessionHostChannel(KeyPair(span(0x20)), [pairing], random)
    assert host.hello() == golden("who")
    assert pump.receive(golden("who")) == [ReplyRecord(golden("here"))]
    assert host.feed(golden("here")) == [HandshakeMoved()]
    assert host.hello() == golden("open")
    assert pump.receive(golden("open"))[1] == ReplyRecord(golden("opened"))
    host.feed(golden("opened"))
    assert host.seal(messages.identify().encode(1)) == golden("data")
    assert pump.receive(golden("data")) == [MessageReceived(bytes.fromhex("830101a0"))]
    assert pump.seal(bytes.fromhex("84010104a0")) == golden("data_back")
    assert host.feed(golden("data_back")) == [MessageReceived(bytes.fromhex("84010104a0"))]


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


def test_seal_answer_from_both_ends() -> None:
    answer = messages.decode_answer(golden("seal.answer"))
    assert (answer.op, answer.request_id, answer.code) == (6, 9, messages.Code.OK)
    model = pump_models()["IT-40"]
    assert answers.totals(answer) == host_totals(plan_of(small_program(), model))
    pumps_own = totals_of(read_image(golden("small.image"), pump_spec("IT-40"), "A1"))
    assert encode([6, 9, 0, pumps_own.body()]) == golden("seal.answer")


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
