"""Scenario files that cannot be played: each is refused with file, line, path and reason."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from programmer_app.training.scenario import ScenarioError, load_scenario, load_script, parse_scenario
from programmer_app.training.toml_places import line_of

FILE = "stronger-baclofen.toml"
SOUND = resources.files("resources").joinpath("scenarios", FILE).read_text("utf-8")


def refused(text: str, file: str = FILE) -> str:
    """What is said of a file that is refused."""
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(text.encode(), file)
    assert "pydantic" not in str(caught.value)
    return str(caught.value)


def changed(old: str, new: str) -> str:
    """The sound file with its first `old` changed."""
    assert old in SOUND
    return SOUND.replace(old, new, 1)


def line(text: str, of: str) -> int:
    """The line on which something stands first."""
    return text[: text.index(of)].count("\n") + 1


def test_the_sound_file_is_sound() -> None:
    assert parse_scenario(SOUND.encode(), FILE).name == "stronger-baclofen"


@pytest.mark.parametrize(
    ("old", "new", "path", "reason"),
    [
        # unknown keys, at every depth
        ("seed = 5", "seed = 5\ncolour = 1", "colour", "unknown key"),
        ("severity = 8", "severity = 8\nmood = 3", "patient.mood", "unknown key"),
        ("points = 20", "points = 20\nweight = 3", "goal[0].weight", "unknown key"),
        ('do = "label"', 'do = "label"\nloud = true', "good.act[1].loud", "unknown key"),
        # impossible pumps
        ('model = "IT-40"', 'model = "IT-9"', "pump.model", "there is no pump model IT-9"),
        ('volume = "38 mL", low', 'volume = "41 mL", low', "pump.program.reservoir", "impossible pump"),
        ('dose = "192 mcg/day" }', 'dose = "192 g/day" }', "pump.program.basal", "unit"),
        ('dose = "192 mcg/day" }', 'dose = "900 mg/day" }', "pump.program.basal", "impossible pump"),
        ('serial = "TRAIN-0301"', 'serial = "T"\nfaults = ["lost-link"]', "pump.faults", "of the link"),
        # contradicting rules
        ('low = "130 mcg/day"', 'low = "330 mcg/day"', "goal[2]", "no dose is both"),
        ('id = "bridge"', 'id = "solution"', "goal[1].id", "stands twice"),
        ('safe_low = "150 mcg/day"', 'safe_low = "450 mcg/day"', "patient.safe_low", "is not below"),
        ('fails = ["bridge", "tip', 'fails = ["bridges", "tip', "careless.fails", "there is no goal bridges"),
        ('fails = ["bridge", "tip-dose", "no-withdrawal"]', 'fails = ["count"]', "careless.fails", "would pass"),
        ('half_relief = "90 mcg/day"', 'half_relief = "0 mcg/day"', "patient.half_relief", "no dose at all"),
        ("severity = 8\n", "severity = nan\n", "patient.severity", "less than or equal to 10"),
        ("at_most = 3", "at_most = inf", "goal[3].at_most", "inf is no bound"),
        (
            'since = "0 min"',
            'since = "0 min"\nmean_over = "0 s"',
            "goal[2].mean_over",
            "a mean over 5 min at least",
        ),
        ("program = { once", "program = { ones", "goal[1].program", "a program file has no ones; it has basal, cath"),
        (
            'volume = "38 mL", low_alarm = "2 mL" }\n\n[[good.act]]',
            'volume = "38 mL", low_alarm = "2 mL" }\ndose = "1 mg"\n\n[[good.act]]',
            "good.act[6].change",
            "a program file has no dose",
        ),
        ('do = "fill"\n', 'do = "fill"\nvolume = "39 mL"\n', "good.act[4].volume", "the syringe holds 38 mL"),
        ("refilled = true\n", 'refilled = true\nremove = ["once"]\n', "good.act[6].remove", "once is changed and left"),
        # after the end, before the start, no whole minute
        ('at = "10 min"\nsays', 'at = "9 d"\nsays', "hint[0].at", "after the end of the scenario (8 d)"),
        ('at = "1 d"', 'at = "9 d"', "good.act[8].at", "after the end of the scenario (8 d)"),
        ('at = "5 min"', 'at = "90 s"', "good.act[1].at", "whole minutes"),
        ('at = "5 min"', 'at = "1 min"', "good.act[1].at", "before the act that stands above it"),
        ('since = "0 min"', 'since = "8 d"', "goal[2].since", "this goal has no time"),
        ('lasts = "8 d"', 'lasts = "500 d"', "lasts", "at most 400 d"),
        ("starts = 2026-03-02", "starts = 2020-03-02", "starts", "a pump clock begins in 2020"),
        ("starts = 2026-03-02", "starts = 2088-03-02", "starts", "a pump clock ends in 2087"),
        ("starts = 2026-03-02T09:00:00", "starts = 2026-03-02T09:00:00Z", "starts", "no time zone"),
        ('drug = "baclofen"\n', 'drug = "morphine"\n', "patient.drug", "neither in the pump nor in the syringe"),
        # names that nothing has
        ('do = "label"', 'do = "lable"', "good.act[1]", "lable"),
        ('drug = "baclofen"\n', 'drug = "aspirin"\n', "patient.drug", "the patient model knows"),
        ("solution-changed-without-bridge =", "solution-changed =", "careless.act[3].accept", "there is no finding"),
        ('name = "stronger-baclofen"', 'name = "another"', "name", "the file is called stronger-baclofen"),
        ("covers = [", 'covers = ["H22", ', "covers", "no accident H22"),
        # what is missing
        ("seed = 5\n", "", "seed", "missing"),
        ('kind = "tip_dose"\nlow = "130 mcg/day"\n', 'kind = "tip_dose"\n', "goal[2].low", "missing"),
    ],
)
def test_refused_with_line_path_and_reason(old: str, new: str, path: str, reason: str) -> None:
    text = changed(old, new)
    said = refused(text)
    (first, *_) = said.splitlines()
    file, number, rest = first.split(":", 2)
    assert file == FILE
    assert f"{path}: " in rest
    assert reason in first
    if new:
        begin = line(SOUND, old)
        assert begin - 12 <= int(number) <= begin + new.count("\n"), "the line, or that of the table it belongs to"


def test_line_is_that_of_the_key_itself() -> None:
    text = changed("points = 20", "points = 20\nweight = 3")
    assert refused(text).startswith(f"{FILE}:{line(text, 'weight')}: goal[0].weight: ")
    text = changed('high = "300 mcg/day"\nsince = "0 min"', 'high = "300 mcg/day"\nsince = "8 d"')
    assert refused(text).startswith(f"{FILE}:{line(text, 'since =')}: goal[2].since: ")


EVENT = '\n[[event]]\n{}\n\n[[hint]]\nat = "10 min"\n'


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ('at = "9 d"\nsays = "late"', "event[0].at: 9 d is after the end"),
        ('at = "1 h"', "event[0]: nothing happens"),
        ('says = "when?"', "event[0]: an event has either `at` or `on`"),
        ('at = "1 h"\non = "read"\nsays = "twice"', "event[0]: an event has either `at` or `on`"),
        ('on = "sing"\nsays = "la"', "event[0].on: there is no act sing"),
        ('at = "1 h"\nafter = "1 h"\nsays = "la"', "event[0].after: belongs to `on`"),
        ('at = "1 h"\nfault = "earthquake"', "event[0].fault: no fault 'earthquake'"),
        ('at = "1 h"\nfault = "motor-stall:strength=9"', "event[0].fault: motor-stall has no"),
        ('at = "1 h"\nends = "motor-stall"', "event[0].ends: no fault motor-stall begins"),
    ],
)
def test_events_that_cannot_happen(event: str, reason: str) -> None:
    text = SOUND.replace('\n[[hint]]\nat = "10 min"\n', EVENT.format(event), 1)
    said = refused(text)
    assert reason in said
    assert int(said.split(":")[1]) >= line(text, "[[event]]")


GOAL = '\n[[goal]]\nid = "extra"\npoints = 1\nneeded = "a"\notherwise = "b"\n{}\n\n[[hint]]\nat = "10 min"\n'


@pytest.mark.parametrize(
    ("goal", "reason"),
    [
        ('kind = "tip_dose"\nlow = "400 mcg/day"\nhigh = "500 mcg/day"\nsince = "1 h"', "extra contradicts tip-dose"),
        (
            'kind = "runs"\nprogram = { basal = { dose = "100 mcg/day" } }',
            "extra contradicts solution: basal.dose is to be two things at once",
        ),
        ('kind = "patient"\nwhat = "withdrawal"\nat_least = 5', "extra contradicts no-withdrawal"),
        ('kind = "patient"\nwhat = "withdrawal"\nat_least = 5\nat_most = 4', "more than at_most"),
        ('kind = "patient"\nwhat = "withdrawal"', "give at_least or at_most"),
        ('kind = "handset"\nat_least = 5\nat_most = 4', "more than at_most"),
        ('kind = "handset"\nat_least = 1', "the patient has no handset"),
        ('kind = "did"\nact = "read"\nsince = "2 h"\nby = "1 h"', "2 h is later than by, 1 h"),
        ('kind = "did"\nact = "read"\nbefore = "read"', "the first read cannot come before the first read"),
        ('kind = "did"\nact = "sing"', "there is no act sing"),
        ('kind = "alarm"\nalarm = "fire"\nread_within = "1 h"', "there is no alarm fire"),
        ('kind = "happy"', "happy"),
    ],
)
def test_goals_that_cannot_be_met(goal: str, reason: str) -> None:
    assert reason in refused(SOUND.replace('\n[[hint]]\nat = "10 min"\n', GOAL.format(goal), 1))


def test_done_and_never_done_contradict() -> None:
    goals = [f'kind = "did"\nact = "report"\nnever = {never}' for never in ("true", "false")]
    text = SOUND
    for number, goal in enumerate(goals):
        one = GOAL.format(goal).replace('"extra"', f'"extra-{number}"')
        text = text.replace('\n[[hint]]\nat = "10 min"\n', one, 1)
    assert "report is to be done and not to be done" in refused(text)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xff\xfe", "is not text in UTF-8"),
        (b"format = ", r"x\.toml:1: Invalid value"),
        (b"a = 1\na = 2\n", r"x\.toml:2: Cannot overwrite a value$"),
        (b'a = 1\nb = """\nno end\n', r"x\.toml:3: "),
        (b"", "missing"),
        (b"# " + b"x" * 200_001, "at most 200000"),
    ],
)
def test_files_that_hold_no_scenario(data: bytes, reason: str) -> None:
    with pytest.raises(ScenarioError, match=reason):
        parse_scenario(data, "x.toml")


