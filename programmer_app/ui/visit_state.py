"""What a visit is at this moment, as the screens see it, and the edits of its draft.

Edits go through one undo stack. Checks and daily doses are pure functions of the draft, computed once a change and kept
until the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from device.errors import DeviceError, UncertainError
from device.program import DeliveryProgram
from device.pump import PumpModel, PumpReading, PumpStatus
from device.wording import phrase
from programmer_app.desk import Desk
from programmer_app.therapy.library import DrugLibrary, programming_allowed
from programmer_app.therapy.limits import Finding, check
from programmer_app.therapy.projection import DailyDose, daily_doses
from programmer_app.ui.draft_edit import DraftEdit
from programmer_app.ui.translation import tr
from programmer_app.visit import Phase, Visit

if TYPE_CHECKING:
    from device.keys import KeyStore
    from programmer_app.records.clinic.rights import PumpAct
    from programmer_app.records.known_pumps import KnownPump
    from programmer_app.ui.pump_link import Failure
    from programmer_app.ui.refill_found import RefillFound

EMERGENCY_ONLY: Final = phrase("Emergency access may only read, stop and lower the pump.")


@dataclass(frozen=True, slots=True)
class Message:
    """Something that the person has to know, in the three parts that every message has."""

    tone: Literal["info", "good", "reason", "blocked"]
    what: str
    pump_state: str = ""
    next_step: str = ""


class VisitState(QObject):
    """State of one visit, and the edits of its draft.

    Signals:
        phase_changed: The phase, or anything that hangs on it, is another.
        reading_changed: Another interrogation counts now, or none.
        status_changed: A newer status of the connected pump, or the link's state, has arrived.
        library_changed: Other rules of the clinic are on top of the drug library.
        draft_changed: The draft and all that follows from it is another.
        progressed (Progress): The running job has come further.
        acted (str, ActResult): A command such as stop has ended; its kind.
        message_posted (Message | None): Show this; None takes the last one away.
        pairing_wanted (str): The pump that is there is not paired; what it said to the words before, or "".
    """

    phase_changed = Signal()
    reading_changed = Signal()
    status_changed = Signal()
    library_changed = Signal()
    draft_changed = Signal()
    progressed = Signal(object)
    acted = Signal(str, object)
    message_posted = Signal(object)
    pairing_wanted = Signal(str)

    def __init__(self, desk: Desk, library: DrugLibrary, parent: QObject | None = None) -> None:
        """Starts without a pump."""
        super().__init__(parent)
        self.desk = desk
        self.library_file = library
        """As its file says; what programs are checked with is `library`, under the rules of the clinic."""
        self.library = desk.ruled(library)
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
        self.strange = ""
        """Why this pump is not programmed for the patient whose record is open; "" where it may be."""
        self.refill_found: RefillFound | None = None
        """What the Refill screen found before the filling that the draft states."""
        self.known: KnownPump | None = None
        self._base: DeliveryProgram | None = None
        self._findings: tuple[Finding, ...] | None = None
        self._since_change_s: int | None = None
        self._daily_new: tuple[DailyDose, ...] | None = None
        self._daily_old: tuple[DailyDose, ...] | None = None

    # ---- what the screens read ----

    @property
    def phase(self) -> Phase:
        """Where the visit stands."""
        return self.visit.phase

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

    def why_no_act(self, act: PumpAct) -> str:
        """Why whoever is here may not do an act to the pump; "" where they may."""
        return self.desk.why_not(act)

    @property
    def sending(self) -> PumpAct:
        """What sending the draft does to the pump."""
        from programmer_app.records.clinic.rights import PumpAct  # noqa: PLC0415 - where a program is sent
        from programmer_app.ui.pump_rights import act_of  # noqa: PLC0415 - where a program is sent

        return PumpAct.PROGRAM if self.draft is None else act_of(self.draft, self._base, refilled=self.refilled)

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

    def read_rules(self) -> None:
        """The rules of the clinic may be others now: all that follows from them is computed anew."""
        ruled = self.desk.ruled(self.library_file)
        if ruled != self.library:
            self.library = ruled
            self._findings = None
            self.library_changed.emit()
            self.draft_changed.emit()

    # ---- inside ----

    def _set(self, visit: Visit) -> None:
        self.visit = visit
        self.phase_changed.emit()

    def _forget_draft(self) -> None:
        self.undo_stack.clear()
        self.reasons.clear()
        self.refilled = False
        self.refill_found = None
        self._since_change_s = None
        self._findings = None
        self._daily_new = None
        self._daily_old = None
        self.draft_changed.emit()

    def _post_error(self, error: Failure) -> None:
        if isinstance(error, DeviceError):
            tone: Literal["reason", "blocked"] = "blocked" if isinstance(error, UncertainError) else "reason"
            self.message_posted.emit(Message(tone, error.what, error.pump_state, error.next_step))
        else:
            self.message_posted.emit(
                Message("blocked", tr("The journal cannot be kept: {error}", error=error), tr("Nothing was sent."))
            )
