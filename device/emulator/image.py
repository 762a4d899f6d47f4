"""Decodes a program image and checks every hard limit: what passes here, the pump will run.

Source: docs/protocol.md parts 5 and 5.1.
"""

from __future__ import annotations

from device.emulator.basal import asked, check_bolus, name, read_basal, same
from device.emulator.cbor import CborError, Value, decode
from device.emulator.plan import (
    BOLUS,
    BRIDGE,
    DAY_S,
    PRIME,
    Component,
    Demand,
    OnceItem,
    Plan,
    bridge_concentration,
    nearest,
    rounded_up,
    volume_of_dose,
)
from device.emulator.reading import DIGEST_BYTES, RefusedError, blob, describe, flag, items, record, text, uint
from device.emulator.spec import FINE_PER_NL, PumpSpec

IMAGE_BYTES_MAX = 16_384
CONCENTRATION_MAX = 100_000_000
LOCKOUT_MIN_S = 60
LOCKOUT_MAX_S = 30 * DAY_S
PER_24H_MAX = 96
UM_PER_CM = 10_000


def read_image(data: bytes, spec: PumpSpec, serial: str) -> Plan:
    """Decode and check an image.

    Args:
        data: the image's bytes.
        spec: this pump's model.
        serial: this pump's serial.

    Raises:
        RefusedError: not one deterministic map of the right shape (field `image`), or a hard limit is broken.
    """
    if len(data) > IMAGE_BYTES_MAX:
        raise RefusedError("image", f"at most {IMAGE_BYTES_MAX} bytes", f"{len(data)} bytes")
    try:
        value = decode(data)
    except CborError as error:
        raise RefusedError("image", "deterministic CBOR", str(error)) from error
    found = record(value, "image", {1, 2, 3, 4, 5, 6, 8, 9}, frozenset({7}))
    same(uint(found[1], "schema"), 1, "schema", "schema")
    if text(found[2], "serial") != serial:
        raise RefusedError("serial", serial, describe(found[2]))
    version, digest = items(found[3], "library", 2, 2)
    text(version, "library")
    blob(digest, "library", DIGEST_BYTES, DIGEST_BYTES)
    solution = _solution(found[4], "solution")
    concentration = solution[0].concentration
    basal = read_basal(found[5], spec, concentration)
    catheter_nl = _catheter(found[9])
    once = tuple(
        _once(item, f"once[{at}]", spec, solution, catheter_nl) for at, item in enumerate(items(found[6], "once", 0, 8))
    )
    demand = _demand(found[7], spec, concentration) if 7 in found else None
    return Plan(solution, basal, once, demand, *_reservoir(found[8], spec))


def _solution(value: Value, field: str) -> tuple[Component, ...]:
    found: list[Component] = []
    for at, entry in enumerate(items(value, field, 1, 6)):
        drug, concentration, unit = items(entry, f"{field}[{at}]", 3, 3)
        drug = name(drug, f"{field}[{at}].drug")
        if any(component.drug == drug for component in found):
            raise RefusedError(f"{field}[{at}].drug", "each drug once", drug)
        text(unit, f"{field}[{at}].concentration")
        found.append(Component(drug, uint(concentration, f"{field}[{at}].concentration", 1, CONCENTRATION_MAX)))
    return tuple(found)


def _catheter(value: Value) -> int:
    """The catheter's volume, nL."""
    total = 0
    for at, entry in enumerate(items(value, "catheter.segments", 1, 6)):
        field = f"catheter.segments[{at}]"
        title, length, per_cm = items(entry, field, 3, 3)
        name(title, f"{field}.name")
        total += asked(length, f"{field}.length") * asked(per_cm, f"{field}.volume_per_cm")
    return nearest(total, UM_PER_CM)


