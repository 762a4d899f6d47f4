"""The rows of the review: made from the schema, so that no field can be forgotten, and each change marked once."""

from __future__ import annotations

from typing import Any

import pytest

from device.program import DeliveryProgram
from device.program_file import program_from, to_content
from programmer_app.therapy.library import load_library
from programmer_app.ui.editors.review_rows import Compared, compared, leaves, settings
from tests.ui.editing_fixtures import DEMAND, RUNNING, flex_basal

LIBRARY = load_library()
WEEK = {
    "mode": "flex",
    "patterns": {
        "weekday": [{"from": "00:00", "dose": "0.08 mg/h"}, {"from": "06:00", "dose": "0.2 mg/h"}],
        "weekend": [{"from": "00:00", "dose": "0.1 mg/h"}],
    },
    "week": dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "weekday") | {"sat": "weekend", "sun": "weekend"},
}
PERIODIC = {
    "mode": "periodic_bolus",
    "dose": "0.5 mg",
    "over": "10 min",
    "every": "6 h",
    "first_at": "06:00",
    "between": "0.24 mg/day",
}
ONCE = [
    {"kind": "prime", "volume": "0.316 mL"},
    {"kind": "bridge", "dose": "2.4 mg/day", "old_solution": [{"drug": "morphine", "concentration": "20 mg/mL"}]},
    {"kind": "bolus", "dose": "0.1 mg", "over": "12 min"},
]


def program(basal: dict[str, Any]) -> DeliveryProgram:
    """A program that uses every part of the schema."""
    return program_from(RUNNING | {"basal": basal, "demand": DEMAND, "once": ONCE})


@pytest.mark.parametrize("basal", [flex_basal(), WEEK, PERIODIC, RUNNING["basal"], {"mode": "minimum_rate"}])
def test_every_field_of_the_schema_has_its_row(basal: dict[str, Any]) -> None:
    draft = program(basal)
    rows = settings(draft, LIBRARY)
    shown = [path for row in rows for path in row.fields]
    walked = dict(leaves(draft))
    assert sorted(shown) == sorted(walked), "a field stands in no row, or in two"
    for row in rows:
        for path in row.fields:
            assert field_text(path, walked[path]) in row.text.replace("\u00a0", " "), path


def field_text(path: str, text: str) -> str:
    """What must stand in the row for a field: its value, or the word that stands for it."""
    words = {"minimum_rate": "inimum rate", "simple_continuous": "Simple", "flex": "Flex", "periodic_bolus": "Periodic"}
    if path.endswith((".drug",)):
        return LIBRARY.tall_man(text)
    if path == "demand" or (path == "basal.week" and text == "none"):
        return ""
    if ".patterns." in path:  # the unit of the steps stands once
        return text.partition(" ")[0]
    return words.get(text, text)


def test_the_walk_itself_finds_what_a_file_holds() -> None:
    """The leaves are counted from the file's content, by other code."""

    def count(content: object) -> int:
        if isinstance(content, dict):
            return sum(map(count, content.values()))
        return sum(map(count, content)) if isinstance(content, list) else 1

    draft = program(WEEK)
    assert len(dict(leaves(draft))) == count(to_content(draft))


CHANGES: list[tuple[str, Any, str]] = [
    ("reservoir.volume", "20 mL", "Reservoir volume"),
    ("reservoir.low_alarm", "3 mL", "Low-reservoir alarm at"),
    ("demand.dose", "0.2 mg", "Patient bolus"),
    ("demand.over", "6 min", "Patient bolus"),
    ("demand.lockout", "5 h", "Patient bolus"),
    ("demand.max_per_24h", 3, "Patient bolus"),
    ("solution.0.concentration", "20 mg/mL", "Primary drug"),
    ("solution.1.drug", "clonidine", "Drug 2"),
    ("catheter.segments.0.length", "70 cm", "Catheter"),
    ("catheter.segments.0.volume_per_cm", "2 mcL", "Catheter"),
    ("catheter.segments.0.name", "tip", "Catheter"),
    ("once.0.volume", "0.3 mL", "Once, 1"),
    ("once.1.dose", "1.2 mg/day", "Once, 2"),
    ("once.1.old_solution.0.concentration", "25 mg/mL", "Once, 2"),
    ("once.2.over", "13 min", "Once, 3"),
    ("basal.patterns.weekday.1.dose", "0.21 mg/h", "Pattern weekday"),
    ("basal.patterns.weekday.1.from", "06:15", "Pattern weekday"),
    ("basal.patterns.weekend.0.dose", "0.11 mg/h", "Pattern weekend"),
    ("basal.week.fri", "weekend", "Week"),
]


