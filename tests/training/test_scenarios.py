"""Every scenario that ships, played by its good and its careless learner; and that what is played again is the same."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from device.emulator import fault_list
from device.quantities import Duration
from programmer_app.therapy.library import load_library
from programmer_app.training.accidents import about, accidents, table
from programmer_app.training.debrief import result_json
from programmer_app.training.play import Played, play
from programmer_app.training.scenario import load_scenario, scenario_names
from programmer_app.training.world import World

NAMES = scenario_names()


loaded = cache(load_scenario)


@cache
def played(name: str, who: str) -> Played:
    """A scenario that was played once for all tests of this file; nobody changes it."""
    scenario = loaded(name)
    return play(scenario, scenario.good.act if who == "good" else scenario.careless.act)


def test_there_are_two_dozen_and_more_from_easy_to_hard() -> None:
    assert len(NAMES) >= 24
    assert {loaded(name).level for name in NAMES} >= {1, 2, 3, 4}


@pytest.mark.parametrize("name", NAMES)
def test_the_good_learner_passes_and_misses_nothing(name: str) -> None:
    found = played(name, "good")
    assert found.passed
    assert found.missed == ()
    refused = [act.text for act in found.facts.acts if act.outcome in {"refused", "failed"}]
    assert refused == [], "nothing that a good learner does is refused"


@pytest.mark.parametrize("name", NAMES)
def test_the_careless_learner_makes_exactly_the_accident(name: str) -> None:
    found = played(name, "careless")
    assert not found.passed
    assert set(found.missed) == set(found.scenario.careless.fails), "missed for the right reason, and for no other"


@pytest.mark.parametrize("name", NAMES)
def test_what_the_careless_learner_does_reaches_the_patient(name: str) -> None:
    """No accident is one on paper alone: the dose at the tip or the patient shows it."""
    good, careless = (result_json(played(name, who), who) for who in ("good", "careless"))
    assert careless["tip"] != good["tip"] or careless["patient"] != good["patient"]
    assert careless["tip"]["in_safe_range_percent"] <= good["tip"]["in_safe_range_percent"]


@pytest.mark.parametrize("name", ["handset", "did-it-or-did-it-not"])
def test_played_again_it_is_the_same_to_the_last_byte(name: str) -> None:
    scenario = load_scenario(name)
    again = play(scenario, scenario.good.act)
    assert json.dumps(result_json(again, "good")) == json.dumps(result_json(played(name, "good"), "good"))


def test_another_seed_gives_another_course() -> None:
    scenario = load_scenario("handset")
    other = play(scenario.model_copy(update={"seed": scenario.seed + 1}), scenario.good.act).facts
    same = played("handset", "good").facts
    assert other.record.digest() != same.record.digest()
    assert [press.t_s for press in other.presses] != [press.t_s for press in same.presses]


@pytest.mark.parametrize("pieces_s", [(86_400,), (1, 59, 299, 301, 7_000), (60,), (3_600, 17)])
def test_how_time_is_cut_into_pieces_changes_nothing(pieces_s: tuple[int, ...]) -> None:
    def course(cut_s: tuple[int, ...]) -> str:
        world = World(load_scenario("handset"), load_library())
        place = 0
        while world.now_s < 86_400:
            world.advance_to(min(86_400, world.now_s + cut_s[place % len(cut_s)]))
            place += 1
        return world.record.digest()

    assert course(pieces_s) == course((300,))


def test_nothing_is_kept_and_no_port_is_opened(thecal_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The home of the clinical record stays as it was, and whoever opens anything but a line in memory fails."""

    def refuse(*_arguments: object, **_more: object) -> None:
        raise AssertionError("a training opened a port or a file of the record")

    for place in (
        "device.transport.opening.open_transport",
        "device.transport.serial_port.SerialTransport.open",
        "device.transport.tcp.TcpTransport.open",
        "device.transport.process.ProcessTransport.open",
        "programmer_app.records.journal.open_journal",
        "programmer_app.records.keys.open_keys",
    ):
        monkeypatch.setattr(place, refuse)
    before = sorted(path.name for path in thecal_home.iterdir())
    scenario = load_scenario("dose-up")
    assert play(scenario, scenario.good.act).passed
    assert sorted(path.name for path in thecal_home.iterdir()) == before


