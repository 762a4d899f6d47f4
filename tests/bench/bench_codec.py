"""Frames, messages and program images to bytes and back, beside `construct` and JSON, and beside the wire.

All of them use the same C code for COBS and CRC-32; what is compared is what stands around it. JSON has no bytes, so
they travel as base64, as they do where JSON is used on a line.
"""

from __future__ import annotations

import base64
import json
import random
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import construct
from cobs import cobs

from device.protocol import messages
from device.protocol.cbor import decode, encode
from device.protocol.framing import FROM_PUMP, FrameDecoder, encode_frame
from device.protocol.image import IMAGE_MAX_BYTES, decode_image, encode_image
from device.protocol.noise import CipherState
from device.pump import ImageInfo, pump_models
from tests.bench.bench_emulator import weekly_program
from tests.bench.measuring import Row, Size, Times, grown, growth_row, in_turn, memory_row, print_rows, size_asked

BAUD: Final = 115_200
BITS_PER_BYTE: Final = 10
DATA: Final = random.Random(3).randbytes(messages.CHUNK_MAX_BYTES)
TXN: Final = bytes(range(messages.TXN_BYTES))
STRUCT: Final = "construct, compiled"

BOUND_FRAME: Final = "calls from Python: COBS and CRC-32 are C and take the least of it"
BOUND_MESSAGE: Final = (
    "cbor2's encoder, which sorts keys, and a decoder in Python that believes no length before it is checked"
)
BOUND_IMAGE: Final = "a decoder in Python, an item at a time, that refuses whatever is not the one encoding"

_FRAME = construct.Struct(
    "body"
    / construct.RawCopy(
        construct.Struct(
            "address" / construct.Int8ub,
            "counter" / construct.Int16ub,
            "payload" / construct.Bytes(len(DATA)),
        )
    ),
    "crc32" / construct.Checksum(construct.Int32ub, zlib.crc32, construct.this.body.data),
).compile()
_CHUNK = construct.Struct(
    "op" / construct.Int8ub,
    "id" / construct.Int32ub,
    "txn" / construct.Bytes(messages.TXN_BYTES),
    "offset" / construct.Int32ub,
    "length" / construct.Int16ub,
    "data" / construct.Bytes(construct.this.length),
).compile()


# --- frames -----------------------------------------------------------------------------------------------------------


def our_frame() -> object:
    """A frame out and in."""
    return FrameDecoder().feed(encode_frame(FROM_PUMP, 7, DATA))


def construct_frame() -> object:
    """The same by declaration."""
    body = {"value": {"address": FROM_PUMP, "counter": 7, "payload": DATA}}
    wire = cobs.encode(_FRAME.build({"body": body})) + b"\0"
    return _FRAME.parse(cobs.decode(wire[:-1]))


def json_frame() -> object:
    """The same as a line of JSON."""
    text = base64.b64encode(DATA).decode()
    body = {"address": FROM_PUMP, "counter": 7, "payload": text, "crc32": zlib.crc32(DATA)}
    got: dict[str, Any] = json.loads(json.dumps(body, separators=(",", ":")).encode() + b"\n")
    data = base64.b64decode(got["payload"])
    if zlib.crc32(data) != got["crc32"]:
        raise AssertionError("the checksum of a good line is wrong")
    return data


# --- messages ---------------------------------------------------------------------------------------------------------


def our_message() -> object:
    """A piece of an image as a request, out and in."""
    return decode(messages.chunk(TXN, 512, DATA).encode(256), messages.MESSAGE_MAX_BYTES)


def construct_message() -> object:
    """The same by declaration."""
    fields = {"op": 5, "id": 256, "txn": TXN, "offset": 512, "length": len(DATA), "data": DATA}
    return _CHUNK.parse(_CHUNK.build(fields))


def json_message() -> object:
    """The same as JSON."""
    texts = [base64.b64encode(part).decode() for part in (TXN, DATA)]
    message = {"op": 5, "id": 256, "txn": texts[0], "offset": 512, "data": texts[1]}
    got: dict[str, Any] = json.loads(json.dumps(message, separators=(",", ":")).encode())
    return [base64.b64decode(got[name]) for name in ("txn", "data")]


# --- images -----------------------------------------------------------------------------------------------------------

IMAGE: Final = encode_image(
    weekly_program(), ImageInfo("EMU-00001", "bench", bytes(32), counted=False), pump_models()["IT-40"]
)
TREE: Final = decode(IMAGE, IMAGE_MAX_BYTES)


def _texts(value: Any) -> Any:  # noqa: ANN401 - whatever an image holds
    if isinstance(value, dict):
        return {str(key): _texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_texts(item) for item in value]
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


JSON_TREE: Final = _texts(TREE)


def json_image() -> object:
    """What an image says, out and in as JSON, unchecked."""
    return json.loads(json.dumps(JSON_TREE, separators=(",", ":")).encode())


# --- rows -------------------------------------------------------------------------------------------------------------


