"""What a projection should say at a moment, in whole numbers, fractions and decimals of 50 digits.

Minute by minute and term by term, from the task of `alternatives`; it shares no code with what it judges.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import accumulate
from math import factorial

import numpy as np
import numpy.typing as npt

from device.pump import FINE_PER_NL
from tests.bench.alternatives import MINUTE_S, Answer, Task, demand_starts

_DIGITS = 50


class Exact:
    """Right answers to one task; building it walks over all its minutes."""

    def __init__(self, task: Task) -> None:
        self._task = task
        flows = task.flows_nl_per_h.tolist()
        minutes = task.horizon_s // MINUTE_S
        self._basal = list(accumulate((flows[m % len(flows)] * MINUTE_S for m in range(minutes)), initial=0))
        self._starts = list(demand_starts(task))

    def basal_fine(self, t_s: int) -> Fraction:
        """Scheduled volume by a second, 1/3600 nL."""
        minute, rest = divmod(t_s, MINUTE_S)
        flows = self._task.flows_nl_per_h
        return Fraction(self._basal[minute] + (int(flows[minute % len(flows)]) * rest if rest else 0))

    def demand_fine(self, t_s: int) -> Fraction:
        """Volume of demand boluses by a second, 1/3600 nL."""
        plan = self._task.demand
        seconds = sum(min(max(0, t_s - start), plan.over_s) for start in self._starts)
        return Fraction(plan.volume_nl * FINE_PER_NL * seconds, plan.over_s)

    def doses(self, t_s: int, drug: int) -> tuple[Fraction, Fraction, Fraction]:
        """Scheduled, at most, at the tip, in the drug's unit."""
        task, basal = self._task, self.basal_fine(t_s)
        unit = task.unit_fg[drug] * FINE_PER_NL
        fresh = task.fresh[drug]
        tip = basal * fresh
        if task.old[drug] != fresh:
            tip += (task.old[drug] - fresh) * self._old_out(basal / FINE_PER_NL) * FINE_PER_NL
        return basal * fresh / unit, (basal + self.demand_fine(t_s)) * fresh / unit, tip / unit

    def _old_out(self, passed_nl: Fraction) -> Fraction:
        """V - V/N sum over m < N of (N - m) e^-y y^m / m!, with y = N x / V."""
        n, volume = self._task.cells, self._task.chain_nl
        y = passed_nl * n / volume
        terms = sum(((n - m) * y**m / factorial(m) for m in range(n)), Fraction(0))
        with localcontext(prec=_DIGITS):
            power = (-Decimal(y.numerator) / Decimal(y.denominator)).exp()
        return volume - Fraction(volume, n) * terms * Fraction(power)

    def worst(self, answer: Answer, at: Iterable[int]) -> float:
        """The largest error of an answer at some of its moments, relative to the right dose."""
        found = [0.0]
        for index in at:
            for drug in range(len(self._task.fresh)):
                right = self.doses(int(answer.t_s[index]), drug)
                told = (curve[drug, index] for curve in (answer.scheduled, answer.at_most, answer.at_tip))
                found += [
                    float(abs(Fraction(float(value)) / dose - 1))
                    for value, dose in zip(told, right, strict=True)
                    if dose
                ]
        return max(found)


def sample(answer: Answer, count: int) -> npt.NDArray[np.int64]:
    """Places in an answer: half in its first hundredth, where the tip changes, and half all over."""
    length = len(answer.t_s)
    early = np.linspace(1, max(2, length // 100), count // 2)
    return np.unique(np.concatenate((early, np.linspace(1, length - 1, count // 2))).astype(np.int64))
