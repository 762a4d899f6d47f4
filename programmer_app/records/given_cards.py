"""Which program stands on the patient's card that was printed last, so that one that is out of date is noticed.

Only serial numbers, digests and days lie here: nothing of a patient. The table lies in a file of its own beside the
records, and on the computer that printed the card; a card from another workstation is not known here.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from device.pump import PumpReading
from device.wording import phrase
from programmer_app.records.sqlite_file import durable

FILE_NAME: Final = "cards.db"
_TABLE: Final = """
CREATE TABLE IF NOT EXISTS cards (
    serial TEXT PRIMARY KEY,
    generation INTEGER NOT NULL,
    digest BLOB NOT NULL,
    printed_at TEXT NOT NULL,
    refill_by TEXT NOT NULL
) STRICT
"""


class CardsError(Exception):
    """The file of printed cards cannot be used."""


@dataclass(frozen=True, slots=True)
class GivenCard:
    """A card as it was printed last.

    Attributes:
        serial: Of the pump.
        generation: Of the program on the card.
        digest: SHA-256 of that program's image.
        printed_at: By this computer.
        refill_by: Earliest day of a refill on the card; None where it has none.
    """

    serial: str
    generation: int
    digest: bytes
    printed_at: datetime
    refill_by: date | None


class GivenCards:
    """The cards that this computer has printed. Every call opens, writes and closes, so any thread may make it.

    Args:
        folder: Of records.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def get(self, serial: str) -> GivenCard | None:
        """The card of a pump; None where none was printed here.

        Raises:
            CardsError: The file cannot be read.
        """
        if not self._path.exists():
            return None
        rows = self._run("SELECT * FROM cards WHERE serial = ?", (serial,))
        if not rows:
            return None
        serial, generation, digest, printed_at, refill_by = rows[0]
        day = date.fromisoformat(refill_by) if refill_by else None
        return GivenCard(serial, generation, bytes(digest), datetime.fromisoformat(printed_at), day)

    def remember(self, card: GivenCard) -> None:
        """Keeps a card in place of an older one.

        Raises:
            CardsError: It cannot be kept.
        """
        day = "" if card.refill_by is None else card.refill_by.isoformat()
        values = (card.serial, card.generation, card.digest, card.printed_at.isoformat(timespec="seconds"), day)
        self._run("INSERT OR REPLACE INTO cards VALUES (?, ?, ?, ?, ?)", values)

    def _run(self, statement: str, values: tuple[object, ...]) -> list[tuple[str, int, bytes, str, str]]:
        try:
            with durable(self._path) as connection:
                connection.execute(_TABLE)
                return connection.execute(statement, values).fetchall()
        except (sqlite3.Error, ValueError) as error:
            raise CardsError(phrase("{name} cannot be used: {error}", name=FILE_NAME, error=error)) from error


def out_of_date(card: GivenCard | None, reading: PumpReading, today: date) -> str:
    """Why the card that the patient carries is out of date, in a sentence; "" where it is not, or none was printed."""
    if card is None:
        return ""
    day = card.printed_at.date().isoformat()
    if card.digest != reading.status.digest:
        return phrase(
            "The patient's card of {day} is out of date: it names program {old}, and the pump holds program {new}. "
            "Print a new one.",
            day=day,
            old=card.generation,
            new=reading.status.generation,
        )
    if card.refill_by is not None and today > card.refill_by:
        return phrase(
            "The patient's card of {day} is out of date: its day of refill, {due}, has passed. Print a new one.",
            day=day,
            due=card.refill_by.isoformat(),
        )
    return ""
