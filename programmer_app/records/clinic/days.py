"""Which days can be: of birth, of an implantation, of an onset."""

from __future__ import annotations

from datetime import date
from typing import Final

from programmer_app.records.store.errors import BadValueError

OLDEST_YEARS: Final = 130
"""Above the oldest age that is documented, 122 years. Source: Robine and Allard, Science 1998;279:1831."""


def birth_date(day: date, today: date) -> date:
    """A date of birth.

    Raises:
        BadValueError: It lies after today, or too long ago.
    """
    _not_after(day, today, "The date of birth")
    if today.year - day.year > OLDEST_YEARS:
        raise BadValueError(f"The date of birth, {day.isoformat()}, lies more than {OLDEST_YEARS} years ago.")
    return day


def day_of_life(day: date, born: date, today: date, what: str) -> date:
    """A day between birth and today; `what` names it, like "The onset".

    Raises:
        BadValueError: It lies before birth or after today.
    """
    _not_after(day, today, what)
    if day < born:
        raise BadValueError(f"{what}, {day.isoformat()}, lies before the date of birth.")
    return day


def _not_after(day: date, today: date, what: str) -> None:
    if day > today:
        raise BadValueError(
            f"{what}, {day.isoformat()}, lies after today, {today.isoformat()}.",
            next_step="Correct the date, or the clock of this computer.",
        )
