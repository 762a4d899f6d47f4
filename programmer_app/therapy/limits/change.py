"""The proposed program against the running one: doses, slips of a factor, another solution, bridge and prime."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from device.program import Bridge, Component, DeliveryProgram, MinimumRate, PeriodicBolus
from device.quantities import Mass, Quantity
from device.wording import phrase, strung
from programmer_app.therapy.bridging import bridge_consequence, same_solution, waiver_words
from programmer_app.therapy.limits.finding import Case, Finding, amount, finding, shown, times, volume_text

LARGEST_CHANGE: Final = Fraction(20, 100)
"""Share of the daily dose by which it may change without a reason. Source: preset of this program."""

DOSE_SLIPS: Final = (10, 24, 100, 1_000)
"""Factors of a moved decimal point, of a day for an hour, of mg for mcg. Source: see the finding `factor-of-slip`."""

TIME_SLIPS: Final = (10, 24, 60)
"""Factors of a moved decimal point, of days for hours, of hours for minutes."""

_NEAR: Final = Fraction(10, 100)
"""How near to a factor a ratio counts as it."""


def daily_doses(case: Case) -> Iterator[Finding]:
    """Rises and falls of the daily dose by more than 20 %; a drug that follows the primary one is not told again."""
    for index, after in enumerate(case.daily):
        before = case.daily_before.get(after.drug)
        if before is None or before.unit != after.unit or (index and _follows(case, index)):
            continue
        highest, lowest = before.scheduled * (1 + LARGEST_CHANGE), before.scheduled * (1 - LARGEST_CHANGE)
        if lowest <= after.scheduled <= highest:
            continue
        unit = f"{after.unit}/day"
        rises = after.scheduled > highest
        code, limit = ("daily-dose-rise", highest) if rises else ("daily-dose-fall", lowest)
        name = case.library.tall_man(after.drug)
        change = phrase(
            "from {scheduled} to {scheduled_2}",
            scheduled=amount(before.scheduled, unit),
            scheduled_2=amount(after.scheduled, unit),
        )
        percent = _by(before.scheduled, after.scheduled)
        parts = [
            phrase("The daily dose of {name} rises {change}{percent}", name=name, change=change, percent=percent)
            if rises
            else phrase("The daily dose of {name} falls {change}{percent}", name=name, change=change, percent=percent),
            phrase("20 % is {limit}", limit=amount(limit, unit)),
        ]
        if factor := times(after.scheduled, limit):
            parts.append(phrase("this is {factor}", factor=factor))
        what = phrase("{parts}.", parts=strung(parts, "; "))
        yield finding(code, case.drug_field(index), what, amount(after.scheduled, unit), amount(limit, unit))


def _by(before: Fraction, after: Fraction) -> str:
    """The change in percent, to a tenth, but never rounded onto the limit; nothing when there was no dose before."""
    if not before:
        return ""
    percent = 100 * abs(after - before) / before
    tenth = Fraction(round(percent * 10), 10)
    return phrase(", by {tenth} %", tenth=shown(tenth if tenth != 100 * LARGEST_CHANGE else percent))


def _follows(case: Case, index: int) -> bool:
    """Whether a drug's daily dose changes just as the primary drug's does, so that one finding speaks for both."""
    primary, other = case.daily[0], case.daily[index]
    first, before = case.daily_before.get(primary.drug), case.daily_before.get(other.drug)
    if first is None or before is None:
        return False
    return other.scheduled * first.scheduled == primary.scheduled * before.scheduled


def minimum_rate(case: Case) -> Iterator[Finding]:
    """A therapy that goes to the minimum rate."""
    if case.current is None or not isinstance(case.program.basal, MinimumRate):
        return
    if not isinstance(case.current.basal, MinimumRate):
        dose = case.daily[0]
        value = amount(dose.scheduled, f"{dose.unit}/day")
        what = phrase("The pump would give {value} of {drug}.", value=value, drug=case.library.tall_man(dose.drug))
        yield finding("minimum-rate-chosen", "basal.mode", what, value, phrase("the running mode"))


def drugs(case: Case) -> Iterator[Finding]:
    """Drugs that come or go."""
    if case.current is None:
        return
    old, new = _by_drug(case.current.solution), _by_drug(case.program.solution)
    for index, part in enumerate(case.program.solution):
        if part.drug not in old:
            name = case.library.tall_man(part.drug)
            yield finding(
                "drug-added", f"solution[{index}].drug", phrase("{name} is new.", name=name), name, " + ".join(old)
            )
    for drug in old:
        if drug not in new:
            name = case.library.tall_man(drug)
            yield finding(
                "drug-removed", "solution", phrase("{name} is no longer given.", name=name), " + ".join(new), name
            )


def slips(case: Case) -> Iterator[Finding]:
    """Amounts that differ from the running ones by about a factor that slips make."""
    if case.current is None:
        return
    for index, after in enumerate(case.daily[:1]):
        before = case.daily_before.get(after.drug)
        if before is not None and before.unit == after.unit:
            factor = _slip(after.scheduled, before.scheduled, DOSE_SLIPS)
            if factor is not None:
                texts = (amount(dose.scheduled, f"{dose.unit}/day") for dose in (after, before))
                yield _slipped(case.drug_field(index), factor, *texts)
    old = _by_drug(case.current.solution)
    pairs: list[tuple[str, Quantity, Quantity, tuple[int, ...]]] = []
    for index, part in enumerate(case.program.solution):
        if part.drug in old:
            pairs.append((f"solution[{index}].concentration", part.concentration, old[part.drug], DOSE_SLIPS))
    for field, new, running, factors in (*pairs, *_pairs(case.program, case.current)):
        factor = _slip(new.amount, running.amount, factors)
        if factor is not None:
            yield _slipped(field, factor, new.text(), running.text())


def _pairs(new: DeliveryProgram, old: DeliveryProgram) -> Iterator[tuple[str, Quantity, Quantity, tuple[int, ...]]]:
    """Amounts of both programs that can be compared."""
    if isinstance(new.basal, PeriodicBolus) and isinstance(old.basal, PeriodicBolus):
        yield "basal.dose", new.basal.dose, old.basal.dose, DOSE_SLIPS
        yield "basal.every", new.basal.every, old.basal.every, TIME_SLIPS
    if new.demand is not None and old.demand is not None:
        yield "demand.dose", new.demand.dose, old.demand.dose, DOSE_SLIPS
        yield "demand.lockout", new.demand.lockout, old.demand.lockout, TIME_SLIPS


def _slip(new: Fraction | int, old: Fraction | int, factors: tuple[int, ...]) -> Fraction | None:
    """The factor that an amount is about, of those that slips make; None for any other."""
    if not new or not old:
        return None
    for factor in factors:
        if _near(new, factor * old):
            return Fraction(factor)
        if _near(factor * new, old):
            return Fraction(1, factor)
    return None


def _near(found: Fraction | int, wanted: Fraction | int) -> bool:
    return -wanted * _NEAR <= found - wanted <= wanted * _NEAR


def _slipped(field: str, factor: Fraction, new: str, old: str) -> Finding:
    much = (
        phrase("about {factor} times", factor=factor.numerator)
        if factor > 1
        else phrase("about 1/{factor} of", factor=factor.denominator)
    )
    return finding(
        "factor-of-slip", field, phrase("{texts} is {much} {texts_2}.", texts=new, much=much, texts_2=old), new, old
    )


def solution(case: Case) -> Iterator[Finding]:
    """Another solution with no bridge, with what the patient gets until the old one has left."""
    if case.current is None or any(isinstance(item, Bridge) for item in case.program.once):
        return
    consequence = bridge_consequence(case.current, case.program, case.model, case.library)
    if consequence is None:
        return
    what = waiver_words(consequence, case.library)
    value, limit = _text(case.program.solution), _text(case.current.solution)
    yield finding("solution-changed-without-bridge", "once", what, value, limit)


def content(case: Case) -> Iterator[Finding]:
    """Another solution in the reservoir, bridged or not."""
    if case.current is None or same_solution(case.program.solution, case.current.solution):
        return
    value, limit = _text(case.program.solution), _text(case.current.solution)
    volume = case.program.reservoir.volume.text()
    what = phrase(
        "The reservoir is taken to hold {volume} of {value}; until now it was {limit}.",
        volume=volume,
        value=value,
        limit=limit,
    )
    yield finding("reservoir-content-changed", "solution", what, value, limit)


def bridge_source(case: Case) -> Iterator[Finding]:
    """A bridge from a solution that does not run now, and one that is not the first item or not the only one."""
    bridges = [(index, item) for index, item in enumerate(case.program.once) if isinstance(item, Bridge)]
    for place, (index, item) in enumerate(bridges):
        if case.current is not None and not same_solution(item.old_solution, case.current.solution):
            value, limit = _text(item.old_solution), _text(case.current.solution)
            what = phrase("The bridge is from {value}; the pump runs {limit}.", value=value, limit=limit)
            yield finding("bridge-old-solution-differs", f"once[{index}].old_solution", what, value, limit)
        if index or place:
            what = phrase("The bridge is item {index} of what happens once.", index=index + 1)
            yield finding(
                "bridge-not-first", f"once[{index}]", what, phrase("item {index}", index=index + 1), phrase("item 1")
            )


def prime(case: Case) -> Iterator[Finding]:
    """A prime although a program runs."""
    if case.current is None:
        return
    for index, item in case.once("prime"):
        unit = case.daily[0].unit
        held = case.current.solution[0]
        dose = amount(Fraction(item.volume_nl * held.concentration.amount, Mass.UNITS[unit]), unit)
        name = case.library.tall_man(held.drug)
        what = phrase("Up to {dose} of {name} would reach the patient during the prime.", dose=dose, name=name)
        yield finding("prime-with-running-catheter", f"once[{index}]", what, dose, phrase("no drug in the catheter"))


COUNT_WORTH_ASKING_NL: Final = 500_000
"""Volume by which a program may lie above the pump's own count without a refill. Source: preset of this program."""


def count(case: Case) -> Iterator[Finding]:
    """A volume that fills the pump's count on paper."""
    counted_nl, volume = case.counted_nl, case.program.reservoir.volume
    if counted_nl is not None and volume.amount - counted_nl > COUNT_WORTH_ASKING_NL:
        counted = volume_text(counted_nl)
        what = phrase(
            "The pump counts {counted}; this sets the count to {volume}, as after a refill.",
            counted=counted,
            volume=volume.text(),
        )
        yield finding("reservoir-raised", "reservoir.volume", what, volume.text(), counted)


def _by_drug(solution: tuple[Component, ...]) -> dict[str, Quantity]:
    return {part.drug: part.concentration for part in solution}


def _text(solution: tuple[Component, ...]) -> str:
    return " + ".join(f"{part.drug} {part.concentration.text()}" for part in solution)


CHECKS: Final = (daily_doses, minimum_rate, drugs, slips, solution, content, bridge_source, prime, count)
