"""The window is worn for some minutes, with and without kills of the program; and its judge can say no."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.records.clinic.people import CHEAP
from tests.soak.clinic import Acknowledged, set_up
from tests.soak.judge import Judge
from tests.soak.memory import Sample, growth_percent
from tests.soak.pump import Pump
from tests.soak.supervisor import PULLED
from tests.soaking import COUNTED, LONG_LOOPS, SEED

MINUTES = 3.0
TXN = "ab" * 16


def minutes() -> float:
    """This loop's share of the time of the long run."""
    hours = os.environ.get("SOAK_HOURS", "")
    return float(hours) * 60 / LONG_LOOPS if hours else MINUTES


@pytest.mark.soak
@pytest.mark.requirement("R116", "R122")
@pytest.mark.parametrize("more", [[], ["--calm"]], ids=["with kills", "calm"])
def test_nothing_is_lost_and_nothing_untrue_is_said(
    tmp_path: Path, record_property: Callable[[str, object], None], more: list[str]
) -> None:
    out, seed = tmp_path / "soak.json", random.randrange(10**6)
    command = [sys.executable, "-m", "tests.soak", "--minutes", str(minutes()), "--seed", str(seed), *more]
    ended = subprocess.run([*command, "--out", str(out)], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    report = json.loads(out.read_text())
    assert report["counts"]["writes"] > 0
    record_property(f"{COUNTED}writes through the worn window", report["counts"]["writes"])
    record_property(
        f"{COUNTED}ports pulled out at a byte of a write of the worn window", report["counts"].get(PULLED, 0)
    )
    record_property(f"{SEED}worn window", seed)


@pytest.fixture(scope="module")
def pump(tmp_path_factory: pytest.TempPathFactory) -> Pump:
    """Programmed once."""
    folder = tmp_path_factory.mktemp("judged")
    (folder / "home").mkdir(mode=0o700)
    made = Pump(folder, 1)
    made.hand_over(folder / "home")
    return made


class TestTheJudge:
    """Of a pump that was programmed once, by nobody whom the judge knows."""

    def test_what_the_pump_runs(self, pump: Pump) -> None:
        runs = pump.runs()
        assert runs is not None
        assert (runs.generation, round(runs.mg_per_day, 3)) == (1, 2.4)

    def test_a_false_verdict(self, pump: Pump) -> None:
        judge = Judge(pump)
        judge.hear({"event": "phase", "phase": "DONE", "txn": TXN})
        assert judge.wrong
        assert judge.wrong[0].startswith(f"said DONE of {TXN}, but the pump runs ")

    def test_a_verdict_that_becomes_false(self, pump: Pump) -> None:
        runs = pump.runs()
        assert runs is not None
        judge = Judge(pump)
        judge.hear({"event": "phase", "phase": "NOT_APPLIED", "txn": runs.txn})
        assert len(judge.wrong) == 1
        judge.look()
        assert judge.wrong[1] == f"{runs.txn} was said not to be applied, and runs"

    def test_another_dose(self, pump: Pump) -> None:
        judge = Judge(pump)
        told = {"event": "outcome", "phase": "DONE", "txn": TXN, "says": "morphine 2.4 mg/day"}
        judge.hear({**told, "mg_per_day": "2.40"})
        assert judge.wrong == []
        judge.hear({**told, "mg_per_day": "2.45"})
        assert [said.split(",")[0] for said in judge.wrong] == [
            "said programmed with 2.45 mg/day",
            "the last screen does not name 2.45: morphine 2.4 mg/day",
        ]

    def test_another_program_is_shown(self, pump: Pump) -> None:
        judge = Judge(pump)
        judge.hear({"event": "shown", "generation": 2, "digest": "00"})
        assert judge.wrong[0].startswith("shows generation 2, 00; the pump runs ")


def test_records_that_were_acknowledged_and_are_not_there(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    set_up(home, CHEAP)
    said = Acknowledged()
    assert said.wrong(home) == []
    said.kept.add("never written")
    said.refused.add("MRN-0011")
    said.programs.add("ff" * 32)
    assert said.wrong(home) == [
        "never written: acknowledged, 0 times in the records",
        "MRN-0011: refused, yet in the records",
        f"program {'ff' * 8}: acknowledged, not in a visit",
    ]


def test_growth_is_that_of_the_last_half() -> None:
    held_mb = [50.0] * 20 + [100.0] * 10 + [104.0] * 10
    samples = [Sample(5.0 * at, one, one) for at, one in enumerate(held_mb)]
    assert growth_percent(samples) == 4
    assert growth_percent(samples[:8]) is None
