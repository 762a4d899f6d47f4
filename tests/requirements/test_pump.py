"""Constants, boluses, reservoir (R23, R56 to R61, R64 to R66): what the pump does, seen over the protocol."""

from __future__ import annotations

import copy
import json
import random
import sys
from datetime import date, timedelta
from fractions import Fraction
from importlib import resources

import pytest

from device.emulator import EmulatedHead, EmulatedPump, PumpMemory
from device.errors import DeviceError
from device.program import DeliveryProgram
from device.program_file import program_from
from device.pump import AlarmCode, PumpState
from device.session import PumpSession
from tests.accidents.workstation import MORPHINE, Workstation, simple
from tests.device.faulty import FAULTS, Fault
from tests.device.rig import LIBRARY, Rig

DEMAND = {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 3}
OVER_S, LOCKOUT_S, DAY_S = 300, 14_400, 86_400
GRANTED, REFUSED, BOLUS_BEGUN, BOLUS_ENDED, ALARM = 7, 8, 5, 6, 9


def running(program: DeliveryProgram) -> Rig:
    """A pump that has just begun a program."""
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        assert session.commit(session.prepare(program, LIBRARY)).outcome == "applied"
    rig.head.pump.advance(1)
    return rig


def events(session: PumpSession, *wanted: int) -> list[tuple[int, dict[int, int | bytes | bool]]]:
    """Events of these kinds with their details."""
    return [(entry.event, entry.detail) for entry in session.log() if entry.event in wanted]


# ---- R23 ----

CONSTANTS = {
    # nL: capacity, prime tubing, bridge tubing, dead volume, stroke, minimum rate a hour
    "IT-20": (20_000_000, 140_000, 199_000, 1_400_000, 500, 250),
    "IT-40": (40_000_000, 140_000, 199_000, 2_400_000, 500, 250),
}


@pytest.mark.requirement("R23", "S3")
def test_r23_constants_of_dose_arithmetic_change_only_with_this_table() -> None:
    content = json.loads(resources.files("resources").joinpath("pump_models.json").read_text("utf-8"))
    volumes = ("capacity_nl", "prime_tubing_nl", "bridge_tubing_nl", "dead_volume_nl", "stroke_nl")
    names = (*volumes, "minimum_rate_nl_per_h")
    assert {model["name"]: tuple(model[name] for name in names) for model in content["models"]} == CONSTANTS
    for entry in content["models"]:
        assert {"prime_tubing_nl", "bridge_tubing_nl"} <= set(entry["sources"])
    # another table needs another name of its format
    assert content["format"] == "thecal-pump-models/1"


@pytest.mark.requirement("R23")
@pytest.mark.parametrize("model", CONSTANTS)
def test_r23_pump_and_host_hold_the_same_constants_and_a_bridge_uses_them(model: str) -> None:
    rig = Rig()
    rig.head = EmulatedHead(EmulatedPump(model, "IT-1", PumpMemory(), 0))
    old = {"drug": "morphine", "concentration": "20 mg/mL"}
    content = MORPHINE | {
        "once": [{"kind": "bridge", "dose": "2.4 mg/day", "old_solution": [old]}],
        "reservoir": {"volume": "18 mL", "low_alarm": "2 mL"},
    }
    with rig.session() as session:
        assert session.identity is not None
        told = session.identity.model
        assert (told.capacity_nl, told.prime_tubing_nl, told.bridge_tubing_nl) == CONSTANTS[model][:3]
        prepared = session.prepare(program_from(content), LIBRARY)
    # 80 cm at 2.2 mcL are 176 mcL
    assert prepared.pump_totals.once_nl == (CONSTANTS[model][2] + 176_000,)


# ---- R56 to R60 ----


@pytest.mark.requirement("R56")
@pytest.mark.parametrize("clock_set_by_s", [0, -7_200, 7_200])
def test_r56_lockout_counts_from_the_end_and_a_refusal_says_how_long_to_wait(clock_set_by_s: int) -> None:
    rig = running(program_from(MORPHINE | {"demand": DEMAND}))
    with rig.session() as session:
        assert session.emu_press().granted
        session.emu_advance(OVER_S + LOCKOUT_S - 1)
        if clock_set_by_s:
            session.set_clock(session.status().clock_s + DAY_S + clock_set_by_s)
        assert not session.emu_press().granted
        session.emu_advance(1)
        assert session.emu_press().granted
        assert events(session, GRANTED, REFUSED) == [
            (GRANTED, {3: 15_000}),
            (REFUSED, {6: 1, 7: 1}),
            (GRANTED, {3: 15_000}),
        ]
        texts = [entry.text for entry in session.log() if entry.event == REFUSED]
        assert texts == ["demand bolus refused (lockout, 1 s to wait)"]


