"""`thecal calc ...`: dates of a program, replacement of a pump, the balance of several refills, the checklist."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any, Final

from device.clock import pump_seconds
from device.quantities import Volume
from programmer_app.commands import CommandError, Exit
from programmer_app.commands.calculator_input import answer, day, parse, read
from programmer_app.commands.programs import chosen_library, chosen_model, load_program
from programmer_app.therapy import plan_results
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.due import program_due
from programmer_app.therapy.refill_balance import Visit, balance
from programmer_app.therapy.refill_care import observation_after_refill
from programmer_app.therapy.replacement import ReplaceBy, replace_by
from programmer_app.therapy.schedule import Course, UndrawableError

_VISIT_FORM: Final = 'write it like "2025-02-01:filled=20mL,expected=10mL,measured=9.9mL"'
_VOLUMES: Final = ("filled", "expected", "measured")


def refill_balance(arguments: argparse.Namespace) -> int:
    """`thecal calc refill-balance`."""
    reservoir = read(arguments, "reservoir", Volume)
    visits = [_visit(text) for text in arguments.visit]
    return answer(arguments, lambda: plan_results.visits(balance(visits, reservoir)), _balance_words)


def _visit(text: str) -> Visit:
    on, colon, parts = text.partition(":")
    volumes: dict[str, Volume] = {}
    for part in parts.split(","):
        name, is_, value = part.strip(" ").partition("=")
        if not colon or not is_ or name not in _VOLUMES or name in volumes:
            raise CommandError(Exit.USAGE, f"--visit {text}: {_VISIT_FORM}")
        volumes[name] = parse(f"--visit {on}: {name}", Volume, value)
    if "filled" not in volumes:
        raise CommandError(Exit.USAGE, f"--visit {text}: filled is missing; {_VISIT_FORM}")
    return Visit(day("--visit", on), volumes["filled"], volumes.get("expected"), volumes.get("measured"))


def due(arguments: argparse.Namespace) -> int:
    """`thecal calc due`."""
    filled_on = day("--filled-at", arguments.filled_at)
    library = chosen_library(arguments.library)
    program = load_program(arguments.file, library)
    model = chosen_model(arguments.model)
    start_s = pump_seconds(datetime.combine(filled_on, time()))
    if start_s < 0:
        raise CommandError(Exit.USAGE, f"--filled-at {arguments.filled_at}: a pump clock begins in 2020")
    battery_on = None if arguments.implanted is None else _replacement(arguments).on
    try:
        course = Course.of(program, model, start_s)
    except UndrawableError as error:
        raise CommandError(Exit.REFUSED, f"{arguments.file.name}: {error}; `thecal check` says more") from error
    curves = Curves.of(course, program, model, library)
    found = program_due(curves, library, filled_on, first_fill=arguments.first_fill, battery_on=battery_on)
    return answer(arguments, lambda: plan_results.due(found), _due_words)


def replacement(arguments: argparse.Namespace) -> int:
    """`thecal calc replace-by`."""
    return answer(arguments, lambda: plan_results.replacement(_replacement(arguments)), _replacement_words)


def _replacement(arguments: argparse.Namespace) -> ReplaceBy:
    return replace_by(day("--implanted", arguments.implanted), _maybe_day("--indicator", arguments.indicator))


def _maybe_day(option: str, text: str | None) -> date | None:
    return None if text is None else day(option, text)


def checklist(arguments: argparse.Namespace) -> int:
    """`thecal calc checklist`."""
    library = chosen_library(arguments.library)
    if unknown := [name for name in arguments.drug if library.get(name) is None]:
        known = ", ".join(sorted(library.drugs))
        raise CommandError(Exit.USAGE, f"--drug {unknown[0]}: not in the drug library; it has {known}")
    seen = observation_after_refill(arguments.drug, library)
    return answer(arguments, lambda: plan_results.checklist(seen), _checklist_words)


def _balance_words(result: Mapping[str, Any]) -> None:
    for interval in result["intervals"]:
        error = interval["error_percent"]
        shown = "nothing was programmed" if error is None else f"error {error:+.3g} %"
        print(
            f"{interval['begins']} to {interval['ends']}: programmed {interval['programmed_ml']:g} mL, "
            f"given {interval['given_ml']:g} mL, {shown}"
        )
        for finding in interval["findings"]:
            print(f"  {finding['message']} [{finding['code']}] ({finding['source']})")
    total = result["error_percent"]
    shown = "" if total is None else f", error {total:+.3g} %"
    print(f"all together: programmed {result['programmed_ml']:g} mL, given {result['given_ml']:g} mL{shown}")
    print(f"trend: {result['trend'] or 'not told by fewer than three intervals'}")
    print(f"source: {result['sources'][0]}")


def _due_words(result: Mapping[str, Any]) -> None:
    for name in ("by_volume", "by_volume_at_most", "by_stability", "by_battery"):
        print(f"{name.replace('_', ' ')}: {result[name] or 'no date'}")
    keeps = result["stability"]
    if keeps["source"] is not None:
        print(f"  {keeps['drug']} keeps {keeps['days']} d: {keeps['condition']} ({keeps['source']})")
    if keeps["without_figure"]:
        print(f"  no figure for this solution is known of: {', '.join(keeps['without_figure'])}")
    if result["due"] is None:
        print("due: no date; nothing flows, and no figure of stability is known")
    else:
        print(f"due: {result['due']}, governed by {result['governed_by'].replace('_', ' ')}")


def _replacement_words(result: Mapping[str, Any]) -> None:
    print(f"replace by: {result['replace_by']}, governed by the {result['governed_by']}")
    print(f"source: {result['sources'][0]}")


def _checklist_words(result: Mapping[str, Any]) -> None:
    for place, step in enumerate(result["steps"], 1):
        second = " (a second person confirms)" if step["needs_second_person"] else ""
        print(f"{place}. {step['text']}{second}")
        if step["warning"]:
            print(f"   {step['warning']}")
        print(f"   source: {step['source']}")
    for seen in result["observation"]:
        print(f"after it, {seen['drug']}: {seen['text']}" + (f" ({seen['source']})" if seen["source"] else ""))
