"""Runs the mutants of one file: pytest collects once, and each mutant is one forked process that runs a few tests.

The child swaps the code of one function for the mutant's and runs the tests that execute the changed lines, quickest
first, until one fails. Importing and collecting, which cost seconds, are done once. Only for systems with ``fork``.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import resource
import select
import signal
import time
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import coverage
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import FunctionType, ModuleType

    from tests.mutation.making import Mutant

# A test slower than this kills nothing that a quicker one could not, and would cost minutes for each survivor.
SLOWEST_TEST_S = 3.0
# A mutant lives when the tests of its lines, quickest first and this long in all (s, without the mutant), let it live.
TESTS_OF_A_MUTANT_S = 6.0
# A mutant hangs, which is a death, when it takes more than this (s of processor) beside ten times what its tests take
# without it, or more than SILENCE_S by the clock.
GRACE_S = 10.0
SILENCE_S = 120.0
MEMORY_BYTES = 4 * 1024**3
_AS_IN_THE_FILE = "from __future__ import annotations\n"


@dataclass
class Reach:
    """Which tests execute which lines, and how long each takes.

    Attributes:
        seconds: of the processor for each test, by node id; a busy machine does not change them.
        tests: node ids by file and line.
    """

    seconds: dict[str, float] = field(default_factory=dict)
    tests: dict[str, dict[int, list[str]]] = field(default_factory=dict)

    def of(self, path: str, lines: Iterable[int]) -> list[str]:
        """The tests that execute any of the lines, quickest first, as many as fit the time."""
        by_line = self.tests.get(path, {})
        found = {test for line in lines for test in by_line.get(line, []) if test in self.seconds}
        chosen: list[str] = []
        left_s = TESTS_OF_A_MUTANT_S
        for test in sorted(found, key=lambda test: (self.seconds[test], test)):
            left_s -= self.seconds[test]
            if left_s < 0 and chosen:
                break
            if self.seconds[test] <= SLOWEST_TEST_S:
                chosen.append(test)
        return chosen

    def save(self, path: Path) -> None:
        """Writes it as JSON."""
        path.write_text(json.dumps({"seconds": self.seconds, "tests": self.tests}), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Reach:
        """Reads what ``save`` wrote."""
        read = json.loads(path.read_text(encoding="utf-8"))
        tests = {file: {int(line): names for line, names in lines.items()} for file, lines in read["tests"].items()}
        return cls(read["seconds"], tests)


class _Loop:
    """A pytest plugin that hands the collected tests to a function in place of running them."""

    def __init__(self, work: Callable[[dict[str, pytest.Item]], None]) -> None:
        self.work = work

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.work({item.nodeid: item for item in session.items})
        return True


class _Failures:
    def __init__(self) -> None:
        self.failed = False
        self.seconds = 0.0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed = self.failed or report.failed


def with_collected(selection: list[str], work: Callable[[dict[str, pytest.Item]], None]) -> int:
    """Collects tests and calls ``work`` with them by node id, inside pytest.

    Args:
        selection: arguments for pytest that select tests.
        work: called once.

    Returns:
        The exit status of pytest.
    """
    arguments = ["-q", "-p", "no:xdist", "-p", "no:cacheprovider", "--capture=no", "--assert=plain", "--timeout=0"]
    arguments += ["--randomly-seed=1", "--randomly-dont-reorganize", "--hypothesis-seed=1", "--no-summary"]
    return int(pytest.main([*arguments, *selection], plugins=[_Loop(work)]))


def _run_one(item: pytest.Item, following: pytest.Item | None) -> _Failures:
    seen = _Failures()
    item.config.pluginmanager.register(seen, "thecal-mutation-failures")
    begun_s = time.process_time()
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
    seen.seconds = time.process_time() - begun_s
    item.config.pluginmanager.unregister(seen)
    return seen


def measure_reach(items: dict[str, pytest.Item], files: list[str], root: Path) -> Reach:
    """Runs every test once and notes the lines that each executes.

    Args:
        items: the collected tests.
        files: paths from the root of the files whose lines count.
        root: the project's folder.

    Raises:
        RuntimeError: if a test fails without any mutant.
    """
    reach = Reach()
    watch = coverage.Coverage(data_file=None, include=[str(root / file) for file in files], config_file=False)
    tests = list(items.items())
    for number, (name, item) in enumerate(tests):
        watch.start()
        watch.switch_context(name)
        seen = _run_one(item, tests[number + 1][1] if number + 1 < len(tests) else None)
        watch.stop()
        if seen.failed:
            raise RuntimeError(f"{name} fails without any mutant")
        reach.seconds[name] = seen.seconds
    data = watch.get_data()
    for file in files:
        contexts = data.contexts_by_lineno(str(root / file))
        reach.tests[file] = {line: sorted(name for name in names if name) for line, names in contexts.items()}
    return reach


def _find(space: dict[str, Any], qualified: str) -> FunctionType:
    first, *rest = qualified.split(".")
    found = space[first]
    for name in rest:
        found = found.__dict__[name]
    if isinstance(found, property):
        found = found.fget
    found = getattr(found, "__func__", found)  # of a static or class method
    function: FunctionType = getattr(found, "__wrapped__", found)  # of a context manager
    return function


def swap_in(module: ModuleType, mutant: Mutant) -> None:
    """Gives the living function the mutant's code and defaults; whoever holds the function runs the mutant."""
    living = _find(vars(module), mutant.function)
    tree = ast.parse(_AS_IN_THE_FILE + mutant.source)
    if "__class__" in living.__code__.co_freevars:
        _keep_class(tree)
    space = dict(vars(module))
    exec(compile(tree, str(module.__file__), "exec", dont_inherit=True), space)  # noqa: S102 - our own source
    new = _find(space, mutant.function)
    living.__code__ = new.__code__
    living.__defaults__ = new.__defaults__
    living.__kwdefaults__ = new.__kwdefaults__


