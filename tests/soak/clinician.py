"""Whoever sits at the window: signs in, opens records, edits, reviews, programs, and deals with what goes wrong.

One act at a time, chosen by a die; between two of them the window's own event loop turns, as it does for a person.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from programmer_app.records.clinic.rights import Role
from programmer_app.ui.clinic_model import Store
from programmer_app.ui.hands import HandsError
from programmer_app.ui.screens.reports import ReportsScreen
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase
from tests.records.clinic.people import PASSPHRASE, name_of, password_of
from tests.soak.clinic import number_of
from tests.soak.full_disk import FullDisk
from tests.soak.in_the_records import InTheRecords
from tests.soak.seat import Orders

PATIENCE_TURNS: Final = 600
"""Turns of at least 100 ms in which a pump that comes back must be ready again."""
FRAMES_EVERY: Final = 20
"""Acts after which the longest frames so far are told, for a life that is cut short."""
_SCREENS: Final = ("pump", "refill", "program", "logs", "patient", "reports", "training", "settings")


class Clinician(InTheRecords):
    """Acts until the day is over."""

    def __init__(self, window: MainWindow, orders: Orders) -> None:
        super().__init__(window, orders)
        self._disk = FullDisk()
        self._waited = 0
        self._off_s = 0
        self._told: tuple[object, ...] = ()
        window.ready.connect(self._watch)
        window.complete.connect(lambda: QTimer.singleShot(0, self, self._turn))

    # ---- what is told ----

    def _watch(self) -> None:
        self._model.phase_changed.connect(self._tell_phase)
        self._model.reading_changed.connect(self._tell_reading)
        write = self._model.visit.open_write
        self._say(event="ready", unsettled="" if write is None else write.txn.hex())
        self._tell_phase()

    def _tell_phase(self) -> None:
        visit = self._model.visit
        self._frames.writing = visit.phase in (Phase.STAGING, Phase.COMMITTING)
        result = visit.result
        ended = visit.phase in (Phase.DONE, Phase.NOT_APPLIED, Phase.UNKNOWN)
        txn = result.txn.hex() if ended and result is not None and result.txn else ""
        if not txn and visit.open_write is not None:
            txn = visit.open_write.txn.hex()
        now = (visit.phase, txn)
        if now != self._told:
            self._told = now
            self._say(event="phase", phase=visit.phase.name, txn=txn)

    def _tell_reading(self) -> None:
        reading = self._model.reading
        if reading is not None:
            # queued: a reading after a write is told before the phase that it belongs to
            self._say(event="shown", generation=reading.status.generation, digest=reading.status.digest.hex())

    # ---- one turn ----

    def _turn(self) -> None:
        pause_ms = self._orders.pace_ms
        try:
            if getattr(self._window, "_frozen"):  # noqa: B009 - nobody but a test asks
                self._say(event="frozen")
                self._window.leave("it froze")
                return
            if self._orders.stop_file.exists():
                if self._at_rest() and self._left():
                    return
            elif self._at_rest():
                self._act()
        except HandsError as error:
            self._say(event="interrupted", why=str(error), reads=self._words("sendWhyNot", "refillStillOpen"))
        pause_ms = max(pause_ms, 100) if self._waited else pause_ms
        QTimer.singleShot(pause_ms, self, self._turn)

    def _left(self) -> bool:
        """Closes the window, if it lets go."""
        if self._records.unkept:
            return False
        self._window.close()
        if self._window.isVisible():
            return False  # it asks for a reason; the next turn puts the question away
        self._say(event="frames", frames=self._frames.report())
        self._say(event="left")
        return True

    # ---- signing in, and dealing with what went wrong ----

    def _at_rest(self) -> bool:
        """Does one step towards a window that stands ready on the pump; whether it does already."""
        done = (
            self._no_dialog()
            and self._signed_in()
            and self._own_patient()
            and self._clock_right()
            and self._pump_ready()
        )
        self._waited = 0 if done else self._waited + 1
        if self._waited and self._waited % PATIENCE_TURNS == 0:
            self._say(event="stuck", phase=self._model.phase.name, linked=self._model.linked)
        return done

    def _no_dialog(self) -> bool:
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        shown = self._dialogs()
        for dialog in shown:
            dialog.reject()
        return not shown

    def _signed_in(self) -> bool:
        records, hands = self._records, self._hands
        if records.store is Store.KEY_WANTED:
            self._window.show_screen("patient")
            hands.type_into("passphrase", PASSPHRASE)
            hands.press("openRecords")
            hands.wait(lambda: records.store is not Store.OPENING, "the records", records.store_changed)
        elif records.store is Store.OPEN and records.login is None:
            self._window.show_screen("patient")
            hands.type_into("accountName", name_of(Role.PROGRAMMER))
            hands.type_into("accountPassword", password_of(Role.PROGRAMMER))
            hands.press("enterButton")
            hands.wait(lambda: records.login is not None, "signed in", records.login_changed)
        elif records.is_locked:
            hands.type_into("unlockPassword", password_of(Role.PROGRAMMER))
            hands.press("unlockButton")
            hands.wait(lambda: not records.is_locked, "unlocked", records.login_changed)
        return records.login is not None

    def _own_patient(self) -> bool:
        """The record of whoever has the pump is open."""
        file = self._records.file
        if file is not None and file.patient.number == number_of(0):
            return True
        if self._records.held or self._records.unkept:
            return False
        self._open_patient(0)
        return True

    def _clock_right(self) -> bool:
        """A window that programs nothing since its clock went back is tested again when somebody has set it right."""
        if not self._model.unfit:
            return True
        self._say(event="unfit", why=str(self._model.unfit))
        if self._off_s < 0:
            self._set_clock(-self._off_s)
        self._screen("settings")
        self._hands.press("selfTestButton")
        self._hands.wait(lambda: not self._model.unfit, "the self-test", self._model.phase_changed)
        return True

    def _set_clock(self, by_s: int) -> None:
        self._off_s += by_s
        self._orders.jump(by_s)
        self._say(event="clock jump", seconds=by_s)

    def _pump_ready(self) -> bool:
        model, window = self._model, self._window
        phase = model.phase
        if phase is Phase.NO_PUMP:
            window.connect_to(self._records.desk.port(self._orders.url))
        elif phase in (Phase.DONE, Phase.NOT_APPLIED):
            model.read_pump()
        elif phase is Phase.REVIEWING:
            window.show_screen("program")
            self._hands.press("backButton")
        elif phase is Phase.CONFIRMING:
            window.show_screen("program")
            self._hands.press("cancelButton")
        elif phase is Phase.EDITING and model.foreign:
            self._say(event="foreign", changes=list(model.foreign))
            model.acknowledge_foreign()
        return phase is Phase.EDITING and model.linked and not model.foreign

    # ---- acts ----

    def _act(self) -> None:
        acts: tuple[tuple[int, Callable[[], None]], ...] = (
            (10, self._program),
            (3, self._refill),
            (4, self._observe),
            (1, self._sign),
            (1, self._add_patient),
            (2, self._look_at_others),
            (3, self._look_at_screens),
            (2, self._read_log),
            (2, self._edit_and_undo),
            (1, self._report),
            (1, self._change_looks),
            (1, self._open_dialogs),
            (1, self._jump),
            (1, self._full_disk),
        )
        act = self._dice.choices([one for _, one in acts], [weight for weight, _ in acts])[0]
        self._acts += 1
        if self._acts % FRAMES_EVERY == 0:
            self._say(event="frames", frames=self._frames.report())
        self._say(event="act", what=act.__name__.strip("_"))
        act()

    # ---- everything else ----

    def _look_at_screens(self) -> None:
        for key in self._dice.sample(_SCREENS, len(_SCREENS)):
            self._screen(key)

    def _read_log(self) -> None:
        self._screen("logs")
        self._hands.press("readLogButton")
        button = self._hands.find(QPushButton, "readLogButton")
        self._hands.wait(button.isEnabled, "the log")

    def _report(self) -> None:
        self._screen("reports")
        page = self._window.pages["reports"]
        self._segment("reportLanguage", self._dice.choice(("en", "de", "es", "fr")))
        folder = self._orders.stop_file.parent
        if not isinstance(page, ReportsScreen):
            raise HandsError("there is no Reports screen")
        if page.save_session.isEnabled():
            page.save(str(folder / "report.pdf"))
        if page.save_card.isEnabled():
            page.write_card(str(folder / "card.pdf"))
            self._hands.click(page.save_card)

    def _change_looks(self) -> None:
        self._screen("settings")
        self._segment("themeSelector", self._dice.choice(("light", "dark")))
        self._segment("languageSelector", self._dice.choice(("en", "de", "es", "fr")))
        self._segment("textSizeSelector", self._dice.choice(("100", "100", "115")))

    def _open_dialogs(self) -> None:
        commands = self._window.commands
        for action in (commands.about, commands.keys, commands.guide):
            action.trigger()
            self._hands.settle()
            for dialog in self._dialogs():
                dialog.reject()
        self._screen("pump")
        for name in ("stopButton", "bolusButton", "setClockButton"):
            button = self._hands.find(QPushButton, name)
            if button.isVisible() and button.isEnabled():
                self._hands.click(button)
                for dialog in self._dialogs():
                    dialog.reject()

    def _jump(self) -> None:
        self._set_clock(self._dice.choice((-86_400, -3_600, -60, 60, 3_600, 86_400, 40 * 86_400)))

    def _full_disk(self) -> None:
        """What is to be kept meanwhile is refused, and what was acknowledged stays."""
        if not self._disk.can_be_full or not self._visits_page():
            return
        if not self._hands.find(QPushButton, "addObservation").isVisible():
            return
        self._say(event="disk full")
        with self._disk.full():
            self._keep_observation(self._text())
            if self._dice.random() < 0.5:
                self._program()
        self._say(event="disk has room")
