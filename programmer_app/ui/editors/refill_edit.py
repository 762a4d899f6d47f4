"""A refill as a pure edit of the draft: volume, solution, bridge; and the amounts that its screen shows. No Qt.

A filling never invents a dose. Doses of the draft stay as they were asked as long as they are of the drug that is first
in the new solution; for another first drug a daily dose is asked for.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from fractions import Fraction
from importlib import resources

from device.achievable import catheter_nl, plan_of
from device.program import Bridge, Component, DeliveryProgram, Reservoir, SimpleContinuous
from device.pump import PumpModel
from device.quantities import DoseRate, Duration, Volume, significant
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.projection import daily_doses
from programmer_app.ui.editors.draft_edits import Edit, EditError, OnceItem, changed
from programmer_app.ui.editors.wording import said
from programmer_app.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Filling:
    """What goes into the reservoir and how the change is made.

    Attributes:
        volume: In the reservoir afterwards.
        solution: In the reservoir afterwards, the drug that doses are of first.
        new_dose: Daily dose of the first drug; only where `needs_dose`.
        bridge: Dose of the old solution until it has left tubing and catheter; None for no bridge.
    """

    volume: Volume
    solution: tuple[Component, ...]
    new_dose: DoseRate | None = None
    bridge: DoseRate | None = None


def needs_dose(draft: DeliveryProgram, running: DeliveryProgram, solution: tuple[Component, ...]) -> bool:
    """Whether neither the draft nor the running program holds doses of the first drug of a solution."""
    return solution[0].drug not in {draft.primary.drug, running.primary.drug}


def refill_edit(draft: DeliveryProgram, running: DeliveryProgram, filling: Filling) -> Edit:
    """The draft with the filling as one edit; a bridge of an earlier one is replaced.

    Raises:
        EditError: If a dose is missing or the result is no program.
    """
    first = filling.solution[0].drug
    basal, demand = draft.basal, draft.demand
    if first != draft.primary.drug:
        basal, demand = running.basal, running.demand
    if needs_dose(draft, running, filling.solution):
        if filling.new_dose is None:
            raise EditError(tr("the daily dose of {first} is missing", first=first))
        basal, demand = SimpleContinuous(dose=filling.new_dose), None
    once: tuple[OnceItem, ...] = tuple(item for item in draft.once if not isinstance(item, Bridge))
    if filling.bridge is not None:
        once = (Bridge(dose=filling.bridge, old_solution=running.solution), *once)
    return changed(
        tr("refill {volume}", volume=said(filling.volume)),
        draft,
        solution=filling.solution,
        basal=basal,
        demand=demand,
        once=once,
        reservoir=Reservoir(volume=filling.volume, low_alarm=draft.reservoir.low_alarm),
    )


def volume_problem(volume: Volume, low_alarm: Volume, pump: PumpModel) -> str:
    """Why a volume cannot be filled; empty if it can."""
    capacity = Volume(pump.capacity_nl, "mL")
    if volume > capacity:
        return tr("{volume} does not fit: this pump holds {capacity}", volume=said(volume), capacity=said(capacity))
    if volume <= low_alarm:
        return tr(
            "{volume} is not above the low-reservoir alarm at {low_alarm}",
            volume=said(volume),
            low_alarm=said(low_alarm),
        )
    return ""


# ---- the bridge ----


def bridged_part(running: DeliveryProgram, solution: tuple[Component, ...]) -> Component:
    """The part of the running solution that a bridge's dose is of. Source: docs/protocol.md part 5."""
    alike = [part for part in running.solution if part.drug == solution[0].drug]
    return (alike or list(running.solution))[0]


def old_dose(running: DeliveryProgram, drug: str, pump: PumpModel, library: DrugLibrary) -> DoseRate | None:
    """Mean daily dose of a drug in the running program, to four significant digits where nobody typed it."""
    if isinstance(running.basal, SimpleContinuous) and drug == running.primary.drug:
        return running.basal.dose
    dose = next((each for each in daily_doses(running, pump, library) if each.drug == drug), None)
    if dose is None or not any(dose.days):
        return None
    mean = significant(sum(dose.days, Fraction(0)) / len(dose.days))
    unit = f"{dose.unit}/day"
    return DoseRate(int(mean * DoseRate.UNITS[unit]), unit)


@dataclass(frozen=True, slots=True)
class BridgeSize:
    """How much a bridge moves and how long it takes; None where no program has a bridge."""

    tubing: Volume
    prime_tubing: Volume
    catheter: Volume
    whole: Volume
    lasts: Duration | None


def bridge_size(program: DeliveryProgram, pump: PumpModel) -> BridgeSize:
    """Volumes of the path, and the length of the program's bridge if it has one."""
    catheter = catheter_nl(program.catheter)
    bridges = [item for item in plan_of(program, pump).once if item.kind == "bridge"]
    return BridgeSize(
        tubing=Volume(pump.bridge_tubing_nl, "mL"),
        prime_tubing=Volume(pump.prime_tubing_nl, "mL"),
        catheter=Volume(catheter, "mL"),
        whole=Volume(pump.bridge_tubing_nl + catheter, "mL"),
        lasts=Duration(bridges[0].duration_s, "h") if bridges else None,
    )


@functools.cache
def tubing_source(pump: PumpModel, use: str) -> str:
    """Where a tubing volume comes from.

    Args:
        pump: As it says of itself.
        use: `bridge_tubing_nl` or `prime_tubing_nl`.
    """
    content = json.loads(resources.files("resources").joinpath("pump_models.json").read_text("utf-8"))
    for entry in content["models"]:
        if entry["name"] == pump.name and entry[use] == getattr(pump, use):
            return str(entry["sources"][use])
    return tr("as the pump says of itself")
