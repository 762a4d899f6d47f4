"""Bodies of OK answers: every field lands where it belongs, and each bound holds at the number beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from device.errors import ProtocolError
from device.protocol import answers
from device.protocol.cbor import Value
from device.protocol.messages import Answer, Code
from device.pump import (
    Alarm,
    DrugTotals,
    HeadInfo,
    LogEntry,
    PumpIdentity,
    PumpModel,
    PumpState,
    PumpStatus,
    Totals,
    TxnResult,
)

Body = dict[int, Value]
DIGEST = bytes(range(32))
TXN = bytes(range(16))
PROGRAMMER = bytes(range(16, 32))
MOST = 2**64 - 1
COUNT = 2**48
CLOCK = 2**33 - 1
"""The largest of both. Source: docs/protocol.md part 1."""

IDENTITY: Body = {
    1: "S-1", 2: "M-2", 3: "1.2.3", 4: 1, 5: True, 6: 40_000_000, 7: 11, 8: 12, 9: 13, 10: 14, 11: 15, 12: 16, 13: 17,
    14: 18, 15: 19, 16: 20,
}  # fmt: skip
STATUS: Body = {
    1: "S-1", 2: 21, 3: DIGEST, 4: 1, 5: 22, 6: 23, 7: 24, 8: 25, 9: [3, 26], 10: 27, 11: 28, 12: [[3, 29], [255, 30]],
    13: [87, True], 14: [[TXN, 7, 3, 31]], 15: [32, 33], 16: [1, 34], 17: 35, 18: 36, 19: 37, 20: 38,
}  # fmt: skip
TOTALS: Body = {
    1: [1, 2, 3, 4, 5, 6, 7], 2: 8, 3: 9, 4: 10, 5: [11, 12], 6: [["morphine", 13, 14, 15, 16, 17]], 7: 18,
}  # fmt: skip
LOG: Body = {1: 5, 2: 9, 3: [[5, 100, 2, {1: 4, 2: TXN}], [6, 101, 255, {5: True}]]}
PROGRAMMERS: Body = {1: [PROGRAMMER, TXN], 2: PROGRAMMER, 3: 4}
HEAD: Body = {1: "Head", 2: "H-1", 3: "2.0", 4: 1, 5: False, 6: 4, 7: 99}
TRUTH: Body = {1: 1, 2: 2, 3: 1_000_500}

MODEL = PumpModel("M-2", 40_000_000, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20)
READ: list[tuple[Callable[[Answer], object], Body, object]] = [
    (answers.identity, IDENTITY, PumpIdentity("S-1", "1.2.3", 1, True, MODEL)),
    (
        answers.status,
        STATUS,
        PumpStatus(
            serial="S-1", generation=21, digest=DIGEST, state=PumpState.RUNNING, clock_s=22, reservoir_nl=23,
            delivered_nl=24, strokes=25, battery_percent=87, replacement_indicator=True,
            alarms=(Alarm(3, 29), Alarm(255, 30)), results=(TxnResult(TXN, 7, 3, 31),), demand_starts_s=(32, 33),
            newest_log=35, once_progress=(3, 26), committed_at_s=27, basal_since_s=28, bolus_left=(1, 34),
            stopped_at_s=36, last_demand_end_s=37, lowered_at_s=38,
        ),
    ),
    (answers.piece, {1: 512, 2: 514, 3: b"ab"}, answers.Piece(512, 514, b"ab")),
    (answers.next_offset, {1: 512}, 512),
    (answers.number, {1: 7}, 7),
    (answers.nothing, {}, None),
    (
        answers.totals,
        TOTALS,
        Totals((1, 2, 3, 4, 5, 6, 7), 8, 9, 10, (11, 12), (DrugTotals("morphine", 13, 14, 15, 16, 17),), 18),
    ),
    (
        answers.log_page,
        LOG,
        answers.LogPage(5, 9, (LogEntry(5, 100, 2, {1: 4, 2: TXN}), LogEntry(6, 101, 255, {5: True}))),
    ),
    (answers.programmers, PROGRAMMERS, answers.Programmers((PROGRAMMER, TXN), PROGRAMMER, 4)),
    (answers.head_info, HEAD, HeadInfo("Head", "H-1", "2.0", 1, False, 4, 99)),
    (answers.press, {1: True}, answers.Press(True, None)),
    (answers.press, {1: False, 2: 3}, answers.Press(False, 3)),
    (answers.truth, TRUTH, answers.Truth(1, 2, 500)),
    (answers.shown_card, {1: DIGEST}, DIGEST),
    (answers.shown_card, {}, None),
]  # fmt: skip


def answer(body: Body) -> Answer:
    return Answer(200, 1, Code.OK, body)


@pytest.mark.parametrize(("reader", "body", "expected"), READ, ids=lambda value: getattr(value, "__name__", ""))
def test_each_field_is_read_into_its_place(reader: Callable[[Answer], object], body: Body, expected: object) -> None:
    assert reader(answer(dict(body))) == expected


@pytest.mark.parametrize(("reader", "body", "expected"), READ, ids=lambda value: getattr(value, "__name__", ""))
def test_no_answer_has_a_field_more(reader: Callable[[Answer], object], body: Body, expected: object) -> None:
    with pytest.raises(ProtocolError, match=r"the answer to request 200 has an unknown field 60"):
        reader(answer({**body, 60: 0}))


OPTIONAL = {(answers.status, key) for key in (9, 10, 11, 16, 18, 19, 20)} | {(answers.shown_card, 1)}


@pytest.mark.parametrize(("reader", "body", "expected"), READ, ids=lambda value: getattr(value, "__name__", ""))
def test_each_field_that_must_be_there_is_missed(
    reader: Callable[[Answer], object], body: Body, expected: object
) -> None:
    for key in body:
        less = {other: value for other, value in body.items() if other != key}
        if (reader, key) in OPTIONAL:
            assert reader(answer(less)) != expected
        else:
            with pytest.raises(ProtocolError, match=f"has no field {key}"):
                reader(answer(less))


def test_what_a_pump_leaves_out_of_its_status_is_none() -> None:
    less = {key: value for key, value in STATUS.items() if (answers.status, key) not in OPTIONAL}
    read = answers.status(answer(less))
    assert (read.once_progress, read.committed_at_s, read.basal_since_s, read.bolus_left) == (None, None, None, None)
    assert (read.stopped_at_s, read.last_demand_end_s, read.lowered_at_s) == (None, None, None)


@dataclass(frozen=True)
class Bound:
    """A field of one answer, a value that is just allowed and one that is just not."""

    reader: Callable[[Answer], object]
    body: Body
    field: str
    good: Value
    bad: Value

    def with_value(self, value: Value) -> Body:
        """The body with another value at `field`, a path such as ``12.0.1``."""
        first, *rest = map(int, self.field.split("."))
        body = dict(self.body)
        body[first] = _put(body.get(first, 0), rest, value)
        return body

    def __str__(self) -> str:
        return f"{self.reader.__name__} {self.field}"


def _put(inside: Value, path: list[int], value: Value) -> Value:
    if not path:
        return value
    assert isinstance(inside, list | dict)
    items = dict(enumerate(inside)) if isinstance(inside, list) else dict(inside)
    items[path[0]] = _put(items.get(path[0], 0), path[1:], value)
    return list(items.values()) if isinstance(inside, list) else items


def _bounds() -> Iterator[Bound]:
    """Every bound of docs/protocol.md 4.2 to 4.6 and 7."""
    text32, text64 = ("x" * 32, "x" * 33), ("x" * 64, "x" * 65)
    for key in (1, 2, 3):
        yield Bound(answers.identity, IDENTITY, str(key), *text32)
    yield Bound(answers.identity, IDENTITY, "4", 255, 256)
    yield Bound(answers.identity, IDENTITY, "5", False, 0)
    for key in range(6, 17):
        yield Bound(answers.identity, IDENTITY, str(key), 2**48, 2**48 + 1)
    yield Bound(answers.status, STATUS, "1", *text32)
    yield Bound(answers.status, STATUS, "3", b"", bytes(31))
    yield Bound(answers.status, STATUS, "3", bytes(32), bytes(33))
    yield Bound(answers.status, STATUS, "3", bytes(32), bytes(1))
    yield Bound(answers.status, STATUS, "4", 5, 6)
    counts = dict.fromkeys(("2", "6", "7", "8", "9.1", "14.0.3", "16.1", "17"), COUNT)
    clocks = dict.fromkeys(("5", "10", "11", "12.0.1", "15.0", "18", "19", "20"), CLOCK)
    for at, most in (counts | clocks).items():
        yield Bound(answers.status, STATUS, at, most, most + 1)
    for at in ("9.0", "12.0.0", "14.0.1", "14.0.2", "16.0"):
        yield Bound(answers.status, STATUS, at, 255, 256)
    for at in ("9", "16"):
        yield Bound(answers.status, STATUS, at, [0, 0], [0])
        yield Bound(answers.status, STATUS, at, [0, 0], [0, 0, 0])
    yield Bound(answers.status, STATUS, "12", [[0, 0]] * 64, [[0, 0]] * 65)
    yield Bound(answers.status, STATUS, "12.0", [0, 0], [0])
    yield Bound(answers.status, STATUS, "12.0", [0, 0], [0, 0, 0])
    yield Bound(answers.status, STATUS, "12.0", [0, 0], {0: 0, 1: 0})
    yield Bound(answers.status, STATUS, "13", [0, False], [0])
    yield Bound(answers.status, STATUS, "13", [0, False], [0, False, 0])
    yield Bound(answers.status, STATUS, "13.0", 100, 101)
    yield Bound(answers.status, STATUS, "13.1", False, 1)
    yield Bound(answers.status, STATUS, "14", [[TXN, 0, 0, 0]] * 8, [[TXN, 0, 0, 0]] * 9)
    yield Bound(answers.status, STATUS, "14.0", [TXN, 0, 0, 0], [TXN, 0, 0])
    yield Bound(answers.status, STATUS, "14.0.0", TXN, bytes(15))
    yield Bound(answers.status, STATUS, "14.0.0", TXN, bytes(17))
    yield Bound(answers.status, STATUS, "15", [0] * 128, [0] * 129)
    yield Bound(answers.status, STATUS, "15", [], 0)
    piece: Body = {1: 0, 2: 0, 3: b""}
    yield Bound(answers.piece, piece, "1", 16_384, 16_385)
    yield Bound(answers.piece, piece, "2", 16_384, 16_385)
    yield Bound(answers.piece, piece, "3", bytes(512), bytes(513))
    yield Bound(answers.next_offset, {1: 0}, "1", 16_896, 16_897)
    yield Bound(answers.number, {1: 0}, "1", COUNT, COUNT + 1)
    yield Bound(answers.clock, {1: 0}, "1", CLOCK, CLOCK + 1)
    for at in ("1.0", "1.6", "2", "3", "4", "5.0", *(f"6.0.{index}" for index in range(1, 6)), "7"):
        yield Bound(answers.totals, TOTALS, at, MOST, MOST + 1)
    yield Bound(answers.totals, TOTALS, "1", [0] * 7, [0] * 6)
    yield Bound(answers.totals, TOTALS, "1", [0] * 7, [0] * 8)
    yield Bound(answers.totals, TOTALS, "5", [], "")
    yield Bound(answers.totals, TOTALS, "5", [0] * 8, [0] * 9)
    drug: Value = ["x", 0, 0, 0, 0, 0]
    yield Bound(answers.totals, TOTALS, "6", [drug], [])
    yield Bound(answers.totals, TOTALS, "6", [drug] * 6, [drug] * 7)
    yield Bound(answers.totals, TOTALS, "6.0", drug, ["x", 0, 0, 0, 0])
    yield Bound(answers.totals, TOTALS, "6.0.0", *text32)
    for at in ("1", "2", "3.0.0"):
        yield Bound(answers.log_page, LOG, at, COUNT, COUNT + 1)
    yield Bound(answers.log_page, LOG, "3.0.1", CLOCK, CLOCK + 1)
    entry: Value = [1, 1, 1, {}]
    yield Bound(answers.log_page, LOG, "3", [entry] * 16, [entry] * 17)
    yield Bound(answers.log_page, LOG, "3.0", entry, [1, 1, 1])
    yield Bound(answers.log_page, LOG, "3.0.2", 255, 256)
    yield Bound(answers.log_page, LOG, "3.0.3", {}, [])
    kinds: dict[int, tuple[Value, Value]] = {2: (b"", 0), 5: (True, 1), 11: (b"", "")}
    for key in range(1, 12):
        good, bad = kinds.get(key, (0, True))
        yield Bound(answers.log_page, LOG, f"3.0.3.{key}", good, bad)
        yield Bound(answers.log_page, LOG, f"3.0.3.{key}", good, "x")
    yield Bound(answers.log_page, LOG, "3.0.3", {11: b""}, {12: b""})
    yield Bound(answers.log_page, LOG, "3.0.3", {1: 0}, {0: 0})
    yield Bound(answers.programmers, PROGRAMMERS, "1", [TXN] * 8, [TXN] * 9)
    yield Bound(answers.programmers, PROGRAMMERS, "1", [], 0)
    for at in ("1.0", "2"):
        yield Bound(answers.programmers, PROGRAMMERS, at, TXN, bytes(15))
        yield Bound(answers.programmers, PROGRAMMERS, at, TXN, bytes(17))
    yield Bound(answers.programmers, PROGRAMMERS, "3", MOST, MOST + 1)
    yield Bound(answers.head_info, HEAD, "1", *text64)
    yield Bound(answers.head_info, HEAD, "2", *text32)
    yield Bound(answers.head_info, HEAD, "3", *text32)
    yield Bound(answers.head_info, HEAD, "4", 255, 256)
    yield Bound(answers.head_info, HEAD, "5", True, 1)
    yield Bound(answers.head_info, HEAD, "6", 5, 6)
    yield Bound(answers.head_info, HEAD, "7", 100, 101)
    yield Bound(answers.press, {1: False, 2: 0}, "2", 4, 5)
    yield Bound(answers.press, {1: True}, "1", True, 1)
    yield Bound(answers.truth, TRUTH, "1", MOST, MOST + 1)
    yield Bound(answers.truth, TRUTH, "2", MOST, MOST + 1)
    yield Bound(answers.truth, TRUTH, "3", 2_000_000, 2_000_001)
    yield Bound(answers.shown_card, {}, "1", bytes(32), bytes(31))
    yield Bound(answers.shown_card, {}, "1", bytes(32), bytes(33))


@pytest.mark.parametrize("bound", list(_bounds()), ids=str)
def test_each_bound_holds_at_the_number_beside_it(bound: Bound) -> None:
    bound.reader(answer(bound.with_value(bound.good)))
    with pytest.raises(ProtocolError):
        bound.reader(answer(bound.with_value(bound.bad)))


@pytest.mark.parametrize("key", [6, 8, 10, 11])
def test_a_pump_without_stroke_flow_or_capacity_is_none(key: int) -> None:
    answers.identity(answer({**IDENTITY, key: 1}))
    with pytest.raises(ProtocolError, match="is 0"):
        answers.identity(answer({**IDENTITY, key: 0}))


@pytest.mark.parametrize("key", [7, 9, 12, 13, 14, 15, 16])
def test_other_numbers_of_a_model_may_be_0(key: int) -> None:
    answers.identity(answer({**IDENTITY, key: 0}))


@pytest.mark.parametrize(
    ("bound", "words"),
    [
        (Bound(answers.status, STATUS, "13.0", 100, 101), "field 0 of the battery"),
        (Bound(answers.status, STATUS, "9.0", 255, 256), "field 0 of field 9 of the status"),
        (Bound(answers.status, STATUS, "12.0.0", 255, 256), "field 0 of an alarm"),
        (Bound(answers.status, STATUS, "12.0", [0, 0], [0]), "an alarm is no array of 2"),
        (Bound(answers.status, STATUS, "14.0.1", 255, 256), "field 1 of a result"),
        (Bound(answers.status, STATUS, "14.0", [TXN, 0, 0, 0], []), "a result is no array of 4"),
        (Bound(answers.status, STATUS, "15.1", 0, ""), "field 1 of field 15"),
        (Bound(answers.totals, TOTALS, "6.0.0", "", "x" * 33), "field 0 of the totals of a drug"),
        (Bound(answers.totals, TOTALS, "6.0", ["", 0, 0, 0, 0, 0], []), "the totals of a drug is no array of 6"),
        (Bound(answers.log_page, LOG, "3.0.2", 255, 256), "field 2 of a log entry"),
        (Bound(answers.log_page, LOG, "3.0", [1, 1, 1, {}], []), "a log entry is no array of 4"),
        (Bound(answers.log_page, LOG, "3.0.3", {}, {99: 0}), "detail 99 of a log entry is unknown"),
        (Bound(answers.programmers, PROGRAMMERS, "1.1", TXN, b""), "field 1 of the programmers"),
    ],
    ids=str,
)
def test_a_refused_answer_says_where_it_is_wrong(bound: Bound, words: str) -> None:
    with pytest.raises(ProtocolError, match=re.escape(words)):
        bound.reader(answer(bound.with_value(bound.bad)))
