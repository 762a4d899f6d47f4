"""Who did it: one Provenance for each visit, and one for the export.

A signature of the records is no digital signature in the sense of FHIR: its key never leaves the records. So
`Provenance.signature` is left out, and what was signed is named by its digests instead.
"""

from __future__ import annotations

from programmer_app import __version__
from programmer_app.records.clinic.visit_values import VisitFile
from programmer_app.records.fhir import codes
from programmer_app.records.fhir.elements import CodeableConcept, Identifier, Reference
from programmer_app.records.fhir.making import Making
from programmer_app.records.fhir.resources import Provenance, ProvenanceAgent, ProvenanceEntity

_PROGRAMMED = codes.in_words("SHA-256 of the program that was signed")
_CONTENT = codes.in_words("SHA-256 of the visit that was signed")
_CORRECTED = codes.in_words("Number of the visit that this one corrects")


def add_trail(making: Making) -> None:
    """Provenance of everything that is in the bundle so far."""
    there = {entry.full_url for entry in making.entries}
    for visit in making.record.standing():
        targets = tuple(target for target in _made_at(making, visit) if target.reference in there)
        if targets:
            making.add(_of_visit(making, visit, targets), "provenance", visit.visit.id)
    making.add(
        Provenance(
            target=(making.patient,),
            occurred_date_time=making.record.made_at,
            recorded=making.record.made_at,
            activity=codes.in_words("Export of a patient's record"),
            agent=(
                ProvenanceAgent(type=codes.AUTHOR, who=Reference(display=making.record.made_by)),
                ProvenanceAgent(type=codes.ASSEMBLER, who=Reference(display=f"Thecal {__version__}")),
            ),
        ),
        "provenance of export",
        making.record.made_at.isoformat(),
    )


def _made_at(making: Making, visit: VisitFile) -> tuple[Reference, ...]:
    kinds = (
        (("order", "given by program"), visit.programs),
        (("score",), visit.scores),
        (("refill expected", "refill measured", "refill filled"), visit.refills),
        (("observation",), (*visit.functions, *visit.side_effects)),
    )
    return tuple(making.ref(kind, part.id) for names, parts in kinds for part in parts for kind in names)


def _of_visit(making: Making, visit: VisitFile, targets: tuple[Reference, ...]) -> Provenance:
    signed = visit.signature
    who = visit.visit.begun_by if signed is None else signed.account_id
    meaning = "Not signed" if signed is None else f"Signed: {signed.meaning}"
    return Provenance(
        target=targets,
        occurred_date_time=visit.visit.begun_at,
        recorded=visit.visit.begun_at if signed is None else signed.signed_at,
        activity=codes.in_words(f"Visit, {visit.visit.kind}. {meaning}"),
        agent=(ProvenanceAgent(type=codes.AUTHOR, who=making.person(who)),),
        entity=tuple(_entities(visit)),
    )


def _entities(visit: VisitFile) -> list[ProvenanceEntity]:
    found = []
    if visit.signature is not None:
        found.append(_named(codes.ProvenanceRole.SOURCE, _CONTENT, visit.signature.content.hex()))
        if visit.signature.programmed:
            found.append(_named(codes.ProvenanceRole.SOURCE, _PROGRAMMED, visit.signature.programmed.hex()))
    if visit.visit.corrects_id is not None:
        found.append(_named(codes.ProvenanceRole.REVISION, _CORRECTED, str(visit.visit.corrects_id)))
    return found


def _named(role: codes.ProvenanceRole, what: CodeableConcept, value: str) -> ProvenanceEntity:
    return ProvenanceEntity(role=role, what=Reference(identifier=Identifier(type=what, value=value)))
