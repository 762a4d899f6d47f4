"""A patient's record as a CSV table for spreadsheets: a line for each thing that happened, by time.

UTF-8 with a mark at its start, so that spreadsheets read accents; lines as RFC 4180 has them. A text that a spreadsheet
would take for a formula gets an apostrophe before it. Source: OWASP, CSV injection.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from datetime import UTC, date, datetime
from typing import Final

from device.clock import pump_time
from device.quantities import Quantity, plain_number
from programmer_app.records.clinic.events import KINDS
from programmer_app.records.clinic.trial_values import TrialFile
from programmer_app.records.clinic.visit_values import Kept, LogLine, PainScore, VisitFile
from programmer_app.records.exports.record import PatientRecord, decoded
from programmer_app.records.store.tables import OBSERVATION, PAIN_SCORE

_BOM: Final = "\ufeff"
_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")
_TITLES: Final = dict(KINDS)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table; its fields are the columns.

    Attributes:
        when: Day, or moment UTC.
        clock: `day`, `utc`, or `pump` for the pump's clock, which has no time zone.
        kind: What it is.
        what: In words.
        value: A number, or empty.
        unit: Of the number.
        visit: Number of the visit, or empty.
        who: Who noted or signed it.
    """

    when: str
    clock: str
    kind: str
    what: str
    value: str = ""
    unit: str = ""
    visit: str = ""
    who: str = ""


def csv_text(record: PatientRecord, *, training: bool = False) -> str:
    """The table, with a first line that says of whom it is."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(("training", *(one.name for one in fields(Line))))
    for line in (*_patient(record), *sorted(_lines(record), key=lambda one: one.when)):
        writer.writerow(("yes" if training else "no", *(_safe(cell) for cell in astuple(line))))
    return _BOM + out.getvalue()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell


def _patient(record: PatientRecord) -> Iterator[Line]:
    patient = record.file.patient
    made = _moment(record.made_at)
    yield Line(made, "utc", "export", f"{patient.name}, number {patient.number}", who=record.made_by)
    yield Line(patient.birth_date.isoformat(), "day", "birth", patient.diagnosis)


def _lines(record: PatientRecord) -> Iterator[Line]:
    for implant in record.file.implants:
        where = f"{implant.pump_model} SN {implant.serial}, {implant.site}, tip at {implant.tip_level}"
        yield Line(implant.implanted_on.isoformat(), "day", "implantation", where)
        if implant.explanted_on is not None:
            what = f"{implant.pump_model} SN {implant.serial}: {implant.explant_reason}"
            yield Line(implant.explanted_on.isoformat(), "day", "explantation", what)
    for event in record.file.events:
        what = "; ".join(filter(None, (_TITLES[event.kind], event.severity, event.description, event.action)))
        visit = "" if event.visit_id is None else str(event.visit_id)
        who = record.names.get(event.noted_by, "")
        yield Line(event.onset_on.isoformat(), "day", "adverse event", what, visit=visit, who=who)
    for trial in record.trials:
        yield from _trial(record, trial)
    for one in record.standing():
        yield from _visit(record, one)


def _trial(record: PatientRecord, trial: TrialFile) -> Iterator[Line]:
    at, what = _moment(trial.planned_at), f"{trial.plan.drug}, {trial.plan.method}"
    yield Line(at, "utc", "trial planned", what, str(trial.plan.baseline), "NRS")
    for kept in trial.doses:
        yield _amount(kept.value.given_at, "trial dose", trial.plan.drug, kept.value.dose)
    yield from _scores(record, trial.scores, trial.planned_at, "", "")
    yield from _said(record, trial.functions, "function", trial.planned_at)
    yield from _said(record, trial.side_effects, "side effect", trial.planned_at)
    if trial.decided_at is not None:
        who = "" if trial.decided_by is None else record.names.get(trial.decided_by, "")
        what = f"{trial.decision}: {trial.decision_reason}"
        yield Line(_moment(trial.decided_at), "utc", "trial decided", what, who=who)


def _visit(record: PatientRecord, file: VisitFile) -> Iterator[Line]:
    visit, number = file.visit, str(file.visit.id)
    who = record.names.get(visit.begun_by, "")
    yield Line(_moment(visit.begun_at), "utc", f"visit, {visit.kind}", visit.note, visit=number, who=who)
    for read in file.programs:
        program = decoded(read.value)
        said = f"SHA-256 {read.value.digest.hex()}"
        if program is not None:
            said = " + ".join(f"{part.drug} {part.concentration.text()}" for part in program.solution) + f"; {said}"
        yield Line(
            _moment(read.value.read_at), "utc", f"program read, {read.value.moment}", said, visit=number, who=who
        )
    for finding in file.findings:
        what = "; ".join(filter(None, (finding.value.message, finding.value.reason)))
        yield Line(_moment(visit.begun_at), "utc", f"finding, {finding.value.severity}", what, visit=number, who=who)
    for refill in file.refills:
        solution = " + ".join(f"{part.drug} {part.concentration.text()}" for part in refill.value.solution)
        for name in ("expected", "measured", "filled"):
            yield _amount(visit.begun_at, f"reservoir, {name}", solution, getattr(refill.value, name), number, who)
    yield from _scores(record, file.scores, visit.begun_at, number, who)
    yield from _said(record, file.functions, "function", visit.begun_at, number, who)
    yield from _said(record, file.side_effects, "side effect", visit.begun_at, number, who)
    for entry in file.log:
        yield Line(f"{pump_time(entry.clock_s):%Y-%m-%dT%H:%M:%S}", "pump", "pump log", _logged(entry), visit=number)
    if file.signature is not None:
        signed = file.signature
        yield Line(_moment(signed.signed_at), "utc", "signature", signed.meaning, visit=number, who=signed.name)


def _logged(entry: LogLine) -> str:
    return f"{entry.sequence}: event {entry.event} {entry.detail}"


def _scores(
    record: PatientRecord, scores: tuple[Kept[PainScore], ...], at: datetime, visit: str, who: str
) -> Iterator[Line]:
    for kept in scores:
        moment = _moment(record.moments[PAIN_SCORE.name].get(kept.id, at))
        for name, value in (
            ("now", kept.value.now),
            ("average of 24 h", kept.value.average_24h),
            ("worst of 24 h", kept.value.worst_24h),
        ):
            if value is not None:
                yield Line(moment, "utc", "pain", name, str(value), "NRS", visit, who)


def _said(
    record: PatientRecord, texts: tuple[Kept[str], ...], kind: str, at: datetime, visit: str = "", who: str = ""
) -> Iterator[Line]:
    for kept in texts:
        moment = _moment(record.moments[OBSERVATION.name].get(kept.id, at))
        yield Line(moment, "utc", kind, kept.value, visit=visit, who=who)


def _amount(at: datetime, kind: str, what: str, amount: Quantity, visit: str = "", who: str = "") -> Line:
    return Line(_moment(at), "utc", kind, what, plain_number(amount.value_in(amount.unit)), amount.unit, visit, who)


def _moment(at: date) -> str:
    if not isinstance(at, datetime):
        return at.isoformat()
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
