"""The window: banner, patient bar, rail, message bar and the screens behind one another.

It stands and is painted with nothing but Qt. The model and the screens are imported and built after the first paint,
one after another (`build_order`), so that the window is there at once and answers in between; a screen that is wanted
before its turn is made at once. It holds no therapy of its own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.desk import ClinicDesk, TrainingDesk
from programmer_app.ui.garbage import look_as_usual
from programmer_app.ui.idle_wait import IdleWait
from programmer_app.ui.reading_order import part_after, show_in_areas, stop_after
from programmer_app.ui.screens.start import StartScreen
from programmer_app.ui.translation import localized, tr
from programmer_app.ui.widgets import NavEntry, NavRail, PatientBar, TrainingBanner

if TYPE_CHECKING:
    from collections.abc import Callable

    from device.transport import Transport
    from programmer_app.desk import Desk
    from programmer_app.records.act_log import ActLog
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.office.wiring import OfficeWiring
    from programmer_app.ui.session_record import SessionRecord
    from programmer_app.ui.tour import Tour
    from programmer_app.ui.visit_model import Message, VisitModel
    from programmer_app.ui.window_extras import WindowExtras
    from programmer_app.ui.wiring import Wiring

SIZE: Final = QSize(1440, 900)
SMALLEST: Final = QSize(980, 640)
NARROW_PX: Final = 1200
"""Below this width the patient bar says less."""

NAV: Final = (
    NavEntry("pump", phrase("Pump"), "pump"),
    NavEntry("refill", phrase("Refill"), "refill"),
    NavEntry("program", phrase("Program"), "program"),
    NavEntry("logs", phrase("Logs"), "logs"),
    NavEntry("patient", phrase("Patient"), "patient"),
    NavEntry("reports", phrase("Reports"), "reports"),
    NavEntry("training", phrase("Training"), "training"),
    NavEntry("settings", phrase("Settings"), "settings"),
)
_NEED_A_READING: Final = ("refill", "program", "logs")
_CHANGED: Final = phrase("The pump was changed elsewhere: look at that on Pump first.")
_READ_FIRST: Final = phrase("Connect and read a pump first.")


class _Ground(QWidget):
    """The ground of the window. Tells of its first paint.

    Signals:
        first_painted: Once, when the event loop is back after the first paint.
    """

    first_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)


class MainWindow(QMainWindow):
    """The window of one desk.

    Args:
        desk: Training or clinic; the banner follows from its type.
        acts: Where acts on pumps and departures are noted with their reasons; in memory where None.

    Attributes:
        model: The visit; None until `ready`.
        clinic: The records; None until `ready`, and always at a desk that keeps none, as that of training.
        is_complete: Whether all screens stand.
        extras: Alarms and self-test; None until `complete`.
        tour: The guided tour; None while there is none.

    Signals:
        first_painted: The empty window is on the screen.
        ready: The model stands; pumps can be opened.
        plots_ready: The program screen stands.
        complete: All screens stand.
        closed: The window goes.
    """

    nav: ClassVar = NAV
    first_painted = Signal()
    ready = Signal()
    plots_ready = Signal()
    complete = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, acts: ActLog | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.model: VisitModel | None = None
        self.clinic: ClinicModel | None = None
        self._acts = acts
        self._wiring: Wiring | None = None
        self._office: OfficeWiring | None = None
        self.extras: WindowExtras | None = None
        self.tour: Tour | None = None
        self.is_complete = False
        self._may_close = False
        self._frozen = False
        self._passing_message = False
        self._idle = IdleWait(self)
        self._idle.idle.connect(self._build_next)
        self._then: Callable[[], None] | None = None
        self._turn = QTimer(self)  # not a single shot: two of those that follow each other are one turn of the loop
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._do_then)
        self.setObjectName("mainWindow")
        self.setWindowTitle(tr("Thecal · TRAINING") if desk.training else tr("Thecal"))
        self.setMinimumSize(SMALLEST)
        self._lay_out()
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.show_people()
        self.bar.set_pump_state(tr("No pump connected"), "neutral")
        self.bar.set_pump("")
        self.bar.set_clock("")

    # ---- made before the first paint ----

    def _lay_out(self) -> None:
        # from the outside to the inside: a tree that is moved as a whole passes its fonts and colours down each time
        self._ground = ground = _Ground()
        self.setCentralWidget(ground)
        self.bar = PatientBar()
        self.bar.setObjectName("patientBar")
        self.rail = NavRail(NAV)
        self.rail.setObjectName("navRail")
        self.rail.selected.connect(self._on_selected)
        self._column = column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner = TrainingBanner() if self.desk.training else None
        if self.banner is not None:
            self.banner.setObjectName("trainingBanner")
            column.addWidget(self.banner)
        column.addWidget(self.bar)
        lower = QHBoxLayout()
        lower.setSpacing(0)
        column.addLayout(lower, 1)
        lower.addWidget(self.rail)
        self._right = right = QVBoxLayout()
        right.setContentsMargins(14, 14, 14, 14)
        right.setSpacing(12)
        lower.addLayout(right, 1)
        ground.first_painted.connect(self._on_first_paint)
        self.stack = QStackedWidget()
        right.addWidget(self.stack, 1)
        keeps_records = isinstance(self.desk, ClinicDesk) and self.desk.folder is not None
        self.start = StartScreen(training=self.desk.training, records=keeps_records, parent=self.stack)
        self.pages: dict[str, QWidget] = {"start": self.start}
        self.stack.addWidget(self.start)
        ground.setAccessibleName("Thecal")
        ground.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        ground.setFocus()
        self.rail.set_current("pump")
        for key in _NEED_A_READING:
            self.rail.set_available(key, False, tr(_READ_FIRST))

    def _make_messages(self) -> None:
        """The bar of messages, once; the first paint can do without it."""
        if self.findChild(QWidget, "messageBar") is not None:
            return
        from programmer_app.ui.widgets import MessageBar  # noqa: PLC0415 - after the first paint

        self.messages = MessageBar()
        self.messages.setObjectName("messageBar")
        self.messages.action_requested.connect(self._on_message_action)
        self._right.insertWidget(0, self.messages)

    def show_people(self, *, locked: bool = False) -> None:
        """Whose record is open, and who is at the desk; nobody's where the window is locked."""
        patient = self.desk.patient
        if locked:
            self.bar.set_patient(tr("Locked"), "")
        elif patient is None:
            self.bar.set_patient(tr("No patient"), tr("open one in Patient, or work with the pump alone"))
        else:
            whose = "" if self._wiring is None else self._wiring.whose_pump
            details = localized(patient.details)
            self.bar.set_patient(patient.name, f"{details} · {whose}" if whose else details)
        self.bar.set_user(self.desk.user)

    # ---- made after the first paint ----

    def _on_first_paint(self) -> None:
        from programmer_app.ui import build_order  # noqa: PLC0415 - after the first paint

        self.first_painted.emit()
        self.start.fill()
        self._after(build_order.MODEL, self._build_model)

    def _after(self, modules: tuple[str, ...], then: Callable[[], None]) -> None:
        """Goes on when some modules are imported, each in a turn of the event loop of its own."""
        from programmer_app.ui.build_order import import_next  # noqa: PLC0415 - after the first paint

        self._next_turn(partial(self._after, modules, then) if import_next(modules) else then)

    def _next_turn(self, then: Callable[[], None]) -> None:
        """Lets the event loop turn, then goes on."""
        self._then = then
        self._turn.start(0)

    def _do_then(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _build_model(self) -> None:
        from programmer_app.therapy.library import (  # noqa: PLC0415 - after the first paint
            DrugLibrary,
            LibraryError,
            load_library,
        )
        from programmer_app.ui import build_order  # noqa: PLC0415 - after the first paint
        from programmer_app.ui.visit_model import VisitModel  # noqa: PLC0415 - after the first paint
        from programmer_app.ui.window_actions import WindowActions  # noqa: PLC0415 - after the first paint

        self._make_messages()
        self.commands = WindowActions(self, NAV)
        self.bar.user_menu_requested.connect(self.commands.open_menu)
        try:
            library = load_library(None)
        except LibraryError as error:
            still = tr(
                "Pumps go on with the programs that they run. This window reads and stops them; it programs none."
            )
            self.messages.show_message(
                "error", tr("No drug library: {error}.", error=error), still, tr("Install Thecal again.")
            )
            library = DrugLibrary.nothing()
        self.model = VisitModel(self.desk, library, self)
        if isinstance(self.desk, ClinicDesk) and self.desk.folder is not None:
            from programmer_app.ui.clinic_model import ClinicModel  # noqa: PLC0415 - after the first paint

            self.clinic = ClinicModel(self.desk, self)
        self._after(build_order.WIRING, self._wire)

    def _wire(self) -> None:
        from programmer_app.ui.wiring import Wiring  # noqa: PLC0415 - after the first paint

        if self.model is None:
            return
        self._wiring = Wiring(self, self.model, self._acts)
        if self._frozen:
            self._wiring.freeze()
        self.model.phase_changed.connect(self._on_phase)
        self.model.draft_changed.connect(self._update_actions)
        self.model.undo_stack.indexChanged.connect(self._update_actions)
        self.model.message_posted.connect(self._show_message)
        self.start.follow(self.model)
        self._idle.idle.connect(self.start.look_for_ports)  # the first screen stands: the search holds up nothing
        if self.clinic is not None:
            from programmer_app.ui.office.wiring import OfficeWiring  # noqa: PLC0415 - at a desk with records

            self._office = OfficeWiring(self, self.model, self.clinic)
        self._wiring.begin()
        self._on_phase()
        self.ready.emit()
        self._next_turn(self._build_next)

    def _build_next(self) -> None:
        """Make the next screen that is not there, or import what it needs; then let the event loop turn."""
        from programmer_app.ui.build_order import PAGES, import_next  # noqa: PLC0415 - after the first paint

        if self._wiring is None:
            return
        missing = [key for key in self._wiring.pages_to_be if key not in self.pages]
        if missing and import_next(PAGES[missing[0]]):
            self._next_turn(self._build_next)
            return
        if missing:
            self._page(missing[0])
            self._idle.wait()
            return
        self._make_extras()
        self.is_complete = True
        look_as_usual()
        if self.clinic is not None:
            self.clinic.begin()
        self.complete.emit()

    def _make_extras(self) -> None:
        from programmer_app.ui.shown_ahead import ShownAhead  # noqa: PLC0415 - when the screens stand
        from programmer_app.ui.window_extras import WindowExtras  # noqa: PLC0415 - when the screens stand

        if self.model is not None and self.extras is None:
            ShownAhead(self.pages, self.model, self).begin()
            self.extras = WindowExtras(self, self.model)
            self.extras.begin()

    def cover(self, page: QWidget, *, locked: bool) -> None:
        """Puts a page in the place of rail and screens, or takes it away; what warns of the pump stays."""
        if self._right.indexOf(page) < 0:
            self._right.addWidget(page, 1)
        for widget in (self.rail, self.stack):
            widget.setVisible(not locked)
        page.setVisible(locked)
        self._make_messages()
        self.messages.setEnabled(not locked)
        self.bar.setEnabled(not locked)
        self.commands.set_locked(locked=locked)
        if self.extras is not None:
            self.extras.notices.set_locked(locked=locked)
        if not locked:
            self._update_actions()
        self.show_people(locked=locked)

    def put_on_top(self, strip: QWidget) -> None:
        """Puts a strip over the whole width, above everything else."""
        self._column.insertWidget(0, strip)

    def put_over_screens(self, strip: QWidget) -> None:
        """Puts a strip over the whole width, under the patient bar."""
        self._column.insertWidget(self._column.indexOf(self.bar) + 1, strip)

    def _page(self, key: str) -> QWidget | None:
        """A screen, made now if it is not there yet; None before any can be made."""
        if key not in self.pages and self._wiring is not None:
            page = self._wiring.made(key)
            self.commands.own_keys(page)
            self.pages[key] = page
            self.stack.addWidget(page)
            if key == "program":
                self.plots_ready.emit()
        return self.pages.get(key)

    @property
    def record(self) -> SessionRecord | None:
        """What the session report needs; None until `ready`."""
        return None if self._wiring is None else self._wiring.record

    # ---- which screen is in front ----

    def show_screen(self, key: str) -> None:
        """Bring the screen of a rail entry to the front; some choose their page by the state of the visit."""
        page = key
        if key in ("pump", "program", "patient") and self._wiring is not None:
            page = self._wiring.page_for(key)
        self.show_page(page, key)

    def show_page(self, page: str, key: str) -> None:
        """Bring one page to the front, under a rail entry."""
        widget = self._page(page)
        if widget is None:
            return
        if self._passing_message and widget is not self.stack.currentWidget():
            self.messages.clear()
        self.rail.set_current(key)
        focus = QApplication.focusWidget()
        if widget is not self.stack.currentWidget() and focus is not None and self.stack.isAncestorOf(focus):
            self._ground.setFocus()  # else Qt looks for the next one, and finds the pill of the person
        self.stack.setCurrentWidget(widget)

    def current_screen(self) -> str:
        """The key of the page in front."""
        return next(key for key, page in self.pages.items() if page is self.stack.currentWidget())

    def _on_selected(self, key: str) -> None:
        self.show_screen(key)

    def _on_phase(self) -> None:
        if self.model is None or self._wiring is None:
            return
        has_reading = self.model.reading is not None
        why = tr(_CHANGED) if has_reading and self.model.foreign else tr(_READ_FIRST)
        barred = bool(self.model.foreign or self.model.strange)
        for key in _NEED_A_READING:
            self.rail.set_available(key, has_reading and (not barred or key == "logs"), self.model.strange or why)
        self.show_screen(self._wiring.key_after_phase(self.rail.current() or "pump"))
        self._update_actions()

    # ---- actions ----

    def _update_actions(self) -> None:
        if self.model is not None and self._wiring is not None:
            may_edit = self._wiring.may_edit and not self._frozen
            self.commands.update(self.model, may_edit=may_edit, may_read=self._wiring.may_read)

    def read_again(self) -> None:
        """Interrogate the pump anew; asks first where edits would be lost."""
        if self._wiring is not None and self._wiring.may_read:
            self._wiring.read_again()

    def show_to_patient(self) -> None:
        """The picture of the pump as large as the screen, with plain words; not before a pump was read."""
        if self.model is None or self.model.reading is None:
            return
        from programmer_app.ui.anatomy.patient_view import PatientView  # noqa: PLC0415 - when it is used

        shown = [view for view in self.findChildren(PatientView) if view.isVisible()]
        if shown:
            shown[0].close()
        else:
            PatientView(self.model, self).showFullScreen()

    def show_help(self, page: str = "") -> None:
        """The guide, at a page or at the one for the screen in front."""
        from programmer_app.ui.help.guide import show_guide  # noqa: PLC0415 - when it is used
        from programmer_app.ui.help.pages import page_of_screen  # noqa: PLC0415 - when it is used

        show_guide(self, page or page_of_screen(self.current_screen()))

    def show_notices(self) -> None:
        """The safety notices and news of Thecal; not before the screens stand."""
        if self.extras is not None:
            self.extras.notices.show_all()

    def welcome(self) -> None:
        """What this is and is not, once for a person on a computer."""
        from programmer_app.ui.help.welcome import WelcomeDialog  # noqa: PLC0415 - when it is used

        scenario = isinstance(self.desk, TrainingDesk) and self.desk.plays_scenario
        dialog = WelcomeDialog(training=self.desk.training, scenario=scenario, parent=self)
        dialog.guide_requested.connect(partial(self.show_help, "quick-start"))
        dialog.emulated_requested.connect(lambda: self.connect_to(self.desk.emulator()))
        dialog.tour_requested.connect(self.begin_tour)
        dialog.open()

    def begin_tour(self) -> None:
        """The guided tour; says why where it cannot begin now."""
        from programmer_app.ui.tour.tour import Tour, why_not  # noqa: PLC0415 - when it is used

        if self.tour is not None or self.model is None:
            return
        if reason := why_not(self):
            self.messages.show_message("info", reason, "", "")
            return
        self.tour = Tour(self, self.model)
        self.tour.ended.connect(self._forget_tour)

    def _forget_tour(self) -> None:
        self.tour = None

    def save_bundle(self) -> None:
        """Asks where to write a diagnostic file, and writes it."""
        from programmer_app.ui.diagnostics import ask_and_save  # noqa: PLC0415 - when it is used

        ask_and_save(self)

    def connect_to(self, transport: Callable[[], Transport]) -> None:
        """Open the link to a pump and read it."""
        if self._wiring is not None:
            self._wiring.connect_to(transport)

    # ---- messages ----

    def _show_message(self, message: Message | None) -> None:
        self._passing_message = message is not None and message.tone in ("info", "good")
        if message is None:
            self.messages.clear()
            return
        action = "" if self._wiring is None else self._wiring.message_action(message)
        kinds: Final = {"info": "info", "good": "good", "reason": "warning", "blocked": "error"}
        self.messages.show_message(
            kinds[message.tone],  # type: ignore[arg-type]
            localized(message.what),
            localized(message.pump_state),
            localized(message.next_step),
            action,
        )

    def _on_message_action(self) -> None:
        if self._wiring is not None:
            self._wiring.do_message_action()

    def freeze(self, where: str) -> None:
        """After a fault of this program: show, read and leave stay possible; nothing can be edited or sent.

        Args:
            where: Name of the file that holds the details, for the message.
        """
        self._frozen = True
        self._make_messages()
        if self._wiring is not None:
            self._wiring.freeze()
        if self.extras is not None:
            self.extras.staleness.distrust()
        self._update_actions()
        self.messages.show_message(
            "error",
            tr("This program has a fault and takes no more changes."),
            tr("The pump goes on with the program that it runs."),
            tr(
                "Close Thecal, start it again and read the pump. Details for the developers are in {where}.",
                where=where,
            ),
        )

    # ---- leaving ----

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not while a write is open or unknown, or the pump stands still, without a typed reason."""
        why = "" if self._wiring is None or self._may_close else self._wiring.why_not_leave()
        if why:
            event.ignore()
            if self._office is None or not self._office.refuses_to_leave():
                self._ask_to_leave(why)
            return
        if self.extras is not None:
            self.extras.stop()
        if self._wiring is not None:
            self._wiring.end()
        if self._office is not None:
            self._office.end()
        self.closed.emit()
        super().closeEvent(event)

    def _ask_to_leave(self, why: str) -> None:
        from programmer_app.ui.window_dialogs import LeaveDialog  # noqa: PLC0415 - after the first paint

        dialog = LeaveDialog(why, self)
        dialog.left.connect(self.leave)
        dialog.open()

    def leave(self, reason: str) -> None:
        """Close in spite of what is open on the pump; `reason` is kept."""
        if self._wiring is not None:
            self._wiring.note_departure(reason)
        self._may_close = True
        self.close()

    # ---- keys and looks ----

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes on in the order of reading."""
        target = stop_after(self, QApplication.focusWidget(), forwards=forwards)
        if target is None:
            return super().focusNextPrevChild(forwards)
        self._focus(target, forwards=forwards)
        return True

    def focus_part(self, *, forwards: bool) -> None:
        """The focus goes to the next card, or to the one before."""
        target = part_after(self, QApplication.focusWidget(), forwards=forwards)
        if target is not None:
            self._focus(target, forwards=forwards)

    def _focus(self, target: QWidget, *, forwards: bool) -> None:
        target.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
        show_in_areas(target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The patient bar says less where there is less room."""
        super().resizeEvent(event)
        if self._wiring is not None:
            self._wiring.refresh_bar()
