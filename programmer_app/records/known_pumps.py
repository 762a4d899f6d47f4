"""What this computer knew of each pump when it last looked, and what others have changed since.

A pump names the transaction of everything that it was told to do. What is in its log and began neither here nor before
the last look is a foreign change: it is named to the person, who says what they know of it before anything else is
sent. The table lies in the file of the journal.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from device.clock import pump_time
from device.journal import JournalError
from device.pump import AlarmCode, LogEntry, PumpReading
from device.wording import phrase
from programmer_app.records.journal import FILE_NAME

if TYPE_CHECKING:
    from device.journal import WriteJournal
    from device.session import PumpSession

LOG_MOST: Final = 320
"""Entries that are looked at; of a pump that was busier elsewhere the newest."""

_TABLE: Final = """
CREATE TABLE IF NOT EXISTS pumps (
    serial TEXT PRIMARY KEY,
    model TEXT NOT NULL,
    generation INTEGER NOT NULL,
    digest BLOB NOT NULL,
    image BLOB NOT NULL,
    log_newest INTEGER NOT NULL,
    seen_at TEXT NOT NULL,
    port TEXT NOT NULL,
    pump_key BLOB NOT NULL
) STRICT
"""
_COMMITTED: Final = 2
_PAIRED: Final = 17
_WITH_TXN: Final = {
    _COMMITTED: phrase("Program {generation} was activated"),
    3: phrase("The pump was stopped"),
    4: phrase("The pump was started"),
    5: phrase("A bolus was given"),
    11: phrase("The clock was set"),
    20: phrase("The pump was lowered to its minimum rate"),
}
_ALWAYS: Final = {
    _PAIRED: phrase("A programmer was paired"),
    18: phrase("A programmer was revoked"),
    19: phrase("Emergency access was used"),
}
"""Events of the log that another programmer causes. Source: docs/protocol.md 4.5."""
_ALARM_RAISED: Final = 9


@dataclass(frozen=True, slots=True)
class KnownPump:
    """A pump at the last look.

    Attributes:
        serial: Of the pump.
        model: Its model's name.
        generation: Of its program.
        digest: SHA-256 of that program's image.
        image: That image; empty for a pump that was never programmed.
        log_newest: Newest sequence number of its log.
        seen_at: Workstation time as ISO text.
        port: Where it was reached.
        pump_key: Its static public key.
    """

    serial: str
    model: str
    generation: int
    digest: bytes
    image: bytes
    log_newest: int
    seen_at: str
    port: str
    pump_key: bytes


class KnownPumps:
    """The pumps that this computer has looked at. Every call opens, writes and closes, so any thread may make it.

    Args:
        folder: Of records.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def get(self, serial: str) -> KnownPump | None:
        """A pump as it was; None where it was never looked at.

        Raises:
            JournalError: The file cannot be read.
        """
        rows = self._run("SELECT * FROM pumps WHERE serial = ?", (serial,))
        return KnownPump(*rows[0]) if rows else None

    def last(self) -> KnownPump | None:
        """The one looked at last, whichever it was, by its row: this computer's clock may have been set back since."""
        rows = self._run("SELECT * FROM pumps ORDER BY rowid DESC LIMIT 1", ())
        return KnownPump(*rows[0]) if rows else None

    def remember(self, reading: PumpReading, port: str, pump_key: bytes) -> None:
        """Takes a reading as what is known from now on.

        Args:
            reading: Of the pump.
            port: Where it was reached.
            pump_key: Its static public key.
        """
        now = reading.status
        self._run(
            "INSERT OR REPLACE INTO pumps VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                reading.identity.serial,
                reading.identity.model.name,
                now.generation,
                now.digest,
                reading.image,
                now.newest_log,
                reading.read_at.isoformat(timespec="milliseconds"),
                port,
                pump_key,
            ),
        )

    def _run(self, statement: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        try:
            with closing(sqlite3.connect(self._path, timeout=5.0)) as connection, connection:
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute(_TABLE)
                return connection.execute(statement, values).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise JournalError(
                phrase("{path_name} cannot be used: {error}", path_name=self._path.name, error=error)
            ) from error


def foreign_changes(
    session: PumpSession, reading: PumpReading, known: KnownPump | None, journal: WriteJournal, own_id: bytes
) -> tuple[str, ...]:
    """What has happened to a pump since the last look that did not begin here, one sentence each, oldest first.

    Args:
        session: With the pump, for its log.
        reading: Of it.
        known: The last look; None at the first.
        journal: Knows what began here.
        own_id: Id of this computer's key, whose own pairing is no foreign change.
    """
    status = reading.status
    if known is None or known.pump_key != session.pump_key:
        # never looked at, or its memory was lost and it was paired anew with its card
        return ()
    if status.newest_log < known.log_newest or status.generation < known.generation:
        then, now = (phrase("program {generation}", generation=it.generation) for it in (known, status))
        day = _day(known.seen_at)
        return (
            phrase(
                "The pump was reset or its memory was replaced: it knows less than on {day} ({then} then, {now} now).",
                day=day,
                then=then,
                now=now,
            ),
        )
    first = max(known.log_newest + 1, status.newest_log - LOG_MOST + 1)
    log = session.log(first) if status.newest_log > known.log_newest else []
    begun = frozenset(txn for entry in log if isinstance(txn := entry.detail.get(2), bytes))
    found = list(_changes(log, journal.ours(begun), own_id))
    if first > known.log_newest + 1:
        found.insert(
            0, phrase("{first} older entries of the pump's log were not looked at.", first=first - known.log_newest - 1)
        )
    moved = (status.generation, status.digest) != (known.generation, known.digest)
    if moved and not any(entry.event == _COMMITTED for entry in log):
        found.append(
            phrase(
                "The pump runs another program than on {day}, and its log does not say why.", day=_day(known.seen_at)
            )
        )
    return tuple(found)


def another_pump(last: KnownPump | None, reading: PumpReading) -> str:
    """That it is another pump than the one looked at last, in a sentence; "" where it is the same or the first."""
    serial = reading.identity.serial
    if last is None or last.serial == serial:
        return ""
    return phrase(
        "This is pump {serial}, another one than last time ({serial_2}, on {day}).",
        serial=serial,
        serial_2=last.serial,
        day=_day(last.seen_at),
    )


def _changes(log: Iterable[LogEntry], ours: frozenset[bytes], own_id: bytes) -> Iterable[str]:
    for entry in log:
        when = phrase("on {moment} by the pump's clock", moment=f"{pump_time(entry.clock_s):%Y-%m-%d %H:%M}")
        if entry.event in _WITH_TXN and entry.detail.get(2) not in ours:
            yield phrase(
                "{what} elsewhere, {when}.",
                what=phrase(_WITH_TXN[entry.event], generation=entry.detail.get(1)),
                when=when,
            )
        elif entry.event in _ALWAYS and not (entry.event == _PAIRED and entry.detail.get(11) == own_id):
            yield f"{_ALWAYS[entry.event]}, {when}."
        elif entry.event == _ALARM_RAISED and entry.detail.get(8) == AlarmCode.RESET:
            yield phrase("The pump was reset, {when}.", when=when)


def _day(iso: str) -> str:
    return iso[:16].replace("T", " ")
