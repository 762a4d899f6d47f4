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

from tests.mutation.making import Mutant, files_to_mutate, mutants_of, wordings_of
from tests.mutation.running import Reach, measure_reach, run_mutants, with_collected

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "build" / "mutation"
EQUIVALENT = Path(__file__).with_name("equivalent.toml")
LEAST_PERCENT = 95.0
# Tests that run in one process, within seconds, and measure no time; others start processes, which would run the code
# without the mutant, or would fail on a busy machine whatever the mutant does.
SELECTION = [
    "tests/device/protocol",
    "tests/device/session",
    "tests/records/test_audited.py",
    "tests/records/test_journal.py",
    "tests/records/test_journal_bad_input.py",
    "tests/records/test_journals_alike.py",
    "--deselect=tests/device/session/test_processes.py",
    "--deselect=tests/device/session/test_replay.py",
    "--deselect=tests/device/protocol/test_fuzz.py",
    "--deselect=tests/device/protocol/test_cddl.py",
    *(
        f"--deselect=tests/device/protocol/{name}"
        for name in (
            "test_codec.py::test_any_image_bytes_give_a_program_or_a_protocol_error",
            "test_channel.py::test_a_hundred_thousand_bad_handshakes_cost_little_and_a_good_one_follows_within_a_minute",
            "test_noise.py::test_two_thousand_random_handshakes_equal_those_of_another_implementation",
        )
    ),
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


def prepare() -> Path:
    """Runs the tests once without a mutant and keeps which of them reach which lines.

    Raises:
        SystemExit: a test fails; its words are in the log.
    """
    kept = RESULTS / f"reach.{tests_digest()}.json"
    if not kept.exists():
        log = RESULTS / "reach.log"
        print(f"the tests run once without a mutant: {log.relative_to(ROOT)}", flush=True)
        with log.open("wb") as out:
            command = [sys.executable, "-m", "tests.mutation", "--measure", str(kept)]
            done = subprocess.run(command, cwd=ROOT, stdout=out, stderr=out, check=False)
        if done.returncode or not kept.exists():
            raise SystemExit(f"a test fails without any mutant, see {log}")
    return kept


def run_file(path: str, kept_reach: Path, only: str) -> None:
    """Tries those mutants of a file that are not known to be killed."""
    results = Results(path)
    results.load()
    mutants = {key: mutant for key, mutant in numbered(path).items() if only in key}
    todo = {
        key: mutant
        for key, mutant in mutants.items()
        if not results.said.get(key, "").startswith(("killed", "hung")) and not _settled(results, key, kept_reach)
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


def equivalents() -> tuple[set[str], dict[str, set[str]]]:
    """What changes nothing, by ``equivalent.toml``: kinds of mutants anywhere, and single ones by file."""
    read = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))
    kinds = set(read.pop("kinds", {}))
    for path, entries in read.items():
        if not all(entry["because"].strip() for entry in entries):
            raise SystemExit(f"{EQUIVALENT.name}: {path}: each entry says why")
    return kinds, {path: {key for entry in entries for key in entry["mutants"]} for path, entries in read.items()}


@dataclass
class Tally:
    """How the mutants of one file, or of all, ended.

    Attributes:
        counted: by kind of end: killed, lived, same (it lived, and ``equivalent.toml`` says why), untried.
        wording: left out, see ``making.mutants_of``.
    """

    counted: Counter[str] = field(default_factory=Counter)
    wording: int = 0

    def add(self, other: Tally) -> None:
        """Takes another file in."""
        self.counted += other.counted
        self.wording += other.wording

    def score(self, *excused: str) -> float:
        """Percent killed of all but the ``excused``."""
        told = sum(self.counted[kind] for kind in ("killed", "lived", "same") if kind not in excused)
        return 100.0 * self.counted["killed"] / told if told else 100.0

    def line(self, name: str) -> str:
        """One line of the table, under ``HEADINGS``."""
        scores = [
            f"{self.score(*excused):8.1f}%" if self.counted["killed"] else f"{'-':>9}" for excused in (("same",), ())
        ]
        numbers = [
            sum(self.counted.values()),
            *(self.counted[kind] for kind in ("untried", "killed", "lived", "same")),
            self.wording,
        ]
        columns = "".join(f"{number:9}" for number in numbers)
        return f"{name:40}{columns}{''.join(scores)}"


