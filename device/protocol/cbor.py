"""Deterministic CBOR (RFC 8949, 4.2.1), the subset that the protocol uses.

Unsigned integers, byte and text strings, arrays, maps with rising unsigned keys, true and false. Encoding is `cbor2`'s
canonical form. Decoding is total: any bytes give a value or a `ProtocolError` in time and memory bounded by the length
of the input, and whatever is accepted encodes to the same bytes again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Union

import cbor2

from device.errors import ProtocolError

DEPTH_MAX: Final = 8
"""Source: docs/protocol.md part 4."""

UINT_MAX: Final = 2**64 - 1
"""Source: RFC 8949, 3.1."""

Value = Union[int, bytes, str, bool, "list[Value]", "dict[int, Value]"]
"""What a decoded item can be."""

Encodable = Union[int, bytes, str, bool, "Sequence[Encodable]", "Mapping[int, Encodable]"]
"""What can be encoded."""

_UINT, _BYTES, _TEXT, _ARRAY, _MAP, _SIMPLE = 0, 2, 3, 4, 5, 7
_FALSE, _TRUE = 20, 21


def encode(value: Encodable) -> bytes:
    """The one encoding of a value."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes, most_bytes: int) -> Value:
    """The value of exactly these bytes.

    Raises:
        ProtocolError: Too long, cut short, trailing bytes, or not the one encoding of a value of the subset.
    """
    if len(data) > most_bytes:
        raise malformed(f"{len(data)} bytes, at most {most_bytes} can be")
    reader = _Reader(bytes(data))
    value = reader.item(depth=0)
    if reader.position != len(data):
        raise malformed("bytes after its end")
    return value


def malformed(why: str) -> ProtocolError:
    """The error for bytes that make no sense."""
    return ProtocolError(
        f"What the other side sent cannot be read: {why}.",
        next_step="Check that the port leads to a programmer head of this protocol, then connect again.",
    )


class _Reader:
    """Walks over the bytes once; every length is compared with what is left before it is believed."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.position = 0

    def item(self, depth: int) -> Value:
        first = self._take(1)[0]
        major, argument = first >> 5, first & 0x1F
        if major == _SIMPLE:
            return self._simple(argument)
        if major not in (_UINT, _BYTES, _TEXT, _ARRAY, _MAP):
            raise malformed(f"items of major type {major} are not used")
        number = self._argument(argument)
        if major == _UINT:
            return number
        if major == _BYTES:
            return self._take(number)
        if major == _TEXT:
            return self._text(number)
        if depth >= DEPTH_MAX:
            raise malformed(f"nested deeper than {DEPTH_MAX}")
        return self._array(number, depth + 1) if major == _ARRAY else self._map(number, depth + 1)

    def _simple(self, argument: int) -> bool:
        if argument not in (_FALSE, _TRUE):
            raise malformed(f"simple value {argument} is not used")
        return argument == _TRUE

    def _argument(self, argument: int) -> int:
        if argument < 24:
            return argument
        if argument > 27:
            raise malformed("an indefinite length")
        width: int = 1 << (argument - 24)
        number = int.from_bytes(self._take(width), "big")
        least = 24 if width == 1 else 1 << (4 * width)
        if number < least:
            raise malformed("a number not in its shortest form")
        return number

    def _take(self, count: int) -> bytes:
        if count > len(self._data) - self.position:
            raise malformed("it ends too early")
        self.position += count
        return self._data[self.position - count : self.position]

    def _text(self, count: int) -> str:
        try:
            return self._take(count).decode("utf-8")
        except UnicodeDecodeError as error:
            raise malformed("a text that is not UTF-8") from error

    def _array(self, count: int, depth: int) -> list[Value]:
        self._enough(count)
        return [self.item(depth) for _ in range(count)]

    def _map(self, count: int, depth: int) -> dict[int, Value]:
        self._enough(2 * count)
        items: dict[int, Value] = {}
        last = -1
        for _ in range(count):
            key = self.item(depth)
            if type(key) is not int or key <= last:
                raise malformed("map keys that are no rising unsigned integers")
            items[key] = self.item(depth)
            last = key
        return items

    def _enough(self, items: int) -> None:
        if items > len(self._data) - self.position:
            raise malformed("it ends too early")


class Fields:
    """Reads the fields of one map or array strictly: right types, bounds, and nothing left over.

    Args:
        value: The decoded item.
        where: What it is, for error texts.
    """

    def __init__(self, value: Value, where: str) -> None:
        self._where = where
        self._items: dict[int, Value]
        if type(value) is list:
            self._items = dict(enumerate(value))
        elif type(value) is dict:
            self._items = dict(value)
        else:
            raise malformed(f"{where} is neither map nor array")

    def __contains__(self, key: int) -> bool:
        """Whether the field is there and was not read yet."""
        return key in self._items

    def uint(self, key: int, most: int = UINT_MAX, least: int = 0) -> int:
        """An unsigned integer from `least` to `most`."""
        value = self.any(key)
        if type(value) is not int or not least <= value <= most:
            raise self._wrong(key)
        return value

    def flag(self, key: int) -> bool:
        """True or false."""
        value = self.any(key)
        if type(value) is not bool:
            raise self._wrong(key)
        return value

    def data(self, key: int, most: int, least: int = 0) -> bytes:
        """A byte string of `least` to `most` bytes."""
        value = self.any(key)
        if type(value) is not bytes or not least <= len(value) <= most:
            raise self._wrong(key)
        return value

    def text(self, key: int, most: int = 64, least: int = 0) -> str:
        """A text of `least` to `most` printable characters."""
        value = self.any(key)
        if type(value) is not str or not least <= len(value) <= most or not value.isprintable():
            raise self._wrong(key)
        return value

    def array(self, key: int, most: int, least: int = 0) -> list[Value]:
        """An array of `least` to `most` items."""
        value = self.any(key)
        if type(value) is not list or not least <= len(value) <= most:
            raise self._wrong(key)
        return value

    def any(self, key: int) -> Value:
        """The field as it is; each field can be read once."""
        if key not in self._items:
            raise malformed(f"{self._where} has no field {key}")
        return self._items.pop(key)

    def end(self) -> None:
        """Refuses fields that nobody read."""
        if self._items:
            raise malformed(f"{self._where} has an unknown field {next(iter(self._items))}")

    def _wrong(self, key: int) -> ProtocolError:
        return malformed(f"field {key} of {self._where} has a wrong type or is out of range")
