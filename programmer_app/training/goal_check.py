"""What makes a goal one that nobody can meet: names of nothing, no time, bounds without room, contradiction."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import isfinite
from typing import Any, Final

from device.program import DeliveryProgram
from programmer_app.training.acts import ACT_NAMES
from programmer_app.training.goals import Alarm, AnyGoal, Did, Handset, PatientIs, Runs, TipDose
from programmer_app.training.names import ALARM_NAMES
from programmer_app.training.scenario import Place, Scenario

Problem = tuple[Place, str]
PROGRAM_KEYS: Final = frozenset({"format", *DeliveryProgram.model_fields})
"""What a program file can hold."""
SHORTEST_MEAN_S: Final = 300
"""The dose at the tip is known in steps of 5 min; over less there is no mean. As `world.GRID_S`."""


def goal_problems(scenario: Scenario, _file: str) -> Iterator[Problem]:
    """Everything that is wrong with the goals of a scenario, in their order; then which contradict each other."""
    yield from _goals(scenario)
    yield from _contradictions(scenario)


def _goals(scenario: Scenario) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, goal in enumerate(scenario.goal):
        place: Place = ("goal", index)
        if goal.id in seen:
            yield (*place, "id"), f"{goal.id} stands twice"
        seen.add(goal.id)
        for key, reason in _impossible(goal, scenario):
            yield (*place, key) if key else place, reason
        for key, kind, there in _names_of_goal(goal):
            if getattr(goal, key) not in {None, *there}:
                yield (*place, key), f"there is no {kind} {getattr(goal, key)}; there are {', '.join(sorted(there))}"


def _impossible(goal: AnyGoal, scenario: Scenario) -> Iterator[tuple[str, str]]:
    """What cannot be in one goal by itself: key, or an empty one for the whole, and reason."""
    begin, end = _span(goal, scenario)
    if begin >= end and isinstance(goal, TipDose | PatientIs):
        yield "since", "this goal has no time: it begins when it ends"
    if isinstance(goal, TipDose) and goal.mean_over.amount < SHORTEST_MEAN_S:
        yield "mean_over", f"{goal.mean_over.text()}: the dose at the tip is a mean over 5 min at least"
    if isinstance(goal, PatientIs):
        bounds = ((key, getattr(goal, key)) for key in ("at_least", "at_most"))
        yield from ((key, f"{bound} is no bound") for key, bound in bounds if bound is not None and not isfinite(bound))
    if isinstance(goal, Did):
        yield from _impossible_deed(goal)
    if isinstance(goal, Runs):
        known = ", ".join(sorted(PROGRAM_KEYS))
        unknown = sorted(goal.program.keys() - PROGRAM_KEYS)
        yield from (("program", f"a program file has no {key}; it has {known}") for key in unknown)
    if isinstance(goal, Handset) and goal.at_least and scenario.patient.handset is None:
        yield "at_least", "the patient has no handset"


def _impossible_deed(goal: Did) -> Iterator[tuple[str, str]]:
    if goal.since is not None and goal.by is not None and goal.since > goal.by:
        yield "since", f"{goal.since.text()} is later than by, {goal.by.text()}"
    if goal.before == goal.act:
        yield "before", f"the first {goal.act} cannot come before the first {goal.act}"
    if goal.never and goal.times > 1:
        yield "times", "what must never be done is not counted"


def _names_of_goal(goal: AnyGoal) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Keys of a goal that name something, what, and what there is."""
    if isinstance(goal, Did):
        return (("act", "act", ACT_NAMES), ("before", "act", ACT_NAMES))
    return (("alarm", "alarm", frozenset(ALARM_NAMES.values())),) if isinstance(goal, Alarm) else ()


def _contradictions(scenario: Scenario) -> Iterator[Problem]:
    """Two goals that must be met and never can be met together."""
    musts = [(index, goal) for index, goal in enumerate(scenario.goal) if goal.must]
    for (_, one), (index, other) in combinations(musts, 2):
        if why := _contradiction(one, other, scenario):
            yield ("goal", index, "id"), f"{other.id} contradicts {one.id}: {why}"


def _contradiction(one: Any, other: Any, scenario: Scenario) -> str:  # noqa: ANN401 - two goals of any kind
    if isinstance(one, TipDose) and isinstance(other, TipDose) and one.share_percent + other.share_percent > 100:
        apart = one.high < other.low or other.high < one.low
        return "no dose at the tip is both" if apart and _meet(one, other, scenario) else ""
    if isinstance(one, Runs) and isinstance(other, Runs) and one.by == other.by:
        key = _differs(one.program, other.program, "")
        return f"{key} is to be two things at once" if key else ""
    if isinstance(one, Did) and isinstance(other, Did) and one.act == other.act and one.never != other.never:
        both = one.since is None and one.by is None and other.since is None and other.by is None
        return f"{one.act} is to be done and not to be done" if both else ""
    if isinstance(one, PatientIs) and isinstance(other, PatientIs) and one.what == other.what:
        apart = any(
            low is not None and high is not None and low > high
            for low, high in ((one.at_least, other.at_most), (other.at_least, one.at_most))
        )
        return "the bounds leave nothing" if apart and _meet(one, other, scenario) else ""
    return ""


def _span(goal: Any, scenario: Scenario) -> tuple[int, int]:  # noqa: ANN401 - a goal of any kind
    begin, end = getattr(goal, "since", None), getattr(goal, "until", None)
    return (0 if begin is None else begin.amount), (scenario.lasts if end is None else end).amount


def _meet(one: Any, other: Any, scenario: Scenario) -> bool:  # noqa: ANN401 - two goals of any kind
    (a, b), (c, d) = _span(one, scenario), _span(other, scenario)
    return max(a, c) < min(b, d)


def _differs(one: Any, other: Any, path: str) -> str:  # noqa: ANN401 - parts of two program files
    if isinstance(one, dict) and isinstance(other, dict):
        found = (_differs(one[key], other[key], f"{path}.{key}" if path else key) for key in one if key in other)
        return next(filter(None, found), "")
    return "" if one == other else path
