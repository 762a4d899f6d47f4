"""Runs each benchmark script of this folder alone, one after another, and gathers what they measured.

A benchmark is a file ``bench_NAME.py`` that measures when run and prints one JSON list on standard output, each item
with ``name``, ``value``, ``unit``, ``against`` (what the value is compared with, in words) and ``ratio`` (value divided
by that). Anything for people to read goes to standard error.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
KEYS = {"name", "value", "unit", "against", "ratio"}
TIMEOUT_S = 1_800


def run_one(script: Path) -> list[dict[str, Any]]:
    """Runs one benchmark in a process of its own.

    Args:
        script: the file to run.

    Returns:
        Its measurements.

    Raises:
        ValueError: if it printed something else than a list of measurements.
        subprocess.CalledProcessError: if it failed.
        subprocess.TimeoutExpired: if it took longer than 1,800 s.
    """
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{script.stem}"],
        stdout=subprocess.PIPE,
        text=True,
        timeout=TIMEOUT_S,
        check=True,
        cwd=FOLDER.parents[1],
    )
    rows = json.loads(done.stdout)
    if not isinstance(rows, list) or not all(isinstance(row, dict) and row.keys() == KEYS for row in rows):
        raise ValueError(f"{script.name} must print a list of objects with the keys {sorted(KEYS)}")
    return rows


def main() -> int:
    """Runs the benchmarks that were named, or all; returns 1 if one failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Run the benchmarks.")
    parser.add_argument("--out", type=Path, required=True, help="JSON file to write")
    parser.add_argument("only", nargs="*", metavar="NAME", help="run bench_NAME.py alone")
    arguments = parser.parse_args()
    measured: list[dict[str, Any]] = []
    failed = False
    for script in sorted(FOLDER.glob("bench_*.py")):
        if arguments.only and script.stem.removeprefix("bench_") not in arguments.only:
            continue
        try:
            rows = run_one(script)
        except (ValueError, subprocess.SubprocessError) as error:
            print(f"{script.name}: {error}", file=sys.stderr)
            failed = True
            continue
        for row in rows:
            print(f"{row['name']:<44} {row['value']:>12.4g} {row['unit']:<8} {row['ratio']:>8.3g} x {row['against']}")
        measured += rows
    arguments.out.write_text(json.dumps(measured, indent=2) + "\n")
    print(f"{len(measured)} measurements in {arguments.out}")
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
