"""What was given: each program for as long as it stood, boluses out of the pump's log, doses of trials.

A pump reports no flow: what a program gave is what it was set to give, and each such entry says so. Boluses are the
pump's own count. The log runs by the pump's clock, which has no time zone; so they carry a date, and the clock's time
in a note. Source: docs/protocol.md 4.5.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from device.clock import pump_time
from device.program import DeliveryProgram
from device.quantities import Mass
from programmer_app.records.clinic.trial_values import TrialFile
from programmer_app.records.clinic.visit_values import LogLine
from programmer_app.records.exports.json_text import exact
from programmer_app.records.exports.record import PatientRecord, decoded
from programmer_app.records.fhir import codes, r4b, r5, ucum
from programmer_app.records.fhir.elements import CodeableConcept, CodeableReference, Period, Quantity, Reference
from programmer_app.records.fhir.making import Making, notes
from programmer_app.records.fhir.pumps import pump_of
from programmer_app.records.fhir.therapy import Ordered, add_medication, solution_name
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.projection import daily_doses

_AS_SET = "As programmed; the pump does not measure what leaves it."
_COMMITTED, _BOLUS_BEGUN, _BOLUS_ENDED, _GRANTED = 2, 5, 6, 7
_UNKNOWN_SOLUTION = codes.in_words("Solution in the pump")
_MCG_BELOW_FG = 10**11
"""Doses under 0.1 mg are written in mcg, as people read them."""


@dataclass(frozen=True, slots=True)
class Given:
    """An administration before a release spells it."""

    status: codes.AdministrationStatus
    medication: Reference | CodeableConcept
    when: Period | date | datetime
    text: str
    dose: Quantity | None = None
    rate: Quantity | None = None
    order: Reference | None = None
    pump: Reference | None = None
    note: str = ""


def add_given(making: Making, orders: tuple[Ordered, ...]) -> None:
    """Everything that was given."""
    for order in orders:
        making.add(_resource(making, _of_order(making, order)), "given by program", order.read.id)
    for implant in making.record.file.implants:
        for bolus in boluses_of(making.record, implant.id):
            kind = f"bolus of pump {implant.id}"
            making.add(_resource(making, _of_bolus(making, implant.id, bolus)), kind, bolus.sequence)
    for trial in making.record.trials:
        for kept in trial.doses:
            making.add(_resource(making, _of_trial(trial, kept.value.dose, kept.value.given_at)), "trial dose", kept.id)


def _of_order(making: Making, order: Ordered) -> Given:
    until = None if order.until is None else order.until.value.read_at
    status = codes.AdministrationStatus.COMPLETED
    if until is None:
        status = codes.AdministrationStatus.UNKNOWN if order.out else codes.AdministrationStatus.IN_PROGRESS
    text, rate = _scheduled(order)
    return Given(
        status,
        add_medication(making, order),
        Period(start=order.read.value.read_at, end=until),
        text,
        rate=rate,
        order=making.ref("order", order.read.id),
        pump=pump_of(making, order.visit.visit.implant_id),
        note=_AS_SET,
    )


def _scheduled(order: Ordered) -> tuple[str, Quantity | None]:
    """The scheduled dose of a day in words, and as a rate where every day is the same."""
    if order.model is None:
        return "By program; the model of the pump is not known here", None
    daily = daily_doses(order.program, order.model, DrugLibrary.nothing())
    shown = " + ".join(f"{one.drug} {exact(one.scheduled_shown):f} {one.unit}" for one in daily)
    primary = daily[0]
    if len(set(primary.days)) > 1:
        return f"By schedule, up to {shown} a day", None
    return f"By schedule, {shown} a day", ucum.quantity(primary.days[0], f"{primary.unit}/day")


# --- boluses ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bolus:
    """A bolus of the pump's log.

    Attributes:
        sequence: Of the entry that began it.
        clock_s: Pump clock at its beginning.
        asked_for: Whether the patient asked for it; otherwise it was commanded.
        volume_nl: Given; of one whose end is not in the log, what was to be given.
        whole: Whether it was given to the end; None where the log does not hold its end.
        program: That ran; None where the log does not tell which.
    """

    sequence: int
    clock_s: int
    asked_for: bool
    volume_nl: int
    whole: bool | None
    program: DeliveryProgram | None


def boluses_of(record: PatientRecord, implant_id: int) -> Iterator[Bolus]:
    """The boluses of a pump, oldest first."""
    programs = {
        read.value.generation: decoded(read.value)
        for visit in record.standing()
        if visit.visit.implant_id == implant_id
        for read in visit.programs
    }
    lines = {
        line.sequence: line for visit in record.visits if visit.visit.implant_id == implant_id for line in visit.log
    }
    running: DeliveryProgram | None = None
    begun: tuple[LogLine, DeliveryProgram | None] | None = None
    for _, line in sorted(lines.items()):
        detail = json.loads(line.detail)
        if line.event == _COMMITTED:
            running = programs.get(detail.get("1"))
        elif line.event in {_BOLUS_BEGUN, _GRANTED}:
            if begun is not None:
                yield _bolus(*begun, None)
            begun = line, running
        elif line.event == _BOLUS_ENDED and begun is not None:
            yield _bolus(*begun, detail)
            begun = None
    if begun is not None:
        yield _bolus(*begun, None)


def _bolus(line: LogLine, program: DeliveryProgram | None, end: dict[str, int | bool] | None) -> Bolus:
    told = json.loads(line.detail) if end is None else end
    whole = None if end is None else bool(end["5"])
    return Bolus(line.sequence, line.clock_s, line.event == _GRANTED, int(told["3"]), whole, program)


def _of_bolus(making: Making, implant_id: int, bolus: Bolus) -> Given:
    statuses = {
        True: codes.AdministrationStatus.COMPLETED,
        False: codes.AdministrationStatus.STOPPED,
        None: codes.AdministrationStatus.UNKNOWN,
    }
    at = pump_time(bolus.clock_s)
    who = "Bolus that the patient asked for" if bolus.asked_for else "Bolus that was commanded"
    volume = ucum.quantity(Fraction(bolus.volume_nl, 10**6), "mL")
    dose = volume
    if bolus.program is not None:
        dose = _mass(bolus.volume_nl * bolus.program.primary.concentration.amount)
    return Given(
        statuses[bolus.whole],
        _UNKNOWN_SOLUTION if bolus.program is None else solution_name(bolus.program),
        at.date(),
        f"{who}: {volume.value:f} mL",
        dose=dose,
        pump=pump_of(making, implant_id),
        note=f"Clock of the pump: {at:%Y-%m-%d %H:%M:%S}",
    )


def _mass(dose_fg: int) -> Quantity:
    return ucum.of(Mass(dose_fg, "mcg" if dose_fg < _MCG_BELOW_FG else "mg"))


def _of_trial(trial: TrialFile, dose: Mass, given_at: datetime) -> Given:
    return Given(
        codes.AdministrationStatus.COMPLETED,
        codes.in_words(trial.plan.drug),
        given_at,
        f"Trial, {trial.plan.method}: {dose.text()}",
        dose=ucum.of(dose),
    )


# --- spelling ---------------------------------------------------------------------------------------------------------


def _resource(making: Making, given: Given) -> r4b.MedicationAdministration | r5.MedicationAdministration:
    period = given.when if isinstance(given.when, Period) else None
    moment = None if isinstance(given.when, Period) else given.when
    said = notes(given.note)
    if making.r5:
        link = given.medication
        dosage5 = r5.AdministrationDosage(
            text=given.text, route=codes.INTRATHECAL, dose=given.dose, rate_quantity=given.rate
        )
        return r5.MedicationAdministration(
            status=given.status,
            medication=CodeableReference(reference=link)
            if isinstance(link, Reference)
            else CodeableReference(concept=link),
            subject=making.patient,
            occurence_date_time=moment,
            occurence_period=period,
            request=given.order,
            device=() if given.pump is None else (CodeableReference(reference=given.pump),),
            note=said if _sized(given) else notes(given.text, given.note),
            dosage=dosage5 if _sized(given) else None,
        )
    dosage = r4b.AdministrationDosage(
        text=given.text, route=codes.INTRATHECAL, dose=given.dose, rate_quantity=given.rate
    )
    return r4b.MedicationAdministration(
        status=given.status,
        medication_reference=given.medication if isinstance(given.medication, Reference) else None,
        medication_codeable_concept=given.medication if isinstance(given.medication, CodeableConcept) else None,
        subject=making.patient,
        effective_date_time=moment,
        effective_period=period,
        request=given.order,
        device=() if given.pump is None else (given.pump,),
        note=said if _sized(given) else notes(given.text, given.note),
        dosage=dosage if _sized(given) else None,
    )


def _sized(given: Given) -> bool:
    """Whether there is a dose or rate: FHIR allows a dosage only with one of them (mad-1)."""
    return given.dose is not None or given.rate is not None
