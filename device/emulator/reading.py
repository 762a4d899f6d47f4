"""Strict reading of decoded values: each function gives the type asked for or says which field breaks which limit."""

from __future__ import annotations

from device.emulator.cbor import UINT_MAX, Value

TXN_BYTES = 16
DIGEST_BYTES = 32


class RefusedError(ValueError):
    """A value that the pump does not take.

    Attributes:
        field: path as in a program file, such as `basal.patterns.weekday[2].dose`.
        limit: what is allowed, in words and numbers.
        value: what was found.
    """

    def __init__(self, field: str, limit: str, value: str) -> None:
        super().__init__(f"{field}: {value}, allowed: {limit}")
        self.field = field
        self.limit = limit
        self.value = value


def describe(value: Value) -> str:
    """At most 40 characters that show a value of any type."""
    return repr(value)[:40]


def uint(value: Value, field: str, low: int = 0, high: int = UINT_MAX) -> int:
    """An unsigned integer of `low` to `high`; truth values are none.

    Raises:
        RefusedError: another type or outside.
    """
    if type(value) is not int or not low <= value <= high:
        raise RefusedError(field, f"{low} to {high}", describe(value))
    return value


def flag(value: Value, field: str) -> bool:
    """A truth value.

    Raises:
        RefusedError: another type.
    """
    if value is True or value is False:
        return value
    raise RefusedError(field, "true or false", describe(value))


def text(value: Value, field: str) -> str:
    """A text.

    Raises:
        RefusedError: another type.
    """
    if not isinstance(value, str):
        raise RefusedError(field, "a text", describe(value))
    return value


def blob(value: Value, field: str, low: int, high: int) -> bytes:
    """A byte string of `low` to `high` bytes.

    Raises:
        RefusedError: another type or length.
    """
    if not isinstance(value, bytes) or not low <= len(value) <= high:
        raise RefusedError(field, f"{low} to {high} bytes", describe(value))
    return value


def txn(value: Value) -> bytes:
    """A transaction id of 16 bytes.

    Raises:
        RefusedError: another type or length.
    """
    return blob(value, "txn", TXN_BYTES, TXN_BYTES)


def items(value: Value, field: str, low: int, high: int) -> list[Value]:
    """An array of `low` to `high` items.

    Raises:
        RefusedError: another type or number of items.
    """
    if not isinstance(value, list) or not low <= len(value) <= high:
        count = f"{len(value)} items" if isinstance(value, list) else describe(value)
        raise RefusedError(field, f"{low} to {high} items", count)
    return value


def record(value: Value, field: str, required: set[int], optional: frozenset[int] = frozenset()) -> dict[int, Value]:
    """A map with exactly the required keys and any of the optional ones.

    Raises:
        RefusedError: another type, a key missing or unknown.
    """
    if not isinstance(value, dict):
        raise RefusedError(field, "a map", describe(value))
    keys = set(value)
    if not required <= keys or not keys <= required | optional:
        raise RefusedError(field, f"keys {sorted(required)}, perhaps {sorted(optional)}", f"keys {sorted(keys)}"[:80])
    return value
