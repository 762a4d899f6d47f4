"""The peer as a pump: what the host asks is understood, done and answered by C, from the written protocol alone.

The emulated pump is asked the same at the end, so that two pumps written from one page are held against each other.
"""

from __future__ import annotations

import hashlib
import random
from typing import Any

import cbor2
import pytest

from device.achievable import plan_of
from device.emulator import EmulatedPump, PumpMemory
from device.emulator.cbor import encode as pump_encode
from device.emulator.image import read_image
from device.emulator.spec import pump_spec
from device.emulator.totals import totals_of
from device.protocol import answers, messages
from device.protocol.cbor import Encodable, decode, encode
from device.protocol.framing import FROM_HEAD, FROM_PUMP, TO_HEAD, encode_frame
from device.protocol.image import decode_image, encode_image
from device.protocol.messages import Answer, Code, Request
from device.protocol.totals import host_totals
from device.pump import HeadInfo, ImageInfo, LogEntry, PumpIdentity, PumpState, TxnResult, pump_models
from tests import cddl
from tests.device.seeding import seeded
from tests.emulator.desk import Host, demand, flex, image_map, periodic, simple
from tests.emulator.test_image import ON_A_LIMIT, REFUSED
from tests.golden import meaning
from tests.golden.reading import golden
from tests.peer_c.building import Peer
from tests.programs import random_program

pytestmark = pytest.mark.timeout(180)  # the first test that needs the peer waits for its compiling
MODEL = pump_models()["IT-40"]
SMALL = golden("small.image")
OTHER = golden("between.image")
LARGE = golden("large.image")


def digest(image: bytes) -> bytes:
    return hashlib.sha256(image).digest()


def txn(number: int) -> bytes:
    return number.to_bytes(16, "big")


def ask(peer: Peer, *requests: Request) -> list[Answer]:
    """The answers of a new pump to these requests, one after another."""
    replies = peer.each([request.encode(at) for at, request in enumerate(requests)], "pump")
    found = [messages.decode_answer(reply) for reply in replies]
    assert [(answer.op, answer.request_id) for answer in found] == [(r.op, at) for at, r in enumerate(requests)]
    return found


def staging(image: bytes, number: int = 1, base: tuple[int, bytes] = (0, b""), piece: int = 512) -> list[Request]:
    """BEGIN, the pieces, SEAL."""
    begin = messages.begin(txn(number), *base, len(image), digest(image))
    chunks = [messages.chunk(txn(number), at, image[at : at + piece]) for at in range(0, len(image), piece)]
    return [begin, *chunks, messages.seal(txn(number))]


def committing(image: bytes, number: int = 1, base: tuple[int, bytes] = (0, b"")) -> list[Request]:
    """The whole of a programming."""
    return [*staging(image, number, base), messages.commit(txn(number), digest(image))]


def codes(found: list[Answer]) -> list[Code]:
    return [answer.code for answer in found]


# --- programs ---------------------------------------------------------------------------------------------------------


def test_totals_of_many_programs_are_those_of_the_host(peer: Peer) -> None:
    rng = seeded()
    programs = [random_program(rng, MODEL) for _ in range(8)]
    asked: list[Request] = []
    for number, program in enumerate(programs):
        image = encode_image(program, ImageInfo("A1", "v1", bytes(32), counted=False), MODEL)
        asked += staging(image, number)
    found = [answer for answer in ask(peer, *asked) if answer.op == messages.Op.SEAL]
    for program, answer in zip(programs, found, strict=True):
        assert answer.code is Code.OK, answer.body
        assert answers.totals(answer) == host_totals(plan_of(program, MODEL))


@pytest.mark.parametrize("name", sorted(meaning.IMAGES))
def test_golden_images_are_staged_committed_and_read_back(peer: Peer, name: str) -> None:
    image = golden(name)
    base = (1, digest(SMALL))  # a pump counts its reservoir from the first commit on, as periodic.image wants
    asked = [*committing(SMALL), *committing(image, 2, base), messages.status()]
    asked += [messages.read(at, 500) for at in range(0, len(image), 500)]
    found = ask(peer, *asked)
    assert set(codes(found)) == {Code.OK}
    totals = [answer for answer in found if answer.op == messages.Op.SEAL][1]
    assert dict(totals.body) == decoded(totals_of(read_image(image, pump_spec("IT-40"), "A1")).body())
    (status,) = (answers.status(answer) for answer in found if answer.op == messages.Op.STATUS)
    assert (status.generation, status.digest, status.state) == (2, digest(image), PumpState.RUNNING)
    assert status.results == (TxnResult(txn(1), 7, 0, 1), TxnResult(txn(2), 7, 0, 2))
    pieces = [answers.piece(answer) for answer in found if answer.op == messages.Op.READ]
    assert b"".join(piece.data for piece in pieces) == image
    assert {piece.total for piece in pieces} == {len(image)}