def _compared(name: str, works: dict[str, Callable[[], object]], sizes: str, bound: str, size: Size) -> list[Row]:
    times = in_turn(works, size.pick(15, 5, 1))
    ours = times["ours"]
    note = f"{sizes}; {ours.words}"
    return [
        Row(f"codec: {name}, beside {other}", ours.own_s * 1e6, "us", other, found.own_s * 1e6, bound, note=note)
        for other, found in times.items()
        if other != "ours"
    ]


def beside_the_others(size: Size) -> list[Row]:
    """Each beside `construct` and JSON."""
    frames = {"ours": our_frame, STRUCT: construct_frame, "JSON": json_frame}
    bodies = {"ours": our_message, STRUCT: construct_message, "JSON": json_message}
    tree: dict[str, Callable[[], object]] = {
        "ours": lambda: decode(encode(TREE), IMAGE_MAX_BYTES),
        "JSON, unchecked": json_image,
    }
    request = len(messages.chunk(TXN, 512, DATA).encode(256))
    as_json = len(json.dumps(JSON_TREE, separators=(",", ":")))
    sizes = f"{len(DATA)} bytes of payload"
    return [
        *_compared("frame out and in", frames, sizes, BOUND_FRAME, size),
        *_compared("message out and in", bodies, f"{request} bytes as CBOR", BOUND_MESSAGE, size),
        *_compared("image out and in", tree, f"{len(IMAGE)} bytes, {as_json} as JSON", BOUND_IMAGE, size),
    ]


def beside_the_wire(size: Size) -> list[Row]:
    """All that a piece of 512 bytes costs both ends together, beside the time that its bytes take on the line."""
    sealing, opening = CipherState(bytes(32)), CipherState(bytes(32))
    wire = b""

    def whole() -> None:
        nonlocal wire
        record = sealing.encrypt(b"", messages.chunk(TXN, 512, DATA).encode(256))
        wire = encode_frame(FROM_PUMP, 7, record)
        (frame,) = FrameDecoder().feed(wire)
        decode(opening.decrypt(b"", frame.payload), messages.MESSAGE_MAX_BYTES)

    times = in_turn({"ours": whole}, size.pick(15, 5, 1))["ours"]
    wire_us = len(wire) * BITS_PER_BYTE / BAUD * 1e6
    image = in_turn({"ours": lambda: decode_image(IMAGE)}, size.pick(9, 3, 1))["ours"]
    image_us = len(IMAGE) * BITS_PER_BYTE / BAUD * 1e6
    bound = "the line: what the processor does is nowhere near it"
    return [
        _of_the_wire("512 bytes as message, sealed, framed, and back", times, wire_us, bound),
        _of_the_wire("image read as a program", image, image_us, "checked models of a program, made one at a time"),
    ]


def _of_the_wire(name: str, times: Times, wire_us: float, bound: str) -> Row:
    return Row(
        f"codec: {name}",
        times.own_s * 1e6,
        "us",
        f"its time on a line of {BAUD:,} baud",
        wire_us,
        bound,
        note=times.words,
    )


def stream(frames: int) -> Callable[[], object]:
    """A stream of frames, taken in pieces of 64 bytes."""
    wire = b"".join(encode_frame(FROM_PUMP, n % 65_536, DATA[:55]) for n in range(frames))
    pieces = [wire[at : at + 64] for at in range(0, len(wire), 64)]

    def read() -> None:
        decoder = FrameDecoder()
        for piece in pieces:
            decoder.feed(piece)
        if decoder.frames != frames:
            raise AssertionError(f"{decoder.frames} of {frames} frames came out")

    return read


def read_stream(frames: int) -> None:
    """For the memory of it."""
    stream(frames)()


def items(count: int) -> Callable[[], object]:
    """An array of small arrays, as an image's steps are."""
    data = encode([[60_000, 24_000, [1_000_000, "mcg/h"]]] * count)
    return partial(decode, data, len(data))


def growing(size: Size) -> list[Row]:
    """Streams of frames and arrays of items."""
    most, rounds = size.pick(10_000, 1_000, 8), size.pick(5, 3, 1)
    counts = sorted({max(1, most // 10**power) for power in range(4)})
    return [
        growth_row("frames read with their number", grown({n: stream(n) for n in counts}, rounds), BOUND_FRAME),
        growth_row("CBOR read with the number of items", grown({n: items(n) for n in counts}, rounds), BOUND_IMAGE),
    ]


def rows(size: Size) -> list[Row]:
    """All rows of this family."""
    found = [*beside_the_others(size), *beside_the_wire(size), *growing(size)]
    if size is not Size.SMALLEST:
        bound = "the program's modules; a decoder keeps 1,300 bytes whatever it is fed"
        found.append(memory_row("10,000 frames read", "tests.bench.bench_codec", "read_stream(10_000)", bound))
    return found


if __name__ == "__main__":
    print_rows(rows(size_asked()))
