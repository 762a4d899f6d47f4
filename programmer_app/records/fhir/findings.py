"""What was seen and told: pain, the reservoir at a refill, function, side effects, adverse events."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from programmer_app.records.clinic.events import KINDS, AdverseEvent
from programmer_app.records.clinic.visit_values import Kept, PainScore, RefillNote, VisitFile
from programmer_app.records.fhir import codes, r4b, r5, ucum
from programmer_app.records.fhir.elements import CodeableConcept, Reference
from programmer_app.records.fhir.making import Making, joined, moment_of, notes
from programmer_app.records.fhir.pumps import pump_of, reservoir_metric
from programmer_app.records.fhir.resources import Observation, ObservationComponent
from programmer_app.records.store.tables import OBSERVATION, PAIN_SCORE

_TITLES: Final = dict(KINDS)
_AVERAGE = codes.in_words("Pain, average of the last 24 h, numeric rating scale 0 to 10")
_WORST = codes.in_words("Pain, worst of the last 24 h, numeric rating scale 0 to 10")
_EXPECTED = codes.in_words("Reservoir volume before a refill, as the pump counted it")
_MEASURED = codes.in_words("Reservoir volume before a refill, as it was drawn out")
_FILLED = codes.in_words("Volume filled into the reservoir")
_FUNCTION = codes.in_words("What the patient can do")
_SIDE_EFFECT = codes.in_words("Side effect")
_COUNTED = codes.in_words("Counted by the pump from its strokes")
_DRAWN = codes.in_words("Measured in the syringe")


def add_findings(making: Making) -> None:
    """All that was seen at visits and in trials."""
    for visit in making.record.standing():
        status, at = _status(visit), visit.visit.begun_at
        for kept in visit.scores:
            _add_score(making, kept, status, at)
        for refill in visit.refills:
            _add_refill(making, visit, refill, status)
        for code, said in ((_FUNCTION, visit.functions), (_SIDE_EFFECT, visit.side_effects)):
            _add_said(making, code, said, status, at)
    for trial in making.record.trials:
        for kept in trial.scores:
            _add_score(making, kept, codes.ObservationStatus.FINAL, trial.planned_at)
        for code, said in ((_FUNCTION, trial.functions), (_SIDE_EFFECT, trial.side_effects)):
            _add_said(making, code, said, codes.ObservationStatus.FINAL, trial.planned_at)


def _status(visit: VisitFile) -> codes.ObservationStatus:
    if visit.signature is None:
        return codes.ObservationStatus.PRELIMINARY
    corrects = visit.visit.corrects_id is not None
    return codes.ObservationStatus.AMENDED if corrects else codes.ObservationStatus.FINAL


def _add_score(making: Making, kept: Kept[PainScore], status: codes.ObservationStatus, at: datetime) -> None:
    day = ((_AVERAGE, kept.value.average_24h), (_WORST, kept.value.worst_24h))
    making.add(
        Observation(
            status=status,
            category=(codes.SURVEY,),
            code=codes.PAIN,
            subject=making.patient,
            effective_date_time=moment_of(making, PAIN_SCORE.name, kept.id, at),
            value_quantity=ucum.quantity(kept.value.now, "points"),
            component=tuple(
                ObservationComponent(code=code, value_quantity=ucum.quantity(value, "points"))
                for code, value in day
                if value is not None
            ),
        ),
        "score",
        kept.id,
    )


def _add_refill(making: Making, visit: VisitFile, kept: Kept[RefillNote], status: codes.ObservationStatus) -> None:
    refill, implant_id = kept.value, visit.visit.implant_id
    solution = " + ".join(f"{part.drug} {part.concentration.text()}" for part in refill.solution)
    rows: tuple[tuple[str, CodeableConcept, CodeableConcept | None, Reference | None], ...] = (
        ("expected", _EXPECTED, _COUNTED, reservoir_metric(making, implant_id)),
        ("measured", _MEASURED, _DRAWN, pump_of(making, implant_id)),
        ("filled", _FILLED, None, pump_of(making, implant_id)),
    )
    for name, code, method, device in rows:
        said = (f"First fill. {solution}" if refill.first_fill else solution) if name == "filled" else ""
        making.add(
            Observation(
                status=status,
                category=(codes.THERAPY,),
                code=code,
                subject=making.patient,
                effective_date_time=visit.visit.begun_at,
                value_quantity=ucum.of(getattr(refill, name), "mL"),
                method=method,
                device=device,
                note=notes(said),
            ),
            f"refill {name}",
            kept.id,
        )


def _add_said(
    making: Making,
    code: CodeableConcept,
    said: tuple[Kept[str], ...],
    status: codes.ObservationStatus,
    at: datetime,
) -> None:
    for kept in said:
        making.add(
            Observation(
                status=status,
                category=(codes.SURVEY,),
                code=code,
                subject=making.patient,
                effective_date_time=moment_of(making, OBSERVATION.name, kept.id, at),
                value_string=kept.value,
            ),
            "observation",
            kept.id,
        )


def add_events(making: Making) -> None:
    """Adverse events as they stand."""
    for event in making.record.file.events:
        making.add(_event5(making, event) if making.r5 else _event(making, event), "event", event.id)


def _event(making: Making, event: AdverseEvent) -> r4b.AdverseEvent:
    """R4B has no place for what was done about it; it stands in the text of the event."""
    done = f"done: {event.action}" if event.action else ""
    said = joined((_TITLES[event.kind], event.description, f"severity: {event.severity}", done))
    return r4b.AdverseEvent(
        event=codes.in_words(said),
        subject=making.patient,
        date=event.onset_on,
        recorded_date=event.noted_at,
        seriousness=codes.seriousness_of(event.severity),
        severity=codes.severity_of(event.severity),
        outcome=codes.outcome_of(event.severity),
        recorder=making.person(event.noted_by),
    )


def _event5(making: Making, event: AdverseEvent) -> r5.AdverseEvent:
    """R5 has no grade any more; it stands in a note."""
    outcome = codes.outcome_of(event.severity)
    action = (r5.MitigatingAction(item_codeable_concept=codes.in_words(event.action)),) if event.action else ()
    return r5.AdverseEvent(
        code=codes.in_words(_TITLES[event.kind]),
        subject=making.patient,
        occurrence_date_time=event.onset_on,
        recorded_date=event.noted_at,
        seriousness=codes.seriousness_of(event.severity),
        outcome=() if outcome is None else (outcome,),
        recorder=making.person(event.noted_by),
        mitigating_action=action,
        note=notes(f"Severity: {event.severity}", event.description),
    )
