"""The 24-hour dose of a proposed filling beside the running one."""

from __future__ import annotations

from device.program import DeliveryProgram
from device.pump import PumpModel
from device.quantities import grouped_number
from programmer_app.therapy.projection import DailyDose, daily_doses
from programmer_app.ui.editors.wording import (
    day_dose,
    day_dose_before,
    derived,
    dose_change,
    follows_text,
    ml_per_day,
    said,
)
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import DoseSummary


def show_proposed(summary: DoseSummary, model: VisitModel, pump: PumpModel, proposed: DeliveryProgram) -> None:
    """Puts running and proposed daily doses on the card.

    Args:
        summary: The card.
        model: The visit.
        pump: Its pump.
        proposed: The draft that would be made; the draft itself while the filling is not known.
    """
    new = daily_doses(proposed, pump, model.library)
    former = {dose.drug: dose for dose in model.daily_old}
    first = new[0]
    before = former.get(first.drug)
    summary.set_dose(day_dose_before(before, first), day_dose(first), dose_change(before, first), "info")
    tall_man = model.library.tall_man
    most = (
        ""
        if first.at_most == first.scheduled
        else tr(" · with patient boluses at most {at_most}", at_most=_at_most(first))
    )
    lines = [f"{tall_man(first.drug)} {said(proposed.primary.concentration)}{most}"]
    for dose, part in zip(new[1:], proposed.solution[1:], strict=True):
        was = day_dose_before(former.get(dose.drug), dose)
        lines.append(follows_text(tall_man(dose.drug), part.concentration, was, dose))
    gone = [tall_man(drug) for drug in former if drug not in {dose.drug for dose in new}]
    if gone:
        lines.append(tr("No more: {gone}", gone=", ".join(gone)))
    volumes = [derived(ml_per_day(first, proposed.primary.concentration))]
    if model.running is not None and model.daily_old:
        running = model.running.primary.concentration
        volumes.insert(0, derived(ml_per_day(model.daily_old[0], running)))
    lines.append(f"{' → '.join(dict.fromkeys(volumes))} mL/day")
    summary.set_lines(lines)


def _at_most(dose: DailyDose) -> str:
    return f"{grouped_number(dose.at_most_shown)} {dose.unit}"
