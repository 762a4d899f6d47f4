"""Changes that were made to a pump elsewhere: named, and acknowledged in words before anything is programmed."""

from __future__ import annotations

from device.journal import WriteJournal
from device.keys import programmer_id
from device.pump import PumpReading
from device.session import PumpSession
from programmer_app.commands import CommandError, Exit
from programmer_app.commands.emergency import login_name
from programmer_app.records.act_log import FILE_NAME, Act, ActLog
from programmer_app.records.home import home
from programmer_app.records.keys import open_keys
from programmer_app.records.known_pumps import KnownPumps, another_pump, foreign_changes


def changed_elsewhere(session: PumpSession, reading: PumpReading, journal: WriteJournal) -> tuple[str, ...]:
    """What others did to the pump since this computer last looked; nothing for an emulated pump of the moment."""
    if not session.lasting:
        return ()
    folder = home()
    known = KnownPumps(folder).get(reading.identity.serial)
    return foreign_changes(session, reading, known, journal, programmer_id(open_keys(folder).own().public))


def another_than_last(session: PumpSession, reading: PumpReading) -> str:
    """That it is another pump than the one looked at last, in a sentence; "" where it is not."""
    return another_pump(KnownPumps(home()).last(), reading) if session.lasting else ""


def acknowledge(session: PumpSession, reading: PumpReading, port: str, changes: tuple[str, ...], said: str) -> None:
    """Takes the reading as known from now on, after what was said of the changes is on disk."""
    if not session.lasting:
        return
    folder = home()
    if changes:
        what = f"changed elsewhere: {' '.join(changes)}"
        ActLog(folder / FILE_NAME).note(Act(reading.read_at, login_name(), reading.identity.serial, what, said))
    KnownPumps(folder).remember(reading, port, session.pump_key)


def refuse_if_changed_elsewhere(session: PumpSession, reading: PumpReading, journal: WriteJournal) -> None:
    """Before anything is programmed.

    Raises:
        CommandError: Others have changed the pump, and nobody has said what is known of it.
    """
    changes = changed_elsewhere(session, reading, journal)
    if changes:
        said = " ".join(changes)
        todo = 'Look at the pump, then say what you know of it: thecal read --acknowledge "...".'
        raise CommandError(Exit.NEEDS_REASON, f"Changed elsewhere: {said} {todo} Nothing was sent to the pump.")