def decoded(value: Encodable) -> object:
    """The pump's own values as they come out of its bytes."""
    return cbor2.loads(pump_encode(value))


def for_a1(image: dict[int, Any]) -> dict[int, Any]:
    return image if image.get(2) != "PX-1" else image | {2: "A1"}


def test_each_hard_limit_is_rejected_with_its_field(peer: Peer) -> None:
    wrong = [(field, cbor2.dumps(for_a1(image), canonical=True)) for field, image in REFUSED]
    asked = [request for number, (_, image) in enumerate(wrong) for request in staging(image, number)]
    found = [answer for answer in ask(peer, *asked) if answer.op == messages.Op.SEAL]
    named = 0
    for (field, image), answer in zip(wrong, found, strict=True):
        assert answer.code is Code.REJECTED, field
        # what the CDDL already refuses has no shape in which a field could be named
        expected = field if cddl.fits("image", image) else "image"
        assert answer.body[1] == expected, cbor2.loads(image)
        named += expected != "image"
    assert named > 50


def test_what_lies_on_a_limit_passes(peer: Peer) -> None:
    images = [cbor2.dumps(for_a1(image), canonical=True) for image in ON_A_LIMIT]
    asked = committing(SMALL)
    for number, image in enumerate(images, start=2):
        asked += staging(image, number, (1, digest(SMALL)))
    found = [answer for answer in ask(peer, *asked) if answer.op == messages.Op.SEAL][1:]
    for image, answer in zip(images, found, strict=True):
        assert answer.code is Code.OK, answer.body
        assert dict(answer.body) == decoded(totals_of(read_image(image, pump_spec("IT-40"), "A1")).body())


ROUNDED = [
    image_map({1: 1, 2: 10_000, 3: [20_001 * 12 * 10**7, "mg/day"]}),  # 10 000.5 nL/h: an exact half goes down
    image_map({1: 1, 2: 10_001, 3: [20_001 * 12 * 10**7 + 1, "mg/day"]}),  # and a little more goes up
    image_map(periodic(7_001, 7_000, 21_600)),  # the busiest hour ends inside a bolus: a part of 1/3600 nL counts whole
    image_map(simple(), k7=demand(15_000, 300, 14_100, 10)),  # six begin in 86 399 s, a seventh just after
    image_map(simple(), k7=demand(7_001, 7_000, 80_000, 1)),
    image_map(periodic(5_001, 4_999, 86_400), k7=demand(7_001, 7_003, 60, 96)),  # both parts of one sum, rounded once
    image_map(flex(("a", [(0, 9_000), (1_425, 2_000)]), ("b", [(0, 2_000), (15, 9_000)]), week=[0, 1, 0, 0, 1, 1, 0])),
]


def test_what_is_rounded_is_rounded_as_the_page_says(peer: Peer) -> None:
    images = [cbor2.dumps(for_a1(image), canonical=True) for image in ROUNDED]
    asked = [request for number, image in enumerate(images) for request in staging(image, number)]
    found = [answer for answer in ask(peer, *asked) if answer.op == messages.Op.SEAL]
    for image, answer in zip(images, found, strict=True):
        assert answer.code is Code.OK, answer.body
        assert answers.totals(answer) == host_totals(plan_of(decode_image(image)[0], MODEL))
        assert dict(answer.body) == decoded(totals_of(read_image(image, pump_spec("IT-40"), "A1")).body())
    # by hand: 7 001 nL x 3600 x 3600 s / 7 000 s = 12 961 851.43 of 1/3600 nL, up
    assert found[2].body[3] == 12_961_852
    assert found[3].body[2] == 864_000_000 + 6 * 15_000 * 3_600


