"""A day's steps as the plot needs them: checked, outlined, in words. No Qt."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from programmer_app.ui.plots import scales
from programmer_app.ui.plots.scales import Numbers

Step = tuple[int, float]
"""Minutes from midnight and rate from there on."""

MINUTES_A_DAY = 24 * 60


def check_day(steps: Sequence[Step]) -> None:
    """Refuse what is no day.

    Raises:
        ValueError: If the steps do not begin at midnight, do not rise, or begin after the day.
    """
    starts = [start for start, _rate in steps]
    if starts and starts[0] != 0:
        raise ValueError(f"a day begins at minute 0, not {starts[0]}")
    if any(later <= earlier for earlier, later in pairwise(starts)):
        raise ValueError(f"steps begin one after the other, not at minutes {starts}")
    if starts and starts[-1] >= MINUTES_A_DAY:
        raise ValueError(f"a step begins before minute {MINUTES_A_DAY}, not at {starts[-1]}")


def outline(steps: Sequence[Step]) -> tuple[Numbers, Numbers]:
    """Corners of the steps, hours against rate."""
    if not steps:
        return np.empty(0), np.empty(0)
    edges = np.array([*(start for start, _rate in steps), MINUTES_A_DAY], dtype=np.float64) / 60.0
    rates = np.array([rate for _start, rate in steps], dtype=np.float64)
    return np.repeat(edges, 2)[1:-1], np.repeat(rates, 2)


def day_ticks(_low: float, _high: float, _length_px: float) -> list[tuple[float, str]]:
    """Every three hours, whatever the width."""
    return [(float(hour), scales.clock_text(hour)) for hour in range(0, 25, 3)]


def rate_ticks(low: float, high: float, length_px: float) -> list[tuple[float, str]]:
    """Round values, all with the same number of decimals."""
    return scales.value_labels(low, high, length_px, 24.0)


def number_text(value: float) -> str:
    """Up to six significant digits, without exponent or trailing zeros."""
    text = f"{value:.9f}".rstrip("0").rstrip(".")
    return text or "0"
