"""Slips of unit, point and field that have killed, typed again: each is stopped before a byte reaches the pump."""

from __future__ import annotations

import pytest

from tests.accidents.workstation import (
    BACLOFEN,
    MORPHINE,
    Content,
    Workstation,
    at_the_pump,
    flex,
    periodic,
    simple,
    solution,
)

ALL_SLIPS = ("daily-dose-rise", "daily-dose-fall", "factor-of-slip", "step-up-above-soft", "daily-dose-above-soft")
ALL_REASONS = (
    *ALL_SLIPS,
    "interval-short",
    "lockout-short",
    "far-above-library",
    "refill-due-soon",
    "daily-step-above-soft",
    "step-too-soon",
)
HYDROMORPHONE = MORPHINE | solution("hydromorphone", "10 mg/mL")


def install(desk: Workstation, pump: str, content: Content, dose: str) -> None:
    """The patient's right program."""
    done = desk.write(pump, content, dose, "daily-dose-rise", "no-limit-set")
    assert done.code == 0, done.err


# ---- H1, S1 ----


@pytest.mark.requirement("H1", "S1", "R17")
@pytest.mark.parametrize(
    ("wanted", "typed", "a_day"),
    [("6 h", "6 min", 240), ("12 h", "12 min", 120), ("4 h", "4 min", 360), ("1 h", "1 min", 1440)],
)
def test_h1_interval_typed_in_minutes_instead_of_hours(desk: Workstation, wanted: str, typed: str, a_day: int) -> None:
    right, wrong = (BACLOFEN | periodic("25 mcg", "30 s", every) for every in (wanted, typed))
    for running in (right, None):
        code, found = desk.check(wrong, running)
        assert code in {3, 4}, "it cannot be programmed without a reason"
        assert f"is {a_day} boluses a day" in found["interval-short"]["message"]
        if running is not None:
            assert f"{typed} is about 1/60 of {wanted}" in found["factor-of-slip"]["message"]
            assert "daily-dose-rise" in found


@pytest.mark.requirement("H1", "S1", "R12")
def test_h1_short_interval_with_every_reason_given_still_stops_at_the_typed_dose(desk: Workstation, pump: str) -> None:
    right, wrong = (BACLOFEN | periodic("25 mcg", "3 min", every) for every in ("6 h", "6 min"))
    # 4 boluses of 25 mcg and 23.8 h of 250 nL/h at 500 mcg/mL: 100 + 2.975 mcg
    install(desk, pump, right, "102.975 mcg/day")
    for typed in ("102.975 mcg/day", "100 mcg/day", "25 mcg/day"):
        refused = desk.write(pump, wrong, typed, *ALL_REASONS)
        assert refused.code == 4, typed
        assert "--confirm-daily-dose" in refused.err
    read = desk.read(pump)
    assert (read["generation"], read["program"]["basal"]["every"]) == (1, "6 h")


@pytest.mark.requirement("H1", "R17")
def test_h1_lockout_typed_in_minutes_instead_of_hours(desk: Workstation) -> None:
    demand = {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4}
    right = MORPHINE | {"demand": demand}
    code, found = desk.check(MORPHINE | {"demand": demand | {"lockout": "4 min"}}, right)
    assert code == 4
    assert "in 4 min" in found["lockout-short"]["message"]
    assert "about 1/60 of 4 h" in found["factor-of-slip"]["message"]


# ---- H2, S5, H15: 24 times the dose ----

MORNING = BACLOFEN | periodic("60 mcg", "30 min", "1 d")
EVERY_HOUR = {
    "a bolus every hour": BACLOFEN | periodic("60 mcg", "30 min", "1 h"),
    "a flex step that never ends": BACLOFEN | flex(("00:00", "60 mcg/h")),
    "per hour for per day": BACLOFEN | simple("60 mcg/h"),
}


