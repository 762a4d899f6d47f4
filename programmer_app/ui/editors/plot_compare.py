"""Two programs in one view: the draft and what runs, as the curves of a plot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from programmer_app.therapy.curves import Curves
from programmer_app.ui.editors.plot_data import (
    RESERVOIR,
    Axis,
    Numbers,
    Past,
    Sampled,
    sample,
    sample_window,
)
from programmer_app.ui.plots.lines import Lines


@dataclass(frozen=True, slots=True)
class Compare:
    """What a plot shows.

    Attributes:
        new: Of the draft.
        old: Of the running program, or None.
        choice: A drug's name or `RESERVOIR`.
        axis: Of time.
        window: Whether the dose of the last 24 h is shown instead of the sum since the start.
        past: What ran before the start, where a window needs it.
    """

    new: Curves
    old: Curves | None
    choice: str
    axis: Axis
    window: bool = False
    past: Past | None = None

    def lines_at(self, hours: float) -> Lines:
        """The curves at one moment, to the second."""
        x_h = np.array([round(hours * 3_600) / 3_600])
        return self.lines(x_h, self.old_at(x_h))

    def lines(self, x_h: Numbers, old: Numbers | None) -> Lines:
        """The curves at hours since the start of the axis; those of the running program as given."""
        found = self._sampled(self.new, x_h)
        return Lines(x_h, found.new, old, found.at_most, tip=found.at_tip)

    def old_at(self, x_h: Numbers) -> Numbers | None:
        """The running program's curve."""
        return None if self.old is None else self._sampled(self.old, x_h, with_most=False).new

    def _sampled(self, curves: Curves, x_h: Numbers, *, with_most: bool = True) -> Sampled:
        if self.window and self.choice != RESERVOIR:
            return sample_window(curves, self.choice, x_h, self.past, with_most=with_most)
        return sample(curves, self.choice, x_h, with_most=with_most, with_tip=with_most)