def _keep_class(tree: ast.Module) -> None:
    """Names the class in a method, so that one that lost its `super()` still fits where that was."""
    method = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    method.body.insert(0, ast.Expr(ast.Name("__class__", ast.Load())))
    ast.fix_missing_locations(tree)


def _as_child(module: ModuleType, mutant: Mutant | None, tests: list[pytest.Item], answer: int, most_s: float) -> None:
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (ceil(most_s), ceil(most_s) + 5))
    try:
        if mutant is not None:
            swap_in(module, mutant)
    except Exception as error:  # noqa: BLE001 - whatever it is, this mutant was not tried
        os.write(answer, f"unfit {error!r}".encode())
        return
    for number, item in enumerate(tests):
        if _run_one(item, tests[number + 1] if number + 1 < len(tests) else None).failed:
            os.write(answer, f"killed {item.nodeid}".encode())
            return
    os.write(answer, b"survived")


def try_mutant(module: ModuleType, mutant: Mutant | None, tests: list[pytest.Item], expected_s: float) -> str:
    """Runs tests on one mutant in a process of its own.

    Args:
        module: the module that the mutant changes.
        mutant: the change; None for a run without any.
        tests: in this order, until one fails.
        expected_s: what the tests take without a mutant.

    Returns:
        ``survived``, ``killed NODEID``, ``hung``, ``unfit WHY`` (the change cannot be swapped into the living function,
        so nothing was tried) or ``broke`` (the process ended without an answer, which no test said was wrong).
    """
    listen, answer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _as_child(module, mutant, tests, answer, GRACE_S + 10 * expected_s)
        finally:
            os._exit(0)
    os.close(answer)
    ready, _, _ = select.select([listen], [], [], SILENCE_S)
    said = os.read(listen, 4096).decode() if ready else "hung"
    os.close(listen)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    spent = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU
    return said or ("hung" if spent else "broke")


def run_mutants(
    items: dict[str, pytest.Item], reach: Reach, path: str, mutants: list[Mutant], note: Callable[[Mutant, str], None]
) -> None:
    """Tries every mutant of one file.

    Tests that have just killed a mutant of the same function go first: it does not change who dies, only how soon. The
    quickest tests of the file are run once in the same way without a mutant, and must pass.

    Args:
        items: the collected tests.
        reach: which tests execute which lines.
        path: the file, from the root.
        mutants: what to try.
        note: called with each mutant and what became of it: as ``try_mutant``, or ``unreached``.

    Raises:
        RuntimeError: if tests fail without any mutant.
    """
    module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
    control = reach.of(path, reach.tests.get(path, {}))
    if (
        said := try_mutant(module, None, [items[name] for name in control if name in items], TESTS_OF_A_MUTANT_S)
    ) != "survived":
        raise RuntimeError(f"without any mutant: {said}")
    killers: dict[str, dict[str, float]] = {}
    for mutant in mutants:
        names = [name for name in reach.of(path, mutant.lines) if name in items]
        if not names:
            note(mutant, "unreached")
            continue
        latest = killers.setdefault(mutant.function, {})
        names.sort(key=lambda name: (-latest.get(name, 0.0), reach.seconds[name]))
        said = try_mutant(module, mutant, [items[name] for name in names], sum(reach.seconds[name] for name in names))
        if said.startswith("killed "):
            latest[said.removeprefix("killed ")] = time.monotonic()
        note(mutant, said)
