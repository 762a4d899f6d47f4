"""Compares goals with facts: met or not, and what was seen. Pure functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from device.quantities import Concentration, DoseRate, Duration, Mass, Quantity, QuantityError, Volume
from programmer_app.training.facts import Facts
from programmer_app.training.goals import (
    Alarm,
    AnyGoal,
    Count,
    Delivers,
    Did,
    Handset,
    PatientIs,
    Reported,
    Runs,
    Settled,
    TipDose,
)

NL_PER_ML: Final = 10**6
_READS: Final = frozenset({"read", "report", "write", "check"})
"""Acts that interrogate the pump, so that an alarm is seen."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A goal, whether it was met, and what was seen."""

    goal: AnyGoal
    met: bool
    seen: str


def judge(goals: tuple[AnyGoal, ...], facts: Facts) -> tuple[Verdict, ...]:
    """The verdict on each goal, in their order."""
    return tuple(Verdict(goal, *_JUDGES[type(goal)](goal, facts)) for goal in goals)


def _runs(goal: Runs, facts: Facts) -> tuple[bool, str]:
    content = facts.programs[facts.end_s if goal.by is None else goal.by.amount]
    if content is None:
        return False, "The pump has no program."
    problem = _differs(goal.program, content, "")
    return not problem, problem or "The pump runs it."


def _differs(wanted: object, there: object, path: str) -> str:
    """What the first part is that is not as wanted, in words; empty when all is."""
    if isinstance(wanted, Mapping):
        if not isinstance(there, Mapping):
            return f"{path or 'the program'} is missing."
        for key, value in wanted.items():
            where = f"{path}.{key}" if path else str(key)
            if value == "none":
                if key in there:
                    return f"{where} is there."
            elif found := _differs(value, there.get(key), where):
                return found
        return ""
    if isinstance(wanted, list):
        if not isinstance(there, list) or len(there) != len(wanted):
            return f"{path} has {len(there) if isinstance(there, list) else 0} parts, not {len(wanted)}."
        parts = (
            _differs(one, other, f"{path}[{index}]")
            for index, (one, other) in enumerate(zip(wanted, there, strict=True))
        )
        return next(filter(None, parts), "")
    return "" if _same(wanted, there) else f"{path} is {there}, not {wanted}."


def _same(one: object, other: object) -> bool:
    """Equal, or two ways to write one quantity."""
    if one == other:
        return True
    if not isinstance(one, str) or not isinstance(other, str):
        return False
    return any(_parsed(kind, one) == _parsed(kind, other) is not None for kind in _KINDS)


_KINDS: Final[tuple[type[Quantity], ...]] = (DoseRate, Mass, Volume, Concentration, Duration)


def _parsed(kind: type[Quantity], text: str) -> Quantity | None:
    try:
        return kind.parse(text)
    except QuantityError:
        return None


def _delivers(_goal: Delivers, facts: Facts) -> tuple[bool, str]:
    held = [alarm for alarm in facts.alarms if alarm in {"empty-reservoir", "motor-stall"}]
    state = facts.status.state.name.lower().replace("_", " ")
    return facts.status.running and not held, f"The pump is {', '.join([state, *held])}."


def _tip_dose(goal: TipDose, facts: Facts) -> tuple[bool, str]:
    until_s = facts.end_s if goal.until is None else goal.until.amount
    course = facts.tip(goal.since.amount, until_s, goal.mean_over.amount)
    low, high = (float(bound.value_in("mcg/day")) for bound in (goal.low, goal.high))
    share = course.share_within(low, high)
    unit = goal.low.unit.split("/")[0]
    per = 1000 if unit == "mg" else 1
    (low_s, lowest), (high_s, highest) = course.lowest, course.highest
    seen = (
        f"{100 * share:.0f} % of the time within {goal.low.text()} to {goal.high.text()}; lowest {lowest / per:.3g} "
        f"{unit}/day after {time_words(low_s)}, highest {highest / per:.3g} {unit}/day after {time_words(high_s)}."
    )
    return share * 100 >= goal.share_percent - 1e-9, seen


def _count(goal: Count, facts: Facts) -> tuple[bool, str]:
    off_ml = facts.count_error_nl / NL_PER_ML
    how = "more" if off_ml > 0 else "less"
    seen = f"The pump counts {abs(off_ml):.2f} mL {how} than is in its reservoir."
    return abs(facts.count_error_nl) <= goal.within.amount, seen


