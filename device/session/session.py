"""`PumpSession`: everything that can be done with one pump through one transport, from one thread.

with PumpSession(open_transport(url, clock), clock, journal) as session:
    reading = session.interrogate()
    prepared = session.prepare(program, library, user="...", reason="...")
    ...                                   # a person confirms prepared.pump_totals
    result = session.commit(prepared)
"""

from __future__ import annotations

import os
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from types import TracebackType
from typing import Final, Self

from device.clock import Clock, pump_seconds, pump_time
from device.errors import FaultError, ProtocolError, RejectedError, UncertainError
from device.journal import OpenWrite, WriteJournal
from device.keys import KeyStore, MemoryKeyStore
from device.program import DeliveryProgram
from device.protocol import messages
from device.protocol.answers import Press, Programmers, Truth
from device.protocol.image import decode_image, digest, image_follows
from device.pump import HeadInfo, ImageInfo, LibraryReference, LogEntry, PumpIdentity, PumpReading, PumpStatus
from device.session.acts import Actor, SettledAct, read_log
from device.session.dialogue import Dialogue
from device.session.link import Link, LinkCounts
from device.session.outcome import ActResult, PreparedWrite, WriteResult
from device.session.reading import Begun
from device.session.reading_time import READING_PARTS, reading_bound_s
from device.session.timing import Meter, Progress, Timing
from device.session.writing import Writer
from device.transport import Hold, Holds, Transport, card_of
from device.wording import phrase

PRESET_TIMING: Final = Timing()


