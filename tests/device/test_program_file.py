"""Program files: read back whole, and anything that is no program refused with field, value and remedy."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from device.program import Flex
from device.program_file import (
    LARGEST_FILE,
    ProgramFileError,
    json_schema,
    parse_program,
    program_from,
    read_program,
    to_content,
    to_file,
)
from device.pump import pump_models
from tests.programs import random_program

EXAMPLE: dict[str, Any] = {
    "format": "thecal-program/1",
    "solution": [
        {"drug": "morphine", "concentration": "10 mg/mL"},
        {"drug": "bupivacaine", "concentration": "20 mg/mL"},
    ],
    "basal": {
        "mode": "flex",
        "patterns": {
            "weekday": [{"from": "00:00", "dose": "0.08 mg/h"}, {"from": "06:00", "dose": "0.2 mg/h"}],
            "weekend": [{"from": "00:00", "dose": "0.1 mg/h"}],
        },
        "week": dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "weekday") | {"sat": "weekend", "sun": "weekend"},
    },
    "once": [
        {"kind": "bridge", "dose": "2.4 mg/day", "old_solution": [{"drug": "morphine", "concentration": "20 mg/mL"}]}
    ],
    "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
    "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
    "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
}


def changed(path: str, value: object) -> dict[str, Any]:
    """The example with one value replaced (or, for `...`, taken out); path like `demand.dose` or `once.0.kind`."""
    content = copy.deepcopy(EXAMPLE)
    *parents, last = path.split(".")
    place: Any = content
    for parent in parents:
        place = place[int(parent)] if isinstance(place, list) else place[parent]
    key: int | str = int(last) if isinstance(place, list) else last
    if value is ...:
        del place[key]
    else:
        place[key] = value
    return content


def test_the_example_reads_and_writes_back_unchanged() -> None:
    program = program_from(EXAMPLE)
    assert to_content(program) == EXAMPLE
    assert parse_program(to_file(program)) == program
    assert isinstance(program.basal, Flex)
    assert [step.start for step in program.basal.pattern_of(4)] == [0, 360]
    assert [step.start for step in program.basal.pattern_of(5)] == [0]


def test_random_programs_of_all_modes_read_back_equal_with_their_units() -> None:
    rng = random.Random(20260105)
    for _ in range(300):
        program = random_program(rng, pump_models()["IT-20"])
        content = to_content(program)
        assert to_content(parse_program(to_file(program))) == content


BAD = [
    ("foo", 1, "foo", "unknown key"),
    ("demand.doses", "1 mg", "demand.doses", "unknown key"),
    ("format", "thecal-program/2", "format", "thecal-program/1"),
    ("format", ..., "format", 'no "format"'),
    ("reservoir", ..., "reservoir", "missing"),
    ("catheter.segments", [], "catheter.segments", "at least 1"),
    ("solution.0.drug", "Morphine", "solution[0].drug", "a-z"),
    ("solution.1.drug", "morphine", "solution", "stands twice"),
    ("solution.0.concentration", "0 mg/mL", "solution[0].concentration", "above 0"),
    ("solution.0.concentration", "101 mg/mL", "solution[0].concentration", "at most 100"),
    ("solution.0.concentration", 10, "solution[0].concentration", "text with its unit"),
    ("basal.mode", "flexx", "basal", "must be one of"),
    ("basal.mode", ..., "basal", "missing 'mode'"),
    ("basal.patterns.weekday.1.dose", "0.2 mL/h", "basal.patterns.weekday[1].dose", "unit of a flow"),
    ("basal.patterns.weekday.1.dose", "0,2 mg/h", "basal.patterns.weekday[1].dose", "comma"),
    ("basal.patterns.weekday.1.from", "6:00", "basal.patterns.weekday[1].from", "HH:MM"),
    ("basal.patterns.weekday.1.from", "24:00", "basal.patterns.weekday[1].from", "HH:MM"),
    ("basal.patterns.weekday.1.from", 360, "basal.patterns.weekday[1].from", "HH:MM"),
    ("basal.patterns.weekday.0.from", "01:00", "basal.patterns", "gap from 00:00"),
    ("basal.patterns.weekday.1.from", "00:00", "basal.patterns", "overlap"),
    ("basal.patterns.weekday.1.from", "00:14", "basal.patterns", "at least 15 min"),
    ("basal.patterns.weekday.1.from", "23:46", "basal.patterns", "at least 15 min"),
    ("basal.week.mon", "holiday", "basal", "not there"),
    ("basal.week", ..., "basal", "no week"),
    ("basal.patterns.night", [{"from": "00:00", "dose": "1 mg/h"}], "basal", "no day uses"),
    ("once.0.kind", "brige", "once[0]", "must be one of"),
    ("once.0.dose", "2.4 mg", "once[0].dose", "unit of a dose"),
    ("demand.max_per_24h", 0, "demand.max_per_24h", "at least 1"),
    ("demand.max_per_24h", "4", "demand.max_per_24h", "whole number"),
    ("demand.max_per_24h", 4.5, "demand.max_per_24h", "whole number"),
    ("demand.max_per_24h", True, "demand.max_per_24h", "whole number"),
    ("demand.lockout", "4", "demand.lockout", "no unit"),
    ("demand.over", "0 min", "demand.over", "0 is not a length of time"),
    ("reservoir.volume", "38 cc", "reservoir.volume", "write mL"),
    ("catheter.segments.0.length", "80 mm", "catheter.segments[0].length", "cm"),
    ("catheter.segments.0.length", "0 cm", "catheter.segments[0].length", "0 cannot be"),
]


@pytest.mark.parametrize(("path", "value", "field", "said"), BAD)
def test_a_wrong_value_is_refused_with_its_field_and_what_would_be_right(
    path: str, value: object, field: str, said: str
) -> None:
    with pytest.raises(ProgramFileError) as refused:
        parse_program(json.dumps(changed(path, value)))
    assert [problem.field for problem in refused.value.problems] == [field]
    assert said in refused.value.problems[0].message


PERIODIC = {"mode": "periodic_bolus", "dose": "50 mcg", "over": "10 min", "every": "6 h", "first_at": "06:00"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"between": "0.1 mg"}, "unit of a dose"),
        ({"between": "minimum_rate", "every": "5 h"}, "must divide 24 h"),
        ({"between": "minimum_rate", "every": "36 h"}, "must divide 24 h"),
        ({"between": "minimum_rate", "every": "31 d"}, "30 d at most"),
        ({"between": "minimum_rate", "every": "0 h"}, "must divide 24 h"),
        ({"between": "minimum_rate", "over": "6 h"}, "shorter than every"),
        ({"between": "minimum_rate", "over": "0 min"}, "longer than 0"),
        ({}, "missing"),
    ],
)
def test_a_periodic_bolus_fits_the_day(change: dict[str, str], said: str) -> None:
    with pytest.raises(ProgramFileError, match=said):
        parse_program(json.dumps(changed("basal", PERIODIC | change)))


TEXT = json.dumps(EXAMPLE)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"\xff\xfe\x00\x01binary", "UTF-8"),
        (b"\x00\x01\x02", "no complete JSON"),
        (TEXT[:200].encode(), "no complete JSON"),
        (TEXT.encode() + b"x", "no complete JSON"),
        (b"[]", "a list"),
        (b"null", "null"),
        (b"1" * 5_000, "number too long"),
        (b"[" * 100_000, "nests too deep"),
        (b'{"format": NaN}', "NaN"),
        (TEXT.encode() * 1 + b" " * LARGEST_FILE, "larger than"),
        (TEXT.replace('"demand"', '"once": [], "demand"').encode(), "stands twice"),
    ],
)
def test_no_program_file_is_refused_in_words(data: bytes, said: str) -> None:
    with pytest.raises(ProgramFileError, match=said):
        parse_program(data)


def test_every_truncation_of_a_file_is_refused() -> None:
    data = TEXT.encode()
    for length in range(len(data)):
        with pytest.raises(ProgramFileError):
            parse_program(data[:length])


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProgramFileError, match=r"absent\.json cannot be read"):
        read_program(tmp_path / "absent.json")
    with pytest.raises(ProgramFileError, match="cannot be read"):
        read_program(tmp_path)


def test_the_schema_names_every_part_and_forbids_others() -> None:
    schema = json_schema()
    assert set(schema["required"]) == {"format", "solution", "basal", "reservoir", "catheter"}
    assert schema["additionalProperties"] is False
    assert all(part.get("additionalProperties") is False for part in schema["$defs"].values())
    assert "from" in schema["$defs"]["FlexStep"]["properties"]
