"""`thecal calc ...`: the calculators on the command line. The arithmetic stands in `therapy.calculators`."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, TypeVar

from device.quantities import Concentration, DoseRate, Duration, Flow, Length, Quantity, QuantityError, Volume
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.therapy import calculators
from programmer_app.therapy.refill import CalculationError

Q = TypeVar("Q", bound=Quantity)


def bridge(arguments: argparse.Namespace) -> int:
    """`thecal calc bridge`."""
    return _say(
        arguments,
        lambda: calculators.bridge(
            _read(arguments, "tubing", Volume),
            _read(arguments, "catheter", Volume),
            _read(arguments, "old", Concentration),
            _read(arguments, "new", Concentration),
            _read(arguments, "dose", DoseRate),
            _maybe(arguments, "new-dose", DoseRate),
        ),
    )


def prime(arguments: argparse.Namespace) -> int:
    """`thecal calc prime`."""
    return _say(
        arguments,
        lambda: calculators.prime(
            _read(arguments, "tubing", Volume),
            _read(arguments, "catheter", Volume),
            _read(arguments, "concentration", Concentration),
            _read(arguments, "flow", Flow),
        ),
    )


def catheter(arguments: argparse.Namespace) -> int:
    """`thecal calc catheter`."""
    return _say(
        arguments,
        lambda: calculators.catheter(
            [_segment(text) for text in arguments.segment],
            total=_maybe(arguments, "total", Length),
            trimmed=_maybe(arguments, "trimmed", Length),
            volume_per_cm=_maybe(arguments, "volume-per-cm", Volume),
            bore_mm=_millimetres(arguments.bore_mm),
        ),
    )


def refill(arguments: argparse.Namespace) -> int:
    """`thecal calc refill`."""
    return _say(
        arguments,
        lambda: calculators.refill(
            _read(arguments, "volume", Volume),
            _read(arguments, "low", Volume),
            _read(arguments, "flow", Flow),
            _day(arguments.filled_at),
            at_most_flow=_maybe(arguments, "at-most-flow", Flow),
            stability=_maybe(arguments, "stability", Duration),
        ),
    )


def discrepancy(arguments: argparse.Namespace) -> int:
    """`thecal calc discrepancy`."""
    return _say(
        arguments,
        lambda: calculators.discrepancy(
            _read(arguments, "filled", Volume),
            _read(arguments, "expected", Volume),
            _read(arguments, "measured", Volume),
            _read(arguments, "reservoir", Volume),
        ),
    )


def convert(arguments: argparse.Namespace) -> int:
    """`thecal calc convert`."""
    return _say(
        arguments,
        lambda: calculators.convert(
            _read(arguments, "dose", DoseRate), _read(arguments, "concentration", Concentration)
        ),
    )


def _say(arguments: argparse.Namespace, calculate: Callable[[], Mapping[str, Any]]) -> int:
    try:
        result = calculate()
    except CalculationError as error:
        raise CommandError(Exit.USAGE, f"calc: {error}") from error
    if arguments.json:
        print_json(result)
        return Exit.DONE
    for name, text in result["quantities"].items():
        print(f"{name.replace('_', ' ')}: {text}")
    for name in ("error_percent", "mismatch_percent"):
        if result.get(name) is not None:
            print(f"{name.replace('_percent', '')}: {result[name]:.4g} %")
    if result.get("due") is not None:
        print(f"due: {result['due']}, governed by {result['governed_by'].replace('_', ' ')}")
    for finding in result.get("findings", ()):
        print(f"{finding['message']} [{finding['code']}]")
    return Exit.DONE


def _parse(option: str, kind: type[Q], text: str) -> Q:
    try:
        return kind.parse(text)
    except QuantityError as error:
        raise CommandError(Exit.USAGE, f"{option}: {error}") from error


def _read(arguments: argparse.Namespace, name: str, kind: type[Q]) -> Q:
    return _parse(f"--{name}", kind, getattr(arguments, name.replace("-", "_")))


def _maybe(arguments: argparse.Namespace, name: str, kind: type[Q]) -> Q | None:
    text = getattr(arguments, name.replace("-", "_"))
    return None if text is None else _parse(f"--{name}", kind, text)


def _segment(text: str) -> tuple[Length, Volume]:
    length, at, per_cm = text.partition("@")
    if not at:
        raise CommandError(Exit.USAGE, f'--segment {text}: write it like "80 cm@2.2 mcL", the volume for each cm')
    return _parse("--segment", Length, length), _parse("--segment", Volume, per_cm)


def _millimetres(text: str | None) -> Fraction | None:
    if text is None:
        return None
    if re.fullmatch(r"(0|[1-9][0-9]*)(\.[0-9]+)?", text, re.ASCII) is None:
        raise CommandError(Exit.USAGE, f"--bore-mm {text}: a plain number of millimetres, like 0.53")
    return Fraction(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(Exit.USAGE, f"--filled-at {text}: write it like 2025-01-06") from error
