"""What a visit has the link's thread do: functions of a session whose results come back into the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from device.errors import DeviceError

if TYPE_CHECKING:
    # the window and its plots need not wait for it
    from device.journal import OpenWrite, WriteJournal
    from device.pump import PumpReading
    from device.session import PreparedWrite, PumpSession, SettledAct, WriteResult

    Read: TypeAlias = tuple[PumpReading, OpenWrite | None, list[SettledAct]]
    """A reading, the write that is not settled, and acts of unknown outcome that were settled before it."""

    Ended: TypeAlias = tuple[WriteResult, PumpReading | None, OpenWrite | None]
    """How a write ended, what the pump says then (None when it cannot be asked), and the write if it is still open."""


def interrogate(journal: WriteJournal, session: PumpSession) -> Read:
    """Settles what acts are open, reads the pump whole, and the write to it that is not settled, if any."""
    settled = session.settle_acts()
    reading = session.interrogate()
    return reading, journal.open_for(reading.identity.serial), settled


def commit(journal: WriteJournal, prepared: PreparedWrite, session: PumpSession) -> Ended:
    """Commits what the pump holds sealed, and reads it back."""
    result = session.commit(prepared)
    return result, _read_after(result, session), journal.open_for(prepared.write.serial)


def resolve(journal: WriteJournal, write: OpenWrite, session: PumpSession) -> Ended:
    """Settles a write whose outcome is unknown, and reads the pump."""
    result = session.resolve(write)
    return result, _read_after(result, session), journal.open_for(write.serial)


def _read_after(result: WriteResult, session: PumpSession) -> PumpReading | None:
    """What the pump says now, for the last screen; None when it cannot be asked."""
    if result.outcome == "unknown":
        return None
    try:
        return session.interrogate()
    except DeviceError:
        return None


def nothing(_result: object) -> None:
    """For a job whose end is no news."""
