"""Checks of a program: pure functions, each looking at one thing, joined in one list. No binary floating point.

`check` gives what was found, the gravest first; `CATALOGUE` tells what each code means.
"""

from __future__ import annotations

from typing import Final

from device.program import DeliveryProgram, OnceBolus
from device.pump import PumpModel
from device.quantities import Duration, Mass
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.limits import change, clinic, library, mixtures, pace, pump, sense
from programmer_app.therapy.limits.catalogue import CATALOGUE, Entry, Severity
from programmer_app.therapy.limits.finding import Case, Finding
from programmer_app.therapy.limits.pace import TOO_SOON, since_programmed_s

__all__ = [
    "CATALOGUE",
    "CHECKS",
    "TOO_SOON",
    "Entry",
    "Finding",
    "Severity",
    "check",
    "check_bolus",
    "since_programmed_s",
]

CHECKS: Final = (
    *pump.CHECKS,
    *library.CHECKS,
    *mixtures.CHECKS,
    *clinic.CHECKS,
    *pace.CHECKS,
    *change.CHECKS,
    *sense.CHECKS,
)
"""All checks, in the order in which their findings stand within one severity."""

_BOLUS_FIELD: Final = "once[0]"
_ORDER: Final = {"block": 0, "reason": 1, "note": 2}


def check(
    program: DeliveryProgram,
    model: PumpModel,
    drug_library: DrugLibrary,
    current: DeliveryProgram | None = None,
    *,
    since_change_s: int | None = None,
    counted_nl: int | None = None,
) -> tuple[Finding, ...]:
    """What is wrong, risky or worth knowing about a program.

    Args:
        program: The proposed program.
        model: The pump that would run it.
        drug_library: Limits and units, with the rules of the clinic.
        current: The running program; None when the pump was never programmed or is not known.
        since_change_s: Seconds since the pump was last programmed; None leaves the time between steps unchecked.
        counted_nl: What the running pump counts in its reservoir; None when it was never programmed or was refilled.

    Returns:
        Findings: first those that block, then those that need a reason, then notes.
    """
    case = Case(program, model, drug_library, current, since_change_s, counted_nl)
    found = [clinic.weighed(finding, drug_library) for one in CHECKS for finding in one(case)]
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.severity]))


def check_bolus(
    dose: Mass, over: Duration, program: DeliveryProgram, model: PumpModel, drug_library: DrugLibrary
) -> tuple[Finding, ...]:
    """What is wrong or risky about one bolus given now, on top of a running program: as of a bolus before it starts."""
    with_bolus = program.with_changes(once=(OnceBolus(dose=dose, over=over),))
    return tuple(found for found in check(with_bolus, model, drug_library) if found.field.startswith(_BOLUS_FIELD))
