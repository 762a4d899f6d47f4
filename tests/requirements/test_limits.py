"""Limits and changes (R2 to R5, R10 to R16): the same edge on every way into the pump."""

from __future__ import annotations

import json
import random
import sys
from fractions import Fraction
from typing import Any

import cbor2
import pytest

from device.errors import RejectedError
from device.program_file import ProgramFileError, parse_program, program_from
from device.protocol.image import encode_image
from device.pump import ImageInfo, pump_models
from device.quantities import DoseRate, plain_number
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import check
from tests.accidents.workstation import MORPHINE, Content, Workstation, at_the_pump, flex, periodic, simple, solution
from tests.device.rig import LIBRARY, OLD, SERIAL, Rig
from tests.emulator.desk import DAY, HOUR, Host, demand, image_of, new_pump, running, txn
from tests.emulator.desk import flex as flex_image
from tests.emulator.desk import simple as simple_image

IT_40 = pump_models()["IT-40"]
DEMAND = {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4}


def once(dose: str, over: str) -> Content:
    """A single bolus."""
    return {"once": [{"kind": "bolus", "dose": dose, "over": over}]}


def filled(volume: str, low: str = "2 mL") -> Content:
    """A reservoir."""
    return {"reservoir": {"volume": volume, "low_alarm": low}}


def with_demand(**changes: object) -> Content:
    """Demand boluses with something changed."""
    return {"demand": DEMAND | changes}


ZICONOTIDE = solution("ziconotide", "100 mcg/mL")

EDGES: list[tuple[str, Content, Content]] = [
    # field, on the limit, one step beyond it; 1 nL/h of 10 mg/mL is 0.00024 mg/day
    ("basal.dose", simple("0.48 mg/day"), simple("0.47976 mg/day")),
    ("basal.dose", simple("240 mg/day"), simple("240.00024 mg/day")),
    ("basal.patterns.day[1].dose", flex(("00:00", "0.1 mg/h"), ("06:00", "10 mg/h")),
     flex(("00:00", "0.1 mg/h"), ("06:00", "10.00001 mg/h"))),
    ("basal.dose", periodic("5 mcg", "10 min", "6 h"), periodic("4.99 mcg", "10 min", "6 h")),
    ("basal.over", periodic("0.1 mg", "36 s", "6 h"), periodic("0.1 mg", "35 s", "6 h")),
    ("once[0].over", once("0.1 mg", "36 s"), once("0.1 mg", "35 s")),
    ("once[0].over", once("0.1 mg", "6 h"), once("0.1 mg", "21601 s")),
    ("once[0].dose", once("5 mcg", "10 min"), once("4.99 mcg", "10 min")),
    ("demand.lockout", with_demand(lockout="1 min"), with_demand(lockout="59 s")),
    ("demand.lockout", with_demand(lockout="30 d"), with_demand(lockout="2592001 s")),
    ("demand.over", with_demand(over="54 s"), with_demand(over="53 s")),
    ("reservoir.volume", filled("40 mL"), filled("40.000001 mL")),
    ("reservoir.low_alarm", filled("38 mL", "1 mL"), filled("38 mL", "0.999999 mL")),
    ("reservoir.low_alarm", filled("38 mL", "5 mL"), filled("38 mL", "5.000001 mL")),
    ("reservoir.low_alarm", filled("3.000001 mL", "3 mL"), filled("3 mL", "3 mL")),
]  # fmt: skip
"""Limits of the pump."""

LIBRARY_EDGES: list[tuple[str, Content, Content]] = [
    ("solution[0].concentration", ZICONOTIDE | simple("12 mcg/day"),
     solution("ziconotide", "100.001 mcg/mL") | simple("12 mcg/day")),
    ("basal.dose", ZICONOTIDE | simple("21.6 mcg/day"), ZICONOTIDE | simple("21.6024 mcg/day")),
]  # fmt: skip
"""Hard limits of the drug library."""


@pytest.mark.requirement("R2")
@pytest.mark.parametrize(("field", "edge", "beyond"), EDGES + LIBRARY_EDGES)
def test_r02_one_step_beyond_a_hard_limit_is_refused_as_a_file(
    desk: Workstation, field: str, edge: Content, beyond: Content
) -> None:
    for content, blocked in ((edge, False), (beyond, True)):
        ended = desk.thecal("check", desk.file(MORPHINE | content), "--json")
        fields = [finding["field"] for finding in ended.json()["findings"] if finding["severity"] == "block"]
        assert fields == ([field] if blocked else [])
        assert (ended.code == 3) is blocked


