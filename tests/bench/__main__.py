"""Runs each benchmark script of this folder alone, one after another; gathers what they measured, and draws the page.

A benchmark is a file `bench_NAME.py` that measures when run and prints one JSON list on standard output: rows as
`measuring.Row` makes them. Anything for people to read goes to standard error. `--quick` measures less and takes less
than two minutes; its page is not the one to keep, so it is written beside the results.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from tests.bench.measuring import ROOT, Size, shown_s
from tests.bench.page import write_page
from tests.bench.window_rows import arguments, completed

FOLDER: Final = Path(__file__).parent
KEYS: Final = {
    "name",
    "value",
    "unit",
    "reference",
    "reference_value",
    "ratio",
    "at_most",
    "at_least",
    "bound",
    "note",
    "points",
}
TIMEOUT_S: Final = 1_800
FORMAT: Final = "thecal-bench/1"


def scripts() -> dict[str, Path]:
    """All benchmarks by name."""
    return {path.stem.removeprefix("bench_"): path for path in sorted(FOLDER.glob("bench_*.py"))}


def run_one(name: str, size: Size) -> list[dict[str, Any]]:
    """Runs one benchmark in a process of its own.

    Raises:
        ValueError: If it printed something else than rows.
        subprocess.CalledProcessError: If it failed.
        subprocess.TimeoutExpired: If it took longer than 1,800 s.
    """
    command = [sys.executable, "-m", f"tests.bench.bench_{name}", *arguments(name, size)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=TIMEOUT_S, check=True, cwd=ROOT)
    rows = [completed(row) for row in json.loads(done.stdout)]
    if not all(row.keys() == KEYS for row in rows):
        raise ValueError(f"bench_{name}.py must print a list of objects with the keys {sorted(KEYS)}")
    return rows


def machine() -> dict[str, Any]:
    """On what this runs, without a name that would tell whose it is."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    return {
        "processor": model or platform.processor() or platform.machine(),
        "processors": os.cpu_count(),
        "memory_gib": round(_memory_bytes() / 2**30, 1),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def _memory_bytes() -> int:
    if not hasattr(os, "sysconf"):
        return 0
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def moment() -> dict[str, Any]:
    """The time, and what else the machine does: its load averages over 1, 5 and 15 minutes."""
    load = list(os.getloadavg()) if hasattr(os, "getloadavg") else []
    return {"at": datetime.now(UTC).isoformat(timespec="seconds"), "load": load}


def measured(names: list[str], size: Size) -> tuple[list[dict[str, Any]], list[str]]:
    """Rows of the named benchmarks, and the names of those that failed."""
    rows: list[dict[str, Any]] = []
    failed = []
    for name in names:
        begun_s = time.monotonic()
        try:
            found = run_one(name, size)
        except (ValueError, subprocess.SubprocessError) as error:
            print(f"bench_{name}.py: {error}", file=sys.stderr)
            failed.append(name)
            continue
        for row in found:
            print(f"{row['name']:<90} {row['value']:>10.4g} {row['unit']:<8} {row['ratio']:>8.3g} x {row['reference']}")
        print(f"--- {name}: {shown_s(time.monotonic() - begun_s)}", flush=True)
        rows += found
    return rows, failed


def main() -> int:
    """Runs the benchmarks that were named, or all; returns 1 if one failed. A missed target is no failure."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Run the benchmarks.")
    parser.add_argument("--out", type=Path, required=True, help="JSON file to write")
    parser.add_argument("--page", type=Path, help="also write the page here, its pictures into images/ beside it")
    parser.add_argument("--quick", action="store_true", help="measure less, in less than two minutes")
    parser.add_argument("--from-json", action="store_true", help="measure nothing: draw the page from the JSON file")
    parser.add_argument("only", nargs="*", metavar="NAME", help="run bench_NAME.py alone")
    arguments = parser.parse_args()
    names = [name for name in scripts() if not arguments.only or name in arguments.only]
    failed: list[str] = []
    if not arguments.from_json:
        begun = moment()
        size = Size.QUICK if arguments.quick else Size.FULL
        rows, failed = measured(names, size)
        about = {"size": size.value, "machine": machine(), "begun": begun, "ended": moment(), "failed": failed}
        arguments.out.write_text(json.dumps({"format": FORMAT, **about, "rows": rows}, indent=1) + "\n")
        print(f"{len(rows)} measurements in {arguments.out}")
    if arguments.page is not None:
        write_page(json.loads(arguments.out.read_text()), arguments.page)
        print(f"page in {arguments.page}")
    return int(bool(failed))


if __name__ == "__main__":
    raise SystemExit(main())
