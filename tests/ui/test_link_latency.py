"""The window goes on answering while the link loses a fifth of its frames."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from device.program import DeliveryProgram
from device.pump import LibraryReference
from device.session import PumpSession, WriteResult
from programmer_app.ui.visit_model import VisitModel
from tests.ui.latency import LONGEST_GAP_MS, LatencyProbe
from tests.ui.windows import model_of, open_training

P99_GAP_MS = 100
WRITES = 3
PATIENCE_MS = 60_000


def write_on_a_noisy_link(qtbot: QtBot, model: VisitModel, program: DeliveryProgram, seed: int) -> WriteResult:
    """One write in the window's own worker; the loop of the window runs meanwhile."""
    ended: list[WriteResult] = []
    failed: list[object] = []

    def job(session: PumpSession) -> WriteResult:
        session.emu_fault(f"noisy-link:loss=0.2,seed={seed}")
        reading = session.interrogate()
        library = LibraryReference("2026.1", bytes(32))
        result = session.commit(session.prepare(program, library, user="u", reason="r", base=reading))
        session.emu_fault_clear("noisy-link")
        return result

    link = model._link  # noqa: SLF001 - the job that the window's own buttons give it, without the person's pauses
    assert link is not None
    link.run(job, ended.append, failed.append)
    qtbot.waitUntil(lambda: bool(ended or failed), timeout=PATIENCE_MS)
    assert failed == []
    return ended[0]


@pytest.mark.timeout(200)
@pytest.mark.requirement("R116")
def test_window_answers_while_a_write_runs_at_20_percent_loss(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    program = model.running
    assert program is not None
    probe = LatencyProbe(window)
    probe.begin()
    for seed in range(WRITES):
        assert write_on_a_noisy_link(qtbot, model, program, seed).outcome == "applied"
    gaps_ms = sorted(probe.gaps_ms)
    assert len(gaps_ms) > 100
    assert gaps_ms[int(0.99 * len(gaps_ms))] < P99_GAP_MS
    assert gaps_ms[-1] < LONGEST_GAP_MS
