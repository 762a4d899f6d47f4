"""Both plots, worked with real mouse and key events: they say what is asked for and change nothing themselves."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from programmer_app.ui import fonts, theme
from programmer_app.ui.plots import CumulativePlot, RatePlot, overlay
from programmer_app.ui.plots.plot_base import PlotBase
from tests.ui.pixels import colours, names, number_of

DAY = [(0, 0.08), (360, 0.2), (540, 0.12), (1020, 0.18), (1260, 0.08)]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp, "light")


def show(qtbot: QtBot, plot: PlotBase) -> None:
    qtbot.addWidget(plot)
    plot.resize(1000, 300)
    with qtbot.waitActive(plot):
        plot.show()
        plot.activateWindow()


@pytest.fixture
def rate(qtbot: QtBot) -> RatePlot:
    plot = RatePlot()
    plot.set_day(DAY, "mg/h", "morphine")
    show(qtbot, plot)
    return plot


@pytest.fixture
def total(qtbot: QtBot) -> CumulativePlot:
    plot = CumulativePlot()
    hours = np.linspace(0, 24, 500)
    plot.set_axis("mg", 24.0)
    plot.set_curves(hours, hours / 8, hours / 10, hours / 6, None)
    show(qtbot, plot)
    return plot


def place(point: QPointF) -> QPoint:
    return point.toPoint()


def turn_wheel(plot: PlotBase, at: QPoint, notches: int) -> bool:
    """Whether the plot, or what is around it, did something with it."""
    target = plot.canvas.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(target.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def test_a_wheel_that_can_zoom_no_further_is_left_to_the_page(total: CumulativePlot) -> None:
    middle = total.canvas.plot_area().center().toPoint()
    assert not turn_wheel(total, middle, -1), "the whole length is seen"
    assert turn_wheel(total, middle, 1)
    assert turn_wheel(total, middle, -1)
    assert not turn_wheel(total, middle, -1)


@pytest.mark.parametrize("percent", [100, 200])
def test_lines_of_the_card_at_the_cursor_stand_clear_of_each_other(qapp: QApplication, percent: int) -> None:
    assert qapp is not None
    fonts.set_percent(percent)
    picture = QImage(600, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)  # else it holds what lay in its memory before
    painter = QPainter(picture)
    overlay.paint_tip(painter, QRectF(0, 0, 600, 300), 590.0, 0.0, [("proposed gy", "new"), ("running ÅÄ", "old")])
    painter.end()
    fonts.set_percent(100)
    new, old = (theme.colour(name).name() for name in ("tip_new", "tip_old"))
    rows = {name: np.nonzero((names(picture) == number_of(name)).any(axis=1))[0] for name in (new, old)}
    assert 0 < rows[new].max() < rows[old].min()


# --- rate over the day ------------------------------------------------------------------------------------------------


def test_drag_up_tells_the_rate_under_the_pointer(rate: RatePlot) -> None:
    started: list[int] = []
    finished: list[int] = []
    wanted: list[tuple[int, float]] = []
    rate.step_drag_started.connect(started.append)
    rate.step_drag_finished.connect(finished.append)
    rate.step_height_dragged.connect(lambda index, value: wanted.append((index, value)))
    view = rate.canvas.viewport()
    handle = rate.handle_px(1)
    target = QPointF(handle.x() + 30, rate.canvas.to_px(0.0, 0.15).y())
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, place(handle))
    QTest.mouseMove(view, place((handle + target) / 2))
    QTest.mouseMove(view, place(target))
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, place(target))
    assert started == finished == [1]
    assert [index for index, _value in wanted] == [1, 1]
    pixel = 0.25 / rate.canvas.plot_area().height()
    assert wanted[-1][1] == pytest.approx(0.15, abs=1.5 * pixel)
    assert rate.handle_px(1) == handle, "the plot changed the day by itself"


def test_drag_edge_tells_minutes(rate: RatePlot) -> None:
    wanted: list[tuple[int, int]] = []
    rate.step_edge_dragged.connect(lambda index, minutes: wanted.append((index, minutes)))
    view = rate.canvas.viewport()
    edge = rate.edge_px(2)
    target = QPointF(rate.canvas.to_px(10.5, 0).x(), edge.y() - 15)
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, place(edge))
    QTest.mouseMove(view, place(target))
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, place(target))
    assert [index for index, _minutes in wanted] == [2]
    assert wanted[0][1] == pytest.approx(630, abs=3)


def test_drag_below_zero_and_beyond_the_day_stays_in_the_plot(rate: RatePlot) -> None:
    heights: list[float] = []
    edges: list[int] = []
    rate.step_height_dragged.connect(lambda _index, value: heights.append(value))
    rate.step_edge_dragged.connect(lambda _index, minutes: edges.append(minutes))
    view = rate.canvas.viewport()
    for start, target in ((rate.handle_px(0), QPoint(100, 5000)), (rate.edge_px(4), QPoint(9000, 100))):
        QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, place(start))
        QTest.mouseMove(view, target)
        QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, target)
    assert heights == [0.0]
    assert edges == [1440]


def test_axis_that_grows_does_not_run_away(rate: RatePlot) -> None:
    """The owner follows every drag: the same pointer place must go on to mean the same rate."""
    wanted: list[float] = []

    def follow(index: int, value: float) -> None:
        wanted.append(value)
        rate.set_day(
            [(start, value if number == index else old) for number, (start, old) in enumerate(DAY)], "mg/h", ""
        )

    rate.step_height_dragged.connect(follow)
    view = rate.canvas.viewport()
    handle = place(rate.handle_px(1))
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, handle)
    for across in range(4):
        QTest.mouseMove(view, QPoint(handle.x() + across, -300))
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(handle.x(), -300))
    assert wanted[0] > 0.25
    assert wanted == [wanted[0]] * 4


def test_wheel_over_a_handle_changes_nothing(rate: RatePlot) -> None:
    told: list[object] = []
    for signal in (rate.step_height_dragged, rate.step_nudged, rate.step_drag_started, rate.step_edge_dragged):
        signal.connect(lambda *values: told.append(values))
    turn_wheel(rate, place(rate.handle_px(1)), 1)
    turn_wheel(rate, place(rate.handle_px(1)), -3)
    assert told == []


def test_keyboard_marks_and_nudges(rate: RatePlot) -> None:
    nudged: list[tuple[int, int]] = []
    moved: list[tuple[int, int]] = []
    opened: list[int] = []
    rate.step_nudged.connect(lambda index, by: nudged.append((index, by)))
    rate.edge_nudged.connect(lambda index, by: moved.append((index, by)))
    rate.step_activated.connect(opened.append)
    rate.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(rate, key)
    QTest.keyClick(rate, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert rate.selected() == 2
    assert nudged == [(2, 1), (2, -1)]
    assert opened == [2]
    assert moved == [(2, 1)]


def test_marked_step_is_seen(rate: RatePlot) -> None:
    rate.setFocus()
    rate.set_selected(1)
    marked = rate.grab().toImage().pixelColor(rate.canvas.mapTo(rate, place(rate.handle_px(1))))
    plain = rate.grab().toImage().pixelColor(rate.canvas.mapTo(rate, place(rate.handle_px(2))))
    assert marked.name() == theme.current().new
    assert plain.name() == theme.current().surface


def test_read_only_day_takes_no_drag(rate: RatePlot) -> None:
    told: list[object] = []
    for signal in (rate.step_height_dragged, rate.step_nudged, rate.step_drag_started):
        signal.connect(lambda *values: told.append(values))
    rate.set_editable(False)
    view = rate.canvas.viewport()
    handle = place(rate.handle_px(1))
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, handle)
    QTest.mouseMove(view, handle + QPoint(0, 40))
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, handle)
    QTest.keyClick(rate, Qt.Key.Key_Up)
    assert told == []


def test_day_in_words(rate: RatePlot) -> None:
    rate.set_now(14 * 60 + 32)
    words = rate.accessibleDescription()
    assert rate.accessibleName() == "Delivery rate over the day, morphine"
    assert words.startswith("00:00 to 06:00 0.08 mg/h; 06:00 to 09:00 0.2 mg/h")
    assert "21:00 to 24:00 0.08 mg/h" in words
    assert "pump time 14:32" in words


@pytest.mark.parametrize("steps", [[(5, 1.0)], [(0, 1.0), (0, 2.0)], [(0, 1.0), (1440, 2.0)]])
def test_wrong_day_is_refused(rate: RatePlot, steps: list[tuple[int, float]]) -> None:
    with pytest.raises(ValueError, match="minute"):
        rate.set_day(steps, "mg/h", "morphine")


# --- cumulative dose --------------------------------------------------------------------------------------------------


def test_axis_fits_and_only_grows_while_dragging(total: CumulativePlot) -> None:
    hours = np.linspace(0, 24, 100)
    assert total.canvas.visible_y()[1] == pytest.approx(5.0)  # 4 mg at most, with headroom
    total.set_dragging(True)
    total.set_curves(hours, hours / 2, None, None, None)
    grown = total.canvas.visible_y()[1]
    total.set_curves(hours, hours / 24, None, None, None)
    assert grown >= 12.0
    assert total.canvas.visible_y()[1] == grown
    total.set_dragging(False)
    assert total.canvas.visible_y()[1] < 2.0


def test_near_limit_is_in_view_and_a_far_one_does_not_flatten_the_curve(total: CumulativePlot) -> None:
    total.set_limits([(5.0, "soft", "reason"), (500.0, "hard", "blocked")])
    assert 5.0 < total.canvas.visible_y()[1] < 10.0


def test_zoom_is_along_x_only_and_0_resets(total: CumulativePlot, qtbot: QtBot) -> None:
    before = total.canvas.visible_y()
    middle = place(total.canvas.plot_area().center())
    here = total.canvas.to_data(QPointF(middle))[0]
    with qtbot.waitSignal(total.view_changed):
        turn_wheel(total, middle, 3)
    low, high = total.visible_hours()
    assert high - low == pytest.approx(24 * 0.8**3)
    assert total.canvas.to_data(QPointF(middle))[0] == pytest.approx(here, abs=0.05)
    assert total.canvas.visible_y() == before
    QTest.keyClick(total, Qt.Key.Key_0)
    assert total.visible_hours() == (0.0, 24.0)
    turn_wheel(total, middle, 2)
    QTest.mouseDClick(total.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, middle)
    assert total.visible_hours() == (0.0, 24.0)


def test_zoom_out_never_leaves_the_axis(total: CumulativePlot) -> None:
    for _turn in range(20):
        turn_wheel(total, QPoint(200, 100), 1)
    for _turn in range(40):
        turn_wheel(total, QPoint(700, 100), -1)
    assert total.visible_hours() == (0.0, 24.0)


def test_drag_pans_within_the_axis(total: CumulativePlot) -> None:
    view = total.canvas.viewport()
    middle = place(total.canvas.plot_area().center())
    turn_wheel(total, middle, 3)
    span = total.visible_hours()[1] - total.visible_hours()[0]
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(view, middle + QPoint(5000, 0))
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, middle)
    assert total.visible_hours() == pytest.approx((0.0, span))


def test_cursor_asks_the_owner_for_its_words(total: CumulativePlot, qtbot: QtBot) -> None:
    asked: list[float] = []
    moved: list[float] = []
    total.cursor_moved.connect(moved.append)

    def words(x_h: float) -> list[tuple[str, str]]:
        asked.append(x_h)
        return [("20:15", "title"), ("proposed 2.5 mg", "new")]

    total.cursor_text = words
    target = place(total.canvas.to_px(20.25, 1.0))
    QTest.mouseMove(total.canvas.viewport(), target)
    qtbot.waitUntil(lambda: bool(moved))
    assert moved[-1] == pytest.approx(20.25, abs=0.03)
    picture = total.grab().toImage()
    assert asked[-1] == pytest.approx(20.25, abs=0.03)
    assert theme.current().tip_ground in colours(picture.copy(target.x() - 60, 10, 60, 110))
    QTest.mouseMove(total.canvas.viewport(), QPoint(2, 2))
    QApplication.sendEvent(total.canvas, QEvent(QEvent.Type.Leave))
    asked.clear()
    total.grab()
    assert asked == []


def test_keyboard_moves_the_cursor_and_speaks(total: CumulativePlot) -> None:
    total.cursor_text = lambda x_h: [(f"{x_h:.2f} h", "title")]
    QTest.keyClick(total, Qt.Key.Key_Right)
    assert total.accessibleName() == "Projected cumulative dose: 12.25 h"
    assert total.canvas.visible_x() == (0.0, 24.0)


def test_pixels_follow_the_size(total: CumulativePlot, qtbot: QtBot) -> None:
    before = total.visible_pixels()
    with qtbot.waitSignal(total.view_changed):
        total.resize(600, 300)
    assert 0 < total.visible_pixels() < before


def test_empty_length_is_refused(total: CumulativePlot) -> None:
    with pytest.raises(ValueError, match="0 h"):
        total.set_axis("mg", 0.0)


# --- both -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["rate", "total"])
def test_theme_switch_repaints(name: str, request: pytest.FixtureRequest, qapp: QApplication) -> None:
    plot: PlotBase = request.getfixturevalue(name)
    light = colours(plot.grab().toImage())
    theme.apply(qapp, "dark")
    dark = colours(plot.grab().toImage())
    theme.apply(qapp, "light")
    assert {theme.LIGHT.surface, theme.LIGHT.new} <= light
    assert {theme.DARK.surface, theme.DARK.new} <= dark
    assert theme.LIGHT.surface not in dark
    assert theme.LIGHT.new not in dark


def test_old_is_dashed_and_new_is_solid(total: CumulativePlot) -> None:
    picture = total.canvas.grab().toImage()
    for divisor, solid in ((8, True), (10, False)):
        runs = []
        for x_h in np.linspace(6, 22, 400):
            point = place(total.canvas.to_px(float(x_h), float(x_h) / divisor))
            around = [picture.pixelColor(point.x(), point.y() + by).lightness() for by in (-1, 0, 1)]
            runs.append(min(around) < 195)
        assert all(runs) == solid
        assert any(runs)


@pytest.mark.parametrize("name", ["rate", "total"])
def test_watermark_is_seen(name: str, request: pytest.FixtureRequest) -> None:
    plot: PlotBase = request.getfixturevalue(name)
    before = plot.grab().toImage()
    plot.set_watermark("TRAINING")
    after = plot.grab().toImage()
    changed = np.count_nonzero((names(before) != names(after))[::4, ::4])
    assert changed > 300
    plot.set_watermark(None)
    assert plot.grab().toImage() == before


@pytest.mark.parametrize("name", ["rate", "total"])
def test_save_png(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    plot: PlotBase = request.getfixturevalue(name)
    plot.save_png(tmp_path / "plot.png")
    assert QImage(str(tmp_path / "plot.png")).width() >= plot.width()
    with pytest.raises(OSError, match="cannot write"):
        plot.save_png(tmp_path / "no folder" / "plot.png")


def test_gallery_draws(qapp: QApplication, tmp_path: Path) -> None:
    from tests.ui import gallery

    written = gallery.draw(tmp_path)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(written) == 6
    for path in written:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == (1440, 900), "a widget asks for more room than the screen has"


def test_quick_import_leaves_qt_as_it_was() -> None:
    """What is put aside while pyqtgraph is imported is back afterwards, and pyqtgraph has Qt's own classes.

    Python's import stays in its place, as the package of the screens has it.
    """
    code = """
