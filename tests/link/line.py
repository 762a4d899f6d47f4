"""Line and radio between a real session and a real emulated head: each frame is a decision of the script."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping
from typing import Final

from device.clock import ManualClock
from device.protocol.channel import DATA, HERE, OPEN, OPENED, PAIR, REFUSED, WHO
from device.protocol.framing import FROM_HEAD, TO_HEAD, TO_PUMP, FrameDecoder
from device.transport import MemoryTransport
from tests.link.script import HostCrashError, Script
from tests.link.watched import STEP_MAX_S, LivingHead, WatchedPump

LATE_S: Final = 0.45  # after the first retry of an item
VERY_LATE_S: Final = 25.0  # after the verdict
SHADOW_S: Final = {"SEAL": 9.0, "COMMIT": 9.0}  # longer than all tries of such a request
SHADOW_OTHERS_S: Final = 3.5  # and of any other
ASLEEP_S: Final = 130.0  # longer than the 120 s for which a pump keeps what is staged
_HANDSHAKE: Final = {WHO: "WHO", HERE: "HERE", OPEN: "OPEN", OPENED: "OPENED", PAIR: "PAIR", REFUSED: "REFUSED"}


class Line:
    """Line and radio, with a decision at each frame. It outlives the host: what is under way still arrives.

    Args:
        head: at the other end.
        clock: of everything.
        script: says what happens.
        deeds: what is done at the pump's side, just before a frame, by name of the fault.
        pump: tells what it has answered.

    Attributes:
        passed: every frame that came to the line, before anything went wrong with it.
        asking: name of the request that the host sends now.
    """

    def __init__(
        self,
        head: LivingHead,
        clock: ManualClock,
        script: Script,
        deeds: Mapping[str, Callable[[], None]],
        pump: WatchedPump,
    ) -> None:
        self.url = "memory:"
        self.asking = ""
        self._pump = pump
        self.passed: list[bytes] = []
        self._head = head
        self._inner = MemoryTransport(head, clock)
        self._clock = clock
        self._script = script
        self._deeds = deeds
        self._late: list[tuple[float, int, str, bytes]] = []
        self._order = 0
        self._pending = b""
        self._shadow_until_s = self._held_until_s = 0.0

    def open(self) -> None:
        self._pending = b""
        self._inner.open()

    def close(self) -> None:
        self._inner.close()

    def write(self, data: bytes) -> None:
        name = self._name(data)
        fault = self._script.at("tx", name)
        now_s = self._clock.monotonic_s()
        if fault == "crash before":
            raise HostCrashError(name)
        if fault is not None and fault in self._deeds:
            self._deeds[fault]()
        elif fault == "asleep":
            self._clock.advance(ASLEEP_S)
        elif fault == "held":
            self._held_until_s = now_s + self._shadow_s(name)
        if now_s < self._held_until_s and self._script.on:
            self._delay("tx", data, VERY_LATE_S)
            return
        for frame in self._faulted("tx", data, fault, name):
            self._inner.write(frame)
        if fault == "crash after":
            raise HostCrashError(name)

    def read(self, timeout_s: float) -> bytes:
        end_s = self._clock.monotonic_s() + timeout_s
        while True:
            out = self._released()
            now_s = self._clock.monotonic_s()
            if out or now_s >= end_s:
                return out
            wake_s = min(end_s, self._late[0][0]) if self._late else end_s
            self._pending += self._inner.read(wake_s - now_s)
            while b"\x00" in self._pending:
                frame, _, self._pending = self._pending.partition(b"\x00")
                frame += b"\x00"
                name = self._name(frame)
                out += b"".join(self._faulted("rx", frame, self._script.at("rx", name), name))
            if out:
                return out

    def clear(self) -> None:
        """Nothing is in the way any more; what is under way stays so."""
        self._shadow_until_s = self._held_until_s = 0.0

    def drain(self) -> None:
        """Let everything arrive that is under way; nothing goes wrong any more, so that seconds may pass unseen."""
        self._head.sleeps_s = STEP_MAX_S
        self._inner.open()
        while self._late:
            self.read(VERY_LATE_S)
        self.read(1.0)

    def _faulted(self, direction: str, frame: bytes, fault: str | None, name: str) -> list[bytes]:
        now_s = self._clock.monotonic_s()
        self.passed.append(frame)
        if fault == "gone":
            self._shadow_until_s = float("inf")
        elif fault == "shadow":
            self._shadow_until_s = now_s + self._shadow_s(name)
        if fault == "lost" or now_s < self._shadow_until_s:
            return []
        if fault == "twice":
            return [frame, frame]
        if fault in ("late", "very late"):
            self._delay(direction, frame, LATE_S if fault == "late" else VERY_LATE_S)
            return []
        if fault == "flip":
            return [flipped(frame, len(frame) // 2)]
        return [frame]

    def _shadow_s(self, name: str) -> float:
        return SHADOW_S.get(name, SHADOW_OTHERS_S)

    def _name(self, data: bytes) -> str:
        """What a frame is, for labels. On the line a DATA cannot be read: its ends tell what they have sealed."""
        (frame,) = FrameDecoder().feed(data)
        if frame.address in (TO_HEAD, FROM_HEAD):
            return "HEAD"
        kind = frame.payload[0]
        if kind != DATA:
            return _HANDSHAKE[kind]
        return self.asking if frame.address == TO_PUMP else self._pump.answered[frame.payload]

    def _delay(self, direction: str, frame: bytes, delay_s: float) -> None:
        self._order += 1
        heapq.heappush(self._late, (self._clock.monotonic_s() + delay_s, self._order, direction, frame))

    def _released(self) -> bytes:
        out = b""
        while self._late and self._late[0][0] <= self._clock.monotonic_s():
            _, _, direction, frame = heapq.heappop(self._late)
            if direction == "tx":
                self._inner.write(frame)
            else:
                out += frame
        return out


def flipped(frame: bytes, at: int, bit: int = 0x10) -> bytes:
    """The frame with one bit of one byte flipped."""
    return frame[:at] + bytes((frame[at] ^ bit,)) + frame[at + 1 :]
