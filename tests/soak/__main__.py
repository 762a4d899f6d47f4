"""Wears the window out: the real program on encrypted records and a pump on a bad link, for minutes or hours.

    python -m tests.soak --minutes 10 [--seed S] [--calm] --out build/soak.json

Ends with counts, seeds, memory over time, longest frames and the bound on failures; the exit code is 1 when anything
was said that was not true, when a record was lost, or when the program died.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.soak.screen import screen
from tests.soak.supervisor import Plan, Soak


def main() -> int:
    """Runs it."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description="Wear the window out.")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=float, default=10.0)
    length.add_argument("--hours", type=float)
    parser.add_argument("--seed", type=int, default=None, help="repeats what is random, as far as time allows")
    parser.add_argument("--calm", action="store_true", help="the program is not killed: for its memory over the time")
    parser.add_argument("--pace-ms", type=int, default=250, help="pause of the clinician between two acts")
    parser.add_argument("--out", type=Path, required=True, help="JSON file to write")
    parser.add_argument("--keep", type=Path, help="leave everything in this new folder")
    given = parser.parse_args()
    seed = random.randrange(10**6) if given.seed is None else given.seed
    print(f"seed {seed}", flush=True)  # noqa: T201 - says what repeats it, also when it is broken off
    folder = given.keep or Path(tempfile.mkdtemp(prefix="thecal-soak-"))
    folder.mkdir(parents=True, exist_ok=True)
    with screen() as display:
        minutes = given.minutes if given.hours is None else 60 * given.hours
        plan = Plan(minutes, seed, given.calm, given.pace_ms, display=display)
        report = Soak(plan, folder.resolve()).run()
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    _say(report)
    if not report["wrong"] and given.keep is None:
        shutil.rmtree(folder)
    elif report["wrong"]:
        print(f"what was left is in {folder}")  # noqa: T201 - as above
    return 1 if report["wrong"] else 0


def _say(report: dict[str, Any]) -> None:
    shown = {name: value for name, value in report.items() if name not in ("memory", "plan")}
    shown["memory"] = {name: value for name, value in report["memory"].items() if name != "samples"}
    print(json.dumps(shown, indent=1))  # noqa: T201 - the result


if __name__ == "__main__":
    sys.exit(main())