ACCIDENTS = {
    "H1": {"every-six-hours", "handset"},
    "H2": {"every-morning"},
    "H3": {"the-sheet-before", "what-is-in-the-syringe"},
    "H4": {"primed-once-too-often"},
    "H5": {"stronger-baclofen"},
    "H6": {"did-it-or-did-it-not"},
    "H7": {"after-the-scan"},
    "H8": {"ninety-days"},
    "H9": {"the-count-is-not-the-level"},
    "H10": {"beside-the-pump"},
    "H11": {"the-sensor-says"},
    "H12": {"air-in-it"},
    "H13": {"what-is-in-the-syringe"},
    "H14": {"dose-up", "hard-to-wake"},
    "H15": {"half-a-millilitre"},
    "H16": {"stopped-for-a-scan"},
    "H17": {"not-on-the-list"},
    "H18": {"night-pain"},
    "H19": {"the-pump-forgot"},
    "H20": {"empty-on-sunday", "the-count-is-not-the-level", "the-old-date"},
    "H21": {"after-the-scan"},
    "S1": {"every-six-hours"},
    "S2": {"the-old-date"},
    "S3": {"primed-once-too-often"},
    "S4": {"did-it-or-did-it-not"},
    "S5": {"every-morning"},
    "S6": {"the-sheet-before"},
    "S7": {"beside-the-pump"},
    "S9": {"as-of-a-while-ago"},
    "S10": {"the-rest-of-the-bolus"},
    "S11": {"did-it-or-did-it-not"},
}
"""Which scenarios are about which accident."""

WORK = {
    "alarm": {"empty-on-sunday", "the-pump-forgot", "the-sensor-says"},
    "bridge": {"stronger-baclofen"},
    "catheter disconnection": {"more-and-more"},
    "concentration change": {"stronger-baclofen"},
    "demand bolus": {"asked-and-refused", "handset"},
    "dose change": {"asked-and-refused", "dose-up", "half-of-it", "the-sheet-before"},
    "end of battery": {"ninety-days"},
    "first programming": {"after-the-trial", "first-programming", "half-a-millilitre", "ninety-days"},
    "flex": {"night-pain"},
    "interrupted write": {"did-it-or-did-it-not"},
    "motor stall": {"after-the-scan", "the-rest-of-the-bolus"},
    "over-infusion": {"the-count-is-not-the-level"},
    "overdose": {"hard-to-wake"},
    "periodic bolus": {"every-morning", "every-six-hours"},
    "pocket fill": {"beside-the-pump"},
    "priming": {"after-the-trial", "first-programming", "half-a-millilitre", "primed-once-too-often"},
    "refill": {
        "beside-the-pump",
        "empty-on-sunday",
        "not-on-the-list",
        "primed-once-too-often",
        "stronger-baclofen",
        "the-old-date",
        "the-sensor-says",
        "what-is-in-the-syringe",
    },
    "single bolus": {"the-rest-of-the-bolus"},
    "stop and start": {"as-of-a-while-ago", "hard-to-wake", "stopped-for-a-scan"},
    "titration": {"air-in-it", "asked-and-refused", "the-old-date"},
    "trial": {"after-the-trial"},
    "weaning": {"half-of-it"},
    "withdrawal": {"empty-on-sunday"},
}
"""The everyday work and the complications."""


def test_what_is_covered_by_which_scenario() -> None:
    covered: dict[str, set[str]] = {}
    for name in NAMES:
        for part in loaded(name).covers:
            covered.setdefault(part, set()).add(name)
    assert covered == ACCIDENTS | WORK


def test_each_accident_has_a_scenario_or_a_reason_why_nobody_at_a_programmer_meets_it() -> None:
    ids = [f"{letter}{number}" for letter, last in (("H", 21), ("S", 12)) for number in range(1, last + 1)]
    assert list(accidents()) == ids
    without = {one.id for one in accidents().values() if one.no_scenario}
    assert without == {"S8", "S12"} == set(ids) - set(ACCIDENTS)
    assert all(about(loaded(name).covers) for names in ACCIDENTS.values() for name in names)


def test_the_page_for_authors_shows_the_table_of_accidents() -> None:
    page = Path("docs/scenarios.md").read_text("utf-8")
    shown = page.partition("<!-- accidents -->\n")[2].partition("\n<!-- end of accidents -->")[0].splitlines()
    assert shown == list(table(loaded(name) for name in NAMES))
    assert sum(line.startswith(("| H", "| S")) for line in shown) == 33


def test_every_fault_of_every_scenario_is_known() -> None:
    faults = fault_list()
    for name in NAMES:
        for event in loaded(name).event:
            assert event.fault is None or f"{event.fault.partition(':')[0]}: " in faults


@pytest.mark.parametrize(("moments", "met"), [((90, 91), True), ((90,), False), ((60, 120), False)])
def test_a_pump_that_had_stood_is_read_twice_after_the_scan(moments: tuple[int, ...], met: bool) -> None:
    scenario = load_scenario("after-the-scan")
    acts = tuple(scenario.good.act[0].model_copy(update={"at": Duration.parse(f"{at} min")}) for at in moments)
    assert ("again" not in play(scenario, acts).missed) is met
