"""What the drug library says: known drugs, concentration, dose of a day, single bolus, steps, what is not limited."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final

from device.quantities import Concentration, DoseRate, Mass
from device.wording import phrase, strung
from programmer_app.therapy.drug import Band, Drug, Limits, Percent
from programmer_app.therapy.limits.finding import (
    Case,
    Finding,
    against,
    amount,
    finding,
    mass_text,
    passed,
    shown,
)
from programmer_app.therapy.projection import DailyDose


def drugs(case: Case) -> Iterator[Finding]:
    """Drugs that the library does not hold, or that no product is labelled for."""
    for index, part in enumerate(case.program.solution):
        field = f"solution[{index}].drug"
        drug = case.library.get(part.drug)
        if drug is None:
            known = ", ".join(case.library.drugs)
            what = phrase(
                "'{drug}' is not in the drug library {version}; it holds {known}.",
                drug=part.drug,
                version=case.library.version,
                known=known,
            )
            yield finding("unknown-drug", field, what, part.drug, phrase("a drug of the library"))
        elif drug.pump_label.status == "off-label":
            what = strung((f"{drug.tall_man}:", f"{drug.pump_label.text}."))
            yield finding("off-label-drug", field, what, drug.tall_man, phrase("labelled for intrathecal infusion"))


FAR_BELOW: Final = 10
"""So many times weaker than every labelled strength is more than a dilution. Source: this program's own."""


def concentrations(case: Case) -> Iterator[Finding]:
    """Each drug's concentration against its limits and the labelled strengths."""
    for index, part, drug in known(case):
        field = f"solution[{index}].concentration"
        found = outside("concentration", limits_of(case, index, drug).concentration, part.concentration)
        if found is not None:
            code, limit = found
            what = f"{drug.tall_man} {part.concentration.text()} {against(part.concentration.amount, limit)}."
            yield passed(code, field, what, part.concentration.text(), limit)
        strengths = [strength.value for strength in drug.label_strengths]
        if strengths and part.concentration not in strengths:
            labelled = ", ".join(strength.text() for strength in strengths)
            what = phrase(
                "{tall_man} {concentration}; labelled are {labelled}.",
                tall_man=drug.tall_man,
                concentration=part.concentration.text(),
                labelled=labelled,
            )
            source = drug.label_strengths[0].cited
            yield finding("concentration-not-labelled", field, what, part.concentration.text(), labelled, source)
            yield from _slip_of_label(field, drug, part.concentration)
            weakest = strengths[0]
            if part.concentration.amount * FAR_BELOW < weakest.amount:
                factor = shown(Fraction(weakest.amount, part.concentration.amount))
                what = phrase(
                    "{tall_man} {concentration}: the weakest label says {factor} times that.",
                    tall_man=drug.tall_man,
                    concentration=part.concentration.text(),
                    factor=factor,
                )
                yield finding("concentration-far-below-label", field, what, part.concentration.text(), weakest.text())


SLIPS: Final = (10, 100, 1_000)
"""Factors of a moved decimal point and of mg for mcg. Source: see the finding `concentration-slip`."""


def _slip_of_label(field: str, drug: Drug, concentration: Concentration) -> Iterator[Finding]:
    """A concentration that is a labelled one but for its decimal point or its unit."""
    for factor in SLIPS:
        for strength in drug.label_strengths:
            label = strength.value
            if label.amount * factor == concentration.amount:
                much = phrase("{factor} times", factor=factor)
            elif concentration.amount * factor == label.amount:
                much = phrase("1/{factor} of", factor=factor)
            else:
                continue
            what = phrase(
                "{tall_man} {concentration} is {much} the labelled {label}.",
                tall_man=drug.tall_man,
                concentration=concentration.text(),
                much=much,
                label=label.text(),
            )
            yield finding("concentration-slip", field, what, concentration.text(), label.text())
            return


