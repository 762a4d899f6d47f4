"""Writes docs/requirements-matrix.md: what is asked, by which tests it is proved, and what is still missing.

    .venv/bin/python packaging/requirements_matrix.py           # writes the page
    .venv/bin/python packaging/requirements_matrix.py --check   # fails when the page is stale or has an orphan
    .venv/bin/python packaging/requirements_matrix.py --record build/junit.xml   # takes results from a run, then writes

A run with results to take: `make test PYTEST_ARGS="--junitxml=build/junit.xml"`.

What is asked stands in docs/requirements.json. Tests name it with `@pytest.mark.requirement("R17", ...)`, or are named
there by their id. An orphan either way is an error: a requirement called tested without a test that passes, a test that
names an unknown requirement, a test named that does not exist.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

import pytest

ROOT: Final = Path(__file__).resolve().parents[1]
DATA: Final = ROOT / "docs" / "requirements.json"
PAGE: Final = ROOT / "docs" / "requirements-matrix.md"
RESULTS: Final = ROOT / "docs" / "requirements-results.json"
STATES: Final = ("tested", "partly", "not yet", "not for a programmer")
"""`partly`: tests prove some of it; the note says what is missing, and tests that are expected to fail show it."""

_WORST: Final = ("passed", "skipped", "failed")
_TAGS: Final = {"failure": "failed", "error": "failed", "skipped": "skipped"}

_HEAD: Final = """# Requirements and their tests

Made by `packaging/requirements_matrix.py` from `requirements.json` and the marks of the tests; not written by hand.
R are requirements, H accidents that have happened with such pumps, S events that are replayed. A test in *italics* is
expected to fail: it shows something that is missing, and must be made an ordinary test when it no longer is. The
results are those of one whole run of `make test`, recorded on {recorded_on}: {passed} tests passed, {failed} failed,
{skipped} were skipped. Tests of the long runs (`make soak`), and tests newer than that run, count as not run.
"""


@dataclass
class Collected:
    """What pytest found.

    Attributes:
        nodes: Ids of all tests, without their parameters.
        marked: Requirement -> ids of the tests that name it.
        expected_to_fail: Ids of tests all of whose cases are expected to fail.
    """

    nodes: set[str] = field(default_factory=set)
    marked: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    expected_to_fail: set[str] = field(default_factory=set)


class Collector:
    """A pytest plugin that keeps what is collected."""

    def __init__(self) -> None:
        self.found = Collected()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Takes ids and marks of all tests, also of those that this run would not select."""
        passing = set()
        for item in items:
            node = item.nodeid.partition("[")[0]
            self.found.nodes.add(node)
            if item.get_closest_marker("xfail") is None:
                passing.add(node)
            for mark in item.iter_markers("requirement"):
                for name in mark.args:
                    self.found.marked[name].add(node)
        self.found.expected_to_fail = self.found.nodes - passing


def collect() -> Collected:
    """Collects all tests of the project without running one.

    Raises:
        SystemExit: If they cannot be collected.
    """
    os.chdir(ROOT)
    collector = Collector()
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = pytest.main(["--collect-only", "-q", "-p", "no:randomly", "-m", "", "tests"], plugins=[collector])
    if code != pytest.ExitCode.OK:
        raise SystemExit(f"the tests cannot be collected:\n{said.getvalue()[-2_000:]}")
    return collector.found


def recorded(junit: Path, found: Collected) -> dict[str, Any]:
    """Results of a run, by test: the worst of its cases.

    Args:
        junit: What `--junitxml` wrote.
        found: Gives the ids of the tests.
    """
    by_name = {
        node.removesuffix(".py").replace(".py::", "::").replace("/", ".").replace("::", "."): node
        for node in found.nodes
    }
    suite = ET.parse(junit).getroot().find("testsuite")  # noqa: S314 - written by our own run
    if suite is None:
        raise SystemExit(f"{junit} holds no run")
    results: dict[str, str] = {}
    counts = dict.fromkeys(_WORST, 0)
    for case in suite.iter("testcase"):
        outcome = next((name for tag, name in _TAGS.items() if case.find(tag) is not None), "passed")
        counts[outcome] += 1
        node = by_name.get(f"{case.get('classname')}.{str(case.get('name')).partition('[')[0]}")
        if node is not None:
            results[node] = max(results.get(node, "passed"), outcome, key=_WORST.index)
    day = str(suite.get("timestamp")).partition("T")[0]
    return {"format": "thecal-requirement-results/1", "recorded_on": day} | counts | {"results": results}


def _kept(results: dict[str, Any], data: dict[str, Any], found: Collected) -> dict[str, Any]:
    """Only the results of tests that prove something here, in order."""
    named = {test for entry in data["entries"] for test in tests_of(entry, found)}
    return results | {"results": {test: results["results"][test] for test in sorted(named & results["results"].keys())}}


