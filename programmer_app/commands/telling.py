"""What commands tell the audit trail beside what the journal tells it: looks at a pump, and rights taken away.

Under the name of the login to the computer, with the words "command line": the command line has no accounts, and what
`--user` says is what somebody says of themselves.
"""

from __future__ import annotations

import sys

from device.clock import SystemClock
from device.journal import JournalError
from device.keys import KeyStoreError
from programmer_app.commands.emergency import login_name
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.audit.record import Action, AuditEntry
from programmer_app.records.audit.sightings import Sighting, sightings_in
from programmer_app.records.audit.trail import AuditError
from programmer_app.records.home import home


def tell_look(kind: Sighting, serial: str, what: str) -> None:
    """Tells of a look before it is taken; where that cannot be kept, says so, and nothing waits for it."""
    untold = sightings_in(home(), SystemClock()).tell(kind, login_name(), serial, f"{what}, command line")
    if untold:
        print(f"The audit trail does not hold this ({what}): {untold}", file=sys.stderr)


def tell_revoking(serial: str, programmer: bytes) -> None:
    """Tells that a programmer's right is about to be taken away.

    Raises:
        JournalError: It cannot be kept; then the right must stay.
    """
    entry = AuditEntry(Action.REVOKE, login_name(), serial, f"programmer {programmer.hex()}, command line")
    try:
        open_trail(home(), SystemClock()).append(entry)
    except (AuditError, KeyStoreError) as error:
        raise JournalError(str(error)) from error
