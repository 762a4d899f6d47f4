"""Noise handshakes against published vectors, and byte for byte against the `noiseprotocol` package."""

from __future__ import annotations

import hmac
import json
import random
from pathlib import Path
from typing import Any

import pytest
from noise.connection import Keypair, NoiseConnection

from device.protocol.noise import KKPSK0, NONCE_MAX, XXPSK3, HandshakeState, KeyPair, NoiseError, Pattern, Split, hkdf
from tests.device.seeding import seeded

VECTORS = json.loads((Path(__file__).parents[2] / "golden" / "noise.json").read_text("utf-8"))["vectors"]
# the package warns that the ephemeral keys are given, which is what these tests are about
pytestmark = pytest.mark.filterwarnings("ignore:One of ephemeral keypairs is already set:UserWarning")

PATTERNS = {pattern.name.decode(): pattern for pattern in (XXPSK3, KKPSK0)}


def end_of(vector: dict[str, Any], side: str) -> HandshakeState:
    remote = vector.get(f"{side}_remote_static")
    return HandshakeState(
        PATTERNS[vector["protocol_name"]],
        initiator=side == "init",
        prologue=bytes.fromhex(vector[f"{side}_prologue"]),
        psk=bytes.fromhex(vector[f"{side}_psks"][0]),
        static=KeyPair(bytes.fromhex(vector[f"{side}_static"])),
        ephemeral=KeyPair(bytes.fromhex(vector[f"{side}_ephemeral"])),
        remote_static=None if remote is None else bytes.fromhex(remote),
    )


def test_the_vectors_hold_both_patterns() -> None:
    assert {vector["protocol_name"] for vector in VECTORS} == set(PATTERNS)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["protocol_name"])
def test_published_vectors(vector: dict[str, Any]) -> None:
    ends = [end_of(vector, "init"), end_of(vector, "resp")]
    messages = [(bytes.fromhex(m["payload"]), bytes.fromhex(m["ciphertext"])) for m in vector["messages"]]
    count = len(PATTERNS[vector["protocol_name"]].messages)
    for index, (payload, ciphertext) in enumerate(messages[:count]):
        assert ends[index % 2].write_message(payload) == ciphertext
        assert ends[1 - index % 2].read_message(ciphertext) == payload
        if index + 1 == vector["handshake_hash_after"]:
            assert {end._symmetric.h.hex() for end in ends} == {vector["handshake_hash"]}  # noqa: SLF001
    splits = [end.split() for end in ends]
    assert splits[0].handshake_hash == splits[1].handshake_hash
    for index, (payload, ciphertext) in enumerate(messages[count:], start=count):
        assert splits[index % 2].send.encrypt(b"", payload) == ciphertext
        assert splits[1 - index % 2].receive.decrypt(b"", ciphertext) == payload


# --- against another implementation -----------------------------------------------------------------------------------


class Secrets:
    """What one handshake is made of, at random."""

    def __init__(self, rng: random.Random, pattern: Pattern) -> None:
        self.pattern = pattern
        self.static = [rng.randbytes(32), rng.randbytes(32)]
        self.ephemeral = [rng.randbytes(32), rng.randbytes(32)]
        self.psk = rng.randbytes(32)
        self.prologue = rng.randbytes(rng.randrange(80))

    def ours(self, side: int) -> HandshakeState:
        return HandshakeState(
            self.pattern,
            initiator=side == 0,
            prologue=self.prologue,
            psk=self.psk,
            static=KeyPair(self.static[side]),
            ephemeral=KeyPair(self.ephemeral[side]),
            remote_static=KeyPair(self.static[1 - side]).public if self.pattern.known else None,
        )

    def theirs(self, side: int) -> Any:  # noqa: ANN401 - the package has no types
        made = NoiseConnection.from_name(self.pattern.name)
        (made.set_as_initiator, made.set_as_responder)[side]()
        made.set_keypair_from_private_bytes(Keypair.STATIC, self.static[side])
        made.set_keypair_from_private_bytes(Keypair.EPHEMERAL, self.ephemeral[side])
        if self.pattern.known:
            public = KeyPair(self.static[1 - side]).public
            made.set_keypair_from_public_bytes(Keypair.REMOTE_STATIC, public)
        made.set_psks(self.psk)
        made.set_prologue(self.prologue)
        made.start_handshake()
        return made


def agree(rng: random.Random, pattern: Pattern, side: int) -> None:
    """One handshake and six messages with our end at `side` and the package's at the other; it also plays our side."""
    secrets = Secrets(rng, pattern)
    ours, double, theirs = secrets.ours(side), secrets.theirs(side), secrets.theirs(1 - side)
    for index in range(len(pattern.messages)):
        payload = rng.randbytes(rng.choice((0, 0, 1, 15, 16, 64, 200)))
        if index % 2 == side:
            message = ours.write_message(payload)
            assert message == bytes(double.write_message(payload))
            assert bytes(theirs.read_message(message)) == payload
        else:
            message = bytes(theirs.write_message(payload))
            assert ours.read_message(message) == payload
            assert bytes(double.read_message(message)) == payload
    split = ours.split()
    assert split.handshake_hash == theirs.get_handshake_hash()
    for _ in range(3):
        payload = rng.randbytes(rng.randrange(120))
        sealed = split.send.encrypt(b"", payload)
        assert sealed == bytes(double.encrypt(payload))
        assert bytes(theirs.decrypt(sealed)) == payload
        back = bytes(theirs.encrypt(payload))
        assert split.receive.decrypt(b"", back) == payload


