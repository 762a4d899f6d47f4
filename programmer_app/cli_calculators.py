"""How the calculators of `thecal calc` are called. What they do stands in `commands`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    _Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - its only name

_ROUTES = ("oral", "intravenous", "epidural", "intrathecal")
_METHODS = ("single-shot", "repeated", "continuous")


class AddCommand(Protocol):
    """Adds one command: its place, name, `module.function` in `commands`, and one line about it."""

    def __call__(
        self, commands: _Subparsers, name: str, target: str, about: str, *, json: bool = True
    ) -> argparse.ArgumentParser:
        """The parser of the command, for its options."""
        ...


def add_calculators(commands: _Subparsers, command: AddCommand) -> None:
    """Adds `calc` with all calculators."""
    calc = commands.add_parser(
        "calc", help="calculators", description="Calculators for prime, bridge, refill, plans and more."
    )
    calculators = calc.add_subparsers(title="calculators", metavar="NAME", required=True)
    _add_volumes(calculators, command)
    _add_refills(calculators, command)
    _add_plans(calculators, command)


def _add_volumes(calculators: _Subparsers, command: AddCommand) -> None:
    bridge = command(calculators, "bridge", "calculators.bridge", "bridge bolus at a change of concentration")
    _options(bridge, "tubing", "catheter", "old", "new", "dose")
    bridge.add_argument("--new-dose", metavar="DOSE", help="dose after the bridge (preset: the same)")
    prime = command(calculators, "prime", "calculators.prime", "priming bolus")
    _options(prime, "tubing", "catheter", "concentration")
    prime.add_argument("--flow", default="1 mL/h", help="preset: 1 mL/h")
    catheter = command(calculators, "catheter", "calculators.catheter", "catheter volume from its lengths or its model")
    catheter.add_argument("--segment", action="append", default=[], metavar="LENGTH@VOLUME", help='"80 cm@2.2 mcL"')
    for name in ("total", "trimmed", "volume-per-cm", "bore-mm"):
        catheter.add_argument(f"--{name}")
    catheter.add_argument("--model", metavar="NAME", help="a catheter model in place of lengths")
    catheter.add_argument("--models", action="store_true", help="lists the models")
    catheter.add_argument(
        "--trim", action="append", default=[], metavar="PIECE:END=LENGTH", help='"spinal:pump=10 cm", of a model'
    )
    convert = command(calculators, "convert", "calculators.convert", "a dose rate as flow and in other units")
    convert.add_argument("dose", help='like "2.4 mg/day"')
    _options(convert, "concentration")


def _add_refills(calculators: _Subparsers, command: AddCommand) -> None:
    refill = command(calculators, "refill", "calculators.refill", "when the next refill is due, from even flows")
    _options(refill, "volume", "low", "flow", "filled-at")
    refill.add_argument("--at-most-flow", metavar="FLOW", help="flow with every patient bolus used")
    refill.add_argument("--stability", metavar="TIME", help="how long the solution keeps, like 84d")
    discrepancy = command(calculators, "discrepancy", "calculators.discrepancy", "expected against measured volume")
    _options(discrepancy, "filled", "expected", "measured", "reservoir")
    several = command(calculators, "refill-balance", "refills.refill_balance", "balance and trend over several refills")
    _options(several, "reservoir")
    several.add_argument(
        "--visit",
        action="append",
        default=[],
        metavar="DAY:VOLUMES",
        help='oldest first: "2025-01-06:filled=20mL", then "2025-03-03:filled=20mL,expected=10mL,measured=9.9mL"',
    )
    due = command(calculators, "due", "refills.due", "when a program must be seen to: volume, stability, battery")
    due.add_argument("file", type=Path, metavar="FILE", help="program file")
    _options(due, "filled-at")
    due.add_argument("--first-fill", action="store_true", help="the first fill of a new pump")
    due.add_argument("--implanted", metavar="DAY", help="day of the implant; gives the date of replacement")
    due.add_argument("--indicator", metavar="DAY", help="day on which the pump raised its replacement indicator")
    due.add_argument("--model", default="IT-40", help="pump model (preset: IT-40)")
    replacement = command(calculators, "replace-by", "refills.replacement", "day by which a pump is replaced")
    _options(replacement, "implanted")
    replacement.add_argument("--indicator", metavar="DAY", help="day on which the pump raised its indicator")
    checklist = command(calculators, "checklist", "refills.checklist", "the steps of a refill, with their sources")
    checklist.add_argument("--drug", action="append", default=[], help="of the reservoir; what is watched afterwards")
    for sub in (due, checklist):
        sub.add_argument("--library", type=Path, metavar="FILE", help="another drug library")


def _add_plans(calculators: _Subparsers, command: AddCommand) -> None:
    route = command(calculators, "route", "plans.route", "an opioid dose by another route: an estimate, one way only")
    route.add_argument("--dose", required=True, help='of morphine by the route of origin, like "600 mg/day"')
    for name, routes in (("from", _ROUTES[:-1]), ("to", _ROUTES)):
        route.add_argument(f"--{name}", required=True, choices=routes)
    route.add_argument("--population", metavar="NAME", help="whose start range caps (preset: the lowest)")
    titration = command(calculators, "titration", "plans.titration", "steps up within the library's step and interval")
    weaning = command(calculators, "weaning", "plans.weaning", "steps down to a lower dose or to none")
    for sub in (titration, weaning):
        _options(sub, "start", "goal", "first-on")
        sub.add_argument(
            "--step", metavar="PERCENT", help='of the dose before, like "20 %%"; never above the library\'s'
        )
    titration.add_argument("--every", metavar="TIME", help="between steps; never shorter than the library's")
    weaning.add_argument("--every", metavar="TIME", required=True, help="between steps, like 2d")
    weaning.add_argument("--last", metavar="DOSE", help="dose from which the therapy ends, for a goal of 0")
    trial = command(calculators, "trial", "plans.trial", "a trial with doses of the library, and what it showed")
    trial.add_argument("--method", required=True, choices=_METHODS)
    trial.add_argument("--dose", action="append", default=[], help="as chosen, any number (preset: the library's)")
    trial.add_argument("--interval", metavar="TIME", help="between repeated doses, like 24h")
    trial.add_argument("--baseline", type=int, metavar="0..10", help="pain score before")
    relief = command(calculators, "relief", "plans.relief", "relief in percent and the rule of 50 percent")
    relief.add_argument("--baseline", type=int, required=True, metavar="0..10", help="pain score before")
    for sub in (trial, relief):
        sub.add_argument(
            "--score", type=int, action="append", default=[], metavar="0..10", help="pain score after, any number"
        )
    start = command(calculators, "start", "plans.start", "first daily dose of baclofen after a screening")
    _options(start, "worked", "lasted")
    for sub in (route, titration, weaning, trial, start):
        sub.add_argument("--drug", required=True, metavar="NAME", help="as in the drug library")
        sub.add_argument("--library", type=Path, metavar="FILE", help="another drug library")
    fewer = command(calculators, "demand-weaning", "plans.demand_steps", "patient boluses, one fewer at each step")
    fewer.add_argument("--max-per-24h", type=int, required=True, metavar="N", help="allowed now")
    _options(fewer, "first-on", "every")


def _options(sub: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        sub.add_argument(f"--{name}", required=True)
