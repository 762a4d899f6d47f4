"""What leaves the catheter tip of a training pump: well-mixed cells in series, moved by what truly flows.

`therapy.catheter` draws a projection from its start on; here anything may flow at any moment, so the cells themselves
are kept. While one concentration flows in, the cells follow a closed form in the volume that has passed, so how the way
is cut into pieces changes nothing.

Source: tanks-in-series model, Levenspiel, Chemical Reaction Engineering, 3rd ed., chapter 14; number of cells as in
`therapy.catheter`.
"""

from __future__ import annotations

from itertools import accumulate
from math import exp

from programmer_app.therapy.catheter import CELLS

_SAME = 1e-9
"""Cells that differ from what flows in by less than this share of it count as filled with it."""


class TipChain:
    """Tubing and catheter, filled with one concentration of one drug.

    Args:
        volume_nl: Inner volume, more than 0.
        concentration_ng_per_ml: What it holds, 0 or more.
        cells: Number of cells.

    Raises:
        ValueError: A chain without volume.
    """

    def __init__(self, volume_nl: int, concentration_ng_per_ml: float, cells: int = CELLS) -> None:
        if volume_nl <= 0:
            raise ValueError(f"a catheter of {volume_nl} nL leads nowhere")
        self.volume_nl = volume_nl
        self._cells = [float(concentration_ng_per_ml)] * cells

    @property
    def held_fg(self) -> float:
        """Drug in the chain, fg."""
        return sum(self._cells) * self.volume_nl / len(self._cells)

    @property
    def at_tip_ng_per_ml(self) -> float:
        """Concentration of what leaves next."""
        return self._cells[-1]

    def push(self, volume_nl: float, inlet_ng_per_ml: float) -> float:
        """Lets a volume flow in.

        Args:
            volume_nl: 0 or more.
            inlet_ng_per_ml: Its concentration.

        Returns:
            The dose that has left the tip meanwhile, fg.
        """
        inlet = float(inlet_ng_per_ml)
        if all(cell == inlet for cell in self._cells):
            return volume_nl * inlet
        held = self.held_fg
        self._move(len(self._cells) * volume_nl / self.volume_nl, inlet)
        return volume_nl * inlet + held - self.held_fg

    def _move(self, passed_cells: float, inlet: float) -> None:
        """Poisson weights of the volume that has passed, in cells: how far what was in a cell has come."""
        old, count = self._cells, len(self._cells)
        weights = [exp(-passed_cells)]
        for step in range(1, count):
            weights.append(weights[-1] * passed_cells / step)
        stayed = list(accumulate(weights))
        new = [
            sum(weights[step] * old[place - step] for step in range(place + 1)) + inlet * (1 - stayed[place])
            for place in range(count)
        ]
        near = _SAME * max(inlet, 1.0)
        self._cells = [inlet] * count if all(abs(cell - inlet) < near for cell in new) else new