@pytest.mark.requirement("R2")
def test_r02_nothing_beyond_a_hard_limit_reaches_the_pump_whatever_is_accepted(desk: Workstation, pump: str) -> None:
    for field, _, beyond in EDGES + LIBRARY_EDGES:
        content = MORPHINE | beyond
        findings = check(program_from(content), IT_40, load_library())
        accepted = [finding.code for finding in findings]
        refused = desk.write(pump, content, "2.4 mg/day", *accepted)
        assert refused.code == 3, field
        assert f"BLOCKED: {field}" in refused.err
    assert desk.never_staged(pump)


@pytest.mark.requirement("R2")
def test_r02_a_commanded_bolus_keeps_the_limits_too(desk: Workstation, pump: str) -> None:
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    for dose, over in (("0.1 mg", "35 s"), ("4.99 mcg", "10 min"), ("0.1 mg", "21601 s"), ("0.1 mg", "0 s")):
        assert desk.thecal("bolus", "--port", pump, "--dose", dose, "--over", over).code in {2, 3}, (dose, over)
    with at_the_pump(pump) as session:
        assert not [entry for entry in session.log() if entry.event == 5]


@pytest.mark.requirement("R3")
def test_r03_the_pump_itself_refuses_what_a_client_without_checks_sends() -> None:
    rig = Rig()
    with rig.session() as session:
        for field, _, beyond in EDGES:
            with pytest.raises(RejectedError) as refused:
                session.prepare(program_from(MORPHINE | beyond), LIBRARY)
            assert field in str(refused.value), field
            assert session.interrogate().program == OLD
        for field, edge, _ in EDGES:
            prepared = session.prepare(program_from(MORPHINE | edge), LIBRARY)
            assert prepared.pump_totals == prepared.host_totals, field
            session.abort(prepared)
    assert rig.runs() == OLD


@pytest.mark.requirement("R4")
def test_r04_a_soft_limit_needs_its_own_acceptance_by_name(desk: Workstation, pump: str) -> None:
    content = MORPHINE | simple("20.4 mg/day")
    code, found = desk.check(content)
    assert code == 4
    (finding,) = found.values()
    assert (finding["code"], finding["value"], finding["limit"]) == (
        "daily-dose-above-soft",
        "20.4 mg/day",
        "20 mg/day",
    )
    for accepted in ((), ("daily-dose-rise",), ("daily-dose-above-hard",)):
        refused = desk.write(pump, content, "20.4 mg/day", *accepted)
        assert refused.code == 4
        assert "daily-dose-above-soft" in refused.err
    assert desk.never_staged(pump)
    assert desk.write(pump, content, "20.4 mg/day", "daily-dose-above-soft").code == 0


@pytest.mark.requirement("R12")
@pytest.mark.parametrize(
    ("factor", "raised"),
    [("1.19", ()), ("1.2", ()), ("1.21", ("daily-dose-rise",)), ("10", ("daily-dose-rise", "factor-of-slip")),
     ("24", ("daily-dose-rise", "factor-of-slip")), ("0.81", ()), ("0.8", ()), ("0.79", ("daily-dose-fall",)),
     ("0.5", ("daily-dose-fall",))],
)  # fmt: skip
def test_r12_a_change_beyond_20_percent_is_asked_about_and_the_dose_is_typed(
    desk: Workstation, pump: str, factor: str, raised: tuple[str, ...]
) -> None:
    dose = plain_number(Fraction("2.4") * Fraction(factor))
    new = MORPHINE | simple(f"{dose} mg/day")
    _, found = desk.check(new, MORPHINE)
    assert tuple(code for code in ("daily-dose-rise", "daily-dose-fall", "factor-of-slip") if code in found) == raised
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    assert desk.write(pump, new, "2.4 mg/day", *found).code == 4, "the old dose does not confirm the new one"
    assert desk.write(pump, new, f"{dose} mg/day", *found).code == 0


