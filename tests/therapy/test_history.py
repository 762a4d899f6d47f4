"""What is left after a history of programs: the host's closed form against a pump that counts second by second."""

from __future__ import annotations

import random
import sys
from fractions import Fraction

import pytest

from device.program import DeliveryProgram
from programmer_app.therapy.history import HistoryError, Ran, expected_residual
from tests.programs import random_program
from tests.therapy.oracle import half_down
from tests.therapy.samples import IT_40, MONDAY_S, program

STROKE_NL, FINE, DAY_S = 500, 3_600, 86_400
FILLED_NL, LOW_NL = 38_000_000, 2_000_000


def flex(rng: random.Random) -> tuple[DeliveryProgram, list[tuple[int, int]]]:
    """A day of a few steps, and (second of the day, nL/h) as a pump would hold them."""
    starts = [0, *sorted(rng.sample(range(15, 1_440, 15), rng.randrange(0, 4)))]
    doses = [rng.randrange(100, 900) for _ in starts]  # mcg/h at 10 mg/mL: 100 nL/h for each mcg/h
    steps = [
        {"from": f"{start // 60:02d}:{start % 60:02d}", "dose": f"{dose} mcg/h"}
        for start, dose in zip(starts, doses, strict=True)
    ]
    asked = program(basal={"mode": "flex", "patterns": {"day": steps}})
    return asked, [(start * 60, dose * 100) for start, dose in zip(starts, doses, strict=True)]


class StrokeCounter:
    """The reference: a pump that knows flows only, adds them up step by step and counts whole strokes."""

    def __init__(self) -> None:
        self.fine = 0

    @property
    def counted_nl(self) -> int:
        """Whole strokes, as a pump reports them."""
        return self.fine // (STROKE_NL * FINE) * STROKE_NL

    def run(self, steps: list[tuple[int, int]], clock_s: int, seconds: int) -> None:
        """Runs the steps of a day for some seconds, from edge to edge."""
        end_s = clock_s + seconds
        while clock_s < end_s:
            in_day = clock_s % DAY_S
            flow = [rate for start, rate in steps if start <= in_day][-1]
            edge = min([start for start, _ in steps if start > in_day], default=DAY_S)
            lasts = min(edge - in_day, end_s - clock_s)
            self.fine += flow * lasts
            clock_s += lasts

    def seconds_to(self, steps: list[tuple[int, int]], clock_s: int, fine: int) -> Fraction:
        """Seconds until it has given so much more."""
        passed = 0
        while True:
            in_day = (clock_s + passed) % DAY_S
            flow = [rate for start, rate in steps if start <= in_day][-1]
            edge = min([start for start, _ in steps if start > in_day], default=DAY_S)
            lasts = edge - in_day
            if flow * lasts >= fine:
                return passed + Fraction(fine, flow)
            fine -= flow * lasts
            passed += lasts


def histories(count: int) -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for number in range(count):
        clock_s, pump = MONDAY_S + rng.randrange(7 * DAY_S), StrokeCounter()
        ran: list[Ran] = []
        steps: list[tuple[int, int]] = []
        for _ in range(rng.randrange(1, 6)):
            lasts = rng.randrange(1, 2 * DAY_S)
            if ran and rng.random() < 0.2:
                ran.append(Ran(clock_s, None))
            else:
                asked, steps = flex(rng)
                ran.append(Ran(clock_s, asked))
                pump.run(steps, clock_s, lasts)
            clock_s += lasts
        boluses = rng.randrange(0, 5) * 15_000
        found = expected_residual(FILLED_NL, LOW_NL, ran, clock_s, IT_40, bolus_nl=boluses)
        told = FILLED_NL - pump.counted_nl - boluses  # by the pump
        assert 0 <= told - found.left_nl < STROKE_NL, (seed, number)
        if ran[-1].program is None:
            assert found.low_in_s is None, (seed, number)
            continue
        above = (FILLED_NL - LOW_NL - boluses) * FINE - pump.fine
        true_s = pump.seconds_to(steps, clock_s, above)
        assert found.low_in_s == true_s, (seed, number)
        assert found.low_in_d is not None
        assert 0 <= true_s - found.low_in_d * DAY_S < DAY_S, (seed, number, "never later")


@pytest.mark.requirement("R65", "S2")
def test_r65_residual_and_date_from_the_history_equal_a_pump_that_counts_strokes() -> None:
    histories(1_000)


@pytest.mark.soak
@pytest.mark.requirement("R65")
def test_r65_the_same_for_ten_thousand_histories() -> None:
    histories(10_000)


@pytest.mark.requirement("S2")
def test_s2_ten_changes_of_the_rate_by_hand() -> None:
    ran: list[Ran] = []
    at_s, gone_ml = MONDAY_S, Fraction(0)
    for number in range(1, 11):  # each 3 days: 2.4, 2.5, ... 3.3 mg/day, a tenth of a mL for each mg
        dose = Fraction(23 + number, 10)
        ran.append(Ran(at_s, program(basal={"mode": "simple_continuous", "dose": f"{float(dose):g} mg/day"})))
        gone_ml += 3 * Fraction(half_down(dose * 10**5 / 24) * 24, 10**6)
        at_s += 3 * DAY_S
    found = expected_residual(FILLED_NL, LOW_NL, ran, at_s, IT_40)
    assert found.left_nl == FILLED_NL - gone_ml * 10**6
    # 38 - 3 x 2.85 = 29.45 mL; (29.45 - 2) / 0.33 = 83.18 d. By the last rate alone it would be 79 d
    assert abs(found.left_nl - 29_450_000) < 400
    assert found.low_in_d == 83


def test_a_program_that_ran_before_the_filling_keeps_its_place_and_gives_no_once_items_again() -> None:
    rng = random.Random(1)
    asked = next(p for _ in iter(int, 1) if (p := random_program(rng, IT_40)).once and p.basal.mode == "flex")
    anew = expected_residual(FILLED_NL, LOW_NL, [Ran(MONDAY_S, asked)], MONDAY_S + DAY_S, IT_40)
    on = expected_residual(FILLED_NL, LOW_NL, [Ran(MONDAY_S, asked, MONDAY_S)], MONDAY_S + DAY_S, IT_40)
    assert anew.given_nl != on.given_nl


def test_histories_that_cannot_be() -> None:
    with pytest.raises(HistoryError, match="empty"):
        expected_residual(FILLED_NL, LOW_NL, [], MONDAY_S, IT_40)
    with pytest.raises(HistoryError, match="do not rise"):
        expected_residual(FILLED_NL, LOW_NL, [Ran(MONDAY_S + 1, program())], MONDAY_S, IT_40)
