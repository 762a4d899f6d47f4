"""Faults of the pump itself, of its catheter and of its memory. Times are seconds of the pump's own counter.

A lasting fault changes the world around the pump while it is there; the world is put together anew from all that are
there, so that they can overlap. A sudden one does its deed in the second in which it begins.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from device.emulator import battery
from device.emulator.faults import DAY_S, Fault
from device.emulator.foreign import ForeignProgrammer
from device.emulator.memory import BANKS, SLOTS, STATES, PowerCut, Region
from device.emulator.state import CLOCK_MAX_S
from device.emulator.truth import MILLION

if TYPE_CHECKING:
    from device.emulator.pump import EmulatedPump

NL_PER_MCL, NL_PER_ML = 1_000, 1_000_000
CRACK_OPEN_S, CRACK_SHUT_S = (600, 3_600), (3_600, 6 * 3_600)
"""A microfracture opens for 10 to 60 min and stays shut for 1 to 6 h. This project's own numbers."""
PRESSURE_PERCENT = 50
_KEPT = {"before": Fraction(0), "inside": Fraction(1, 2), "after": Fraction(1)}


@dataclass(eq=False)
class _Running:
    """A fault with the counter's seconds of its begin and end; `next_s` is when it has something to do."""

    fault: Fault
    begin_s: int
    end_s: int | None
    next_s: int | None
    random: random.Random
    begun: bool = False
    open: bool = False

    @property
    def due_s(self) -> int | None:
        times = [time_s for time_s in (self.next_s, self.end_s) if time_s is not None]
        return min(times, default=None)