def _alarm(goal: Alarm, facts: Facts) -> tuple[bool, str]:
    raised = [event.t_s for event in facts.pump_log if event.alarm == goal.alarm]
    if not raised:
        return False, "The alarm never came."
    until_s = raised[0] + goal.read_within.amount
    reads = [act.t_s for act in facts.acts if act.act in _READS and act.outcome != "failed" and act.t_s >= raised[0]]
    if not reads or reads[0] > until_s:
        late = f"read {time_words(reads[0] - raised[0])} later" if reads else "never read"
        return False, f"Raised after {time_words(raised[0])}, {late}."
    if goal.gone and goal.alarm in facts.alarms:
        return False, "The alarm was read, and stands at the end."
    return True, f"Raised after {time_words(raised[0])}, read {time_words(reads[0] - raised[0])} later."


def _did(goal: Did, facts: Facts) -> tuple[bool, str]:
    done = [(place, act.t_s) for place, act in enumerate(facts.acts) if act.act == goal.act and act.outcome == "done"]
    since_s = 0 if goal.since is None else goal.since.amount
    by_s = facts.end_s if goal.by is None else goal.by.amount
    done = [(place, t_s) for place, t_s in done if since_s <= t_s <= by_s]
    if goal.before is not None:
        others = [place for place, act in enumerate(facts.acts) if act.act == goal.before and act.outcome == "done"]
        if not others:
            return goal.never, f"There was no {goal.before}."
        done = [(place, t_s) for place, t_s in done if place < others[0]]
    moments = ", ".join(time_words(t_s) for _, t_s in done[: goal.times])
    seen = f"Done after {moments}." if done else "Not done."
    if 0 < len(done) < goal.times:
        seen = f"Done after {moments}, and not {goal.times} times."
    return (len(done) >= goal.times) != goal.never, seen


_FIGURES: Final = {
    "symptom": "Pain or stiffness",
    "sedation": "Sedation, 0 to 4:",
    "breaths_per_min": "Breaths a minute:",
    "side_effects": "Side effects",
    "withdrawal": "Withdrawal",
}
"""What a figure of the patient is called in a sentence."""


def _patient(goal: PatientIs, facts: Facts) -> tuple[bool, str]:
    since_s = 0 if goal.since is None else goal.since.amount
    until_s = facts.end_s if goal.until is None else goal.until.amount
    values = [(getattr(state, goal.what), t_s) for t_s, state in facts.states(since_s, until_s)]
    (low, low_s), (high, high_s) = min(values), max(values)
    name, low_words, high_words = _FIGURES[goal.what], time_words(low_s), time_words(high_s)
    if f"{low:.1f}" == f"{high:.1f}":
        seen = f"{name} {low:.1f} all the time."
    else:
        seen = f"{name} {low:.1f} (after {low_words}) to {high:.1f} (after {high_words})."
    fits_low = goal.at_least is None or low >= goal.at_least
    return fits_low and (goal.at_most is None or high <= goal.at_most), seen


def _handset(goal: Handset, facts: Facts) -> tuple[bool, str]:
    granted = sum(not press.refusal for press in facts.presses)
    seen = f"Pressed {len(facts.presses)} times, granted {granted} times."
    return goal.at_least <= granted <= goal.at_most, seen


def _settled(_goal: Settled, facts: Facts) -> tuple[bool, str]:
    return not facts.open_write, "A write is left unsettled." if facts.open_write else "No write is open."


def _reported(_goal: Reported, facts: Facts) -> tuple[bool, str]:
    reports = [act for act in facts.acts if act.act == "report" and act.outcome == "done"]
    if not reports:
        return False, "No report was written."
    if reports[-1].facts["sha256"] != facts.status.digest.hex():
        return False, "The last report shows another program than the pump runs."
    return True, "The report shows what the pump runs."


_JUDGES: Final[dict[type[Any], Callable[[Any, Facts], tuple[bool, str]]]] = {
    Runs: _runs,
    Delivers: _delivers,
    TipDose: _tip_dose,
    Count: _count,
    Alarm: _alarm,
    Did: _did,
    PatientIs: _patient,
    Handset: _handset,
    Settled: _settled,
    Reported: _reported,
}


def time_words(seconds: int) -> str:
    """A span of time for people, to the minute: `3 d 2 h`, `45 min`."""
    minutes = seconds // 60
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = [f"{number} {unit}" for number, unit in ((days, "d"), (hours, "h"), (rest, "min")) if number]
    return " ".join(parts) or "0 min"
