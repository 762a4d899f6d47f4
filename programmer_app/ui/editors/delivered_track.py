"""What the connected pump says that it has delivered since its program was committed. No Qt."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import numpy as np

from device.program import Bridge, DeliveryProgram
from device.pump import FINE_PER_NL, PumpReading, PumpStatus
from device.quantities import Mass
from programmer_app.therapy.curves import Curves
from programmer_app.ui.editors.plot_data import RESERVOIR, Axis
from programmer_app.ui.plots.lines import Line

_MOST_POINTS: Final = 4_000


class DeliveredTrack:
    """Statuses of one program as they came in."""

    def __init__(self) -> None:
        self._points: list[tuple[int, int, int]] = []
        self._reading: PumpReading | None = None

    def forget(self, reading: PumpReading | None) -> None:
        """Another reading counts: begins with its status."""
        self._reading = reading
        self._points.clear()
        if reading is not None:
            self._add(reading.status)

    def take(self, status: PumpStatus | None) -> bool:
        """Adds a status; answers whether it is of this program and newer."""
        reading = self._reading
        if status is None or reading is None or status.generation != reading.status.generation:
            return False
        if self._points and self._points[-1][0] >= status.clock_s:
            return False
        self._add(status)
        return True

    def _add(self, status: PumpStatus) -> None:
        if len(self._points) >= _MOST_POINTS:
            del self._points[1::2]  # every second one: the course stays, the list stays short
        self._points.append((status.clock_s, status.delivered_nl, status.reservoir_nl))

    def line(self, running: DeliveryProgram, old: Curves, choice: str, unit: str, axis: Axis) -> Line | None:
        """Hours and values for a plot of the running program's curve; None where there is no more than one moment.

        A program that was committed on this axis is drawn from there with all that the pump counted since; of an older
        one, what it gave since the reading. Both begin on the running program's curve. While a bridge gives two
        solutions, a volume is no dose, and none is drawn.
        """
        points = self._points
        if choice == RESERVOIR:
            if len(points) < 2:
                return None
            clock_s = np.array([clock for clock, _given, _left in points], np.float64) - axis.start_s
            return clock_s / 3_600, np.array([left for _clock, _given, left in points]) / 1e6
        concentration = next((c.concentration.amount for c in running.solution if c.drug == choice), None)
        if concentration is None or not points or any(isinstance(item, Bridge) for item in running.once):
            return None
        moments = [(clock, given) for clock, given, _left in points]
        committed_s = None if self._reading is None else self._reading.status.committed_at_s
        if committed_s is not None and axis.start_s <= committed_s < moments[0][0]:
            moments.insert(0, (committed_s, 0))
        if len(moments) < 2:
            return None
        first_s, first_nl = moments[0]
        clock_s = np.array([clock for clock, _given in moments], np.float64) - axis.start_s
        per_nl = float(Fraction(concentration, Mass.UNITS[unit]))
        given = np.array([given - first_nl for _clock, given in moments], np.float64) * per_nl
        return clock_s / 3_600, given + _before(old, first_s - axis.start_s, choice, unit)


def _before(old: Curves, t_s: int, drug: str, unit: str) -> float:
    """The running curve where the first moment is: what the pump adds is drawn on from there."""
    if t_s <= 0:
        return 0.0
    exact = old.course.exact_at(t_s) / FINE_PER_NL
    return float(exact * Fraction(old.chain.fresh.get(drug, 0), Mass.UNITS[unit]))
