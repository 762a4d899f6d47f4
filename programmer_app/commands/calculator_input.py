"""What the calculators share on the command line: reading an option as a quantity, a day or a drug, or refusing it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, TypeVar

from device.quantities import Quantity, QuantityError
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.commands.programs import chosen_library
from programmer_app.therapy.catheter_models import CatheterModelError
from programmer_app.therapy.conversion import ConversionError
from programmer_app.therapy.drug import Drug, Percent
from programmer_app.therapy.refill import CalculationError
from programmer_app.therapy.replacement import ReplacementError
from programmer_app.therapy.titration import PlanError
from programmer_app.therapy.trial import TrialError

Q = TypeVar("Q", bound=Quantity)
Result = Mapping[str, Any]
_REFUSALS = (CalculationError, CatheterModelError, ConversionError, PlanError, ReplacementError, TrialError)
_NUMBER = re.compile(r"(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?", re.ASCII)


def answer(arguments: argparse.Namespace, calculate: Callable[[], Result], say: Callable[[Result], None]) -> int:
    """Prints a result as JSON or in words.

    Raises:
        CommandError: With exit code 2, if the calculator refuses.
    """
    try:
        result = calculate()
    except _REFUSALS as error:
        raise CommandError(Exit.USAGE, f"calc: {error}") from error
    except OverflowError as error:
        raise CommandError(Exit.USAGE, "calc: these days lie beyond the calendar; choose nearer ones") from error
    if arguments.json:
        print_json(result)
    else:
        say(result)
    return Exit.DONE


def given(arguments: argparse.Namespace, name: str) -> Any:  # noqa: ANN401 - whatever argparse holds
    """What stands in an option."""
    return getattr(arguments, name.replace("-", "_"))


def parse(option: str, kind: type[Q], text: str) -> Q:
    """A quantity from the text of an option.

    Raises:
        CommandError: With exit code 2, naming option, fault and right form.
    """
    try:
        return kind.parse(text)
    except QuantityError as error:
        raise CommandError(Exit.USAGE, f"{option}: {error}") from error


def read(arguments: argparse.Namespace, name: str, kind: type[Q]) -> Q:
    """The quantity of an option that must be there."""
    return parse(f"--{name}", kind, given(arguments, name))


def maybe(arguments: argparse.Namespace, name: str, kind: type[Q]) -> Q | None:
    """The quantity of an option, or None without it."""
    text = given(arguments, name)
    return None if text is None else parse(f"--{name}", kind, text)


def plain(option: str, text: str, what: str) -> Fraction:
    """A number without a unit, exact.

    Raises:
        CommandError: If it is no plain number.
    """
    if _NUMBER.fullmatch(text) is None:
        raise CommandError(Exit.USAGE, f"{option} {text}: {what}")
    return Fraction(text)


def day(option: str, text: str) -> date:
    """A day.

    Raises:
        CommandError: If it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(Exit.USAGE, f"{option} {text}: write it like 2025-01-06") from error


def drug(arguments: argparse.Namespace) -> Drug:
    """The drug of `--drug`.

    Raises:
        CommandError: If the library does not hold it, or is unsound.
    """
    library = chosen_library(arguments.library)
    found = library.get(arguments.drug)
    if found is None:
        known = ", ".join(sorted(library.drugs))
        raise CommandError(Exit.USAGE, f"--drug {arguments.drug}: not in the drug library; it has {known}")
    return found


def percent(arguments: argparse.Namespace, name: str) -> Percent | None:
    """A share like "20 %", or None without it.

    Raises:
        CommandError: If it is no share.
    """
    text = given(arguments, name)
    if text is None:
        return None
    value = plain(f"--{name}", text.removesuffix("%").rstrip(" "), 'write it like "20 %"')
    if not text.endswith("%") or not 0 < value <= 100:
        raise CommandError(Exit.USAGE, f'--{name} {text}: a share above 0 % and at most 100 %, like "20 %"')
    return Percent(value)
