"""Faults of rotor, reservoir, catheter, battery and clock: what truly happens, and what the pump says of it."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from device.clock import ManualClock
from device.emulator import EmulatedHead, EmulatedPump, FaultTextError, PumpMemory, Refusal, fault_list, parse_fault
from device.emulator.faults import KINDS
from device.emulator.server import Server
from tests.emulator.desk import (
    DAY,
    HOUR,
    ML,
    MONDAY_S,
    Host,
    demand,
    image_of,
    new_pump,
    periodic,
    running,
    simple,
    txn,
)

FLOW = 36_000
"""72 strokes an hour."""
STALL, PRESSURE = 2, 20


def inject(pump: EmulatedPump, text: str) -> None:
    pump.inject(parse_fault(text))


def alarms(host: Host) -> list[int]:
    return [code for code, _ in host.status()[12]]


def true_share(pump: EmulatedPump, hours: int) -> tuple[float, float]:
    """What of a healthy pump's true volume reaches the patient, and leaves the reservoir, in so many hours."""
    strokes, delivered, left = pump.strokes, pump.truly_delivered_nl, pump.true_reservoir_nl
    pump.advance(hours * HOUR)
    due_nl = (pump.strokes - strokes) * 500 * pump.birth.flow_millionths / 1_000_000
    return (pump.truly_delivered_nl - delivered) / due_nl, (left - pump.true_reservoir_nl) / due_nl


# --- how they are written ---------------------------------------------------------------------------------------------


def test_every_fault_has_a_sentence_and_presets_that_it_takes() -> None:
    assert len(KINDS) == 23
    listed = fault_list()
    for name, kind in KINDS.items():
        assert f"{name}: {kind.about}" in listed
        assert parse_fault(name) == parse_fault(name + ":" + ",".join(f"{k}={v.preset}" for k, v in kind.keys.items()))


def test_times_have_units_and_numbers_have_decimals() -> None:
    fault = parse_fault("catheter-leak:start=2h,length=1.5d,size=12.5")
    assert (fault.start_s, fault.length_s, fault.size) == (7_200, 129_600, Fraction(25, 2))
    assert parse_fault("motor-stall:length=90").length_s == 90
    assert parse_fault("motor-stall-recovering").length_s == 1_200


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("kink", "no fault 'kink'.*lost-link, noisy-link, .*foreign-programmer"),
        ("", "no fault ''"),
        ("air:weight=3", "air has no 'weight'.*start=, length=, size="),
        ("air:size", "air has no 'size'"),
        ("air:size=1,size=2", "size stands twice"),
        ("air:size=-1", "size=-1; there is: 0 to 40000"),
        ("air:size=1e3", "size=1e3"),
        ("air:size=\u0661", "size"),
        ("catheter-kink:size=101", "0 to 100"),
        ("motor-stall:start=2weeks", "s, min, h, d"),
        ("memory-bit-flip:where=moon", "program, record, both, spare, state"),
    ],
)
def test_what_is_no_fault_is_refused_with_what_there_is(text: str, says: str) -> None:
    with pytest.raises(FaultTextError, match=says):
        parse_fault(text)


# --- what truly reaches the patient -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "reaches", "leaves", "says"),
    [
        ("over-infusion:size=50", 1.5, 1.5, []),
        ("under-infusion:size=20", 0.8, 0.8, []),
        ("catheter-leak:size=30", 0.7, 1.0, []),
        ("catheter-disconnection", 0.0, 1.0, []),
        ("catheter-kink", 0.0, 0.0, [PRESSURE]),
        ("catheter-kink:size=40", 0.6, 0.6, []),
        ("sensor-error", 1.0, 1.0, [PRESSURE]),
    ],
)
def test_share_that_reaches_the_patient(text: str, reaches: float, leaves: float, says: list[int]) -> None:
    pump, host = running(simple(FLOW))
    assert true_share(pump, 1) == pytest.approx((1, 1), abs=1e-4)
    inject(pump, text + (",length=2h" if ":" in text else ":length=2h"))
    counted = pump.reservoir_nl
    assert true_share(pump, 2) == pytest.approx((reaches, leaves), abs=1e-4)
    assert counted - pump.reservoir_nl == 2 * FLOW  # the pump counts strokes and knows nothing else
    pump.advance(0)
    assert alarms(host) == []  # the two hours are over
    assert true_share(pump, 1) == pytest.approx((1, 1), abs=1e-4)
    raised = [entry[3][8] for entry in host.events() if entry[2] == 9]
    assert raised == says


