"""Recorded links: every byte with its time, and a replay that no session accepts."""

from __future__ import annotations

from pathlib import Path

import pytest

from device.errors import DeviceError, LinkError
from device.protocol.framing import FrameDecoder
from device.session import PumpSession
from device.transport import RecordingTransport, ReplayTransport, read_trace
from tests.device.rig import OLD, SERIAL, Rig


def recorded(path: Path) -> Rig:
    rig = Rig()
    line = RecordingTransport(rig.transport(), path, rig.clock)
    with PumpSession(line, rig.clock, rig.journal, keys=rig.keys) as session:
        assert session.interrogate().program == OLD
    return rig


def test_record_holds_every_frame_in_order(tmp_path: Path) -> None:
    rig = recorded(tmp_path / "trace.jsonl")
    lines = read_trace(tmp_path / "trace.jsonl")
    assert [lines[0].do, lines[-1].do] == ["open", "close"]
    assert [line.t_s for line in lines] == sorted(line.t_s for line in lines)
    assert lines[-1].t_s <= rig.clock.monotonic_s()
    decoder = FrameDecoder()
    addresses = [frame.address for line in lines for frame in decoder.feed(line.data)]
    assert addresses[:8] == [0x02, 0x01, 0x81, 0x82, *[0x02, 0x82] * 2]  # WHO with the head; OPEN, IDENTIFY
    # of what follows several requests may be under way, but no answer comes before its request
    asked = [addresses[: end + 1].count(0x02) for end in range(len(addresses))]
    answered = [addresses[: end + 1].count(0x82) for end in range(len(addresses))]
    assert all(one >= other for one, other in zip(asked, answered, strict=True))
    assert asked[-1] == answered[-1] >= 5


def test_replayed_session_is_not_accepted(tmp_path: Path) -> None:
    rig = recorded(tmp_path / "trace.jsonl")
    trace = read_trace(tmp_path / "trace.jsonl")
    with (
        pytest.raises(DeviceError) as caught,
        PumpSession(ReplayTransport(trace, rig.clock), rig.clock, rig.journal, keys=rig.keys),
    ):
        pass
    assert SERIAL not in str(caught.value)


def test_file_that_is_no_record(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text('{"t": 0}\n')
    with pytest.raises(ValueError, match="line 1"):
        read_trace(path)
    rig = Rig()
    with pytest.raises(LinkError, match="cannot be written"):
        RecordingTransport(rig.transport(), tmp_path / "no" / "x", rig.clock).open()
