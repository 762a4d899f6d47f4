"""Two banks for images and two commit slots: which image is active, and the one write that changes it.

Source: docs/protocol.md part 6.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import cast

from device.emulator.cbor import CborError, Encodable, decode, encode
from device.emulator.memory import BANKS, SLOTS, PumpMemory, sealed, unsealed
from device.emulator.reading import RefusedError

COMMIT_TRIES = 3
"""A record that a failing memory took wrongly is written again. This project's own number."""


@dataclass(frozen=True)
class Commit:
    """A commit record: which bank holds which image of `length` bytes, by whose transaction, at which pump clock."""

    generation: int
    bank: int
    length: int
    digest: bytes
    txn: bytes
    clock_s: int


class Banks:
    """The images of a pump.

    Args:
        memory: where banks and slots lie.
        known_generation: the newest generation that the pump's state record knows, so that no number is used twice.

    Attributes:
        active: the valid commit of highest generation whose bank hashes right; None when there is none.
        newest_generation: the highest generation that any valid slot or the state record names; 0 when there is none.
        fell_back: whether the newest valid slot's bank no longer hashes right.
        wiped: whether both slots are blank although something was committed before: a reset has taken the programs.
    """

    def __init__(self, memory: PumpMemory, known_generation: int = 0) -> None:
        self._memory = memory
        slots = [self._slot(index) for index in range(len(SLOTS))]
        commits = sorted((slot for slot in slots if slot is not None), key=lambda commit: -commit.generation)
        sound = [commit for commit in commits if self._sound(commit)]
        self.newest_generation = max(known_generation, commits[0].generation if commits else 0)
        self.active = sound[0] if sound else None
        self.fell_back = bool(commits) and self.active != commits[0]
        blank = not any(any(memory.read(slot)) for slot in SLOTS)
        self.wiped = blank and known_generation > 0
        self._slot_of_active = slots.index(self.active) if self.active else 1

    @property
    def digest(self) -> bytes:
        """Digest of the active image; empty when there is none."""
        return self.active.digest if self.active else b""

    @property
    def generation(self) -> int:
        """Generation of the active image; without one, the last that was ever committed."""
        return self.active.generation if self.active else self.newest_generation

    @property
    def free_bank(self) -> int:
        """The bank that may be written."""
        return 1 - self.active.bank if self.active else 0

    def image(self) -> bytes:
        """The active image; empty when there is none."""
        return self.bank(self.active.bank, self.active.length) if self.active else b""

    def bank(self, index: int, length: int) -> bytes:
        """The first bytes of a bank, read from memory."""
        return self._memory.read(BANKS[index], 0, length)

    def store(self, offset: int, data: bytes) -> None:
        """Write into the free bank."""
        self._memory.durable_write(BANKS[self.free_bank], data, offset)

    def commit(self, length: int, digest: bytes, txn: bytes, clock_s: int) -> Commit:
        """Make the free bank's image the active one, by one durable write of a commit record in the other slot.

        Raises:
            RefusedError: the record does not read back; the active image is as it was.
        """
        generation = self.newest_generation + 1
        made = Commit(generation, self.free_bank, length, digest, txn, clock_s)
        slot = 1 - self._slot_of_active
        fields: list[Encodable] = [made.generation, made.bank, made.length, made.digest, made.txn, made.clock_s]
        content = encode(fields)
        for _ in range(COMMIT_TRIES):
            self._memory.durable_write(SLOTS[slot], sealed(content))
            if unsealed(self._memory.read(SLOTS[slot])) == content:
                break
        else:
            raise RefusedError("memory", "a commit record that reads back as written", "another")
        self.active, self.newest_generation, self._slot_of_active = made, generation, slot
        self.fell_back = False
        return made

    @property
    def active_slot(self) -> int:
        """The slot whose commit is the active one; 1 when there is none."""
        return self._slot_of_active

    def _slot(self, index: int) -> Commit | None:
        content = unsealed(self._memory.read(SLOTS[index]))
        if content is None:
            return None
        try:
            return Commit(*cast("tuple[int, int, int, bytes, bytes, int]", decode(content)))
        except (CborError, TypeError):
            return None

    def _sound(self, commit: Commit) -> bool:
        return hashlib.sha256(self.bank(commit.bank, commit.length)).digest() == commit.digest
