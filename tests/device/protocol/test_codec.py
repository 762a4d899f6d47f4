"""Messages and images: total decoding of any bytes, agreement with a second CBOR decoder, and lossless images."""

from __future__ import annotations

from collections.abc import Callable

import cbor2
import pytest

from device.errors import ProtocolError
from device.protocol import answers, messages
from device.protocol.cbor import Encodable, decode, encode
from device.protocol.image import IMAGE_MAX_BYTES, decode_image, encode_image, image_follows
from device.protocol.messages import Answer
from device.pump import ImageInfo, pump_models
from tests.device.seeding import seeded
from tests.golden.reading import golden
from tests.programs import random_program

MODEL = pump_models()["IT-40"]
READERS: tuple[Callable[[Answer], object], ...] = (
    answers.identity, answers.status, answers.piece, answers.next_offset, answers.number, answers.nothing,
    answers.totals, answers.log_page, answers.head_info, answers.press, answers.truth, messages.refusal,
)  # fmt: skip


def plain(value: object) -> bool:
    """Whether a value decoded by cbor2 lies in the protocol's subset, by the words of part 4."""
    if isinstance(value, bool | bytes | str):
        return True
    if isinstance(value, int):
        return 0 <= value < 2**64
    if isinstance(value, list):
        return all(map(plain, value))
    if isinstance(value, dict):
        keys = list(value)
        numbers = all(type(key) is int and 0 <= key < 2**64 for key in keys)
        return numbers and keys == sorted(keys) and all(map(plain, value.values()))
    return False


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1800", "not shortest: 0 in two bytes"),
        ("1817", "not shortest: 23 in two bytes"),
        ("1900ff", "not shortest: 255 in three bytes"),
        ("1a0000ffff", "not shortest: 65535 in five bytes"),
        ("1b00000000ffffffff", "not shortest: 2^32 - 1 in nine bytes"),
        ("20", "negative"),
        ("c000", "tag"),
        ("f6", "null"),
        ("f97c00", "float"),
        ("9fff", "indefinite array"),
        ("5f40ff", "indefinite bytes"),
        ("a201000100", "key twice"),
        ("a202000100", "keys not rising"),
        ("a1616100", "text key"),
        ("0000", "trailing byte"),
        ("82", "cut short"),
        ("5bffffffffffffffff", "more bytes than there are"),
        ("9bffffffffffffffff", "more items than there are"),
        ("62c328", "not UTF-8"),
        ("818181818181818180", "nine deep"),
        ("", "nothing"),
    ],
)
def test_strict_cbor_refuses(text: str, why: str) -> None:
    with pytest.raises(ProtocolError):
        decode(bytes.fromhex(text), 1100)


def test_eight_deep_and_the_largest_number_are_accepted() -> None:
    assert decode(bytes.fromhex("8181818181818180"), 1100) == [[[[[[[[]]]]]]]]
    assert decode(bytes.fromhex("1bffffffffffffffff"), 1100) == 2**64 - 1


def test_decoder_agrees_with_a_second_one() -> None:
    rng = seeded()
    accepted = 0
    for round_number in range(20_000):
        data = rng.randbytes(rng.randint(1, 6))
        if round_number % 2:  # small arrays and maps, so that enough of it is right
            data = bytes(rng.choice((0x00, 0x17, 0x18, 0x40, 0x41, 0x61, 0x80, 0x81, 0x82, 0xA1, 0xF4)) for _ in data)
        try:
            ours: object = decode(data, 1100)
        except ProtocolError:
            ours = None
        try:
            theirs = cbor2.loads(data, allow_indefinite=False, allow_duplicate_keys=False)
        except Exception:  # noqa: BLE001 - whatever the other decoder raises, it refuses
            theirs = None
        canonical = theirs is not None and plain(theirs) and cbor2.dumps(theirs, canonical=True) == data
        assert (ours is not None) == canonical, data.hex()
        if ours is not None:
            accepted += 1
            assert ours == theirs
            assert cbor2.dumps(ours, canonical=True) == data
    assert accepted > 300


