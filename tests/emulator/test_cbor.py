"""The pump's CBOR: published examples, strictness, and that any bytes give a value or one typed error."""

from __future__ import annotations

import cbor2
import pytest

from device.emulator.cbor import CborError, Value, decode, encode
from tests.emulator.desk import seeded

# Source: RFC 8949, appendix A, those of the kinds in use
RFC_EXAMPLES = [
    (0, "00"),
    (23, "17"),
    (24, "1818"),
    (255, "18ff"),
    (256, "190100"),
    (1000, "1903e8"),
    (1000000, "1a000f4240"),
    (1000000000000, "1b000000e8d4a51000"),
    (18446744073709551615, "1bffffffffffffffff"),
    (False, "f4"),
    (True, "f5"),
    (b"", "40"),
    (b"\x01\x02\x03\x04", "4401020304"),
    ("", "60"),
    ("IETF", "6449455446"),
    ("ü", "62c3bc"),
    ([], "80"),
    ([1, [2, 3], [4, 5]], "8301820203820405"),
    ({}, "a0"),
    ({1: 2, 3: 4}, "a201020304"),
]


@pytest.mark.parametrize(("value", "written"), RFC_EXAMPLES)
def test_published_examples_read_and_write(value: Value, written: str) -> None:
    assert encode(value).hex() == written
    found = decode(bytes.fromhex(written))
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "nothing"),
        ("1817", "23 in two bytes"),
        ("1900ff", "255 in three bytes"),
        ("1a0000ffff", "65535 in five bytes"),
        ("1b00000000ffffffff", "2**32-1 in nine bytes"),
        ("5801ff", "a length of 1 in two bytes"),
        ("20", "negative"),
        ("f6", "null"),
        ("f7", "undefined"),
        ("f815", "true in two bytes"),
        ("f90000", "half float"),
        ("fb3ff199999999999a", "float"),
        ("c11a514b67b0", "tag"),
        ("5f42010243030405ff", "indefinite bytes"),
        ("9fff", "indefinite array"),
        ("bfff", "indefinite map"),
        ("ff", "break"),
        ("1c", "reserved"),
        ("61ff", "text that is no UTF-8"),
        ("0000", "trailing byte"),
        ("8201", "array that ends early"),
        ("4401", "bytes that end early"),
        ("a202000100", "falling keys"),
        ("a201000100", "a key twice"),
        ("a1616100", "a text as key"),
        ("a10", "cut map"),
        ("9bffffffffffffffff", "an array of 2**64-1 items"),
        ("bb00ffffffffffffff", "a map of 2**56-1 entries"),
        ("81" * 9 + "00", "nine arrays deep"),
    ],
)
def test_other_encodings_are_refused(written: str, why: str) -> None:
    with pytest.raises(CborError):
        decode(bytes.fromhex(written if len(written) % 2 == 0 else written[:-1]))


def test_eight_deep_is_read() -> None:
    assert decode(bytes.fromhex("81" * 8 + "00")) == [[[[[[[[0]]]]]]]]


@pytest.mark.parametrize("value", [-1, 2**64])
def test_numbers_without_a_form_are_not_written(value: int) -> None:
    with pytest.raises(CborError):
        encode(value)


def test_any_bytes_give_a_value_or_the_typed_error() -> None:
    source = seeded()
    # half of it pure noise, half of it sound messages with some bytes changed, so that the deep branches are met too
    sound = cbor2.dumps([5, 77, {1: bytes(16), 2: 512, 3: [True, "mg/day", {1: [2, 3]}]}], canonical=True)
    read = 0
    for turn in range(20_000):
        if turn % 2:
            data = source.randbytes(source.randrange(40))
        else:
            changed = bytearray(sound)
            for _ in range(source.randrange(1, 4)):
                changed[source.randrange(len(changed))] = source.randrange(256)
            data = bytes(changed[: source.randrange(1, len(changed) + 1)])
        try:
            value = decode(data)
        except CborError:
            continue
        read += 1
        assert encode(value) == data
    assert read > 100
