"""Everything of one patient as one frozen value: what an export says, in whatever form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Table, func, select

from device.errors import DeviceError
from device.program import DeliveryProgram
from device.protocol.image import decode_image
from programmer_app.records.clinic.people import PatientFile, patient_file
from programmer_app.records.clinic.trial_values import TrialFile
from programmer_app.records.clinic.trials import trial_file
from programmer_app.records.clinic.visit_file import visit_file
from programmer_app.records.clinic.visit_values import Kept, ProgramRead, VisitFile
from programmer_app.records.clinic.work import Work
from programmer_app.records.clinic.worklist import OPEN, DueKind
from programmer_app.records.store.tables import (
    ACCOUNT,
    APPOINTMENT,
    OBSERVATION,
    PAIN_SCORE,
    REFILL,
    STORE,
    TRIAL,
    VISIT,
    VISIT_FINDING,
    VISIT_PROGRAM,
)

_T = TypeVar("_T")


@dataclass(frozen=True)
class PatientRecord:
    """What the records hold of a patient.

    Attributes:
        store_id: Of the records: 32 hexadecimal digits.
        made_at: Moment of the export, UTC.
        made_by: Name of the account that exports.
        file: Patient, contacts, allergies, pumps, adverse events as they stand.
        visits: All, oldest first, each as it was signed.
        trials: All, oldest first.
        names: Of every account that is named in it.
        moments: When a score was taken or something observed, by table and number.
        corrected: Numbers of the parts of visits that a later visit replaced, by table.
        refill_due: Earliest day of a refill that stands in the worklist; None where none does.
    """

    store_id: str
    made_at: datetime
    made_by: str
    file: PatientFile
    visits: tuple[VisitFile, ...]
    trials: tuple[TrialFile, ...]
    names: Mapping[int, str]
    moments: Mapping[str, Mapping[int, datetime]]
    corrected: Mapping[str, frozenset[int]]
    refill_due: date | None

    def standing(self) -> tuple[VisitFile, ...]:
        """The visits without the parts that a later visit replaced."""
        return tuple(self._standing(visit) for visit in self.visits)

    def _standing(self, visit: VisitFile) -> VisitFile:
        return replace(
            visit,
            programs=self._left(visit.programs, VISIT_PROGRAM),
            findings=self._left(visit.findings, VISIT_FINDING),
            refills=self._left(visit.refills, REFILL),
            scores=self._left(visit.scores, PAIN_SCORE),
            functions=self._left(visit.functions, OBSERVATION),
            side_effects=self._left(visit.side_effects, OBSERVATION),
        )

    def _left(self, parts: tuple[Kept[_T], ...], table: Table) -> tuple[Kept[_T], ...]:
        return tuple(part for part in parts if part.id not in self.corrected[table.name])


def decoded(read: ProgramRead) -> DeliveryProgram | None:
    """The program of the bytes that were read back; None where this version cannot read them."""
    try:
        return decode_image(read.image)[0]
    except DeviceError:
        return None


def gather(work: Work, patient_id: int) -> PatientRecord:
    """Reads everything of a patient.

    Raises:
        NotFoundError: There is none.
    """
    file = patient_file(work, patient_id)
    of_patient = select(VISIT).where(VISIT.c.patient_id == patient_id).order_by(VISIT.c.begun_at, VISIT.c.id)
    visits = tuple(visit_file(work, row) for row in work.rows(of_patient, VISIT))
    trials = tuple(trial_file(work, row) for row in work.of(TRIAL, "patient_id", patient_id))
    return PatientRecord(
        store_id=str(work.connection.execute(select(STORE.c.store_id)).scalar_one()),
        made_at=work.now,
        made_by=work.name,
        file=file,
        visits=visits,
        trials=trials,
        names=_names(work, file, visits, trials),
        moments={
            PAIN_SCORE.name: _moments(work, PAIN_SCORE, "taken_at", patient_id),
            OBSERVATION.name: _moments(work, OBSERVATION, "noted_at", patient_id),
        },
        corrected={
            table.name: _corrected(work, table, patient_id)
            for table in (VISIT_PROGRAM, VISIT_FINDING, REFILL, PAIN_SCORE, OBSERVATION)
        },
        refill_due=_refill_due(work, patient_id),
    )


def _refill_due(work: Work, patient_id: int) -> date | None:
    query = select(func.min(APPOINTMENT.c.due_on)).where(
        APPOINTMENT.c.patient_id == patient_id, APPOINTMENT.c.kind == DueKind.REFILL, APPOINTMENT.c.state == OPEN
    )
    found: date | None = work.connection.execute(query).scalar_one()
    return found


def _names(
    work: Work, file: PatientFile, visits: tuple[VisitFile, ...], trials: tuple[TrialFile, ...]
) -> dict[int, str]:
    known = {one.visit.begun_by for one in visits} | {event.noted_by for event in file.events}
    known |= {one.signature.account_id for one in visits if one.signature is not None}
    known |= {one.decided_by for one in trials if one.decided_by is not None}
    rows = work.connection.execute(select(ACCOUNT.c.id, ACCOUNT.c.name).where(ACCOUNT.c.id.in_(known)))
    return {row.id: row.name for row in rows}


def _moments(work: Work, table: Table, column: str, patient_id: int) -> dict[int, datetime]:
    rows = work.connection.execute(select(table.c.id, table.c[column]).where(_is_of(table, patient_id)))
    return {row[0]: row[1] for row in rows}


def _corrected(work: Work, table: Table, patient_id: int) -> frozenset[int]:
    query = select(table.c.replaces_id).where(table.c.replaces_id.is_not(None), _is_of(table, patient_id))
    return frozenset(work.connection.execute(query).scalars())


def _is_of(table: Table, patient_id: int) -> Any:  # noqa: ANN401 - a condition of SQLAlchemy
    visits = table.c.visit_id.in_(select(VISIT.c.id).where(VISIT.c.patient_id == patient_id))
    if "trial_id" not in table.c:
        return visits
    return visits | table.c.trial_id.in_(select(TRIAL.c.id).where(TRIAL.c.patient_id == patient_id))
