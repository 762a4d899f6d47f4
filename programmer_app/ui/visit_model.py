"""The visit as the screens see it: one QObject that holds the state, takes every action and says what changed.

Screens read its properties and connect to its signals; they keep no therapy of their own. Edits go through one undo
stack. Checks and daily doses are pure functions of the draft, computed once a change and kept until the next.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Literal, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from device.errors import DeviceError, LinkError, NotPairedError, PairingRefusedError, UncertainError
from device.journal import JournalError, OpenWrite
from device.program import DeliveryProgram
from device.pump import PumpIdentity, PumpModel, PumpReading, PumpStatus
from device.quantities import Volume
from device.wording import phrase, strung
from programmer_app.desk import Desk
from programmer_app.therapy.confirmation import confirmation_problem
from programmer_app.therapy.library import DrugLibrary, programming_allowed
from programmer_app.therapy.limits import Finding, check
from programmer_app.therapy.projection import DailyDose, daily_doses
from programmer_app.ui import visit_jobs as jobs
from programmer_app.ui.draft_edit import DraftEdit
from programmer_app.ui.translation import localized, tr
from programmer_app.visit import Phase, Visit, VisitError

if TYPE_CHECKING:
    # imported where a pump is opened, so that the window and its plots need not wait for it
    from concurrent.futures import Future

    from device.keys import KeyStore
    from device.session import ActResult, PreparedWrite, PumpSession, WriteResult
    from device.transport import Transport
    from device.worker import WorkerState
    from programmer_app.records.known_pumps import KnownPump
    from programmer_app.ui.pump_link import Failure, PumpLink

_T = TypeVar("_T")
EMERGENCY_ONLY: Final = phrase("Emergency access may only read, stop and lower the pump.")
_KEEP_STAGED_MS: Final = 30_000
"""Well inside the 120 s for which a pump keeps what is staged. Source: docs/protocol.md part 6."""

_LEVEL_STEP_NL: Final = 10_000
"""A level taken from a running pump is shown to 0.01 mL, rounded down; the pump itself goes on counting."""


@dataclass(frozen=True, slots=True)
class Message:
    """Something that the person has to know, in the three parts that every message has."""

    tone: Literal["info", "good", "reason", "blocked"]
    what: str
    pump_state: str = ""
    next_step: str = ""


class VisitModel(QObject):
    """State and actions of one visit.

    Signals:
        phase_changed: The phase, or anything that hangs on it, is another.
        reading_changed: Another interrogation counts now, or none.
        status_changed: A newer status of the connected pump, or the link's state, has arrived.
        draft_changed: The draft and all that follows from it is another.
        progressed (Progress): The running job has come further.
        acted (str, ActResult): A command such as stop has ended; its kind.
        message_posted (Message | None): Show this; None takes the last one away.
        pairing_wanted (str): The pump that is there is not paired; what it said to the words before, or "".
    """

    phase_changed = Signal()
    reading_changed = Signal()
    status_changed = Signal()
    draft_changed = Signal()
    progressed = Signal(object)
    acted = Signal(str, object)
    message_posted = Signal(object)
    pairing_wanted = Signal(str)

    def __init__(self, desk: Desk, library: DrugLibrary, parent: QObject | None = None) -> None:
        """Starts without a pump."""
        super().__init__(parent)
        self.desk = desk
        self.library = library
        self.undo_stack = QUndoStack(self)
        self.visit = Visit()
        self.status: PumpStatus | None = None
        self.reasons: dict[str, str] = {}
        self.refilled = False
        """Whether the draft states a filling, so that the pump takes its volume even where that is as before."""
        self.unfit = ""
        """Why this window may program nothing; "" where it may."""
        self.linked = False
        self.emergency: KeyStore | None = None
        """The institution's keys while the pump is reached by emergency access: read, stop and lower only."""
        self.foreign: tuple[str, ...] = ()
        """What others changed in the pump since this computer last looked; nothing is sent while it is not empty."""
        self.known: KnownPump | None = None
        self._found: jobs.Interrogation | None = None
        self._link: PumpLink | None = None
        self._leaving: Future[None] | None = None
        self._settling = False
        self._looking = False
        self._base: DeliveryProgram | None = None
        self._findings: tuple[Finding, ...] | None = None
        self._since_change_s: int | None = None
        self._daily_new: tuple[DailyDose, ...] | None = None
        self._daily_old: tuple[DailyDose, ...] | None = None
        self._staging_timer = QTimer(self)
        self._staging_timer.setInterval(_KEEP_STAGED_MS)
        self._staging_timer.timeout.connect(self._keep_staged)

    # ---- what the screens read ----

    @property
    def phase(self) -> Phase:
        """Where the visit stands."""
        return self.visit.phase

    @property
    def has_link(self) -> bool:
        """Whether a link to a pump is there, or being tried again and again."""
        return self._link is not None

    @property
    def is_stuck(self) -> bool:
        """Whether the system does not come back from the port: what is shown of the pump is stale."""
        return self._link is not None and self._link.stuck

    @property
    def is_reading(self) -> bool:
        """Whether the pump is being interrogated now."""
        return self.phase is Phase.READING

    @property
    def reading(self) -> PumpReading | None:
        """The interrogation that everything is compared with."""
        return self.visit.reading

    @property
    def running(self) -> DeliveryProgram | None:
        """The program in the pump."""
        return None if self.reading is None else self.reading.program

    @property
    def draft(self) -> DeliveryProgram | None:
        """The proposed program."""
        return self.visit.draft

    @property
    def pump_model(self) -> PumpModel | None:
        """What the connected pump can do."""
        return None if self.reading is None else self.reading.identity.model

    @property
    def changed(self) -> bool:
        """Whether the draft asks for anything else than the pump already does."""
        return self.draft is not None and (self.refilled or self.draft != self._base)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the checks say of the draft, gravest first."""
        if self._findings is None:
            model = self.pump_model
            if self.draft is None or model is None:
                return ()
            self._findings = check(
                self.draft,
                model,
                self.library,
                self.running,
                since_change_s=self._since_change_s,
                counted_nl=self._counted_nl,
            )
        return self._findings

    @property
    def _counted_nl(self) -> int | None:
        """What the running pump counts, where the draft states no filling."""
        unknown = self.refilled or self.running is None or self.reading is None
        return None if unknown or self.reading is None else self.reading.status.reservoir_nl

    @property
    def programming_problem(self) -> str:
        """Why nothing may be programmed with the drug library; empty where it may."""
        if self.emergency is not None:
            return tr(EMERGENCY_ONLY)
        emulated = self.reading is not None and self.reading.identity.emulated
        approval = self.desk.approval_of(self.library)
        return programming_allowed(self.library, training=emulated, approval=approval) or ""

    @property
    def library_notice(self) -> str:
        """That another drug library than the one here judged the program in the pump; empty where it is the same."""
        info = None if self.reading is None else self.reading.info
        if info is None or info.library_digest == self.library.digest:
            return ""
        return tr(
            "The program in the pump was judged by drug library {library_version} "
            "({library_digest}); here is {version} ({digest}).",
            library_version=info.library_version,
            library_digest=info.library_digest.hex()[:8],
            version=self.library.version,
            digest=self.library.digest.hex()[:8],
        )

    @property
    def daily_new(self) -> tuple[DailyDose, ...]:
        """Daily doses of the draft, primary drug first."""
        if self._daily_new is None:
            self._daily_new = self._daily(self.draft)
        return self._daily_new

    @property
    def daily_old(self) -> tuple[DailyDose, ...]:
        """Daily doses of the program in the pump."""
        if self._daily_old is None:
            self._daily_old = self._daily(self.running)
        return self._daily_old

    def _daily(self, program: DeliveryProgram | None) -> tuple[DailyDose, ...]:
        model = self.pump_model
        return () if program is None or model is None else daily_doses(program, model, self.library)

    # ---- connecting and reading ----

    def connect_pump(self, transport: Callable[[], Transport], emergency: KeyStore | None = None) -> None:
        """Opens the link in its thread and interrogates the pump; with an institution's keys for emergency access."""
        if not self.visit.may_leave:
            raise VisitError(tr("another pump cannot be opened now ({now})", now=self.phase.value))
        self.disconnect_pump()
        self.emergency = emergency
        self._open_link(transport)
        self.read_pump()

    def recover(self, write: OpenWrite, known: KnownPump | None, transport: Callable[[], Transport] | None) -> None:
        """Takes up a write that an earlier run left open: shown at once, settled as soon as the pump can be reached.

        Args:
            write: The open one.
            known: What this computer knew of its pump; None where nothing is kept.
            transport: To where the pump was reached last; None where that is not known.
        """
        self.known = known
        self._set(self.visit.found_open(write))
        if transport is not None:
            self.reach(transport)

    def reach(self, transport: Callable[[], Transport]) -> None:
        """Opens the link to a pump whose write is not settled, again and again until it is there, and settles it.

        Raises:
            VisitError: No write is open.
        """
        if self.phase is not Phase.UNKNOWN:
            raise VisitError(tr("there is nothing to settle ({now})", now=self.phase.value))
        if self._link is not None:
            self._leaving = self._link.let_go()
            self._link, self._settling = None, False
        self._open_link(transport).reconnect(urgent=True)

    def _open_link(self, transport: Callable[[], Transport]) -> PumpLink:
        from programmer_app.ui.pump_link import PumpLink, after  # noqa: PLC0415 - when a pump is opened

        desk = self.desk
        self._link = PumpLink(
            after(self._leaving, transport),
            desk.clock,
            desk.journal,
            self,
            self.emergency or desk.keys,
            desk.holds,
            desk.budget,
            emergency=self.emergency is not None,
        )
        self._link.progressed.connect(self.progressed)
        self._link.status_arrived.connect(self._take_status)
        self._link.state_changed.connect(self._take_link_state)
        return self._link

    def read_pump(self) -> None:
        """Interrogates the pump again; what was edited and not programmed is dropped."""
        self._set(self.visit.reading_begun())
        self.message_posted.emit(None)
        look = partial(jobs.interrogate, self.desk) if self.emergency is None else jobs.look_in_an_emergency
        self._run(look, self._take_interrogation, self._reading_failed, reads=True)

    def pair_pump(self, card_secret: bytes) -> None:
        """Pairs with the pump that was found not to be, by the 32 bytes of its implant card, and reads it."""
        if self._link is not None:
            self._set(self.visit.reading_begun())
            self.message_posted.emit(None)
            self._link.pair(card_secret, self._paired, self._reading_failed)

    def _paired(self, _identity: PumpIdentity) -> None:
        self._run(partial(jobs.interrogate, self.desk), self._take_interrogation, self._reading_failed, reads=True)

    def disconnect_pump(self) -> None:
        """Lets go of the link, without waiting for its port. Does nothing when there is none."""
        if self._link is None:
            return
        self._leaving = self._link.let_go()
        self._link = None
        self._looking = False
        self.emergency = None
        self.foreign = ()
        self._settling = False
        self.linked = False
        self.status = None
        self._set(self.visit.disconnected())
        self._forget_draft()
        self.reading_changed.emit()
        self.status_changed.emit()

    def finish(self) -> None:
        """Closes the link and forgets the edits before the window goes. Takes at most 2 s.

        An undo stack that still holds commands must not be left to the garbage collector: Qt then deletes commands
        whose Python halves are gone, which ends the process.
        """
        self.undo_stack.clear()
        for _ in range(2):  # one that was let go of earlier, and the one in use
            if self._leaving is not None:
                self._leaving.result()
            self.disconnect_pump()

    def _take_interrogation(self, found: jobs.Interrogation) -> None:
        self.foreign = found.foreign
        self._found = found
        self._take_reading((found.reading, found.open_write))
        if found.another:
            self.message_posted.emit(Message("info", found.another, "", tr("See that it is the pump that you mean.")))
        if found.settled:
            said = strung(one.text for one in found.settled)
            state = tr("The pump was read after that; what is shown is what it does now.")
            self.message_posted.emit(Message("reason", said, state, tr("Look at it before you go on.")))

    def acknowledge_foreign(self) -> None:
        """The person has said what they know of the changes: the reading counts as known from now on.

        Raises:
            JournalError: That cannot be kept; the changes stay open.
        """
        found, known = self._found, self.desk.known_pumps
        if found is not None and known is not None and found.lasting:
            known.remember(found.reading, found.port, found.pump_key)
        self.foreign = ()
        self.phase_changed.emit()

    def _take_reading(self, answer: tuple[PumpReading, OpenWrite | None]) -> None:
        reading, open_write = answer
        self.linked = True
        self.status = reading.status
        self._base = None if reading.program is None else _continued(reading.program, reading.status)
        self._set(self.visit.was_read(reading, self._base, open_write))
        self._forget_draft()
        self.reading_changed.emit()
        self.status_changed.emit()
        if open_write is not None:
            self.settle()
        elif self._has_paced_drug(reading.program):
            self._run(jobs.programmed_s, self._take_since, jobs.nothing)

    def _has_paced_drug(self, program: DeliveryProgram | None) -> bool:
        """Whether the running program holds a drug whose rises need an interval."""
        parts = () if program is None else program.solution
        drugs = [self.library.get(part.drug) for part in parts]
        return any(drug is not None and drug.step_interval is not None for drug in drugs)

    def _take_since(self, since_change_s: int | None) -> None:
        self._since_change_s = since_change_s
        self._findings = None
        self.draft_changed.emit()

    def _reading_failed(self, error: Failure) -> None:
        self.linked = False
        in_an_emergency = self.emergency is not None
        if in_an_emergency:
            self.disconnect_pump()
        if in_an_emergency and isinstance(error, NotPairedError):
            said = tr("The pump did not take the key of that file for emergency access.")
            self.message_posted.emit(Message("reason", said, error.pump_state, tr("Ask the clinic that implanted it.")))
            return
        self._post_error(error)
        self._set(Visit())
        self.reading_changed.emit()
        self.status_changed.emit()
        if isinstance(error, NotPairedError):
            self.pairing_wanted.emit(localized(error.what) if isinstance(error, PairingRefusedError) else "")

    # ---- editing ----

    def edit(
        self, name: str, draft: DeliveryProgram, merge: str | None = None, *, refilled: bool | None = None
    ) -> None:
        """Makes `draft` the draft, as an undoable step.

        Args:
            name: What was done, for the undo menu, like "change 06:00 rate".
            draft: The whole new program.
            merge: Steps with the same key one after another become one, as while dragging.
            refilled: Whether the draft states a filling from now on; as before where None.

        Raises:
            VisitError: If nothing can be edited now.
        """
        self.visit.edited(draft)
        fills = self.refilled if refilled is None else refilled
        if draft != self.draft or fills != self.refilled:
            self.undo_stack.push(DraftEdit(name, self, draft, merge, refilled=fills))

    def end_merge(self) -> None:
        """The drag or the typing is over: the next edit is a step of its own."""
        last = self.undo_stack.command(self.undo_stack.index() - 1) if self.undo_stack.index() else None
        if isinstance(last, DraftEdit):
            last.merge = None

    def put_draft(self, draft: DeliveryProgram | None, *, refilled: bool) -> None:
        """For the undo stack alone: shows `draft`."""
        self.visit = self.visit.edited(draft)
        self.refilled = refilled
        self._findings = None
        self._daily_new = None
        self.draft_changed.emit()

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
            VisitError: If a finding stands in the way, or the self-test of the window.
        """
        if self.unfit:
            raise VisitError(self.unfit)
        draft = self.draft
        reading = self.reading
        if problem := self.programming_problem:
            raise VisitError(problem)
        if self.foreign:
            raise VisitError(tr("the pump was changed elsewhere; look at that on the Pump screen first"))
        self._set(self.visit.staging_begun(self.findings, self.reasons))
        if draft is None or reading is None:
            raise VisitError(tr("there is nothing to send"))
        self.message_posted.emit(None)
        reason = " · ".join(text for code, text in self.reasons.items() if code in {f.code for f in self.findings})
        kept = self._base is not None and draft.reservoir.volume == self._base.reservoir.volume
        counted = kept and not self.refilled
        library, user = self.library.reference, self.desk.user

        def prepare(session: PumpSession) -> PreparedWrite:
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
        if (problem := self.confirm_problem(typed_daily_dose)) is not None:
            raise VisitError(problem)
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

    # ---- acts on the pump ----

    def act(self, job: Callable[[PumpSession], ActResult], done: str, kind: str = "") -> None:
        """Runs a command such as stop or start, says how it ended, and reads the pump again.

        Args:
            job: The command.
            done: What is said when it was done.
            kind: For `acted`.
        """
        self._run(job, partial(self._acted, done, kind), self._post_error)

    def look(self) -> None:
        """Asks for the status now, not only when it is due; nothing while an earlier look is under way."""
        if self._link is None or not self.linked or self._looking:
            return
        self._looking = True
        self._run(lambda session: session.status(), self._looked, self._not_seen)

    def _looked(self, status: PumpStatus) -> None:
        self._looking = False
        self._take_status(status)

    def _not_seen(self, _error: Failure) -> None:
        self._looking = False  # the worker has noticed by itself, and says that the link is lost

    def ask(self, job: Callable[[PumpSession], _T], then: Callable[[_T], None]) -> None:
        """Runs a job that changes nothing, such as reading the log, and calls `then` with its result."""
        self._run(job, then, self._post_error)

    def _acted(self, done: str, kind: str, result: ActResult) -> None:
        self.acted.emit(kind, result)
        if self.phase in {Phase.EDITING, Phase.DONE, Phase.NOT_APPLIED}:
            self.read_pump()
        if result.outcome == "applied":
            self.message_posted.emit(Message("good", done))
        else:
            unknown = result.outcome == "unknown"
            state = tr("What the pump is doing is not known.") if unknown else tr("The pump did not do it.")
            self.message_posted.emit(
                Message("blocked" if unknown else "reason", result.why, state, tr("Read it again."))
            )

    # ---- inside ----

    def _open_write_to(self, serial: str) -> OpenWrite | None:
        try:
            return self.desk.journal.open_for(serial)
        except JournalError:
            return None  # what cannot be read could not note either that COMMIT leaves, so that it did not

    def _run(
        self,
        job: Callable[[PumpSession], object],
        then: Callable[..., None],
        failed: Callable[[Failure], None],
        *,
        reads: bool = False,
    ) -> None:
        if self._link is None:
            failed(LinkError(tr("No pump is connected."), next_step=tr("Connect one first.")))
        else:
            self._link.run(job, then, failed, reads=reads)

    def _keep_staged(self) -> None:
        if (prepared := self.visit.prepared) is not None and self.phase is Phase.CONFIRMING:
            self._run(lambda session: session.keep_staged(prepared), jobs.nothing, self._staging_lost)

    def _staging_lost(self, error: Failure) -> None:
        if self.phase is Phase.CONFIRMING:
            self._sending_failed(error)

    def _set(self, visit: Visit) -> None:
        self.visit = visit
        if visit.phase is Phase.CONFIRMING:
            self._staging_timer.start()
        else:
            self._staging_timer.stop()
        self.phase_changed.emit()

    def _forget_draft(self) -> None:
        self.undo_stack.clear()
        self.reasons.clear()
        self.refilled = False
        self._since_change_s = None
        self._findings = None
        self._daily_new = None
        self._daily_old = None
        self.draft_changed.emit()

    @Slot(object)
    def _take_status(self, status: PumpStatus) -> None:
        self.linked = True
        self.status = status
        self.status_changed.emit()

    @Slot(object, object)
    def _take_link_state(self, state: WorkerState, reason: DeviceError | None) -> None:
        from device.worker import WorkerState  # noqa: PLC0415 - loaded with the link

        was_linked, self.linked = self.linked, state is WorkerState.CONNECTED
        self.status_changed.emit()
        if self.linked and self.phase is Phase.UNKNOWN:
            self.settle()
        # once: from then on the worker tries by itself, with growing waits
        if (
            state is WorkerState.LOST
            and was_linked
            and self._link is not None
            and (self.reading is not None or self.phase is Phase.UNKNOWN)
        ):
            # The reason of a failed job is posted by the job; a link that is lost between jobs has only this to tell.
            self._link.reconnect(urgent=self.phase is Phase.UNKNOWN)
            if reason is not None and self.phase in {Phase.EDITING, Phase.REVIEWING, Phase.DONE, Phase.NOT_APPLIED}:
                self._post_error(reason)

    def _post_error(self, error: Failure) -> None:
        if isinstance(error, DeviceError):
            tone: Literal["reason", "blocked"] = "blocked" if isinstance(error, UncertainError) else "reason"
            self.message_posted.emit(Message(tone, error.what, error.pump_state, error.next_step))
        else:
            self.message_posted.emit(
                Message("blocked", tr("The journal cannot be kept: {error}", error=error), tr("Nothing was sent."))
            )


def _continued(program: DeliveryProgram, status: PumpStatus) -> DeliveryProgram:
    """The running program as a starting point for editing: its `once` items are over, its reservoir is what is left."""
    level = status.reservoir_nl // _LEVEL_STEP_NL * _LEVEL_STEP_NL
    reservoir = program.reservoir.model_copy(update={"volume": Volume(level, "mL")})
    return program.model_copy(update={"once": (), "reservoir": reservoir})
