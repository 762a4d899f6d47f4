"""Pumps, pieces of catheter, since when they are in the patient, and what a pump counts and is set to."""

from __future__ import annotations

from device.quantities import Length
from programmer_app.records.clinic.person import Implant, Segment
from programmer_app.records.fhir import codes, r4b, r5, ucum
from programmer_app.records.fhir.elements import (
    CodeableConcept,
    CodeableReference,
    Coding,
    Identifier,
    Period,
    Quantity,
    Reference,
)
from programmer_app.records.fhir.making import Making, notes

_PUMP = codes.in_words("Implantable intrathecal drug pump")
_CATHETER = codes.in_words("Piece of an intrathecal catheter")
_LENGTH = codes.in_words("Length as implanted")
_VOLUME = codes.in_words("Inner volume")


def add_pumps(making: Making) -> None:
    """All pumps of the patient, oldest first."""
    for implant in making.record.file.implants:
        _add_pump(making, implant)
        for place, piece in enumerate(implant.segments, start=1):
            _add_piece(making, implant, place, piece)
        _add_use(making, implant)
        _add_metric(making, implant, "flow", codes.FLOW, codes.MetricCategory.SETTING, "mL/h")
        _add_metric(making, implant, "reservoir", codes.RESERVOIR, codes.MetricCategory.CALCULATION, "mL")


def pump_of(making: Making, implant_id: int | None) -> Reference | None:
    """A reference to a pump."""
    return None if implant_id is None else making.ref("pump", implant_id)


def _add_pump(making: Making, implant: Implant) -> None:
    identifier = (Identifier(type=codes.SERIAL_NUMBER, value=implant.serial),)
    status, said = _status(implant), notes(f"MRI: {implant.mri_note}" if implant.mri_note else "")
    if making.r5:
        making.add(
            r5.Device(
                identifier=identifier,
                status=status,
                serial_number=implant.serial,
                name=(r5.DeviceName(value=implant.pump_model, type=codes.DeviceNameType.USER_FRIENDLY),),
                model_number=implant.pump_model,
                type=(_PUMP,),
                note=said,
            ),
            "pump",
            implant.id,
        )
        return
    making.add(
        r4b.Device(
            identifier=identifier,
            status=status,
            serial_number=implant.serial,
            device_name=(r4b.DeviceName(name=implant.pump_model, type=codes.DeviceNameType.USER_FRIENDLY),),
            model_number=implant.pump_model,
            type=_PUMP,
            patient=making.patient,
            note=said,
        ),
        "pump",
        implant.id,
    )


def _status(implant: Implant) -> codes.DeviceStatus:
    return codes.DeviceStatus.ACTIVE if implant.explanted_on is None else codes.DeviceStatus.INACTIVE


def _add_piece(making: Making, implant: Implant, place: int, piece: Segment) -> None:
    left_um = piece.length.amount - piece.trimmed_pump_end.amount - piece.trimmed_tip_end.amount
    measures = ((_LENGTH, ucum.of(Length(left_um, "cm"))), (_VOLUME, ucum.of(piece.volume)))
    number = f"{implant.id} {implant.catheter_revision} {place}"
    parent = making.ref("pump", implant.id)
    if making.r5:
        making.add(_piece5(implant, piece, measures, parent), "catheter", number)
        return
    making.add(
        r4b.Device(
            status=_status(implant),
            device_name=(r4b.DeviceName(name=piece.name, type=codes.DeviceNameType.USER_FRIENDLY),),
            model_number=piece.model,
            type=_CATHETER,
            property=tuple(r4b.DeviceProperty(type=kind, value_quantity=(value,)) for kind, value in measures),
            patient=making.patient,
            parent=parent,
        ),
        "catheter",
        number,
    )


def _piece5(
    implant: Implant, piece: Segment, measures: tuple[tuple[CodeableConcept, Quantity], ...], parent: Reference
) -> r5.Device:
    return r5.Device(
        status=_status(implant),
        name=(r5.DeviceName(value=piece.name, type=codes.DeviceNameType.USER_FRIENDLY),),
        model_number=piece.model,
        type=(_CATHETER,),
        property=tuple(r5.DeviceProperty(type=kind, value_quantity=value) for kind, value in measures),
        parent=parent,
    )


def _add_use(making: Making, implant: Implant) -> None:
    out = implant.explanted_on
    status = codes.UseStatus.ACTIVE if out is None else codes.UseStatus.COMPLETED
    period = Period(start=implant.implanted_on, end=out)
    site, device = codes.in_words(implant.site), making.ref("pump", implant.id)
    said = notes(f"Tip of the catheter at {implant.tip_level}", implant.explant_reason)
    if making.r5:
        making.add(
            r5.DeviceUsage(
                status=status,
                patient=making.patient,
                timing_period=period,
                device=CodeableReference(reference=device),
                body_site=CodeableReference(concept=site),
                note=said,
            ),
            "use",
            implant.id,
        )
        return
    making.add(
        r4b.DeviceUseStatement(
            status=status,
            subject=making.patient,
            timing_period=period,
            device=device,
            body_site=site,
            note=said,
        ),
        "use",
        implant.id,
    )


def _add_metric(
    making: Making,
    implant: Implant,
    what: str,
    kind: CodeableConcept,
    category: codes.MetricCategory,
    unit: str,
) -> None:
    device = making.ref("pump", implant.id)
    measure = CodeableConcept(coding=(Coding(system=ucum.SYSTEM, code=ucum.CODES[unit]),), text=unit)
    if making.r5:
        making.add(
            r5.DeviceMetric(type=kind, unit=measure, device=device, category=category), f"metric {what}", implant.id
        )
        return
    making.add(
        r4b.DeviceMetric(type=kind, unit=measure, source=device, category=category), f"metric {what}", implant.id
    )


def reservoir_metric(making: Making, implant_id: int | None) -> Reference | None:
    """What a reservoir's volume is counted by."""
    return None if implant_id is None else making.ref("metric reservoir", implant_id)
