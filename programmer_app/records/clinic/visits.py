"""Visits: one programming session each, with what was read, found, filled, scored and seen, and its signature.

A visit is open until it is signed; then it never changes, and neither does any part of it. What was wrong is put right
by a visit of the kind `correction`, which names the old visit, holds the parts that replace or complete the old ones,
and is signed itself. Within an open visit a part is corrected by a new part that names the old one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Table, select

from device.pump import LogEntry
from device.wording import phrase
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.course import Course, course_of
from programmer_app.records.clinic.implants import implant_for
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.person import filled
from programmer_app.records.clinic.signing import flaws_of, keep_signature
from programmer_app.records.clinic.visit_file import visit_file
from programmer_app.records.clinic.visit_values import (
    FindingNote,
    Observed,
    PainScore,
    ProgramRead,
    RefillNote,
    Visit,
    VisitFile,
    VisitKind,
)
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.errors import BadValueError, NotFoundError, NotNowError, StaleVersionError
from programmer_app.records.store.identity import clean
from programmer_app.records.store.tables import (
    OBSERVATION,
    PAIN_SCORE,
    PATIENT,
    PUMP_LOG,
    REFILL,
    VISIT,
    VISIT_FINDING,
    VISIT_PROGRAM,
)

_OBSERVED: Final[dict[Observed, str]] = {
    "function": phrase("The function"),
    "side effect": phrase("The side effect"),
}


class Visits(Room):
    """Calls on visits."""

    ROOM = "visits"

    @call(Action.KEPT)
    def begin(self, work: Work, patient_id: int, kind: VisitKind, serial: str | None) -> Visit:
        """Begins a visit, bound to the pump in reach.

        Args:
            work: Given by the office.
            patient_id: Who came.
            kind: Why.
            serial: As the pump in reach says it; None where no pump was read.

        Raises:
            SerialMismatchError: The pump in reach is not in this patient's record.
            NotNowError: For a correction; see `correct`.
        """
        work.tell(f"patient {patient_id}" if serial is None else f"pump {serial}", f"patient {patient_id} {kind}")
        work.row(PATIENT, patient_id)
        if VisitKind(kind) is VisitKind.CORRECTION:
            raise NotNowError(phrase("A correction is begun from the visit that it corrects."))
        implant = None if serial is None else implant_for(work, patient_id, serial)
        return _begun(work, patient_id, kind, implant, corrects_id=None)

    @call(Action.KEPT)
    def correct(self, work: Work, visit_id: int, reason: str) -> Visit:
        """Begins the correction of a signed visit; its reason becomes its note.

        Raises:
            NotNowError: The visit is not signed yet, or is corrected already; then the newest is corrected.
        """
        work.tell(f"visit {visit_id}")
        old = work.row(VISIT, visit_id)
        if old["signed_at"] is None:
            raise NotNowError(phrase("This visit is still open."), next_step=phrase("Change it, then sign it."))
        newer = work.connection.execute(select(VISIT.c.id).where(VISIT.c.corrects_id == visit_id)).scalar()
        if newer is not None:
            raise NotNowError(
                phrase("Visit {newer} corrects this one.", newer=newer), next_step=phrase("Correct that one.")
            )
        implant = None if old["implant_id"] is None else {"id": old["implant_id"], "serial": old["serial"]}
        note = clean(reason, phrase("The reason"), lines=True)
        return _begun(work, old["patient_id"], VisitKind.CORRECTION, implant, corrects_id=visit_id, note=note)

    @call(Action.KEPT)
    def set_note(self, work: Work, visit_id: int, version: int, note: str) -> Visit:
        """Changes the note of an open visit."""
        _open(work, visit_id)
        return _visit(
            work.change(VISIT, visit_id, version, {"note": clean(note, phrase("The note"), empty=True, lines=True)})
        )

    @call(Action.KEPT)
    def add_program(self, work: Work, visit_id: int, program: ProgramRead, *, replaces_id: int | None = None) -> int:
        """Keeps a program as it was read from the pump.

        Raises:
            BadValueError: The digest is not that of the image.
        """
        if sha256(program.image).digest() != program.digest:
            raise BadValueError(
                phrase("The digest is not that of the program's bytes."), next_step=phrase("Read the pump again.")
            )
        values = {name: getattr(program, name) for name in ("moment", "generation", "image", "digest")}
        values["read_at"] = program.read_at.astimezone(UTC)  # a workstation's moment without zone is local time
        return _add(work, VISIT_PROGRAM, visit_id, values, replaces_id)

    @call(Action.KEPT)
    def add_finding(self, work: Work, visit_id: int, finding: FindingNote, *, replaces_id: int | None = None) -> int:
        """Keeps a finding that was shown, with the reason for going on."""
        values = {
            "code": clean(finding.code, phrase("The code")),
            "severity": clean(finding.severity, phrase("The severity")),
            "message": clean(finding.message, phrase("The message"), lines=True),
            "reason": clean(finding.reason, phrase("The reason"), empty=finding.severity != "reason", lines=True),
        }
        return _add(work, VISIT_FINDING, visit_id, values, replaces_id)

    @call(Action.KEPT)
    def add_refill(self, work: Work, visit_id: int, refill: RefillNote, *, replaces_id: int | None = None) -> int:
        """Keeps a refill."""
        if not refill.solution:
            raise BadValueError(phrase("A refill names what was filled in."))
        solution = [{"drug": part.drug, "concentration": part.concentration.token()} for part in refill.solution]
        values = {
            "expected_nl": refill.expected.amount,
            "measured_nl": refill.measured.amount,
            "filled_nl": refill.filled.amount,
            "solution": json.dumps(solution),
            "first_fill": refill.first_fill,
        }
        return _add(work, REFILL, visit_id, values, replaces_id)

    @call(Action.KEPT)
    def add_log(self, work: Work, visit_id: int, entries: Sequence[LogEntry]) -> int:
        """Keeps entries of the pump's log that the visit does not hold yet; how many were new."""
        _open(work, visit_id)
        work.tell(f"visit {visit_id}", "pump log")
        known = set(
            work.connection.execute(select(PUMP_LOG.c.sequence).where(PUMP_LOG.c.visit_id == visit_id)).scalars()
        )
        rows = [_log_row(visit_id, entry) for entry in entries if entry.sequence not in known]
        work.add_all(PUMP_LOG, rows)
        return len(rows)

    @call(Action.KEPT)
    def add_score(self, work: Work, visit_id: int, score: PainScore, *, replaces_id: int | None = None) -> int:
        """Keeps how strong the pain is."""
        return _add(work, PAIN_SCORE, visit_id, score_values(work, score), replaces_id)

    @call(Action.KEPT)
    def add_observation(
        self, work: Work, visit_id: int, kind: Observed, text: str, *, replaces_id: int | None = None
    ) -> int:
        """Keeps what the patient can do, or a side effect."""
        return _add(work, OBSERVATION, visit_id, observation_values(work, kind, text), replaces_id)

    @call(Action.SIGNED)
    def sign(
        self, work: Work, visit_id: int, version: int, password: str, meaning: str, programmed: bytes
    ) -> VisitFile:
        """Signs a visit; from then on neither it nor any part of it changes.

        Args:
            work: Given by the office.
            visit_id: Which.
            version: At which it was read.
            password: Of whoever acts, typed again.
            meaning: What the signature says, like "performed and checked".
            programmed: Digest of the program that was written and read back; empty where none was.

        Raises:
            NotKnownError: The password is wrong.
            StaleVersionError: Somebody else changed the visit since it was read.
            NotNowError: It is signed, or the digest is not that of the program that it holds.
        """
        self.office.passwords.prove(work.connection, work.account_id, password, work.now)
        # before anything is read: whoever adds a part waits, and then finds the visit signed
        visit = work.row(VISIT, visit_id, changing=True)
        _refuse_signed(visit)
        if visit["version"] != version:
            raise StaleVersionError(
                phrase("Somebody else changed this visit."), next_step=phrase("Open it again and look at it.")
            )
        file = visit_file(work, visit)
        keep_signature(work, file, clean(meaning, phrase("What the signature means")), programmed)
        signed = work.change(VISIT, visit_id, version, {"signed_at": work.now})
        work.tell(f"pump {visit['serial']}" if visit["serial"] else f"visit {visit_id}", f"visit {visit_id}")
        return visit_file(work, signed)

    @call(Action.OPENED, reads=True)
    def open_visit(self, work: Work, visit_id: int) -> VisitFile:
        """A visit with its parts as they stand."""
        work.tell(f"visit {visit_id}")
        return visit_file(work, work.row(VISIT, visit_id))

    @call(Action.OPENED, reads=True)
    def course(self, work: Work, patient_id: int) -> Course:
        """What was programmed, filled and scored over all visits of a patient, for the time line."""
        work.tell(f"patient {patient_id}", "course")
        work.row(PATIENT, patient_id)
        return course_of(work, patient_id)

    @call(Action.OPENED, reads=True)
    def check_signature(self, work: Work, visit_id: int) -> tuple[str, ...]:
        """What is not as it was signed, in words; nothing where the signature holds.

        Raises:
            NotNowError: The visit is not signed.
        """
        work.tell(f"visit {visit_id}", "signature checked")
        return flaws_of(work, visit_file(work, work.row(VISIT, visit_id)))


