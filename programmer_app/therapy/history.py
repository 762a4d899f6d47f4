"""What a pump has given since its last filling, worked out from everything that it ran, not from its present rate.

A published programmer computed dates from the rate of the day and showed wrong ones. Here each program counts for the
time that it ran, with its once items and its place in the day, a stop counts as nothing, and boluses count as given.
The pump counts the same in whole strokes; the two are compared within one stroke. Formula with a worked example:
docs/formulas.md 18.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from device.clock import SECONDS_PER_DAY
from device.program import DeliveryProgram
from device.pump import FINE_PER_NL, PumpModel
from programmer_app.therapy.schedule import Course


class HistoryError(ValueError):
    """A history that cannot be; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a pump ran from a moment on.

    Attributes:
        from_s: Pump clock, whole seconds.
        program: It ran from its beginning then; None while the pump was stopped.
        running_since_s: Pump clock at which its basal mode had begun already; None when it began anew at `from_s`.
    """

    from_s: int
    program: DeliveryProgram | None
    running_since_s: int | None = None


@dataclass(frozen=True, slots=True)
class Residual:
    """What should be left, exact.

    Attributes:
        now_s: Pump clock for which it holds.
        given_nl: Delivered since the filling.
        left_nl: In the reservoir; 0 at the least.
        low_in_s: Seconds from then until the low-reservoir volume, if what runs now goes on; 0 when it is reached, None
            when it never is.
    """

    now_s: int
    given_nl: Fraction
    left_nl: Fraction
    low_in_s: Fraction | None

    @property
    def low_in_d(self) -> int | None:
        """Whole days until the low-reservoir volume, rounded down: never later than the true moment."""
        return None if self.low_in_s is None else int(self.low_in_s // SECONDS_PER_DAY)


def expected_residual(
    filled_nl: int, low_nl: int, ran: Sequence[Ran], now_s: int, model: PumpModel, *, bolus_nl: int = 0
) -> Residual:
    """What should be left in the reservoir after everything that the pump ran since it was filled.

    Args:
        filled_nl: In the reservoir after the filling, nL.
        low_nl: At which it must be refilled, nL.
        ran: From the filling on, oldest first; at least one.
        now_s: Pump clock of the reading.
        model: The pump.
        bolus_nl: All demand and commanded boluses since, as the pump's log gives them, nL.

    Raises:
        HistoryError: If nothing ran, or the moments do not rise up to `now_s`.
        UndrawableError: If an amount of a program is far beyond any pump.
    """
    if not ran:
        raise HistoryError("the history is empty; it begins with what ran after the filling")
    edges = [*(entry.from_s for entry in ran), now_s]
    if any(later < earlier for earlier, later in pairwise(edges)):
        raise HistoryError("the moments of the history do not rise")
    given = Fraction(bolus_nl * FINE_PER_NL)
    for entry, end_s in zip(ran, edges[1:], strict=True):
        given += _given(entry, end_s, model)
    left = filled_nl * FINE_PER_NL - given
    return Residual(
        now_s, given / FINE_PER_NL, max(Fraction(0), left) / FINE_PER_NL, _low_in(ran[-1], now_s, left, low_nl, model)
    )


def _given(entry: Ran, end_s: int, model: PumpModel) -> Fraction:
    if entry.program is None or end_s == entry.from_s:
        return Fraction(0)
    course = Course.of(entry.program, model, entry.from_s, basal_since_s=entry.running_since_s)
    return course.exact_at(end_s - entry.from_s)


def _low_in(entry: Ran, now_s: int, left_fine: Fraction, low_nl: int, model: PumpModel) -> Fraction | None:
    """Seconds from `now_s`: the moment at which the course of what runs has given all that was above the low volume."""
    above = left_fine - low_nl * FINE_PER_NL
    if above <= 0:
        return Fraction(0)
    if entry.program is None:
        return None
    course = Course.of(entry.program, model, entry.from_s, basal_since_s=entry.running_since_s)
    since_s = now_s - entry.from_s
    reached_s = course.reaches_s(course.exact_at(since_s) + above)
    return None if reached_s is None else reached_s - since_s
