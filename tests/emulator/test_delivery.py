"""Delivery of each mode against volumes worked out by hand, and against a slow second-by-second count."""

from __future__ import annotations

from fractions import Fraction
from time import perf_counter
from typing import Any

import pytest

from tests.emulator.desk import (
    DAY,
    HOUR,
    MG,
    ML,
    MONDAY_S,
    Host,
    demand,
    flex,
    image_of,
    new_pump,
    once_bolus,
    periodic,
    prime,
    running,
    seeded,
    simple,
    txn,
)

STROKE = 500 * 3_600
WEEK = flex(("weekday", [(0, 8_000), (360, 20_000)]), ("weekend", [(0, 10_000)]), week=[0, 0, 0, 0, 0, 1, 1])
BRIDGE = {1: 1, 2: 375_000, 3: 270_000, 4: [24 * MG // 10, "mg/day"], 5: [["morphine", 2 * 10**7, "mg/mL"]]}


def test_a_pump_never_programmed_gives_nothing_and_says_so() -> None:
    pump = new_pump()
    pump.advance(DAY)
    status = Host(pump).status()
    assert (status[4], status[2], status[3], status[8]) == (0, 0, b"", 0)
    assert pump.exact_volume == 0


def test_commit_switches_at_the_next_whole_second() -> None:
    pump = new_pump()
    host = Host(pump)
    host.program(image_of(simple(3_600)))
    assert 11 not in host.status()
    pump.advance(1)
    assert pump.exact_volume == 0
    assert host.status()[11] == host.status()[10] + 1 == MONDAY_S + 1
    pump.advance(1)
    assert pump.exact_volume == 3_600
    host.program(image_of(simple(7_200)), 2)
    pump.advance(1)  # the old program still runs in the second of the commit
    assert pump.exact_volume == 7_200
    pump.advance(1)
    assert pump.exact_volume == 14_400


def test_simple_continuous_moves_whole_strokes() -> None:
    pump, host = running(simple(10_000))
    pump.advance(179)  # 10 000 x 179 / 3 600 = 497.2 nL
    assert pump.strokes == 0
    pump.advance(1)  # exactly 500 nL
    assert pump.strokes == 1
    pump.advance(HOUR - 180)
    status = host.status()
    assert (status[8], status[7], status[6]) == (20, 10_000, 38 * ML - 10_000)


def test_minimum_rate() -> None:
    pump, _ = running({1: 0, 2: 250})
    pump.advance(DAY)
    assert pump.exact_volume == 250 * DAY
    assert pump.strokes == 12


@pytest.mark.parametrize(
    ("start", "seconds", "volume"),
    [
        (MONDAY_S + 6 * HOUR - 60, 60, 60 * 8_000),
        (MONDAY_S + 6 * HOUR - 60, 120, 60 * 8_000 + 60 * 20_000),
        (MONDAY_S + 5 * DAY - 60, 120, 60 * 20_000 + 60 * 10_000),  # Friday into Saturday
        (MONDAY_S + 7 * DAY - 60, 120, 60 * 10_000 + 60 * 8_000),  # Sunday into Monday
        (MONDAY_S, 7 * DAY, 5 * 1_468_800_000 + 2 * 864_000_000),
    ],
)
def test_flex_follows_weekday_and_minute(start: int, seconds: int, volume: int) -> None:
    pump, _ = running(WEEK, start=start)
    pump.advance(seconds)
    assert pump.exact_volume == volume


def test_periodic_bolus_replaces_what_lies_between() -> None:
    pump, _ = running(periodic(5_000, 600, 6 * HOUR, first_at=360), start=MONDAY_S + 6 * HOUR - 60)
    pump.advance(60)
    assert pump.exact_volume == 60 * 250
    pump.advance(300)  # half of 5 000 nL
    assert pump.exact_volume == 60 * 250 + 9_000_000
    pump.advance(300)
    assert pump.exact_volume == 60 * 250 + 18_000_000
    pump.advance(6 * HOUR - 600)
    assert pump.exact_volume == 60 * 250 + 18_000_000 + 250 * 21_000
    pump.advance(1)  # the next one has begun: 5 000 nL x 1/600
    assert pump.exact_volume == 60 * 250 + 18_000_000 + 250 * 21_000 + 30_000


def test_periodic_bolus_waits_for_tomorrow_when_its_time_has_passed() -> None:
    pump, _ = running(periodic(5_000, 600, 3 * DAY, first_at=360), start=MONDAY_S + 6 * HOUR + 1)
    pump.advance(DAY - 1)
    assert pump.exact_volume == 250 * (DAY - 1)
    pump.advance(600)
    assert pump.exact_volume == 250 * (DAY - 1) + 18_000_000
    pump.advance(3 * DAY - 600)
    assert pump.exact_volume == 250 * (DAY - 1) + 18_000_000 + 250 * (3 * DAY - 600)


def test_once_items_run_one_after_another_before_the_basal_mode() -> None:
    pump, host = running(simple(10_000), k6=[once_bolus(1_000, 100), prime(316_000, 1_138)])
    assert host.status()[9] == [0, 0]
    pump.advance(50)
    assert pump.exact_volume == 500 * 3_600
    assert host.status()[9] == [0, 50]
    pump.advance(50 + 569)  # the bolus and half of the prime
    assert pump.exact_volume == (1_000 + 158_000) * 3_600
    assert host.status()[9] == [1, 569]
    assert 11 not in host.status()
    pump.advance(569 + 10)
    assert pump.exact_volume == 317_000 * 3_600 + 10 * 10_000
    status = host.status()
    assert 9 not in status
    assert status[11] == MONDAY_S + 1_238
    begun = [(clock, event, detail) for _, clock, event, detail in host.events() if event in {14, 15}]
    assert begun == [(MONDAY_S, 14, {10: 0}), (MONDAY_S + 100, 14, {10: 1}), (MONDAY_S + 1_238, 15, {})]


def test_bridge_gives_the_old_solution_slowly() -> None:
    pump, host = running(simple(10_000), k6=[BRIDGE])
    pump.advance(90_000)  # a third of 270 000 s
    assert pump.exact_volume == 125_000 * 3_600
    assert host.status()[9] == [0, 90_000]


def test_commanded_bolus_comes_on_top() -> None:
    pump, host = running(simple(10_000))
    assert host.ok(9, {1: txn(9), 2: 5_000, 3: 60}) == {1: MONDAY_S}
    assert host.status()[16] == [1, 60]
    pump.advance(30)
    assert pump.exact_volume == 30 * 10_000 + 2_500 * 3_600
    assert host.status()[16] == [1, 30]
    pump.advance(31)
    assert pump.exact_volume == 61 * 10_000 + 5_000 * 3_600
    assert 16 not in host.status()
    assert host.events()[-1][1:] == [MONDAY_S + 60, 6, {3: 5_000, 5: True}]


def test_stop_ends_a_bolus_and_pauses_a_bridge() -> None:
    pump, host = running(simple(10_000), k6=[BRIDGE])
    host.ok(9, {1: txn(9), 2: 6_000, 3: 600})
    pump.advance(100)  # the bridge gives 5 000 nL/h, the bolus 10 nL/s
    host.ok(10, {1: txn(10)})
    stopped = host.status()
    assert (stopped[4], stopped[18]) == (2, MONDAY_S + 100)
    assert 9 not in stopped
    assert 16 not in stopped
    pump.advance(HOUR)
    assert pump.exact_volume == 100 * 5_000 + 1_000 * 3_600
    host.ok(11, {1: txn(11)})
    assert host.status()[9] == [0, 100]
    pump.advance(269_900)
    assert pump.exact_volume == (375_000 + 1_000) * 3_600
    assert host.status()[11] == MONDAY_S + 270_000 + HOUR
    assert [detail for _, _, event, detail in host.events() if event == 6] == [{3: 1_000, 5: False}]


def test_stop_ends_a_once_bolus_for_good() -> None:
    pump, host = running(simple(3_600), k6=[once_bolus(1_000, 100), once_bolus(2_000, 100)])
    pump.advance(50)
    host.ok(10, {1: txn(10)})
    host.ok(11, {1: txn(11)})
    assert host.status()[9] == [1, 0]
    pump.advance(100)
    assert pump.exact_volume == (500 + 2_000) * 3_600


def test_stop_ends_a_periodic_bolus_and_its_grid_stays() -> None:
    pump, host = running(periodic(6_000, 600, 6 * HOUR))
    pump.advance(100)  # 1 000 nL of the first
    host.ok(10, {1: txn(10)})
    host.ok(11, {1: txn(11)})
    pump.advance(6 * HOUR - 100)
    before = 1_000 * 3_600 + 250 * (6 * HOUR - 100)
    assert pump.exact_volume == before
    pump.advance(600)
    assert pump.exact_volume == before + 6_000 * 3_600


def test_a_periodic_bolus_whose_begin_was_missed_is_not_given() -> None:
    pump, host = running(periodic(6_000, 600, 6 * HOUR, first_at=60))
    host.ok(10, {1: txn(10)})
    pump.advance(HOUR + 10)
    host.ok(11, {1: txn(11)})
    pump.advance(HOUR)
    assert pump.exact_volume == 250 * HOUR


def test_the_part_of_a_stroke_is_kept_over_a_commit() -> None:
    pump, host = running(simple(10_000))
    pump.advance(269)
    host.program(image_of(simple(10_000)), 2)
    pump.advance(90)
    assert pump.strokes == 1
    pump.advance(1)  # 360 s of 10 000 nL/h: 1 000 nL
    assert pump.strokes == 2
    assert host.status()[7] == 500


def test_low_and_empty_reservoir() -> None:
    small = [[6 * ML, "mL"], [5 * ML, "mL"], False]
    pump, host = running(simple(1_000_000), k8=small)
    pump.advance(HOUR - 1)
    assert host.status()[12] == []
    pump.advance(1)  # exactly 1 mL has gone
    assert host.status()[12] == [[17, MONDAY_S + HOUR]]
    pump.advance(DAY)  # 6 mL are gone after 6 h: 12 000 strokes
    status = host.status()
    assert status[12] == [[1, MONDAY_S + 6 * HOUR], [17, MONDAY_S + HOUR]]
    assert (status[6], status[8]) == (0, 12_000)
    assert host.ask(9, {1: txn(9), 2: 5_000, 3: 60})[0] == 9
    host.program(image_of(simple(10_000)), 2)
    assert host.status()[12] == []
    pump.advance(HOUR + 1)
    assert host.status()[8] == 12_020
    raised = [(event, detail[8]) for _, _, event, detail in host.events() if event in {9, 10}]
    assert raised == [(9, 17), (9, 1), (10, 17), (10, 1)]


def test_alarms_come_in_their_own_second_of_a_long_advance() -> None:
    pump, host = running(simple(1_000_000), k8=[[6 * ML, "mL"], [5 * ML, "mL"], False])
    pump.advance(30 * DAY)
    raised = [(clock - MONDAY_S, detail[8]) for _, clock, event, detail in host.events() if event == 9]
    assert raised == [(HOUR, 17), (6 * HOUR, 1)]


def test_a_bolus_ends_when_the_reservoir_does() -> None:
    pump, host = running(simple(1_000_000), k8=[[1_010_000, "mL"], [ML, "mL"], False])
    host.ok(9, {1: txn(9), 2: 600_000, 3: HOUR})
    pump.advance(HOUR)
    # 1.6 mL/h together: 10 000 nL are gone after 22.5 s and 1.01 mL after 2272.5 s; by 2273 s the bolus gave 378 833 nL
    assert host.status()[12] == [[1, MONDAY_S + 2_273], [17, MONDAY_S + 23]]
    assert [detail for _, _, event, detail in host.events() if event == 6] == [{3: 378_833, 5: False}]


def test_counted_commit_goes_on_counting() -> None:
    pump, host = running(simple(10_000))
    pump.advance(HOUR)
    host.program(image_of(simple(10_000), k8=[[38 * ML, "mL"], [2 * ML, "mL"], True]), 2)
    assert host.status()[6] == 38 * ML - 10_000
    assert host.status()[7] == 0


def test_stopped_more_than_two_days_raises_an_alarm() -> None:
    pump, host = running(simple())
    host.ok(10, {1: txn(10)})
    pump.advance(2 * DAY)
    assert host.status()[12] == []
    pump.advance(1)
    assert host.status()[12] == [[3, MONDAY_S + 2 * DAY + 1]]
    host.ok(11, {1: txn(11)})
    assert host.status()[12] == []


def test_the_battery_ends_within_seven_years() -> None:
    pump, host = running({1: 0, 2: 250})
    pump.advance(400_000_000)
    status = host.status()
    assert status[4] == 4
    raised = {detail[8]: clock for _, clock, event, detail in host.events() if event == 9}
    born = MONDAY_S - 1
    assert raised[4] - born == 7 * 365 * DAY
    assert raised[4] - raised[18] == 90 * DAY
    assert status[13][1] is True
    assert host.ask(11, {1: txn(11)})[0] == 9


def test_strokes_shorten_the_battery() -> None:
    pump, host = running(simple(40_000))
    for refill in range(2, 100):
        pump.advance(30 * DAY)
        if any(code == 18 for code, _ in host.status()[12]):
            break
        host.program(image_of(simple(40_000)), refill)
    raised = {detail[8]: clock for _, clock, event, detail in host.events() if event == 9}
    # 1 920 strokes x 25 + 86 400 units a day out of 95 percent of 316 000 000
    assert abs((raised[18] - MONDAY_S) / DAY - 300_200_000 / 134_400) < 2


def test_a_long_life_is_quick() -> None:
    patterns = [(f"p{day}", [(60 * hour, 2_000 + 100 * hour + 10 * day) for hour in range(24)]) for day in range(7)]
    pump, _ = running(flex(*patterns, week=list(range(7))))
    begin = perf_counter()
    pump.advance(365 * DAY)
    assert perf_counter() - begin < 3
    # a week: 24 h x (2 000 + 1 150) average plus 10 nL/h more each day of the week; a year: 52 weeks and a Monday
    assert pump.exact_volume == (52 * (7 * 24 * 3_150 + 24 * 210) + 24 * 3_150) * 3_600


# --- against a slow count ------------------------------------------------------------------------------------------


def slow_flow(basal: dict[int, Any], second: int, first_bolus: int) -> Fraction:
    """Flow in the second that begins at clock `second`, straight from the image's map."""
    if basal[1] == 2:
        day = (second // DAY + 2) % 7
        steps = basal[4][basal[5][day]][1]
        return Fraction([flow for start, flow, _ in steps if start * 60 <= second % DAY][-1])
    since = second - first_bolus
    if since >= 0 and since % basal[9][0] < basal[8][0]:
        return Fraction(basal[6] * 3_600, basal[8][0])
    return Fraction(basal[2])


@pytest.mark.parametrize("kind", ["flex", "periodic"])
def test_stretches_agree_with_a_count_of_every_second(kind: str) -> None:
    source = seeded()
    start = MONDAY_S + source.randrange(7 * DAY)
    if kind == "flex":
        patterns = [
            (
                f"p{at}",
                [(0, 5_000)]
                + [(15 * k, source.randrange(2_000, 9_000)) for k in sorted(source.sample(range(1, 96), 9))],
            )
            for at in range(3)
        ]
        basal = flex(*patterns, week=[source.randrange(3) for _ in range(7)])
        first = 0
    else:
        basal = periodic(source.randrange(500, 900), source.randrange(10, 1_700), 1_800, source.randrange(1_440))
        first = start + (basal[10] * 60 - start) % DAY
    pump, host = running(basal, start=start, k7=demand(700, 137, 60, 96))
    expected = Fraction(0)
    clock = start
    presses: list[int] = []
    for number in range(30):
        if number % 3 == 0 and pump.press().granted:
            presses.append(clock)
        seconds = source.choice([1, 59, 137, 900, 3_601])
        for second in range(clock, clock + seconds):
            expected += slow_flow(basal, second, first)
            expected += sum(Fraction(700 * 3_600, 137) for press in presses if press <= second < press + 137)
        clock += seconds
        pump.advance(seconds)
        assert pump.exact_volume == expected
        assert pump.strokes == expected // STROKE
    assert presses
    assert host.status()[5] == clock
