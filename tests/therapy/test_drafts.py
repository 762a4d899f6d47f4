"""Half-typed and absurd drafts: checks always answer, curves are drawn or refused in words, nothing overflows."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np

from device.program import DeliveryProgram
from device.program_file import ProgramFileError, parse_program, to_file
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import check
from programmer_app.therapy.projection import project
from programmer_app.therapy.schedule import UndrawableError
from tests.programs import random_program
from tests.therapy.samples import IT_40

LIBRARY = load_library()
NUMBERS = ("0", "1", "0.000001", "100000", "99999999999", "999999999999999")


def quantities(part: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], str]]:  # noqa: ANN401 - JSON
    """Path and text of each quantity in a file."""
    entries = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for key, value in entries:
        if isinstance(value, str) and " " in value:
            yield (*path, key), value
        yield from quantities(value, (*path, key))


def draft(rng: random.Random, start: DeliveryProgram) -> DeliveryProgram | None:
    """A program with some numbers replaced by extreme ones; None if the file format itself refuses it."""
    content = json.loads(to_file(start))
    for path, text in rng.sample(list(quantities(content)), rng.choice((1, 1, 2))):
        place = content
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = f"{rng.choice(NUMBERS)} {text.split(' ')[1]}"
    try:
        return parse_program(json.dumps(content))
    except ProgramFileError:
        return None


def test_extreme_drafts() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    drawn = refused = 0
    for number in range(300):
        start = random_program(rng, IT_40)
        asked = draft(rng, start)
        if asked is None:
            continue
        name = f"seed {seed} number {number}"
        findings = check(asked, IT_40, LIBRARY, start)
        check(start, IT_40, LIBRARY, asked)
        try:
            found = project(asked, IT_40, LIBRARY, horizon_s=rng.choice((1, 86_400, 40 * 86_400)), current=start)
        except UndrawableError:
            refused += 1
            assert any(f.severity == "block" or f.code == "catheter-unusual" for f in findings), name
            continue
        drawn += 1
        json.dumps(found.to_json(), allow_nan=False)
        for drug in found.drugs:
            for curve in (drug.scheduled, drug.at_most, drug.at_tip):
                assert (np.diff(curve) >= -1e-9 * max(1.0, curve[-1])).all(), name
    assert drawn > 50
    assert refused > 5
