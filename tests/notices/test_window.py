"""Notices in the window: the strip with its age, the list, who has read what, a bad file, a lock, the update check."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from device.clock import ManualClock, SystemClock
from device.journal import MemoryJournal
from programmer_app.desk import ClinicDesk, TrainingDesk
from programmer_app.records.audit import verify
from programmer_app.records.audit.opening import open_trail, seal_key
from programmer_app.records.audit.trail import FILE_NAME
from programmer_app.records.clinic.rights import Role
from programmer_app.records.notices import parse_notices
from programmer_app.ui.hands import Hands
from programmer_app.ui.notices.board import NoticeBoard
from programmer_app.ui.notices.dialog import NoticesDialog
from programmer_app.ui.notices.words import age_text
from programmer_app.ui.shell import MainWindow
from tests.notices.loopback import serving
from tests.notices.samples import content, notice, put, setting, signed, update
from tests.records.clinic.people import NOON
from tests.ui.clinics import DeskWithoutPorts, open_clinic_window
from tests.ui.windows import PATIENCE_MS, dialogs, open_window, the_dialog

pytestmark = [pytest.mark.requirement("R101"), pytest.mark.timeout(120)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "notices"
    monkeypatch.setenv("THECAL_NOTICES", str(made))
    return made


def desk_of(home: Path, user: str = "j.doe") -> ClinicDesk:
    """A clinic desk with a folder of its own, and no ports."""
    home.mkdir(exist_ok=True)
    return DeskWithoutPorts(ManualClock(NOON), user, MemoryJournal(), folder=home)


def said(widget: QWidget) -> list[str]:
    """All texts of a widget that can be seen."""
    return [one.text().replace("\u00a0", " ") for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]


def asks(board: NoticeBoard) -> bool:
    return board.is_asking


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    button.click()


def strip_says(window: MainWindow) -> list[str]:
    assert window.extras is not None
    strip = window.extras.notices
    return said(strip) if strip.isVisible() else []


def trail_of(home: Path) -> list[dict[str, str]]:
    trail = open_trail(home, SystemClock())
    told = [json.loads(record.text) for record in trail.records()]
    assert verify(trail.trail_id(), trail.records(), seal_key(home)).flaws == ()
    return [entry for entry in told if entry["action"] == "notice"]


def before_noon(days: int) -> str:
    return (NOON.astimezone().date() - timedelta(days=days)).isoformat()


def look(window: MainWindow) -> None:
    """As every ten minutes."""
    assert window.extras is not None
    window.extras.notices.board.refresh()


def opened(qtbot: QtBot, board: NoticeBoard) -> NoticesDialog:
    dialog = NoticesDialog(board)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("days", "age"),
    [(0, "issued today"), (1, "1 day old"), (3, "3 days old"), (400, "400 days old"), (-1, "dated after today")],
)
def test_a_notice_says_its_age(days: int, age: str) -> None:
    (one,) = parse_notices(content(notice(issued=before_noon(days))))
    assert age_text(one, NOON.astimezone().date()) == age


def test_the_strip_comes_with_the_file_and_says_the_gravest(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    window = open_window(qtbot, desk_of(tmp_path / "home"))
    hands = Hands(window)
    assert strip_says(window) == []
    window.commands.notices.trigger()
    texts = said(the_dialog(window, "noticesDialog"))
    assert "There is no notice about this version of Thecal." in texts
    assert any(str(folder) in text and "The update check is off: Thecal asks no address." in text for text in texts)
    dialogs(window)[0].reject()

    put(folder, "bad.json", notice(kind="joke"))
    look(window)
    lines = strip_says(window)
    assert lines[0] == "A notice cannot be read: bad.json."
    assert "notices[0].kind" in lines[1]
    assert lines[2] == "Tell the administrator of this computer. Everything else works as before."
    assert window.extras is not None
    window.extras.notices.bar.dismissed.emit()  # the cross of the bar
    look(window)
    assert strip_says(window) == []

    put(folder, "a.json", update(issued=before_noon(0)), notice(issued=before_noon(3)))
    put(folder, "b.json", notice(id="NOT-OURS", applies_to=[{"from": "9.0.0", "before": None}]))
    look(window)
    assert strip_says(window) == [
        "Safety notice: Prime boluses of the 8731SC catheter are too small by 0.02 mL",
        f"SN-2026-07, issued {before_noon(3)}, 3 days old.",
        "1 more notice is not read.",
    ]
    hands.press("noticeStripBarAction")
    hands.press("read_SN-2026-07")
    assert strip_says(window)[0] == "Newer version: Thecal 9.9.0 can be installed"
    hands.press("read_UP-9.9.0")
    assert strip_says(window) == []  # the bad file was put away before


def test_who_has_read_it_is_kept_until_the_text_changes(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    home = tmp_path / "home"
    put(folder, "a.json", notice())
    board = NoticeBoard(desk_of(home))
    board.begin()
    dialog = opened(qtbot, board)
    assert any(text.startswith("What to do: Enter the length") for text in said(dialog))
    press(dialog, "read_SN-2026-07")
    assert board.unread() == ()
    assert "You have read this." in said(dialog)
    (entry,) = trail_of(home)
    assert (entry["who"], entry["subject"]) == ("j.doe", "SN-2026-07")
    assert entry["what"] == "read, safety, issued 2026-11-25"
    assert entry["new"] == f"sha256 {board.holding()[0].digest}"

    again, other = NoticeBoard(desk_of(home)), NoticeBoard(desk_of(home, "a.nurse"))
    for one in (again, other):
        one.begin()
    assert [len(one.unread()) for one in (again, other)] == [0, 1]
    put(folder, "a.json", notice(what_to_do={"en": "Use no prime at all."}))
    again.refresh()
    assert [one.id for one in again.unread()] == ["SN-2026-07"]
    (home / "notices-read.json").write_text("{ damaged")
    put(folder, "a.json", notice())
    later = NoticeBoard(desk_of(home))
    later.begin()
    assert len(later.unread()) == 1  # asked once more, rather than never


def test_what_cannot_be_kept_counts_as_not_read(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    home = tmp_path / "home"
    put(folder, "a.json", notice())
    board = NoticeBoard(desk_of(home))
    board.begin()
    (home / FILE_NAME).mkdir()  # no trail can be written there
    dialog = opened(qtbot, board)
    press(dialog, "read_SN-2026-07")
    assert any(text.startswith("That cannot be kept in the audit trail") for text in said(dialog))
    assert len(board.unread()) == 1
    assert not (home / "notices-read.json").exists()


def test_a_withdrawn_notice_is_listed_and_not_asked_for(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    put(folder, "a.json", notice(withdrawn={"on": "2026-11-27", "why": {"en": "It was another catheter."}}))
    put(folder, "bad.json", notice(id="a b"))
    board = NoticeBoard(desk_of(tmp_path / "home"))
    board.begin()
    assert board.unread() == ()
    dialog = opened(qtbot, board)
    texts = said(dialog)
    assert "Withdrawn on 2026-11-27: It was another catheter." in texts
    assert "Not used: bad.json" in texts
    button = dialog.findChild(QPushButton, "read_SN-2026-07")
    assert button is not None
    assert not button.isVisible()


def test_nobody_reads_under_a_lock(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    put(folder, "a.json", notice())
    window, model = open_clinic_window(qtbot, tmp_path / "home", Role.NURSE)
    qtbot.waitUntil(lambda: bool(strip_says(window)), timeout=PATIENCE_MS)
    button = window.findChild(QPushButton, "noticeStripBarAction")
    assert button is not None
    assert button.isVisible()
    model.lock()
    Hands(window).settle()
    assert strip_says(window)[0].startswith("Safety notice")
    assert not button.isVisible()
    assert not window.commands.notices.isEnabled()


def test_training_says_it_and_keeps_nothing(qtbot: QtBot, thecal_home: Path, folder: Path) -> None:
    put(folder, "a.json", notice())
    setting(folder, "https://example.org/n")
    board = NoticeBoard(TrainingDesk(SystemClock()))
    board.begin()
    assert not asks(board)
    press(opened(qtbot, board), "read_SN-2026-07")
    assert board.unread() == ()
    assert list(thecal_home.iterdir()) == []


# ---- the update check ----


@pytest.mark.requirement("R100")
def test_off_the_window_asks_nobody_and_on_it_shows_what_is_signed(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    desk = desk_of(tmp_path / "home")
    with serving() as server:
        server.body = signed(update())
        setting(folder, server.address, on=False)
        window = open_window(qtbot, desk)
        assert window.extras is not None
        board = window.extras.notices.board
        look(window)
        assert (asks(board), server.asked) == (False, [])
        setting(folder, server.address)
        window.extras.test()
        assert asks(board)
        qtbot.waitUntil(lambda: bool(strip_says(window)), timeout=PATIENCE_MS)
        assert strip_says(window)[0] == "Newer version: Thecal 9.9.0 can be installed"
        assert len(server.asked) == 1
        look(window)
        assert not asks(board)  # once a day
        cast(ManualClock, desk.clock).advance(86_401)
        look(window)
        qtbot.waitUntil(lambda: not asks(board), timeout=PATIENCE_MS)
        assert len(server.asked) == 2
        window.show_notices()
        told = said(dialogs(window)[0])
        assert any("once a day it asks 127.0.0.1, and downloads no program" in text for text in told)


@pytest.mark.requirement("R100")
def test_a_wrong_signature_is_said_and_who_closes_does_not_wait(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    desk = desk_of(tmp_path / "home")
    with serving() as server:
        server.body = signed(update()) + b" "
        setting(folder, server.address)
        board = NoticeBoard(desk)
        with qtbot.waitSignal(board.changed, timeout=PATIENCE_MS):
            board.begin()
        (problem,) = board.found.problems
        assert problem.name == server.address
        assert "its signature is not that of the key" in problem.why
        other = NoticeBoard(desk)
        other.begin()
        assert asks(other)
        other.stop()
        assert not asks(other)
