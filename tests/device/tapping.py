"""What passes inside the channel, taken where the pump opens and seals it: on the line it cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from device.protocol.channel import MessageReceived, PumpEvent
from device.protocol.pump_channel import PumpChannel


@dataclass
class Tap:
    """The messages of all pumps in this process, in order."""

    asked: list[bytes] = field(default_factory=list)
    answered: list[bytes] = field(default_factory=list)


@contextmanager
def tapped() -> Iterator[Tap]:
    """Listens at every pump's own end."""
    tap = Tap()
    receive, seal = PumpChannel.receive, PumpChannel.seal

    def heard(self: PumpChannel, record: bytes, now_s: float = 0.0) -> list[PumpEvent]:
        events = receive(self, record, now_s)
        tap.asked += [event.message for event in events if isinstance(event, MessageReceived)]
        return events

    def said(self: PumpChannel, message: bytes) -> bytes:
        tap.answered.append(message)
        return seal(self, message)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PumpChannel, "receive", heard)
        patch.setattr(PumpChannel, "seal", said)
        yield tap
