"""Retention: rules that say after how many years the record of a patient is erased, and the erasing.

A rule is data: to whom it applies, and after how many years without an entry. Nobody with a pump is ever erased, and
nothing happens by itself: an administrator looks at the list that the rules give, and erases exactly that list, with
the password typed again. What stays is the number of the record, the rule and the moment (`erasure`), and in the audit
trail who did it; accounts, rules and the trail itself are never erased. Backups hold a record until they are deleted.

Source: how long records are kept is law, and differs: no rule is preset.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    String,
    Table,
    cast,
    delete,
    func,
    or_,
    select,
    union_all,
    update,
)

from device.wording import phrase
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.person import filled
from programmer_app.records.clinic.work import Row, Work, canonical
from programmer_app.records.store.errors import BadValueError, StaleVersionError
from programmer_app.records.store.identity import clean
from programmer_app.records.store.tables import (
    ADVERSE_EVENT,
    ALLERGY,
    APPOINTMENT,
    CHANGE,
    CONTACT,
    ERASURE,
    IMPLANT,
    METADATA,
    PATIENT,
    PATIENT_TOKEN,
    RETENTION_RULE,
    TRIAL,
    VISIT,
)

MOST_AT_ONCE: Final = 200
"""Records in one list: a person looks at it, and it is erased in one transaction. Chosen here."""
MOST_YEARS: Final = 200
_DAY_CHARACTERS: Final = 10


class AppliesTo(StrEnum):
    """Whose records a rule erases: of those who had a pump and have none, or of those who never had one."""

    EXPLANTED = "explanted"
    NEVER_IMPLANTED = "never implanted"


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """A rule as recorded; `version` is handed in with a change. The longest of those that apply holds."""

    id: int
    version: int
    name: str
    applies_to: str
    years: int
    active: bool


@dataclass(frozen=True, slots=True)
class Erasable:
    """A record that a rule lets go: by number, since whoever erases sees no patient."""

    patient_id: int
    rule_id: int
    rule_version: int
    last_entry_on: date


@dataclass(frozen=True, slots=True)
class ErasureList:
    """What the rules let go today.

    Attributes:
        records: By number.
        token: Names exactly this list; handed in to erase it.
        more: Whether there are more records than one list holds.
    """

    records: tuple[Erasable, ...]
    token: str
    more: bool


class Retention(Room):
    """Calls on what is kept for how long."""

    ROOM = "retention"

    @call(Action.OPENED, reads=True)
    def rules(self, work: Work) -> tuple[RetentionRule, ...]:
        """All rules, by number."""
        return tuple(filled(RetentionRule, row) for row in _rules(work))

    @call(Action.SETTING)
    def add_rule(self, work: Work, name: str, applies_to: AppliesTo, years: int) -> RetentionRule:
        """Makes a rule; it erases nothing by itself.

        Raises:
            BadValueError: A value cannot be.
        """
        values = {
            "name": clean(name, phrase("The name")),
            "applies_to": AppliesTo(applies_to).value,
            "years": _years(years),
            "active": True,
        }
        rule_id = work.add(RETENTION_RULE, values)
        work.tell("", f"rule {rule_id}: {values['applies_to']}, {years} years")
        return filled(RetentionRule, {"id": rule_id, "version": 1, **values})

    @call(Action.SETTING)
    def change_rule(self, work: Work, rule_id: int, version: int, years: int, *, active: bool) -> RetentionRule:
        """Changes after how many years, and whether the rule holds at all."""
        row = work.change(RETENTION_RULE, rule_id, version, {"years": _years(years), "active": active})
        work.tell("", f"rule {rule_id}: {years} years, {'active' if active else 'not active'}")
        return filled(RetentionRule, row)

    @call(Action.OPENED, reads=True)
    def due(self, work: Work) -> ErasureList:
        """What the rules let go today; changes nothing."""
        found = _due(work)
        work.tell("", f"{len(found.records)} records can be erased")
        return found

    @call(Action.ERASED)
    def erase(self, work: Work, token: str, password: str) -> tuple[Erasable, ...]:
        """Erases the list that was looked at, all of it or nothing.

        Raises:
            NotKnownError: The password is wrong.
            StaleVersionError: The list is another one by now.
            NotNowError: It is empty.
        """
        self.office.passwords.prove(work.connection, work.account_id, password, work.now)
        found = _due(work)
        if found.token != token or not found.records:
            raise StaleVersionError(
                phrase("This is not the list of today."), next_step=phrase("Look at the list again.")
            )
        numbers = ",".join(str(one.patient_id) for one in found.records)
        work.tell("", f"patients {numbers}")
        for record in found.records:
            _erase(work, record)
        return found.records


def _years(years: int) -> int:
    if type(years) is not int or not 1 <= years <= MOST_YEARS:
        raise BadValueError(
            phrase("{years} is no number of years from 1 to {most_years}.", years=repr(years), most_years=MOST_YEARS)
        )
    return years


def _rules(work: Work) -> list[Row]:
    return work.rows(select(RETENTION_RULE).order_by(RETENTION_RULE.c.id))


# --- who is due -------------------------------------------------------------------------------------------------------


def _due(work: Work) -> ErasureList:
    records: list[Erasable] = []
    for applies_to in AppliesTo:
        own = [row for row in _rules(work) if row["active"] and row["applies_to"] == applies_to.value]
        if not own:
            continue
        rule = max(own, key=lambda row: (row["years"], -row["id"]))
        before = _years_before(work.today, rule["years"])
        rows = work.connection.execute(_quiet_since(applies_to, before).limit(MOST_AT_ONCE + 1))
        for patient_id, last in rows:
            records.append(Erasable(patient_id, rule["id"], rule["version"], date.fromisoformat(last)))
    records.sort(key=lambda one: one.patient_id)
    shown = tuple(records[:MOST_AT_ONCE])
    said = canonical({"list": [[one.patient_id, one.rule_id, one.rule_version] for one in shown]})
    return ErasureList(shown, sha256(said.encode()).hexdigest()[:16], more=len(records) > MOST_AT_ONCE)


def _years_before(day: date, years: int) -> date:
    """The same day so many years ago; 29 February becomes 28 February."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _quiet_since(applies_to: AppliesTo, before: date) -> Select[Any]:
    """Patients of a kind without an entry since a day, with the day of their last."""
    entries = _last_entries().subquery()
    last = func.max(entries.c.day)
    query = select(entries.c.patient_id, last).group_by(entries.c.patient_id).having(last < before.isoformat())
    pumps = select(IMPLANT.c.id).where(IMPLANT.c.patient_id == entries.c.patient_id)
    if applies_to is AppliesTo.NEVER_IMPLANTED:
        query = query.where(~pumps.exists())
    else:
        query = query.where(pumps.exists(), ~pumps.where(IMPLANT.c.explanted_on.is_(None)).exists())
    return query.order_by(entries.c.patient_id)