def daily_doses(case: Case) -> Iterator[Finding]:
    """Each drug's dose of a day against its limits, without and with every demand bolus."""
    for index, part, drug in known(case):
        dose = case.daily[index]
        value = f"{shown(dose.scheduled)} {dose.unit}/day"
        fine = dose.scheduled * DoseRate.UNITS[f"{dose.unit}/day"]
        found = outside("daily-dose", limits_of(case, index, drug).daily_dose, fine)
        if found is not None:
            code, limit = found
            what = phrase(
                "{drug}: {value} on the highest day, {fine}.",
                drug=case.library.tall_man(part.drug),
                value=value,
                fine=against(fine, limit),
            )
            yield passed(code, case.drug_field(index), what, value, limit)
        yield from _with_demand(case, index, drug, dose, found)


def _with_demand(
    case: Case, index: int, drug: Drug, dose: DailyDose, without: tuple[str, Any] | None
) -> Iterator[Finding]:
    """The same with every demand bolus, when that alone passes a limit."""
    unit = f"{dose.unit}/day"
    fine = dose.at_most * DoseRate.UNITS[unit]
    found = outside("daily-dose-at-most", limits_of(case, index, drug).daily_dose, fine)
    if case.program.demand is None or found is None or "above" not in found[0]:
        return
    code, limit = found
    if without is not None and without[1] is limit:
        return
    value = amount(dose.at_most, unit)
    what = phrase(
        "{tall_man}: at most {value} with every demand bolus, {fine}.",
        tall_man=drug.tall_man,
        value=value,
        fine=against(fine, limit),
    )
    field = "demand.max_per_24h" if index == 0 else f"solution[{index}].concentration"
    yield passed(code, field, what, value, limit)


def boluses(case: Case) -> Iterator[Finding]:
    """Each bolus against each drug's limits of a single dose, a demand bolus against its own too."""
    for index, part, drug in known(case):
        limits = limits_of(case, index, drug)
        for bolus in case.boluses:
            dose_fg = bolus.volume_nl * part.concentration.amount
            found = outside("bolus", limits.bolus, Fraction(dose_fg))
            own = outside("demand-bolus", limits.demand_bolus, Fraction(dose_fg)) if bolus.on_demand else None
            for code, limit in filter(None, (found, own)):
                value = mass_text(dose_fg, drug.unit)
                what = phrase(
                    "{bolus_name} holds {value} of {tall_man}, {dose_fg}.",
                    bolus_name=bolus.name,
                    value=value,
                    tall_man=drug.tall_man,
                    dose_fg=against(dose_fg, limit),
                )
                yield passed(code, bolus.field, what, value, limit)


def steps(case: Case) -> Iterator[Finding]:
    """The change of each drug's daily dose against the steps that the library allows."""
    for index, part, drug in known(case):
        before, after = case.daily_before.get(part.drug), case.daily[index]
        if before is None or not before.scheduled or before.unit != after.unit:
            continue
        rise = after.scheduled - before.scheduled
        percent = 100 * abs(rise) / before.scheduled
        field = case.drug_field(index)
        change = phrase(
            "{drug} from {before} to {after}",
            drug=drug.tall_man,
            before=amount(before.scheduled, f"{after.unit}/day"),
            after=amount(after.scheduled, f"{after.unit}/day"),
        )
        limits = limits_of(case, index, drug)
        name, band = ("step-up", limits.step_up) if rise > 0 else ("step-down", limits.step_down)
        found = outside(name, band, Percent(percent))
        if found is not None and "above" in found[0]:
            code, limit = found
            what = phrase(
                "{change}, a step of {percent} %, {percent_2}.",
                change=change,
                percent=shown(percent),
                percent_2=against(percent, limit),
            )
            yield passed(code, field, what, f"{shown(percent)} %", limit)
        step_fg = rise * DoseRate.UNITS[f"{after.unit}/day"]
        found = outside("daily-step", limits.daily_step, step_fg) if rise > 0 else None
        if found is not None and "above" in found[0]:
            code, limit = found
            what = phrase(
                "{change}, a step of {rise}, {step_fg}.",
                change=change,
                rise=amount(rise, f"{after.unit}/day"),
                step_fg=against(step_fg, limit),
            )
            yield passed(code, field, what, amount(rise, f"{after.unit}/day"), limit)


