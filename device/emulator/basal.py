"""Reads the basal mode of a program image and checks every hard limit on it.

Source: docs/protocol.md parts 5 and 5.1.
"""

from __future__ import annotations

import re
from itertools import pairwise

from device.emulator.cbor import Value
from device.emulator.plan import DAY_S, Basal, Constant, Flex, Periodic, Step, flow_of_dose_rate, volume_of_dose
from device.emulator.reading import RefusedError, describe, items, record, text, uint
from device.emulator.spec import FINE_PER_NL, PumpSpec

STEP_MINUTES_MIN = 15
OVER_MAX_S = 6 * 3600
EVERY_DAYS_MAX = 30
_NAME = re.compile(r"[a-z0-9_-]{1,32}")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def asked(value: Value, field: str) -> int:
    """The amount of a quantity as asked, `[amount, unit]`; the unit's text is only stored.

    Raises:
        RefusedError: another shape.
    """
    amount, unit = items(value, field, 2, 2)
    text(unit, field)
    return uint(amount, field)


def name(value: Value, field: str) -> str:
    """A name of 1 to 32 characters of a-z, 0-9, `-` and `_`.

    Raises:
        RefusedError: anything else.
    """
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise RefusedError(field, "1 to 32 characters of a-z, 0-9, -, _", describe(value))
    return value


def same(given: int, own: int, field: str, what: str) -> int:
    """A derived number, which must be the pump's own.

    Raises:
        RefusedError: it is another.
    """
    if given != own:
        raise RefusedError(field, f"{what} {own}", str(given))
    return given


def flow_in_range(flow: int, field: str, spec: PumpSpec) -> int:
    """A flow (nL/h) that the model can deliver.

    Raises:
        RefusedError: outside.
    """
    if not spec.flow_min_nl_per_h <= flow <= spec.flow_max_nl_per_h:
        raise RefusedError(field, f"{spec.flow_min_nl_per_h} to {spec.flow_max_nl_per_h} nL/h", f"{flow} nL/h")
    return flow


def check_bolus(volume_nl: int, duration_s: int, spec: PumpSpec, volume_field: str, over_field: str) -> None:
    """The limits of every bolus: one stroke, one second, the highest bolus flow, 6 h.

    Raises:
        RefusedError: one of them is broken; flow that is too high is laid to the time it is given in.
    """
    if volume_nl < spec.stroke_nl:
        raise RefusedError(volume_field, f"at least one stroke, {spec.stroke_nl} nL", f"{volume_nl} nL")
    if not 1 <= duration_s <= OVER_MAX_S:
        raise RefusedError(over_field, f"1 to {OVER_MAX_S} s", f"{duration_s} s")
    if volume_nl * FINE_PER_NL > spec.bolus_flow_max_nl_per_h * duration_s:
        raise RefusedError(
            over_field, f"at most {spec.bolus_flow_max_nl_per_h} nL/h", f"{volume_nl} nL in {duration_s} s"
        )


def read_basal(value: Value, spec: PumpSpec, concentration: int) -> Basal:
    """The basal mode of an image.

    Args:
        value: item 5 of the image.
        spec: the pump's model.
        concentration: of the primary drug, ng/mL.

    Raises:
        RefusedError: another shape, or a hard limit is broken.
    """
    if not isinstance(value, dict) or 1 not in value:
        raise RefusedError("basal", "a map with a mode", describe(value))
    mode = uint(value[1], "basal.mode", 0, 3)
    if mode == 0:
        found = record(value, "basal", {1, 2})
        return Constant(same(uint(found[2], "basal"), spec.minimum_rate_nl_per_h, "basal", "minimum rate, nL/h:"))
    if mode == 1:
        found = record(value, "basal", {1, 2, 3})
        return Constant(_asked_flow(found[2], found[3], "basal.dose", spec, concentration))
    if mode == 2:
        return _flex(record(value, "basal", {1, 4}, frozenset({5})), spec, concentration)
    return _periodic(record(value, "basal", {1, 2, 6, 7, 8, 9, 10}, frozenset({3})), spec, concentration)


def _asked_flow(flow: Value, dose_rate: Value, field: str, spec: PumpSpec, concentration: int) -> int:
    own = flow_of_dose_rate(asked(dose_rate, field), concentration)
    return flow_in_range(same(uint(flow, field), own, field, "flow, nL/h:"), field, spec)


def _flex(found: dict[int, Value], spec: PumpSpec, concentration: int) -> Flex:
    patterns: dict[str, tuple[Step, ...]] = {}
    for entry in items(found[4], "basal.patterns", 1, spec.flex_patterns_max):
        title, steps = items(entry, "basal.patterns", 2, 2)
        title = name(title, "basal.patterns")
        if title in patterns:
            raise RefusedError("basal.patterns", "each name once", title)
        patterns[title] = _pattern(steps, f"basal.patterns.{title}", spec, concentration)
    ordered = list(patterns.values())
    if 5 not in found:
        if len(ordered) != 1:
            raise RefusedError("basal.week", "a pattern for each day where there are several", "none")
        return Flex((ordered[0],) * 7)
    days = items(found[5], "basal.week", 7, 7)
    week = [uint(day, f"basal.week.{_WEEKDAYS[at]}", 0, len(ordered) - 1) for at, day in enumerate(days)]
    return Flex(tuple(ordered[index] for index in week))


def _pattern(value: Value, field: str, spec: PumpSpec, concentration: int) -> tuple[Step, ...]:
    minutes: list[int] = []
    flows: list[int] = []
    for at, entry in enumerate(items(value, field, 1, spec.flex_steps_max)):
        start, flow, dose_rate = items(entry, f"{field}[{at}]", 3, 3)
        minutes.append(uint(start, f"{field}[{at}].from", 0, 1439))
        flows.append(_asked_flow(flow, dose_rate, f"{field}[{at}].dose", spec, concentration))
    if minutes[0] != 0:
        raise RefusedError(f"{field}[0].from", "00:00", f"minute {minutes[0]}")
    for at, (start, end) in enumerate(pairwise([*minutes, 1440])):
        if end - start < STEP_MINUTES_MIN:
            where = min(at + 1, len(minutes) - 1)
            raise RefusedError(
                f"{field}[{where}].from", f"steps of at least {STEP_MINUTES_MIN} min", f"{end - start} min"
            )
    return tuple(Step(start * 60, flow) for start, flow in zip(minutes, flows, strict=True))


def _periodic(found: dict[int, Value], spec: PumpSpec, concentration: int) -> Periodic:
    if 3 in found:
        between = _asked_flow(found[2], found[3], "basal.between", spec, concentration)
    else:
        own = spec.minimum_rate_nl_per_h
        between = same(uint(found[2], "basal.between"), own, "basal.between", "minimum rate, nL/h:")
    own_volume = volume_of_dose(asked(found[7], "basal.dose"), concentration)
    volume = same(uint(found[6], "basal.dose"), own_volume, "basal.dose", "volume, nL:")
    over = asked(found[8], "basal.over")
    every = asked(found[9], "basal.every")
    check_bolus(volume, over, spec, "basal.dose", "basal.over")
    whole_days = every % DAY_S == 0 and every <= EVERY_DAYS_MAX * DAY_S
    if every == 0 or not (DAY_S % every == 0 or whole_days):
        raise RefusedError("basal.every", "a divisor of 24 h or 1 to 30 whole days", f"{every} s")
    if over >= every:
        raise RefusedError("basal.over", f"less than every, {every} s", f"{over} s")
    return Periodic(between, volume, over, every, uint(found[10], "basal.first_at", 0, 1439) * 60)
