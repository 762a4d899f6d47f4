"""How long the likely course of 10,000 patients over 90 days takes, beside plain Python on a share of the patients."""

from __future__ import annotations

import json
import time
from fractions import Fraction

from device.achievable import DemandPlan
from programmer_app.therapy.likely import likely_course, request_rows

PLAN = DemandPlan(15_000, 300, 6_900, 6)
PER_DAY = Fraction(10)
DAYS, PATIENTS, SHARE = 90, 10_000, 20
LIMIT_S = 2.0


def plain_python_s() -> float:
    """Seconds that a plain loop takes for 1 in `SHARE` of the patients, requests drawn before the clock runs."""
    patients, last_s = PATIENTS // SHARE, DAYS * 86_400
    requests: list[list[int]] = [[] for _ in range(patients)]
    for row in request_rows(PER_DAY, patients, 1):
        if int(row.min()) > last_s:
            break
        for own, t in zip(requests, row.tolist(), strict=True):
            own.append(t)
    begun = time.perf_counter()
    for own in requests:
        granted: list[int] = []
        for t in own:
            if granted and t - granted[-1] < PLAN.over_s + PLAN.lockout_s:
                continue
            if len(granted) < PLAN.max_per_24h or t - granted[-PLAN.max_per_24h] >= 86_400:
                granted.append(t)
    return time.perf_counter() - begun


def main() -> None:
    """Prints the measurements."""
    moments = [day * 86_400 for day in range(DAYS + 1)]
    runs = []
    for _ in range(3):
        begun = time.perf_counter()
        likely_course(PLAN, PER_DAY, moments, patients=PATIENTS)
        runs.append(time.perf_counter() - begun)
    best, python_s = min(runs), plain_python_s() * SHARE
    rows = [
        {
            "name": "likely course, 10,000 patients, 90 days",
            "value": best,
            "unit": "s",
            "against": "the goal of 2 s",
            "ratio": best / LIMIT_S,
        },
        {
            "name": "likely course, requests and percentiles included",
            "value": best,
            "unit": "s",
            "against": "plain Python, grants alone",
            "ratio": best / python_s,
        },
    ]
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