def unset(case: Case) -> Iterator[Finding]:
    """Amounts of each drug that the library leaves without an upper limit."""
    for index, _, drug in known(case):
        limits = limits_of(case, index, drug)
        bands: list[tuple[str, tuple[Band[Any], ...]]] = [
            (phrase("concentration"), (limits.concentration,)),
            (phrase("daily dose"), (limits.daily_dose,)),
        ]
        if not case.is_steady:
            bands.append((phrase("hourly dose"), (limits.hourly_dose,)))
        if any(not bolus.on_demand for bolus in case.boluses):
            bands.append((phrase("single bolus"), (limits.bolus,)))
        if any(bolus.on_demand for bolus in case.boluses):
            bands.append((phrase("demand bolus"), (limits.bolus, limits.demand_bolus)))
        missing = strung((name for name, alike in bands if all(band.unset_high for band in alike)), ", ")
        if missing:
            what = phrase("{tall_man}: no upper limit for {missing}.", tall_man=drug.tall_man, missing=missing)
            yield finding("no-limit-set", f"solution[{index}].drug", what, missing, phrase("none set"))


def far_above(case: Case) -> Iterator[Finding]:
    """Amounts that are ten times the upper limit or more."""
    for index, part, drug in known(case):
        limits, dose = limits_of(case, index, drug), case.daily[index]
        unit = f"{dose.unit}/day"
        strongest = [strength.value for strength in drug.label_strengths][-1:]
        daily = dose.scheduled * DoseRate.UNITS[unit]
        found = [(case.drug_field(index), daily, _highest(limits.daily_dose), unit, DoseRate.UNITS[unit])]
        for bolus in case.boluses:
            dose_fg = Fraction(bolus.volume_nl * part.concentration.amount)
            found.append((bolus.field, dose_fg, _highest(limits.bolus), drug.unit, Mass.UNITS[drug.unit]))
        for field, value, limit, shown_unit, size in found:
            if limit is not None and value >= 10 * limit.amount:
                text = amount(value / size, shown_unit)
                what = phrase(
                    "{tall_man}: {words} is {fraction} times {limit}.",
                    tall_man=drug.tall_man,
                    words=text,
                    fraction=shown(Fraction(value) / limit.amount),
                    limit=limit.text(),
                )
                yield finding("far-above-library", field, what, text, limit.text())
        if strongest and part.concentration.amount >= 10 * strongest[0].amount:
            factor = shown(Fraction(part.concentration.amount, strongest[0].amount))
            what = phrase(
                "{tall_man}: {concentration} is {factor} times the strongest labelled.",
                tall_man=drug.tall_man,
                concentration=part.concentration.text(),
                factor=factor,
            )
            field, limit_text = f"solution[{index}].concentration", strongest[0].text()
            yield finding("far-above-library", field, what, part.concentration.text(), limit_text)


def known(case: Case) -> Iterator[tuple[int, Any, Drug]]:
    """Place, component and library entry of each drug that the library holds."""
    for index, part in enumerate(case.program.solution):
        drug = case.library.get(part.drug)
        if drug is not None:
            yield index, part, drug


def limits_of(case: Case, index: int, drug: Drug) -> Limits:
    """The limits of a drug in the strength in which it is in the solution."""
    return drug.limits_at(case.program.solution[index].concentration)


def _highest(band: Band[Any]) -> Any:  # noqa: ANN401 - a quantity or None
    limit = band.soft_high or band.hard_high
    return None if limit is None else limit.value


def outside(name: str, band: Band[Any], value: Any) -> tuple[str, Any] | None:  # noqa: ANN401 - quantity or amount
    """Code and limit of the gravest limit that a value passes; a value equal to a limit does not pass it."""

    def beyond(limit: Any, *, above: bool) -> bool:  # noqa: ANN401 - as above
        if limit is None:
            return False
        bound = limit.value.amount if isinstance(value, Fraction) else limit.value
        return bool(value > bound if above else value < bound)

    for limit, above, end in (
        (band.hard_high, True, "above-hard"),
        (band.hard_low, False, "below-hard"),
        (band.soft_high, True, "above-soft"),
        (band.soft_low, False, "below-soft"),
    ):
        if beyond(limit, above=above):
            return f"{name}-{end}", limit
    return None


CHECKS: Final = (drugs, concentrations, daily_doses, boluses, steps, far_above, unset)
