"""Orders: each program that was read back after it was written, with the solution that it is for.

Everything here comes from the bytes that were read from the pump. A program whose bytes this version cannot read is
named among what is missing, and is not guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from device.program import DeliveryProgram
from device.pump import PumpModel, pump_models
from programmer_app.records.clinic.visit_values import Kept, ProgramRead, VisitFile
from programmer_app.records.exports.record import PatientRecord, decoded
from programmer_app.records.fhir import codes, r4b, r5, ucum
from programmer_app.records.fhir.doses import Dose, doses_of
from programmer_app.records.fhir.elements import CodeableConcept, CodeableReference, Identifier, Reference
from programmer_app.records.fhir.making import Making, notes

_DIGEST = codes.in_words("SHA-256 of the program's bytes in the pump")


@dataclass(frozen=True, slots=True)
class Ordered:
    """A program that was written: in which visit, as it was read back, and what ended it.

    Attributes:
        visit: In which it was read.
        read: Its bytes with their digest.
        program: Out of them.
        model: Of its pump; None for a model that this version does not know.
        until: The next order for the same pump; None for the newest.
        out: Whether the pump was taken out.
    """

    visit: VisitFile
    read: Kept[ProgramRead]
    program: DeliveryProgram
    model: PumpModel | None
    until: Kept[ProgramRead] | None
    out: bool


def orders_of(making: Making) -> tuple[Ordered, ...]:
    """All programs that were written, oldest first; what cannot be read is noted as missing."""
    found: list[Ordered] = []
    written = list(_written(making.record))
    for place, (visit, read) in enumerate(written):
        program = decoded(read.value)
        if program is None:
            making.missing.append(
                f"The program that was read at the visit of {visit.visit.begun_at:%Y-%m-%d} "
                f"(SHA-256 {read.value.digest.hex()}) cannot be read by this version."
            )
            continue
        later = (then for other, then in written[place + 1 :] if other.visit.implant_id == visit.visit.implant_id)
        implant = next((one for one in making.record.file.implants if one.id == visit.visit.implant_id), None)
        model = None if implant is None else pump_models().get(implant.pump_model)
        out = implant is not None and implant.explanted_on is not None
        found.append(Ordered(visit, read, program, model, next(later, None), out))
    return tuple(found)


def _written(record: PatientRecord) -> Iterator[tuple[VisitFile, Kept[ProgramRead]]]:
    for visit in record.standing():
        for read in visit.programs:
            if read.value.moment == "after":
                yield visit, read


def add_orders(making: Making, orders: tuple[Ordered, ...]) -> None:
    """Solutions and orders."""
    before: dict[int | None, Reference] = {}
    for order in orders:
        implant_id = order.visit.visit.implant_id
        medication = add_medication(making, order)
        before[implant_id] = making.add(
            _request(making, order, medication, before.get(implant_id)), "order", order.read.id
        )


def add_medication(making: Making, order: Ordered) -> Reference:
    """The solution of a program: each drug with its strength."""
    parts = order.program.solution
    code = solution_name(order.program)
    number = " ".join(f"{part.drug}={part.concentration.token()}" for part in parts)
    if making.r5:
        mixed = tuple(
            r5.Ingredient(
                item=CodeableReference(concept=codes.in_words(part.drug)),
                strength_ratio=ucum.per_ml(part.concentration),
            )
            for part in parts
        )
        return making.add(r5.Medication(code=code, ingredient=mixed), "solution", number)
    ingredients = tuple(
        r4b.Ingredient(item_codeable_concept=codes.in_words(part.drug), strength=ucum.per_ml(part.concentration))
        for part in parts
    )
    return making.add(r4b.Medication(code=code, ingredient=ingredients), "solution", number)


def solution_name(program: DeliveryProgram) -> CodeableConcept:
    """A solution in words, like `morphine 20 mg/mL + bupivacaine 5 mg/mL`."""
    parts = " + ".join(f"{part.drug} {part.concentration.text()}" for part in program.solution)
    return codes.in_words(parts)


def _request(
    making: Making, order: Ordered, medication: Reference, prior: Reference | None
) -> r4b.MedicationRequest | r5.MedicationRequest:
    ended = order.until is not None or order.out
    status = codes.RequestStatus.COMPLETED if ended else codes.RequestStatus.ACTIVE
    identifier = (Identifier(type=_DIGEST, value=order.read.value.digest.hex()),)
    signature = order.visit.signature
    requester = making.person(order.visit.visit.begun_by if signature is None else signature.account_id)
    diagnosis = making.record.file.patient.diagnosis
    reason = (codes.in_words(diagnosis),) if diagnosis else ()
    said = notes("" if signature is not None else "The visit in which this was programmed is not signed.")
    doses = doses_of(order.program, order.model)
    if making.r5:
        return r5.MedicationRequest(
            identifier=identifier,
            status=status,
            medication=CodeableReference(reference=medication),
            subject=making.patient,
            authored_on=order.read.value.read_at,
            requester=requester,
            reason=tuple(CodeableReference(concept=one) for one in reason),
            note=said,
            dosage_instruction=tuple(_dosage5(place, dose) for place, dose in enumerate(doses, start=1)),
            prior_prescription=prior,
        )
    return r4b.MedicationRequest(
        identifier=identifier,
        status=status,
        medication_reference=medication,
        subject=making.patient,
        authored_on=order.read.value.read_at,
        requester=requester,
        reason_code=reason,
        note=said,
        dosage_instruction=tuple(_dosage(place, dose) for place, dose in enumerate(doses, start=1)),
        prior_prescription=prior,
    )


def _dosage(place: int, dose: Dose) -> r4b.Dosage:
    return r4b.Dosage(
        sequence=place,
        text=dose.text,
        timing=dose.timing,
        as_needed_boolean=True if dose.asked_for else None,
        route=codes.INTRATHECAL,
        dose_and_rate=dose.amounts,
        max_dose_per_period=dose.most,
    )


def _dosage5(place: int, dose: Dose) -> r5.Dosage:
    return r5.Dosage(
        sequence=place,
        text=dose.text,
        timing=dose.timing,
        as_needed=True if dose.asked_for else None,
        route=codes.INTRATHECAL,
        dose_and_rate=dose.amounts,
        max_dose_per_period=() if dose.most is None else (dose.most,),
    )
