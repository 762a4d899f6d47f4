"""A patient's record as one bundle."""

from __future__ import annotations

from uuid import UUID, uuid5

from programmer_app.records.exports.json_text import json_text
from programmer_app.records.exports.record import PatientRecord
from programmer_app.records.fhir import codes
from programmer_app.records.fhir.codes import Release
from programmer_app.records.fhir.elements import Identifier, Meta, plain
from programmer_app.records.fhir.findings import add_events, add_findings
from programmer_app.records.fhir.given import add_given
from programmer_app.records.fhir.making import Making
from programmer_app.records.fhir.people import add_allergies, add_patient
from programmer_app.records.fhir.pumps import add_pumps
from programmer_app.records.fhir.resources import Bundle, OperationOutcome, OutcomeIssue
from programmer_app.records.fhir.therapy import add_orders, orders_of
from programmer_app.records.fhir.trail import add_trail


def bundle_of(record: PatientRecord, release: Release, *, training: bool = False) -> Bundle:
    """The bundle: a collection, the patient first, with references within it only.

    Args:
        record: What is written.
        release: Of FHIR.
        training: Whether it is of a training record; the bundle then says that it is test data.
    """
    making = Making(record, release)
    add_patient(making)
    add_allergies(making)
    add_pumps(making)
    orders = orders_of(making)
    add_orders(making, orders)
    add_given(making, orders)
    add_findings(making)
    add_events(making)
    add_trail(making)
    if making.missing:
        issues = tuple(
            OutcomeIssue(severity=codes.IssueSeverity.WARNING, code=codes.IssueType.INCOMPLETE, diagnostics=said)
            for said in making.missing
        )
        making.add(OperationOutcome(issue=issues), "missing", record.made_at.isoformat())
    made = uuid5(UUID(record.store_id), f"export {release} {record.file.patient.id} {record.made_at.isoformat()}")
    return Bundle(
        id=str(made),
        meta=Meta(security=(codes.TEST_DATA,)) if training else None,
        identifier=Identifier(system="urn:ietf:rfc:3986", value=f"urn:uuid:{made}"),
        timestamp=record.made_at,
        entry=tuple(making.entries),
    )


def bundle_text(record: PatientRecord, release: Release, *, training: bool = False) -> str:
    """The bundle as JSON; numbers are exact."""
    return json_text(plain(bundle_of(record, release, training=training)))
