"""The emulated programmer head: frames in and out on the serial side, a radio to the pump on the other.

It relays channel records and answers requests that are for itself, among them those that act on the emulation. Time
is handed in; what the radio delays waits here until it is due.

Source: docs/protocol.md parts 2 and 4.6.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field

from device.emulator.answers import Answer, ok, rejected, respond, too_large
from device.emulator.cbor import Encodable, Value
from device.emulator.faults import FaultTextError, parse_fault
from device.emulator.link_faults import LinkFaults
from device.emulator.pump import EmulatedPump
from device.emulator.radio import Radio
from device.emulator.reading import RefusedError, record, text, uint
from device.protocol.framing import FROM_HEAD, FROM_PUMP, TO_HEAD, TO_PUMP, FrameDecoder, encode_frame

PRODUCT = "Thecal emulated head"
FIRMWARE = "1.0.0"
HEAD_INFO, EMU_ADVANCE, EMU_PRESS, EMU_SPEED, EMU_TRUTH, EMU_FAULT, EMU_FAULT_CLEAR, EMU_CARD = (
    1,
    64,
    65,
    66,
    67,
    68,
    69,
    70,
)
_TO_EMULATION = b"\x83\x18"
"""How a request with an op above 23 begins: an array of three, a number in one byte. A dead line lets these pass."""

ADVANCE_MAX_S = 400_000_000
SPEED_MAX_THOUSANDTHS = 10**12
BATTERY_PERCENT = 100
FAULTS_MAX = 24
"""Of link and pump together, there or to come: their names still fit an answer."""
AIR_MAX = 32
"""Payloads that wait for the radio or are on it; a host has at most three under way, and what floods is dropped."""
QUALITY_NEAR = 5
"""Radio quality with the head laid on; the pump's near-field coil then feels it."""


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
        shows_card: whether EMU_CARD gives the secret of the pump's card, so that a host need not be paired by hand.

    Attributes:
        speed: pump seconds for each second of real time, set by EMU_SPEED; whoever steps the pump obeys it.
    """

    def __init__(
        self,
        pump: EmulatedPump,
        radio: Radio | None = None,
        serial: str = "TH-EMULATED",
        *,
        shows_card: bool = False,
    ) -> None:
        self.pump = pump
        self.shows_card = shows_card
        self.radio = radio or Radio()
        self.serial = serial
        self.speed = 1.0
        self._decoder = FrameDecoder()
        self._counter = 0
        self._order = 0
        self._air: list[_Arrival] = []
        self._out = bytearray()
        self._faults = LinkFaults()
        self._now_s: float | None = None
        self._handlers = {
            HEAD_INFO: self._info,
            EMU_ADVANCE: self._advance,
            EMU_PRESS: self._press,
            EMU_SPEED: self._set_speed,
            EMU_TRUTH: self._truth,
            EMU_FAULT: self._fault,
            EMU_FAULT_CLEAR: self._fault_clear,
            EMU_CARD: self._card,
        }

    @property
    def card_secret(self) -> bytes:
        """The secret of the pump's implant card: whoever runs the emulation has the card at hand."""
        return self.pump.card_secret

    @property
    def faults(self) -> list[str]:
        """Names of the faults of link and pump that are there or to come."""
        return self._faults.names + self.pump.faults

    def inject(self, text: str) -> None:
        """Give link or pump a fault, `NAME[:key=value,..]`.

        Raises:
            FaultTextError: it is no fault, or there are too many already.
        """
        fault = parse_fault(text)
        if len(self.faults) >= FAULTS_MAX:
            raise FaultTextError("too many faults", f"at most {FAULTS_MAX} at a time; clear some")
        if fault.kind.link:
            self._faults.add(fault, self._now_s)
        else:
            self.pump.inject(fault)

    def clear_fault(self, name: str) -> bool:
        """End every fault of this name, "" for all; whether there was one. What is done is not undone."""
        of_link = self._faults.clear(name)
        return self.pump.clear_fault(name) or of_link

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the line, in pieces of any size."""
        self._now_s = now_s
        for frame in self._decoder.feed(self._faults.noise(data, now_s)):
            if self._faults.dead(now_s) and not (frame.address == TO_HEAD and frame.payload[:2] == _TO_EMULATION):
                continue
            if frame.address == TO_HEAD:
                self._frame_out(FROM_HEAD, respond(frame.payload, self._handlers))
            elif frame.address == TO_PUMP:
                self._send(frame.payload, now_s, to_pump=True)

    def due(self, now_s: float) -> bytes:
        """Let everything arrive whose time has come; the bytes for the line."""
        self._now_s = now_s
        while self._air and self._air[0].at_s <= now_s:
            arrival = heapq.heappop(self._air)
            if arrival.to_pump:
                self.pump.near = self._quality == QUALITY_NEAR
                for reply in self.pump.receive(arrival.payload, arrival.at_s):
                    self._send(reply, arrival.at_s, to_pump=False)
            elif not self._faults.dead(arrival.at_s):
                self._frame_out(FROM_PUMP, arrival.payload)
        out = self._faults.noise(bytes(self._out), now_s)
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
        if len(self._air) >= AIR_MAX:
            return
        at_s = self.radio.send(payload, now_s)
        if at_s is not None and not self._faults.loses(now_s):
            self._order += 1
            heapq.heappush(self._air, _Arrival(at_s, self._order, to_pump, payload))

    def _frame_out(self, address: int, payload: bytes) -> None:
        self._out += encode_frame(address, self._counter, payload)
        self._counter = (self._counter + 1) % 65_536

    @property
    def _quality(self) -> int:
        return self._faults.quality(self._now_s or 0.0, self.radio.quality)

    # --- requests to the head -----------------------------------------------------------------------------------------

    def _info(self, body: Value) -> Answer:
        record(body, "body", set())
        values: list[Encodable] = [PRODUCT, self.serial, FIRMWARE, 1, True, self._quality, BATTERY_PERCENT]
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

    def _card(self, body: Value) -> Answer:
        record(body, "body", set())
        return ok({1: self.pump.card_secret} if self.shows_card else {})

    def _fault(self, body: Value) -> Answer:
        wanted = text(record(body, "body", {1})[1], "fault")
        try:
            self.inject(wanted)
        except FaultTextError as error:
            return rejected(RefusedError("fault", error.limit, wanted[:80]))
        return ok()

    def _fault_clear(self, body: Value) -> Answer:
        name = text(record(body, "body", {1})[1], "fault")
        known = ", ".join(self.faults)
        if not self.clear_fault(name) and name:
            return rejected(RefusedError("fault", known or "none is there", name[:80]))
        return ok()
