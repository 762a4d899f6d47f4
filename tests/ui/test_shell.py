"""The window: what stands at the first paint, the bars, the screens, the keys, the looks."""

from __future__ import annotations

import math
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from device.program import SimpleContinuous
from device.quantities import DoseRate
from device.session import Timing
from device.session.reading_time import reading_bound_s
from programmer_app.app import build_window
from programmer_app.ui import theme
from programmer_app.ui.idle_wait import PAUSE_MS, IdleWait
from programmer_app.ui.shell import NAV, MainWindow
from programmer_app.visit import Phase
from tests.ui.windows import (
    PATIENCE_MS,
    click,
    clinic_desk,
    dialogs,
    model_of,
    open_training,
    open_window,
    the_dialog,
)

ROOT = Path(__file__).parents[2]
HEAVY = ("numpy", "pyqtgraph", "pydantic", "device.program", "device.session", "device.protocol")
FOR_ANOTHER_DESK = ("device.emulator", "programmer_app.training.desk", "device.session")
DATABASE = ("sqlalchemy", "sqlcipher3", "alembic", "psycopg", "argon2", "icalendar")
SMALL = QSize(1024, 768)


def texts(widget: QWidget) -> str:
    """All that labels and buttons of a widget say and that can be seen."""
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return " | ".join(shown + [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()])


def edit_dose(window: MainWindow, dose: str) -> None:
    """Changes the daily dose of a simple continuous program by the model."""
    model = model_of(window)
    assert model.draft is not None
    model.edit("change dose", model.draft.with_changes(basal=SimpleContinuous(dose=DoseRate.parse(dose))))


# ---- start ----


def test_first_paint_comes_before_heavy_imports() -> None:
    source = f"""
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from device.clock import SystemClock
from programmer_app.app import build_window
from programmer_app.desk import TrainingDesk
window = build_window(TrainingDesk(SystemClock()), "light")
def painted():
    print(sorted(name for name in {HEAVY!r} if name in sys.modules))
    print(window.start.isVisible(), window.banner.isVisible())
    app.exit()
window.first_painted.connect(painted)
window.show()
app.exec()
"""
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, cwd=ROOT, timeout=30, check=True
    )
    assert done.stdout.splitlines() == ["[]", "True True"]


def test_no_database_is_loaded_before_first_paint_and_none_where_nothing_was_recorded(
    thecal_home: Path, tmp_path: Path
) -> None:
    source = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from device.clock import SystemClock
from device.journal import MemoryJournal
from programmer_app.app import build_window
from programmer_app.desk import ClinicDesk
folder = Path(sys.argv[1])
window = build_window(ClinicDesk(SystemClock(), "j.doe", MemoryJournal(), folder=folder), "light")
def loaded():
    print(sorted(name for name in {DATABASE!r} if name in sys.modules))
def complete():
    loaded()
    print(window.clinic.store.value, [path.name for path in folder.glob("records*")])
    window.close()
window.first_painted.connect(loaded)
window.plots_ready.connect(lambda: print(sorted(name for name in {FOR_ANOTHER_DESK!r} if name in sys.modules)))
window.complete.connect(complete)
window.show()
app.exec()
"""
    command = [sys.executable, "-c", source, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=30, check=True)
    assert done.stdout.splitlines() == ["[]", "[]", "[]", "none yet []"]


def test_every_module_of_the_build_order_is_one_that_the_window_needs() -> None:
    """Without the table, the same modules are there in the end: none in it is stale, or imported for nothing."""
    source = """
import sys
from programmer_app.ui import build_order, theme
app = theme.application([])
from device.clock import SystemClock
from programmer_app.app import build_window
from programmer_app.desk import TrainingDesk
listed = {*build_order.MODEL, *build_order.WIRING, *(name for page in build_order.PAGES.values() for name in page)}
build_order.import_next = lambda _modules: False
window = build_window(TrainingDesk(SystemClock()), "light")
def complete():
    window.pages["program"].complete()
    print(sorted(listed - set(sys.modules)), set(window.pages) - {"start"} <= set(build_order.PAGES))
    window.close()
window.complete.connect(complete)
window.show()
app.exec()
"""
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True
    )
    assert done.stdout.splitlines() == ["[] True"]


def test_garbage_is_looked_for_rarely_until_the_window_stands_and_what_stands_is_kept(thecal_home: Path) -> None:
    source = """
