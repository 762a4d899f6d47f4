"""When a demand bolus is granted. All times go by the counter of seconds, which setting the clock does not move.

Source: docs/protocol.md parts 4.5 (event 8) and 8.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from device.emulator.plan import DAY_S, Demand
from device.emulator.state import PumpState

DEMAND, COMMANDED = 0, 1
"""Kinds of a bolus on top. Source: docs/protocol.md part 4.3, key 16."""


class Refusal(IntEnum):
    """Why a demand bolus is not granted."""

    NONE_PROGRAMMED = 0
    LOCKOUT = 1
    MOST_PER_24H = 2
    BOLUS_RUNS = 3
    NOT_RUNNING = 4


@dataclass(frozen=True)
class Grant:
    """The answer to a press of the patient's handset; without a grant the reason and, when known, seconds to wait."""

    granted: bool
    reason: Refusal | None = None
    wait_s: int | None = None


@dataclass(frozen=True)
class HandsetView:
    """What the patient's handset could show.

    Attributes:
        grant: How a press would be answered.
        used: Demand boluses that count in the last 24 h.
        most: So many are allowed in 24 h; 0 without a demand bolus.
    """

    grant: Grant
    used: int
    most: int


def recent_starts(state: PumpState) -> list[int]:
    """Starts of the demand boluses that still count: those less than 24 h ago."""
    return [start for start in state.demand_starts_s if state.counter_s - start < DAY_S]


def judge(demand: Demand | None, state: PumpState, *, delivers: bool) -> Grant:
    """Whether a demand bolus asked for now is granted.

    Args:
        demand: the demand part of the active image.
        state: what was given before and what runs.
        delivers: whether the rotor follows a program.
    """
    if demand is None:
        return Grant(granted=False, reason=Refusal.NONE_PROGRAMMED)
    if not delivers:
        return Grant(granted=False, reason=Refusal.NOT_RUNNING)
    free_s, lockout_s, window_s = _allowed_from(demand, state)
    wait_s = max(free_s, lockout_s, window_s) - state.counter_s
    if wait_s <= 0:
        return Grant(granted=True)
    if state.bolus is not None:
        return Grant(granted=False, reason=Refusal.BOLUS_RUNS, wait_s=wait_s)
    reason = Refusal.LOCKOUT if lockout_s > state.counter_s else Refusal.MOST_PER_24H
    return Grant(granted=False, reason=reason, wait_s=wait_s)


def _allowed_from(demand: Demand, state: PumpState) -> tuple[int, int, int]:
    """From when no bolus runs, the lockout has passed, and the count of 24 h allows one more."""
    bolus = state.bolus
    free_s = bolus.started_s + bolus.duration_s if bolus is not None else 0
    last_end_s = free_s if bolus is not None and bolus.kind == DEMAND else state.demand_end_s
    lockout_s = 0 if last_end_s is None else last_end_s + demand.lockout_s
    recent = recent_starts(state)
    over = len(recent) - demand.most_per_24h
    window_s = recent[over] + DAY_S if over >= 0 else 0
    return free_s, lockout_s, window_s
