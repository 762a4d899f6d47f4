"""A pump is being read: what is under way, against the time after which it has ended in any case."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from device.session import Progress, Timing
from device.session.reading_time import opening_bound_s, reading_bound_s
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import Card, ProgressSteps, SecondaryButton, label
from programmer_app.visit import Phase

_TICK_MS: Final = 200
_OPENING_S: Final = 20.0
"""Longest time for a port or an emulated pump to open. Source: device/transport, deadline of a child process."""


_PARTS: Final = ("head", "identity", "status", "program")


class ReadingPanel(Card):
    """Shown while the visit reads; can be left at any time, since reading changes nothing."""

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reading the pump"), tr("keep the head over the pump"), title_px=17, parent=parent)
        self.setObjectName("readingPanel")
        self._model = model
        self._bound_s = 0.0
        self._began_s = 0.0
        self._steps = ProgressSteps(tr("Reading the pump"))
        self._steps.set_steps([("open", tr("Open the link")), ("read", tr("Read identity, status and program"))])
        self.body.addWidget(self._steps)
        self.body.addWidget(label(tr("Reading changes nothing in the pump."), secondary=True, wrap=True))
        self.cancel = SecondaryButton(tr("Cancel"), icon="close")
        self.cancel.setObjectName("cancelReadingButton")
        self.cancel.clicked.connect(model.disconnect_pump)
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        model.phase_changed.connect(self._on_phase)
        model.progressed.connect(self._on_progress)
        self._on_phase()

    @property
    def reading(self) -> bool:
        """Whether a pump is being read now."""
        return self._model.phase is Phase.READING

    def _on_phase(self) -> None:
        if not self.reading:
            self._timer.stop()
            return
        if not self._timer.isActive():
            self._began_s = self._model.desk.clock.monotonic_s()
            self._steps.clear_progress()
            again = self._model.linked
            reading_s = reading_bound_s(Timing())
            self._bound_s = reading_s if again else _OPENING_S + opening_bound_s(Timing()) + reading_s
            self._steps.set_state("open", "done" if again else "active")
            self._steps.set_state("read", "active" if again else "waiting")
            self._timer.start(_TICK_MS)
            self._tick()

    def _tick(self) -> None:
        self._steps.set_progress(self._model.desk.clock.monotonic_s() - self._began_s, self._bound_s)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if self.reading and progress.step == "read":
            self._steps.set_state("open", "done")
            known = ", ".join(_PARTS[: progress.done])
            self._steps.set_state(
                "read", "active", tr("{done} of {of} read: {known}", done=progress.done, of=progress.of, known=known)
            )
            # the session counts from its first question, the panel from when the port was asked for
            opening_s = self._model.desk.clock.monotonic_s() - self._began_s - progress.elapsed_s
            self._bound_s = opening_s + progress.bound_s
            self._tick()
