"""A day in clinic: several scenarios in order, one clock, one learner."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from pathlib import Path

import pytest

from programmer_app.cli import run
from programmer_app.training.day import PlayedDay, day_names, load_day, parse_day, play_day
from programmer_app.training.scenario import ScenarioError

FILE = "a-day-in-clinic.toml"
SOUND = resources.files("resources").joinpath("scenarios", "days", FILE).read_text("utf-8")
DAY = load_day("a-day-in-clinic")


@cache
def played(who: str) -> PlayedDay:
    """The day as played by one of its learners; nobody changes it."""
    return play_day(DAY, who)


def refused(text: str, file: str = FILE) -> str:
    """What is said of a file that is refused."""
    with pytest.raises(ScenarioError) as caught:
        parse_day(text.encode(), file)
    return str(caught.value)


def test_five_patients_one_after_the_other() -> None:
    assert day_names() == (DAY.name,)
    starts = [scenario.starts for scenario in DAY.scenarios]
    assert len({scenario.patient.label for scenario in DAY.scenarios}) == 5
    assert len({scenario.pump.serial for scenario in DAY.scenarios}) == 5
    assert starts == sorted(starts)
    assert len({one.date() for one in starts}) == 1


def test_the_good_learner_passes_the_whole_day() -> None:
    assert [part.missed for part in played("good").parts] == [()] * 5
    assert played("good").passed
    assert played("good").score_percent == 100


def test_the_careless_learner_fails_where_the_day_says_and_nowhere_else() -> None:
    found = played("careless")
    failed = [part.scenario.name for part in found.parts if not part.passed]
    assert failed == ["the-sheet-before", "as-of-a-while-ago"] == list(DAY.careless.slips_in)
    assert not found.passed
    assert found.score_percent < 100


def test_command_line_knows_days(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scenario", "run", DAY.name, "--as", "careless", "--json"]) == 3
    result = json.loads(capsys.readouterr().out)
    assert (result["format"], result["passed"]) == ("thecal-training-day/1", False)
    assert [part["scenario"] for part in result["scenarios"]] == list(DAY.scenario)
    assert run(["scenario", "check", DAY.name]) == 0
    assert "a day of 5 scenarios" in capsys.readouterr().out
    assert run(["scenario", "run", DAY.name, "--as", "mine.toml"]) == 2
    assert "played as good or careless" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new", "at", "reason"),
    [
        ("level = 4", "level = 4\ncolour = 1", ":5: colour", "unknown key"),
        ('name = "a-day', 'name = "the-day', ":2: name", "the file is called a-day-in-clinic"),
        ('"the-sensor-says"', '"the-nose-says"', ":6: scenario", "there is no scenario the-nose-says"),
        ('"the-sensor-says"', '"every-six-hours"', ":6: scenario", "every-six-hours stands twice"),
        ('"the-sensor-says"', '"dose-up"', ":6: scenario", "dose-up is on another day than the-sheet-before"),
        (
            '"every-six-hours", "the-sheet-before"',
            '"the-sheet-before", "every-six-hours"',
            ":6: scenario",
            "every-six-hours begins at 09:00, before the visit of the-sheet-before ends (09:57)",
        ),
        ('slips_in = ["the-sheet-before",', 'slips_in = ["dose-up",', ": careless.slips_in", "is not of this day"),
        ("slips_in", "slips", ": careless.slips", "unknown key"),
    ],
)
def test_days_that_cannot_be_played(old: str, new: str, at: str, reason: str, tmp_path: Path) -> None:
    assert old in SOUND
    text = SOUND.replace(old, new, 1)
    said = refused(text)
    assert said.startswith(FILE)
    assert f"{at}: " in said
    assert reason in said
    path = tmp_path / FILE
    path.write_text(text, "utf-8")
    assert run(["scenario", "check", str(path)]) == 2
