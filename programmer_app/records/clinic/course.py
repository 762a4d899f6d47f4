"""A patient's course over the years: what was programmed, filled and scored at all visits, as it stands now.

A part that a later one corrects is left out; the correction stands at the moment of what it corrects.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from sqlalchemy import Table, select

from programmer_app.records.clinic.person import VisitLine, filled
from programmer_app.records.clinic.visit_file import refill_of
from programmer_app.records.clinic.visit_values import PainScore, ProgramRead, RefillNote
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.tables import PAIN_SCORE, REFILL, VISIT, VISIT_PROGRAM

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Noted(Generic[_T]):
    """Something of a visit, with the moment at which it belongs on an axis of time."""

    visit_id: int
    at: datetime
    value: _T


@dataclass(frozen=True, slots=True)
class Course:
    """All visits of a patient, oldest first, and what was kept at them."""

    visits: tuple[VisitLine, ...]
    programs: tuple[Noted[ProgramRead], ...]
    refills: tuple[Noted[RefillNote], ...]
    scores: tuple[Noted[PainScore], ...]


def course_of(work: Work, patient_id: int) -> Course:
    """The course of a patient."""
    named = [VISIT.c[name] for name in VisitLine.__dataclass_fields__]
    query = select(*named).where(VISIT.c.patient_id == patient_id).order_by(VISIT.c.begun_at, VISIT.c.id)
    visits = tuple(filled(VisitLine, row) for row in work.rows(query))
    begun = {visit.id: visit.begun_at for visit in visits}
    return Course(
        visits,
        _sorted(
            Noted(row["visit_id"], root["read_at"], filled(ProgramRead, row))
            for root, row in _standing(work, VISIT_PROGRAM, patient_id)
        ),
        _sorted(
            Noted(row["visit_id"], begun[root["visit_id"]], refill_of(row))
            for root, row in _standing(work, REFILL, patient_id)
        ),
        _sorted(
            Noted(row["visit_id"], root["taken_at"], filled(PainScore, row))
            for root, row in _standing(work, PAIN_SCORE, patient_id)
        ),
    )


def _standing(work: Work, table: Table, patient_id: int) -> Iterator[tuple[Row, Row]]:
    """Each part that no later one corrects, after the first of the parts that it corrects, if any: (first, newest)."""
    of_patient = select(VISIT.c.id).where(VISIT.c.patient_id == patient_id)
    rows = {
        row["id"]: row
        for row in work.rows(select(table).where(table.c.visit_id.in_(of_patient)).order_by(table.c.id), table)
    }
    corrected = {row["replaces_id"] for row in rows.values()}
    for row in rows.values():
        if row["id"] in corrected:
            continue
        root = row
        while root["replaces_id"] in rows:
            root = rows[root["replaces_id"]]
        yield root, row


def _sorted(found: Iterator[Noted[_T]]) -> tuple[Noted[_T], ...]:
    return tuple(sorted(found, key=lambda one: one.at))
