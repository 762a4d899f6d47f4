"""Accidents in which the pump knew, or could have: dates, levels, stalls, resets, clocks. The program says so."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest

from device.clock import pump_seconds, pump_time
from tests.accidents.workstation import BACLOFEN, MORPHINE, Content, Workstation, at_the_pump, simple
from tests.e2e.test_command_line import emulated

STEPPED = ("--tcp", "127.0.0.1:0", "--speed", "0", "--start", "2026-01-05T08:00:00")
START = datetime.fromisoformat(STEPPED[-1])
DAY_S = 86_400


def names(read: Content) -> list[str]:
    """Names of the alarms that stand."""
    return [alarm["name"] for alarm in read["alarms"]]


# ---- H8, S2: dates ----


@pytest.mark.requirement("H8")
def test_h8_every_date_that_is_shown_can_be_read(desk: Workstation) -> None:
    with emulated(*STEPPED, "--fault", "low-battery:start=2h,size=4") as pump:
        assert desk.write(pump.url, MORPHINE, "2.4 mg/day").code == 0
        with at_the_pump(pump.url) as session:
            session.emu_advance(3 * 3_600)
        read = desk.read(pump.url)
        assert read["battery"]["replacement_indicator"] is True
        assert read["battery"]["percent"] <= 4
        (alarm,) = read["alarms"]
        assert alarm["name"] == "replacement-indicator"
        since = datetime.fromisoformat(alarm["since"])
        assert timedelta(0) <= since - pump_time(pump_seconds(START) + 2 * 3_600) <= timedelta(minutes=1)
        shown = desk.thecal("read", "--port", pump.url).out
        assert "ALARM replacement-indicator since 2026-01-05 10:0" in shown
        log = desk.thecal("log", "--port", pump.url).out
        assert "?" not in shown + log
        assert len(re.findall(r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d", log)) == len(log.splitlines())


@pytest.mark.requirement("S2", "H8", "R65")
def test_s2_low_reservoir_date_after_ten_changes_of_the_rate(desk: Workstation, pump: str) -> None:
    """The pump is let run to its alarm after them: the date is that day, and never later."""
    doses = ("2.4", "2.64", "2.16", "2.4", "2.88", "2.4", "1.92", "2.16", "1.92", "1.68")
    content, left_nl, clock_s = MORPHINE, 38_000_000, 0
    for number, dose in enumerate(doses, 1):
        # what is left, rounded down to 0.01 mL, as a person copies it from the last reading
        level = {"volume": f"{left_nl // 10_000 / 100:g} mL", "low_alarm": "2 mL"}
        content = MORPHINE | simple(f"{dose} mg/day") | {"reservoir": level}
        assert desk.write(pump, content, f"{dose} mg/day").code == 0
        with at_the_pump(pump) as session:
            session.emu_advance(5 * DAY_S + number)
            left_nl, clock_s = session.status().reservoir_nl, session.status().clock_s
    start = pump_time(clock_s).isoformat()
    file = desk.file(content | {"reservoir": {"volume": f"{left_nl / 10**6:f} mL", "low_alarm": "2 mL"}})
    drawn = desk.thecal("project", file, "--start", start, "--horizon", "90d", "--json")
    low_at_h = drawn.json()["reservoir"]["low_at_h"]
    said = datetime.fromisoformat(start) + timedelta(hours=low_at_h)
    with at_the_pump(pump) as session:
        session.emu_advance(int(low_at_h * 3_600) - 300)
        assert session.status().alarms == ()
        session.emu_advance(600)
        (alarm,) = session.status().alarms
    assert abs(pump_time(alarm.since_s) - said) <= timedelta(minutes=5)
    assert said.date() <= pump_time(alarm.since_s).date(), "never later than the pump's own"


# ---- H9 to H12: what is in the reservoir ----


@pytest.mark.requirement("H9", "R66")
def test_h9_over_infusing_pump_raises_no_alarm_and_the_refill_finds_it(desk: Workstation) -> None:
    with emulated(*STEPPED, "--fault", "over-infusion:size=30") as pump:
        assert desk.write(pump.url, MORPHINE | simple("4.8 mg/day"), "4.8 mg/day").code == 0
        with at_the_pump(pump.url) as session:
            session.emu_advance(60 * DAY_S)
            truth = session.emu_truth()
            expected_nl = session.status().reservoir_nl
            assert session.status().alarms == (), "the pump counts strokes; it cannot know"
        said = desk.thecal("read", "--port", pump.url).out
        assert "by calculation" in said
    expected, measured = (f"{nl // 10**4 / 100:g} mL" for nl in (expected_nl, truth.reservoir_nl))
    volumes = ("--filled", "38 mL", "--expected", expected, "--measured", measured, "--reservoir", "40 mL")
    found = desk.thecal("calc", "discrepancy", *volumes, "--json").json()
    assert found["error_percent"] == pytest.approx(30, abs=0.2)
    assert {finding["code"] for finding in found["findings"]} == {
        "volume-difference",
        "beyond-accuracy",
        "missing-volume",
    }


def reservoir(volume: str) -> Content:
    """What is in it."""
    return {"reservoir": {"volume": volume, "low_alarm": "2 mL"}}


@pytest.mark.requirement("H9", "R64")
def test_h9_dose_change_from_an_old_file_is_stopped_before_it_fills_the_reservoir_on_paper(
    desk: Workstation, pump: str
) -> None:
    """38 mL stand in the file of the last refill; 23.6 mL are left. The low alarm would come 60 days too late."""
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    with at_the_pump(pump) as session:
        session.emu_advance(60 * DAY_S)
    higher = MORPHINE | simple("2.64 mg/day")
    refused = desk.write(pump, higher, "2.64 mg/day")
    assert refused.code == 4
    assert re.search(r"The pump counts 23\.6\d* mL; this sets the count to 38 mL.*reservoir-raised", refused.err)
    assert desk.read(pump)["generation"] == 1
    # what is in the reservoir, or a refill that is said: both go
    assert desk.write(pump, higher | reservoir("23.6 mL"), "2.64 mg/day").code == 0
    who = ("--user", "A. Nurse", "--reason", "refill", "--confirm-daily-dose", "2.64 mg/day")
    assert desk.thecal("write", "--port", pump, desk.file(higher), *who, "--refilled").code == 0
    assert 37.9 < desk.read(pump)["reservoir_ml"] <= 38


@pytest.mark.requirement("H10", "H12", "S7", "R66")
@pytest.mark.parametrize(
    ("reservoir", "filled", "measured", "raised"),
    [
        # injected 18 mL, drawn back: more than 1 mL is missing in a 20 mL pump
        ("20 mL", "18 mL", "16.9 mL", True),
        ("20 mL", "18 mL", "17 mL", False),
        ("40 mL", "38 mL", "35.9 mL", True),
        ("40 mL", "38 mL", "36 mL", False),
    ],
)
def test_h10_drug_that_is_missing_after_a_fill_is_a_pocket_fill_until_shown_otherwise(
    desk: Workstation, reservoir: str, filled: str, measured: str, raised: bool
) -> None:
    volumes = ("--filled", filled, "--expected", filled, "--measured", measured, "--reservoir", reservoir)
    found = desk.thecal("calc", "discrepancy", *volumes, "--json").json()["findings"]
    missing = [finding for finding in found if finding["code"] == "missing-volume"]
    assert bool(missing) is raised
    assert all("pocket fill" in finding["message"] for finding in missing)


@pytest.mark.requirement("H11", "H12", "R66")
def test_h11_more_in_the_reservoir_than_expected_is_found_too(desk: Workstation) -> None:
    """A level or a flow that is wrong the other way: the patient got less."""
    volumes = ("--filled", "38 mL", "--expected", "20 mL", "--measured", "23 mL", "--reservoir", "40 mL")
    found = desk.thecal("calc", "discrepancy", *volumes, "--json").json()
    assert {finding["code"] for finding in found["findings"]} == {"volume-difference", "beyond-accuracy"}
    assert found["error_percent"] == pytest.approx(-100 * 3 / 18)


# ---- H7, H21: stalls ----


@pytest.mark.requirement("H7", "H21")
def test_h21_stall_is_an_alarm_while_it_lasts_and_stays_in_the_log(desk: Workstation) -> None:
    with emulated(*STEPPED, "--fault", "motor-stall-recovering:start=2h,length=20min") as pump:
        assert desk.write(pump.url, BACLOFEN | simple("192 mcg/day"), "192 mcg/day").code == 0
        with at_the_pump(pump.url) as session:
            session.emu_advance(2 * 3_600 + 600)
        assert names(desk.read(pump.url)) == ["motor-stall"]
        assert "ALARM motor-stall since 2026-01-05 10:00" in desk.thecal("read", "--port", pump.url).out
        with at_the_pump(pump.url) as session:
            session.emu_advance(3_600)
        assert desk.read(pump.url)["alarms"] == []
        texts = [entry["text"] for entry in desk.thecal("log", "--port", pump.url, "--json").json()["entries"]]
        assert [text for text in texts if "alarm" in text] == ["alarm raised (alarm 2)", "alarm cleared (alarm 2)"]


# ---- H16 ----


@pytest.mark.requirement("H16")
def test_h16_pump_stopped_for_more_than_48_hours_is_an_alarm(desk: Workstation, pump: str) -> None:
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    assert desk.thecal("stop", "--port", pump, "--user", "A. Nurse", "--reason", "MRI").code == 0
    with at_the_pump(pump) as session:
        session.emu_advance(48 * 3_600)
    assert names(desk.read(pump)) == []
    assert "stopped" in desk.thecal("read", "--port", pump).out
    with at_the_pump(pump) as session:
        session.emu_advance(60)
    read = desk.read(pump)
    assert (read["running"], read["state"], names(read)) == (False, "stopped", ["stopped-over-48-h"])


# ---- H18 ----


@pytest.mark.requirement("H18")
def test_h18_pump_clock_is_shown_against_the_workstation_s(desk: Workstation) -> None:
    there = (datetime.now() - timedelta(hours=2)).isoformat(timespec="seconds")  # noqa: DTZ005 - a pump has no time zone
    with emulated("--tcp", "127.0.0.1:0", "--speed", "0", "--start", there) as pump:
        read = desk.read(pump.url)
        assert -7_260 <= read["clock_offset_s"] <= -7_195
        assert re.search(r"pump clock .* \(-72\d\d s\)", desk.thecal("read", "--port", pump.url).out)


@pytest.mark.requirement("H18", "R68")
def test_h18_flex_schedule_into_a_pump_whose_clock_is_off_is_pointed_out(desk: Workstation, pump: str) -> None:
    day = {"basal": {"mode": "flex", "patterns": {"day": [{"from": "00:00", "dose": "0.1 mg/h"}]}}}
    done = desk.write(pump, MORPHINE | day, "2.4 mg/day")  # this pump's clock shows January 2026
    assert "clock" in done.out + done.err


# ---- H19 ----


@pytest.mark.requirement("H19")
def test_h19_pump_that_was_reset_to_a_low_flow_is_told_at_the_next_reading(desk: Workstation) -> None:
    with emulated(*STEPPED, "--fault", "reset-to-minimum-rate:start=5h") as pump:
        assert desk.write(pump.url, MORPHINE, "2.4 mg/day").code == 0
        with at_the_pump(pump.url) as session:
            session.emu_advance(6 * 3_600)
        read = desk.read(pump.url)
        assert (read["running"], read["state"], read["program"], names(read)) == (False, "safe_rate", None, ["reset"])
        said = desk.thecal("read", "--port", pump.url).out
        assert "safe rate" in said
        assert "ALARM reset" in said
        # nobody programs over that without a word; then it can be programmed again, and runs
        refused = desk.write(pump.url, MORPHINE, "2.4 mg/day")
        assert (refused.code, "The pump was reset" in refused.err) == (4, True)
        assert desk.thecal("read", "--port", pump.url, "--acknowledge", "MRI this morning").code == 0
        assert desk.write(pump.url, MORPHINE, "2.4 mg/day").code == 0
        assert desk.read(pump.url)["running"] is True
