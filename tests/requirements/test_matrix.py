"""The matrix of requirements and the page of hazards: complete, current, and without an orphan either way."""

from __future__ import annotations

import copy
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import ALL_COLLECTED

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "requirements_matrix.py"
DATA: dict[str, Any] = json.loads((ROOT / "docs" / "requirements.json").read_text("utf-8"))
HAZARDS = (ROOT / "docs" / "hazards.md").read_text("utf-8")


@pytest.fixture(scope="module")
def matrix() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("requirements_matrix", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.requirement("R130")
def test_r130_the_matrix_is_current_and_has_no_orphan(matrix: ModuleType, request: pytest.FixtureRequest) -> None:
    if request.config.args == request.config.getini("testpaths"):
        collector = matrix.Collector()  # the whole run has collected what the script would collect once more
        collector.pytest_collection_modifyitems(request.config.stash[ALL_COLLECTED])
        assert matrix.wrong(DATA, collector.found) == []
    else:
        command = [sys.executable, str(SCRIPT), "--check"]
        checked = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
        assert checked.returncode == 0, checked.stderr


@pytest.mark.requirement("R130")
def test_r130_every_requirement_accident_and_event_stands_in_it_once() -> None:
    wanted = [f"{kind}{number}" for kind, most in (("R", 137), ("H", 21), ("S", 12)) for number in range(1, most + 1)]
    assert [entry["id"] for entry in DATA["entries"]] == wanted
    assert all(entry["asks"].endswith(".") and len(entry["asks"]) < 200 for entry in DATA["entries"])


@pytest.mark.requirement("R130")
def test_r130_orphans_are_found_either_way(matrix: ModuleType) -> None:
    data = {
        "entries": [
            {"id": "R1", "asks": "a", "state": "tested"},
            {"id": "R2", "asks": "b", "state": "not yet"},
            {"id": "R3", "asks": "c", "state": "partly", "note": "d", "tests": ["tests/t.py::here"]},
        ]
    }
    sound = matrix.Collected({"tests/t.py::one", "tests/t.py::here"})
    sound.marked["R1"].add("tests/t.py::one")
    assert matrix.problems(data, sound) == []
    for spoil, said in (
        (lambda _, f: f.marked["R1"].clear(), "R1 is called tested, and no test proves it"),
        (lambda _, f: f.expected_to_fail.add("tests/t.py::one"), "R1 is called tested, and no test proves it"),
        (lambda _, f: f.marked["R9"].add("tests/t.py::one"), "tests name R9, which is not in the data"),
        (lambda _, f: f.nodes.remove("tests/t.py::here"), "R3 names tests/t.py::here, which does not exist"),
        (lambda _, f: f.marked["R2"].add("tests/t.py::one"), "R2 is called not yet, and tests/t.py::one proves it"),
        (lambda d, _: d["entries"].append(d["entries"][0]), "R1 stands twice in the data"),
        (lambda d, _: d["entries"][2].pop("note"), "R3 is called partly tested, without a note of what is missing"),
        (lambda d, _: d["entries"][1].update(state="done"), "R2 is 'done', which is no state"),
    ):
        spoiled, found = copy.deepcopy(data), copy.deepcopy(sound)
        spoil(spoiled, found)
        assert said in matrix.problems(spoiled, found)


@pytest.mark.requirement("R132", "R133")
def test_r132_every_hazard_has_a_cause_a_harm_a_control_and_a_test_or_says_not_yet() -> None:
    rows = [line.strip("|").split("|") for line in HAZARDS.splitlines() if re.match(r"\| [HSW]\d+ \|", line)]
    numbers = [row[0].strip() for row in rows]
    for kind, most in (("H", 21), ("S", 12)):
        assert [n for n in numbers if n[0] == kind] == [f"{kind}{n}" for n in range(1, most + 1)]
    sources = "\n".join(file.read_text("utf-8") for file in (ROOT / "tests").rglob("test_*.py"))
    for row in rows:
        assert len(row) == 7, row[0]
        assert all(cell.strip() for cell in row), row[0]
        named = re.findall(r"`(\w+)`", row[6])
        assert named or row[6].strip().startswith("not yet"), row[0]
        for name in named:
            assert f"def {name}(" in sources, name
