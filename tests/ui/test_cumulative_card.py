"""The card of the projected dose: tip beside pump, likely course, last 24 h, reservoir, legend, export."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from device.clock import pump_time
from device.program import DeliveryProgram
from device.program_file import program_from
from programmer_app.ui import theme
from programmer_app.ui.editors.likely_band import moments
from programmer_app.ui.editors.plot_data import RESERVOIR
from programmer_app.ui.editors.plot_tools import read_rate
from programmer_app.ui.plots.lines import Lines
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.visit_model import Message, VisitModel
from tests.ui.editing_fixtures import RUNNING, editing_model, flex_program, later, running_program
from tests.ui.pixels import colours
from tests.ui.program_hands import choose, find, open_screen, press, settle

TWICE = [{"drug": "morphine", "concentration": "20 mg/mL"}, {"drug": "bupivacaine", "concentration": "20 mg/mL"}]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp, "light")


@pytest.fixture
def model() -> VisitModel:
    return editing_model(running_program())


@pytest.fixture
def screen(qtbot: QtBot, model: VisitModel) -> ProgramScreen:
    return open_screen(qtbot, model)


def shown(screen: ProgramScreen) -> Lines:
    lines = screen.cumulative.plot.lines()
    assert lines is not None
    return lines


def limits_of(screen: ProgramScreen) -> list[str]:
    return [text for _value, text, _kind in screen.cumulative.plot._limits]  # noqa: SLF001 - what is drawn


def edit(model: VisitModel, program: DeliveryProgram) -> None:
    model.edit("by hand", program.with_changes(reservoir=running_program().reservoir))
    settle()


def type_rate(screen: ProgramScreen, text: str) -> None:
    field = find(screen, QLineEdit, "likelyRate")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    settle()


def legend(screen: ProgramScreen) -> list[str]:
    return [button.text() for button in screen.cumulative.tools.legend.findChildren(QPushButton) if button.isVisible()]


class TestAtTheTip:
    @pytest.mark.requirement("H5")
    def test_a_missing_bridge_shows_as_what_the_patient_gets(self, screen: ProgramScreen, model: VisitModel) -> None:
        """Tubing and catheter hold 10 mg/mL and the pump gives 20: at first the tip gives half of the dose."""
        assert model.draft is not None
        edit(model, program_from(RUNNING | {"solution": TWICE}))
        screen.set_horizon(24.0 * 7)
        settle()
        lines = shown(screen)
        assert lines.tip is not None
        assert lines.new is not None
        early = np.interp(6.0, lines.x_h, lines.tip) / np.interp(6.0, lines.x_h, lines.new)
        assert early == pytest.approx(0.5, abs=0.02)
        # 0.375 mL of tubing and catheter at 10 mg/mL in the place of 20: 3.75 mg never come
        assert lines.new[-1] - lines.tip[-1] == pytest.approx(3.75, abs=0.05)
        assert "at the tip" in legend(screen)

    def test_the_same_solution_has_one_curve(self, screen: ProgramScreen) -> None:
        assert shown(screen).tip is None
        assert "at the tip" not in legend(screen)

    def test_a_bridge_keeps_tip_and_wanted_dose_together(self, screen: ProgramScreen, model: VisitModel) -> None:
        old = [{"drug": "morphine", "concentration": "10 mg/mL"}, {"drug": "bupivacaine", "concentration": "20 mg/mL"}]
        bridge = {"kind": "bridge", "dose": "2.4 mg/day", "old_solution": old}
        edit(model, program_from(RUNNING | {"solution": TWICE, "once": [bridge]}))
        screen.set_horizon(24.0 * 7)
        settle()
        lines = shown(screen)
        tip = lines.tip if lines.tip is not None else lines.new
        assert tip is not None
        assert np.interp(24.0, lines.x_h, tip) == pytest.approx(2.4, abs=0.03)


class TestLikely:
    @pytest.fixture
    def screen(self, qtbot: QtBot, model: VisitModel) -> ProgramScreen:
        screen = open_screen(qtbot, model)
        edit(model, flex_program(demand=True))
        return screen

    def test_nothing_is_assumed_until_a_rate_is_typed(self, screen: ProgramScreen) -> None:
        assert shown(screen).likely is None
        assert "likely" not in legend(screen)

    def test_a_typed_rate_draws_the_band_between_schedule_and_most(self, screen: ProgramScreen, qtbot: QtBot) -> None:
        type_rate(screen, "3")
        qtbot.waitUntil(lambda: shown(screen).likely is not None, timeout=20_000)
        lines = shown(screen)
        assert lines.likely is not None
        assert lines.new is not None
        assert lines.at_most is not None
        low, middle, high = lines.likely
        assert (lines.new - 1e-9 <= low).all()
        assert (low <= middle).all()
        assert (middle <= high).all()
        assert (high <= lines.at_most + 1e-6).all()
        # of 3 asked a day at random, a lockout of 4 h lets about 2 pass: 0.3 mg over the schedule, give or take one
        assert middle[-1] - lines.new[-1] == pytest.approx(0.3, abs=0.15 + 1e-6)
        assert any(text.startswith("likely ") for text, _tone in screen.cumulative._cursor_lines(20.0))  # noqa: SLF001

    def test_a_change_of_the_basal_rate_carries_the_band_along(
        self, screen: ProgramScreen, model: VisitModel, qtbot: QtBot
    ) -> None:
        type_rate(screen, "3")
        qtbot.waitUntil(lambda: shown(screen).likely is not None, timeout=20_000)
        before = shown(screen)
        edit(model, flex_program([("00:00", "0.4")], demand=True))
        after = shown(screen)
        assert before.likely is not None
        assert before.new is not None
        assert after.likely is not None, "no new trial is needed for another basal rate"
        assert after.new is not None
        assert after.likely[1] - after.new == pytest.approx(before.likely[1] - before.new, abs=1e-9)

    def test_an_emptied_field_takes_the_band_away_and_the_same_rate_brings_it_back(
        self, screen: ProgramScreen, qtbot: QtBot
    ) -> None:
        type_rate(screen, "3")
        qtbot.waitUntil(lambda: shown(screen).likely is not None, timeout=20_000)
        type_rate(screen, "")
        assert shown(screen).likely is None
        type_rate(screen, "3")
        qtbot.waitUntil(lambda: shown(screen).likely is not None, timeout=20_000)

    @pytest.mark.parametrize("text", ["0", "-1", "1,5", "3 a day", "1e2", "101", "03", "."])
    def test_no_other_text_is_a_rate(self, text: str) -> None:
        with pytest.raises(ValueError, match="a number above 0"):
            read_rate(text)

    def test_a_wrong_text_says_so_at_the_field(self, screen: ProgramScreen) -> None:
        type_rate(screen, "1,5")
        words = [part.text() for part in screen.cumulative.tools.rate.findChildren(QLabel) if part.isVisible()]
        assert any("above 0" in text for text in words)
        assert shown(screen).likely is None

    def test_without_boluses_there_is_nothing_to_ask(self, screen: ProgramScreen, model: VisitModel) -> None:
        edit(model, flex_program(demand=False))
        assert not screen.cumulative.tools.rate.isVisible()

    def test_moments_rise_and_begin_at_0(self) -> None:
        found = moments((30.0, 54.0))
        assert found[0] == 0
        assert found[-1] == 54 * 3_600
        assert sorted(set(found)) == found


class TestLast24Hours:
    def test_it_begins_with_what_ran_before_and_ends_with_the_new_daily_dose(
        self, screen: ProgramScreen, model: VisitModel
    ) -> None:
        edit(model, flex_program())
        screen.set_horizon(168.0)
        choose(screen, "windowSelector", "window")
        lines = shown(screen)
        assert lines.new is not None
        assert lines.old is not None
        assert lines.new[0] == pytest.approx(2.4)  # it ran at 2.4 mg a day for the day before
        assert lines.new[-1] == pytest.approx(3.0)
        assert lines.old == pytest.approx(np.full_like(lines.old, 2.4))
        # half a day on: 12 h of 2.4 mg/day, and 14:32 to 02:32 of the steps: 0.12, then 0.18 from 17 to 21, then 0.08
        half = 1.2 + 0.12 * (17 - 14 - 32 / 60) + 0.18 * 4 + 0.08 * (5 + 32 / 60)
        assert np.interp(12.0, lines.x_h, lines.new) == pytest.approx(half, abs=2e-3)

    def test_the_daily_limits_stand_at_any_horizon(self, screen: ProgramScreen, model: VisitModel) -> None:
        edit(model, flex_program([("00:00", "0.5")]))
        screen.set_horizon(168.0)
        settle()
        assert limits_of(screen) == [], "a week's sum has no daily limit"
        choose(screen, "windowSelector", "window")
        assert any(text.startswith("library soft limit") for text in limits_of(screen))

    def test_a_pump_that_began_an_hour_ago_counts_an_hour(self, qtbot: QtBot) -> None:
        from dataclasses import replace

        model = editing_model(running_program())
        assert model.reading is not None
        began = model.reading.status.clock_s - 3_600
        status = replace(model.reading.status, basal_since_s=began, committed_at_s=began)
        reading = replace(model.reading, status=status)
        model.visit = model.visit.reading_begun()
        model._take_reading((reading, None))  # noqa: SLF001 - stands in for the answer of a link
        screen = open_screen(qtbot, model)
        screen.set_horizon(48.0)
        choose(screen, "windowSelector", "window")
        old = shown(screen).old
        assert old is not None
        assert old[0] == pytest.approx(0.1)


class TestReservoir:
    def test_alarm_empty_and_due_are_marked_and_said(self, screen: ProgramScreen, model: VisitModel) -> None:
        """36 mL down to the alarm at 0.24 mL a day are 150 days; the last 2 mL take 8 days and 8 hours more."""
        edit(model, running_program())
        screen.cumulative.choose(RESERVOIR)
        screen.set_horizon(8_766.0)
        settle()
        marks = {text.rpartition(" ")[0]: hours for hours, text, _colour in screen.cumulative.plot._marks}  # noqa: SLF001
        assert marks["low alarm"] == pytest.approx(150 * 24, abs=1)
        assert marks["empty"] == pytest.approx((150 + 8 + 8 / 24) * 24, abs=1)
        assert model.reading is not None
        begins = pump_time(model.reading.status.clock_s)
        due = begins + timedelta(hours=marks["refill due"])
        assert (due.date() - begins.date()).days == 150
        words = find(screen, QLabel, "plotFacts")
        assert isinstance(words, QLabel)
        assert "low alarm" in words.text()
        assert "empty" in screen.cumulative.plot.accessibleDescription()

    def test_what_only_doses_have_is_gone(self, screen: ProgramScreen) -> None:
        screen.cumulative.choose(RESERVOIR)
        settle()
        assert not screen.cumulative.tools.window_selector.isVisible()
        assert legend(screen) == ["proposed", "running now"]


class TestDelivered:
    def test_a_commit_of_today_is_drawn_from_its_moment_with_all_the_pump_counted(self, qtbot: QtBot) -> None:
        from dataclasses import replace

        model = editing_model(running_program())
        assert model.reading is not None
        began = model.reading.status.clock_s - 2 * 3_600  # 12:32
        status = replace(model.reading.status, basal_since_s=began, committed_at_s=began, delivered_nl=21_000)
        model.visit = model.visit.reading_begun()
        model._take_reading((replace(model.reading, status=status), None))  # noqa: SLF001
        screen = open_screen(qtbot, model)
        model.status = later(status, 600, 2_000)
        model.status_changed.emit()
        settle()
        line = shown(screen).delivered
        assert line is not None
        assert line[0][0] == pytest.approx(12 + 32 / 60)
        assert line[1] - line[1][0] == pytest.approx([0, 0.21, 0.23])  # mcL of 10 mg/mL

    def test_it_is_read_at_the_cursor(self, screen: ProgramScreen, model: VisitModel) -> None:
        screen.set_horizon(1.0)
        assert model.status is not None
        model.status = later(model.status, 1_800, 6_000)
        model.status_changed.emit()
        settle()
        texts = [text for text, _tone in screen.cumulative._cursor_lines(0.25)]  # noqa: SLF001
        assert "delivered 0.03 mg" in texts
        assert all("delivered" not in text for text, _tone in screen.cumulative._cursor_lines(0.75))  # noqa: SLF001


class TestLegend:
    def test_a_click_hides_a_curve_its_value_and_its_line(self, screen: ProgramScreen, model: VisitModel) -> None:
        edit(model, flex_program(demand=True))
        assert legend(screen) == ["proposed", "running now", "at most"]
        old = find(screen, QPushButton, "legend_old")
        colour = QColor(theme.current().old).name()
        area = screen.cumulative.plot.canvas
        assert colour in colours(area.grab().toImage())
        QTest.mouseClick(old, Qt.MouseButton.LeftButton)
        settle()
        assert shown(screen).old is None
        assert colour not in colours(area.grab().toImage())
        assert all("running" not in text for text, _tone in screen.cumulative._cursor_lines(12.0))  # noqa: SLF001
        assert old.accessibleName() == "running now: hidden"
        QTest.keyClick(old, Qt.Key.Key_Space)
        settle()
        assert shown(screen).old is not None

    def test_a_hidden_curve_stays_hidden_while_the_draft_changes(
        self, screen: ProgramScreen, model: VisitModel
    ) -> None:
        edit(model, flex_program(demand=True))
        press(screen, "legend_at_most")
        edit(model, flex_program([("00:00", "0.4")], demand=True))
        assert shown(screen).at_most is None
        assert screen.cumulative.plot._edge.size() == 0  # noqa: SLF001 - what is drawn
        choose(screen, "curveSelector", "bupivacaine")
        assert shown(screen).at_most is None

    def test_an_unknown_name_is_refused(self, screen: ProgramScreen) -> None:
        with pytest.raises(ValueError, match="no curve is named"):
            screen.cumulative.plot.set_hidden({"dose"})

    def test_nothing_is_cut_off_in_a_narrow_window(self, qtbot: QtBot, model: VisitModel) -> None:
        screen = open_screen(qtbot, model, 923, 640)
        edit(model, program_from(RUNNING | {"solution": TWICE, "demand": _DEMAND}))
        screen.set_horizon(48.0)
        settle()
        tools = screen.cumulative.tools
        for button in tools.legend.findChildren(QPushButton):
            if button.isVisible():
                right = button.mapTo(screen.cumulative, QPoint(button.width(), 0)).x()
                assert right <= screen.cumulative.width(), button.text()
        assert screen.cumulative.plot.height() >= 150


_DEMAND = {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4}


# the offscreen platform says so for every menu
@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
class TestExport:
    @pytest.fixture
    def told(self, model: VisitModel) -> list[Message]:
        told: list[Message] = []
        model.message_posted.connect(lambda message: told.append(message) if message else None)
        return told

    def write(self, screen: ProgramScreen, which: str, kind: str, path: Path) -> None:
        """As a person: the button, its menu, the dialog of files."""
        button = find(screen, QPushButton, which)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        menu = button.findChild(QMenu, "exportMenu")
        assert menu is not None
        action = next(each for each in menu.actions() if each.data() == kind)
        action.trigger()
        menu.close()
        dialog = screen.window().findChild(QFileDialog, "exportDialog")
        assert dialog is not None
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        settle()

    @pytest.mark.parametrize("which", ["exportCumulative", "exportRate"])
    def test_pictures_hold_the_curves_and_the_word_training(
        self, screen: ProgramScreen, model: VisitModel, tmp_path: Path, told: list[Message], which: str
    ) -> None:
        edit(model, flex_program(demand=True))
        for kind in ("png", "svg", "pdf"):
            self.write(screen, which, kind, tmp_path / f"plot.{kind}")
        assert [message.tone for message in told] == ["info"] * 3
        png = QImage(str(tmp_path / "plot.png"))
        assert {theme.current().new, theme.current().old} <= colours(png)
        svg = (tmp_path / "plot.svg").read_text("utf-8")
        assert "TRAINING: emulated pump" in svg
        assert ">TRAINING<" in svg.replace("\n", ""), "the watermark over the curves"
        assert "morphine" in svg
        renderer = QSvgRenderer(str(tmp_path / "plot.svg"))
        assert renderer.isValid()
        drawn = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
        drawn.fill(QColor("white"))
        painter = QPainter(drawn)
        renderer.render(painter)
        painter.end()
        assert theme.current().new in colours(drawn)
        document = (tmp_path / "plot.pdf").read_bytes()
        assert document.startswith(b"%PDF-")
        assert document.rstrip().endswith(b"%%EOF")
        assert document.count(b"/Type /Page\n") == 1

    def test_a_table_has_the_values_of_the_curves(
        self, screen: ProgramScreen, model: VisitModel, tmp_path: Path, told: list[Message]
    ) -> None:
        edit(model, flex_program(demand=True))
        path = tmp_path / "plot.csv"
        self.write(screen, "exportCumulative", "csv", path)
        assert told[-1].tone == "info"
        text = path.read_text("utf-8")
        assert "# TRAINING: emulated pump" in text
        rows = list(csv.reader(line for line in text.splitlines() if not line.startswith("#")))
        assert rows[0] == ["pump time", "hours", "proposed, mg", "running now, mg", "at most, mg"]
        assert rows[1][:3] == ["2026-11-23 00:00:00", "0", "0"]
        assert [float(cell) for cell in rows[-1][1:]] == pytest.approx([24, 3.0, 2.4, 3.6])

    def test_a_hidden_curve_is_in_no_table(self, screen: ProgramScreen, tmp_path: Path) -> None:
        press(screen, "legend_old")
        path = tmp_path / "plot.csv"
        self.write(screen, "exportCumulative", "csv", path)
        assert "running now, mg" not in path.read_text("utf-8")

    @pytest.mark.parametrize("kind", ["png", "svg", "pdf", "csv"])
    def test_what_cannot_be_written_is_said(
        self, screen: ProgramScreen, tmp_path: Path, told: list[Message], kind: str
    ) -> None:
        self.write(screen, "exportCumulative", kind, tmp_path / "no" / f"plot.{kind}")
        assert told[-1].tone == "reason"
        assert "was not written" in told[-1].what
        assert list(tmp_path.iterdir()) == []

    def test_rates_are_offered_no_table(self, screen: ProgramScreen) -> None:
        button = find(screen, QPushButton, "exportRate")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        menu = button.findChild(QMenu, "exportMenu")
        assert menu is not None
        assert [action.data() for action in menu.actions()] == ["png", "svg", "pdf"]
        menu.close()


@pytest.mark.requirement("R22")
def test_wheel_over_the_plot_zooms_time_and_changes_no_dose(screen: ProgramScreen, model: VisitModel) -> None:
    from tests.ui.test_plots import turn_wheel

    before = model.draft
    turn_wheel(screen.cumulative.plot, screen.cumulative.plot.canvas.plot_area().center().toPoint(), 3)
    settle()
    low, high = screen.cumulative.plot.visible_hours()
    assert high - low == pytest.approx(24 * 0.8**3)
    assert model.draft == before
    assert shown(screen).x_h[0] == pytest.approx(low, abs=0.01)
    place = QPointF(screen.cumulative.plot.canvas.plot_area().center())
    assert screen.cumulative.plot.canvas.to_data(place)[0] == pytest.approx(12.0, abs=0.1)
