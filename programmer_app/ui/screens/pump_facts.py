"""The facts that the Pump screen lists: what the pump runs, what it is, how its clock, battery and link stand."""

from __future__ import annotations

from device.program import DeliveryProgram
from device.pump import PumpReading, PumpStatus
from programmer_app.therapy.projection import DailyDose
from programmer_app.ui import pump_words as words
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel

Facts = list[tuple[str, str]]


def program_facts(
    model: VisitModel, program: DeliveryProgram, doses: tuple[DailyDose, ...], status: PumpStatus
) -> Facts:
    """The running program beside the dose of its first drug."""
    facts = [(model.library.tall_man(dose.drug), words.daily_text(dose)) for dose in doses[1:]]
    facts += [
        (tr("Mode"), words.mode_words(program)),
        (tr("Next change"), words.next_change_words(program, status)),
        (tr("Patient bolus"), words.demand_words(program)),
    ]
    if program.demand is not None:
        facts.append(
            (
                tr("At most a day"),
                tr("{at_most_text} with every patient bolus", at_most_text=words.at_most_text(doses[0])),
            )
        )
        facts.append(
            (
                tr("Used in 24 h"),
                tr("{done} of {of}", done=len(status.demand_starts_s), of=program.demand.max_per_24h),
            )
        )
    return [*facts, (tr("Solution"), words.solution_words(program, model.library)), *_since_facts(model, status)]


def _since_facts(model: VisitModel, status: PumpStatus) -> Facts:
    """What runs beside the program, since when it runs, and which drug library judged it."""
    facts = []
    if status.bolus_left is not None:
        kind = tr("patient bolus") if status.bolus_left[0] == 0 else tr("single bolus")
        facts.append(
            (
                tr("Running bolus"),
                tr("{kind}, {bolus_left} left", kind=kind, bolus_left=words.length_text(status.bolus_left[1])),
            )
        )
    if status.committed_at_s is not None:
        facts.append(
            (tr("Activated"), tr("{moment_text}, pump clock", moment_text=words.moment_text(status.committed_at_s)))
        )
    info = None if model.reading is None else model.reading.info
    if info is not None:
        facts.append(
            (
                tr("Judged by"),
                tr(
                    "drug library {library_version}, {library_digest}",
                    library_version=info.library_version,
                    library_digest=info.library_digest.hex()[:8],
                ),
            )
        )
    if model.library_notice:
        facts.append((tr("Drug library"), model.library_notice))
    return facts


def identity_facts(reading: PumpReading) -> Facts:
    """Model, serial number, head, catheter."""
    identity = reading.identity
    facts = [
        (tr("Model"), identity.model.name + (tr(", emulated") if identity.emulated else "")),
        (tr("Serial number"), identity.serial),
        (tr("Firmware"), identity.firmware),
        (
            tr("Head"),
            tr(
                "{product}, {serial}, firmware {firmware}",
                product=reading.head.product,
                serial=reading.head.serial,
                firmware=reading.head.firmware,
            ),
        ),
    ]
    if reading.program is not None:
        facts += [
            (
                tr("Catheter, {segment_name}", segment_name=part.name),
                tr(
                    "{length} at {volume_per_cm} per cm",
                    length=part.length.text(),
                    volume_per_cm=part.volume_per_cm.text(),
                ),
            )
            for part in reading.program.catheter.segments
        ]
    return facts


def clock_facts(reading: PumpReading, status: PumpStatus, offset_s: int) -> Facts:
    """Clock, batteries, signal.

    Args:
        reading: The interrogation.
        status: The newest one.
        offset_s: Pump clock minus workstation clock, whole seconds.
    """
    offset = words.offset_text(offset_s)
    far = abs(offset_s) > words.CLOCK_WARNING_S
    battery = f"{status.battery_percent} %" + (tr(", replacement is due") if status.replacement_indicator else "")
    return [
        (tr("Pump clock"), words.moment_text(status.clock_s)),
        (
            tr("Against this computer"),
            tr("{offset} ⚠ doses follow the pump's clock", offset=offset) if far else offset,
        ),
        (tr("Pump battery"), battery),
        (tr("Head battery"), f"{reading.head.battery_percent} %"),
        (tr("Signal"), tr("{quality} of 5", quality=reading.head.quality)),
        (tr("Link"), tr(words.LINK_WORDS)),
        (tr("Read"), tr("{read_at}, this computer", read_at=f"{reading.read_at:%Y-%m-%d %H:%M:%S}")),
    ]
