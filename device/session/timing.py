"""How long a session waits, and the progress that it tells. Source of the numbers: docs/protocol.md part 9."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from device.clock import Clock
from device.protocol.channel import DATA_OVERHEAD_BYTES
from device.protocol.framing import wire_length
from device.protocol.messages import Op, Request

_LINE_BITS_PER_BYTE: Final = 10
"""8 data bits, a start and a stop bit. Source: docs/protocol.md part 2."""
_RADIO_BITS_PER_BYTE: Final = 8
_COMMANDS: Final = frozenset({Op.SEAL, Op.COMMIT})


@dataclass(frozen=True, slots=True)
class Timing:
    """The waiting times of a session, seconds; tests pass shorter ones.

    Attributes:
        item_s: For an answer, transmission apart.
        command_s: For the answer to SEAL and COMMIT, transmission apart.
        window: Requests to the pump that are under way at once, so that line and radio both have something to carry.
        tries: How often a request is sent before the session ends.
        line_bit_per_s: Speed of the serial line.
        radio_bit_per_s: Speed of the radio between head and pump.
        greetings: How often the head is asked who it is, and each record of a handshake is sent; no session could end
            by that yet.
        sessions: How many channel sessions one operation may open before it gives up.
        advance_s: For an emulated pump that is run forward.
    """

    item_s: float = 0.2
    command_s: float = 0.65
    tries: int = 7
    window: int = 3
    line_bit_per_s: int = 115_200
    radio_bit_per_s: int = 32_000
    greetings: int = 8
    sessions: int = 3
    advance_s: float = 300.0

    def head_wait_s(self, request_bytes: int, answer_bytes: int) -> float:
        """How long to wait for the head's own answer."""
        return self.item_s + self._line_s(request_bytes) + self._line_s(answer_bytes)

    def pump_wait_s(self, op: int, request_bytes: int, answer_bytes: int) -> float:
        """How long to wait for the pump's answer: there and back over the line and the radio.

        Args:
            op: The request; SEAL and COMMIT take longer.
            request_bytes: Length of the request message.
            answer_bytes: About the longest answer message.
        """
        wait_s = self.command_s if op in _COMMANDS else self.item_s
        return wait_s + self.passing_s(request_bytes) + self.passing_s(answer_bytes)

    def passing_s(self, message_bytes: int) -> float:
        """How long a message of this length takes over line and radio."""
        record_bytes = message_bytes + DATA_OVERHEAD_BYTES
        return record_bytes * _RADIO_BITS_PER_BYTE / self.radio_bit_per_s + self._line_s(record_bytes)

    @property
    def line_is_slower(self) -> bool:
        """Whether a byte takes longer on the line than on the radio."""
        return self.line_bit_per_s * _RADIO_BITS_PER_BYTE < self.radio_bit_per_s * _LINE_BITS_PER_BYTE

    def bound_s(self, request: Request) -> float:
        """The longest that one request to the pump can take, all tries together, and what it holds others up."""
        length = len(request.encode(0xFFFFFFFF))
        held_up_s = (self.window - 1) * self.passing_s(length)
        return self.tries * (self.pump_wait_s(request.op, length, request.answer_bytes) + held_up_s)

    def _line_s(self, payload_bytes: int) -> float:
        return wire_length(payload_bytes) * _LINE_BITS_PER_BYTE / self.line_bit_per_s


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an operation is.

    Attributes:
        step: "read", "stage", "seal", "commit" or "verify".
        done: Exchanges of the whole operation that are behind it.
        of: All exchanges of the operation.
        elapsed_s: Since the operation began.
        bound_s: After this time since its beginning it has ended for certain, one way or another.
    """

    step: str
    done: int
    of: int
    elapsed_s: float
    bound_s: float


class Meter:
    """Counts the exchanges of one operation and tells them.

    Args:
        clock: For elapsed time.
        tell: Takes each `Progress`; None when nobody listens.
        of: How many exchanges the operation has.
        bound_s: Longest duration of the whole operation.
    """

    def __init__(self, clock: Clock, tell: Callable[[Progress], None] | None, of: int, bound_s: float) -> None:
        self._clock = clock
        self._tell = tell
        self._of = of
        self._bound_s = bound_s
        self._start_s = clock.monotonic_s()
        self._done = 0

    def step(self, name: str, done: int | None = None) -> None:
        """One more exchange is done, or, with `done`, so many are (after a fresh start)."""
        self._done = min(self._of, self._done + 1 if done is None else done)
        if self._tell is not None:
            elapsed_s = self._clock.monotonic_s() - self._start_s
            self._tell(Progress(name, self._done, self._of, elapsed_s, self._bound_s))
