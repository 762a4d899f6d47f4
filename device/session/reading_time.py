"""How long opening a session and an interrogation can take at most. Source of the waits: docs/protocol.md part 9."""

from __future__ import annotations

from typing import Final

from device.protocol import messages
from device.protocol.image import IMAGE_MAX_BYTES
from device.protocol.messages import READ_MAX_BYTES, Request
from device.session.timing import Timing

READING_PARTS: Final = 4
"""Head, identity, status, program."""


def opening_bound_s(timing: Timing) -> float:
    """The longest that entering a session can take once the transport is open: channel, head, identity; seconds."""
    return 3 * _greeting_s(timing) + _asked_s(timing, messages.identify())


def reading_bound_s(timing: Timing) -> float:
    """The longest that an interrogation can take, seconds.

    Every try of every request is used, in as many channel sessions as one may open, and the longest program is read
    twice, because its digest was wrong. A pump that is silent is given up after one request, far sooner.
    """
    pieces = 2 * -(-IMAGE_MAX_BYTES // READ_MAX_BYTES)
    once_s = _asked_s(timing, messages.identify()) + _asked_s(timing, messages.status())
    return _greeting_s(timing) + once_s + pieces * _asked_s(timing, messages.read(0, READ_MAX_BYTES))


def _greeting_s(timing: Timing) -> float:
    """Asking the head who it is, or HELLO: no longer than a status, but sent more often."""
    return timing.greetings / timing.tries * timing.bound_s(messages.status())


def _asked_s(timing: Timing, request: Request) -> float:
    """One request with the channel sessions that may be opened anew for it; a status settles each."""
    renewing_s = _greeting_s(timing) + timing.bound_s(messages.status())
    return timing.sessions * timing.bound_s(request) + (timing.sessions - 1) * renewing_s