@pytest.mark.requirement("H2", "S5", "H15", "R11", "R12")
@pytest.mark.parametrize("slip", EVERY_HOUR)
def test_h2_60_mcg_every_hour_instead_of_each_day_on_a_running_pump(desk: Workstation, pump: str, slip: str) -> None:
    # 60 mcg and 23.5 h of 250 nL/h at 500 mcg/mL
    install(desk, pump, MORNING, "62.9375 mcg/day")
    refused = desk.write(pump, EVERY_HOUR[slip], "62.9375 mcg/day")
    assert refused.code == 4
    for code in ("daily-dose-rise", "daily-dose-above-soft", "step-up-above-soft"):
        assert code in refused.err, "the day's total gives the slip away"
    assert "from 62.9375 mcg/day to 144" in refused.err
    for typed in ("60 mcg/day", "62.9375 mcg/day", "60 mcg/h"):
        refused = desk.write(pump, EVERY_HOUR[slip], typed, *ALL_REASONS)
        assert refused.code == 4, "whoever thinks of 60 mcg a day cannot type the dose that the pump would give"
        assert "--confirm-daily-dose" in refused.err
    read = desk.read(pump)
    assert (read["generation"], read["program"]["basal"]) == (1, MORNING["basal"])


@pytest.mark.requirement("H2", "S5", "H15")
@pytest.mark.parametrize("slip", EVERY_HOUR)
def test_h2_60_mcg_every_hour_instead_of_each_day_on_a_new_pump(desk: Workstation, pump: str, slip: str) -> None:
    refused = desk.write(pump, EVERY_HOUR[slip], "60 mcg/day")
    assert refused.code == 4
    assert "daily-dose-above-soft" in refused.err
    assert "1000 mcg/day" in refused.err
    for typed in ("60 mcg/day", "60 mcg/h"):
        assert desk.write(pump, EVERY_HOUR[slip], typed, *ALL_REASONS).code == 4
    assert desk.read(pump)["generation"] == 0
    assert desk.never_staged(pump)


@pytest.mark.requirement("H2", "S5")
def test_h2_what_the_pump_would_give_is_drawn_as_24_times_as_much(desk: Workstation) -> None:
    for content, a_day in ((MORNING, 62.9375), (EVERY_HOUR["per hour for per day"], 1440)):
        drawn = desk.thecal("project", desk.file(content), "--start", "07:00", "--json").json()
        (daily,) = drawn["daily"]
        assert (daily["drug"], daily["unit"], daily["scheduled"]) == ("baclofen", "mcg/day", a_day)


@pytest.mark.requirement("H2", "H15", "R12")
def test_h15_per_hour_for_per_day_of_a_drug_without_limits_stops_at_its_total(desk: Workstation, pump: str) -> None:
    """No limit and no running program: only the total of the day, typed again, is left to stop it."""
    wrong = HYDROMORPHONE | simple("0.6 mg/h")
    refused = desk.write(pump, wrong, "0.6 mg/day", *ALL_REASONS)
    assert refused.code == 4
    assert desk.write(pump, wrong, "0.6 mg/h", *ALL_REASONS).code == 4
    assert desk.never_staged(pump)
    assert desk.write(pump, wrong, "14.4 mg/day", *ALL_REASONS).code == 0, "14.4 mg/day is what it is"


@pytest.mark.requirement("H15")
def test_h15_flow_is_shown_per_day_and_per_hour_side_by_side(desk: Workstation) -> None:
    """A textbook's "0.5 ml/h" is 12 mL/day; a patient gets 0.5 mL a day."""
    day = desk.thecal("calc", "convert", "4.8 mg/day", "--concentration", "10 mg/mL", "--json").json()
    hour = desk.thecal("calc", "convert", "4.8 mg/h", "--concentration", "10 mg/mL", "--json").json()
    assert (day["ml_per_day"], hour["ml_per_day"]) == (0.48, 11.52)
    assert day["mcl_per_h"] == pytest.approx(480 / 24)
    code, found = desk.check(MORPHINE | simple("4.8 mg/h"), MORPHINE | simple("4.8 mg/day"))
    assert code == 4
    assert "115.2 mg/day is about 24 times 4.8 mg/day" in found["factor-of-slip"]["message"]


