"""How much in how little time: the highest 24 h wherever they begin, and rises that follow each other too soon."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from device.quantities import DoseRate
from programmer_app.therapy.limits.finding import Case, Finding, amount, finding, text_of
from programmer_app.therapy.limits.library import known, outside
from programmer_app.therapy.schedule import UndrawableError
from programmer_app.therapy.windows import WindowDose, window_doses


def rolling(case: Case) -> Iterator[Finding]:
    """The dose of the highest 24 h, when the calendar day alone does not pass the same limit."""
    limited = [entry for entry in known(case) if not entry[2].limits.daily_dose.unset_high]
    if not limited:
        return
    try:
        wanted = [part.drug for _, part, _ in limited]
        doses = {dose.drug: dose for dose in window_doses(case.program, case.model, case.library, drugs=wanted)}
    except UndrawableError:
        return  # far beyond any pump, which blocks by itself
    for index, part, drug in limited:
        window, day = doses[part.drug], case.daily[index]
        size = DoseRate.UNITS[f"{window.unit}/day"]
        found = outside("rolling-day-dose", drug.limits.daily_dose, window.most * size)
        told = outside("", drug.limits.daily_dose, max(day.scheduled, day.at_most) * size)
        if found is None or "above" not in found[0] or (told is not None and told[1] is found[1]):
            continue
        code, limit = found
        value = amount(window.most, window.unit)
        what = f"{drug.tall_man}: {value} in {_where(window)}, against {text_of(limit.value)}."
        yield finding(code, _field(case, window, index), what, value, text_of(limit.value), limit.cited)


def _at_change_over(window: WindowDose) -> bool:
    return window.most > window.scheduled + window.demand


def _where(window: WindowDose) -> str:
    if _at_change_over(window):
        return "24 h from the start of the program on"
    return "the highest 24 h, which begin on one day and end on the next"


def _field(case: Case, window: WindowDose, index: int) -> str:
    return "once" if _at_change_over(window) else case.drug_field(index)


def too_soon(case: Case) -> Iterator[Finding]:
    """A rise of a drug's daily dose before the library's interval since the last change has passed."""
    if case.last_change is None or case.today is None:
        return
    passed_d = (case.today - case.last_change).days
    for index, part, drug in known(case):
        before, interval = case.daily_before.get(part.drug), drug.step_interval
        if before is None or interval is None or case.daily[index].scheduled <= before.scheduled:
            continue
        if passed_d * 24 < interval.hours:
            value, limit = amount(Fraction(passed_d), "d"), amount(Fraction(interval.hours, 24), "d")
            what = f"{drug.tall_man} was last changed {value} ago; {interval.text}"
            yield finding("step-too-soon", case.drug_field(index), what, value, limit, interval.cited)


CHECKS: Final = (rolling, too_soon)
