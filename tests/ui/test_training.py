"""Scenarios in the real window: played with the widgets, watched by the instructor, recorded, branched, and sealed off.

The world of each is a real process; its pump is reached over the real link.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPlainTextEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.journal import MemoryJournal
from programmer_app.desk import ClinicDesk, TrainingDesk
from programmer_app.training.day import DayVisit, load_day
from programmer_app.training.desk import ScenarioDesk, desk_for, desk_from, scenario_desk, visit_desk
from programmer_app.training.recording import read_recording, replay
from programmer_app.training.remote import RemoteTraining, TrainingLine
from programmer_app.training.results import TrainingRecord
from programmer_app.training.scenario import scenario_source
from programmer_app.ui.hands import Hands
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.training.finished import finished
from programmer_app.ui.training.screen import ScenarioScreen
from programmer_app.visit import Phase
from tests.ui.windows import PATIENCE_MS, click, clinic_desk, model_of, open_window

REASON = "As planned, pain 4 of 10"
pytestmark = pytest.mark.timeout(120)


def screen_of(window: MainWindow) -> ScenarioScreen:
    """The training screen of a scenario's window."""
    page = window.pages["training"]
    assert isinstance(page, ScenarioScreen)
    return page


def begin(qtbot: QtBot, name: str) -> tuple[MainWindow, ScenarioScreen, Hands]:
    """A window in which the scene is set."""
    window = open_window(qtbot, scenario_desk(SystemClock(), name))
    page = screen_of(window)
    qtbot.waitUntil(lambda: page.feed.frame is not None, timeout=PATIENCE_MS)
    assert window.current_screen() == "training"
    return window, page, Hands(window)


def read(qtbot: QtBot, window: MainWindow, hands: Hands) -> None:
    """Reads the pump, as the first button says."""
    hands.press("trainingReadButton")
    qtbot.waitUntil(lambda: model_of(window).phase is Phase.EDITING, timeout=PATIENCE_MS)


def said(qtbot: QtBot, feed: TrainingFeed, text: str) -> None:
    """Waits for an entry of the log that says so."""
    qtbot.waitUntil(lambda: any(text in entry["text"] for entry in feed.entries), timeout=PATIENCE_MS)


def reach(qtbot: QtBot, feed: TrainingFeed, condition: Callable[[], bool]) -> None:
    """Waits until a frame says so."""
    qtbot.waitUntil(lambda: feed.frame is not None and condition(), timeout=PATIENCE_MS)


def now_s(feed: TrainingFeed) -> int:
    """Second of the newest frame."""
    assert feed.frame is not None
    return feed.frame.t_s


def test_a_scenario_is_played_with_the_widgets_and_passed(qtbot: QtBot, thecal_home: Path, tmp_path: Path) -> None:
    window, page, hands = begin(qtbot, "dose-up")
    model, feed = model_of(window), page.feed
    assert model.reading is None, "the pump is read by the learner, not before"
    assert window.desk.clock.now().isoformat()[:16] == "2026-01-05T09:00"
    read(qtbot, window, hands)
    hands.press("step3600")
    reach(qtbot, feed, lambda: now_s(feed) >= 3600)
    read(qtbot, window, hands)
    assert model.status is not None
    window.show_screen("program")
    hands.settle()
    hands.type_into("simpleDose", "2.88", enter=True)
    hands.press("reviewButton")
    for finding in model.findings:
        if finding.severity == "reason":
            hands.type_into(f"reason_{finding.code}", REASON)
        if finding.needs_confirmation:
            hands.press(f"confirm_{finding.code}")
    hands.press("sendButton")
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    hands.type_into("dailyDoseField", "2.88 mg/day")
    hands.press("activateButton")
    qtbot.waitUntil(lambda: model.phase is Phase.DONE, timeout=PATIENCE_MS)
    window.show_screen("training")
    hands.press("reportDeed")
    qtbot.waitUntil(lambda: any(entry["what"] == "report" for entry in feed.entries), timeout=PATIENCE_MS)
    hands.press("deed_ask")
    said(qtbot, feed, "“")
    for card in (page.patient, page.deeds, page.so_far):
        assert "teaching model" in texts(card), card.objectName()
    with qtbot.waitSignal(feed.ended, timeout=PATIENCE_MS):
        hands.press("trainingDoneButton")
    assert feed.result is not None
    assert feed.result["passed"]
    assert feed.result["score_percent"] == 100
    acts = [entry["what"] for entry in feed.result["log"] if entry["who"] == "learner"]
    assert acts == ["read", "read", "check", "write", "report", "ask"]
    assert "passed" in finished.words("dose-up")
    assert model.phase is Phase.NO_PUMP
    assert page.debrief is not None
    assert page.debrief.isVisible()
    assert [mark.text for mark in page.debrief.marks()] == ["1", "2", "3", "4", "5", "6"]
    assert content(thecal_home).keys() <= {"preferences.json"}, "nothing is kept before somebody asks"
    keeping = Hands(page.debrief)
    keeping.type_into("learnerName", "Ana Muster")
    assert page.debrief.keeping is not None
    page.debrief.keeping.write(str(tmp_path / "certificate.pdf"))
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF")
    (kept,) = TrainingRecord(thecal_home).results()
    assert (kept.learner, kept.scenario, kept.played_as, kept.passed) == ("Ana Muster", "dose-up", "window", True)
    keeping.press("safeButton")
    hands.press("trainingDoneButton")
    assert page.debrief.isVisible(), "who closed it can read it again"
    assert not page.debrief.keeping.keep_button.isEnabled(), "and keeps the result once"
    keeping.press("safeButton")


