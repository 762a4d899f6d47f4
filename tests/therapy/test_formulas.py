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

from device.achievable import DemandPlan, dose_rate_given, flow_nl_per_h
from device.quantities import Concentration, DoseRate, Duration, Flow, Length, Volume
from programmer_app.therapy import calculators
from programmer_app.therapy.catheter import passed_through
from programmer_app.therapy.demand import greedy_starts
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import check
from programmer_app.therapy.projection import daily_doses
from tests.therapy.samples import IT_40, program

PAGE = Path(__file__).resolve().parents[2] / "docs" / "formulas.md"
BLOCK = re.compile(r"^```example (\w+)\n(.*?)^=>\n(.*?)^```$", re.MULTILINE | re.DOTALL)
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
