"""What a visit holds, as pairs of name and value. No Qt."""

from __future__ import annotations

from programmer_app.records.clinic.person import Implant
from programmer_app.records.clinic.visit_values import (
    FindingNote,
    ProgramRead,
    RefillNote,
    Signature,
    VisitFile,
)
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.editors.wording import said
from programmer_app.ui.patient.words import dose_text, doses_of, model_of, moment_text, program_of
from programmer_app.ui.translation import tr

Facts = list[tuple[str, str]]
_SHOWN_DIGITS = 16


def digest_text(digest: bytes) -> str:
    """The beginning of a digest, in groups that can be read out."""
    shown = digest.hex()[:_SHOWN_DIGITS]
    return " ".join(shown[at : at + 4] for at in range(0, len(shown), 4))


def program_text(read: ProgramRead, serial: str, implants: tuple[Implant, ...], library: DrugLibrary) -> str:
    """Solution and daily doses of a program, from the bytes that were read from the pump."""
    program = program_of(read.image)
    if program is None:
        return tr("bytes that this version does not read, digest {digest}", digest=digest_text(read.digest))
    doses = doses_of(program, model_of(implants, serial), library)
    solution = " + ".join(f"{library.tall_man(part.drug)} {said(part.concentration)}" for part in program.solution)
    return ", ".join([*(dose_text(dose, library) for dose in doses), tr("from {solution}", solution=solution)])


def program_facts(file: VisitFile, implants: tuple[Implant, ...], library: DrugLibrary) -> Facts:
    """Programs before and after, in the order in which they were read."""
    facts: Facts = []
    for part in file.programs:
        read = part.value
        name = tr("Read back after programming") if read.moment == "after" else tr("Before")
        text = program_text(read, file.visit.serial, implants, library)
        facts.append((name, tr("{program} · read {at}", program=text, at=moment_text(read.read_at))))
    after = [part.value for part in file.programs if part.value.moment == "after"]
    if after:
        facts.append((tr("Digest of the program"), digest_text(after[-1].digest)))
    return facts


def refill_text(note: RefillNote, library: DrugLibrary) -> str:
    """A refill in one line."""
    solution = " + ".join(f"{library.tall_man(part.drug)} {said(part.concentration)}" for part in note.solution)
    return tr(
        "expected {expected}, measured {measured}, filled {filled} of {solution}",
        expected=said(note.expected),
        measured=said(note.measured),
        filled=said(note.filled),
        solution=solution,
    )


def finding_text(finding: FindingNote) -> str:
    """A finding with its reason."""
    return tr("reason: {reason}", reason=finding.reason) if finding.reason else tr("shown")


def signature_text(signature: Signature) -> str:
    """Who answers for a visit, since when, for what."""
    return tr(
        "Signed by {name} on {at}: {meaning}.",
        name=signature.name,
        at=moment_text(signature.signed_at),
        meaning=signature.meaning,
    )


def log_text(file: VisitFile) -> str:
    """How much of the pump's log the visit holds."""
    if not file.log:
        return tr("none kept")
    first, last = file.log[0].sequence, file.log[-1].sequence
    if first == last:
        return tr("1 event, no. {number}", number=first)
    return tr("{count} events, no. {first} to {last}", count=len(file.log), first=first, last=last)