def tests_of(entry: dict[str, Any], found: Collected) -> list[str]:
    """Ids of the tests of a requirement: those that name it, and those that it names."""
    return sorted(found.marked.get(entry["id"], set()) | set(entry.get("tests", ())))


def problems(data: dict[str, Any], found: Collected) -> list[str]:
    """Orphans and contradictions, one a line."""
    entries = data["entries"]
    said = []
    ids = [entry["id"] for entry in entries]
    said += [f"{name} stands twice in the data" for name in sorted({name for name in ids if ids.count(name) > 1})]
    said += [f"tests name {name}, which is not in the data" for name in sorted(set(found.marked) - set(ids))]
    for entry in entries:
        tests = tests_of(entry, found)
        proving = [test for test in tests if test not in found.expected_to_fail]
        said += [f"{entry['id']} names {test}, which does not exist" for test in tests if test not in found.nodes]
        if entry["state"] not in STATES:
            said.append(f"{entry['id']} is {entry['state']!r}, which is no state")
        if entry["state"] in {"tested", "partly"} and not proving:
            said.append(f"{entry['id']} is called {entry['state']}, and no test proves it")
        if entry["state"] in {"not yet", "not for a programmer"} and proving:
            said.append(f"{entry['id']} is called {entry['state']}, and {proving[0]} proves it")
        if entry["state"] == "tested" and len(proving) != len(tests):
            said.append(f"{entry['id']} is called tested, and a test of it is expected to fail")
        if entry["state"] == "partly" and not entry.get("note"):
            said.append(f"{entry['id']} is called partly tested, without a note of what is missing")
    return said


def page(data: dict[str, Any], found: Collected, run: dict[str, Any]) -> str:
    """The whole page."""
    entries = data["entries"]
    head = _HEAD.format(**{name: run.get(name, "?") for name in ("recorded_on", *_WORST)})
    lines = [head, "| state | R | H | S |", "|---|---|---|---|"]
    for state in STATES:
        counts = [sum(e["state"] == state and e["id"].startswith(kind) for e in entries) for kind in "RHS"]
        lines.append(f"| {state} | " + " | ".join(map(str, counts)) + " |")
    for kind, title in (("R", "Requirements"), ("H", "Accidents"), ("S", "Events that are replayed")):
        lines += ["", f"## {title}", "", "| no | asks | state | tests | result |", "|---|---|---|---|---|"]
        lines += [_row(entry, found, run.get("results", {})) for entry in entries if entry["id"].startswith(kind)]
    return "\n".join(lines) + "\n"


def _row(entry: dict[str, Any], found: Collected, results: dict[str, str]) -> str:
    names: dict[str, list[str]] = defaultdict(list)
    for test in tests_of(entry, found):
        file, _, name = test.partition("::")
        shown = f"*{name}*" if test in found.expected_to_fail else name
        names[file.removeprefix("tests/")].append(shown.replace("::", " "))
    tests = "<br>".join(f"`{file}`: {', '.join(names[file])}" for file in sorted(names))
    asks = entry["asks"] + (f" **Missing:** {entry['note']}" if entry.get("note") else "")
    outcomes = [results.get(test, "not run") for test in tests_of(entry, found)]
    counted = ", ".join(f"{outcomes.count(one)} {one}" for one in (*_WORST, "not run") if one in outcomes)
    return f"| {entry['id']} | {asks} | {entry['state']} | {tests} | {counted} |"


def wrong(data: dict[str, Any], found: Collected) -> list[str]:
    """The problems, and whether the page is as it would be made now."""
    made = page(data, found, json.loads(RESULTS.read_text("utf-8")))
    stale = not PAGE.exists() or PAGE.read_text("utf-8") != made
    return problems(data, found) + [f"{PAGE.name} is stale: run packaging/requirements_matrix.py"] * stale


def main() -> int:
    """Writes or checks the page; the exit code says whether all is well."""
    arguments = argparse.ArgumentParser(description="Requirements and their tests")
    arguments.add_argument("--check", action="store_true", help="only compare, write nothing")
    arguments.add_argument("--record", type=Path, metavar="FILE", help="results of a run, as --junitxml writes them")
    asked = arguments.parse_args()
    checking, junit = asked.check, None if asked.record is None else asked.record.resolve()
    data, found = json.loads(DATA.read_text("utf-8")), collect()
    if junit is not None:
        RESULTS.write_text(json.dumps(_kept(recorded(junit, found), data, found), indent=1) + "\n", "utf-8")
    if not checking:
        PAGE.write_text(page(data, found, json.loads(RESULTS.read_text("utf-8"))), "utf-8")
    said = wrong(data, found)
    print("\n".join(said) or f"{len(data['entries'])} entries, no orphan", file=sys.stderr if said else sys.stdout)
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
