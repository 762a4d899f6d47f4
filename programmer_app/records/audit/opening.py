"""The audit trail of this computer: where it lies and which key seals it."""

from __future__ import annotations

import platform
from pathlib import Path

from device.clock import Clock
from programmer_app.records.audit.record import audit_key
from programmer_app.records.audit.trail import FILE_NAME, AuditTrail
from programmer_app.records.keys import open_keys


def seal_key(folder: Path) -> bytes:
    """The key of the seals, made from this computer's private key; 32 bytes.

    Raises:
        KeyStoreError: If the key store cannot be read.
    """
    return audit_key(open_keys(folder).own().private)


def open_trail(folder: Path, clock: Clock) -> AuditTrail:
    """The trail in the folder of records; made where there is none yet.

    Raises:
        AuditError: If it cannot be used.
        KeyStoreError: If its key cannot be read.
    """
    return AuditTrail(folder / FILE_NAME, seal_key(folder), clock, platform.node() or "unnamed computer")
