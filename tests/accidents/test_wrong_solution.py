"""Accidents of the solution, the catheter and the wrong patient's program: bridge, prime, unapproved drug, template."""

from __future__ import annotations

import pytest

from tests.accidents.workstation import BACLOFEN, MORPHINE, Content, Workstation, simple, solution
from tests.e2e.test_command_line import emulated

HELD_ML = 0.375
"""Bridge tubing of 0.199 mL and 80 cm of catheter at 2.2 mcL."""


def bridge(drug: str, old: str, dose: str) -> Content:
    """A bridge from an old solution of the same drug."""
    item = {"kind": "bridge", "dose": dose, "old_solution": [{"drug": drug, "concentration": old}]}
    return {"once": [item]}


# ---- H5 ----


@pytest.mark.requirement("H5", "R10")
@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        # 192 mcg/day are 0.096 mL/day of the new solution, which take 93.75 h for 375 mcL, or 0.384 mL/day and 23.4 h
        ("500 mcg/mL", "2000 mcg/mL", "For about 93.8 h the tip gives 25 % of the dose of baclofen, 48 mcg/day."),
        ("2000 mcg/mL", "500 mcg/mL", "For about 23.4 h the tip gives 400 % of the dose of baclofen, 768 mcg/day."),
    ],
)
def test_h5_bridge_forgotten_at_a_change_of_concentration(
    desk: Workstation, pump: str, old: str, new: str, said: str
) -> None:
    running, refilled = (BACLOFEN | simple("192 mcg/day") | solution("baclofen", strength) for strength in (old, new))
    assert desk.write(pump, running, "192 mcg/day").code == 0
    code, found = desk.check(refilled, running)
    assert code == 4
    assert said in found["solution-changed-without-bridge"]["message"]
    refused = desk.write(pump, refilled, "192 mcg/day")
    assert refused.code == 4
    assert said in refused.err
    assert desk.read(pump)["program"]["solution"] == running["solution"]
    # the running solution is what the bridge must name
    assert desk.write(pump, refilled | bridge("baclofen", old, "192 mcg/day"), "192 mcg/day").code == 0


@pytest.mark.requirement("H5")
@pytest.mark.parametrize(("old", "new"), [("500 mcg/mL", "2000 mcg/mL"), ("2000 mcg/mL", "500 mcg/mL")])
def test_h5_the_tip_shows_what_a_forgotten_bridge_does_and_that_a_bridge_mends_it(
    desk: Workstation, old: str, new: str
) -> None:
    running, refilled = (BACLOFEN | simple("192 mcg/day") | solution("baclofen", strength) for strength in (old, new))
    current = desk.file(running, "running.json")

    def at_tip(content: Content) -> float:
        arguments = ("--current", current, "--horizon", "4d", "--at", "8h", "--json")
        drawn = desk.thecal("project", desk.file(content), *arguments).json()
        tip: float = drawn["at"][0]["baclofen"]["at_tip"]
        return tip

    wanted = 192 * 8 / 24  # long before the first mixed solution arrives
    factor = float(old.split(maxsplit=1)[0]) / float(new.split(maxsplit=1)[0])
    assert at_tip(refilled) == pytest.approx(wanted * factor, rel=1e-4)
    assert at_tip(refilled | bridge("baclofen", old, "192 mcg/day")) == pytest.approx(wanted, rel=1e-4)


@pytest.mark.requirement("H5")
def test_h5_calculator_says_percent_dose_and_hours(desk: Workstation) -> None:
    arguments = ("--tubing", "0.199mL", "--catheter", "0.176 mL", "--old", "2000 mcg/mL", "--new", "500 mcg/mL")
    result = desk.thecal("calc", "bridge", *arguments, "--dose", "200 mcg/day", "--json").json()
    without = result["without_bridge"]
    assert (without["percent_of_dose"], without["dose_mcg_per_day"]) == (400, 800)
    assert without["for_h"] == pytest.approx(24 * HELD_ML / 0.4)