import builtins
from PySide6 import QtCore, QtGui, QtWidgets
before = [set(dir(module)) for module in (QtCore, QtGui, QtWidgets)]
from programmer_app.ui.plots.graph import pg
assert [set(dir(module)) for module in (QtCore, QtGui, QtWidgets)] == before
assert builtins.__import__ is builtins.__orig_import__ is not builtins.__feature_import__
assert pg.QtWidgets.QWidget is QtWidgets.QWidget and pg.QtCore.QRectF is QtCore.QRectF
assert not hasattr(pg.QtWidgets, "NoSuchName")
print(type(pg.QtWidgets).__name__, len(vars(pg.QtWidgets)) < 100)
"""
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    assert answer.stdout.split() == ["_LateNames", "True"]


def test_what_the_quick_import_leaves_out_is_there_when_it_is_asked_for() -> None:
    code = """
import sys
from programmer_app.ui.plots.graph import pg
print("pyqtgraph.parametertree" in sys.modules, "pyqtgraph.graphicsItems.ROI" in sys.modules, "ROI" in vars(pg))
from pyqtgraph import ErrorBarItem, ImageView
from pyqtgraph.exporters import SVGExporter
from pyqtgraph.parametertree import Parameter
print(pg.ROI.__module__, ImageView.__module__, ErrorBarItem.__name__, Parameter.__name__, hasattr(pg, "NoSuchItem"))
"""
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    left_out, there = answer.stdout.splitlines()
    assert left_out.split() == ["False"] * 3
    homes = ["pyqtgraph.graphicsItems.ROI", "pyqtgraph.imageview.ImageView"]
    assert there.split() == [*homes, "ErrorBarItem", "Parameter", "False"]


def test_plots_are_made_and_painted_without_qt_s_modules_of_opengl_and_tests() -> None:
    code = """
