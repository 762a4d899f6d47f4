"""The image field by field: what each mode writes, by hand, and each bound of the reader at the number beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cbor2
import pytest

from device.errors import ProtocolError
from device.program import (
    WEEKDAYS,
    Bridge,
    Component,
    DeliveryProgram,
    Flex,
    FlexStep,
    MinimumRate,
    OnceBolus,
    PeriodicBolus,
    Prime,
    SimpleContinuous,
    Week,
)
from device.protocol.image import decode_image, digest, encode_image, image_follows
from device.pump import ImageInfo, pump_models
from device.quantities import Concentration, DoseRate, Duration, Mass, Volume
from tests.device.rig import OLD

MODEL = pump_models()["IT-40"]
INFO = ImageInfo("IT40-0001", "2026.1", bytes(range(32)), counted=True)
PLAIN = OLD.with_changes(basal=SimpleContinuous(dose=DoseRate.parse("2.4 mg/day")))
TEN = Concentration.parse("10 mg/mL")


def rate(text: str) -> DoseRate:
    return DoseRate.parse(text)


MODES: dict[str, DeliveryProgram] = {
    "plain": PLAIN,
    "minimum": PLAIN.with_changes(basal=MinimumRate(), demand=None),
    "flex": PLAIN.with_changes(basal=Flex(patterns={"one": (FlexStep(start=0, dose=rate("0.1 mg/h")),)})),
    "week": PLAIN.with_changes(
        basal=Flex(
            patterns={
                "one": (FlexStep(start=0, dose=rate("0.1 mg/h")), FlexStep(start=90, dose=rate("0.2 mg/h"))),
                "two": (FlexStep(start=0, dose=rate("0.3 mg/h")),),
            },
            week=Week(mon="two", tue="one", wed="one", thu="one", fri="one", sat="two", sun="two"),
        )
    ),
    "seven": PLAIN.with_changes(
        basal=Flex(
            patterns={f"p{day}": (FlexStep(start=0, dose=rate("0.1 mg/h")),) for day in range(7)},
            week=Week(**{day: f"p{at}" for at, day in enumerate(WEEKDAYS)}),
        )
    ),
    "periodic": PLAIN.with_changes(
        basal=PeriodicBolus(
            dose=Mass.parse("0.2 mg"), over=Duration.parse("30 min"), every=Duration.parse("4 h"), first_at=75,
            between="minimum_rate",
        )
    ),
    "between": PLAIN.with_changes(
        basal=PeriodicBolus(
            dose=Mass.parse("0.2 mg"), over=Duration.parse("30 min"), every=Duration.parse("4 h"), first_at=75,
            between=rate("0.05 mg/h"),
        )
    ),
    "once": PLAIN.with_changes(
        once=(
            Prime(volume=Volume.parse("200 mcL")),
            Bridge(dose=rate("1 mg/day"), old_solution=(Component(drug="morphine", concentration=TEN),)),
            OnceBolus(dose=Mass.parse("0.5 mg"), over=Duration.parse("10 min")),
        )
    ),
}  # fmt: skip
H_MG = 24 * 10**12
"""mg/h in the amounts of docs/protocol.md part 5: femtograms a day."""


def content(mode: str) -> Any:  # noqa: ANN401 - a decoded map
    """The fields of an image, read by another decoder."""
    return cbor2.loads(encode_image(MODES[mode], INFO, MODEL))


def test_what_every_image_says() -> None:
    assert content("plain") == {
        1: 1,
        2: "IT40-0001",
        3: ["2026.1", bytes(range(32))],
        4: [["morphine", 10**7, "mg/mL"], ["bupivacaine", 2 * 10**7, "mg/mL"]],
        5: {1: 1, 2: 10_000, 3: [24 * 10**11, "mg/day"]},
        6: [],
        7: {1: 15_000, 2: [150 * 10**9, "mg"], 3: [300, "min"], 4: [14_400, "h"], 5: 4},
        8: [[38 * 10**6, "mL"], [2 * 10**6, "mL"], True],
        9: [["spinal", [800_000, "cm"], [2_200, "mcL"]]],
    }


@pytest.mark.parametrize(
    ("mode", "basal"),
    [
        ("minimum", {1: 0, 2: MODEL.minimum_rate_nl_per_h}),
        ("flex", {1: 2, 4: [["one", [[0, 10_000, [H_MG // 10, "mg/h"]]]]]}),
        (
            "week",
            {
                1: 2,
                4: [
                    ["one", [[0, 10_000, [H_MG // 10, "mg/h"]], [90, 20_000, [H_MG // 5, "mg/h"]]]],
                    ["two", [[0, 30_000, [H_MG * 3 // 10, "mg/h"]]]],
                ],
                5: [1, 0, 0, 0, 0, 1, 1],
            },
        ),
        (
            "periodic",
            {
                1: 3, 2: MODEL.minimum_rate_nl_per_h, 6: 20_000, 7: [200 * 10**9, "mg"], 8: [1_800, "min"],
                9: [14_400, "h"], 10: 75,
            },
        ),
        (
            "between",
            {
                1: 3, 2: 5_000, 3: [H_MG // 20, "mg/h"], 6: 20_000, 7: [200 * 10**9, "mg"], 8: [1_800, "min"],
                9: [14_400, "h"], 10: 75,
            },
        ),
    ],
)  # fmt: skip
def test_what_each_mode_says(mode: str, basal: dict[int, Any]) -> None:
    found = content(mode)
    assert found[5] == basal
    assert (7 in found) is (mode != "minimum")


def test_what_is_given_once_says_its_kind_and_what_was_asked() -> None:
    prime, bridge, bolus = content("once")[6]
    assert (prime[1], prime[4], set(prime)) == (0, [200_000, "mcL"], {1, 2, 3, 4})
    assert prime[2] == 200_000
    assert (bridge[1], bridge[4]) == (1, [10**12, "mg/day"])
    assert (bridge[5], set(bridge)) == ([["morphine", 10**7, "mg/mL"]], {1, 2, 3, 4, 5})
    assert (bolus[1], bolus[2], bolus[3]) == (2, 50_000, 600)
    assert (bolus[4], bolus[5], set(bolus)) == ([500 * 10**9, "mg"], [600, "min"], {1, 2, 3, 4, 5})


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("counted", [True, False])
def test_each_is_read_back_as_it_was_asked(mode: str, counted: bool) -> None:
    info = ImageInfo("IT40-0001", "2026.1", bytes(range(32)), counted)
    image = encode_image(MODES[mode], info, MODEL)
    assert decode_image(image) == (MODES[mode], info)
    assert image_follows(image, MODEL)
    assert not image_follows(encode_image(MODES[mode], info, pump_models()["IT-20"]), MODEL) or mode in ALIKE


ALIKE = [
    mode
    for mode in MODES
    if encode_image(MODES[mode], INFO, MODEL) == encode_image(MODES[mode], INFO, pump_models()["IT-20"])
]


def test_a_pump_of_another_model_gives_other_numbers_where_the_model_counts() -> None:
    assert "minimum" not in ALIKE or MODEL.minimum_rate_nl_per_h == pump_models()["IT-20"].minimum_rate_nl_per_h
    altered = content("plain")
    altered[5][2] += 1
    image = cbor2.dumps(altered, canonical=True)
    assert decode_image(image)[0] == MODES["plain"]
    assert not image_follows(image, MODEL)


def test_an_image_is_as_long_as_a_pump_can_keep_and_no_longer() -> None:
    steps = tuple(FlexStep(start=15 * at, dose=rate("2400 mcg/day")) for at in range(96))
    names = [f"pattern-{number}" for number in range(7)]
    patterns = dict.fromkeys(names[:6], steps) | {names[6]: steps[:72]}
    week = Week(**dict(zip(WEEKDAYS, names, strict=True)))
    program = PLAIN.with_changes(basal=Flex(patterns=patterns, week=week))

    def named(length: int) -> ImageInfo:
        return ImageInfo("IT40-0001", "v" * length, bytes(32), counted=True)

    spare = 16_384 - len(encode_image(program, named(0), MODEL)) - 1  # a text above 23 takes a byte more
    assert 24 <= spare < 64, "add or take away steps of the last pattern"
    assert len(encode_image(program, named(spare), MODEL)) == 16_384
    with pytest.raises(ValueError, match="an image of 16385 bytes; at most 16384 fit a pump"):
        encode_image(program, named(spare + 1), MODEL)


def test_the_name_of_an_image_is_its_sha256() -> None:
    # FIPS 180-2, appendix B.1
    assert digest(b"abc").hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@dataclass(frozen=True)
class Bound:
    """A field of one image, a value that is just allowed and one that is just not."""

    mode: str
    field: str
    good: Any
    bad: Any
    words: str = ""

    def image(self, value: Any) -> bytes:  # noqa: ANN401
        """The image with another value at `field`, a path such as ``5.4.0.1``."""
        whole = content(self.mode)
        at, *rest = [int(key) for key in self.field.split(".")][::-1]
        inside = whole
        for key in rest[::-1]:
            inside = inside[key]
        inside[at] = value
        return cbor2.dumps(whole, canonical=True)

    def __str__(self) -> str:
        return f"{self.mode} {self.field}"


def _bounds() -> Iterator[Bound]:
    segment, step = ["spinal", [800_000, "cm"], [2_200, "mcL"]], [0, 10_000, [H_MG // 10, "mg/h"]]
    drug = ["morphine", 10**7, "mg/mL"]
    yield Bound("plain", "1", 1, 2, "a program image of another schema")
    yield Bound("plain", "1", 1, 0, "a program image of another schema")
    yield Bound("plain", "2", "x" * 32, "x" * 33, "field 2 of the program image")
    yield Bound("plain", "3", ["", b""], [""])
    yield Bound("plain", "3", ["", b""], ["", b"", b""])
    yield Bound("plain", "3.0", "x" * 64, "x" * 65, "field 0 of the drug library of the image")
    yield Bound("plain", "3.1", bytes(32), bytes(33), "field 1 of the drug library of the image")
    yield Bound("plain", "4", [drug], {}, "the solution is no array")
    yield Bound("plain", "4.0", drug, drug[:2], "a drug of the solution is no array of 3")
    yield Bound("plain", "4.0.0", "d" * 32, "d" * 33, "field 0 of a drug of the solution")
    yield Bound("plain", "4.0.1", 1, "", "field 1 of a drug of the solution")
    yield Bound("plain", "4.0.2", "mg/mL", "mg", "the image holds no possible program")
    yield Bound("plain", "4.0.2", "mg/mL", "m" * 17, "field 2 of a drug of the solution")
    yield Bound("plain", "5", {1: 0, 2: 0}, [], "the basal mode has no field 1")
    yield Bound("plain", "5.1", 1, 4, "field 1 of the basal mode")
    yield Bound("plain", "5.2", 2**40, 2**40 + 1, "field 2 of the basal mode")
    yield Bound("minimum", "5.2", 2**40, 2**40 + 1, "field 2 of the basal mode")
    yield Bound("periodic", "5.2", 2**40, 2**40 + 1, "field 2 of the basal mode")
    yield Bound("periodic", "5.6", 2**64 - 1, "", "field 6 of the basal mode")
    yield Bound("periodic", "5.10", 1_439, 1_440, "field 10 of the basal mode")
    yield Bound("week", "5.4", [["one", [step]], ["two", [step]]], [], "field 4 of the basal mode")
    yield Bound(
        "seven",
        "5.4",
        [[f"p{at}", [step]] for at in range(7)],
        [[f"p{at}", [step]] for at in range(8)],
        "field 4 of the basal mode",
    )
    yield Bound("flex", "5.4.0", ["one", [step]], ["one"], "a flex pattern is no array of 2")
    yield Bound("flex", "5.4.0.0", "p" * 32, "p" * 33, "field 0 of a flex pattern")
    steps = [[at * 15, 1, step[2]] for at in range(97)]
    yield Bound("flex", "5.4.0.1", steps[:96], steps, "field 1 of a flex pattern")
    yield Bound("flex", "5.4.0.1", [step], [], "field 1 of a flex pattern")
    yield Bound("flex", "5.4.0.1.0", step, step[:2], "a flex step is no array of 3")
    yield Bound("week", "5.4.0.1.1.0", 1_425, 1_440, "field 0 of a flex step")
    yield Bound("flex", "5.4.0.1.0.1", 2**40, 2**40 + 1, "field 1 of a flex step")
    yield Bound("flex", "5.4.0.1.0.2", [1, "mg/h"], [1, "mg/h", 0], "field 2 of a flex step")
    yield Bound("flex", "5.4.0.1.0.2", [1, "mg/h"], [1], "field 2 of a flex step")
    yield Bound("flex", "5.4.0.1.0.2.1", "mg/h", "x" * 16, "the image holds no possible program")
    yield Bound("flex", "5.4.0.1.0.2.1", "mg/h", "x" * 17, "field 1 of a dose rate")
    yield Bound("week", "5.4.1.0", "two", "one", "two flex patterns are called one")
    yield Bound("week", "5.5", [0, 1, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0], "field 5 of the basal mode")
    yield Bound("week", "5.5", [0, 1, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0, 0], "field 5 of the basal mode")
    yield Bound("week", "5.5.0", 1, 2, "field 0 of the week")
    prime = {1: 0, 2: 1, 3: 1, 4: [200_000, "mcL"]}
    yield Bound("plain", "6", [prime] * 8, [prime] * 9, "field 6 of the program image")
    yield Bound("plain", "6", [], "", "field 6 of the program image")
    yield Bound("once", "6.2.1", 2, 3, "field 1 of a once item")
    for at in (0, 1, 2):
        yield Bound("once", f"6.{at}.2", 2**64 - 1, "", "field 2 of a once item")
        yield Bound("once", f"6.{at}.3", 2**64 - 1, "", "field 3 of a once item")
    yield Bound("once", "6.1.5", [drug], 0, "the solution is no array")
    yield Bound("plain", "7.1", 2**64 - 1, "", "field 1 of demand")
    yield Bound("plain", "7.5", 96, 97, "field 5 of demand")
    yield Bound("plain", "7.5", 1, 0, "field 5 of demand")
    reservoir = [[38 * 10**6, "mL"], [2 * 10**6, "mL"], True]
    yield Bound("plain", "8", reservoir, reservoir[:2], "field 8 of the program image")
    yield Bound("plain", "8", reservoir, [*reservoir, 0], "field 8 of the program image")
    yield Bound("plain", "8.0", reservoir[0], 0, "field 0 of the reservoir")
    yield Bound("plain", "8.2", False, 0, "field 2 of the reservoir")
    yield Bound("plain", "9", [segment], [], "field 9 of the program image")
    many = [[f"s{at}", *segment[1:]] for at in range(7)]
    yield Bound("plain", "9", many[:6], many, "field 9 of the program image")
    yield Bound("plain", "9.0", segment, segment[:2], "a segment of the catheter is no array of 3")
    yield Bound("plain", "9.0.0", "s" * 32, "s" * 33, "field 0 of a segment of the catheter")


@pytest.mark.parametrize("bound", list(_bounds()), ids=str)
def test_each_bound_holds_at_the_value_beside_it(bound: Bound) -> None:
    decode_image(bound.image(bound.good))
    with pytest.raises(ProtocolError, match=re.escape(bound.words) or None):
        decode_image(bound.image(bound.bad))


@pytest.mark.parametrize("mode", MODES)
def test_no_part_of_an_image_has_a_field_more(mode: str) -> None:
    for at in ("5", "7", *(f"6.{item}" for item in range(3))):
        if (at == "7" and mode == "minimum") or (at[0] == "6" and mode != "once"):
            continue
        where = {"5": "the basal mode", "7": "demand"}.get(at, "a once item")
        with pytest.raises(ProtocolError, match=f"{where} has an unknown field 60"):
            decode_image(Bound(mode, f"{at}.60", 0, 0).image(0))


def test_every_field_that_must_be_there_is_missed() -> None:
    for mode in MODES:
        whole = content(mode)
        for key in whole:
            if key == 7:
                continue
            with pytest.raises(ProtocolError, match=f"the program image has no field {key}"):
                decode_image(cbor2.dumps({k: value for k, value in whole.items() if k != key}, canonical=True))
        for key in whole[5]:
            less = whole | {5: {k: value for k, value in whole[5].items() if k != key}}
            if (mode, key) in {("between", 3), ("week", 5), ("seven", 5)}:
                continue
            with pytest.raises(ProtocolError, match=f"the basal mode has no field {key}"):
                decode_image(cbor2.dumps(less, canonical=True))


def test_a_program_that_cannot_be_says_which_setting() -> None:
    image = Bound("plain", "7.5", 96, 97).image(96)
    assert decode_image(image)[0].demand is not None
    with pytest.raises(ProtocolError, match=r"holds no possible program \(.*patterns.*: .+\)"):
        decode_image(Bound("flex", "5.4.0.1.0.0", 0, 0).image(7))  # a pattern begins at midnight
