"""For each finding a program that raises it and one at its exact edge that does not, and the parts they are made of."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from device.pump import PumpModel
from programmer_app.therapy.clinic_rule import ClinicRule, Effect
from programmer_app.therapy.clinic_rules import with_rules
from programmer_app.therapy.library import DrugLibrary, load_library, parse_library
from tests.therapy.samples import IT_40
from tests.therapy.samples import demand as demand_part

LIBRARY = load_library()
CONTENT: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parents[2] / "resources" / "drug_library.json").read_text("utf-8")
)
Asked = dict[str, Any]


def limited(kind: str, **ranks: str) -> DrugLibrary:
    """The installed library with these limits of morphine, and no others of that kind."""
    content = copy.deepcopy(CONTENT)
    band: dict[str, Any] = dict.fromkeys(("hard_low", "soft_low", "typical", "soft_high", "hard_high"))
    for rank, value in ranks.items():
        band[rank] = {"value": value, "source": "a test", "status": "label"}
    content["drugs"][0]["limits"][kind] = band
    return parse_library(json.dumps(content).encode())


@dataclass(frozen=True)
class Pair:
    """A program that raises a finding and one at its edge that does not; parts of a file in place of the plain ones."""

    raises: Asked
    edge: Asked
    field: str
    value: str = ""
    limit: str = ""
    running: Asked | None = None
    library: DrugLibrary = LIBRARY
    model: PumpModel = IT_40
    since_change_s: int | None = None
    counted_nl: int | None = None


def paced(hours: int) -> DrugLibrary:
    """The installed library with an interval between steps of morphine."""
    content = copy.deepcopy(CONTENT)
    content["drugs"][0]["step_interval"] = {
        "hours": hours,
        "text": "Not so soon.",
        "source": "a test",
        "status": "label",
    }
    return parse_library(json.dumps(content).encode())


def ruled(effect: Effect) -> DrugLibrary:
    """The installed library in a clinic that does not use morphine, or with a reason only."""
    not_used = ClinicRule(
        subject="morphine", about="use", effect=effect, value="", set_by="P", set_on=date(2026, 1, 5), why="none kept"
    )
    return with_rules(LIBRARY, (not_used,))


def simple(dose: str) -> Asked:
    return {"basal": {"mode": "simple_continuous", "dose": dose}}


def periodic(dose: str = "0.05 mg", over: str = "10 min", every: str = "6 h", between: str = "minimum_rate") -> Asked:
    basal = {"mode": "periodic_bolus", "dose": dose, "over": over, "every": every, "first_at": "06:00"}
    return {"basal": basal | {"between": between}}


def flex(steps: int, patterns: int = 1) -> Asked:
    one = [{"from": f"{n * 30 // 60:02d}:{n * 30 % 60:02d}", "dose": "0.1 mg/h"} for n in range(steps)]
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    week = {day: f"p{min(n, patterns - 1)}" for n, day in enumerate(days)}
    return {"basal": {"mode": "flex", "patterns": {f"p{n}": one for n in range(patterns)}, "week": week}}


def solution(*parts: tuple[str, str]) -> Asked:
    return {"solution": [{"drug": drug, "concentration": concentration} for drug, concentration in parts]}


def once(**item: Any) -> Asked:  # noqa: ANN401 - parts of a file
    return {"once": [item]}


def bridge(concentration: str = "20 mg/mL", dose: str = "2.4 mg/day") -> dict[str, Any]:
    return {"kind": "bridge", "dose": dose, "old_solution": solution(("morphine", concentration))["solution"]}


def two_days(dose: str) -> Asked:
    """A low morning and a high evening, then the other way round: 4.8 mg a day at 0.1 and 0.3 mg/h."""
    low = "0.1 mg/h"
    patterns = {
        "evening": [{"from": "00:00", "dose": low}, {"from": "12:00", "dose": dose}],
        "morning": [{"from": "00:00", "dose": dose}, {"from": "12:00", "dose": low}],
    }
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    week = {day: "evening" if day == "mon" else "morning" for day in days}
    return {"basal": {"mode": "flex", "patterns": patterns, "week": week}}


def with_demand(*arguments: Any, **more: Any) -> Asked:  # noqa: ANN401 - as samples.demand
    return {"demand": demand_part(*arguments, **more)}


def reservoir(volume: str, low: str = "3 mL") -> Asked:
    return {"reservoir": {"volume": volume, "low_alarm": low}}


STRONG, PLAIN_SOLUTION = solution(("morphine", "20 mg/mL")), solution(("morphine", "10 mg/mL"))
FEW_PATTERNS = replace(IT_40, flex_patterns_max=2)

CASES: dict[str, Pair] = {
    # 2,000 nL/h x 24 x 10 mg/mL = 0.48 mg/day; 1,000,000 nL/h = 240 mg/day
    "flow-below-range": Pair(simple("0.47976 mg/day"), simple("0.48 mg/day"), "basal.dose", "1.999 mcL/h", "2 mcL/h"),
    "flow-above-range": Pair(
        simple("240.001 mg/day"), simple("240 mg/day"), "basal.dose", "1000.004 mcL/h", "1000 mcL/h"
    ),
    "too-many-steps": Pair(flex(25), flex(24), "basal.patterns.p0", "25 steps", "24 steps"),
    "too-many-patterns": Pair(flex(2, 3), flex(2, 2), "basal.patterns", "3 patterns", "2 patterns", model=FEW_PATTERNS),
    # 0.1 mg = 10,000 nL; at 1 mL/h in 36 s
    "bolus-too-fast": Pair(
        once(kind="bolus", dose="0.1 mg", over="35 s"),
        once(kind="bolus", dose="0.1 mg", over="36 s"),
        "once[0].over",
        "1028.57143 mcL/h",
        "1000 mcL/h",
    ),
    "bolus-too-long": Pair(
        once(kind="bolus", dose="0.1 mg", over="21601 s"),
        once(kind="bolus", dose="0.1 mg", over="6 h"),
        "once[0].over",
        "21\u2009601 s",
        "6 h",
    ),
    # a stroke of 500 nL is 5 mcg; 4.995 mcg is 499.5 nL, the half going down
    "bolus-below-stroke": Pair(
        once(kind="bolus", dose="4.995 mcg", over="10 min"),
        once(kind="bolus", dose="4.996 mcg", over="10 min"),
        "once[0].dose",
        "0.499 mcL",
        "0.5 mcL",
    ),
    "prime-without-volume": Pair(
        once(kind="prime", volume="0 mL"), once(kind="prime", volume="0.000001 mL"), "once[0].volume", "0 mL"
    ),
    # 375,000 nL of 20 mg/mL = 7.5 mg: at 0.12 mg/day 62.5 d, that is 250 nL/h
    "bridge-flow": Pair(
        once(**bridge(dose="0.1199 mg/day")), once(**bridge(dose="0.12 mg/day")), "once[0].dose", "", "0.25 mcL/h"
    ),
    "bridge-same-solution": Pair(
        once(**bridge("10 mg/mL")), once(**bridge("10.001 mg/mL")), "once[0].old_solution", "morphine 10 mg/mL"
    ),
    "demand-lockout-range": Pair(
        with_demand(lockout="59 s"), with_demand(lockout="1 min"), "demand.lockout", "59 s", "1 min"
    ),
    "reservoir-over-capacity": Pair(
        reservoir("40.001 mL"), reservoir("40 mL"), "reservoir.volume", "40.001 mL", "40 mL"
    ),
    "low-alarm-range": Pair(
        reservoir("38 mL", "5.001 mL"), reservoir("38 mL", "5 mL"), "reservoir.low_alarm", "5.001 mL", "5 mL"
    ),
    "low-alarm-not-below-volume": Pair(reservoir("3 mL"), reservoir("3.001 mL"), "reservoir.low_alarm", "3 mL", "3 mL"),
    # 2.40001 mg/day is 10,000.04 nL/h: it gives 10,000
    "achievable-dose": Pair(
        simple("2.40001 mg/day"), simple("2.40024 mg/day"), "basal.dose", "2.40001 mg/day", "2.4 mg/day"
    ),
    "unknown-drug": Pair(
        solution(("aspirin", "10 mg/mL")), PLAIN_SOLUTION, "solution[0].drug", "aspirin", "a drug of the library"
    ),
    "concentration-above-hard": Pair(
        solution(("ziconotide", "100.001 mcg/mL")),
        solution(("ziconotide", "100 mcg/mL")),
        "solution[0].concentration",
        "100.001 mcg/mL",
        "100 mcg/mL",
    ),
    "concentration-above-soft": Pair(
        solution(("morphine", "25.001 mg/mL")),
        solution(("morphine", "25 mg/mL")),
        "solution[0].concentration",
        "25.001 mg/mL",
        "25 mg/mL",
    ),
    "concentration-below-hard": Pair(
        solution(("morphine", "0.999 mg/mL")),
        solution(("morphine", "1 mg/mL")),
        "solution[0].concentration",
        "0.999 mg/mL",
        "1 mg/mL",
        library=limited("concentration", hard_low="1 mg/mL", soft_high="25 mg/mL"),
    ),
    "concentration-below-soft": Pair(
        solution(("morphine", "0.999 mg/mL")),
        solution(("morphine", "1 mg/mL")),
        "solution[0].concentration",
        "0.999 mg/mL",
        "1 mg/mL",
        library=limited("concentration", soft_low="1 mg/mL", soft_high="25 mg/mL"),
    ),
    "concentration-not-labelled": Pair(
        STRONG, PLAIN_SOLUTION, "solution[0].concentration", "20 mg/mL", "10 mg/mL, 25 mg/mL"
    ),
    "concentration-far-below-label": Pair(
        solution(("morphine", "0.999 mg/mL")),
        solution(("morphine", "1 mg/mL")),
        "solution[0].concentration",
        "0.999 mg/mL",
        "10 mg/mL",
    ),
    "daily-dose-above-hard": Pair(
        simple("30.00024 mg/day"),
        simple("30 mg/day"),
        "basal.dose",
        "30.00024 mg/day",
        "30 mg/day",
        library=limited("daily_dose", hard_high="30 mg/day"),
    ),
    "daily-dose-above-soft": Pair(
        simple("20.00016 mg/day"), simple("20 mg/day"), "basal.dose", "20.00016 mg/day", "20 mg/day"
    ),
    "daily-dose-below-hard": Pair(
        simple("0.99984 mg/day"),
        simple("1.00008 mg/day"),
        "basal.dose",
        "0.99984 mg/day",
        "1 mg/day",
        library=limited("daily_dose", hard_low="1 mg/day"),
    ),
    "daily-dose-below-soft": Pair(
        simple("2.39976 mg/day"),
        simple("2.4 mg/day"),
        "basal.dose",
        "2.39976 mg/day",
        "2.4 mg/day",
        library=limited("daily_dose", soft_low="2.4 mg/day"),
    ),
    # 2.4 + 4 x 0.15 = 3
    "daily-dose-at-most-above-hard": Pair(
        with_demand("0.15001 mg"),
        with_demand("0.15 mg"),
        "demand.max_per_24h",
        "3.00004 mg/day",
        "3 mg/day",
        library=limited("daily_dose", hard_high="3 mg/day"),
    ),
    "daily-dose-at-most-above-soft": Pair(
        with_demand("0.15001 mg"),
        with_demand("0.15 mg"),
        "demand.max_per_24h",
        "3.00004 mg/day",
        "3 mg/day",
        library=limited("daily_dose", soft_high="3 mg/day"),
    ),
    "bolus-above-hard": Pair(
        once(kind="bolus", dose="2.00001 mg", over="1 h"),
        once(kind="bolus", dose="2 mg", over="1 h"),
        "once[0].dose",
        "2.00001 mg",
        "2 mg",
        library=limited("bolus", hard_high="2 mg"),
    ),
    "bolus-above-soft": Pair(
        once(kind="bolus", dose="1.00001 mg", over="1 h"),
        once(kind="bolus", dose="1 mg", over="1 h"),
        "once[0].dose",
        "1.00001 mg",
        "1 mg",
    ),
    "bolus-below-hard": Pair(
        once(kind="bolus", dose="0.09999 mg", over="1 h"),
        once(kind="bolus", dose="0.1 mg", over="1 h"),
        "once[0].dose",
        "0.09999 mg",
        "0.1 mg",
        library=limited("bolus", hard_low="0.1 mg"),
    ),
    "bolus-below-soft": Pair(
        once(kind="bolus", dose="0.09999 mg", over="1 h"),
        once(kind="bolus", dose="0.1 mg", over="1 h"),
        "once[0].dose",
        "0.09999 mg",
        "0.1 mg",
        library=limited("bolus", soft_low="0.1 mg"),
    ),
    # 30 % of 2.4 is 0.72
    "step-up-above-hard": Pair(
        simple("3.12024 mg/day"),
        simple("3.12 mg/day"),
        "basal.dose",
        "30.01 %",
        "30 %",
        running={},
        library=limited("step_up", hard_high="30 %"),
    ),
    "step-up-above-soft": Pair(
        simple("3.12024 mg/day"), simple("3.12 mg/day"), "basal.dose", "30.01 %", "30 %", running={}
    ),
    "step-down-above-hard": Pair(
        simple("1.67976 mg/day"),
        simple("1.68 mg/day"),
        "basal.dose",
        "30.01 %",
        "30 %",
        running={},
        library=limited("step_down", hard_high="30 %"),
    ),
    "step-down-above-soft": Pair(
        simple("1.67976 mg/day"),
        simple("1.68 mg/day"),
        "basal.dose",
        "30.01 %",
        "30 %",
        running={},
        library=limited("step_down", soft_high="30 %"),
    ),
    "daily-step-above-hard": Pair(
        simple("2.64024 mg/day"),
        simple("2.64 mg/day"),
        "basal.dose",
        "0.24024 mg/day",
        "0.24 mg/day",
        running={},
        library=limited("daily_step", hard_high="0.24 mg/day"),
    ),
    "daily-step-above-soft": Pair(
        simple("2.64024 mg/day"),
        simple("2.64 mg/day"),
        "basal.dose",
        "0.24024 mg/day",
        "0.24 mg/day",
        running={},
        library=limited("daily_step", soft_high="0.24 mg/day"),
    ),
    # from Monday 12:00 on 24 x 0.3 mg
    "rolling-day-dose-above-hard": Pair(
        two_days("0.30024 mg/h"),
        two_days("0.3 mg/h"),
        "basal.patterns",
        "7.20576 mg",
        "7.2 mg/day",
        library=limited("daily_dose", hard_high="7.2 mg/day"),
    ),
    "rolling-day-dose-above-soft": Pair(
        two_days("0.30024 mg/h"),
        two_days("0.3 mg/h"),
        "basal.patterns",
        "7.20576 mg",
        "7.2 mg/day",
        library=limited("daily_dose", soft_high="7.2 mg/day"),
    ),
    # 7.2 mg/day is 0.3 mg/h; 7.2024 mg/day is 30.01 mcL/h of 10 mg/mL
    "hourly-dose-above-hard": Pair(
        simple("7.2024 mg/day"),
        simple("7.2 mg/day"),
        "basal.dose",
        "0.3001 mg/h",
        "0.3 mg/h",
        library=limited("hourly_dose", hard_high="0.3 mg/h"),
    ),
    "hourly-dose-above-soft": Pair(
        simple("7.2024 mg/day"),
        simple("7.2 mg/day"),
        "basal.dose",
        "0.3001 mg/h",
        "0.3 mg/h",
        library=limited("hourly_dose", soft_high="0.3 mg/h"),
    ),
    "demand-bolus-above-hard": Pair(
        with_demand("0.20001 mg"),
        with_demand("0.2 mg"),
        "demand.dose",
        "0.20001 mg",
        "0.2 mg",
        library=limited("demand_bolus", hard_high="0.2 mg"),
    ),
    "demand-bolus-above-soft": Pair(
        with_demand("0.20001 mg"),
        with_demand("0.2 mg"),
        "demand.dose",
        "0.20001 mg",
        "0.2 mg",
        library=limited("demand_bolus", soft_high="0.2 mg"),
    ),
    "demand-bolus-below-hard": Pair(
        with_demand("0.19999 mg"),
        with_demand("0.2 mg"),
        "demand.dose",
        "0.19999 mg",
        "0.2 mg",
        library=limited("demand_bolus", hard_low="0.2 mg"),
    ),
    "demand-bolus-below-soft": Pair(
        with_demand("0.19999 mg"),
        with_demand("0.2 mg"),
        "demand.dose",
        "0.19999 mg",
        "0.2 mg",
        library=limited("demand_bolus", soft_low="0.2 mg"),
    ),
    "concentration-slip": Pair(
        solution(("morphine", "1 mg/mL")),
        solution(("morphine", "1.01 mg/mL")),
        "solution[0].concentration",
        "1 mg/mL",
        "10 mg/mL",
    ),
    "reservoir-raised": Pair(
        reservoir("30.500001 mL"),
        reservoir("30.5 mL"),
        "reservoir.volume",
        "30.500001 mL",
        "30 mL",
        running={},
        counted_nl=30_000_000,
    ),
    "step-too-soon": Pair(
        simple("2.5 mg/day"),
        simple("2.4 mg/day"),
        "basal.dose",
        "47.9 h",
        "48 h",
        running={},
        library=paced(48),
        since_change_s=48 * 3_600 - 1,
    ),
    "admixture-advised-against": Pair(
        solution(("morphine", "10 mg/mL"), ("baclofen", "1 mg/mL")),
        solution(("morphine", "10 mg/mL"), ("clonidine", "1 mg/mL")),
        "solution",
        "morphine + baclofen",
    ),
    "admixture-unlabelled": Pair(
        solution(("morphine", "10 mg/mL"), ("clonidine", "1 mg/mL")),
        PLAIN_SOLUTION,
        "solution",
        "morphine + cloNIDine",
    ),
    "no-limit-set": Pair(
        {},
        {},
        "solution[0].drug",
        "daily dose",
        "none set",
        library=limited("daily_dose"),
    ),
    "off-label-drug": Pair(solution(("bupivacaine", "10 mg/mL")), PLAIN_SOLUTION, "solution[0].drug", "bupivacaine"),
    "reservoir-content-changed": Pair(
        solution(("morphine", "20 mg/mL")),
        PLAIN_SOLUTION,
        "solution",
        "morphine 20 mg/mL",
        "morphine 10 mg/mL",
        running={},
    ),
    "daily-dose-rise": Pair(
        simple("2.88024 mg/day"), simple("2.88 mg/day"), "basal.dose", "2.88024 mg/day", "2.88 mg/day", running={}
    ),
    "daily-dose-fall": Pair(
        simple("1.91976 mg/day"), simple("1.92 mg/day"), "basal.dose", "1.91976 mg/day", "1.92 mg/day", running={}
    ),
    "minimum-rate-chosen": Pair(
        {"basal": {"mode": "minimum_rate"}}, simple("0.48 mg/day"), "basal.mode", "0.06 mg/day", running={}
    ),
    "drug-added": Pair(
        solution(("morphine", "10 mg/mL"), ("clonidine", "100 mcg/mL")),
        PLAIN_SOLUTION,
        "solution[1].drug",
        "cloNIDine",
        "morphine",
        running={},
    ),
    "drug-removed": Pair(
        PLAIN_SOLUTION,
        solution(("morphine", "10 mg/mL"), ("clonidine", "100 mcg/mL")),
        "solution",
        "morphine",
        "cloNIDine",
        running=solution(("morphine", "10 mg/mL"), ("clonidine", "100 mcg/mL")),
    ),
    # 9 times is within a tenth of 10 times
    "factor-of-slip": Pair(
        simple("21.6 mg/day"), simple("21.59976 mg/day"), "basal.dose", "21.6 mg/day", "2.4 mg/day", running={}
    ),
    "clinic-rules-unreadable": Pair({}, {}, "", library=with_rules(LIBRARY, (), "The file is broken.")),
    "drug-not-used-here": Pair(
        {}, solution(("hydromorphone", "10 mg/mL")), "solution[0].drug", "morphine", library=ruled("stop")
    ),
    "drug-rarely-used-here": Pair(
        {}, solution(("hydromorphone", "10 mg/mL")), "solution[0].drug", "morphine", library=ruled("reason")
    ),
    "far-above-library": Pair(
        simple("200.00016 mg/day"), simple("200 mg/day"), "basal.dose", "200.00016 mg/day", "20 mg/day"
    ),
    "solution-changed-without-bridge": Pair(
        STRONG, PLAIN_SOLUTION, "once", "morphine 20 mg/mL", "morphine 10 mg/mL", running={}
    ),
    "bridge-old-solution-differs": Pair(
        STRONG | once(**bridge("11 mg/mL")),
        STRONG | once(**bridge("10 mg/mL")),
        "once[0].old_solution",
        "morphine 11 mg/mL",
        "morphine 10 mg/mL",
        running={},
    ),
    "bridge-not-first": Pair(
        {"once": [{"kind": "bolus", "dose": "0.1 mg", "over": "10 min"}, bridge()]},
        {"once": [bridge(), {"kind": "bolus", "dose": "0.1 mg", "over": "10 min"}]},
        "once[1]",
        "item 2",
        "item 1",
    ),
    "prime-with-running-catheter": Pair(
        once(kind="prime", volume="0.1 mL"), {}, "once[0]", "1 mg", "no drug in the catheter", running={}
    ),
    # 140 mcL of tubing and 176 mcL of catheter
    "prime-above-fill": Pair(
        once(kind="prime", volume="0.316001 mL"),
        once(kind="prime", volume="0.316 mL"),
        "once[0].volume",
        "0.316001 mL",
        "0.316 mL",
    ),
    "once-above-reservoir": Pair(
        once(kind="prime", volume="5.000001 mL") | reservoir("5 mL"),
        once(kind="prime", volume="5 mL") | reservoir("5 mL"),
        "once",
        "5.000001 mL",
        "5 mL",
    ),
    # 1000 mcL are 400 cm of 2.5 mcL
    "catheter-unusual": Pair(
        {"catheter": {"segments": [{"name": "spinal", "length": "400.0004 cm", "volume_per_cm": "2.5 mcL"}]}},
        {"catheter": {"segments": [{"name": "spinal", "length": "400 cm", "volume_per_cm": "2.5 mcL"}]}},
        "catheter.segments",
        "1.000001 mL",
        "1 mL",
    ),
    # 5 min + 4 h: six can start in 24 h
    "demand-max-unreachable": Pair(
        with_demand(most=7), with_demand(most=6), "demand.max_per_24h", "7 in 24 h", "6 in 24 h"
    ),
    "demand-dose-large": Pair(
        with_demand("0.24001 mg"), with_demand("0.24 mg"), "demand.dose", "0.24001 mg", "0.24 mg"
    ),
    "lockout-short": Pair(
        with_demand(lockout="59 min"), with_demand(lockout="60 min"), "demand.lockout", "59 min", "1 h"
    ),
    "interval-short": Pair(periodic(every="48 min"), periodic(every="1 h"), "basal.every", "48 min", "1 h"),
    "first-bolus-wait": Pair(periodic(every="12 h"), periodic(every="1 d"), "basal.first_at", "06:00", "12 h"),
    # 0.24 mL/day x 7 d = 1.68 mL above the alarm
    "refill-due-soon": Pair(reservoir("4.68 mL"), reservoir("4.680001 mL"), "reservoir.volume", "7 d", "7 d"),
    # 28 boluses of 15 mcL start in 7 d at 0, ..., and the 29th at its very end: 0.42 mL more
    "refill-due-soon-at-most": Pair(
        reservoir("5.1 mL") | with_demand(),
        reservoir("5.100001 mL") | with_demand(),
        "reservoir.volume",
        "7 d",
        "7 d",
    ),
}
