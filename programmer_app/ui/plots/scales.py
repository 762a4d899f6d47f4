"""Where ticks stand and what is written at them. Plain numbers, no Qt."""

import math

import numpy as np
from numpy.typing import NDArray

from programmer_app.ui.translation import tr

Numbers = NDArray[np.float64]

HOURS_A_DAY = 24.0
_CLOCK_STEPS_H = (0.25, 0.5, 1.0, 2.0, 3.0, 6.0, 12.0)
_DAY_STEPS = (1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650)
_NICE = (1.0, 2.0, 2.5, 5.0, 10.0)
CLOCK_SPAN_H = 48.0


def nice_step(span: float, ticks: int) -> float:
    """The smallest step of 1, 2, 2.5 or 5 times a power of ten that gives at most `ticks` steps.

    Args:
        span: Length of the axis, > 0.
        ticks: Wanted number of steps, >= 1.
    """
    raw = span / ticks
    power = 10.0 ** math.floor(math.log10(raw))
    return next(nice * power for nice in _NICE if nice * power >= raw * (1 - 1e-9))


def ceiling(largest: float, headroom: float = 1.05) -> float:
    """Upper end of an axis from 0: a whole number of nice steps above the data.

    Args:
        largest: Largest value shown; 0 or less gives 1.
        headroom: Factor left free above it, >= 1.
    """
    wanted = largest * headroom
    if wanted <= 0 or not math.isfinite(wanted):
        return 1.0
    step = nice_step(wanted, 6)
    return math.ceil(wanted / step - 1e-9) * step


def value_ticks(low: float, high: float, ticks: int = 6) -> tuple[list[float], int]:
    """Ticks of a value axis and how many decimals their labels need.

    Args:
        low: Lower end.
        high: Upper end, > low.
        ticks: Wanted number of steps.
    """
    step = nice_step(high - low, ticks)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    decimals = next(places for places in range(12) if abs(round(step, places) - step) < step * 1e-6)
    return [number * step for number in range(first, last + 1)], decimals


def time_step_h(span_h: float, width_px: float, label_px: float = 78.0) -> float:
    """Distance of ticks on a time axis in hours.

    Args:
        span_h: Visible length in hours, > 0.
        width_px: Width of the axis in pixels.
        label_px: Space that one label needs.
    """
    fits = max(1.0, width_px / label_px)
    if span_h <= CLOCK_SPAN_H:
        steps = [step for step in _CLOCK_STEPS_H if span_h / step <= fits and (step >= 3 or span_h < 12)]
        return steps[0] if steps else 12.0
    days = [step for step in _DAY_STEPS if span_h / HOURS_A_DAY / step <= fits]
    return (days[0] if days else _DAY_STEPS[-1]) * HOURS_A_DAY


def clock_text(hours: float, *, whole_day: bool = True) -> str:
    """A time of day as HH:MM.

    Args:
        hours: Hours from midnight; beyond 24 they start again.
        whole_day: Whether the end of the first day reads 24:00.
    """
    minutes = round(hours * 60)
    if whole_day and minutes == 24 * 60:
        return "24:00"
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def time_text(hours: float, start_h: float, span_h: float) -> str:
    """Label of a tick of a time axis: a clock up to 48 h, time since the start beyond.

    Args:
        hours: Place of the tick, from the start of the axis.
        start_h: Time of day at the start of the axis.
        span_h: Length of the whole axis, without zoom.
    """
    if span_h <= CLOCK_SPAN_H:
        return clock_text(start_h + hours, whole_day=start_h == 0 and span_h <= HOURS_A_DAY)
    days, minutes = divmod(round(hours * 60), 24 * 60)
    if minutes == 0:
        return tr("day {days}", days=days)
    return f"{days} d {minutes // 60} h" + (f" {minutes % 60} min" if minutes % 60 else "")


def value_labels(low: float, high: float, length_px: float, label_px: float) -> list[tuple[float, str]]:
    """Ticks of a value axis with their texts, all with the same number of decimals.

    Args:
        low: Lower end.
        high: Upper end, > low.
        length_px: Length of the axis in pixels.
        label_px: Least distance of two labels in pixels.
    """
    values, decimals = value_ticks(low, high, max(2, min(6, int(length_px / label_px))))
    return [(value, _grouped(f"{value:.{decimals}f}")) for value in values]


def _grouped(number: str) -> str:
    """Thousands from 10,000 on stand apart by a thin space. Source: notation of quantities in text."""
    whole, point, part = number.partition(".")
    if len(whole.lstrip("-")) > 4:
        whole = f"{int(whole):,}".replace(",", "\u2009")
    return f"{whole}{point}{part}"
