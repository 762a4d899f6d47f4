"""What a pump says, in words: against texts and moments worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from device.clock import pump_seconds
from device.program import DeliveryProgram
from device.program_file import program_from
from device.pump import Alarm, AlarmCode, LogEntry, PumpState, PumpStatus
from programmer_app.records.act_log import Act, Restart
from programmer_app.ui import pump_words as words
from tests.ui.editing_fixtures import DEMAND, RUNNING, flex_basal, running_program, status_of

PERIODIC: dict[str, object] = {
    "mode": "periodic_bolus",
    "dose": "50 mcg",
    "over": "10 min",
    "every": "6 h",
    "first_at": "06:00",
    "between": "minimum_rate",
}
WEEK: dict[str, object] = {
    "mode": "flex",
    "patterns": {
        "work": [{"from": "00:00", "dose": "0.1 mg/h"}, {"from": "06:00", "dose": "0.2 mg/h"}],
        "rest": [{"from": "00:00", "dose": "0.2 mg/h"}],
    },
    "week": dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "work") | {"sat": "rest", "sun": "rest"},
}


def with_basal(basal: dict[str, object]) -> DeliveryProgram:
    return program_from(RUNNING | {"basal": basal})


def status_at(text: str, program: DeliveryProgram | None = None, **changes: object) -> PumpStatus:
    moment = datetime.fromisoformat(text)
    status = status_of(program or running_program(), moment)
    return replace(status, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("basal", "said"),
    [
        ({"mode": "minimum_rate"}, "Minimum rate, which keeps the catheter open"),
        ({"mode": "simple_continuous", "dose": "2.4 mg/day"}, "Simple continuous, 2.4 mg/day"),
        (flex_basal(), "Flex (24 h), 5 steps"),
        (flex_basal([("00:00", "0.1")]), "Flex (24 h), 1 step"),
        (WEEK, "Flex (weekly), 2 patterns"),
        (PERIODIC, "Periodic bolus, 50 mcg over 10 min every 6 h, first at 06:00; between: minimum rate"),
    ],
)
def test_modes(basal: dict[str, object], said: str) -> None:
    assert words.mode_words(with_basal(basal)) == said


@pytest.mark.parametrize(
    ("now", "basal", "said"),
    [
        ("2026-11-23T05:59:59", flex_basal(), "today 06:00: 0.08 mg/h → 0.2 mg/h"),
        ("2026-11-23T06:00:00", flex_basal(), "today 09:00: 0.2 mg/h → 0.12 mg/h"),
        ("2026-11-23T21:30:00", flex_basal(), "tomorrow 06:00: 0.08 mg/h → 0.2 mg/h"),
        ("2026-11-23T10:00:00", flex_basal([("00:00", "0.1")]), "none, the rate stays"),
        # Friday 2026-11-27: 0.2 mg/h from 06:00 through the weekend until Monday 00:00
        ("2026-11-27T07:00:00", WEEK, "2026-11-30 00:00: 0.2 mg/h → 0.1 mg/h"),
        ("2026-11-23T10:00:00", {"mode": "minimum_rate"}, "none, the rate stays"),
    ],
)
def test_next_change_of_a_schedule(now: str, basal: dict[str, object], said: str) -> None:
    program = with_basal(basal)
    assert words.next_change_words(program, status_at(now, program)) == said


@pytest.mark.parametrize(
    ("since", "now", "said"),
    [
        ("2026-11-23T07:00:00", "2026-11-23T08:00:00", "tomorrow 06:00: bolus of 50 mcg"),
        ("2026-11-23T06:00:00", "2026-11-23T06:00:00", "today 12:00: bolus of 50 mcg"),
        ("2026-11-22T01:00:00", "2026-11-23T11:59:59", "today 12:00: bolus of 50 mcg"),
        ("2026-11-22T01:00:00", "2026-11-23T18:00:01", "tomorrow 00:00: bolus of 50 mcg"),
    ],
)
def test_next_bolus_of_the_grid(since: str, now: str, said: str) -> None:
    program = with_basal(PERIODIC)
    began = pump_seconds(datetime.fromisoformat(since))
    assert words.next_change_words(program, status_at(now, program, basal_since_s=began)) == said


def test_states() -> None:
    for state in PumpState:
        pill, _tone = words.state_words(status_at("2026-11-23T10:00:00", state=state))
        assert pill == pill.upper()
        assert words.state_sentence(status_at("2026-11-23T10:00:00", state=state)).endswith(".")
    stopped = status_at("2026-11-23T10:00:00", state=PumpState.STOPPED)
    stopped = replace(stopped, stopped_at_s=stopped.clock_s - 3_600)
    assert "since 2026-11-23 09:00" in words.state_sentence(stopped)


def test_every_alarm_of_the_protocol_has_words_and_the_critical_ones_are_high() -> None:
    for code in AlarmCode:
        said = words.alarm_words(Alarm(code, 0))
        assert "Unknown" not in said.title
        assert (said.priority == "high") == (code < 16)


@pytest.mark.parametrize(
    ("event", "detail", "said"),
    [
        (1, {}, "Power-up"),
        (2, {1: 7, 2: bytes(16)}, "Program 7 activated"),
        (5, {2: bytes(16), 3: 15_000, 4: 300}, "Bolus started: 15 mcL over 5 min"),
        (6, {3: 7_500, 5: False}, "Bolus ended: 7.5 mcL given, cut short"),
        (6, {3: 15_000, 5: True}, "Bolus ended: 15 mcL given, whole"),
        (8, {6: 1, 7: 8_040}, "Patient bolus refused: the lockout has not passed, possible in 2 h 14 min"),
        (8, {6: 0}, "Patient bolus refused: none is programmed"),
        (9, {8: 17}, "Alarm: Low reservoir"),
        (14, {10: 0}, "Item 1 of those given once began"),
        (77, {}, "Event 77, unknown to this program"),
    ],
)
def test_events(event: int, detail: dict[int, int | bytes | bool], said: str) -> None:
    assert words.event_words(LogEntry(1, 0, event, detail)) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (3, "3 s"), (90, "1 min 30 s"), (3_600, "1 h"), (90_061, "1 d 1 h")],
)
def test_lengths(seconds: int, said: str) -> None:
    assert words.length_text(seconds) == said


def test_offset_has_a_sign() -> None:
    now = datetime(2026, 11, 23, 10, 0, 0, 250_000)  # noqa: DTZ001 - clocks without zone
    clock = pump_seconds(datetime(2026, 11, 23, 10, 0, 0))  # noqa: DTZ001 - as above
    assert words.offset_text(words.offset_s(clock, now)) == "+0 s"
    assert words.offset_text(words.offset_s(clock + 3, now)) == "+3 s"
    assert words.offset_text(words.offset_s(clock - 120, now)) == "−1 min 59 s"


def test_volumes_are_never_rounded_up() -> None:
    assert words.volume_text(31_399_999) == "31.39 mL"


def test_patient_bolus() -> None:
    assert words.demand_words(running_program()) == "off"
    said = words.demand_words(program_from(RUNNING | {"demand": DEMAND}))
    assert said == "0.15 mg over 5 min, lockout 4 h, at most 4 in 24 h"


STOPPED_AT = datetime(2026, 1, 5, 10, 0)  # noqa: DTZ001 - clocks without zone


@pytest.mark.parametrize(
    ("restart", "said"),
    [
        (
            Restart(datetime(2026, 1, 5, 12, 30)),  # noqa: DTZ001 - as above
            "Planned restart: Monday 2026-01-05 12:30, in 1 h 30 min (Doe: MRI).",
        ),
        (
            Restart(datetime(2026, 1, 5, 10, 45)),  # noqa: DTZ001 - as above
            "⚠ The restart was planned for Monday 2026-01-05 10:45, 15 min ago (Doe: MRI).",
        ),
        (Restart(None), "No restart is planned (Doe: MRI)."),
        (None, ""),
    ],
)
def test_planned_restart(restart: Restart | None, said: str) -> None:
    act = Act(STOPPED_AT, "Doe", "EMU-00042", "stop", "MRI", restart)
    now = datetime(2026, 1, 5, 11, 0)  # noqa: DTZ001 - as above
    status = status_at("2026-01-05T11:02", state=PumpState.STOPPED, stopped_at_s=pump_seconds(STOPPED_AT) + 120)
    assert words.restart_words(status, act, 120, now) == said
    assert words.restart_words(status, None, 120, now) == ""
    running = status_at("2026-01-05T11:02", state=PumpState.RUNNING)
    assert words.restart_words(running, act, 120, now) == ""


def test_plan_of_another_stop_is_not_shown() -> None:
    act = Act(STOPPED_AT, "Doe", "EMU-00042", "stop", "MRI", Restart(None))
    elsewhere = status_at("2026-01-05T13:00", state=PumpState.STOPPED, stopped_at_s=pump_seconds(STOPPED_AT) + 7_200)
    assert words.restart_words(elsewhere, act, 0, STOPPED_AT) == ""
