"""Exact quantities: what a person types, as whole numbers of a unit so small that nothing is ever rounded.

`NUMBER UNIT` in text (`0.15 mg`, `2.4 mg/day`), an integer inside: a `Mass` counts femtograms, a `Volume` nanolitres.
No binary float lies between the text and the integer. A text that is not exactly of this form is refused with the
character named and the right form shown; nothing is dropped, guessed or clipped.

| class         | base unit | units in text                   |
|---------------|-----------|---------------------------------|
| Mass          | fg        | mcg, mg                         |
| Volume        | nL        | mcL, mL                         |
| Concentration | ng/mL     | mcg/mL, mg/mL                   |
| DoseRate      | fg/day    | mcg/day, mg/day, mcg/h, mg/h    |
| Flow          | nL/day    | mcL/h, mL/h, mL/day             |
| Duration      | s         | s, min, h, d                    |
| Length        | um        | cm                              |

Source of the notation: ISMP List of Error-Prone Abbreviations (leading zero, no trailing zero, mcg, mL, a space before
the unit).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Final, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from device.wording import phrase

THIN_SPACE: Final = "\u2009"
"""Between groups of thousands on screens and in reports, from 10,000 on; never in files, never in input."""

_NUMBER: Final = re.compile(r"(0|[1-9][0-9]*)(\.[0-9]+)?", re.ASCII)
_PLAIN: Final = re.compile(r"((?:0|[1-9][0-9]*)(?:\.[0-9]+)?) ?([A-Za-z/]+)", re.ASCII)
_MOST_DIGITS: Final = 15
"""Longest number accepted; no quantity of this field needs more."""

_GROUP_FROM: Final = 10_000
_SLIPS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("\u00b5g", "\u03bcg", "ug", "mcgs", "MCG", "Mcg"), "mcg"),
    **dict.fromkeys(("mgs", "MG", "Mg", "mG"), "mg"),
    **dict.fromkeys(("\u00b5L", "\u03bcL", "\u00b5l", "\u03bcl", "uL", "ul", "mcl", "MCL"), "mcL"),
    **dict.fromkeys(("cc", "CC", "ml", "ML", "Ml"), "mL"),
    **dict.fromkeys(("hr", "hrs", "hour", "hours", "H"), "h"),
    **dict.fromkeys(("m", "mins", "minute", "minutes", "Min", "MIN"), "min"),
    **dict.fromkeys(("sec", "secs", "second", "seconds", "S"), "s"),
    **dict.fromkeys(("day", "days", "D"), "d"),
    **dict.fromkeys(("CM", "Cm"), "cm"),
}
_RATE_SLIPS: Final[Mapping[str, str]] = {
    "d": "day",
    "days": "day",
    "D": "day",
    "24h": "day",
    "hr": "h",
    "hour": "h",
    "H": "h",
}


class QuantityError(ValueError):
    """A text that is no quantity of the kind asked for; the message names what is wrong and shows the right form."""


@dataclass(frozen=True, slots=True, order=True)
class Quantity:
    """An exact amount and the unit in which a person wrote it. Use the subclasses.

    Two quantities of one kind are equal when their amounts are, whatever the units: `1000 mcg == 1 mg`.

    Attributes:
        amount: Whole number of the base unit, 0 or more.
        unit: One of the kind's units, as written.
    """

    amount: int
    unit: str = field(compare=False)

    KIND: ClassVar[str] = ""
    EXAMPLE: ClassVar[str] = ""
    UNITS: ClassVar[Mapping[str, int]] = {}
    """Text of each unit -> how many base units it holds."""

    def __post_init__(self) -> None:
        """Refuses what cannot be: a unit of another kind, an amount that is negative or no integer."""
        if self.unit not in self.UNITS:
            raise QuantityError(_unit_message(self.unit, type(self)))
        if type(self.amount) is not int or self.amount < 0:
            raise QuantityError(
                phrase(
                    "{amount} is not a {kind}: a whole number of base units, 0 or more, is",
                    amount=f"{self.amount!r}",
                    kind=self.KIND,
                )
            )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `NUMBER UNIT`.

        Raises:
            QuantityError: If the text has any other form, another kind's unit, or decimals finer than the base unit.
        """
        match = _PLAIN.fullmatch(text)
        if match is None:
            raise QuantityError(_form_message(text, cls))
        number, unit = match.groups()
        return cls.of(number, unit)

    @classmethod
    def of(cls, number: str, unit: str) -> Self:
        """Makes a quantity from the text of a number and a unit.

        Raises:
            QuantityError: As `parse`.
        """
        if _NUMBER.fullmatch(number) is None:
            raise QuantityError(_form_message(f"{number} {unit}", cls))
        if unit not in cls.UNITS:
            raise QuantityError(_unit_message(unit, cls))
        if sum(map(str.isdigit, number)) > _MOST_DIGITS:
            raise QuantityError(
                phrase(
                    "'{number}' has more than {most_digits} digits; no {kind} needs so many",
                    number=number,
                    most_digits=_MOST_DIGITS,
                    kind=cls.KIND,
                )
            )
        exact = Decimal(number) * cls.UNITS[unit]
        if exact != exact.to_integral_value():
            finer = phrase("'{number} {unit}' is finer than this program resolves", number=number, unit=unit)
            raise QuantityError(
                phrase("{finer}; write fewer decimals, like {example}", finer=finer, example=cls.EXAMPLE)
            )
        return cls(int(exact), unit)

    def value_in(self, unit: str) -> Fraction:
        """The amount in another unit of the kind, exact."""
        return Fraction(self.amount, self.UNITS[unit])

    def token(self) -> str:
        """The quantity for files and the command line: `12000 mcg`. Reads back to the same."""
        return f"{plain_number(self.value_in(self.unit))} {self.unit}"

    def text(self, unit: str | None = None) -> str:
        """The quantity for people, in its own or another unit: thousands in groups from 10,000 on."""
        unit = unit or self.unit
        return f"{grouped_number(self.value_in(unit))} {unit}"

    def __str__(self) -> str:
        """As `text`."""
        return self.text()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """In models: accepts an instance or its text, and is written as its token."""

        def read(value: object) -> Quantity:
            if isinstance(value, cls):
                return value
            if not isinstance(value, str):
                raise QuantityError(
                    phrase(
                        'a {kind} is written as text with its unit, like "{example}"',
                        kind=cls.KIND,
                        example=cls.EXAMPLE,
                    )
                )
            return cls.parse(value)

        return core_schema.no_info_plain_validator_function(
            read, serialization=core_schema.plain_serializer_function_ser_schema(lambda quantity: quantity.token())
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The text form, with the grammar as a pattern."""
        units = "|".join(re.escape(unit) for unit in cls.UNITS)
        pattern = rf"^(0|[1-9][0-9]*)(\.[0-9]+)? ?({units})$"
        return {"type": "string", "pattern": pattern, "examples": [cls.EXAMPLE], "title": cls.KIND}


class Mass(Quantity):
    """A dose as a mass; base unit femtogram (1 fg = 1 nL x 1 ng/mL)."""

    KIND = phrase("dose")
    EXAMPLE = "0.15 mg"
    UNITS: ClassVar = {"mcg": 10**9, "mg": 10**12}


class Volume(Quantity):
    """A volume; base unit nanolitre."""

    KIND = phrase("volume")
    EXAMPLE = "38 mL"
    UNITS: ClassVar = {"mcL": 10**3, "mL": 10**6}


class Concentration(Quantity):
    """Drug per volume; base unit ng/mL."""

    KIND = phrase("concentration")
    EXAMPLE = "10 mg/mL"
    UNITS: ClassVar = {"mcg/mL": 10**3, "mg/mL": 10**6}


class DoseRate(Quantity):
    """Dose over time; base unit fg/day, so that per day and per hour are both whole."""

    KIND = phrase("dose rate")
    EXAMPLE = "2.4 mg/day"
    UNITS: ClassVar = {"mcg/day": 10**9, "mg/day": 10**12, "mcg/h": 24 * 10**9, "mg/h": 24 * 10**12}


class Flow(Quantity):
    """Volume over time; base unit nL/day."""

    KIND = phrase("flow")
    EXAMPLE = "0.25 mL/day"
    UNITS: ClassVar = {"mcL/h": 24 * 10**3, "mL/h": 24 * 10**6, "mL/day": 10**6}


class Duration(Quantity):
    """A length of time; base unit second."""

    KIND = phrase("time")
    EXAMPLE = "4 h"
    UNITS: ClassVar = {"s": 1, "min": 60, "h": 3_600, "d": 86_400}


class Length(Quantity):
    """A length; base unit micrometre."""

    KIND = phrase("length")
    EXAMPLE = "80 cm"
    UNITS: ClassVar = {"cm": 10_000}


KINDS: Final[tuple[type[Quantity], ...]] = (Mass, Volume, Concentration, DoseRate, Flow, Duration, Length)


def plain_number(value: Fraction | int, places: int | None = None) -> str:
    """Decimal text without trailing zeros, exact or, with `places`, rounded half up to that many decimals.

    Raises:
        ValueError: If `places` is not given and the value has no finite decimal expansion.
    """
    above, below = value.numerator, value.denominator
    if places is not None:
        above, below = (above * 10**places * 2 + below) // (below * 2), 10**places
    rest, twos, fives = below, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        raise ValueError(
            phrase("{value} has no finite decimal form; say to how many places it is to be shown", value=value)
        )
    digits = max(twos, fives)
    whole, part = divmod(abs(above) * 10**digits // below, 10**digits)
    sign = "-" if above < 0 else ""
    return f"{sign}{whole}" if part == 0 else f"{sign}{whole}.{part:0{digits}d}".rstrip("0")


def grouped_number(value: Fraction | int, places: int | None = None) -> str:
    """As `plain_number`, with a thin space between thousands from 10,000 on. Independent of any locale."""
    text = plain_number(value, places)
    whole, dot, part = text.partition(".")
    if len(whole.lstrip("-")) > len(str(_GROUP_FROM)) - 1:
        whole = f"{int(whole):,}".replace(",", THIN_SPACE)
    return whole + dot + part


def significant(value: Fraction, digits: int = 4) -> Fraction:
    """`value` rounded half up to `digits` significant digits, for a figure that is shown beside its exact source."""
    if value == 0:
        return value
    above, below = abs(value.numerator), value.denominator
    exponent = len(str(above)) - len(str(below))
    if above * 10 ** max(-exponent, 0) < below * 10 ** max(exponent, 0):
        exponent -= 1
    places = digits - 1 - exponent
    scaled = value.numerator * 10 ** max(places, 0)
    parts = below * 10 ** max(-places, 0)
    rounded = (scaled * 2 + parts) // (parts * 2)
    return Fraction(rounded * 10 ** max(-places, 0), 10 ** max(places, 0))


def _unit_message(unit: str, kind: type[Quantity]) -> str:
    """Why `unit` is no unit of `kind`, naming the right one."""
    right = ", ".join(kind.UNITS)
    for other in KINDS:
        if unit in other.UNITS:
            return phrase(
                "'{unit}' is the unit of a {kind}; a {kind_2} takes {right}, like {example}",
                unit=unit,
                kind=other.KIND,
                kind_2=kind.KIND,
                right=right,
                example=kind.EXAMPLE,
            )
    head, slash, tail = unit.partition("/")
    meant = _SLIPS.get(head, head) + (slash + _RATE_SLIPS.get(tail, _SLIPS.get(tail, tail)) if slash else "")
    if meant in kind.UNITS and meant != unit:
        return phrase(
            "'{unit}' is not used here; write {meant}, like {example}", unit=unit, meant=meant, example=kind.EXAMPLE
        )
    return phrase(
        "'{unit}' is not a unit of a {kind}; it takes {right}, like {example}",
        unit=unit,
        kind=kind.KIND,
        right=right,
        example=kind.EXAMPLE,
    )


_FAULTS: Final = (
    (re.compile(r"\s*"), "empty"),
    (re.compile(r"\s.*|.*\s", re.DOTALL), phrase("space before or after '{shown}'")),
    (re.compile(r"\..*"), phrase("leading point in '{shown}': write 0{shown}")),
    (re.compile(r"[0-9]*\.(?![0-9]).*"), phrase("point without a digit after it in '{shown}'")),
    (re.compile(r"0[0-9].*"), phrase("leading zero in '{shown}'")),
    (re.compile(r"[0-9]+\.[0-9]+\..*"), phrase("second point in '{shown}'")),
    (re.compile(r"[^0-9].*"), phrase("'{shown}' has no number before its unit")),
    (re.compile(r"[0-9.]+"), phrase("'{shown}' has no unit")),
    (re.compile(r"[0-9.]+[eE][0-9].*"), phrase("exponent in '{shown}': write the number out")),
    (re.compile(r".*(  |[0-9] [0-9]).*"), phrase("a space too many in '{shown}': one, before the unit")),
)
"""Wrong forms and their names, the first that fits speaks."""


def _form_message(text: str, kind: type[Quantity]) -> str:
    """Why `text` is not `NUMBER UNIT`, naming the character at fault."""
    shown = text.strip()[:40]
    for character in text.strip():
        if (message := _character_message(character, shown)) is not None:
            return phrase("{message}; write it like {example}", message=message, example=kind.EXAMPLE)
    for form, message in _FAULTS:
        if form.fullmatch(text):
            return phrase(
                "{message}; write it like {example}", message=phrase(message, shown=shown), example=kind.EXAMPLE
            )
    return _unit_message(text.lstrip("0123456789.").strip()[:20], kind)


def _character_message(character: str, shown: str) -> str | None:
    """Why a single character cannot stand in a quantity, or None if it can."""
    if character == ",":
        return phrase("comma in '{shown}': the decimal sign is a point, and thousands are not grouped", shown=shown)
    if character in "+-\u2212":
        return phrase("sign '{character}' in '{shown}'", character=character, shown=shown)
    if character in "\u00b5\u03bc":
        right = "mcL" if "l" in shown.lower() else "mcg"
        return phrase(
            "'{character}' in '{shown}': micro is written mc, as in {right}",
            character=character,
            shown=shown,
            right=right,
        )
    if character.isspace() and character != " ":
        before = shown.partition(character)[0]
        return phrase(
            "character U+{ord} after '{before}': only one plain space, before the unit",
            ord=f"{ord(character):04X}",
            before=before,
        )
    if (not character.isascii()) or not (character.isalnum() or character in " ./"):
        named = phrase(
            "character '{character}' (U+{ord}) in '{shown}'",
            character=character,
            ord=f"{ord(character):04X}",
            shown=shown,
        )
        return phrase("{named}: only digits 0-9, one point, one space and the unit", named=named)
    return None
