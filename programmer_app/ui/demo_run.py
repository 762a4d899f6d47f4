"""`thecal demo`: one whole programming session through the real window, its real widgets and a real emulated pump.

The pump runs in a process of its own. Keys and pointer events are Qt's own; nothing is called that they do not call.
What is left in the folder: numbered pictures, the session report and a summary. The summary says what the pump said.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableWidget, QWidget

from device.clock import SystemClock
from device.program import Flex
from programmer_app.desk import TrainingDesk
from programmer_app.ui import theme
from programmer_app.ui.hands import PATIENCE_S, Hands, HandsError
from programmer_app.ui.pump_words import at_most_text, daily_text, demand_words, mode_words, state_words, volume_text
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_model import VisitModel
from programmer_app.visit import Phase

LARGE: Final = QSize(1440, 900)
SMALL: Final = QSize(1024, 768)
STEPS: Final = (("06", "00"), ("09", "00"), ("17", "00"), ("21", "00"))
RATES: Final = ("0.08", "0.2", "0.12", "0.18", "0.08")
"""Typed into the table, mg/h. The fourth is dragged near its place in the plot first: a pointer is not exact."""
DRAGGED: Final = 3
DRAGGED_TO_MG_PER_H: Final = 0.18
REASON: Final = "Pain NRS 7 at last two visits; no sedation. Follow-up call in 48 h."


def run_demo(out: Path, patience_s: float = PATIENCE_S) -> int:
    """Runs the session and leaves its traces in `out`, which is made where it is missing.

    Args:
        out: The folder.
        patience_s: How long the next step is waited for, seconds.

    Returns:
        0 when the pump was programmed and read back; 1 when the session got stuck, with a picture of where.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    out.mkdir(parents=True, exist_ok=True)
    window = MainWindow(TrainingDesk(SystemClock()))
    window.resize(LARGE)
    demo = _Demo(app, window, out, patience_s)
    try:
        demo.run()
    except HandsError as error:
        window.grab().save(str(out / "stuck.png"))
        sys.stderr.write(f"The demo got stuck: {error}\nstuck.png shows where.\n")
        return 1
    finally:
        window.leave("end of the demo")
        window.deleteLater()
    return 0


