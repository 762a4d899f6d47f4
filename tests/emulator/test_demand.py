"""Demand and commanded boluses: when they are granted, refused, and that none is given twice."""

from __future__ import annotations

import pytest

from device.emulator import EmulatedPump, Refusal
from tests.emulator.desk import DAY, HOUR, MONDAY_S, SERIAL, Host, demand, image_of, new_pump, running, simple, txn

OVER, LOCKOUT = 300, 4 * HOUR


def with_demand(lockout: int = LOCKOUT, most: int = 96, over: int = OVER) -> tuple[EmulatedPump, Host]:
    return running(simple(3_600), k7=demand(1_000, over, lockout, most))


def test_none_is_granted_without_a_program_or_a_demand_part() -> None:
    assert new_pump().press().reason is Refusal.NONE_PROGRAMMED
    pump, host = running(simple())
    assert pump.press().reason is Refusal.NONE_PROGRAMMED
    assert host.events()[-1][2:] == [8, {6: 0}]


def test_a_demand_bolus_comes_on_top_from_the_second_in_which_it_is_asked_for() -> None:
    pump, host = with_demand()
    pump.advance(7)
    assert pump.press().granted
    status = host.status()
    assert (status[16], status[15]) == ([0, OVER], [MONDAY_S + 7])
    pump.advance(150)
    assert pump.exact_volume == 157 * 3_600 + 500 * 3_600
    pump.advance(150)
    status = host.status()
    assert 16 not in status
    assert status[19] == MONDAY_S + 307
    log = [entry[1:] for entry in host.events() if entry[2] in {6, 7}]
    assert log == [[MONDAY_S + 7, 7, {3: 1_000}], [MONDAY_S + 307, 6, {3: 1_000, 5: True}]]


@pytest.mark.parametrize("clock_change", [0, -2 * HOUR, 2 * HOUR, 10 * DAY])
@pytest.mark.parametrize(("wait", "granted"), [(LOCKOUT - 1, False), (LOCKOUT, True), (LOCKOUT + 1, True)])
def test_lockout_runs_from_the_end_and_no_clock_shortens_it(wait: int, granted: bool, clock_change: int) -> None:
    pump, host = with_demand()
    assert pump.press().granted
    pump.advance(OVER)
    if clock_change:
        host.ok(13, {1: txn(101), 2: host.status()[5] + clock_change})
    pump.advance(wait)
    status = host.status()
    assert status[5] - status[19] == wait
    grant = pump.press()
    assert grant.granted is granted
    if not granted:
        assert (grant.reason, grant.wait_s) == (Refusal.LOCKOUT, 1)
        assert host.events()[-1][2:] == [8, {6: 1, 7: 1}]


@pytest.mark.parametrize(("at", "granted"), [(DAY - 1, False), (DAY, True), (DAY + 1, True)])
def test_most_per_day_counts_starts_of_the_24_h_before(at: int, granted: bool) -> None:
    pump, host = with_demand(lockout=60, most=2)
    assert pump.press().granted  # at 0
    pump.advance(HOUR)
    assert pump.press().granted  # at 1 h
    pump.advance(at - HOUR)
    assert len(host.status()[15]) == (1 if granted else 2)
    grant = pump.press()
    assert grant.granted is granted
    if not granted:
        assert (grant.reason, grant.wait_s) == (Refusal.MOST_PER_24H, 1)
        assert host.events()[-1][2:] == [8, {6: 2, 7: 1}]


