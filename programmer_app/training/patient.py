"""The virtual patient of a training: symptom, sedation, breathing, side effects and withdrawal by the dose at the tip.

A TEACHING MODEL, never to be shown outside training. Three levels follow the dose rate at the tip, each with its own
half-life: the effect, what spreads too high, and what the body is used to. All three are dose rates (mcg/day): at rest
each equals the dose. While the dose rate is even they follow closed forms, so the length of a step changes nothing.

Source of form: a first-order effect compartment and the Hill equation, as in textbooks of pharmacodynamics. Figures
with their standing: `resources/patient_model.json`.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from math import exp, log
from typing import Final

from programmer_app.training.patient_model import DrugModel

BREATHS_AT_REST: Final = 14.0
"""Breaths a minute. Source: a usual figure of an adult at rest; background."""

BREATHS_LOST: Final = 0.9
"""Share of them that can be lost. Source: this project's own; teaching."""

HOURS_A_DAY: Final = 24
WITHDRAWAL_IN_SYMPTOM: Final = 0.25
"""Points of the symptom for each point of withdrawal. Source: this project's own; teaching."""

TOO_SLEEPY: Final = 2
"""Sedation from which nobody presses a handset. Source: this project's own; teaching."""

LEAST_HABIT: Final = 0.01
"""Share of the dose at the start to which the body stays used at least, so that nothing is divided by zero.
Source: this project's own; teaching."""

_SEDATION_SLOPE, _BREATHING_SLOPE, _SIDE_SLOPE = 3, 4, 3
"""Exponents. Source: this project's own; teaching."""


@dataclass(frozen=True, slots=True)
class Condition:
    """How somebody is and behaves; doses in mcg a day at the tip.

    Attributes:
        severity: The symptom without drug, 0 to 10.
        half_relief: Dose that halves it.
        used_to: Dose that the body is used to at the start, more than 0.
        dose_at_start: What the tip has given until the start.
        night: Hours of the day, from and to, in which the symptom is worse; None: never.
        night_factor: So many times as strong.
        asks_above: Symptom from which the handset is pressed; None: never.
        asks_per_h: How often then, on average, at two points above it.
    """

    severity: float
    half_relief: float
    used_to: float
    dose_at_start: float
    night: tuple[float, float] | None = None
    night_factor: float = 1.0
    asks_above: float | None = None
    asks_per_h: float = 1.0


@dataclass(frozen=True, slots=True)
class State:
    """How the patient is at a moment.

    Attributes:
        symptom: Pain or spasticity, 0 to 10.
        sedation: 0 awake, 1 sleepy, 2 drowsy, 3 hard to wake, 4 not to be woken.
        breaths_per_min: Breathing.
        side_effects: Itching and nausea, or weakness, 0 to 10.
        withdrawal: 0 to 10.
    """

    symptom: float
    sedation: float
    breaths_per_min: float
    side_effects: float
    withdrawal: float


