"""The open session with a pump that a command speaks in, and which exit code each failure of it means."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from device.clock import Clock, SystemClock
from device.errors import (
    DeviceError,
    FaultError,
    NotPairedError,
    PairingRefusedError,
    RejectedError,
    UncertainError,
)
from device.journal import JournalError, MemoryJournal, WriteJournal
from device.keys import KeyStoreError
from device.session import PumpSession
from device.transport import open_transport
from programmer_app.commands import CommandError, Exit
from programmer_app.commands.emergency import announce_emergency, emergency_keys
from programmer_app.commands.telling import tell_look
from programmer_app.records.audit.audited import open_audited_journal
from programmer_app.records.holds import pump_holds
from programmer_app.records.home import home
from programmer_app.records.keys import open_keys


@contextmanager
def pump_session(
    url: str,
    *,
    card_secret: bytes | None = None,
    emergency: Path | None = None,
    reads: bool = False,
    anyway: bool = False,
) -> Iterator[tuple[PumpSession, WriteJournal]]:
    """An open session with the pump behind `url`, and the journal that it keeps.

    Args:
        url: The port.
        card_secret: Pairs with the pump first, with these bytes of its implant card.
        emergency: The institution's key file, in place of this computer's own keys.
        reads: Whether the pump is interrogated first of all.
        anyway: Whether a journal that cannot be used is no hindrance, as for a stop.

    Raises:
        CommandError: For anything that goes wrong on the link, with the exit code that says what the pump does.
    """
    clock = SystemClock()
    try:
        folder = home()
        journal = _journal(folder, clock, anyway=anyway)
        transport = open_transport(url, clock)
        keys = open_keys(folder) if emergency is None else emergency_keys(emergency, new=card_secret is not None)
        if emergency is not None and card_secret is None:
            announce_emergency(folder, clock.now(), url)
        holds = pump_holds(folder, "thecal on the command line")
        if emergency is not None:
            tell_look("emergency access", "", f"at {url}")
        tell_look("pair" if card_secret is not None else "read", "", f"link opened at {url}")
        with PumpSession(
            transport,
            clock,
            journal,
            keys=keys,
            card_secret=card_secret,
            holds=holds,
            emergency=emergency is not None,
            reads=reads,
        ) as session:
            yield session, journal
    except PairingRefusedError as error:
        raise CommandError(Exit.NOT_AUTHORISED, f"{error.what} {error.next_step}") from error
    except NotPairedError as error:
        raise CommandError(Exit.NOT_AUTHORISED, "not paired with this pump; run `thecal pair`") from error
    except KeyStoreError as error:
        raise CommandError(Exit.NOT_AUTHORISED, f"{error.what} {error.next_step}".strip()) from error
    except UncertainError as error:
        raise CommandError(Exit.UNKNOWN, str(error)) from error
    except (RejectedError, FaultError) as error:
        raise CommandError(Exit.REFUSED, str(error)) from error
    except DeviceError as error:
        raise CommandError(Exit.LINK_FAILED, str(error)) from error
    except (JournalError, OSError) as error:
        raise CommandError(Exit.LINK_FAILED, f"The journal cannot be kept, so nothing was sent: {error}") from error


def _journal(folder: Path, clock: Clock, *, anyway: bool) -> WriteJournal:
    try:
        return open_audited_journal(folder, clock)
    except JournalError as error:
        if not anyway:
            raise
        print(f"The journal cannot be kept: {error}", file=sys.stderr)
        return MemoryJournal()
