"""Another programmer that reaches the pump over its own public requests, and takes the session with it."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from typing import cast

from device.emulator.cbor import Encodable, Value, decode, encode
from device.emulator.requests import BEGIN, BOLUS, CHUNK, COMMIT, READ, SEAL, STATUS, STOP
from device.emulator.spec import PumpSpec

_PIECE_BYTES = 512
_DATA = 3
_BOLUS_S = 600


class ForeignProgrammer:
    """Says HELLO, and then what it is told to.

    Args:
        receive: the pump's end of the radio.
        spec: the pump's model.
    """

    def __init__(self, receive: Callable[[bytes], list[bytes]], spec: PumpSpec) -> None:
        self._receive = receive
        self._spec = spec
        self._count = 0
        host_random = secrets.token_bytes(8)
        replies = receive(bytes((1, 1, 0)) + host_random)
        self._session = hashlib.sha256(replies[0][3:]).digest()[:8] if replies else bytes(8)

    def act(self, what: str) -> None:
        """Commit the minimum rate, stop, or give a bolus; what the pump refuses is left at that."""
        txn = secrets.token_bytes(16)
        if what == "stop":
            self._ask(STOP, {1: txn})
        elif what == "bolus":
            volume_nl = 2 * self._spec.stroke_nl
            self._ask(BOLUS, {1: txn, 2: volume_nl, 3: _BOLUS_S})
        else:
            self._commit(txn)

    def _commit(self, txn: bytes) -> None:
        """The active image with the minimum rate as its basal mode, nothing to be given once, the count going on."""
        status = self._ask(STATUS, {})
        old = self._image()
        if not old or not status:
            return
        fields = cast("dict[int, Encodable]", decode(old))
        reservoir = cast("list[Encodable]", fields[8])
        fields[5] = {1: 0, 2: self._spec.minimum_rate_nl_per_h}
        fields[6] = []
        fields[8] = [*reservoir[:2], True]
        image = encode(fields)
        digest = hashlib.sha256(image).digest()
        base = (cast("int", status[2]), cast("bytes", status[3]))
        self._ask(BEGIN, {1: txn, 2: base[0], 3: base[1], 4: len(image), 5: digest})
        for offset in range(0, len(image), _PIECE_BYTES):
            self._ask(CHUNK, {1: txn, 2: offset, 3: image[offset : offset + _PIECE_BYTES]})
        self._ask(SEAL, {1: txn})
        self._ask(COMMIT, {1: txn, 2: digest})

    def _image(self) -> bytes:
        image = b""
        while True:
            piece = self._ask(READ, {1: len(image), 2: _PIECE_BYTES})
            data = cast("bytes", piece.get(3, b""))
            image += data
            if not data or len(image) >= cast("int", piece[2]):
                return image

    def _ask(self, op: int, body: Mapping[int, Encodable]) -> dict[int, Value]:
        """The body of the answer; empty when there is none."""
        self._count += 1
        record = bytes((_DATA,)) + self._session + self._count.to_bytes(8, "big") + encode([op, self._count, body])
        replies = self._receive(record)
        if not replies or replies[0][0] != _DATA:
            return {}
        answer = cast("list[Value]", decode(replies[0][17:]))
        return cast("dict[int, Value]", answer[3])
