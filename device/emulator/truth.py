"""What truly becomes of each stroke: what leaves the reservoir, what reaches the patient. The pump knows none of it.

The pump counts strokes. Between strokes and patient stand the rotor's own error and whatever a fault has done to rotor,
reservoir and catheter; `World` holds that, `Truth` keeps the accounts.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from device.emulator.state import PumpState

MILLION = 1_000_000
"""True volumes are counted in millionths of a nL, so that the rotor's error leaves no remainder."""


@dataclass
class World:
    """What is so around the pump, whatever it believes. It outlives a power cut of the pump.

    Attributes:
        pumped: what a stroke takes from the reservoir, as a multiple of what this rotor takes when it is well.
        reaching: the share of it that reaches the patient, 0 to 1.
        air: air that is moved before drug comes again, nL x 1 000 000.
        astray_nl: of the next fill, what will not get into the reservoir.
        stalled: whether something holds the rotor.
        pressure: whether the sensor sees a catheter that is shut.
    """

    pumped: Fraction = Fraction(1)
    reaching: Fraction = Fraction(1)
    air: int = 0
    astray_nl: int = 0
    stalled: bool = False
    pressure: bool = False


class Truth:
    """The accounts of one pump, kept in its state record.

    Args:
        state: where strokes come from and accounts are kept.
        stroke_nl: volume of a stroke.
        flow_millionths: what this pump's stroke truly moves, in millionths of a stroke.
        world: what is so; call `account` before changing it.
    """

    def __init__(self, state: PumpState, stroke_nl: int, flow_millionths: int, world: World) -> None:
        self.world = world
        self._state = state
        self._millionths_of_stroke = stroke_nl * flow_millionths

    @property
    def reservoir_nl(self) -> int:
        """What is truly in the reservoir, whole nL."""
        self.account()
        return (self._state.true_fill - self._state.true_taken) // MILLION

    @property
    def delivered_nl(self) -> int:
        """What has truly reached the patient in this pump's life, whole nL."""
        self.account()
        return self._state.true_delivered // MILLION

    def account(self) -> None:
        """Book the strokes since the last call, as the world is now."""
        state, world = self._state, self.world
        moved = int((state.strokes - state.true_strokes) * self._millionths_of_stroke * world.pumped)
        state.true_strokes = state.strokes
        air = min(moved, world.air)
        world.air -= air
        taken = min(moved - air, state.true_fill - state.true_taken)
        state.true_taken += taken
        state.true_delivered += int(taken * world.reaching)

    def fill(self, volume_nl: int) -> None:
        """The reservoir is filled: what went astray before is not in it."""
        self.account()
        self._state.true_fill = max(0, volume_nl - self.world.astray_nl) * MILLION
        self._state.true_taken = 0
        self.world.astray_nl = 0

    def drain_to(self, volume_nl: int) -> None:
        """The reservoir truly holds no more than this, whatever the pump counts."""
        self.account()
        self._state.true_fill = min(self._state.true_fill, self._state.true_taken + volume_nl * MILLION)
