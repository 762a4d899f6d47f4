"""Appointments as iCalendar, for other calendars. Source: RFC 5545; written by the library `icalendar`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

PRODUCT: Final = "-//Thecal//Records//EN"
_BOOKED: Final = timedelta(minutes=30)
"""Length of an entry with a moment; a calendar needs one. Chosen here."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """An entry; with a moment it is an appointment, without one it lasts the whole day."""

    number: int
    version: int
    text: str
    due_on: date
    booked_for: datetime | None


def calendar_of(entries: Iterable[CalendarEntry], now: datetime) -> bytes:
    """The file, lines ending in CR LF and folded at 75 octets as RFC 5545 3.1 says."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - needed only for this

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for entry in entries:
        event = Event()
        # the same entry keeps its UID, so that a second import replaces it
        event.add("uid", f"appointment-{entry.number}@thecal.invalid")
        event.add("sequence", entry.version - 1)
        event.add("dtstamp", now)
        event.add("summary", entry.text)
        if entry.booked_for is None:
            event.add("dtstart", entry.due_on)
            event.add("dtend", entry.due_on + timedelta(days=1))
            event.add("transp", "TRANSPARENT")
        else:
            event.add("dtstart", entry.booked_for)
            event.add("dtend", entry.booked_for + _BOOKED)
        calendar.add_component(event)
    return bytes(calendar.to_ical())
