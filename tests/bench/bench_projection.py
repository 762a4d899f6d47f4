"""How long a projection takes, beside minutes in numpy, events in SimPy and differential equations in SciPy.

The program is the largest that a pump stores: seven patterns of 24 different steps, three drugs, demand boluses; before
it another solution ran, so that what leaves the tip changes. Beside the others, given flows by the minute, stand
the curves alone, from a plan whose table of the week stands; of what a call computed nothing is kept for the next but
the weights of the tip's series, which hang on the number of cells alone. An edit makes the table anew, which is a row
of its own; so is `project`: it reads the program, and computes doses of a day and the reservoir besides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
import numpy.typing as npt

from device.achievable import WeekPlan
from device.clock import SECONDS_PER_DAY
from device.program import WEEKDAYS, DeliveryProgram, Demand
from device.pump import pump_models
from device.quantities import Duration, Mass
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import check
from programmer_app.therapy.projection import (
    MONDAY_S,
    DrugProjection,
    Projection,
    daily_doses,
    dose_curves,
    project,
)
from programmer_app.therapy.schedule import Course
from programmer_app.therapy.tables import week_table
from tests.bench.alternatives import Answer, Task, by_equations, by_events, by_minute
from tests.bench.exact import Exact, sample
from tests.bench.largest import BEFORE, LARGEST, THREE, program_of, weekly
from tests.bench.measuring import (
    Row,
    Size,
    grown,
    growth_row,
    in_turn,
    memory_row,
    once,
    print_rows,
    size_asked,
)

Floats = npt.NDArray[np.float64]

MODEL: Final = pump_models()["IT-40"]
LIBRARY: Final = load_library()
YEAR: Final = 365
HORIZONS: Final = {"24 h": 1, "90 d": 90, "1 y": YEAR, "10 y": 3_650}
PIXELS: Final = 3_200
FASTER: Final = 50
WRITING: Final = 3
ALLOWED_MS: Final = 10.0
OFTEN: Final = Demand(
    dose=Mass.parse("0.15 mg"), over=Duration.parse("5 min"), lockout=Duration.parse("7 h"), max_per_24h=4
)
"""Its rhythm, 28 h 20 min, comes back to the same time of the week after 297 days."""
BOUND_UNEVEN: Final = "each point's place in the week and among the boluses is looked up, for 297 days"
_SAMPLES: Final = 60
_ACCURATE: Final = 1e-14
"""Up to here a relative error is that of the last digits of a double, and neither is better than the other."""

BOUND_WHOLE: Final = (
    "the beginning and one period are looked up and the tip mixes there, in some hundred calls of numpy; then one "
    "division a dose"
)
BOUND_WRITE: Final = (
    "the greater part are some hundred calls on small arrays: two weeks of moments, 193 more of the tip, sums of "
    "20 to 60 terms; the rest is the year: a product for moments and volumes, then a division for each dose, so that "
    "it is rounded once, and these divisions alone take the processor longer than to write all the arrays"
)


def projected(days: int, program: DeliveryProgram = LARGEST, before: DeliveryProgram | None = BEFORE) -> Projection:
    """A projection from a Monday on."""
    return project(program, MODEL, LIBRARY, horizon_s=days * SECONDS_PER_DAY, current=before)


def curves_of(made: Projection) -> Callable[[], object]:
    """The work that is compared: all curves of all drugs, each time by an object that has computed nothing yet."""
    return lambda: dose_curves(replace(made.curves), made.horizon_s)


def edited_curves(made: Projection) -> tuple[DrugProjection, ...]:
    """The same after an edit of the week: its table is made from the plan."""
    course, basal = made.curves.course, made.curves.course.plan.basal
    if not isinstance(basal, WeekPlan):
        raise TypeError("the row is of a weekly program")
    return dose_curves(replace(made.curves, course=replace(course, basal=week_table(basal))), made.horizon_s)


def task_of(made: Projection) -> Task:
    """The same for the alternatives."""
    units = tuple(Mass.UNITS[drug.unit] for drug in made.drugs)
    return Task.of(made.curves, units, made.horizon_s)


def answer_of(made: Projection) -> Answer:
    """A projection in the form of the alternatives."""
    t_s = np.rint(made.drugs[0].t_h * 3600).astype(np.int64)
    return Answer(
        t_s, *(np.array([getattr(d, name) for d in made.drugs]) for name in ("scheduled", "at_most", "at_tip"))
    )


def error_of(exact: Exact, answer: Answer) -> float:
    """The largest relative error at some moments."""
    return exact.worst(answer, sample(answer, _SAMPLES).tolist())


# --- rows -------------------------------------------------------------------------------------------------------------


def beside_the_others(size: Size) -> list[Row]:
    """The four horizons, each beside the alternatives, with the error of each."""
    rows: list[Row] = []
    for words, days in HORIZONS.items():
        if days > size.pick(3_650, YEAR, 1):
            continue
        made = projected(days)
        task = task_of(made)
        works: dict[str, Callable[[], object]] = {
            "ours": curves_of(made),
            "numpy, minute by minute": partial(by_minute, task),
        }
        if days <= size.pick(YEAR, 90, 1):
            works["SimPy, event by event"] = partial(by_events, task)
        times = in_turn(works, size.pick(9 if days <= YEAR else 3, 3, 1))
        seconds = {name: found.own_s for name, found in times.items()}
        answers = {"ours": answer_of(made), "numpy, minute by minute": by_minute(task)}
        if "SimPy, event by event" in works:
            answers["SimPy, event by event"] = by_events(task)
        if days <= size.pick(YEAR, 1, 0):
            solver = "SciPy's solve_ivp, DOP853 from bend to bend"
            seconds[solver], answers[solver] = _solved(task)
        exact = Exact(task)
        errors = {name: error_of(exact, answer) for name, answer in answers.items()}
        rows += _ranked(words, seconds, errors, times["ours"].words)
    return rows


def _solved(task: Task) -> tuple[float, Answer]:
    answers: list[Answer] = []
    times = once(lambda: answers.append(by_equations(task)))
    return times.own_s, answers[0]


def _ranked(words: str, seconds: dict[str, float], errors: dict[str, float], times: str) -> list[Row]:
    rows = []
    right = [name for name in seconds if name != "ours" and errors[name] <= max(errors["ours"], _ACCURATE)]
    fastest = min(right, key=seconds.__getitem__, default=None)
    for name, took_s in seconds.items():
        if name == "ours":
            continue
        note = f"largest relative error {errors['ours']:.1g}, of the other {errors[name]:.1g}; {times}"
        demanded = 1 / FASTER if words == "1 y" and name == fastest else None
        if name == fastest:
            note = "the fastest that is as accurate; " + note
        rows.append(
            Row(
                f"projection: {words}, weekly, three drugs, at most, tip, beside {name}",
                seconds["ours"] * 1e3,
                "ms",
                name,
                took_s * 1e3,
                BOUND_WHOLE,
                at_most=demanded,
                note=note,
            )
        )
    return rows


def beside_writing(size: Size) -> list[Row]:
    """A year, beside numpy making the same arrays by copying them."""
    made = projected(size.pick(YEAR, YEAR, 7))
    arrays = [curve for drug in made.drugs for curve in (drug.scheduled, drug.at_most, drug.at_tip)]
    arrays.append(made.drugs[0].t_h)
    ready = [np.empty_like(array) for array in arrays]
    days = made.horizon_s // SECONDS_PER_DAY
    times = in_turn(
        {
            "ours": curves_of(made),
            "edited": partial(edited_curves, made),
            "new": lambda: [array.copy() for array in arrays],
            "ready": partial(_copied, arrays, ready),
        },
        size.pick(31, 9, 1),
    )
    note = f"{len(arrays)} arrays of {len(arrays[0]):,} points; {times['ours'].words}"
    value = times["ours"].own_s * 1e6
    name = f"projection: {days} d, weekly, three drugs, at most, tip, beside"
    return [
        Row(
            f"{name} writing the same arrays",
            value,
            "us",
            "numpy making copies of them",
            times["new"].own_s * 1e6,
            BOUND_WRITE,
            at_most=WRITING,
            note=note,
        ),
        Row(
            f"{name} writing into memory that is there",
            value,
            "us",
            "numpy copying into arrays that exist",
            times["ready"].own_s * 1e6,
            BOUND_WRITE,
            note="without the system's work for new memory, which a result needs; nothing is demanded",
        ),
        Row(
            f"{name} writing the same arrays, with the table of an edited week",
            times["edited"].own_s * 1e6,
            "us",
            "numpy making copies of them",
            times["new"].own_s * 1e6,
            "as without an edit, and objects of Python for 168 steps",
            note=f"{times['edited'].words}; nothing is demanded",
        ),
    ]


def _copied(arrays: list[Floats], there: list[Floats]) -> None:
    for array, place in zip(arrays, there, strict=True):
        np.copyto(place, array)


def by_contents(size: Size) -> list[Row]:
    """What each part of a program costs over a year, beside minutes in numpy."""
    one = {"morphine": THREE["morphine"]}
    daily = {"all": weekly(24)[WEEKDAYS[0]]}
    kinds: dict[str, tuple[DeliveryProgram, DeliveryProgram | None]] = {
        "flex day of 24 steps, one drug": (program_of(one, daily), None),
        "weekly, one drug": (program_of(one, weekly(24)), None),
        "weekly, three drugs": (LARGEST, None),
        "weekly, three drugs, tip": (LARGEST, BEFORE),
        "weekly, three drugs, tip, boluses each 7 h 5 min": (LARGEST.with_changes(demand=OFTEN), BEFORE),
    }
    days = size.pick(YEAR, YEAR, 1)
    rows = []
    for words, (program, before) in kinds.items():
        made = projected(days, program, before)
        task = task_of(made)
        works: dict[str, Callable[[], object]] = {
            "ours": curves_of(made),
            "minutes": partial(by_minute, task),
        }
        times = in_turn(works, size.pick(9, 3, 1))
        rows.append(
            Row(
                f"projection: contents, {days} d, {words}, with the envelope",
                times["ours"].own_s * 1e3,
                "ms",
                "numpy, minute by minute",
                times["minutes"].own_s * 1e3,
                BOUND_UNEVEN if program.demand is OFTEN else BOUND_WHOLE,
                note=times["ours"].words,
            )
        )
    return rows


def on_screen(size: Size) -> list[Row]:
    """What the window asks for: pixels at any horizon, and the checks of an edit."""
    course = Course.of(LARGEST, MODEL, MONDAY_S)
    day, decade = (np.linspace(0, days * SECONDS_PER_DAY, PIXELS).astype(np.int64) for days in (1, 3_650))
    bridge = {
        "kind": "bridge",
        "dose": "2.4 mg/day",
        "old_solution": [{"drug": "morphine", "concentration": "20 mg/mL"}],
    }
    changed = program_of(THREE, weekly(24), [bridge])
    times = in_turn(
        {
            "year": partial(projected, YEAR),
            "day": lambda: course.fine_at(day),
            "decade": lambda: course.fine_at(decade),
            "edit": lambda: (check(changed, MODEL, LIBRARY, LARGEST), daily_doses(changed, MODEL, LIBRARY)),
        },
        size.pick(31, 9, 1),
    )
    return [
        Row(
            "projection: whole call for a year, from the program to curves, daily doses and reservoir",
            times["year"].wall_s * 1e3,
            "ms",
            "what is allowed",
            ALLOWED_MS,
            "objects of Python for 168 steps and for each drug's doses, then the curves",
            at_most=1.0,
            note=times["year"].words,
        ),
        Row(
            f"projection: {PIXELS:,} pixels over ten years",
            times["decade"].own_s * 1e6,
            "us",
            "the same over a day",
            times["day"].own_s * 1e6,
            "the look-up of each pixel's place in the week; it costs the same for any horizon",
            at_most=1.3,
        ),
        Row(
            "projection: checks of an edit, with daily doses",
            times["edit"].wall_s * 1e3,
            "ms",
            "a frame at 60 Hz",
            1000 / 60,
            "objects of Python for 168 steps of both programs, then fractions and words for each limit that is passed",
            at_most=1.0,
        ),
    ]


def growing(size: Size) -> list[Row]:
    """Horizons of 3.65 days to ten years; steps a day cannot grow so far."""
    longest = size.pick(3_650, 365, 1) * SECONDS_PER_DAY
    sizes = [longest // 10**power for power in range(3, -1, -1)]
    works = {seconds: partial(project, LARGEST, MODEL, LIBRARY, horizon_s=seconds, current=BEFORE) for seconds in sizes}
    points = grown(works, size.pick(9, 3, 1))
    days = tuple((seconds / SECONDS_PER_DAY, cost) for seconds, cost in points)
    bound = "the number of bends, and from some ten thousand on the memory of new arrays"
    return [growth_row("projection with the horizon in days", days, bound)]


def rows(size: Size) -> list[Row]:
    """All rows of this family."""
    found = [*beside_the_others(size), *beside_writing(size), *by_contents(size), *on_screen(size), *growing(size)]
    if size is not Size.SMALLEST:
        bound = "numpy and the program's own modules; the curves themselves are ten arrays"
        found.append(memory_row("projection of ten years", "tests.bench.bench_projection", "projected(3650)", bound))
    return found


if __name__ == "__main__":
    print_rows(rows(size_asked()))
