"""Where on the course of a training the consequence of a slip shows."""

from __future__ import annotations

from programmer_app.training.facts import Facts
from programmer_app.training.goals import Alarm, Did, PatientIs, Reported, Runs, TipDose
from programmer_app.training.judge import Verdict


def slip_moment_s(verdict: Verdict, facts: Facts) -> int:
    """Second of the scenario at which a missed goal shows most; the end where it has no other.

    A dose: when it was furthest outside. A patient: when it was worst. An alarm: when it was raised. An act: when it
    was done though it must not be, or by when it should have been.
    """
    goal, end_s = verdict.goal, facts.end_s
    if isinstance(goal, TipDose):
        return _furthest_s(goal, facts)
    if isinstance(goal, PatientIs):
        return _worst_s(goal, facts)
    if isinstance(goal, Alarm):
        raised = [event.t_s for event in facts.pump_log if event.alarm == goal.alarm]
        return raised[0] if raised else end_s
    if isinstance(goal, Runs):
        return end_s if goal.by is None else goal.by.amount
    if isinstance(goal, Did):
        return _act_s(goal, facts)
    if isinstance(goal, Reported):
        written = [act.t_s for act in facts.acts if act.act == "write" and act.outcome == "done"]
        return written[-1] if written else end_s
    return end_s


def _furthest_s(goal: TipDose, facts: Facts) -> int:
    until_s = facts.end_s if goal.until is None else goal.until.amount
    low, high = (float(bound.value_in("mcg/day")) for bound in (goal.low, goal.high))
    points = facts.tip(goal.since.amount, until_s, goal.mean_over.amount).points
    return max(points, key=lambda point: (max(low - point[1], point[1] - high), -point[0]), default=(until_s, 0.0))[0]


def _worst_s(goal: PatientIs, facts: Facts) -> int:
    since_s = 0 if goal.since is None else goal.since.amount
    until_s = facts.end_s if goal.until is None else goal.until.amount
    low = float("-inf") if goal.at_least is None else goal.at_least
    high = float("inf") if goal.at_most is None else goal.at_most
    states = facts.states(since_s, until_s)
    values = ((t_s, getattr(state, goal.what)) for t_s, state in states)
    return max(values, key=lambda point: (max(low - point[1], point[1] - high), -point[0]))[0]


def _act_s(goal: Did, facts: Facts) -> int:
    if goal.never:
        done = [act.t_s for act in facts.acts if act.act == goal.act and act.outcome == "done"]
        return done[0] if done else facts.end_s
    if goal.before is not None:
        others = [act.t_s for act in facts.acts if act.act == goal.before and act.outcome == "done"]
        if others:
            return others[0]
    return facts.end_s if goal.by is None else min(facts.end_s, goal.by.amount)
