"""The host's dialogue with one pump: read, write (stage, seal, commit, verify), commands, log. One thread, no Qt."""

from device.session.acts import SettledAct
from device.session.dialogue import PumpRefusedError
from device.session.link import LinkCounts
from device.session.outcome import ActResult, PreparedWrite, WriteResult, verdict
from device.session.session import PumpSession
from device.session.timing import Progress, Timing

__all__ = [
    "PumpSession",
    "Timing",
    "Progress",
    "PreparedWrite",
    "WriteResult",
    "ActResult",
    "SettledAct",
    "PumpRefusedError",
    "LinkCounts",
    "verdict",
]
