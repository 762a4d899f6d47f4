"""Messages and images through the decoder and encoder that zcbor makes of the CDDL file.

`echo` decodes into the members that the CDDL names and encodes from them anew: equal bytes mean that nothing was lost,
and that C writes the very bytes that are stored.
"""

from __future__ import annotations

import cbor2
import pytest

from device.errors import ProtocolError
from device.protocol import messages
from device.protocol.cbor import Encodable, decode, encode
from tests import cddl
from tests.device.seeding import seeded
from tests.golden import meaning
from tests.golden.reading import golden
from tests.peer_c.building import Peer

pytestmark = pytest.mark.timeout(180)  # the first test that needs the peer waits for its compiling
SETS: dict[str, list[str]] = {
    "request": list(meaning.REQUESTS),
    "answer": list(meaning.ANSWERS),
    "head-request": list(meaning.HEAD_REQUESTS),
    "head-answer": list(meaning.HEAD_ANSWERS),
    "image": [name for name in meaning.IMAGES if len(golden(name)) <= 1_200],  # the others go by BEGIN and CHUNK
}
NOT_DETERMINISTIC = {
    "83180107a0": "op 1 in two bytes",
    "83011807a0": "id 7 in two bytes",
    "8301190007a0": "id 7 in three bytes",
    "9f0107a0ff": "an array without a length",
    "830107bfff": "a map without a length",
    "830107a000": "a byte behind it",
    "830107": "cut short",
    "83010787": "cut short in the body",
    "830107f6": "null for a body",
    "830107fb3ff0000000000000": "a float",
    "830107c0a0": "a tag",
    "83012007a0": "a negative id",
    "830307a202010100": "keys that do not rise",
    "830307a201000100": "a key twice",
    "830307a20100190200": "a map that ends early",
    "": "nothing",
}
NOT_OF_THE_PROTOCOL: list[tuple[str, Encodable]] = [
    ("request", [1, 7]),
    ("request", [1, 7, {}, 0]),
    ("request", [1, 2**32, {}]),
    ("request", [1, 7, {1: 0}]),
    ("request", [1, 7, []]),
    ("request", [17, 7, {}]),
    ("request", [0, 7, {}]),
    ("request", [3, 7, {1: 0}]),
    ("request", [3, 7, {1: 0, 2: 0}]),
    ("request", [3, 7, {1: 16_385, 2: 1}]),
    ("request", [3, 7, {1: 0, 2: 1, 3: 1}]),
    ("request", [4, 7, {1: bytes(16), 2: 0, 3: bytes(31), 4: 1, 5: bytes(32)}]),
    ("request", [4, 7, {1: bytes(16), 2: 0, 3: b"", 4: 0, 5: bytes(32)}]),
    ("request", [5, 7, {1: bytes(16), 2: 0, 3: b""}]),
    ("request", [8, 7, {1: bytes(15)}]),
    ("request", [8, 7, {1: bytes(17)}]),
    ("request", [8, 7, {1: "sixteen letters!"}]),
    ("request", [15, 7, {1: bytes(32)}]),
    ("answer", [7, 5, 0, {1: "4"}]),
    ("answer", [1, 5, 11, {}]),
    ("answer", [1, 5, 1, {1: 0}]),
    ("answer", [6, 5, 6, {1: "a", 2: "b"}]),
    ("answer", [15, 7, 0, {1: True}]),
    ("head-request", [2, 7, {}]),
    ("head-request", [71, 7, {}]),
    ("head-answer", [1, 5, 0, {1: "p", 2: "s", 3: "f", 4: 1, 5: True, 6: 6, 7: 100}]),
    ("head-answer", [1, 5, 0, {1: "p", 2: "s", 3: "f", 4: 1, 5: 1, 6: 5, 7: 100}]),
    ("image", {1: 2}),
    ("image", {**meaning.IMAGES["small.image"], 10: 0}),
    ("image", {**meaning.IMAGES["small.image"], 9: []}),
    ("image", {**meaning.IMAGES["small.image"], 5: {1: 4, 2: 0}}),
]
MALFORMED_WHOLE = bytes.fromhex("84000002a0")


