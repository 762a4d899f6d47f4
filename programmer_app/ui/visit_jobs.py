"""What a visit has the link's thread do: functions of a session whose results come back into the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from device.errors import DeviceError
from device.journal import JournalError
from programmer_app.therapy.limits import since_programmed_s

if TYPE_CHECKING:
    # the window and its plots need not wait for it
    from device.journal import OpenWrite
    from device.pump import LogEntry, PumpReading
    from device.session import PreparedWrite, PumpSession, SettledAct, WriteResult
    from programmer_app.desk import Desk

    Ended: TypeAlias = tuple[WriteResult, PumpReading | None, OpenWrite | None]
    """How a write ended, what the pump says then (None when it cannot be asked), and the write if it is still open."""


@dataclass(frozen=True, slots=True)
class Interrogation:
    """A reading, and what had to be found out with it.

    Attributes:
        reading: Of the whole pump.
        open_write: The write to it that is not settled, if any.
        settled: Acts of unknown outcome that were settled before it was read.
        foreign: What others changed since this computer last looked, one sentence each.
        port: Where the pump was reached.
        pump_key: Its static public key.
        lasting: Whether the pump can be met again.
        another: That it is another pump than the one looked at last, in a sentence; "" where it is not.
        untold: Why the audit trail does not hold this reading; "" where it does.
    """

    reading: PumpReading
    open_write: OpenWrite | None
    settled: list[SettledAct]
    foreign: tuple[str, ...]
    port: str
    pump_key: bytes
    lasting: bool
    another: str
    untold: str


def interrogate(desk: Desk, session: PumpSession) -> Interrogation:
    """Settles what acts are open, reads the pump whole, and looks for what others have changed."""
    untold = desk.tell_look("read", session.serial, "interrogation")
    settled = session.settle_acts()
    reading = session.interrogate()
    foreign, another = _foreign(desk, session, reading), _another(desk, session, reading)
    if not foreign:
        remember(desk, session, reading)
    open_write = desk.journal.open_for(reading.identity.serial)
    url, key, lasting = session.url, session.pump_key, session.lasting
    return Interrogation(reading, open_write, settled, foreign, url, key, lasting, another, untold)


def look_in_an_emergency(desk: Desk, session: PumpSession) -> Interrogation:
    """Reads the pump, and settles and remembers nothing: that belongs to the clinic that paired it."""
    untold = desk.tell_look("read", session.serial, "interrogation in an emergency")
    reading = session.interrogate()
    return Interrogation(reading, None, [], (), session.url, session.pump_key, False, "", untold)


def read_log(desk: Desk, since: int, session: PumpSession) -> list[LogEntry]:
    """The pump's log from a number on, told to the audit trail first."""
    desk.tell_look("log read", session.serial, f"from number {since} on")
    return session.log(since)


def programmed_s(desk: Desk, session: PumpSession) -> int | None:
    """Seconds since the pump was last programmed, by its own log and clock; None where its log does not know."""
    return since_programmed_s(read_log(desk, 1, session), session.status().clock_s)


def _foreign(desk: Desk, session: PumpSession, reading: PumpReading) -> tuple[str, ...]:
    if desk.known_pumps is None or not session.lasting:
        return ()
    from device.keys import programmer_id  # noqa: PLC0415 - loaded with the link
    from programmer_app.records.known_pumps import foreign_changes  # noqa: PLC0415 - loaded with the link

    known = desk.known_pumps.get(reading.identity.serial)
    return foreign_changes(session, reading, known, desk.journal, programmer_id(desk.keys.own().public))


def _another(desk: Desk, session: PumpSession, reading: PumpReading) -> str:
    if desk.known_pumps is None or not session.lasting:
        return ""
    from programmer_app.records.known_pumps import another_pump  # noqa: PLC0415 - loaded with the link

    return another_pump(desk.known_pumps.last(), reading)


def remember(desk: Desk, session: PumpSession, reading: PumpReading) -> None:
    """Takes a reading as what is known of the pump from now on."""
    if desk.known_pumps is not None and session.lasting:
        desk.known_pumps.remember(reading, session.url, session.pump_key)


def commit(desk: Desk, prepared: PreparedWrite, session: PumpSession) -> Ended:
    """Commits what the pump holds sealed, and reads it back."""
    result = session.commit(prepared)
    return result, _read_after(desk, result, session), _still_open(desk, prepared.write, result)


def resolve(desk: Desk, write: OpenWrite, session: PumpSession) -> Ended:
    """Settles a write whose outcome is unknown, and reads the pump."""
    result = session.resolve(write)
    return result, _read_after(desk, result, session), _still_open(desk, write, result)


def _read_after(desk: Desk, result: WriteResult, session: PumpSession) -> PumpReading | None:
    """What the pump says now, for the last screen; None when it cannot be asked."""
    if result.outcome == "unknown":
        return None
    desk.tell_look("read", session.serial, "interrogation after a write")
    try:
        reading = session.interrogate()
        if not _foreign(desk, session, reading):
            remember(desk, session, reading)
    except (DeviceError, JournalError):
        return None
    return reading


def _still_open(desk: Desk, write: OpenWrite, result: WriteResult) -> OpenWrite | None:
    """The write to this pump that is open after that; a journal that cannot be read hides no verdict."""
    try:
        return desk.journal.open_for(write.serial)
    except JournalError:
        return replace(write, commit_sent=True) if result.outcome == "unknown" else None


def nothing(_result: object) -> None:
    """For a job whose end is no news."""
