"""The world of a training: what hands do to the reservoir stays true whatever the pump is told; what the link does."""

from __future__ import annotations

import pytest

from device.errors import LinkError
from device.program_file import program_from
from device.quantities import Duration, Volume
from device.session import PumpSession
from programmer_app.therapy.library import load_library
from programmer_app.training.acts import Fill, Simple, Write
from programmer_app.training.learner import Learner
from programmer_app.training.scenario import load_scenario
from programmer_app.training.world import World

AT = Duration.parse("1 min")
ML = 1_000_000


def world(name: str = "beside-the-pump") -> World:
    """At the start of a scenario."""
    return World(load_scenario(name), load_library())


def hands(of: World) -> Learner:
    """A learner to whom nothing happens between staging and commit."""
    return Learner(of, lambda: None)


def refill(volume: str) -> Write:
    """A refill by word: the count is set to so much."""
    change = {"reservoir": {"volume": volume, "low_alarm": "2 mL"}}
    return Write(at=AT, do="write", change=change, confirm="2 mg/day", reason="refill", refilled=True)


def test_what_is_filled_in_and_stated_is_counted() -> None:
    of = world()
    learner = hands(of)
    for act in (Simple(at=AT, do="empty"), Fill(at=AT, do="fill", volume=Volume.parse("18 mL"))):
        assert learner.do(act).outcome == "done"
    assert (of.reservoir_nl, of.counted_nl < 4 * ML) == (18 * ML, True)
    assert learner.do(refill("18 mL")).outcome == "done"
    assert (of.reservoir_nl, of.counted_nl) == (18 * ML, 18 * ML)


def test_a_volume_that_is_only_stated_fills_nothing() -> None:
    of = world()
    before_nl = of.reservoir_nl
    assert hands(of).do(refill("18 mL")).outcome == "done"
    assert of.counted_nl == 18 * ML
    assert of.reservoir_nl == before_nl < 3 * ML


def test_more_than_is_stated_stays_in_the_reservoir() -> None:
    of = world()
    learner = hands(of)
    learner.do(Fill(at=AT, do="fill"))
    assert learner.do(refill("10 mL")).outcome == "done"
    assert of.counted_nl == 10 * ML
    assert of.reservoir_nl > 18 * ML


def test_needle_beside_the_pump_until_it_is_sited_again() -> None:
    of = world()
    learner = hands(of)
    learner.do(Simple(at=AT, do="empty"))
    of.begin_fault("pocket-fill:size=18")
    assert learner.do(Simple(at=AT, do="aspirate_back")).facts == {"came_back": False}
    learner.do(Fill(at=AT, do="fill", volume=Volume.parse("5 mL")))
    assert (of.reservoir_nl, of.patient.pocket_mcg) == (0, 5 * 20_000)
    learner.do(Simple(at=AT, do="new_needle"))
    assert learner.do(Simple(at=AT, do="aspirate_back")).facts == {"came_back": True}
    learner.do(Fill(at=AT, do="fill", volume=Volume.parse("5 mL")))
    assert (of.reservoir_nl, of.patient.pocket_mcg) == (5 * ML, 5 * 20_000)


def test_what_is_mended_is_said_and_what_is_not_there_too() -> None:
    of = world()
    for fault in ("pocket-fill", "catheter-disconnection", "lost-link"):
        of.begin_fault(fault)
        assert of.end_fault(fault)
        assert not of.end_fault(fault)


def test_syringe_is_not_bottomless() -> None:
    done = hands(world()).do(Fill(at=AT, do="fill", volume=Volume.parse("19 mL")))
    assert (done.outcome, done.text) == ("refused", "The syringe holds 18 mL, not 19 mL.")


def test_mixing_with_what_was_left_is_by_volume() -> None:
    """20 mg/mL on top of 2.89 mL of the same stays 20 mg/mL: the tip gives volume times concentration."""
    of = world()
    hands(of).do(Fill(at=AT, do="fill", volume=Volume.parse("10 mL")))
    of.advance_to(86_400)
    given_nl = 2.0 / 20 * ML
    assert of.record.tip_mcg[-1] == pytest.approx(given_nl * 20_000 / ML, rel=0.1)


@pytest.mark.parametrize("code", ["daily-dose-rise", "step-up-above-soft"])
def test_a_finding_without_reason_stops_the_learner_as_it_stops_anybody(code: str) -> None:
    accept = {"daily-dose-rise": "why", "step-up-above-soft": "why"}
    del accept[code]
    of = world("dose-up")
    change = {"basal": {"mode": "simple_continuous", "dose": "3.6 mg/day"}}
    act = Write(at=AT, do="write", change=change, confirm="3.6 mg/day", reason="more", accept=accept)
    assert hands(of).do(act).outcome == "refused"
    assert hands(of).do(act.model_copy(update={"accept": accept | {code: "why"}})).outcome == "done"


def test_the_typed_daily_dose_must_be_the_program_s() -> None:
    of = world("dose-up")
    change = {"basal": {"mode": "simple_continuous", "dose": "2.88 mg/day"}}
    done = hands(of).do(Write(at=AT, do="write", change=change, confirm="28.8 mg/day", reason="more"))
    assert (done.outcome, "2.88" in done.text or "28.8" in done.text) == ("refused", True)


def test_after_an_unknown_write_nothing_is_programmed_until_it_is_settled() -> None:
    of = world("dose-up")
    change = {"basal": {"mode": "simple_continuous", "dose": "2.88 mg/day"}}
    act = Write(at=AT, do="write", change=change, confirm="2.88 mg/day", reason="more")
    assert Learner(of, lambda: of.begin_fault("lost-link")).do(act).outcome == "unknown"
    of.end_fault("lost-link")
    learner = hands(of)
    assert "not settled" in learner.do(act).text
    assert learner.do(Simple(at=AT, do="resolve")).facts == {"write": "not_applied"}
    assert learner.do(act).outcome == "done"


def test_a_dead_link_stops_the_learner_but_not_the_examiner() -> None:
    of = world("dose-up")
    of.begin_fault("lost-link")
    assert hands(of).do(Simple(at=AT, do="read")).outcome == "failed"
    with pytest.raises(LinkError), of.session():
        pass
    with of.examination() as session:
        assert session.interrogate().program == of.scenario.pump.delivery_program


def test_waiting_on_the_link_is_time_that_the_pump_lives() -> None:
    of = world("dose-up")
    of.begin_fault("lost-link")
    hands(of).do(Simple(at=AT, do="read"))
    waited_s = of.clock.monotonic_s()
    assert waited_s > 0.5
    of.catch_up()
    assert of.now_s == int(waited_s)


def test_session_of_a_training_is_with_an_emulated_pump_and_nothing_else() -> None:
    of = world("dose-up")
    with of.session() as session:
        assert isinstance(session, PumpSession)
        assert session.interrogate().identity.emulated
        assert session.url == "training:"


def test_program_of_every_scenario_is_in_its_pump() -> None:
    of = world("night-pain")
    assert of.scenario.pump.program is not None
    with of.examination() as session:
        reading = session.interrogate()
    assert reading.program == program_from(of.scenario.pump.program)
    assert reading.clock_offset_s == 12 * 3600
