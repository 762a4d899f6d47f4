"""The words at the cursor of a cumulative plot. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from device.clock import pump_time
from device.quantities import grouped_number, significant
from programmer_app.therapy.curves import Curves
from programmer_app.ui.editors.plot_data import DAY_H, Axis, sample
from programmer_app.ui.plots import CursorLine
from programmer_app.ui.plots.scales import CLOCK_SPAN_H, clock_text


@dataclass(frozen=True, slots=True)
class Compare:
    """What a plot shows.

    Attributes:
        new: Of the draft.
        old: Of the running program, or None.
        choice: Which curve.
        axis: Of time.
    """

    new: Curves
    old: Curves | None
    choice: str
    axis: Axis


def cursor_lines(shown: Compare, hours: float, what: str, unit: str) -> list[CursorLine]:
    """Time and values at the cursor: proposed, at most, running now.

    Args:
        shown: The curves.
        hours: At the cursor, from the start of the axis.
        what: Name of the curve.
        unit: Of its values.
    """
    x_h = np.array([round(hours * 3_600) / 3_600])
    new = sample(shown.new, shown.choice, x_h)
    proposed = f"proposed {figure(new.new[0])} {unit}"
    if new.at_most is not None:
        proposed += f" · at most {figure(new.at_most[0])} {unit}"
    lines: list[CursorLine] = [(f"{moment(shown.axis, hours)} · {what}", "title"), (proposed, "new")]
    if shown.old is not None:
        old = sample(shown.old, shown.choice, x_h, with_most=False)
        lines.append((f"running now {figure(old.new[0])} {unit}", "old"))
    return lines


def moment(axis: Axis, hours: float) -> str:
    """Time of day at the cursor; on a long axis with the date by the pump's clock."""
    if axis.span_h <= max(CLOCK_SPAN_H, DAY_H):
        return clock_text(hours + axis.start_minutes / 60, whole_day=axis.whole_day)
    return f"{pump_time(axis.start_s + round(hours * 3_600)):%Y-%m-%d %H:%M}"


def figure(value: float) -> str:
    """A value to four significant digits."""
    return grouped_number(significant(Fraction(float(value)).limit_denominator(10**9)))
