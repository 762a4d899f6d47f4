"""The totals that the pump answers at SEAL, against numbers worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from device.emulator.image import read_image
from device.emulator.reading import RefusedError
from device.emulator.spec import pump_spec
from device.emulator.totals import totals_of
from tests.emulator.desk import DAY, HOUR, SERIAL, demand, flex, image_of, once_bolus, periodic, prime, simple

IT_40 = pump_spec("IT-40")
WEEKDAY = [(0, 8_000), (360, 20_000)]


def totals(basal: dict[int, Any], **changes: object) -> dict[int, Any]:
    return dict(totals_of(read_image(image_of(basal, **changes), IT_40, SERIAL)).body())


def test_simple_continuous_without_demand() -> None:
    found = totals(simple(10_000))
    # 10 000 nL/h x 86 400 s and x 3 600 s, in 1/3600 nL; doses x 10 000 000 ng/mL
    assert found == {
        1: (864_000_000,) * 7,
        2: 864_000_000,
        3: 36_000_000,
        4: 0,
        5: (),
        6: (("morphine", 8_640_000_000_000_000, 8_640_000_000_000_000, 360_000_000_000_000, 0, 8_640_000_000_000_000),),
        7: 864_000_000,
    }


def test_minimum_rate() -> None:
    assert totals({1: 0, 2: 250})[1] == (21_600_000,) * 7


def test_flex_days_differ_and_the_highest_counts() -> None:
    basal = flex(("weekday", WEEKDAY), ("weekend", [(0, 10_000)]), week=[0, 0, 0, 0, 0, 1, 1])
    found = totals(basal)
    # 8 000 x 21 600 + 20 000 x 64 800 = 172 800 000 + 1 296 000 000
    assert found[1] == (1_468_800_000,) * 5 + (864_000_000,) * 2
    assert found[2] == 1_468_800_000
    assert found[3] == 72_000_000


def test_busiest_hour_slides_over_a_short_step() -> None:
    # 15 min of 100 000 nL/h and 45 min of 2 000: 90 000 000 + 5 400 000
    found = totals(flex(("a", [(0, 2_000), (600, 100_000), (615, 2_000)])))
    assert found[3] == 95_400_000


def test_busiest_hour_may_end_where_a_step_ends() -> None:
    # 45 min of 50 000 nL/h and 15 min of 100 000: no step begins where this hour begins
    assert totals(flex(("a", [(0, 2_000), (600, 50_000), (690, 100_000), (705, 2_000)])))[3] == 225_000_000


def test_busiest_hour_reaches_from_sunday_into_monday() -> None:
    late = [(0, 2_000), (1_410, 40_000)]
    early = [(0, 50_000), (30, 2_000)]
    plain = [(0, 2_000)]
    basal = flex(("late", late), ("early", early), ("plain", plain), week=[1, 2, 2, 2, 2, 2, 0])
    # 50 000 x 1 800 + 40 000 x 1 800
    assert totals(basal)[3] == 162_000_000


def test_periodic_bolus() -> None:
    found = totals(periodic(5_000, 600, 6 * HOUR))
    # 4 x 5 000 x 3 600 = 72 000 000, and 250 x (86 400 - 2 400) = 21 000 000
    assert found[1] == (93_000_000,) * 7
    # one bolus, 18 000 000, and 250 x 3 000
    assert found[3] == 18_750_000


def test_several_periodic_boluses_in_an_hour() -> None:
    # three of 700 nL in 700 s each, 250 nL/h in the other 1 500 s: 7 560 000 + 375 000
    assert totals(periodic(700, 700, 1_200))[3] == 7_935_000


def test_busiest_hour_of_a_bolus_slower_than_between() -> None:
    # the bolus gives 500 nL/h for 2 h; between it is 100 000 nL/h, for 4 h on end
    assert totals(periodic(1_000, 7_200, 6 * HOUR, between=100_000))[3] == 360_000_000


def test_periodic_bolus_every_three_days_counts_whole_in_each_day() -> None:
    # 5 000 x 3 600 + 250 x 85 800
    assert totals(periodic(5_000, 600, 3 * DAY))[1] == (39_450_000,) * 7


@pytest.mark.parametrize(
    ("over", "lockout", "most", "count"),
    [
        (300, 14_400, 4, 4),  # the programmed number
        (300, 14_400, 96, 6),  # floor(86 399 / 14 700) + 1
        (300, 21_300, 96, 4),  # exactly 21 600 apart: the fifth starts 24 h after the first and no longer counts
        (299, 21_300, 96, 5),  # 21 599 apart: the fifth starts 4 s earlier
        (300, 30 * DAY, 96, 1),
    ],
)
def test_most_demand_boluses_in_a_day(over: int, lockout: int, most: int, count: int) -> None:
    found = totals(simple(10_000), k7=demand(15_000, over, lockout, most))
    assert found[2] == 864_000_000 + count * 15_000 * 3_600
    assert found[4] == 15_000


def test_demand_in_an_hour_counts_a_share_of_what_has_not_ended() -> None:
    # the first whole; the second begins at 2 700 s and has given 900 of its 1 800 s: 1.5 x 1 000 nL
    found = totals(simple(10_000), k7=demand(1_000, 1_800, 900, 10))
    assert found[3] == 36_000_000 + 5_400_000


def test_demand_in_an_hour_keeps_to_the_most_per_day() -> None:
    found = totals(simple(10_000), k7=demand(1_000, 60, 60, 3))
    assert found[3] == 36_000_000 + 3 * 3_600_000


def test_the_hour_is_rounded_up_once() -> None:
    # 1 000 x 3 600 x 3 600 / 7 000 = 1 851 428.57...
    assert totals(simple(10_000), k7=demand(1_000, 7_000, 60, 10))[3] == 37_851_429


@pytest.mark.requirement("R15")
def test_any_24_hours_reach_over_midnight_from_a_busy_evening_into_a_busy_morning() -> None:
    late = [(0, 2_000), (720, 10_000)]
    early = [(0, 10_000), (720, 2_000)]
    plain = [(0, 2_000)]
    basal = flex(("late", late), ("early", early), ("plain", plain), week=[1, 2, 2, 2, 2, 2, 0])
    found = totals(basal)
    # a day has 12 h of each: 43 200 x 12 000; from noon of Sunday to noon of Monday it is 10 000 all the time
    assert (found[2], found[7]) == (518_400_000, 864_000_000)
    assert found[6][0][5] == 8_640_000_000_000_000
    # the same with the demand boluses: four of 15 000 nL
    found = totals(basal, k7=demand(15_000, 300, 14_400, 4))
    assert found[7] == 864_000_000 + 4 * 54_000_000


@pytest.mark.requirement("R15")
def test_any_24_hours_count_a_share_of_the_demand_bolus_that_has_not_ended() -> None:
    # the fifth starts at 86 396 s and has given 4 of its 299 s: 54 000 000 x 4 / 299 = 722 408.03
    found = totals(simple(10_000), k7=demand(15_000, 299, 21_300, 96))
    assert found[7] == 864_000_000 + 4 * 54_000_000 + 722_409
    assert found[2] == 864_000_000 + 5 * 54_000_000


@pytest.mark.requirement("R15")
def test_any_24_hours_of_a_periodic_bolus_are_its_day() -> None:
    found = totals(periodic(5_000, 600, 6 * HOUR))
    assert found[7] == found[2] == 93_000_000


def test_once_items_stand_apart_and_every_drug_is_told() -> None:
    solution = [["morphine", 10**7, "mg/mL"], ["bupivacaine", 2 * 10**7, "mg/mL"]]
    found = totals(
        simple(10_000),
        k4=solution,
        k6=[prime(316_000, 1_138), once_bolus(1_000, 60)],
        k7=demand(15_000, 300, 14_400, 4),
    )
    assert found[5] == (316_000, 1_000)
    at_most = 10_800_000_000_000_000
    assert found[6] == (
        ("morphine", 8_640_000_000_000_000, 10_800_000_000_000_000, 900_000_000_000_000, 150_000_000_000, at_most),
        (
            "bupivacaine",
            17_280_000_000_000_000,
            21_600_000_000_000_000,
            1_800_000_000_000_000,
            300_000_000_000,
            2 * at_most,
        ),
    )


def test_a_dose_without_room_in_the_answer_is_refused() -> None:
    strong = [["morphine", 10**8, "mg/mL"]]
    most = {1: 1, 2: 1_000_000, 3: [10**6 * 24 * 10**8, "mg/day"]}
    asked = {1: 5_983_000, 2: [5_983_000 * 10**8, "mg"], 3: [21_539, "s"], 4: [60, "s"], 5: 96}
    with pytest.raises(RefusedError, match=r"solution\[0\]\.concentration"):
        totals(most, k4=strong, k7=asked)