def test_faults_overlap() -> None:
    pump, _ = running(simple(FLOW))
    inject(pump, "over-infusion:size=100")
    inject(pump, "catheter-leak:size=50")
    inject(pump, "catheter-leak:size=50,start=1h")
    assert true_share(pump, 1) == pytest.approx((1.0, 2.0), abs=1e-4)
    assert true_share(pump, 1) == pytest.approx((0.5, 2.0), abs=1e-4)
    assert pump.clear_fault("catheter-leak")
    assert not pump.clear_fault("catheter-leak")
    assert true_share(pump, 1) == pytest.approx((2.0, 2.0), abs=1e-4)
    assert pump.faults == ["over-infusion"]


def test_air_is_moved_before_drug_comes_again() -> None:
    pump, host = running(simple(FLOW))
    inject(pump, "air:size=72")  # two hours of the flow
    assert true_share(pump, 1) == (0, 0)
    delivered = pump.truly_delivered_nl
    pump.advance(3 * HOUR)
    moved = 4 * FLOW * pump.birth.flow_millionths // 1_000_000
    assert pump.truly_delivered_nl - delivered == pytest.approx(moved - 72_000, abs=600)
    assert alarms(host) == []


def test_air_is_gone_when_its_time_is_over_or_it_is_cleared() -> None:
    pump, _ = running(simple(FLOW))
    inject(pump, "air:size=40000,length=1h")
    assert true_share(pump, 1) == (0, 0)
    assert true_share(pump, 1) == pytest.approx((1, 1), abs=1e-4)
    inject(pump, "air:size=40000")
    assert true_share(pump, 1) == (0, 0)
    pump.clear_fault("air")
    assert true_share(pump, 1) == pytest.approx((1, 1), abs=1e-4)


def test_microfracture_opens_and_shuts_and_is_repeatable() -> None:
    def hourly(seed: int) -> list[float]:
        pump, _ = running(simple(FLOW))
        inject(pump, f"microfracture:size=60,seed={seed}")
        return [true_share(pump, 1)[0] for _ in range(48)]

    shares = hourly(3)
    assert shares == hourly(3) != hourly(4)
    assert min(shares) == pytest.approx(0.4, abs=0.35)
    assert max(shares) == pytest.approx(1, abs=1e-4)
    assert 0.45 < sum(shares) / 48 < 0.99


def test_the_reservoir_cannot_give_more_than_it_holds() -> None:
    pump, host = running(simple(FLOW))
    inject(pump, "over-infusion:size=400")
    pump.advance(300 * HOUR)
    assert pump.true_reservoir_nl == 0
    assert pump.truly_delivered_nl == 38 * ML
    assert host.status()[6] == 38 * ML - 300 * FLOW  # by calculation there is plenty
    assert alarms(host) == []


# --- the rotor is held ------------------------------------------------------------------------------------------------


def test_motor_stall_stops_strokes_and_says_so_in_its_second() -> None:
    pump, host = running(simple(FLOW), k7=demand(1_000, 300, 3_600, 4))
    inject(pump, "motor-stall:start=1h,length=2h")
    pump.advance(6 * HOUR)
    assert pump.exact_volume == 4 * FLOW * HOUR  # what was due in the stall is not made up for
    told = [(entry[1] - MONDAY_S, entry[2], entry[3][8]) for entry in host.events() if entry[2] in (9, 10)]
    assert told == [(HOUR, 9, STALL), (3 * HOUR, 10, STALL)]


