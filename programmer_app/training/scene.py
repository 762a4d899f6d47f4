"""Sets the scene of a training: a pump that was paired, programmed and has run for a while, by real sessions.

What it truly holds, what its catheter holds and how the patient is at the start all follow from that.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from device.achievable import catheter_nl
from device.clock import SECONDS_PER_DAY, ManualClock, pump_seconds
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory
from device.errors import FaultError
from device.journal import WriteJournal
from device.keys import KeyStore
from device.program import Component, DeliveryProgram
from device.pump import LibraryReference, pump_models
from device.session import PumpSession
from device.transport import MemoryTransport
from programmer_app.training.patient import Condition
from programmer_app.training.scenario import PumpPart, Scenario
from programmer_app.training.tip import TipChain

FG_PER_MCG: Final = 10**9
SETTER: Final = "setting of the scene"


@dataclass(frozen=True)
class Scene:
    """How things stand when a scenario begins.

    Attributes:
        pump: As set up.
        chain: Tubing and catheter.
        inlet_ng_per_ml: Of the patient's drug in the reservoir.
        condition: Of the patient.
    """

    pump: EmulatedPump
    chain: TipChain
    inlet_ng_per_ml: float
    condition: Condition


@dataclass(frozen=True)
class Desk:
    """What the learner's workstation has when the scene is set: keys, a journal, a library, seeded bytes."""

    keys: KeyStore
    journal: WriteJournal
    library: LibraryReference
    random_bytes: Callable[[int], bytes]


def set_scene(scenario: Scenario, desk: Desk) -> Scene:
    """Makes the pump of a scenario and lets it live until the start.

    Raises:
        FaultError: The pump cannot be set up so.
    """
    part, program = scenario.pump, scenario.pump.delivery_program
    start_s = pump_seconds(scenario.starts) + part.clock_ahead.amount
    ran_s = 0 if program is None else part.ran_for.amount
    if start_s < ran_s:
        raise FaultError("A pump clock begins in 2020; let the scenario start later.")
    of_pump = random.Random(f"pump {scenario.seed}").randbytes
    pump = EmulatedPump(part.model, part.serial, PumpMemory(), start_s - ran_s, scenario.seed, of_pump)
    _programmed(pump, scenario, program, desk)
    if part.holds is not None:
        pump.fill(part.holds.volume.amount)
    head = EmulatedHead(pump)
    for text in part.faults:
        head.inject(text)
    nl_a_day = _lived(pump, ran_s)
    contents = part.holds.solution if part.holds is not None else () if program is None else program.solution
    inlet = strength(contents, scenario.patient.drug)
    chain = TipChain(_held_nl(part, program), 0 if program is None else inlet)
    return Scene(pump, chain, inlet, _condition(scenario, nl_a_day * inlet / FG_PER_MCG))


def new_pump(scenario: Scenario, serial: str, clock_s: int, desk: Desk) -> EmulatedPump:
    """A pump of the scenario's model that was never programmed: empty, and paired with the desk.

    Args:
        scenario: The scenario.
        serial: Of the new pump.
        clock_s: What its clock shows.
        desk: The learner's workstation.
    """
    of_pump = random.Random(f"new pump {scenario.seed}").randbytes
    pump = EmulatedPump(scenario.pump.model, serial, PumpMemory(), clock_s, scenario.seed + 1, of_pump)
    _programmed(pump, scenario, None, desk)
    pump.fill(0)
    return pump


def _programmed(pump: EmulatedPump, scenario: Scenario, program: DeliveryProgram | None, desk: Desk) -> None:
    """Pairs the pump and programs it, if it has a program."""
    clock = ManualClock(scenario.starts)
    with PumpSession(
        MemoryTransport(EmulatedHead(pump), clock),
        clock,
        desk.journal,
        keys=desk.keys,
        card_secret=pump.card_secret,
        random=desk.random_bytes,
    ) as session:
        if program is None:
            return
        result = session.commit(session.prepare(program, desk.library, user=SETTER, reason=SETTER))
    if result.outcome != "applied":
        raise FaultError(f"The pump of the scenario could not be programmed: {result.why}")


def _lived(pump: EmulatedPump, seconds: int) -> float:
    """Lets the pump live; what it truly gave in the last day of that, nL a day."""
    last_s = min(seconds, SECONDS_PER_DAY)
    pump.advance(seconds - last_s)
    before_nl = pump.truly_delivered_nl
    pump.advance(last_s)
    pump.save()
    return (pump.truly_delivered_nl - before_nl) * SECONDS_PER_DAY / last_s if last_s else 0.0


def _held_nl(part: PumpPart, program: DeliveryProgram | None) -> int:
    """Volume of tubing and catheter, as they truly are."""
    known_nl = 0 if program is None else catheter_nl(program.catheter)
    catheter = known_nl if part.catheter_volume is None else part.catheter_volume.amount
    return pump_models()[part.model].bridge_tubing_nl + catheter


def _condition(scenario: Scenario, given: float) -> Condition:
    """The patient, who was given so much until now, mcg a day."""
    who = scenario.patient
    used_to = given if who.used_to is None else float(who.used_to.value_in("mcg/day"))
    return Condition(
        severity=who.severity,
        half_relief=float(who.half_relief.value_in("mcg/day")),
        used_to=used_to,
        # before a first program the drug of the trial covers the patient, and wears off
        dose_at_start=used_to if scenario.pump.program is None else given,
        night=None if who.night is None else (who.night.begins, who.night.ends),
        night_factor=1.0 if who.night is None else who.night.factor,
        asks_above=None if who.handset is None else who.handset.above,
        asks_per_h=1.0 if who.handset is None else who.handset.per_hour,
    )


def strength(solution: tuple[Component, ...], drug: str) -> float:
    """Concentration of a drug, ng/mL; 0 when it is not in the solution."""
    return float(next((part.concentration.amount for part in solution if part.drug == drug), 0))
