"""What a pump is and what it says of itself: models, identity, status, totals, log. Frozen values, no I/O.

Numbers are as on the wire (docs/protocol.md): nanolitres, nL/h, seconds, femtograms. A *fine volume* counts 1/3600 nL.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from importlib import resources
from typing import Final

from device.program import DeliveryProgram

FINE_PER_NL: Final = 3_600
"""Fine volumes in a nanolitre. Source: docs/protocol.md part 1."""


@dataclass(frozen=True, slots=True)
class PumpModel:
    """The abilities of a pump model, from `resources/pump_models.json` or from a pump's own identity.

    `prime_tubing_nl` and `bridge_tubing_nl` are two parameters on purpose: the volume shown for priming a published
    device was corrected without one for bridging. Their sources stand in the file.
    """

    name: str
    capacity_nl: int
    flow_min_nl_per_h: int
    flow_max_nl_per_h: int
    minimum_rate_nl_per_h: int
    stroke_nl: int
    bolus_flow_max_nl_per_h: int
    flex_steps_max: int
    flex_patterns_max: int
    prime_tubing_nl: int
    bridge_tubing_nl: int
    dead_volume_nl: int
    low_alarm_min_nl: int = 1_000_000
    low_alarm_max_nl: int = 5_000_000
    low_alarm_preset_nl: int = 2_000_000


@functools.cache
def pump_models() -> dict[str, PumpModel]:
    """All known pump models by name."""
    content = json.loads(resources.files("resources").joinpath("pump_models.json").read_text("utf-8"))
    fields = PumpModel.__dataclass_fields__
    models = (PumpModel(**{key: value for key, value in entry.items() if key in fields}) for entry in content["models"])
    return {model.name: model for model in models}


@dataclass(frozen=True, slots=True)
class HeadInfo:
    """A programmer head about itself. `quality` is the radio's, 0 (no pump heard) to 5."""

    product: str
    serial: str
    firmware: str
    protocol_version: int
    emulated: bool
    quality: int
    battery_percent: int


@dataclass(frozen=True, slots=True)
class PumpIdentity:
    """A pump about itself: what it is, not how it is."""

    serial: str
    firmware: str
    protocol_version: int
    emulated: bool
    model: PumpModel


class PumpState(IntEnum):
    """What the pump is doing. Source: docs/protocol.md 4.3."""

    NEVER_PROGRAMMED = 0
    RUNNING = 1
    STOPPED = 2
    SAFE_RATE = 3
    END_OF_SERVICE = 4
    LOWERED = 5