def _once(value: Value, field: str, spec: PumpSpec, solution: tuple[Component, ...], catheter_nl: int) -> OnceItem:
    found = record(value, field, {1, 2, 3, 4}, frozenset({5}))
    kind = uint(found[1], f"{field}.kind", PRIME, BOLUS)
    if (5 in found) != (kind != PRIME):
        raise RefusedError(field, "the keys of its kind", f"keys {sorted(found)}")
    volume, duration = uint(found[2], f"{field}.volume"), uint(found[3], f"{field}.duration")
    if kind == PRIME:
        _check_prime(volume, duration, asked(found[4], f"{field}.volume"), field, spec)
    elif kind == BRIDGE:
        old = _solution(found[5], f"{field}.old_solution")
        own_volume = spec.bridge_tubing_nl + catheter_nl
        dose_rate = asked(found[4], f"{field}.dose")
        same(volume, own_volume, f"{field}.volume", "volume, nL:")
        _check_bridge(volume, duration, dose_rate, bridge_concentration(solution, old), field, spec)
    else:
        own_volume = volume_of_dose(asked(found[4], f"{field}.dose"), solution[0].concentration)
        same(volume, own_volume, f"{field}.dose", "volume, nL:")
        same(duration, asked(found[5], f"{field}.over"), f"{field}.over", "duration, s:")
        check_bolus(volume, duration, spec, f"{field}.dose", f"{field}.over")
    return OnceItem(kind, volume, duration)


def _check_prime(volume: int, duration: int, asked_volume: int, field: str, spec: PumpSpec) -> None:
    same(volume, asked_volume, f"{field}.volume", "volume, nL:")
    if volume < 1:
        raise RefusedError(f"{field}.volume", "more than nothing", f"{volume} nL")
    own = rounded_up(volume * FINE_PER_NL, spec.bolus_flow_max_nl_per_h)
    same(duration, own, f"{field}.volume", "duration, s:")


def _check_bridge(volume: int, duration: int, dose_rate: int, old_ng_per_ml: int, field: str, spec: PumpSpec) -> None:
    if dose_rate < 1:
        raise RefusedError(f"{field}.dose", "more than nothing", f"{dose_rate} fg/day")
    same(duration, rounded_up(volume * old_ng_per_ml * DAY_S, dose_rate), f"{field}.dose", "duration, s:")
    low, high = spec.minimum_rate_nl_per_h, spec.flow_max_nl_per_h
    if not low * duration <= volume * FINE_PER_NL <= high * duration:
        raise RefusedError(f"{field}.dose", f"a flow of {low} to {high} nL/h", f"{volume} nL in {duration} s")


def _demand(value: Value, spec: PumpSpec, concentration: int) -> Demand:
    found = record(value, "demand", {1, 2, 3, 4, 5})
    own = volume_of_dose(asked(found[2], "demand.dose"), concentration)
    volume = same(uint(found[1], "demand.dose"), own, "demand.dose", "volume, nL:")
    over = asked(found[3], "demand.over")
    check_bolus(volume, over, spec, "demand.dose", "demand.over")
    lockout = asked(found[4], "demand.lockout")
    if not LOCKOUT_MIN_S <= lockout <= LOCKOUT_MAX_S:
        raise RefusedError("demand.lockout", f"{LOCKOUT_MIN_S} to {LOCKOUT_MAX_S} s", f"{lockout} s")
    return Demand(volume, over, lockout, uint(found[5], "demand.max_per_24h", 1, PER_24H_MAX))


def _reservoir(value: Value, spec: PumpSpec) -> tuple[int, int, bool]:
    asked_volume, asked_low, counted = items(value, "reservoir", 3, 3)
    volume = asked(asked_volume, "reservoir.volume")
    low = asked(asked_low, "reservoir.low_alarm")
    if volume > spec.capacity_nl:
        raise RefusedError("reservoir.volume", f"at most {spec.capacity_nl} nL", f"{volume} nL")
    if not spec.low_alarm_min_nl <= low <= spec.low_alarm_max_nl:
        limit = f"{spec.low_alarm_min_nl} to {spec.low_alarm_max_nl} nL"
        raise RefusedError("reservoir.low_alarm", limit, f"{low} nL")
    if low >= volume:
        raise RefusedError("reservoir.low_alarm", f"below the volume, {volume} nL", f"{low} nL")
    return volume, low, flag(counted, "reservoir.counted")