import gc
from programmer_app import app
build = app.build_window
def watched(*arguments):
    window = build(*arguments)
    print(gc.get_threshold()[0], gc.get_freeze_count())
    window.complete.connect(lambda: (print(gc.get_threshold()[0]), window.after(window)))
    return window
def after(window):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, window, lambda: (print(gc.get_freeze_count() > 50_000), window.close()))
app.MainWindow.after = staticmethod(after)
app.build_window = watched
print(app.run_window(training=True))
"""
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True
    )
    assert done.stdout.splitlines() == ["200000 0", "20000", "True", "0"]


def test_start_screen_of_a_clinic_says_what_it_is_not_and_looks_for_ports(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    assert window.current_screen() == "start"
    assert window.banner is None
    assert "Not a cleared medical device" in texts(window.start)
    chooser = window.start.chooser
    assert chooser is not None
    qtbot.waitUntil(lambda: not chooser.looking, timeout=PATIENCE_MS)
    listed = window.start.findChild(QListWidget, "portList")
    assert listed is not None
    assert listed.count() == len(clinic_desk().ports())
    assert not chooser.connect_button.isEnabled()
    chooser.url.setText("socket://127.0.0.1:9")
    assert chooser.connect_button.isEnabled()


def test_training_desk_offers_no_port(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    assert window.start.chooser is None
    assert window.start.findChild(QLineEdit, "urlField") is None
    assert window.start.findChild(QListWidget, "portList") is None
    assert "Not a cleared medical device" in [label.text() for label in window.start.findChildren(QLabel)]


def test_a_port_that_is_not_there_says_what_now_and_next(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    assert window.start.chooser is not None
    window.start.chooser.url.setText("/dev/no-such-port")
    click(window.start.chooser.connect_button)
    qtbot.waitUntil(window.messages.isVisible, timeout=PATIENCE_MS)
    said = texts(window.messages)
    assert "/dev/no-such-port" in said
    assert "there is no such port" in said
    assert "goes on with the program" in said
    assert window.current_screen() == "start"
    assert model_of(window).phase is Phase.NO_PUMP


def test_screen_that_is_wanted_before_its_turn_is_made_at_once(qtbot: QtBot) -> None:
    window = build_window(clinic_desk(), "light")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=PATIENCE_MS):
        window.show()
    assert set(window.pages) == {"start"}
    window.show_screen("logs")
    assert window.current_screen() == "logs"
    assert set(window.pages) == {"start", "logs"}
    with qtbot.waitSignal(window.complete, timeout=PATIENCE_MS):
        pass
    assert {entry.key for entry in NAV} < set(window.pages)
    assert window.current_screen() == "logs"


def test_work_made_ahead_waits_until_the_loop_is_idle_but_not_for_ever(qtbot: QtBot) -> None:
    wait, seen = IdleWait(), QElapsedTimer()
    busy = QTimer()
    busy.timeout.connect(lambda: QTest.qSleep(2 * PAUSE_MS))
    seen.start()
    with qtbot.waitSignal(wait.idle, timeout=PATIENCE_MS):
        wait.wait()
    busy.start(0)
    seen.start()
    with qtbot.waitSignal(wait.idle, timeout=PATIENCE_MS):
        wait.wait()
    busy.stop()
    assert seen.elapsed() > 3 * PAUSE_MS, "while the loop was busy, it waited on"


def test_reading_says_which_parts_it_has_and_how_long_it_can_take(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    model = model_of(window)
    said: list[str] = []
    click(window.start.emulated)
    model.progressed.connect(lambda _: said.append(texts(window.start).replace("\u00a0", " ")))
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    for done, parts in enumerate(("head", "head, identity", "head, identity, status"), start=1):
        assert f"{done} of 4 read: {parts} |" in f"{said[done - 1]} |"
    bound_min = math.ceil(reading_bound_s(Timing()) / 60)
    assert f"of at most {bound_min} min" in said[0]


# ---- training ----


def test_training_window_connects_programs_the_new_pump_and_says_so(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    assert window.banner is not None
    assert window.banner.isVisible()
    assert "TRAINING" in window.windowTitle()
    assert window.current_screen() == "pump"
    assert model.status is not None
    assert model.status.generation == 1
    assert [(dose.drug, dose.scheduled_shown) for dose in model.daily_old] == [
        ("morphine", Fraction("2.4")),
        ("bupivacaine", Fraction("4.8")),
    ]
    assert "start program of the training" in texts(window.messages)
    said = texts(window.bar)
    for part in ("Demo, Ana", "Pump connected · signal 5/5", "Model IT-40 · SN EMU-00042", "pump clock"):
        assert part in said


def test_bar_says_less_in_a_narrow_window(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    window.resize(SMALL)
    qtbot.waitUntil(lambda: "IT-40 · EMU-00042" in texts(window.bar), timeout=PATIENCE_MS)
    assert "Model" not in texts(window.bar)


def test_nothing_is_cut_off_at_1024_by_768(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    window.resize(SMALL)
    for key in [entry.key for entry in NAV]:
        window.show_screen(key)
        QApplication.processEvents()
        hint = window.minimumSizeHint()
        assert hint.width() <= SMALL.width(), key
        assert hint.height() <= SMALL.height(), key
        assert window.size() == SMALL, key
        page = window.stack.currentWidget()
        assert page is not None
        for child in page.findChildren(QPushButton):
            if child.isVisible() and not child.visibleRegion().isEmpty():
                needed = child.fontMetrics().horizontalAdvance(child.text())
                assert child.width() >= needed, f"{key}: {child.text()}"


# ---- keys ----


def test_keys_open_screens_but_not_those_that_cannot_be_opened(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    window.activateWindow()
    for number, entry in enumerate(NAV, start=1):
        before = window.rail.current()
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        expected = entry.key if entry.key not in ("refill", "program", "logs") else before
        assert window.rail.current() == expected


def test_training_keeps_no_records_and_its_patient_screen_says_so(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    window.show_screen("patient")
    assert "Training keeps no records." in texts(window)


def test_ctrl_f1_lists_every_key(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    said = texts(the_dialog(window, "shortcutsDialog"))
    for keys in ("F1", "F5", "F11", "Ctrl+Z", "Ctrl+1", "Ctrl+8"):
        assert keys in said


def test_about_says_what_it_is_not(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    window.commands.about.trigger()
    said = texts(the_dialog(window, "aboutDialog"))
    assert "not a cleared medical device" in said
    assert "Qt 6." in said


def test_undo_and_redo_carry_the_name_of_the_edit_and_work_anywhere(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    before = model.draft
    edit_dose(window, "2.6 mg/day")
    assert window.commands.undo.text() == "Undo change dose"
    for key in ("pump", "program"):
        window.show_screen(key)
        window.pages[window.current_screen()].setFocus()
        QApplication.processEvents()
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert model.draft == before, key
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, both)
        assert model.draft != before, key


def test_f5_asks_before_edits_are_lost(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    edit_dose(window, "2.6 mg/day")
    edited = model.draft
    QTest.keyClick(window, Qt.Key.Key_F5)
    dialog = the_dialog(window, "questionDialog")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialogs(window)
    assert model.phase is Phase.EDITING
    assert model.draft == edited
    QTest.keyClick(window, Qt.Key.Key_F5)
    act = the_dialog(window, "questionDialog").findChild(QPushButton, "actButton")
    assert act is not None
    with qtbot.waitSignal(model.reading_changed, timeout=PATIENCE_MS):
        click(act)
    assert not model.changed


# ---- looks ----


def test_theme_changes_at_once(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    dark = next(action for action in window.commands.themes.actions() if action.data() == "dark")
    dark.trigger()
    assert theme.current().name == "dark"
    light = next(action for action in window.commands.themes.actions() if action.data() == "light")
    light.trigger()
    assert theme.current().name == "light"


def test_screen_that_was_never_shown_has_the_colours_of_a_later_theme(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    try:
        next(action for action in window.commands.themes.actions() if action.data() == "dark").trigger()
        window.show_screen("settings")
        QApplication.processEvents()
        page = window.pages["settings"]
        notes = [
            label
            for label in page.findChildren(QLabel)
            if label.foregroundRole() == theme.SHADES["secondary"] and label.text()
        ]
        assert {label.palette().placeholderText().color().name() for label in notes} == {theme.DARK.secondary}
        assert page.grab().toImage().pixelColor(30, 30).name() == theme.DARK.surface
    finally:
        next(action for action in window.commands.themes.actions() if action.data() == "light").trigger()
