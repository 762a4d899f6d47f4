"""The program image: golden bytes written by hand, and every hard limit with the field that it names."""

from __future__ import annotations

from typing import Any

import cbor2
import pytest

from device.emulator.image import read_image
from device.emulator.plan import Component, Constant, Demand, Flex, OnceItem, Periodic, Plan, Step
from device.emulator.reading import RefusedError
from device.emulator.spec import pump_spec
from tests.emulator.desk import (
    DAY,
    HOUR,
    MG,
    ML,
    SERIAL,
    demand,
    flex,
    image_map,
    image_of,
    once_bolus,
    periodic,
    prime,
    simple,
)

IT_40 = pump_spec("IT-40")
IT_20 = pump_spec("IT-20")

GOLDEN_SIMPLE = bytes.fromhex(
    "a8"  # map of 8
    "0101"  # 1 schema: 1
    "026450582d31"  # 2 serial: "PX-1"
    "0382 6131 5820"
    + "00"
    * 32  # 3 library: ["1", 32 bytes]
    + "0481 83 686d6f727068696e65 1a00989680 656d672f6d4c"  # 4 [["morphine", 10 000 000 ng/mL, "mg/mL"]]
    "05a3 0101 02192710 0382 1b0000022ecb25c000 666d672f646179"  # 5 mode 1, 10 000 nL/h, [2.4e12 fg/day, "mg/day"]
    "0680"  # 6 no once items
    "0883 821a0243d580626d4c 821a001e8480626d4c f4"  # 8 [[38e6 nL, "mL"], [2e6 nL, "mL"], false]
    "0981 83 667370696e616c 821a000c350062636d 82190898636d634c"  # 9 [["spinal", [800 000 um, "cm"], [2 200 nL, ...]]]
)

GOLDEN_RICH = bytes.fromhex(
    "a9"
    "0101"
    "026450582d31"
    "0382 6131 5820" + "11" * 32 + "0482 83 686d6f727068696e65 1a00989680 656d672f6d4c"  # morphine 10 mg/mL
    "83 6b62757069766163 61696e65"  # "bupivacaine"
    "1a01312d00 656d672f6d4c"  # 20 000 000 ng/mL
    "05a7 0103 0218fa"  # periodic bolus, between 250 nL/h (minimum rate: key 3 absent)
    "06191388 0782 1b000000 0ba43b7400 636d6367"  # 5 000 nL; [5e10 fg, "mcg"]
    "0882 190258 636d696e 0982 195460 6168 0a190168"  # over 600 s, every 21 600 s, first_at minute 360
    "0681 a5 0101 021a0005b8d8 031a00041eb0"  # one bridge of 375 000 nL in 270 000 s
    "0482 1b0000022ecb25c000 666d672f646179"  # 2.4e12 fg/day
    "0581 83 686d6f727068696e65 1a01312d00 656d672f6d4c"  # old: morphine 20 mg/mL
    "07a5 01193a98 0282 1b00000022ecb25c00 626d67"  # demand 15 000 nL, [1.5e11 fg, "mg"]
    "0382 19012c 636d696e 0482 193840 6168 0504"  # over 300 s, lockout 14 400 s, 4 a day
    "0883 821a0243d580626d4c 821a001e8480626d4c f5"
    "0981 83 667370696e616c 821a000c350062636d 82190898636d634c"
)


def test_golden_simple_image() -> None:
    assert read_image(GOLDEN_SIMPLE, IT_40, SERIAL) == Plan(
        solution=(Component("morphine", 10_000_000),),
        basal=Constant(10_000),
        once=(),
        demand=None,
        reservoir_nl=38_000_000,
        low_alarm_nl=2_000_000,
        counted=False,
    )


def test_golden_rich_image() -> None:
    assert read_image(GOLDEN_RICH, IT_40, SERIAL) == Plan(
        solution=(Component("morphine", 10_000_000), Component("bupivacaine", 20_000_000)),
        basal=Periodic(between=250, volume_nl=5_000, over_s=600, every_s=21_600, first_at_s=21_600),
        once=(OnceItem(kind=1, volume_nl=375_000, duration_s=270_000),),
        demand=Demand(volume_nl=15_000, over_s=300, lockout_s=14_400, most_per_24h=4),
        reservoir_nl=38_000_000,
        low_alarm_nl=2_000_000,
        counted=True,
    )


def test_flex_patterns_are_laid_on_the_week() -> None:
    basal = flex(("weekday", [(0, 8_000), (360, 20_000)]), ("weekend", [(0, 10_000)]), week=[0, 0, 0, 0, 0, 1, 1])
    found = read_image(image_of(basal), IT_40, SERIAL).basal
    weekday, weekend = (Step(0, 8_000), Step(21_600, 20_000)), (Step(0, 10_000),)
    assert found == Flex((weekday,) * 5 + (weekend,) * 2)


