"""How the pump delivers a plan: the flow asked for at any second, and until when it stays so. Exact numbers only.

Nothing here steps through seconds or strokes: a stretch of time with one flow costs the same however long it is.

Source: docs/protocol.md part 8.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction

from device.clock import weekday
from device.emulator.plan import BOLUS, DAY_S, Flex, Periodic, Plan
from device.emulator.spec import FINE_PER_NL
from device.emulator.state import Course, RunningBolus


@dataclass(frozen=True)
class Stretch:
    """A flow (nL/h, which is 1/3600 nL a second) and the second of the counter until which it holds; None: for ever."""

    flow: int | Fraction
    until_s: int | None


def even_flow(volume_nl: int, duration_s: int) -> int | Fraction:
    """The flow (nL/h) of a volume that is given evenly."""
    whole, rest = divmod(volume_nl * FINE_PER_NL, duration_s)
    return whole if rest == 0 else Fraction(volume_nl * FINE_PER_NL, duration_s)


def bolus_stretch(bolus: RunningBolus) -> Stretch:
    """What a bolus on top adds."""
    return Stretch(even_flow(bolus.volume_nl, bolus.duration_s), bolus.started_s + bolus.duration_s)


def given_nl(bolus: RunningBolus, counter_s: int) -> int:
    """What a bolus on top has given by now, whole nL."""
    return bolus.volume_nl * min(counter_s - bolus.started_s, bolus.duration_s) // bolus.duration_s


def scheduled_stretch(plan: Plan, course: Course, counter_s: int, clock_s: int) -> Stretch:
    """What the program itself asks for now: the `once` item whose turn it is, else the basal mode."""
    if course.item < len(plan.once):
        item = plan.once[course.item]
        left_s = item.duration_s - course.item_done_s
        return Stretch(even_flow(item.volume_nl, item.duration_s), counter_s + left_s)
    basal = plan.basal
    if isinstance(basal, Flex):
        return _flex_stretch(basal, counter_s, clock_s)
    if isinstance(basal, Periodic):
        return _periodic_stretch(basal, course, counter_s)
    return Stretch(basal.flow, None)


def _flex_stretch(basal: Flex, counter_s: int, clock_s: int) -> Stretch:
    day = basal.week[weekday(clock_s)]
    second = clock_s % DAY_S
    after = bisect_right(day, second, key=lambda step: step.start_s)
    end = day[after].start_s if after < len(day) else DAY_S
    return Stretch(day[after - 1].flow, counter_s + end - second)


def _periodic_stretch(basal: Periodic, course: Course, counter_s: int) -> Stretch:
    first = course.first_bolus_s
    if first is None or counter_s < first:
        return Stretch(basal.between, first)
    begin = counter_s - (counter_s - first) % basal.every_s
    end = begin + basal.over_s
    if begin >= course.barrier_s and counter_s < end:
        return Stretch(even_flow(basal.volume_nl, basal.over_s), end)
    return Stretch(basal.between, begin + basal.every_s)


def end_boluses(plan: Plan, course: Course, counter_s: int) -> None:
    """End for good a `once` bolus and a periodic bolus that run now; a prime or bridge keeps its place."""
    if course.item < len(plan.once):
        if course.begun and plan.once[course.item].kind == BOLUS:
            course.item += 1
            course.item_done_s = 0
            course.begun = False
        return
    course.barrier_s = counter_s + 1


def first_periodic_s(basal: Periodic, counter_s: int, clock_s: int) -> int:
    """The second of the counter at which the first periodic bolus begins, when the basal mode begins now."""
    return counter_s + (basal.first_at_s - clock_s) % DAY_S
