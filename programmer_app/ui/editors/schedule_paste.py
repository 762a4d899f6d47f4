"""A schedule as a table of text: copied to a spreadsheet, and read back whole or not at all. No Qt.

Two columns, parted by a tab or a semicolon: when a step begins, as HH:MM, and its rate, as a number in the unit of the
table or with its own. One head row may stand before them; its first cell is `From`, its second the unit. Nothing is
guessed: no other separator, no comma in a number, no empty row between.
"""

from __future__ import annotations

from typing import Final

from device.program import SHORTEST_STEP_MIN, DeliveryProgram, Flex, FlexStep, parse_time, time_text
from device.pump import PumpModel
from device.quantities import DoseRate, QuantityError, plain_number
from programmer_app.ui.editors.draft_edits import Edit, EditError, changed, made
from programmer_app.ui.editors.fields import read_quantity
from programmer_app.ui.editors.flex_edits import flex_of, steps_of
from programmer_app.ui.editors.snapping import range_problem
from programmer_app.ui.translation import tr, tr_n

HEAD: Final = "From"
_SEPARATORS: Final = ("\t", ";")
_LONGEST_TEXT: Final = 10_000


def table_text(program: DeliveryProgram, pattern: str, unit: str) -> str:
    """The steps of a pattern as `read_schedule` takes them, tabs between the columns.

    Args:
        program: The draft.
        pattern: Which day.
        unit: Of rates, `mg/h` or `mcg/h`; a rate without a short form in it keeps its own.
    """
    rows = [f"{HEAD}\t{unit}"]
    for step in steps_of(program, pattern):
        try:
            rate = plain_number(step.dose.value_in(unit))
        except ValueError:  # no finite decimal form in this unit: with its own, then
            rate = step.dose.token()
        rows.append(f"{time_text(step.start)}\t{rate}")
    return "\n".join(rows) + "\n"


def read_schedule(text: str, unit: str) -> tuple[tuple[int, DoseRate], ...]:
    """Steps from a pasted table: minute of the day and rate.

    Args:
        text: As it stands in the clipboard.
        unit: Of rates without one, `mg/h` or `mcg/h`.

    Raises:
        EditError: Naming the first row that is wrong, and why.
    """
    if len(text) > _LONGEST_TEXT:
        raise EditError(
            tr(
                "the pasted text is longer than {longest_text} characters; copy two columns: From and rate",
                longest_text=_LONGEST_TEXT,
            )
        )
    rows = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    if not any(row.strip() for row in rows):
        raise EditError(tr("there is no text to paste; copy two columns: From and rate"))
    separator = next((mark for mark in _SEPARATORS if mark in rows[0]), None)
    if separator is None:
        raise EditError(tr("row 1: two columns parted by a tab or a semicolon are needed, From and rate"))
    steps: list[tuple[int, DoseRate]] = []
    for number, row in enumerate(rows, start=1):
        cells = row.split(separator)
        if len(cells) != 2:
            raise EditError(
                tr("row {number}: it has {count} columns, not two: From and rate", number=number, count=len(cells))
            )
        first, second = (cell.strip(" ") for cell in cells)
        if number == 1 and first == HEAD:
            _refuse_other_unit(second, unit)
            continue
        steps.append(_step(number, first, second, unit))
        _refuse_disorder(number, steps)
    if not steps:
        raise EditError(tr("there is a head row and no step under it"))
    return tuple(steps)


def _refuse_other_unit(head: str, unit: str) -> None:
    """A head that names another unit would change every number under it a thousandfold."""
    if head != unit:
        raise EditError(
            tr(
                "row 1: the head says '{head}', but rates here are in {unit}; give the column in {unit}",
                head=head,
                unit=unit,
            )
        )


def _step(number: int, start: str, rate: str, unit: str) -> tuple[int, DoseRate]:
    try:
        return parse_time(start), read_quantity(DoseRate, rate, unit)
    except (QuantityError, ValueError) as error:
        raise EditError(tr("row {number}: {error}", number=number, error=error)) from error


def _refuse_disorder(number: int, steps: list[tuple[int, DoseRate]]) -> None:
    start = steps[-1][0]
    if len(steps) == 1:
        if start:
            raise EditError(
                tr(
                    "row {number}: the first step begins at 00:00, not at {start}",
                    number=number,
                    start=time_text(start),
                )
            )
        return
    before = steps[-2][0]
    if start <= before:
        raise EditError(
            tr(
                "row {number}: {start} is not after {before}",
                number=number,
                start=time_text(start),
                before=time_text(before),
            )
        )
    if start - before < SHORTEST_STEP_MIN:
        raise EditError(
            tr(
                "row {number}: {start} is less than {shortest_step_min} min after the row before",
                number=number,
                start=time_text(start),
                shortest_step_min=SHORTEST_STEP_MIN,
            )
        )


def paste_steps(program: DeliveryProgram, pattern: str, text: str, unit: str, pump: PumpModel) -> Edit:
    """The steps of a day from a pasted table.

    Args:
        program: The draft.
        pattern: Which day's steps are replaced.
        text: As it stands in the clipboard.
        unit: Of rates without one.
        pump: Its limits hold for each row.

    Raises:
        EditError: If anything in the text is wrong; nothing of it is taken then.
    """
    found = read_schedule(text, unit)
    if len(found) > pump.flex_steps_max:
        raise EditError(
            tr(
                "{count} steps were pasted; this pump takes {flex_steps_max} a day",
                count=len(found),
                flex_steps_max=pump.flex_steps_max,
            )
        )
    for start, dose in found:
        if problem := range_problem(dose, program.primary.concentration, pump):
            raise EditError(tr("the {start} row: {problem}", start=time_text(start), problem=problem))
    flex = flex_of(program)
    steps = made(lambda: tuple(FlexStep.model_validate({"start": start, "dose": dose}) for start, dose in found))
    patterns = {**flex.patterns, pattern: steps}
    name = tr_n("paste %n steps", "paste 1 step", len(steps))
    return changed(name, program, basal=made(lambda: Flex(patterns=patterns, week=flex.week)))