class PumpSession:
    """A session with one pump; use as a context manager. Not for several threads.

    Entering may raise NotPairedError (this host has no key to the pump), or PairingRefusedError with a card.

    Every method may raise LinkError (nothing answers), ProtocolError (what answers makes no sense, or is another pump)
    and FaultError (host and pump disagree).

    Args:
        transport: Opened on entry, closed on exit.
        clock: For waiting and for the record.
        journal: Keeps open writes.
        progress: Told after each exchange of a long operation, in the calling thread.
        timing: Waiting times.
        random: Source of nonces, ephemeral keys and transaction ids.
        keys: Of this host; preset: new ones, with which only an emulated pump that shows its card can be reached.
        card_secret: Pairs with the pump on entry, with these 32 bytes of its implant card, and keeps that in `keys`.
        emergency: For emergency access: `keys` are the institution's, and a card pairs for that alone.
        serial: Of the pump that it has to be; preset: whichever is there.
        holds: Keep other programs of this computer away from the pump; preset: nobody is kept away.
        reads: Whether the pump is interrogated first of all: its status and program are then asked together with who it
            is. Off for whoever comes to stop it.

    Attributes:
        identity: Of the pump, once asked.
    """

    def __init__(  # noqa: PLR0913 - each is a seam of its own, all but three with a preset
        self,
        transport: Transport,
        clock: Clock,
        journal: WriteJournal,
        *,
        progress: Callable[[Progress], None] | None = None,
        timing: Timing = PRESET_TIMING,
        random: Callable[[int], bytes] = os.urandom,
        keys: KeyStore | None = None,
        card_secret: bytes | None = None,
        holds: Holds | None = None,
        emergency: bool = False,
        reads: bool = False,
        serial: str = "",
    ) -> None:
        self.identity: PumpIdentity | None = None
        self._holds = holds
        self._emergency = emergency
        self._hold: Hold | None = None
        self._transport = transport
        self._clock = clock
        self._journal = journal
        self._progress = progress
        self._card_secret = card_secret
        own_keys = keys or MemoryKeyStore()
        self._link = Link(transport, clock, timing, random, own_keys, takes_shown_card=not emergency)
        self._dialogue = Dialogue(self._link, serial)
        self._writer = Writer(self._dialogue, journal, clock, random, progress)
        self._actor = Actor(self._dialogue, journal, clock, random, timing.sessions)
        self._head: HeadInfo | None = None
        self._reads = reads
        self._begun: Begun | None = None
        self._reading: PumpReading | None = None

    def __enter__(self) -> Self:
        """Opens transport and channel, and finds out which pump it is."""
        self._transport.open()
        try:
            self._head = self._dialogue.head_info_along(self._open_channel)
            self.identity = self._identity_and_more() if self._reads else self._dialogue.identify()
            if self._holds is not None and card_of(self._transport) is None:
                # a pump that lives in a child of this very program can be reached by nobody else
                self._hold = self._holds.take(self.identity.serial)
        except BaseException:
            self._transport.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes the transport and lets others have the pump."""
        self._transport.close()
        if self._hold is not None:
            self._hold.release()

    @property
    def serial(self) -> str:
        """Serial number of the pump, "" before it is known."""
        return self._dialogue.serial

    @property
    def url(self) -> str:
        """Where the pump is reached."""
        return self._transport.url

    @property
    def pump_key(self) -> bytes:
        """Static public key of the pump: another one after its memory was lost and it was paired anew."""
        return self._link.pump_key

    @property
    def lasting(self) -> bool:
        """Whether this pump can be met again: not one that lives in a child process or shows its card."""
        return not self._link.for_now and card_of(self._transport) is None

    @property
    def protected(self) -> bool:
        """Whether the channel encrypts and proves identities; show it when not."""
        channel = self._link.channel
        return channel is not None and channel.protected

    @property
    def counts(self) -> LinkCounts:
        """What the link has seen so far."""
        return self._link.counts

    # --- reading ----------------------------------------------------------------------------------------------------

    def head_info(self) -> HeadInfo:
        """The head about itself, with the radio's quality now."""
        return self._dialogue.head_info()

    def status(self) -> PumpStatus:
        """The pump's state now."""
        return self._dialogue.status()

    def read_image(self) -> bytes:
        """The active program image; empty for a pump never programmed."""
        return self._dialogue.read_image()

    def interrogate(self) -> PumpReading:
        """Everything about head, pump and program, checked against each other; tells progress after each part."""
        meter = Meter(self._clock, self._progress, READING_PARTS, reading_bound_s(self._link.timing))
        head, self._head = self._head or self._dialogue.head_info(), None
        meter.step("read")
        identity = self.identity or self._dialogue.identify()
        meter.step("read")
        status, image = self._status_and_image()
        meter.step("read")
        status, image = self._checked(status, image)
        read_at = self._clock.now()
        meter.step("read")
        program, info = self._understood(image, identity) if image else (None, None)
        self._reading = PumpReading(
            head=head,
            identity=identity,
            status=status,
            image=image,
            program=program,
            info=info,
            read_at=read_at,
            clock_offset_s=status.clock_s - pump_seconds(read_at),
            link_protected=self.protected,
        )
        return self._reading

    def log(self, since: int = 1) -> list[LogEntry]:
        """The pump's log from a sequence number on, oldest first; what the pump no longer keeps is missing.

        Raises:
            ProtocolError: The numbers do not rise.
        """
        return list(read_log(self._dialogue, since))

    # --- writing ----------------------------------------------------------------------------------------------------

    def prepare(
        self,
        program: DeliveryProgram,
        library: LibraryReference,
        *,
        counted: bool = False,
        user: str = "",
        reason: str = "",
        base: PumpReading | None = None,
    ) -> PreparedWrite:
        """Sends a program into the pump's inactive bank; the pump checks it and computes its totals.

        The pump goes on with its program. What is staged lives 120 s; `keep_staged` renews that.

        Args:
            program: What to run.
            library: The drug library that it was checked with.
            counted: Whether the pump goes on counting its reservoir instead of taking the program's volume.
            user: Who programs.
            reason: Why.
            base: What the person saw of the pump; preset: the last reading of this session, else a new one.

        Raises:
            UncertainError: An earlier write to this pump is not settled.
            RejectedError: The pump refuses it, or its program has changed since `base`.
            FaultError: The pump's totals are not the host's.
            LinkError: The link failed; nothing was changed.
        """
        self._refuse_while_open()
        base = base or self._reading or self.interrogate()
        self._dialogue.bind(base.identity.serial)
        return self._writer.prepare(base, program, library, counted=counted, user=user, reason=reason)

    def keep_staged(self, prepared: PreparedWrite) -> None:
        """Renews the 120 s for which the pump keeps what is staged."""
        self._writer.keep_staged(prepared)

    def commit(self, prepared: PreparedWrite) -> WriteResult:
        """Switches the pump to what was prepared, and reads it back byte for byte.

        Never raises for a link that fails after COMMIT has left: the result then says `unknown`, unless a new channel
        session could settle it.

        Raises:
            FaultError: What is read back differs; the write stays open in the journal.
        """
        self._reading = None
        return self._writer.commit(prepared)

    def abort(self, prepared: PreparedWrite) -> None:
        """Drops what was prepared."""
        self._writer.abort(prepared)

    def resolve(self, write: OpenWrite) -> WriteResult:
        """Settles an open write by reading the pump in a new channel session.

        Raises:
            ProtocolError: It is another pump.
            LinkError: The pump cannot be read; the write stays open.
        """
        self._reading = None
        return self._writer.resolve(write)

    # --- commands ---------------------------------------------------------------------------------------------------

    def stop(self, *, user: str = "", reason: str = "") -> ActResult:
        """Stops delivery; possible at any time, also while a write is open or the journal cannot be kept."""
        return self._actor.do("stop", messages.stop, "", user=user, reason=reason)

    def lower(self, *, user: str = "", reason: str = "") -> ActResult:
        """Has the pump run its minimum rate until it is started or programmed; possible when `stop` is."""
        return self._actor.do("lower", messages.lower, "", user=user, reason=reason)

    def start(self, *, user: str = "", reason: str = "") -> ActResult:
        """Goes on with delivery after a stop."""
        self._refuse_while_open()
        return self._actor.do("start", messages.start, "", user=user, reason=reason)

    def bolus(self, volume_nl: int, duration_s: int, *, user: str = "", reason: str = "") -> ActResult:
        """Gives a bolus now; done at most once, and not tried again by itself when the link fails."""
        self._refuse_while_open()
        detail = phrase("{volume_nl} nL over {duration_s} s", volume_nl=volume_nl, duration_s=duration_s)
        request = partial(messages.bolus, volume_nl=volume_nl, duration_s=duration_s)
        return self._actor.do("bolus", request, detail, user=user, reason=reason)

    def set_clock(self, clock_s: int, *, user: str = "", reason: str = "") -> ActResult:
        """Sets the pump's clock; `clock_s` of the result is the clock before."""
        self._refuse_while_open()
        request = partial(messages.set_clock, clock_s=clock_s)
        return self._actor.do("clock", request, f"to {pump_time(clock_s)}", user=user, reason=reason)

    def settle_acts(self) -> list[SettledAct]:
        """Finds out how earlier acts of unknown outcome ended; drops what the pump holds staged if there are any."""
        return self._actor.settle()

    # --- programmers ------------------------------------------------------------------------------------------------

    def programmers(self) -> Programmers:
        """Whom the pump allows, by the ids of their keys."""
        return self._dialogue.programmers()

    def revoke(self, programmer: bytes) -> int:
        """Takes a lost programmer's right away; how many were revoked in the pump's life.

        Raises:
            PumpRefusedError: It is this programmer itself.
        """
        return self._dialogue.revoke(programmer)

    # --- emulated pumps only ----------------------------------------------------------------------------------------

    def emu_advance(self, seconds: int) -> int:
        """Runs the emulated pump forward at once; its clock after that."""
        return self._dialogue.emu_advance(seconds)

    def emu_press(self) -> Press:
        """The patient presses the handset."""
        return self._dialogue.emu_press()

    def emu_speed(self, speed: int | Fraction) -> None:
        """Lets the emulated pump's time pass `speed` times as fast as real time; 0 stops it."""
        self._dialogue.emu_speed(round(speed * 1000))

    def emu_truth(self) -> Truth:
        """What the emulated pump has truly delivered."""
        return self._dialogue.emu_truth()

    def emu_fault(self, text: str) -> None:
        """Gives the emulated pump or its link a fault, `NAME[:key=value,..]` as in docs/faults.md.

        Raises:
            RejectedError: It is no fault; `limit` holds what there is.
        """
        self._dialogue.emu_fault(text)

    def emu_fault_clear(self, name: str = "") -> None:
        """Ends every fault of this name, preset: all; what a fault has done stays.

        Raises:
            RejectedError: No fault of this name is there; `limit` names those that are.
        """
        self._dialogue.emu_fault_clear(name)

    # --- inside -----------------------------------------------------------------------------------------------------

    def _open_channel(self) -> None:
        if self._card_secret is None:
            self._link.open_channel()
        else:
            self._link.pair(self._card_secret, emergency=self._emergency)

    def _identity_and_more(self) -> PumpIdentity:
        reading = self._dialogue.begin_reading()
        self._begun = Begun(reading, self._link.counts.sent, self._clock.monotonic_s())
        return self._dialogue.identified(reading.also[1])

    def _status_and_image(self) -> tuple[PumpStatus, bytes]:
        """As begun on entry if that was just now, and nothing was asked in between; else anew."""
        begun, self._begun = self._begun, None
        if begun is not None and begun.holds(self._link.counts.sent, self._clock.monotonic_s()):
            return self._dialogue.read_whole(begun.reading)
        return self._dialogue.status_and_image()

    def _refuse_while_open(self) -> None:
        write = self._journal.open_for(self.serial)
        if write is not None:
            raise UncertainError(
                phrase(
                    "A write to pump {serial}, begun {begun_at}, is not settled yet.",
                    serial=write.serial,
                    begun_at=write.begun_at,
                ),
                write.txn,
            )
        settled = self._actor.settle()
        if settled:
            # what the person knew when asking for this was less than what is known now
            raise RejectedError(
                " ".join(one.text for one in settled),
                next_step=phrase("Read the pump again, then decide anew; nothing was sent."),
            )

    def _checked(self, status: PumpStatus, image: bytes) -> tuple[PumpStatus, bytes]:
        """The image and the status that names it; both anew if another programmer may have come between the two."""
        for again in (False, True):
            if again:
                status, image = self._dialogue.status_and_image()
            if not status.digest:
                return status, b""
            if digest(image) == status.digest:
                return status, image
        raise FaultError(
            phrase("The program that the pump gives out is not the one that it says it runs (the checksums differ)."),
            next_step=phrase("Program nothing with this pump; treat its delivery as not known."),
        )

    def _understood(self, image: bytes, identity: PumpIdentity) -> tuple[DeliveryProgram, ImageInfo]:
        doubt = phrase("Program nothing with this pump until that is explained.")
        try:
            program, info = decode_image(image)
            follows = image_follows(image, identity.model)
        except (ProtocolError, ValueError) as error:
            raise FaultError(
                phrase("The pump's program cannot be read. {error}", error=error), next_step=doubt
            ) from error
        if info.serial != identity.serial:
            raise FaultError(
                phrase(
                    "Pump {serial} runs a program made for pump {serial_2}.",
                    serial=identity.serial,
                    serial_2=info.serial,
                ),
                next_step=doubt,
            )
        if not follows:
            raise FaultError(
                phrase("What the pump gives does not follow from what its program asks for."), next_step=doubt
            )
        return program, info
