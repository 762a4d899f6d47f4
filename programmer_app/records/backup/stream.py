"""A file that is encrypted in pieces: none can be changed, left out, put elsewhere or cut off without being noticed.

Each piece is sealed with a nonce of its number and of whether it is the last.

Source: the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizar, CRYPTO 2015; ChaCha20-Poly1305: RFC 8439.
"""

from __future__ import annotations

import hmac
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from device.wording import phrase
from programmer_app.records.store.errors import DamagedError
from programmer_app.records.store.keys import RecordKeys

PIECE_BYTES: Final = 1 << 20
_COUNTER_BYTES: Final = 11
_LENGTH_BYTES: Final = 4
_TAG_BYTES: Final = 16
SALT_BYTES: Final = 16


class SealedWriter:
    """Takes text lines, compresses them and writes sealed pieces. `close` writes the last.

    Args:
        out: The file, after its first line.
        key: Of this backup alone.
        head: The first line, to which every piece is bound.
    """

    def __init__(self, out: BinaryIO, key: bytes, head: bytes) -> None:
        self._out, self._cipher, self._head = out, ChaCha20Poly1305(key), head
        self._packer = zlib.compressobj(6)
        self._waiting = bytearray()
        self._number = 0

    def line(self, text: str) -> None:
        """Adds a line."""
        self._waiting += self._packer.compress(text.encode() + b"\n")
        while len(self._waiting) > PIECE_BYTES:
            self._piece(bytes(self._waiting[:PIECE_BYTES]), last=False)
            del self._waiting[:PIECE_BYTES]

    def close(self) -> None:
        """Writes what is left as the last piece."""
        self._waiting += self._packer.flush()
        while len(self._waiting) > PIECE_BYTES:
            self._piece(bytes(self._waiting[:PIECE_BYTES]), last=False)
            del self._waiting[:PIECE_BYTES]
        self._piece(bytes(self._waiting), last=True)

    def _piece(self, plain: bytes, *, last: bool) -> None:
        sealed = self._cipher.encrypt(_nonce(self._number, last=last), plain, self._head)
        self._out.write(len(sealed).to_bytes(_LENGTH_BYTES) + sealed)
        self._number += 1


def opened_lines(source: BinaryIO, key: bytes, head: bytes) -> Iterator[str]:
    """The lines of a file; each is given only after its piece was proven.

    Raises:
        DamagedError: If anything was altered, is missing or follows.
    """
    unpacker = zlib.decompressobj()
    rest = b""
    try:
        for plain in _pieces(source, ChaCha20Poly1305(key), head):
            *lines, rest = (rest + unpacker.decompress(plain)).split(b"\n")
            yield from (line.decode() for line in lines)
    except (zlib.error, UnicodeDecodeError) as error:
        raise _damaged() from error
    if rest or not unpacker.eof:
        raise _damaged()


def backup_key(keys: RecordKeys, salt: bytes) -> bytes:
    """The key of one backup: no two have the same, so that numbers can be nonces."""
    return hmac.digest(keys.data, b"Thecal backup" + salt, "sha256")


def _pieces(source: BinaryIO, cipher: ChaCha20Poly1305, head: bytes) -> Iterator[bytes]:
    number, ended = 0, False
    while length := source.read(_LENGTH_BYTES):
        size = int.from_bytes(length)
        sealed = source.read(size) if len(length) == _LENGTH_BYTES and size <= PIECE_BYTES + _TAG_BYTES else b""
        if ended or len(sealed) != size or size < _TAG_BYTES:
            raise _damaged()
        for last in (False, True):
            try:
                plain = cipher.decrypt(_nonce(number, last=last), sealed, head)
            except InvalidTag:
                continue
            ended = last
            yield plain
            break
        else:
            raise _damaged()
        number += 1
    if not ended:
        raise _damaged()


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(_COUNTER_BYTES) + bytes([last])


def _damaged() -> DamagedError:
    return DamagedError(
        phrase("The backup is damaged or not complete."), next_step=phrase("Use another one; nothing was restored.")
    )
