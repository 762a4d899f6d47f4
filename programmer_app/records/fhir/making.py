"""One bundle under way: the ids of its resources, references to them, and what could not be put in.

Ids come from the number of the record and of the row, so that the same row has the same id in each export.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid5

from programmer_app.records.exports.record import PatientRecord
from programmer_app.records.fhir import r4b, r5
from programmer_app.records.fhir.codes import Release
from programmer_app.records.fhir.elements import Annotation, HumanName, Reference
from programmer_app.records.fhir.resources import BundleEntry, Practitioner, Resource


@dataclass(slots=True)
class Making:
    """Collects resources.

    Attributes:
        record: What is written.
        release: Of FHIR.
        entries: So far.
        missing: What could not be written, in sentences.
    """

    record: PatientRecord
    release: Release
    entries: list[BundleEntry] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    _there: set[str] = field(default_factory=set)

    @property
    def r5(self) -> bool:
        """Whether R5 is written."""
        return self.release is Release.R5

    def uuid(self, kind: str, number: object) -> str:
        """The id of a row."""
        return str(uuid5(UUID(self.record.store_id), f"{kind} {number}"))

    def ref(self, kind: str, number: object) -> Reference:
        """A reference to the resource of a row."""
        return Reference(reference=f"urn:uuid:{self.uuid(kind, number)}")

    def add(self, resource: Resource, kind: str, number: object) -> Reference:
        """Puts a resource in, once; a reference to it."""
        made = self.uuid(kind, number)
        url = f"urn:uuid:{made}"
        if url not in self._there:
            self._there.add(url)
            self.entries.append(BundleEntry(full_url=url, resource=resource.model_copy(update={"id": made})))
        return Reference(reference=url)

    @property
    def patient(self) -> Reference:
        """To the patient."""
        return self.ref("patient", self.record.file.patient.id)

    def person(self, account_id: int) -> Reference:
        """To whoever has an account; puts that person in."""
        name = self.record.names.get(account_id, f"account {account_id}")
        return self.add(Practitioner(name=(HumanName(text=name),)), "account", account_id)


def moment_of(making: Making, table: str, number: int, otherwise: datetime) -> datetime:
    """When a part was noted down."""
    return making.record.moments[table].get(number, otherwise)


def notes(*texts: str) -> tuple[Annotation, ...]:
    """Texts as notes; empty ones are left out."""
    return tuple(Annotation(text=text) for text in texts if text.strip())


def joined(texts: Iterable[str]) -> str:
    """Texts in a row, empty ones left out."""
    return "; ".join(text for text in texts if text.strip())


__all__ = ["Making", "joined", "moment_of", "notes", "r4b", "r5"]
