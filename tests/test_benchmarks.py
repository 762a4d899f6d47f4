"""Benchmarks still run, at their smallest; and the page says of them what their rows say."""

from __future__ import annotations

import importlib
import json
import math
from pathlib import Path
from typing import Any

import pytest

from tests.bench.__main__ import KEYS, moment, scripts
from tests.bench.measuring import Row, Size, exponent, growth_row, in_turn
from tests.bench.page import ordered, used, write_page
from tests.bench.window_rows import PARTS, completed

MEASURED = sorted(set(scripts()) - set(PARTS))


@pytest.mark.parametrize("name", MEASURED)
def test_each_benchmark_runs_and_says_what_bounds_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    rows = [row.to_json() for row in importlib.import_module(f"tests.bench.bench_{name}").rows(Size.SMALLEST)]
    assert rows
    assert len({row["name"] for row in rows}) == len(rows)
    for row in rows:
        assert row.keys() == KEYS
        assert row["bound"], row["name"]
        assert row["value"] > 0 or row["unit"] == "exponent", row["name"]
        assert math.isfinite(row["ratio"]), row["name"]
    json.dumps(rows)


def test_start_and_drag_are_rows_too() -> None:
    row = completed({"name": "start to first paint", "value": 300.0, "unit": "ms", "against": "bare", "ratio": 1.5})
    assert row.keys() == KEYS
    assert (row["reference_value"], row["at_most"]) == (200.0, 1.4)
    assert used(row) == pytest.approx(1.5 / 1.4)
    drag = {
        "name": "drag (a year) p95 against the target",
        "value": 10.0,
        "unit": "ms",
        "against": "12 ms",
        "ratio": 0.8,
    }
    assert used(completed(drag)) == pytest.approx(1.2), "a frame at 120 Hz is 8.33 ms"
    assert completed(drag | {"name": "something new"})["bound"].startswith("not said yet")


def test_growth_is_fitted_without_the_smallest_work() -> None:
    points = [(1.0, 50.0), (10.0, 10.0**1.2), (100.0, 100.0**1.2), (1_000.0, 1_000.0**1.2)]
    assert exponent(points) == pytest.approx(1.2)
    assert growth_row("of something", points, "bound").to_json()["ratio"] == pytest.approx(1.2 / 1.05)


def test_works_are_timed_in_turn_for_one_call_each() -> None:
    calls: list[str] = []
    found = in_turn({"a": lambda: calls.append("a"), "b": lambda: calls.append("b")}, 2)
    first = calls.index("b", calls.index("b") + 2)  # after the calls that find out how long one takes
    assert "a" in calls[first:], "the second round of a comes after the first of b"
    assert all(0 < time.wall_s < 0.001 and len(time.wall) == 2 for time in found.values())


def written(tmp_path: Path, rows: list[dict[str, Any]]) -> str:
    machine = {"processor": "one", "processors": 2, "memory_gib": 4.0, "system": "Linux 6", "python": "3.11"}
    about = {"size": "full", "machine": machine, "begun": moment(), "ended": moment(), "failed": []}
    page = tmp_path / "measured.md"
    write_page({**about, "rows": rows}, page)
    assert {path.suffix for path in (tmp_path / "images").iterdir()} == {".svg"}
    return page.read_text()


def test_the_page_shows_what_was_missed_first(tmp_path: Path) -> None:
    rows = [
        Row("slow beside others", 9.0, "s", "other", 3.0, "its own bound").to_json(),
        Row("good", 1.0, "s", "allowed", 2.0, "disk", at_most=1.0).to_json(),
        Row("busy", 0.8, "of time", "demanded", 0.95, "round trips", at_least=1.0).to_json(),
        Row("worst", 4.0, "s", "allowed", 2.0, "the processor", at_most=1.0).to_json(),
    ]
    assert [row["name"] for row in ordered(rows)] == ["worst", "busy", "good", "slow beside others"]
    text = written(tmp_path, rows)
    assert "3 rows have a target; 1 reach it, 2 do not." in text
    assert "| worst | 4 s | allowed: 2 s | 2 | **MISSED**: at most 2 s | the processor |" in text
    assert (
        "| busy | 0.8 of time | demanded: 0.95 of time | 0.842 | **MISSED**: at least 0.95 of time | round trips |"
        in text
    )
    assert "| good | 1 s | allowed: 2 s | 0.5 | reached: at most 2 s | disk |" in text
    assert "| slow beside others | 9 s | other: 3 s | 3 | none | its own bound |" in text


def test_the_alternatives_answer_as_they_should() -> None:
    from tests.bench import bench_projection as bench
    from tests.bench.alternatives import by_events, by_minute
    from tests.bench.exact import Exact  # SciPy takes a second, in each worker

    made = bench.projected(1)
    task = bench.task_of(made)
    exact = Exact(task)
    for answer in (bench.answer_of(made), by_minute(task), by_events(task)):
        assert bench.error_of(exact, answer) < 1e-14
    wrong = by_minute(task)
    wrong.at_tip[:] *= 1 + 1e-9
    assert bench.error_of(exact, wrong) > 1e-10
