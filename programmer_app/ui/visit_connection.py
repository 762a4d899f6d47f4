"""The pump of a visit: its link, what is read from it, and the commands that it is given as it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Slot

from device.errors import DeviceError, LinkError, NotPairedError, PairingRefusedError
from device.journal import OpenWrite
from device.program import DeliveryProgram
from device.pump import PumpIdentity, PumpReading, PumpStatus
from device.wording import strung
from programmer_app.desk import Desk
from programmer_app.integrity import INTEGRITY, altered_words
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui import visit_jobs as jobs
from programmer_app.ui.pump_words import shown_level
from programmer_app.ui.translation import localized, tr
from programmer_app.ui.visit_state import Message, VisitState
from programmer_app.visit import Phase, Visit, VisitError

if TYPE_CHECKING:
    # imported where a pump is opened, so that the window and its plots need not wait for it
    from concurrent.futures import Future

    from device.keys import KeyStore
    from device.session import ActResult, PumpSession
    from device.transport import Transport
    from device.worker import WorkerState
    from programmer_app.records.clinic.rights import PumpAct
    from programmer_app.records.known_pumps import KnownPump
    from programmer_app.ui.pump_link import Failure, PumpLink

_T = TypeVar("_T")
SAFE_ACTS: Final = frozenset({"stop", "lower"})


class ConnectedVisit(VisitState):
    """A visit that can have a pump."""

    def __init__(self, desk: Desk, library: DrugLibrary, parent: QObject | None = None) -> None:
        """Starts without a pump."""
        super().__init__(desk, library, parent)
        self._found: jobs.Interrogation | None = None
        self._link: PumpLink | None = None
        self._leaving: Future[None] | None = None
        self._settling = False
        self._looking = False

    @property
    def has_link(self) -> bool:
        """Whether a link to a pump is there, or being tried again and again."""
        return self._link is not None

    @property
    def is_stuck(self) -> bool:
        """Whether the system does not come back from the port: what is shown of the pump is stale."""
        return self._link is not None and self._link.stuck

    def settle(self) -> None:
        """Finds out how a write of unknown outcome ended; called when the link is back."""
        raise NotImplementedError

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
            after(self._leaving, _told(desk, transport)),
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
        look = jobs.interrogate if self.emergency is None else jobs.look_in_an_emergency
        self._run(partial(look, self.desk), self._take_interrogation, self._reading_failed, reads=True)

    def pair_pump(self, card_secret: bytes) -> None:
        """Pairs with the pump that was found not to be, by the 32 bytes of its implant card, and reads it."""
        if altered := INTEGRITY.problem():
            self._refuse_altered(altered)
        elif self._link is not None:
            self._set(self.visit.reading_begun())
            self.message_posted.emit(None)
            self.desk.tell_look("pair", "", "pairing by the words of a card")
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
        if found.untold:
            said = tr("The audit trail does not hold that this pump was read: {error}.", error=found.untold)
            state = tr("The pump was read; what is shown is what it does now.")
            self.message_posted.emit(Message("reason", said, state, tr("Have this computer looked at.")))
        if found.another:
            self.message_posted.emit(Message("info", found.another, "", tr("See that it is the pump that you mean.")))
        if found.settled:
            said = strung(one.text for one in found.settled)
            state = tr("The pump was read after that; what is shown is what it does now.")
            self.message_posted.emit(Message("reason", said, state, tr("Look at it before you go on.")))

    def set_strange(self, why: str) -> None:
        """The pump in reach is, or is not, that of the open record; nothing is programmed while `why` says not."""
        if why != self.strange:
            self.strange = why
            self.phase_changed.emit()

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
            self._run(partial(jobs.programmed_s, self.desk), self._take_since, jobs.nothing)

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

    # ---- acts on the pump ----

    def act(
        self, job: Callable[[PumpSession], ActResult], done: str, kind: str = "", needs: PumpAct | None = None
    ) -> None:
        """Runs a command such as stop or start, says how it ended, and reads the pump again.

        Args:
            job: The command.
            done: What is said when it was done.
            kind: For `acted`. With altered files of this program nothing is done but `SAFE_ACTS`.
            needs: The act that whoever is here must be allowed; None where it takes nobody's password.
        """
        if kind not in SAFE_ACTS and (altered := INTEGRITY.problem()):
            self._refuse_altered(altered)
            return
        desk = self.desk
        serial = "" if self.reading is None else self.reading.identity.serial

        def permitted(session: PumpSession) -> ActResult:
            if needs is not None:
                desk.permit(needs, serial)
            return job(session)

        self._run(permitted, partial(self._acted, done, kind), self._post_error)

    def _refuse_altered(self, problem: str) -> None:
        self.message_posted.emit(Message("blocked", altered_words(problem), tr("Nothing was sent.")))

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

    def ask(
        self,
        job: Callable[[PumpSession], _T],
        then: Callable[[_T], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """Runs a job that changes nothing, such as reading the log; calls `then`, or `failed` instead of saying why."""
        self._run(job, then, failed or self._post_error)

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

    # ---- the link ----

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

    @Slot(object)
    def _take_status(self, status: PumpStatus) -> None:
        was_linked, self.linked = self.linked, True
        self.status = status
        self.status_changed.emit()
        if not was_linked and self.phase is Phase.UNKNOWN:
            self.settle()  # the session outlived the silence: no change of the link's state tells of it

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


def _told(desk: Desk, transport: Callable[[], Transport]) -> Callable[[], Transport]:
    """As `transport`; that a link is opened is told before the first byte leaves, once a link, in the link's thread."""
    opened: list[str] = []

    def make() -> Transport:
        made = transport()
        if made.url not in opened:
            opened.append(made.url)
            desk.tell_look("read", "", f"link opened at {made.url}")
        return made

    return make


def _continued(program: DeliveryProgram, status: PumpStatus) -> DeliveryProgram:
    """The running program as a starting point for editing: its `once` items are over, its reservoir is what is left."""
    reservoir = program.reservoir.model_copy(update={"volume": shown_level(status.reservoir_nl)})
    return program.model_copy(update={"once": (), "reservoir": reservoir})
