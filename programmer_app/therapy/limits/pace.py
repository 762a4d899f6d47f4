"""How much in how little time: the highest 24 h and hour wherever they begin, and rises that follow too soon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from device.pump import LogEntry
from device.quantities import DoseRate
from device.wording import phrase
from programmer_app.therapy.limits.finding import Case, Finding, against, amount, finding, passed
from programmer_app.therapy.limits.library import known, limits_of, outside
from programmer_app.therapy.schedule import UndrawableError
from programmer_app.therapy.windows import DAY_S, HOUR_S, WindowDose, window_doses_of

TOO_SOON: Final = "step-too-soon"

_COMMITTED: Final = 2
"""A program was committed. Source: docs/protocol.md part 4.5."""


def rolling(case: Case) -> Iterator[Finding]:
    """The dose of the highest 24 h, when the calendar day alone does not pass the same limit."""
    limited = [entry for entry in known(case) if not limits_of(case, entry[0], entry[2]).daily_dose.unset_high]
    if not limited:
        return
    try:
        wanted = [part.drug for _, part, _ in limited]
        doses = {dose.drug: dose for dose in window_doses_of(case.plan, case.library, DAY_S, wanted)}
    except UndrawableError:
        return  # far beyond any pump, which blocks by itself
    for index, part, drug in limited:
        window, day = doses[part.drug], case.daily[index]
        size = DoseRate.UNITS[f"{window.unit}/day"]
        band = limits_of(case, index, drug).daily_dose
        found = outside("rolling-day-dose", band, window.most * size)
        told = outside("", band, max(day.scheduled, day.at_most) * size)
        if found is None or "above" not in found[0] or (told is not None and told[1] is found[1]):
            continue
        code, limit = found
        value = amount(window.most, window.unit)
        what = phrase(
            "{tall_man}: {value} in {where}, {most}.",
            tall_man=drug.tall_man,
            value=value,
            where=_where(window),
            most=against(window.most * size, limit),
        )
        yield passed(code, _field(case, window, index), what, value, limit)


def hourly(case: Case) -> Iterator[Finding]:
    """The dose of the highest hour, wherever it begins, with every demand bolus that it allows."""
    limited = [entry for entry in known(case) if not limits_of(case, entry[0], entry[2]).hourly_dose.unset_high]
    if not limited:
        return
    try:
        wanted = [part.drug for _, part, _ in limited]
        windows = window_doses_of(case.plan, case.library, HOUR_S, wanted)
    except UndrawableError:
        return  # far beyond any pump, which blocks by itself
    doses = {dose.drug: dose for dose in windows}
    for index, part, drug in limited:
        window = doses[part.drug]
        fine = window.most * DoseRate.UNITS[f"{window.unit}/h"]
        found = outside("hourly-dose", limits_of(case, index, drug).hourly_dose, fine)
        if found is not None and "above" in found[0]:
            code, limit = found
            value = amount(window.most, f"{window.unit}/h")
            what = phrase(
                "{tall_man}: {value} in the highest hour, {fine}.",
                tall_man=drug.tall_man,
                value=value,
                fine=against(fine, limit),
            )
            yield passed(code, _field(case, window, index), what, value, limit)


def _at_change_over(window: WindowDose) -> bool:
    return window.most > window.scheduled + window.demand


def _where(window: WindowDose) -> str:
    if _at_change_over(window):
        return phrase("24 h from the start of the program on")
    return phrase("the highest 24 h, which begin on one day and end on the next")


def _field(case: Case, window: WindowDose, index: int) -> str:
    return "once" if _at_change_over(window) else case.drug_field(index)


def since_programmed_s(log: Sequence[LogEntry], clock_s: int) -> int | None:
    """Seconds since the pump was last programmed, by its own log and clock; None where its log does not know.

    A clock that was set back counts as no time at all.
    """
    at = max((entry.clock_s for entry in log if entry.event == _COMMITTED), default=None)
    return None if at is None else max(0, clock_s - at)


def too_soon(case: Case) -> Iterator[Finding]:
    """A rise of a drug's daily dose before the library's interval since the pump was last programmed has passed."""
    passed_s = case.since_change_s
    if passed_s is None:
        return
    for index, part, drug in known(case):
        before, interval = case.daily_before.get(part.drug), drug.step_interval
        if before is None or interval is None or case.daily[index].scheduled <= before.scheduled:
            continue
        if passed_s < interval.hours * HOUR_S:
            value, limit = amount(Fraction(max(passed_s, 0) * 10 // HOUR_S, 10), "h"), f"{interval.hours} h"
            what = phrase(
                "The pump was last programmed {value} ago; {tall_man} waits {limit}: {interval}",
                value=value,
                tall_man=drug.tall_man,
                limit=limit,
                interval=interval.text,
            )
            yield finding(TOO_SOON, case.drug_field(index), what, value, limit, interval.cited)


CHECKS: Final = (rolling, hourly, too_soon)
