"""Totals of part 7 with numbers worked out by hand, and against a second-by-second count."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

import pytest

from device.achievable import DeliveryPlan, DemandPlan, PeriodicPlan, Step, WeekPlan
from device.program import Component
from device.protocol.totals import host_totals
from device.pump import DrugTotals, Totals
from device.quantities import Concentration
from tests.device.seeding import seeded

SOLUTION = (
    Component(drug="morphine", concentration=Concentration(10_000_000, "mg/mL")),
    Component(drug="bupivacaine", concentration=Concentration(20_000_000, "mg/mL")),
)


def test_simple_continuous_with_demand() -> None:
    basal = WeekPlan(((Step(0, 10_000),),) * 7)
    demand = DemandPlan(volume_nl=15_000, over_s=300, lockout_s=14_400, max_per_24h=4)
    day = 10_000 * 86_400  # 1 nL/h for 1 s is one fine volume
    # 86 399 // 14 700 + 1 = 6 could start, 4 are allowed
    at_most = day + 4 * 15_000 * 3_600
    # one demand bolus fits an hour
    hour = 10_000 * 3_600 + 15_000 * 3_600
    assert host_totals(DeliveryPlan(SOLUTION, basal, (), demand)) == Totals(
        days=(day,) * 7,
        day_at_most=at_most,
        hour_at_most=hour,
        demand_nl=15_000,
        once_nl=(),
        drugs=(
            DrugTotals("morphine", day * 10**7, at_most * 10**7, hour * 10**7, 15_000 * 10**7, at_most * 10**7),
            DrugTotals(
                "bupivacaine",
                day * 2 * 10**7,
                at_most * 2 * 10**7,
                hour * 2 * 10**7,
                15_000 * 2 * 10**7,
                at_most * 2 * 10**7,
            ),
        ),
        any_day_at_most=at_most,
    )


def test_demand_bolus_that_has_not_ended_counts_by_its_share_and_is_rounded_up_once() -> None:
    basal = WeekPlan(((Step(0, 0),),) * 7)
    demand = DemandPlan(volume_nl=1_000, over_s=700, lockout_s=2_000, max_per_24h=24)
    # begins at 0 and 2700 s: 700 s and the whole 700 s of the second; a third would begin at 5400 s
    assert host_totals(DeliveryPlan(SOLUTION, basal, (), demand)).hour_at_most == 2 * 1_000 * 3_600
    demand = DemandPlan(volume_nl=1_000, over_s=700, lockout_s=2_300, max_per_24h=24)
    # the second begins at 3000 s: 600 of its 700 s; 3 600 000 x 1300 / 700 = 6 685 714.28...
    assert host_totals(DeliveryPlan(SOLUTION, basal, (), demand)).hour_at_most == 6_685_715


def test_periodic_bolus_every_other_day_counts_one_whole_bolus_a_day() -> None:
    basal = PeriodicPlan(volume_nl=5_000, over_s=600, every_s=2 * 86_400, first_at_min=360, between_nl_per_h=250)
    totals = host_totals(DeliveryPlan(SOLUTION, basal, (), None))
    assert totals.days == (5_000 * 3_600 + 250 * (86_400 - 600),) * 7
    assert totals.hour_at_most == 5_000 * 3_600 + 250 * 3_000


def test_bolus_slower_than_its_background_is_no_peak() -> None:
    basal = PeriodicPlan(volume_nl=500, over_s=3_000, every_s=21_600, first_at_min=0, between_nl_per_h=9_000)
    assert host_totals(DeliveryPlan(SOLUTION, basal, (), None)).hour_at_most == 9_000 * 3_600


def test_hour_across_midnight_of_sunday() -> None:
    quiet = (Step(0, 1_000), Step(1_410, 2_000))
    busy = (Step(0, 5_000), Step(30, 1_000))
    basal = WeekPlan((busy, *((Step(0, 1_000),),) * 5, quiet))
    assert host_totals(DeliveryPlan(SOLUTION, basal, (), None)).hour_at_most == 1_800 * 2_000 + 1_800 * 5_000


def test_highest_hour_that_begins_between_two_steps() -> None:
    day = (Step(0, 1_000), Step(600, 2_000), Step(720, 5_000), Step(735, 1_000))
    basal = WeekPlan((day,) * 7)
    # from 11:15 to 12:15
    assert host_totals(DeliveryPlan(SOLUTION, basal, (), None)).hour_at_most == 2_700 * 2_000 + 900 * 5_000


@pytest.mark.requirement("R15")
def test_any_24_hours_reach_over_midnight() -> None:
    evening = (Step(0, 1_000), Step(1_080, 6_000))
    morning = (Step(0, 6_000), Step(360, 1_000))
    basal = WeekPlan((morning, *((Step(0, 1_000),),) * 5, evening))
    found = host_totals(DeliveryPlan(SOLUTION, basal, (), None))
    # 18 h and 6 h of one day; from 18:00 of Sunday: 12 h of 6 000 nL/h, then 12 h of 1 000
    assert found.day_at_most == 64_800 * 1_000 + 21_600 * 6_000
    assert found.any_day_at_most == 43_200 * 6_000 + 43_200 * 1_000
    assert [drug.any_day_at_most for drug in found.drugs] == [302_400_000 * 10**7, 302_400_000 * 2 * 10**7]


@pytest.mark.requirement("R15")
def test_any_24_hours_round_the_share_of_the_last_demand_bolus_up() -> None:
    basal = WeekPlan(((Step(0, 10_000),),) * 7)
    demand = DemandPlan(volume_nl=15_000, over_s=299, lockout_s=21_300, max_per_24h=96)
    # the fifth starts 4 s before the end: 54 000 000 x 4 / 299 = 722 408.03
    found = host_totals(DeliveryPlan(SOLUTION, basal, (), demand))
    assert found.any_day_at_most == 864_000_000 + 4 * 54_000_000 + 722_409


def test_hourly_peak_against_a_count_of_every_second() -> None:
    rng = seeded()
    for _ in range(6):
        every_s = rng.choice((300, 900, 1_800, 3_600, 7_200, 14_400))
        basal = PeriodicPlan(
            volume_nl=rng.randint(500, 20_000),
            over_s=rng.randint(1, every_s - 1),
            every_s=every_s,
            first_at_min=0,
            between_nl_per_h=rng.randint(250, 30_000),
        )
        bolus = Fraction(basal.volume_nl * 3_600, basal.over_s)
        rates = [bolus if second % every_s < basal.over_s else basal.between_nl_per_h for second in range(2 * 14_400)]
        given = [Fraction(0)]
        for rate in rates:
            given.append(given[-1] + rate)
        peak = max(given[begin + 3_600] - given[begin] for begin in range(14_400))
        assert host_totals(DeliveryPlan(SOLUTION, basal, (), None)).hour_at_most == ceil(peak)


def test_every_total_is_a_whole_number() -> None:
    week = WeekPlan(((Step(0, 10_000), Step(361, 20_000)),) * 7)
    periodic = PeriodicPlan(volume_nl=1_000, over_s=600, every_s=7_200, between_nl_per_h=100, first_at_min=0)
    for basal in (week, periodic):
        found = host_totals(DeliveryPlan(SOLUTION, basal, (), DemandPlan(1_000, 700, 2_300, 24)))
        numbers = [*found.days, found.day_at_most, found.hour_at_most, found.any_day_at_most]
        numbers += [number for drug in found.drugs for number in (drug.day, drug.day_at_most, drug.hour_at_most)]
        assert {type(number) for number in numbers} == {int}


@pytest.mark.parametrize(
    ("over_s", "lockout_s", "in_a_day", "seconds_in_an_hour"),
    [
        (3_000, 600, 24, 3_000),  # the next begins as the hour ends
        (2_999, 600, 25, 2_999 + 1),  # and here one second before
        (2_998, 600, 25, 2_998 + 2),
        (600, 85_800, 1, 600),  # the next begins as the day ends
        (600, 85_799, 2, 600),  # and here one second before
        (600, 85_801, 1, 600),
    ],
)
def test_demand_boluses_at_the_edge_of_hour_and_day(
    over_s: int, lockout_s: int, in_a_day: int, seconds_in_an_hour: int
) -> None:
    basal = WeekPlan(((Step(0, 0),),) * 7)
    volume_nl = over_s  # so that a second gives 1 nL
    found = host_totals(DeliveryPlan(SOLUTION, basal, (), DemandPlan(volume_nl, over_s, lockout_s, 96)))
    assert found.day_at_most == in_a_day * volume_nl * 3_600
    assert found.hour_at_most == seconds_in_an_hour * 3_600
