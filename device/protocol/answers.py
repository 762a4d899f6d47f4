"""The bodies of OK answers, read into the frozen values of `device.pump`. Source: docs/protocol.md 4.1 to 4.6 and 7.

Every reader is strict (types, bounds, no unknown keys) and raises `ProtocolError` for anything else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from device.clock import PUMP_CLOCK_MAX_S
from device.protocol.cbor import UINT_MAX, Fields, Value, malformed
from device.protocol.channel import PROGRAMMER_BYTES, SLOTS
from device.protocol.messages import CHUNK_MAX_BYTES, LOG_MAX_ENTRIES, READ_MAX_BYTES, TXN_BYTES, Answer
from device.pump import (
    Alarm,
    DrugTotals,
    HeadInfo,
    LogEntry,
    PumpIdentity,
    PumpModel,
    PumpState,
    PumpStatus,
    Totals,
    TxnResult,
)

_DIGEST_BYTES: Final = 32
_LOG_KEYS: Final[dict[int, type]] = {
    1: int, 2: bytes, 3: int, 4: int, 5: bool, 6: int, 7: int, 8: int, 9: int, 10: int, 11: bytes,
}  # fmt: skip
"""Types of the detail fields of log entries. Source: docs/protocol.md 4.5."""

_COUNT_MAX: Final = 2**48
"""Of volumes (nL), strokes, generations, log entries: more than a pump lives to, less than a database holds. Source:
docs/protocol.md part 1."""

_CARD_BYTES: Final = 32
"""Secret of an implant card. Source: docs/protocol.md part 3."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the active image; `total` is the length of the whole."""

    offset: int
    total: int
    data: bytes


@dataclass(frozen=True, slots=True)
class LogPage:
    """Some entries of the log, and which sequence numbers the pump holds."""

    oldest: int
    newest: int
    entries: tuple[LogEntry, ...]


@dataclass(frozen=True, slots=True)
class Programmers:
    """Whom a pump allows.

    Attributes:
        allowed: Ids of the programmers.
        asking: The one that asks, among them.
        revocations: How many were revoked in the pump's life.
    """

    allowed: tuple[bytes, ...]
    asking: bytes
    revocations: int


@dataclass(frozen=True, slots=True)
class Press:
    """What a press of the patient's handset did.

    Attributes:
        granted: Whether a demand bolus began.
        reason: 0 none programmed, 1 lockout, 2 most per 24 h, 3 a bolus runs, 4 not running; None when granted.
    """

    granted: bool
    reason: int | None


@dataclass(frozen=True, slots=True)
class Truth:
    """What only an emulation can know.

    Attributes:
        reservoir_nl: Volume that is truly in the reservoir.
        delivered_nl: Volume truly delivered.
        flow_error_ppm: How much more than commanded it delivers, millionths; negative when less.
    """

    reservoir_nl: int
    delivered_nl: int
    flow_error_ppm: int


def identity(answer: Answer) -> PumpIdentity:
    """The body of IDENTIFY."""
    fields = _of(answer)
    serial, model, firmware = fields.text(1, 32, 1), fields.text(2, 32), fields.text(3, 32)
    protocol, emulated = fields.uint(4, 255), fields.flag(5)
    numbers = [fields.uint(key, _COUNT_MAX) for key in range(6, 17)]
    fields.end()
    return PumpIdentity(serial, firmware, protocol, emulated, _model(model, numbers))


