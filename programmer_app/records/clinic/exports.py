"""A patient's record as a file for others; audited as what leaves the house, with the digest of the very file."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.work import Work
from programmer_app.records.exports.forms import Form, written
from programmer_app.records.exports.record import PatientRecord, gather


@dataclass(frozen=True, slots=True)
class Export:
    """A file, before it is on a disk.

    Attributes:
        form: Of it.
        content: Its bytes.
        digest: SHA-256 of them, as the audit trail holds it.
    """

    form: Form
    content: bytes
    digest: bytes


class Exports(Room):
    """Calls that take a patient's record out."""

    ROOM = "exports"

    @call(Action.EXPORT, reads=True)
    def write(self, work: Work, patient_id: int, form: Form, *, training: bool = False) -> Export:
        """The whole record of a patient as a file.

        Args:
            work: Given by the office.
            patient_id: Whose.
            form: Of the file.
            training: Whether these are training records; the file says so.

        Raises:
            NotFoundError: There is no such patient.
        """
        work.tell(f"patient {patient_id}", form)
        content = written(gather(work, patient_id), Form(form), training=training)
        made = Export(Form(form), content, sha256(content).digest())
        work.tell(f"patient {patient_id}", f"{form} SHA-256 {made.digest.hex()}")
        return made

    @call(Action.EXPORT, reads=True)
    def gather(self, work: Work, patient_id: int, purpose: str) -> PatientRecord:
        """The whole record of a patient as a value, for a report or card that is printed from it.

        Args:
            work: Given by the office.
            patient_id: Whose.
            purpose: What it is for, as the audit trail says it.

        Raises:
            NotFoundError: There is no such patient.
        """
        work.tell(f"patient {patient_id}", purpose)
        return gather(work, patient_id)