def score_values(work: Work, score: PainScore) -> dict[str, Any]:
    """The columns of a score.

    Raises:
        BadValueError: If it is no whole number from 0 to 10.
    """
    values = {"now": score.now, "average_24h": score.average_24h, "worst_24h": score.worst_24h}
    for value in values.values():
        if value is not None and (type(value) is not int or not 0 <= value <= 10):
            raise BadValueError(phrase("{value} is no score; it is a whole number from 0 to 10.", value=repr(value)))
    return {**values, "taken_at": work.now}


def observation_values(work: Work, kind: Observed, text: str) -> dict[str, Any]:
    """The columns of an observation."""
    return {"kind": kind, "noted_at": work.now, "text": clean(text, _OBSERVED[kind], lines=True)}


def _begun(
    work: Work,
    patient_id: int,
    kind: VisitKind,
    implant: Mapping[str, Any] | None,
    *,
    corrects_id: int | None,
    note: str = "",
) -> Visit:
    values = {
        "patient_id": patient_id,
        "implant_id": None if implant is None else implant["id"],
        "serial": "" if implant is None else implant["serial"],
        "kind": VisitKind(kind).value,
        "begun_at": work.now,
        "begun_by": work.account_id,
        "note": note,
        "corrects_id": corrects_id,
        "signed_at": None,
    }
    return _visit({"id": work.add(VISIT, values), "version": 1, **values})


