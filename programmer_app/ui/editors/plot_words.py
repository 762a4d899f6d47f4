"""The words at the cursor of a cumulative plot. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from device.clock import pump_time
from device.quantities import grouped_number, significant
from programmer_app.ui.editors.plot_data import DAY_H, Axis, Numbers
from programmer_app.ui.plots import CursorLine, Lines
from programmer_app.ui.plots.scales import CLOCK_SPAN_H, clock_text
from programmer_app.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Readout:
    """Values at the cursor, each None where there is no such curve or it is hidden.

    Attributes:
        new: Of the draft.
        at_most: With every patient bolus.
        old: Of the running program.
        tip: At the catheter tip.
        likely: What few, half and most patients have had.
        delivered: What the pump says.
    """

    new: float | None
    at_most: float | None = None
    old: float | None = None
    tip: float | None = None
    likely: tuple[float, float, float] | None = None
    delivered: float | None = None


def readout(lines: Lines, hours: float) -> Readout:
    """The values of curves at hours from the start of the axis, straight between the points that they have."""

    def at(values: Numbers | None) -> float | None:
        return None if values is None or not values.size else float(np.interp(hours, lines.x_h, values))

    given = None
    if lines.delivered is not None and lines.delivered[0][0] <= hours <= lines.delivered[0][-1]:
        given = float(np.interp(hours, *lines.delivered))
    likely = None
    if lines.likely is not None:
        low, middle, high = (float(np.interp(hours, lines.x_h, values)) for values in lines.likely)
        likely = (low, middle, high)
    return Readout(at(lines.new), at(lines.at_most), at(lines.old), at(lines.tip), likely, given)


def cursor_lines(found: Readout, when: str, what: str, unit: str) -> list[CursorLine]:
    """Time and values at the cursor, those of the draft first.

    Args:
        found: The values.
        when: The moment in words.
        what: Name of the curve.
        unit: Of its values.
    """
    lines: list[CursorLine] = [(f"{when} · {what}", "title")]
    proposed = [
        f"{word} {figure(value)} {unit}"
        for word, value in ((tr("proposed"), found.new), (tr("at most"), found.at_most))
        if value is not None
    ]
    if proposed:
        lines.append((" · ".join(proposed), "new"))
    if found.likely is not None:
        low, middle, high = map(figure, found.likely)
        lines.append(
            (tr("likely {middle} {unit} ({low} to {high})", middle=middle, unit=unit, low=low, high=high), "new")
        )
    if found.tip is not None:
        lines.append((tr("at the tip {tip} {unit}", tip=figure(found.tip), unit=unit), "new"))
    if found.old is not None:
        lines.append((tr("running now {old} {unit}", old=figure(found.old), unit=unit), "old"))
    if found.delivered is not None:
        lines.append((tr("delivered {delivered} {unit}", delivered=figure(found.delivered), unit=unit), "title"))
    return lines


def moment(axis: Axis, hours: float) -> str:
    """Time of day at the cursor; on a long axis with the date by the pump's clock."""
    if axis.span_h <= max(CLOCK_SPAN_H, DAY_H):
        return clock_text(hours + axis.start_minutes / 60, whole_day=axis.whole_day)
    return f"{pump_time(axis.start_s + round(hours * 3_600)):%Y-%m-%d %H:%M}"


def figure(value: float) -> str:
    """A value to four significant digits."""
    return grouped_number(significant(Fraction(float(value)).limit_denominator(10**9)))
