"""What a pump is born with: serial, model, the secret on its implant card, and the error of its own rotor.

The secret is shown as 32 words, one a byte, from the list of 256 words that ships with Thecal.
"""

from __future__ import annotations

import random
import secrets
from dataclasses import dataclass, field
from importlib.resources import files
from typing import cast

from device.emulator.cbor import decode, encode
from device.emulator.memory import HEADER, PumpMemory, PumpMemoryError, sealed, unsealed
from device.emulator.plan import DAY_S
from device.emulator.truth import MILLION

SECRET_BYTES = 32
FLOW_ERROR_SIGMA = 0.02
"""Standard deviation of the flow error between pumps. Source: the project's pump models."""

FLOW_ERROR_MAX = 0.1
_LAYOUT = 1


@dataclass(frozen=True)
class Birth:
    """What never changes: `flow_millionths` is what a stroke truly moves, in millionths of a stroke."""

    model: str
    serial: str
    secret: bytes = field(repr=False)
    flow_millionths: int

    @property
    def card_words(self) -> str:
        """The secret as 32 words with spaces between them."""
        words = files("resources").joinpath("card_words.txt").read_text(encoding="ascii").split()
        return " ".join(words[byte] for byte in self.secret)

    @property
    def drift_millionths(self) -> int:
        """How much faster or slower this pump's clock runs than real time, millionths: up to 2 s a day either way.

        Source: the project's pump models.
        """
        most = 2 * MILLION // DAY_S
        return random.Random(b"drift" + self.secret).randint(-most, most)


def birth_of(memory: PumpMemory, model: str, serial: str, seed: int | None) -> Birth:
    """Read who the pump of this memory is, or make it a new pump.

    Args:
        memory: the pump's memory.
        model: the model that it is to be.
        serial: the serial that it is to have.
        seed: makes a new pump's secret and flow error repeatable; None takes them from the operating system.

    Raises:
        PumpMemoryError: the memory is another pump's, or damaged.
    """
    raw = memory.read(HEADER)
    if not any(raw):
        made = _new_birth(model, serial, seed)
        content = encode([_LAYOUT, made.model, made.serial, made.secret, made.flow_millionths])
        memory.durable_write(HEADER, sealed(content))
        return made
    kept = unsealed(raw)
    values = cast("list[int | str | bytes]", decode(kept)) if kept is not None else []
    if len(values) != 5 or values[0] != _LAYOUT:
        raise PumpMemoryError("this is no memory of an emulated pump, or its header is damaged")
    found = Birth(*cast("tuple[str, str, bytes, int]", tuple(values[1:])))
    if (found.model, found.serial) != (model, serial):
        raise PumpMemoryError(f"this is the memory of {found.model} {found.serial}, not of {model} {serial}")
    return found


def _new_birth(model: str, serial: str, seed: int | None) -> Birth:
    source = random.Random(f"{seed}/{serial}") if seed is not None else secrets.SystemRandom()
    error = max(-FLOW_ERROR_MAX, min(FLOW_ERROR_MAX, source.gauss(0, FLOW_ERROR_SIGMA)))
    secret = source.randbytes(SECRET_BYTES) if seed is not None else secrets.token_bytes(SECRET_BYTES)
    return Birth(model, serial, secret, round(1_000_000 * (1 + error)))