def _add(work: Work, table: Table, visit_id: int, values: Mapping[str, Any], replaces_id: int | None) -> int:
    work.tell(f"visit {visit_id}", table.name.replace("_", " "))
    visit = _open(work, visit_id)
    if replaces_id is not None:
        _may_replace(work, table, visit, replaces_id)
    return work.add(table, {"visit_id": visit_id, **values, "replaces_id": replaces_id})


def _may_replace(work: Work, table: Table, visit: Row, replaces_id: int) -> None:
    """A part replaces one of its own visit, or of the visit that its visit corrects."""
    old = work.row(table, replaces_id)
    if old["visit_id"] not in {visit["id"], visit["corrects_id"]}:
        raise NotFoundError(
            phrase(
                "There is no such part {replaces_id} in the visit or in the one that it corrects.",
                replaces_id=replaces_id,
            )
        )
    if work.of(table, "replaces_id", replaces_id):
        raise NotNowError(phrase("This part was corrected before."), next_step=phrase("Correct the newer one."))


def _open(work: Work, visit_id: int) -> Row:
    visit = work.row(VISIT, visit_id)
    _refuse_signed(visit)
    return visit


def _refuse_signed(visit: Row) -> None:
    if visit["signed_at"] is not None:
        raise NotNowError(
            phrase("Visit {id} is signed.", id=visit["id"]), next_step=phrase("Begin a correction of it.")
        )


def _log_row(visit_id: int, entry: LogEntry) -> dict[str, Any]:
    detail = {str(key): value.hex() if isinstance(value, bytes) else value for key, value in entry.detail.items()}
    return {
        "visit_id": visit_id,
        "sequence": entry.sequence,
        "clock_s": entry.clock_s,
        "event": entry.event,
        "detail": json.dumps(detail, sort_keys=True),
    }


def _visit(row: Row) -> Visit:
    return filled(Visit, row)
