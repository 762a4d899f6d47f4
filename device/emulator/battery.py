"""A simple battery: time, strokes and answered requests use it up; then the replacement indicator, 90 days, the end.

The numbers are this project's own. With 1 mL a day (2 000 strokes of 500 nL) a pump uses 86 400 + 50 000 units a day
and shows the indicator after about 6 years; at the highest flow after about 7 months. The last 90 days need no charge
beyond 0 percent: the indicator comes while the cell still holds what they take.
"""

from __future__ import annotations

CHARGE_UNITS = 316_000_000
"""The charge that 100 percent stands for; one unit is what the idle pump uses in a second (10 years of idling)."""

UNITS_PER_STROKE = 25
UNITS_PER_COMMAND = 100
INDICATOR_UNITS_LEFT = CHARGE_UNITS // 20
"""Below 5 percent the replacement indicator comes."""

INDICATOR_TO_END_S = 90 * 86_400
LIFE_MAX_S = 7 * 365 * 86_400
"""Never past 7 years. Source: the project's pump models."""


def units_left(counter_s: int, strokes: int, commands: int) -> int:
    """Charge left, at least 0."""
    return max(0, CHARGE_UNITS - counter_s - UNITS_PER_STROKE * strokes - UNITS_PER_COMMAND * commands)


def percent(counter_s: int, strokes: int, commands: int) -> int:
    """Charge left in whole percent, rounded up."""
    return -(-units_left(counter_s, strokes, commands) * 100 // CHARGE_UNITS)


def wants_replacement(counter_s: int, strokes: int, commands: int) -> bool:
    """Whether the replacement indicator is due: little charge left, or 90 days before the longest life."""
    low = units_left(counter_s, strokes, commands) < INDICATOR_UNITS_LEFT
    return low or counter_s >= LIFE_MAX_S - INDICATOR_TO_END_S
