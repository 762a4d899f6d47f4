"""One programming visit as a state machine: interrogate, edit, review, stage, confirm, commit, settle.

A `Visit` knows what may happen next and what the person has seen; it has no screen, no port and no clock. Each method
is one transition; one that is not in the table is refused, so that no order of clicks and answers leads past a step.

    NO_PUMP -> READING -> EDITING <-> REVIEWING -> STAGING -> CONFIRMING -> COMMITTING -> DONE | NOT_APPLIED | UNKNOWN

From every phase before COMMITTING the pump still runs its old program. UNKNOWN is left only by settling it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from device.journal import OpenWrite
from device.program import DeliveryProgram
from device.pump import PumpReading
from device.wording import phrase
from programmer_app.therapy.limits import Finding

if TYPE_CHECKING:
    from device.session import PreparedWrite, WriteResult


class Phase(Enum):
    """Where a visit stands; the value is what the screen says."""

    NO_PUMP = phrase("no pump")
    READING = phrase("reading the pump")
    EDITING = phrase("editing")
    REVIEWING = phrase("review")
    STAGING = phrase("sending to the pump")
    CONFIRMING = phrase("waiting for your confirmation")
    COMMITTING = phrase("activating")
    DONE = phrase("programmed")
    NOT_APPLIED = phrase("not programmed")
    UNKNOWN = phrase("outcome unknown")


_NEXT: Final[dict[Phase, frozenset[Phase]]] = {
    Phase.NO_PUMP: frozenset({Phase.READING, Phase.UNKNOWN}),
    Phase.READING: frozenset({Phase.EDITING, Phase.UNKNOWN, Phase.NO_PUMP}),
    Phase.EDITING: frozenset({Phase.REVIEWING, Phase.READING, Phase.NO_PUMP}),
    Phase.REVIEWING: frozenset({Phase.EDITING, Phase.STAGING, Phase.NO_PUMP}),
    Phase.STAGING: frozenset({Phase.CONFIRMING, Phase.REVIEWING, Phase.NO_PUMP}),
    Phase.CONFIRMING: frozenset({Phase.COMMITTING, Phase.REVIEWING, Phase.NO_PUMP}),
    Phase.COMMITTING: frozenset({Phase.DONE, Phase.NOT_APPLIED, Phase.UNKNOWN}),
    Phase.DONE: frozenset({Phase.READING, Phase.NO_PUMP}),
    Phase.NOT_APPLIED: frozenset({Phase.READING, Phase.NO_PUMP}),
    Phase.UNKNOWN: frozenset({Phase.DONE, Phase.NOT_APPLIED, Phase.UNKNOWN}),
}


class VisitError(Exception):
    """Something was asked for that cannot happen now; the text says why."""


def refuse_what_stands_in_the_way(findings: tuple[Finding, ...], reasons: dict[str, str]) -> None:
    """Refuses a program that something blocks, or of which a reason or a confirmation is missing.

    Raises:
        VisitError: Naming the first finding that stands in the way.
    """
    for finding in findings:
        if finding.severity == "block":
            raise VisitError(phrase("{title}: this cannot be programmed", title=finding.title))
        if finding.severity == "reason" and not reasons.get(finding.code, "").strip():
            raise VisitError(phrase("{title}: write the reason", title=finding.title))
        if finding.needs_confirmation and not reasons.get(finding.code, "").strip():
            raise VisitError(phrase("{title}: confirm that you checked it by other means", title=finding.title))


@dataclass(frozen=True, slots=True)
class Visit:
    """The state of a visit. Immutable: each transition gives a new one.

    Attributes:
        phase: Where it stands.
        reading: The last whole interrogation; None before it. Everything is compared with this.
        draft: The proposed program; None while there is nothing to edit.
        prepared: What the pump holds sealed; None unless CONFIRMING or COMMITTING.
        result: How the last write ended; None before one has.
        open_write: The write whose outcome is unknown; None unless UNKNOWN.
    """

    phase: Phase = Phase.NO_PUMP
    reading: PumpReading | None = None
    draft: DeliveryProgram | None = None
    prepared: PreparedWrite | None = None
    result: WriteResult | None = None
    open_write: OpenWrite | None = None

    def _to(self, phase: Phase) -> Visit:
        if phase not in _NEXT[self.phase]:
            raise VisitError(
                phrase(
                    "this cannot be done now ({now}); it would lead to: {next}", now=self.phase.value, next=phase.value
                )
            )
        return replace(self, phase=phase)

    def reading_begun(self) -> Visit:
        """The pump is being interrogated; nothing can be edited meanwhile."""
        return replace(self._to(Phase.READING), prepared=None)

    def was_read(self, reading: PumpReading, draft: DeliveryProgram | None, open_write: OpenWrite | None) -> Visit:
        """A whole, digest-checked interrogation has arrived; an open write of an earlier time comes first."""
        after = self._to(Phase.EDITING if open_write is None else Phase.UNKNOWN)
        return replace(after, reading=reading, draft=draft, open_write=open_write, result=None)

    def found_open(self, write: OpenWrite) -> Visit:
        """An earlier run of the program left a write open: that comes before anything else, also without a pump."""
        return replace(self._to(Phase.UNKNOWN), open_write=write)

    def edited(self, draft: DeliveryProgram | None) -> Visit:
        """The draft was changed; None when its making was undone on a pump that was never programmed."""
        if self.phase is not Phase.EDITING:
            raise VisitError(phrase("the program cannot be changed now ({now})", now=self.phase.value))
        return replace(self, draft=draft)

    def review_begun(self) -> Visit:
        """The person looks at old against new."""
        if self.draft is None:
            raise VisitError(phrase("there is no program to review; make or open one first"))
        return self._to(Phase.REVIEWING)

    def review_left(self) -> Visit:
        """Back to editing; what the pump holds sealed is dropped by the caller."""
        return replace(self._to(Phase.EDITING), prepared=None)

    def staging_begun(self, findings: tuple[Finding, ...], reasons: dict[str, str]) -> Visit:
        """Sending begins, if nothing blocks and each finding that needs a reason has one.

        Raises:
            VisitError: Naming the first finding that stands in the way.
        """
        refuse_what_stands_in_the_way(findings, reasons)
        return self._to(Phase.STAGING)

    def staged(self, prepared: PreparedWrite) -> Visit:
        """The pump has the whole program, has checked it and said its totals."""
        return replace(self._to(Phase.CONFIRMING), prepared=prepared)

    def staging_ended(self) -> Visit:
        """Sending failed or was given up; back to the review, the pump unchanged."""
        return replace(self._to(Phase.REVIEWING), prepared=None)

    def commit_begun(self) -> Visit:
        """The person has confirmed; from now on only an answer of the pump says what it runs."""
        return self._to(Phase.COMMITTING)

    def finished(self, result: WriteResult, open_write: OpenWrite | None) -> Visit:
        """The write, or the settling of one, has ended."""
        phase = {"applied": Phase.DONE, "not_applied": Phase.NOT_APPLIED, "unknown": Phase.UNKNOWN}[result.outcome]
        return replace(self._to(phase), prepared=None, result=result, open_write=open_write)

    def with_reading(self, reading: PumpReading) -> Visit:
        """A newer interrogation after a write, for the last screen; the phase stays."""
        if self.phase not in {Phase.DONE, Phase.NOT_APPLIED, Phase.UNKNOWN}:
            raise VisitError(phrase("a reading cannot replace the one being worked on ({now})", now=self.phase.value))
        return replace(self, reading=reading)

    def disconnected(self) -> Visit:
        """The link is gone. An unknown outcome stays unknown; anything else starts over."""
        if self.phase in {Phase.COMMITTING, Phase.UNKNOWN}:
            return self
        return Visit()

    @property
    def may_leave(self) -> bool:
        """Whether the window can be closed without a warning: no write is open or unknown."""
        return self.phase not in {Phase.STAGING, Phase.CONFIRMING, Phase.COMMITTING, Phase.UNKNOWN}