def test_motor_stall_ends_boluses_and_refuses_new_ones() -> None:
    pump, host = running(simple(FLOW), k7=demand(1_000, 300, 3_600, 4))
    host.ok(9, {1: txn(5), 2: 60_000, 3: HOUR})
    inject(pump, "motor-stall:start=30min")
    pump.advance(HOUR)
    status = host.status()
    assert (status[4], status[12], 16 in status) == (1, [[STALL, MONDAY_S + 1_800]], False)
    (ended,) = [entry[3] for entry in host.events() if entry[2] == 6]
    assert ended == {3: 30_000, 5: False}
    assert pump.press().reason == Refusal.NOT_RUNNING
    assert host.ask(9, {1: txn(6), 2: 6_000, 3: 60})[0] == 9
    pump.clear_fault("motor-stall")
    assert alarms(host) == []
    volume = pump.exact_volume
    pump.advance(HOUR)
    assert pump.exact_volume - volume == FLOW * HOUR


def test_a_periodic_bolus_that_falls_into_a_stall_is_not_given_and_its_grid_stays() -> None:
    pump, _ = running(periodic(6_000, 600, 6 * HOUR, between=2_000))
    inject(pump, "motor-stall:start=355min,length=10min")  # from 5 min before the second bolus to 5 min into it
    pump.advance(DAY)
    between = 2_000 * (DAY - 600 - 3 * 600)
    assert pump.exact_volume == between + 3 * 6_000 * 3_600


def test_a_magnet_holds_the_rotor_for_a_while() -> None:
    pump, host = running(simple(FLOW))
    inject(pump, "motor-stall-recovering")
    assert alarms(host) == [STALL]
    pump.advance(HOUR)
    assert alarms(host) == []
    assert pump.exact_volume == FLOW * 40 * 60


def test_a_stall_outlives_a_power_cut() -> None:
    pump, _ = running(simple(FLOW))
    inject(pump, "motor-stall")
    pump.advance(60)
    pump.restart()
    volume = pump.exact_volume
    pump.advance(HOUR)
    assert pump.exact_volume == volume
    assert alarms(Host(pump, session=2)) == [STALL]


# --- reservoir, battery, clock ----------------------------------------------------------------------------------------


def test_empty_reservoir() -> None:
    pump, host = running(simple(FLOW))
    inject(pump, "empty-reservoir:start=1h")
    pump.advance(2 * HOUR)
    assert (pump.true_reservoir_nl, host.status()[6], alarms(host)) == (0, 0, [1, 17])
    assert pump.exact_volume == FLOW * HOUR
    host.program(image_of(simple(FLOW)), 9)  # a refill
    assert (pump.true_reservoir_nl, alarms(host)) == (38 * ML, [])


def test_empty_reservoir_that_the_pump_does_not_know() -> None:
    pump, host = running(simple(FLOW))
    inject(pump, "empty-reservoir:size=0.018,seen=no")
    pump.advance(2 * HOUR)
    assert pump.true_reservoir_nl == 0
    assert host.status()[6] == 38 * ML - 2 * FLOW
    assert alarms(host) == []
    assert pump.truly_delivered_nl == 18_000


def test_pocket_fill_is_missing_from_the_next_fill_only() -> None:
    pump, host = running(simple(FLOW))
    inject(pump, "pocket-fill:size=5")
    assert pump.true_reservoir_nl == 38 * ML
    host.program(image_of(simple(FLOW)), 8)
    assert (pump.true_reservoir_nl, host.status()[6]) == (33 * ML, 38 * ML)
    host.program(image_of(simple(FLOW)), 9)
    assert pump.true_reservoir_nl == 38 * ML


