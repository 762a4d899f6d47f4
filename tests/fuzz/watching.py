"""What a pump is and does, in a form that can be compared, taken past every protocol."""

from __future__ import annotations

from dataclasses import replace

from device.emulator import EmulatedPump


def standing(pump: EmulatedPump) -> tuple[object, ...]:
    """Image, state, log, staging and programmers; the count of requests, which costs charge, is left out."""
    state = replace(pump._state, commands=0)  # noqa: SLF001 - all of it
    return (
        pump.banks.active,
        repr(state),
        pump._log.newest,  # noqa: SLF001
        repr(pump._staging.open),  # noqa: SLF001
        pump.keyring.programmers,
        pump.keyring.revocations,
    )
