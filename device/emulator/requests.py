"""What the pump does with each request: reads, transactions, commands. Every change is done at most once.

Source: docs/protocol.md parts 4.1 to 4.5.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from device.emulator import battery
from device.emulator.answers import Answer, Code, Handler, not_allowed, ok, rejected, too_large
from device.emulator.banks import Banks, Commit
from device.emulator.basal import check_bolus
from device.emulator.body import Alarm, PumpBody
from device.emulator.cbor import Encodable, Value, decode, encode
from device.emulator.demand import COMMANDED, recent_starts
from device.emulator.eventlog import Event, EventLog
from device.emulator.image import IMAGE_BYTES_MAX
from device.emulator.plan import Plan
from device.emulator.reading import DIGEST_BYTES, RefusedError, blob, record, txn, uint
from device.emulator.staging import CHUNK_BYTES_MAX, StagingArea
from device.emulator.state import CLOCK_MAX_S, Result

FIRMWARE = "1.0.0"
PROTOCOL_VERSION = 1
READ_BYTES_MAX = 512
LOG_ENTRIES_MAX = 16
(
    IDENTIFY, STATUS, READ, BEGIN, CHUNK, SEAL, COMMIT, ABORT, BOLUS, STOP, START, LOG, SET_CLOCK
) = range(1, 14)  # fmt: skip
LOWER = 16
NEVER_PROGRAMMED, RUNNING, STOPPED, SAFE_RATE, ENDED, LOWERED = range(6)
IN_AN_EMERGENCY = frozenset({IDENTIFY, STATUS, READ, STOP, LOG, LOWER})
"""What a session of emergency access may ask for."""


class PumpRequests:
    """The handlers of all requests by op.

    Args:
        body: what runs.
        log: the event log.
        banks: the images.
        staging: the open transaction.
        serial: the pump's serial.

    Attributes:
        changed: whether something was done since this was last set to False that must be durable before the answer.
    """

    def __init__(self, body: PumpBody, log: EventLog, banks: Banks, staging: StagingArea, serial: str) -> None:
        self._body = body
        self._state = body.state
        self._log = log
        self._banks = banks
        self._staging = staging
        self._serial = serial
        self.changed = False
        self.handlers: Mapping[int, Handler] = {
            IDENTIFY: self._identify,
            STATUS: self._status,
            READ: self._read,
            BEGIN: self._begin,
            CHUNK: self._chunk,
            SEAL: self._seal,
            COMMIT: self._commit,
            ABORT: self._abort,
            BOLUS: self._bolus,
            STOP: self._stop,
            START: self._start,
            LOG: self._read_log,
            SET_CLOCK: self._set_clock,
            LOWER: self._lower,
        }

    @property
    def delivered_nl(self) -> int:
        """Delivered by whole strokes since the active image was committed, nL."""
        return (self._state.strokes - self._state.commit_strokes) * self._body.spec.stroke_nl

    def adopt(self, commit: Commit, plan: Plan) -> None:
        """Run a committed image and keep the result of its transaction."""
        self._body.adopt(plan, commit.generation, commit.txn)
        body = encode({1: commit.generation})
        self._state.keep_result(Result(commit.txn, COMMIT, Code.OK, commit.generation, body))
        self.changed = True

    # --- reading ------------------------------------------------------------------------------------------------------

    def _identify(self, body: Value) -> Answer:
        record(body, "body", set())
        spec = self._body.spec
        values: list[Encodable] = [
            self._serial,
            spec.name,
            FIRMWARE,
            PROTOCOL_VERSION,
            True,
            spec.capacity_nl,
            spec.flow_min_nl_per_h,
            spec.flow_max_nl_per_h,
            spec.minimum_rate_nl_per_h,
            spec.stroke_nl,
            spec.bolus_flow_max_nl_per_h,
            spec.flex_steps_max,
            spec.flex_patterns_max,
            spec.prime_tubing_nl,
            spec.bridge_tubing_nl,
            spec.dead_volume_nl,
        ]
        return ok(dict(enumerate(values, start=1)))

    def _status(self, body: Value) -> Answer:
        record(body, "body", set())
        state = self._state
        found: dict[int, Encodable | None] = {
            1: self._serial,
            2: self._banks.generation,
            3: self._banks.digest,
            4: self._pump_state(),
            5: state.clock_s,
            6: self._body.reservoir_nl,
            7: self.delivered_nl,
            8: state.strokes,
            9: self._once_running(),
            10: self._banks.active.clock_s if self._banks.active is not None else None,
            11: state.course.basal_from_clock_s,
            12: [[code, since] for code, since in sorted(state.alarms.items())],
            13: [battery.percent(state.counter_s, state.strokes, state.commands), Alarm.REPLACEMENT in state.alarms],
            14: [[kept.txn, kept.op, kept.code, kept.generation] for kept in state.results],
            15: [self._clock_of(start) for start in recent_starts(state)],
            16: self._bolus_running(),
            17: self._log.newest,
            18: self._clock_of(state.stopped_s) if state.stopped_s is not None else None,
            19: self._clock_of(state.demand_end_s) if state.demand_end_s is not None else None,
            20: self._clock_of(state.lowered_s) if state.lowered_s is not None else None,
        }
        return ok({key: value for key, value in found.items() if value is not None})

    def _pump_state(self) -> int:
        state = self._state
        if state.ended:
            return ENDED
        if self._body.plan is None:
            return NEVER_PROGRAMMED
        if state.stopped_s is not None:
            return STOPPED
        if state.lowered_s is not None:
            return LOWERED
        return RUNNING if self._banks.active is not None else SAFE_RATE

    def _clock_of(self, counter_s: int) -> int:
        """A moment by the counter as the present clock would have shown it, so that waiting times come out right."""
        return max(0, counter_s + self._state.clock_s - self._state.counter_s)

    def _once_running(self) -> list[int] | None:
        course, plan = self._state.course, self._body.plan
        if plan is None or not self._body.delivers or not course.begun or course.item >= len(plan.once):
            return None
        return [course.item, course.item_done_s]

    def _bolus_running(self) -> list[int] | None:
        bolus = self._state.bolus
        if bolus is None:
            return None
        return [bolus.kind, bolus.started_s + bolus.duration_s - self._state.counter_s]

    def _read(self, body: Value) -> Answer:
        found = record(body, "body", {1, 2})
        offset, most = uint(found[1], "offset", 0, IMAGE_BYTES_MAX), uint(found[2], "most", 1)
        if most > READ_BYTES_MAX:
            return too_large(READ_BYTES_MAX)
        image = self._banks.image()
        return ok({1: offset, 2: len(image), 3: image[offset : offset + most]})

    def _read_log(self, body: Value) -> Answer:
        found = record(body, "body", {1, 2})
        first, most = uint(found[1], "first"), uint(found[2], "most", 1)
        if most > LOG_ENTRIES_MAX:
            return too_large(LOG_ENTRIES_MAX)
        return ok({1: self._log.oldest, 2: self._log.newest, 3: self._log.read(first, most)})

    # --- programming --------------------------------------------------------------------------------------------------

    def _begin(self, body: Value) -> Answer:
        found = record(body, "body", {1, 2, 3, 4, 5})
        asked_txn = txn(found[1])
        base_digest = blob(found[3], "base digest", 0, DIGEST_BYTES)
        if len(base_digest) not in {0, DIGEST_BYTES}:
            raise RefusedError("base digest", "0 or 32 bytes", f"{len(base_digest)} bytes")
        base = (uint(found[2], "base generation"), base_digest)
        length, digest = uint(found[4], "length", 1), blob(found[5], "digest", DIGEST_BYTES, DIGEST_BYTES)
        if length > IMAGE_BYTES_MAX:
            return too_large(IMAGE_BYTES_MAX)
        if self._state.ended:
            return not_allowed("the pump has reached its end of service")
        if self._staging.open is not None and self._staging.open.txn != asked_txn:
            self._drop_staging()
        return self._staging.begin(asked_txn, base, length, digest)

    def _chunk(self, body: Value) -> Answer:
        found = record(body, "body", {1, 2, 3})
        data = blob(found[3], "bytes", 1, IMAGE_BYTES_MAX)
        if len(data) > CHUNK_BYTES_MAX:
            return too_large(CHUNK_BYTES_MAX)
        return self._staging.chunk(txn(found[1]), uint(found[2], "offset", 0, IMAGE_BYTES_MAX), data)

    def _seal(self, body: Value) -> Answer:
        found = record(body, "body", {1})
        return self._staging.seal(txn(found[1]), count_known=self._state.fill_nl > 0)

    def _commit(self, body: Value) -> Answer:
        found = record(body, "body", {1, 2})
        asked_txn, digest = txn(found[1]), blob(found[2], "digest", DIGEST_BYTES, DIGEST_BYTES)
        kept = self._repeat(asked_txn, COMMIT)
        if kept is not None:
            return kept
        staging = self._staging.of(asked_txn)
        if staging is None:
            return Answer(Code.NO_TRANSACTION)
        if staging.plan is None:
            return not_allowed("the transaction is not sealed")
        if self._state.ended:
            return not_allowed("the pump has reached its end of service")
        if digest != staging.digest or not self._staging.bank_is_as_announced(staging):
            return Answer(Code.DIGEST_MISMATCH)
        try:
            commit = self._banks.commit(staging.length, digest, asked_txn, self._state.clock_s)
        except RefusedError:
            return not_allowed("the memory does not take the commit record")
        self._staging.drop()
        self.adopt(commit, staging.plan)
        return ok({1: commit.generation})

    def _abort(self, body: Value) -> Answer:
        found = record(body, "body", {1})
        if self._staging.of(txn(found[1])) is not None:
            self._drop_staging()
        return ok()

    def _drop_staging(self) -> None:
        dropped = self._staging.drop()
        if dropped is not None:
            self._body.note(Event.STAGING_DROPPED, {2: dropped})

    # --- commands -----------------------------------------------------------------------------------------------------

    def _repeat(self, asked_txn: bytes, op: int) -> Answer | None:
        """The first answer to this transaction, when it has been done before."""
        kept = self._state.result_of(asked_txn)
        if kept is None:
            return None
        if kept.op != op:
            return not_allowed("this transaction id was used for another request")
        return Answer(Code(kept.code), cast("dict[int, Encodable]", decode(kept.body)))

    def _once_only(self, asked_txn: bytes, op: int, do: Callable[[], Answer]) -> Answer:
        """Do it and keep how it ended, or answer what was kept."""
        kept = self._repeat(asked_txn, op)
        if kept is not None:
            return kept
        answer = do()
        result = Result(asked_txn, op, answer.code, self._banks.generation, encode(answer.body))
        self._state.keep_result(result)
        self.changed = True
        return answer

    def _bolus(self, body: Value) -> Answer:
        found = record(body, "body", {1, 2, 3})
        asked_txn, volume, duration = txn(found[1]), uint(found[2], "volume"), uint(found[3], "duration")
        return self._once_only(asked_txn, BOLUS, lambda: self._do_bolus(asked_txn, volume, duration))

    def _do_bolus(self, asked_txn: bytes, volume_nl: int, duration_s: int) -> Answer:
        try:
            check_bolus(volume_nl, duration_s, self._body.spec, "bolus.volume", "bolus.duration")
        except RefusedError as error:
            return rejected(error)
        if self._pump_state() != RUNNING or not self._body.delivers:
            return not_allowed("the pump does not run a program")
        if self._state.bolus is not None:
            return Answer(Code.BUSY)
        self._body.note(Event.BOLUS_STARTED, {2: asked_txn, 3: volume_nl, 4: duration_s})
        self._body.begin_bolus(COMMANDED, volume_nl, duration_s)
        return ok({1: self._state.clock_s})

    def _stop(self, body: Value) -> Answer:
        asked_txn = txn(record(body, "body", {1})[1])
        return self._once_only(asked_txn, STOP, lambda: self._do_stop(asked_txn))

    def _do_stop(self, asked_txn: bytes) -> Answer:
        if self._pump_state() in {NEVER_PROGRAMMED, ENDED}:
            return not_allowed("nothing runs")
        # a program that was prepared before the stop must not start the pump again
        self._drop_staging()
        if self._state.stopped_s is None:
            self._body.stop()
            self._body.note(Event.STOPPED, {2: asked_txn})
        return ok({1: self._state.clock_s})

    def _lower(self, body: Value) -> Answer:
        asked_txn = txn(record(body, "body", {1})[1])
        return self._once_only(asked_txn, LOWER, lambda: self._do_lower(asked_txn))

    def _do_lower(self, asked_txn: bytes) -> Answer:
        if self._pump_state() in {NEVER_PROGRAMMED, STOPPED, ENDED}:
            return not_allowed("nothing runs")
        self._drop_staging()
        if self._state.lowered_s is None:
            self._body.lower()
            self._body.note(Event.LOWERED, {2: asked_txn})
        return ok({1: self._state.clock_s})

    def _start(self, body: Value) -> Answer:
        asked_txn = txn(record(body, "body", {1})[1])
        return self._once_only(asked_txn, START, lambda: self._do_start(asked_txn))

    def _do_start(self, asked_txn: bytes) -> Answer:
        if self._pump_state() in {NEVER_PROGRAMMED, ENDED}:
            return not_allowed("there is nothing to start")
        if self._state.stopped_s is not None or self._state.lowered_s is not None:
            self._body.note(Event.STARTED, {2: asked_txn})
            self._body.start()
        return ok({1: self._state.clock_s})

    def _set_clock(self, body: Value) -> Answer:
        found = record(body, "body", {1, 2})
        asked_txn, clock_s = txn(found[1]), uint(found[2], "clock")
        if clock_s > CLOCK_MAX_S:
            return too_large(CLOCK_MAX_S)
        return self._once_only(asked_txn, SET_CLOCK, lambda: self._do_set_clock(asked_txn, clock_s))

    def _do_set_clock(self, asked_txn: bytes, clock_s: int) -> Answer:
        before = self._state.clock_s
        self._state.clock_s = clock_s
        self._body.note(Event.CLOCK_SET, {2: asked_txn, 9: before})
        return ok({1: before})
