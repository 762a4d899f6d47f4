"""Patient, who is to be called, and allergies."""

from __future__ import annotations

from programmer_app.records.clinic.person import Allergy, Contact, ContactKind
from programmer_app.records.fhir import codes, r4b, r5
from programmer_app.records.fhir.elements import (
    CodeableConcept,
    CodeableReference,
    ContactPoint,
    HumanName,
    Identifier,
    Reference,
)
from programmer_app.records.fhir.making import Making
from programmer_app.records.fhir.resources import Patient, PatientContact


def add_patient(making: Making) -> Reference:
    """The patient. The number's system is this very store of records: another clinic may use the same number."""
    patient = making.record.file.patient
    name = HumanName(
        use=codes.NameUse.OFFICIAL,
        text=patient.name,
        family=patient.family_name,
        given=(patient.given_name,) if patient.given_name else (),
    )
    number = Identifier(
        type=codes.MEDICAL_RECORD_NUMBER, system=f"urn:uuid:{making.uuid('store', 'numbers')}", value=patient.number
    )
    resource = Patient(
        identifier=(number,),
        name=(name,),
        birth_date=patient.birth_date,
        contact=tuple(_contact(one) for one in making.record.file.contacts if one.active),
    )
    return making.add(resource, "patient", patient.id)


def _contact(contact: Contact) -> PatientContact:
    coding = (codes.NEXT_OF_KIN,) if contact.kind == ContactKind.RELATIVE else ()
    phone = (ContactPoint(system=codes.TelecomSystem.PHONE, value=contact.phone),) if contact.phone else ()
    return PatientContact(
        relationship=(CodeableConcept(coding=coding, text=contact.kind),),
        name=HumanName(text=contact.name),
        telecom=phone,
    )


def add_allergies(making: Making) -> None:
    """Allergies, those that were ruled out among them."""
    for allergy in making.record.file.allergies:
        making.add(_allergy(making, allergy), "allergy", allergy.id)


def _allergy(making: Making, allergy: Allergy) -> r4b.AllergyIntolerance | r5.AllergyIntolerance:
    clinical = codes.ALLERGY_ACTIVE if allergy.active else codes.ALLERGY_INACTIVE
    verified = codes.ALLERGY_UNCONFIRMED if allergy.active else codes.ALLERGY_REFUTED
    code, patient = codes.in_words(allergy.substance), making.patient
    said = codes.in_words(allergy.reaction) if allergy.reaction else None
    if making.r5:
        reaction5 = () if said is None else (r5.AllergyReaction(manifestation=(CodeableReference(concept=said),)),)
        return r5.AllergyIntolerance(
            clinical_status=clinical, verification_status=verified, code=code, patient=patient, reaction=reaction5
        )
    reaction = () if said is None else (r4b.AllergyReaction(manifestation=(said,)),)
    return r4b.AllergyIntolerance(
        clinical_status=clinical, verification_status=verified, code=code, patient=patient, reaction=reaction
    )
