"""The likely course: the same grants as a slow pump on the same requests, repeatable, and right in plain cases."""

from __future__ import annotations

import random
import sys
from fractions import Fraction
from itertools import islice, pairwise

import numpy as np
import pytest

from device.achievable import DemandPlan
from programmer_app.therapy.likely import PERCENTILES, LikelyCourse, likely_course, request_rows

DAY_S = 86_400


def slow_starts(plan: DemandPlan, requests: list[int]) -> list[int]:
    """Granted starts of one patient, by docs/protocol.md part 8, one request after another."""
    granted: list[int] = []
    for t in requests:
        ended = granted[-1] + plan.over_s if granted else None
        if ended is not None and (t < ended or t - ended < plan.lockout_s):
            continue
        if len([start for start in granted if t - start < DAY_S]) < plan.max_per_24h:
            granted.append(t)
    return granted


def slow(
    plan: DemandPlan, per_day: Fraction, t_s: list[int], patients: int, seed: int
) -> tuple[list[list[float]], int]:
    """Percentiles and grants by plain Python on the same request stream."""
    requests: list[list[int]] = [[] for _ in range(patients)]
    for row in request_rows(per_day, patients, seed):
        times = row.tolist()
        if min(times) > t_s[-1]:
            break
        for own, t in zip(requests, times, strict=True):
            if t <= t_s[-1]:
                own.append(t)
    starts = [slow_starts(plan, own) for own in requests]
    percentiles = []
    for percent in PERCENTILES:
        place = -(-percent * patients // 100) - 1
        row_nl = []
        for t in t_s:
            volumes = sorted(
                sum(min(max(t - s, 0), plan.over_s) for s in own) * plan.volume_nl / plan.over_s for own in starts
            )
            row_nl.append(volumes[place])
        percentiles.append(row_nl)
    return percentiles, sum(map(len, starts))


def test_grants_equal_a_slow_pump_on_the_same_requests() -> None:
    seed = random.randrange(10**6)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for number in range(12):
        over_s = rng.choice((1, 60, 300, 3_600, 21_600))
        plan = DemandPlan(rng.randint(500, 40_000), over_s, rng.choice((60, 3_600, 40_000)), rng.choice((1, 2, 6, 96)))
        t_s = sorted(rng.sample(range(8 * DAY_S), 30))
        per_day = Fraction(rng.choice((1, 4, 10, 60)))
        found = likely_course(plan, per_day, t_s, patients=40, seed=number)
        expected, granted = slow(plan, per_day, t_s, 40, number)
        assert found.granted == granted, (seed, number)
        assert [found.volume_nl[p].tolist() for p in PERCENTILES] == expected, (seed, number)


def test_a_request_exactly_24_hours_after_is_granted_as_the_slow_pump_grants_it() -> None:
    # 1000 requests a day: each day one patient in 86 asks in the very second in which the last start is 86,400 s old
    plan, t_s = DemandPlan(1_000, 1, 60, 1), [8 * DAY_S]
    found = likely_course(plan, Fraction(1_000), t_s, patients=100, seed=5)
    expected, granted = slow(plan, Fraction(1_000), t_s, 100, 5)
    assert found.granted == granted
    assert [found.volume_nl[p].tolist() for p in PERCENTILES] == expected
    rows = np.array(list(islice(request_rows(Fraction(1_000), 100, 5), 8_200)))  # 8 days and a little more
    exact = 0
    for requests in rows.T.tolist():
        starts = slow_starts(plan, requests)
        exact += sum(after - before == DAY_S for before, after in pairwise(starts))
    assert exact > 0


def likely(per_day: int, **changes: int) -> LikelyCourse:
    plan = DemandPlan(**({"volume_nl": 1_000, "over_s": 300, "lockout_s": 3_300, "max_per_24h": 96} | changes))
    return likely_course(plan, Fraction(per_day), [DAY_S * day for day in range(31)], patients=400, seed=3)


def test_repeatable_and_seeded() -> None:
    one, same = likely(8), likely(8)
    assert one.requested == same.requested
    assert all((one.volume_nl[p] == same.volume_nl[p]).all() for p in PERCENTILES)
    other = likely_course(DemandPlan(1_000, 300, 3_300, 96), Fraction(8), one.t_s.tolist(), patients=400, seed=4)
    assert any((one.volume_nl[p] != other.volume_nl[p]).any() for p in PERCENTILES)


def test_nobody_asks() -> None:
    found = likely(0)
    assert (found.requested, found.granted, found.granted_percent) == (0, 0, None)
    assert all(not volumes.any() for volumes in found.volume_nl.values())


def test_who_asks_all_the_time_takes_nearly_the_most() -> None:
    # one in 24 h: 30 boluses in 30 days, each a little late; asked for 1000 times a day, 86 s on average
    found = likely(1_000, max_per_24h=1)
    assert found.volume_nl[50][-1] == 30_000
    assert found.volume_nl[95][-1] <= 30_000


def test_mean_without_limits_is_the_rate() -> None:
    # lockout 1 min, over 1 s: 4 a day are hardly refused; 30 days x 4 = 120 requests, standard deviation 11
    found = likely(4, over_s=1, lockout_s=60)
    assert found.requested == pytest.approx(400 * 120, rel=0.01)  # 4 standard deviations are 0.0018 x 400 x 120
    assert found.granted_percent is not None
    assert found.granted_percent > 99
    assert found.volume_nl[50][-1] == pytest.approx(120_000, rel=0.05)


def test_percentiles_do_not_cross_and_do_not_fall() -> None:
    found = likely(10, max_per_24h=6)
    table = np.array([found.volume_nl[p] for p in PERCENTILES])
    assert (np.diff(table, axis=0) >= 0).all()
    assert (np.diff(table, axis=1) >= 0).all()
    assert found.dose(50, 10_000_000, 10**12)[-1] == pytest.approx(found.volume_nl[50][-1] * 1e-5)


@pytest.mark.parametrize(
    ("per_day", "t_s", "patients", "named"),
    [
        (-1, [0], 1, "requests"),
        (1_001, [0], 1, "requests"),
        (1, [], 1, "moments"),
        (1, [5, 5], 1, "moments"),
        (1, [-1], 1, "moments"),
        (1, [10**9], 1, "moments"),
        (1, [0], 0, "patients"),
        (1, [0], 100_001, "patients"),
        (1, list(range(201)), 100_000, "too many"),
    ],
)
def test_out_of_range(per_day: int, t_s: list[int], patients: int, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        likely_course(DemandPlan(1_000, 300, 3_300, 4), Fraction(per_day), t_s, patients=patients)
