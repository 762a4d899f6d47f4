"""Whoever sits at the window: signs in, opens records, edits, reviews, programs, and deals with what goes wrong.

One act at a time, chosen by a die; between two of them the window's own event loop turns, as it does for a person.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from programmer_app.records.clinic.rights import Role
from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.editors.refill_checklist import BEFORE
from programmer_app.ui.hands import Hands, HandsError
from programmer_app.ui.patient.screen import PAGES, PatientScreen
from programmer_app.ui.screens.reports import ReportsScreen
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_model import VisitModel
from programmer_app.visit import Phase
from tests.records.clinic.people import PASSPHRASE, name_of, password_of
from tests.soak.clinic import PEOPLE, number_of
from tests.soak.full_disk import FullDisk
from tests.soak.pace import Frames

DOSES_MG: Final = tuple(f"{2 + number * 0.05:.2f}" for number in range(21))
"""A day, of morphine: each is further from its neighbours than rounding to the pump's steps moves it."""
PATIENCE_TURNS: Final = 600
"""Turns of at least 100 ms in which a pump that comes back must be ready again."""
FRAMES_EVERY: Final = 20
"""Acts after which the longest frames so far are told, for a life that is cut short."""
_SCREENS: Final = ("pump", "refill", "program", "logs", "patient", "reports", "training", "settings")


class Say(Protocol):
    """Tells whoever watches."""

    def __call__(self, **what: object) -> None:
        """One line."""


@dataclass(frozen=True)
class Orders:
    """What the clinician is told before the day.

    Attributes:
        url: Where the pump is reached.
        seed: Of the die.
        pace_ms: Between two acts.
        stop_file: The day is over when it is there.
        say: Tells whoever watches.
        jump: Sets the computer's clock on or back by seconds.
    """

    url: str
    seed: int
    pace_ms: int
    stop_file: Path
    say: Say
    jump: Callable[[int], None]


