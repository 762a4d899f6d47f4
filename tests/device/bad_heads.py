"""A real pseudo-terminal with an emulated head behind it that can go bad in the middle of anything."""

from __future__ import annotations

import os
import pty
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, Radio
from device.protocol.framing import FROM_HEAD, FROM_PUMP, FrameDecoder, encode_frame

SERIAL: Final = "IT40-0001"
OTHER_SERIAL: Final = "IT40-9999"
LATE_S: Final = 6.0
FLOOD_BYTES: Final = 300
_FOUR_GB: Final = bytes.fromhex("a1 01 7b ff ff ff ff ff ff ff ff")
"""A map whose one text is said to be longer than any memory."""
_PROMISE: Final = b"\xff"
"""A COBS code: 254 bytes follow, whatever follows."""


class BadHead:
    """Serves a head on a pseudo-terminal, and does to what it says whatever `badly` names.

    Attributes:
        badly: "" for a good head; else "lengths", "stream", "chatter", "late", "twice", "other pump" or "printer".
        turns: Asked with each piece that comes from the host; what it gives is what the head becomes, unless "".
        head: The head.
    """

    def __init__(self, master: int) -> None:
        self.badly = ""
        self.turns: Callable[[bytes], str] = lambda _heard: ""
        self.head = EmulatedHead(
            EmulatedPump("IT-40", SERIAL, PumpMemory(), 0), Radio(bits_per_s=1_000_000), shows_card=True
        )
        self._others = EmulatedPump("IT-40", OTHER_SERIAL, PumpMemory(), 0, seed=1)
        self._own = self.head.pump
        self._master = master
        self._late: list[tuple[float, bytes]] = []

    def step(self) -> None:
        """Takes what has come, and says what is due."""
        now_s = time.monotonic()
        heard = b""
        with suppress(BlockingIOError, OSError):
            heard = os.read(self._master, 4096)
        badly = self.badly = self.turns(heard) or self.badly
        self.head.pump = self._others if badly == "other pump" else self._own
        if heard and badly != "printer":
            self.head.receive(heard, now_s)
        out = self.head.due(now_s)
        if badly == "printer" and heard:
            out = b"?\r\n"
        elif badly in ("stream", "chatter"):
            out = b"\xaa" * FLOOD_BYTES if badly == "stream" else self._chatter()
        elif badly == "late":
            self._late.append((now_s + LATE_S, out))
            out = b""
        elif badly == "twice":
            out = b"".join(2 * (wire + b"\0") for wire in out.split(b"\0") if wire)
        elif badly == "lengths":
            out = b"".join(self._lie(wire + b"\0") for wire in out.split(b"\0") if wire)
        while self._late and self._late[0][0] <= now_s:
            out += self._late.pop(0)[1]
        with suppress(BlockingIOError, OSError):
            os.write(self._master, out)

    def _lie(self, wire: bytes) -> bytes:
        """The head's own answers say that they are longer than the world; the pump's frames end too early."""
        for frame in FrameDecoder().feed(wire):
            if frame.address == FROM_HEAD:
                return encode_frame(FROM_HEAD, 0, frame.payload[:-1] + _FOUR_GB)
        return _PROMISE + wire[1:]

    def _chatter(self) -> bytes:
        """Good frames without an end, none of them an answer."""
        return encode_frame(FROM_HEAD, 0, b"\x84\x01\x00\x00\xa0") + encode_frame(FROM_PUMP, 0, b"\x03" + bytes(60))


@contextmanager
def bad_head() -> Iterator[tuple[BadHead, str]]:
    """A head that is good until it is told otherwise, and the port behind which it is."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    name = os.ttyname(slave)
    os.close(slave)
    os.set_blocking(master, False)
    played, stop = BadHead(master), threading.Event()

    def play() -> None:
        while not stop.wait(0.001):
            played.step()

    thread = threading.Thread(target=play)
    thread.start()
    try:
        yield played, name
    finally:
        stop.set()
        thread.join()
        os.close(master)
