"""Every setting of a program as rows of the review, running now against after programming. No Qt.

The rows are made by walking the schema. Related fields share a row where they read better together; each such row names
the fields that it says. A field that no row names, such as one that is new in the schema, gets a row of its own: none
can be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from device.program import (
    DeliveryProgram,
    Flex,
    FlexStep,
    Part,
    PeriodicBolus,
    SimpleContinuous,
    time_text,
)
from device.pump import PumpReading, PumpStatus
from device.quantities import Quantity
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.editors.flex_edits import DAY_SHORT
from programmer_app.ui.editors.wording import basal_text, demand_text, mode_text, once_text, said
from programmer_app.ui.pump_words import shown_level
from programmer_app.ui.translation import tr

MODE_KEY = "basal/mode"
"""Key of the row that says the infusion mode; the review shows it first, changed or not."""

_NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Setting:
    """One row.

    Attributes:
        key: What is compared with what: the same key in the old and the new program is the same setting.
        label: For the person.
        text: Value with units.
        fields: Paths of the schema's fields that the text says, like `demand.lockout`.
        name: Of a pattern, as its label says it; beside another one its text says it too.
    """

    key: str
    label: str
    text: str
    fields: tuple[str, ...]
    name: str = ""

    def beside(self, other: Setting) -> str:
        """The text in a row with another's label: with the name, where that label does not say it."""
        return f"{self.name}: {self.text}" if self.name and self.name != other.name else self.text


@dataclass(frozen=True, slots=True)
class Compared:
    """A setting in both programs; an empty text where one of them does not have it."""

    key: str
    label: str
    old: str
    new: str

    @property
    def mark(self) -> str:
        """`changed`, `new`, `gone`, or empty."""
        absent = ("", tr("off"), tr("none"))
        if self.old == self.new or (self.old in absent and self.new in absent):
            return ""
        if self.old in absent:
            return "new"
        return "gone" if self.new in absent else "changed"


def base_of(reading: PumpReading, status: PumpStatus) -> DeliveryProgram | None:
    """The program in the pump as it stood at `status`: what happened once is over, the reservoir holds what is left."""
    if reading.program is None:
        return None
    reservoir = reading.program.reservoir.model_copy(update={"volume": shown_level(status.reservoir_nl)})
    return reading.program.model_copy(update={"once": (), "reservoir": reservoir})


def compared(old: DeliveryProgram | None, new: DeliveryProgram, library: DrugLibrary) -> list[Compared]:
    """All settings of both programs: those of the new one in its order, each old one that is gone after its like."""
    before = {} if old is None else {setting.key: setting for setting in settings(old, library)}
    after = {setting.key: setting for setting in settings(new, library)}
    rows = []
    for key, setting in after.items():
        former = before.get(key)
        old_text = "" if former is None else former.beside(setting)
        rows.append(Compared(key, setting.label, old_text, setting.text))
    for key, setting in before.items():
        if key not in after:
            part = key.partition("/")[0]
            place = max((n + 1 for n, row in enumerate(rows) if row.key.partition("/")[0] == part), default=len(rows))
            rows.insert(place, Compared(key, setting.label, setting.text, ""))
    return rows


def settings(program: DeliveryProgram, library: DrugLibrary) -> list[Setting]:
    """All settings of a program, each field of the schema in exactly one of them."""
    rows = [*_basal(program), *_solution(program, library), *_parts(program)]
    said_paths = {path for row in rows for path in row.fields}
    rest = [
        Setting(f"other/{path}", _plain_label(path), text, (path,))
        for path, text in leaves(program)
        if path not in said_paths
    ]
    return rows + rest


# ---- the schema, walked ----


def leaves(part: Part, path: str = "") -> Iterator[tuple[str, str]]:
    """Path and text of every field with a value, as `basal.patterns.day[0].dose`; an absent part is one leaf."""
    plain = part.model_dump(mode="json", by_alias=False)
    for name in type(part).model_fields:
        where = f"{path}.{name}" if path else name
        yield from _leaves_of(getattr(part, name), plain[name], where)


def _leaves_of(value: object, plain: object, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Part):
        yield from leaves(value, where)
    elif isinstance(value, Quantity):
        yield where, said(value)
    elif isinstance(value, tuple) and value and isinstance(plain, list):
        for number, item in enumerate(value):
            yield from _leaves_of(item, plain[number], f"{where}[{number}]")
    elif isinstance(value, dict) and isinstance(plain, dict):
        for key, item in value.items():
            yield from _leaves_of(item, plain[key], f"{where}.{key}")
    else:
        yield where, tr("none") if value is None or value == () else str(plain)


def _plain_label(path: str) -> str:
    words = path.replace("_", " ").replace(".", ", ")
    return words[:1].upper() + words[1:]


# ---- rows that say several fields ----


def _paths(part: Part, path: str, *names: str) -> tuple[str, ...]:
    """Paths of all leaves of the named fields of a part."""
    return tuple(where for where, _text in leaves(part, path) if _within(where, path, names))


def _within(where: str, path: str, names: tuple[str, ...]) -> bool:
    rest = where.removeprefix(f"{path}.")
    return any(rest == name or rest.startswith((f"{name}.", f"{name}[")) for name in names)


