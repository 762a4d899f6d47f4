"""Opens the records of a clinic with all their rooms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from device.clock import Clock
from device.keys import KeyStoreError
from device.wording import phrase
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.audit.trail import AuditError, AuditTrail
from programmer_app.records.clinic.accounts import Accounts
from programmer_app.records.clinic.events import Events
from programmer_app.records.clinic.exports import Exports
from programmer_app.records.clinic.implants import Implants
from programmer_app.records.clinic.libraries import Libraries
from programmer_app.records.clinic.office import IDLE_LOCK_S, Office
from programmer_app.records.clinic.passwords import Passwords
from programmer_app.records.clinic.people import People
from programmer_app.records.clinic.pump_acts import PumpActs
from programmer_app.records.clinic.reach import Away
from programmer_app.records.clinic.retention import Retention
from programmer_app.records.clinic.rules import Rules
from programmer_app.records.clinic.trials import Trials
from programmer_app.records.clinic.visits import Visits
from programmer_app.records.clinic.worklist import Worklist
from programmer_app.records.store.database import Database
from programmer_app.records.store.errors import NotAuditedError
from programmer_app.records.store.keys import Argon2Cost
from programmer_app.records.store.opening import open_records
from programmer_app.records.store.watch import News, Watch


@dataclass(frozen=True, slots=True)
class Clinic:
    """The rooms, and what they share. `close` it at the end."""

    office: Office
    accounts: Accounts
    people: People
    implants: Implants
    events: Events
    visits: Visits
    trials: Trials
    worklist: Worklist
    retention: Retention
    exports: Exports
    libraries: Libraries
    rules: Rules
    pumps: PumpActs

    @property
    def away(self) -> Away | None:
        """Since when the server is away; None while it answers, and where there is none."""
        return self.office.reach.away

    def watch(self, told: Callable[[News], None]) -> Watch:
        """Listens to what others change; see `store.watch`. Close it before the clinic."""
        return Watch(self.office.database, told)

    def close(self) -> None:
        """Closes all connections."""
        self.office.database.close()


def open_clinic(
    folder: Path,
    clock: Clock,
    *,
    passphrase: str | None = None,
    address: str | None = None,
    cost: Argon2Cost = Argon2Cost(),  # noqa: B008 - frozen
    idle_s: float = IDLE_LOCK_S,
    make: bool = True,
) -> Clinic:
    """The records of a folder or server; see `store.opening.open_records`.

    Raises:
        RecordsError: Its kinds say why not.
    """
    database = open_records(folder, clock, passphrase=passphrase, address=address, cost=cost, make=make)
    try:
        trail = open_trail(folder, clock)
    except (AuditError, KeyStoreError) as error:
        database.close()
        raise NotAuditedError(phrase("The audit trail cannot be used: {error}.", error=str(error))) from error
    return clinic_of(database, trail, clock, cost=cost, idle_s=idle_s)


def clinic_of(
    database: Database, trail: AuditTrail, clock: Clock, *, cost: Argon2Cost, idle_s: float = IDLE_LOCK_S
) -> Clinic:
    """The rooms of an open database."""
    office = Office(database, trail, clock, Passwords(cost), idle_s)
    return Clinic(
        office,
        Accounts(office),
        People(office),
        Implants(office),
        Events(office),
        Visits(office),
        Trials(office),
        Worklist(office),
        Retention(office),
        Exports(office),
        Libraries(office),
        Rules(office),
        PumpActs(office),
    )