def test_any_bytes_give_an_answer_or_a_protocol_error() -> None:
    rng = seeded()
    patterns = [golden("status.answer"), golden("rejected.answer"), golden("commit.answer")]
    for _ in range(20_000):
        data = bytearray(rng.choice(patterns))
        for _ in range(rng.randint(1, 3)):
            data[rng.randrange(len(data))] = rng.randrange(256)
        try:
            answer = messages.decode_answer(bytes(data))
        except ProtocolError:
            continue
        for reader in READERS:
            try:
                reader(answer)
            except ProtocolError:
                continue


def test_any_image_bytes_give_a_program_or_a_protocol_error() -> None:
    rng = seeded()
    image = golden("small.image")
    changed = 0
    for _ in range(20_000):
        data = bytearray(image)
        data[rng.randrange(len(data))] = rng.randrange(256)
        if rng.random() < 0.1:
            data = data[: rng.randrange(len(data))]
        try:
            program, info = decode_image(bytes(data))
        except ProtocolError:
            continue
        changed += 1
        # whatever is accepted says exactly what its bytes say
        follows = encode_image(program, info, MODEL) == bytes(data)
        assert follows == image_follows(bytes(data), MODEL)
    assert changed > 100


def test_unknown_fields_are_refused_everywhere() -> None:
    status = golden("status.answer")
    extended = status.replace(bytes.fromhex("ad0162"), bytes.fromhex("ae0162")) + bytes.fromhex("181800")
    with pytest.raises(ProtocolError, match="unknown field 24"):
        answers.status(messages.decode_answer(extended))
    image = golden("small.image")
    with pytest.raises(ProtocolError, match="unknown field 10"):
        decode_image(bytes((0xAA,)) + image[1:] + bytes.fromhex("0a00"))


def test_too_long_inputs_are_refused_before_they_are_read() -> None:
    with pytest.raises(ProtocolError, match="1101 bytes"):
        messages.decode_answer(bytes(1101))
    with pytest.raises(ProtocolError, match="16385 bytes"):
        decode_image(bytes(IMAGE_MAX_BYTES + 1))


def test_images_of_many_programs_lose_nothing() -> None:
    rng = seeded()
    for number in range(200):
        program = random_program(rng, MODEL)
        info = ImageInfo(f"SN{number}", "2026.1", rng.randbytes(32), rng.random() < 0.5)
        image = encode_image(program, info, MODEL)
        back, read = decode_image(image)
        assert (back, read) == (program, info)
        assert back.model_dump_json() == program.model_dump_json()
        assert image_follows(image, MODEL)


def test_an_image_whose_flow_does_not_follow_is_noticed() -> None:
    image = golden("small.image")
    wrong = image.replace(bytes.fromhex("192710"), bytes.fromhex("192711"))
    assert image_follows(image, MODEL)
    assert not image_follows(wrong, MODEL)


def test_requests_name_their_id_and_op() -> None:
    assert decode(messages.stop(bytes(16)).encode(2**32 - 1), 1100) == [10, 2**32 - 1, {1: bytes(16)}]
    with pytest.raises(ValueError, match="400000001"):
        messages.emu_advance(400_000_001)


def test_log_details_are_typed() -> None:
    body: dict[int, Encodable] = {1: 1, 2: 1, 3: [[1, 0, 5, {2: bytes(16), 3: 500, 4: 60}]]}
    page = answers.log_page(messages.decode_answer(encode([12, 1, 0, body])))
    assert page.entries[0].detail == {2: bytes(16), 3: 500, 4: 60}
    body = {1: 1, 2: 1, 3: [[1, 0, 5, {3: b"500"}]]}
    with pytest.raises(ProtocolError, match="detail 3"):
        answers.log_page(messages.decode_answer(encode([12, 1, 0, body])))