@pytest.mark.soak
def test_the_instructor_sees_the_truth_breaks_things_and_branches(qtbot: QtBot, tmp_path: Path) -> None:
    window, page, hands = begin(qtbot, "night-pain")
    model, feed = model_of(window), page.feed
    read(qtbot, window, hands)
    window.show_screen("training")
    hands.press("instructorButton")
    instructor = page.findChild(QPlainTextEdit, "instructorLog") or window.findChild(QPlainTextEdit, "instructorLog")
    assert instructor is not None
    room = Hands(instructor.window())
    hands.choose(page.time.pace, "3600 ×")
    reach(qtbot, feed, lambda: now_s(feed) > 1800)
    room.type_into("size_over-infusion", "100")
    room.press("begin_over-infusion")
    said(qtbot, feed, "over-infusion:size=100 begins")
    hands.choose(page.time.pace, "3600 ×")
    with qtbot.waitSignal(feed.slowed, timeout=PATIENCE_MS):
        room.press("begin_motor-stall")
    reach(qtbot, feed, lambda: feed.frame is not None and feed.frame.faults == ("over-infusion", "motor-stall"))
    # the alarm comes over the link, as it would from any pump
    qtbot.waitUntil(lambda: model.status is not None and bool(model.status.alarms), timeout=PATIENCE_MS)
    room.press("end_motor-stall")
    reach(qtbot, feed, lambda: feed.frame is not None and feed.frame.faults == ("over-infusion",))
    click(room.find(QCheckBox, "shownToLearner"))
    assert not page.tip.isVisible()
    assert page.patient.says.isVisible(), "the patient still says how it feels"
    room.type_into("instructorNote", "seen late")
    room.press("noteButton")
    said(qtbot, feed, "seen late")
    assert "seen late" in instructor.toPlainText()
    assert not any("begins" in line for line in texts(page.so_far)), "the learner is not told"
    hands.choose(page.time.pace, "Pause")
    reach(qtbot, feed, lambda: feed.frame is not None and feed.frame.times == 0)
    path = tmp_path / "session.json"
    page.show_instructor()
    assert page.instructor is not None
    page.instructor.save(str(path))
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
    again = replay(read_recording(path))  # raises where it is not the same to the bit
    assert again.world.now_s == now_s(feed)
    assert [entry["text"] for entry in again.log if entry["who"] == "instructor"][-1] == "seen late"
    room.type_into("branchMoment", "20 min")
    with qtbot.waitSignal(window.closed, timeout=PATIENCE_MS):
        room.press("branchButton")
    other = other_window(window)
    qtbot.addWidget(other, before_close_func=lambda one: one.leave("end of the test"))
    with qtbot.waitSignal(other.complete, timeout=PATIENCE_MS):
        pass
    branch = screen_of(other).feed
    reach(qtbot, branch, lambda: now_s(branch) == 20 * 60)
    assert screen_of(other).instructor is not None, "who branched goes on as the instructor"
    assert branch.course.figures["symptom"] == feed.course.figures["symptom"][: len(branch.course.t_s)]
    other.leave("end of the test")


