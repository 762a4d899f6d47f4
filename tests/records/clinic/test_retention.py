"""Rules of retention: who is let go, that exactly the list that was looked at goes, and that nothing else can go."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Table, delete, select

from device.quantities import Mass
from programmer_app.records.clinic.retention import AppliesTo
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.trial_values import PlannedTrial
from programmer_app.records.clinic.worklist import DueKind
from programmer_app.records.store.errors import BadValueError, NotFoundError, NotKnownError, StaleVersionError
from programmer_app.records.store.tables import ACCOUNT, ERASURE, MARK, METADATA, OF_PATIENTS, RETENTION_RULE, STORE
from tests.records.clinic.people import NOON, SERIAL, TODAY, ZOE, Desk, password_of
from tests.records.clinic.test_canary import fill

LATER = datetime(2037, 1, 6, 12)  # noqa: DTZ001 - a workstation's clock
PASSWORD = password_of(Role.ADMINISTRATOR)


def counts(desk: Desk) -> dict[str, int]:
    with desk.clinic.office.database.reading() as connection:
        return {table.name: len(connection.execute(select(table)).all()) for table in METADATA.sorted_tables}


def explanted(desk: Desk, number: str, serial: str) -> int:
    patient = desk.with_pump(replace(ZOE, number=number), serial)
    implant = desk.clinic.people.open_patient(desk.programmer, patient.id).implants[0]
    desk.clinic.implants.explant(desk.programmer, implant.id, implant.version, TODAY, "end of service")
    return patient.id


def years_later(desk: Desk) -> None:
    """The clock goes on, and everybody logs in again."""
    desk.clock.advance((LATER - NOON).total_seconds())
    desk.logins.clear()


@pytest.mark.requirement("R96", "R106")
def test_a_rule_lets_go_who_had_no_entry_for_so_long_and_exactly_the_list_goes(desk: Desk) -> None:
    retention = desk.clinic.retention
    empty = counts(desk)
    retention.add_rule(desk.administrator, "ten years", AppliesTo.EXPLANTED, 10)
    assert retention.due(desk.administrator).records == ()
    fill(desk)  # a patient with all that a record can hold, whose pump is in use
    with_pump = desk.clinic.worklist.search(desk.nurse, "Quetzalcoatlus").found[0].patient.id
    full = counts(desk)
    gone = explanted(desk, "1", "EMU-1")
    trial_only = desk.patient(replace(ZOE, number="2")).id
    desk.clinic.trials.plan(
        desk.programmer, trial_only, PlannedTrial("morphine", "repeated", ((0, Mass.parse("1 mg")),), 24, 8)
    )
    years_later(desk)
    seen = explanted(desk, "3", "EMU-3")
    desk.clinic.worklist.book(desk.nurse, seen, DueKind.FOLLOW_UP, LATER.date())
    found = retention.due(desk.administrator)
    assert [(one.patient_id, one.last_entry_on) for one in found.records] == [(gone, TODAY)]
    with pytest.raises(NotKnownError):
        retention.erase(desk.administrator, found.token, "not the password")
    retention.add_rule(desk.administrator, "trials", AppliesTo.NEVER_IMPLANTED, 5)
    with pytest.raises(StaleVersionError, match="not the list of today"):
        retention.erase(desk.administrator, found.token, PASSWORD)
    both = retention.due(desk.administrator)
    assert [one.patient_id for one in both.records] == [gone, trial_only]
    assert counts(desk)["patient"] == 4  # looking erases nothing
    assert retention.erase(desk.administrator, both.token, PASSWORD) == both.records
    for patient_id in (gone, trial_only):
        with pytest.raises(NotFoundError):
            desk.clinic.people.open_patient(desk.programmer, patient_id)
    told = [json.loads(record.text) for record in desk.clinic.office.trail.records()]
    erased = [entry["what"] for entry in told if entry["action"] == "erased"]
    assert erased == [f"retention.erase patients {gone},{trial_only}"]
    assert desk.clinic.people.open_patient(desk.programmer, with_pump).implants[0].serial == SERIAL
    assert desk.clinic.worklist.search(desk.nurse, "3").found[0].patient.id == seen
    assert counts(desk)["erasure"] == 2
    assert full["patient"] - empty["patient"] == 1


def test_nothing_of_a_record_is_left_when_it_went(desk: Desk) -> None:
    before = counts(desk)
    fill(desk)
    patient = desk.clinic.people.open_patient(desk.programmer, 1)
    held = counts(desk)
    kept = {ACCOUNT.name, STORE.name, RETENTION_RULE.name, ERASURE.name, MARK.name, "catheter_segment", "change"}
    parts = {table.name for table in OF_PATIENTS} - {"trial_dose", "pump_log", "visit_program", *kept}
    assert [name for name in parts if held[name] == before[name]] == []  # the record holds something of each kind
    implant = patient.implants[0]
    desk.clinic.implants.explant(desk.programmer, implant.id, implant.version, TODAY, "end of service")
    desk.clinic.retention.add_rule(desk.administrator, "ten years", AppliesTo.EXPLANTED, 10)
    years_later(desk)
    found = desk.clinic.retention.due(desk.administrator)
    desk.clinic.retention.erase(desk.administrator, found.token, PASSWORD)
    after = counts(desk)
    left = {name for name in after if after[name] > before[name]}
    assert left - {MARK.name} == {"retention_rule", "erasure", "change"}  # change: of the rule
    assert after["change"] == before["change"] + 1


def test_what_a_rule_did_not_let_go_cannot_be_deleted(desk: Desk) -> None:
    fill(desk)
    desk.clinic.retention.add_rule(desk.administrator, "ten years", AppliesTo.EXPLANTED, 10)
    tables: tuple[Table, ...] = (*OF_PATIENTS, ACCOUNT, STORE, RETENTION_RULE)
    for table in tables:
        if not counts(desk)[table.name]:
            continue
        with pytest.raises(BadValueError, match="only added to"), desk.clinic.office.database.writing() as connection:
            connection.execute(delete(table))


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_rule_is_changed_and_put_out_of_force(desk: Desk) -> None:
    retention, who = desk.clinic.retention, desk.administrator
    rule = retention.add_rule(who, "ten years", AppliesTo.EXPLANTED, 10)
    gone = explanted(desk, "1", "EMU-1")
    years_later(desk)
    who = desk.administrator
    assert [one.patient_id for one in retention.due(who).records] == [gone]
    longer = retention.change_rule(who, rule.id, rule.version, 12, active=True)
    assert retention.due(who).records == ()
    retention.change_rule(who, rule.id, longer.version, 10, active=False)
    assert retention.due(who).records == ()
    retention.add_rule(who, "short", AppliesTo.EXPLANTED, 5)
    retention.add_rule(who, "long", AppliesTo.EXPLANTED, 30)  # the longest holds
    assert retention.due(who).records == ()
    for years in (0, -1, 201):
        with pytest.raises(BadValueError, match="no number of years"):
            retention.add_rule(who, "bad", AppliesTo.EXPLANTED, years)
    assert [rule.years for rule in retention.rules(who)] == [10, 5, 30]
    desk.clock.advance(timedelta(days=365 * 25).total_seconds())
    desk.logins.clear()
    assert [one.patient_id for one in retention.due(desk.administrator).records] == [gone]
