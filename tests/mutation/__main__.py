"""`make mutation`: changes the dangerous code on purpose, one small change at a time, and asks whether a test notices.

Prints the score of each file and the mutants that lived, and leaves what became of every mutant in ``build/mutation``.
A run that was interrupted goes on where it stopped; after a change of a test, mutants that were killed stay killed and
the others are tried again; after a change of a source file, its mutants are tried again (``--fresh``: all).

Mutants that no test can kill, because the program does the same, stand in ``equivalent.toml`` with the reason.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import time
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.mutation.making import Mutant, files_to_mutate, mutants_of
from tests.mutation.running import Reach, measure_reach, run_mutants, with_collected

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "build" / "mutation"
EQUIVALENT = Path(__file__).with_name("equivalent.toml")
LEAST_PERCENT = 95.0
# Tests that run in one process and within seconds; others start processes, which would run the code without the mutant.
SELECTION = [
    "tests/device/protocol",
    "tests/device/session",
    "tests/emulator",
    "tests/records",
    "tests/link/test_faults.py",
    "--deselect=tests/device/session/test_processes.py",
    "--deselect=tests/device/protocol/test_fuzz.py",
    "--deselect=tests/device/session/test_replay.py",
    "--deselect=tests/device/protocol/test_codec.py::test_any_image_bytes_give_a_program_or_a_protocol_error",
    "--deselect=tests/device/protocol/test_noise.py::"
    "test_two_thousand_random_handshakes_equal_those_of_another_implementation",
    "--deselect=tests/emulator/test_server.py",
]


@dataclass
class Results:
    """What became of the mutants of one file; kept in a file of its own, one line a mutant.

    Attributes:
        path: the source file, from the root.
        said: for each mutant's key, as ``running.try_mutant``.
    """

    path: str
    said: dict[str, str] = field(default_factory=dict)

    @property
    def file(self) -> Path:
        """Where it is kept; the name changes with the source."""
        digest = hashlib.sha256((ROOT / self.path).read_bytes()).hexdigest()[:12]
        return RESULTS / f"{self.path.replace('/', '.')}.{digest}.jsonl"

    def load(self) -> None:
        """Reads what is kept, the last line of a mutant counts."""
        if self.file.exists():
            for line in self.file.read_text(encoding="utf-8").splitlines():
                key, said = json.loads(line)
                self.said[key] = said

    def note(self, key: str, said: str) -> None:
        """Keeps one result."""
        self.said[key] = said
        with self.file.open("a", encoding="utf-8") as kept:
            kept.write(json.dumps([key, said]) + "\n")


def numbered(path: str) -> dict[str, Mutant]:
    """The mutants of a file by a key that is unique in it."""
    found: dict[str, Mutant] = {}
    for mutant in mutants_of(path, (ROOT / path).read_text(encoding="utf-8")):
        key, number = mutant.key, 2
        while key in found:
            key, number = f"{mutant.key} | {number}", number + 1
        found[key] = mutant
    return found


def tests_digest() -> str:
    """Changes when a test or a source changes."""
    digest = hashlib.sha256(json.dumps(SELECTION).encode())
    for folder in ("device", "tests/device", "tests/emulator", "tests/records", "tests/link", "programmer_app/records"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def prepare(files: list[str]) -> Path:
    """Runs the tests once without a mutant and keeps which of them reach which lines."""
    kept = RESULTS / f"reach.{tests_digest()}.json"
    if not kept.exists():
        status = with_collected(SELECTION, lambda items: measure_reach(items, files, ROOT).save(kept))
        if status:
            raise SystemExit(f"pytest: {status}")
    return kept


def run_file(path: str, kept_reach: Path, only: str) -> None:
    """Tries those mutants of a file that are not known to be killed."""
    results = Results(path)
    results.load()
    mutants = {key: mutant for key, mutant in numbered(path).items() if only in key}
    todo = {
        key: mutant
        for key, mutant in mutants.items()
        if results.said.get(key, "survived") in {"survived", "unreached", kept_reach.name}
        and not (results.said.get(key) and _settled(results, key, kept_reach))
    }
    keys = {id(mutant): key for key, mutant in todo.items()}

    def note(mutant: Mutant, said: str) -> None:
        results.note(keys[id(mutant)], said)

    def work(items: dict[str, pytest.Item]) -> None:
        run_mutants(items, Reach.load(kept_reach), path, list(todo.values()), note)
        results.note("tests", kept_reach.name)

    if todo:
        with_collected(SELECTION, work)


def _settled(results: Results, key: str, kept_reach: Path) -> bool:
    # a survivor is tried again only when the tests have changed since the whole file was tried
    return key in results.said and results.said.get("tests") == kept_reach.name


def equivalents() -> dict[str, dict[str, str]]:
    """Reasons of the mutants that change nothing, by file and key."""
    read = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))
    return {path: {entry["mutant"]: entry["because"] for entry in entries} for path, entries in read.items()}


def report(files: list[str], shown: bool) -> bool:
    """Prints the score.

    Args:
        files: the files that count.
        shown: whether the mutants that lived are printed.

    Returns:
        Whether it is high enough and every mutant was tried.
    """
    known, total, lived, missing = equivalents(), Counter[str](), [], 0
    print(f"{'file':40}{'mutants':>9}{'killed':>9}{'lived':>9}{'no test':>9}{'same':>9}{'score':>9}")
    for path in files:
        results = Results(path)
        results.load()
        counted = Counter[str]()
        for key, mutant in numbered(path).items():
            said = results.said.get(key, "untried").partition(" ")[0]
            alive = said in {"survived", "unreached"}
            kind = "same" if alive and key in known.get(path, {}) else said if alive or said == "untried" else "killed"
            counted[kind] += 1
            if kind in {"survived", "unreached"}:
                lived.append(f"{path}:{mutant.lines.start} {key}")
            missing += kind == "untried"
        total += counted
        print(_line(path, counted))
    print(_line("in all", total))
    if shown:
        print(*lived, sep="\n")
    if missing:
        print(f"{missing} mutants were not tried")
    return not missing and _score(total) >= LEAST_PERCENT


def _score(counted: Counter[str]) -> float:
    relevant = counted["killed"] + counted["survived"] + counted["unreached"]
    return 100.0 * counted["killed"] / relevant if relevant else 100.0


def _line(name: str, counted: Counter[str]) -> str:
    numbers = [counted[kind] for kind in ("killed", "survived", "unreached", "same")]
    columns = "".join(f"{number:9}" for number in [sum(numbers) + counted["untried"], *numbers])
    return f"{name:40}{columns}{_score(counted):8.1f}%"


def main() -> int:
    """Runs everything, or with ``--one`` the mutants of one file."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("files", nargs="*", help="source files, from the root (default: all dangerous ones)")
    parser.add_argument("--jobs", type=int, default=2, help="files at the same time")
    parser.add_argument("--fresh", action="store_true", help="forget earlier results")
    parser.add_argument("--report", action="store_true", help="only print what is known")
    parser.add_argument("--only", default="", help="only mutants whose key contains this text")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    files: list[str] = chosen.files or files_to_mutate(ROOT)
    RESULTS.mkdir(parents=True, exist_ok=True)
    if chosen.one:
        run_file(files[0], chosen.one, chosen.only)
        return 0
    if not chosen.report:
        if chosen.fresh:
            for kept in RESULTS.iterdir():
                kept.unlink()
        _run_all(files, prepare(files_to_mutate(ROOT)), chosen.jobs, chosen.only)
    return 0 if report(files, shown=True) else 1


def _run_all(files: list[str], reach: Path, jobs: int, only: str) -> None:
    waiting, running = list(files), dict[str, subprocess.Popen[bytes]]()
    while waiting or running:
        while waiting and len(running) < jobs:
            path = waiting.pop(0)
            log = (RESULTS / f"{path.replace('/', '.')}.log").open("wb")
            command = [sys.executable, "-m", "tests.mutation", path, "--one", str(reach), "--only", only]
            running[path] = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        for path, process in list(running.items()):
            if process.poll() is not None:
                print(f"{path}: done" if process.returncode == 0 else f"{path}: FAILED, see its log", flush=True)
                del running[path]
        time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(main())
