"""The worked examples of docs/formulas.md come out as the page says."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from device.achievable import DemandPlan, dose_rate_given, flow_nl_per_h, plan_of
from device.quantities import Concentration, DoseRate, Duration, Flow, Length, Mass, Volume, plain_number
from programmer_app.therapy import calculators
from programmer_app.therapy.bridging import bridge_consequence, tip_comparison, waiver_words
from programmer_app.therapy.catheter import passed_through
from programmer_app.therapy.catheter_models import Trim, implanted, load_catheter_models
from programmer_app.therapy.conversion import RATIOS, convert_route
from programmer_app.therapy.demand import greedy_starts
from programmer_app.therapy.due import solution_keeps
from programmer_app.therapy.history import Ran, expected_residual
from programmer_app.therapy.library import load_library
from programmer_app.therapy.likely import likely_course
from programmer_app.therapy.limits import check
from programmer_app.therapy.projection import daily_doses, project
from programmer_app.therapy.refill_balance import Visit, balance
from programmer_app.therapy.replacement import replace_by
from programmer_app.therapy.titration import StepPlan, titration_plan, weaning_plan
from programmer_app.therapy.trial import relief_band, relief_percent, start_after_screening
from programmer_app.therapy.windows import window_doses
from tests.therapy.samples import IT_40, MONDAY_S, contract_program, program

PAGE = Path(__file__).resolve().parents[2] / "docs" / "formulas.md"
BLOCK = re.compile(r"^```example ([\w-]+)\n(.*?)^=>\n(.*?)^```$", re.MULTILINE | re.DOTALL)
Given = dict[str, str]


def flow(given: Given) -> dict[str, Any]:
    dose, concentration = DoseRate.parse(given["dose"]), Concentration.parse(given["concentration"])
    found = flow_nl_per_h(dose, concentration)
    return {"flow_nl_per_h": found, "given": dose_rate_given(found, concentration, dose.unit).token()}


def convert(given: Given) -> dict[str, Any]:
    return calculators.convert(DoseRate.parse(given["dose"]), Concentration.parse(given["concentration"]))


def catheter(given: Given) -> dict[str, Any]:
    pieces = []
    if "segment" in given:
        length, volume = given["segment"].split("@")
        pieces.append((Length.parse(length), Volume.parse(volume)))
    return calculators.catheter(
        pieces,
        total=Length.parse(given["total"]) if "total" in given else None,
        trimmed=Length.parse(given["trimmed"]) if "trimmed" in given else None,
        volume_per_cm=Volume.parse(given["volume_per_cm"]) if "volume_per_cm" in given else None,
        bore_mm=Fraction(given["bore_mm"]) if "bore_mm" in given else None,
    )


def bridge(given: Given) -> dict[str, Any]:
    result = calculators.bridge(
        Volume.parse(given["tubing"]),
        Volume.parse(given["catheter"]),
        Concentration.parse(given["old"]),
        Concentration.parse(given["new"]),
        DoseRate.parse(given["dose"]),
    )
    return result | {f"without_bridge.{key}": value for key, value in result["without_bridge"].items()}


def prime(given: Given) -> dict[str, Any]:
    tubing, inside = Volume.parse(given["tubing"]), Volume.parse(given["catheter"])
    return calculators.prime(tubing, inside, Concentration.parse(given["concentration"]))


def refill(given: Given) -> dict[str, Any]:
    return calculators.refill(
        Volume.parse(given["volume"]),
        Volume.parse(given["low"]),
        Flow.parse(given["flow"]),
        date.fromisoformat(given["filled_at"]),
        at_most_flow=Flow.parse(given["at_most_flow"]),
        stability=Duration.parse(given["stability"]),
    )


def discrepancy(given: Given) -> dict[str, Any]:
    volumes = (Volume.parse(given[key]) for key in ("filled", "expected", "measured", "reservoir"))
    result = calculators.discrepancy(*volumes)
    return result | {"findings": ", ".join(finding["code"] for finding in result["findings"])}


def daily(given: Given) -> dict[str, Any]:
    asked = program(
        basal={"mode": "simple_continuous", "dose": given["dose"]},
        demand={
            "dose": given["demand_dose"],
            "over": given["over"],
            "lockout": given["lockout"],
            "max_per_24h": int(given["max_per_24h"]),
        },
    )
    assert asked.primary.concentration.token() == given["concentration"]
    found = daily_doses(asked, IT_40, load_library())[0]
    return {"scheduled": found.scheduled, "at_most": found.at_most}


def envelope(given: Given) -> dict[str, Any]:
    over, lockout = Duration.parse(given["over"]).amount, Duration.parse(given["lockout"]).amount
    course = greedy_starts(DemandPlan(1_000, over, lockout, int(given["max_per_24h"])))
    return {"starts_s": [course.start_s(k) for k in range(6)], "period_s": course.period_s}


def tip(given: Given) -> dict[str, Any]:
    return {"held_out": float(passed_through(np.array([float(given["volumes"])]), int(given["cells"]))[0][0])}


def change(given: Given) -> dict[str, Any]:
    now, asked = (program(basal={"mode": "simple_continuous", "dose": given[key]}) for key in ("now", "asked"))
    found = check(asked, IT_40, load_library(), now)
    return {"findings": ", ".join(f.code for f in found) or "none", "limit": found[0].limit if found else ""}


def trim(given: Given) -> dict[str, Any]:
    cuts = {
        "pump": Trim(spinal=Length.parse(given["pump_cut_spinal"])),
        "spinal": Trim(pump=Length.parse(given["spinal_cut_pump"])),
    }
    found = implanted(load_catheter_models()[given["model"]], cuts)
    return {
        "length_cm": Fraction(found.length_um, 10_000),
        "volume_nl": found.volume_nl,
        "mismatch_percent": found.checks[0].mismatch_percent,
    }


def parts(text: str) -> list[dict[str, str]]:
    """The drugs of a solution, as in a file."""
    return [dict(zip(("drug", "concentration"), part.split(" ", 1), strict=True)) for part in text.split(" + ")]


def without_bridge(given: Given) -> dict[str, Any]:
    basal = {"mode": "simple_continuous", "dose": given["dose"]}
    old, new = (program(solution=parts(given[key]), basal=basal) for key in ("old", "new"))
    found = bridge_consequence(old, new, IT_40, load_library())
    assert found is not None
    return {
        "hours": found.hours,
        "percent": ", ".join("none" if d.percent is None else str(d.percent) for d in found.drugs),
        "given": ", ".join(plain_number(d.given_per_day) for d in found.drugs),
        "words": waiver_words(found, load_library()),
    }


def keeps(given: Given) -> dict[str, Any]:
    solution = program(solution=parts(given["solution"])).solution
    found = solution_keeps(solution, load_library(), first_fill=given["first_fill"] == "yes")
    return {"days": found.days, "without": ", ".join(found.without) or "none"}


def mass_balance(given: Given) -> dict[str, Any]:
    filled, expected, measured = (
        [Volume.parse(text) for text in given[key].split(", ")] for key in ("filled", "expected", "measured")
    )
    visits = [Visit(date(2025, 1, 1), filled[0])]
    for number, (full, planned, seen) in enumerate(zip(filled, expected, measured, strict=True)):
        visits.append(Visit(date(2025, 2 + number, 1), full, planned, seen))
    found = balance(visits, Volume.parse(given["reservoir"]))
    errors = ", ".join(str(interval.error_percent) for interval in found.intervals)
    return {"errors": errors, "error_percent": found.error_percent, "trend": found.trend}


def window(given: Given) -> dict[str, Any]:
    patterns = {
        name: [{"from": at, "dose": dose} for at, dose in zip(("00:00", "12:00"), given[name].split(", "), strict=True)]
        for name in ("evening", "morning")
    }
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    week = {day: "evening" if day == "mon" else "morning" for day in days}
    asked = program(basal={"mode": "flex", "patterns": patterns, "week": week})
    found = window_doses(asked, IT_40, load_library(), Duration.parse(given["window"]).amount)[0]
    day = daily_doses(asked, IT_40, load_library())[0].scheduled
    return {"day": day, "most": found.most, "begins_s": found.begins_s}


def window_demand(given: Given) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "basal": {"mode": "simple_continuous", "dose": given["dose"]},
        "demand": {
            "dose": given["demand_dose"],
            "over": given["over"],
            "lockout": given["lockout"],
            "max_per_24h": int(given["max_per_24h"]),
        },
    }
    bolus = {"once": [{"kind": "bolus", "dose": given["bolus"], "over": "10 min"}]}
    cases = {"hour": (plain, 3_600), "day": (plain, 86_400), "with_bolus": (plain | bolus, 86_400)}
    found = {
        name: window_doses(program(**asked), IT_40, load_library(), window_s)[0].most
        for name, (asked, window_s) in cases.items()
    }
    return found | {"with_bolus": float(found["with_bolus"])}


def likely(given: Given) -> dict[str, Any]:
    volume, over, lockout = (
        Volume.parse(given["volume"]),
        Duration.parse(given["over"]),
        Duration.parse(given["lockout"]),
    )
    plan = DemandPlan(volume.amount, over.amount, lockout.amount, int(given["max_per_24h"]))
    found = likely_course(plan, Fraction(given["per_day"]), [int(given["days"]) * 86_400], patients=200)
    return {"median_boluses": float(found.volume_nl[50][-1]) / volume.amount}


def relief(given: Given) -> dict[str, Any]:
    found = relief_percent(int(given["baseline"]), int(given["now"]))
    assert found is not None
    return {"relief": found, "band": relief_band(found)}


def shown_steps(plan: StepPlan) -> dict[str, Any]:
    return {
        "doses": ", ".join(step.dose.token().split(" ")[0] for step in plan.steps),
        "days": ", ".join(step.on.isoformat() for step in plan.steps),
    }


def titration(given: Given) -> dict[str, Any]:
    drug = load_library().drugs[given["drug"]]
    start, goal = DoseRate.parse(given["start"]), DoseRate.parse(given["goal"])
    return shown_steps(titration_plan(drug, start, goal, date.fromisoformat(given["first_on"])))


def weaning(given: Given) -> dict[str, Any]:
    drug = load_library().drugs[given["drug"]]
    start, last = DoseRate.parse(given["start"]), DoseRate.parse(given["last"])
    every, first_on = Duration.parse(given["every"]), date.fromisoformat(given["first_on"])
    return shown_steps(weaning_plan(drug, start, DoseRate(0, start.unit), first_on, every=every, last=last))


def route(given: Given) -> dict[str, Any]:
    origin, to = (next(name for name in RATIOS if name == given[key]) for key in ("from", "to"))
    found = convert_route(load_library().drugs[given["drug"]], DoseRate.parse(given["dose"]), origin, to)
    spread = ", ".join(map(str, found.spread or ()))
    return {"estimate": found.estimate, "spread": spread, "capped": found.capped}


def replace(given: Given) -> dict[str, Any]:
    found = replace_by(date.fromisoformat(given["implanted"]), date.fromisoformat(given["indicator"]))
    return {"replace_by": found.on.isoformat(), "governed_by": found.governed_by}


def history(given: Given) -> dict[str, Any]:
    ran, at_s = [], MONDAY_S
    for part in given["ran"].split(", "):
        what, lasts = part.split(" for ")
        basal = {"mode": "simple_continuous", "dose": what}
        ran.append(Ran(at_s, None if what == "stopped" else program(basal=basal)))
        at_s += Duration.parse(lasts).amount
    filled, low = Volume.parse(given["filled"]).amount, Volume.parse(given["low"]).amount
    found = expected_residual(filled, low, ran, at_s, IT_40)
    return {"left_nl": found.left_nl, "low_in_d": found.low_in_d}


def hand_tip(given: Given) -> dict[str, Any]:
    new = program()
    old = program(solution=[{"drug": "morphine", "concentration": given["old"]}])
    consequence = bridge_consequence(old, new, IT_40, load_library())
    assert consequence is not None
    (curve,) = tip_comparison(old, new, IT_40, load_library(), start_s=MONDAY_S, horizon_h=24 * 30)
    surplus = float(curve.without_bridge[-1] - curve.with_bridge[-1])
    return {"hours": consequence.hours, "percent": consequence.drugs[0].percent, "surplus_mg": surplus}


def hand_bridge(given: Given) -> dict[str, Any]:
    old = [{"drug": "morphine", "concentration": "20 mg/mL"}]
    asked = program(
        once=[{"kind": "bridge", "dose": "2.4 mg/day", "old_solution": old}],
        catheter={"segments": [{"name": "spinal", "length": given["length"], "volume_per_cm": "2.2 mcL"}]},
    )
    (item,) = plan_of(asked, IT_40).once
    return {"volume_nl": item.volume_nl, "duration_s": item.duration_s}


def hand_periodic(given: Given) -> dict[str, Any]:
    basal = {"mode": "periodic_bolus", "dose": "0.5 mg", "over": "10 min", "every": "6 h", "first_at": "06:00"}
    asked = program(basal=basal | {"between": given["between"]})
    hour = window_doses(asked, IT_40, load_library(), 3_600)[0].most
    return {"day": float(daily_doses(asked, IT_40, load_library())[0].scheduled), "hour": float(hour)}


def hand_week(given: Given) -> dict[str, Any]:
    assert given == {"demand": "none"}
    asked = contract_program(demand=None, once=[])
    daily_dose = daily_doses(asked, IT_40, load_library())[0]
    window = window_doses(asked, IT_40, load_library())[0].most
    return {"weekday": daily_dose.scheduled, "week": sum(daily_dose.days), "any_24h": window}


def hand_envelope(given: Given) -> dict[str, Any]:
    at_s = [int(text) for text in given["at"].split(", ")]
    asked = contract_program(once=[])
    found = project(asked, IT_40, load_library(), horizon_s=86_400, at_s=at_s)
    return {"at_most": ", ".join(f"{doses['morphine'][1]:.9g}" for _, doses in found.at)}


def hand_minimum(given: Given) -> dict[str, Any]:
    asked = program(
        solution=[{"drug": "ziconotide", "concentration": given["concentration"]}], basal={"mode": "minimum_rate"}
    )
    return {"mcg_per_day": daily_doses(asked, IT_40, load_library())[0].scheduled}


def hand_refill(given: Given) -> dict[str, Any]:
    flow = Flow.parse(given["flow"])
    return calculators.refill(Volume.parse("38 mL"), Volume.parse("2 mL"), flow, date(2025, 1, 6))


def screening(given: Given) -> dict[str, Any]:
    drug = load_library().drugs["baclofen"]
    found = start_after_screening(drug, Mass.parse(given["worked"]), Duration.parse(given["lasted"]))
    return {"daily": found.daily.text()}


RUN: dict[str, Callable[[Given], dict[str, Any]]] = {
    "flow": flow,
    "convert": convert,
    "catheter": catheter,
    "bridge": bridge,
    "prime": prime,
    "refill": refill,
    "discrepancy": discrepancy,
    "daily": daily,
    "envelope": envelope,
    "tip": tip,
    "change": change,
    "trim": trim,
    "without-bridge": without_bridge,
    "keeps": keeps,
    "balance": mass_balance,
    "window": window,
    "window-demand": window_demand,
    "likely": likely,
    "relief": relief,
    "titration": titration,
    "weaning": weaning,
    "route": route,
    "replace": replace,
    "history": history,
    "hand-tip": hand_tip,
    "hand-bridge": hand_bridge,
    "hand-periodic": hand_periodic,
    "hand-week": hand_week,
    "hand-envelope": hand_envelope,
    "hand-minimum": hand_minimum,
    "hand-refill": hand_refill,
    "screening": screening,
}


def pairs(text: str) -> Given:
    return dict(line.split(" = ", 1) for line in text.strip().splitlines())


EXAMPLES = [(name, pairs(given), pairs(expected)) for name, given, expected in BLOCK.findall(PAGE.read_text("utf-8"))]


@pytest.mark.parametrize(("name", "given", "expected"), EXAMPLES)
def test_example(name: str, given: Given, expected: Given) -> None:
    found = RUN[name](given)
    for key, text in expected.items():
        value = found[key]
        if isinstance(value, list):
            wanted = [int(part) for part in text.split(", ")]
            assert value[: len(wanted)] == wanted
        elif isinstance(value, float):
            places = len(text.partition(".")[2])
            assert round(value, places) == float(text), key
        elif isinstance(value, int | Fraction):
            assert value == Fraction(text), key
        else:
            assert value == text, key


def test_every_kind_of_example_is_on_the_page() -> None:
    assert {name for name, _, _ in EXAMPLES} == set(RUN)
    assert PAGE.read_text("utf-8").count("```example") == len(EXAMPLES)