@pytest.mark.requirement("R13")
def test_r13_host_and_pump_agree_which_schedules_cover_the_day() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    verdicts = []
    host = Host(new_pump())
    for number in range(400):
        count = rng.choice((1, 2, 3, 5, 24, 25))
        starts = sorted(rng.sample(range(0, 1_440, rng.choice((1, 5, 15, 30))), count))
        starts[0] = rng.choice((0, 0, 0, 0, 1))
        if rng.random() < 0.3:
            at = rng.randrange(count)
            starts[at] = max(0, starts[at] + rng.choice((-1, 1)))
        lengths = [end - begin for begin, end in zip(starts, [*starts[1:], 1_440], strict=True)]
        right = starts[0] == 0 and min(lengths) >= 15 and count <= 24
        by_host = _host_takes([(f"{start // 60:02d}:{start % 60:02d}", "0.1 mg/h") for start in starts])
        host.stage(image_of(flex_image(("a", [(start, 10_000) for start in starts]))), number)
        by_pump = host.ask(6, {1: txn(number)})[0] == 0
        host.ok(8, {1: txn(number)})
        assert (by_host, by_pump) == (right, right), (seed, starts)
        verdicts.append(right)
    assert 40 < sum(verdicts) < 360, "both kinds were tried"


def _host_takes(steps: list[tuple[str, str]]) -> bool:
    try:
        program = program_from(MORPHINE | flex(*steps))
    except ProgramFileError:
        return False
    return not any(finding.severity == "block" for finding in check(program, IT_40, load_library()))


@pytest.mark.requirement("R13")
def test_r13_a_week_names_a_pattern_for_each_day(desk: Workstation) -> None:
    day = [{"from": "00:00", "dose": "0.1 mg/h"}]
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    week = dict.fromkeys(days, "a")
    for missing in days:
        partly = {name: pattern for name, pattern in week.items() if name != missing}
        basal = {"mode": "flex", "patterns": {"a": day, "b": day}, "week": partly}
        refused = desk.thecal("check", desk.file(MORPHINE | {"basal": basal}))
        assert refused.code == 2
        assert missing in refused.err


@pytest.mark.requirement("R14", "R9")
def test_r14_what_is_shown_of_a_rounded_dose_is_what_is_in_the_bytes() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    info, library = ImageInfo(SERIAL, "1", bytes(32), counted=False), load_library()
    for _ in range(300):
        # half a step of 1 nL/h, above or below
        half_steps = rng.randrange(2 * 2_000, 2 * 20_000)
        dose = plain_number(Fraction(half_steps * 24 * 10, 2 * 10**6))
        program = program_from(MORPHINE | simple(f"{dose} mg/day"))
        flow = cbor2.loads(encode_image(program, info, IT_40))[5][2]
        assert flow == half_steps // 2, "nearest, a half down"
        in_bytes = plain_number(Fraction(flow * 24 * 10, 10**6))
        said = [finding for finding in check(program, IT_40, library) if finding.code == "achievable-dose"]
        assert [finding.limit for finding in said] == ([f"{in_bytes} mg/day"] if half_steps % 2 else []), dose


@pytest.mark.requirement("R15")
def test_r15_no_24_hours_hold_more_than_the_pump_said_whenever_boluses_are_asked_for() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(4):
        asked = demand(rng.randrange(1_000, 20_000), 60 * rng.randrange(2, 90), 60 * rng.randrange(1, 300), 6)
        pump = new_pump()
        totals = Host(pump).program(image_of(simple_image(10_000), k7=asked))
        given = [pump.exact_volume]
        for minute in range(3 * 1_440):
            if rng.random() < 0.3 or minute in {1, 1_439, 1_440, 1_441}:
                pump.press()
            pump.advance(60)
            given.append(pump.exact_volume)
        windows = [late - early for early, late in zip(given, given[1_440:], strict=False)]
        assert max(windows) <= totals[2], seed
        hours = [late - early for early, late in zip(given, given[60:], strict=False)]
        assert max(hours) <= totals[3], seed


@pytest.mark.requirement("R15")
def test_r15_bolus_shortly_after_the_start_counts_with_all_of_the_basal_rate() -> None:
    """The published counter-example: a bolus is granted first, and the basal rate passes the limit later."""
    pump, _ = running(simple_image(100_000), k7=demand(100_000, 600, 60, 1))
    assert pump.press().granted
    pump.advance(DAY)
    totals = Host(new_pump()).program(image_of(simple_image(100_000), k7=demand(100_000, 600, 60, 1)))
    assert pump.exact_volume <= totals[2]
    assert totals[2] == (24 * 100_000 + 100_000) * HOUR


ALTERNATING = {
    "mode": "flex",
    "patterns": {
        "late": [{"from": "00:00", "dose": "0.1 mg/h"}, {"from": "12:00", "dose": "1.5 mg/h"}],
        "early": [{"from": "00:00", "dose": "1.5 mg/h"}, {"from": "12:00", "dose": "0.1 mg/h"}],
    },
    "week": {
        "mon": "late",
        "tue": "early",
        "wed": "late",
        "thu": "early",
        "fri": "late",
        "sat": "early",
        "sun": "early",
    },
}
"""19.2 mg from midnight to midnight; 36 mg from noon on Monday to noon on Tuesday."""