class _Demo:
    """The session, step by step."""

    def __init__(self, app: QApplication, window: MainWindow, out: Path, patience_s: float) -> None:
        self._app = app
        self._window = window
        self._out = out
        self._hands = Hands(window, patience_s)
        self._number = 0
        self._pictures: list[str] = []

    def run(self) -> None:
        """All of it.

        Raises:
            HandsError: Where it gets stuck.
        """
        self._open()
        self._edit()
        self._show_other_looks()
        self._review()
        self._activate()
        self._look_after()
        self._write_report()

    @property
    def _model(self) -> VisitModel:
        if self._window.model is None:
            raise HandsError("the window has no model yet")
        return self._window.model

    def _take_picture(self, name: str) -> None:
        self._hands.settle()
        self._number += 1
        file = f"{self._number:02d}-{name}.png"
        if not self._window.grab().save(str(self._out / file)):
            raise HandsError(f"{file} cannot be written")
        self._pictures.append(file)

    # ---- the session ----

    def _open(self) -> None:
        window = self._window
        painted: list[bool] = []
        window.first_painted.connect(lambda: painted.append(True))
        window.show()
        self._hands.wait(lambda: bool(painted), "the first paint", window.first_painted)
        self._take_picture("start")
        self._hands.wait(lambda: window.is_complete, "all screens", window.complete)
        model = self._model
        self._hands.wait(
            lambda: model.phase is Phase.EDITING and model.running is not None,
            "the emulated pump, read with its start program",
            model.reading_changed,
            model.phase_changed,
        )
        self._take_picture("pump")

    def _edit(self) -> None:
        hands = self._hands
        hands.press("editProgramButton")
        self._take_picture("program-as-it-runs")
        hands.choose(hands.find(QWidget, "modeSelector"), "Flex (24 h)")
        for hours, minutes in STEPS:
            hands.press("addStepButton")
            field = hands.find(QLineEdit, "addStepTime")
            hands.type(field, hours)
            rest = [edit for edit in _field_of(field).findChildren(QLineEdit) if edit is not field]
            hands.type(rest[0], minutes, enter=True)
        table = hands.find(QTableWidget, "stepsTable")
        for row, rate in enumerate(RATES):
            if row == DRAGGED:
                self._drag_step()
            hands.type_cell(table, row, 1, rate)
        self._turn_patient_bolus_on()
        self._take_picture("program-edited")

    def _drag_step(self) -> None:
        from programmer_app.ui.plots import RatePlot  # noqa: PLC0415 - when it is used

        plot = self._hands.find(RatePlot, "ratePlot")
        start = plot.handle_px(DRAGGED)
        end = QPointF(start.x(), plot.canvas.to_px(0.0, DRAGGED_TO_MG_PER_H).y())
        self._hands.drag(plot.canvas.viewport(), start, end, lambda: self._take_picture("dragging-a-step"))

    def _turn_patient_bolus_on(self) -> None:
        hands = self._hands
        hands.press("demandCardFold")
        hands.type_into("demandDose", "0.15 mg")
        hands.type_into("demandOver", "5 min")
        hours, minutes = hands.find(QWidget, "demandLockoutField").findChildren(QLineEdit)[:2]
        hands.type(hours, "4")
        hands.type(minutes, "00")
        hands.type_into("demandMost", "4")
        hands.press("demandOn")

    def _show_other_looks(self) -> None:
        theme.apply(self._app, "dark")
        self._take_picture("program-dark")
        theme.apply(self._app, "light")
        self._window.resize(SMALL)
        self._take_picture("program-1024x768")
        self._window.resize(LARGE)
        self._hands.settle()

    def _review(self) -> None:
        hands, model = self._hands, self._model
        hands.press("reviewButton")
        hands.wait(lambda: model.phase is Phase.REVIEWING, "the review", model.phase_changed)
        self._take_picture("review")
        for code in dict.fromkeys(f.code for f in model.findings if f.severity == "reason"):
            hands.type_into(f"reason_{code}", REASON)
        for code in dict.fromkeys(f.code for f in model.findings if f.needs_confirmation):
            hands.press(f"confirm_{code}")
        hands.press("sendButton")
        hands.wait(lambda: model.phase is not Phase.STAGING, "the pump's totals", model.phase_changed)
        self._expect(Phase.CONFIRMING)
        self._take_picture("pump-has-checked-it")

    def _activate(self) -> None:
        hands, model = self._hands, self._model
        hands.type_into("dailyDoseField", daily_text(model.daily_new[0]))
        self._take_picture("dose-typed")
        hands.press("activateButton")
        hands.wait(lambda: model.phase not in (Phase.CONFIRMING, Phase.COMMITTING), "the outcome", model.phase_changed)
        self._expect(Phase.DONE)
        record = self._window.record
        hands.wait(
            lambda: record is not None and record.data is not None, "the reading after it", model.reading_changed
        )
        self._take_picture("programmed")

    def _expect(self, phase: Phase) -> None:
        if self._model.phase is not phase:
            raise HandsError(f"the visit is at {self._model.phase.value!r}, not at {phase.value!r}")

    def _look_after(self) -> None:
        hands, model = self._hands, self._model
        self._window.show_screen("pump")
        hands.press("readAgainButton")
        hands.wait(lambda: model.phase is Phase.EDITING, "the pump, read again", model.phase_changed)
        self._take_picture("pump-after")
        self._window.show_screen("logs")
        table = hands.find(QTableWidget, "logTable")
        hands.click(hands.find(QPushButton, "readLogButton"))
        hands.wait(lambda: table.rowCount() > 0, "the log")
        self._take_picture("log")

    # ---- what is left ----

    def _write_report(self) -> None:
        record = self._window.record
        if record is None or record.data is None:
            raise HandsError("there is nothing to report")
        record.write(self._out / "report.pdf")
        (self._out / "summary.txt").write_text("\n".join(self._summary()) + "\n", encoding="utf-8")

    def _summary(self) -> list[str]:
        model, record = self._model, self._window.record
        program, status = model.running, model.status
        if record is None or record.data is None or program is None or status is None:
            raise HandsError("the pump was not read after it was programmed")
        data = record.data
        steps = "" if not isinstance(program.basal, Flex) else f" · {_steps_text(program.basal)}"
        return [
            "Thecal demo: one programming session on an emulated pump (training; not a cleared medical device)",
            "",
            f"Pump            Model {data.after.identity.model.name} · SN {status.serial} · {state_words(status)[0]}",
            f"Outcome         {data.result.outcome}: {data.result.why}",
            f"Program         generation {data.before.status.generation} → {status.generation}",
            f"SHA-256         {status.digest.hex()}",
            f"Mode            {mode_words(program)}{steps}",
            f"Patient bolus   {demand_words(program)}",
            *(
                f"Daily dose      {model.library.tall_man(dose.drug)} {daily_text(dose)}, at most {at_most_text(dose)}"
                for dose in model.daily_old
            ),
            f"Reservoir       {volume_text(status.reservoir_nl)}, calculated",
            f"Reasons         {'; '.join(f'{code}: {text}' for code, text in data.reasons.items())}",
            "",
            *self._pictures,
            "report.pdf",
        ]


def _steps_text(basal: Flex) -> str:
    from device.program import time_text  # noqa: PLC0415 - when it is used

    return ", ".join(f"{time_text(step.start)} {step.dose.text()}" for step in basal.pattern_of(0))


def _field_of(edit: QLineEdit) -> QWidget:
    """The entry field that an edit is part of."""
    parent: QWidget | None = edit
    while parent is not None and not parent.objectName().endswith("Field"):
        parent = parent.parentWidget()
    if parent is None:
        raise HandsError(f"{edit.objectName()} stands in no field")
    return parent
