"""Names of alarms, as `thecal read` prints them."""

from __future__ import annotations

from typing import Final

from device.pump import AlarmCode

ALARM_NAMES: Final = {int(code): code.name.lower().replace("_", "-") for code in AlarmCode}


def name_of(code: int) -> str:
    """Name of an alarm; `alarm-N` for one that is not known here."""
    return ALARM_NAMES.get(code, f"alarm-{code}")
