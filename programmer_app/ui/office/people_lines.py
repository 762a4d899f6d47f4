"""What a patient, and what is due for one, say in a list."""

from __future__ import annotations

from datetime import date
from typing import Final

from programmer_app.records.clinic.worklist import DueLine, Found, Standing
from programmer_app.ui.clinic_words import isolated, what_due
from programmer_app.ui.office.table import Line
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr

_TONES: Final[dict[Standing, Tone]] = {
    Standing.MISSED: "blocked",
    Standing.OVERDUE: "blocked",
    Standing.TODAY: "reason",
    Standing.TO_COME: "neutral",
}


def due_line(line: DueLine, today: date) -> Line:
    """An entry of the worklist as it is listed."""
    entry, patient = line.appointment, line.patient
    parts = [isolated(patient.number), what_due(entry.kind, entry.governed_by)]
    if entry.note:
        parts.append(isolated(" ".join(entry.note.split())))
    day = entry.due_on.isoformat()
    if entry.booked_for is not None:
        day = entry.booked_for.astimezone().strftime("%Y-%m-%d %H:%M")
    return Line(patient.name, " · ".join(parts), day, _standing(line, today), _TONES[line.standing])


def _standing(line: DueLine, today: date) -> str:
    entry = line.appointment
    booked = entry.due_on if entry.booked_for is None else entry.booked_for.astimezone().date()
    if line.standing is Standing.MISSED:
        return tr("missed")
    if line.standing is Standing.TODAY:
        return tr("today")
    if line.standing is Standing.OVERDUE:
        return tr("overdue {days} d", days=(today - entry.due_on).days)
    return tr("in {days} d", days=max(0, (min(booked, entry.due_on) - today).days))


def found_line(found: Found) -> Line:
    """A patient as listed."""
    patient = found.patient
    parts = [isolated(patient.number), tr("born {birth_date}", birth_date=patient.birth_date.isoformat())]
    return Line(patient.name, " · ".join(parts), ", ".join(found.serials))
