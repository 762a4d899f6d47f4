"""A closed list of requests (R102): every number that could be an op is tried, with any body, in and out of order."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import cbor2
import pytest

from device.emulator import EmulatedHead, EmulatedPump
from device.emulator.memory import MEMORY_BYTES, Region
from device.protocol.framing import TO_HEAD, FrameDecoder, encode_frame
from device.protocol.messages import Code, HeadOp, Op
from tests.emulator.desk import Host, image_of, new_pump, running, simple, txn

PAGE = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text("utf-8")
WHOLE = Region("whole", 0, MEMORY_BYTES)
IMAGE = image_of(simple(20_000))
DIGEST = hashlib.sha256(IMAGE).digest()
BODIES: list[Any] = [
    {},
    {1: 0, 2: 512},  # an address and a length
    {1: 8_192, 2: 1, 3: b"\xff"},  # and what to write there
    {1: txn(1)},
    {1: txn(1), 2: DIGEST},
    [8_192, 512],
    b"debug",
    0,
]
"""As would suit requests that read or write memory, that are like known ones, or that are none at all."""


def listed(part: str) -> set[int]:
    """The ops of the tables in a part of the page."""
    text = PAGE.partition(f"### {part}")[2].partition("\n### " if part.startswith("4.1") else "\n## ")[0]
    return {int(op) for op in re.findall(r"^\| (\d+) \| [A-Z_]+ \| \{", text, re.MULTILINE)}


def asked(host: Host, message: bytes) -> list[Any]:
    """What the pump answers to a message."""
    (record,) = host.pump.receive(host.seal(message))
    found: list[Any] = cbor2.loads(host.message(record))
    return found


def nothing_changed(pump: EmulatedPump, host: Host, before: tuple[bytes, dict[int, Any]]) -> None:
    assert pump.memory.read(WHOLE) == before[0]
    after = host.status()
    # listening to 65 536 requests costs some battery
    assert {**after, 13: before[1][13]} == before[1]
    assert after[13][0] > 95


@pytest.mark.requirement("R102")
def test_r102_only_the_ops_of_the_page_are_known_to_the_pump() -> None:
    known = listed("4.1 ")
    assert known == {int(op) for op in Op} == set(range(1, 17))
    pump, host = running(simple(10_000))
    host.stage(IMAGE, 1)
    before = pump.memory.read(WHOLE), host.status()
    for op in sorted(set(range(256)) - known):
        for number, body in enumerate(BODIES):
            assert asked(host, cbor2.dumps([op, number, body], canonical=True)) == [op, number, Code.UNKNOWN_OP, {}]
    nothing_changed(pump, host, before)
    assert host.ok(6, {1: txn(1)})[2] == 20_000 * 86_400  # the staging lives on, untouched


@pytest.mark.requirement("R102")
def test_r102_a_number_beyond_a_byte_is_no_op() -> None:
    pump, host = running(simple(10_000))
    before = pump.memory.read(WHOLE), host.status()
    beyond = [*range(256, 65_536, 641), 65_535, 65_536, 2**32 - 1, 2**32, 2**64 - 1]
    odd = [-1, 1.0, "1", b"\x01", True, None, [1], {1: 1}]
    for op in [*beyond, *odd]:
        for body in BODIES[:2]:
            assert asked(host, cbor2.dumps([op, 7, body], canonical=True)) == [0, 0, Code.MALFORMED, {}]
    # op 10 (STOP) modulo 256, and in more bytes than it needs
    assert asked(host, cbor2.dumps([266, 7, {1: txn(9)}])) == [0, 0, Code.MALFORMED, {}]
    assert asked(host, bytes.fromhex("83 180a 07 a1 01 50") + txn(9)) == [0, 0, Code.MALFORMED, {}]
    nothing_changed(pump, host, before)


@pytest.mark.soak
@pytest.mark.requirement("R102")
def test_r102_all_65536_numbers() -> None:
    pump, host = running(simple(10_000))
    known = listed("4.1 ")
    before = pump.memory.read(WHOLE), host.status()
    for op in sorted(set(range(65_536)) - known):
        expected = [op, 7, Code.UNKNOWN_OP, {}] if op < 256 else [0, 0, Code.MALFORMED, {}]
        assert asked(host, cbor2.dumps([op, 7, BODIES[op % len(BODIES)]], canonical=True)) == expected
    nothing_changed(pump, host, before)


@pytest.mark.requirement("R102")
def test_r102_known_ops_out_of_order_change_nothing() -> None:
    """Of a pump that runs a program, and whose staging is at each of its stages."""
    stages: list[tuple[int, dict[int, Any]]] = [
        (4, {1: txn(41), 2: 1, 3: b"", 4: len(IMAGE), 5: DIGEST}),
        (5, {1: txn(41), 2: 0, 3: IMAGE[:100]}),
        (5, {1: txn(41), 2: 100, 3: IMAGE[100:]}),
        (6, {1: txn(41)}),
    ]
    early: list[list[tuple[int, dict[int, Any], Code]]] = [
        [
            (5, {1: txn(41), 2: 0, 3: IMAGE}, Code.NO_TRANSACTION),
            (6, {1: txn(41)}, Code.NO_TRANSACTION),
            (7, {1: txn(41), 2: DIGEST}, Code.NO_TRANSACTION),
            (4, {1: txn(41), 2: 0, 3: b"", 4: len(IMAGE), 5: DIGEST}, Code.CONFLICT),
        ],
        [
            (5, {1: txn(41), 2: 100, 3: IMAGE[100:]}, Code.BAD_OFFSET),
            (5, {1: txn(42), 2: 0, 3: IMAGE}, Code.NO_TRANSACTION),
            (6, {1: txn(41)}, Code.BAD_OFFSET),
            (7, {1: txn(41), 2: DIGEST}, Code.NOT_ALLOWED),
        ],
        [(6, {1: txn(41)}, Code.BAD_OFFSET), (7, {1: txn(41), 2: DIGEST}, Code.NOT_ALLOWED)],
        [(7, {1: txn(41), 2: DIGEST}, Code.NOT_ALLOWED), (6, {1: txn(42)}, Code.NO_TRANSACTION)],
        [(7, {1: txn(41), 2: bytes(32)}, Code.DIGEST_MISMATCH), (7, {1: txn(42), 2: DIGEST}, Code.NO_TRANSACTION)],
    ]
    pump, host = running(simple(10_000))
    stages[0][1][3] = host.status()[3]
    for stage, wrong in zip([None, *stages], early, strict=True):
        if stage is not None:
            host.ok(*stage)
        before = pump.memory.read(WHOLE), host.status()
        for op, body, code in wrong:
            assert host.ask(op, body)[0] == code, (stage, op, body)
        nothing_changed(pump, host, before)
    assert host.ok(7, {1: txn(41), 2: DIGEST}) == {1: 2}


@pytest.mark.requirement("R102")
def test_r102_commands_that_the_state_does_not_allow_change_nothing() -> None:
    """They are remembered under their transaction, like every command; the pump goes on as it was."""
    never = Host(new_pump())
    lowered = running(simple(10_000))[1]
    lowered.ok(16, {1: txn(90)})
    stopped = running(simple(10_000))[1]
    stopped.ok(10, {1: txn(90)})
    bolus = {2: 500, 3: 60}
    for host, ops in ((never, (9, 10, 11, 16)), (stopped, (9, 16)), (lowered, (9,))):
        before, events = host.status(), host.events()
        for op in ops:
            assert host.ask(op, {1: txn(op)} | (bolus if op == 9 else {}))[0] == Code.NOT_ALLOWED
        kept = len(ops)
        after = host.status()
        assert [result[:3] for result in after.pop(14)[-kept:]] == [[txn(op), op, 9] for op in ops]
        before.pop(14)
        assert (after, host.events()) == (before, events)


@pytest.mark.requirement("R102")
def test_r102_the_head_knows_only_its_own_ops_and_reaches_no_memory() -> None:
    known = listed("4.6 ")
    assert known == {int(op) for op in HeadOp}
    pump, host = running(simple(10_000))
    head = EmulatedHead(pump)
    before = pump.memory.read(WHOLE), host.status()
    decoder = FrameDecoder()
    for op in sorted(set(range(256)) - known):
        for number, body in enumerate(BODIES):
            head.receive(encode_frame(TO_HEAD, 0, cbor2.dumps([op, number, body], canonical=True)), 0.0)
            (frame,) = decoder.feed(head.due(0.0))
            assert cbor2.loads(frame.payload) == [op, number, Code.UNKNOWN_OP, {}]
    nothing_changed(pump, host, before)