@pytest.mark.requirement("R57")
def test_r57_one_more_than_the_most_in_24_hours_is_refused_with_its_own_notice() -> None:
    rig = running(program_from(MORPHINE | {"demand": DEMAND}))
    with rig.session() as session:
        for _ in range(3):
            assert session.emu_press().granted
            session.emu_advance(OVER_S + LOCKOUT_S)
        assert not session.emu_press().granted
        assert len(session.status().demand_starts_s) == 3
        (refused,) = [entry.text for entry in session.log() if entry.event == REFUSED]
        assert refused.startswith("demand bolus refused (most per 24 h reached, ")
        session.emu_advance(DAY_S - 3 * (OVER_S + LOCKOUT_S))
        assert session.emu_press().granted


@pytest.mark.requirement("R58")
def test_r58_a_hundred_requests_while_one_runs_are_one_bolus_and_are_logged() -> None:
    rig = running(program_from(MORPHINE | {"demand": DEMAND}))
    with rig.session() as session:
        granted = [session.emu_press().granted for _ in range(100)]
        assert (granted[0], sum(granted)) == (True, 1)
        refused = events(session, REFUSED)
        assert len(refused) == 99
        assert {detail[6] for _, detail in refused} == {3}


@pytest.mark.requirement("R59")
def test_r59_one_kind_of_bolus_at_a_time() -> None:
    rig = running(program_from(MORPHINE | {"demand": DEMAND}))
    with rig.session() as session:
        assert session.bolus(5_000, 600).outcome == "applied"
        assert not session.emu_press().granted, "no demand bolus during a commanded one"
        with pytest.raises(DeviceError):
            session.bolus(5_000, 600)
        session.emu_advance(600)
        assert session.emu_press().granted
        with pytest.raises(DeviceError):
            session.bolus(5_000, 600)
        session.emu_advance(OVER_S)
        ended = [detail for _, detail in events(session, BOLUS_ENDED)]
        assert ended == [{3: 5_000, 5: True}, {3: 15_000, 5: True}]


KINDS = ("none", "prime", "bridge", "once bolus", "periodic bolus", "commanded", "demand")
TABLE = {  # what runs -> whether a commanded, a demand bolus is given on top of it
    "none": (True, True),
    "prime": (True, True),
    "bridge": (True, True),
    "once bolus": (True, True),
    "periodic bolus": (True, True),
    "commanded": (False, False),
    "demand": (False, False),
}


@pytest.mark.requirement("R59")
@pytest.mark.parametrize("running_kind", KINDS)
@pytest.mark.parametrize("asked_kind", ["commanded", "demand"])
def test_r59_every_pair_of_bolus_kinds_follows_the_table(running_kind: str, asked_kind: str) -> None:
    """What runs, what is asked for meanwhile, and what comes of it; nothing is cut short, put off or given later.

    A demand bolus comes on top of what the program schedules (docs/protocol.md part 8); the two that a person asks for
    exclude each other and themselves.
    """
    old = [{"drug": "morphine", "concentration": "20 mg/mL"}]
    parts: dict[str, dict[str, object]] = {
        "prime": {"once": [{"kind": "prime", "volume": "0.1 mL"}]},
        "bridge": {"once": [{"kind": "bridge", "dose": "2.4 mg/day", "old_solution": old}]},
        "once bolus": {"once": [{"kind": "bolus", "dose": "0.1 mg", "over": "10 min"}]},
        "periodic bolus": {
            "basal": {
                "mode": "periodic_bolus", "dose": "0.1 mg", "over": "10 min", "every": "1 h", "first_at": "00:00",
                "between": "0.1 mg/h",
            }
        },
    }  # fmt: skip
    rig = running(program_from(MORPHINE | {"demand": DEMAND} | parts.get(running_kind, {})))
    with rig.session() as session:
        if running_kind == "periodic bolus":
            session.emu_advance(3_600 - session.status().clock_s % 3_600 + 1)
        if running_kind == "commanded":
            assert session.bolus(5_000, 600).outcome == "applied"
        if running_kind == "demand":
            assert session.emu_press().granted
        if asked_kind == "demand":
            granted = session.emu_press().granted
        else:
            try:
                granted = session.bolus(5_000, 600).outcome == "applied"
            except DeviceError:
                granted = False
        assert granted is TABLE[running_kind][asked_kind == "demand"], (running_kind, asked_kind)
        session.emu_advance(4 * 3_600)
        # a refused one is not kept for later: what a person asked for is given once each, whole, and no more
        given = [detail for _, detail in events(session, BOLUS_ENDED) if detail[3] in {5_000, 15_000}]
        people = int(granted) + (running_kind in {"commanded", "demand"})
        assert len(given) == people, given
        assert all(detail[5] for detail in given)