def _last_entries() -> CompoundSelect[Any]:
    """Each patient with the newest day of each kind of entry, as text that sorts: moments and days alike."""
    kinds: list[tuple[Any, Any]] = [
        (VISIT.c.patient_id, VISIT.c.begun_at),
        (IMPLANT.c.patient_id, func.coalesce(IMPLANT.c.explanted_on, IMPLANT.c.implanted_on)),
        (TRIAL.c.patient_id, func.coalesce(TRIAL.c.decided_at, TRIAL.c.planned_at)),
        (ADVERSE_EVENT.c.patient_id, ADVERSE_EVENT.c.noted_at),
        (APPOINTMENT.c.patient_id, APPOINTMENT.c.sort_on),
    ]
    parts = [_newest(patient, day).group_by(patient) for patient, day in kinds]
    changed = _newest(CHANGE.c.row_id, CHANGE.c.at).where(CHANGE.c.row_of == PATIENT.name).group_by(CHANGE.c.row_id)
    return union_all(*parts, changed)


def _newest(patient: Any, day: Any) -> Select[Any]:  # noqa: ANN401 - columns
    text = func.substr(cast(func.max(day), String), 1, _DAY_CHARACTERS)
    return select(patient.label("patient_id"), text.label("day"))


# --- erasing ----------------------------------------------------------------------------------------------------------


def _erase(work: Work, record: Erasable) -> None:
    values = {
        "patient_id": record.patient_id,
        "rule_id": record.rule_id,
        "rule_version": record.rule_version,
        "last_entry_on": record.last_entry_on,
        "erased_at": work.now,
        "account_id": work.account_id,
        "done": False,
    }
    erasure_id = work.add(ERASURE, values)
    work.connection.execute(delete(PATIENT_TOKEN).where(PATIENT_TOKEN.c.patient_id == record.patient_id))
    for table in _OWN:
        own = select(table.c.id).where(_of(table, record.patient_id))
        work.connection.execute(delete(CHANGE).where(CHANGE.c.row_of == table.name, CHANGE.c.row_id.in_(own)))
    from_below = reversed(METADATA.sorted_tables)
    for table in sorted((one for one in from_below if one in _OWN or one in _BELOW), key=lambda one: one in _OWN):
        work.connection.execute(delete(table).where(_of(table, record.patient_id)))
    work.connection.execute(update(ERASURE).where(ERASURE.c.id == erasure_id).values(done=True))


_OWN: Final = (PATIENT, CONTACT, ALLERGY, IMPLANT, TRIAL, VISIT, ADVERSE_EVENT, APPOINTMENT)
_ABOVE: Final = {"implant_id": IMPLANT, "trial_id": TRIAL, "visit_id": VISIT}
_BELOW: Final = {
    table: [name for name in _ABOVE if name in table.c]
    for table in METADATA.sorted_tables
    if table not in _OWN and any(name in table.c for name in _ABOVE)
}
"""Tables whose rows belong to a patient by the row above them, with the columns that name it."""


def _of(table: Table, patient_id: int) -> ColumnElement[bool]:
    """Which rows of a table are a patient's."""
    if table is PATIENT:
        return PATIENT.c.id == patient_id
    if table in _OWN:
        return table.c.patient_id == patient_id
    rows_above = {name: select(above.c.id).where(above.c.patient_id == patient_id) for name, above in _ABOVE.items()}
    return or_(*(table.c[name].in_(rows_above[name]) for name in _BELOW[table]))
