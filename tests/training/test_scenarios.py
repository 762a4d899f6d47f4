"""Every scenario that ships, played by its good and its careless learner; and that what is played again is the same."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from device.emulator import fault_list
from programmer_app.therapy.library import load_library
from programmer_app.training.debrief import result_json
from programmer_app.training.play import Played, play
from programmer_app.training.scenario import load_scenario, scenario_names
from programmer_app.training.world import World

NAMES = scenario_names()


@cache
def played(name: str, who: str) -> Played:
    """A scenario that was played once for all tests of this file; nobody changes it."""
    scenario = load_scenario(name)
    return play(scenario, scenario.good.act if who == "good" else scenario.careless.act)


def test_there_are_ten_and_more_from_easy_to_hard() -> None:
    assert len(NAMES) >= 10
    assert {load_scenario(name).level for name in NAMES} >= {1, 2, 3, 4}


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


def test_everything_that_is_covered_and_every_fault_is_known() -> None:
    faults = fault_list()
    covered = set()
    for name in NAMES:
        scenario = load_scenario(name)
        covered |= set(scenario.covers)
        for event in scenario.event:
            assert event.fault is None or f"{event.fault.partition(':')[0]}: " in faults
    assert covered >= {"H1", "H2", "H5", "H6", "H7", "H9", "H10", "H13", "H16", "H18", "H19", "S5", "S7", "S11"}
