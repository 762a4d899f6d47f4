"""The emulated pump: the public object that lives in its own seconds and answers channel records.

It is written from docs/protocol.md alone and shares no code with the host but frames and channel, so that each can
prove the other wrong. Whatever it answers is durable before the answer leaves.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from fractions import Fraction

from device.emulator import battery
from device.emulator.answers import Answer, not_allowed, respond
from device.emulator.banks import Banks
from device.emulator.body import Alarm, PumpBody
from device.emulator.card import birth_of
from device.emulator.cbor import Value
from device.emulator.demand import Grant, HandsetView, recent_starts
from device.emulator.eventlog import Event, EventLog
from device.emulator.faults import Fault
from device.emulator.image import read_image
from device.emulator.keyring import Keyring
from device.emulator.memory import PowerCutError, PumpMemory, PumpMemoryError
from device.emulator.plan import Constant, Plan
from device.emulator.programmers import ProgrammerRequests
from device.emulator.pump_faults import PumpFaults
from device.emulator.reading import RefusedError
from device.emulator.requests import IN_AN_EMERGENCY, PumpRequests
from device.emulator.spec import pump_spec
from device.emulator.staging import StagingArea
from device.emulator.state import CLOCK_MAX_S, PumpState, StateStore
from device.emulator.truth import MILLION, Truth, World
from device.protocol.channel import ChannelOpened, MessageReceived, ProgrammerPaired, ReplyRecord
from device.protocol.pump_channel import PumpChannel


class EmulatedPump:
    """A whole pump. Making one on a used memory is a power-up: boluses are over, the program goes on by itself.

    Args:
        model: a name from the pump models that ship with Thecal.
        serial: its serial.
        memory: its non-volatile memory, new or used.
        start_clock_s: what a new pump's clock shows; a used memory goes on with its own.
        seed: makes a new pump's card secret and flow error repeatable; None takes them from the operating system.
        random: nonces and keys; another source than the operating system makes a whole training repeatable, and must
            never be given where a real programmer could meet this pump.

    Attributes:
        spec: the model.
        birth: what never changes.
        memory: as given.
        world: what is so around the pump.
        body: what lives and delivers; another object after each power-up, like all that follow.
        banks: the images.
        keyring: its own key and the programmers that it allows.
        random: as given.
        near: whether the head lies right above it; whoever moves the head says so.

    Raises:
        ValueError: no such model, or a clock before 2020 or after 2087.
        PumpMemoryError: the memory is another pump's, or damaged.
    """

    def __init__(
        self,
        model: str,
        serial: str,
        memory: PumpMemory,
        start_clock_s: int,
        seed: int | None = 0,
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        if not 0 <= start_clock_s <= CLOCK_MAX_S:
            raise ValueError(f"a pump clock cannot start at {start_clock_s} s; 0 to {CLOCK_MAX_S}")
        self.spec = pump_spec(model)
        self.memory = memory
        self.birth = birth_of(memory, model, serial, seed)
        self.world = World()
        self._start_clock_s = start_clock_s
        self.near = True
        self.random = random
        self._faults = PumpFaults(self)
        self._boot()

    def restart(self) -> None:
        """Lose the current and power up again on what is in the memory; the session and any staging are gone."""
        while True:
            try:
                self._boot()
            except PowerCutError:
                continue
            return

    def _boot(self) -> None:
        self._store = StateStore(self.memory)
        kept = self._store.load()
        self._state = kept or PumpState(counter_s=0, clock_s=self._start_clock_s)
        self.banks = Banks(self.memory, self._state.generation)
        # an image without a state record: the record was lost, and what it counted with it
        reset = kept is None and self.banks.newest_generation > 0
        self._log = EventLog(self.memory, self._state.log_newest)
        plan = self._active_plan()
        truth = Truth(self._state, self.spec.stroke_nl, self.birth.flow_millionths, self.world)
        self.body = PumpBody(self.spec, self._state, self._log, plan, truth)
        self._staging = StagingArea(self.banks, self.spec, self.birth.serial)
        self._requests = PumpRequests(self.body, self._log, self.banks, self._staging, self.birth.serial)
        self.keyring = Keyring(self.memory, self.birth.serial, self.birth.secret, self.random)
        self._channel = PumpChannel(self.keyring, self.random, lambda: self.near)
        programmers = ProgrammerRequests(self.keyring, self.body, lambda: self._channel.programmer)
        self._handlers = {**self._requests.handlers, **programmers.handlers}
        self._emergency_handlers = {
            op: handler if op in IN_AN_EMERGENCY else _refused_in_an_emergency for op, handler in self._handlers.items()
        }
        self._unsaved, self._saved_s = True, self.counter_s
        self._power_up(plan, reset=reset)

    @property
    def strokes(self) -> int:
        """Whole strokes moved since the first commit."""
        return self._state.strokes

    @property
    def clock_s(self) -> int:
        """The pump clock."""
        return self._state.clock_s

    @property
    def exact_volume(self) -> Fraction:
        """The exact volume asked for since the first commit, 1/3600 nL."""
        return Fraction(self._state.exact_fine)

    @property
    def delivered_nl(self) -> int:
        """Delivered by whole strokes since the active image was committed, nL."""
        return self._requests.delivered_nl

    @property
    def reservoir_nl(self) -> int:
        """The reservoir by calculation, nL."""
        return self.body.reservoir_nl

    @property
    def true_reservoir_nl(self) -> int:
        """What is truly in the reservoir, whole nL."""
        return self.body.truth.reservoir_nl

    @property
    def truly_delivered_nl(self) -> int:
        """What has truly reached the patient in this pump's life, whole nL."""
        return self.body.truth.delivered_nl

    @property
    def flow_millionths(self) -> int:
        """What a stroke truly moves now, in millionths of a stroke."""
        return int(self.birth.flow_millionths * self.world.pumped)

    @property
    def clock_rate(self) -> float:
        """Seconds of this pump in a second of real time."""
        return 1 + self.birth.drift_millionths / MILLION

    @property
    def counter_s(self) -> int:
        """Seconds that this pump has lived, by its own counter."""
        return self._state.counter_s

    @property
    def newest_state_place(self) -> int:
        """Which of the two places holds the newest state record."""
        return self._store.newest_place

    @property
    def faults(self) -> list[str]:
        """Names of the faults that are there or to come."""
        return self._faults.names

    @property
    def alarms(self) -> list[int]:
        """Codes of the alarms that stand."""
        return sorted(int(code) for code in self._state.alarms)

    @property
    def card_words(self) -> str:
        """The secret of the implant card as 32 words."""
        return self.birth.card_words

    @property
    def card_secret(self) -> bytes:
        """The same, as its 32 bytes."""
        return self.birth.secret

    def advance(self, seconds: int, link_s: float | None = None) -> None:
        """Live that many seconds of the pump's own time.

        Args:
            seconds: 0 or more.
            link_s: how long the link waited meanwhile, for the 120 s after which a staging is dropped; preset: as long.

        Raises:
            ValueError: negative seconds.
        """
        if seconds < 0:
            raise ValueError(f"a pump cannot live {seconds} s")
        end_s = self._state.counter_s + seconds
        while True:
            try:
                self._advance(end_s)
                self._wait(seconds if link_s is None else link_s)
            except PowerCutError:
                self.restart()
                continue
            return

    def inject(self, fault: Fault) -> None:
        """Give the pump a fault; one that begins at once does so before this returns."""
        try:
            self._faults.add(fault)
        except PowerCutError:
            self._power_cycle()

    def clear_fault(self, name: str) -> bool:
        """End every fault of this name, "" for all; whether there was one."""
        return self._faults.clear(name)

    def twin(self) -> EmulatedPump:
        """A pump like this one, just powered up on what this one remembers, to be looked at while this one works on."""
        self.save()
        return EmulatedPump(self.spec.name, self.birth.serial, self.memory.copy(), self._start_clock_s)

    def touch(self) -> None:
        """Something has changed outside a request: make it durable."""
        self._unsaved = True
        self.save()

    def receive(self, record: bytes, now_s: float = 0.0) -> list[bytes]:
        """Take one channel record and give the records that answer it; none when the power goes meanwhile.

        Args:
            record: from the radio.
            now_s: the link's time, monotonic; handshakes that fail make the pump rest by it.
        """
        try:
            if self.counter_s > self._saved_s + 1:
                self._save()  # a power cut during this request then takes no more than a second of the pump's life
            return self._receive(record, now_s)
        except PowerCutError:
            self._power_cycle()
            return []

    def _receive(self, record: bytes, now_s: float) -> list[bytes]:
        replies: list[bytes] = []
        paired = False
        for event in self._channel.receive(record, now_s):
            if isinstance(event, ChannelOpened):
                self._drop_staging()
                self.body.note(Event.SESSION_OPENED)
                if self._channel.emergency and not paired:
                    self.body.note(Event.EMERGENCY_ACCESS, {11: self._channel.programmer})
                    self.body.raise_alarm(Alarm.EMERGENCY_ACCESS)
                self._save()
            elif isinstance(event, ProgrammerPaired):
                paired = True
                self.body.note(Event.PROGRAMMER_PAIRED, {11: event.programmer})
            elif isinstance(event, ReplyRecord):
                replies.append(event.record)
            else:
                replies.append(self._answer(event))
        return replies

    def press(self) -> Grant:
        """The patient presses the handset."""
        grant = self.body.press()
        self.touch()
        return grant

    @property
    def handset(self) -> HandsetView:
        """What the handset could show now."""
        plan = self.body.plan
        demand = None if plan is None else plan.demand
        if demand is None:
            return HandsetView(self.body.would_grant(), 0, 0)
        return HandsetView(self.body.would_grant(), len(recent_starts(self._state)), demand.most_per_24h)

    def fill(self, volume_nl: int) -> None:
        """Hands change what is truly in the reservoir; what the pump counts changes only by its own commits."""
        self.body.truth.fill(volume_nl)
        self.touch()

    def save(self) -> None:
        """Make everything so far durable: the log's new entries, then one state record that makes them count."""
        try:
            self._save()
        except PowerCutError:
            self._power_cycle()

    def _power_cycle(self) -> None:
        """Restart, and live again what was not durable yet: a power cut takes the record, not the time."""
        lived_s = self.counter_s
        self.restart()
        self.advance(lived_s - self.counter_s, link_s=0)

    def _save(self) -> None:
        if self._unsaved or self._log.pending:
            self.body.truth.account()
            self._log.flush()
            self._state.log_newest = self._log.newest
            self._store.save(self._state)
            self._unsaved, self._saved_s = False, self.counter_s

    def _advance(self, end_s: int) -> None:
        """Live until that second of the counter, in stretches that end where a fault has something to do."""
        while True:
            due_s = self._faults.next_s()
            until_s = end_s if due_s is None else max(self._state.counter_s, min(end_s, due_s))
            self._unsaved = self._unsaved or until_s > self._state.counter_s
            self.body.advance(until_s - self._state.counter_s)
            if due_s is None or due_s > end_s:
                return
            self._faults.settle()

    def _wait(self, link_s: float) -> None:
        dropped = self._staging.wait(link_s)
        if dropped is not None:
            self.body.note(Event.STAGING_DROPPED, {2: dropped})
        if self._log.pending:
            self._save()

    def battery_percent(self) -> int:
        """Charge left, whole percent."""
        return battery.percent(self._state.counter_s, self._state.strokes, self._state.commands)

    def _answer(self, event: MessageReceived) -> bytes:
        self._state.commands += 1
        self._unsaved = True
        answer = respond(event.message, self._emergency_handlers if self._channel.emergency else self._handlers)
        if self._requests.changed or self._log.pending:
            self._requests.changed = False
            self._save()
        return self._channel.seal(answer)

    def _drop_staging(self) -> None:
        dropped = self._staging.drop()
        if dropped is not None:
            self.body.note(Event.STAGING_DROPPED, {2: dropped})

    def _active_plan(self) -> Plan | None:
        """The plan of the active image; the safe rate when images were committed and none is sound."""
        if self.banks.active is not None:
            try:
                return read_image(self.banks.image(), self.spec, self.birth.serial)
            except RefusedError as error:
                raise PumpMemoryError(f"this pump cannot run the program in its memory: {error}") from error
        if self.banks.newest_generation == 0:
            return None
        return Plan((), Constant(self.spec.minimum_rate_nl_per_h), (), None, 0, 0, counted=True)

    def _power_up(self, plan: Plan | None, *, reset: bool) -> None:
        body = self.body
        body.note(Event.POWER_UP)
        active = self.banks.active
        if active is None and plan is not None:
            body.raise_alarm(Alarm.RESET if self.banks.wiped else Alarm.MEMORY_ERROR)
        if self.banks.fell_back and active is not None:
            body.note(Event.MEMORY_CORRECTED)
            body.raise_alarm(Alarm.MEMORY_CORRECTED)
        if active is not None and plan is not None:
            if active.generation > self._state.generation:
                self._requests.adopt(active, plan)
            elif active.generation < self._state.generation:
                body.go_to_basal(active.generation)
        if reset and active is not None:
            body.go_to_basal(active.generation)
        if reset:
            body.raise_alarm(Alarm.RESET)
            # boluses before it are forgotten: the lockout runs anew, so that none comes too early
            self._state.demand_end_s = self._state.counter_s
        body.power_up()
        self._save()


def _refused_in_an_emergency(_body: Value) -> Answer:
    return not_allowed("emergency access may only read, stop, and lower to the minimum rate")