@pytest.mark.requirement("R60")
@pytest.mark.parametrize(
    ("volume_nl", "over_s", "given"),
    [(500, 2, True), (500, 1, False), (499, 60, False), (10_000, 21_600, True), (10_000, 21_601, False),
     (10_000, 36, True), (10_000, 35, False), (500, 0, False)],
)  # fmt: skip
def test_r60_a_clinician_s_bolus_has_a_shortest_and_a_longest_time(volume_nl: int, over_s: int, given: bool) -> None:
    rig = running(program_from(MORPHINE))
    with rig.session() as session:
        if given:
            assert session.bolus(volume_nl, over_s).outcome == "applied"
        else:
            with pytest.raises(DeviceError):
                session.bolus(volume_nl, over_s)
        assert len(events(session, BOLUS_BEGUN)) == given


# ---- R61 ----

OPENING_FRAMES = 10
"""Head, recognition, the two turns of the handshake and identity, each asked and answered."""


@pytest.mark.requirement("R61", "S10")
def test_r61_a_bolus_is_given_at_most_once_and_its_verdict_is_true_whatever_is_lost() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    start = running(program_from(MORPHINE)).memory
    verdicts = set()
    for _ in range(150):
        rig = Rig(copy.deepcopy(start))
        # a silence that begins at any frame of the session and lasts for any number of them, and other faults besides
        silent_from, loss = OPENING_FRAMES + rng.randrange(0, 6), rng.choice((0.0, 0.2, 0.5))
        silent_to = silent_from + rng.randrange(0, 40)

        def decide(
            index: int,
            _direction: str,
            _frame: bytes,
            silent: range = range(silent_from, silent_to),
            loss: float = loss,
        ) -> Fault | None:
            if index in silent:
                return "drop"
            return rng.choice(FAULTS) if index >= OPENING_FRAMES and rng.random() < loss else None

        line = rig.faulty(decide)
        with PumpSession(line, rig.clock, rig.journal, keys=rig.keys) as session:
            result = session.bolus(15_000, 60)
        line.settle()
        with rig.session() as session:
            begun = [detail for _, detail in events(session, BOLUS_BEGUN)]
            rig.head.pump.advance(120)
            given = [detail[3] for _, detail in events(session, BOLUS_ENDED)]
        assert len(begun) <= 1, seed
        assert given == [15_000] * len(begun), seed
        if result.outcome != "unknown":
            assert (result.outcome == "applied") == bool(begun), seed
        verdicts.add(result.outcome)
    assert {"applied", "not_applied", "unknown"} == verdicts, "the faults were hard enough"


# ---- R64 ----


@pytest.mark.requirement("R64")
def test_r64_low_and_empty_are_said_once_each_and_empty_ends_delivery() -> None:
    rig = running(program_from(MORPHINE | simple("24 mg/day") | {"reservoir": {"volume": "5 mL", "low_alarm": "3 mL"}}))
    with rig.session() as session:
        session.emu_advance(DAY_S)  # 2.4 mL a day
        status = session.status()
        assert [alarm.code for alarm in status.alarms] == [AlarmCode.LOW_RESERVOIR]
        # 2 mL above the alarm at 0.1 mL/h: 20 h
        assert abs(status.alarms[0].since_s - status.clock_s + DAY_S - 20 * 3_600) <= 60
        session.emu_advance(2 * DAY_S)
        status = session.status()
        assert {alarm.code for alarm in status.alarms} == {AlarmCode.LOW_RESERVOIR, AlarmCode.EMPTY_RESERVOIR}
        assert status.reservoir_nl == 0
        given = status.delivered_nl
        session.emu_advance(DAY_S)
        assert session.status().delivered_nl == given == 5_000_000
        raised = [detail[8] for _, detail in events(session, ALARM)]
        assert raised == [AlarmCode.LOW_RESERVOIR, AlarmCode.EMPTY_RESERVOIR]