def test_one_pattern_serves_every_day() -> None:
    assert read_image(image_of(flex(("all", [(0, 9_000)]))), IT_40, SERIAL).basal == Flex(((Step(0, 9_000),),) * 7)


def test_an_exact_half_goes_down() -> None:
    # 10 000.5 nL/h at 10 mg/mL
    half = {1: 1, 2: 10_000, 3: [20_001 * 12 * 10**7, "mg/day"]}
    assert read_image(image_of(half), IT_40, SERIAL).basal == Constant(10_000)
    over = {1: 1, 2: 10_001, 3: [20_001 * 12 * 10**7 + 1, "mg/day"]}
    assert read_image(image_of(over), IT_40, SERIAL).basal == Constant(10_001)


STEPS_25 = [(15 * at, 10_000) for at in range(25)]
BRIDGE = {1: 1, 2: 375_000, 3: 270_000, 4: [24 * MG // 10, "mg/day"], 5: [["morphine", 2 * 10**7, "mg/mL"]]}
OLD_OTHER = [["baclofen", 10**6, "mg/mL"], ["clonidine", 2 * 10**7, "mg/mL"]]

REFUSED: list[tuple[str, dict[int, Any]]] = [
    ("schema", image_map(simple()) | {1: 2}),
    ("serial", image_map(simple()) | {2: "PX-2"}),
    ("library", image_map(simple()) | {3: ["1", bytes(31)]}),
    ("image", {key: value for key, value in image_map(simple()).items() if key != 9}),
    ("image", image_map(simple()) | {10: 0}),
    # solution
    ("solution", image_map(simple(), k4=[])),
    ("solution", image_map(simple(), k4=[[f"d{at}", 10**7, "mg/mL"] for at in range(7)])),
    ("solution[0].concentration", image_map(simple(), k4=[["morphine", 0, "mg/mL"]])),
    ("solution[0].concentration", image_map(simple(), k4=[["morphine", 10**8 + 1, "mg/mL"]])),
    ("solution[0].drug", image_map(simple(), k4=[["Morphine", 10**7, "mg/mL"]])),
    ("solution[0].drug", image_map(simple(), k4=[["m" * 33, 10**7, "mg/mL"]])),
    ("solution[1].drug", image_map(simple(), k4=[["morphine", 10**7, "mg/mL"], ["morphine", 10**6, "mg/mL"]])),
    # basal
    ("basal.mode", image_map({1: 4, 2: 250})),
    ("basal", image_map({1: 0, 2: 251})),
    ("basal.dose", image_map(simple() | {2: 10_001})),
    ("basal.dose", image_map(simple(1_999))),
    ("basal.dose", image_map(simple(1_000_001))),
    ("basal", image_map(simple() | {4: []})),
    ("basal.patterns", image_map(flex())),
    ("basal.patterns", image_map(flex(*[(f"p{at}", [(0, 9_000)]) for at in range(8)], week=[0] * 7))),
    ("basal.patterns", image_map(flex(("a", [(0, 9_000)]), ("a", [(0, 8_000)]), week=[0] * 7))),
    ("basal.patterns", image_map(flex(("A", [(0, 9_000)])))),
    ("basal.patterns.a", image_map(flex(("a", STEPS_25)))),
    ("basal.patterns.a[0].from", image_map(flex(("a", [(1, 9_000)])))),
    ("basal.patterns.a[1].from", image_map(flex(("a", [(0, 9_000), (14, 8_000)])))),
    ("basal.patterns.a[2].from", image_map(flex(("a", [(0, 9_000), (60, 8_000), (60, 7_000)])))),
    ("basal.patterns.a[2].from", image_map(flex(("a", [(0, 9_000), (60, 8_000), (30, 7_000)])))),
    ("basal.patterns.a[1].from", image_map(flex(("a", [(0, 9_000), (1_426, 8_000)])))),
    ("basal.patterns.a[1].from", image_map(flex(("a", [(0, 9_000), (1_440, 8_000)])))),
    ("basal.patterns.a[1].dose", image_map(flex(("a", [(0, 9_000), (60, 1_999)])))),
    ("basal.patterns.a[0].dose", image_map(flex(("a", [(0, 1_000_001)])))),
    ("basal.week", image_map(flex(("a", [(0, 9_000)]), ("b", [(0, 8_000)])))),
    ("basal.week", image_map(flex(("a", [(0, 9_000)]), week=[0] * 6))),
    ("basal.week.sun", image_map(flex(("a", [(0, 9_000)]), week=[0, 0, 0, 0, 0, 0, 1]))),
    ("basal.dose", image_map(periodic(5_000, 600, 21_600) | {6: 5_001})),
    ("basal.dose", image_map(periodic(499, 600, 21_600))),
    ("basal.over", image_map(periodic(5_000, 0, 21_600))),
    ("basal.over", image_map(periodic(5_000, 17, 21_600))),  # 18 s are needed at 1 mL/h
    ("basal.over", image_map(periodic(5_000, 6 * HOUR + 1, 12 * HOUR))),
    ("basal.over", image_map(periodic(500, 600, 600))),
    ("basal.every", image_map(periodic(5_000, 600, 7 * HOUR))),
    ("basal.every", image_map(periodic(5_000, 600, 36 * HOUR))),
    ("basal.every", image_map(periodic(5_000, 600, 31 * DAY))),
    ("basal.every", image_map(periodic(5_000, 600, 0))),
    ("basal.first_at", image_map(periodic(5_000, 600, 21_600, first_at=1_440))),
    ("basal.between", image_map(periodic(5_000, 600, 21_600) | {2: 251})),
    ("basal.between", image_map(periodic(5_000, 600, 21_600, between=1_999))),
    # once
    ("once", image_map(simple(), k6=[once_bolus(1_000, 60)] * 9)),
    ("once[0].kind", image_map(simple(), k6=[once_bolus(1_000, 60) | {1: 3}])),
    ("once[0]", image_map(simple(), k6=[prime(1_000, 4) | {5: [60, "s"]}])),
    ("once[1].dose", image_map(simple(), k6=[once_bolus(1_000, 60), once_bolus(499, 60)])),
    ("once[0].dose", image_map(simple(), k6=[once_bolus(1_000, 60) | {2: 999}])),
    ("once[0].over", image_map(simple(), k6=[once_bolus(1_000, 60) | {3: 61}])),
    ("once[0].over", image_map(simple(), k6=[once_bolus(1_000, 3)])),  # 3.6 s are needed
    ("once[0].over", image_map(simple(), k6=[once_bolus(10_000, 6 * HOUR + 1)])),
    ("once[0].volume", image_map(simple(), k6=[prime(316_000, 1_137)])),  # 1 137.6 s are rounded up
    ("once[0].volume", image_map(simple(), k6=[prime(316_000, 1_138) | {2: 315_999}])),
    ("once[0].volume", image_map(simple(), k6=[prime(0, 0)])),
    ("once[0].volume", image_map(simple(), k6=[BRIDGE | {2: 375_001}])),
    ("once[0].dose", image_map(simple(), k6=[BRIDGE | {3: 269_999}])),
    ("once[0].dose", image_map(simple(), k6=[BRIDGE | {4: [0, "mg/day"]}])),
    # 375 000 nL in 5 400 001 s: just below 250 nL/h
    ("once[0].dose", image_map(simple(), k6=[BRIDGE | {3: 5_400_001, 4: [119_999_999_999, "mg/day"]}])),
    # 375 000 nL in 1 349 s: above 1 mL/h
    ("once[0].dose", image_map(simple(), k6=[BRIDGE | {3: 1_349, 4: [480_400_000_000_000, "mg/day"]}])),
    ("once[0].old_solution", image_map(simple(), k6=[BRIDGE | {5: []}])),
    ("once[0].old_solution[0].concentration", image_map(simple(), k6=[BRIDGE | {5: [["morphine", 0, "mg/mL"]]}])),
    ("once[0].dose", image_map(simple(), k6=[BRIDGE | {5: OLD_OTHER}])),  # the first old drug times it: 13 500 s
    # demand
    ("demand.dose", image_map(simple(), k7=demand(15_000, 300, 14_400, 4) | {1: 14_999})),
    ("demand.dose", image_map(simple(), k7=demand(499, 300, 14_400, 4))),
    ("demand.over", image_map(simple(), k7=demand(15_000, 53, 14_400, 4))),  # 54 s are needed
    ("demand.over", image_map(simple(), k7=demand(15_000, 6 * HOUR + 1, 14_400, 4))),
    ("demand.lockout", image_map(simple(), k7=demand(15_000, 300, 59, 4))),
    ("demand.lockout", image_map(simple(), k7=demand(15_000, 300, 30 * DAY + 1, 4))),
    ("demand.max_per_24h", image_map(simple(), k7=demand(15_000, 300, 14_400, 0))),
    ("demand.max_per_24h", image_map(simple(), k7=demand(15_000, 300, 14_400, 97))),
    # reservoir and catheter
    ("reservoir.volume", image_map(simple(), k8=[[40 * ML + 1, "mL"], [2 * ML, "mL"], False])),
    ("reservoir.low_alarm", image_map(simple(), k8=[[38 * ML, "mL"], [ML - 1, "mL"], False])),
    ("reservoir.low_alarm", image_map(simple(), k8=[[38 * ML, "mL"], [5 * ML + 1, "mL"], False])),
    ("reservoir.low_alarm", image_map(simple(), k8=[[2 * ML, "mL"], [2 * ML, "mL"], False])),
    ("reservoir.counted", image_map(simple(), k8=[[38 * ML, "mL"], [2 * ML, "mL"], 0])),
    ("reservoir.volume", image_map(simple(), k8=[[True, "mL"], [2 * ML, "mL"], False])),
    ("catheter.segments", image_map(simple(), k9=[])),
    ("catheter.segments", image_map(simple(), k9=[["a", [1, "cm"], [1, "mcL"]]] * 7)),
    ("catheter.segments[0].name", image_map(simple(), k9=[["a b", [1, "cm"], [1, "mcL"]]])),
    ("catheter.segments[0].length", image_map(simple(), k9=[["a", ["1", "cm"], [1, "mcL"]]])),
]


ON_A_LIMIT: list[dict[int, Any]] = [
    image_map(simple(2_000)),
    image_map(simple(1_000_000)),
    image_map(flex(("a", STEPS_25[:24]))),
    image_map(flex(("a", [(0, 9_000), (15, 8_000), (1_425, 2_000)]))),
    image_map(periodic(500, 2, 21_600)),
    image_map(periodic(5_000, 18, 21_600)),
    image_map(periodic(10_000, 6 * HOUR, 30 * DAY)),
    image_map(periodic(500, 599, 600)),
    image_map(simple(), k6=[once_bolus(1_000, 60)] * 8),
    image_map(simple(), k6=[prime(316_000, 1_138)]),
    image_map(simple(), k6=[BRIDGE]),
    image_map(simple(), k6=[BRIDGE | {5: OLD_OTHER, 3: 13_500}]),
    image_map(simple(), k6=[BRIDGE | {3: 5_400_000, 4: [120_000_000_000, "mg/day"]}]),
    image_map(simple(), k6=[BRIDGE | {3: 1_350, 4: [480_000_000_000_000, "mg/day"]}]),
    image_map(simple(), k7=demand(15_000, 54, 60, 1)),
    image_map(simple(), k7=demand(500, 6 * HOUR, 30 * DAY, 96)),
    image_map(simple(), k8=[[40 * ML, "mL"], [5 * ML, "mL"], True]),
    image_map(simple(), k4=[["m" * 32, 10**7, "mg/mL"], ["a-b_9", 10**8, "mg/mL"]]),
]


@pytest.mark.parametrize(("field", "image"), REFUSED)
def test_each_hard_limit_names_its_field(field: str, image: dict[int, Any]) -> None:
    with pytest.raises(RefusedError) as refused:
        read_image(cbor2.dumps(image, canonical=True), IT_40, SERIAL)
    assert refused.value.field == field
    assert refused.value.limit
    assert refused.value.value


@pytest.mark.parametrize("image", ON_A_LIMIT)
def test_what_lies_on_a_limit_passes(image: dict[int, Any]) -> None:
    read_image(cbor2.dumps(image, canonical=True), IT_40, SERIAL)


def test_limits_are_those_of_the_model() -> None:
    steps_14 = flex(("a", [(60 * at, 10_000) for at in range(14)]))
    small = [[20 * ML, "mL"], [2 * ML, "mL"], False]
    with pytest.raises(RefusedError, match=r"basal\.patterns\.a"):
        read_image(image_of(steps_14, k8=small), IT_20, SERIAL)
    with pytest.raises(RefusedError, match=r"reservoir\.volume"):
        read_image(image_of(simple()), IT_20, SERIAL)
    read_image(image_of(simple(), k8=small), IT_20, SERIAL)


def test_bytes_that_are_no_deterministic_map_are_refused_as_an_image() -> None:
    for data in (b"", b"\x80", GOLDEN_SIMPLE + b"\0", GOLDEN_SIMPLE[:-1], bytes(16_385)):
        with pytest.raises(RefusedError) as refused:
            read_image(data, IT_40, SERIAL)
        assert refused.value.field == "image"


def test_any_flipped_bit_gives_an_image_or_the_typed_error() -> None:
    refused = 0
    for at in range(len(GOLDEN_RICH) * 8):
        flipped = bytearray(GOLDEN_RICH)
        flipped[at // 8] ^= 1 << at % 8
        try:
            read_image(bytes(flipped), IT_40, SERIAL)
        except RefusedError:
            refused += 1
    # only flips in stored-only texts, in the library's digest and between sound numbers pass
    assert refused > len(GOLDEN_RICH) * 4
