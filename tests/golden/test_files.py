"""Every golden file: that there is one for each thing that the protocol names, and that all readers and writers agree.

The encoders are `cbor2`, which the host uses, and the emulated pump's own; the decoders are `cbor2`, the host's own and
the emulated pump's own. tests/peer_c adds those that zcbor makes of the CDDL file.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from pathlib import Path
from typing import Any

import cbor2
import pytest

from device.emulator.cbor import decode as pump_decode
from device.emulator.cbor import encode as pump_encode
from device.protocol import messages
from device.protocol.cbor import decode, encode
from device.protocol.framing import ADDRESSES, Frame, FrameDecoder, encode_frame
from tests import cddl
from tests.golden import meaning
from tests.golden.reading import golden

HERE = Path(__file__).parent
PAGE = (HERE.parents[1] / "docs" / "protocol.md").read_text("utf-8")
FILES = {path.name.removesuffix(".hex") for path in HERE.glob("*.hex")}
RULES = {
    "request": "request",
    "answer": "answer",
    "head_request": "head-request",
    "head_answer": "head-answer",
    "image": "image",
}
FRAMES = {
    "head_info.frame": Frame(0x01, 0, golden("head_info.head_request")),
    "head_info_back.frame": Frame(0x81, 0, golden("head_info.head_answer")),
    "who.frame": Frame(0x02, 1, golden("who")),
    "here.frame": Frame(0x82, 1, golden("here")),
    "empty.frame": Frame(0x01, 65_535, b""),
    "longest.frame": Frame(0x02, 258, bytes(1 + at % 255 for at in range(600)) + bytes(599) + b"\x01"),
}
RECORDS = {
    "who": "WHO", "here": "HERE", "data": "DATA", "data_back": "DATA", "refused": "REFUSED", "open": "OPEN",
    "opened": "OPENED", "pair": "PAIR", "pair_answer": "PAIR_ANSWER", "pair_proof": "PAIR_PROOF", "paired": "PAIRED",
    "pair_emergency": "PAIR_EMERGENCY",
}  # fmt: skip
"""Read and made from both ends in tests/device/protocol."""


def named(suffix: str) -> set[str]:
    return {name for name in FILES if name.endswith(f".{suffix}")}


def body_of(name: str) -> dict[int, Any]:
    body = meaning.MESSAGES[name][-1]
    assert isinstance(body, dict)
    return body


# --- one for each -----------------------------------------------------------------------------------------------------


def test_no_file_is_without_its_meaning() -> None:
    assert set(meaning.MESSAGES) | set(meaning.IMAGES) | set(FRAMES) | set(RECORDS) == FILES


@pytest.mark.parametrize(("rule", "suffix"), [("request", "request"), ("head-request", "head_request")])
def test_each_request_and_its_ok_have_a_file(rule: str, suffix: str) -> None:
    back = suffix.replace("request", "answer")
    for alternative in cddl.alternatives(rule):
        name, op = alternative.replace("-", "_"), cddl.op_of(alternative)
        assert meaning.MESSAGES[f"{name}.{suffix}"][0] == op
        assert meaning.MESSAGES[f"{name}.{back}"][0] == op
        assert meaning.MESSAGES[f"{name}.{back}"][2] == 0, f"{name}.{back} is no OK"


@pytest.mark.parametrize("rule", ["answer", "head-answer"])
def test_each_answer_of_the_cddl_fits_a_file(rule: str) -> None:
    suffix = rule.replace("-", "_")
    files = named(suffix) | named("answer")
    for alternative in cddl.alternatives(rule):
        assert any(cddl.fits(alternative, golden(name)) for name in files), alternative


def test_each_code_of_an_answer_has_a_file() -> None:
    rows = re.findall(r"^\| (\d+) \| ([A-Z_]+) \|", PAGE.partition("### 4.1")[0], re.MULTILINE)
    assert len(rows) == 11
    for code, name in rows[1:]:
        assert meaning.ANSWERS[f"{name.lower()}.answer"][2] == int(code)


def test_each_field_event_alarm_state_of_a_status_or_log_is_in_a_file() -> None:
    statuses = [body_of(name) for name in meaning.ANSWERS if name.startswith("status")]
    assert set().union(*statuses) == cddl.keys_of("pump-status")
    assert {status[4] for status in statuses} >= {0, 1, 2, 3, 5}
    entries = [*body_of("log.answer")[3], *body_of("log_later.answer")[3]]
    assert [entry[2] for entry in entries] == list(range(1, 21))
    assert set().union(*(entry[3] for entry in entries)) == cddl.keys_of("detail")
    assert set(body_of("identify.answer")) == cddl.keys_of("identity")
    assert set(body_of("seal.answer")) == cddl.keys_of("totals")
    assert set(body_of("head_info.head_answer")) == cddl.keys_of("head-identity")


def test_each_part_of_an_image_is_in_a_file() -> None:
    images = list(meaning.IMAGES.values())
    assert set().union(*images) == cddl.keys_of("image")
    for rule in cddl.alternatives("basal"):
        found = [image[5] for image in images if cddl.fits(rule, golden_bytes(image[5]))]
        assert set().union(*found) == cddl.keys_of(rule), rule
    sizes = [len(golden(name)) for name in meaning.IMAGES]
    for rule in cddl.alternatives("once"):
        assert any(cddl.fits(rule, golden_bytes(item)) for image in images for item in image[6]), rule
    assert min(sizes) < 200
    assert max(sizes) > 5_000


def golden_bytes(value: Any) -> bytes:  # noqa: ANN401 - CBOR values
    return cbor2.dumps(value, canonical=True)


def test_each_record_and_each_address_has_a_file() -> None:
    types = dict(re.findall(r"^    ([A-Z_]+) +([0-9A-F]{2}) ", PAGE.partition("### 3.1")[0], re.MULTILINE))
    assert set(types) == set(RECORDS.values())
    for name, kind in RECORDS.items():
        assert golden(name)[0] == int(types[kind], 16)
    assert {frame.address for frame in FRAMES.values()} == ADDRESSES


# --- all readers and writers agree ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(meaning.MESSAGES | meaning.IMAGES))
def test_every_codec_means_the_same(name: str) -> None:
    stored = golden(name)
    value = (meaning.MESSAGES | meaning.IMAGES)[name]
    assert cbor2.loads(stored) == value
    assert encode(value) == stored
    assert pump_encode(value) == stored
    assert decode(stored, 16_384) == value
    assert pump_decode(stored) == value
    cddl.check(RULES[name.rpartition(".")[2]], stored)


T, O = meaning.TXN, meaning.OTHER_TXN  # noqa: E741 - short, for the table below
BUILT = {
    "identify.request": messages.identify(),
    "status.request": messages.status(),
    "read.request": messages.read(512),
    "begin.request": messages.begin(T, 3, meaning.BASE, 300, meaning.DIGEST),
    "begin_first.request": messages.begin(T, 0, b"", 16_384, meaning.DIGEST),
    "chunk.request": messages.chunk(T, 256, bytes(range(4))),
    "chunk_longest.request": messages.chunk(T, 512, bytes(at % 251 for at in range(512))),
    "seal.request": messages.seal(T),
    "commit.request": messages.commit(T, meaning.DIGEST),
    "abort.request": messages.abort(T),
    "bolus.request": messages.bolus(O, 15_000, 300),
    "stop.request": messages.stop(O),
    "start.request": messages.start(O),
    "log.request": messages.log(1),
    "set_clock.request": messages.set_clock(O, 2**31 - 1),
    "programmers.request": messages.programmers(),
    "revoke.request": messages.revoke(meaning.OTHER_PROGRAMMER),
    "lower.request": messages.lower(O),
    "head_info.head_request": messages.head_info(),
    "emu_advance.head_request": messages.emu_advance(400_000_000),
    "emu_press.head_request": messages.emu_press(),
    "emu_speed.head_request": messages.emu_speed(1_000),
    "emu_truth.head_request": messages.emu_truth(),
    "emu_fault.head_request": messages.emu_fault("noisy-link:loss=0.2"),
    "emu_fault_clear.head_request": messages.emu_fault_clear(""),
    "emu_card.head_request": messages.emu_card(),
}


def test_the_host_asks_in_these_bytes() -> None:
    assert set(BUILT) == named("request") | named("head_request")
    for name, request in BUILT.items():
        request_id = (meaning.REQUESTS | meaning.HEAD_REQUESTS)[name][1]
        assert request.encode(request_id) == golden(name), name


@pytest.mark.parametrize("name", FRAMES)
def test_frames_both_ways(name: str) -> None:
    frame, wire = FRAMES[name], golden(name)
    assert FrameDecoder().feed(wire) == [frame]
    assert encode_frame(frame.address, frame.counter, frame.payload) == wire


def test_digests_are_those_of_sha256sum() -> None:
    lines = (HERE / "digests.txt").read_text("utf-8").splitlines()
    assert {line.split()[1] for line in lines} == named("image")
    for line in lines:
        digest, name = line.split()
        assert hashlib.sha256(golden(name)).hexdigest() == digest


def test_the_check_value_of_the_crc() -> None:
    assert zlib.crc32(b"123456789") == 0xCBF43926
