"""What leaves the catheter tip: pump tubing and catheter as well-mixed cells in series.

The chain holds one solution when the course begins and another one flows in from the reservoir. With N cells the share
of the fresh solution in what leaves is P(N, N x / V), the regularised lower incomplete gamma function, where x is the
volume that has passed and V that of the chain; what has left by then is its integral. For a whole N both are finite
sums, so no differential equation is solved and no time step is chosen. N = 1 is one stirred vessel, N to infinity a
sharp front.

Source: tanks-in-series model, Levenspiel, Chemical Reaction Engineering, 3rd ed., chapter 14; 20 cells are a preset of
this program between the sharp front of published bridge arithmetic and the mixing reported for priming boluses (TGA
RC-2013-RN-00677-1).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from device.achievable import catheter_nl
from device.program import Bridge, Component, DeliveryProgram, Prime
from device.pump import FINE_PER_NL, PumpModel

Floats = npt.NDArray[np.float64]

CELLS: Final = 20
"""Preset number of cells."""


def clear_after(cells: int) -> int:
    """Cell volumes after which nothing of the held solution is left that a double could show.

    Of N cell volumes y more leave less than N P(m < N) for a Poisson number m with mean y, and that by Chernoff's bound
    is below N e^-y (e y / N)^N: at y = 2 N + 60 less than 1e-19 N, for any N.
    """
    return 2 * cells + 60


def passed_through(passed: Floats, cells: int = CELLS) -> tuple[Floats, Floats]:
    """How much of what the chain held, and of what flows in, has left it, both in volumes of the chain.

    With p(m) the Poisson weights of y = N x / V, what flows in has left as the sum of (m - N) p(m) over m > N, and what
    was held remains as the sum of (N - m) p(m) over m < N. Each is used where it is small: all terms are positive, so
    nothing cancels, however little has come through.

    Args:
        passed: Volume that has passed, in volumes of the chain, 0 or more; shape (n,).
        cells: Number of cells.
    """
    old, fresh = np.ones(passed.shape), passed - 1.0  # what there is when nothing is left of what was held
    y = passed * cells
    before = y < cells
    early, late = np.flatnonzero(before), np.flatnonzero(~before & (y <= clear_after(cells)))
    passing = y[early]
    come = _come_through(passing, cells)
    old[early], fresh[early] = (passing - come) / cells, come / cells
    left = _remaining(y[late], cells) / cells
    old[late] -= left
    fresh[late] += left
    return old, fresh


def _remaining(y: Floats, cells: int) -> Floats:
    """Sum of (N - m) p(m) over m < N, for y up to `clear_after`: far beyond it e^-y is 0 and the sum overflows."""
    return np.exp(-y) * _series(y / cells, _weights_left(cells))


def _come_through(y: Floats, cells: int) -> Floats:
    """Sum of (m - N) p(m) over m > N, for y below N."""
    z = y / cells
    return np.exp(-y) * z ** (cells + 1) * _series(z, _weights_come(cells))


@cache
def _weights_left(cells: int) -> Floats:
    """(N - m) N^m / m! for m = 0 to N - 1."""
    weights: Floats = np.arange(cells, 0.0, -1) * np.multiply.accumulate([1.0, *(cells / m for m in range(1, cells))])
    return weights


@cache
def _weights_come(cells: int) -> Floats:
    """(m - N) N^m / m! from m = N + 1 on; after N + 40 more they are below 1e-18 of the first."""
    powers = np.multiply.accumulate([cells / m for m in range(1, 2 * cells + 41)])
    weights: Floats = np.arange(1.0, cells + 41) * powers[cells:]
    return weights


def _series(z: Floats, weights: Floats) -> Floats:
    """Sum of weight x z^k from k = 0 on; the powers known so far, times the highest of them and z, are as many more."""
    powers = np.empty((len(weights), len(z)))
    powers[0] = 1.0
    step, known = z, 1
    while known < len(weights):
        more = powers[known : 2 * known]
        np.multiply(powers[: len(more)], step, out=more)
        step, known = step * step, 2 * known
    total: Floats = weights @ powers
    return total


@dataclass(frozen=True)
class Chain:
    """Tubing and catheter at the start of a course.

    Attributes:
        volume_nl: Inner volume of pump tubing and catheter.
        held: Concentration, ng/mL, of each drug that it holds; empty when it is free of drug.
        fresh: Concentration, ng/mL, of each drug in the reservoir.
        cells: Number of cells.
    """

    volume_nl: int
    held: dict[str, int]
    fresh: dict[str, int]
    cells: int = CELLS

    @property
    def volume_fine(self) -> int:
        """The inner volume as fine volume."""
        return self.volume_nl * FINE_PER_NL

    @property
    def clear_fine(self) -> int:
        """Fine volume after which nothing is left of what it held."""
        return -(-self.volume_fine * clear_after(self.cells) // self.cells)

    def changes(self, drug: str) -> bool:
        """Whether what leaves the tip differs from what leaves the reservoir."""
        return self.held.get(drug, 0) != self.fresh.get(drug, 0)

    def out_nl(self, passed_nl: Floats) -> tuple[Floats, Floats]:
        """How much of what the chain held, and of what flows in, has left the tip after `passed_nl` have passed."""
        old, fresh = passed_through(passed_nl / self.volume_nl, self.cells)
        return old * self.volume_nl, fresh * self.volume_nl

    def out_fg(self, old_nl: Floats, fresh_nl: Floats, drug: str) -> Floats:
        """Dose that has left the tip, fg, when so much of either has."""
        return self.held.get(drug, 0) * old_nl + self.fresh.get(drug, 0) * fresh_nl


def chain_of(program: DeliveryProgram, model: PumpModel, held: tuple[Component, ...] | None) -> Chain:
    """The chain when a program begins.

    Args:
        program: The program that begins.
        model: Gives the volume of the tubing.
        held: What the chain holds; None when nothing is known of a program before. It is then the old solution of the
            program's bridge, nothing if the program begins with a prime, else the program's own solution.
    """
    if held is None:
        bridges = [item for item in program.once if isinstance(item, Bridge)]
        if bridges:
            held = bridges[0].old_solution
        else:
            held = () if program.once and isinstance(program.once[0], Prime) else program.solution
    return Chain(
        volume_nl=model.bridge_tubing_nl + catheter_nl(program.catheter),
        held={part.drug: part.concentration.amount for part in held},
        fresh={part.drug: part.concentration.amount for part in program.solution},
    )
