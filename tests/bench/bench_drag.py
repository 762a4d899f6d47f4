"""From a mouse move on a step to both plots painted, beside a bare redraw of the same curves by pyqtgraph.

A step of a five-step day is dragged up and down by real mouse events in a 1600x900 window. Each move is one edit of the
draft, with doses, table and plots. The window shows a year with the demand envelope and the dose at the tip, which is a
curve of its own since the draft changes the concentration; in a second series it shows 90 days without the tip. The
bare redraw sets the same curves, without the fill of the envelope, in two plain pyqtgraph plots of the same size, in
turn with the drag, so that both meet the same machine.

Beside the time on the wall stands the processor time of the thread: on a shared machine the wall counts what others do,
too. What the application does after it has painted, such as its checks, holds up the next move; it is measured apart.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from dataclasses import dataclass
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from device.quantities import Concentration
from programmer_app.ui import theme
from programmer_app.ui.screens.program import ProgramScreen
from tests.ui.editing_fixtures import editing_model, finish_models, flex_program, running_program

MOVES = 400
WARM_UP = 40
TARGETS_MS = {"p95": 12.0, "p99": 25.0}
FRAME_MS = 16.7
DEADLINE_S = 2.0


@dataclass(frozen=True)
class Scene:
    """What the window shows.

    Attributes:
        words: In the names of the rows.
        horizon_h: Length of the axis.
        tip: Whether the draft changes the concentration, so that the dose at the tip is a curve of its own.
    """

    words: str
    horizon_h: float
    tip: bool


SCENES = (Scene("a year, tip and envelope", 365 * 24.0, tip=True), Scene("90 days, envelope", 90 * 24.0, tip=False))


@dataclass(frozen=True)
class Turn:
    """One move, all in ms.

    Attributes:
        wall: From the event to both plots painted.
        cpu: Processor time of the thread meanwhile.
        after: Processor time of what was done then, before the event loop came to rest.
    """

    wall: float
    cpu: float
    after: float


class PaintWatch(QObject):
    """Tells when all of some widgets are painted.

    A paint event is seen before it is handled. So the watch sends itself an event from there; Qt delivers it when the
    painting is over and before timers fire.
    """

    _PAINTED = QEvent.Type(QEvent.registerEventType())

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self._waiting: set[int] = set()
        self._all = {id(widget) for widget in watched}
        self._begun = self._painted = (0.0, 0.0)
        self._done = False
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and id(watched) in self._waiting:
            self._waiting.discard(id(watched))
            if not self._waiting:
                QApplication.postEvent(self, QEvent(self._PAINTED), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() != self._PAINTED:
            return super().event(event)
        self._painted = _clocks()
        self._done = True
        return True

    def begin(self) -> None:
        """The move comes now."""
        self._waiting = set(self._all)
        self._done = False
        self._begun = _clocks()

    def wait(self, app: QApplication) -> Turn:
        """Runs the event loop until each widget is painted and nothing is left to do."""
        until = time.monotonic() + DEADLINE_S
        while not self._done:
            app.processEvents()
            if time.monotonic() > until:
                raise TimeoutError("the plots were not painted")
        app.processEvents()
        (wall, cpu), (began, cpu_before) = self._painted, self._begun
        return Turn((wall - began) * 1e3, (cpu - cpu_before) * 1e3, (_clocks()[1] - cpu) * 1e3)


def _clocks() -> tuple[float, float]:
    return time.perf_counter(), time.thread_time()


def move(target: QWidget, place: QPointF, buttons: Qt.MouseButton) -> None:
    """A real mouse move, as the platform sends it."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(target.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)


class Drag:
    """The program screen with a step in hand."""

    def __init__(self, app: QApplication, scene: Scene) -> None:
        self._app = app
        self.model = editing_model(running_program())
        self.screen = ProgramScreen(self.model)
        self.screen.complete()
        self.screen.resize(1600, 900)
        self.screen.show()
        program = flex_program(demand=True)
        if scene.tip:
            drug, *others = program.solution
            twice = Concentration(drug.concentration.amount * 2, drug.concentration.unit)
            program = program.with_changes(solution=(drug.model_copy(update={"concentration": twice}), *others))
        self.model.edit("five steps", program)
        self.screen.set_horizon(scene.horizon_h)
        for _ in range(10):
            app.processEvents()
        shown = self.screen.cumulative.plot.lines()
        if shown is None or shown.at_most is None or (shown.tip is not None) != scene.tip:
            raise ValueError("the plot does not show the curves that are to be measured")
        self.plot = self.screen.rate.plot
        self.target = self.plot.canvas.viewport()
        self.watch = PaintWatch(self.target, self.screen.cumulative.plot.canvas.viewport())
        self.start = self.plot.handle_px(1)
        QTest.mousePress(self.target, Qt.MouseButton.LeftButton, pos=self.start.toPoint())
        app.processEvents()

    def step(self, number: int) -> Turn | None:
        """One move; None if it snapped to where it was."""
        up = 30 + 25 * np.sin(number / 7)
        place = QPointF(self.start.x(), self.start.y() + up + (number % 2))
        before = self.model.draft
        self.watch.begin()
        move(self.target, place, Qt.MouseButton.LeftButton)
        if self.model.draft == before:
            return None
        return self.watch.wait(self._app)

    def close(self) -> None:
        """Ends the drag and the window."""
        QTest.mouseRelease(self.target, Qt.MouseButton.LeftButton, pos=self.start.toPoint())
        self.screen.close()
        finish_models()


