"""Visits, their parts, signatures and corrections, on both databases."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

import pytest
import sqlalchemy
from sqlalchemy import text

from device.program import Component
from device.pump import LogEntry
from device.quantities import Concentration, Volume
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.signing import flaws_of
from programmer_app.records.clinic.visit_file import visit_file
from programmer_app.records.clinic.visit_values import FindingNote, PainScore, RefillNote, VisitKind
from programmer_app.records.store.errors import (
    BadValueError,
    LockedError,
    NotFoundError,
    NotKnownError,
    NotNowError,
    StaleVersionError,
)
from programmer_app.records.store.tables import VISIT
from tests.records.clinic.people import PROGRAMMED, SERIAL, Desk, password_of, read_back

REFILL = RefillNote(
    Volume.parse("4.2 mL"),
    Volume.parse("4.5 mL"),
    Volume.parse("20 mL"),
    (Component(drug="morphine", concentration=Concentration.parse("10 mg/mL")),),
    first_fill=False,
)
LOG = (LogEntry(7, 200_000_000, 2, {1: 3, 2: b"\x01\x02"}), LogEntry(8, 200_000_060, 9, {8: 4, 3: True}))
SECRET = password_of(Role.PROGRAMMER)


def test_a_visit_holds_what_was_read_found_filled_scored_and_seen(desk: Desk) -> None:
    visits, nurse = desk.clinic.visits, desk.nurse
    visit = desk.visit(desk.with_pump(), VisitKind.REFILL)
    visits.add_program(nurse, visit.id, replace(read_back(b"old"), moment="before", generation=2))
    visits.add_program(nurse, visit.id, read_back())
    visits.add_finding(nurse, visit.id, FindingNote("daily-dose-rise", "reason", "25 % more", "pain at night"))
    visits.add_refill(nurse, visit.id, REFILL)
    assert visits.add_log(nurse, visit.id, LOG[:1]) == 1
    assert visits.add_log(nurse, visit.id, LOG) == 1
    visits.add_score(nurse, visit.id, PainScore(4, 5, 8))
    visits.add_observation(nurse, visit.id, "function", "walks 200 m")
    visits.add_observation(nurse, visit.id, "side effect", "itching")
    visits.set_note(nurse, visit.id, 1, "two lines\nof note")
    file = visits.open_visit(nurse, visit.id)
    assert (file.visit.note, file.visit.serial, file.visit.version) == ("two lines\nof note", SERIAL, 2)
    assert [(one.value.moment, one.value.image) for one in file.programs] == [
        ("before", b"old"),
        ("after", b"a program in the pump"),
    ]
    assert [one.value.reason for one in file.findings] == ["pain at night"]
    assert [one.value for one in file.refills] == [REFILL]
    assert [(one.sequence, one.event, json.loads(one.detail)) for one in file.log] == [
        (7, 2, {"1": 3, "2": "0102"}),
        (8, 9, {"8": 4, "3": True}),
    ]
    assert [one.value for one in file.scores] == [PainScore(4, 5, 8)]
    assert [one.value for one in file.functions] == ["walks 200 m"]
    assert [one.value for one in file.side_effects] == ["itching"]
    assert file.signature is None


def test_what_cannot_be_in_a_visit_is_refused(desk: Desk) -> None:
    visits = desk.clinic.visits
    visit = desk.visit(desk.with_pump())
    for score in (PainScore(11), PainScore(-1), PainScore(3, 5, 12), PainScore(True)):
        with pytest.raises(BadValueError, match="is no score"):
            visits.add_score(desk.nurse, visit.id, score)
    with pytest.raises(BadValueError, match="The reason is empty"):
        visits.add_finding(desk.nurse, visit.id, FindingNote("code", "reason", "message", " "))
    with pytest.raises(BadValueError, match="digest is not that"):
        visits.add_program(desk.nurse, visit.id, replace(read_back(), digest=bytes(32)))
    with pytest.raises(BadValueError, match="names what was filled"):
        visits.add_refill(desk.nurse, visit.id, replace(REFILL, solution=()))
    with pytest.raises(NotFoundError, match="no visit 99"):
        visits.add_score(desk.nurse, 99, PainScore(3))
    assert visits.open_visit(desk.nurse, visit.id).scores == ()


@pytest.mark.requirement("R107")
def test_a_part_is_corrected_by_a_new_one_that_names_it(desk: Desk) -> None:
    visits = desk.clinic.visits
    visit = desk.visit(desk.with_pump())
    first = visits.add_score(desk.nurse, visit.id, PainScore(9))
    second = visits.add_score(desk.nurse, visit.id, PainScore(6), replaces_id=first)
    assert [one.id for one in visits.open_visit(desk.nurse, visit.id).scores] == [second]
    with pytest.raises(NotNowError, match="corrected before"):
        visits.add_score(desk.nurse, visit.id, PainScore(5), replaces_id=first)
    elsewhere = desk.clinic.visits.begin(desk.nurse, visit.patient_id, VisitKind.CHECK, None)
    with pytest.raises(NotFoundError, match="no such part"):
        visits.add_score(desk.nurse, elsewhere.id, PainScore(5), replaces_id=second)


@pytest.mark.requirement("R91")
def test_a_signature_takes_the_password_again_and_is_bound_to_what_was_programmed(desk: Desk) -> None:
    visits, who = desk.clinic.visits, desk.programmer
    visit = desk.visit(desk.with_pump())
    visits.add_program(who, visit.id, read_back())
    with pytest.raises(NotKnownError, match="Nothing was signed"):
        visits.sign(who, visit.id, 1, "not the password", "performed", PROGRAMMED)
    for other in (b"", sha256(b"another program").digest()):
        with pytest.raises(NotNowError, match="not the program that this visit holds"):
            visits.sign(who, visit.id, 1, SECRET, "performed", other)
    visits.set_note(desk.nurse, visit.id, 1, "a word more")
    with pytest.raises(StaleVersionError):
        visits.sign(who, visit.id, 1, SECRET, "performed", PROGRAMMED)
    file = visits.sign(who, visit.id, 2, SECRET, "performed and checked", PROGRAMMED)
    assert file.signature is not None
    assert (file.signature.name, file.signature.meaning) == (who.name, "performed and checked")
    assert file.signature.signed_at == file.visit.signed_at
    assert visits.check_signature(desk.nurse, visit.id) == ()
    for change in (
        lambda: visits.add_score(who, visit.id, PainScore(3)),
        lambda: visits.add_log(who, visit.id, LOG),
        lambda: visits.set_note(who, visit.id, 3, "later"),
        lambda: visits.sign(who, visit.id, 3, SECRET, "again", PROGRAMMED),
    ):
        with pytest.raises(NotNowError, match="is signed"):
            change()


def test_guesses_at_a_signature_make_the_account_wait(desk: Desk) -> None:
    visit = desk.visit(desk.with_pump())
    for _ in range(5):
        with pytest.raises(NotKnownError):
            desk.clinic.visits.sign(desk.programmer, visit.id, 1, "not the password", "performed", b"")
    with pytest.raises(LockedError, match="Wait 31 s"):
        desk.clinic.visits.sign(desk.programmer, visit.id, 1, SECRET, "performed", b"")


@pytest.mark.requirement("R107")
def test_a_signed_visit_is_corrected_by_a_new_one_and_stays_as_it_was(desk: Desk) -> None:
    visits, who = desk.clinic.visits, desk.programmer
    visit = desk.visit(desk.with_pump())
    wrong = visits.add_refill(who, visit.id, REFILL)
    with pytest.raises(NotNowError, match="still open"):
        visits.correct(who, visit.id, "typed wrong")
    desk.signed(visit)
    correction = visits.correct(who, visit.id, "volume typed wrong")
    right = replace(REFILL, measured=Volume.parse("5.4 mL"))
    visits.add_refill(who, correction.id, right, replaces_id=wrong)
    visits.sign(who, correction.id, 1, SECRET, "corrected", b"")
    old, new = (visits.open_visit(who, one.id) for one in (visit, correction))
    assert [one.value for one in old.refills] == [REFILL]
    assert old.corrected_by == correction.id
    assert (new.visit.corrects_id, new.visit.kind, new.visit.note) == (visit.id, "correction", "volume typed wrong")
    assert [one.value for one in new.refills] == [right]
    assert visits.check_signature(who, visit.id) == visits.check_signature(who, correction.id) == ()
    with pytest.raises(NotNowError, match=f"Visit {correction.id} corrects this one"):
        visits.correct(who, visit.id, "again")


TAMPERED = {
    "name": ("signature", "UPDATE signature SET name = 'B. Else'", "itself"),
    "meaning": ("signature", "UPDATE signature SET meaning = 'seen'", "itself"),
    "moment": ("signature", "UPDATE signature SET signed_at = '2026-01-04T12:00:00.000+00:00'", "itself"),
    "account": ("signature", "UPDATE signature SET account_id = 1", "itself"),
    "programmed": ("signature", "UPDATE signature SET programmed = content", "itself"),
    "image": ("visit_program", "UPDATE visit_program SET generation = 4", "a part of it"),
    "score": ("pain_score", "UPDATE pain_score SET now = 3", "a part of it"),
    "taken away": ("pain_score", "DELETE FROM pain_score", "a part of it"),
    "visit": ("visit", "UPDATE visit SET serial = 'EMU-1'", "a part of it"),
    "gone": ("signature", "DELETE FROM signature", "is missing"),
}


@pytest.mark.requirement("R91", "R107")
def test_every_altered_field_of_a_signed_visit_is_refused_by_the_database_and_found_without_it(desk: Desk) -> None:
    visits = desk.clinic.visits
    visit = desk.visit(desk.with_pump())
    visits.add_score(desk.programmer, visit.id, PainScore(5))
    desk.signed(visit)
    database = desk.clinic.office.database
    for table, statement, said in TAMPERED.values():
        with (
            pytest.raises(sqlalchemy.exc.IntegrityError, match=r"only added to|is signed"),
            database.engine.begin() as it,
        ):
            it.execute(text(statement))
        with database.engine.connect() as connection, connection.begin() as transaction:
            without_triggers(connection, table)
            connection.execute(text(statement))
            work = desk.clinic.office.work(connection)
            flaws = flaws_of(work, visit_file(work, work.row(VISIT, visit.id)))
            transaction.rollback()
        assert said in " ".join(flaws), (statement, flaws)
    assert visits.check_signature(desk.programmer, visit.id) == ()


def without_triggers(connection: sqlalchemy.Connection, table: str) -> None:
    """As an owner of the database can; undone with the transaction."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
        return
    query = text("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = :table")
    for name in connection.execute(query, {"table": table}).scalars().all():
        connection.execute(text(f"DROP TRIGGER {name}"))
