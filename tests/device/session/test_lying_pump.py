"""A pump or head whose answers are not true, inside a channel that is: each lie is noticed, and says what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from device.errors import DeviceError, FaultError, LinkError, ProtocolError, RejectedError, UncertainError
from device.journal import MemoryJournal
from device.program import Flex, FlexStep
from device.protocol.image import digest
from device.protocol.messages import Code, Op
from device.quantities import DoseRate
from device.session import PumpRefusedError, PumpSession, Timing
from tests.device.faulty import Fault
from tests.device.lying import head_saying, lying, refusing, saying
from tests.device.rig import LIBRARY, NEW, OLD, SERIAL, Rig

DOUBT = "Program nothing with this pump"
DROPPED = 13
"""Log event: staging dropped. Source: docs/protocol.md 4.5."""
LONG = OLD.with_changes(
    basal=Flex(
        patterns={
            "hourly": tuple(
                FlexStep(start=60 * hour, dose=DoseRate.parse(f"{0.08 + 0.01 * (hour % 2):.2f} mg/h"))
                for hour in range(24)
            )
        }
    )
)
"""A program of more than 512 bytes: read in two pieces, sent in two chunks."""

Told = tuple[int, dict[int, Any]] | None


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


# --- programming ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("beside", [-1, 0, 1])
@pytest.mark.parametrize("whole", [True, False])
def test_a_pump_that_stores_less_than_was_sent_or_more_than_there_is_is_a_fault(whole: bool, beside: int) -> None:
    rig = Rig()
    with rig.session() as session:
        first = session.prepare(LONG, LIBRARY)
        session.abort(first)
        offset = (len(first.image) if whole else 384) + beside
        once = iter([offset])

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            return (code, {1: next(once, body[1])}) if op == Op.CHUNK else None

        if 384 <= offset <= len(first.image):  # of a repeat the pump may say more, since what came behind is stored too
            with lying(lie):
                session.commit(session.prepare(LONG, LIBRARY))
        else:
            said = rf"stored up to byte {offset} of the program; 384 were sent"
            with lying(lie), pytest.raises(FaultError, match=said):
                session.prepare(LONG, LIBRARY)
            assert rig.journal.open_writes() == ()
    assert rig.runs() == (LONG if 384 <= offset <= len(first.image) else OLD)


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("_1", [1] * 7, "scheduled a day (1/3600 nL): pump (1, 1, 1, 1, 1, 1, 1), this program ("),
        ("_2", 1, "at most in a day (1/3600 nL): pump 1, this program "),
        ("_3", 1, "at most in an hour (1/3600 nL): pump 1, this program "),
        ("_7", 1, "at most in any 24 h (1/3600 nL): pump 1, this program "),
        ("_4", 1, "one demand bolus (nL): pump 1, this program 15000"),
        ("_5", [1], "given once (nL): pump (1,), this program ()"),
        (
            "_6",
            [["morphine", 1, 2, 3, 4, 5], ["bupivacaine", 6, 7, 8, 9, 10]],
            "doses (1/3600 fg): pump morphine 1, 2, 3, 4, 5; bupivacaine 6, 7, 8, 9, 10, this program morphine ",
        ),
    ],
)
def test_each_total_that_differs_is_named_with_both_numbers(field: str, value: object, name: str) -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        with lying(saying(Op.SEAL, **{field: value})), pytest.raises(FaultError) as caught:
            session.prepare(NEW, LIBRARY)
        assert f"disagree about what this program gives. {name}" in caught.value.what
        assert caught.value.what.count("pump") == 1
        assert f"{DOUBT} until that is explained." in caught.value.next_step
        assert rig.journal.open_for(SERIAL) is None
        assert session.log()[-1].event == DROPPED, "what nobody will commit is dropped"
        session.commit(session.prepare(NEW, LIBRARY))  # and the session goes on
    assert rig.runs() == NEW


def test_a_pump_that_changes_its_mind_about_the_totals_is_a_fault() -> None:
    with Rig().session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        with lying(saying(Op.SEAL, _2=1)), pytest.raises(FaultError, match="changed its mind"):
            session.keep_staged(prepared)


def test_a_write_is_aborted_once_and_never_after_its_commit() -> None:
    rig = Rig()
    with rig.session() as session:
        first = session.prepare(NEW, LIBRARY)
        session.abort(first)
        with pytest.raises(UncertainError, match="committed or dropped already") as caught:
            session.abort(first)
        assert caught.value.txn == first.txn
        second = session.prepare(NEW, LIBRARY)
        session.commit(second)
        for again in (session.abort, session.commit):
            with pytest.raises(UncertainError, match="committed or dropped already") as caught:
                again(second)
            assert caught.value.txn == second.txn
    assert rig.runs() == NEW


@pytest.mark.parametrize("lost", [True, False])
def test_an_abort_is_certain_with_and_without_the_pumps_answer(lost: bool) -> None:
    rig = Rig()
    deaf = False

    def decide(_: int, __: str, ___: bytes) -> Fault | None:
        return "drop" if deaf else None

    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session:
        prepared = session.prepare(NEW, LIBRARY)
        if lost:
            deaf = True
            session.abort(prepared)
        else:
            with lying(refusing(Op.ABORT, Code.NO_TRANSACTION)):
                session.abort(prepared)
        assert rig.journal.open_writes() == ()
        deaf = False
        assert session.status().generation == 1  # a reading renews the channel session again
    assert rig.runs() == OLD


@pytest.mark.parametrize("field", [{"_1": 9}, {"_2": 9}, {"_3": bytes(32)}], ids=str)
def test_a_commit_that_the_readings_do_not_prove_is_settled_in_a_new_session(field: dict[str, Any]) -> None:
    """The pump says it committed; generation or digest beside it do not fit; a new session tells the truth."""
    rig = Rig()
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        once = iter([field])
        op = Op.COMMIT if "_1" in field else Op.STATUS

        def lie(asked: int, code: int, body: dict[int, Any]) -> Told:
            told = next(once, None) if asked == op else None
            return None if told is None else (code, body | {int(key[1:]): value for key, value in told.items()})

        with lying(lie):
            result = session.commit(prepared)
    assert (result.outcome, result.generation, result.program_sha256) == ("applied", 2, prepared.digest.hex())
    assert "among its last results" in result.why
    assert result.status is not None
    assert rig.journal.open_writes() == ()
    assert rig.runs() == NEW


def test_a_refused_commit_says_the_refusal_and_that_the_old_program_runs() -> None:
    rig = Rig()
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        rig.head.pump.advance(121)  # the staging is gone
        result = session.commit(prepared)
        assert session.status().generation == 1
    assert (result.outcome, result.txn) == ("not_applied", prepared.txn)
    assert re.match("The pump no longer holds the program that was sent.* The pump still runs the program", result.why)
    assert (result.generation, result.program_sha256) == (1, prepared.write.base_digest.hex())
    assert rig.journal.open_writes() == ()


# --- settling ---------------------------------------------------------------------------------------------------------


def unknown(rig: Rig) -> Any:  # noqa: ANN401 - a PreparedWrite
    """A write whose COMMIT has left, and of which nothing more is known here; the pump has applied it."""
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        session.commit(prepared)
    rig.journal.record_intent(replace(prepared.write, commit_sent=True))
    return prepared


def test_a_write_that_the_log_no_longer_holds_stays_unknown() -> None:
    rig = Rig()
    prepared = unknown(rig)
    write = rig.journal.open_for(SERIAL)
    assert write is not None
    with PumpSession(rig.transport(), rig.clock, MemoryJournal(), keys=rig.keys) as other:
        for _ in range(5):
            other.stop()
            other.start()
    with rig.session() as session:

        def forgets(op: int, code: int, body: dict[int, Any]) -> Told:
            if op != Op.LOG:
                return None
            return code, {1: body[2] - 2, 2: body[2], 3: [entry for entry in body[3] if entry[0] >= body[2] - 2]}

        with lying(forgets):
            result = session.resolve(write)
        assert (result.outcome, result.generation) == ("unknown", 2)
        assert result.program_sha256 == prepared.digest.hex()
        assert result.status is not None
        assert "do not reach back far enough" in result.why
        assert rig.journal.open_for(SERIAL) == write
        with lying(saying(Op.STATUS, _17=0)):  # an empty log
            assert session.resolve(write).outcome == "unknown"
        assert session.resolve(write).outcome == "applied"
        assert rig.journal.open_writes() == ()


def test_a_write_that_was_applied_and_replaced_since_is_applied() -> None:
    rig = Rig()
    unknown(rig)
    write = rig.journal.open_for(SERIAL)
    assert write is not None
    with rig.session() as session:
        # as if another programmer came between the status and the reading
        late = iter([0, 1, 1])

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            if op == Op.READ:
                return code, body | {3: bytes(len(body[3]))}
            return (code, body | {2: body[2] + next(late)}) if op == Op.STATUS else None

        with lying(lie):
            assert session.resolve(write).outcome == "applied"
    assert rig.journal.open_writes() == ()


def test_what_runs_after_an_applied_write_is_compared_byte_for_byte() -> None:
    rig = Rig()
    unknown(rig)
    write = rig.journal.open_for(SERIAL)
    assert write is not None
    with rig.session() as session:

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            return (code, body | {3: bytes(len(body[3]))}) if op == Op.READ else None

        with lying(lie), pytest.raises(FaultError, match="not the one that was sent") as caught:
            session.resolve(write)
        assert "what it reads out differs" in caught.value.pump_state
        assert caught.value.next_step == f"{DOUBT}; treat its delivery as not known."
        once = iter([True])

        def blinks(op: int, code: int, body: dict[int, Any]) -> Told:
            return (code, body | {3: bytes(len(body[3]))}) if op == Op.READ and next(once, False) else None

        assert rig.journal.open_for(SERIAL) == write
        with lying(blinks):
            assert session.resolve(write).outcome == "applied"


def test_a_write_whose_commit_never_left_is_settled_without_asking() -> None:
    rig = Rig()
    transport = rig.faulty(lambda *_: None)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        write = session.prepare(NEW, LIBRARY).write
        before = transport.frames
        result = session.resolve(write)
        assert transport.frames == before
    assert (result.outcome, result.why, result.status) == ("not_applied", "The commit was never sent.", None)
    assert (result.txn, result.generation, result.program_sha256) == (write.txn, 1, write.base_digest.hex())
    assert rig.journal.open_writes() == ()


def test_silence_after_commit_says_what_was_lost() -> None:
    rig = Rig()
    deaf = False
    transport = rig.faulty(lambda *_: "drop" if deaf else None)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys, timing=Timing(sessions=1)) as session:
        prepared = session.prepare(NEW, LIBRARY)
        deaf = True
        result = session.commit(prepared)
    assert (result.outcome, result.txn, result.generation) == ("unknown", prepared.txn, 1)
    assert result.program_sha256 == digest(prepared.image).hex()
    assert result.why == (
        "The commit was sent, and the pump could not be asked what became of it. The head answers, but no pump does."
    )
    assert result.status is None


@pytest.mark.parametrize("error", [LinkError, ProtocolError, RejectedError])
def test_every_error_of_a_device_names_the_pumps_state(error: type[DeviceError]) -> None:
    assert "goes on with the program" in error("x").pump_state