@pytest.mark.requirement("R64")
def test_r64_a_low_alarm_that_is_not_below_the_volume_is_refused(desk: Workstation) -> None:
    for volume, low, refused in (("3 mL", "3 mL", True), ("3.000001 mL", "3 mL", False), ("38 mL", "0.5 mL", True)):
        file = desk.file(MORPHINE | {"reservoir": {"volume": volume, "low_alarm": low}})
        assert (desk.thecal("check", file).code == 3) is refused


# ---- R65, R66 ----


@pytest.mark.requirement("R65", "S2")
def test_r65_refill_days_are_the_floor_of_the_true_time_and_the_earliest_governs(desk: Workstation) -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(200):
        usable_nl, low_nl = rng.randrange(10**6, 38 * 10**6), rng.randrange(10**6, 2 * 10**6)
        flow_nl_per_h, more = rng.randrange(2_000, 100_000), rng.randrange(0, 20_000)
        stability_d = rng.randrange(5, 200)
        filled = date(2026, 1, 1) + timedelta(rng.randrange(700))
        days = [usable_nl // (24 * flow) for flow in (flow_nl_per_h, flow_nl_per_h + more)]
        answer = desk.thecal(
            "calc", "refill", "--volume", f"{_ml(usable_nl + low_nl)} mL", "--low", f"{_ml(low_nl)} mL",
            "--flow", f"{_ml(flow_nl_per_h)} mL/h", "--at-most-flow", f"{_ml(flow_nl_per_h + more)} mL/h",
            "--stability", f"{stability_d}d", "--filled-at", filled.isoformat(), "--json",
        ).json()  # fmt: skip
        assert (answer["by_volume_d"], answer["by_volume_at_most_d"]) == tuple(days), seed
        assert answer["due"] == (filled + timedelta(min(*days, stability_d))).isoformat(), seed


def _ml(nl: int) -> str:
    whole, rest = divmod(nl, 10**6)
    return f"{whole}.{rest:06d}".rstrip("0").rstrip(".")


@pytest.mark.requirement("R65")
def test_r65_the_pump_reaches_its_alarm_when_the_host_said_after_any_history() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(15):
        flows = [rng.randrange(20_000, 60_000) for _ in range(rng.randrange(2, 6))]
        rig = Rig()
        with rig.session() as session:
            session.interrogate()
            for flow in flows:
                dose = f"{_ml(flow * 240)} mg/day"
                counted = flow is not flows[0]
                program = program_from(MORPHINE | simple(dose))
                assert session.commit(session.prepare(program, LIBRARY, counted=counted)).outcome == "applied"
                session.emu_advance(rng.randrange(DAY_S, 5 * DAY_S))
            status = session.status()
            # whole strokes of 500 nL: the alarm comes within one of the time that the rate says
            left = Fraction((status.reservoir_nl - 2_000_000) * 3_600, flows[-1])
            stroke_s = Fraction(500 * 3_600, flows[-1])
            session.emu_advance(int(left - stroke_s) - 1)
            assert session.status().alarms == (), seed
            session.emu_advance(int(2 * stroke_s) + 2)
            assert [alarm.code for alarm in session.status().alarms] == [AlarmCode.LOW_RESERVOIR], seed
            assert session.status().state is PumpState.RUNNING


@pytest.mark.requirement("R66")
@pytest.mark.parametrize(
    ("measured", "codes"),
    [("20 mL", set()), ("18 mL", set()), ("17.999 mL", {"volume-difference", "missing-volume"}),
     ("22 mL", set()), ("22.001 mL", {"volume-difference"}), ("17.39 mL", {"volume-difference", "missing-volume"}),
     ("17.38 mL", {"volume-difference", "missing-volume", "beyond-accuracy"})],
)  # fmt: skip
def test_r66_what_was_measured_is_judged_against_what_was_expected(
    desk: Workstation, measured: str, codes: set[str]
) -> None:
    # 18 mL were programmed; 14.5 % of them are 2.61 mL
    volumes = ("--filled", "38 mL", "--expected", "20 mL", "--measured", measured, "--reservoir", "40 mL")
    found = desk.thecal("calc", "discrepancy", *volumes, "--json").json()["findings"]
    assert {finding["code"] for finding in found} == codes
