"""Invented people, a clinic desk with an account of each role, and a patient with a pump."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

from device.clock import ManualClock
from device.quantities import Length, Volume
from programmer_app.records.clinic.clinic import Clinic, open_clinic
from programmer_app.records.clinic.office import Login
from programmer_app.records.clinic.person import ImplantDetails, Patient, PatientDetails, Segment
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.visit_values import ProgramRead, Visit, VisitKind
from programmer_app.records.store.keys import Argon2Cost

PASSPHRASE: Final = "tall grass in the wind"
CHEAP: Final = Argon2Cost(passes=1, memory_kib=8, lanes=1)
"""One guess costs nothing: the tests make hundreds of log-ins."""
NOON: Final = datetime(2026, 1, 5, 12)  # noqa: DTZ001 - a workstation's clock
TODAY: Final = NOON.date()
SERIAL: Final = "EMU-00042"
IMAGE: Final = b"a program in the pump"
PROGRAMMED: Final = sha256(IMAGE).digest()
ZOE: Final = PatientDetails("MRN-0012", "Żółć-Müller", "Zoë", date(1960, 2, 3), "failed back surgery", "calls at noon")


@dataclass(frozen=True, slots=True)
class Desk:
    """A clinic at a workstation."""

    clinic: Clinic
    clock: ManualClock
    folder: Path
    logins: dict[Role, Login] = field(default_factory=dict)

    def login(self, role: Role) -> Login:
        """The log-in of the account of a role; made when it is needed."""
        if role not in self.logins:
            self.logins[role] = self.clinic.accounts.log_in(name_of(role), password_of(role))
        return self.logins[role]

    @property
    def programmer(self) -> Login:
        return self.login(Role.PROGRAMMER)

    @property
    def nurse(self) -> Login:
        return self.login(Role.NURSE)

    @property
    def administrator(self) -> Login:
        return self.login(Role.ADMINISTRATOR)

    def patient(self, details: PatientDetails = ZOE) -> Patient:
        return self.clinic.people.add_patient(self.programmer, details)

    def with_pump(self, details: PatientDetails = ZOE, serial: str = SERIAL) -> Patient:
        patient = self.patient(details)
        self.clinic.implants.add_implant(self.programmer, patient.id, implant(serial))
        return patient

    def visit(self, patient: Patient, kind: VisitKind = VisitKind.PROGRAMMING) -> Visit:
        return self.clinic.visits.begin(self.programmer, patient.id, kind, SERIAL)

    def signed(self, visit: Visit) -> None:
        self.clinic.visits.add_program(self.programmer, visit.id, read_back())
        self.clinic.visits.sign(
            self.programmer, visit.id, visit.version, password_of(Role.PROGRAMMER), "performed and checked", PROGRAMMED
        )


def open_desk(folder: Path, address: str, *, at: datetime = NOON, idle_s: float = 600.0) -> Desk:
    """Opens the records of a folder or server; makes the accounts where there are none."""
    clock = ManualClock(at)
    clinic = open_clinic(folder, clock, passphrase=PASSPHRASE, address=address, cost=CHEAP, idle_s=idle_s)
    accounts = clinic.accounts
    if not accounts.any_there():
        first = accounts.set_up(name_of(Role.ADMINISTRATOR), password_of(Role.ADMINISTRATOR))
        for role in set(Role) - {Role.ADMINISTRATOR}:
            accounts.add_account(first, name_of(role), [role], password_of(role))
    return Desk(clinic, clock, folder)


def name_of(role: Role) -> str:
    return f"A. {role.value.title()}"


def password_of(role: Role) -> str:
    return f"the {role.value} comes in the morning"


def implant(serial: str = SERIAL, on: date = TODAY - timedelta(days=30)) -> ImplantDetails:
    pieces = (
        piece("pump side", "66 cm", "0 cm", "12 cm", "0.12 mL"),
        piece("spinal", "47 cm", "5.5 cm", "0 cm", "0.09 mL"),
    )
    return ImplantDetails("IT-40", serial, on, "left abdomen", "T10", pieces, "stop the pump before a scan")


def piece(name: str, length: str, at_pump: str, at_tip: str, volume: str) -> Segment:
    cut = Length.parse(at_pump), Length.parse(at_tip)
    return Segment(name, "CT-2", Length.parse(length), *cut, Volume.parse(volume))


def read_back(image: bytes = IMAGE) -> ProgramRead:
    return ProgramRead("after", 3, image, sha256(image).digest(), NOON)
