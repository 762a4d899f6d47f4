"""The curves of one view as numbers, by name. No Qt."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from programmer_app.ui.plots.scales import Numbers

Line = tuple[Numbers, Numbers]
"""Hours and values, each of shape (n,)."""

NAMES: Final = ("new", "old", "at_most", "likely", "tip", "delivered")
"""Curves that a view can have; each can be hidden."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Values at the same hours, but for what was delivered, which has moments of its own.

    Attributes:
        x_h: Hours from the start, shape (n,), rising.
        new: Of the proposed program, shape (n,); None when hidden.
        old: Of the running one.
        at_most: Of the proposed one with every demand bolus.
        delivered: Hours and values that the pump said.
        tip: Of the proposed one at the catheter tip.
        likely: What few, half and most patients have had.
        base: As `new`, also when that is hidden: the band of `at_most` stands on it.
    """

    x_h: Numbers
    new: Numbers | None
    old: Numbers | None = None
    at_most: Numbers | None = None
    delivered: Line | None = None
    tip: Numbers | None = None
    likely: tuple[Numbers, Numbers, Numbers] | None = None
    base: Numbers | None = None

    @staticmethod
    def known(names: Collection[str]) -> frozenset[str]:
        """The names as a set.

        Raises:
            ValueError: If no curve has such a name.
        """
        if unknown := set(names) - set(NAMES):
            raise ValueError(f"no curve is named {min(unknown)}")
        return frozenset(names)

    def without(self, hidden: Collection[str]) -> "Lines":
        """The same without some curves."""
        base = self.base if self.base is not None else self.new
        gone: dict[str, Any] = dict.fromkeys(hidden)
        return replace(self, base=base, **gone)

    def at_x(self, values: Numbers | None) -> Line | None:
        """Values with their hours."""
        return None if values is None else (self.x_h, values)

    def names(self) -> tuple[str, ...]:
        """Names of the curves that there are."""
        return tuple(name for name in NAMES if getattr(self, name) is not None)

    def largest(self) -> float:
        """Largest value of all curves; 0 where there is none."""
        given = None if self.delivered is None else self.delivered[1]
        likely = None if self.likely is None else self.likely[2]
        found = (self.new, self.old, self.at_most, self.tip, given, likely)
        return max((float(np.max(curve)) for curve in found if curve is not None and curve.size), default=0.0)
