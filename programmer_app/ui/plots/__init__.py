"""Plots. The only package that imports pyqtgraph; import it after the first window is painted."""

from programmer_app.ui.plots.cumulative_plot import CumulativePlot
from programmer_app.ui.plots.day import Step
from programmer_app.ui.plots.lines import Lines
from programmer_app.ui.plots.overlay import CursorLine, Limit, LimitKind, Mark
from programmer_app.ui.plots.rate_plot import RatePlot

__all__ = ["CumulativePlot", "CursorLine", "Limit", "LimitKind", "Lines", "Mark", "RatePlot", "Step"]
