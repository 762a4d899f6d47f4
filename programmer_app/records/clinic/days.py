"""Which days can be: of birth, of an implantation, of an onset."""

from __future__ import annotations

from datetime import date
from typing import Final

from device.wording import phrase
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
        raise BadValueError(
            phrase(
                "The date of birth, {day}, lies more than {oldest_years} years ago.",
                day=day.isoformat(),
                oldest_years=OLDEST_YEARS,
            )
        )
    return day


def day_since(day: date, since: date, since_what: str, today: date, what: str) -> date:
    """A day between another one and today.

    Args:
        day: That is checked.
        since: The earliest that it can be.
        since_what: What was then, like "the date of birth".
        today: The latest that it can be.
        what: What the day is, like "The onset".

    Raises:
        BadValueError: It lies before or after.
    """
    _not_after(day, today, what)
    if day < since:
        raise BadValueError(
            phrase(
                "{what}, {day}, lies before {since_what}, {since}.",
                what=what,
                day=day.isoformat(),
                since_what=since_what,
                since=since.isoformat(),
            )
        )
    return day


def day_of_life(day: date, born: str, today: date, what: str) -> date:
    """A day between the date of birth, as it is recorded, and today.

    Raises:
        BadValueError: It lies before birth or after today.
    """
    return day_since(day, date.fromisoformat(born), phrase("the date of birth"), today, what)


def _not_after(day: date, today: date, what: str) -> None:
    if day > today:
        raise BadValueError(
            phrase(
                "{what}, {day}, lies after today, {today}.", what=what, day=day.isoformat(), today=today.isoformat()
            ),
            next_step=phrase("Correct the date, or the clock of this computer."),
        )
