"""A pump or head whose answers are not true, inside a channel that is: each lie is noticed, and says what to do."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from device.errors import FaultError, ProtocolError, UncertainError
from device.protocol.image import digest
from device.protocol.messages import Code, Op
from device.session import PumpRefusedError
from tests.device.lying import head_saying, lying, refusing, saying
from tests.device.rig import LIBRARY, NEW, OLD, SERIAL, Rig
from tests.device.session.untrue import DOUBT, LONG, Told


def refused(code: Code, body: dict[int, Any]) -> PumpRefusedError:
    rig = Rig()
    with rig.session() as session, lying(refusing(Op.STATUS, code, body)):
        with pytest.raises(PumpRefusedError) as caught:
            session.status()
        return caught.value


@pytest.mark.parametrize(
    ("code", "body", "what", "next_step"),
    [
        (Code.UNKNOWN_OP, {}, "The pump does not know this command.", ""),
        (Code.MALFORMED, {}, "The pump cannot read this command.", ""),
        (
            Code.CONFLICT,
            {1: 9, 2: b""},
            "The pump's program has changed since it was read (it is at generation 9 now).",
            "Interrogate the pump again and look at what it runs.",
        ),
        (
            Code.NO_TRANSACTION,
            {},
            "The pump no longer holds the program that was sent: it was dropped before the commit.",
            "Try again.",
        ),
        (Code.BAD_OFFSET, {1: 5}, "The pump asks for another part of the program than comes next.", ""),
        (Code.REJECTED, {1: "a.b", 2: "most 3", 3: "4"}, "The pump refuses a.b: 4; its limit is most 3.", ""),
        (Code.DIGEST_MISMATCH, {}, "What the pump has stored is not what was sent.", ""),
        (Code.BUSY, {}, "The pump is busy with a bolus or with another programmer.", "Try again."),
        (Code.NOT_ALLOWED, {1: "it rains"}, "The pump does not do this now: it rains.", ""),
        (Code.TOO_LARGE, {1: 512}, "This is too large for the pump: at most 512.", ""),
    ],
)
def test_each_refusal_is_said_in_plain_words(code: Code, body: dict[int, Any], what: str, next_step: str) -> None:
    error = refused(code, body)
    assert (error.what, error.next_step, error.refusal.code) == (what, next_step, code)
    assert (
        (error.field, error.limit, error.value) == (body[1], body[2], body[3]) if code is Code.REJECTED else ("",) * 3
    )


# --- who is there -----------------------------------------------------------------------------------------------------


def test_a_head_that_does_not_say_what_it_is_is_none() -> None:
    rig = Rig()
    head_saying(rig.head, 1, 9, {1: "no"})
    with pytest.raises(ProtocolError, match=r"does not say what it is.*Use a head of this protocol\."), rig.session():
        pass


@pytest.mark.parametrize("version", [0, 2])
def test_head_and_pump_of_another_version_are_refused(version: int) -> None:
    rig = Rig()
    said = rf"The pump speaks version {version} of the protocol; this program speaks version 1\..*Update Thecal"
    with lying(saying(Op.IDENTIFY, _4=version)), pytest.raises(ProtocolError, match=said), rig.session():
        pass
    head_saying(rig.head, 1, 0, {1: "Head", 2: "H", 3: "1", 4: version, 5: True, 6: 5, 7: 100})
    with pytest.raises(ProtocolError, match=f"The head speaks version {version} of the protocol"), rig.session():
        pass


def test_a_pump_of_an_unknown_model_is_not_programmed() -> None:
    said = "does not know the pump model IT-99.*Use the programmer that belongs to this pump"
    with lying(saying(Op.IDENTIFY, _2="IT-99")), pytest.raises(FaultError, match=said), Rig().session():
        pass


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (6, "capacity_nl"), (7, "flow_min_nl_per_h"), (8, "flow_max_nl_per_h"), (9, "minimum_rate_nl_per_h"),
        (10, "stroke_nl"), (11, "bolus_flow_max_nl_per_h"), (12, "flex_steps_max"), (13, "flex_patterns_max"),
        (14, "prime_tubing_nl"), (15, "bridge_tubing_nl"), (16, "dead_volume_nl"),
    ],
)  # fmt: skip
def test_a_pump_that_claims_another_ability_than_its_model_has_is_named(key: int, name: str) -> None:
    said = rf"what a IT-40 is not \({name}\)\. .*Program nothing with it; check pump and version"
    with lying(saying(Op.IDENTIFY, **{f"_{key}": 999})), pytest.raises(FaultError, match=said), Rig().session():
        pass


def test_another_serial_in_the_middle_says_that_nothing_was_changed() -> None:
    with Rig().session() as session, lying(saying(Op.STATUS, _1="IT40-0002")):
        with pytest.raises(ProtocolError, match="IT40-0002 instead of IT40-0001") as caught:
            session.status()
        assert caught.value.pump_state == "Nothing was changed in either."
        assert "check the serial number" in caught.value.next_step


def test_senseless_answers_are_a_protocol_error_and_not_silence() -> None:
    with (
        Rig().session() as session,
        lying(lambda *_: b"\x84\x02"),
        pytest.raises(ProtocolError, match="cannot be read"),
    ):
        session.status()


# --- what it runs -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fields", [{"_1": 1}, {"_2": 3}, {"_2": 9_999}, {"_3": b""}], ids=str)
def test_pieces_that_do_not_fit_are_no_program(fields: dict[str, Any]) -> None:
    said = "comes in pieces that do not fit together"
    with Rig().session() as session, lying(saying(Op.READ, **fields)), pytest.raises(ProtocolError, match=said):
        session.read_image()


def test_a_second_piece_of_another_program_is_no_part_of_the_first() -> None:
    rig = Rig()
    with rig.session() as session:
        session.commit(session.prepare(LONG, LIBRARY))
        assert len(session.read_image()) > 512

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            return (code, body | {2: body[2] - 1}) if op == Op.READ and body[1] else None

        with lying(lie), pytest.raises(ProtocolError, match="do not fit together"):
            session.read_image()


def test_a_digest_that_stays_wrong_is_a_fault_and_one_that_was_late_is_not() -> None:
    with Rig().session() as session:
        said = rf"checksums differ\).*{DOUBT}; treat its delivery as not known"
        with lying(saying(Op.STATUS, _3=bytes(32))), pytest.raises(FaultError, match=said):
            session.interrogate()
        once = iter([bytes(32)])

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            return (code, body | {3: next(once, body[3])}) if op == Op.STATUS else None

        with lying(lie):
            assert session.interrogate().program == OLD


@pytest.mark.parametrize(
    ("alter", "what"),
    [
        (lambda image: image[:-1] + b"\x00", "The pump's program cannot be read."),
        (
            lambda image: image.replace(b"IT40-0001", b"IT40-0002"),
            "Pump IT40-0001 runs a program made for pump IT40-0002.",
        ),
        (
            lambda image: image.replace(bytes.fromhex("191f40"), bytes.fromhex("191f41")),
            "What the pump gives does not follow from what its program asks for.",
        ),
    ],
)
def test_a_program_that_cannot_be_trusted_says_what_to_do(alter: Callable[[bytes], bytes], what: str) -> None:
    rig = Rig()
    with rig.session() as session:
        image = alter(session.read_image())

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            if op == Op.READ:
                return code, body | {3: image}
            return (code, body | {3: digest(image)}) if op == Op.STATUS else None

        with lying(lie), pytest.raises(FaultError) as caught:
            session.interrogate()
    assert caught.value.what.startswith(what)
    assert caught.value.next_step == f"{DOUBT} until that is explained."


def test_a_reading_asks_no_more_than_it_needs_and_the_head_anew_each_time() -> None:
    rig = Rig()
    with rig.session() as session:
        rig.head.radio.quality = 3
        sent = session.counts.sent
        assert session.interrogate().head.quality == 5  # as it was found on entering
        assert session.counts.sent - sent == 2  # READ and STATUS
        assert session.interrogate().head.quality == 3
        assert session.counts.sent - sent == 5  # the head too


def test_a_write_that_is_open_is_named_with_its_transaction() -> None:
    rig = Rig()
    with rig.session() as session:
        write = session.prepare(NEW, LIBRARY).write
        with pytest.raises(UncertainError, match=f"A write to pump {SERIAL}, begun {write.begun_at}") as caught:
            session.start()
        assert caught.value.txn == write.txn


@pytest.mark.parametrize(("speed", "thousandths"), [(1, 1_000), (Fraction(1, 3), 333), (0, 0), (Fraction(2, 3), 667)])
def test_the_speed_of_an_emulated_pump_is_told_in_thousandths(speed: int | Fraction, thousandths: int) -> None:
    rig = Rig()
    with rig.session() as session:
        session.emu_speed(speed)
        assert rig.head.speed == thousandths / 1_000


def test_a_log_out_of_order_is_refused() -> None:
    entries = [[2, 0, 1, {}], [1, 0, 1, {}]]
    out_of_order = pytest.raises(ProtocolError, match="out of order")
    with Rig().session() as session, lying(saying(Op.LOG, _3=entries)), out_of_order:
        session.log()


def test_a_log_whose_numbers_stand_still_is_refused() -> None:
    with (
        Rig().session() as session,
        lying(saying(Op.LOG, _2=99, _3=[[1, 0, 1, {}]])),
        pytest.raises(ProtocolError, match="out of order"),
    ):
        session.log()
