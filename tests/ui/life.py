"""The life of one invented patient, through the real window: trial, implant, refills, complication, papers, backup.

Records and journal are real, the pump is the emulated one and lives the days between the visits. Everything is typed
and pressed as a person would; `stops` yields as `tour.stops` does.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from device.clock import SECONDS_PER_DAY, pump_seconds
from device.emulator import EmulatedPump, PumpMemory
from device.quantities import Volume
from device.transport import Transport
from programmer_app.app import build_window
from programmer_app.records.act_log import FILE_NAME, ActLog
from programmer_app.records.audit.audited import open_audited_journal
from programmer_app.records.clinic.rights import Role
from programmer_app.ui import fonts
from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.hands import Hands, HandsError
from programmer_app.ui.office.account_dialogs import AddAccountDialog
from programmer_app.ui.office.table import PeopleTable
from programmer_app.ui.patient.screen import PAGES, PatientScreen
from programmer_app.ui.pump_words import daily_text
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets.scrolled import Scrolled
from programmer_app.visit import Phase
from tests.records.clinic.people import PASSPHRASE
from tests.ui.clinics import desk_in
from tests.ui.tour import Stop

SERIAL: Final = "EMU-00042"
CHIEF: Final = "R. Chief"
CHIEF_PASSWORD: Final = "the chief comes in the morning"
WHO: Final = "P. Programmer"
PASSWORD: Final = "comes in the morning with keys"
BACKUP_PASSPHRASE: Final = "short grass under the snow"
FAMILY: Final = "Żółć-Müller"
GIVEN: Final = "Zoë"
NUMBER: Final = "MRN-0042"
BORN: Final = "1960-02-03"
BEGIN: Final = datetime(2026, 3, 2, 9)  # noqa: DTZ001 - a workstation's clock
REASON: Final = "Pain NRS 7 at the last visit; no sedation. Follow-up call in 48 h."


class DayClock:
    """A workstation's clock that runs, and is put forward by whole days between visits."""

    def __init__(self, begin: datetime = BEGIN) -> None:
        self._begin, self._begun_s, self.days = begin, time.monotonic(), 0

    def monotonic_s(self) -> float:
        """Of the system: an idle lock knows nothing of the days."""
        return time.monotonic()

    def now(self) -> datetime:
        """The day it is in this life."""
        return self._begin + timedelta(days=self.days, seconds=time.monotonic() - self._begun_s)


