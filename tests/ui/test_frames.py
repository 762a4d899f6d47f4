"""What a screen builds when it is first shown comes in pieces: the window's event loop turns in between.

How long a turn takes on a machine with other work says little; so these count what is done in one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from programmer_app.app import build_window
from programmer_app.desk import TrainingDesk
from programmer_app.records.clinic.rights import Role
from programmer_app.training.scenario import load_scenario
from programmer_app.ui import build_order
from programmer_app.ui.editors.editor_column import ColumnCards
from programmer_app.ui.hands import Hands
from programmer_app.ui.patient.asking import FormCard
from programmer_app.ui.patient.screen import PAGES, PatientScreen
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.training import chooser
from programmer_app.ui.training.chooser import ScenarioChooser
from programmer_app.ui.wiring import Wiring
from tests.ui import patient_tour
from tests.ui.clinics import open_clinic_window
from tests.ui.windows import PATIENCE_MS

MOST_WIDGETS_OF_A_RECORD = 900
"""Chosen here: about 500 are needed to show every page of a full record, and its two dozen forms have 1,300 more."""


class Turns:
    """Counts how often something is done in one turn of the event loop; a timer without pause says when one ends."""

    def __init__(self) -> None:
        self.done: Counter[tuple[int, str]] = Counter()
        self.names: list[str] = []
        self._turn = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._next)
        self._timer.start(0)

    def _next(self) -> None:
        self._turn += 1

    def counted(self, kind: str, name: str, do: Callable[..., Any]) -> Callable[..., Any]:
        """The same, counted with others of its kind."""

        def counting(*given: Any) -> Any:  # noqa: ANN401 - whatever it takes and gives
            self.done[self._turn, kind] += 1
            self.names.append(name)
            return do(*given)

        return counting

    def end(self) -> None:
        """No more."""
        self._timer.stop()


@pytest.fixture
def turns() -> Iterator[Turns]:
    made = Turns()
    yield made
    made.end()


def test_window_is_built_a_piece_a_turn(qtbot: QtBot, turns: Turns, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each module that takes long, each screen, and each card of the right column of Program."""
    listed = [*build_order.MODEL, *build_order.WIRING, *(name for page in build_order.PAGES.values() for name in page)]
    waiting = set(listed)

    def import_next(modules: tuple[str, ...]) -> bool:
        """As if nothing were imported yet."""
        missing = next((name for name in modules if name in waiting), None)
        waiting.discard(missing or "")
        return missing is not None and bool(turns.counted("window", missing, bool)(missing))

    monkeypatch.setattr(build_order, "import_next", import_next)
    monkeypatch.setattr(Wiring, "made", turns.counted("window", "page", Wiring.made))
    monkeypatch.setattr(ColumnCards, "make_next", turns.counted("card", "card", ColumnCards.make_next))
    window = build_window(TrainingDesk(SystemClock()))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.complete, timeout=PATIENCE_MS):
        window.show()
    screen = window.pages["program"]
    assert isinstance(screen, ProgramScreen)
    qtbot.waitUntil(lambda: screen.findChild(QWidget, "reservoirCardFold") is not None, timeout=PATIENCE_MS)
    assert set(turns.names) == {*listed, "page", "card"}
    assert turns.names.count("card") == 6, "five cards, and the question that finds none missing"
    # one, since the visit that goes on meanwhile may want a screen before its turn
    assert sum(count > 1 for count in turns.done.values()) <= 1, turns.done


def test_scenarios_are_read_one_a_turn(qtbot: QtBot, turns: Turns, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chooser, "load_scenario", turns.counted("scenario", "scenario", load_scenario))
    shown = ScenarioChooser()
    qtbot.addWidget(shown)
    shown.show()
    assert not shown.start.isEnabled()
    assert shown.table.rowCount() == 0
    qtbot.waitUntil(lambda: shown.is_complete, timeout=PATIENCE_MS)
    assert shown.start.isEnabled()
    assert shown.table.rowCount() > len(turns.names) > 20, "those, and the days"
    assert max(turns.done.values()) == 1


def test_scenario_that_is_wanted_at_once_is_there_at_once(qtbot: QtBot) -> None:
    shown = ScenarioChooser()
    qtbot.addWidget(shown)
    shown.show()
    shown.choose("dose-up")
    assert shown.is_complete
    assert shown.scenario == "dose-up"


def test_record_makes_a_form_when_it_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    window, records = open_clinic_window(qtbot, tmp_path, Role.PROGRAMMER)
    records.open_patient(patient_tour.fill_years(records))
    window.show_screen("patient")
    screen, hands = window.pages["patient"], Hands(window)
    assert isinstance(screen, PatientScreen)
    for key, _text in PAGES:
        screen.show_page(key)
        hands.settle()
    assert len(screen.findChildren(FormCard)) > 20
    assert len(screen.findChildren(QWidget)) < MOST_WIDGETS_OF_A_RECORD
    assert screen.findChildren(QWidget, "personForm") == []
    screen.show_page("person")
    hands.settle()
    hands.press("editPerson")
    (form,) = screen.findChildren(QWidget, "personForm")
    hands.press("personFormCancel")
    hands.press("editPerson")
    assert screen.findChildren(QWidget, "personForm") == [form]