import sys
from PySide6.QtWidgets import QApplication
from programmer_app.ui.plots import RatePlot
from programmer_app.ui.plots.graph import pg
app = QApplication([])
plot = RatePlot()
plot.resize(400, 300)
unused = ("PySide6.QtOpenGL", "PySide6.QtTest", "pyqtgraph.graphicsItems.")
print(plot.grab().isNull(), [name for name in sys.modules if name.startswith(unused)])
try:
    pg.GraphicsView().useOpenGL(True)
except NotImplementedError as error:
    print(error)
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtTest import QTest
print(QOpenGLWidget.__module__, QTest.__module__)
"""
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    assert answer.stdout.splitlines() == [
        "False []",
        "plots are drawn without OpenGL here",
        "PySide6.QtOpenGLWidgets PySide6.QtTest",
    ]


def test_plain_import_is_used_where_pyqtgraph_is_loaded_already() -> None:
    code = "import pyqtgraph; from programmer_app.ui.plots.graph import pg; print(pg is pyqtgraph)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    assert answer.stdout.strip() == "True"


@pytest.mark.qt_log_ignore("QPainter::end")
def test_error_while_painting_is_told(rate: RatePlot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(str(error)))

    def fail(_painter: QPainter, _area: QRectF) -> None:
        raise ValueError("torn picture")

    rate.canvas.underlay = fail
    rate.canvas.resetCachedContent()
    rate.canvas.viewport().repaint()
    assert told == ["torn picture"]
    rate.canvas.underlay = None
    rate.canvas.resetCachedContent()


def test_wide_curve_on_the_screen_has_no_gaps(total: CumulativePlot) -> None:
    wave = np.linspace(0, 24, 300)
    total.set_curves(wave, 2 + np.sin(wave * 2), None, None, None)
    picture, area = total.canvas.grab().toImage(), total.canvas.plot_area()
    ground, drawn = theme.colour("surface"), theme.colour("new")
    for x in range(int(area.left()) + 2, int(area.right()) - 2):
        hours = total.canvas.to_data(QPointF(x + 0.5, 0))[0]
        middle = total.canvas.to_px(hours, 2 + np.sin(hours * 2)).y()
        near = [picture.pixelColor(x, round(middle) + off) for off in (-1, 0, 1)]
        share = max((ground.red() - colour.red()) / (ground.red() - drawn.red()) for colour in near)
        assert share > 0.75, f"the line is thin or broken at {x}"