HEADINGS = f"{'file':40}" + "".join(
    f"{name:>9}" for name in ("mutants", "untried", "killed", "lived", "same", "wording", "score", "of all")
)


def report(files: list[str]) -> bool:
    """Prints the score, the mutants that lived, and what is wrong with ``equivalent.toml``.

    Args:
        files: the files that count.

    Returns:
        Whether the score is high enough, every mutant was tried, and every excuse is one for a mutant that lived.
    """
    kinds, known = equivalents()
    total, lived, idle = Tally(), [], []
    print(HEADINGS)
    for path in files:
        results, excuses = Results(path), set(known.get(path, set()))
        results.load()
        tally = Tally(wording=wordings_of(path, (ROOT / path).read_text(encoding="utf-8")))
        for key, mutant in numbered(path).items():
            said = results.said.get(key, "untried").partition(" ")[0]
            end = said if said == "untried" else "killed" if said in {"killed", "hung"} else "lived"
            if end == "lived" and (key in excuses or mutant.kind in kinds):
                end = "same"
                excuses.discard(key)
            if end == "lived":
                lived.append(
                    f"{path}:{mutant.lines.start} ({results.said[key]})\n    {mutant.function}"
                    f"\n    - {mutant.removed}\n    + {mutant.added}\n    {json.dumps(key)}"
                )
            tally.counted[end] += 1
        if not tally.counted["untried"]:
            idle += [f"{EQUIVALENT.name}: {path}: {key}: no mutant of this name lived" for key in excuses]
        total.add(tally)
        print(tally.line(path))
    print(total.line("in all"))
    print(*lived, *idle, sep="\n")
    if untried := total.counted["untried"]:
        print(f"{untried} mutants were not tried")
    return not untried and not idle and total.score("same") >= LEAST_PERCENT


def main() -> int:
    """Runs everything, or with ``--one`` the mutants of one file."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument(
        "--files", nargs="*", default=[], help="source files, from the root (default: all dangerous ones)"
    )
    parser.add_argument("--jobs", type=int, default=2, help="files at the same time")
    parser.add_argument("--fresh", action="store_true", help="forget earlier results")
    parser.add_argument("--report", action="store_true", help="only print what is known")
    parser.add_argument("--only", default="", help="only mutants whose key contains this text")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    files: list[str] = chosen.files or files_to_mutate(ROOT)
    RESULTS.mkdir(parents=True, exist_ok=True)
    if chosen.measure:
        return with_collected(SELECTION, lambda items: measure_reach(items, files, ROOT).save(chosen.measure))
    if chosen.one:
        run_file(files[0], chosen.one, chosen.only)
        return 0
    if not chosen.report:
        if chosen.fresh:
            for kept in RESULTS.iterdir():
                kept.unlink()
        _run_all(files, prepare(), chosen.jobs, chosen.only)
    return 0 if report(files) else 1


def _run_all(files: list[str], reach: Path, jobs: int, only: str) -> None:
    waiting, running = list(files), dict[str, subprocess.Popen[bytes]]()
    while waiting or running:
        while waiting and len(running) < jobs:
            path = waiting.pop(0)
            log = (RESULTS / f"{path.replace('/', '.')}.log").open("wb")
            command = [sys.executable, "-m", "tests.mutation", "--files", path, "--one", str(reach), "--only", only]
            running[path] = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        for path, process in list(running.items()):
            if process.poll() is not None:
                print(f"{path}: done" if process.returncode == 0 else f"{path}: FAILED, see its log", flush=True)
                del running[path]
        time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(main())
