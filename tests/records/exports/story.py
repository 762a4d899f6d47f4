"""An invented patient: trial, implant, refill, boluses, a complication; every number is typed here by hand."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final

from device.program import DeliveryProgram
from device.program_file import program_from, to_content
from device.protocol.image import encode_image
from device.pump import ImageInfo, LogEntry, pump_models
from device.quantities import Mass, Volume
from programmer_app.records.clinic.events import EventDetails, EventSeverity
from programmer_app.records.clinic.person import ContactDetails, ContactKind
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.trial_values import PlannedTrial
from programmer_app.records.clinic.visit_values import PainScore, ProgramRead, RefillNote, VisitKind
from programmer_app.training.start_program import START_PROGRAM
from tests.records.clinic.people import NOON, SERIAL, ZOE, Desk, implant, password_of

MODEL: Final = pump_models()["IT-40"]
CONTINUOUS: Final = program_from(to_content(START_PROGRAM))
FLEX: Final = program_from(
    to_content(START_PROGRAM)
    | {
        "basal": {
            "mode": "flex",
            "patterns": {
                "work": [{"from": "00:00", "dose": "0.1 mg/h"}, {"from": "06:30", "dose": "0.15 mg/h"}],
                "rest": [{"from": "00:00", "dose": "100 mcg/h"}],
            },
            "week": dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "work") | dict.fromkeys(("sat", "sun"), "rest"),
        },
        "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
    }
)


def read_back(program: DeliveryProgram, generation: int, at: datetime) -> ProgramRead:
    """The bytes of a program as a pump of the model holds them."""
    image = encode_image(program, ImageInfo(SERIAL, "2026.1", bytes(32), counted=False), MODEL)
    return ProgramRead("after", generation, image, sha256(image).digest(), at)


def told(desk: Desk) -> int:
    """Tells it to the records; the number of the patient."""
    clinic, programmer = desk.clinic, desk.programmer
    patient = desk.patient(ZOE)
    clinic.people.add_contact(
        programmer, patient.id, ContactDetails(ContactKind.RELATIVE, "Ben Müller", "+49 30 1234", "son")
    )
    clinic.people.add_allergy(programmer, patient.id, "penicillin", "rash")
    out = clinic.people.add_allergy(programmer, patient.id, "latex", "")
    clinic.people.change_allergy(programmer, out.id, out.version, "latex", "", active=False)
    trial = clinic.trials.plan(
        programmer, patient.id, PlannedTrial("morphine", "single shot", ((0, Mass.parse("0.5 mg")),), 24, 8)
    )
    clinic.trials.add_dose(programmer, trial.id, Mass.parse("0.5 mg"), NOON - timedelta(days=40))
    clinic.trials.add_score(programmer, trial.id, PainScore(3))
    clinic.trials.decide(programmer, trial.id, trial.version, "implant", "62 percent relief")
    clinic.implants.add_implant(programmer, patient.id, implant())
    first = clinic.visits.begin(programmer, patient.id, VisitKind.REFILL, SERIAL)
    clinic.visits.add_program(programmer, first.id, read_back(CONTINUOUS, 1, NOON))
    wrong = clinic.visits.add_score(programmer, first.id, PainScore(7, 6, 9))
    clinic.visits.add_score(programmer, first.id, PainScore(6, 5, 8), replaces_id=wrong)
    clinic.visits.add_observation(programmer, first.id, "function", "=walks 200 m")
    clinic.visits.add_refill(
        programmer,
        first.id,
        RefillNote(
            Volume.parse("4.2 mL"),
            Volume.parse("4.5 mL"),
            Volume.parse("40 mL"),
            CONTINUOUS.solution,
            first_fill=True,
        ),
    )
    clinic.visits.sign(
        programmer,
        first.id,
        first.version,
        password_of(Role.PROGRAMMER),
        "performed and checked",
        read_back(CONTINUOUS, 1, NOON).digest,
    )
    desk.clock.advance(300)
    second = clinic.visits.begin(programmer, patient.id, VisitKind.PROGRAMMING, SERIAL)
    clinic.visits.add_program(programmer, second.id, read_back(FLEX, 2, NOON + timedelta(minutes=5)))
    clinic.visits.add_log(programmer, second.id, LOG)
    clinic.events.report(
        programmer,
        patient.id,
        EventDetails("breathing", EventSeverity.LIFE_THREATENING, date(2026, 1, 4), "naloxone", "after the bolus"),
        visit_id=second.id,
    )
    return patient.id


_AT: Final = 189_604_800  # 2026-01-03 12:00:00 by the pump's clock
LOG: Final = (
    LogEntry(10, _AT, 2, {1: 1, 2: bytes(8)}),
    LogEntry(11, _AT + 60, 7, {3: 7_500}),
    LogEntry(12, _AT + 360, 6, {3: 7_500, 5: True}),
    LogEntry(13, _AT + 600, 5, {2: bytes(8), 3: 100_000, 4: 600}),
    LogEntry(14, _AT + 900, 6, {3: 50_000, 5: False}),
)
