"""What is known when a training has ended: acts, readings of the examiner, the course of tip and patient."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import Any

from device.clock import SECONDS_PER_DAY
from device.pump import PumpStatus
from programmer_app.training.names import name_of
from programmer_app.training.patient import State
from programmer_app.training.world import Press, Record


@dataclass(frozen=True, slots=True)
class DoneAct:
    """An act of the learner and how it ended."""

    t_s: int
    act: str
    outcome: str
    text: str
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the pump's own log; `alarm` is its name where one was raised."""

    t_s: int
    text: str
    alarm: str = ""


@dataclass(frozen=True)
class Facts:
    """All that goals are compared with.

    Attributes:
        end_s: Length of the scenario.
        acts: In order.
        programs: The pump's program as content at some moments, None where it had none.
        status: The pump's at the end.
        pump_log: Of the pump, since the start.
        count_error_nl: Counted less truly in the reservoir, at the end.
        open_write: Whether a write is left with an unknown outcome.
        presses: Of the handset.
        record: Course of tip and patient.
    """

    end_s: int
    acts: tuple[DoneAct, ...]
    programs: dict[int, dict[str, Any] | None]
    status: PumpStatus
    pump_log: tuple[Event, ...]
    count_error_nl: int
    open_write: bool
    presses: tuple[Press, ...]
    record: Record

    @property
    def alarms(self) -> tuple[str, ...]:
        """Names of the alarms that stand at the end."""
        return tuple(name_of(alarm.code) for alarm in self.status.alarms)

    def states(self, since_s: int, until_s: int) -> list[tuple[int, State]]:
        """The patient in a span of time, both ends included."""
        t_s = self.record.t_s
        places = range(bisect_left(t_s, since_s), bisect_right(t_s, until_s))
        return [(t_s[place], self.record.states[place]) for place in places]

    def tip(self, since_s: int, until_s: int, mean_s: int) -> TipCourse:
        """Dose rate at the tip in a span of time, each the mean of the time before it."""
        t_s, sums = self.record.t_s, self.record.tip_mcg
        found = []
        for place in range(max(1, bisect_left(t_s, since_s)), bisect_right(t_s, until_s)):
            first = bisect_left(t_s, t_s[place] - mean_s)
            span_s = t_s[place] - t_s[first]
            found.append((t_s[place], (sums[place] - sums[first]) * SECONDS_PER_DAY / span_s))
        return TipCourse(tuple(found))


@dataclass(frozen=True, slots=True)
class TipCourse:
    """Dose rates at the tip, mcg a day, with their moments."""

    points: tuple[tuple[int, float], ...] = field(default=())

    def share_within(self, low: float, high: float) -> float:
        """Share of the moments, 0 to 1, within a range; a millionth beside it counts as within."""
        near = 1e-6 * high
        inside = sum(low - near <= rate <= high + near for _, rate in self.points)
        return inside / len(self.points) if self.points else 0.0

    @property
    def lowest(self) -> tuple[int, float]:
        """The lowest, and when first."""
        return min(self.points, key=lambda point: point[1], default=(0, 0.0))

    @property
    def highest(self) -> tuple[int, float]:
        """The highest, and when first."""
        return max(self.points, key=lambda point: point[1], default=(0, 0.0))
