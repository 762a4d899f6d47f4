"""`docs/protocol.cddl` against what really passes: every message of real sessions, and the images of many programs.

The check is done by zcbor, with which the peer in tests/peer_c has its decoder generated from the same file.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from device.protocol import messages
from device.protocol.cbor import Encodable, decode, encode
from device.protocol.framing import FROM_HEAD, FROM_PUMP, TO_HEAD, TO_PUMP, FrameDecoder
from device.protocol.image import encode_image
from device.pump import ImageInfo, pump_models
from device.session import PumpRefusedError, PumpSession
from device.transport import RecordingTransport, read_trace
from tests.cddl import MisfitError, check
from tests.device.rig import LIBRARY, NEW, Rig
from tests.device.seeding import seeded
from tests.device.tapping import tapped
from tests.programs import random_program


def conversation(tmp_path: Path) -> dict[int, list[bytes]]:
    """Every message of a session that uses every request, by frame address."""
    rig = Rig()
    path = tmp_path / "trace.jsonl"
    line = RecordingTransport(rig.transport(), path, rig.clock)
    with tapped() as tap, PumpSession(line, rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        session.abort(session.prepare(NEW, LIBRARY))
        session.commit(session.prepare(NEW, LIBRARY))
        session.emu_advance(90_000)
        session.emu_press()
        session.emu_press()
        session.emu_speed(1)
        session.emu_truth()
        session.emu_fault("noisy-link:loss=0")
        session.emu_fault_clear("noisy-link")
        for _ in range(2):
            try:
                session.bolus(5_000, 60)
            except PumpRefusedError:
                continue
        session.stop()
        session.status()
        session.start()
        session.lower()
        session.start()
        session.set_clock(5)
        session.emu_advance(90_000_000)
        session.status()
        session.log()
        session.programmers()
        session.revoke(bytes(16))
        for wrong in (messages.chunk(bytes(16), 0, b"x"), messages.Request(200), messages.bolus(bytes(16), 0, 1)):
            try:
                session._dialogue.ok(wrong)  # noqa: SLF001 - refusals that a session does not provoke
            except PumpRefusedError:
                continue
    decoder = FrameDecoder()
    found: dict[int, list[bytes]] = {TO_HEAD: [], FROM_HEAD: [], TO_PUMP: tap.asked, FROM_PUMP: tap.answered}
    for event in read_trace(path):
        for frame in decoder.feed(event.data):
            if frame.address in (TO_HEAD, FROM_HEAD):
                found[frame.address].append(frame.payload)
            else:
                assert not any(message in frame.payload for message in tap.asked)
    return found


def test_every_message_of_a_real_session_fits(tmp_path: Path) -> None:
    found = conversation(tmp_path)
    rules = {TO_HEAD: "head-request", FROM_HEAD: "head-answer", TO_PUMP: "request", FROM_PUMP: "answer"}
    asked = set()
    for address, rule in rules.items():
        for message in found[address]:
            value = decode(message, 1100)
            assert isinstance(value, list)
            if rule == "request" and value[0] == 200:
                continue  # no request of the protocol, only its refusal is
            check(rule, message)
            if address == TO_PUMP:
                asked.add(value[0])
    assert asked == set(range(1, 17))


def test_images_of_many_programs_fit() -> None:
    rng = seeded()
    model = pump_models()["IT-40"]
    for _ in range(100):
        check("image", encode_image(random_program(rng, model), ImageInfo("S", "v", bytes(32), counted=False), model))


@pytest.mark.parametrize(
    ("rule", "wrong"),
    [
        ("request", [16, 5, {}]),
        ("request", [15, 5, {1: bytes(15)}]),
        ("request", [3, 5, {1: 0, 2: 0}]),
        ("request", [3, 5, {1: 16_385, 2: 1}]),
        ("request", [5, 5, {1: bytes(16), 2: 0, 3: b""}]),
        ("request", [3, 5, {1: 0}]),
        ("request", [3, 5, {1: 0, 2: 1, 3: 1}]),
        ("request", [8, 5, {1: bytes(15)}]),
        ("request", [1, 2**32, {}]),
        ("request", [1, 5]),
        ("answer", [7, 5, 0, {1: "4"}]),
        ("answer", [6, 5, 6, {1: "a", 2: "b"}]),
        ("answer", [1, 5, 11, {}]),
        ("head-answer", [1, 5, 0, {1: "p", 2: "s", 3: "f", 4: 1, 5: True, 6: 6, 7: 100}]),
        ("image", {1: 2}),
    ],
)
def test_what_is_not_of_the_protocol_does_not_fit(rule: str, wrong: Encodable) -> None:
    with pytest.raises(MisfitError):
        check(rule, encode(wrong))
