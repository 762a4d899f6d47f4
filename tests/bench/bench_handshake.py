"""The handshakes of the secure channel, both ends in one process, beside the package `noiseprotocol`."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable
from functools import partial
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from noise.connection import Keypair, NoiseConnection

from device.protocol.noise import KKPSK0, XXPSK3, HandshakeState, KeyPair, Pattern
from tests.bench.measuring import Row, Size, grown, growth_row, in_turn, memory_row, print_rows, size_asked

AGREEMENTS: Final = {XXPSK3: 3, KKPSK0: 4}
"""Of Diffie-Hellman on each side. Source: Noise, part 7.5: ee, es, se; and ss."""
BOUND: Final = "the agreements of X25519, which are OpenSSL's"
_PSK: Final = bytes(range(32))


def ends(pattern: Pattern, statics: list[bytes], ephemerals: list[bytes]) -> list[HandshakeState]:
    """Both ends, ours."""
    made = []
    pairs = [KeyPair(private) for private in statics]
    for side in (0, 1):
        other = pairs[1 - side].public if pattern.known else None
        state = HandshakeState(
            pattern,
            initiator=side == 0,
            prologue=b"bench",
            psk=_PSK,
            static=pairs[side],
            ephemeral=KeyPair(ephemerals[side]),
            remote_static=other,
        )
        made.append(state)
    return made


def ours(pattern: Pattern, statics: list[bytes], ephemerals: list[bytes]) -> bytes:
    """A whole handshake; gives the hash that both ends share."""
    made = ends(pattern, statics, ephemerals)
    for index in range(len(pattern.messages)):
        made[1 - index % 2].read_message(made[index % 2].write_message())
    return made[0].split().handshake_hash


def theirs(pattern: Pattern, statics: list[bytes], ephemerals: list[bytes]) -> bytes:
    """The same with the package."""
    made = []
    for side in (0, 1):
        end = NoiseConnection.from_name(pattern.name)
        (end.set_as_initiator, end.set_as_responder)[side]()
        end.set_keypair_from_private_bytes(Keypair.STATIC, statics[side])
        end.set_keypair_from_private_bytes(Keypair.EPHEMERAL, ephemerals[side])
        if pattern.known:
            end.set_keypair_from_public_bytes(Keypair.REMOTE_STATIC, KeyPair(statics[1 - side]).public)
        end.set_psks(_PSK)
        end.set_prologue(b"bench")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that the ephemeral keys are given, which makes both do the same
            end.start_handshake()
        made.append(end)
    for index in range(len(pattern.messages)):
        made[1 - index % 2].read_message(made[index % 2].write_message())
    return bytes(made[0].get_handshake_hash())


def keys(seed: int = 5) -> tuple[list[bytes], list[bytes]]:
    """Static and ephemeral keys of both ends."""
    rng = random.Random(seed)
    return [rng.randbytes(32), rng.randbytes(32)], [rng.randbytes(32), rng.randbytes(32)]


def many(count: int) -> None:
    """So many handshakes."""
    statics, ephemerals = keys()
    for _ in range(count):
        ours(KKPSK0, statics, ephemerals)


def agreements(count: int) -> Callable[[], object]:
    """So many bare agreements, with the keys that they need."""
    own, other = (X25519PrivateKey.from_private_bytes(private) for private in keys()[0])
    public = other.public_key()

    def run() -> None:
        for _ in range(count):
            own.exchange(public)

    return run


def rows(size: Size) -> list[Row]:
    """All rows of this family."""
    statics, ephemerals = keys()
    found = []
    for pattern, words in ((XXPSK3, "pairing, XXpsk3"), (KKPSK0, "session, KKpsk0")):
        if ours(pattern, statics, ephemerals) != theirs(pattern, statics, ephemerals):
            raise AssertionError("two implementations of one handshake differ")
        exchanged = 2 * AGREEMENTS[pattern]
        works: dict[str, Callable[[], object]] = {
            "ours": partial(ours, pattern, statics, ephemerals),
            "the package noiseprotocol": partial(theirs, pattern, statics, ephemerals),
            f"its {exchanged} bare agreements of X25519": agreements(exchanged),
        }
        times = in_turn(works, size.pick(15, 5, 1))
        note = f"both ends together; {times['ours'].words}"
        found += [
            Row(
                f"handshake: {words}, beside {other}",
                times["ours"].own_s * 1e3,
                "ms",
                other,
                taken.own_s * 1e3,
                BOUND,
                note=note,
            )
            for other, taken in times.items()
            if other != "ours"
        ]
    counts = [1, 10, 100, 1_000][: size.pick(4, 3, 2)]
    points = grown({count: partial(many, count) for count in counts}, size.pick(3, 2, 1))
    found.append(growth_row("handshakes with their number", points, BOUND))
    if size is not Size.SMALLEST:
        bound = "the library of primitives; a handshake keeps a few hundred bytes"
        found.append(memory_row("1,000 handshakes", "tests.bench.bench_handshake", "many(1_000)", bound))
    return found


if __name__ == "__main__":
    print_rows(rows(size_asked()))
