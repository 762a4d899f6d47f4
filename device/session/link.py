"""Requests and answers over one transport: frames, channel, waiting, retries. It knows no therapy.

Everything that is not the answer waited for (late, repeated, foreign or senseless frames) is ignored and counted.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, TypeVar, cast

from device.clock import Clock
from device.errors import DeviceError, LinkError, NotPairedError, PairingRefusedError, ProtocolError
from device.keys import KeyStore, Pairing
from device.protocol.answers import shown_card
from device.protocol.channel import (
    PAIR_ANSWER_BYTES,
    REFUSED_NO_SESSION,
    Channel,
    ChannelRefused,
    HostEvent,
    MessageReceived,
)
from device.protocol.framing import (
    FROM_HEAD,
    FROM_PUMP,
    TO_HEAD,
    TO_PUMP,
    DropCounts,
    Frame,
    FrameDecoder,
    encode_frame,
)
from device.protocol.host_channel import PairingHostChannel, SessionHostChannel
from device.protocol.messages import ID_MAX, Answer, Code, Request, decode_answer, emu_card
from device.protocol.noise import RandomBytes
from device.session.handshake import open_session, pair
from device.session.timing import Timing
from device.transport import Transport, card_of
from device.wording import phrase

_T = TypeVar("_T")
_ANSWERS: Final = 0x80
"""Set in the address of an answer. Source: docs/protocol.md part 2."""
_HOLD: Final = phrase("Hold the head over the pump and try again.")
_AGAIN: Final = phrase("Read the pump again: it was without power, or another programmer has reached it.")
_PLUG: Final = phrase("Check that the head is plugged in and switched on, then connect again.")
_WRONG: Final = phrase("Choose the port of the programmer head; `thecal ports` lists what is there.")
_REFUSED_TRIES: Final = 2
"""So many tries on end that the pump answers with "no such session" end the session. The refusal is in clear and may be
a late one: it ends a wait, and only a second one, to what was sent again, is believed."""


class SessionEndedError(LinkError):
    """The pump says that it no longer knows this session. It says so in clear, which settles nothing by itself."""


@dataclass(slots=True)
class LinkCounts:
    """What a link has seen.

    Attributes:
        sent: Frames sent.
        retries: Of these, repeats after a wait.
        ignored: Good frames that were not the answer waited for.
        refused: Answers "no such session" to what was sent within one.
        received_bytes: Bytes of any kind.
        dropped: Frames dropped by the decoder, by reason.
    """

    sent: int = 0
    retries: int = 0
    ignored: int = 0
    refused: int = 0
    received_bytes: int = 0
    dropped: DropCounts = field(default_factory=DropCounts)


@dataclass(slots=True)
class Asked:
    """A request that is under way, and its answer once that has come."""

    request: Request
    request_id: int
    message: bytes
    answer: Answer | None = None


class Link:
    """One transport, and at most one channel session over it.

    Args:
        transport: Open.
        clock: For waiting times.
        timing: The waiting times.
        random: Source of nonces and ephemeral keys.
        keys: Of this host, and the pumps that it knows.
        takes_shown_card: Whether an emulated pump that shows its card is paired on the way.
    """

    def __init__(
        self,
        transport: Transport,
        clock: Clock,
        timing: Timing,
        random: RandomBytes,
        keys: KeyStore,
        *,
        takes_shown_card: bool,
    ) -> None:
        self.timing = timing
        self._takes_shown_card = takes_shown_card
        self.counts = LinkCounts()
        self._transport = transport
        self._clock = clock
        self._random = random
        self._decoder = FrameDecoder()
        self.counts.dropped = self._decoder.dropped
        self._frame_counter = 0
        # the head may still hold an answer for the program before; what the pump answers belongs to this session anyway
        self._head_id = int.from_bytes(random(4), "big")
        self._pump_id = 0
        self._along: Asked | None = None
        self._along_sent = False
        self._channel: Channel | None = None
        self._keys = keys
        self._fresh: tuple[PairingHostChannel, bool] | None = None
        self._for_now: tuple[Pairing, ...] = ()
        self._senseless: DeviceError | None = None
        self._heard = False

    @property
    def for_now(self) -> bool:
        """Whether the pump was paired for the life of this link alone, as an emulated one that shows its card."""
        return bool(self._for_now)

    @property
    def pump_key(self) -> bytes:
        """Static public key of the pump in the session; empty without one."""
        match self._channel:
            case SessionHostChannel(pairing=Pairing(pump_key=key)):
                return key
            case PairingHostChannel(pump_key=key):
                return key
        return b""

    @property
    def channel(self) -> Channel | None:
        """The channel session, open or being opened; None before the first."""
        return self._channel

    def open_channel(self) -> None:
        """Begins a new channel session; the pump drops everything of the one before.

        An emulated pump whose card is shown, by the transport or by its head, is paired on the way, for the life of
        this link alone: it may be gone with its process, and must not push out the pairing with a pump that stays.

        Raises:
            LinkError: No answer.
            NotPairedError: This host has no key to the pump that is there.
            ProtocolError: The pump speaks another version.
        """
        self._channel = None
        try:
            self._channel = open_session(self._handshake, self._keys, self._for_now, self._random)
        except NotPairedError:
            if not self._takes_shown_card:
                raise
            card_secret = card_of(self._transport) or self._card_of_emulated_head()
            if card_secret is None:
                raise
            self._pair(card_secret, keep=False, emergency=False)

    def pair(self, card_secret: bytes, *, emergency: bool) -> None:
        """Pairs with the pump that is there and has a channel session then; `keep_pairing` ends it.

        Args:
            card_secret: 32 bytes of the implant card.
            emergency: For emergency access alone.

        Raises:
            LinkError: No answer.
            PairingRefusedError: The card is another pump's, or the pump has no room.
            ProtocolError: The pump speaks another version.
        """
        self._channel = None
        self._pair(card_secret, keep=True, emergency=emergency)

    def keep_pairing(self, serial: str, *, emulated: bool) -> None:
        """Keeps a pairing that was just made, now that the pump has said who it is. Does nothing without one.

        Raises:
            KeyStoreError: It cannot be kept.
        """
        if self._fresh is None:
            return
        (channel, keep), self._fresh = self._fresh, None
        if not keep and not emulated:
            self._channel = None
            raise PairingRefusedError(
                phrase("A head that calls itself emulated showed the card of a pump that is not."),
                next_step=phrase("Do not use this head; pair with the words on the implant card."),
            )
        pairing = Pairing(serial, channel.pump_key, channel.psk, emulated)
        if keep:
            self._keys.keep(pairing)
        else:
            self._for_now = (pairing,)

    def _card_of_emulated_head(self) -> bytes | None:
        answer = self.ask_head(emu_card())
        return shown_card(answer) if answer.code is Code.OK else None

    def _pair(self, card_secret: bytes, *, keep: bool, emergency: bool) -> None:
        channel = pair(self._handshake, self._keys, card_secret, self._random, emergency=emergency)
        self._fresh = (channel, keep)
        self._channel = channel

    def _handshake(self, hello: Callable[[], bytes], accept: Callable[[bytes], HostEvent | None]) -> HostEvent:
        wait_s = self.timing.pump_wait_s(0, len(hello()), PAIR_ANSWER_BYTES)
        answer = self._exchange(TO_PUMP, hello, accept, wait_s, self.timing.greetings)
        return cast("HostEvent", answer)

    def ask_head(self, request: Request, wait_s: float | None = None, tries: int | None = None) -> Answer:
        """Asks the head itself.

        Args:
            request: What.
            wait_s: Instead of the usual wait.
            tries: Instead of the usual number; 1 for what must not be done twice.

        Raises:
            LinkError: Silence.
            ProtocolError: Something answers that is no head.
        """
        asked = self._asked_of_head(request)
        usual_s = self.timing.head_wait_s(len(asked.message), request.answer_bytes)
        return self._exchange(
            TO_HEAD,
            lambda: asked.message,
            lambda payload: self._answer(payload, request, asked.request_id),
            usual_s if wait_s is None else wait_s,
            self.timing.tries if tries is None else tries,
        )

    def ask_head_along(self, request: Request) -> None:
        """Asks the head with the next record of a handshake, and again whenever one is sent again.

        The line carries that while the radio carries the record; `answer_along` gives the answer.
        """
        self._along, self._along_sent = self._asked_of_head(request), False

    def answer_along(self) -> Answer | None:
        """The answer to what was asked along; None where none has come. Nothing is asked along after that."""
        along, self._along = self._along, None
        return None if along is None else along.answer

    def _asked_of_head(self, request: Request) -> Asked:
        self._head_id = (self._head_id + 1) & ID_MAX
        return Asked(request, self._head_id, request.encode(self._head_id))

    def ask_pump(self, request: Request) -> Answer:
        """Asks the pump within the channel session; each try is a new record with the same request id.

        Raises:
            LinkError: Silence, or no session is open.
            ProtocolError: Only senseless answers came.
        """
        (answer,) = self.ask_pump_all(deque([request]))
        return answer

    def ask_pump_all(self, requests: deque[Request], *, in_order: bool = False) -> Iterator[Answer]:
        """Asks several things one behind the other, with a few of them under way; gives the answers in order.

        The pump answers in the order in which it is asked. An answer to a later request, while an earlier one has none,
        shows that something was lost: what has no answer is sent again at once. A refusal of that kind counts for
        nothing, since it may come only from what was lost.

        Args:
            requests: What, in order. An answered one is taken away, so that what is left has no answer; more may be
                put behind while one of them has none.
            in_order: Whether an answer counts only when all earlier ones have come, so that the pump did what it
                answers after what stands before.

        Raises:
            LinkError: Silence, or no session is open.
            SessionEndedError: The pump says so of the one that was.
            ProtocolError: Only senseless answers came.
        """
        channel = self._channel
        if channel is None or not channel.is_open:
            raise LinkError(phrase("No session with the pump is open."), next_step=_HOLD)
        under_way = deque[Asked]()
        while requests:
            while len(under_way) < min(len(requests), self.timing.window):
                request, request_id = requests[len(under_way)], self._next_pump_id()
                under_way.append(Asked(request, request_id, request.encode(request_id)))
                self._send_asked(channel, under_way[-1], 0)
            answer = self._first_answer(channel, under_way, in_order=in_order)
            under_way.popleft()
            requests.popleft()
            yield answer

    def _send_asked(self, channel: Channel, asked: Asked, attempt: int) -> None:
        self._send(TO_PUMP, channel.seal(asked.message), attempt)

    def _first_answer(self, channel: Channel, under_way: deque[Asked], *, in_order: bool) -> Answer:
        """The answer to the first of what is under way."""
        first = under_way[0]
        wait_s = self.timing.pump_wait_s(first.request.op, len(first.message), first.request.answer_bytes)
        # its answer may have to wait for the air behind the requests that follow it
        wait_s += sum(self.timing.passing_s(len(asked.message)) for asked in under_way if asked is not first)
        self._senseless = None
        before, refused_tries = self.counts.received_bytes, 0
        for attempt in range(self.timing.tries):
            if attempt:
                for asked in under_way:
                    if asked.answer is None:
                        self._send_asked(channel, asked, attempt)
            refused = self.counts.refused
            self._wait_for_first(channel, under_way, wait_s, in_order=in_order)
            if first.answer is not None:
                self._heard = True
                return first.answer
            refused_tries = refused_tries + 1 if self.counts.refused > refused else 0
            if refused_tries == _REFUSED_TRIES:
                raise SessionEndedError("The pump has ended this session.", next_step=_AGAIN)
        raise self._silence(TO_PUMP, self.counts.received_bytes - before)

    def _wait_for_first(self, channel: Channel, under_way: deque[Asked], wait_s: float, *, in_order: bool) -> None:
        """Waits until the first of what is under way has its answer, or sending again is due."""
        deadline_s, refused = self._clock.monotonic_s() + wait_s, self.counts.refused
        overtaken = False
        while under_way[0].answer is None and not overtaken and self.counts.refused == refused:
            left_s = deadline_s - self._clock.monotonic_s()
            if left_s <= 0:
                return
            for frame in self._frames(left_s):
                overtaken |= self._take(channel, frame, under_way, in_order=in_order)

    def _take(self, channel: Channel, frame: Frame, under_way: deque[Asked], *, in_order: bool) -> bool:
        """Takes an answer to what is under way; whether it shows that something before it was lost."""
        events = channel.feed(frame.payload) if frame.address == FROM_PUMP else []
        overtaken = taken = False
        for event in events:
            self.counts.refused += event == ChannelRefused(REFUSED_NO_SESSION)
            if not isinstance(event, MessageReceived):
                continue
            earlier = False
            for asked in under_way:
                answer = (
                    None if asked.answer is not None else self._answer(event.message, asked.request, asked.request_id)
                )
                if answer is not None:
                    overtaken |= earlier
                    taken = not earlier or (not in_order and answer.code is Code.OK)
                    asked.answer = answer if taken else None
                earlier |= asked.answer is None
        self.counts.ignored += not taken
        return overtaken

    def _exchange(
        self,
        address: int,
        payload: Callable[[], bytes],
        accept: Callable[[bytes], _T | None],
        wait_s: float,
        tries: int,
    ) -> _T:
        self._senseless = None
        before = self.counts.received_bytes
        for attempt in range(tries):
            self._send(address, payload(), attempt)
            self._send_along(attempt)
            found = self._wait(address | _ANSWERS, accept, wait_s)
            if found is not None:
                self._heard = True
                return found
        raise self._silence(address, self.counts.received_bytes - before)

    def _send(self, address: int, payload: bytes, attempt: int) -> None:
        self._transport.write(encode_frame(address, self._frame_counter, payload))
        self._frame_counter = (self._frame_counter + 1) & 0xFFFF
        self.counts.sent += 1
        self.counts.retries += attempt > 0

    def _wait(self, address: int, accept: Callable[[bytes], _T | None], wait_s: float) -> _T | None:
        deadline_s = self._clock.monotonic_s() + wait_s
        while (left_s := deadline_s - self._clock.monotonic_s()) > 0:
            found: _T | None = None
            for frame in self._frames(left_s):
                taken = accept(frame.payload) if found is None and frame.address == address else None
                found = found if taken is None else taken
                self.counts.ignored += taken is None and not self._takes_along(frame)
            if found is not None:
                return found
        return None

    def _send_along(self, attempt: int) -> None:
        """With the first record, and when something was lost."""
        along = self._along
        if along is not None and along.answer is None and (attempt or not self._along_sent):
            self._along_sent = True
            self._send(TO_HEAD, along.message, attempt)

    def _takes_along(self, frame: Frame) -> bool:
        """Whether it is the answer to what the head was asked along."""
        along = self._along
        if along is None or along.answer is not None or frame.address != FROM_HEAD:
            return False
        along.answer = self._answer(frame.payload, along.request, along.request_id)
        self._heard |= along.answer is not None
        return along.answer is not None

    def _frames(self, timeout_s: float) -> list[Frame]:
        data = self._transport.read(timeout_s)
        self.counts.received_bytes += len(data)
        return self._decoder.feed(data)

    def _answer(self, message: bytes, request: Request, request_id: int) -> Answer | None:
        try:
            answer = decode_answer(message)
        except ProtocolError as error:
            self._senseless = error
            return None
        return answer if (answer.op, answer.request_id) == (request.op, request_id) else None

    def _next_pump_id(self) -> int:
        self._pump_id = (self._pump_id + 1) & ID_MAX
        return self._pump_id

    def _silence(self, address: int, received: int) -> DeviceError:
        if self._senseless is not None:
            return self._senseless
        if received and not self._heard:
            return ProtocolError(
                phrase("What is behind {url} answers, but it is no programmer head.", url=self._transport.url),
                next_step=_WRONG,
            )
        if address == TO_HEAD or (self._along is not None and self._along.answer is None):
            return LinkError(phrase("Nothing answers at {url}.", url=self._transport.url), next_step=_PLUG)
        return LinkError(phrase("The head answers, but no pump does."), next_step=_HOLD)
