"""Opioid dose by another route, oral to intravenous to epidural to intrathecal: an estimate, one way only.

The ratios rest on little: those seen in patients reach from 10 to 1 to 300 to 1, and one that serves to begin is unsafe
backwards. So the result always carries its spread, warnings and sources, and the library's start range caps it.
Formulas with worked examples: docs/formulas.md 15.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from device.quantities import DoseRate
from programmer_app.therapy.drug import Drug, StartDose

Route = Literal["oral", "intravenous", "epidural", "intrathecal"]

RATIOS: Final[dict[Route, int]] = {"oral": 300, "intravenous": 100, "epidural": 10, "intrathecal": 1}
"""Daily doses of morphine that count as equal. Source: Krames, quoted in PMID 15055516; survey, PMID 27703394 (100 to
10 to 1 was the answer most often given, by 83 of 724, with little consensus)."""

ORAL_SPREAD: Final = (10, 300)
"""Smallest and largest oral to intrathecal ratio. Source: 8 patients, J-STAGE jjspc 30/8, 2023 (10 to 125); PMID
15055516 (300)."""

MORPHINE_PER_HYDROMORPHONE: Final = 6
"""Intrathecal morphine that counts as 1 of intrathecal hydromorphone. Source: a textbook chapter, not a consensus."""

_WARNINGS: Final = (
    "This is an estimate, not a dose: begin at the low end of the start range and raise by effect.",
    "There is little consensus on these ratios; those seen in patients reach from 10 : 1 to 300 : 1.",
    "The ratios hold for morphine; they must not be used backwards.",
)
_SOURCES: Final = (
    "300 : 100 : 10 : 1: Krames, quoted in PMID 15055516; survey of 724, PMID 27703394",
    "10 : 1 to 125 : 1 seen in 8 patients: J-STAGE jjspc 30/8, 2023",
)


class ConversionError(ValueError):
    """A conversion that is refused; the message says why."""


@dataclass(frozen=True, slots=True)
class RouteEstimate:
    """An estimated dose by another route.

    Attributes:
        drug: Name as in the library.
        to: The route.
        unit: `mg/day`.
        estimate: By the ratio, exact.
        spread: Least and most by the published ratios; None where no spread was found for this pair of routes.
        capped: What may be shown as a start: the estimate, or the top of the start range when that is lower; None by
            another route than intrathecal, and when the library holds no sourced range.
        range: The start range that was used; None likewise.
        warnings: Always some.
        sources: Always some.
    """

    drug: str
    to: Route
    unit: str
    estimate: Fraction
    spread: tuple[Fraction, Fraction] | None
    capped: Fraction | None
    range: StartDose | None
    warnings: tuple[str, ...]
    sources: tuple[str, ...]


def convert_route(drug: Drug, dose: DoseRate, origin: Route, to: Route, population: str | None = None) -> RouteEstimate:
    """Estimates the dose by another route.

    Args:
        drug: Given by the new route: morphine, or hydromorphone by the intrathecal one (from a dose of morphine).
        dose: Of morphine a day by the route of origin.
        origin: Where it comes from.
        to: Where it goes: further along oral, intravenous, epidural, intrathecal.
        population: Of the start range that caps; None for the range with the lowest top.

    Raises:
        ConversionError: If the way is backwards or to the same route, or no ratio is known for the drug.
    """
    _refuse(drug, origin, to)
    morphine = dose.value_in("mg/day")
    scale = MORPHINE_PER_HYDROMORPHONE if drug.name == "hydromorphone" else 1
    estimate = morphine * RATIOS[to] / RATIOS[origin] / scale
    spread = None
    if (origin, to) == ("oral", "intrathecal"):
        least, most = (morphine / ratio / scale for ratio in reversed(ORAL_SPREAD))
        spread = (least, most)
    warnings, sources = list(_WARNINGS), list(_SOURCES)
    if spread is None:
        warnings.append(f"No spread was found for {origin} to {to}.")
    if scale != 1:
        warnings.append("6 mg of morphine for 1 mg of HYDROmorphone stands in one textbook chapter only.")
        sources.append("6 : 1 intrathecal: a textbook chapter")
    start = _start_range(drug, population) if to == "intrathecal" else None
    capped = None
    if start is not None:
        top = start.high.value_in("mg/day")
        capped = min(estimate, top)
        sources.append(f"start range: {start.source} ({start.status})")
        if estimate > top:
            warnings.append(f"The estimate lies above the start range; {start.high.text()} is its top.")
    elif to == "intrathecal":
        warnings.append(f"The library holds no sourced start range for {drug.tall_man}; the estimate is not capped.")
    return RouteEstimate(drug.name, to, "mg/day", estimate, spread, capped, start, tuple(warnings), tuple(sources))


def _refuse(drug: Drug, origin: Route, to: Route) -> None:
    order = list(RATIOS)
    if order.index(to) <= order.index(origin):
        raise ConversionError(
            f"from {origin} to {to} is not converted: a ratio that serves to begin overestimates on the way back; "
            "one patient needed 12 : 1 where 90 : 1 was computed (PMID 15055516)"
        )
    if drug.name == "morphine" or (drug.name == "hydromorphone" and to == "intrathecal"):
        return
    why = "fat-soluble opioids do not follow these ratios" if drug.opioid else "it is no opioid"
    if drug.name == "hydromorphone":
        why = f"none was found for its {to} dose"
    known = "morphine, and intrathecal HYDROmorphone from morphine"
    raise ConversionError(f"no ratio for {drug.tall_man} ({why}); known are {known}")


def _start_range(drug: Drug, population: str | None) -> StartDose | None:
    known = [entry for entry in drug.start_dose if entry.status != "background, unverified"]
    if population is not None:
        known = [entry for entry in known if entry.population == population]
        if not known:
            raise ConversionError(f"the library holds no start range of {drug.tall_man} for '{population}'")
    return min(known, key=lambda entry: entry.high.amount, default=None)
