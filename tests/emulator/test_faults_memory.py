"""Faults of the pump's memory and power, and another programmer: what runs afterwards, and what the pump says."""

from __future__ import annotations

import hashlib
from fractions import Fraction

import pytest

from device.emulator import EmulatedPump, parse_fault
from device.emulator.memory import PowerCut
from tests.emulator.desk import DAY, HOUR, Host, image_of, new_pump, once_bolus, running, simple, txn

OLD, NEW = image_of(simple(10_000)), image_of(simple(20_000))
OLD_DIGEST, NEW_DIGEST = hashlib.sha256(OLD).digest(), hashlib.sha256(NEW).digest()
CORRECTED, MEMORY_ERROR, RESET = 19, 5, 6


def inject(pump: EmulatedPump, text: str) -> None:
    pump.inject(parse_fault(text))


def twice_programmed() -> EmulatedPump:
    pump = new_pump()
    host = Host(pump)
    host.program(OLD, 1)
    host.program(NEW, 2)
    pump.advance(HOUR)
    return pump


@pytest.mark.parametrize(
    ("where", "state", "digest", "alarms"),
    [
        ("program", 1, OLD_DIGEST, [CORRECTED]),
        ("record", 1, OLD_DIGEST, []),
        ("both", 3, b"", [MEMORY_ERROR]),
        ("spare", 1, NEW_DIGEST, []),
        ("state", 1, NEW_DIGEST, []),
    ],
)
@pytest.mark.parametrize("seed", range(6))
def test_bits_that_flip(where: str, state: int, digest: bytes, alarms: list[int], seed: int) -> None:
    pump = twice_programmed()
    inject(pump, f"memory-bit-flip:where={where},seed={seed},size={1 + seed % 3}")
    pump.advance(60)
    host = Host(pump, session=2)
    status = host.status()
    assert (status[4], status[3], [code for code, _ in status[12]]) == (state, digest, alarms)
    flow = {NEW_DIGEST: 20_000, OLD_DIGEST: 10_000, b"": 250}[digest]
    volume = pump.exact_volume
    pump.advance(HOUR)
    assert pump.exact_volume - volume == flow * HOUR
    host.program(NEW, 7)
    assert (host.status()[3], host.status()[12]) == (NEW_DIGEST, [])


def test_the_only_program_hit_leads_to_the_safe_rate() -> None:
    pump, _ = running(simple(10_000))
    inject(pump, "memory-bit-flip:where=program,start=1h")
    pump.advance(2 * HOUR)
    status = Host(pump, session=2).status()
    assert (status[4], [code for code, _ in status[12]]) == (3, [MEMORY_ERROR])
    assert pump.exact_volume == 10_000 * HOUR + 250 * HOUR


def test_reset_to_minimum_rate() -> None:
    pump = twice_programmed()
    volume = pump.exact_volume
    inject(pump, "reset-to-minimum-rate:start=1h")
    pump.advance(3 * HOUR)
    host = Host(pump, session=2)
    status = host.status()
    assert (status[4], status[3], [code for code, _ in status[12]]) == (3, b"", [RESET])
    assert pump.exact_volume - volume == 20_000 * HOUR + 2 * 250 * HOUR
    generation = status[2]
    host.program(NEW, 7)
    status = host.status()
    assert status[2] > generation
    assert (status[4], status[12]) == (1, [])


@pytest.mark.parametrize("when", ["before", "inside", "after"])
def test_power_cut_at_each_write_of_a_commit(when: str) -> None:
    ran = set()
    for n in range(1, 6):
        pump, host = running(simple(10_000))
        host.stage(NEW, 5)
        host.ok(6, {1: txn(5)})
        inject(pump, f"power-cut-at-write:n={n},when={when}")
        replies = pump.receive(host.record(7, {1: txn(5), 2: NEW_DIGEST}))
        pump.advance(10)
        pump.save()
        status = Host(pump, session=2).status()
        assert status[3] in {OLD_DIGEST, NEW_DIGEST}
        # an answer that left was kept, and a pump that has lost power has no session that could answer
        assert status[3] == NEW_DIGEST if replies else pump.memory.power_cut is None
        results = [kept[0] for kept in status[14]]
        assert (txn(5) in results) == (status[3] == NEW_DIGEST)
        ran.add((n, status[3] == NEW_DIGEST))
    assert (1, when == "after") in ran
    assert (2, True) in ran


def test_power_cut_takes_no_time_from_the_pump() -> None:
    pump, _ = running(simple(10_000), k6=[once_bolus(10_000, HOUR)])
    inject(pump, "power-cut-at-write:n=1,when=before")
    pump.advance(DAY)
    pump.save()
    assert pump.memory.power_cut is None
    assert pump.counter_s == DAY + 1
    # the bolus that ran when the power went is over for good; the time after it is the basal mode's
    assert pump.exact_volume == 10_000 * DAY
    assert 1 in [entry[2] for entry in Host(pump, session=2).events()][3:]


@pytest.mark.parametrize("n", [1, 2, 3, 4])
def test_power_cut_at_the_end_of_a_long_advance_or_in_the_request_after_it(n: int) -> None:
    pump, host = running(simple(10_000))
    inject(pump, f"power-cut-at-write:n={n},when=inside")
    pump.advance(30 * DAY)  # nothing to log: nothing is written yet
    pump.receive(host.record(10, {1: txn(5)}))
    assert pump.counter_s == 30 * DAY + 1
    pump.save()
    assert pump.exact_volume == 10_000 * 30 * DAY
    assert pump.counter_s == 30 * DAY + 1


def test_a_power_cut_at_a_commit_does_not_give_the_new_program_for_time_long_past() -> None:
    pump, host = running(simple(10_000))
    host.stage(NEW, 5)
    host.ok(6, {1: txn(5)})
    pump.advance(DAY, link_s=1)  # nothing to log: nothing is written yet
    pump.memory.power_cut = PowerCut(2, Fraction(1))  # by hand, since a fault that is asked for is kept by a write
    pump.receive(host.record(7, {1: txn(5), 2: NEW_DIGEST}))
    assert pump.counter_s == DAY + 1
    assert abs(pump.exact_volume - 10_000 * DAY) <= 2 * 20_000


def test_a_foreign_programmer_commits_stops_and_gives() -> None:
    pump, host = running(simple(10_000))
    inject(pump, "foreign-programmer:start=1h")
    pump.advance(2 * HOUR)
    assert pump.receive(host.record(2, {})) == [b"\x04\x01"]  # the session is the other one's
    host = Host(pump, session=2)
    status = host.status()
    image = host.ok(3, {1: 0, 2: 512})[3]
    assert status[2] == 2
    assert hashlib.sha256(image).digest() == status[3] not in {OLD_DIGEST, NEW_DIGEST}
    assert status[6] == 38_000_000 - 500 * status[8]  # the count goes on
    assert pump.exact_volume == 10_000 * (HOUR + 1) + 250 * (HOUR - 1)
    inject(pump, "foreign-programmer:act=bolus")
    inject(pump, "foreign-programmer:act=stop")
    host = Host(pump, session=3)
    assert host.status()[4] == 2
    assert [entry[2] for entry in host.events()].count(5) == 1


def test_a_staging_does_not_outlive_a_foreign_programmer() -> None:
    pump, host = running(simple(10_000))
    host.stage(NEW, 5)
    inject(pump, "foreign-programmer:act=stop")
    assert Host(pump, session=2).ask(6, {1: txn(5)})[0] == 4
