"""What is said after a training: what was needed, what was done, what followed; as JSON and as lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from device.quantities import Duration
from programmer_app.training.judge import Verdict, time_words
from programmer_app.training.play import Played
from programmer_app.training.slips import slip_moment_s

FORMAT: Final = "thecal-training-result/1"
TEACHING: Final = "Emulated pump, virtual patient: a teaching model, nothing of it is for care."
_MEAN_S: Final = Duration.parse("4 h").amount
"""Over so long a time the dose at the tip is taken; short against the half-lives of the model."""
_WORST: Final = {
    "symptom": max,
    "sedation": max,
    "breaths_per_min": min,
    "side_effects": max,
    "withdrawal": max,
}
"""Which end of each figure of the patient is the bad one."""


def result_json(played: Played, learner: str) -> dict[str, Any]:
    """The JSON result of a play.

    Args:
        played: It.
        learner: Who played: `good`, `careless`, or a script's name.
    """
    scenario = played.scenario
    return {
        "format": FORMAT,
        "training": TEACHING,
        "scenario": scenario.name,
        "title": scenario.title,
        "learner": learner,
        "seed": scenario.seed,
        "passed": played.passed,
        "score_percent": played.score_percent,
        "pass_percent": scenario.pass_percent,
        "goals": [_goal(verdict) for verdict in played.verdicts],
        "slips": [_slip(verdict, played) for verdict in played.verdicts if not verdict.met],
        "tip": tip_summary(played),
        "patient": _worst(played),
        "course_sha256": played.facts.record.digest(),
        "log": list(played.log),
        "debrief": {"text": scenario.debrief.text, "sources": list(scenario.debrief.sources)},
    }


def _goal(verdict: Verdict) -> dict[str, Any]:
    goal = verdict.goal
    return {
        "id": goal.id,
        "met": verdict.met,
        "must": goal.must,
        "points": goal.points,
        "needed": goal.needed,
        "seen": verdict.seen,
    }


def _slip(verdict: Verdict, played: Played) -> dict[str, Any]:
    return {
        "goal": verdict.goal.id,
        "consequence": verdict.goal.otherwise,
        "seen": verdict.seen,
        "at_s": slip_moment_s(verdict, played.facts),
    }


def tip_summary(played: Played) -> dict[str, Any]:
    """The dose at the tip against the patient's safe range: mcg a day, means over 4 h."""
    who = played.scenario.patient
    low, high = (float(bound.value_in("mcg/day")) for bound in (who.safe_low, who.safe_high))
    course = played.facts.tip(0, played.facts.end_s, _MEAN_S)
    (low_s, lowest), (high_s, highest) = course.lowest, course.highest
    return {
        "unit": "mcg/day",
        "safe_low": low,
        "safe_high": high,
        "in_safe_range_percent": round(100 * course.share_within(low, high), 1),
        "lowest": float(f"{lowest:.4g}"),
        "lowest_at_h": round(low_s / 3600, 2),
        "highest": float(f"{highest:.4g}"),
        "highest_at_h": round(high_s / 3600, 2),
    }


def _worst(played: Played) -> dict[str, dict[str, float]]:
    states = played.facts.states(0, played.facts.end_s)
    found = {}
    for name, worse in _WORST.items():
        t_s, state = worse(states, key=lambda entry: (getattr(entry[1], name), -entry[0]))
        found[name] = {"worst": round(getattr(state, name), 1), "at_h": round(t_s / 3600, 2)}
    return found


def result_lines(played: Played, learner: str) -> Iterator[str]:
    """The same for people."""
    scenario, tip = played.scenario, tip_summary(played)
    yield f"{scenario.title} [{scenario.name}], played by {learner}"
    yield TEACHING
    yield ""
    for entry in played.log:
        if entry["who"] != "pump" or entry["what"] == "alarm":
            yield f"{time_words(entry['t_s']):>14}  {_who(entry)}: {entry['text']}"
    yield ""
    for found in played.verdicts:
        must = ", must be met" if found.goal.must else ""
        yield f"{'met   ' if found.met else 'MISSED'}  {found.goal.needed} ({found.goal.points} points{must})"
        yield f"        {found.seen}"
        if not found.met:
            yield f"        What can come of it: {found.goal.otherwise}"
    yield ""
    yield (
        f"Dose at the tip within the safe range ({tip['safe_low']:g} to {tip['safe_high']:g} mcg/day) for "
        f"{tip['in_safe_range_percent']:g} % of the time; lowest {tip['lowest']:g}, highest {tip['highest']:g} mcg/day."
    )
    worst = _worst(played)
    figures = (f"{name.replace('_', ' ')} {at['worst']:g}" for name, at in worst.items())
    yield f"The patient at worst: {', '.join(figures)}"
    verdict = "PASSED" if played.passed else "NOT PASSED"
    yield f"{verdict}, {played.score_percent} % of the points; {scenario.pass_percent} % are needed."
    yield ""
    yield scenario.debrief.text
    for source in scenario.debrief.sources:
        yield f"Source: {source}"


def _who(entry: dict[str, Any]) -> str:
    outcome = entry.get("outcome")
    how = f" ({outcome})" if outcome not in {None, "done"} else ""
    return f"{entry['who']}, {entry['what']}{how}"