def test_an_image_of_another_digest_or_encoding_is_refused(peer: Peer) -> None:
    asked: list[Request] = []
    for bit in range(0, 8 * len(SMALL), 101):  # as announced, but not as sent
        damaged = bytearray(SMALL)
        damaged[bit // 8] ^= 1 << bit % 8
        asked += [messages.begin(txn(bit), 0, b"", len(SMALL), digest(SMALL))]
        asked += [messages.chunk(txn(bit), 0, bytes(damaged)), messages.seal(txn(bit))]
    found = ask(peer, *asked, messages.commit(txn(bit), digest(SMALL)), messages.status())
    assert set(codes(found[2:-2:3])) == {Code.DIGEST_MISMATCH}
    assert (found[-2].code, answers.status(found[-1]).generation) == (Code.NOT_ALLOWED, 0)
    longer = SMALL.replace(b"\x02\x19\x27\x10", b"\x02\x1a\x00\x00\x27\x10")  # the flow in more bytes than it needs
    swapped = b"\xa9" + SMALL[3:6] + SMALL[1:3] + SMALL[6:]  # keys 2, 1
    others = [longer, swapped, SMALL + b"\x00", SMALL[:-1], b"\x80", b"\xbf" + SMALL[1:] + b"\xff"]
    assert len(set(map(len, others))) > 3
    for image in others:
        answer = ask(peer, *staging(image))[-1]
        assert (answer.code, answer.body[1]) == (Code.REJECTED, "image")


# --- transactions and commands ----------------------------------------------------------------------------------------


def test_stage_seal_commit_keep_their_order(peer: Peer) -> None:
    begin, chunk, seal, commit = committing(SMALL)
    moved = messages.begin(txn(1), 0, b"", 200, digest(SMALL))
    story: list[tuple[Request, Code, dict[int, object]]] = [
        (chunk, Code.NO_TRANSACTION, {}),
        (seal, Code.NO_TRANSACTION, {}),
        (commit, Code.NO_TRANSACTION, {}),
        (messages.begin(txn(1), 1, digest(SMALL), 183, digest(SMALL)), Code.CONFLICT, {1: 0, 2: b""}),
        (messages.begin(txn(1), 0, bytes(32), 183, digest(SMALL)), Code.CONFLICT, {1: 0, 2: b""}),
        (messages.begin(txn(1), 0, b"", 16_385, digest(SMALL)), Code.TOO_LARGE, {1: 16_384}),
        (begin, Code.OK, {1: 0}),
        (messages.chunk(txn(1), 10, SMALL[10:20]), Code.BAD_OFFSET, {1: 0}),
        (messages.chunk(txn(2), 0, SMALL[:20]), Code.NO_TRANSACTION, {}),
        (messages.chunk(txn(1), 0, bytes(513)), Code.TOO_LARGE, {1: 512}),
        (messages.chunk(txn(1), 0, SMALL + b"\x00"), Code.TOO_LARGE, {1: 183}),
        (messages.chunk(txn(1), 0, SMALL[:100]), Code.OK, {1: 100}),
        (messages.chunk(txn(1), 0, bytes(100)), Code.OK, {1: 100}),  # a repeat, which stores nothing
        (messages.chunk(txn(1), 50, SMALL[50:150]), Code.BAD_OFFSET, {1: 100}),
        (begin, Code.OK, {1: 100}),
        (moved, Code.NOT_ALLOWED, {}),
        (seal, Code.BAD_OFFSET, {1: 100}),
        (commit, Code.NOT_ALLOWED, {}),
        (messages.chunk(txn(1), 100, SMALL[100:]), Code.OK, {1: 183}),
        (commit, Code.NOT_ALLOWED, {}),
        (seal, Code.OK, {}),
        (messages.commit(txn(1), bytes(32)), Code.DIGEST_MISMATCH, {}),
        (commit, Code.OK, {1: 1}),
        (commit, Code.OK, {1: 1}),
        (chunk, Code.NO_TRANSACTION, {}),
        (messages.stop(txn(1)), Code.NOT_ALLOWED, {}),  # the id of the commit
        (begin, Code.CONFLICT, {1: 1, 2: digest(SMALL)}),
        (messages.read(0, 513), Code.TOO_LARGE, {1: 512}),
        (messages.read(183), Code.OK, {1: 183, 2: 183, 3: b""}),
        (messages.abort(txn(9)), Code.OK, {}),
    ]
    for (request, code, body), answer in zip(story, ask(peer, *(step[0] for step in story)), strict=True):
        assert answer.code is code, (request, answer)
        assert request.op == 6 or code is Code.NOT_ALLOWED or answer.body == body, (request, answer)


def test_commands_are_done_once_and_noted(peer: Peer) -> None:
    bolus = messages.bolus(txn(2), 5_000, 60)
    story: list[tuple[Request, Code]] = [
        (messages.stop(txn(50)), Code.NOT_ALLOWED),
        *((request, Code.OK) for request in committing(SMALL)),
        (messages.bolus(txn(60), 499, 60), Code.REJECTED),
        (messages.bolus(txn(60), 500, 60), Code.REJECTED),  # the same again, though it would fit now
        (messages.bolus(txn(61), 5_000, 17), Code.REJECTED),
        (bolus, Code.OK),
        (bolus, Code.OK),
        (messages.bolus(txn(62), 5_000, 60), Code.BUSY),
        (messages.set_clock(txn(3), 432_000), Code.OK),
        (messages.set_clock(txn(4), 2**31), Code.TOO_LARGE),
        (messages.lower(txn(5)), Code.OK),
        (messages.start(txn(6)), Code.OK),
        (messages.begin(txn(7), 1, digest(SMALL), len(OTHER), digest(OTHER)), Code.OK),
        (messages.stop(txn(8)), Code.OK),
        (messages.seal(txn(7)), Code.NO_TRANSACTION),
        (messages.lower(txn(9)), Code.NOT_ALLOWED),
        (messages.status(), Code.OK),
        (messages.log(0), Code.OK),
        (messages.log(3, 2), Code.OK),
        (messages.log(0, 17), Code.TOO_LARGE),
        (messages.programmers(), Code.OK),
        (messages.revoke(b"programmer: lost"), Code.OK),
        (messages.revoke(b"programmer: lost"), Code.OK),
        (messages.revoke(b"programmer: host"), Code.NOT_ALLOWED),
        (messages.identify(), Code.OK),
    ]
    found = ask(peer, *(request for request, _ in story))
    assert codes(found) == [code for _, code in story]
    by_op = {answer.op: answer for answer in found if answer.code is Code.OK}
    status = answers.status(by_op[2])
    assert (status.state, status.clock_s, status.stopped_at_s) == (PumpState.STOPPED, 432_000, 432_000)
    assert [(result.op, result.code) for result in status.results] == [
        (9, 6), (9, 6), (9, 0), (9, 8), (13, 0), (16, 0), (11, 0), (10, 0), (16, 9),
    ][-8:]  # fmt: skip
    pages = [answers.log_page(answer) for answer in found if answer.op == 12 and answer.code is Code.OK]
    assert pages[0].entries == (
        LogEntry(1, 0, 2, {1: 1, 2: txn(1)}),
        LogEntry(2, 0, 5, {2: txn(2), 3: 5_000, 4: 60}),
        LogEntry(3, 432_000, 11, {2: txn(3), 9: 0}),
        LogEntry(4, 432_000, 20, {2: txn(5)}),
        LogEntry(5, 432_000, 4, {2: txn(6)}),
        LogEntry(6, 432_000, 13, {2: txn(7)}),
        LogEntry(7, 432_000, 3, {2: txn(8)}),
    )
    assert pages[1].entries == pages[0].entries[2:4]
    assert answers.identity(by_op[1]) == PumpIdentity("A1", "1.0.0", 1, emulated=True, model=MODEL)
    refusal = messages.refusal(next(answer for answer in found if answer.code is Code.REJECTED))
    assert refusal.field == "bolus.volume"


def test_every_other_op_is_unknown(peer: Peer) -> None:
    asked = [encode([op, 7, {}]) for op in range(256) if op not in {int(op) for op in messages.Op}]
    assert peer.each(asked, "pump") == [encode([value[0], 7, 1, {}]) for value in map(listed, asked)]
    beyond = [encode([op, 7, {}]) for op in (256, 2**16, 2**32, 2**64 - 1)]
    assert peer.each(beyond, "pump") == [bytes.fromhex("84000002a0")] * 4


def listed(message: bytes) -> list[Any]:
    value = decode(message, 1_100)
    assert isinstance(value, list)
    return value


def test_the_head_says_who_it_is_and_knows_nothing_else(peer: Peer) -> None:
    asked = [messages.head_info().encode(7), *(encode([op, 8, {}]) for op in range(256) if op != 1), b"\xa0"]
    asked += [encode([1, 9, {1: 0}]), messages.emu_card().encode(10)]
    stream = b"".join(encode_frame(TO_HEAD, 0, message) for message in asked)
    # what only a head or a pump may send, it does not take
    stream += encode_frame(FROM_HEAD, 0, asked[0]) + encode_frame(FROM_PUMP, 0, asked[0])
    found = peer.over(stream, "pump")
    assert {frame.address for frame in found} == {FROM_HEAD}
    told = [messages.decode_answer(frame.payload) for frame in found]
    assert answers.head_info(told[0]) == HeadInfo(
        "Head in C", "TH-C", "1.0.0", 1, emulated=False, quality=5, battery_percent=100
    )
    assert [(a.op, a.code) for a in told[1:256]] == [(op, Code.UNKNOWN_OP) for op in range(256) if op != 1]
    assert [(a.op, a.code) for a in told[256:]] == [(0, Code.MALFORMED), (1, Code.MALFORMED), (70, Code.UNKNOWN_OP)]


# --- two pumps from one page ------------------------------------------------------------------------------------------


def random_request(rng: random.Random, images: list[bytes]) -> Request:
    """Something that a host might ask, in or out of order, of a pump that has or awaits one of these images."""
    image = rng.choice(images)
    number = txn(rng.randrange(6))
    offset = rng.choice((0, 0, 100, rng.randrange(len(image))))
    piece = image[offset : offset + rng.choice((100, 512, 512))] or b"\x00"
    bases = [(0, b""), *((at, digest(base)) for at in (1, 2, 3) for base in images)]
    kinds = [
        messages.begin(number, *rng.choice(bases), len(image), digest(image)),
        messages.chunk(number, offset, piece),
        messages.seal(number),
        messages.commit(number, digest(image)),
        messages.abort(number),
        messages.bolus(number, rng.choice((499, 500, 5_000)), rng.choice((0, 17, 18, 60))),
        messages.stop(number),
        messages.start(number),
        messages.lower(number),
        messages.set_clock(number, rng.choice((0, 5, 2**31 - 1, 2**31))),
        messages.read(rng.randrange(300), rng.choice((1, 512, 513))),
        Request(rng.choice((0, 17, 64, 255))),
    ]
    weights = [3, 8, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1]
    return rng.choices(kinds, weights)[0]


def run_of_requests(rng: random.Random) -> list[Request]:
    """Random requests with whole programmings among them, so that there is something to disturb."""
    images = [SMALL, OTHER]
    asked: list[Request] = []
    for generation in range(3):
        asked += [random_request(rng, images) for _ in range(rng.randrange(12))]
        base = (generation, digest(images[(generation + 1) % 2]) if generation else b"")
        for request in committing(images[generation % 2], 100 + generation, base):
            asked += [request] * rng.choice((1, 1, 2))
            if rng.random() < 0.2:
                asked.append(random_request(rng, images))
    return asked


def test_the_emulated_pump_and_the_peer_answer_alike(peer: Peer) -> None:
    rng = seeded()
    seen: set[tuple[int, Code]] = set()
    for _ in range(25):
        asked = run_of_requests(rng)
        host = Host(EmulatedPump("IT-40", "A1", PumpMemory(), 0, seed=1))
        for at, (request, answer) in enumerate(zip(asked, ask(peer, *asked), strict=True)):
            code, body = host.ask(request.op, request.body)
            assert (answer.code, comparable(answer.code, dict(answer.body))) == (Code(code), comparable(code, body)), (
                f"request {at} of {[(step.op, step.body) for step in asked[: at + 1]]}"
            )
            seen.add((request.op, answer.code))
    assert len(seen) > 25


def comparable(code: int, body: dict[int, object]) -> dict[int, object]:
    """An answer's body without the words that each pump finds for itself."""
    if code == Code.NOT_ALLOWED:
        return {}
    return {1: body[1]} if code == Code.REJECTED else body
