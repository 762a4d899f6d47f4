"""`thecal project`: what a program will deliver, and on request what may come of it besides.

Options only add keys to the JSON result; without them it holds what the contract names and nothing else.
"""

from __future__ import annotations

import argparse
import re
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any, Final

from device.clock import SECONDS_PER_DAY, pump_seconds
from device.program import DeliveryProgram, parse_time
from device.quantities import Duration, QuantityError, grouped_number
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.commands.programs import chosen_library, chosen_model, load_program
from programmer_app.therapy.likely import MOST_A_DAY, PATIENTS
from programmer_app.therapy.outlook import OutlookError, likely_doses, sliding_doses, without_bridge
from programmer_app.therapy.projection import Projection, project
from programmer_app.therapy.schedule import UndrawableError

A_MONDAY: Final = datetime(2024, 1, 1)  # noqa: DTZ001 - a pump clock has no time zone
LONGEST_HORIZON_D: Final = 3_660
"""Ten years."""

Json = dict[str, Any]


def project_program(arguments: argparse.Namespace) -> int:
    """`thecal project`: the projected delivery."""
    library = chosen_library(arguments.library)
    program = load_program(arguments.file, library)
    current = None if arguments.current is None else load_program(arguments.current, library)
    horizon = _duration("--horizon", arguments.horizon)
    if not 0 < horizon.amount <= LONGEST_HORIZON_D * SECONDS_PER_DAY:
        raise CommandError(Exit.USAGE, f"--horizon {arguments.horizon}: from 1 s to {LONGEST_HORIZON_D} d, like 30d")
    at = [_duration("--at", text) for text in arguments.at.split(",")] if arguments.at else []
    if late := [moment for moment in at if moment.amount > horizon.amount]:
        raise CommandError(Exit.USAGE, f"--at {late[0].token()} lies beyond the horizon of {horizon.token()}")
    per_day = _per_day(arguments.likely)
    if arguments.seed < 0:
        raise CommandError(Exit.USAGE, f"--seed {arguments.seed}: a whole number, 0 or more")
    try:
        projection = project(
            program,
            chosen_model(arguments.model),
            library,
            start_s=_start(arguments.start),
            horizon_s=horizon.amount,
            current=current,
            at_s=[moment.amount for moment in at],
        )
        more = _more(arguments, projection, current, per_day)
    except OutlookError as error:
        raise CommandError(Exit.USAGE, f"project: {error}") from error
    except UndrawableError as error:
        raise CommandError(Exit.REFUSED, f"{arguments.file.name}: {error}; `thecal check` says more") from error
    if arguments.json:
        print_json(projection.to_json() | more)
    else:
        _print_projection(projection)
        _print_more(more)
    return Exit.DONE


def _print_projection(projection: Projection) -> None:
    for daily in projection.daily:
        most = grouped_number(daily.at_most, 4)
        print(f"{daily.drug}: {grouped_number(daily.scheduled, 4)} {daily.unit}/day, at most {most} {daily.unit}/day")
    for row in projection.to_json()["at"]:
        for drug in projection.drugs:
            values = row[drug.drug]
            figures = ", ".join(f"{name.replace('_', ' ')} {value:.6g}" for name, value in values.items())
            print(f"after {row['t_h']:g} h: {drug.drug} {figures} {drug.unit}")
    if projection.low_at_h is not None:
        print(f"low-reservoir alarm after {projection.low_at_h / 24:.2f} d")


def _more(
    arguments: argparse.Namespace, projection: Projection, current: DeliveryProgram | None, per_day: Fraction | None
) -> Json:
    """What the options ask for besides, each under a key of its own."""
    curves = projection.curves
    more: Json = {}
    if arguments.sliding:
        more["sliding"] = sliding_doses(curves.program, curves.model, curves.library)
    if per_day is not None:
        at_s = [int(t_h * 3_600) for t_h, _ in projection.at]
        more["likely"] = likely_doses(
            curves, per_day, projection.horizon_s, at_s=at_s, patients=PATIENTS, seed=arguments.seed
        )
    if arguments.without_bridge:
        if current is None:
            raise OutlookError("--without-bridge needs --current, the program whose solution is in the catheter")
        start_s = curves.course.start_s
        more["without_bridge"] = without_bridge(current, curves.program, curves.model, curves.library, start_s)
    return more


def _per_day(text: str | None) -> Fraction | None:
    """Requests a day, exact, from `3/day`."""
    if text is None:
        return None
    found = re.fullmatch(r"((?:0|[1-9][0-9]{0,5})(?:\.[0-9]{1,6})?) ?/day", text, re.ASCII)
    if found is None or Fraction(found[1]) > MOST_A_DAY:
        raise CommandError(Exit.USAGE, f"--likely {text}: requests a day, 0 to {MOST_A_DAY}, like 3/day")
    return Fraction(found[1])


def _print_more(more: Json) -> None:
    for row in more.get("sliding", ()):
        begins = f" from {row['begins']}" if row["begins"] else ""
        print(
            f"any {row['window_h']} h: {row['drug']} at most {row['most']:.6g} {row['unit']} "
            f"(scheduled {row['scheduled']:.6g}{begins}, patient boluses {row['demand']:.6g})"
        )
        if row["at_change_over"] is not None:
            print(f"  with what is given at the change: {row['at_change_over']:.6g} {row['unit']}")
    if "likely" in more:
        _print_likely(more["likely"])
    if "without_bridge" in more:
        found = more["without_bridge"]
        print(f"without a bridge: {found['words']}")


def _print_likely(likely: Json) -> None:
    share = likely["granted_percent"]
    granted = "" if share is None else f", {share:.3g} % of the requests granted"
    print(
        f"likely course of {grouped_number(likely['patients'])} patients who ask {likely['requests_per_day']:g} times "
        f"a day, seed {likely['seed']}{granted}; no forecast of a person"
    )
    for drug in likely["drugs"]:
        ends = ", ".join(f"{percent} %: {values[-1]:.4g}" for percent, values in drug["percentiles"].items())
        print(f"  {drug['drug']} by {drug['t_h'][-1]:g} h, shares of patients with no more: {ends} {drug['unit']}")


def _duration(option: str, text: str) -> Duration:
    try:
        return Duration.parse(text.strip())
    except QuantityError as error:
        raise CommandError(Exit.USAGE, f"{option}: {error}") from error


def _start(text: str | None) -> int:
    """Pump clock, s, at which a projection starts: `HH:MM` of a Monday, or an ISO date and time."""
    if text is None:
        return pump_seconds(A_MONDAY)
    if re.fullmatch(r"[0-9:]{4,5}", text):
        try:
            return pump_seconds(A_MONDAY + timedelta(minutes=parse_time(text)))
        except ValueError as error:
            raise CommandError(Exit.USAGE, f"--start: {error}") from error
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise CommandError(
            Exit.USAGE, f"--start {text}: write HH:MM, or a date and time like 2026-01-05T14:30"
        ) from error
    if moment.tzinfo is not None or pump_seconds(moment) < 0:
        raise CommandError(Exit.USAGE, f"--start {text}: a pump clock has no time zone and begins in 2020")
    return pump_seconds(moment)
