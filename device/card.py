"""The secret on a pump's implant card, as people copy it: 32 words of a list of 256, or 64 hexadecimal digits."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final

from device.wording import phrase

SECRET_BYTES: Final = 32
WORDS: Final = SECRET_BYTES
"""One word a byte."""

_HEX: Final = re.compile(r"[0-9A-Fa-f]{64}", re.ASCII)


class CardError(ValueError):
    """A text that is no card's secret. Says which word is not on the list; never whether the others are right."""


@cache
def card_words() -> tuple[str, ...]:
    """The list: the word of each byte value."""
    return tuple(files("resources").joinpath("card_words.txt").read_text(encoding="ascii").split())


@cache
def _values() -> dict[str, int]:
    return {word: value for value, word in enumerate(card_words())}


def is_card_word(text: str) -> bool:
    """Whether it is a word of the list, in any case of letters."""
    return text.lower() in _values()


def card_secret(text: str) -> bytes:
    """The 32 bytes of a card.

    Args:
        text: Words with white space between them, or hexadecimal digits.

    Raises:
        CardError: It is neither.
    """
    if _HEX.fullmatch(compact := "".join(text.split())):
        return bytes.fromhex(compact)
    words = text.lower().split()
    for number, word in enumerate(words, start=1):
        if word not in _values():
            raise CardError(
                phrase("word {number} is not a word of implant cards; copy it again from the card", number=number)
            )
    if len(words) != WORDS:
        raise CardError(phrase("an implant card has {words} words; these are {count}", words=WORDS, count=len(words)))
    return bytes(_values()[word] for word in words)
