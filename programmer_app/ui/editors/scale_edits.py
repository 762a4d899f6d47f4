"""Scaling a whole schedule by a factor or to a daily dose. No Qt.

Each dose becomes the one that the pump can give exactly (whole nL/h, whole nL) nearest to the scaled one, an exact half
going down, so that what stands in the table afterwards is what will run.
"""

from __future__ import annotations

from fractions import Fraction

from device.achievable import bolus_nl, dose_given, dose_rate_given, nearest
from device.program import (
    DeliveryProgram,
    Flex,
    FlexStep,
    MinimumRate,
    PeriodicBolus,
    SimpleContinuous,
)
from device.pump import PumpModel
from device.quantities import DoseRate, Mass
from programmer_app.ui.editors.draft_edits import Edit, EditError, changed
from programmer_app.ui.editors.mode_edits import fg_per_day, hourly
from programmer_app.ui.editors.wording import derived
from programmer_app.ui.translation import tr


def scale_by_percent(program: DeliveryProgram, percent: Fraction) -> Edit:
    """Raises (or, below 0, lowers) every basal dose by a percentage.

    Raises:
        EditError: If nothing would be left, or the mode has no dose.
    """
    if percent <= -100:
        raise EditError(tr("less than nothing cannot be given; choose Minimum rate instead"))
    sign = "+" if percent > 0 else "\N{MINUS SIGN}"
    return _scaled(
        tr("scale by {sign}{percent} %", sign=sign, percent=derived(abs(percent))), program, 1 + percent / 100
    )


def scale_to_daily(program: DeliveryProgram, model: PumpModel, dose: DoseRate) -> Edit:
    """Scales the schedule so that a day (of a week: the mean day) gives `dose` of the primary drug.

    Raises:
        EditError: If the schedule gives nothing that could be scaled.
    """
    before = fg_per_day(program, model)
    if dose.amount == 0 or before == 0:
        raise EditError(tr("nothing cannot be scaled; choose Minimum rate instead"))
    if isinstance(program.basal, SimpleContinuous):
        return changed(tr("scale to {dose}", dose=dose.text()), program, basal=SimpleContinuous(dose=dose))
    return _scaled(tr("scale to {dose}", dose=dose.text()), program, Fraction(dose.amount) / before)


def _scaled(name: str, program: DeliveryProgram, factor: Fraction) -> Edit:
    concentration = program.primary.concentration
    basal = program.basal

    def rate(dose: DoseRate) -> DoseRate:
        flow = nearest(Fraction(dose.amount, 24 * concentration.amount) * factor)
        return (
            hourly(dose_rate_given(flow, concentration, dose.unit))
            if dose.unit.endswith("/h")
            else dose_rate_given(flow, concentration, dose.unit)
        )

    def mass(dose: Mass) -> Mass:
        volume = bolus_nl(Mass(int(dose.amount * factor), dose.unit), concentration)
        return dose_given(volume, concentration, dose.unit)

    if isinstance(basal, MinimumRate):
        raise EditError(tr("the minimum rate is the pump's own and cannot be scaled"))
    if isinstance(basal, SimpleContinuous):
        return changed(name, program, basal=SimpleContinuous(dose=rate(basal.dose)))
    if isinstance(basal, PeriodicBolus):
        between = rate(basal.between) if isinstance(basal.between, DoseRate) else basal.between
        scaled = basal.model_copy(update={"dose": mass(basal.dose), "between": between})
        return changed(name, program, basal=scaled)
    patterns = {
        pattern: tuple(FlexStep.model_validate({"start": step.start, "dose": rate(step.dose)}) for step in steps)
        for pattern, steps in basal.patterns.items()
    }
    return changed(name, program, basal=Flex(patterns=patterns, week=basal.week))
