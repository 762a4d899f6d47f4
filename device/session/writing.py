"""Programming a pump: stage, seal, commit, read back, and settling what is not known. Source: docs/protocol.md part 6.

The journal is told before the pump: the intent before BEGIN, commit-sent before COMMIT. Nothing here takes silence for
an outcome: after a lost COMMIT only a status read in a new channel session decides, because a late frame of the old one
can no longer act.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from device.achievable import plan_of
from device.clock import Clock
from device.errors import DeviceError, FaultError, LinkError, ProtocolError, RejectedError, UncertainError
from device.journal import JournalError, OpenWrite, Outcome, WriteJournal
from device.program import DeliveryProgram
from device.protocol import answers, messages
from device.protocol.image import digest, encode_image
from device.protocol.messages import READ_MAX_BYTES, TXN_BYTES, Code, Request
from device.protocol.totals import host_totals
from device.pump import ImageInfo, LibraryReference, PumpReading, Totals
from device.session.dialogue import Dialogue, PumpRefusedError
from device.session.link import SessionEndedError
from device.session.outcome import (
    COMMITTED_EVENT,
    PreparedWrite,
    WriteResult,
    differences,
    image_sha256,
    verdict,
)
from device.session.reading import image_of
from device.session.timing import Meter, Progress
from device.wording import phrase, strung

_log = logging.getLogger(__name__)

CHUNK_BYTES: Final = 384
"""Most programs need one; short enough for the radio's losses, and for the line to bring the next in the meantime."""
_FIRST_BYTES: Final = CHUNK_BYTES // 2
"""At least so many of the first of several: the radio has this to send while the line brings the next, longer one."""
_LOST: Final = (LinkError, ProtocolError)


