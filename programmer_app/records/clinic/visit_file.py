"""Reads a visit with all its parts."""

from __future__ import annotations

import json

from sqlalchemy import Table, select

from device.program import Component
from device.quantities import Concentration, Volume
from programmer_app.records.clinic.events import events_at
from programmer_app.records.clinic.person import filled
from programmer_app.records.clinic.visit_values import (
    FindingNote,
    Kept,
    LogLine,
    Observed,
    PainScore,
    ProgramRead,
    RefillNote,
    Signature,
    Visit,
    VisitFile,
)
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.tables import (
    OBSERVATION,
    PAIN_SCORE,
    PUMP_LOG,
    REFILL,
    SIGNATURE,
    VISIT,
    VISIT_FINDING,
    VISIT_PROGRAM,
)


def visit_file(work: Work, visit: Row) -> VisitFile:
    """The visit of a row, with its parts as they stand."""
    visit_id = visit["id"]
    corrected_by = work.connection.execute(select(VISIT.c.id).where(VISIT.c.corrects_id == visit_id)).scalar()
    log = work.rows(select(PUMP_LOG).where(PUMP_LOG.c.visit_id == visit_id).order_by(PUMP_LOG.c.sequence))
    observed = _parts(work, OBSERVATION, visit_id)
    return VisitFile(
        filled(Visit, visit),
        tuple(Kept(row["id"], filled(ProgramRead, row)) for row in _parts(work, VISIT_PROGRAM, visit_id)),
        tuple(Kept(row["id"], filled(FindingNote, row)) for row in _parts(work, VISIT_FINDING, visit_id)),
        tuple(Kept(row["id"], refill_of(row)) for row in _parts(work, REFILL, visit_id)),
        tuple(filled(LogLine, row) for row in log),
        tuple(Kept(row["id"], filled(PainScore, row)) for row in _parts(work, PAIN_SCORE, visit_id)),
        _said(observed, "function"),
        _said(observed, "side effect"),
        events_at(work, visit_id),
        _signature(work, visit_id),
        corrected_by,
    )


def signature_row(work: Work, visit_id: int) -> Row | None:
    """The row of a visit's signature."""
    return next(iter(work.rows(select(SIGNATURE).where(SIGNATURE.c.visit_id == visit_id))), None)


def _parts(work: Work, table: Table, visit_id: int) -> list[Row]:
    """Parts as they stand in this visit: what a later visit corrects still stands in the one that was signed."""
    later = table.alias()
    corrected = select(later.c.id).where(later.c.replaces_id == table.c.id, later.c.visit_id == visit_id).exists()
    return work.rows(select(table).where(table.c.visit_id == visit_id, ~corrected).order_by(table.c.id), table)


def _said(rows: list[Row], kind: Observed) -> tuple[Kept[str], ...]:
    return tuple(Kept(row["id"], row["text"]) for row in rows if row["kind"] == kind)


def refill_of(row: Row) -> RefillNote:
    """The refill of a row."""
    expected, measured, into = (Volume(row[name], "mL") for name in ("expected_nl", "measured_nl", "filled_nl"))
    solution = tuple(
        Component(drug=part["drug"], concentration=Concentration.parse(part["concentration"]))
        for part in json.loads(row["solution"])
    )
    return RefillNote(expected, measured, into, solution, row["first_fill"])


def _signature(work: Work, visit_id: int) -> Signature | None:
    row = signature_row(work, visit_id)
    return None if row is None else filled(Signature, row)