@pytest.mark.parametrize("rule", SETS)
def test_golden_bytes_go_through_c_unchanged(peer: Peer, rule: str) -> None:
    stored = [golden(name) for name in SETS[rule]]
    found = dict(zip(SETS[rule], peer.each(stored, "echo", rule), strict=True))
    assert found == dict(zip(SETS[rule], stored, strict=True))


def test_what_does_not_fit_the_cddl_is_refused_by_c(peer: Peer) -> None:
    for rule in SETS:
        wrong = [encode(value) for of, value in NOT_OF_THE_PROTOCOL if of == rule]
        found = peer.each(wrong, "echo", rule)
        assert [data.hex() for data, back in zip(wrong, found, strict=True) if back] == [], rule
        assert not any(cddl.fits(rule, data) for data in wrong)


def test_other_encodings_are_refused_by_c(peer: Peer) -> None:
    wrong = [bytes.fromhex(text) for text in NOT_DETERMINISTIC]
    assert peer.each(wrong, "echo", "request") == [b""] * len(wrong)
    assert peer.each(wrong, "pump") == [MALFORMED_WHOLE] * len(wrong)
    for data in wrong:
        with pytest.raises(ProtocolError):
            decode(data, 1_100)


def test_texts_must_be_utf8(peer: Peer) -> None:
    good = ["ü", "€", "\U0001f40c", "\ud7ff", "\ue000", "\U0010ffff", "\x7f\x80", ""]
    bad = ["c328", "c080", "e08080", "eda080", "edbfbf", "f0808080", "f4908080", "f8888080", "80", "c3", "e282", "ff"]
    head = bytes.fromhex("84060506a3016162026163")  # REJECTED with the fields "b", "c" and the text to come
    fine = [cbor2.dumps([6, 5, 6, {1: "b", 2: "c", 3: text}], canonical=True) for text in good]
    broken = [head + b"\x03" + bytes([0x60 + len(text) // 2]) + bytes.fromhex(text) for text in bad]
    assert peer.each(fine, "echo", "answer") == fine
    assert peer.each(broken, "echo", "answer") == [b""] * len(bad)
    for data in broken:
        with pytest.raises(ProtocolError):
            decode(data, 1_100)


def test_depth_and_length_are_bounded(peer: Peer) -> None:
    deep = [b"\x81" * depth + b"\x80" for depth in (7, 8, 1_000)]
    assert peer.each(deep, "pump") == [MALFORMED_WHOLE] * 3
    bodies: list[list[object]] = [[]]
    for _ in range(8):
        bodies.append([bodies[-1]])
    nested = [cbor2.dumps([200, 7, bodies[depth - 2]]) for depth in (7, 8, 9)]  # the message itself is the first
    assert peer.each(nested, "pump") == [bytes.fromhex("8418c80701a0")] * 2 + [MALFORMED_WHOLE]
    longest = messages.chunk(bytes(16), 0, bytes(1_100 - 28)).encode(5)
    assert len(longest) == 1_100
    assert [messages.decode_answer(found).code for found in peer.each([longest], "pump")] == [10]
    assert peer.each([messages.chunk(bytes(16), 0, bytes(1_101 - 28)).encode(5)], "pump") == [MALFORMED_WHOLE]


def test_damaged_messages_are_judged_alike_by_c_and_python(peer: Peer) -> None:
    """What C takes as an answer has to fit the CDDL and be deterministic by Python's lights too, and the other way."""
    rng = seeded()
    damaged = []
    for _ in range(100):
        data = bytearray(golden(rng.choice([name for name in SETS["answer"] if len(golden(name)) < 300])))
        for _ in range(rng.randint(1, 2)):
            data[rng.randrange(len(data))] = rng.choice((rng.randrange(256), 0x00, 0x18, 0x60, 0xA0, 0xF5))
        damaged.append(bytes(data))
    for message, back in zip(damaged, peer.each(damaged, "echo", "answer"), strict=True):
        assert back in (b"", message)
        try:
            decode(message, 1_100)
        except ProtocolError:
            assert back == b"", message.hex()
            continue
        assert (back == message) == cddl.fits("answer", message), message.hex()