class VirtualPatient:
    """A patient who lives in steps.

    Args:
        model: What the drug does.
        condition: How this one is.
        seed: Makes the pressing of the handset repeatable.

    Attributes:
        pocket_mcg: Drug that lies beside the pump.
    """

    def __init__(self, model: DrugModel, condition: Condition, seed: int) -> None:
        self.model = model
        self.condition = condition
        self.pocket_mcg = 0.0
        self._effect = self._spread = condition.dose_at_start
        self._habit = condition.used_to
        self._random = random.Random(f"patient {seed}")

    def live(self, hours: float, dose_mcg: float) -> None:
        """Lives on while so much leaves the tip evenly.

        Args:
            hours: More than 0.
            dose_mcg: Dose at the tip meanwhile.
        """
        left_mcg = self.pocket_mcg * _left(hours, self.model.pocket_half_life_h.value)
        taken_up = (self.pocket_mcg - left_mcg) / self.model.systemic_per_intrathecal.value
        self.pocket_mcg = left_mcg
        rate = (dose_mcg + taken_up) * HOURS_A_DAY / hours
        self._habit = self._habit_after(hours, rate)
        for_effect = _left(hours, self.model.effect_half_life_h.value)
        self._effect = rate + (self._effect - rate) * for_effect
        self._spread = rate + (self._spread - rate) * _left(hours, self.model.spread_half_life_h.value)

    def _habit_after(self, hours: float, rate: float) -> float:
        """Habit follows the effect, which follows the rate: the solution of both first-order equations."""
        fast, slow = (log(2) / f.value for f in (self.model.effect_half_life_h, self.model.habit_half_life_h))
        by_effect = (self._effect - rate) * slow / (slow - fast)
        return rate + by_effect * exp(-fast * hours) + (self._habit - rate - by_effect) * exp(-slow * hours)

    def state(self, hour_of_day: float) -> State:
        """How the patient is.

        Args:
            hour_of_day: 0 to below 24.
        """
        over = self._spread / max(self._habit, self.condition.used_to * LEAST_HABIT)
        lost = BREATHS_LOST * _hill(over, self.model.breathing_at.value, _BREATHING_SLOPE)
        withdrawal = self._withdrawal()
        return State(
            symptom=self._symptom(hour_of_day, withdrawal),
            sedation=4 * _hill(over, self.model.sedation_at.value, _SEDATION_SLOPE),
            breaths_per_min=BREATHS_AT_REST * (1 - lost),
            side_effects=10 * _hill(over, self.model.side_effects_at.value, _SIDE_SLOPE),
            withdrawal=withdrawal,
        )

    def asks(self, state: State, hours: float) -> bool:
        """Whether the handset is pressed in a step of so many hours; draws once in every step, so that steps count."""
        drawn = self._random.random()
        above = self.condition.asks_above
        if above is None or state.symptom <= above or state.sedation >= TOO_SLEEPY:
            return False
        per_h = self.condition.asks_per_h * (state.symptom - above) / 2
        return drawn < 1 - exp(-per_h * hours)

    def _symptom(self, hour_of_day: float, withdrawal: float) -> float:
        condition = self.condition
        relief = _hill(self._effect, condition.half_relief, self.model.relief_slope.value)
        worse = condition.night_factor if condition.night and _within(hour_of_day, condition.night) else 1.0
        return min(10.0, condition.severity * worse * (1 - relief) + withdrawal * WITHDRAWAL_IN_SYMPTOM)

    def _withdrawal(self) -> float:
        if self._habit <= 0:
            return 0.0
        begins = self.model.withdrawal_from_percent.value / 100
        fallen = 1 - self._effect / self._habit
        return 10 * min(1.0, max(0.0, (fallen - begins) / (1 - begins)))


def feeling(state: State, model: DrugModel) -> str:
    """How the patient says it feels, in plain words. Source of where each begins: this project's own; teaching."""
    if state.sedation >= 3:
        return "(does not answer)"
    words = [_symptom_words(state.symptom, model)]
    if state.sedation >= 1:
        words.append("I can hardly keep awake." if state.sedation >= 2 else "I am rather sleepy.")
    if state.breaths_per_min < 10:
        words.append("(breathes slowly)")
    if state.side_effects >= 4:
        words.append("I itch, and I feel sick." if model.symptom == "pain" else "My legs are weak and limp.")
    if state.withdrawal >= 3:
        words.append(
            "I sweat, I shiver, I cannot sit still."
            if model.symptom == "pain"
            else "I am hot, my skin itches, and the cramps are back."
        )
    return " ".join(words)


def _symptom_words(symptom: float, model: DrugModel) -> str:
    name = "pain" if model.symptom == "pain" else "stiffness"
    if symptom < 2.5:
        return f"The {name} hardly bothers me."
    if symptom < 5:
        return f"There is some {name}, I can live with it."
    return f"The {name} is {'bad' if symptom < 7.5 else 'unbearable'}: {symptom:.0f} of 10."


def _left(hours: float, half_life_h: float) -> float:
    return exp(-log(2) * hours / half_life_h)


def _hill(dose: float, half: float, slope: float) -> float:
    if dose <= 0:
        return 0.0
    return 1 / (1 + float((half / dose) ** slope))


def _within(hour: float, span: tuple[float, float]) -> bool:
    begin, end = span
    return begin <= hour < end if begin <= end else hour >= begin or hour < end
