"""What the picture of the pump in the body shows, computed from what the pump says. No Qt, no clock.

Only the pump's own words are used: its strokes, its calculated reservoir, its alarms. What an emulation knows to be
true beside that is not shown; a leak that no pump can feel is not in the picture either.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import exp
from typing import Final, Literal

from device.achievable import PeriodicPlan, plan_of
from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR, weekday
from device.program import Component, DeliveryProgram
from device.pump import AlarmCode, PumpModel, PumpState, PumpStatus
from programmer_app.therapy.alarms import Priority, alarm_table, ranked
from programmer_app.therapy.catheter import CELLS, Chain, chain_of
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.pump_words import length_text, volume_text
from programmer_app.ui.translation import tr

Bolus = Literal["", "patient", "single", "scheduled"]
_HALF: Final = 0.5
_STILL: Final = (PumpState.STOPPED, PumpState.NEVER_PROGRAMMED, PumpState.END_OF_SERVICE)


@dataclass(frozen=True, slots=True)
class AnatomyState:
    """One moment of the picture.

    Attributes:
        fill: How full the reservoir is by the pump's count, 0 to 1.
        low: Below which share it is low; None where no program says so.
        level: The same in mL.
        capacity: Of the reservoir.
        flow_nl_per_h: What the pump gives now by its program, without a single bolus; 0 where nothing is delivered.
        stalled: Whether the rotor is held.
        bolus: Which kind runs.
        cells: Share of the program's own solution in each part of tubing and catheter, from pump to tip, 0 to 1.
        fresh: The program's solution in words.
        held: The solution that it replaces; "" where it replaces none or nothing of it is left.
        front: When the new solution reaches the tip; "" where it has, or nothing flows.
        pressure: Whether the pump reports a high pressure in the catheter.
        alarm: Priority and title of the gravest alarm; None where none stands.
        running: Whether the program runs.
        sentence: What the pump is doing, for everybody.
    """

    fill: float
    low: float | None
    level: str
    capacity: str
    flow_nl_per_h: Fraction
    stalled: bool
    bolus: Bolus
    cells: tuple[float, ...]
    fresh: str
    held: str
    front: str
    pressure: bool
    alarm: tuple[Priority, str] | None
    running: bool
    sentence: str

    @property
    def turning(self) -> bool:
        """Whether the rotor turns."""
        return self.flow_nl_per_h > 0 and not self.stalled


def anatomy_state(
    program: DeliveryProgram | None, model: PumpModel, status: PumpStatus, library: DrugLibrary
) -> AnatomyState:
    """The picture of a pump.

    Args:
        program: The running one, as read; None for a pump that was never programmed.
        model: Of the pump.
        status: The last one.
        library: Names of drugs.
    """
    codes = {alarm.code for alarm in status.alarms}
    stalled = AlarmCode.MOTOR_STALL in codes
    flow, bolus = _flow(program, model, status)
    chain = None if program is None else chain_of(program, model, None)
    cells = (1.0,) * CELLS if chain is None else cell_shares(status.delivered_nl / chain.volume_nl)
    changes = chain is not None and chain.held != chain.fresh and cells[-1] < 0.999
    gravest = next(iter(ranked(status.alarms)), None)
    table = alarm_table()
    return AnatomyState(
        fill=min(1.0, status.reservoir_nl / model.capacity_nl),
        low=None if program is None else program.reservoir.low_alarm.amount / model.capacity_nl,
        level=volume_text(status.reservoir_nl),
        capacity=volume_text(model.capacity_nl),
        flow_nl_per_h=flow,
        stalled=stalled,
        bolus=bolus,
        cells=cells if changes else (1.0,) * CELLS,
        fresh="" if program is None else _solution(program.solution, library),
        held=_held(chain, library) if changes and chain is not None else "",
        front=_front(chain, status, flow) if changes and chain is not None else "",
        pressure=AlarmCode.CATHETER_PRESSURE in codes,
        alarm=None if gravest is None else (table.priority(gravest.code), table.entry(gravest.code).title),
        running=status.running,
        sentence=_sentence(status, flow, bolus, stalled=stalled),
    )


def cell_shares(passed: float, cells: int = CELLS) -> tuple[float, ...]:
    """Share of what flows in, in each of the well-mixed cells of `therapy.catheter`, from the pump to the tip.

    Cell i holds P(i, y) of it, with y = N x / V: one minus the Poisson weights below i.

    Args:
        passed: Volume that has flowed in, in volumes of the chain, 0 or more.
        cells: Their number, N.
    """
    y = passed * cells
    if y > 700:  # e^-y is nothing in a float; nothing of the old is left
        return (1.0,) * cells
    weight, below = exp(-y), 0.0
    shares = []
    for i in range(1, cells + 1):
        below += weight
        weight *= y / i
        shares.append(min(1.0, max(0.0, 1.0 - below)))
    return tuple(shares)


def _flow(program: DeliveryProgram | None, model: PumpModel, status: PumpStatus) -> tuple[Fraction, Bolus]:
    """What the pump gives now by its own program, and which bolus runs."""
    held = any(alarm.code == AlarmCode.MOTOR_STALL for alarm in status.alarms)
    if held or status.reservoir_nl == 0 or status.state in _STILL:
        return Fraction(0), ""
    if status.state is PumpState.SAFE_RATE or program is None:
        return Fraction(model.minimum_rate_nl_per_h), ""
    plan = plan_of(program, model)
    basal, bolus = _basal(program, model, status)
    if status.bolus_left is not None:
        kind: Bolus = "patient" if status.bolus_left[0] == 0 else "single"
        if kind == "patient" and plan.demand is not None:
            basal += Fraction(plan.demand.volume_nl * SECONDS_PER_HOUR, plan.demand.over_s)
        return basal, kind  # how fast a single bolus runs, the status does not say
    return basal, bolus


def _basal(program: DeliveryProgram, model: PumpModel, status: PumpStatus) -> tuple[Fraction, Bolus]:
    plan = plan_of(program, model)
    if status.once_progress is not None:
        item = plan.once[status.once_progress[0]]
        return Fraction(item.volume_nl * SECONDS_PER_HOUR, max(1, item.duration_s)), ""
    day, second = weekday(status.clock_s), status.clock_s % SECONDS_PER_DAY
    if not isinstance(plan.basal, PeriodicPlan):
        steps = plan.basal.days[day]
        step = [step for step in steps if step.start_min * 60 <= second][-1]
        return Fraction(step.flow_nl_per_h), ""
    periodic = plan.basal
    since = status.basal_since_s
    if since is not None:
        first = since - since % SECONDS_PER_DAY + periodic.first_at_min * 60
        first += SECONDS_PER_DAY if first < since else 0
        inside = (status.clock_s - first) % periodic.every_s
        if status.clock_s >= first and inside < periodic.over_s:
            return Fraction(periodic.volume_nl * SECONDS_PER_HOUR, periodic.over_s), "scheduled"
    return Fraction(periodic.between_nl_per_h), ""


def _front(chain: Chain, status: PumpStatus, flow: Fraction) -> str:
    """When half of what leaves the tip is the new solution, at the flow of this moment."""
    if flow <= 0:
        return ""
    low, high = 0.0, 4.0
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (low, middle) if cell_shares(middle)[-1] >= _HALF else (middle, high)
    left_nl = high * chain.volume_nl - status.delivered_nl
    if left_nl <= 0:
        return ""
    return tr(
        "reaches the tip in about {left_nl}", left_nl=length_text(round(left_nl / flow * SECONDS_PER_HOUR / 60) * 60)
    )


def _solution(parts: tuple[Component, ...], library: DrugLibrary) -> str:
    return " + ".join(f"{library.tall_man(part.drug)} {part.concentration.text()}" for part in parts)


def _held(chain: Chain, library: DrugLibrary) -> str:
    if not chain.held:
        return tr("no drug")
    return " + ".join(f"{library.tall_man(drug)} {_per_ml(amount)}" for drug, amount in chain.held.items())


def _per_ml(ng_per_ml: int) -> str:
    whole = Fraction(ng_per_ml, 10**6)
    unit, value = ("mg", whole) if whole >= 1 else ("mcg", Fraction(ng_per_ml, 1000))
    return f"{float(value):g} {unit}/mL"


def _sentence(status: PumpStatus, flow: Fraction, bolus: Bolus, *, stalled: bool) -> str:
    if stalled:
        return tr("The rotor is held. Nothing is delivered.")
    if status.state is PumpState.STOPPED:
        return tr("The pump is stopped. Nothing is delivered.")
    if status.state is PumpState.NEVER_PROGRAMMED:
        return tr("The pump was never programmed. Nothing is delivered.")
    if status.state is PumpState.END_OF_SERVICE:
        return tr("The pump has ended its service. Nothing is delivered.")
    if status.reservoir_nl == 0:
        return tr("The reservoir is empty. Nothing is delivered.")
    if bolus:
        what = {
            "patient": tr("a bolus that the patient asked for"),
            "single": tr("a single bolus"),
            "scheduled": tr("a bolus"),
        }
        return tr("The pump gives {what}.", what=what[bolus])
    if status.state is PumpState.SAFE_RATE:
        return tr("The pump runs its minimum rate only.")
    return tr("The pump gives medicine.") if flow > 0 else tr("Nothing is delivered at this moment.")
