"""`thecal calc ...`: trials, plans of steps, opioids by another route; what they rest on is said with each result."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any, Final

from device.quantities import DoseRate, Duration, Mass, grouped_number
from programmer_app.commands import CommandError, Exit
from programmer_app.commands.calculator_input import answer, day, drug, given, maybe, parse, percent, read
from programmer_app.therapy import plan_results
from programmer_app.therapy.conversion import convert_route
from programmer_app.therapy.titration import demand_weaning, titration_plan, weaning_plan
from programmer_app.therapy.trial import Method, TrialResult, judge_trial, plan_trial, start_after_screening

METHODS: Final[Mapping[str, Method]] = {
    "single-shot": "single shot",
    "repeated": "repeated",
    "continuous": "continuous",
}
"""Methods of a trial as they are typed."""


def route(arguments: argparse.Namespace) -> int:
    """`thecal calc route`."""
    dose, known = read(arguments, "dose", DoseRate), drug(arguments)
    population = arguments.population
    return answer(
        arguments,
        lambda: plan_results.route(convert_route(known, dose, given(arguments, "from"), arguments.to, population)),
        _route_words,
    )


def titration(arguments: argparse.Namespace) -> int:
    """`thecal calc titration`."""
    start, goal = read(arguments, "start", DoseRate), read(arguments, "goal", DoseRate)
    first_on, every = day("--first-on", given(arguments, "first-on")), maybe(arguments, "every", Duration)
    known, step = drug(arguments), percent(arguments, "step")
    return answer(
        arguments,
        lambda: plan_results.steps("titration", titration_plan(known, start, goal, first_on, every=every, step=step)),
        _steps_words,
    )


def weaning(arguments: argparse.Namespace) -> int:
    """`thecal calc weaning`."""
    start, goal = read(arguments, "start", DoseRate), read(arguments, "goal", DoseRate)
    first_on, every = day("--first-on", given(arguments, "first-on")), read(arguments, "every", Duration)
    known, step, last = drug(arguments), percent(arguments, "step"), maybe(arguments, "last", DoseRate)
    return answer(
        arguments,
        lambda: plan_results.steps(
            "weaning", weaning_plan(known, start, goal, first_on, every=every, step=step, last=last)
        ),
        _steps_words,
    )


def demand_steps(arguments: argparse.Namespace) -> int:
    """`thecal calc demand-weaning`."""
    first_on, every = day("--first-on", given(arguments, "first-on")), read(arguments, "every", Duration)
    return answer(
        arguments,
        lambda: plan_results.demand_steps(demand_weaning(arguments.max_per_24h, first_on, every=every)),
        _demand_words,
    )


def trial(arguments: argparse.Namespace) -> int:
    """`thecal calc trial`."""
    known = drug(arguments)
    doses = [parse("--dose", Mass, text) for text in arguments.dose] or None
    interval = maybe(arguments, "interval", Duration)
    return answer(
        arguments,
        lambda: plan_results.trial(
            plan_trial(known, METHODS[arguments.method], doses=doses, interval=interval), _judged(arguments)
        ),
        _trial_words,
    )


def relief(arguments: argparse.Namespace) -> int:
    """`thecal calc relief`."""
    return answer(
        arguments, lambda: plan_results.relief(judge_trial(arguments.baseline, arguments.score)), _relief_words
    )


def start(arguments: argparse.Namespace) -> int:
    """`thecal calc start`."""
    known, worked, lasted = drug(arguments), read(arguments, "worked", Mass), read(arguments, "lasted", Duration)
    return answer(
        arguments, lambda: plan_results.screened_start(start_after_screening(known, worked, lasted)), _start_words
    )


def _judged(arguments: argparse.Namespace) -> TrialResult | None:
    if arguments.baseline is None and not arguments.score:
        return None
    if arguments.baseline is None:
        raise CommandError(Exit.USAGE, "--baseline is missing; a relief needs the score before the dose")
    return judge_trial(arguments.baseline, arguments.score)


def _shown(value: float) -> str:
    return f"{value:.4g}"


def _close(result: Mapping[str, Any]) -> None:
    """Warnings and sources, which stand under every plan."""
    for warning in result.get("warnings", ()):
        print(f"warning: {warning}")
    for source in result["sources"]:
        print(f"source: {source}")


def _route_words(result: Mapping[str, Any]) -> None:
    unit = result["unit"]
    print(f"estimate of {result['drug']} {result['to']}: {_shown(result['estimate'])} {unit}")
    if result["spread"] is not None:
        least, most = result["spread"]
        print(f"spread by published ratios: {_shown(least)} to {_shown(most)} {unit}")
    if result["capped"] is not None:
        print(f"to begin with, at most: {_shown(result['capped'])} {unit}")
    _close(result)


def _steps_words(result: Mapping[str, Any]) -> None:
    print(f"{result['drug']}: {result['start']} to {result['goal']}, a step each {result['interval_d']} d")
    for step in result["steps"]:
        print(f"{step['on']}: {step['dose']} ({step['change_percent']:+.3g} %)")
    print("Each step is programmed and checked on its own day; this is a plan on paper.")
    _close(result)


def _demand_words(result: Mapping[str, Any]) -> None:
    for step in result["steps"]:
        most = step["max_per_24h"]
        print(f"{step['on']}: {f'at most {most} in 24 h' if most else 'no patient bolus'}")
    _close(result)


def _trial_words(result: Mapping[str, Any]) -> None:
    print(f"{result['drug']}, {result['method']}")
    for step in result["steps"]:
        print(f"after {step['after_h']} h: {step['dose']}")
    for entry in result["daily"]:
        low = "" if entry["low"] is None else f"{entry['low']} to "
        print(f"{entry['population']}: {low}{entry['high']} ({entry['source']}, {entry['status']})")
    watched = "no source gives a time" if result["observe_h"] is None else f"{result['observe_h']} h"
    print(f"watch after each dose: {watched}")
    for seen in result["observation"]:
        print(f"  {seen['text']} ({seen['source']})")
    if result["relief"] is not None:
        _relief_line(result["relief"])
    _close(result)


def _relief_words(result: Mapping[str, Any]) -> None:
    _relief_line(result)
    _close(result)


def _relief_line(result: Mapping[str, Any]) -> None:
    if result["best_percent"] is None:
        print("relief: not defined, for the score before was 0")
        return
    verdict = "the trial succeeds" if result["successful"] else "the trial does not succeed"
    print(f"best relief: {_shown(result['best_percent'])} %, {result['band']}; {verdict}")


def _start_words(result: Mapping[str, Any]) -> None:
    times = (
        "the screening dose" if result["factor"] == 1 else f"{grouped_number(result['factor'])} x the screening dose"
    )
    print(f"first day of {result['drug']}: {result['dose']}, {times}")
    _close(result)
