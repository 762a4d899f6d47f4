"""Calculators and projection on the command line: hand-computed answers, sources said, and refusals in plain lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from programmer_app.cli import run
from tests.therapy.samples import CONTRACT, PLAIN, demand

Json = dict[str, Any]


class Desk:
    """The command line with a folder for files."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys

    def file(self, name: str, **changes: Any) -> str:  # noqa: ANN401 - any part of a program file
        path = self.folder / f"{name}.json"
        path.write_text(json.dumps(PLAIN | changes), "utf-8")
        return str(path)

    def json(self, *arguments: str) -> Json:
        assert run([*arguments, "--json"]) == 0
        found: Json = json.loads(self.capsys.readouterr().out)
        return found

    def text(self, *arguments: str) -> str:
        assert run([*arguments]) == 0
        return self.capsys.readouterr().out

    def refused(self, *arguments: str) -> str:
        """The error of a command that ends with exit code 2 in one or two plain lines."""
        assert run([*arguments]) == 2
        printed = self.capsys.readouterr()
        assert printed.out == ""
        assert 1 <= len(printed.err.splitlines()) <= 2
        return printed.err


@pytest.fixture
def desk(thecal_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """The command line with an empty home."""
    return Desk(tmp_path, capsys)


def test_route_is_an_estimate_with_spread_cap_and_sources(desk: Desk) -> None:
    asked = ("calc", "route", "--drug", "morphine", "--dose", "600 mg/day", "--from", "oral", "--to", "intrathecal")
    found = desk.json(*asked)
    # 600 / 300, 600 / 300 to 600 / 10, the top for an opioid-naive patient
    assert (found["estimate"], found["spread"], found["capped"]) == (2, [2, 60], 1)
    assert found["sources"]
    said = desk.text(*asked)
    assert "estimate" in said
    assert "(label)" in said


def test_titration_and_weaning_by_hand(desk: Desk) -> None:
    up = desk.json(
        "calc", "titration", "--drug", "ziconotide", "--start", "2.4 mcg/day", "--goal", "30 mcg/day",
        "--first-on", "2026-03-02",
    )  # fmt: skip
    # 2.4 mcg/day each two days, and 19.2 mcg/day is the most of the label
    assert [step["value"] for step in up["steps"]] == [4.8, 7.2, 9.6, 12, 14.4, 16.8, 19.2]
    assert (up["limited_by"], up["steps"][-1]["on"]) == ("19.2 mcg/day", "2026-03-14")
    down = desk.json(
        "calc", "weaning", "--drug", "baclofen", "--start", "500 mcg/day", "--goal", "0 mcg/day",
        "--last", "250 mcg/day", "--every", "2d", "--first-on", "2026-03-02",
    )  # fmt: skip
    assert [step["dose"] for step in down["steps"]] == [
        "400 mcg/day", "320 mcg/day", "256 mcg/day", "250 mcg/day", "0 mcg/day"
    ]  # fmt: skip
    fewer = desk.json("calc", "demand-weaning", "--max-per-24h", "2", "--every", "3d", "--first-on", "2026-02-27")
    assert fewer["steps"] == [{"on": "2026-02-27", "max_per_24h": 1}, {"on": "2026-03-02", "max_per_24h": 0}]


def test_trial_relief_and_start_after_it(desk: Desk) -> None:
    plan = ("calc", "trial", "--drug", "baclofen", "--method", "repeated", "--baseline", "8")
    found = desk.json(*plan, "--score", "6", "--score", "4")
    assert [(step["after_h"], step["dose"]) for step in found["steps"]] == [
        (0, "50 mcg"),
        (24, "75 mcg"),
        (48, "100 mcg"),
    ]
    assert (found["relief"]["best_percent"], found["relief"]["successful"], found["observe_h"]) == (50, True, 8)
    assert "Anderson" in desk.text("calc", "relief", "--baseline", "9", "--score", "5")
    for lasted, daily in (("8 h", 150), ("28801 s", 75)):
        start = desk.json("calc", "start", "--drug", "baclofen", "--worked", "75 mcg", "--lasted", lasted)
        assert (start["value"], start["unit"]) == (daily, "mcg/day")


def test_catheter_of_a_model_with_trims(desk: Desk) -> None:
    found = desk.json("calc", "catheter", "--model", "110-cm-implant-record", "--trim", "spinal:spinal=20 cm")
    # 90 cm of 2.6 mcL
    assert (found["length_cm"], found["volume_ml"], found["geometric_ml"]) == (90, 0.234, None)
    assert "CT-2" in desk.text("calc", "catheter", "--models")
    assert "source:" in desk.text("calc", "catheter", "--model", "CT-1")


def test_balance_dates_and_checklist(desk: Desk) -> None:
    visits = [
        "2025-01-01:filled=20mL",
        "2025-02-01:filled=20mL,expected=10mL,measured=9.9mL",
        "2025-03-01:filled=20mL,expected=10mL,measured=9.7mL",
        "2025-04-01:filled=20mL,expected=10mL,measured=9.5mL",
    ]
    found = desk.json("calc", "refill-balance", "--reservoir", "20mL", *(p for v in visits for p in ("--visit", v)))
    assert [interval["error_percent"] for interval in found["intervals"]] == [1, 3, 5]
    assert (found["given_ml"], found["trend"]) == (30.9, "rising")
    file = desk.file("demand", demand=demand(), reservoir={"volume": "38 mL", "low_alarm": "2 mL"})
    dates = desk.json("calc", "due", file, "--filled-at", "2025-01-06", "--implanted", "2018-02-01")
    # 36 mL at 0.24 mL a day are 150 d, at 0.3 mL a day 120 d less what the first day's boluses bring earlier
    assert (dates["by_volume"], dates["by_battery"], dates["due"]) == ("2025-06-05", "2025-02-01", "2025-02-01")
    assert dates["governed_by"] == "battery"
    assert "It has killed" in desk.text("calc", "checklist", "--drug", "morphine")


@pytest.mark.parametrize(
    ("command", "named"),
    [
        ("convert 2.4mg/day --concentration 0mg/mL", "concentration is 0 mg/mL"),
        ("convert 2.4mg/day --concentration 900000mg/mL", "at most 100 mg/mL"),
        ("prime --tubing 0.14mL --catheter 0.1mL --concentration 0mg/mL", "concentration is 0 mg/mL"),
        ("prime --tubing 0mL --catheter 0mL --concentration 1mg/mL", "tubing with catheter is 0 mL"),
        ("prime --tubing 0mL --catheter 9mL --concentration 1mg/mL", "catheter is 9 mL"),
        ("bridge --tubing 0.2mL --catheter 0.1mL --old 5mg/mL --new 5mg/mL --dose 1mg/day", "same solution"),
        ("bridge --tubing 0.2mL --catheter 0.1mL --old 5mg/mL --new 5000mcg/mL --dose 1mg/day", "same solution"),
        ("catheter --segment 0cm@2.2mcL", "length is 0 cm"),
        ("catheter --segment 80cm@0mcL", "volume of each cm is 0 mcL"),
        ("catheter --segment 99999cm@2.2mcL", "no catheter holds more than 5 mL"),
        ("catheter --segment 80cm@2.2mcL --bore-mm 53", "bore is 53 mm"),
        ("catheter --segment 80cm@2.2mcL --model CT-1", "exclude each other"),
        ("catheter --segment 80cm@2.2mcL --trim spinal:pump=1cm", "--trim belongs to --model"),
        ("catheter --model CT-9", "--model CT-9: unknown; models are CT-1"),
        ("catheter --model CT-2 --trim pump:pump=1cm", "not cut at its pump end"),
        ("catheter --model CT-2 --trim spinal:pump=70cm", "nothing would be left"),
        ("catheter --model CT-2 --trim spinal=70cm", "write it like"),
        ("route --drug morphine --dose 6mg/day --from epidural --to intravenous", "not converted"),
        ("route --drug sugar --dose 6mg/day --from oral --to intrathecal", "not in the drug library"),
        ("titration --drug baclofen --start 9mcg/day --goal 8mcg/day --first-on 2026-03-02", "not above the start"),
        ("titration --drug baclofen --start 1mcg/day --goal 8mcg/day --first-on 2.3.26", "write it like 2025-01-06"),
        ("titration --drug baclofen --start 1mcg/day --goal 8mcg/day --first-on 2026-03-02 --step 5", '"20 %"'),
        ("demand-weaning --max-per-24h 97 --every 3d --first-on 2026-03-02", "1 to 96"),
        ("demand-weaning --max-per-24h 9 --every 3d --first-on 9999-12-20", "beyond the calendar"),
        ("trial --drug sufentanil --method continuous", "no sourced dose"),
        ("trial --drug baclofen --method repeated --score 3", "--baseline is missing"),
        ("relief --baseline 11 --score 3", "11 is no score"),
        ("start --drug baclofen --worked 500mcg --lasted 6h", "500 mcg is no screening dose"),
        ("start --drug morphine --worked 1mg --lasted 6h", "known for morphine"),
        ("replace-by --implanted 2020-01-01 --indicator 2019-01-01", "before the implant"),
        ("refill-balance --reservoir 20mL --visit 2025-01-01:filled=20mL", "needs two visits"),
        ("refill-balance --reservoir 20mL --visit 2025-01-01", "write it like"),
    ],
)
def test_what_cannot_be_is_refused_by_name(desk: Desk, command: str, named: str) -> None:
    assert named in desk.refused("calc", *command.split())


# ---- project ----


def test_without_options_a_projection_holds_the_keys_of_its_contract_alone(desk: Desk) -> None:
    found = desk.json("project", desk.file("plain"))
    assert list(found) == ["format", "horizon_h", "drugs", "at", "daily", "reservoir"]


def test_sliding_24_hours_reach_over_midnight(desk: Desk) -> None:
    file = desk.file("week", **{key: CONTRACT[key] for key in ("basal", "demand")})
    hour, day = desk.json("project", file, "--sliding")["sliding"]
    # Friday 06:00 to 24:00 at 0.2 mg/h, Saturday to 06:00 at 0.1 mg/h: 3.6 + 0.6; a weekday has 0.48 + 3.6
    assert (day["scheduled"], day["begins"], day["demand"], day["most"]) == (4.2, "Fri 06:00", 0.6, 4.8)
    assert (hour["scheduled"], hour["demand"], hour["most"]) == (0.2, 0.15, 0.35)
    assert "any 24 h: morphine at most 4.8 mg" in desk.text("project", file, "--sliding")


def test_likely_course_lies_between_schedule_and_envelope_and_repeats(desk: Desk) -> None:
    file = desk.file("demand", demand=demand())
    asked = ("project", file, "--horizon", "10d", "--at", "7h", "--likely", "3/day", "--seed", "7")
    found = desk.json(*asked)
    likely = found["likely"]
    assert likely == desk.json(*asked)["likely"]
    (drug,) = likely["drugs"]
    assert 7 in drug["t_h"]
    last = [values[-1] for values in drug["percentiles"].values()]
    assert last == sorted(last)
    assert 24 <= last[0] < last[-1] <= found["drugs"][0]["at_most"][-1]
    # who asks all the time takes four boluses each day: 10 x (2.4 + 4 x 0.15), the last day's being given by its end
    greedy = desk.json("project", file, "--horizon", "10d", "--likely", "1000/day")["likely"]["drugs"][0]
    assert greedy["percentiles"]["50"][-1] == pytest.approx(30, rel=0.01)
    assert "no forecast" in desk.text(*asked)


def test_missing_bridge_at_the_tip_by_hand(desk: Desk) -> None:
    old = desk.file("old", solution=[{"drug": "morphine", "concentration": "20 mg/mL"}])
    new = desk.file("new")
    found = desk.json("project", new, "--current", old, "--without-bridge", "--horizon", "30d")["without_bridge"]
    # tubing 0.199 and catheter 0.176 mL; at 0.24 mL a day 37.5 h; twice the concentration, twice the dose
    assert (found["volume_ml"], found["hours"]) == (0.375, 37.5)
    assert [(d["wanted"], d["given"], d["percent"]) for d in found["drugs"]] == [(2.4, 4.8, 200)]
    (curve,) = found["at_tip"]
    # in the end the difference is V x (C_old - C_new) = 0.375 mL x 10 mg/mL
    assert curve["without_bridge"][-1] - curve["with_bridge"][-1] == pytest.approx(3.75, abs=0.01)
    assert "200 % of the dose" in desk.text("project", new, "--current", old, "--without-bridge")


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ("--likely 3/day", "grants no patient bolus"),
        ("--likely 3", "like 3/day"),
        ("--likely 1001/day", "0 to 1000"),
        ("--seed -1", "--seed -1"),
        ("--without-bridge", "needs --current"),
        ("--horizon 0s", "--horizon 0s"),
    ],
)
def test_options_that_cannot_be_are_refused(desk: Desk, options: str, named: str) -> None:
    assert named in desk.refused("project", desk.file("plain"), *options.split())
