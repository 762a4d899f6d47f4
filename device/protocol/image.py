"""The program image: a whole therapy in canonical bytes, with what was asked beside what the pump will do.

`encode_image` and `decode_image` lose nothing: decoding gives the program back with its units as written, and encoding
that for the same pump model gives the same bytes. Source: docs/protocol.md part 5.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from pydantic import ValidationError

from device.achievable import DeliveryPlan, OncePlan, PeriodicPlan, WeekPlan, flow_nl_per_h, plan_of
from device.program import (
    WEEKDAYS,
    Bridge,
    Catheter,
    Component,
    DeliveryProgram,
    Demand,
    Flex,
    FlexStep,
    MinimumRate,
    OnceBolus,
    PeriodicBolus,
    Prime,
    Reservoir,
    Segment,
    SimpleContinuous,
    Week,
)
from device.protocol.cbor import Encodable, Fields, Value, decode, encode, malformed
from device.pump import ImageInfo, PumpModel
from device.quantities import Concentration, DoseRate, Duration, Length, Mass, Quantity, QuantityError, Volume

IMAGE_MAX_BYTES: Final = 16_384
SCHEMA: Final = 1

_MINIMUM, _CONTINUOUS, _FLEX, _PERIODIC = 0, 1, 2, 3
_PRIME, _BRIDGE, _BOLUS = 0, 1, 2
_DIGEST_BYTES: Final = 32
_STEPS_MAX: Final = 96
_NAME_MAX: Final = 32
_FLOW_MAX: Final = 2**40
_Q = TypeVar("_Q", bound=Quantity)


def digest(image: bytes) -> bytes:
    """SHA-256 of an image, its name on the wire."""
    return hashlib.sha256(image).digest()


# --- to bytes ---------------------------------------------------------------------------------------------------------


def encode_image(program: DeliveryProgram, info: ImageInfo, model: PumpModel) -> bytes:
    """The image of a program for one pump.

    Args:
        program: What was asked.
        info: For which pump, checked with which drug library, whether the pump goes on counting.
        model: The pump's abilities, from its identity; they decide what follows from what was asked.

    Raises:
        ValueError: It would be longer than 16 384 bytes.
    """
    plan = plan_of(program, model)
    content: dict[int, Encodable] = {
        1: SCHEMA,
        2: info.serial,
        3: [info.library_version, info.library_digest],
        4: _solution(program.solution),
        5: _basal(program, plan),
        6: [_once(item, planned) for item, planned in zip(program.once, plan.once, strict=True)],
        8: [_asked(program.reservoir.volume), _asked(program.reservoir.low_alarm), info.counted],
        9: [[s.name, _asked(s.length), _asked(s.volume_per_cm)] for s in program.catheter.segments],
    }
    if program.demand is not None and plan.demand is not None:
        demand = program.demand
        asked = (_asked(demand.dose), _asked(demand.over), _asked(demand.lockout))
        content[7] = {1: plan.demand.volume_nl, 2: asked[0], 3: asked[1], 4: asked[2], 5: demand.max_per_24h}
    image = encode(content)
    if len(image) > IMAGE_MAX_BYTES:
        raise ValueError(f"the program makes an image of {len(image)} bytes; at most {IMAGE_MAX_BYTES} fit a pump")
    return image


def _asked(quantity: Quantity) -> Encodable:
    return [quantity.amount, quantity.unit]


def _solution(solution: Sequence[Component]) -> Encodable:
    return [[part.drug, part.concentration.amount, part.concentration.unit] for part in solution]


def _basal(program: DeliveryProgram, plan: DeliveryPlan) -> Encodable:
    basal = program.basal
    if isinstance(basal, PeriodicBolus) and isinstance(plan.basal, PeriodicPlan):
        content: dict[int, Encodable] = {1: _PERIODIC, 2: plan.basal.between_nl_per_h, 6: plan.basal.volume_nl}
        if isinstance(basal.between, DoseRate):
            content[3] = _asked(basal.between)
        content |= {7: _asked(basal.dose), 8: _asked(basal.over), 9: _asked(basal.every), 10: basal.first_at}
        return content
    if isinstance(basal, Flex):
        return _flex(basal, program.primary.concentration)
    if not isinstance(plan.basal, WeekPlan):  # pragma: no cover - for the type checker: `plan_of` gives no other
        raise TypeError(f"the plan of a {basal.mode} program repeats by the week")
    flow = plan.basal.days[0][0].flow_nl_per_h
    if isinstance(basal, SimpleContinuous):
        return {1: _CONTINUOUS, 2: flow, 3: _asked(basal.dose)}
    return {1: _MINIMUM, 2: flow}


def _flex(basal: Flex, concentration: Concentration) -> Encodable:
    patterns = [
        [name, [[step.start, flow_nl_per_h(step.dose, concentration), _asked(step.dose)] for step in steps]]
        for name, steps in basal.patterns.items()
    ]
    content: dict[int, Encodable] = {1: _FLEX, 4: patterns}
    if basal.week is not None:
        names = list(basal.patterns)
        content[5] = [names.index(basal.week.of(day)) for day in range(len(WEEKDAYS))]
    return content


def _once(item: Prime | Bridge | OnceBolus, plan: OncePlan) -> Encodable:
    given: dict[int, Encodable] = {2: plan.volume_nl, 3: plan.duration_s}
    if isinstance(item, Prime):
        return {1: _PRIME, **given, 4: _asked(item.volume)}
    if isinstance(item, Bridge):
        return {1: _BRIDGE, **given, 4: _asked(item.dose), 5: _solution(item.old_solution)}
    return {1: _BOLUS, **given, 4: _asked(item.dose), 5: _asked(item.over)}


# --- from bytes -------------------------------------------------------------------------------------------------------


def decode_image(image: bytes) -> tuple[DeliveryProgram, ImageInfo]:
    """What was asked, and the rest of the image. Whether the pump's numbers follow from it says `image_follows`.

    Raises:
        ProtocolError: The bytes are no image of schema 1, or hold no possible program.
    """
    fields = Fields(decode(image, IMAGE_MAX_BYTES), "the program image")
    if fields.uint(1) != SCHEMA:
        raise malformed("a program image of another schema; a newer Thecal may read it")
    serial = fields.text(2, _NAME_MAX)
    library = Fields(fields.array(3, 2, 2), "the drug library of the image")
    try:
        program, counted = _program(fields)
    except (ValidationError, QuantityError) as error:
        raise malformed(f"the image holds no possible program ({_first(error)})") from error
    info = ImageInfo(serial, library.text(0), library.data(1, _DIGEST_BYTES), counted)
    fields.end()
    return program, info


def image_follows(image: bytes, model: PumpModel) -> bool:
    """Whether every number of the pump follows from what was asked, by the rules of part 5 for this model.

    Raises:
        ProtocolError: As `decode_image`.
    """
    program, info = decode_image(image)
    return encode_image(program, info, model) == image


def _program(fields: Fields) -> tuple[DeliveryProgram, bool]:
    solution = _read_solution(fields.any(4))
    basal = _read_basal(Fields(fields.any(5), "the basal mode"))
    once = tuple(_read_once(item) for item in fields.array(6, 8))
    demand = _read_demand(Fields(fields.any(7), "demand")) if 7 in fields else None
    reservoir = Fields(fields.array(8, 3, 3), "the reservoir")
    volume, low_alarm = _quantity(reservoir, 0, Volume), _quantity(reservoir, 1, Volume)
    counted = reservoir.flag(2)
    segments = tuple(_read_segment(item) for item in fields.array(9, 6, 1))
    program = DeliveryProgram(
        solution=solution,
        basal=basal,
        once=once,
        demand=demand,
        reservoir=Reservoir(volume=volume, low_alarm=low_alarm),
        catheter=Catheter(segments=segments),
    )
    return program, counted


def _quantity(fields: Fields, key: int, kind: type[_Q]) -> _Q:
    pair = Fields(fields.array(key, 2, 2), f"a {kind.KIND}")
    return kind(pair.uint(0), pair.text(1, 16))


def _row(item: Value, where: str, count: int) -> Fields:
    if type(item) is not list or len(item) != count:
        raise malformed(f"{where} is no array of {count}")
    return Fields(item, where)


def _read_solution(value: Value) -> tuple[Component, ...]:
    if type(value) is not list:
        raise malformed("the solution is no array")
    rows = [_row(item, "a drug of the solution", 3) for item in value]
    return tuple(
        Component(drug=row.text(0, _NAME_MAX), concentration=Concentration(row.uint(1), row.text(2, 16)))
        for row in rows
    )


def _read_segment(value: Value) -> Segment:
    row = _row(value, "a segment of the catheter", 3)
    return Segment(
        name=row.text(0, _NAME_MAX), length=_quantity(row, 1, Length), volume_per_cm=_quantity(row, 2, Volume)
    )


def _read_basal(fields: Fields) -> MinimumRate | SimpleContinuous | Flex | PeriodicBolus:
    readers: dict[int, Callable[[Fields], MinimumRate | SimpleContinuous | Flex | PeriodicBolus]] = {
        _MINIMUM: _read_minimum,
        _CONTINUOUS: _read_continuous,
        _FLEX: _read_flex,
        _PERIODIC: _read_periodic,
    }
    basal = readers[fields.uint(1, _PERIODIC)](fields)
    fields.end()
    return basal


def _read_minimum(fields: Fields) -> MinimumRate:
    fields.uint(2, _FLOW_MAX)
    return MinimumRate()


def _read_continuous(fields: Fields) -> SimpleContinuous:
    fields.uint(2, _FLOW_MAX)
    return SimpleContinuous(dose=_quantity(fields, 3, DoseRate))


def _read_periodic(fields: Fields) -> PeriodicBolus:
    fields.uint(2, _FLOW_MAX)
    fields.uint(6)
    return PeriodicBolus(
        dose=_quantity(fields, 7, Mass),
        over=_quantity(fields, 8, Duration),
        every=_quantity(fields, 9, Duration),
        first_at=fields.uint(10, 1439),
        between=_quantity(fields, 3, DoseRate) if 3 in fields else "minimum_rate",
    )


def _read_flex(fields: Fields) -> Flex:
    patterns: dict[str, tuple[FlexStep, ...]] = {}
    for item in fields.array(4, 7, 1):
        row = _row(item, "a flex pattern", 2)
        name = row.text(0, _NAME_MAX)
        if name in patterns:
            raise malformed(f"two flex patterns are called {name}")
        patterns[name] = tuple(_read_step(step) for step in row.array(1, _STEPS_MAX, 1))
    week = None
    if 5 in fields:
        indices = Fields(fields.array(5, 7, 7), "the week")
        names = list(patterns)
        week = Week(**{day: names[indices.uint(at, len(names) - 1)] for at, day in enumerate(WEEKDAYS)})
    return Flex(patterns=patterns, week=week)


def _read_step(value: Value) -> FlexStep:
    row = _row(value, "a flex step", 3)
    row.uint(1, _FLOW_MAX)
    return FlexStep(start=row.uint(0, 1439), dose=_quantity(row, 2, DoseRate))


def _read_once(value: Value) -> Prime | Bridge | OnceBolus:
    fields = Fields(value, "a once item")
    kind = fields.uint(1, _BOLUS)
    fields.uint(2)
    fields.uint(3)
    item: Prime | Bridge | OnceBolus
    if kind == _PRIME:
        item = Prime(volume=_quantity(fields, 4, Volume))
    elif kind == _BRIDGE:
        item = Bridge(dose=_quantity(fields, 4, DoseRate), old_solution=_read_solution(fields.any(5)))
    else:
        item = OnceBolus(dose=_quantity(fields, 4, Mass), over=_quantity(fields, 5, Duration))
    fields.end()
    return item


def _read_demand(fields: Fields) -> Demand:
    fields.uint(1)
    demand = Demand(
        dose=_quantity(fields, 2, Mass),
        over=_quantity(fields, 3, Duration),
        lockout=_quantity(fields, 4, Duration),
        max_per_24h=fields.uint(5, 96, 1),
    )
    fields.end()
    return demand


def _first(error: ValidationError | QuantityError) -> str:
    if isinstance(error, ValidationError):
        detail = error.errors(include_url=False, include_context=False)[0]
        return f"{'.'.join(map(str, detail['loc']))}: {detail['msg']}"
    return str(error)