# ---- H13 ----


@pytest.mark.requirement("H13")
def test_h13_concentration_has_no_default(desk: Workstation) -> None:
    for part in (
        {"drug": "morphine"},
        {"drug": "morphine", "concentration": ""},
        {"drug": "morphine", "concentration": None},
    ):
        refused = desk.thecal("check", desk.file(MORPHINE | {"solution": [part]}))
        assert refused.code == 2
        assert "solution[0].concentration" in refused.err


@pytest.mark.requirement("H13", "R10", "R12")
@pytest.mark.parametrize(("loaded", "percent"), [("1 mg/mL", 1000), ("5 mg/mL", 5000)])
def test_h13_tenfold_and_fiftyfold_concentration_at_a_change(
    desk: Workstation, pump: str, loaded: str, percent: int
) -> None:
    """The pump knows what is in it; 0.1 mg/mL typed over it would raise the flow 10 and 50 times."""
    right = MORPHINE | solution("morphine", loaded) | simple("0.48 mg/day")
    install(desk, pump, right, "0.48 mg/day")
    wrong = right | solution("morphine", "0.1 mg/mL")
    code, found = desk.check(wrong, right)
    assert code == 4
    consequence = found["solution-changed-without-bridge"]["message"]
    assert f"the tip gives {percent} % of the dose of morphine" in consequence
    assert {1000: "4.8 mg/day", 5000: "24 mg/day"}[percent] in consequence
    assert desk.write(pump, wrong, "0.48 mg/day").code == 4
    assert desk.read(pump)["program"]["solution"] == right["solution"]


@pytest.mark.requirement("H13")
def test_h13_strength_that_no_vial_has_is_shown_at_a_first_fill(desk: Workstation) -> None:
    for typed in ("0.1 mg/mL", "1 mg/mL", "100 mg/mL"):
        _, found = desk.check(MORPHINE | solution("morphine", typed) | simple("0.5 mg/day"))
        assert found["concentration-not-labelled"]["limit"] == "10 mg/mL, 25 mg/mL"


@pytest.mark.requirement("H13")
def test_h13_hundredfold_weaker_concentration_at_a_first_fill_needs_a_reason(desk: Workstation, pump: str) -> None:
    """The vial holds 10 mg/mL; 0.1 mg/mL is typed, and 100 times the dose would flow."""
    wrong = MORPHINE | solution("morphine", "0.1 mg/mL") | simple("0.5 mg/day")
    assert desk.write(pump, wrong, "0.5 mg/day").code == 4


# ---- H14 ----


@pytest.mark.requirement("H14", "R18")
@pytest.mark.parametrize("typed", ["4.17 mL/h", "41.7 mL/h", "0.417 mL/day", "417 mcL/h", "4.17 mg", "4.17 mg/mL"])
def test_h14_a_rate_in_the_dose_field_is_refused_by_its_unit(desk: Workstation, typed: str) -> None:
    refused = desk.thecal("check", desk.file(MORPHINE | simple(typed)))
    assert refused.code == 2
    assert "basal.dose" in refused.err
    assert "mg/day" in refused.err, "the right unit is named"


@pytest.mark.requirement("H14", "R12")
def test_h14_ten_times_the_dose_is_a_slip_of_the_point(desk: Workstation, pump: str) -> None:
    right, wrong = MORPHINE | simple("4.2 mg/day"), MORPHINE | simple("42 mg/day")
    install(desk, pump, right, "4.2 mg/day")
    refused = desk.write(pump, wrong, "4.2 mg/day")
    assert refused.code == 4
    assert "42 mg/day is about 10 times 4.2 mg/day" in refused.err
    assert desk.write(pump, wrong, "4.2 mg/day", *ALL_REASONS).code == 4
    with at_the_pump(pump) as session:
        session.emu_advance(86_400)
        # 4.2 mg of 10 mg/mL are 420 mcL; the switch takes its first second
        assert 419_000 <= session.status().delivered_nl <= 420_000
