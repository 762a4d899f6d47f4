"""The patient's card: a wallet card to cut out and fold, and a page for whoever treats the patient in an emergency.

What it says of the program is decoded from the bytes that were read from the pump, and it names that program; so a card
that is older than the program can be told from one that is not (`records.given_cards`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from device.clock import pump_time
from device.pump import PumpReading
from device.quantities import Volume, grouped_number
from device.wording import phrase
from programmer_app.reports.card_signs import SIGNS
from programmer_app.reports.drawing import mark
from programmer_app.reports.markup import facts, paragraph, section, table
from programmer_app.reports.pages import Sheet, write_pdf
from programmer_app.reports.program_rows import settings
from programmer_app.reports.wallet_drawing import WalletDrawing
from programmer_app.reports.wording import Say, english, trail_head
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.due import day_after
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.projection import DailyDose, daily_doses
from programmer_app.therapy.schedule import Course

_WALLET: Final = "wallet"
_DIGEST_DIGITS: Final = 8
_EMERGENCY: Final = phrase(
    "A hospital that has the emergency key can read, stop and lower this pump, with the head laid on the patient. "
    "The pump then sounds an alarm and logs it."
)
_OUT_OF_DATE: Final = phrase(
    "This card is out of date when the pump runs another program than the one named here, "
    "and after the day of the refill."
)
_KINDS: Final = {
    "relative": phrase("relative"),
    "family doctor": phrase("family doctor"),
    "referring doctor": phrase("referring doctor"),
    "pharmacy": phrase("pharmacy"),
    "home care": phrase("home care"),
}


@dataclass(frozen=True, slots=True)
class CardContact:
    """Somebody to call: `kind` as `records.clinic.person.ContactKind` has it."""

    kind: str
    name: str
    phone: str


@dataclass(frozen=True)
class CardData:
    """What a patient's card says.

    Attributes:
        training: Whether the session is at a training desk.
        name: Of the patient.
        born: Day of birth; None where it is not known here.
        allergies: Substances.
        contacts: Whom to call, in this order.
        reading: Of the pump; what it runs is printed from its bytes.
        library: Gives names and units of drugs.
        implanted_on: Day; None where it is not known here.
        site: Where the pump lies.
        catheter: Level of the tip and the like; "" where it is not known here.
        mri_note: What must be known around a scan; "" likewise.
        due_on: Day of the refill that the clinic has set; None where it has set none.
        made_at: When the card is printed, by this computer.
        software: Version of this program.
        audit_head: As in a session report.
    """

    training: bool
    name: str
    born: date | None
    allergies: tuple[str, ...]
    contacts: tuple[CardContact, ...]
    reading: PumpReading
    library: DrugLibrary
    implanted_on: date | None
    site: str
    catheter: str
    mri_note: str
    due_on: date | None
    made_at: datetime
    software: str
    audit_head: str = ""


def write_patient_card(path: Path, data: CardData, tr: Say = english) -> None:
    """Writes the PDF. Needs a QGuiApplication; works without a screen.

    Raises:
        ValueError: If the pump was never programmed, so that there is nothing certain to say.
        OSError: If the file cannot be written.
    """
    write_pdf(path, card_sheet(data, tr))


def card_sheet(data: CardData, tr: Say = english) -> Sheet:
    """The card, to be written or printed.

    Raises:
        ValueError: As `write_patient_card`.
    """
    return Sheet(
        title="Thecal patient card",
        body=card_html(data, tr),
        foot=f"Thecal {data.software} · SN {data.reading.identity.serial} · {_as_of(data)}",
        training=data.training,
        creator=f"Thecal {data.software}",
        drawings={_WALLET: WalletDrawing(tuple(_front(data, tr)), tuple(_back(data, tr)), tr("fold here"))},
        tr=tr,
    )


def refill_by(reading: PumpReading, library: DrugLibrary) -> tuple[date | None, date | None]:
    """Day of the low-reservoir alarm by schedule, and with every patient bolus; None where the pump runs nothing.

    Both from the volume that the pump counts now. What else limits, as stability of the solution, the pump cannot know.
    """
    program, status = reading.program, reading.status
    if program is None or not status.running:
        return None, None
    now = program.with_changes(
        reservoir={"volume": Volume(status.reservoir_nl, "mL"), "low_alarm": program.reservoir.low_alarm}
    )
    course = Course.of(
        now,
        reading.identity.model,
        status.clock_s,
        basal_since_s=status.basal_since_s,
        once_progress=status.once_progress,
        demand_starts_s=status.demand_starts_s,
        last_demand_end_s=status.last_demand_end_s,
    )
    curves = Curves.of(course, now, reading.identity.model, library)
    today = pump_time(status.clock_s).date()
    return day_after(today, curves.low_at_h), day_after(today, curves.low_at_most_h)


def earliest_refill(data: CardData) -> date | None:
    """The day that the wallet card names: of the clinic's, that by volume and that with every patient bolus."""
    return min((day for day in (data.due_on, *refill_by(data.reading, data.library)) if day is not None), default=None)


