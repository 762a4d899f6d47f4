"""The pump in the body: what the picture shows of a status, when it moves, what the patient is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import exp, factorial
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from device.program import DeliveryProgram
from device.program_file import program_from
from device.pump import Alarm, PumpState, PumpStatus, pump_models
from programmer_app.therapy.library import load_library
from programmer_app.ui import theme
from programmer_app.ui.anatomy import shapes
from programmer_app.ui.anatomy.panel import AnatomyPanel
from programmer_app.ui.anatomy.patient_view import PatientView, patient_words
from programmer_app.ui.anatomy.state import AnatomyState, anatomy_state, cell_shares
from programmer_app.ui.anatomy.view import AnatomyView
from programmer_app.ui.preferences import preferences
from programmer_app.ui.shell import MainWindow
from tests.ui.windows import PATIENCE_MS, click, model_of, open_training

MODEL = pump_models()["IT-40"]
DAY_S = 86_400


def program(**what: object) -> DeliveryProgram:
    """Morphine 20 mg/mL, 2.4 mg/day: 120 mcL a day, 5 mcL an hour."""
    return program_from(
        {
            "format": "thecal-program/1",
            "solution": [{"drug": "morphine", "concentration": "20 mg/mL"}],
            "basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"},
            "reservoir": {"volume": "30 mL", "low_alarm": "2 mL"},
            "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
            **what,
        }
    )


def status(**what: Any) -> PumpStatus:  # noqa: ANN401 - fields of the status
    """A pump that runs its program, with 10 of 40 mL left."""
    made = PumpStatus(
        serial="EMU-1",
        generation=2,
        digest=bytes(32),
        state=PumpState.RUNNING,
        clock_s=200 * DAY_S,
        reservoir_nl=10_000_000,
        delivered_nl=0,
        strokes=0,
        battery_percent=90,
        replacement_indicator=False,
        committed_at_s=199 * DAY_S,
        basal_since_s=199 * DAY_S,
    )
    return replace(made, **what)


def state(made: DeliveryProgram | None = None, **what: Any) -> AnatomyState:  # noqa: ANN401 - fields of the status
    return anatomy_state(made or program(), MODEL, status(**what), load_library())


def test_level_and_flow_are_those_of_status_and_program() -> None:
    found = state()
    assert found.fill == 0.25
    assert found.low == 0.05
    assert (found.level, found.capacity) == ("10 mL", "40 mL")
    assert found.flow_nl_per_h == 5_000
    assert found.turning
    assert found.held == ""


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ({"state": PumpState.STOPPED}, "stopped"),
        ({"state": PumpState.END_OF_SERVICE}, "ended its service"),
        ({"alarms": (Alarm(2, 0),)}, "rotor is held"),
        ({"reservoir_nl": 0, "alarms": (Alarm(1, 0),)}, "reservoir is empty"),
    ],
)
def test_rotor_rests_when_nothing_is_delivered(what: dict[str, Any], said: str) -> None:
    found = state(**what)
    assert not found.turning
    assert found.flow_nl_per_h == 0
    assert said in found.sentence


def test_safe_rate_is_the_minimum_rate_of_the_model() -> None:
    assert state(state=PumpState.SAFE_RATE).flow_nl_per_h == MODEL.minimum_rate_nl_per_h


def test_patient_bolus_comes_on_top() -> None:
    demand = {"dose": "0.2 mg", "over": "6 min", "lockout": "4 h", "max_per_24h": 4}
    found = state(program(demand=demand), bolus_left=(0, 100))
    # 0.2 mg are 10 mcL, in 6 min: 100 mcL/h
    assert found.flow_nl_per_h == 105_000
    assert found.bolus == "patient"


def test_periodic_bolus_is_seen_while_it_runs() -> None:
    basal = {
        "mode": "periodic_bolus",
        "dose": "0.6 mg",
        "over": "30 min",
        "every": "6 h",
        "first_at": "00:00",
        "between": "minimum_rate",
    }
    running = program(basal=basal)
    # 0.6 mg are 30 mcL in half an hour
    inside = state(running, clock_s=200 * DAY_S + 6 * 3_600 + 60)
    assert (inside.bolus, inside.flow_nl_per_h) == ("scheduled", Fraction(60_000))
    between = state(running, clock_s=200 * DAY_S + 6 * 3_600 + 1_801)
    assert between.bolus == ""
    assert between.flow_nl_per_h < 1_000


# ---- the front ----


def poisson_share(cell: int, y: float) -> float:
    """One minus the Poisson weights below the cell, term by term."""
    return 1 - sum(exp(-y) * y**m / factorial(m) for m in range(cell))


@pytest.mark.parametrize("passed", [0.0, 0.05, 0.5, 1.0, 1.7, 4.0])
def test_share_in_each_cell_is_that_of_stirred_cells_in_series(passed: float) -> None:
    assert cell_shares(passed, 20) == pytest.approx([poisson_share(i, 20 * passed) for i in range(1, 21)], abs=1e-12)


def test_front_travels_from_pump_to_tip_and_is_gone_after() -> None:
    old = [{"drug": "morphine", "concentration": "10 mg/mL"}]
    bridged = program(once=[{"kind": "bridge", "dose": "2.4 mg/day", "old_solution": old}])
    chain_nl = MODEL.bridge_tubing_nl + 176_000
    begin = state(bridged, delivered_nl=0, once_progress=(0, 60))
    assert max(begin.cells) == 0
    assert "10 mg/mL" in begin.held
    assert "20 mg/mL" in begin.fresh
    assert begin.front.startswith("reaches the tip in about")
    half = state(bridged, delivered_nl=chain_nl // 2)
    assert half.cells[0] > 0.95
    assert half.cells[-1] < 0.5
    assert list(half.cells) == sorted(half.cells, reverse=True)
    done = state(bridged, delivered_nl=4 * chain_nl)
    assert done.held == ""
    assert min(done.cells) == 1


def test_what_the_pump_cannot_feel_is_not_in_the_picture() -> None:
    assert state(alarms=()) == state(alarms=())
    assert state(alarms=(Alarm(20, 0),)).pressure
    fields = AnatomyState.__dataclass_fields__
    assert not {name for name in fields if "truth" in name or "leak" in name or "true" in name}


# ---- the view ----


def moves(view: AnatomyView) -> bool:
    return view.moving


def test_rotor_turns_only_while_the_pump_gives_and_is_seen(qtbot: QtBot) -> None:
    view = AnatomyView()
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.set_state(state())
    assert not moves(view), "not seen yet"
    view.show()
    assert moves(view)
    view.set_state(state(state=PumpState.STOPPED))
    assert not moves(view)
    view.set_state(state())
    assert moves(view)
    view.set_state(state(), stale=True)
    assert not moves(view), "nobody knows whether it still turns"
    view.set_state(state())
    preferences.change(reduced_motion=True)
    try:
        assert not moves(view)
    finally:
        preferences.change(reduced_motion=False)
    assert moves(view)
    view.hide()
    assert not moves(view)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_old_and_new_solution_have_their_colours_along_the_catheter(qtbot: QtBot, name: str) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "dark" if name == "dark" else "light")
    view = AnatomyView()
    qtbot.addWidget(view)
    view.resize(960, 600)
    view.set_state(replace(state(), cells=cell_shares(0.5), held="old", fresh="new"))
    view.show()
    picture = view.grab().toImage()
    near, far = shapes.catheter().pointAtPercent(0.16), shapes.catheter().pointAtPercent(0.9)

    def seen(point: QPointF) -> tuple[int, int, int]:
        colour = picture.pixelColor(view.mapFromScene(point))
        return colour.red(), colour.green(), colour.blue()

    red, _, blue = seen(near)
    assert blue > red
    red, _, blue = seen(far)
    assert red > blue
    theme.apply(app, "light")


def picture_of(window: MainWindow) -> AnatomyPanel:
    found = window.pages["training"].findChild(AnatomyPanel)
    assert found is not None
    return found


def test_picture_follows_the_pump_and_is_reached_from_the_pump_screen(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    button = window.pages["pump"].findChild(QPushButton, "showInBodyButton")
    assert button is not None
    click(button)
    assert window.current_screen() == "training"
    view = picture_of(window).view
    assert moves(view)
    assert "31.4 mL of 40 mL" in view.accessibleDescription() or "31.39 mL" in view.accessibleDescription()
    assert model.status is not None
    model.status = replace(model.status, alarms=(Alarm(2, model.status.clock_s),))
    model.status_changed.emit()
    assert not moves(view)
    assert "Motor stall" in view.accessibleDescription()


def test_patient_view_opens_with_f11_speaks_plainly_and_leaves_with_either_key(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    for key in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
        QTest.keyClick(window, Qt.Key.Key_F11)
        view = window.findChild(PatientView)
        assert view is not None
        assert view.isFullScreen()
        qtbot.waitUntil(view.isActiveWindow, timeout=PATIENCE_MS)
        said = " ".join(label.text() for label in view.findChildren(QLabel))
        assert "fluid around your spinal cord" in said
        assert "mL are left" in said
        assert "Before " in said
        QTest.keyClick(view, key)
        qtbot.waitUntil(lambda: window.findChild(PatientView) is None, timeout=PATIENCE_MS)


def test_words_for_the_patient() -> None:
    demand = {"dose": "0.2 mg", "over": "6 min", "lockout": "4 h", "max_per_24h": 4}
    said = dict(patient_words(state(), program(demand=demand), (date(2027, 3, 30), 122)))
    assert said["Next filling"] == "Before 30 March 2027: in 122 days at most."
    assert "0.2 mg" in said["Extra doses"]
    assert "at most 4 in 24 hours, and none for 4 h after the last" in said["Extra doses"]
    assert "no extra doses" in dict(patient_words(state(), program(), None))["Extra doses"]
    held = dict(patient_words(state(alarms=(Alarm(2, 0),)), program(), None))
    assert (
        held["Right now"]
        == "The rotor is held. Nothing is delivered. The pump reports: motor stall. Your team looks after it."
    )
