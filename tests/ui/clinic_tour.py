"""A walk through the window of a clinic with records: set up, sign in, accounts, worklist, dialogs, lock.

People are invented, records real and encrypted. `stops` yields as `tour.stops` does.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from programmer_app.app import build_window
from programmer_app.records.clinic.person import Patient, PatientDetails
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.worklist import DueKind
from programmer_app.therapy.due import DueGoverns, Keeps, ProgramDue
from programmer_app.ui import fonts
from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.hands import Hands, HandsError
from programmer_app.ui.office.account_dialogs import AddAccountDialog
from programmer_app.ui.office.rule_dialogs import SetRuleDialog
from programmer_app.ui.office.table import PeopleTable
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.widgets.scrolled import Scrolled
from tests.records.clinic.people import NOON, PASSPHRASE, TODAY
from tests.ui.clinics import desk_in
from tests.ui.tour import Stop

PASSWORD: Final = "comes in the morning"
_DAY: Final = timedelta(days=1)
_PEOPLE: Final = (
    ("Żółć-Müller", "Zoë"),
    ("周", "大明"),
    ("الخطيب", "ليلى"),
    ("Featherstonehaugh-Cholmondeley of Marjoribanks", "Wilhelmina Alexandrina"),
    ("Demo", "Ana"),
    ("O'Brien", "Seán"),
    ("Папандопулос", "Елена"),
    ("Lee", ""),
)


def open_window(theme: str, size: QSize, folder: Path, text_percent: int = 100) -> MainWindow:
    """The window of a clinic desk whose folder holds no records yet, shown."""
    fonts.set_percent(text_percent)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    window = build_window(desk_in(folder, accounts=False), theme)
    window.resize(size)
    window.show()
    return window


def due(day: date, governs: DueGoverns) -> ProgramDue:
    """A date by which the pump must be seen to."""
    return ProgramDue(day, None, None, None, day, governs, Keeps(None, None, None, ()))


def fill(model: ClinicModel) -> list[Patient]:
    """Records patients and what is due for them; whoever is signed in is refill nurse.

    Raises:
        HandsError: A call was refused.
    """
    clinic = model.clinic
    if clinic is None:
        raise HandsError("the records are not open")
    made = []
    for number, (family, given) in enumerate(_PEOPLE):
        born = date(1950 + 4 * number, number + 1, number + 3)
        patient = model.ask(clinic.people.add_patient, PatientDetails(f"MRN-{number + 10:04}", family, given, born))
        if patient is None:
            raise HandsError(model.refusal)
        made.append(patient)
    ids = [patient.id for patient in made]
    lists, ask = clinic.worklist, model.ask
    ask(lists.set_due, ids[0], due(TODAY - 3 * _DAY, "volume"))
    ask(lists.set_due, ids[1], due(TODAY + 12 * _DAY, "stability"))
    ask(lists.set_due, ids[2], due(TODAY - 40 * _DAY, "battery"))
    ask(lists.set_due, ids[3], due(TODAY + 60 * _DAY, "volume_at_most"))
    ask(lists.book, ids[4], DueKind.TRIAL, TODAY, note="with the family; second test dose")
    ask(lists.book, ids[5], DueKind.FOLLOW_UP, TODAY + 2 * _DAY, at=NOON + timedelta(days=2, hours=2))
    ask(lists.book, ids[6], DueKind.REPLACEMENT, TODAY + 200 * _DAY)
    model.tell_change()
    return made


def stops(window: MainWindow) -> Iterator[Stop]:
    """All of it, in the order in which a clinic meets it.

    Raises:
        HandsError: Where something that a person would press cannot be pressed.
    """
    walk = _Walk(window, Hands(window))
    yield from walk.setting_up()
    yield from walk.accounts()
    yield from walk.signing_in()
    yield from walk.rules()
    yield from walk.worklist()
    yield from walk.locking()


@dataclass
class _Walk:
    """One window."""

    window: MainWindow
    hands: Hands

    @property
    def model(self) -> ClinicModel:
        if self.window.clinic is None:
            raise HandsError("the window has no records")
        return self.window.clinic

    def _at(self, name: str) -> Stop:
        hands = self.hands
        hands.settle()
        areas = self.window.findChildren(Scrolled)
        hands.wait(lambda: all(area.at_rest for area in areas), "layouts at rest")
        hands.settle()
        shown = [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]
        return Stop(f"clinic-{name}", shown[0] if shown else self.window)

    def _type(self, **texts: str) -> None:
        for name, text in texts.items():
            self.hands.type_into(name, text)

    def _until(self, store: Store) -> None:
        self.hands.wait(lambda: self.model.store is store, store.value, self.model.store_changed)

    def setting_up(self) -> Iterator[Stop]:
        """No records, passphrase, first account."""
        window, hands = self.window, self.hands
        hands.wait(lambda: window.is_complete, "all screens", window.complete)
        extras = window.extras
        hands.wait(lambda: extras is not None and bool(extras.results), "the self-test")
        self._until(Store.NONE_YET)
        yield self._at("none-yet")
        hands.press("setUpRecords")
        self._until(Store.KEY_WANTED)
        yield self._at("passphrase")
        self._type(passphrase=PASSPHRASE, passphraseAgain=PASSPHRASE)
        hands.press("openRecords")
        self._until(Store.NO_ACCOUNT)
        yield self._at("first-account")
        self._type(accountName="R. Chief", accountPassword=PASSWORD, accountPasswordAgain=PASSWORD)
        hands.press("enterButton")
        hands.wait(lambda: self.model.login is not None, "signed in", self.model.login_changed)
        yield self._at("administrator")

    def accounts(self) -> Iterator[Stop]:
        """Settings: a second account, the backup's dialog."""
        window, hands = self.window, self.hands
        window.show_screen("settings")
        hands.press("addAccountButton")
        yield self._at("dialog-account")
        dialog = window.findChildren(AddAccountDialog)[0]
        for role in (Role.NURSE, Role.PHARMACIST):
            dialog.roles.boxes[role].setChecked(True)
        self._type(accountName="N. Nurse", accountPassword=PASSWORD, accountPasswordAgain=PASSWORD)
        hands.press("actButton")
        hands.wait(lambda: hands.find(PeopleTable, "accountsTable").rowCount() == 2, "two accounts")
        yield self._at("settings")
        hands.press("backupButton")
        yield self._at("dialog-backup")
        hands.press("safeButton")

    def signing_in(self) -> Iterator[Stop]:
        """As the nurse."""
        self.model.sign_out()
        self.window.show_screen("pump")
        yield self._at("sign-in")
        self._type(accountName="N. Nurse", accountPassword=PASSWORD)
        self.hands.press("enterButton")
        self.hands.wait(lambda: self.model.login is not None, "signed in", self.model.login_changed)
        yield self._at("nobody-due")

    def rules(self) -> Iterator[Stop]:
        """Two rules of the clinic, and lifting one."""
        window, hands = self.window, self.hands
        window.show_screen("settings")
        for about, value in (("daily_dose", "15 mg/day"), ("use", "")):
            hands.press("setRuleButton")
            dialog = next(one for one in window.findChildren(SetRuleDialog) if one.isVisible())
            dialog.about.setCurrentIndex(dialog.about.findData(about))
            texts = {"ruleValue": value} if value else {}
            self._type(**texts, ruleWhy="guideline 4 of the pharmacy committee", rulePassword=PASSWORD)
            if value:
                yield self._at("dialog-rule")
            hands.press("actButton")
            hands.wait(lambda: not any(one.isVisible() for one in window.findChildren(SetRuleDialog)), "the rule")
        hands.wait(lambda: hands.find(PeopleTable, "rulesTable").rowCount() == 2, "both rules")
        hands.find(PeopleTable, "rulesTable").selectRow(0)
        hands.find(PeopleTable, "rulesTable").setFocus()
        yield self._at("rules")
        hands.press("liftRuleButton")
        yield self._at("dialog-lift-rule")
        hands.press("safeButton")
        window.show_screen("pump")

    def worklist(self) -> Iterator[Stop]:
        """What is due, the search, and what can be done with a line."""
        hands = self.hands
        fill(self.model)
        hands.find(PeopleTable, "dueTable").selectRow(1)
        yield self._at("worklist")
        for name, button in (("book", "bookButton"), ("kept", "keptButton"), ("patient", "addPatientButton")):
            hands.press(button)
            yield self._at(f"dialog-{name}")
            hands.press("safeButton")
        self._type(patientSearch="mrn-001")
        hands.wait(lambda: hands.find(PeopleTable, "peopleTable").rowCount() == len(_PEOPLE), "the search")
        yield self._at("found")
        self.window.show_screen("patient")
        yield self._at("patients")

    def locking(self) -> Iterator[Stop]:
        """The cover, and taking it away."""
        hands, model = self.hands, self.model
        model.lock()
        yield self._at("locked")
        hands.press("otherPersonButton")
        yield self._at("locked-other")
        hands.press("otherPersonButton")
        self._type(unlockPassword=PASSWORD)
        hands.press("unlockButton")
        hands.wait(lambda: not model.is_locked, "unlocked", model.login_changed)
        yield self._at("unlocked")
