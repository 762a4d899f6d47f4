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

OnceItem = Prime | Bridge | OnceBolus
Made = TypeVar("Made")

_ONCE_NAMES = {"prime": "prime", "bridge": "bridge", "bolus": "single bolus"}


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
        name = "turn off patient boluses"
    else:
        name = "turn on patient boluses" if program.demand is None else "change patient boluses"
    return changed(name, program, demand=demand)


def add_once(program: DeliveryProgram, item: OnceItem) -> Edit:
    """Puts something at the end of what happens once.

    Raises:
        EditError: If there are eight already.
    """
    return changed(f"add {_ONCE_NAMES[item.kind]}", program, once=(*program.once, item))


def replace_once(program: DeliveryProgram, index: int, item: OnceItem) -> Edit:
    """Replaces one thing that happens once.

    Raises:
        EditError: If there is no such item.
    """
    once = list(_once(program, index))
    once[index] = item
    return changed(f"change {_ONCE_NAMES[item.kind]}", program, once=tuple(once))


def remove_once(program: DeliveryProgram, index: int) -> Edit:
    """Takes one thing out of what happens once.

    Raises:
        EditError: If there is no such item.
    """
    once = list(_once(program, index))
    gone = once.pop(index)
    return changed(f"remove {_ONCE_NAMES[gone.kind]}", program, once=tuple(once))


def _once(program: DeliveryProgram, index: int) -> tuple[OnceItem, ...]:
    if not 0 <= index < len(program.once):
        raise EditError(f"there is no item {index + 1} among {len(program.once)}")
    return program.once


def set_reservoir(program: DeliveryProgram, volume: Volume, low_alarm: Volume) -> Edit:
    """Changes what the reservoir holds at the start, or when the pump calls."""
    only_alarm = volume == program.reservoir.volume
    name = "change low-reservoir alarm" if only_alarm else "change reservoir volume"
    return changed(name, program, reservoir=Reservoir(volume=volume, low_alarm=low_alarm))


def set_catheter(program: DeliveryProgram, catheter: Catheter) -> Edit:
    """Changes the catheter as implanted."""
    return changed("change catheter", program, catheter=catheter)


def set_solution(program: DeliveryProgram, solution: tuple[Component, ...]) -> Edit:
    """Changes drugs or concentrations. Doses stay as asked; the flows that give them change.

    Raises:
        EditError: If a drug stands twice or none is left.
    """
    drugs_before = [component.drug for component in program.solution]
    name = "change concentration" if [c.drug for c in solution] == drugs_before else "change solution"
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
        return _with_drugs(f"add {part.drug}", program, (*program.solution, part))
    parts = list(_parts(program, index))
    gone, parts[index] = parts[index], part
    return _with_drugs(f"replace {gone.drug}", program, tuple(parts))


def remove_drug(program: DeliveryProgram, index: int) -> Edit:
    """Takes a drug out of the solution.

    Raises:
        EditError: If there is no such drug, or it is the only one.
    """
    parts = list(_parts(program, index))
    if len(parts) == 1:
        raise EditError("the only drug cannot be removed; replace it")
    gone = parts.pop(index)
    return _with_drugs(f"remove {gone.drug}", program, tuple(parts))


def _parts(program: DeliveryProgram, index: int) -> tuple[Component, ...]:
    if not 0 <= index < len(program.solution):
        raise EditError(f"there is no drug {index + 1} among {len(program.solution)}")
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
    return changed("add catheter part", program, catheter=made(lambda: Catheter(segments=segments)))


def remove_segment(program: DeliveryProgram, index: int) -> Edit:
    """Takes a part out of the catheter.

    Raises:
        EditError: If there is no such part, or it is the only one.
    """
    segments = list(program.catheter.segments)
    if not 0 <= index < len(segments):
        raise EditError(f"there is no part {index + 1} among {len(segments)}")
    if len(segments) == 1:
        raise EditError("a catheter has at least one part")
    del segments[index]
    return changed("remove catheter part", program, catheter=made(lambda: Catheter(segments=tuple(segments))))
