"""Typed questions to head and pump: one method a request, with the pump's serial number bound for the whole session."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from device.errors import DeviceError, FaultError, LinkError, ProtocolError, RejectedError
from device.protocol import answers, messages
from device.protocol.answers import LogPage, Press, Programmers, Truth
from device.protocol.messages import Answer, Code, Refusal, Request
from device.pump import HeadInfo, PumpIdentity, PumpStatus, Totals, pump_models
from device.session.link import Link
from device.session.reading import Reading
from device.wording import phrase

PROTOCOL_VERSION: Final = 1
_ADVANCE_PER_CALL_S: Final = 400_000_000
_PLAIN: Final = {
    Code.NO_TRANSACTION: phrase(
        "The pump no longer holds the program that was sent: it was dropped before the commit."
    ),
    Code.BAD_OFFSET: phrase("The pump asks for another part of the program than comes next."),
    Code.DIGEST_MISMATCH: phrase("What the pump has stored is not what was sent."),
    Code.BUSY: phrase("The pump is busy with a bolus or with another programmer."),
    Code.UNKNOWN_OP: phrase("The pump does not know this command."),
    Code.MALFORMED: phrase("The pump cannot read this command."),
}


class PumpRefusedError(RejectedError):
    """A refusal with the pump's answer code.

    Attributes:
        refusal: The whole answer.
    """

    def __init__(self, refusal: Refusal) -> None:
        """Puts the answer into plain words."""
        super().__init__(
            _words(refusal), field=refusal.field, limit=refusal.limit, value=refusal.value, next_step=_step(refusal)
        )
        self.refusal = refusal


def _words(refusal: Refusal) -> str:
    if refusal.code is Code.REJECTED:
        return phrase(
            "The pump refuses {field}: {refusal}; its limit is {limit}.",
            field=refusal.field,
            refusal=refusal.value,
            limit=refusal.limit,
        )
    if refusal.code is Code.NOT_ALLOWED:
        return phrase("The pump does not do this now: {refusal}.", refusal=refusal.text)
    if refusal.code is Code.CONFLICT:
        return phrase(
            "The pump's program has changed since it was read (it is at generation {generation} now).",
            generation=refusal.generation,
        )
    if refusal.code is Code.TOO_LARGE:
        return phrase("This is too large for the pump: at most {number}.", number=refusal.number)
    return _PLAIN.get(refusal.code, phrase("The pump refuses with {code_name}.", code_name=refusal.code.name))


def _step(refusal: Refusal) -> str:
    if refusal.code is Code.CONFLICT:
        return phrase("Interrogate the pump again and look at what it runs.")
    if refusal.code in (Code.NO_TRANSACTION, Code.BUSY):
        return phrase("Try again.")
    return ""


class Dialogue:
    """Asks and reads.

    Args:
        link: With a channel session for everything that goes to the pump.
        serial: Of the pump that it has to be; "" for whichever is there.

    Attributes:
        link: The same.
        serial: Of the pump, once it has identified itself; another one is refused from then on.
        renewing: Whether a reading request that stays without an answer is asked again in a new channel session. Off
            while the pump holds something staged, which that would drop, and while a commit is being settled.
    """

    def __init__(self, link: Link, serial: str) -> None:
        self.link = link
        self.serial = serial
        self.renewing = True

    # --- head -------------------------------------------------------------------------------------------------------

    def head_info(self) -> HeadInfo:
        """Asks the head who it is.

        Raises:
            ProtocolError: It is no head, or of another protocol version.
        """
        return _head_info(self.link.ask_head(messages.head_info(), tries=self.link.timing.greetings))

    def head_info_along(self, handshake: Callable[[], None]) -> HeadInfo:
        """The same, asked while a handshake with the pump runs.

        Raises:
            DeviceError: As the handshake does; first of all that it is no head of this version.
        """
        self.link.ask_head_along(messages.head_info())
        try:
            handshake()
        except DeviceError:
            if (answer := self.link.answer_along()) is not None:
                _head_info(answer)
            raise
        answer = self.link.answer_along()
        return self.head_info() if answer is None else _head_info(answer)

    def emu_advance(self, seconds: int) -> int:
        """Runs the emulated pump forward; the new pump clock. Sent once only, since it would add up."""
        clock_s = 0
        while True:
            part_s = min(seconds, _ADVANCE_PER_CALL_S)
            clock_s = answers.clock(self._emulation(messages.emu_advance(part_s), self.link.timing.advance_s, 1))
            seconds -= part_s
            if seconds <= 0:
                return clock_s

    def emu_press(self) -> Press:
        """Presses the patient's handset, once."""
        return answers.press(self._emulation(messages.emu_press(), self.link.timing.command_s, 1))

    def emu_speed(self, thousandths: int) -> None:
        """Sets how fast the emulated pump's time passes."""
        answers.nothing(self._emulation(messages.emu_speed(thousandths)))

    def emu_truth(self) -> Truth:
        """Asks what the emulated pump has truly delivered."""
        return answers.truth(self._emulation(messages.emu_truth()))

    def emu_fault(self, text: str) -> None:
        """Gives the emulated pump or its link a fault; once, since a second one would come on top."""
        answers.nothing(self._emulation(messages.emu_fault(text), self.link.timing.command_s, 1))

    def emu_fault_clear(self, name: str) -> None:
        """Ends every fault of this name; "" ends all."""
        answers.nothing(self._emulation(messages.emu_fault_clear(name)))

    def _emulation(self, request: Request, wait_s: float | None = None, tries: int | None = None) -> Answer:
        answer = self.link.ask_head(request, wait_s, tries)
        if answer.code is Code.UNKNOWN_OP:
            raise RejectedError(phrase("This is a real programmer head: only an emulated pump can be told this."))
        if answer.code is not Code.OK:
            raise PumpRefusedError(messages.refusal(answer))
        return answer

    # --- pump -------------------------------------------------------------------------------------------------------

    def ok(self, request: Request) -> Answer:
        """Asks the pump and gives the answer if it is OK.

        Raises:
            PumpRefusedError: It is not OK.
            LinkError: Silence.
            ProtocolError: Senseless answers.
        """
        (answer,) = self.ok_all(deque([request]))
        return answer

    def ok_all(self, requests: deque[Request], *, in_order: bool = False) -> Iterator[Answer]:
        """Asks several things with a few of them under way; gives each answer if it is OK. See `Link.ask_pump_all`.

        Raises:
            PumpRefusedError: One is not OK; what comes after it may have been done too.
            LinkError: Silence.
            ProtocolError: Senseless answers.
        """
        for answer in self.link.ask_pump_all(requests, in_order=in_order):
            if answer.code is not Code.OK:
                raise PumpRefusedError(messages.refusal(answer))
            yield answer

    def renew(self) -> PumpStatus:
        """Opens a new channel session with the same pump; its status there. The pump drops what was staged.

        Raises:
            ProtocolError: The pump refuses to say how it is. That tells nothing of what was asked of it before.
        """
        self.link.open_channel()
        try:
            return self.checked_status(self.ok(messages.status()))
        except PumpRefusedError as error:
            raise ProtocolError(phrase("The pump refuses to say how it is.")) from error

    def _read(self, request: Request) -> Answer:
        """As `ok`, for requests that change nothing when they are repeated."""
        (answer,) = self.read_all(deque([request]))
        return answer

    def read_all(self, requests: deque[Request]) -> Iterator[Answer]:
        """As `ok_all`, for requests that change nothing when they are repeated."""
        for _ in range(self.link.timing.sessions - 1):
            try:
                yield from self.ok_all(requests)
                return
            except LinkError:
                if not self.renewing:
                    raise
            if self.serial:
                self.renew()
            else:
                self.link.open_channel()
        yield from self.ok_all(requests)

    def identify(self) -> PumpIdentity:
        """Asks the pump who it is, and binds its serial number.

        Raises:
            FaultError: Its model is unknown, or its limits are not those of its model.
            ProtocolError: Another pump than before, or of another protocol version.
        """
        return self.identified(self._read(messages.identify()))

    def identified(self, answer: Answer) -> PumpIdentity:
        """Reads the answer to IDENTIFY; as `identify`."""
        identity = answers.identity(answer)
        _check_version("pump", identity.protocol_version)
        self.bind(identity.serial)
        self.link.keep_pairing(identity.serial, emulated=identity.emulated)
        known = pump_models().get(identity.model.name)
        if known is None:
            raise FaultError(
                phrase("This program does not know the pump model {model_name}.", model_name=identity.model.name),
                next_step=phrase("Use the programmer that belongs to this pump."),
            )
        told = replace(
            identity.model,
            low_alarm_min_nl=known.low_alarm_min_nl,
            low_alarm_max_nl=known.low_alarm_max_nl,
            low_alarm_preset_nl=known.low_alarm_preset_nl,
        )
        if told != known:
            fields = [name for name in known.__dataclass_fields__ if getattr(told, name) != getattr(known, name)]
            raise FaultError(
                phrase(
                    "The pump says of itself what a {known_name} is not ({fields}).",
                    known_name=known.name,
                    fields=", ".join(fields),
                ),
                next_step=phrase("Program nothing with it; check pump and version of this program."),
            )
        return replace(identity, model=known)

    def status(self) -> PumpStatus:
        """Asks the pump how it is.

        Raises:
            ProtocolError: Another pump than before answers.
        """
        return self.checked_status(self._read(messages.status()))

    def checked_status(self, answer: Answer) -> PumpStatus:
        """Reads the answer to STATUS.

        Raises:
            ProtocolError: It is another pump than before.
        """
        status = answers.status(answer)
        self.bind(status.serial)
        return status

    def status_and_image(self) -> tuple[PumpStatus, bytes]:
        """Asks the pump how it is, and reads its whole active image; another programmer may come between the two.

        Raises:
            ProtocolError: Another pump than before answers, or the pieces do not fit together.
        """
        return self.read_whole(Reading(self.read_all, messages.status()))

    def begin_reading(self) -> Reading:
        """Asks status, image and who the pump is together; `identified` and `read_whole` take the answers."""
        return Reading(self.read_all, messages.status(), messages.identify())

    def read_whole(self, begun: Reading) -> tuple[PumpStatus, bytes]:
        """Ends a reading that began with the status; as `status_and_image`."""
        return self.checked_status(begun.also[0]), begun.image()

    def read_image(self) -> bytes:
        """Reads the whole active image; empty for a pump never programmed.

        Raises:
            ProtocolError: The pieces do not fit together.
        """
        return Reading(self.read_all).image()

    def seal(self, txn: bytes) -> Totals:
        """Lets the pump check what is staged; its totals."""
        return answers.totals(self.ok(messages.seal(txn)))

    def log_page(self, first: int) -> LogPage:
        """Reads entries of the log from a sequence number on."""
        return answers.log_page(self._read(messages.log(first)))

    def programmers(self) -> Programmers:
        """Asks the pump whom it allows."""
        return answers.programmers(self._read(messages.programmers()))

    def revoke(self, programmer: bytes) -> int:
        """Takes a programmer's right away; also again in a new session, since to revoke twice is to revoke once."""
        return answers.number(self._read(messages.revoke(programmer)))

    def bind(self, serial: str) -> None:
        """Takes the pump's serial number at first, and refuses another later.

        Raises:
            ProtocolError: It is another pump.
        """
        if self.serial and serial != self.serial:
            raise ProtocolError(
                phrase("Another pump answers: {serial} instead of {serial_2}.", serial=serial, serial_2=self.serial),
                pump_state=phrase("Nothing was changed in either."),
                next_step=phrase("Move the other pump away, connect again, and check the serial number on the screen."),
            )
        self.serial = serial


def _head_info(answer: Answer) -> HeadInfo:
    if answer.code is not Code.OK:
        raise ProtocolError(
            phrase("The head does not say what it is."), next_step=phrase("Use a head of this protocol.")
        )
    info = answers.head_info(answer)
    _check_version("head", info.protocol_version)
    return info


def _check_version(what: str, version: int) -> None:
    if version != PROTOCOL_VERSION:
        raise ProtocolError(
            phrase(
                "The {what} speaks version {version} of the protocol; this program speaks version {protocol_version}.",
                what=what,
                version=version,
                protocol_version=PROTOCOL_VERSION,
            ),
            next_step=phrase("Update Thecal."),
        )
