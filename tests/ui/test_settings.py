"""Settings: the looks and their file, tones to try, self-test, the diagnostic file, the library as it is."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from programmer_app.app import _restore, _take_up_looks, build_window
from programmer_app.therapy.library import load_library
from programmer_app.ui import fonts, theme
from programmer_app.ui.crash_guard import FILE_NAME as FAULTS
from programmer_app.ui.diagnostics import save_bundle
from programmer_app.ui.library_rows import NOT_SET, library_rows
from programmer_app.ui.preferences import FILE_NAME, Looks, Preferences, preferences
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.screens.settings import SettingsScreen
from programmer_app.ui.shell import MainWindow
from tests.ui.editing_fixtures import editing_model, running_program
from tests.ui.windows import PATIENCE_MS, click, clinic_desk, model_of, open_training, open_window


@pytest.fixture(autouse=True)
def _usual_looks() -> object:
    """Each test begins and ends with the presets, kept nowhere."""
    preferences.keep_in(None)
    yield
    preferences.keep_in(None)
    unusual = fonts.percent() != 100 or theme.current() is not theme.LIGHT or theme.notifier.follows_system
    fonts.set_percent(100)
    app = QApplication.instance()
    if unusual and isinstance(app, QApplication):
        theme.apply(app, "light")


def settings_of(window: MainWindow) -> SettingsScreen:
    window.show_screen("settings")
    page = window.pages["settings"]
    assert isinstance(page, SettingsScreen)
    return page


# ---- the file of the looks ----


def test_looks_outlive_the_program(tmp_path: Path) -> None:
    first = Preferences()
    first.keep_in(tmp_path)
    first.change(theme="dark", text_percent=150, reduced_motion=True)
    second = Preferences()
    second.keep_in(tmp_path)
    assert second.looks == Looks(theme="dark", text_percent=150, reduced_motion=True)


def test_horizon_of_the_projection_outlives_the_program(qtbot: QtBot, thecal_home: Path) -> None:
    preferences.keep_in(thecal_home)
    first = open_training(qtbot)
    first.show_screen("program")
    click(next(b for b in first.pages["program"].findChildren(QPushButton) if getattr(b, "value", "") == "168"))
    assert json.loads((thecal_home / FILE_NAME).read_text("utf-8"))["horizon"] == "168"
    preferences.keep_in(thecal_home)  # as at the next start
    second = open_training(qtbot)
    page = second.pages["program"]
    assert isinstance(page, ProgramScreen)
    assert page.bar.horizon_selector.value() == "168"
    second.show_screen("program")
    assert page.cumulative.plot.visible_hours() == (0.0, 168.0)


def test_a_horizon_that_there_is_not_any_more_gives_the_preset(qtbot: QtBot) -> None:
    for kept in ("nan", "13", "refil", "more"):
        preferences.change(horizon=kept)
        screen = ProgramScreen(editing_model(running_program()))
        qtbot.addWidget(screen)
        assert screen.bar.horizon_selector.value() == "24"


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"text_percent": 150000}', '{"theme": "pink"}', '{"reduced_motion": "yes", "x": 1}']
)
def test_a_torn_or_foreign_file_gives_the_presets(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content, encoding="utf-8")
    found = Preferences()
    found.keep_in(tmp_path)
    assert found.looks == Looks()


def test_file_holds_looks_and_nothing_of_a_person(qtbot: QtBot, thecal_home: Path) -> None:
    _take_up_looks()
    window = build_window(clinic_desk(), "light")
    qtbot.addWidget(window)
    _restore(window, tour=False)
    with qtbot.waitSignal(window.complete, timeout=PATIENCE_MS):
        window.show()
    for dialog in window.findChildren(QPushButton, "safeButton"):
        click(dialog)
    window.resize(980, 700)
    window.close()
    kept = json.loads((thecal_home / FILE_NAME).read_text("utf-8"))
    assert kept.keys() == {
        *("theme", "text_percent", "reduced_motion", "language"),
        *("welcomed", "geometry", "horizon"),
    }
    assert kept["welcomed"] is True
    assert "j.doe" not in json.dumps(kept)
    _take_up_looks()
    again = build_window(clinic_desk(), "light")
    qtbot.addWidget(again)
    _restore(again, tour=False)
    assert again.size() == QSize(980, 700)


# ---- the screen ----


def test_theme_is_chosen_here_and_in_the_menu_alike(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    page = settings_of(window)
    page.themes.selected.emit("dark")
    assert theme.current().name == "dark"
    assert [action.data() for action in window.commands.themes.actions() if action.isChecked()] == ["dark"]
    assert preferences.looks.theme == "dark"
    window.commands.choose_theme("light")
    assert page.themes.value() == "light"


def test_larger_text_is_said_to_come_with_the_next_start_and_then_is_there(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    page = settings_of(window)
    page.text_size.selected.emit("200")
    assert preferences.looks.text_percent == 200
    assert "started again" in page.text_note.text()
    fonts.set_percent(preferences.looks.text_percent)
    assert fonts.font().pixelSize() == 26
    larger = open_window(qtbot, clinic_desk())
    assert larger.bar.height() == 112


def test_reduced_motion_is_a_tick(qtbot: QtBot) -> None:
    page = settings_of(open_window(qtbot, clinic_desk()))
    page.motion.click()
    assert preferences.looks.reduced_motion


def test_tones_can_be_tried_and_the_self_test_made_anew(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    page = settings_of(window)
    extras = window.extras
    assert extras is not None
    qtbot.waitUntil(page.tone_buttons["high"].isEnabled, timeout=PATIENCE_MS)
    with qtbot.waitSignal(extras.alarms._player.ended, timeout=PATIENCE_MS) as ended:  # noqa: SLF001 - what is heard
        click(page.tone_buttons["high"])
    assert ended.args == [""]
    with qtbot.waitSignal(extras.tested, timeout=PATIENCE_MS):
        page.test_button.click()
    facts = dict(page.checks.facts())
    assert facts["Journal of writes"] == "sound"
    assert facts["Sound of alarms"] == "sound"


def test_settings_say_who_sets_rules_of_a_clinic(qtbot: QtBot) -> None:
    page = settings_of(open_training(qtbot))
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "In a clinic a pharmacist sets stricter limits here." in said


# ---- the library ----


def test_library_shows_version_digest_approval_and_every_figure(qtbot: QtBot) -> None:
    page = settings_of(open_training(qtbot))
    library = load_library()
    said = " ".join(label.text() for label in page.library_card.findChildren(QLabel))
    assert library.version in said
    assert library.digest.hex()[:16] in said
    assert "nobody; for training only" in said
    box, table = page.library_card.drug, page.library_card.table
    box.setCurrentIndex(box.findData("baclofen"))
    model = table.model()
    shown = [[model.index(row, column).data() for column in range(4)] for row in range(table.rowCount())]
    limit = library.drugs["baclofen"].limits.daily_dose.soft_high
    assert limit is not None
    assert ["Daily dose, soft, most", limit.value.text(), limit.status, limit.source] in shown


def test_no_figure_of_the_library_is_left_out() -> None:
    for drug in load_library().drugs.values():
        rows = library_rows(drug)
        for name in type(drug.limits).model_fields:
            band = getattr(drug.limits, name)
            for rank in type(band).model_fields:
                limit = getattr(band, rank)
                if limit is not None:
                    assert any(limit.value.text() == row.value and limit.source == row.source for row in rows)
        assert all(row.source and row.status for row in rows if row.value != NOT_SET)


# ---- the diagnostic file ----


def test_diagnostic_file_holds_no_name_serial_number_or_dose(qtbot: QtBot, thecal_home: Path, tmp_path: Path) -> None:
    (thecal_home / FAULTS).write_text("2026-01-01 Thecal builtins.RuntimeError\n", encoding="utf-8")
    window = open_training(qtbot)
    extras = window.extras
    assert extras is not None
    qtbot.waitUntil(lambda: bool(extras.results), timeout=PATIENCE_MS)
    path = tmp_path / "out.zip"
    save_bundle(window, path)
    with zipfile.ZipFile(path) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert texts.keys() == {"readme.txt", "about.json"}, "a training desk keeps no faults"
    about = json.loads(texts["about.json"])
    assert about["self_test"]["journal of writes"] is True
    assert about["desk"] == "training"
    everything = " ".join(texts.values())
    for secret in ("Demo", "Ana", "000-DEMO", "EMU-00042", "morphine", "2.4", "mg", str(thecal_home), "Trainee"):
        assert secret not in everything
    assert "written" in " ".join(label.text() for label in window.messages.findChildren(QLabel))


def test_faults_of_a_clinic_desk_are_in_it(qtbot: QtBot, thecal_home: Path, tmp_path: Path) -> None:
    (thecal_home / FAULTS).write_text("2026-01-01 Thecal builtins.RuntimeError\n", encoding="utf-8")
    window = open_window(qtbot, clinic_desk())
    save_bundle(window, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as bundle:
        assert b"RuntimeError" in bundle.read(FAULTS)


def test_a_file_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, clinic_desk())
    save_bundle(window, tmp_path / "no-such-folder" / "out.zip")
    assert "cannot be written" in " ".join(label.text() for label in window.messages.findChildren(QLabel))
    assert model_of(window).unfit == ""
