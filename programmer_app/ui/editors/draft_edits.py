"""Edits of a draft as pure functions: a program goes in, a new program and the name of the step for undo come out.

Here: what an edit is, and the parts beside the basal mode (patient boluses, once items, reservoir, catheter, solution).
The basal mode is changed by `mode_edits`, the steps of a day by `flex_edits`, whole schedules by `scale_edits`.
No Qt. Nothing is clipped: what cannot be is refused with `EditError`, and no dose is ever invented.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError

from device.program import (
    Bridge,
    Catheter,
    Component,
    DeliveryProgram,
    Demand,
    MinimumRate,
    OnceBolus,
    Prime,
    Reservoir,
    Segment,
)
from device.quantities import Volume
from device.wording import phrase
from programmer_app.ui.translation import tr

OnceItem = Prime | Bridge | OnceBolus
Made = TypeVar("Made")

ONCE_NAMES = {"prime": phrase("prime"), "bridge": phrase("bridge"), "bolus": phrase("single bolus")}


class EditError(ValueError):
    """An edit that gives no program; the text says why, for the person."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A changed program.

    Attributes:
        name: What was done, as in "Undo change 06:00 rate".
        program: The whole new draft.
    """

    name: str
    program: DeliveryProgram


def made(make: Callable[[], Made]) -> Made:
    """The result of `make`, with pydantic's refusal in words.

    Raises:
        EditError: If a model refuses its values.
    """
    try:
        return make()
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise EditError(first["msg"].removeprefix("Value error, ")) from error


def changed(name: str, program: DeliveryProgram, **changes: Any) -> Edit:  # noqa: ANN401 - any field of the model
    """An edit that replaces fields of the program.

    Raises:
        EditError: If the result is no program.
    """
    return Edit(name, made(lambda: program.with_changes(**changes)))


def set_demand(program: DeliveryProgram, demand: Demand | None) -> Edit:
    """Turns patient boluses on, changes them, or turns them off."""
    if demand is None:
        name = tr("turn off patient boluses")
    else:
        name = tr("turn on patient boluses") if program.demand is None else tr("change patient boluses")
    return changed(name, program, demand=demand)


def add_once(program: DeliveryProgram, item: OnceItem) -> Edit:
    """Puts something at the end of what happens once.

    Raises:
        EditError: If there are eight already.
    """
    return changed(tr("add {once_names}", once_names=ONCE_NAMES[item.kind]), program, once=(*program.once, item))


def replace_once(program: DeliveryProgram, index: int, item: OnceItem) -> Edit:
    """Replaces one thing that happens once.

    Raises:
        EditError: If there is no such item.
    """
    once = list(_once(program, index))
    once[index] = item
    return changed(tr("change {once_names}", once_names=ONCE_NAMES[item.kind]), program, once=tuple(once))


def remove_once(program: DeliveryProgram, index: int) -> Edit:
    """Takes one thing out of what happens once.

    Raises:
        EditError: If there is no such item.
    """
    once = list(_once(program, index))
    gone = once.pop(index)
    return changed(tr("remove {once_names}", once_names=ONCE_NAMES[gone.kind]), program, once=tuple(once))


def _once(program: DeliveryProgram, index: int) -> tuple[OnceItem, ...]:
    if not 0 <= index < len(program.once):
        raise EditError(tr("there is no item {index} among {count}", index=index + 1, count=len(program.once)))
    return program.once


def set_reservoir(program: DeliveryProgram, volume: Volume, low_alarm: Volume) -> Edit:
    """Changes what the reservoir holds at the start, or when the pump calls."""
    only_alarm = volume == program.reservoir.volume
    name = tr("change low-reservoir alarm") if only_alarm else tr("change reservoir volume")
    return changed(name, program, reservoir=Reservoir(volume=volume, low_alarm=low_alarm))


def set_catheter(program: DeliveryProgram, catheter: Catheter) -> Edit:
    """Changes the catheter as implanted."""
    return changed(tr("change catheter"), program, catheter=catheter)


def set_solution(program: DeliveryProgram, solution: tuple[Component, ...]) -> Edit:
    """Changes drugs or concentrations. Doses stay as asked; the flows that give them change.

    Raises:
        EditError: If a drug stands twice or none is left.
    """
    drugs_before = [component.drug for component in program.solution]
    name = tr("change concentration") if [c.drug for c in solution] == drugs_before else tr("change solution")
    return changed(name, program, solution=solution)


def put_drug(program: DeliveryProgram, index: int | None, part: Component) -> Edit:
    """Adds a drug to the solution, or puts one in the place of another.

    Args:
        program: The draft.
        index: Which drug is replaced; None to add one at the end.
        part: The drug and its concentration.

    Raises:
        EditError: If there is no such drug, or one stands twice.
    """
    if index is None:
        return _with_drugs(tr("add {drug}", drug=part.drug), program, (*program.solution, part))
    parts = list(_parts(program, index))
    gone, parts[index] = parts[index], part
    return _with_drugs(tr("replace {drug}", drug=gone.drug), program, tuple(parts))


def remove_drug(program: DeliveryProgram, index: int) -> Edit:
    """Takes a drug out of the solution.

    Raises:
        EditError: If there is no such drug, or it is the only one.
    """
    parts = list(_parts(program, index))
    if len(parts) == 1:
        raise EditError(tr("the only drug cannot be removed; replace it"))
    gone = parts.pop(index)
    return _with_drugs(tr("remove {drug}", drug=gone.drug), program, tuple(parts))


def _parts(program: DeliveryProgram, index: int) -> tuple[Component, ...]:
    if not 0 <= index < len(program.solution):
        raise EditError(tr("there is no drug {index} among {count}", index=index + 1, count=len(program.solution)))
    return program.solution


def _with_drugs(name: str, program: DeliveryProgram, solution: tuple[Component, ...]) -> Edit:
    """Doses are of the first drug: with another one there, none of them is kept, since none was ever asked for."""
    if solution[0].drug == program.primary.drug:
        return changed(name, program, solution=solution)
    once = tuple(item for item in program.once if isinstance(item, Prime))
    return changed(name, program, solution=solution, basal=MinimumRate(), demand=None, once=once)


def add_segment(program: DeliveryProgram, segment: Segment) -> Edit:
    """Puts a part at the end of the catheter, towards the tip.

    Raises:
        EditError: If there are six already.
    """
    segments = (*program.catheter.segments, segment)
    return changed(tr("add catheter part"), program, catheter=made(lambda: Catheter(segments=segments)))


def remove_segment(program: DeliveryProgram, index: int) -> Edit:
    """Takes a part out of the catheter.

    Raises:
        EditError: If there is no such part, or it is the only one.
    """
    segments = list(program.catheter.segments)
    if not 0 <= index < len(segments):
        raise EditError(tr("there is no part {index} among {count}", index=index + 1, count=len(segments)))
    if len(segments) == 1:
        raise EditError(tr("a catheter has at least one part"))
    del segments[index]
    return changed(tr("remove catheter part"), program, catheter=made(lambda: Catheter(segments=tuple(segments))))
