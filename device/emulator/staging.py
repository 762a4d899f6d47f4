"""One programming transaction of the pump: begun, filled in chunks, sealed; what comes after is the commit.

Source: docs/protocol.md part 6.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from device.emulator.answers import Answer, Code, not_allowed, ok, rejected, too_large
from device.emulator.banks import Banks
from device.emulator.image import IMAGE_BYTES_MAX, read_image
from device.emulator.plan import Plan
from device.emulator.reading import RefusedError
from device.emulator.spec import PumpSpec
from device.emulator.totals import totals_of

CHUNK_BYTES_MAX = 512
IDLE_MAX_S = 120.0
"""Without a request of its transaction a staging is dropped after so long. Source: docs/protocol.md part 6."""


@dataclass
class Staging:
    """An open transaction: what was announced, how many bytes are there, and the plan once it is sealed."""

    txn: bytes
    length: int
    digest: bytes
    next_offset: int = 0
    plan: Plan | None = None
    idle_s: float = 0.0


class StagingArea:
    """The one transaction that may be open.

    Args:
        banks: where the bytes go.
        spec: the pump's model.
        serial: the pump's serial.
    """

    def __init__(self, banks: Banks, spec: PumpSpec, serial: str) -> None:
        self._banks = banks
        self._spec = spec
        self._serial = serial
        self.open: Staging | None = None

    def drop(self) -> bytes | None:
        """Drop what is open; its transaction id, None when nothing was."""
        dropped = self.open.txn if self.open is not None else None
        self.open = None
        return dropped

    def wait(self, seconds: float) -> bytes | None:
        """Let time pass; the transaction id of a staging that was dropped by it."""
        if self.open is None:
            return None
        self.open.idle_s += seconds
        return self.drop() if self.open.idle_s >= IDLE_MAX_S else None

    def of(self, txn: bytes) -> Staging | None:
        """The open staging if it is of this transaction, its waiting time started anew."""
        if self.open is None or self.open.txn != txn:
            return None
        self.open.idle_s = 0.0
        return self.open

    def begin(self, txn: bytes, base: tuple[int, bytes], length: int, digest: bytes) -> Answer:
        """BEGIN, the older staging of another transaction already dropped."""
        staging = self.of(txn)
        if staging is not None:
            if (staging.length, staging.digest) != (length, digest):
                return not_allowed("this transaction was begun with another length or digest")
            return ok({1: staging.next_offset})
        if base != (self._banks.generation, self._banks.digest):
            return Answer(Code.CONFLICT, {1: self._banks.generation, 2: self._banks.digest})
        if length > IMAGE_BYTES_MAX:
            return too_large(IMAGE_BYTES_MAX)
        self.open = Staging(txn, length, digest)
        return ok({1: 0})

    def chunk(self, txn: bytes, offset: int, data: bytes) -> Answer:
        """CHUNK."""
        staging = self.of(txn)
        if staging is None:
            return Answer(Code.NO_TRANSACTION)
        if len(data) > CHUNK_BYTES_MAX:
            return too_large(CHUNK_BYTES_MAX)
        end = offset + len(data)
        if end > staging.next_offset:
            if offset != staging.next_offset:
                return Answer(Code.BAD_OFFSET, {1: staging.next_offset})
            if end > staging.length:
                return too_large(staging.length)
            self._banks.store(offset, data)
            staging.next_offset = end
        return ok({1: staging.next_offset})

    def seal(self, txn: bytes, *, count_known: bool) -> Answer:
        """SEAL: judge what is in the bank, not what came over the link.

        Args:
            txn: the transaction.
            count_known: whether the pump counts a reservoir, so that an image may say that it goes on counting.
        """
        staging = self.of(txn)
        if staging is None:
            return Answer(Code.NO_TRANSACTION)
        if staging.next_offset != staging.length:
            return Answer(Code.BAD_OFFSET, {1: staging.next_offset})
        staging.plan = None
        if not self.bank_is_as_announced(staging):
            return Answer(Code.DIGEST_MISMATCH)
        try:
            plan = read_image(self._staged(staging), self._spec, self._serial)
            totals = totals_of(plan)
            if plan.counted and not count_known:
                raise RefusedError("reservoir.counted", "false while the pump counts no reservoir yet", "true")
        except RefusedError as error:
            return rejected(error)
        staging.plan = plan
        return ok(totals.body())

    def bank_is_as_announced(self, staging: Staging) -> bool:
        """Whether the stored bytes hash to the announced digest."""
        return hashlib.sha256(self._staged(staging)).digest() == staging.digest

    def _staged(self, staging: Staging) -> bytes:
        return self._banks.bank(self._banks.free_bank, staging.length)
