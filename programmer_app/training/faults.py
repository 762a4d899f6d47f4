"""The faults that an instructor can give an emulated pump or its link, with the one size that most of them have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from device.emulator import KINDS

SUDDEN: Final = frozenset(name for name, kind in KINDS.items() if "length" not in kind.keys)
"""Those that happen at once and do not end."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A fault that can be begun at a click.

    Attributes:
        name: As in a fault's text.
        about: One sentence.
        key: Its one parameter that is worth changing; "" without one.
        preset: What that is when nothing is given.
        of_key: What the parameter is.
        limit: What it may be.
        sudden: Whether it happens at once and cannot be ended.
    """

    name: str
    about: str
    key: str
    preset: str
    of_key: str
    limit: str
    sudden: bool

    @property
    def size(self) -> str:
        """The parameter in a sentence, with its unit and its limits; empty without one."""
        return f"{self.of_key[0].upper()}{self.of_key[1:]} ({self.limit})." if self.key else ""

    def text(self, size: str) -> str:
        """The fault as it is asked for; an empty size is the preset."""
        return f"{self.name}:{self.key}={size}" if self.key and size else self.name


_KEYS: Final = ("size", "loss", "where", "when", "act", "fade")


def offers() -> tuple[Offer, ...]:
    """All of them, those of the link first."""
    found = []
    for name, kind in KINDS.items():
        key = next((key for key in _KEYS if key in kind.keys), "")
        about = kind.keys.get(key)
        preset, of_key, limit = ("", "", "") if about is None else (about.preset, about.about, about.limit)
        found.append(Offer(name, kind.about, key, preset, of_key, limit, name in SUDDEN))
    return tuple(found)