def test_the_most_programmed_is_granted_and_no_more() -> None:
    pump, _ = with_demand(lockout=60, most=3)
    granted = 0
    for _ in range(DAY // 400):
        granted += pump.press().granted
        pump.advance(400)
    assert granted == 3


def test_a_burst_of_presses_gives_one_bolus() -> None:
    pump, host = with_demand()
    grants = [pump.press() for _ in range(100)]
    assert [grant.granted for grant in grants] == [True] + [False] * 99
    assert {grant.reason for grant in grants[1:]} == {Refusal.BOLUS_RUNS}
    assert {grant.wait_s for grant in grants[1:]} == {OVER + LOCKOUT}
    pump.advance(OVER)
    assert pump.exact_volume == OVER * 3_600 + 1_000 * 3_600
    assert len(host.status()[15]) == 1


def test_only_one_kind_of_bolus_runs_at_a_time() -> None:
    pump, host = with_demand()
    host.ok(9, {1: txn(9), 2: 5_000, 3: 60})
    grant = pump.press()
    assert (grant.reason, grant.wait_s) == (Refusal.BOLUS_RUNS, 60)
    assert host.ask(9, {1: txn(10), 2: 5_000, 3: 60}) == (8, {})
    pump.advance(60)
    assert pump.press().granted
    assert host.ask(9, {1: txn(11), 2: 5_000, 3: 60}) == (8, {})


def test_no_demand_bolus_while_stopped_and_a_cut_one_locks_out_from_its_end() -> None:
    pump, host = with_demand()
    assert pump.press().granted
    pump.advance(100)
    host.ok(10, {1: txn(101)})
    grant = pump.press()
    assert (grant.reason, grant.wait_s) == (Refusal.NOT_RUNNING, None)
    assert host.events()[-1][2:] == [8, {6: 4}]
    host.ok(11, {1: txn(102)})
    pump.advance(LOCKOUT - 1)
    assert pump.press().reason is Refusal.LOCKOUT
    pump.advance(1)
    assert pump.press().granted


def test_a_new_program_shortens_no_count() -> None:
    pump, host = with_demand(lockout=60, most=1)
    assert pump.press().granted
    pump.advance(OVER)
    host.program(image_of(simple(3_600), k7=demand(1_000, OVER, HOUR, 1)), 2)
    pump.advance(HOUR)
    assert pump.press().reason is Refusal.MOST_PER_24H
    pump.advance(DAY - HOUR - OVER)
    assert pump.press().granted


def test_a_commit_ends_the_bolus_that_runs() -> None:
    pump, host = with_demand()
    assert pump.press().granted
    pump.advance(150)
    host.program(image_of(simple(3_600)), 2)
    assert 16 not in host.status()
    pump.advance(HOUR)
    assert pump.exact_volume == (150 + HOUR) * 3_600 + 500 * 3_600


def test_a_bolus_is_given_once_however_often_it_is_asked_for() -> None:
    pump, host = running(simple(3_600))
    first = host.ok(9, {1: txn(9), 2: 5_000, 3: 60})
    for _ in range(10):
        assert host.ok(9, {1: txn(9), 2: 5_000, 3: 60}) == first
    pump.advance(120)
    assert host.ok(9, {1: txn(9), 2: 5_000, 3: 60}) == first
    pump.advance(120)
    assert pump.exact_volume == 240 * 3_600 + 5_000 * 3_600
    assert host.status()[14] == [[txn(1), 7, 0, 1], [txn(9), 9, 0, 1]]


def test_a_refused_bolus_stays_refused_under_its_transaction() -> None:
    pump, host = running(simple(3_600))
    host.ok(9, {1: txn(8), 2: 5_000, 3: 60})
    assert host.ask(9, {1: txn(9), 2: 5_000, 3: 60}) == (8, {})
    pump.advance(60)
    assert host.ask(9, {1: txn(9), 2: 5_000, 3: 60}) == (8, {})
    assert 16 not in host.status()
    assert host.ask(10, {1: txn(8)})[0] == 9  # a bolus's transaction is no stop's


@pytest.mark.parametrize(
    ("volume", "duration", "field"),
    [
        (499, 60, "bolus.volume"),
        (5_000, 17, "bolus.duration"),
        (5_000, 0, "bolus.duration"),
        (5_000, 6 * HOUR + 1, "bolus.duration"),
    ],
)
def test_a_commanded_bolus_keeps_the_limits(volume: int, duration: int, field: str) -> None:
    _, host = running(simple(3_600))
    code, body = host.ask(9, {1: txn(9), 2: volume, 3: duration})
    assert (code, body[1]) == (6, field)
    assert 16 not in host.status()


def test_no_commanded_bolus_without_a_running_program() -> None:
    pump = new_pump()
    assert pump.birth.serial == SERIAL
    assert Host(pump).ask(9, {1: txn(9), 2: 5_000, 3: 60})[0] == 9
    _, host = running(simple(3_600))
    host.ok(10, {1: txn(101)})
    assert host.ask(9, {1: txn(9), 2: 5_000, 3: 60})[0] == 9


def test_a_status_with_everything_in_it_still_fits_a_message() -> None:
    pump, host = running(simple(3_600), k7=demand(500, 60, 60, 96))
    host.ok(13, {1: txn(200), 2: 2**31 - 1})
    for number in range(8):
        host.ok(9, {1: txn(300 + number), 2: 500, 3: 2})
        pump.advance(2)
    for _ in range(96):
        assert pump.press().granted
        pump.advance(120)
    status = host.status()
    assert len(status[15]) == 96
    assert len(status[14]) == 8
    assert pump.press().reason is Refusal.MOST_PER_24H
