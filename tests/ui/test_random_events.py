"""Random events on the real window: no exception, no warning, and the pump changes by the two actions alone.

What the pump did is read from the pump's own log. What was asked for is what the acting buttons said and what the log
of acts of this workstation holds.
"""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from device.pump import LogEntry
from device.session import PumpSession
from programmer_app.records.act_log import ActLog
from programmer_app.ui import theme
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase
from tests.soaking import COUNTED, SEED, Soak
from tests.ui import tour
from tests.ui.lifetimes import items_of_nothing
from tests.ui.monkey import Monkey
from tests.ui.windows import PATIENCE_MS, model_of, open_training

NORMAL_CPU_S = 3.0
LONG = 12_000
COMMITTED, STOPPED, STARTED, BOLUS, CLOCK_SET, LOWERED = 2, 3, 4, 5, 11, 20
"""Events of the pump's log. Source: docs/protocol.md 4.5."""


@pytest.fixture(autouse=True)
def _away_from_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """What the monkey saves goes into a folder of the test."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    tour.reset_looks()
    yield
    tour.reset_looks()
    theme.apply(qapp, "light")


class Witness:
    """What was asked for at the window, and what its pump says that it did."""

    def __init__(self, qtbot: QtBot, window: MainWindow, acts: ActLog) -> None:
        self._qtbot = qtbot
        self._window = window
        self._acts = acts
        self.pressed: Counter[str] = Counter()
        self.phases: Counter[str] = Counter()
        model = model_of(window)
        model.phase_changed.connect(lambda: self.phases.update([model.phase.value]))
        for name in ("sendButton", "activateButton"):
            button = window.pages["review"].findChild(QPushButton, name)
            assert isinstance(button, QPushButton)
            button.clicked.connect(lambda _on=False, which=name: self.pressed.update([which]))
        self._since = self._log(1)[-1].sequence + 1

    def _log(self, since: int) -> list[LogEntry]:
        model = model_of(self._window)
        self._qtbot.waitUntil(lambda: model.linked and not model.is_reading, timeout=PATIENCE_MS)
        found: list[list[LogEntry]] = []
        failed: list[object] = []

        def job(session: PumpSession) -> list[LogEntry]:
            return session.log(since)

        link = model._link  # noqa: SLF001 - a question that no button asks
        assert link is not None
        link.run(job, found.append, failed.append)
        self._qtbot.waitUntil(lambda: bool(found or failed), timeout=PATIENCE_MS)
        assert failed == []
        return found[0]

    def happened(self) -> Counter[int]:
        """Events of the pump since the beginning, by number."""
        return Counter(entry.event for entry in self._log(self._since))

    def asked(self) -> Counter[str]:
        """Acts that were kept before they were asked for, by their first word."""
        return Counter(act.what.split(" ", maxsplit=1)[0].rstrip(",") for act in self._acts.acts)

    def judge(self) -> None:
        """The pump did what it was asked for at the window, and nothing else."""
        happened, asked = self.happened(), self.asked()
        assert happened[COMMITTED] <= min(self.pressed["sendButton"], self.pressed["activateButton"])
        for event, act in ((STOPPED, "stop"), (STARTED, "start"), (BOLUS, "bolus"), (CLOCK_SET, "clock")):
            assert happened[event] <= asked[act], f"event {event} without its act"
        assert happened[LOWERED] == 0


def _let_loose(qtbot: QtBot, seed: int, go_on: Iterator[int], *, confirming: bool) -> tuple[Monkey, Witness]:
    acts = ActLog(None)
    window = open_training(qtbot, acts)
    witness = Witness(qtbot, window, acts)
    if confirming:
        _up_to_the_typed_dose(window)
    monkey = Monkey(window, seed)
    try:
        for _ in go_on:
            monkey.act()
            assert window.isVisible()
    except Exception as error:
        raise AssertionError(f"seed {seed}, event {monkey.last}") from error
    _tidy_up(qtbot, window)
    witness.judge()
    assert items_of_nothing() == []
    return monkey, witness


def _up_to_the_typed_dose(window: MainWindow) -> None:
    """The program is in the pump, sealed; nothing is typed yet."""
    for stop in tour.programming(window):
        if stop.name == "sent":
            return


def _tidy_up(qtbot: QtBot, window: MainWindow) -> None:
    """Closes what stands open and waits for what runs."""
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    model = model_of(window)
    busy = (Phase.READING, Phase.STAGING, Phase.COMMITTING)
    qtbot.waitUntil(lambda: model.phase not in busy, timeout=PATIENCE_MS)


def _while_cpu(seconds: float) -> Iterator[int]:
    end_s = time.process_time() + seconds
    for number in count():
        if time.process_time() >= end_s:
            return
        yield number


def _say(record: Callable[[str, object], None], seed: int, monkey: Monkey, witness: Witness) -> None:
    """The last lines of the run say how many there were, and by which seeds."""
    record(f"{COUNTED}random events on the window", monkey.done)
    record(f"{SEED}random events", seed)
    record("random events met", f"{dict(witness.phases)}; acts {dict(witness.asked())}; {dict(witness.pressed)}")


@pytest.mark.timeout(180)
@pytest.mark.requirement("R30")
@pytest.mark.parametrize("confirming", [False, True], ids=["editing", "confirming"])
def test_random_events_harm_nothing(
    qtbot: QtBot, record_property: Callable[[str, object], None], *, confirming: bool
) -> None:
    seed = random.randrange(10**9)
    monkey, witness = _let_loose(qtbot, seed, _while_cpu(NORMAL_CPU_S), confirming=confirming)
    _say(record_property, seed, monkey, witness)
    assert monkey.done > 100


@pytest.mark.soak
@pytest.mark.parametrize("confirming", [False, True], ids=["editing", "confirming"])
def test_ten_thousand_random_events_harm_nothing(
    qtbot: QtBot, record_property: Callable[[str, object], None], *, confirming: bool
) -> None:
    seed = random.randrange(10**9)
    monkey, witness = _let_loose(qtbot, seed, Soak().rounds(LONG), confirming=confirming)
    _say(record_property, seed, monkey, witness)
    assert monkey.done == LONG or "SOAK_HOURS" in os.environ