class Writer:
    """The writing part of one session.

    Args:
        dialogue: With the pump's serial number bound.
        journal: Told before the pump.
        clock: For the record and for progress.
        random: Source of transaction ids.
        tell: Takes progress, or None.
    """

    def __init__(
        self,
        dialogue: Dialogue,
        journal: WriteJournal,
        clock: Clock,
        random: Callable[[int], bytes],
        tell: Callable[[Progress], None] | None,
    ) -> None:
        self._dialogue = dialogue
        self._journal = journal
        self._clock = clock
        self._random = random
        self._tell = tell
        self._waiting: set[bytes] = set()

    # --- stage and seal ---------------------------------------------------------------------------------------------

    def prepare(
        self,
        base: PumpReading,
        program: DeliveryProgram,
        library: LibraryReference,
        *,
        counted: bool,
        user: str,
        reason: str,
    ) -> PreparedWrite:
        """Sends a program into the pump's inactive bank and lets the pump check it; see `PumpSession.prepare`."""
        model = base.identity.model
        serial = base.identity.serial
        image = encode_image(program, ImageInfo(serial, library.version, library.digest, counted), model)
        write = OpenWrite(
            txn=self._journal.new_txn(self._random(TXN_BYTES)),
            serial=serial,
            base_generation=base.status.generation,
            base_digest=base.status.digest,
            image=image,
            user=user,
            reason=reason,
            begun_at=self._clock.now().isoformat(timespec="seconds"),
        )
        ours = host_totals(plan_of(program, model))
        self._journal.record_intent(write)
        try:
            theirs = self._stage(write)
            if found := differences(theirs, ours):
                self._drop(write.txn)
                raise FaultError(
                    phrase("Pump and program disagree about what this program gives. {found}.", found=". ".join(found)),
                    next_step=phrase("Program nothing with this pump until that is explained."),
                )
        except DeviceError:
            self._dialogue.renewing = True
            self._close(write.txn, "not_applied")  # COMMIT was never sent
            raise
        self._waiting.add(write.txn)
        return PreparedWrite(write, digest(image), program, theirs, ours)

    def _stage(self, write: OpenWrite) -> Totals:
        requests = list(_staging(write))
        sessions = self._dialogue.link.timing.sessions
        once_s = sum(map(self._dialogue.link.timing.bound_s, requests)) + self._reopening_s()
        meter = Meter(self._clock, self._tell, len(requests), sessions * once_s)
        lost: LinkError | None = None
        for attempt in range(sessions):
            try:
                if attempt:
                    meter.step("stage", done=0)
                    self._dialogue.renew()
                return self._stage_once(write, requests, meter)
            except LinkError as error:
                lost = error
            except PumpRefusedError as refused:
                if refused.refusal.code is Code.REJECTED:
                    self._drop(write.txn)
                raise
        raise lost or LinkError(phrase("The pump does not answer."))

    def _stage_once(self, write: OpenWrite, requests: list[Request], meter: Meter) -> Totals:
        self._dialogue.renewing = False
        told = self._dialogue.ok_all(deque(requests))
        for stored in _stored_after(len(write.image)):
            wanted = answers.next_offset(next(told))
            meter.step("stage")
            # of a repeat the pump may say more, since what came behind it is stored too
            if wanted < stored or wanted > len(write.image):
                raise FaultError(
                    phrase(
                        "The pump stored up to byte {wanted} of the program; {stored} were sent.",
                        wanted=wanted,
                        stored=stored,
                    )
                )
        totals = answers.totals(next(told))
        meter.step("seal")
        return totals

    def keep_staged(self, prepared: PreparedWrite) -> None:
        """Keeps the staging alive while a person decides; the pump drops it after 120 s without a request.

        Raises:
            RejectedError: It is gone already.
        """
        if self._dialogue.seal(prepared.txn) != prepared.pump_totals:
            raise FaultError(phrase("The pump has changed its mind about what the staged program gives."))

    def abort(self, prepared: PreparedWrite) -> None:
        """Drops what is staged. Certain even without an answer, since COMMIT was never sent.

        Raises:
            UncertainError: COMMIT was sent.
        """
        if prepared.txn not in self._waiting:
            raise UncertainError(phrase("This write was committed or dropped already."), prepared.txn)
        self._waiting.discard(prepared.txn)
        self._dialogue.renewing = True
        self._drop(prepared.txn)
        self._close(prepared.txn, "not_applied")

    def _drop(self, txn: bytes) -> None:
        try:
            self._dialogue.ok(messages.abort(txn))
        except (*_LOST, RejectedError):
            return  # the staging dies by itself: with the session, with power, or after 120 s

    # --- commit and settle ------------------------------------------------------------------------------------------

    def commit(self, prepared: PreparedWrite) -> WriteResult:
        """Switches the pump to what is sealed, and reads it back; see `PumpSession.commit`."""
        if prepared.txn not in self._waiting:
            raise UncertainError(phrase("This write was committed or dropped already."), prepared.txn)
        write = prepared.write
        meter = self._commit_meter(write)
        self._journal.record_commit_sent(write.txn)
        self._waiting.discard(write.txn)
        try:
            return self._commit(prepared, meter)
        finally:
            self._dialogue.renewing = True

    def _commit(self, prepared: PreparedWrite, meter: Meter) -> WriteResult:
        write = prepared.write
        try:
            result = self._committed(prepared, meter)
            meter.step("verify")
        except (*_LOST, RejectedError) as error:
            return self._settle_after(write, error)
        return self._settle_after(write, None) if result is None else result

    def resolve(self, write: OpenWrite) -> WriteResult:
        """Settles a write in a new channel session; see `PumpSession.resolve`."""
        if not write.commit_sent:
            why = strung((phrase("The commit was never sent."), self._close(write.txn, "not_applied")))
            return WriteResult("not_applied", write.txn, write.base_generation, write.base_digest.hex(), why)
        for _ in range(self._dialogue.link.timing.sessions - 1):
            try:
                return self._settle(write, search_log=True)
            except SessionEndedError:
                continue  # another programmer came between; reading once more changes nothing
        return self._settle(write, search_log=True)

    def _committed(self, prepared: PreparedWrite, meter: Meter) -> WriteResult | None:
        """COMMIT, image and status; the result when they prove the commit, None when they do not."""
        write = prepared.write
        reads = [messages.read(offset) for offset in range(0, len(write.image), READ_MAX_BYTES)]
        # the radio waits while the line has the last answer, a slow line while the radio has the first: the short one
        status_first = self._dialogue.link.timing.line_is_slower
        proofs = [messages.status(), *reads] if status_first else [*reads, messages.status()]
        told = self._dialogue.ok_all(deque([messages.commit(write.txn, prepared.digest), *proofs]), in_order=True)
        generation = answers.number(next(told))
        meter.step("commit")
        early = self._dialogue.checked_status(next(told)) if status_first else None
        image = image_of([answers.piece(next(told)) for _ in reads])
        status = early or self._dialogue.checked_status(next(told))
        if image != write.image or status.digest != digest(image) or status.generation != generation:
            return None
        why = phrase("The pump confirmed the commit and its program was read back byte for byte.")
        why = strung((why, self._close(write.txn, "applied")))
        return WriteResult("applied", write.txn, generation, image_sha256(image), why, status)

    def _settle_after(self, write: OpenWrite, error: DeviceError | None) -> WriteResult:
        for _ in range(self._dialogue.link.timing.sessions):
            try:
                result = self._settle(write, search_log=False)
            except (*_LOST, PumpRefusedError) as lost:
                # which pump it is now tells more than that the session has ended
                error = lost if error is None or isinstance(error, SessionEndedError) else error
            else:
                refused = isinstance(error, RejectedError) and result.outcome == "not_applied"
                return replace(result, why=f"{error} {result.why}") if refused else result
        self._close(write.txn, "unknown")
        what = phrase("The commit was sent, and the pump could not be asked what became of it.")
        why = what if error is None else f"{what} {error.what}"
        return WriteResult("unknown", write.txn, write.base_generation, image_sha256(write.image), why)

    def _settle(self, write: OpenWrite, *, search_log: bool) -> WriteResult:
        self._dialogue.bind(write.serial)
        status = self._dialogue.renew()
        outcome, why = verdict(status, write)
        if outcome == "unknown" and search_log and status.generation > write.base_generation:
            outcome, why = verdict(status, write, self._committed_by(status.newest_log, _made_by(write)))
        if outcome == "applied" and (status.digest == digest(write.image) or status.generation <= _made_by(write)):
            self._read_back(write)
        why = strung((why, self._close(write.txn, outcome)))
        if outcome == "unknown":
            return WriteResult(outcome, write.txn, status.generation, image_sha256(write.image), why, status)
        return WriteResult(outcome, write.txn, status.generation, status.digest.hex(), why, status)

    def _read_back(self, write: OpenWrite) -> None:
        """Compares the pump's program with the one sent, byte for byte; a difference is looked at twice."""
        if self._dialogue.read_image() != write.image and self._dialogue.read_image() != write.image:
            if self._dialogue.status().generation > write.base_generation + 1:
                return  # applied, and since then replaced by another programmer
            raise FaultError(
                phrase("The program that the pump gives back is not the one that was sent."),
                pump_state=phrase("The pump says that it runs the new program, but what it reads out differs."),
                next_step=phrase("Program nothing with this pump; treat its delivery as not known."),
            )

    def _close(self, txn: bytes, outcome: Outcome) -> str:
        """Notes how a write ended. What became of it is true without that: it stays open, and is settled once more.

        Returns:
            A sentence to add to the verdict when it could not be noted.
        """
        try:
            self._journal.record_done(txn, outcome)
        except JournalError as error:
            _log.warning("the end of a write cannot be kept: %s", error)
            return phrase("That could not be noted here ({error}), so that it will be asked for again.", error=error)
        return ""

    def _committed_by(self, newest: int, generation: int) -> bytes | None:
        """The transaction that made a generation, by the pump's log, newest entries first; None when it is gone."""
        for end in range(newest, max(0, newest - messages.LOG_KEPT), -messages.LOG_MAX_ENTRIES):
            first = max(1, end - messages.LOG_MAX_ENTRIES + 1)
            page = self._dialogue.log_page(first)
            for entry in page.entries:
                txn = entry.detail.get(2)
                if entry.event == COMMITTED_EVENT and entry.detail.get(1) == generation and isinstance(txn, bytes):
                    return txn
            if first <= page.oldest:
                break
        return None

    def _reopening_s(self) -> float:
        timing = self._dialogue.link.timing
        return (2 + 2 * timing.greetings / timing.tries) * timing.bound_s(messages.status())

    def _commit_meter(self, write: OpenWrite) -> Meter:
        timing = self._dialogue.link.timing
        pieces = -(-len(write.image) // READ_MAX_BYTES)
        verify_s = 2 * pieces * timing.bound_s(messages.read(0)) + timing.bound_s(messages.status())
        commit_s = timing.bound_s(messages.commit(write.txn, digest(write.image)))
        bound_s = commit_s + verify_s + timing.sessions * (self._reopening_s() + verify_s)
        return Meter(self._clock, self._tell, 2, bound_s)


def _made_by(write: OpenWrite) -> int:
    """The generation that this write, and no other, can have made; a higher one came after it."""
    return write.base_generation + 1


def _stored_after(length: int) -> Iterator[int]:
    """Bytes that the pump has stored after BEGIN and after each CHUNK.

    The short chunk is the first, so that the line brings the next while the radio still has BEGIN. One too short to
    last until then takes from the second: the bytes stay the same.
    """
    yield 0
    short = length % CHUNK_BYTES or CHUNK_BYTES
    if short < _FIRST_BYTES and short < length:
        yield _FIRST_BYTES
        short += CHUNK_BYTES
    yield from range(short, length + 1, CHUNK_BYTES)


def _staging(write: OpenWrite) -> Iterator[Request]:
    """BEGIN, the CHUNKs, SEAL."""
    image = write.image
    yield messages.begin(write.txn, write.base_generation, write.base_digest, len(image), digest(image))
    for offset, end in pairwise(_stored_after(len(image))):
        yield messages.chunk(write.txn, offset, image[offset:end])
    yield messages.seal(write.txn)