@pytest.mark.requirement("H5")
def test_h5_bridge_from_a_solution_that_is_not_in_the_pump(desk: Workstation) -> None:
    running = BACLOFEN | solution("baclofen", "2000 mcg/mL")
    wrong = BACLOFEN | bridge("baclofen", "1000 mcg/mL", "200 mcg/day")
    code, found = desk.check(wrong, running)
    assert code == 4
    assert "the pump runs baclofen 2000 mcg/mL" in found["bridge-old-solution-differs"]["message"]


# ---- H4, S3 ----


@pytest.mark.requirement("H4", "S3", "R23")
@pytest.mark.parametrize("model", ["IT-20", "IT-40"])
def test_h4_prime_with_the_tubing_volume_of_the_recalled_card(desk: Workstation, model: str) -> None:
    """0.199 mL of tubing instead of 0.140 mL gives 0.059 mL of drug too much."""
    fill = {"reservoir": {"volume": "18 mL", "low_alarm": "2 mL"}}
    right = MORPHINE | fill | {"once": [{"kind": "prime", "volume": "0.316 mL"}]}
    wrong = MORPHINE | fill | {"once": [{"kind": "prime", "volume": "0.375 mL"}]}
    for content, raised in ((right, False), (wrong, True)):
        ended = desk.thecal("check", desk.file(content), "--model", model, "--json")
        limits = {finding["code"]: finding["limit"] for finding in ended.json()["findings"]}
        assert limits.get("prime-above-fill") == ("0.316 mL" if raised else None)
        assert ended.code == (4 if raised else 0)


@pytest.mark.requirement("H4")
def test_h4_prime_of_a_filled_catheter_says_how_much_drug_it_pushes(desk: Workstation) -> None:
    wrong = MORPHINE | {"once": [{"kind": "prime", "volume": "0.316 mL"}]}
    _, found = desk.check(wrong, MORPHINE)
    assert "Up to 3.16 mg of morphine would reach the patient" in found["prime-with-running-catheter"]["message"]


@pytest.mark.requirement("H4")
def test_h4_prime_of_a_filled_catheter_needs_a_reason(desk: Workstation) -> None:
    """3.16 mg of morphine within 19 minutes, on top of 2.4 mg a day."""
    code, _ = desk.check(MORPHINE | {"once": [{"kind": "prime", "volume": "0.316 mL"}]}, MORPHINE)
    assert code == 4


# ---- H3, S6 ----


@pytest.mark.requirement("H3", "S6")
def test_h3_the_same_wrong_file_for_two_patients_on_one_day(desk: Workstation, pump: str) -> None:
    template = MORPHINE | simple("12 mg/day")
    other = BACLOFEN | simple("96 mcg/day")
    with emulated("--tcp", "127.0.0.1:0", "--speed", "0", "--serial", "EMU-00002") as second:
        assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
        assert desk.write(second.url, other, "96 mcg/day").code == 0
        first_try = desk.write(pump, template, "12 mg/day")
        second_try = desk.write(second.url, template, "12 mg/day")
        assert (first_try.code, second_try.code) == (4, 4)
        assert "from 2.4 mg/day to 12 mg/day, by 400 %" in first_try.err
        for code in ("drug-added", "drug-removed", "solution-changed-without-bridge"):
            assert code in second_try.err, "the second pump holds another drug"
        assert desk.read(pump)["program"] == MORPHINE
        assert desk.read(second.url)["program"] == other


# ---- H17 ----


@pytest.mark.requirement("H17")
@pytest.mark.parametrize("drug", ["hydromorphone", "fentanyl", "bupivacaine", "clonidine"])
def test_h17_drug_that_no_product_is_labelled_for_is_pointed_out(desk: Workstation, drug: str) -> None:
    unit = "mcg" if drug in {"fentanyl", "clonidine"} else "mg"
    content = MORPHINE | solution(drug, f"10 {unit}/mL") | simple(f"2.4 {unit}/day")
    _, found = desk.check(content)
    assert found["off-label-drug"]["severity"] == "note"
    assert "off-label-drug" not in desk.check(MORPHINE)[1]