def status(answer: Answer) -> PumpStatus:
    """The body of STATUS."""
    fields = _of(answer)
    battery = Fields(fields.array(13, 2, 2), "the battery")
    found = PumpStatus(
        serial=fields.text(1, 32, 1),
        generation=fields.uint(2, _COUNT_MAX),
        digest=_digest(fields, 3),
        state=PumpState(fields.uint(4, max(PumpState))),
        clock_s=fields.uint(5, PUMP_CLOCK_MAX_S),
        reservoir_nl=fields.uint(6, _COUNT_MAX),
        delivered_nl=fields.uint(7, _COUNT_MAX),
        strokes=fields.uint(8, _COUNT_MAX),
        once_progress=_pair(fields, 9),
        committed_at_s=_clock(fields, 10),
        basal_since_s=_clock(fields, 11),
        alarms=tuple(_alarm(item) for item in fields.array(12, 64)),
        battery_percent=battery.uint(0, 100),
        replacement_indicator=battery.flag(1),
        results=tuple(_result(item) for item in fields.array(14, 8)),
        demand_starts_s=tuple(_uints(fields, 15, 128, most=PUMP_CLOCK_MAX_S)),
        bolus_left=_pair(fields, 16),
        newest_log=fields.uint(17, _COUNT_MAX),
        stopped_at_s=_clock(fields, 18),
        last_demand_end_s=_clock(fields, 19),
        lowered_at_s=_clock(fields, 20),
    )
    fields.end()
    return found


def piece(answer: Answer) -> Piece:
    """The body of READ."""
    fields = _of(answer)
    found = Piece(fields.uint(1, 16_384), fields.uint(2, 16_384), fields.data(3, READ_MAX_BYTES))
    fields.end()
    return found


def next_offset(answer: Answer) -> int:
    """The body of BEGIN and CHUNK."""
    return _single(answer, 16_384 + CHUNK_MAX_BYTES)


def number(answer: Answer) -> int:
    """The body of COMMIT (generation) and REVOKE (revocations)."""
    return _single(answer, _COUNT_MAX)


def clock(answer: Answer) -> int:
    """The body of BOLUS, STOP, LOWER, START, SET_CLOCK and EMU_ADVANCE."""
    return _single(answer, PUMP_CLOCK_MAX_S)


def nothing(answer: Answer) -> None:
    """The empty body of ABORT and EMU_SPEED."""
    _of(answer).end()


def totals(answer: Answer) -> Totals:
    """The body of SEAL."""
    fields = _of(answer)
    found = Totals(
        days=tuple(_uints(fields, 1, 7, 7)),
        day_at_most=fields.uint(2),
        hour_at_most=fields.uint(3),
        demand_nl=fields.uint(4),
        once_nl=tuple(_uints(fields, 5, 8)),
        drugs=tuple(_drug(item) for item in fields.array(6, 6, 1)),
        any_day_at_most=fields.uint(7),
    )
    fields.end()
    return found


def log_page(answer: Answer) -> LogPage:
    """The body of LOG."""
    fields = _of(answer)
    oldest, newest = fields.uint(1, _COUNT_MAX), fields.uint(2, _COUNT_MAX)
    entries = tuple(_entry(item) for item in fields.array(3, LOG_MAX_ENTRIES))
    fields.end()
    return LogPage(oldest, newest, entries)


def programmers(answer: Answer) -> Programmers:
    """The body of PROGRAMMERS."""
    fields = _of(answer)
    items = fields.array(1, SLOTS)
    inner = Fields(items, "the programmers")
    allowed = tuple(inner.data(index, PROGRAMMER_BYTES, PROGRAMMER_BYTES) for index in range(len(items)))
    found = Programmers(allowed, fields.data(2, PROGRAMMER_BYTES, PROGRAMMER_BYTES), fields.uint(3))
    fields.end()
    return found


def head_info(answer: Answer) -> HeadInfo:
    """The body of HEAD_INFO."""
    fields = _of(answer)
    found = HeadInfo(
        product=fields.text(1),
        serial=fields.text(2, 32),
        firmware=fields.text(3, 32),
        protocol_version=fields.uint(4, 255),
        emulated=fields.flag(5),
        quality=fields.uint(6, 5),
        battery_percent=fields.uint(7, 100),
    )
    fields.end()
    return found


def press(answer: Answer) -> Press:
    """The body of EMU_PRESS."""
    fields = _of(answer)
    granted = fields.flag(1)
    found = Press(granted, None if granted else fields.uint(2, 4))
    fields.end()
    return found