def test_low_battery_and_its_end() -> None:
    pump, host = running(simple(FLOW))
    inject(pump, "low-battery:size=4,start=1h")
    pump.advance(HOUR)
    assert (host.status()[13], alarms(host)) == ([4, True], [18])
    pump.advance(90 * DAY)
    assert host.status()[4] == 4
    pump, host = running(simple(FLOW))
    inject(pump, "battery-end:start=1h")
    pump.advance(2 * HOUR)
    assert (host.status()[4], alarms(host), pump.exact_volume) == (4, [4], Fraction(FLOW * HOUR))


def test_clock_jump_moves_the_time_of_day_and_nothing_else() -> None:
    pump, host = running(simple(FLOW))
    inject(pump, "clock-jump:size=-7200,start=3h")
    pump.advance(4 * HOUR)
    assert pump.clock_s == MONDAY_S + 2 * HOUR
    assert pump.exact_volume == 4 * FLOW * HOUR
    assert 11 not in [entry[2] for entry in host.events()]  # nobody set it
    inject(pump, "clock-jump:size=-100000000")
    assert pump.clock_s >= 0


@pytest.mark.parametrize("size", [2, -2, 0.5, 0])
def test_clock_drift(size: float) -> None:
    pump, _ = running(simple(FLOW))
    inject(pump, f"clock-drift:size={size},length=10d")
    pump.advance(20 * DAY)
    assert pump.clock_s - MONDAY_S - 20 * DAY == pytest.approx(10 * size, abs=1)
    assert pump.exact_volume == 20 * DAY * FLOW


def test_each_pump_has_its_own_small_drift() -> None:
    rates = {seeded_pump(seed).clock_rate for seed in range(40)}
    assert len(rates) > 10
    assert all(abs(rate - 1) * DAY <= 2 for rate in rates)
    assert any(rate < 1 for rate in rates)


def test_a_served_pump_drifts_by_its_own_rate() -> None:
    clock = ManualClock()
    pump = next(pump for pump in map(seeded_pump, range(40)) if abs(pump.clock_rate - 1) * DAY > 1)
    server = Server(EmulatedHead(pump), NoLine(), clock)
    for _ in range(100):
        clock.advance(DAY)
        server._live()  # noqa: SLF001 - the loop without its line
    assert pump.counter_s - 100 * DAY == pytest.approx((pump.clock_rate - 1) * 100 * DAY, abs=1)
    assert abs(pump.counter_s - 100 * DAY) > 100


def seeded_pump(seed: int) -> EmulatedPump:
    return EmulatedPump("IT-40", "X", PumpMemory(), 0, seed=seed)


class NoLine:
    """A line on which nothing ever comes."""

    url = "none:"
    ended = False

    def readers(self) -> list[int]:
        return []

    def writers(self) -> list[int]:
        return []

    def ready(self) -> tuple[bytes, bool]:
        return b"", False

    def send(self, data: bytes) -> None:
        raise AssertionError(data)

    def close(self) -> None:
        return


def test_a_pump_never_programmed_bears_every_fault() -> None:
    for name, kind in KINDS.items():
        if kind.link:
            continue
        pump = new_pump()
        inject(pump, name)
        pump.advance(DAY)
        pump.touch()
        status = Host(pump).status()
        assert (status[4], status[2]) == (4 if name == "battery-end" else 0, 0), name
        assert pump.strokes == 0


def test_the_page_for_trainers_names_every_fault_and_parameter() -> None:
    page = (Path(__file__).parents[2] / "docs" / "faults.md").read_text("utf-8")
    rows = {row.split("`")[1]: row for row in page.splitlines() if row.startswith("| `")}
    assert set(rows) == set(KINDS)
    for name, kind in KINDS.items():
        parameters = rows[name].split("|")[2]
        for key, about in kind.keys.items():
            if key != "start":
                shown = "" if about.preset == "0" and key in ("length", "seed") else about.preset
                assert key in parameters, (name, key)
                assert shown in parameters, (name, key, shown)
