"""Tells the world of a training what the learner did in the window, in the words of a scenario's acts.

It only listens to the visit; what the window does is the same with it and without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from programmer_app.training.learner import found_words, reading_facts, reading_words
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.visit import Phase

if TYPE_CHECKING:
    from device.session import ActResult
    from programmer_app.ui.session_record import SessionRecord
    from programmer_app.ui.visit_model import VisitModel

_OUTCOMES: Final = {"applied": "done", "not_applied": "failed", "unknown": "unknown"}


class Teller(QObject):
    """Listens to one visit.

    Args:
        model: The visit.
        record: Tells of reports that were written.
        feed: Is told.
    """

    def __init__(self, model: VisitModel, record: SessionRecord, feed: TrainingFeed) -> None:
        super().__init__(feed)
        self._model, self._feed = model, feed
        self._before = model.phase
        self._accepted: list[str] = []
        model.phase_changed.connect(self._on_phase)
        model.acted.connect(self._on_act)
        record.written.connect(self.report)

    def report(self) -> None:
        """A report of what the pump runs was written."""
        reading = self._model.reading
        if reading is not None:
            self._feed.tell("report", "done", reading_words(reading), reading_facts(reading))

    def log_read(self) -> None:
        """The pump's log was read."""
        self._feed.tell("log", "done", "The pump's log was read.", {})

    def _on_phase(self) -> None:
        before, now = self._before, self._model.phase
        self._before = now
        if now is before:
            return
        if before is Phase.READING:
            self._read(now)
        elif now is Phase.REVIEWING and before is Phase.EDITING:
            codes = [finding.code for finding in self._model.findings]
            self._feed.tell(
                "check",
                "done",
                found_words(self._model.findings),
                {"findings": codes},
            )
        elif now is Phase.CONFIRMING:
            self._accepted = sorted(self._model.reasons)
            self._feed.tell("staged", "done", "", {})
        elif now in {Phase.DONE, Phase.NOT_APPLIED, Phase.UNKNOWN}:
            self._written(before)

    def _read(self, now: Phase) -> None:
        reading = self._model.reading
        if reading is not None and now in {Phase.EDITING, Phase.UNKNOWN}:
            self._feed.tell("read", "done", reading_words(reading), reading_facts(reading))
        else:
            self._feed.tell("read", "failed", "The pump could not be read.", {})

    def _written(self, before: Phase) -> None:
        result = self._model.visit.result
        if result is None:
            return
        outcome = _OUTCOMES[result.outcome]
        if before is Phase.COMMITTING:
            facts = {"accepted": self._accepted, "sha256": result.program_sha256}
            self._feed.tell("write", outcome, result.why, facts)
        elif before is Phase.UNKNOWN:
            done = "unknown" if result.outcome == "unknown" else "done"
            self._feed.tell("resolve", done, result.why, {"write": result.outcome})

    def _on_act(self, kind: str, result: ActResult) -> None:
        if kind:
            self._feed.tell(kind, _OUTCOMES[result.outcome], result.why, {})
