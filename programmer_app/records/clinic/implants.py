"""Implanted pumps and their catheters, and which patient a pump is in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import select

from device.quantities import Length, Volume
from device.wording import phrase
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.days import day_of_life, day_since
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.person import Implant, ImplantDetails, Segment, filled
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.errors import BadValueError, NotFoundError, NotNowError, SerialMismatchError
from programmer_app.records.store.identity import clean, folded_number
from programmer_app.records.store.tables import CATHETER_SEGMENT, IMPLANT, PATIENT, TRIAL

IMPLANT_DECISION: Final = "implant"


class Implants(Room):
    """Calls on pumps in patients."""

    ROOM = "implants"

    @call(Action.KEPT)
    def add_implant(self, work: Work, patient_id: int, details: ImplantDetails) -> Implant:
        """Records an implanted pump.

        Raises:
            BadValueError: A value cannot be, or the pump is recorded as being in a patient.
            NotNowError: The trial that is named was not decided for an implant.
        """
        work.tell(f"pump {details.serial}", f"patient {patient_id}")
        patient = work.row(PATIENT, patient_id)
        values = _values(details)
        day_of_life(details.implanted_on, patient["birth_date"], work.today, phrase("The implantation"))
        _see_to_trial(work, patient_id, details.trial_id)
        if _in_use(work, values["serial_folded"]) is not None:
            raise BadValueError(phrase("Pump {serial} is recorded as being in a patient.", serial=details.serial))
        implant_id = work.add(
            IMPLANT,
            {
                "patient_id": patient_id,
                "trial_id": details.trial_id,
                "implanted_on": details.implanted_on,
                **values,
                "explanted_on": None,
                "explant_reason": "",
            },
        )
        _lay_catheter(work, implant_id, 1, details.segments)
        return _implant(work, work.row(IMPLANT, implant_id))

    @call(Action.KEPT)
    def change_implant(self, work: Work, implant_id: int, version: int, site: str, mri_note: str) -> Implant:
        """Changes what may change without surgery: how the site is called, and what must be known around a scan."""
        values = {
            "site": clean(site, phrase("The site")),
            "mri_note": clean(mri_note, phrase("The MRI note"), empty=True, lines=True),
        }
        row = work.change(IMPLANT, implant_id, version, values)
        work.tell(f"pump {row['serial']}", f"patient {row['patient_id']}")
        return _implant(work, row)

    @call(Action.KEPT)
    def revise_catheter(
        self, work: Work, implant_id: int, version: int, tip_level: str, segments: tuple[Segment, ...]
    ) -> Implant:
        """Records the catheter as it is after a revision; the pieces from before stay in the record."""
        row = work.change(IMPLANT, implant_id, version, {"tip_level": clean(tip_level, phrase("The level of the tip"))})
        work.tell(f"pump {row['serial']}", f"patient {row['patient_id']}")
        revision, _ = _catheter(work, implant_id)
        _lay_catheter(work, implant_id, revision + 1, segments)
        return _implant(work, row)

    @call(Action.KEPT)
    def explant(self, work: Work, implant_id: int, version: int, explanted_on: date, reason: str) -> Implant:
        """Records that a pump was taken out.

        Raises:
            NotNowError: It is out already.
        """
        before = work.row(IMPLANT, implant_id)
        if before["explanted_on"] is not None:
            raise NotNowError(
                phrase(
                    "Pump {serial} was taken out on {explanted_on}.",
                    serial=before["serial"],
                    explanted_on=before["explanted_on"],
                )
            )
        day_since(
            explanted_on, before["implanted_on"], phrase("the implantation"), work.today, phrase("The explantation")
        )
        values = {"explanted_on": explanted_on, "explant_reason": clean(reason, phrase("The reason"), lines=True)}
        row = work.change(IMPLANT, implant_id, version, values)
        work.tell(f"pump {row['serial']}", f"patient {row['patient_id']}")
        return _implant(work, row)

    @call(Action.OPENED, reads=True)
    def whose_pump(self, work: Work, serial: str) -> Implant | None:
        """The implant whose pump has this serial and is in a patient; None where there is none."""
        work.tell(f"pump {serial}")
        row = _in_use(work, folded_number(serial))
        return None if row is None else _implant(work, row)


def implants_of(work: Work, patient_id: int) -> tuple[Implant, ...]:
    """All pumps of a patient, oldest first."""
    return tuple(_implant(work, row) for row in work.of(IMPLANT, "patient_id", patient_id))


def implant_for(work: Work, patient_id: int, serial: str) -> Row:
    """The row of the patient's pump with this serial.

    Raises:
        SerialMismatchError: The pump in reach is not in this patient's record, or is in another's.
    """
    found = _in_use(work, folded_number(serial))
    if found is not None and found["patient_id"] == patient_id:
        return found
    if found is not None:
        raise SerialMismatchError(
            phrase("Pump {serial} is recorded for another patient.", serial=serial),
            next_step=phrase("Stop, and see who is on the table."),
        )
    own = [row["serial"] for row in work.of(IMPLANT, "patient_id", patient_id) if row["explanted_on"] is None]
    said = (
        phrase(
            "The pump in reach is {serial}; the patient has pump {own} in the record.",
            serial=serial,
            own=", ".join(own),
        )
        if own
        else phrase("The pump in reach is {serial}; the patient has no pump in the record.", serial=serial)
    )
    raise SerialMismatchError(
        said,
        next_step=phrase("Stop, and see who is on the table and whether the record is right."),
    )


def _in_use(work: Work, serial_folded: str) -> Row | None:
    query = select(IMPLANT).where(IMPLANT.c.serial_folded == serial_folded, IMPLANT.c.explanted_on.is_(None))
    return next(iter(work.rows(query, IMPLANT)), None)


def _see_to_trial(work: Work, patient_id: int, trial_id: int | None) -> None:
    if trial_id is None:
        return
    trial = work.row(TRIAL, trial_id)
    if trial["patient_id"] != patient_id:
        raise NotFoundError(phrase("There is no trial {trial_id} of this patient.", trial_id=trial_id))
    if trial["decision"] != IMPLANT_DECISION:
        raise NotNowError(
            phrase("The trial was not decided for an implant."),
            next_step=phrase("Decide it, with the reason, then record the implant."),
        )


def _values(details: ImplantDetails) -> dict[str, Any]:
    serial = clean(details.serial, phrase("The serial number"))
    if not folded_number(serial):
        raise BadValueError(phrase("The serial number holds no letter and no digit."))
    return {
        "pump_model": clean(details.pump_model, phrase("The pump model")),
        "serial": serial,
        "serial_folded": folded_number(serial),
        "site": clean(details.site, phrase("The site")),
        "tip_level": clean(details.tip_level, phrase("The level of the tip")),
        "mri_note": clean(details.mri_note, phrase("The MRI note"), empty=True, lines=True),
    }


def _lay_catheter(work: Work, implant_id: int, revision: int, segments: Sequence[Segment]) -> None:
    if not segments:
        raise BadValueError(phrase("A catheter has at least one piece."))
    for piece in segments:
        trimmed_um = piece.trimmed_pump_end.amount + piece.trimmed_tip_end.amount
        if trimmed_um >= piece.length.amount:
            raise BadValueError(phrase("Of the piece '{name}' nothing would be left after trimming.", name=piece.name))
        if not piece.volume.amount:
            raise BadValueError(phrase("The piece '{name}' has no volume.", name=piece.name))
    rows = [
        {
            "implant_id": implant_id,
            "revision": revision,
            "position": position,
            "name": clean(piece.name, phrase("The name of a piece")),
            "model": clean(piece.model, phrase("The model of a piece")),
            "length_um": piece.length.amount,
            "trimmed_pump_end_um": piece.trimmed_pump_end.amount,
            "trimmed_tip_end_um": piece.trimmed_tip_end.amount,
            "volume_nl": piece.volume.amount,
        }
        for position, piece in enumerate(segments, start=1)
    ]
    work.add_all(CATHETER_SEGMENT, rows)


def _catheter(work: Work, implant_id: int) -> tuple[int, tuple[Segment, ...]]:
    """The newest revision and its pieces."""
    rows = work.of(CATHETER_SEGMENT, "implant_id", implant_id, "position")
    newest = max((row["revision"] for row in rows), default=0)
    return newest, tuple(_segment(row) for row in rows if row["revision"] == newest)


def _segment(row: Row) -> Segment:
    return Segment(
        row["name"],
        row["model"],
        Length(row["length_um"], "cm"),
        Length(row["trimmed_pump_end_um"], "cm"),
        Length(row["trimmed_tip_end_um"], "cm"),
        Volume(row["volume_nl"], "mL"),
    )


def _implant(work: Work, row: Row) -> Implant:
    revision, segments = _catheter(work, row["id"])
    return filled(Implant, {**row, "segments": segments, "catheter_revision": revision})