class PumpFaults:
    """The faults of one pump.

    Args:
        pump: theirs; its seconds are lived in stretches that end at `next_s`.
    """

    def __init__(self, pump: EmulatedPump) -> None:
        self._pump = pump
        self._running: list[_Running] = []
        self._cut_next: PowerCut | None = None
        self._deeds: dict[str, Callable[[Fault], None]] = {
            "air": self._air,
            "empty-reservoir": self._empty,
            "pocket-fill": self._pocket,
            "low-battery": self._low_battery,
            "battery-end": lambda _: pump.body.end_service(),
            "reset-to-minimum-rate": lambda _: self._reset(),
            "memory-bit-flip": self._flip,
            "power-cut-at-write": self._cut,
            "clock-jump": lambda fault: self._jump(int(fault.size)),
            "foreign-programmer": self._foreign,
        }

    @property
    def names(self) -> list[str]:
        """Names of the faults that are there or to come."""
        return [running.fault.name for running in self._running]

    def add(self, fault: Fault) -> None:
        """A fault is asked for; one that begins at once does so."""
        begin_s = self._pump.counter_s + fault.start_s
        end_s = None if fault.length_s is None else begin_s + fault.length_s
        self._running.append(_Running(fault, begin_s, end_s, begin_s, random.Random(f"{fault.name} {fault.seed}")))
        self.settle()

    def clear(self, name: str) -> bool:
        """End every fault of this name, "" for all; whether there was one. What is done is not undone."""
        chosen = [running for running in self._running if name in {"", running.fault.name}]
        for running in chosen:
            self._end(running)
        self._arrange()
        return bool(chosen)

    def next_s(self) -> int | None:
        """The second of the counter at which something is due; None: never."""
        return min((running.due_s for running in self._running if running.due_s is not None), default=None)

    def settle(self) -> None:
        """Do what is due in this second."""
        now_s = self._pump.counter_s
        due = [running for running in self._running if running.due_s is not None and running.due_s <= now_s]
        for running in due:
            if running not in self._running:
                continue  # a deed before it has made the pump live on, and this one was done meanwhile
            if running.end_s is not None and running.end_s <= now_s:
                self._end(running)
            else:
                self._step(running, now_s)
        if due:
            self._arrange()
        if self._cut_next is not None:
            # only now: the writes by which faults themselves are kept do not count
            self._pump.memory.power_cut, self._cut_next = self._cut_next, None

    # --- one fault ----------------------------------------------------------------------------------------------------

    def _step(self, running: _Running, now_s: int) -> None:
        """Begin a fault, or go on with one that comes and goes."""
        fault, first, running.begun, running.next_s = running.fault, not running.begun, True, None
        deed = self._deeds.get(fault.name)
        if deed is not None:
            if "length" not in fault.kind.keys:
                self._running.remove(running)
            deed(fault)
        elif fault.name == "microfracture":
            running.open = not running.open
            running.next_s = now_s + running.random.randint(*(CRACK_OPEN_S if running.open else CRACK_SHUT_S))
        elif fault.name == "clock-drift" and fault.size != 0:
            if not first:
                self._jump(1 if fault.size > 0 else -1)
            running.next_s = now_s + max(1, int(DAY_S / abs(fault.size)))

    def _end(self, running: _Running) -> None:
        self._running.remove(running)
        if running.fault.name == "air" and running.begun:
            self._pump.body.truth.account()
            self._pump.world.air = 0

    def _arrange(self) -> None:
        """Put the world together from all faults that are there."""
        pump, world = self._pump, self._pump.world
        pump.body.truth.account()
        there = [running for running in self._running if running.begun]
        names = {running.fault.name for running in there}
        world.pumped = world.reaching = Fraction(1)
        shut = Fraction(0)
        for running in there:
            share = running.fault.numbers.get("size", Fraction(0)) / 100
            if running.fault.name == "over-infusion":
                world.pumped *= 1 + share
            elif running.fault.name == "under-infusion":
                world.pumped *= 1 - share
            elif running.fault.name == "catheter-kink":
                world.pumped *= 1 - share
                shut = max(shut, 100 * share)
            elif running.fault.name == "catheter-leak" or running.open:
                world.reaching *= 1 - share
        if "catheter-disconnection" in names:
            world.reaching = Fraction(0)
        world.stalled = not names.isdisjoint({"motor-stall", "motor-stall-recovering"})
        world.pressure = shut >= PRESSURE_PERCENT or "sensor-error" in names
        pump.body.settle()
        pump.touch()

    # --- deeds --------------------------------------------------------------------------------------------------------

    def _air(self, fault: Fault) -> None:
        self._pump.body.truth.account()
        self._pump.world.air += int(fault.size * NL_PER_MCL) * MILLION

    def _empty(self, fault: Fault) -> None:
        left_nl = int(fault.size * NL_PER_ML)
        body = self._pump.body
        body.truth.drain_to(left_nl)
        if fault.words["seen"] == "yes" and body.reservoir_nl > left_nl:
            body.state.fill_nl -= body.reservoir_nl - left_nl

    def _pocket(self, fault: Fault) -> None:
        self._pump.world.astray_nl += int(fault.size * NL_PER_ML)

    def _low_battery(self, fault: Fault) -> None:
        state = self._pump.body.state
        left = battery.units_left(state.counter_s, state.strokes, state.commands)
        too_much = left - int(battery.CHARGE_UNITS * fault.size / 100)
        state.commands += max(0, too_much) // battery.UNITS_PER_COMMAND

    def _reset(self) -> None:
        """Everything that was committed is wiped; count and history stay."""
        self._pump.save()
        for slot in SLOTS:
            self._pump.memory.durable_write(slot, bytes(slot.size))
        self._pump.restart()

    def _flip(self, fault: Fault) -> None:
        self._pump.save()
        source = random.Random(f"flip {fault.seed}")
        for region, length in self._hit(fault.words["where"]):
            content = bytearray(self._pump.memory.read(region, 0, length))
            for bit in source.sample(range(8 * length), min(int(fault.size), 8 * length)):
                content[bit // 8] ^= 1 << bit % 8
            self._pump.memory.durable_write(region, bytes(content))
        self._pump.restart()

    def _hit(self, where: str) -> list[tuple[Region, int]]:
        """The regions that are hit, and how many of their bytes mean something."""
        banks, memory = self._pump.banks, self._pump.memory
        active = banks.active
        program = [] if active is None else [(BANKS[active.bank], active.length)]
        if where == "program":
            return program
        if where == "spare":
            return [(BANKS[banks.free_bank], BANKS[0].size)]
        if where == "both":
            return [*program, (BANKS[banks.free_bank], BANKS[0].size if active is None else active.length)]
        if where == "record":
            return (
                []
                if active is None
                else [(SLOTS[banks.active_slot], _sealed_length(memory.read(SLOTS[banks.active_slot])))]
            )
        newest = STATES[self._pump.newest_state_place]
        return [(newest, _sealed_length(memory.read(newest)))]

    def _cut(self, fault: Fault) -> None:
        self._cut_next = PowerCut(int(fault.numbers["n"]), _KEPT[fault.words["when"]])

    def _jump(self, seconds: int) -> None:
        state = self._pump.body.state
        state.clock_s = min(max(0, state.clock_s + seconds), CLOCK_MAX_S)

    def _foreign(self, fault: Fault) -> None:
        pump = self._pump
        ForeignProgrammer(pump.receive, pump.spec, pump.card_secret, pump.random).act(fault.words["act"])


def _sealed_length(record: bytes) -> int:
    """How long a sealed record is, its length and checksum with it."""
    return int.from_bytes(record[:4], "big") + 8
