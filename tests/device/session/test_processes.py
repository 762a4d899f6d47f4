"""Host and emulated pump as two real processes; the pump is killed at chosen frames and started again on its memory."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from device.clock import SystemClock
from device.errors import LinkError
from device.journal import MemoryJournal
from device.keys import MemoryKeyStore
from device.session import PumpSession, Timing, WriteResult
from device.transport import ProcessTransport
from tests.device.rig import LIBRARY, NEW, OLD, SERIAL

SCRIPT = """
import sys
from pathlib import Path
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, Radio, serve_stdio
pump = EmulatedPump("IT-40", "IT40-0001", PumpMemory(Path(sys.argv[1])), 0)
serve_stdio(EmulatedHead(pump, Radio(1_000_000)))
"""
KEYS = MemoryKeyStore()
TIMING = Timing(item_s=0.15, command_s=0.3, tries=2, greetings=3, sessions=2)


class Killer(ProcessTransport):
    """An emulated pump in a child that is killed when so many frames have been sent to it."""

    def __init__(self, state: Path, kill_at: int | None = None) -> None:
        super().__init__("emulator:", [sys.executable, "-c", SCRIPT, str(state)])
        self.sent = 0
        self._kill_at = kill_at

    def write(self, data: bytes) -> None:
        super().write(data)
        if self.sent == self._kill_at and self.pid is not None:
            os.kill(self.pid, signal.SIGKILL)
        self.sent += 1


def session(transport: ProcessTransport, journal: MemoryJournal, timing: Timing = TIMING) -> PumpSession:
    return PumpSession(transport, SystemClock(), journal, timing=timing, keys=KEYS)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_pump_process_killed_at_frames_of_a_write(tmp_path: Path) -> None:
    state = tmp_path / "pump"
    with session(Killer(state), MemoryJournal(), Timing()) as first:
        first.interrogate()
        assert first.commit(first.prepare(OLD, LIBRARY)).outcome == "applied"
    expected = OLD
    # 0 HEAD_INFO, 1 WHO, 2 PAIR, 3 PAIR_PROOF, 4 IDENTIFY, 5 READ, 6 STATUS, 7 BEGIN, 8 CHUNK, 9 SEAL, 10 COMMIT,
    # 11 READ, 12 STATUS
    for kill_at in (2, 3, 5, 6, 7, 8, 9, 10, 11, 12):
        journal = MemoryJournal()
        wanted = NEW if expected == OLD else OLD
        result: WriteResult | None = None
        try:
            with session(Killer(state, kill_at), journal) as talk:
                talk.interrogate()
                result = talk.commit(talk.prepare(wanted, LIBRARY))
        except LinkError:
            assert journal.open_for(SERIAL) is None
        assert (result is None) == (kill_at < 10)
        with session(Killer(state), journal, Timing()) as talk:
            if result is not None:
                assert result.outcome == "unknown"
                write = journal.open_for(SERIAL)
                assert write is not None
                result = talk.resolve(write)
            runs = talk.interrogate().program
        applied = result is not None and result.outcome == "applied"
        assert runs == (wanted if applied else expected)
        expected = wanted if applied else expected
        assert journal.open_for(SERIAL) is None
