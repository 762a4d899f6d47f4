"""Resources that R4B and R5 say alike, as far as they are written.

Source: HL7 FHIR 4.3.0 and 5.0.0, the page of each resource.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import SerializeAsAny

from programmer_app.records.fhir.codes import (
    BundleType,
    IssueSeverity,
    IssueType,
    ObservationStatus,
    ProvenanceRole,
)
from programmer_app.records.fhir.elements import (
    Annotation,
    CodeableConcept,
    ContactPoint,
    Day,
    Element,
    HumanName,
    Identifier,
    Meta,
    Moment,
    Narrative,
    Quantity,
    Reference,
    Text,
)


class Resource(Element):
    """Base of all resources; `id` is set when one is put into a bundle."""

    resource_type: Any
    id: Text | None = None
    meta: Meta | None = None
    text: Narrative | None = None


class PatientContact(Element):
    relationship: tuple[CodeableConcept, ...]
    name: HumanName
    telecom: tuple[ContactPoint, ...] = ()


class Patient(Resource):
    resource_type: Literal["Patient"] = "Patient"
    identifier: tuple[Identifier, ...]
    name: tuple[HumanName, ...]
    birth_date: Day
    contact: tuple[PatientContact, ...] = ()


class Practitioner(Resource):
    resource_type: Literal["Practitioner"] = "Practitioner"
    name: tuple[HumanName, ...]


class ObservationComponent(Element):
    code: CodeableConcept
    value_quantity: Quantity


class Observation(Resource):
    resource_type: Literal["Observation"] = "Observation"
    status: ObservationStatus
    category: tuple[CodeableConcept, ...]
    code: CodeableConcept
    subject: Reference
    effective_date_time: Moment
    performer: tuple[Reference, ...] = ()
    value_quantity: Quantity | None = None
    value_string: Text | None = None
    note: tuple[Annotation, ...] = ()
    method: CodeableConcept | None = None
    device: Reference | None = None
    component: tuple[ObservationComponent, ...] = ()


class ProvenanceAgent(Element):
    type: CodeableConcept
    who: Reference


class ProvenanceEntity(Element):
    role: ProvenanceRole
    what: Reference


class Provenance(Resource):
    resource_type: Literal["Provenance"] = "Provenance"
    target: tuple[Reference, ...]
    occurred_date_time: Moment
    recorded: Moment
    activity: CodeableConcept
    agent: tuple[ProvenanceAgent, ...]
    entity: tuple[ProvenanceEntity, ...] = ()


class OutcomeIssue(Element):
    severity: IssueSeverity
    code: IssueType
    diagnostics: Text


class OperationOutcome(Resource):
    """What of the record is not in the bundle, and why."""

    resource_type: Literal["OperationOutcome"] = "OperationOutcome"
    issue: tuple[OutcomeIssue, ...]


class BundleEntry(Element):
    full_url: Text
    resource: SerializeAsAny[Resource]


class Bundle(Resource):
    resource_type: Literal["Bundle"] = "Bundle"
    identifier: Identifier
    type: BundleType = BundleType.COLLECTION
    timestamp: Moment
    entry: tuple[BundleEntry, ...]