class Clinician(QObject):
    """At one window, from its first paint to its end."""

    def __init__(self, window: MainWindow, orders: Orders) -> None:
        super().__init__(window)
        self._window, self._orders, self._say = window, orders, orders.say
        self._hands = Hands(window)
        self._dice = random.Random(orders.seed)
        self._disk = FullDisk()
        self._frames = Frames(self)
        self._acts = 0
        self._waited = 0
        self._dose = ""
        self._planned = ""
        self._told: tuple[object, ...] = ()
        window.ready.connect(self._watch)
        window.complete.connect(lambda: QTimer.singleShot(0, self, self._turn))

    # ---- what is told ----

    @property
    def _model(self) -> VisitModel:
        if self._window.model is None:
            raise HandsError("the window has no model yet")
        return self._window.model

    @property
    def _records(self) -> ClinicModel:
        if self._window.clinic is None:
            raise HandsError("the window has no records")
        return self._window.clinic

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
        done = self._no_dialog() and self._signed_in() and self._own_patient() and self._pump_ready()
        self._waited = 0 if done else self._waited + 1
        if self._waited and self._waited % PATIENCE_TURNS == 0:
            self._say(event="stuck", phase=self._model.phase.name, linked=self._model.linked)
        return done

    def _no_dialog(self) -> bool:
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        shown = [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]
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

    def _open_patient(self, place: int) -> None:
        records, hands = self._records, self._hands
        records.close_patient()
        self._window.show_screen("patient")
        hands.type_into("patientSearch", number_of(place), enter=True)
        hands.wait(lambda: records.file is not None and records.file.patient.number == number_of(place), "the record")

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

    def _screen(self, key: str) -> None:
        self._window.show_screen(key)
        self._hands.settle()

    def _segment(self, control: str, value: str) -> None:
        """Clicks the choice of that value, in any language."""
        for button in self._hands.find(QWidget, control).findChildren(QPushButton):
            if getattr(button, "value", None) == value:
                self._hands.click(button)
                return
        raise HandsError(f"{control} has no choice {value}")

    def _type_dose(self) -> None:
        self._screen("program")
        if self._mode() != "simple":
            self._segment("modeSelector", "simple")
        self._dose = self._dice.choice([dose for dose in DOSES_MG if dose != self._dose])
        self._hands.type_into("simpleDose", self._dose, enter=True)

    def _mode(self) -> str:
        draft = self._model.draft
        return "" if draft is None else {"simple_continuous": "simple"}.get(draft.basal.mode, draft.basal.mode)

    def _edit_and_undo(self) -> None:
        self._type_dose()
        self._segment("horizonSelector", self._dice.choice(("24", "168")))
        for name in ("undoButton", "redoButton", "undoButton"):
            self._hands.press(name)
        self._model.undo_stack.setIndex(0)

    def _program(self) -> None:
        self._type_dose()
        self._hands.press("reviewButton")
        self._send_and_activate(self._dose)

    def _send_and_activate(self, planned: str) -> None:
        hands, model = self._hands, self._model
        hands.wait(lambda: model.phase is Phase.REVIEWING, "the review", model.phase_changed)
        self._screen("program")
        for code in dict.fromkeys(found.code for found in model.findings if found.severity == "reason"):
            hands.type_into(f"reason_{code}", "pain, as agreed")
        for code in dict.fromkeys(found.code for found in model.findings if found.needs_confirmation):
            hands.press(f"confirm_{code}")
        self._say(event="sending", mg_per_day=planned)
        hands.press("sendButton")
        hands.wait(lambda: model.phase is not Phase.STAGING, "the pump's totals", model.phase_changed)
        self._breathe()
        prepared = model.visit.prepared
        if prepared is None:
            self._say(event="not staged")
            return
        hands.type_into("dailyDoseField", f"{planned.rstrip('0').rstrip('.')} mg/day")
        self._say(event="activating", txn=prepared.txn.hex(), mg_per_day=planned)
        hands.press("activateButton")
        hands.wait(lambda: model.phase not in (Phase.CONFIRMING, Phase.COMMITTING), "the outcome", model.phase_changed)
        self._breathe()
        words, txn = self._words("outcomeHeading", "outcomeWords"), prepared.txn.hex()
        self._say(event="outcome", phase=model.phase.name, txn=txn, mg_per_day=planned, says=words)
        self._after_the_outcome(txn)

    def _after_the_outcome(self, txn: str) -> None:
        if self._model.phase is Phase.DONE:
            self._tell_kept(txn)
        if self._model.phase in (Phase.DONE, Phase.NOT_APPLIED):
            self._hands.press("reviewReadAgainButton")

    def _breathe(self) -> None:
        """Lets the loop turn, so that what is pressed next is not counted as a frame of the write."""
        since = self._frames.turns
        self._hands.wait(lambda: self._frames.turns > since + 2, "the window's loop turns")

    def _words(self, *names: str) -> str:
        """What can be read in these labels, in one line."""
        found = [self._window.findChild(QLabel, name) for name in names]
        shown = [one for one in found if isinstance(one, QLabel) and one.isVisible()]
        return " | ".join(one.text().replace("\u00a0", " ") for one in shown)

    def _tell_kept(self, txn: str) -> None:
        """The program of this write is in the visit, once nothing waits for that any more."""
        records, result = self._records, self._model.visit.result
        self._hands.wait(lambda: not records.unkept, "the visit is kept", records.records_changed)
        if result is not None:
            self._say(event="program kept", digest=result.program_sha256, txn=txn)

    # ---- the reservoir ----

    def _refill(self) -> None:
        hands, model = self._hands, self._model
        if model.status is None:
            return
        self._screen("refill")
        hands.type_into("measuredResidual", f"{model.status.reservoir_nl / 1_000_000:.1f}", enter=True)
        if (filled := hands.find(QLineEdit, "lastFilledVolume")).isVisible():
            hands.type(filled, "38", enter=True)  # a pump that counted on does not say what was filled
        self._tick_all()
        hands.press("refillSolution_same")
        hands.type_into("refillVolume", self._dice.choice(("36", "37", "38")), enter=True)
        hands.press("refillContinue")
        daily = float(model.daily_new[0].scheduled_shown)
        self._send_and_activate(f"{daily:.2f}")

    def _tick_all(self) -> None:
        for step in BEFORE:
            box = self._hands.find(QAbstractButton, f"refillTick_{step.key}")
            if not box.isChecked():
                self._hands.click(box)

    # ---- records ----

    def _visits_page(self) -> bool:
        """Shows the visits of the patient; whether there is one."""
        self._screen("patient")
        self._page_of_record("visits")
        file = self._records.file
        return file is not None and bool(file.visits)

    def _page_of_record(self, key: str) -> None:
        screen = self._window.pages["patient"]
        if not isinstance(screen, PatientScreen):
            raise HandsError("there is no Patient screen")
        screen.show_page(key)
        self._hands.settle()

    def _pick(self, name: str, value: str) -> None:
        """Chooses the entry of a list by its value."""
        box = self._hands.find(QComboBox, name)
        box.setCurrentIndex(box.findData(value))

    def _text(self) -> str:
        return f"soak {self._orders.seed} {self._acts}"

    def _observe(self) -> None:
        if not self._visits_page() or not self._hands.find(QPushButton, "addObservation").isVisible():
            return
        self._keep_observation(self._text())

    def _keep_observation(self, text: str) -> bool:
        hands = self._hands
        hands.press("addObservation")
        hands.wait(lambda: self._hands.find(QWidget, "observationForm").isVisible(), "the form")
        self._pick("observedKind", "side effect")
        hands.find(QPlainTextEdit, "observedText").setPlainText(text)
        self._say(event="keeping", text=text)
        hands.press("observationFormSave")
        kept = not hands.find(QWidget, "observationForm").isVisible()
        self._say(event="kept" if kept else "refused", text=text)
        if not kept:
            hands.press("observationFormCancel")
        return kept

    def _sign(self) -> None:
        if not self._visits_page():
            return
        hands, records = self._hands, self._records
        button = hands.find(QPushButton, "signVisit")
        if not button.isVisible() or not button.isEnabled():
            return
        hands.click(button)
        self._pick("signMeaning", "performed and checked")
        hands.type(hands.find(QLineEdit, "signPassword"), password_of(Role.PROGRAMMER))
        hands.press("signButton")
        hands.wait(lambda: not button.isVisible() or not self._dialogs(), "the signature", records.records_changed)

    def _dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]

    def _add_patient(self) -> None:
        records, hands, number = self._records, self._hands, self._text()
        if records.held or records.unkept:
            return
        records.close_patient()
        self._screen("patient")
        hands.press("addPatientButton")
        for name, text in (("familyName", "Worn"), ("patientNumber", number), ("birthDate", "1960-02-03")):
            hands.type_into(name, text)
        self._say(event="keeping", text=number)
        hands.press("actButton")
        hands.wait(lambda: not self._dialogs(), "the patient is added", records.patient_opened)
        self._say(event="kept", text=number)

    def _look_at_others(self) -> None:
        if self._records.held or self._records.unkept:
            return
        self._open_patient(self._dice.randrange(1, len(PEOPLE)))
        self._screen("patient")
        for page, _text in PAGES:
            self._page_of_record(page)

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
        seconds = self._dice.choice((-86_400, -3_600, -60, 60, 3_600, 86_400, 40 * 86_400))
        self._orders.jump(seconds)
        self._say(event="clock jump", seconds=seconds)

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