def changed_content(path: str, value: object) -> dict[str, Any]:
    """The program's content with one field replaced."""
    content = to_content(program(WEEK))
    at: Any = content
    *way, last = path.split(".")
    for key in way:
        at = at[int(key)] if isinstance(at, list) else at[key]
    at[last] = value
    return content


@pytest.mark.parametrize(("path", "value", "label"), CHANGES)
def test_one_changed_field_gives_exactly_one_mark(path: str, value: object, label: str) -> None:
    rows = compared(program(WEEK), program_from(changed_content(path, value)), LIBRARY)
    assert [(row.label, row.mark) for row in rows if row.mark] == [(label, "changed")]


def test_nothing_changed_gives_no_mark() -> None:
    assert not [row for row in compared(program(WEEK), program(WEEK), LIBRARY) if row.mark]


def test_what_comes_and_goes_is_said() -> None:
    plain = program_from(RUNNING)
    coming = {row.label: row.mark for row in compared(plain, program(RUNNING["basal"]), LIBRARY) if row.mark}  # type: ignore[arg-type]
    assert coming == {"Patient bolus": "new", "Once, 1": "new", "Once, 2": "new", "Once, 3": "new"}
    going = {row.label: row.mark for row in compared(program(RUNNING["basal"]), plain, LIBRARY) if row.mark}  # type: ignore[arg-type]
    assert set(going.values()) == {"gone"}


def test_name_of_a_pattern_stands_once_in_its_row() -> None:
    days = [{"from": "00:00", "dose": "0.08 mg/h"}, {"from": "06:00", "dose": "0.2 mg/h"}]
    renamed = WEEK | {
        "patterns": {"workday": days, "weekend": [{"from": "00:00", "dose": "0.12 mg/h"}]},
        "week": dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "workday") | {"sat": "weekend", "sun": "weekend"},
    }
    rows = {row.label: row for row in compared(program(WEEK), program(renamed), LIBRARY)}
    told = {
        label: (row.old.replace("\u00a0", " "), row.new.replace("\u00a0", " "), row.mark)
        for label, row in rows.items()
        if label.startswith("Pattern")
    }
    assert told == {
        "Pattern workday": (
            "weekday: 00:00 0.08 · 06:00 0.2 mg/h",  # under another's label, so it is said
            "00:00 0.08 · 06:00 0.2 mg/h",
            "changed",
        ),
        "Pattern weekend": ("00:00 0.1 mg/h", "00:00 0.12 mg/h", "changed"),
    }


def test_all_is_new_for_a_pump_never_programmed() -> None:
    rows = compared(None, program(WEEK), LIBRARY)
    assert all(row.mark == "new" for row in rows)


def test_a_field_that_no_row_names_gets_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    from programmer_app.ui.editors import review_rows

    original = review_rows._parts  # noqa: SLF001 - a row is taken away on purpose
    monkeypatch.setattr(review_rows, "_parts", lambda p: (row for row in original(p) if row.key != "reservoir/low"))
    rows: list[Compared] = compared(
        program(WEEK), program_from(changed_content("reservoir.low_alarm", "3 mL")), LIBRARY
    )
    assert [(row.label, row.old, row.new) for row in rows if row.mark] == [("Reservoir, low alarm", "2 mL", "3 mL")]
