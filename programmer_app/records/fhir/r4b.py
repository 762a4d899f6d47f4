"""Resources as R4B says them, where R5 says them otherwise.

Source: HL7 FHIR 4.3.0, the page of each resource.
"""

from __future__ import annotations

from typing import Literal

from programmer_app.records.fhir.codes import (
    AdministrationStatus,
    DeviceNameType,
    DeviceStatus,
    EventActuality,
    MetricCategory,
    RequestIntent,
    RequestStatus,
    UseStatus,
)
from programmer_app.records.fhir.elements import (
    Annotation,
    CodeableConcept,
    Day,
    DoseAndRate,
    Element,
    Identifier,
    Moment,
    Period,
    Quantity,
    Ratio,
    Reference,
    Text,
    Timing,
    When,
)
from programmer_app.records.fhir.resources import Resource


class DeviceName(Element):
    name: Text
    type: DeviceNameType


class DeviceProperty(Element):
    type: CodeableConcept
    value_quantity: tuple[Quantity, ...]


class Device(Resource):
    resource_type: Literal["Device"] = "Device"
    identifier: tuple[Identifier, ...] = ()
    status: DeviceStatus
    serial_number: Text | None = None
    device_name: tuple[DeviceName, ...]
    model_number: Text | None = None
    type: CodeableConcept
    property: tuple[DeviceProperty, ...] = ()
    patient: Reference
    note: tuple[Annotation, ...] = ()
    parent: Reference | None = None


class DeviceMetric(Resource):
    resource_type: Literal["DeviceMetric"] = "DeviceMetric"
    type: CodeableConcept
    unit: CodeableConcept
    source: Reference
    category: MetricCategory


class DeviceUseStatement(Resource):
    resource_type: Literal["DeviceUseStatement"] = "DeviceUseStatement"
    status: UseStatus
    subject: Reference
    timing_period: Period
    device: Reference
    body_site: CodeableConcept
    note: tuple[Annotation, ...] = ()


class AllergyReaction(Element):
    manifestation: tuple[CodeableConcept, ...]


class AllergyIntolerance(Resource):
    resource_type: Literal["AllergyIntolerance"] = "AllergyIntolerance"
    clinical_status: CodeableConcept
    verification_status: CodeableConcept
    code: CodeableConcept
    patient: Reference
    reaction: tuple[AllergyReaction, ...] = ()


class Ingredient(Element):
    item_codeable_concept: CodeableConcept
    is_active: bool = True
    strength: Ratio


class Medication(Resource):
    resource_type: Literal["Medication"] = "Medication"
    code: CodeableConcept
    ingredient: tuple[Ingredient, ...]


class Dosage(Element):
    sequence: int
    text: Text
    timing: Timing | None = None
    as_needed_boolean: bool | None = None
    route: CodeableConcept
    dose_and_rate: tuple[DoseAndRate, ...] = ()
    max_dose_per_period: Ratio | None = None


class MedicationRequest(Resource):
    resource_type: Literal["MedicationRequest"] = "MedicationRequest"
    identifier: tuple[Identifier, ...]
    status: RequestStatus
    intent: RequestIntent = RequestIntent.ORDER
    medication_reference: Reference
    subject: Reference
    authored_on: Moment
    requester: Reference
    reason_code: tuple[CodeableConcept, ...] = ()
    note: tuple[Annotation, ...] = ()
    dosage_instruction: tuple[Dosage, ...]
    prior_prescription: Reference | None = None


class AdministrationDosage(Element):
    text: Text
    route: CodeableConcept
    dose: Quantity | None = None
    rate_quantity: Quantity | None = None


class MedicationAdministration(Resource):
    resource_type: Literal["MedicationAdministration"] = "MedicationAdministration"
    status: AdministrationStatus
    medication_reference: Reference | None = None
    medication_codeable_concept: CodeableConcept | None = None
    subject: Reference
    effective_date_time: When | None = None
    effective_period: Period | None = None
    request: Reference | None = None
    device: tuple[Reference, ...] = ()
    note: tuple[Annotation, ...] = ()
    dosage: AdministrationDosage | None = None


class AdverseEvent(Resource):
    resource_type: Literal["AdverseEvent"] = "AdverseEvent"
    actuality: EventActuality = EventActuality.ACTUAL
    event: CodeableConcept
    subject: Reference
    date: Day
    recorded_date: Moment
    seriousness: CodeableConcept | None = None
    severity: CodeableConcept
    outcome: CodeableConcept | None = None
    recorder: Reference