def many(count: int) -> None:
    rng = seeded()
    for index in range(count):
        agree(rng, (XXPSK3, KKPSK0)[index % 2], index // 2 % 2)


def test_two_thousand_random_handshakes_equal_those_of_another_implementation() -> None:
    many(2_000)


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_ten_thousand_random_handshakes_equal_those_of_another_implementation() -> None:
    many(10_000)


# --- what must fail ---------------------------------------------------------------------------------------------------


def run(first: HandshakeState, second: HandshakeState) -> tuple[Split, Split]:
    ends = (first, second)
    index = 0
    while not first.finished:
        ends[1 - index % 2].read_message(ends[index % 2].write_message())
        index += 1
    return first.split(), second.split()


@pytest.mark.parametrize("pattern", [XXPSK3, KKPSK0], ids=["XXpsk3", "KKpsk0"])
@pytest.mark.parametrize("what", ["psk", "prologue"])
def test_another_psk_or_one_other_byte_of_the_prologue_fails(pattern: Pattern, what: str) -> None:
    rng = seeded()
    for _ in range(20):
        secrets = Secrets(rng, pattern)
        secrets.prologue = rng.randbytes(40)
        first = secrets.ours(0)
        at = rng.randrange(32)
        value = bytearray(getattr(secrets, what))
        value[at] ^= 1 << rng.randrange(8)
        setattr(secrets, what, bytes(value))
        with pytest.raises(NoiseError):
            run(first, secrets.ours(1))


def test_a_flipped_bit_in_any_handshake_message_fails_or_leaves_other_hashes() -> None:
    rng = seeded()
    refused = 0
    for pattern in (XXPSK3, KKPSK0):
        secrets = Secrets(rng, pattern)
        for target in range(len(pattern.messages)):
            for _ in range(60):
                try:
                    first, second = flipped_run(secrets, target, rng)
                except NoiseError:
                    refused += 1
                    continue
                # the top bit of a public key is no part of the key, but of the hash that both ends compare
                assert first.handshake_hash != second.handshake_hash
    assert refused > 250


def flipped_run(secrets: Secrets, target: int, rng: random.Random) -> tuple[Split, Split]:
    ends = (secrets.ours(0), secrets.ours(1))
    for index in range(len(secrets.pattern.messages)):
        message = bytearray(ends[index % 2].write_message())
        if index == target:
            message[rng.randrange(len(message))] ^= 1 << rng.randrange(8)
        ends[1 - index % 2].read_message(bytes(message))
    return ends[0].split(), ends[1].split()


@pytest.mark.parametrize("pattern", [XXPSK3, KKPSK0], ids=["XXpsk3", "KKpsk0"])
def test_short_messages_fail(pattern: Pattern) -> None:
    secrets = Secrets(seeded(), pattern)
    message = secrets.ours(0).write_message()
    for length in range(len(message)):
        with pytest.raises(NoiseError):
            secrets.ours(1).read_message(message[:length])


def test_keys_of_low_order_are_no_keys() -> None:
    with pytest.raises(NoiseError):
        KeyPair(bytes(31) + b"\x40").shared_with(bytes(32))


def test_turns_and_keys_are_checked() -> None:
    rng = seeded()
    secrets = Secrets(rng, KKPSK0)
    first = secrets.ours(0)
    with pytest.raises(ValueError, match="turn"):
        first.read_message(bytes(48))
    with pytest.raises(ValueError, match="not finished"):
        first.split()
    with pytest.raises(ValueError, match="turn"):
        secrets.ours(1).write_message()
    keys = KeyPair(rng.randbytes(32))
    for pattern, remote, psk in ((KKPSK0, None, bytes(32)), (XXPSK3, bytes(32), bytes(32)), (XXPSK3, None, b"")):
        with pytest.raises(ValueError, match="keys that the pattern needs"):
            HandshakeState(
                pattern, initiator=True, prologue=b"", psk=psk, static=keys, ephemeral=keys, remote_static=remote
            )


def test_nonces_do_not_wrap() -> None:
    split, _ = made(seeded())
    assert split.send.seal(NONCE_MAX, b"", b"x")
    for n in (NONCE_MAX + 1, -1):
        with pytest.raises(NoiseError):
            split.send.seal(n, b"", b"x")


def made(rng: random.Random) -> tuple[Split, Split]:
    secrets = Secrets(rng, KKPSK0)
    return run(secrets.ours(0), secrets.ours(1))


def test_exported_key_is_the_third_output_and_common_to_both_ends() -> None:
    first, second = made(seeded())
    assert first.exported == second.exported
    assert hkdf(b"k" * 32, b"", 2) == hkdf(b"k" * 32, b"", 3)[:2]


def test_private_keys_do_not_show() -> None:
    private = bytes(range(32))
    assert private.hex() not in repr(KeyPair(private)) + str(KeyPair(private))


# --- what no handshake is made of -------------------------------------------------------------------------------------


def state(pattern: Pattern = XXPSK3, *, psk: bytes = bytes(32), remote: bytes | None = None) -> HandshakeState:
    return HandshakeState(
        pattern,
        initiator=True,
        prologue=b"",
        psk=psk,
        static=KeyPair(bytes((1,) * 32)),
        ephemeral=KeyPair(bytes((2,) * 32)),
        remote_static=remote,
    )


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_psk_has_32_bytes(length: int) -> None:
    assert not state(psk=bytes(32)).finished
    with pytest.raises(ValueError, match="these are not the keys that the pattern needs"):
        state(psk=bytes(length))


def test_the_other_ends_key_is_given_where_the_pattern_knows_it_and_nowhere_else() -> None:
    theirs = KeyPair(bytes((3,) * 32)).public
    assert not state(KKPSK0, remote=theirs).finished
    for pattern, remote in ((XXPSK3, theirs), (KKPSK0, None)):
        with pytest.raises(ValueError, match="these are not the keys that the pattern needs"):
            state(pattern, remote=remote)


def test_messages_come_in_turn_and_a_split_at_the_end() -> None:
    secrets = Secrets(seeded(), XXPSK3)
    ends = [secrets.ours(0), secrets.ours(1)]
    with pytest.raises(ValueError, match="other end's turn"):
        ends[1].write_message()
    with pytest.raises(ValueError, match="other end's turn"):
        ends[0].read_message(bytes(48))
    for index in range(3):
        with pytest.raises(ValueError, match="the handshake has not finished"):
            ends[0].split()
        ends[1 - index % 2].read_message(ends[index % 2].write_message())
    assert ends[0].finished
    with pytest.raises(ValueError, match="or the handshake has finished"):
        ends[1].write_message()
    with pytest.raises(ValueError, match="or the handshake has finished"):
        ends[1].read_message(b"")
    splits = [end.split() for end in ends]
    assert splits[0].exported == splits[1].exported
    assert [split.remote_static for split in splits] == [
        KeyPair(secrets.static[1]).public,
        KeyPair(secrets.static[0]).public,
    ]
    sealed = splits[0].send.seal(NONCE_MAX, b"d", b"p")
    assert splits[1].receive.open(NONCE_MAX, b"d", sealed) == b"p"
    for nonce in (-1, NONCE_MAX + 1):
        with pytest.raises(NoiseError, match=f"nonce {nonce} is out of range"):
            splits[0].send.seal(nonce, b"", b"")
        with pytest.raises(NoiseError, match="out of range"):
            splits[1].receive.open(nonce, b"", sealed)
    for data, given in ((b"e", sealed), (b"d", sealed[:-1] + bytes((sealed[-1] ^ 1,)))):
        with pytest.raises(NoiseError, match="a message that the other end did not send"):
            splits[1].receive.open(NONCE_MAX, data, given)


@pytest.mark.parametrize("length", [0, 31])
def test_a_message_that_is_too_short_is_none(length: int) -> None:
    secrets = Secrets(seeded(), XXPSK3)
    with pytest.raises(NoiseError, match="a message that is too short"):
        secrets.ours(1).read_message(bytes(length))


def test_a_static_key_is_as_long_as_its_tag_needs() -> None:
    secrets = Secrets(seeded(), XXPSK3)
    ends = [secrets.ours(0), secrets.ours(1)]
    ends[1].read_message(ends[0].write_message())
    answer = ends[1].write_message()
    assert len(answer) == 32 + 48 + 16
    with pytest.raises(NoiseError, match="too short"):
        ends[0].read_message(answer[:79])


def test_a_public_key_of_low_order_gives_no_secret() -> None:
    with pytest.raises(NoiseError, match="a public key that is none"):
        KeyPair(bytes((1,) * 32)).shared_with(bytes(32))
    own = KeyPair(bytes((7,) * 32))
    assert repr(own) == f"KeyPair(public={own.public.hex()})"
    assert own.private == bytes((7,) * 32)
    asked: list[int] = []

    def random(count: int) -> bytes:
        asked.append(count)
        return bytes(count)

    assert KeyPair.generate(random).private == bytes(32)
    assert asked == [32]


def test_hkdf_against_rfc_5869() -> None:
    # appendix A.3: no salt means 32 zeros, no info; HKDF-Expand's first block is one output more than Noise has
    prk = bytes.fromhex("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04")
    okm = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    assert hmac.new(bytes(32), bytes((0x0B,) * 22), "sha256").digest() == prk
    found = hkdf(bytes(32), bytes((0x0B,) * 22), 2)
    assert b"".join(found)[:42].hex() == okm
    assert len(found) == 2
    assert hkdf(bytes(32), bytes((0x0B,) * 22), 3)[:2] == found
