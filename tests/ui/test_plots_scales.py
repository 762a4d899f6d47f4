"""Ticks and their texts; corners of curves."""

import numpy as np
import pytest

from programmer_app.ui.plots import scales
from programmer_app.ui.plots.curves import corners, thinned
from programmer_app.ui.plots.day import number_text, outline


@pytest.mark.parametrize(
    ("largest", "top"), [(0.2, 0.25), (3.6, 4.0), (4.5, 5.0), (0.0, 1.0), (0.0003, 0.0004), (95, 100), (1e6, 1.2e6)]
)
def test_axis_ends_on_a_round_number_above_the_data(largest: float, top: float) -> None:
    assert scales.ceiling(largest) == pytest.approx(top)


@pytest.mark.parametrize(
    ("high", "texts"),
    [
        (0.25, ["0.00", "0.05", "0.10", "0.15", "0.20", "0.25"]),
        (5.0, ["0", "1", "2", "3", "4", "5"]),
        (0.0004, ["0.0000", "0.0001", "0.0002", "0.0003", "0.0004"]),
        (9000.0, ["0", "2000", "4000", "6000", "8000"]),
        (20000.0, ["0", "5000", "10\u2009000", "15\u2009000", "20\u2009000"]),
    ],
)
def test_value_texts(high: float, texts: list[str]) -> None:
    assert [text for _value, text in scales.value_labels(0.0, high, 300.0, 40.0)] == texts


@pytest.mark.parametrize(
    ("hours", "start_h", "span_h", "text"),
    [
        (0.0, 0.0, 24.0, "00:00"),
        (24.0, 0.0, 24.0, "24:00"),
        (9.5, 14.5, 24.0, "00:00"),
        (27.25, 0.0, 48.0, "03:15"),
        (0.0, 14.5, 168.0, "day 0"),
        (48.0, 14.5, 168.0, "day 2"),
        (54.0, 14.5, 168.0, "2 d 6 h"),
        (54.5, 14.5, 168.0, "2 d 6 h 30 min"),
    ],
)
def test_time_texts(hours: float, start_h: float, span_h: float, text: str) -> None:
    assert scales.time_text(hours, start_h, span_h) == text


@pytest.mark.parametrize(("span_h", "step_h"), [(24.0, 3.0), (48.0, 6.0), (168.0, 24.0), (2400.0, 336.0), (4.0, 0.5)])
def test_time_steps_leave_room_for_their_texts(span_h: float, step_h: float) -> None:
    assert scales.time_step_h(span_h, 820.0) == step_h


@pytest.mark.parametrize(("value", "text"), [(0.08, "0.08"), (0.0, "0"), (120.0, "120"), (1e-7, "0.0000001")])
def test_numbers_in_words_have_no_exponent_and_no_trailing_zeros(value: float, text: str) -> None:
    assert number_text(value) == text


def test_outline_has_both_ends_of_every_step() -> None:
    x, y = outline([(0, 1.0), (360, 2.0)])
    assert x.tolist() == [0.0, 6.0, 6.0, 24.0]
    assert y.tolist() == [1.0, 1.0, 2.0, 2.0]


def test_corners_keep_the_shape_and_drop_the_straight() -> None:
    x = np.linspace(0.0, 24.0, 1537)
    edges, doses = np.array([0.0, 6.0, 9.0, 24.0]), np.array([0.0, 0.48, 1.08, 3.0])
    kept_x, kept_y = corners(x, np.interp(x, edges, doses))
    assert kept_x.size < 12
    # the sampled curve, to rounding, at every sample
    assert np.max(np.abs(np.interp(x, kept_x, kept_y) - np.interp(x, edges, doses))) < 1e-9


def test_corners_of_a_smooth_curve_are_all_kept() -> None:
    x = np.linspace(0.0, 24.0, 1000)
    kept_x, _kept_y = corners(x, np.exp(-x / 5.0))
    assert kept_x.size == x.size


def test_corners_keep_a_jump() -> None:
    x = np.array([0.0, 1.0, 1.0, 2.0])
    kept_x, kept_y = corners(x, np.array([0.0, 1.0, 2.0, 3.0]))
    assert kept_x.tolist() == [0.0, 1.0, 1.0, 2.0]
    assert kept_y.tolist() == [0.0, 1.0, 2.0, 3.0]


def stairs(days: int, points: int) -> tuple[np.ndarray, np.ndarray]:
    """Cumulative dose of five steps a day, in pixels of a plot 450 high, at `points` hours."""
    x = np.linspace(0, 24.0 * days, points)
    ends = np.array([0.0, 0.48, 1.08, 2.04, 2.76, 3.0])
    dose = x // 24 * 3.0 + np.interp(x % 24, [0, 6, 9, 17, 21, 24], ends)
    return x, dose / dose[-1] * 450


def test_over_months_most_points_cannot_be_seen() -> None:
    x, y = stairs(90, 1_110)
    kept_x, kept_y = thinned(x, y, 0.25)
    assert kept_x.size < 0.4 * corners(x, y)[0].size
    assert np.max(np.abs(np.interp(x, kept_x, kept_y) - y)) <= 0.5, (
        "not three times a quarter of a pixel: passes hardly add up"
    )
    assert (kept_x[0], kept_x[-1]) == (x[0], x[-1])


def test_the_steps_of_a_day_are_seen_and_kept() -> None:
    x, y = stairs(1, 1_110)
    kept_x, kept_y = thinned(x, y, 0.25)
    for corner_x, corner_y in zip(*corners(x, y), strict=True):
        assert abs(float(np.interp(corner_x, kept_x, kept_y)) - corner_y) <= 0.5


def test_a_jump_is_never_thinned_away() -> None:
    x = np.array([0.0, 1, 2, 3, 3, 4, 5, 6, 7, 8])
    y = np.array([0.0, 0, 0, 0, 9, 9, 9, 9, 9, 9])
    kept_x, kept_y = thinned(x, y, 0.25)
    assert [pair for pair in zip(kept_x, kept_y, strict=True) if pair[0] == 3.0] == [(3.0, 0.0), (3.0, 9.0)]


@pytest.mark.parametrize("points", [0, 1, 2, 3, 4, 5])
def test_a_few_points_stay(points: int) -> None:
    x = np.arange(points, dtype=np.float64)
    y = x**2
    assert thinned(x, y, 0.0)[1].tolist() == y.tolist()
