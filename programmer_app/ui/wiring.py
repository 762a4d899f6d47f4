"""What hangs on the model of the visit: the screens, the patient bar, and what may be done now.

The shell makes it after the first paint and asks it; it keeps no therapy, only which pump was opened last and when it
was heard last.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from device.clock import pump_time
from device.errors import DeviceError
from device.journal import JournalError
from device.pump import PumpState
from device.wording import phrase
from programmer_app.desk import ClinicDesk, TrainingDesk
from programmer_app.records.act_log import Act, ActLog, Restart
from programmer_app.ui import fonts
from programmer_app.ui.pump_words import CLOCK_WARNING_S, offset_s, offset_text, state_words
from programmer_app.ui.session_record import SessionRecord
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.visit import Phase, VisitError

if TYPE_CHECKING:
    from device.transport import Transport
    from programmer_app.training.day import DayVisit
    from programmer_app.training.desk import ScenarioDesk
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.patient.binding import PumpBinding
    from programmer_app.ui.patient.pump_strip import PumpStrip
    from programmer_app.ui.patient.visit_keeper import VisitKeeper
    from programmer_app.ui.screens.pump import PumpScreen
    from programmer_app.ui.shell import MainWindow
    from programmer_app.ui.training.screen import ScenarioScreen

_NO_THERAPY: Final = frozenset({PumpState.STOPPED, PumpState.SAFE_RATE, PumpState.END_OF_SERVICE, PumpState.LOWERED})
STALE_AFTER_S: Final = 15
"""A status older than this is greyed with its age; the worker asks for one every few seconds."""

_NARROW_PX: Final = 1200
_TICK_MS: Final = 1_000
_EDITABLE: Final = frozenset({Phase.EDITING})
_READABLE: Final = frozenset({Phase.EDITING, Phase.DONE, Phase.NOT_APPLIED})
_REVIEW: Final = frozenset(
    {Phase.REVIEWING, Phase.STAGING, Phase.CONFIRMING, Phase.COMMITTING, Phase.DONE, Phase.NOT_APPLIED}
)
_FIND_OUT: Final = phrase("Find out now")
_CONNECT_AGAIN: Final = phrase("Connect again")


class Wiring(QObject):
    """Screens and bars of one window, tied to one model.

    Args:
        window: The shell.
        model: The visit.
        acts: Where acts and departures are noted; in memory where None.

    Attributes:
        pages_to_be: The keys of all screens, in the order in which they are made.
        record: What a session report needs, gathered while the visit goes on.
    """

    def __init__(self, window: MainWindow, model: VisitModel, acts: ActLog | None) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._acts = acts or ActLog(None)
        self._last_transport: Callable[[], Transport] | None = None
        self._heard_s = 0.0
        self._offset_s: int | None = None
        self._frozen = False
        self._wants_to_edit = False
        self.record = SessionRecord(model, self)
        self._scenario: ScenarioScreen | None = None
        self._pump: PumpScreen | None = None
        self._emergency: QWidget | None = None
        self._binding: PumpBinding | None = None
        self.keeper: VisitKeeper | None = None
        self.strip: PumpStrip | None = None
        self._makers: dict[str, Callable[[], QWidget]] = {
            "program": self._program_page,
            "pump": self._pump_page,
            "review": self._review_page,
            "refill": self._refill_page,
            "logs": self._logs_page,
            "patient": self._patient_page,
            "reports": self._reports_page,
            "training": self._training_page,
            "settings": self._settings_page,
        }
        if window.clinic is not None:
            self._makers["patients"] = partial(self._patients_page, window.clinic)
        self.pages_to_be = tuple(self._makers)
        self._age = QTimer(self)
        self._age.timeout.connect(self.refresh_bar)
        window.start.transport_chosen.connect(self.connect_to)
        window.start.emergency_chosen.connect(self._ask_emergency)
        model.status_changed.connect(self._on_status)
        model.reading_changed.connect(self.refresh_bar)
        model.phase_changed.connect(self.refresh_bar)
        model.phase_changed.connect(self._show_emergency)
        model.phase_changed.connect(self._note_clock)

    def made(self, key: str) -> QWidget:
        """A new screen of one of `pages_to_be`, with what only that screen needs imported."""
        return self._makers[key]()

    def _program_page(self) -> QWidget:
        from programmer_app.ui.screens.program import ProgramScreen  # noqa: PLC0415 - one screen after another

        return self._guarded(ProgramScreen(self._model))

    def _review_page(self) -> QWidget:
        from programmer_app.ui.screens.review import ReviewScreen  # noqa: PLC0415 - one screen after another

        return self._guarded(ReviewScreen(self._model))

    def _pump_page(self) -> QWidget:
        from programmer_app.ui.screens.pump import PumpScreen  # noqa: PLC0415 - one screen after another

        self._pump = pump = PumpScreen(self._model, self._note_act, self._acts.last_turn)
        pump.edit_requested.connect(self._edit)
        pump.read_requested.connect(self._window.read_again)
        if self._offset_s is not None:
            pump.set_clock_offset(self._offset_s)
        if self._frozen:
            pump.freeze()
        return pump

    def _refill_page(self) -> QWidget:
        from programmer_app.ui.screens.refill import RefillScreen  # noqa: PLC0415 - one screen after another

        screen = RefillScreen(self._model)
        records = self._window.clinic
        if records is not None:
            from programmer_app.ui.patient.earlier_refills import EarlierRefills  # noqa: PLC0415 - where there are records

            EarlierRefills(self._model, records, screen.trend, screen)
        return self._guarded(screen)

    def _logs_page(self) -> QWidget:
        from programmer_app.ui.screens.logs import LogsScreen  # noqa: PLC0415 - one screen after another

        page = LogsScreen(self._model)
        if self._scenario is not None:
            page.log_read.connect(self._scenario.teller.log_read)
        return page

    def _patient_page(self) -> QWidget:
        from programmer_app.ui.patient.screen import PatientScreen  # noqa: PLC0415 - one screen after another

        return PatientScreen(self._model, self._window.clinic, lambda: self.keeper)

    def _bind_records(self) -> None:
        """What was read and programmed goes into the open patient's record, and only into that of its own pump."""
        records = self._window.clinic
        if records is None or records.clinic is None or self.keeper is not None:
            return  # nothing of the database is loaded before the records are open
        from programmer_app.ui.patient.binding import PumpBinding  # noqa: PLC0415 - where there are records
        from programmer_app.ui.patient.pump_strip import PumpStrip  # noqa: PLC0415 - where there are records
        from programmer_app.ui.patient.visit_keeper import VisitKeeper  # noqa: PLC0415 - where there are records

        self._binding = binding = PumpBinding(self._model, records, self)
        binding.changed.connect(lambda: self._window.show_people(locked=records.is_locked))
        self.keeper = VisitKeeper(self._model, records, binding, self)
        self.strip = PumpStrip(records, binding, self.keeper)
        self.strip.patient_chosen.connect(records.open_patient)
        self._window.put_over_screens(self.strip)

    def _reports_page(self) -> QWidget:
        from programmer_app.ui.screens.reports import ReportsScreen  # noqa: PLC0415 - one screen after another

        return ReportsScreen(self.record, self._model, self._window.clinic)

    def _training_page(self) -> QWidget:
        if self._scenario is not None:
            return self._scenario
        from programmer_app.ui.screens.training import TrainingScreen  # noqa: PLC0415 - one screen after another

        page = TrainingScreen(self._model)
        page.patient_view_requested.connect(self._window.show_to_patient)
        page.chooser.chosen.connect(self._play)
        page.chooser.session_chosen.connect(self._play_session)
        return page

    def _patients_page(self, clinic: ClinicModel) -> QWidget:
        from programmer_app.ui.office.panel import OfficePage  # noqa: PLC0415 - one screen after another

        return OfficePage(clinic)

    def _begin_scenario(self, desk: TrainingDesk) -> None:
        """The world of the scenario; its pump is read when the learner reads it, not before."""
        from programmer_app.training.desk import ScenarioDesk  # noqa: PLC0415 - for a scenario alone
        from programmer_app.ui.training.screen import ScenarioScreen  # noqa: PLC0415 - for a scenario alone

        if not isinstance(desk, ScenarioDesk):
            raise TypeError("only a ScenarioDesk plays a scenario")
        self._scenario = page = ScenarioScreen(self._model, desk, self.record)
        page.patient_view_requested.connect(self._window.show_to_patient)
        page.read_requested.connect(self._read_in_training)
        page.play_requested.connect(self._play)
        page.visit_requested.connect(self._play_visit)
        page.branch_requested.connect(partial(self._branch, desk))
        page.session_chosen.connect(self._play_session)
        self._window.show_screen("training")

    def _read_in_training(self) -> None:
        if self._model.has_link:
            self._window.read_again()
        else:
            self.connect_to(self._model.desk.emulator())

    def _play(self, name: str) -> None:
        from programmer_app.ui.training.opening import play_scenario  # noqa: PLC0415 - when it is used

        play_scenario(self._window, name)

    def _play_visit(self, visit: DayVisit) -> None:
        from programmer_app.ui.training.opening import play_visit  # noqa: PLC0415 - when it is used

        play_visit(self._window, visit)

    def _branch(self, desk: ScenarioDesk, deeds: list[list[Any]], until_s: int) -> None:
        from programmer_app.ui.training.opening import branch  # noqa: PLC0415 - when it is used

        branch(self._window, desk, deeds, until_s)

    def _play_session(self, file: str) -> None:
        from programmer_app.ui.training.opening import play_session  # noqa: PLC0415 - when it is used

        play_session(self._window, file)

    def _settings_page(self) -> QWidget:
        from programmer_app.ui.screens.settings import SettingsScreen  # noqa: PLC0415 - one screen after another

        library = self._model.library_file
        approval = self._model.desk.approval_of(library)
        page = SettingsScreen(
            library, approval, self._window.commands.choose_theme, self._window.clinic, visit=self._model
        )
        page.bundle_requested.connect(self._window.save_bundle)
        return page

    def _guarded(self, page: QWidget) -> QWidget:
        """A page that takes no more changes where the window has been frozen meanwhile."""
        page.setEnabled(not self._frozen)
        return page

    def begin(self) -> None:
        """Pumps can be opened: at a training desk, opens the emulated one."""
        self._age.start(_TICK_MS)
        if self._window.clinic is not None:
            self._window.clinic.store_changed.connect(self._bind_records)
        self.refresh_bar()
        desk = self._model.desk
        if isinstance(desk, ClinicDesk):
            self._recover(desk)
        elif desk.plays_scenario:
            self._begin_scenario(desk)
        else:
            self._model.reading_changed.connect(self._give_start_program)
            self.connect_to(desk.emulator())

    def _recover(self, desk: ClinicDesk) -> None:
        """A write that an earlier run of this program left open comes before anything else."""
        try:
            writes = desk.journal.open_writes()
        except JournalError as error:
            said = tr("The journal cannot be read: {error}.", error=error)
            self._model.message_posted.emit(
                Message("blocked", said, tr("Nothing was sent."), tr("Start Thecal again."))
            )
            return
        if not writes:
            return
        write = writes[0]
        known = None if desk.known_pumps is None else desk.known_pumps.get(write.serial)
        if known is not None and known.port:
            self._last_transport = desk.port(known.port)
        self._model.recover(write, known, self._last_transport)
        if self._last_transport is None:
            said = tr(
                "A write to pump {serial}, sent {begun_at}, is not settled.",
                serial=write.serial,
                begun_at=write.begun_at.replace("T", " "),
            )
            runs = tr("The pump runs the old program or the new one; nobody knows yet which.")
            self._model.message_posted.emit(Message("blocked", said, runs, tr("Connect that pump.")))

    def end(self) -> None:
        """The window goes: lets go of the pump."""
        self._age.stop()
        if self.keeper is not None:
            self.keeper.end()
        self._model.finish()
        if self._scenario is not None:
            self._scenario.stop()

    # ---- pumps ----

    def connect_to(self, transport: Callable[[], Transport]) -> None:
        """Opens a link and reads the pump."""
        self._last_transport = transport
        self._offset_s = None
        if self._model.phase is Phase.UNKNOWN:
            self._model.reach(transport)
            self._window.show_screen("pump")
        else:
            self._model.connect_pump(transport)

    def _ask_emergency(self, url: str) -> None:
        from programmer_app.ui.screens.emergency import EmergencyDialog  # noqa: PLC0415 - when it is used

        dialog = EmergencyDialog(url, self._window)
        dialog.wanted.connect(partial(self._connect_in_emergency, url))
        dialog.open()

    def _connect_in_emergency(self, url: str, key_file: Path, reason: str) -> None:
        """Kept on disk before the pump is asked; with the institution's keys, and none of this computer's."""
        from programmer_app.records.keys import FileKeyStore  # noqa: PLC0415 - when it is used

        desk = self._model.desk
        if not isinstance(desk, ClinicDesk):
            return
        try:
            self._note_act("emergency access", f"at {url}: {reason}")
            desk.tell_look("emergency access", "", f"at {url}")
            keys = FileKeyStore(key_file)
            self._last_transport = desk.port(url)
            self._model.connect_pump(self._last_transport, keys)
        except (OSError, VisitError, DeviceError) as error:
            said = tr("Emergency access did not begin: {error}.", error=error)
            self._model.message_posted.emit(Message("blocked", said, tr("Nothing was sent to the pump.")))

    def _note_clock(self) -> None:
        """Keeps it where a program is sent to a pump whose clock is far off: its steps come by that clock."""
        far = self._offset_s is not None and abs(self._offset_s) > CLOCK_WARNING_S
        if self._model.phase is not Phase.STAGING or not far:
            return
        try:
            self._note_act(f"clock is {self._offset_s:+d} s off while programming", "")
        except OSError as error:
            said = tr("The record of acts cannot be written: {value}.", value=error.strerror or error)
            self._model.message_posted.emit(Message("blocked", said, tr("Nothing has changed in the pump.")))

    def _show_emergency(self) -> None:
        wanted = self._model.emergency is not None
        if wanted and self._emergency is None:
            from programmer_app.ui.screens.emergency import EmergencyBanner  # noqa: PLC0415 - when it is used

            self._emergency = EmergencyBanner()
            self._window.put_on_top(self._emergency)
        if self._emergency is not None:
            self._emergency.setVisible(wanted)

    def _give_start_program(self) -> None:
        """A pump at a training desk that was never programmed gets the start program, through a real session."""
        reading = self._model.reading
        if reading is None or reading.program is not None or self._model.phase is not Phase.EDITING:
            return
        if not self._model.library.drugs:
            return  # without a drug library nothing is programmed, not even this; the window says so
        from programmer_app.training.start_program import give_start_program  # noqa: PLC0415 - for training alone

        self._model.message_posted.emit(
            Message(
                "info",
                tr("This emulated pump was never programmed; it is being given the start program of the training."),
                tr("Nothing runs yet."),
                tr("Wait a moment."),
            )
        )
        job = partial(give_start_program, reading, self._model.library.reference, self._model.desk.user)
        self._model.act(job, tr("The emulated pump was programmed with the start program of the training."))

    def read_again(self) -> None:
        """Interrogates anew, after asking where edits would be lost."""
        if self._model.phase is not Phase.EDITING or not self._model.changed:
            self._model.read_pump()
            return
        from programmer_app.ui.window_dialogs import ask  # noqa: PLC0415 - when it is used

        ask(
            self._window,
            tr("Read the pump again?"),
            tr("The changes to the program that were not sent are lost."),
            safe=tr("Keep editing"),
            act=tr("Read again"),
            do=self._model.read_pump,
        )

    @property
    def may_edit(self) -> bool:
        """Whether the program can be changed now."""
        return self._model.phase in _EDITABLE and not self._frozen

    @property
    def may_read(self) -> bool:
        """Whether the pump can be read now."""
        return self._model.phase in _READABLE

    # ---- screens ----

    def page_for(self, key: str) -> str:
        """The page behind `pump` or `program` in this phase; behind `patient`, the record that is open or the list."""
        phase = self._model.phase
        if key == "patient":
            clinic = self._window.clinic
            return "patients" if clinic is not None and clinic.patient_id is None else "patient"
        if key == "pump":
            nothing = self._model.reading is None and not (phase is Phase.UNKNOWN and self._model.has_link)
            return "start" if nothing else "pump"
        return "review" if phase in _REVIEW else "program"

    def key_after_phase(self, current: str) -> str:
        """The rail entry to be in front after the phase changed: the one in front, unless the visit went elsewhere."""
        phase = self._model.phase
        if phase is Phase.EDITING and self._wants_to_edit:
            self._wants_to_edit = False
            return "program"
        if phase in {Phase.NO_PUMP, Phase.READING, Phase.UNKNOWN}:
            return current if current not in ("program", "refill", "logs") else "pump"
        if phase in _REVIEW - {Phase.DONE, Phase.NOT_APPLIED}:
            return "program"
        return current

    def _edit(self) -> None:
        """To the editor; after a write the pump is read first, since editing begins with what it says."""
        if self._model.phase is Phase.EDITING:
            self._window.show_screen("program")
        elif self.may_read:
            self._wants_to_edit = True
            self._model.read_pump()

    def freeze(self) -> None:
        """Nothing can be edited or sent from now on."""
        self._frozen = True
        if self._pump is not None:
            self._pump.freeze()
        for key in ("program", "review", "refill"):
            if key in self._window.pages:
                self._window.pages[key].setEnabled(False)

    # ---- patient bar ----

    @property
    def whose_pump(self) -> str:
        """That the pump in reach is the open patient's, for beside the name; "" where it is not, or none is open."""
        matches = self._binding is not None and self._binding.kind == "match"
        return tr("this patient's pump") if matches else ""

    def _on_status(self) -> None:
        model = self._model
        if model.linked and model.status is not None:
            self._heard_s = model.desk.clock.monotonic_s()
            self._offset_s = offset_s(model.status.clock_s, model.desk.clock.now())
            if self._pump is not None:
                self._pump.set_clock_offset(self._offset_s)
        self.refresh_bar()

    def refresh_bar(self) -> None:
        """Pump state with its age, model, clock."""
        model, bar = self._model, self._window.bar
        narrow = self._window.width() < fonts.scaled(_NARROW_PX)
        text, tone = self._state_text(narrow=narrow)
        bar.set_pump_state(text, tone)
        reading, status = model.reading, model.status
        if reading is None or status is None:
            bar.set_pump("")
            bar.set_clock("")
            return
        name, serial = reading.identity.model.name, reading.identity.serial
        bar.set_pump(f"{name} · {serial}" if narrow else tr("Model {name} · SN {serial}", name=name, serial=serial))
        clock = pump_time(status.clock_s).strftime("%H:%M")
        offset = "" if self._offset_s is None else f" ({offset_text(self._offset_s)})"
        bar.set_clock(f"{clock}{offset}" if narrow else tr("pump clock {clock}{offset}", clock=clock, offset=offset))

    def _state_text(self, *, narrow: bool) -> tuple[str, Tone]:
        model = self._model
        if model.phase is Phase.READING:
            return tr("Reading the pump"), "info"
        if model.reading is None or model.status is None:
            return tr("No pump connected"), "neutral"
        if model.is_stuck:
            return tr("The port does not answer: what is shown is old"), "blocked"
        age_s = round(model.desk.clock.monotonic_s() - self._heard_s)
        if not model.linked:
            return tr("Link lost · heard {age_text} ago", age_text=_age_text(age_s)), "blocked"
        if age_s > STALE_AFTER_S:
            return tr("Not heard for {age_text}", age_text=_age_text(age_s)), "neutral"
        signal = tr("signal {quality}/5", quality=model.reading.head.quality)
        return (signal.capitalize() if narrow else tr("Pump connected · {signal}", signal=signal)), "good"

    # ---- messages ----

    def message_action(self, message: Message) -> str:
        """The button of a message, if one helps."""
        if self._model.phase is Phase.UNKNOWN:
            return tr(_FIND_OUT)
        lost = message.tone in ("reason", "blocked") and not self._model.linked
        return tr(_CONNECT_AGAIN) if lost and self._last_transport is not None else ""

    def do_message_action(self) -> None:
        """The button of the message was pressed."""
        if self._model.phase is Phase.UNKNOWN:
            if self._pump is not None:
                self._pump.find_out()
        elif self._last_transport is not None and self._model.visit.may_leave:
            self.connect_to(self._last_transport)

    # ---- leaving ----

    def why_not_leave(self) -> str:
        """Why the window must not be closed without a reason; empty where it may."""
        model = self._model
        if model.phase is Phase.UNKNOWN or model.phase is Phase.COMMITTING:
            return tr("Nobody knows yet which program the pump runs: the old one or the new one.")
        if not model.visit.may_leave:
            return tr("A program was sent to the pump and is not activated. The pump goes on with its old program.")
        status = model.status
        if status is not None and status.state in _NO_THERAPY:
            return tr(
                "The pump is {state_words}. The patient gets no therapy from it as programmed.",
                state_words=state_words(status)[0],
            )
        if self.keeper is not None and self.keeper.waiting:
            return tr(
                "What was done at the pump is not in the patient's record yet, and would be lost with the window."
            )
        return ""

    def note_departure(self, reason: str) -> None:
        """Keeps why the window was closed all the same."""
        self._note_act("left", f"{self._model.phase.value}: {reason}")
        reading = self._model.reading
        serial = "" if reading is None else reading.identity.serial
        self._model.desk.tell_look("left with a pump open", serial, self._model.phase.value)

    def _note_act(
        self, what: str, reason: str, *, restart: Restart | None = None, accepted: Mapping[str, str] | None = None
    ) -> None:
        reading = self._model.reading
        desk = self._model.desk
        serial = "" if reading is None else reading.identity.serial
        self._acts.note(Act(desk.clock.now(), desk.user, serial, what, reason, restart, accepted or {}))


def _age_text(age_s: int) -> str:
    return f"{age_s} s" if age_s < 120 else f"{age_s // 60} min"
