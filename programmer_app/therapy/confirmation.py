"""The typed daily dose: the person writes the new dose of a day again before a pump is programmed.

A dose typed per hour where it should be per day, or moved by a decimal point, stops here. Source: ISMP on a baclofen
programming error (60 mcg each hour instead of each day); Thimbleby and Cairns 2010 on out-by-ten errors.
"""

from __future__ import annotations

from device.quantities import DoseRate, QuantityError
from device.wording import phrase
from programmer_app.therapy.projection import DailyDose


def confirmation_problem(daily: DailyDose, typed: str) -> str | None:
    """Why `typed` does not confirm this daily dose, or None if it does.

    The exact scheduled dose confirms, and so does the dose as shown on screens and reports.
    """
    try:
        dose = DoseRate.parse(typed)
    except QuantityError as error:
        return str(error)
    if not dose.unit.endswith("/day"):
        return phrase("'{typed}' is not the dose of a day; write it in {unit}/day", typed=typed, unit=daily.unit)
    if dose.value_in(f"{daily.unit}/day") in {daily.scheduled, daily.scheduled_shown}:
        return None
    return phrase("{dose} is not the daily dose of this program", dose=dose.text())