@pytest.mark.requirement("R15")
def test_r15_24_hours_from_noon_to_noon_are_a_day_too(desk: Workstation) -> None:
    code, found = desk.check(MORPHINE | {"basal": ALTERNATING})
    assert code == 4
    assert "rolling-day-dose-above-soft" in found


@pytest.mark.requirement("R16")
def test_r16_a_program_with_a_part_missing_is_no_program(desk: Workstation, pump: str) -> None:
    whole: dict[str, Any] = MORPHINE | with_demand()
    for key in ("format", "solution", "basal", "reservoir", "catheter"):
        part = {name: value for name, value in whole.items() if name != key}
        assert desk.write(pump, part, "2.4 mg/day").code == 2, key
    for key in DEMAND:
        part = {name: value for name, value in DEMAND.items() if name != key}
        assert desk.write(pump, MORPHINE | {"demand": part}, "2.4 mg/day").code == 2, key
    assert desk.thecal("start", "--port", pump, "--user", "A", "--reason", "test").code != 0
    assert desk.thecal("bolus", "--port", pump, "--dose", "0.1 mg", "--over", "10 min").code == 3
    with at_the_pump(pump) as session:
        session.emu_advance(DAY)
        assert session.status().strokes == 0
    assert desk.read(pump)["running"] is False
    assert desk.never_staged(pump)


@pytest.mark.requirement("R16")
def test_r16_every_prefix_of_a_program_file_is_refused() -> None:
    text = json.dumps(MORPHINE)
    for length in range(len(text)):
        with pytest.raises(ProgramFileError):
            parse_program(text[:length])


@pytest.mark.requirement("R9")
def test_r09_a_dose_as_typed_comes_back_from_the_pump_as_typed() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(20_000):
        unit = rng.choice(tuple(DoseRate.UNITS))
        digits = rng.randrange(0, 5)
        typed = plain_number(Fraction(rng.randrange(1, 10**6), 10**digits))
        dose = DoseRate.of(typed, unit)
        again = DoseRate.of(plain_number(dose.value_in(unit)), unit)
        assert (again, again.token()) == (dose, f"{typed} {unit}"), seed
        per_unit = {"mcg": 10**9, "mg": 10**12}[unit.split("/")[0]] * (24 if unit.endswith("/h") else 1)
        assert Fraction(dose.amount) == Fraction(typed) * per_unit, "whole femtograms a day, by hand"


@pytest.mark.requirement("R2", "R4", "H14")
def test_r04_a_commanded_bolus_ten_times_the_library_s_limit_is_asked_about(desk: Workstation, pump: str) -> None:
    """10 mg of morphine at once, where the library asks for a reason above 1 mg."""
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    given = desk.thecal("bolus", "--port", pump, "--dose", "10 mg", "--over", "60 min", "--user", "A", "--reason", "x")
    assert given.code in {3, 4}


ZICONOTIDE = MORPHINE | solution("ziconotide", "25 mcg/mL") | simple("2.4 mcg/day")


@pytest.mark.requirement("R1", "R2")
@pytest.mark.parametrize(
    ("asked", "code", "named"),
    [
        # 0.1 mcg/h and, in the highest hour, three presses of 0.3 mcg: 1 mcg/h less what the boluses' own time leaves
        (
            ZICONOTIDE | {"demand": {"dose": "0.3 mcg", "over": "1 min", "lockout": "20 min", "max_per_24h": 4}},
            4,
            "hourly-dose-above-soft",
        ),
        (MORPHINE | solution("morphine", "0.001 mg/mL"), 3, "concentration-far-below-label"),
        (MORPHINE | solution("ziconotide", "25 mg/mL"), 3, "concentration-above-hard"),
    ],
)
def test_what_cannot_be_meant_is_refused_by_its_name(desk: Workstation, asked: Content, code: int, named: str) -> None:
    exit_code, found = desk.check(asked)
    assert named in found
    assert exit_code == code


@pytest.mark.parametrize("concentration", ["0 mg/mL", "0 mcg/mL", "2500 mg/mL"])
def test_a_concentration_that_cannot_be_is_no_program(desk: Workstation, concentration: str) -> None:
    refused = desk.thecal("check", desk.file(MORPHINE | solution("morphine", concentration)))
    assert refused.code == 2
    assert "concentration" in refused.err
