"""A walk through the Patient screen: an invented patient with a trial, a pump, visits and events, page by page.

Records are real and encrypted; no pump is in reach. `stops` yields as `tour.stops` does.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from device.clock import SystemClock
from device.program import Component
from device.program_file import program_from
from device.protocol.image import encode_image
from device.pump import ImageInfo, pump_models
from device.quantities import Concentration, Mass, Volume
from programmer_app.app import build_window
from programmer_app.records.clinic.events import EventDetails, EventSeverity
from programmer_app.records.clinic.person import ContactDetails, ContactKind
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.trial_values import PlannedTrial
from programmer_app.records.clinic.visit_values import PainScore, ProgramRead, RefillNote, VisitKind
from programmer_app.ui import fonts
from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.hands import Hands, HandsError
from programmer_app.ui.patient.screen import PAGES, PatientScreen
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.widgets.scrolled import Scrolled
from tests.records.clinic.people import PASSPHRASE, SERIAL, ZOE, implant, name_of, password_of
from tests.ui.clinics import desk_in
from tests.ui.editing_fixtures import RUNNING
from tests.ui.tour import Stop

VISITS: Final = (("2.4 mg/day", 8), ("3 mg/day", 5), ("3.6 mg/day", 3))
"""Daily dose of morphine with which the patient left, and pain, of visits three months apart."""


def open_window(theme: str, size: QSize, folder: Path, text_percent: int = 100) -> MainWindow:
    """The window of a clinic whose records have accounts, shown."""
    fonts.set_percent(text_percent)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    window = build_window(replace(desk_in(folder), clock=SystemClock()), theme)
    window.resize(size)
    window.show()
    return window


def fill_years(records: ClinicModel) -> int:
    """Records a patient with a pump and the three signed visits of `VISITS`, with one refill; gives the number."""
    clinic, who = records.clinic, records.login
    if clinic is None or who is None:
        raise HandsError("nobody is signed in")
    patient = clinic.people.add_patient(who, ZOE)
    clinic.implants.add_implant(who, patient.id, implant(SERIAL))
    solution = (Component(drug="morphine", concentration=Concentration.parse("10 mg/mL")),)
    for number, (dose, pain) in enumerate(VISITS):
        visit = clinic.visits.begin(who, patient.id, VisitKind.PROGRAMMING, SERIAL)
        image, at = _image(dose), datetime(2026, 1 + 3 * number, 10, 12, tzinfo=UTC)
        read = ProgramRead("after", number + 1, image, sha256(image).digest(), at)
        clinic.visits.add_program(who, visit.id, read)
        clinic.visits.add_score(who, visit.id, PainScore(pain))
        if number == 1:
            volumes = Volume.parse("4 mL"), Volume.parse("4.2 mL"), Volume.parse("18 mL")
            clinic.visits.add_refill(who, visit.id, RefillNote(*volumes, solution, first_fill=False))
        password = password_of(Role.PROGRAMMER)
        clinic.visits.sign(who, visit.id, 1, password, "performed and checked", read.digest)
    return patient.id


def _image(dose: str) -> bytes:
    """The bytes of a program with 10 mg/mL morphine, so much a day."""
    program = program_from(RUNNING | {"basal": {"mode": "simple_continuous", "dose": dose}})
    return encode_image(program, ImageInfo(SERIAL, "1", bytes(32), counted=False), pump_models()["IT-40"])


def _fill(records: ClinicModel) -> int:
    """As `fill_years`, with all else that a record can hold."""
    patient_id, clinic, who = fill_years(records), records.clinic, records.login
    if clinic is None or who is None:
        raise HandsError("nobody is signed in")
    relative = ContactDetails(ContactKind.RELATIVE, "Jan Żółć", "+48 12 345 67 89", "son, has a key")
    clinic.people.add_contact(who, patient_id, relative)
    clinic.people.add_allergy(who, patient_id, "penicillin", "rash")
    clinic.people.add_allergy(who, patient_id, "latex", "")
    headache = EventDetails("headache", EventSeverity.SEVERE, date(2026, 1, 3), "blood patch", "after the implant")
    clinic.events.report(who, patient_id, headache)
    plan = PlannedTrial("morphine", "single shot", ((0, Mass.parse("0.2 mg")),), 24, 8)
    trial = clinic.trials.plan(who, patient_id, plan)
    given_at = datetime(2026, 1, 2, 9, tzinfo=UTC)
    wrong = clinic.trials.add_dose(who, trial.id, Mass.parse("2 mg"), given_at)
    clinic.trials.add_dose(who, trial.id, Mass.parse("0.2 mg"), given_at, replaces_id=wrong, reason="a zero was lost")
    clinic.trials.add_score(who, trial.id, PainScore(3))
    clinic.trials.add_observation(who, trial.id, "side effect", "itching for two hours, without treatment")
    clinic.visits.begin(who, patient_id, VisitKind.CHECK, None)
    return patient_id


def stops(window: MainWindow) -> Iterator[Stop]:
    """Each page, then the forms and the dialog of some.

    Raises:
        HandsError: Where something that a person would press cannot be pressed.
    """
    hands, records = Hands(window), _signed_in(window)
    records.open_patient(_fill(records))
    window.show_screen("patient")
    screen = window.pages["patient"]
    if not isinstance(screen, PatientScreen):
        raise HandsError("there is no Patient screen")
    for key, _text in PAGES:
        screen.show_page(key)
        yield _at(window, hands, key)
    for page, button in (
        ("person", "editPerson"),
        ("implant", "reviseCatheter"),
        ("trial", "decideTrial"),
        ("events", "addEvent"),
        ("visits", "addScore"),
    ):
        screen.show_page(page)
        hands.settle()
        hands.press(button)
        yield _at(window, hands, f"{page}-form")
    screen.show_page("trial")
    hands.press("decisionFormCancel")
    hands.press("correctTrialPlan")
    yield _at(window, hands, "trial-correction")
    hands.press("planCorrectionCancel")
    screen.show_page("visits")
    hands.settle()
    hands.press("signVisit")
    yield _at(window, hands, "dialog-sign")
    hands.press("safeButton")


def _signed_in(window: MainWindow) -> ClinicModel:
    hands = Hands(window)
    hands.wait(lambda: window.is_complete, "all screens", window.complete)
    extras, records = window.extras, window.clinic
    hands.wait(lambda: extras is not None and bool(extras.results), "the self-test")
    if records is None:
        raise HandsError("the window has no records")
    hands.wait(lambda: records.store is Store.KEY_WANTED, "the passphrase", records.store_changed)
    records.open_store(PASSPHRASE)
    hands.wait(lambda: records.store is Store.OPEN, "open records", records.store_changed)
    records.sign_in(name_of(Role.PROGRAMMER), password_of(Role.PROGRAMMER), lambda _why: None)
    hands.wait(lambda: records.login is not None, "signed in", records.login_changed)
    return records


def _at(window: MainWindow, hands: Hands, name: str) -> Stop:
    hands.settle()
    areas = window.findChildren(Scrolled)
    hands.wait(lambda: all(area.at_rest for area in areas), "layouts at rest")
    hands.settle()
    shown = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    return Stop(f"patient-{name}", shown[0] if shown else window)
