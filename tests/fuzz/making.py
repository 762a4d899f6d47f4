"""Inputs that nobody should have sent: recorded traffic, damaged by one who knows its structure, and pure invention."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

LIES: Final = (
    b"\x5b" + b"\xff" * 8,
    b"\x5a\xff\xff\xff\xff",
    b"\x9b" + b"\xff" * 8,
    b"\xbb" + b"\xff" * 8,
    b"\x9f",
    b"\xbf",
)
"""Texts, arrays and maps of 4 GB and more, and such without an end."""
NUMBERS: Final = (
    0,
    1,
    23,
    24,
    255,
    256,
    511,
    512,
    513,
    16_384,
    2**16,
    2**31 - 1,
    2**31,
    2**32 - 1,
    2**48,
    2**63,
    2**64 - 1,
)
_UINT, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG, _SIMPLE = range(8)


def damaged(rng: random.Random, data: bytes, others: Sequence[bytes] = ()) -> bytes:
    """One to four damages to `data`, one after another; never `data` itself."""
    out = bytes(data)
    while out == data:
        for _ in range(rng.randint(1, 4)):
            out = _once(rng, bytearray(out), others)
    return out


def _once(rng: random.Random, out: bytearray, others: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(out) + 1)
    kind = rng.randrange(11)
    if kind <= 1 and out:
        out[at % len(out)] ^= 1 << rng.randrange(8)
    elif kind == 2:
        del out[at:]
    elif kind == 3:
        out[at : at + rng.randrange(10)] = rng.choice(LIES)
    elif kind == 4:
        out[at:at] = bytes((rng.choice((0x81, 0xA1, 0xC1)),)) * rng.randrange(1, 200)
    elif kind == 5:
        out[at : at + 1] = head(_UINT, rng.choice(NUMBERS))
    elif kind == 6:
        out += out[at : at + rng.randrange(1, 40)]
    elif kind == 7:
        del out[at : at + rng.randrange(1, 9)]
    elif kind == 8 and others:
        other = rng.choice(others)
        out[at:] = other[rng.randrange(len(other) + 1) :]
    elif kind == 9 and out:
        # a length or a type that is another one
        out[at % len(out)] = (out[at % len(out)] + rng.choice((1, 2, 0x20, 0x40, 0xE0, 0xFF))) & 0xFF
    else:
        out[at : at + rng.randrange(1, 5)] = rng.randbytes(rng.randrange(1, 5))
    return bytes(out)


def altered(rng: random.Random, data: bytes) -> bytes:
    """The same length, with one bit or a few bytes other than in `data`."""
    out = bytearray(data)
    while out == data:
        at = rng.randrange(len(out))
        if rng.random() < 0.5:
            out[at] ^= 1 << rng.randrange(8)
        else:
            end = min(len(out), at + rng.randrange(1, 9))
            out[at:end] = rng.randbytes(end - at)
    return bytes(out)


def head(major: int, number: int) -> bytes:
    """The beginning of a CBOR item in its shortest form."""
    if number < 24:
        return bytes((major << 5 | number,))
    width = next(width for width in (1, 2, 4, 8) if number < 1 << (8 * width))
    return bytes((major << 5 | 23 + width.bit_length(),)) + number.to_bytes(width, "big")


def any_cbor(rng: random.Random, depth: int = 0) -> bytes:
    """An item of any kind, most of them of the kinds in use, some not in the one form that is allowed."""
    kind = rng.choice((_UINT, _UINT, _BYTES, _TEXT, _ARRAY, _MAP, _SIMPLE, rng.randrange(8)))
    if depth > 9:
        kind = _UINT
    if kind in (_BYTES, _TEXT):
        data = rng.randbytes(rng.choice((0, 1, 8, 15, 16, 17, 32, 33, 300)))
        return head(kind, len(data) + (rng.random() < 0.05)) + (
            data if rng.random() < 0.7 else bytes(x % 95 + 32 for x in data)
        )
    if kind in (_ARRAY, _MAP):
        count = rng.choice((0, 1, 2, 3, 4, 7, 16)[: 7 - min(depth, 5)])
        keys = sorted(rng.sample(range(24), count)) if rng.random() < 0.9 else [rng.randrange(24) for _ in range(count)]
        pairs = (head(_UINT, key) + any_cbor(rng, depth + 1) for key in keys)
        return head(kind, count) + b"".join(pairs if kind == _MAP else (any_cbor(rng, depth + 1) for _ in range(count)))
    if kind == _TAG:
        return head(kind, rng.choice((0, 2, 24, 55_799))) + any_cbor(rng, depth + 1)
    if kind == _SIMPLE:
        return rng.choice((b"\xf4", b"\xf5", b"\xf6", b"\xf7", b"\xf9\x7e\x00", b"\xfb" + rng.randbytes(8), b"\xff"))
    number = rng.choice(NUMBERS) if rng.random() < 0.5 else rng.randrange(2 ** rng.randrange(1, 65))
    return head(kind, number) if rng.random() < 0.95 else bytes((kind << 5 | 27,)) + number.to_bytes(8, "big")


def message(rng: random.Random, samples: Sequence[bytes], heads: Sequence[int], most: int = 1_100) -> bytes:
    """Something in place of a message: mostly a damaged one, else made up.

    Args:
        rng: Source of chance.
        samples: Recorded messages.
        heads: Numbers to begin a made-up array with, in order; -1 for any.
        most: Length at which it is cut.
    """
    draw = rng.random()
    if draw < 0.6:
        return damaged(rng, rng.choice(samples), samples)[:most]
    if draw < 0.7:
        return rng.randbytes(rng.randrange(most + 1))
    if draw < 0.8:
        return any_cbor(rng)[:most]
    begin = b"".join(any_cbor(rng, 8) if number < 0 else head(_UINT, number) for number in heads)
    return (head(_ARRAY, len(heads) + 1) + begin + any_cbor(rng))[:most]


def stream(rng: random.Random, frames: Sequence[bytes]) -> bytes:
    """Frames of a recording as a line might bring them: repeated, in another order, spliced, damaged, or noise."""
    pieces = [rng.choice(frames) for _ in range(rng.randint(1, 3))]
    draw = rng.random()
    if draw < 0.1:
        return rng.randbytes(rng.randrange(1_500))
    if draw < 0.15:
        return bytes((rng.randrange(256),)) * rng.randrange(4_000)
    if draw < 0.3:
        rng.shuffle(pieces)
        return b"".join(pieces)
    return damaged(rng, b"".join(pieces), frames)
