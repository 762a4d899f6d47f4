"""Identity in a database that others keep: sealed values, and tokens by which a sealed name can still be found.

A sealed value is ChaCha20-Poly1305 of its text, bound to table and column. A token is a keyed digest of the beginning
of a word: it shows the server which patients share the first letters of a name, and no letter of it.
"""

from __future__ import annotations

import hmac
import re
import secrets
import unicodedata
from collections.abc import Iterable
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from device.wording import phrase
from programmer_app.records.store.errors import BadValueError, DamagedError
from programmer_app.records.store.keys import RecordKeys

MOST_CHARACTERS: Final = 1_000
"""Longest name or number that is taken; a longer one is refused, never cut."""
TOKEN_BYTES: Final = 8
LONGEST_BEGINNING: Final = 8
"""Letters of a word that can be looked up by their token; what is typed beyond is compared after decryption."""
_NONCE_BYTES: Final = 12
_WORDS: Final = re.compile(r"[^\W_]+")
_UNDECOMPOSED: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i", "ħ": "h", "ŧ": "t"}
)
"""Letters with a stroke and ligatures, which Unicode does not take apart."""
_NOT_SHOWN: Final = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Marks of direction: they turn what is shown around, so that two names look alike."""


class Sealer:
    """Seals and opens values, and makes tokens. Safe in any thread.

    Args:
        keys: Of the store.
    """

    def __init__(self, keys: RecordKeys) -> None:
        self._cipher = ChaCha20Poly1305(keys.column)
        self._search = keys.search

    def seal(self, text: str, where: str) -> bytes:
        """A text as it lies in the database; `where` is `table.column`."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, text.encode(), where.encode())

    def open(self, sealed: bytes, where: str) -> str:
        """The text.

        Raises:
            DamagedError: If it was altered, or comes from another column or store.
        """
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], where.encode()).decode()
        except (InvalidTag, ValueError):
            raise DamagedError(
                phrase("A sealed value ({where}) was altered or is of other records.", where=where),
                next_step=phrase("Restore a backup."),
            ) from None

    def token(self, beginning: str, kind: str) -> bytes:
        """The token of a folded text."""
        return hmac.digest(self._search, f"{kind}\0{beginning}".encode(), "sha256")[:TOKEN_BYTES]

    def tokens(self, texts: Iterable[str], number: str) -> frozenset[bytes]:
        """All tokens by which a person is found."""
        found = {self.token(part, "word") for text in texts for word in words(text) for part in beginnings(word)}
        return frozenset(found | {self.token(part, "number") for part in beginnings(folded_number(number))})


def folded(text: str) -> str:
    """A text without case and accents, for comparing: `Żółć` and `zolc` are the same."""
    if text.isascii():
        return text.lower()  # the same, and most numbers and names are
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return unicodedata.normalize("NFKC", plain.translate(_UNDECOMPOSED))


def words(text: str) -> list[str]:
    """The folded words of a name."""
    return _WORDS.findall(folded(text))


def folded_number(text: str) -> str:
    """A number or serial without case, spaces, dashes and dots."""
    return "".join(_WORDS.findall(folded(text)))


def beginnings(word: str) -> list[str]:
    """What of a word can be looked up: its first letter, its first two, and so on."""
    return [word[:length] for length in range(1, min(len(word), LONGEST_BEGINNING) + 1)]


def clean(text: str, what: str, *, empty: bool = False, lines: bool = False) -> str:
    """A text as it is kept: composed, without spaces around it.

    Args:
        text: As typed.
        what: Its name in messages, like "Family name".
        empty: Whether it may be empty.
        lines: Whether it may have several lines, as a note; then it may be ten times as long.

    Raises:
        BadValueError: If it is empty (unless `empty`), too long, or holds characters that do not show.
    """
    kept = unicodedata.normalize("NFC", text).strip()
    if not kept and not empty:
        raise BadValueError(phrase("{what} is empty.", what=what))
    most = 10 * MOST_CHARACTERS if lines else MOST_CHARACTERS
    if len(kept) > most:
        raise BadValueError(
            phrase("{what} has {value} characters; at most {most} are kept.", what=what, value=len(kept), most=most)
        )
    for letter in kept:
        if lines and letter in "\n\t":
            continue
        if unicodedata.category(letter) in {"Cc", "Cs"} or letter in _NOT_SHOWN:
            raise BadValueError(
                phrase(
                    "{what} holds U+{value}, a character that does not show; take it out.",
                    what=what,
                    value=f"{ord(letter):04X}",
                )
            )
    return kept
