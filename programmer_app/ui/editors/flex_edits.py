"""Edits of the steps of a day and of the days of a week. No Qt.

A step is named by its pattern and its number, from 0. Times are minutes of the day by the pump's clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from device.achievable import dose_rate_given
from device.program import (
    MINUTES_PER_DAY,
    SHORTEST_STEP_MIN,
    WEEKDAYS,
    DeliveryProgram,
    Flex,
    FlexStep,
    Week,
    time_text,
)
from device.quantities import DoseRate
from device.wording import phrase
from programmer_app.ui.editors.draft_edits import Edit, EditError, changed, made
from programmer_app.ui.editors.mode_edits import hourly
from programmer_app.ui.pump_words import DAY_NAMES
from programmer_app.ui.translation import tr

DAY_SHORT = (phrase("Mon"), phrase("Tue"), phrase("Wed"), phrase("Thu"), phrase("Fri"), phrase("Sat"), phrase("Sun"))
_SPLIT_GRID_MIN = 15


def flex_of(program: DeliveryProgram) -> Flex:
    """The flex schedule of a program.

    Raises:
        EditError: If it has another mode.
    """
    if not isinstance(program.basal, Flex):
        raise EditError(tr("this program has no steps; switch to Flex first"))
    return program.basal


def steps_of(program: DeliveryProgram, pattern: str) -> tuple[FlexStep, ...]:
    """The steps of a pattern.

    Raises:
        EditError: If there is none of this name.
    """
    patterns = flex_of(program).patterns
    if pattern not in patterns:
        raise EditError(tr("there is no pattern named {pattern}", pattern=pattern))
    return patterns[pattern]


def end_of(steps: tuple[FlexStep, ...], index: int) -> int:
    """Minute at which a step ends; 1440 for the last."""
    return steps[index + 1].start if index + 1 < len(steps) else MINUTES_PER_DAY


def _step(start: int, dose: DoseRate) -> FlexStep:
    return FlexStep.model_validate({"start": start, "dose": dose})


def _with_steps(name: str, program: DeliveryProgram, pattern: str, steps: Iterable[FlexStep]) -> Edit:
    flex = flex_of(program)
    patterns = {**flex.patterns, pattern: tuple(steps)}
    return changed(name, program, basal=made(lambda: Flex(patterns=patterns, week=flex.week)))


def _checked(program: DeliveryProgram, pattern: str, index: int) -> list[FlexStep]:
    steps = list(steps_of(program, pattern))
    if not 0 <= index < len(steps):
        raise EditError(tr("there is no step {index} among {count}", index=index + 1, count=len(steps)))
    return steps


def set_step_dose(program: DeliveryProgram, pattern: str, index: int, dose: DoseRate) -> Edit:
    """Another rate for one step, exactly as asked."""
    steps = _checked(program, pattern, index)
    steps[index] = _step(steps[index].start, dose)
    return _with_steps(tr("change {start} rate", start=time_text(steps[index].start)), program, pattern, steps)


def move_edge(program: DeliveryProgram, pattern: str, index: int, start_min: int) -> Edit:
    """Another beginning for one step; the step before ends there.

    Raises:
        EditError: If a step would become shorter than 15 min, or the first step would not begin at 00:00.
    """
    steps = _checked(program, pattern, index)
    before = steps[index].start
    if index == 0 and start_min != 0:
        raise EditError(tr("the first step begins at 00:00"))
    low, high = edge_range(tuple(steps), index)
    if not low <= start_min <= high:
        raise EditError(
            tr(
                "{start_min} is too close to the next step; here from {low} to {high}",
                start_min=time_text(start_min),
                low=time_text(low),
                high=time_text(high),
            )
        )
    steps[index] = _step(start_min, steps[index].dose)
    return _with_steps(tr("move {before} step", before=time_text(before)), program, pattern, steps)


def edge_range(steps: tuple[FlexStep, ...], index: int) -> tuple[int, int]:
    """Earliest and latest minute at which a step can begin between its neighbours."""
    if index == 0:
        return 0, 0
    return steps[index - 1].start + SHORTEST_STEP_MIN, end_of(steps, index) - SHORTEST_STEP_MIN


def add_step(program: DeliveryProgram, pattern: str, at_min: int) -> Edit:
    """Divides the step that runs at a minute of the day; both parts keep its rate.

    Raises:
        EditError: If a part would last less than 15 min.
    """
    steps = list(steps_of(program, pattern))
    index = max((number for number, step in enumerate(steps) if step.start <= at_min), default=0)
    if at_min - steps[index].start < SHORTEST_STEP_MIN or end_of(tuple(steps), index) - at_min < SHORTEST_STEP_MIN:
        raise EditError(
            tr(
                "a step at {at_min} would leave less than {shortest_step_min} min beside it",
                at_min=time_text(at_min),
                shortest_step_min=SHORTEST_STEP_MIN,
            )
        )
    steps.insert(index + 1, _step(at_min, steps[index].dose))
    return _with_steps(tr("add step at {at_min}", at_min=time_text(at_min)), program, pattern, steps)


def split_step(program: DeliveryProgram, pattern: str, index: int) -> Edit:
    """Divides a step in its middle, on a quarter of an hour; both halves keep its rate.

    Raises:
        EditError: If it is shorter than half an hour.
    """
    steps = _checked(program, pattern, index)
    start, end = steps[index].start, end_of(tuple(steps), index)
    if end - start < 2 * SHORTEST_STEP_MIN:
        raise EditError(tr("{start} to {end} is too short to split", start=time_text(start), end=time_text(end)))
    middle = (start + end) // 2
    on_grid = middle // _SPLIT_GRID_MIN * _SPLIT_GRID_MIN
    middle = on_grid if on_grid - start >= SHORTEST_STEP_MIN else middle
    steps.insert(index + 1, _step(middle, steps[index].dose))
    return _with_steps(tr("split {start} step", start=time_text(start)), program, pattern, steps)


def delete_step(program: DeliveryProgram, pattern: str, index: int) -> Edit:
    """Takes a step away: the one before lasts longer; without one before, the next begins at 00:00.

    Raises:
        EditError: If it is the only step.
    """
    steps = _checked(program, pattern, index)
    if len(steps) == 1:
        raise EditError(tr("the last step cannot be deleted; a day needs one"))
    gone = steps.pop(index)
    if index == 0:
        steps[0] = _step(0, steps[0].dose)
    return _with_steps(tr("delete {start} step", start=time_text(gone.start)), program, pattern, steps)


def merge_with_next(program: DeliveryProgram, pattern: str, index: int) -> Edit:
    """Makes one step of two, giving what both gave together, down to a whole nL/h where it is none.

    Raises:
        EditError: If there is no next step.
    """
    steps = _checked(program, pattern, index)
    if index + 1 >= len(steps):
        raise EditError(tr("there is no next step to merge with"))
    first, second = steps[index], steps[index + 1]
    minutes = (second.start - first.start, end_of(tuple(steps), index + 1) - second.start)
    total = first.dose.amount * minutes[0] + second.dose.amount * minutes[1]
    mean = Fraction(total, sum(minutes))
    per_flow = 24 * program.primary.concentration.amount
    if mean.denominator == 1 and mean.numerator % per_flow == 0:
        dose = DoseRate(mean.numerator, first.dose.unit)
    else:
        dose = dose_rate_given(int(mean / per_flow), program.primary.concentration, first.dose.unit)
    if first.dose == second.dose:
        dose = first.dose
    steps[index : index + 2] = [_step(first.start, hourly(dose))]
    return _with_steps(
        tr("merge {start} and {start_2}", start=time_text(first.start), start_2=time_text(second.start)),
        program,
        pattern,
        steps,
    )


# ---- the week ----


def assign_days(program: DeliveryProgram, pattern: str, days: Iterable[int]) -> Edit:
    """Gives weekdays (0 = Monday) a pattern that there is; a pattern that no day uses any more goes.

    Raises:
        EditError: If the program has no week or no such pattern.
    """
    flex = flex_of(program)
    chosen = sorted(set(days))
    if flex.week is None:
        raise EditError(tr("this schedule has no week; switch to Flex (weekly) first"))
    if pattern not in flex.patterns:
        raise EditError(tr("there is no pattern named {pattern}", pattern=pattern))
    names = {key: pattern if number in chosen else flex.week.of(number) for number, key in enumerate(WEEKDAYS)}
    patterns = {name: steps for name, steps in flex.patterns.items() if name in names.values()}
    basal = made(lambda: Flex(patterns=patterns, week=Week.model_validate(names)))
    return changed(
        tr("copy {pattern} to {days_text}", pattern=pattern, days_text=_days_text(chosen)), program, basal=basal
    )


def own_pattern(program: DeliveryProgram, day: int, most: int) -> Edit:
    """Gives a weekday (0 = Monday) a pattern of its own, a copy of the one that it shared.

    Args:
        program: The draft.
        day: Which weekday.
        most: How many patterns the pump can hold.

    Raises:
        EditError: If it has its own already, or the pump can hold no more patterns.
    """
    flex = flex_of(program)
    if flex.week is None:
        raise EditError(tr("this schedule has no week; switch to Flex (weekly) first"))
    shared = flex.week.of(day)
    if [flex.week.of(other) for other in range(7)].count(shared) == 1:
        raise EditError(tr("{day_names} has a pattern of its own already", day_names=DAY_NAMES[day]))
    if len(flex.patterns) >= most:
        raise EditError(tr("this pump holds {most} patterns and all are in use", most=most))
    name = DAY_NAMES[day].lower()
    while name in flex.patterns:
        name += "-2"
    names = {key: name if number == day else flex.week.of(number) for number, key in enumerate(WEEKDAYS)}
    patterns = {**flex.patterns, name: flex.patterns[shared]}
    basal = made(lambda: Flex(patterns=patterns, week=Week.model_validate(names)))
    return changed(tr("give {day_names} its own pattern", day_names=DAY_NAMES[day]), program, basal=basal)


def _days_text(days: list[int]) -> str:
    if len(days) == 1:
        return tr(DAY_NAMES[days[0]])
    return tr("all days") if len(days) == 7 else tr("{count} days", count=len(days))