def test_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="cannot be read"):
        load_scenario(str(tmp_path / "none.toml"))
    with pytest.raises(ScenarioError, match=r"there are .*stronger-baclofen"):
        load_scenario("stronger-morphine")


def test_scripts_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[[act]]\nat = "1 min"\ndo = "read"\n', "utf-8")
    assert [act.do for act in load_script(path)] == ["read"]
    path.write_text('[[act]]\nat = "1 min"\ndo = "read"\n\n[[act]]\nat = "2 min"\ndo = "write"\n', "utf-8")
    with pytest.raises(ScenarioError, match=r"mine.toml:5: act\[1\].confirm: missing"):
        load_script(path)
    path.write_text("play = 1\n", "utf-8")
    with pytest.raises(ScenarioError, match="nothing else"):
        load_script(path)


def test_places_in_a_file() -> None:
    text = 'a = 1\n[b]\nc = """\n[d]\n"""\n[[e]]\nf = 1\n[e.g]\nh = 2\n[[e]]\nf = 3\n'
    found = {place: line_of(text, place)[0] for place in ((("b", "c")), ("e", 0, "g", "h"), ("e", 1, "f"), ("d",))}
    assert found == {("b", "c"): 3, ("e", 0, "g", "h"): 9, ("e", 1, "f"): 11, ("d",): 1}