class AlarmCode(IntEnum):
    """Alarms of a pump; below 16 critical (two-tone), from 16 non-critical (one tone). Source: docs/protocol.md 4.4."""

    EMPTY_RESERVOIR = 1
    MOTOR_STALL = 2
    STOPPED_OVER_48_H = 3
    END_OF_SERVICE = 4
    MEMORY_ERROR = 5
    RESET = 6
    LOW_RESERVOIR = 17
    REPLACEMENT_INDICATOR = 18
    MEMORY_CORRECTED = 19
    CATHETER_PRESSURE = 20
    EMERGENCY_ACCESS = 21


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm that stands. `code` may be one that this program does not know; it is then critical.

    Attributes:
        code: Number on the wire.
        since_s: Pump clock at which it was raised.
    """

    code: int
    since_s: int

    @property
    def critical(self) -> bool:
        """Whether it needs someone at once."""
        return self.code < AlarmCode.LOW_RESERVOIR or self.code not in set(map(int, AlarmCode))


@dataclass(frozen=True, slots=True)
class TxnResult:
    """How the pump remembers a command that changed something."""

    txn: bytes
    op: int
    code: int
    generation: int


@dataclass(frozen=True, slots=True)
class PumpStatus:
    """How a pump is, at one moment of its own clock. Field for field docs/protocol.md 4.3.

    Attributes:
        reservoir_nl: Calculated from strokes, never measured.
        delivered_nl: Whole strokes since the active program was committed.
        once_progress: (index of the `once` item that runs, seconds of it done), or None.
        demand_starts_s: Pump clock of each demand bolus of the last 24 h, oldest first.
        bolus_left: (0 demand or 1 commanded, seconds left) of the bolus that runs, or None.
    """

    serial: str
    generation: int
    digest: bytes
    state: PumpState
    clock_s: int
    reservoir_nl: int
    delivered_nl: int
    strokes: int
    battery_percent: int
    replacement_indicator: bool
    alarms: tuple[Alarm, ...] = ()
    results: tuple[TxnResult, ...] = ()
    demand_starts_s: tuple[int, ...] = ()
    newest_log: int = 0
    once_progress: tuple[int, int] | None = None
    committed_at_s: int | None = None
    basal_since_s: int | None = None
    bolus_left: tuple[int, int] | None = None
    stopped_at_s: int | None = None
    last_demand_end_s: int | None = None
    lowered_at_s: int | None = None

    @property
    def running(self) -> bool:
        """Whether a program runs."""
        return self.state is PumpState.RUNNING


@dataclass(frozen=True, slots=True)
class DrugTotals:
    """One drug's part of the totals; doses in 1/3600 fg, the demand bolus in fg."""

    drug: str
    day: int
    day_at_most: int
    hour_at_most: int
    demand_fg: int
    any_day_at_most: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What a sealed program amounts to, computed by the pump from the stored bytes. Source: docs/protocol.md part 7.

    Attributes:
        days: Scheduled fine volume of a calendar day, Monday to Sunday.
        day_at_most: Fine volume of the highest day with every demand bolus that can start in 24 h.
        hour_at_most: Largest fine volume in any hour.
        demand_nl: One demand bolus, 0 when there is none.
        once_nl: Volume of each `once` item.
        drugs: The same as doses, in the order of the solution.
        any_day_at_most: Largest fine volume in any 24 h, wherever they begin.
    """

    days: tuple[int, ...]
    day_at_most: int
    hour_at_most: int
    demand_nl: int
    once_nl: tuple[int, ...]
    drugs: tuple[DrugTotals, ...]
    any_day_at_most: int


_EVENTS: Final = {
    1: "power-up",
    2: "program committed",
    3: "stopped",
    4: "started",
    5: "bolus started",
    6: "bolus ended",
    7: "demand bolus granted",
    8: "demand bolus refused",
    9: "alarm raised",
    10: "alarm cleared",
    11: "clock set",
    12: "session opened",
    13: "staging dropped",
    14: "once item begun",
    15: "basal mode begun",
    16: "memory corrected",
    17: "programmer paired",
    18: "programmer revoked",
    19: "emergency access",
    20: "lowered to the minimum rate",
}
_DETAILS: Final = {
    1: "generation {}",
    3: "{} nL",
    4: "{} s",
    5: "whole: {}",
    6: "{}",
    7: "{} s to wait",
    8: "alarm {}",
    9: "before: {} s",
    10: "item {}",
    11: "{}",
}
_DEMAND_REFUSALS: Final = {
    0: "none programmed",
    1: "lockout",
    2: "most per 24 h reached",
    3: "a bolus runs",
    4: "not running",
}


def _words(key: int, value: int) -> int | str:
    return _DEMAND_REFUSALS.get(value, value) if key == 6 else value


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One event of the pump's log. `detail` as in docs/protocol.md 4.5, keys as on the wire."""

    sequence: int
    clock_s: int
    event: int
    detail: dict[int, int | bytes | bool]

    @property
    def text(self) -> str:
        """The event in words."""
        words = _EVENTS.get(self.event, f"event {self.event}, unknown to this program")
        parts = [
            _DETAILS[key].format(value.hex() if isinstance(value, bytes) else _words(key, value))
            for key, value in self.detail.items()
            if key in _DETAILS
        ]
        return f"{words} ({', '.join(parts)})" if parts else words


@dataclass(frozen=True, slots=True)
class ImageInfo:
    """What an image says beside the program itself.

    Attributes:
        serial: The pump that it was made for.
        library_version: Of the drug library that checked it.
        library_digest: SHA-256 of that library.
        counted: Whether the pump goes on counting its reservoir instead of taking the program's volume.
    """

    serial: str
    library_version: str
    library_digest: bytes
    counted: bool


@dataclass(frozen=True, slots=True)
class PumpReading:
    """A whole interrogation: everything is of one pump and of one session.

    Attributes:
        image: Bytes of the active program image, digest checked; empty for a pump never programmed.
        program: Decoded from `image`; None for a pump never programmed.
        info: The rest of the image; None likewise.
        read_at: Workstation time at which the status was read.
        clock_offset_s: Pump clock minus workstation clock, whole seconds.
        link_protected: Whether the channel encrypts and proves identities.
    """

    head: HeadInfo
    identity: PumpIdentity
    status: PumpStatus
    image: bytes
    program: DeliveryProgram | None
    info: ImageInfo | None
    read_at: datetime
    clock_offset_s: int
    link_protected: bool


@dataclass(frozen=True, slots=True)
class LibraryReference:
    """Which drug library checked a program: its version, and the SHA-256 of its file."""

    version: str
    digest: bytes