def truth(answer: Answer) -> Truth:
    """The body of EMU_TRUTH."""
    fields = _of(answer)
    found = Truth(fields.uint(1), fields.uint(2), fields.uint(3, 2_000_000) - 1_000_000)
    fields.end()
    return found


def shown_card(answer: Answer) -> bytes | None:
    """The body of EMU_CARD: 32 bytes, or None where the head does not show them."""
    fields = _of(answer)
    secret = fields.data(1, _CARD_BYTES, _CARD_BYTES) if 1 in fields else None
    fields.end()
    return secret


def _of(answer: Answer) -> Fields:
    return Fields(answer.body, f"the answer to request {answer.op}")


def _single(answer: Answer, most: int) -> int:
    fields = _of(answer)
    found = fields.uint(1, most)
    fields.end()
    return found


def _model(name: str, numbers: list[int]) -> PumpModel:
    (capacity, flow_min, flow_max, minimum, stroke, bolus_max, steps, patterns, prime, bridge, dead) = numbers
    if 0 in (stroke, bolus_max, flow_max, capacity):
        raise malformed("the pump says that its stroke, flow or capacity is 0")
    return PumpModel(
        name=name,
        capacity_nl=capacity,
        flow_min_nl_per_h=flow_min,
        flow_max_nl_per_h=flow_max,
        minimum_rate_nl_per_h=minimum,
        stroke_nl=stroke,
        bolus_flow_max_nl_per_h=bolus_max,
        flex_steps_max=steps,
        flex_patterns_max=patterns,
        prime_tubing_nl=prime,
        bridge_tubing_nl=bridge,
        dead_volume_nl=dead,
    )


def _digest(fields: Fields, key: int) -> bytes:
    found = fields.data(key, _DIGEST_BYTES)
    if len(found) not in (0, _DIGEST_BYTES):
        raise malformed("a digest of a wrong length")
    return found


def _clock(fields: Fields, key: int) -> int | None:
    return fields.uint(key, PUMP_CLOCK_MAX_S) if key in fields else None


def _pair(fields: Fields, key: int) -> tuple[int, int] | None:
    if key not in fields:
        return None
    pair = Fields(fields.array(key, 2, 2), f"field {key} of the status")
    return pair.uint(0, 255), pair.uint(1, _COUNT_MAX)


def _uints(fields: Fields, key: int, count: int, least: int = 0, *, most: int = UINT_MAX) -> list[int]:
    items = fields.array(key, count, least)
    inner = Fields(items, f"field {key}")
    return [inner.uint(index, most) for index in range(len(items))]


def _alarm(item: Value) -> Alarm:
    fields = _row(item, "an alarm", 2)
    return Alarm(fields.uint(0, 255), fields.uint(1, PUMP_CLOCK_MAX_S))


def _result(item: Value) -> TxnResult:
    fields = _row(item, "a result", 4)
    return TxnResult(
        fields.data(0, TXN_BYTES, TXN_BYTES), fields.uint(1, 255), fields.uint(2, 255), fields.uint(3, _COUNT_MAX)
    )


def _drug(item: Value) -> DrugTotals:
    fields = _row(item, "the totals of a drug", 6)
    return DrugTotals(fields.text(0, 32), *(fields.uint(at) for at in range(1, 6)))


def _entry(item: Value) -> LogEntry:
    fields = _row(item, "a log entry", 4)
    detail = fields.any(3)
    if type(detail) is not dict:
        raise malformed("the detail of a log entry is no map")
    checked: dict[int, int | bytes | bool] = {}
    for key, value in detail.items():
        if not isinstance(value, int | bytes) or type(value) is not _LOG_KEYS.get(key):
            raise malformed(f"detail {key} of a log entry is unknown or has a wrong type")
        checked[key] = value
    return LogEntry(fields.uint(0, _COUNT_MAX), fields.uint(1, PUMP_CLOCK_MAX_S), fields.uint(2, 255), checked)


def _row(item: Value, where: str, count: int) -> Fields:
    if type(item) is not list or len(item) != count:
        raise malformed(f"{where} is no array of {count}")
    return Fields(item, where)
