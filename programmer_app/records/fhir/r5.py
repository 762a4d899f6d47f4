"""Resources as R5 says them, where R4B says them otherwise.

Source: HL7 FHIR 5.0.0, the page of each resource; `occurence` with one r is how that release spells it.
"""

from __future__ import annotations

from typing import Literal

from programmer_app.records.fhir.codes import (
    AdministrationStatus,
    DeviceNameType,
    DeviceStatus,
    EventActuality,
    EventStatus,
    MetricCategory,
    RequestIntent,
    RequestStatus,
    UseStatus,
)
from programmer_app.records.fhir.elements import (
    Annotation,
    CodeableConcept,
    CodeableReference,
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
    value: Text
    type: DeviceNameType


class DeviceProperty(Element):
    type: CodeableConcept
    value_quantity: Quantity


class Device(Resource):
    resource_type: Literal["Device"] = "Device"
    identifier: tuple[Identifier, ...] = ()
    status: DeviceStatus
    serial_number: Text | None = None
    name: tuple[DeviceName, ...]
    model_number: Text | None = None
    type: tuple[CodeableConcept, ...]
    property: tuple[DeviceProperty, ...] = ()
    note: tuple[Annotation, ...] = ()
    parent: Reference | None = None


class DeviceMetric(Resource):
    resource_type: Literal["DeviceMetric"] = "DeviceMetric"
    type: CodeableConcept
    unit: CodeableConcept
    device: Reference
    category: MetricCategory


class DeviceUsage(Resource):
    resource_type: Literal["DeviceUsage"] = "DeviceUsage"
    status: UseStatus
    patient: Reference
    timing_period: Period
    device: CodeableReference
    body_site: CodeableReference
    note: tuple[Annotation, ...] = ()


class AllergyReaction(Element):
    manifestation: tuple[CodeableReference, ...]


class AllergyIntolerance(Resource):
    resource_type: Literal["AllergyIntolerance"] = "AllergyIntolerance"
    clinical_status: CodeableConcept
    verification_status: CodeableConcept
    code: CodeableConcept
    patient: Reference
    reaction: tuple[AllergyReaction, ...] = ()


class Ingredient(Element):
    item: CodeableReference
    is_active: bool = True
    strength_ratio: Ratio


class Medication(Resource):
    resource_type: Literal["Medication"] = "Medication"
    code: CodeableConcept
    ingredient: tuple[Ingredient, ...]


class Dosage(Element):
    sequence: int
    text: Text
    timing: Timing | None = None
    as_needed: bool | None = None
    route: CodeableConcept
    dose_and_rate: tuple[DoseAndRate, ...] = ()
    max_dose_per_period: tuple[Ratio, ...] = ()


class MedicationRequest(Resource):
    resource_type: Literal["MedicationRequest"] = "MedicationRequest"
    identifier: tuple[Identifier, ...]
    status: RequestStatus
    intent: RequestIntent = RequestIntent.ORDER
    medication: CodeableReference
    subject: Reference
    authored_on: Moment
    requester: Reference
    reason: tuple[CodeableReference, ...] = ()
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
    medication: CodeableReference
    subject: Reference
    occurence_date_time: When | None = None
    occurence_period: Period | None = None
    request: Reference | None = None
    device: tuple[CodeableReference, ...] = ()
    note: tuple[Annotation, ...] = ()
    dosage: AdministrationDosage | None = None


class MitigatingAction(Element):
    item_codeable_concept: CodeableConcept


class AdverseEvent(Resource):
    resource_type: Literal["AdverseEvent"] = "AdverseEvent"
    status: EventStatus = EventStatus.COMPLETED
    actuality: EventActuality = EventActuality.ACTUAL
    code: CodeableConcept
    subject: Reference
    occurrence_date_time: Day
    recorded_date: Moment
    seriousness: CodeableConcept | None = None
    outcome: tuple[CodeableConcept, ...] = ()
    recorder: Reference
    mitigating_action: tuple[MitigatingAction, ...] = ()
    note: tuple[Annotation, ...] = ()
