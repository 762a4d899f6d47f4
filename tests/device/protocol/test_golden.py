"""Host codec against bytes written by hand from docs/protocol.md, so that a mistake made twice in code still fails."""

from __future__ import annotations

import pytest

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
    ChannelRefused,
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
from device.pump import (
    Alarm,
    ImageInfo,
    LogEntry,
    PumpIdentity,
    PumpState,
    PumpStatus,
    Totals,
    TxnResult,
    pump_models,
)
from tests.device.protocol.channel_ends import KeysInMemory
from tests.golden import meaning
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


READERS = {
    "identify": answers.identity, "status": answers.status, "read": answers.piece, "begin": answers.next_offset,
    "chunk": answers.next_offset, "seal": answers.totals, "commit": answers.number, "abort": answers.nothing,
    "bolus": answers.number, "stop": answers.number, "start": answers.number, "log": answers.log_page,
    "set_clock": answers.number, "programmers": answers.programmers, "revoke": answers.number, "lower": answers.number,
    "head_info": answers.head_info, "emu_advance": answers.number, "emu_press": answers.press,
    "emu_speed": answers.nothing, "emu_truth": answers.truth, "emu_fault": answers.nothing,
    "emu_fault_clear": answers.nothing, "emu_card": answers.shown_card,
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(meaning.ANSWERS | meaning.HEAD_ANSWERS))
def test_every_answer_is_read(name: str) -> None:
    op, request_id, code, _ = (meaning.ANSWERS | meaning.HEAD_ANSWERS)[name]
    answer = messages.decode_answer(golden(name))
    assert (answer.op, answer.request_id, answer.code) == (op, request_id, code)
    if code != 0:
        assert messages.refusal(answer).code == code
        return
    ops = {**{int(o): o.name.lower() for o in messages.HeadOp}, **{int(o): o.name.lower() for o in messages.Op}}
    READERS["head_info" if name.startswith("head_info") else ops[op]](answer)


def read(name: str) -> messages.Answer:
    return messages.decode_answer(golden(name))


def test_identity_answer() -> None:
    model = pump_models()["IT-40"]
    assert answers.identity(read("identify.answer")) == PumpIdentity("A1", "1.0.0", 1, emulated=True, model=model)


def test_status_of_a_pump_never_programmed() -> None:
    assert answers.status(read("status.answer")) == PumpStatus(
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


def test_status_with_everything_in_it() -> None:
    assert answers.status(read("status_running.answer")) == PumpStatus(
        serial="A1",
        generation=4,
        digest=bytes(range(0x40, 0x60)),
        state=PumpState.RUNNING,
        clock_s=435_600,
        reservoir_nl=1_999_500,
        delivered_nl=36_000_500,
        strokes=72_001,
        battery_percent=9,
        replacement_indicator=True,
        alarms=(Alarm(17, 435_599), Alarm(18, 86_400)),
        results=(TxnResult(bytes(range(16)), 7, 0, 4), TxnResult(bytes(range(16, 32)), 9, 6, 4)),
        demand_starts_s=(431_940, 435_540),
        newest_log=4_242,
        once_progress=(0, 1_137),
        committed_at_s=432_000,
        bolus_left=(0, 240),
        last_demand_end_s=432_240,
    )
    stopped, lowered = (answers.status(read(f"status_{name}.answer")) for name in ("stopped", "lowered"))
    assert (stopped.state, stopped.stopped_at_s, stopped.basal_since_s) == (PumpState.STOPPED, 432_060, 432_001)
    assert (lowered.state, lowered.lowered_at_s) == (PumpState.LOWERED, 432_060)


def test_log_programmers_press_truth_and_card() -> None:
    page = answers.log_page(read("log.answer"))
    assert (page.oldest, page.newest, len(page.entries)) == (1, 20, 16)
    assert page.entries[4] == LogEntry(5, 240, 5, {2: bytes(range(16, 32)), 3: 15_000, 4: 300})
    ids = (bytes(range(0x60, 0x70)), bytes(range(0x70, 0x80)))
    assert answers.programmers(read("programmers.answer")) == answers.Programmers(ids, ids[0], 1)
    assert answers.press(read("emu_press_refused.head_answer")) == answers.Press(granted=False, reason=4)
    assert answers.truth(read("emu_truth.head_answer")) == answers.Truth(37_999_000, 1_000, 35_000)
    assert answers.shown_card(read("emu_card.head_answer")) == span(0x60)
    assert answers.shown_card(read("emu_card_withheld.head_answer")) is None


# --- images -----------------------------------------------------------------------------------------------------------


def test_small_image_both_ways() -> None:
    info = ImageInfo("A1", "v1", bytes(range(32)), counted=False)
    assert encode_image(small_program(), info, pump_models()["IT-40"]) == golden("small.image")
    program, read = decode_image(golden("small.image"))
    assert (program, read) == (small_program(), info)
    # == compares amounts only; the units must be as written, too
    assert program.model_dump_json() == small_program().model_dump_json()


@pytest.mark.parametrize("name", sorted(meaning.IMAGES))
def test_every_image_both_ways(name: str) -> None:
    stored = golden(name)
    model = pump_models()["IT-40"]
    program, info = decode_image(stored)
    assert encode_image(program, info, model) == stored
    assert totals_of(read_image(stored, pump_spec("IT-40"), "A1")).body() == body_of(
        host_totals(plan_of(program, model))
    )


def body_of(totals: Totals) -> dict[int, object]:
    """The host's totals as the body of a SEAL's answer."""
    drugs = tuple(
        (drug.drug, drug.day, drug.day_at_most, drug.hour_at_most, drug.demand_fg, drug.any_day_at_most)
        for drug in totals.drugs
    )
    return {
        1: totals.days,
        2: totals.day_at_most,
        3: totals.hour_at_most,
        4: totals.demand_nl,
        5: totals.once_nl,
        6: drugs,
        7: totals.any_day_at_most,
    }


def test_emergency_pairing_record() -> None:
    random = Scripted(span(0x80).hex(), span(1, 8).hex())
    host = PairingHostChannel(KeyPair(span(0x20)), span(0x60), random, emergency=True)
    assert host.hello() == golden("pair_emergency")


def test_refused_record_sends_the_host_back_to_the_start() -> None:
    pairing = Pairing("A1", KeyPair(span(0x40)).public, bytes.fromhex(PSK))
    host = SessionHostChannel(KeyPair(span(0x20)), [pairing], Scripted(span(0xC0).hex(), span(0x11, 8).hex()))
    host.hello()
    assert host.feed(golden("refused")) == [ChannelRefused(1)]
