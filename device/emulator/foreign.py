"""Another programmer that reaches the pump over its own public requests, and takes the session with it."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from typing import cast

from device.emulator.cbor import Encodable, Value, decode, encode
from device.emulator.requests import BEGIN, BOLUS, CHUNK, COMMIT, READ, SEAL, STATUS, STOP
from device.emulator.spec import PumpSpec
from device.protocol.channel import MessageReceived
from device.protocol.host_channel import PairingHostChannel
from device.protocol.noise import KeyPair

_PIECE_BYTES = 512
_BOLUS_S = 600


class ForeignProgrammer:
    """Is paired by the card, always the same one for a pump, and then does what it is told to.

    Args:
        receive: the pump's end of the radio.
        spec: the pump's model.
        card_secret: of its implant card.
        random: nonces, keys and transaction ids.
    """

    def __init__(
        self,
        receive: Callable[[bytes], list[bytes]],
        spec: PumpSpec,
        card_secret: bytes,
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._receive = receive
        self._spec = spec
        self._count = 0
        self._random = random
        own = KeyPair(hashlib.sha256(b"foreign programmer" + card_secret).digest())
        self._channel = PairingHostChannel(own, card_secret, random)
        for _ in range(2):
            for reply in receive(self._channel.hello()):
                self._channel.feed(reply)

    def act(self, what: str) -> None:
        """Commit the minimum rate, stop, or give a bolus; what the pump refuses is left at that."""
        txn = self._random(16)
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
        if not self._channel.is_open:
            return {}
        self._count += 1
        for reply in self._receive(self._channel.seal(encode([op, self._count, body]))):
            for event in self._channel.feed(reply):
                if isinstance(event, MessageReceived):
                    return cast("dict[int, Value]", cast("list[Value]", decode(event.message))[3])
        return {}