def other_window(window: MainWindow) -> MainWindow:
    """The one window of the program beside this one."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one is not window]
    shown = [one for one in found if one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def texts(widget: QWidget) -> list[str]:
    """What its labels say."""
    return [label.text() for label in widget.findChildren(QLabel)]


_touched: list[str] = []
_hook = {"is_there": False, "watches": False}


def _watch(event: str, args: tuple[object, ...]) -> None:
    """What of the outside world this process reaches for."""
    if not _hook["watches"]:
        return
    if event in {"socket.connect", "socket.bind"}:
        _touched.append(f"{event} {args[1:]}")
    elif event == "open" and isinstance(args[0], str | bytes):
        name = args[0].decode() if isinstance(args[0], bytes) else args[0]
        if name.startswith("/dev/") and name not in {"/dev/null", "/dev/urandom"}:
            _touched.append(name)


@pytest.fixture
def outside() -> Iterator[list[str]]:
    """Ports and sockets that are reached for while the test runs."""
    if not _hook["is_there"]:
        sys.addaudithook(_watch)  # it cannot be taken away again
    _hook.update(is_there=True, watches=True)
    _touched.clear()
    yield _touched
    _hook["watches"] = False


def ports_held_by(pid: int | None) -> list[str]:
    """Sockets and devices that the process of a world has open, beside its messages; nothing where no system tells."""
    held = Path(f"/proc/{pid}/fd")
    if pid is None or not held.is_dir():
        return []
    names = {entry.name: str(entry.readlink()) for entry in held.iterdir() if entry.name != "2"}
    harmless = {"/dev/null", "/dev/urandom"}
    return [name for name in names.values() if name.startswith(("socket:", "/dev/")) and name not in harmless]


def content(folder: Path) -> dict[str, str]:
    """Digest of every file."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_training_opened_from_the_clinic_reaches_no_port_and_no_record(
    qtbot: QtBot, thecal_home: Path, outside: list[str]
) -> None:
    journal = thecal_home / "journal.jsonl"
    journal.write_text("", encoding="utf-8")
    clinic = open_window(qtbot, clinic_desk())
    clinic.show_screen("training")
    before = content(thecal_home)
    hands = Hands(clinic)
    table = hands.find(QTableWidget, "scenarioTable")
    hands.wait(lambda: table.rowCount() > 0, "the scenarios")
    found = table.findItems("A button for bad hours", Qt.MatchFlag.MatchExactly)
    table.selectRow(found[0].row())
    hands.press("playButton")
    training = other_window(clinic)
    qtbot.addWidget(training, before_close_func=lambda one: one.leave("end of the test"))
    with qtbot.waitSignal(training.complete, timeout=PATIENCE_MS):
        pass
    page = screen_of(training)
    outside.clear()
    for key in ("pump", "program", "reports", "settings", "logs", "refill", "patient"):
        training.show_screen(key)  # what can be reached before the pump was read
    training.show_screen("training")
    read(qtbot, training, Hands(training))
    Hands(training).press("handsetButton")
    handset = page.findChild(QWidget, "bolusButton")
    assert handset is not None
    click(handset)
    said(qtbot, page.feed, "none programmed")
    assert "No bolus is programmed." in " ".join(texts(page))
    with qtbot.waitSignal(page.feed.ended, timeout=PATIENCE_MS):
        Hands(training).press("trainingDoneButton")
    assert page.debrief is not None
    page.debrief.close()
    assert training.findChild(QWidget, "portChooser") is None
    assert training.clinic is None, "a training has no records at hand"
    pid = page.feed.remote.pid
    assert ports_held_by(pid) == []
    training.leave("end of the test")
    assert pid is not None
    assert page.feed.remote.pid is None
    assert clinic.isVisible()
    assert model_of(clinic).reading is None
    assert isinstance(clinic.desk, ClinicDesk)
    assert outside == [], f"reached for {outside}"
    assert content(thecal_home) == before, "nothing of a training is kept"


@pytest.mark.parametrize("route", ["scenario", "day", "next patient", "recording"])
def test_a_scenario_desk_has_no_way_to_a_port(route: str) -> None:
    clock, day = SystemClock(), DayVisit(load_day("a-day-in-clinic"))
    desk = {
        "scenario": lambda: desk_for(clock, "handset"),
        "day": lambda: desk_for(clock, day.day.name),
        "next patient": lambda: visit_desk(clock, day.after({"log": []})),
        "recording": lambda: desk_from(clock, *scenario_source("handset"), [], 0),
    }[route]()
    assert isinstance(desk, TrainingDesk)
    assert not isinstance(desk, ClinicDesk)
    for way in ("port", "ports", "ask_ports", "folder", "open", "transport"):
        assert not hasattr(desk, way), way
    assert isinstance(desk.emulator()(), TrainingLine)
    assert (desk.holds, desk.known_pumps, desk.budget) == (None, None, None)
    assert isinstance(desk.journal, MemoryJournal)
    line = desk.emulator()()
    line.url = "/dev/ttyUSB0"  # a name that leads nowhere: the line opens what it was made for, or nothing
    with pytest.raises(TypeError):
        ScenarioDesk(SystemClock(), emulator_query="state=/tmp/x")  # type: ignore[call-arg]
    assert [name for name in vars(RemoteTraining) if "port" in name or "serial" in name or "url" in name] == []


@pytest.mark.soak
def test_a_write_whose_end_nobody_saw_is_settled_when_the_cable_is_mended(qtbot: QtBot) -> None:
    window, page, hands = begin(qtbot, "did-it-or-did-it-not")
    model = model_of(window)
    read(qtbot, window, hands)
    window.show_screen("program")
    hands.settle()
    hands.type_into("simpleDose", "3", enter=True)
    hands.press("reviewButton")
    hands.type_into("reason_daily-dose-rise", REASON)
    hands.press("sendButton")
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    said(qtbot, page.feed, "The light on the programmer head goes out.")
    hands.type_into("dailyDoseField", "3 mg/day")
    hands.press("activateButton")
    qtbot.waitUntil(lambda: model.phase is Phase.UNKNOWN, timeout=PATIENCE_MS)
    window.show_screen("training")
    box = hands.find(QComboBox, "mendedChoice")
    box.setCurrentIndex(box.findData("lost-link"))
    hands.press("deed_repair")
    # the session may have outlived the silence: then no change of the link's state says that the pump is heard again
    qtbot.waitUntil(lambda: model.phase is Phase.NOT_APPLIED, timeout=PATIENCE_MS)
    said(qtbot, page.feed, "late")
