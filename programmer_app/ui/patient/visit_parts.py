"""What a visit keeps of a write: what the person saw and wrote when it was activated, as calls for the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from device.clock import pump_time
from programmer_app.records.clinic.visit_values import FindingNote, ProgramRead, RefillNote

if TYPE_CHECKING:
    from device.pump import LogEntry
    from programmer_app.records.clinic.clinic import Clinic
    from programmer_app.records.clinic.office import Login
    from programmer_app.therapy.due import ProgramDue
    from programmer_app.ui.visit_model import VisitModel

Keep = Callable[["Clinic", "Login", int], object]
"""One call: the rooms, who acts, the number of the visit."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Taken when the program was activated.

    Attributes:
        findings: As shown, with the reasons.
        refill: What was found and filled, where the program states a filling.
        due: When the pump must be seen to next, where the Refill screen knew it.
        newest_log: Number of the newest event of the pump's log until then.
        runs_low: Where no filling was stated on the Refill screen: when the pump must be seen to by its volume; for the
            first program of a pump, which is filled with it, by all that limits it.
    """

    findings: tuple[FindingNote, ...]
    refill: RefillNote | None
    due: ProgramDue | None
    newest_log: int
    runs_low: ProgramDue | None = None

    @classmethod
    def of(cls, model: VisitModel) -> Sent:
        """As the programming stands now."""
        found, draft = model.refill_found, model.draft
        notes = tuple(
            FindingNote(one.code, one.severity, f"{one.title}: {one.message}", model.reasons.get(one.code, ""))
            for one in model.findings
        )
        newest = 0 if model.status is None else model.status.newest_log
        if not model.refilled or found is None or draft is None:
            return cls(notes, None, None, newest, _due_without_refill(model))
        volumes = found.expected, found.measured, draft.reservoir.volume
        refill = RefillNote(*volumes, draft.solution, found.first_fill)
        return cls(notes, refill, found.due, newest)

    def parts(self, patient_id: int) -> list[Keep]:
        """The calls that keep it, the log aside."""
        kept: list[Keep] = [partial(_add_finding, finding) for finding in self.findings]
        if self.refill is not None:
            kept.append(partial(_add_refill, self.refill))
        if self.due is not None:
            kept.append(partial(_set_due, patient_id, self.due))
        if self.runs_low is not None:
            kept.append(partial(_bring_forward, patient_id, self.runs_low))
        return kept


def program_part(read: ProgramRead) -> Keep:
    """Keeps a program as it was read."""
    return lambda clinic, login, visit_id: clinic.visits.add_program(login, visit_id, read)


def log_part(entries: list[LogEntry]) -> Keep:
    """Keeps entries of the pump's log."""
    return lambda clinic, login, visit_id: clinic.visits.add_log(login, visit_id, entries)


def _add_finding(finding: FindingNote, clinic: Clinic, login: Login, visit_id: int) -> int:
    return clinic.visits.add_finding(login, visit_id, finding)


def _add_refill(refill: RefillNote, clinic: Clinic, login: Login, visit_id: int) -> int:
    return clinic.visits.add_refill(login, visit_id, refill)


def _set_due(patient_id: int, due: ProgramDue, clinic: Clinic, login: Login, _visit_id: int) -> object:
    return clinic.worklist.set_due(login, patient_id, due)


def _bring_forward(patient_id: int, due: ProgramDue, clinic: Clinic, login: Login, _visit_id: int) -> object:
    return clinic.worklist.bring_forward(login, patient_id, due)


def _due_without_refill(model: VisitModel) -> ProgramDue | None:
    """When the draft, which begins now, must be seen to; None where that cannot be computed."""
    from programmer_app.therapy.due import program_due  # noqa: PLC0415 - when a program is activated
    from programmer_app.therapy.schedule import UndrawableError  # noqa: PLC0415 - as before
    from programmer_app.ui.editors.plot_data import axis_from, draft_curves  # noqa: PLC0415 - as before

    draft, pump, status = model.draft, model.pump_model, model.status
    if draft is None or pump is None or status is None:
        return None
    try:
        curves = draft_curves(draft, pump, model.library, model.running, axis_from(status.clock_s, 24.0))
    except UndrawableError:
        return None
    first = model.running is None
    due = program_due(curves, model.library, pump_time(status.clock_s).date(), first_fill=first)
    return due if first else due.by_volume()
