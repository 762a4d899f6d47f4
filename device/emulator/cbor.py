"""The pump's own reader and writer of deterministic CBOR: the small part of RFC 8949 that the protocol uses.

Unsigned integers, byte strings, texts, truth values, arrays, and maps with rising unsigned keys; nothing else. The
reader is total: any bytes give a value or one `CborError`, in time and memory bounded by their length.

Source: docs/protocol.md part 4; RFC 8949, 4.2.1 (core deterministic encoding).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Value: TypeAlias = "int | bytes | str | bool | list[Value] | dict[int, Value]"
Encodable: TypeAlias = "int | bytes | str | bool | Sequence[Encodable] | Mapping[int, Encodable]"

DEPTH_MAX = 8
"""Containers inside one another, the outermost counted. Source: docs/protocol.md part 4."""

UINT_MAX = 2**64 - 1
"""The largest unsigned integer of CBOR. Source: RFC 8949, 3.1."""

_UINT, _BYTES, _TEXT, _ARRAY, _MAP, _SIMPLE = 0, 2, 3, 4, 5, 7
_FALSE, _TRUE = 20, 21
_LISTS = (list, tuple)


class CborError(ValueError):
    """The bytes are no deterministic CBOR of the kinds in use, or a value cannot be written as such."""


def encode(value: Encodable) -> bytes:
    """Write one value in its only deterministic form.

    Args:
        value: unsigned integers below 2**64, bytes, text, truth values, lists and tuples, dicts with unsigned keys.

    Raises:
        CborError: a value of another type, a negative or too large integer.
    """
    out = bytearray()
    _write(value, out)
    return bytes(out)


def decode(data: bytes) -> Value:
    """Read exactly one value that fills `data`.

    Raises:
        CborError: anything that `encode` could not have written, trailing bytes, nesting deeper than 8.
    """
    try:
        value, at = _value(data, 0, 0)
    except IndexError as error:
        raise CborError("the bytes end inside a value") from error
    if at != len(data):
        raise CborError(f"{len(data) - at} bytes after the value")
    return value


def _write(value: Encodable, out: bytearray) -> None:
    if value is True or value is False:
        out.append(_SIMPLE << 5 | (_TRUE if value else _FALSE))
    elif isinstance(value, int):
        _write_head(_UINT, value, out)
    elif isinstance(value, bytes):
        _write_head(_BYTES, len(value), out)
        out += value
    elif isinstance(value, _LISTS):
        _write_items(value, out)
    elif isinstance(value, str):
        raw = value.encode()
        _write_head(_TEXT, len(raw), out)
        out += raw
    elif isinstance(value, dict):
        _write_head(_MAP, len(value), out)
        for key in sorted(value):
            _write_head(_UINT, key, out)
            _write(value[key], out)
    else:
        raise CborError(f"no form for {type(value).__name__}")


def _write_items(items: Sequence[Encodable], out: bytearray) -> None:
    _write_head(_ARRAY, len(items), out)
    for item in items:
        if type(item) is int and 0 <= item < 24:  # much of what a pump keeps
            out.append(item)
        elif type(item) is int:
            _write_head(_UINT, item, out)
        else:
            _write(item, out)


def _write_head(major: int, number: int, out: bytearray) -> None:
    if not 0 <= number <= UINT_MAX:
        raise CborError(f"{number} is not an unsigned integer below 2**64")
    if number < 24:
        out.append(major << 5 | number)
        return
    extra = 24 if number < 1 << 8 else 25 if number < 1 << 16 else 26 if number < 1 << 32 else 27
    out.append(major << 5 | extra)
    out += number.to_bytes(1 << (extra - 24), "big")


# Each reader takes the bytes and where to begin, and gives what it read and where that ended. An index past the end is
# turned into the typed error once, in `decode`.


def _value(data: bytes, at: int, depth: int) -> tuple[Value, int]:
    major, number = data[at] >> 5, data[at] & 0x1F
    at += 1
    if number >= 24:
        number, at = _long_number(data, at)
    if major == _UINT:
        return number, at
    if major in (_ARRAY, _MAP):
        if depth == DEPTH_MAX:
            raise CborError(f"nested deeper than {DEPTH_MAX}")
        if number > len(data) - at:
            raise CborError("more items announced than bytes left")
        return (_items if major == _ARRAY else _entries)(data, at, number, depth + 1)
    if major == _BYTES:
        return _taken(data, at, number)
    if major == _TEXT:
        return _text(data, at, number)
    if major == _SIMPLE and number in {_FALSE, _TRUE}:
        return number == _TRUE, at
    raise CborError(f"major type {major} with {number} is not in use")


def _items(data: bytes, at: int, count: int, depth: int) -> tuple[list[Value], int]:
    found: list[Value] = []
    for _ in range(count):
        if data[at] < 24:  # much of what a pump keeps
            found.append(data[at])
            at += 1
        else:
            item, at = _value(data, at, depth)
            found.append(item)
    return found, at


def _entries(data: bytes, at: int, count: int, depth: int) -> tuple[dict[int, Value], int]:
    found: dict[int, Value] = {}
    last = -1
    for _ in range(count):
        key, at = (data[at], at + 1) if data[at] < 24 else _value(data, at, depth)
        if type(key) is not int or key <= last:
            raise CborError("map keys are not rising unsigned integers")
        found[key], at = _value(data, at, depth)
        last = key
    return found, at


def _long_number(data: bytes, at: int) -> tuple[int, int]:
    """The number of an initial byte that stands before `at` and says that more bytes hold it."""
    first = data[at - 1]
    extra = first & 0x1F
    if extra > 27 or first >> 5 == _SIMPLE:
        raise CborError(f"initial byte {first:02x} is not in use")
    size = 1 << (extra - 24)
    raw, end = _taken(data, at, size)
    number = int.from_bytes(raw, "big")
    if number < (24 if size == 1 else 1 << (4 * size)):
        raise CborError(f"{number} is not in its shortest form")
    return number, end


def _taken(data: bytes, at: int, count: int) -> tuple[bytes, int]:
    end = at + count
    if end > len(data):
        raise CborError("the bytes end inside a value")
    return data[at:end], end


def _text(data: bytes, at: int, count: int) -> tuple[str, int]:
    raw, end = _taken(data, at, count)
    try:
        return raw.decode(), end
    except UnicodeDecodeError as error:
        raise CborError("text is not UTF-8") from error