def _due(data: CardData) -> tuple[date | None, date | None]:
    """The earlier of the clinic's day and that by volume, and the day with every patient bolus."""
    by_schedule, at_most = refill_by(data.reading, data.library)
    return min((day for day in (data.due_on, by_schedule) if day is not None), default=None), at_most


def _doses(data: CardData) -> tuple[DailyDose, ...]:
    program = data.reading.program
    if program is None:
        raise ValueError("the pump was never programmed; there is nothing to print on a card")
    return daily_doses(program, data.reading.identity.model, data.library)


def _as_of(data: CardData) -> str:
    status = data.reading.status
    return f"{status.generation} · {status.digest.hex()[:_DIGEST_DIGITS]} · {data.reading.read_at:%Y-%m-%d}"


def _solution(data: CardData) -> str:
    program = data.reading.program
    parts = () if program is None else program.solution
    return " + ".join(f"{data.library.tall_man(part.drug)} {part.concentration.text()}" for part in parts)


def _heading(data: CardData, text: str) -> str:
    """Of a side of the wallet card, which has no other mark of training once it is cut out."""
    return f"TRAINING · {text}" if data.training else text


def _front(data: CardData, tr: Say) -> Iterator[str]:
    """Lines of the front, most important first; the first is the heading."""
    identity, day = data.reading.identity, earliest_refill(data)
    yield _heading(data, tr("INTRATHECAL DRUG PUMP"))
    yield f"*{data.name}" + ("" if data.born is None else f" · {data.born.isoformat()}")
    yield tr("Model {name}", name=identity.model.name) + f" · SN {identity.serial}"
    yield "*" + _solution(data)
    for dose in _doses(data):
        name = data.library.tall_man(dose.drug)
        yield f"{name}: {grouped_number(dose.scheduled_shown)} {dose.unit}/day"
        if dose.at_most != dose.scheduled:
            most = f"{grouped_number(dose.at_most_shown)} {dose.unit}/day"
            yield tr("with every bolus at most {dose}", dose=most)
    if not data.reading.status.running:
        yield "*" + tr("The pump does not run: {state}", state=data.reading.status.state.name.replace("_", " "))
    if day is not None:
        yield "*" + tr("Refill by {day}", day=day.isoformat())
    yield tr("Program {program}, read from the pump", program=_as_of(data))


def _back(data: CardData, tr: Say) -> Iterator[str]:
    yield _heading(data, tr("EMERGENCY"))
    if any(part in SIGNS and SIGNS[part].kills for part in _drugs(data)):
        yield "*" + tr("A sudden stop can kill. Call the clinic at once.")
    for contact in data.contacts[:2]:
        yield f"*{contact.phone} {contact.name}"
    yield tr("Clinic, by day and night: {line}", line="_" * 22)
    if data.mri_note:
        yield f"MRI: {data.mri_note}"
    if data.allergies:
        yield tr("Allergies: {list}", list=", ".join(data.allergies))
    yield tr(_EMERGENCY)
    yield tr(_OUT_OF_DATE)


def _drugs(data: CardData) -> tuple[str, ...]:
    program = data.reading.program
    return () if program is None else tuple(part.drug for part in program.solution)


