"""The visit as the screens see it: one QObject that holds the state, takes every action and says what changed.

Screens read its properties and connect to its signals; they keep no therapy of their own. What it is at this moment
stands in `visit_state`, its pump in `visit_connection`; here a draft is reviewed, sent and activated, and a write of
unknown outcome is settled.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, QTimer

from device.journal import JournalError, OpenWrite
from device.pump import PumpReading
from programmer_app.desk import Desk
from programmer_app.integrity import INTEGRITY, altered_words
from programmer_app.therapy.confirmation import confirmation_problem
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui import visit_jobs as jobs
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_connection import ConnectedVisit
from programmer_app.ui.visit_state import EMERGENCY_ONLY, Message
from programmer_app.visit import Phase, VisitError, refuse_what_stands_in_the_way

if TYPE_CHECKING:
    from device.session import PreparedWrite, PumpSession, WriteResult
    from programmer_app.ui.pump_link import Failure

__all__ = ["EMERGENCY_ONLY", "Message", "VisitModel"]

_KEEP_STAGED_MS: Final = 30_000
"""Well inside the 120 s for which a pump keeps what is staged. Source: docs/protocol.md part 6."""


class VisitModel(ConnectedVisit):
    """State and actions of one visit."""

    def __init__(self, desk: Desk, library: DrugLibrary, parent: QObject | None = None) -> None:
        """Starts without a pump."""
        super().__init__(desk, library, parent)
        self._staging_timer = QTimer(self)
        self._staging_timer.setInterval(_KEEP_STAGED_MS)
        self._staging_timer.timeout.connect(self._keep_staged)
        self.phase_changed.connect(self._watch_staging)

    # ---- review, stage, commit ----

    def begin_review(self) -> None:
        """From editing to the review."""
        self._set(self.visit.review_begun())

    def leave_review(self) -> None:
        """From the review back to editing."""
        self._set(self.visit.review_left())

    def send(self) -> None:
        """Reads the pump again, sends the draft and has the pump check it. Nothing changes in the pump.

        Raises:
            VisitError: If a finding stands in the way, or the self-test of the window, or the account.
        """
        if altered := INTEGRITY.problem():
            raise VisitError(altered_words(altered))
        if self.unfit:
            raise VisitError(self.unfit)
        draft = self.draft
        reading = self.reading
        if problem := self.programming_problem:
            raise VisitError(problem)
        if self.foreign:
            raise VisitError(tr("the pump was changed elsewhere; look at that on the Pump screen first"))
        if self.strange:
            raise VisitError(self.strange)
        act = self.sending
        if why := self.why_no_act(act):
            raise VisitError(why)
        self._set(self.visit.staging_begun(self.findings, self.reasons))
        if draft is None or reading is None:
            raise VisitError(tr("there is nothing to send"))
        self.message_posted.emit(None)
        reason = " · ".join(text for code, text in self.reasons.items() if code in {f.code for f in self.findings})
        kept = self._base is not None and draft.reservoir.volume == self._base.reservoir.volume
        counted = kept and not self.refilled
        library, user, desk = self.library.reference, self.desk.user, self.desk

        def prepare(session: PumpSession) -> PreparedWrite:
            desk.permit(act, reading.identity.serial)
            return session.prepare(draft, library, counted=counted, user=user, reason=reason, base=reading)

        self._run(prepare, self._take_prepared, self._sending_failed)

    def _take_prepared(self, prepared: PreparedWrite) -> None:
        self._set(self.visit.staged(prepared))

    def _sending_failed(self, error: Failure) -> None:
        self._post_error(error)
        self._set(self.visit.staging_ended())

    def confirm_problem(self, typed: str) -> str | None:
        """Why the typed daily dose does not confirm the program, or None if it does."""
        return confirmation_problem(self.daily_new[0], typed) if self.daily_new else tr("there is no program")

    def activate(self, typed_daily_dose: str) -> None:
        """Commits what the pump holds sealed.

        Raises:
            VisitError: If the typed dose is another.
        """
        if problem := self.strange or self.confirm_problem(typed_daily_dose):
            raise VisitError(problem)
        refuse_what_stands_in_the_way(self.findings, self.reasons)  # a rule of the clinic may have come meanwhile
        prepared = self.visit.prepared
        self._set(self.visit.commit_begun())
        if prepared is None:
            raise VisitError(tr("the pump holds no program that could be activated"))
        self._run(partial(jobs.commit, self.desk, prepared), self._take_result, self._commit_failed)

    def cancel(self) -> None:
        """Drops what the pump holds sealed; it goes on with its old program."""
        prepared = self.visit.prepared
        self._set(self.visit.staging_ended())
        if prepared is not None:
            self._run(lambda session: session.abort(prepared), jobs.nothing, self._post_error)

    def settle(self) -> None:
        """Finds out how a write of unknown outcome ended, in a new session; does so by itself when the link is back."""
        if self.visit.open_write is None:
            raise VisitError(tr("there is no write to settle"))
        if not self._settling:
            self._settling = True
            job = partial(jobs.resolve, self.desk, self.visit.open_write)
            self._run(job, self._take_settled, self._settling_failed)

    def _take_settled(self, answer: tuple[WriteResult, PumpReading | None, OpenWrite | None]) -> None:
        self._settling = False
        self._take_result(answer)
        result = answer[0]
        said = {
            "applied": Message("good", tr("The write is settled: the pump runs the new program."), result.why),
            "not_applied": Message(
                "reason",
                tr("The write is settled: the new program was not activated."),
                tr("The pump runs its old program."),
                tr("Read the pump, then program it again if that is still right."),
            ),
        }
        unknown = Message("blocked", result.why, tr("What the pump runs is not known."), tr("Find out again."))
        self.message_posted.emit(said.get(result.outcome, unknown))

    def _settling_failed(self, error: Failure) -> None:
        self._settling = False
        self._post_error(error)

    def _take_result(self, answer: tuple[WriteResult, PumpReading | None, OpenWrite | None]) -> None:
        result, reading, open_write = answer
        if result.outcome == "unknown" and result.status is None and self._link is not None:
            self.linked = False  # it could not be asked; the worker has yet to notice that its session is dead
            self._link.reconnect(urgent=True)
            self.status_changed.emit()
        self._set(self.visit.finished(result, open_write))
        if reading is not None:
            self.visit = self.visit.with_reading(reading)
            self.status = reading.status
            self._daily_old = None
            self.reading_changed.emit()
            self.status_changed.emit()
        self.phase_changed.emit()

    def _commit_failed(self, error: Failure) -> None:
        # Only a journal or a link that fails before COMMIT left ends here; later, the session answers with a result.
        from device.session import WriteResult  # noqa: PLC0415 - loaded with the link

        self._post_error(error)
        prepared = self.visit.prepared
        open_write = None if prepared is None else self._open_write_to(prepared.write.serial)
        outcome: Literal["unknown", "not_applied"] = "not_applied" if open_write is None else "unknown"
        txn = b"" if prepared is None else prepared.txn
        self._set(self.visit.finished(WriteResult(outcome, txn, 0, "", str(error)), open_write))

    # ---- inside ----

    def _open_write_to(self, serial: str) -> OpenWrite | None:
        try:
            return self.desk.journal.open_for(serial)
        except JournalError:
            return None  # what cannot be read could not note either that COMMIT leaves, so that it did not

    def _watch_staging(self) -> None:
        if self.phase is not Phase.CONFIRMING:
            self._staging_timer.stop()
        elif not self._staging_timer.isActive():
            self._staging_timer.start()

    def _keep_staged(self) -> None:
        if (prepared := self.visit.prepared) is not None and self.phase is Phase.CONFIRMING:
            self._run(lambda session: session.keep_staged(prepared), jobs.nothing, self._staging_lost)

    def _staging_lost(self, error: Failure) -> None:
        if self.phase is Phase.CONFIRMING:
            self._sending_failed(error)
