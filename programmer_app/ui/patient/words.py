"""How what stands in the records is said on the screen. No Qt."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from device.errors import ProtocolError
from device.program import DeliveryProgram
from device.protocol.image import decode_image
from device.pump import PumpModel, pump_models
from device.quantities import grouped_number
from device.wording import phrase
from programmer_app.records.clinic.events import KINDS, EventSeverity
from programmer_app.records.clinic.person import ContactKind, Implant
from programmer_app.records.clinic.visit_values import PainScore, VisitKind
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.projection import DailyDose, daily_doses
from programmer_app.ui.translation import localized, tr

EVENT_KINDS: Final[dict[str, str]] = dict(KINDS)
SEVERITIES: Final[dict[str, str]] = {
    EventSeverity.MILD: phrase("mild"),
    EventSeverity.MODERATE: phrase("moderate"),
    EventSeverity.SEVERE: phrase("severe"),
    EventSeverity.LIFE_THREATENING: phrase("life-threatening"),
    EventSeverity.DEATH: phrase("death"),
}
CONTACTS: Final[dict[str, str]] = {
    ContactKind.RELATIVE: phrase("relative"),
    ContactKind.FAMILY_DOCTOR: phrase("family doctor"),
    ContactKind.REFERRING: phrase("referring doctor"),
    ContactKind.PHARMACY: phrase("pharmacy"),
    ContactKind.CARE: phrase("home care"),
}
VISITS: Final[dict[str, str]] = {
    VisitKind.PROGRAMMING: phrase("programming"),
    VisitKind.REFILL: phrase("refill"),
    VisitKind.CHECK: phrase("check"),
    VisitKind.CORRECTION: phrase("correction"),
}
METHODS: Final[dict[str, str]] = {
    "single shot": phrase("single shot"),
    "repeated": phrase("repeated doses"),
    "continuous": phrase("continuous"),
}
RECORDS: Final[dict[str, str]] = {
    "patient": phrase("person"),
    "contact": phrase("contact"),
    "allergy": phrase("allergy"),
    "implant": phrase("implant"),
    "trial": phrase("trial"),
    "visit": phrase("visit"),
}
COLUMNS: Final[dict[str, str]] = {
    "number": phrase("Number"),
    "family_name": phrase("Family name"),
    "given_name": phrase("Given name"),
    "birth_date": phrase("Date of birth"),
    "diagnosis": phrase("Diagnosis"),
    "note": phrase("Note"),
    "kind": phrase("Kind"),
    "name": phrase("Name"),
    "phone": phrase("Phone"),
    "active": phrase("In use"),
    "substance": phrase("Substance"),
    "reaction": phrase("Reaction"),
    "pump_model": phrase("Pump model"),
    "serial": phrase("Serial number"),
    "implanted_on": phrase("Implanted on"),
    "site": phrase("Site"),
    "tip_level": phrase("Level of the tip"),
    "mri_note": phrase("Before and after MRI"),
    "explanted_on": phrase("Taken out on"),
    "explant_reason": phrase("Taken out because"),
    "drug": phrase("Drug"),
    "method": phrase("Method"),
    "baseline": phrase("Pain before"),
    "decision": phrase("Decision"),
    "decision_reason": phrase("Reason of the decision"),
    "begun_at": phrase("Begun"),
    "signed_at": phrase("Signed"),
}
"""Of what is shown of a record's older states; other columns are for the store alone."""

_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+[+-][0-9:]+", re.ASCII)
_CODED: Final = {**VISITS, **CONTACTS, **METHODS}


def moment_text(moment: datetime) -> str:
    """A moment by this computer's clock."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def age_text(born: date, today: date) -> str:
    """Age in whole years."""
    years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return tr("{years} y", years=years)


def event_text(kind: str) -> str:
    """The title of a kind of adverse event."""
    return tr(EVENT_KINDS.get(kind, kind))


def score_text(score: PainScore | None) -> str:
    """Pain now, and of the last day where it was asked."""
    if score is None:
        return "–"
    parts = [tr("{now} of 10 now", now=score.now)]
    if score.average_24h is not None:
        parts.append(tr("24 h average {average}", average=score.average_24h))
    if score.worst_24h is not None:
        parts.append(tr("worst {worst}", worst=score.worst_24h))
    return ", ".join(parts)


def value_text(value: object) -> str:
    """A value of an older state, as JSON keeps it."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        return moment_text(datetime.fromisoformat(value))
    return localized(_CODED[value]) if isinstance(value, str) and value in _CODED else str(value)


def in_use(implants: tuple[Implant, ...]) -> Implant | None:
    """The pump that is in the patient now; the newest where the record holds several."""
    return next((one for one in reversed(implants) if one.explanted_on is None), None)


def program_of(image: bytes) -> DeliveryProgram | None:
    """The program in the bytes that were read back; None where they hold none that this version reads."""
    try:
        return decode_image(image)[0]
    except ProtocolError:
        return None


def model_of(implants: tuple[Implant, ...], serial: str) -> PumpModel | None:
    """The model of the patient's pump with this serial, as recorded; None where this program does not know it."""
    name = next((one.pump_model for one in implants if one.serial == serial), "")
    return pump_models().get(name)


def doses_of(program: DeliveryProgram | None, model: PumpModel | None, library: DrugLibrary) -> tuple[DailyDose, ...]:
    """Daily doses, primary drug first; none where the model is not known."""
    if program is None or model is None:
        return ()
    try:
        return daily_doses(program, model, library)
    except ValueError:  # a program of a model with other abilities than the recorded one
        return ()


def dose_text(dose: DailyDose, library: DrugLibrary) -> str:
    """Drug and scheduled daily dose."""
    return f"{library.tall_man(dose.drug)} {grouped_number(dose.scheduled_shown)} {dose.unit}/day"
