"""JSON with exact decimal numbers: `0.1` is written as `0.1`, and no binary float lies between."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final

from device.quantities import significant

_STEP: Final = "  "
_DIGITS: Final = 12
"""Of a number without end, like a third; each number that a person typed or a pump stored ends and is written whole."""


def exact(value: Fraction) -> Decimal:
    """The number as a decimal one: whole where it ends, else to 12 significant digits."""
    twos_and_fives = value.denominator
    for prime in (2, 5):
        while twos_and_fives % prime == 0:
            twos_and_fives //= prime
    ending = value if twos_and_fives == 1 else significant(value, _DIGITS)
    scale = 0
    while (ending * 10**scale).denominator != 1:
        scale += 1
    return Decimal(int(ending * 10**scale)).scaleb(-scale)


def json_text(value: object) -> str:
    """A value of mappings, sequences, texts, whole and decimal numbers, truths and None, as JSON with line ends.

    Raises:
        TypeError: For anything else, a binary float among it.
    """
    return "".join(_parts(value, "\n")) + "\n"


def _parts(value: object, line: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        entries = ((f"{json.dumps(str(name), ensure_ascii=False)}: ", inner) for name, inner in value.items())
        yield from _enclosed("{}", entries, line)
    elif isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        yield from _enclosed("[]", (("", inner) for inner in value), line)
    else:
        yield _scalar(value)


def _enclosed(signs: str, entries: Iterator[tuple[str, object]], line: str) -> Iterator[str]:
    inner_line, empty = line + _STEP, True
    for name, value in entries:
        yield f"{signs[0] if empty else ','}{inner_line}{name}"
        yield from _parts(value, inner_line)
        empty = False
    yield signs if empty else f"{line}{signs[1]}"


def _scalar(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    if value is None or isinstance(value, (str, bool, int)):
        return json.dumps(value, ensure_ascii=False)
    raise TypeError(f"{type(value).__name__} has no exact form in JSON")