def _basal(program: DeliveryProgram) -> Iterator[Setting]:
    basal = program.basal
    alike = isinstance(basal, Flex) and basal.week is None  # the mode's name says that every day is the same
    mode_fields = ("basal.mode", "basal.week") if alike else ("basal.mode",)
    yield Setting(MODE_KEY, tr("Infusion mode"), mode_text(program), mode_fields)
    if isinstance(basal, SimpleContinuous):
        yield Setting("basal/dose", tr("Dose"), said(basal.dose), ("basal.dose",))
    elif isinstance(basal, PeriodicBolus):
        names = ("dose", "over", "every", "first_at", "between")
        yield Setting("basal/dose", tr("Periodic bolus"), basal_text(program), _paths(basal, "basal", *names))
    elif isinstance(basal, Flex):
        yield from _flex(basal)


def _flex(basal: Flex) -> Iterator[Setting]:
    for number, (name, steps) in enumerate(basal.patterns.items()):
        path = f"basal.patterns.{name}"
        fields = tuple(f"{path}[{index}].{field}" for index in range(len(steps)) for field in ("start", "dose"))
        only = len(basal.patterns) == 1
        key = "basal/dose" if number == 0 else f"basal/pattern/{name}"
        yield Setting(
            key,
            tr("Steps") if only else tr("Pattern {name}", name=name),
            _steps_text(steps),
            fields,
            "" if only else name,
        )
    if basal.week is not None:
        yield Setting("basal/week", tr("Week"), _week_text(basal), _paths(basal, "basal", "week"))


def _steps_text(steps: tuple[FlexStep, ...]) -> str:
    units = {step.dose.unit for step in steps}
    shared = f" {units.pop()}" if len(units) == 1 else ""
    parts = [f"{time_text(step.start)} {said(step.dose)}".removesuffix(shared) for step in steps]
    text = " · ".join(part.replace(" ", _NO_BREAK) for part in parts)
    return text + shared.replace(" ", _NO_BREAK)


def _week_text(basal: Flex) -> str:
    if basal.week is None:
        return ""
    names = [basal.week.of(number) for number in range(len(DAY_SHORT))]
    runs: list[tuple[int, int]] = []  # days one after the other that share a pattern: first and last
    for day, name in enumerate(names):
        if runs and names[runs[-1][0]] == name:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return " · ".join(f"{_days_text(first, last)} {names[first]}".replace(" ", _NO_BREAK) for first, last in runs)


def _days_text(first: int, last: int) -> str:
    if first == last:
        return tr(DAY_SHORT[first])
    return f"{tr(DAY_SHORT[first])}{'–' if last - first > 1 else ', '}{tr(DAY_SHORT[last])}"


def _solution(program: DeliveryProgram, library: DrugLibrary) -> Iterator[Setting]:
    for number, part in enumerate(program.solution):
        label = tr("Primary drug") if number == 0 else tr("Drug {number}", number=number + 1)
        path = f"solution[{number}]"
        text = f"{library.tall_man(part.drug)} {said(part.concentration)}"
        yield Setting(f"solution/{number}", label, text, _paths(part, path, "drug", "concentration"))


def _parts(program: DeliveryProgram) -> Iterator[Setting]:
    demand = program.demand
    fields: tuple[str, ...] = ("demand",)
    if demand is not None:
        fields = _paths(demand, "demand", "dose", "over", "lockout", "max_per_24h")
    yield Setting("demand/all", tr("Patient bolus"), demand_text(demand), fields)
    yield from _once(program)
    reservoir = program.reservoir
    yield Setting("reservoir/volume", tr("Reservoir volume"), said(reservoir.volume), ("reservoir.volume",))
    yield Setting("reservoir/low", tr("Low-reservoir alarm at"), said(reservoir.low_alarm), ("reservoir.low_alarm",))
    for number, segment in enumerate(program.catheter.segments):
        path = f"catheter.segments[{number}]"
        text = tr(
            "{length} at {volume_per_cm} per cm, {segment_name}",
            length=said(segment.length),
            volume_per_cm=said(segment.volume_per_cm),
            segment_name=segment.name,
        )
        label = (
            tr("Catheter") if len(program.catheter.segments) == 1 else tr("Catheter, part {number}", number=number + 1)
        )
        yield Setting(f"catheter/{number}", label, text, _paths(segment, path, "name", "length", "volume_per_cm"))
    yield Setting("format/all", tr("Program format"), program.format, ("format",))


def _once(program: DeliveryProgram) -> Iterator[Setting]:
    if not program.once:
        yield Setting("once/0", tr("Once, before it starts"), tr("none"), ("once",))
    shown: dict[str, tuple[str, ...]] = {
        "prime": ("kind", "volume"),
        "bridge": ("kind", "dose", "old_solution"),
        "bolus": ("kind", "dose", "over"),
    }
    for number, item in enumerate(program.once):
        fields = _paths(item, f"once[{number}]", *shown[item.kind])
        yield Setting(f"once/{number}", f"Once, {number + 1}", once_text(item), fields)
