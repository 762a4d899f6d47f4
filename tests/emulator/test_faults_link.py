"""Faults of the link, faults asked for at the head and on the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cbor2
import pytest

from device.emulator import EmulatedHead, parse_fault
from device.emulator.link_faults import LinkFaults
from device.protocol.framing import FROM_HEAD, FROM_PUMP, TO_HEAD, TO_PUMP, Frame, FrameDecoder, encode_frame
from tests.emulator.desk import HOUR, Host, new_pump, running, simple

INFO, ADVANCE, FAULT, CLEAR = 1, 64, 68, 69


def frames(data: bytes) -> list[Frame]:
    return FrameDecoder().feed(data)


def ask_head(
    head: EmulatedHead, op: int, body: dict[int, object], now_s: float
) -> tuple[int, dict[int, object]] | None:
    head.receive(encode_frame(TO_HEAD, 0, cbor2.dumps([op, 5, body])), now_s)
    found = frames(head.due(now_s))
    assert len(found) <= 1
    if not found:
        return None
    assert found[0].address == FROM_HEAD
    code, answer = cbor2.loads(found[0].payload)[2:]
    return code, answer


def quality(head: EmulatedHead, now_s: float) -> object:
    answer = ask_head(head, INFO, {}, now_s)
    return None if answer is None else answer[1][6]


def answered(head: EmulatedHead, host: Host, now_s: float) -> bool:
    """Whether the pump answers a STATUS that is sent at this moment."""
    head.receive(encode_frame(TO_PUMP, 0, host.record(2, {})), now_s)
    return [frame.address for frame in frames(head.due(now_s + 0.9))] == [FROM_PUMP]


def test_lost_link_is_silence_until_its_end_and_the_emulation_still_hears() -> None:
    pump, host = running(simple())
    head = EmulatedHead(pump)
    assert ask_head(head, FAULT, {1: "lost-link:start=10,length=20"}, 100.0) == (0, {})
    assert answered(head, host, 105.0)
    assert not answered(head, host, 110.0)
    assert quality(head, 115.0) is None
    assert ask_head(head, ADVANCE, {1: 5}, 116.0) is not None
    assert answered(head, host, 130.0)
    assert head.faults == []
    head.inject("lost-link")
    assert not answered(head, host, 140.0)
    assert ask_head(head, CLEAR, {1: "lost-link"}, 150.0) == (0, {})
    assert answered(head, host, 151.0)


def test_an_answer_under_way_when_the_line_dies_is_lost() -> None:
    pump, host = running(simple())
    head = EmulatedHead(pump)
    head.receive(encode_frame(TO_PUMP, 0, host.record(2, {})), 1.0)
    head.inject("lost-link")
    assert head.due(2.0) == b""


def test_head_moved_away_fades_and_comes_back() -> None:
    pump, host = running(simple())
    head = EmulatedHead(pump)
    assert quality(head, 100.0) == 5
    head.inject("head-moved-away:length=30,fade=10")
    assert [quality(head, 100.0 + s) for s in (0, 4, 10, 15, 26, 30)] == [5, 3, 0, 0, 3, 5]
    head.inject("head-moved-away:length=30,fade=0")
    assert not answered(head, host, 135.0)  # and yet the head itself is there
    assert quality(head, 136.0) == 0
    assert answered(head, host, 161.0)


def test_noisy_radio_loses_as_much_as_it_says_and_is_repeatable() -> None:
    def heard(seed: int) -> list[bool]:
        pump, host = running(simple())
        head = EmulatedHead(pump)
        head.inject(f"noisy-link:loss=0.2,seed={seed}")
        return [answered(head, host, float(at)) for at in range(1, 400)]

    answers = heard(1)
    assert answers == heard(1) != heard(2)
    assert 0.54 < sum(answers) / len(answers) < 0.74  # 0.8 there and 0.8 back


@pytest.mark.parametrize(("errors", "share"), [("0.5", 0.5), ("0.01", 0.01), ("1", 1.0)])
def test_as_many_bits_flip_as_it_says_whatever_the_pieces(errors: str, share: float) -> None:
    faults = LinkFaults()
    faults.add(parse_fault(f"noisy-link:errors={errors}"), 0.0)
    flipped = sum(byte.bit_count() for size in range(400) for byte in faults.noise(bytes(size), 1.0))
    assert flipped / (8 * sum(range(400))) == pytest.approx(share, rel=0.05)


@pytest.mark.parametrize("errors", ["0.001", "0.00003", "1"])
def test_bits_flip_on_the_line_as_often_as_it_says_and_no_wrong_frame_passes(errors: str) -> None:
    head = EmulatedHead(new_pump())
    head.inject(f"noisy-link:loss=0,errors={errors},seed=4")
    answer = encode_frame(FROM_HEAD, 0, bytes(100))
    question = encode_frame(TO_HEAD, 0, cbor2.dumps([INFO, 5, {}]))
    good = 0
    decoder = FrameDecoder()
    for at in range(2_000):
        head.receive(question, float(at))
        for frame in decoder.feed(head.due(float(at))):
            assert cbor2.loads(frame.payload)[:3] == [INFO, 5, 0]
            good += 1
    bits = 8 * (len(question) + 60 + 10)  # about; the answer to HEAD_INFO has some 60 bytes
    expected = 2_000 * (1 - float(errors)) ** bits
    assert len(answer) > 100
    assert good == pytest.approx(expected, abs=250)


def test_faults_are_asked_for_and_cleared_at_the_head() -> None:
    pump, host = running(simple(36_000))
    head = EmulatedHead(pump)
    assert ask_head(head, FAULT, {1: "motor-stall:start=1h"}, 0.0) == (0, {})
    assert ask_head(head, FAULT, {1: "noisy-link:loss=0"}, 0.0) == (0, {})
    assert head.faults == ["noisy-link", "motor-stall"]
    assert ask_head(head, ADVANCE, {1: 2 * HOUR}, 0.0) is not None
    assert [code for code, _ in host.status()[12]] == [2]
    wrong = ask_head(head, CLEAR, {1: "air"}, 0.0)
    assert wrong == (6, {1: "fault", 2: "noisy-link, motor-stall", 3: "air"})
    assert ask_head(head, CLEAR, {1: ""}, 0.0) == (0, {})
    assert (head.faults, host.status()[12]) == ([], [])
    assert ask_head(head, CLEAR, {1: ""}, 0.0) == (0, {})


def test_what_is_no_fault_is_rejected_with_the_list() -> None:
    head = EmulatedHead(new_pump())
    answer = ask_head(head, FAULT, {1: "earthquake"}, 0.0)
    assert answer is not None
    code, body = answer
    assert (code, body[1], body[3]) == (6, "fault", "earthquake")
    assert str(body[2]).startswith("lost-link, noisy-link, ")
    assert ask_head(head, FAULT, {1: 5}, 0.0) == (2, {})
    assert ask_head(head, FAULT, {}, 0.0) == (2, {})


def emulate(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "programmer_app", "emulate", *arguments]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=50, check=False)


def test_command_line_lists_and_refuses(tmp_path: Path) -> None:
    listed = emulate("--fault", "list")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert "catheter-kink: " in listed.stdout
    assert emulate().returncode == 2  # served where?
    state = tmp_path / "pump"
    refused = emulate("--stdio", "--state", str(state), "--fault", "air:size=1", "--fault", "earthquake")
    assert refused.returncode == 2
    assert "foreign-programmer" in refused.stderr
    assert not state.exists()


def test_command_line_gives_the_pump_its_faults() -> None:
    question = encode_frame(TO_HEAD, 0, cbor2.dumps([CLEAR, 5, {1: "x"}]))
    command = [sys.executable, "-m", "programmer_app", "emulate", "--stdio"]
    faults = ["--fault", "motor-stall", "--fault", "noisy-link:loss=0.5"]
    done = subprocess.run([*command, *faults], input=question, capture_output=True, timeout=50, check=True)
    (frame,) = frames(done.stdout)
    assert cbor2.loads(frame.payload)[3][2] == "noisy-link, motor-stall"