def card_html(data: CardData, tr: Say = english) -> str:
    """The body: the wallet card on top, the page below it."""
    parts = [
        paragraph(tr("TRAINING · emulated pump · no patient"), "training") if data.training else "",
        mark(_WALLET),
        paragraph(tr("Cut out, fold, and keep it with you."), "small"),
        paragraph(tr("For whoever treats this patient"), "main"),
        section(tr("Patient and pump"), facts(_who(data, tr))),
        section(tr("Dose of a day"), _dose_table(data, tr)),
        section(tr("Too much, or stopped"), _signs(data, tr)),
        section(tr("Before a scan, and in an emergency"), facts(_around(data, tr))),
        section(tr("Every setting"), facts(_settings(data, tr)), new_page=True),
        section(tr("This card"), facts(_card(data, tr))),
    ]
    return "".join(parts)


def _who(data: CardData, tr: Say) -> Iterator[tuple[str, str]]:
    identity = data.reading.identity
    yield tr("Patient"), data.name
    if data.born is not None:
        yield tr("Born"), data.born.isoformat()
    emulated = " · " + tr("emulated") if identity.emulated else ""
    yield tr("Pump"), tr("Model {name}", name=identity.model.name) + f" · SN {identity.serial}{emulated}"
    if data.implanted_on is not None:
        yield tr("Implanted"), f"{data.implanted_on.isoformat()} · {data.site}"
    if data.catheter:
        yield tr("Catheter"), data.catheter
    yield tr("Solution"), _solution(data)
    yield (
        tr("In the reservoir"),
        tr(
            "{volume}, as the pump counted it on {day}",
            volume=Volume(data.reading.status.reservoir_nl, "mL").text(),
            day=f"{data.reading.read_at:%Y-%m-%d}",
        ),
    )
    due, at_most = _due(data)
    if due is not None:
        yield tr("Refill by"), due.isoformat()
    if at_most is not None and due is not None and at_most < due:
        yield tr("Refill, if every patient bolus is taken"), at_most.isoformat()
    yield tr("Allergies"), ", ".join(data.allergies) or tr("none recorded")


def _dose_table(data: CardData, tr: Say) -> str:
    rows = [
        (
            data.library.tall_man(dose.drug),
            f"*{grouped_number(dose.scheduled_shown)} {dose.unit}/day",
            f"*{grouped_number(dose.at_most_shown)} {dose.unit}/day",
        )
        for dose in _doses(data)
    ]
    return table((tr("Drug"), tr("By schedule"), tr("At most, with every patient bolus")), rows)


def _signs(data: CardData, tr: Say) -> str:
    rows, sources = [], []
    for drug in _drugs(data):
        signs = SIGNS.get(drug)
        none = tr("No signs are held here; ask the clinic.")
        name = data.library.tall_man(drug)
        rows.append((name, none, none) if signs is None else (name, tr(signs.too_much), tr(signs.stopped)))
        if signs is not None:
            sources.append(f"{name}: {signs.source}")
    heads = (tr("Drug"), tr("Too much"), tr("Stopped suddenly"))
    said = tr("Sources: {sources}", sources="; ".join(dict.fromkeys(sources)) or tr("none"))
    return table(heads, rows, (16, 38, 46)) + paragraph(said, "small")


def _around(data: CardData, tr: Say) -> Iterator[tuple[str, str]]:
    yield "MRI", data.mri_note or tr("Nothing is recorded. Ask the clinic before any scan.")
    for contact in data.contacts:
        yield tr(_KINDS.get(contact.kind, contact.kind)), f"{contact.name} · {contact.phone}"
    if not data.contacts:
        yield tr("Whom to call"), tr("nobody is recorded")
    yield tr("Emergency access"), tr(_EMERGENCY)


def _settings(data: CardData, tr: Say) -> Iterator[tuple[str, str]]:
    program = data.reading.program
    return iter(()) if program is None else settings(program, data.library, tr)


def _card(data: CardData, tr: Say) -> Iterator[tuple[str, str]]:
    status = data.reading.status
    yield tr("Printed"), f"{data.made_at:%Y-%m-%d %H:%M}"
    yield tr("Program"), tr("{number}, read on {day}", number=status.generation, day=f"{data.reading.read_at:%Y-%m-%d}")
    yield tr("Program digest"), f"SHA-256 {status.digest.hex()}"
    yield tr("Audit trail"), trail_head(data.audit_head, training=data.training, tr=tr)
    yield tr("Valid"), tr(_OUT_OF_DATE)
