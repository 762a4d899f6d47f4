"""How a write ends, and the rule by which an unknown outcome is settled. Pure values and functions.

Applied, not applied, unknown; a waiting time that has passed alone gives neither of the first two.
Source: docs/protocol.md part 6, and for three outcomes instead of two LoopKit's handling of unacknowledged commands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from device.journal import OpenWrite, Outcome
from device.program import DeliveryProgram
from device.protocol.image import digest
from device.protocol.messages import Code, Op
from device.pump import PumpStatus, Totals
from device.wording import phrase

COMMITTED_EVENT: Final = 2
"""Log event of a commit, detail {1: generation, 2: txn}. Source: docs/protocol.md 4.5."""


@dataclass(frozen=True, slots=True)
class PreparedWrite:
    """A program that lies sealed in the pump's inactive bank, waiting for commit or abort.

    Attributes:
        write: As journalled: transaction id, pump, base, image, who and why.
        digest: SHA-256 of the image.
        program: What the image holds.
        pump_totals: Computed by the pump from its stored bytes; what a person is shown before confirming.
        host_totals: Computed here; equal to the pump's, else there is no PreparedWrite.
    """

    write: OpenWrite
    digest: bytes
    program: DeliveryProgram
    pump_totals: Totals
    host_totals: Totals

    @property
    def txn(self) -> bytes:
        """Transaction id, 16 bytes."""
        return self.write.txn

    @property
    def image(self) -> bytes:
        """The image as staged."""
        return self.write.image


@dataclass(frozen=True, slots=True)
class WriteResult:
    """How a write ended.

    Attributes:
        outcome: "applied" means committed and read back byte for byte.
        txn: Transaction id.
        generation: Of the program that the pump runs, as last known.
        program_sha256: Hexadecimal digest of the image that the pump runs; of the new one when the outcome is unknown.
        why: One sentence.
        status: The pump's status that proves it; None when unknown.
    """

    outcome: Outcome
    txn: bytes
    generation: int
    program_sha256: str
    why: str
    status: PumpStatus | None = None


@dataclass(frozen=True, slots=True)
class ActResult:
    """How a stop, start, bolus or setting of the clock ended.

    Attributes:
        outcome: As of a write.
        txn: Transaction id.
        clock_s: Pump clock that the pump answered (start of the bolus, moment of the stop ...), when known.
        why: One sentence.
    """

    outcome: Outcome
    txn: bytes
    clock_s: int | None
    why: str


def verdict(status: PumpStatus, write: OpenWrite, committed_by: bytes | None = None) -> tuple[Outcome, str]:
    """What a status of a NEW session says about a write.

    Args:
        status: Read in a session that began after the last frame of the write was sent.
        write: The open write.
        committed_by: Transaction that made generation `base_generation + 1`, by the pump's log, when known.

    Returns:
        The outcome and why, one sentence.
    """
    for result in status.results:
        if result.txn == write.txn and result.op == Op.COMMIT:
            if result.code == Code.OK:
                return "applied", phrase("The pump has the commit among its last results.")
            return "not_applied", phrase("The pump has a refusal of the commit among its last results.")
    if (status.generation, status.digest) == (write.base_generation, write.base_digest):
        return "not_applied", phrase(
            "The pump still runs the program from before, and a late command can no longer reach it."
        )
    if committed_by == write.txn:
        return "applied", phrase("The pump's log holds the commit.")
    if committed_by is not None:
        return "not_applied", phrase(
            "Another programmer has changed the pump since; this write can no longer take place."
        )
    return "unknown", phrase(
        "The pump runs neither program as it was known, and its records do not reach back far enough."
    )


def image_sha256(image: bytes) -> str:
    """Hexadecimal digest of an image."""
    return digest(image).hex()


def differences(pump: Totals, host: Totals) -> list[str]:
    """Each number in which the pump's totals differ from the host's, both named, in the units of the wire."""
    found = [
        f"{name}: pump {theirs}, this program {ours}"
        for name, theirs, ours in (
            ("scheduled a day (1/3600 nL)", pump.days, host.days),
            ("at most in a day (1/3600 nL)", pump.day_at_most, host.day_at_most),
            ("at most in an hour (1/3600 nL)", pump.hour_at_most, host.hour_at_most),
            ("at most in any 24 h (1/3600 nL)", pump.any_day_at_most, host.any_day_at_most),
            ("one demand bolus (nL)", pump.demand_nl, host.demand_nl),
            ("given once (nL)", pump.once_nl, host.once_nl),
        )
        if theirs != ours
    ]
    if pump.drugs != host.drugs:
        found.append(f"doses (1/3600 fg): pump {_doses(pump)}, this program {_doses(host)}")
    return found


def _doses(totals: Totals) -> str:
    return "; ".join(
        f"{d.drug} {d.day}, {d.day_at_most}, {d.hour_at_most}, {d.demand_fg}, {d.any_day_at_most}" for d in totals.drugs
    )