@dataclass
class Life:
    """One patient in one window.

    Args:
        window: Of a clinic desk whose folder holds no records yet.
        clock: Of that desk.
        out: Folder for files.
        papers: Files that were saved, by name.
        refills: What was expected, found and filled at each refill, for whoever compares.
    """

    window: MainWindow
    clock: DayClock
    out: Path
    papers: dict[str, Path] = field(default_factory=dict)
    refills: list[tuple[str, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.hands = Hands(self.window)
        self._pump_days = 0

    @property
    def records(self) -> ClinicModel:
        """Of the window."""
        if self.window.clinic is None:
            raise HandsError("the window has no records")
        return self.window.clinic

    @property
    def model(self) -> VisitModel:
        """Of the window."""
        if self.window.model is None:
            raise HandsError("the window has no model yet")
        return self.window.model

    # ---- the walk ----

    def stops(self) -> Iterator[Stop]:
        """All of it, in the order of this life.

        Raises:
            HandsError: Where something that a person would press cannot be pressed.
        """
        yield from self.opening()
        yield from self.trial()
        yield from self.implant()
        yield from self.first_program()
        yield from self.same_refill(days=30, more="0.3 mL", name="refill-1")
        yield from self.stronger_refill(days=40, name="refill-2")
        yield from self.complication(days=20)
        yield from self.same_refill(days=25, more="-0.2 mL", name="refill-3")
        yield from self.looking_back()
        yield from self.leaving_papers()
        yield from self.backup()

    # ---- hands ----

    def _at(self, name: str) -> Stop:
        hands = self.hands
        hands.settle()
        areas = self.window.findChildren(Scrolled)
        hands.wait(lambda: all(area.at_rest for area in areas), "layouts at rest")
        hands.settle()
        shown = [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]
        return Stop(f"life-{name}", shown[0] if shown else self.window)

    def _enter(self, values: Mapping[str, str]) -> None:
        """Types and chooses by object name."""
        hands = self.hands
        for name, text in values.items():
            widget = hands.find(QWidget, name)
            if isinstance(widget, QComboBox):
                at = widget.findData(text)
                if at < 0:
                    raise HandsError(f"{name} offers no {text!r}")
                hands.show(widget)
                widget.setCurrentIndex(at)
            elif isinstance(widget, QPlainTextEdit):
                hands.show(widget)
                widget.setPlainText(text)
            else:
                hands.type_into(name, text, enter=False)
        hands.settle()

    def _page(self, key: str) -> PatientScreen:
        self.window.show_screen("patient")
        page = self.window.pages["patient"]
        if not isinstance(page, PatientScreen):
            raise HandsError("there is no Patient screen")
        page.show_page(key)
        self.hands.settle()
        return page

    def _tick(self, name: str) -> None:
        self.hands.press(name)

    def said(self, name: str) -> str:
        """The text of a label."""
        return self.hands.find(QLabel, name).text()

    # ---- opening ----

    def opening(self) -> Iterator[Stop]:
        """New records, the first account, one for who programs, signing in."""
        window, hands = self.window, self.hands
        hands.wait(lambda: window.is_complete, "all screens", window.complete)
        records = self.records
        extras = window.extras
        hands.wait(lambda: extras is not None and bool(extras.results), "the self-test")
        if records.store is not Store.KEY_WANTED:
            self._until(Store.NONE_YET, Store.KEY_WANTED)
        if records.store is Store.NONE_YET:
            yield self._at("00-none-yet")
            hands.press("setUpRecords")
            self._until(Store.KEY_WANTED)
            self._enter({"passphrase": PASSPHRASE, "passphraseAgain": PASSPHRASE})
        else:  # a server: whether there are records is seen when the passphrase was typed
            hands.settle()
            self._enter({"passphrase": PASSPHRASE})
            hands.press("openRecords")
            hands.wait(lambda: window.findChild(QWidget, "passphraseAgain") is not None, "a passphrase for new records")
            hands.settle()
            self._enter({"passphrase": PASSPHRASE, "passphraseAgain": PASSPHRASE})
        hands.press("openRecords")
        self._until(Store.NO_ACCOUNT)
        self._enter({"accountName": CHIEF, "accountPassword": CHIEF_PASSWORD, "accountPasswordAgain": CHIEF_PASSWORD})
        hands.press("enterButton")
        hands.wait(lambda: records.login is not None, "signed in", records.login_changed)
        window.show_screen("settings")
        hands.press("addAccountButton")
        dialog = next(one for one in window.findChildren(AddAccountDialog) if one.isVisible())
        dialog.roles.boxes[Role.PROGRAMMER].setChecked(True)
        self._enter({"accountName": WHO, "accountPassword": PASSWORD, "accountPasswordAgain": PASSWORD})
        hands.press("actButton")
        hands.wait(lambda: hands.find(PeopleTable, "accountsTable").rowCount() == 2, "two accounts")
        yield self._at("01-accounts")
        self.sign_in(WHO, PASSWORD)
        yield self._at("02-nobody-due")

    def sign_in(self, who: str, password: str) -> None:
        """Signs out whoever is here, and somebody in."""
        records, hands = self.records, self.hands
        if records.login is not None:
            records.sign_out()
        hands.settle()
        self.window.stack.setCurrentWidget(self.window.start)
        self._enter({"accountName": who, "accountPassword": password})
        hands.press("enterButton")
        hands.wait(lambda: records.login is not None, f"{who} signed in", records.login_changed)
        hands.settle()

    def find_patient(self, number: str) -> None:
        """Searches by the number and opens what is found."""
        hands = self.hands
        hands.type_into("patientSearch", number, enter=True)
        hands.wait(lambda: self.records.patient_id is not None, "the record", self.records.patient_opened)
        self._page("person")

    def _until(self, *stores: Store) -> None:
        self.hands.wait(lambda: self.records.store in stores, str(stores), self.records.store_changed)
        self.hands.settle()

    # ---- before the pump ----

    def trial(self) -> Iterator[Stop]:
        """A new patient, the plan, dose, score, side effect, and the decision."""
        hands = self.hands
        hands.press("addPatientButton")
        self._enter(
            {
                "familyName": FAMILY,
                "givenName": GIVEN,
                "patientNumber": NUMBER,
                "birthDate": BORN,
                "diagnosis": "failed back surgery",
            }
        )
        yield self._at("03-new-patient")
        hands.press("actButton")
        hands.wait(lambda: self.records.patient_id is not None, "the record", self.records.patient_opened)
        self._page("person")
        hands.press("addContact")
        self._enter({"contactName": "Jan Żółć", "contactPhone": "+48 12 345 67 89"})
        self._choose_first("contactKind", "relative")
        hands.press("contactFormSave")
        hands.press("addAllergy")
        self._enter({"allergySubstance": "penicillin", "allergyReaction": "rash"})
        hands.press("allergyFormSave")
        yield self._at("04-person")
        self._page("trial")
        hands.press("planTrial")
        self._enter(
            {"trialDrug": "morphine", "trialMethod": "single shot", "trialDoses": "0.2 mg", "trialBaseline": "8"}
        )
        yield self._at("05-trial-plan")
        hands.press("planFormSave")
        hands.press("addDose")
        self._enter({"givenDose": "0.2 mg", "givenAt": f"{self.clock.now():%Y-%m-%d %H:%M}"})
        hands.press("doseFormSave")
        hands.press("addTrialScore")
        self._enter({"painNow": "3"})
        hands.press("trialScoreFormSave")
        hands.press("addTrialObservation")
        self._enter({"observedKind": "side effect", "observedText": "itching for two hours, without treatment"})
        hands.press("trialObservationFormSave")
        yield self._at("06-trial-course")
        hands.press("decideTrial")
        self._enter({"trialDecision": "implant", "trialReason": "62.5 % relief, walked the stairs"})
        yield self._at("07-trial-decision")
        hands.press("decisionFormSave")
        yield self._at("08-trial-decided")

    def _choose_first(self, name: str, value: str) -> None:
        self._enter({name: value})

    def implant(self) -> Iterator[Stop]:
        """The implant that the trial led to."""
        hands = self.hands
        self.clock.days += 10
        hands.press("implantAfterTrial")
        self._enter(
            {
                "implantModel": "IT-40",
                "implantSerial": SERIAL,
                "implantedOn": f"{self.clock.now() - timedelta(days=1):%Y-%m-%d}",
                "implantSite": "left abdomen",
                "tipLevel": "T10",
                "mriNote": "stop the pump before a scan, read it after",
                "pieceName1": "spinal",
                "pieceModel1": "CT-2",
                "pieceLength1": "89",
                "pieceCutPump1": "0",
                "pieceCutTip1": "9",
                "pieceVolume1": "0.176",
            }
        )
        yield self._at("09-implant-form")
        hands.press("implantFormSave")
        yield self._at("10-implant")

    # ---- at the pump ----

    def read_pump(self) -> None:
        """Lays the head on: the pump has lived the days since it was here last."""
        memory, days = self.out / "pump.memory", self.clock.days - self._pump_days
        self._pump_days = self.clock.days
        begin = self.clock.now() - timedelta(days=days)
        port = self.records.desk.port(
            f"emulator:?serial={SERIAL}&state={memory}&start={begin.isoformat(timespec='seconds')}"
        )

        def transport() -> Transport:
            """In the thread of the link, when the child before has ended."""
            with closing(PumpMemory(memory)) as kept:
                pump = EmulatedPump("IT-40", SERIAL, kept, pump_seconds(begin))
                pump.advance(days * SECONDS_PER_DAY)
                pump.save()
            return port()

        model, before = self.model, self.model.reading
        self.window.connect_to(transport)
        self.hands.wait(
            lambda: model.phase is Phase.EDITING and model.reading is not None and model.reading is not before,
            "the pump, read",
            model.phase_changed,
            model.reading_changed,
        )

    def _program(self, name: str) -> Iterator[Stop]:
        """Reasons, sending, the dose again, activating; the visit then waits for its signature."""
        hands, model = self.hands, self.model
        hands.wait(lambda: model.phase is Phase.REVIEWING, "the review", model.phase_changed)
        for code in dict.fromkeys(found.code for found in model.findings if found.severity == "reason"):
            if not model.reasons.get(code):
                hands.type_into(f"reason_{code}", REASON)
        for code in dict.fromkeys(found.code for found in model.findings if found.needs_confirmation):
            hands.press(f"confirm_{code}")
        yield self._at(f"{name}-review")
        hands.press("sendButton")
        hands.wait(lambda: model.phase is Phase.CONFIRMING, "the pump's totals", model.phase_changed)
        before = model.reading
        hands.type_into("dailyDoseField", daily_text(model.daily_new[0]))
        hands.press("activateButton")
        hands.wait(
            lambda: model.phase is Phase.DONE and model.reading is not before, "the outcome", model.phase_changed
        )
        hands.wait(lambda: not self.records.unkept, "the visit in the records", self.records.records_changed)
        yield self._at(f"{name}-programmed")

    def sign(self, name: str, pain: str) -> Iterator[Stop]:
        """The visit that is open: pain, and the signature."""
        hands = self.hands
        self._page("visits")
        hands.press("addScore")
        self._enter({"painNow": pain, "painAverage": pain, "painWorst": str(min(10, int(pain) + 2))})
        hands.press("scoreFormSave")
        button = hands.find(QAbstractButton, "signVisit")
        hands.wait(button.isEnabled, "a visit that can be signed", self.records.records_changed)
        yield self._at(f"{name}-visit")
        hands.press("signVisit")
        self._enter({"signMeaning": "performed and checked", "signPassword": PASSWORD})
        yield self._at(f"{name}-sign")
        hands.press("signButton")
        hands.wait(lambda: not self._dialogs(), "the signature", self.records.records_changed)
        hands.wait(lambda: "Signed by" in self.said("visitSigned"), "the signed visit", self.records.records_changed)

    def _dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]

    def first_program(self) -> Iterator[Stop]:
        """A pump that was never programmed."""
        hands = self.hands
        self.clock.days += 1
        self.read_pump()
        self.window.show_screen("pump")
        yield self._at("11-pump-new")
        self.window.show_screen("program")
        hands.press("newProgramButton")
        self._enter(
            {
                "newDrug": "morphine",
                "newConcentration": "10 mg/mL",
                "newConcentrationAgain": "10 mg/mL",
                "newReservoirVolume": "38 mL",
                "newLowAlarm": "2 mL",
                "newCatheterLength": "80",
                "newCatheterVolume": "2.2",
            }
        )
        yield self._at("12-first-program")
        hands.press("newProgramMake")
        modes = hands.find(QWidget, "modeSelector").findChildren(QAbstractButton)
        hands.click(next(one for one in modes if getattr(one, "value", "") == "simple"))  # short words where narrow
        hands.type_into("askDose", "2.4 mg/day")
        hands.press("askDoseUse")
        yield self._at("13-first-draft")
        hands.press("reviewButton")
        yield from self._program("14-first")
        yield from self.sign("15-first", "5")

    # ---- refills ----

    def _measure(self, more: str) -> None:
        status = self.model.status
        if status is None:
            raise HandsError("the pump was not read")
        expected = Volume(status.reservoir_nl, "mL")
        tenth_nl = 100_000
        measured = Volume(
            (expected.amount + Volume.parse(more.removeprefix("-")).amount * (-1 if more[0] == "-" else 1))
            // tenth_nl
            * tenth_nl,
            "mL",
        )
        self.refills.append((expected.text(), measured.text(), "38 mL"))
        self.hands.type_into("measuredResidual", measured.text(), enter=True)
        for box in self.window.pages["refill"].findChildren(QAbstractButton):
            if box.objectName().startswith("refillTick_"):
                self._tick(box.objectName())

    def same_refill(self, *, days: int, more: str, name: str) -> Iterator[Stop]:
        """Thirty or so days later, the same solution."""
        self.clock.days += days
        self.read_pump()
        self.window.show_screen("refill")
        yield self._at(f"{name}-arrives")
        self._measure(more)
        self.hands.press("refillSolution_same")
        self.hands.type_into("refillVolume", "38 mL", enter=True)
        if self.hands.find(QAbstractButton, "refillFill_later").isVisible():
            self.hands.press("refillFill_later")
        yield self._at(f"{name}-filled")
        self.hands.press("refillContinue")
        yield from self._program(name)
        yield from self.sign(name, "4")

    def stronger_refill(self, *, days: int, name: str) -> Iterator[Stop]:
        """Twice the concentration, the catheter bridged at the old dose."""
        hands = self.hands
        self.clock.days += days
        self.read_pump()
        self.window.show_screen("refill")
        self._measure("0.1 mL")
        hands.press("refillSolution_different")
        for which in ("", "Again"):
            hands.type_into(f"refillDrug{which}0", "morphine", enter=True)
            hands.type_into(f"refillConcentration{which}0", "20 mg/mL", enter=True)
        hands.type_into("refillVolume", "38 mL", enter=True)
        hands.press("refillBridge_old")
        if hands.find(QAbstractButton, "refillFill_later").isVisible():
            hands.press("refillFill_later")
        yield self._at(f"{name}-stronger")
        hands.press("refillContinue")
        yield from self._program(name)
        yield from self.sign(name, "4")

    def complication(self, *, days: int) -> Iterator[Stop]:
        """A headache between two refills: the pump is read, nothing is programmed."""
        hands = self.hands
        self.clock.days += days
        self.read_pump()
        hands.wait(lambda: not self.records.unkept, "the visit in the records", self.records.records_changed)
        self._page("visits")
        hands.press("addVisitEvent")
        self._enter(
            {
                "eventKind": "headache",
                "eventSeverity": "severe",
                "eventOnset": f"{self.clock.now() - timedelta(days=1):%Y-%m-%d}",
                "eventAction": "lay flat for a day, blood patch",
                "eventWords": "worse when sitting up",
            }
        )
        yield self._at("complication-form")
        hands.press("eventFormSave")
        yield from self.sign("complication", "6")
        self._page("events")
        yield self._at("complication-events")

    # ---- afterwards ----

    def looking_back(self) -> Iterator[Stop]:
        """Each page of the record, and the list of what is due."""
        for key, _text in PAGES:
            self._page(key)
            yield self._at(f"record-{key}")
        self.window.show_screen("logs")
        self.hands.press("readLogButton")
        table = self.hands.find(QTableWidget, "logTable")
        self.hands.wait(lambda: table.rowCount() > 0, "the log")
        yield self._at("logs")

    def leaving_papers(self) -> Iterator[Stop]:
        """Session report, card, FHIR in both releases, CSV and JSON, each by its button and dialog."""
        window, hands = self.window, self.hands
        window.show_screen("reports")
        yield self._at("reports")
        reports = window.pages["reports"]
        for text, file in (
            ("Save session report …", "session.pdf"),
            ("Save patient card …", "card.pdf"),
            ("FHIR R4B …", "r4b.json"),
            ("FHIR R5 …", "r5.json"),
            ("CSV …", "record.csv"),
            ("JSON …", "record.json"),
        ):
            button = next(one for one in reports.findChildren(QAbstractButton) if one.text() == text)
            hands.click(button)
            dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
            path = self.out / file
            name = dialog.findChild(QLineEdit, "fileNameEdit")
            if name is None:
                raise HandsError("the dialog asks for no name")
            hands.type(name, str(path), enter=True)
            hands.wait(path.is_file, file)
            self.papers[file] = path
            hands.settle()
        yield self._at("reports-saved")

    def backup(self) -> Iterator[Stop]:
        """By the administrator, in Settings."""
        window, hands = self.window, self.hands
        window.show_screen("settings")
        self.sign_in(CHIEF, CHIEF_PASSWORD)
        window.show_screen("settings")
        hands.press("backupButton")
        self._enter(
            {
                "backupFolder": str(self.out),
                "backupPassphrase": BACKUP_PASSPHRASE,
                "backupPassphraseAgain": BACKUP_PASSPHRASE,
            }
        )
        yield self._at("backup")
        hands.press("actButton")
        hands.wait(lambda: not self._dialogs(), "the backup", self.records.done)
        (self.papers["backup"],) = self.out.glob("*.backup")
        yield self._at("backed-up")


def open_life(folder: Path, out: Path, *, theme: str = "light", size: QSize) -> Life:
    """A window of a clinic whose folder holds no records yet, with journal and acts on disk.

    Args:
        folder: Of records; made.
        out: For files and the pump's memory; made.
        theme: Of the window.
        size: Of the window.
    """
    fonts.set_percent(100)
    for one in (folder, out):
        one.mkdir(parents=True, exist_ok=True)
    clock = DayClock()
    desk = replace(desk_in(folder, accounts=False), clock=clock, journal=open_audited_journal(folder, clock))
    window = build_window(desk, theme, ActLog(folder / FILE_NAME))
    window.resize(size)
    window.show()
    return Life(window, clock, out)


def open_restored(folder: Path, clock: DayClock, *, theme: str = "light", size: QSize) -> Life:
    """A new window on restored records, under the passphrase that they were restored with."""
    desk = replace(desk_in(folder, accounts=False), clock=clock)
    window = build_window(desk, theme, None)
    window.resize(size)
    window.show()
    life = Life(window, clock, folder)
    hands = life.hands
    hands.wait(lambda: window.is_complete, "all screens", window.complete)
    records = life.records
    hands.wait(lambda: records.store is Store.KEY_WANTED, "the passphrase", records.store_changed)
    records.open_store(BACKUP_PASSPHRASE)
    hands.wait(lambda: records.store is Store.OPEN, "open records", records.store_changed)
    life.sign_in(WHO, PASSWORD)
    return life
