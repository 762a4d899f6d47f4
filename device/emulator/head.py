"""The emulated programmer head: frames in and out on the serial side, a radio to the pump on the other.

It relays channel records and answers requests that are for itself, among them the four that act on the emulation. Time
is handed in; what the radio delays waits here until it is due.

Source: docs/protocol.md parts 2 and 4.6.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field

from device.emulator.answers import Answer, ok, respond, too_large
from device.emulator.cbor import Encodable, Value
from device.emulator.pump import EmulatedPump
from device.emulator.radio import Radio
from device.emulator.reading import record, uint
from device.protocol.framing import FROM_HEAD, FROM_PUMP, TO_HEAD, TO_PUMP, FrameDecoder, encode_frame

PRODUCT = "Thecal emulated head"
FIRMWARE = "1.0.0"
HEAD_INFO, EMU_ADVANCE, EMU_PRESS, EMU_SPEED, EMU_TRUTH = 1, 64, 65, 66, 67
ADVANCE_MAX_S = 400_000_000
SPEED_MAX_THOUSANDTHS = 10**12
BATTERY_PERCENT = 100


@dataclass(order=True)
class _Arrival:
    """Something that comes to an end of the radio at a moment; `order` keeps equal moments in turn."""

    at_s: float
    order: int
    to_pump: bool = field(compare=False)
    payload: bytes = field(compare=False)


class EmulatedHead:
    """A head with a pump in range.

    Args:
        pump: the pump behind the radio.
        radio: the radio between them.
        serial: the head's own serial.

    Attributes:
        speed: pump seconds for each second of real time, set by EMU_SPEED; whoever steps the pump obeys it.
    """

    def __init__(self, pump: EmulatedPump, radio: Radio | None = None, serial: str = "TH-EMULATED") -> None:
        self.pump = pump
        self.radio = radio or Radio()
        self.serial = serial
        self.speed = 1.0
        self._decoder = FrameDecoder()
        self._counter = 0
        self._order = 0
        self._air: list[_Arrival] = []
        self._out = bytearray()
        self._handlers = {
            HEAD_INFO: self._info,
            EMU_ADVANCE: self._advance,
            EMU_PRESS: self._press,
            EMU_SPEED: self._set_speed,
            EMU_TRUTH: self._truth,
        }

    @property
    def card_secret(self) -> bytes:
        """The secret of the pump's implant card: whoever runs the emulation has the card at hand."""
        return self.pump.card_secret

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the line, in pieces of any size."""
        for frame in self._decoder.feed(data):
            if frame.address == TO_HEAD:
                self._frame_out(FROM_HEAD, respond(frame.payload, self._handlers))
            elif frame.address == TO_PUMP:
                self._send(frame.payload, now_s, to_pump=True)

    def due(self, now_s: float) -> bytes:
        """Let everything arrive whose time has come; the bytes for the line."""
        while self._air and self._air[0].at_s <= now_s:
            arrival = heapq.heappop(self._air)
            if arrival.to_pump:
                for reply in self.pump.receive(arrival.payload, arrival.at_s):
                    self._send(reply, arrival.at_s, to_pump=False)
            else:
                self._frame_out(FROM_PUMP, arrival.payload)
        out = bytes(self._out)
        self._out.clear()
        return out

    def next_due(self) -> float | None:
        """When `due` next has something to do; None when nothing is under way."""
        if self._out:
            return float("-inf")
        return self._air[0].at_s if self._air else None

    def hang_up(self) -> None:
        """The line was closed: half a frame and what waits for the line are forgotten; the radio goes on."""
        self._decoder = FrameDecoder()
        self._out.clear()

    def _send(self, payload: bytes, now_s: float, *, to_pump: bool) -> None:
        at_s = self.radio.send(payload, now_s)
        if at_s is not None:
            self._order += 1
            heapq.heappush(self._air, _Arrival(at_s, self._order, to_pump, payload))

    def _frame_out(self, address: int, payload: bytes) -> None:
        self._out += encode_frame(address, self._counter, payload)
        self._counter = (self._counter + 1) % 65_536

    # --- requests to the head -----------------------------------------------------------------------------------------

    def _info(self, body: Value) -> Answer:
        record(body, "body", set())
        values: list[Encodable] = [PRODUCT, self.serial, FIRMWARE, 1, True, self.radio.quality, BATTERY_PERCENT]
        return ok(dict(enumerate(values, start=1)))

    def _advance(self, body: Value) -> Answer:
        seconds = uint(record(body, "body", {1})[1], "seconds")
        if seconds > ADVANCE_MAX_S:
            return too_large(ADVANCE_MAX_S)
        self.pump.advance(seconds)
        self.pump.save()
        return ok({1: self.pump.clock_s})

    def _press(self, body: Value) -> Answer:
        record(body, "body", set())
        grant = self.pump.press()
        return ok({1: True} if grant.reason is None else {1: False, 2: int(grant.reason)})

    def _set_speed(self, body: Value) -> Answer:
        thousandths = uint(record(body, "body", {1})[1], "thousandths")
        if thousandths > SPEED_MAX_THOUSANDTHS:
            return too_large(SPEED_MAX_THOUSANDTHS)
        self.speed = thousandths / 1000
        return ok()

    def _truth(self, body: Value) -> Answer:
        record(body, "body", set())
        pump = self.pump
        return ok({1: pump.true_reservoir_nl, 2: pump.truly_delivered_nl, 3: pump.flow_millionths})