class Bare:
    """Two plain pyqtgraph plots of the same sizes with the same curves."""

    def __init__(self, app: QApplication, like: Drag, scene: Scene) -> None:
        self._app = app
        self._window = QWidget()
        column = QVBoxLayout(self._window)
        self._plots = [pg.PlotWidget(), pg.PlotWidget()]
        for plot, canvas in zip(self._plots, (like.plot.canvas, like.screen.cumulative.plot.canvas), strict=True):
            plot.setFixedSize(canvas.size())
            plot.setBackground("w")
            column.addWidget(plot)
        self._window.show()
        pen = pg.mkPen("b", width=2)
        self._rates = [self._plots[0].plot(pen=pen, antialias=True) for _ in range(2)]
        self._doses = [self._plots[1].plot(pen=pen, antialias=True) for _ in range(4 if scene.tip else 3)]
        points = like.screen.cumulative.plot.visible_pixels()
        self._x = np.linspace(0, scene.horizon_h, points)
        self._steps = np.repeat([0.0, 6, 9, 17, 21, 24], 2)[1:-1]
        self._plots[0].setYRange(0, 0.25)
        self._plots[1].setYRange(0, scene.horizon_h / 5)
        for plot in self._plots:
            plot.disableAutoRange()
        self.watch = PaintWatch(*(plot.viewport() for plot in self._plots))
        for _ in range(10):
            app.processEvents()

    def step(self, number: int) -> Turn:
        """One redraw."""
        height = 0.15 + 0.05 * float(np.sin(number / 7))
        day = np.repeat([0.08, height, 0.12, 0.18, 0.08], 2)
        dose = self._x * (2.4 + 3 * height) / 24
        self.watch.begin()
        self._rates[0].setData(self._steps, day)
        self._rates[1].setData([0, 24], [0.1, 0.1])
        self._doses[0].setData(self._x, dose)
        self._doses[1].setData(self._x, dose * 1.2)
        self._doses[2].setData(self._x, self._x * 0.1)
        for tip in self._doses[3:]:
            tip.setData(self._x, np.maximum(dose - 2, 0))
        return self.watch.wait(self._app)

    def close(self) -> None:
        """Ends the window."""
        self._window.close()


def percentiles(times: list[float]) -> dict[str, float]:
    """p50, p95 and p99 of milliseconds."""
    cuts = statistics.quantiles(times, n=100)
    return {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98]}


def measure(app: QApplication, scene: Scene) -> list[dict[str, Any]]:
    """Both series of a scene in turn."""
    drag = Drag(app, scene)
    bare = Bare(app, drag, scene)
    ours: list[Turn] = []
    theirs: list[Turn] = []
    for number in range(WARM_UP + MOVES):
        spent, plain = drag.step(number), bare.step(number)
        if number >= WARM_UP and spent is not None:
            ours.append(spent)
            theirs.append(plain)
    drag.close()
    bare.close()
    return rows(scene.words, ours, theirs)


def rows(scene: str, ours: list[Turn], theirs: list[Turn]) -> list[dict[str, Any]]:
    """Measurements as `make bench` gathers them."""
    made: list[dict[str, Any]] = []
    for clock, word in (("wall", ""), ("cpu", "processor time, ")):
        mine, bare = (percentiles([getattr(turn, clock) for turn in turns]) for turns in (ours, theirs))
        for name, value in mine.items():
            made.append(
                {
                    "name": f"drag to both plots painted ({scene}), {word}{name}",
                    "value": value,
                    "unit": "ms",
                    "against": f"bare pyqtgraph redraw of the same curves, {word}{name} {bare[name]:.2f} ms",
                    "ratio": value / bare[name],
                }
            )
        for name, target_ms in TARGETS_MS.items():
            against = {"against": f"target {target_ms:g} ms", "ratio": mine[name] / target_ms}
            row = {"name": f"drag ({scene}) {word}{name} against the target", "value": mine[name], "unit": "ms"}
            made.append(row | against)
    held = percentiles([turn.after for turn in ours])
    for name, value in held.items():
        frame = {"against": f"a frame at 60 Hz, {FRAME_MS:g} ms", "ratio": value / FRAME_MS}
        row = {"name": f"work after painting ({scene}), processor time, {name}", "value": value, "unit": "ms"}
        made.append(row | frame)
    return made


def main() -> None:
    """Prints the measurements of all scenes as JSON."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("a window needs a QApplication")
    theme.apply(app, "light")
    json.dump([row for scene in SCENES for row in measure(app, scene)], sys.stdout, indent=2)


if __name__ == "__main__":
    main()
