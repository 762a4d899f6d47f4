"""Requests in bytes by hand from docs/protocol.md part 4, the envelope of answers, and the strict reader under both."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import cbor2
import pytest

from device.errors import ProtocolError
from device.protocol import messages
from device.protocol.cbor import Fields, decode, encode
from device.protocol.messages import Answer, Code, Refusal, Request, decode_answer, refusal

TXN, DIGEST = bytes(range(16)), bytes(range(32))

REQUESTS: list[tuple[Request, int, dict[int, Any], int]] = [
    # request, op, body, about the longest answer
    (messages.identify(), 1, {}, 200),
    (messages.status(), 2, {}, 700),
    (messages.read(7), 3, {1: 7, 2: 512}, 544),
    (messages.read(7, 100), 3, {1: 7, 2: 100}, 132),
    (messages.begin(TXN, 3, b"base", 431, DIGEST), 4, {1: TXN, 2: 3, 3: b"base", 4: 431, 5: DIGEST}, 64),
    (messages.chunk(TXN, 384, b"data"), 5, {1: TXN, 2: 384, 3: b"data"}, 64),
    (messages.seal(TXN), 6, {1: TXN}, 500),
    (messages.commit(TXN, DIGEST), 7, {1: TXN, 2: DIGEST}, 64),
    (messages.abort(TXN), 8, {1: TXN}, 64),
    (messages.bolus(TXN, 5_000, 60), 9, {1: TXN, 2: 5_000, 3: 60}, 64),
    (messages.stop(TXN), 10, {1: TXN}, 64),
    (messages.start(TXN), 11, {1: TXN}, 64),
    (messages.log(17), 12, {1: 17, 2: 16}, 1_100),
    (messages.log(17, 4), 12, {1: 17, 2: 4}, 1_100),
    (messages.set_clock(TXN, 9), 13, {1: TXN, 2: 9}, 64),
    (messages.programmers(), 14, {}, 180),
    (messages.revoke(TXN), 15, {1: TXN}, 64),
    (messages.lower(TXN), 16, {1: TXN}, 64),
    (messages.head_info(), 1, {}, 120),
    (messages.emu_advance(0), 64, {1: 0}, 64),
    (messages.emu_advance(400_000_000), 64, {1: 400_000_000}, 64),
    (messages.emu_press(), 65, {}, 64),
    (messages.emu_speed(1_000), 66, {1: 1_000}, 64),
    (messages.emu_truth(), 67, {}, 64),
    (messages.emu_fault("x:y=1"), 68, {1: "x:y=1"}, 64),
    (messages.emu_fault_clear("x"), 69, {1: "x"}, 64),
    (messages.emu_card(), 70, {}, 64),
]


@pytest.mark.parametrize(("request_", "op", "body", "answer_bytes"), REQUESTS)
def test_each_request_says_what_the_page_says(
    request_: Request, op: int, body: dict[int, Any], answer_bytes: int
) -> None:
    assert cbor2.loads(request_.encode(2**32 - 1)) == [op, 2**32 - 1, body]
    assert request_.answer_bytes == answer_bytes


@pytest.mark.parametrize("seconds", [-1, 400_000_001])
def test_an_emulated_pump_is_advanced_within_its_bound(seconds: int) -> None:
    with pytest.raises(ValueError, match=f"by 0 to 400000000 s, not by {seconds}"):
        messages.emu_advance(seconds)


def test_the_envelope_of_an_answer() -> None:
    told = decode_answer(encode([255, 2**32 - 1, 10, {1: 5}]))
    assert told == Answer(255, 2**32 - 1, Code.TOO_LARGE, {1: 5})


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ([256, 1, 0, {}], "field 0 of the answer"),
        ([1, 2**32, 0, {}], "field 1 of the answer"),
        ([1, 1, 11, {}], "field 2 of the answer"),
        ([1, 1, 0, []], "the body of the answer is no map"),
        ([1, 1, 0], "the answer is no array of 4"),
        ([1, 1, 0, {}, 0], "the answer is no array of 4"),
        ({0: 1, 1: 1, 2: 0, 3: {}}, "the answer is no array of 4"),
    ],
)
def test_what_is_no_answer(answer: Any, words: str) -> None:  # noqa: ANN401
    with pytest.raises(ProtocolError, match=words):
        decode_answer(encode(answer))


def test_an_answer_has_1100_bytes_at_most() -> None:
    def sized(length: int) -> bytes:
        return encode([1, 1, 0, {1: bytes(length)}])

    fits = 1_100 - len(sized(256)) + 256
    assert len(decode_answer(sized(fits)).body) == 1
    with pytest.raises(ProtocolError, match="1101 bytes, at most 1100 can be"):
        decode_answer(sized(fits + 1))


REFUSALS: list[tuple[Code, dict[int, Any], Refusal]] = [
    (Code.UNKNOWN_OP, {}, Refusal(Code.UNKNOWN_OP)),
    (Code.MALFORMED, {}, Refusal(Code.MALFORMED)),
    (Code.CONFLICT, {1: 7, 2: DIGEST}, Refusal(Code.CONFLICT, generation=7, digest=DIGEST)),
    (Code.NO_TRANSACTION, {}, Refusal(Code.NO_TRANSACTION)),
    (Code.BAD_OFFSET, {1: 384}, Refusal(Code.BAD_OFFSET, number=384)),
    (
        Code.REJECTED,
        {1: "f" * 700, 2: "l" * 700, 3: "v" * 700},
        Refusal(Code.REJECTED, field="f" * 700, limit="l" * 700, value="v" * 700),
    ),
    (Code.DIGEST_MISMATCH, {}, Refusal(Code.DIGEST_MISMATCH)),
    (Code.BUSY, {}, Refusal(Code.BUSY)),
    (Code.NOT_ALLOWED, {1: "t" * 700}, Refusal(Code.NOT_ALLOWED, text="t" * 700)),
    (Code.TOO_LARGE, {1: 512}, Refusal(Code.TOO_LARGE, number=512)),
]


@pytest.mark.parametrize(("code", "body", "expected"), REFUSALS)
def test_each_refusal_is_read_in_full_and_no_more(code: Code, body: dict[int, Any], expected: Refusal) -> None:
    assert refusal(Answer(1, 1, code, body)) == expected
    with pytest.raises(ProtocolError, match=f"the answer {code.name} has an unknown field 9"):
        refusal(Answer(1, 1, code, body | {9: 0}))
    for key, value in body.items():
        with pytest.raises(ProtocolError, match=f"the answer {code.name} has no field {key}"):
            refusal(Answer(1, 1, code, {other: kept for other, kept in body.items() if other != key}))
        if isinstance(value, str):
            with pytest.raises(ProtocolError, match=f"field {key} of the answer {code.name}"):
                refusal(Answer(1, 1, code, body | {key: "x" * 701}))


def test_the_digest_of_a_conflict_has_32_bytes_at_most() -> None:
    assert refusal(Answer(1, 1, Code.CONFLICT, {1: 0, 2: b""})).digest == b""
    with pytest.raises(ProtocolError):
        refusal(Answer(1, 1, Code.CONFLICT, {1: 0, 2: bytes(33)}))


# --- the strict reader ------------------------------------------------------------------------------------------------


def fields(value: Any) -> Fields:  # noqa: ANN401
    return Fields({5: value}, "the thing")


@pytest.mark.parametrize(
    ("read", "good", "bad"),
    [
        (lambda f: f.uint(5), [0, 2**64 - 1], [2**64, -1, True, "1", b"1", [], {}]),
        (lambda f: f.uint(5, 7, 3), [3, 7], [2, 8]),
        (lambda f: f.flag(5), [True, False], [0, 1, "true"]),
        (lambda f: f.data(5, 4), [b"", b"1234"], [b"12345", "1234", 0]),
        (lambda f: f.data(5, 4, 2), [b"12", b"1234"], [b"1", b"12345"]),
        (lambda f: f.text(5), ["", "x" * 64, "\u00e4 \u00b0"], ["x" * 65, "a\n", "\x00", "\u200b", b"x", 0]),
        (lambda f: f.text(5, 3), ["xyz"], ["wxyz"]),
        (lambda f: f.array(5, 2), [[], [1, 2]], [[1, 2, 3], {}, "ab", b"ab"]),
        (lambda f: f.array(5, 2, 1), [[1]], [[]]),
        (lambda f: f.any(5), [0, "x", b"", [1], {1: 2}, True], []),
    ],
)
def test_each_type_has_its_bounds(read: Callable[[Fields], object], good: list[Any], bad: list[Any]) -> None:
    for value in good:
        of = fields(value)
        assert 5 in of
        assert read(of) == value
        assert 5 not in of
        of.end()
        with pytest.raises(ProtocolError, match=r"the thing has no field 5\."):
            read(of)
    for value in bad:
        with pytest.raises(ProtocolError, match="field 5 of the thing has a wrong type or is out of range"):
            read(fields(value))


def test_arrays_and_maps_have_fields_and_nothing_else_has() -> None:
    of = Fields(["a", 2], "it")
    assert (of.text(0), of.uint(1), 2 in of) == ("a", 2, False)
    for value in (0, "x", b"x", True):
        with pytest.raises(ProtocolError, match="it is neither map nor array"):
            Fields(value, "it")
    body: dict[int, Any] = {1: 2, 7: 3}
    with pytest.raises(ProtocolError, match="it has an unknown field 1"):
        Fields(body, "it").end()
    Fields(body, "it").uint(1)
    assert body == {1: 2, 7: 3}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("20", "items of major type 1 are not used"),
        ("c000", "items of major type 6 are not used"),
        ("f6", "simple value 22 is not used"),
        ("f3", "simple value 19 is not used"),
        ("1c", "an indefinite length"),
        ("1f", "an indefinite length"),
        ("5f", "an indefinite length"),
        ("1817", "a number not in its shortest form"),
        ("18", "it ends too early"),
        ("42ff", "it ends too early"),
        ("8200", "it ends too early"),
        ("a100", "it ends too early"),
        ("a2000102", "it ends too early"),
        ("", "it ends too early"),
        ("61ff", "a text that is not UTF-8"),
        ("818181818181818180", "nested deeper than 8"),
        ("a101a101a101a101a101a101a101a101a0", "nested deeper than 8"),
        ("a20000000a", "map keys that are no rising unsigned integers"),
        ("a1f500", "map keys that are no rising unsigned integers"),
        ("a1400a", "map keys that are no rising unsigned integers"),
        ("0000", "bytes after its end"),
    ],
)
def test_each_refusal_of_the_decoder_says_why(text: str, words: str) -> None:
    with pytest.raises(ProtocolError, match=re.escape(f"cannot be read: {words}.")) as caught:
        decode(bytes.fromhex(text), 1_100)
    assert caught.value.next_step.startswith("Check that the port leads to a programmer head of this protocol")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("17", 23), ("1818", 24), ("18ff", 255), ("190100", 256), ("19ffff", 65_535), ("1a00010000", 65_536),
        ("1affffffff", 2**32 - 1), ("1b0000000100000000", 2**32), ("f4", False), ("f5", True), ("40", b""),
        ("4100", b"\x00"), ("60", ""), ("62c3a4", "\u00e4"), ("80", []), ("a0", {}), ("a10001", {0: 1}),
        ("a200000100", {0: 0, 1: 0}), ("82f5f4", [True, False]), ("a101a101a101a101a101a101a101a0", None),
    ],
)  # fmt: skip
def test_each_form_that_is_used(text: str, value: object) -> None:
    found = decode(bytes.fromhex(text), len(text) // 2)
    assert found == value or value is None
    assert type(found) is type(value) or value is None
    assert encode(found) == bytes.fromhex(text)
    with pytest.raises(ProtocolError, match=f"{len(text) // 2} bytes, at most {len(text) // 2 - 1} can be"):
        decode(bytes.fromhex(text), len(text) // 2 - 1)
