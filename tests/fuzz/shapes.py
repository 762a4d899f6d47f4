"""Which requests have the right shape, written a second time from docs/protocol.md 4.1 and 4.6, by hand.

The codec is the host's, of which the pump's is independent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from device.errors import ProtocolError
from device.protocol.cbor import Value, decode

Check = Callable[[Value], bool]
ID_MAX: Final = 2**32 - 1


def _uint(low: int = 0, high: int = 2**64 - 1) -> Check:
    return lambda value: type(value) is int and low <= value <= high


def _bytes(*lengths: int) -> Check:
    return lambda value: isinstance(value, bytes) and len(value) in lengths


def _text(value: Value) -> bool:
    return isinstance(value, str)


def _piece(value: Value) -> bool:
    return isinstance(value, bytes) and len(value) >= 1


TXN, DIGEST = _bytes(16), _bytes(32)
TO_PUMP: Final[Mapping[int, Mapping[int, Check]]] = {
    1: {},
    2: {},
    3: {1: _uint(), 2: _uint(1)},
    4: {1: TXN, 2: _uint(), 3: _bytes(0, 32), 4: _uint(1), 5: DIGEST},
    5: {1: TXN, 2: _uint(), 3: _piece},
    6: {1: TXN},
    7: {1: TXN, 2: DIGEST},
    8: {1: TXN},
    9: {1: TXN, 2: _uint(), 3: _uint()},
    10: {1: TXN},
    11: {1: TXN},
    12: {1: _uint(), 2: _uint(1)},
    13: {1: TXN, 2: _uint()},
    14: {},
    15: {1: _bytes(16)},
    16: {1: TXN},
}
TO_HEAD: Final[Mapping[int, Mapping[int, Check]]] = {
    1: {},
    64: {1: _uint()},
    65: {},
    66: {1: _uint()},
    67: {},
    68: {1: _text},
    69: {1: _text},
    70: {},
}


def envelope(message: bytes) -> tuple[int, int, Value] | None:
    """Op, id and body of a request; None where op or id cannot be read."""
    try:
        value = decode(message, 1_100)
    except ProtocolError:
        return None
    if type(value) is not list or len(value) != 3:
        return None
    op, number, body = value
    if type(op) is not int or type(number) is not int or not (op <= 255 and number <= ID_MAX):
        return None
    return op, number, body


def has_shape(message: bytes, shapes: Mapping[int, Mapping[int, Check]]) -> bool:
    """Whether it is a request of the protocol, whatever its values ask for."""
    read = envelope(message)
    if read is None or read[0] not in shapes:
        return False
    fields, body = shapes[read[0]], read[2]
    return type(body) is dict and set(body) == set(fields) and all(fits(body[key]) for key, fits in fields.items())
