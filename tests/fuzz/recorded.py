"""Real traffic to damage: a host that reads, programs, commands and asks a pump through a head, kept at every layer."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from functools import cache

from device.errors import RejectedError
from device.program import DeliveryProgram
from device.protocol.framing import FROM_HEAD, FROM_PUMP, TO_HEAD, TO_PUMP, FrameDecoder
from device.protocol.image import encode_image
from device.pump import ImageInfo, pump_models
from device.session import PumpSession
from device.transport import MemoryTransport
from tests.device.rig import LIBRARY, NEW, OLD, OTHER, SERIAL, Rig
from tests.device.tapping import tapped
from tests.programs import random_program


@dataclass
class Recording:
    """What passed in a few sessions.

    Attributes:
        frames: On the line, whole, by address.
        requests: To the pump, in clear.
        answers: Of the pump, in clear.
        images: Program images of all modes.
    """

    frames: dict[int, list[bytes]] = field(
        default_factory=lambda: {address: [] for address in (TO_HEAD, FROM_HEAD, TO_PUMP, FROM_PUMP)}
    )
    requests: list[bytes] = field(default_factory=list)
    answers: list[bytes] = field(default_factory=list)
    images: list[bytes] = field(default_factory=list)

    def payloads(self, address: int) -> list[bytes]:
        """What the frames of an address carry."""
        return [frame.payload for wire in self.frames[address] for frame in FrameDecoder().feed(wire)]


class _Ear:
    """A transport that keeps the frames of both directions."""

    def __init__(self, inner: MemoryTransport, kept: Recording) -> None:
        self.url = inner.url
        self._inner = inner
        self._kept = kept
        self._pending = b""
        self.open, self.close = inner.open, inner.close

    @property
    def card_secret(self) -> bytes | None:
        """So that the pairing is heard too."""
        return self._inner.card_secret

    def read(self, timeout_s: float) -> bytes:
        data = self._inner.read(timeout_s)
        self._pending += data
        while b"\0" in self._pending:
            wire, _, self._pending = self._pending.partition(b"\0")
            self._keep(wire + b"\0")
        return data

    def write(self, data: bytes) -> None:
        self._keep(data)
        self._inner.write(data)

    def _keep(self, wire: bytes) -> None:
        for frame in FrameDecoder().feed(wire):
            self._kept.frames[frame.address].append(wire)


@cache
def recording() -> Recording:
    """Sessions that use every request; made once."""
    kept = Recording()
    rig = Rig()
    with tapped() as tap:
        for keys in (rig.keys, None):  # the second time it is paired on the way
            with PumpSession(_Ear(rig.transport(), kept), rig.clock, rig.journal, keys=keys) as session:
                _everything(session)
    kept.requests, kept.answers = tap.asked, tap.answered
    info = ImageInfo(SERIAL, LIBRARY.version, LIBRARY.digest, counted=False)
    model = pump_models()["IT-40"]
    rng = random.Random(7)
    programs: list[DeliveryProgram] = [OLD, NEW, OTHER, *(random_program(rng, model) for _ in range(40))]
    kept.images = [encode_image(program, info, model) for program in programs]
    return kept


def _everything(session: PumpSession) -> None:
    session.interrogate()
    session.abort(session.prepare(NEW, LIBRARY))
    session.commit(session.prepare(NEW, LIBRARY))
    session.interrogate()
    session.commit(session.prepare(OLD, LIBRARY))
    session.emu_advance(2)
    session.emu_press()
    session.emu_speed(1)
    session.emu_truth()
    session.emu_fault("noisy-link:loss=0")
    session.emu_fault_clear("noisy-link")
    session.emu_advance(3_600)
    session.bolus(5_000, 60)
    try:
        session.bolus(5_000, 60)
    except RejectedError:
        session.stop()
    session.start()
    session.lower()
    session.start()
    session.set_clock(200_000_000)
    session.status()
    session.log()
    session.programmers()
    session.revoke(bytes(16))
