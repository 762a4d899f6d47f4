"""The world of a training: an emulated pump in this process, what it truly holds, its catheter, and the patient.

Time is emulated and moved only by `advance_to`. The pump is exact to its second; tip and patient live on a fixed grid,
so that the same moments give the same course however time is cut into pieces. Nothing here can reach a real port: the
only transport is one in memory, made here.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR, ManualClock, pump_seconds
from device.emulator import EmulatedHead, EmulatedPump, parse_fault
from device.errors import FaultError
from device.journal import MemoryJournal
from device.keys import KeyPair, MemoryKeyStore
from device.session import PumpSession
from device.transport import MemoryTransport
from programmer_app.therapy.library import DrugLibrary
from programmer_app.training.patient import State, VirtualPatient
from programmer_app.training.patient_model import drug_models
from programmer_app.training.scenario import Scenario
from programmer_app.training.scene import FG_PER_MCG, Desk, new_pump, set_scene, strength

GRID_S: Final = 300
"""Step of tip and patient. Short against every half-life of the model (hours), long enough for 1,000,000 times real
time. This project's own."""

NL_PER_ML: Final = 10**6
POCKET: Final = "pocket-fill"


@dataclass
class Record:
    """The course so far, one entry a step of the grid.

    Attributes:
        t_s: End of each step, seconds since the start.
        tip_mcg: Dose that has left the tip since the start, by each.
        states: How the patient was.
    """

    t_s: list[int] = field(default_factory=lambda: [0])
    tip_mcg: list[float] = field(default_factory=lambda: [0.0])
    states: list[State] = field(default_factory=list)

    def digest(self) -> str:
        """SHA-256 of the whole course: two equal ones are the same to the last bit."""
        course = repr((self.t_s, self.tip_mcg, self.states))
        return hashlib.sha256(course.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Press:
    """The patient pressed the handset; `refusal` is empty when a bolus was granted."""

    t_s: int
    refusal: str


class World:
    """Everything around one learner.

    Args:
        scenario: What is played.
        library: The drug library in use.

    Attributes:
        now_s: Seconds since the start.
        clock: The workstation's, moved by this world and by waiting on the link.
        head: The programmer head.
        keys: Of the learner's workstation, paired with the pump.
        journal: Of the learner's workstation.
        patient: The virtual patient.
        record: The course.
        presses: Presses of the handset.
        in_pocket: Whether the needle is beside the reservoir.
    """

    def __init__(self, scenario: Scenario, library: DrugLibrary) -> None:
        self.scenario = scenario
        self.library = library
        self.now_s = 0
        self.presses: list[Press] = []
        self.record = Record()
        self.journal = MemoryJournal()
        self._seeded = random.Random(f"scenario {scenario.seed}")
        self.keys = MemoryKeyStore(KeyPair(self._seeded.randbytes(32)))
        self._desk = Desk(self.keys, self.journal, library.reference, self.random_bytes)
        scene = set_scene(scenario, self._desk)
        self._pump, self._chain, self._inlet = scene.pump, scene.chain, scene.inlet_ng_per_ml
        self.clock = ManualClock(scenario.starts)
        self.head = EmulatedHead(self._pump)
        self.in_pocket = False
        self._astray_nl = 0
        self._delivered_nl = self._pump.truly_delivered_nl
        self._tip_fg = 0.0
        self.patient = VirtualPatient(drug_models()[scenario.patient.drug], scene.condition, scenario.seed)
        self.record.states.append(self.patient.state(self._hour))

    # --- time ---------------------------------------------------------------------------------------------------------

    def advance_to(self, until_s: int, link_s: float | None = None) -> None:
        """Lets time pass until that second since the start; a moment that is past changes nothing.

        Args:
            until_s: The second.
            link_s: How long the link has waited in each step meanwhile; preset: as long as the step.
        """
        while self.now_s < until_s:
            stop_s = min(until_s, (self.now_s // GRID_S + 1) * GRID_S)
            self._pump.advance(stop_s - self.now_s, link_s)
            self.now_s = stop_s
            if stop_s % GRID_S == 0:
                self._step()
        behind_s = self.now_s - self.clock.monotonic_s()
        if behind_s > 0:
            self.clock.advance(behind_s)

    def catch_up(self) -> None:
        """Lets the pump live what waiting on the link has taken."""
        self.advance_to(int(self.clock.monotonic_s()))

    @property
    def _hour(self) -> float:
        """Hour of the day at the bed: a patient's night does not follow the pump's clock."""
        since_midnight_s = pump_seconds(self.scenario.starts) + self.now_s
        return since_midnight_s % SECONDS_PER_DAY / SECONDS_PER_HOUR

    def _step(self) -> None:
        self._flow()
        dose_mcg, self._tip_fg = self._tip_fg / FG_PER_MCG, 0.0
        hours = GRID_S / SECONDS_PER_HOUR
        self.patient.live(hours, dose_mcg)
        state = self.patient.state(self._hour)
        self.record.t_s.append(self.now_s)
        self.record.tip_mcg.append(self.record.tip_mcg[-1] + dose_mcg)
        self.record.states.append(state)
        if self.patient.asks(state, hours):
            self.press()

    def press(self) -> Press:
        """The patient's button is pressed."""
        grant = self._pump.press()
        refusal = "" if grant.reason is None else grant.reason.name.lower().replace("_", " ")
        pressed = Press(self.now_s, refusal)
        self.presses.append(pressed)
        return pressed

    def _flow(self) -> None:
        """Moves through the catheter what has flowed since the last time."""
        delivered_nl = self._pump.truly_delivered_nl
        self._tip_fg += self._chain.push(delivered_nl - self._delivered_nl, self._inlet)
        self._delivered_nl = delivered_nl

    # --- what is truly so ---------------------------------------------------------------------------------------------

    @property
    def reservoir_nl(self) -> int:
        """What is truly in the reservoir."""
        return self._pump.true_reservoir_nl

    @property
    def capacity_nl(self) -> int:
        """What the reservoir can hold."""
        return self._pump.spec.capacity_nl

    @property
    def pump(self) -> EmulatedPump:
        """The pump, for whoever looks at what it counts and shows."""
        return self._pump

    @property
    def faults(self) -> tuple[str, ...]:
        """Names of the faults that are there or to come; the needle's too."""
        return (*self.head.faults, *((POCKET,) if self.in_pocket else ()))

    @property
    def counted_nl(self) -> int:
        """What the pump counts in its reservoir."""
        return self._pump.reservoir_nl

    @property
    def state(self) -> State:
        """How the patient is, as of the last step."""
        return self.record.states[-1]

    def random_bytes(self, count: int) -> bytes:
        """Seeded bytes in place of the system's: what is played again is the same to the last byte."""
        return self._seeded.randbytes(count)

    # --- hands --------------------------------------------------------------------------------------------------------

    def empty(self) -> int:
        """Draws the reservoir empty; what came, nL."""
        self._flow()
        found_nl = self.reservoir_nl
        self._pump.fill(0)
        return found_nl

    def fill(self, volume_nl: int) -> None:
        """Empties a syringe through the needle, wherever that is: on top of what is in the reservoir."""
        syringe = self.scenario.syringe
        if syringe is None:
            raise FaultError("this scenario has no syringe")
        self._flow()
        fresh = strength(syringe.solution, self.scenario.patient.drug)
        astray_nl = min(volume_nl, self._astray_nl) if self.in_pocket else 0
        self.patient.pocket_mcg += astray_nl * fresh / FG_PER_MCG
        left_nl, into_nl = self.reservoir_nl, volume_nl - astray_nl
        if left_nl + into_nl:
            self._inlet = (left_nl * self._inlet + into_nl * fresh) / (left_nl + into_nl)
        self._pump.fill(left_nl + into_nl)

    def replace_pump(self) -> str:
        """A new pump takes the place of this one, at the same catheter; its serial number."""
        self._flow()
        serial = f"{self.scenario.pump.serial}-2"
        self._pump = new_pump(self.scenario, serial, pump_seconds(self.clock.now()), self._desk)
        self.head = EmulatedHead(self._pump)
        self._delivered_nl = self._pump.truly_delivered_nl
        return serial

    def site_needle(self) -> None:
        """The needle is sited again, and is in the reservoir."""
        self.in_pocket = False

    @contextmanager
    def programming(self) -> Iterator[None]:
        """Around a commit: an emulated pump that is told a volume believes it; the truth stays what it was."""
        before_nl, generation = self.reservoir_nl, self._pump.banks.newest_generation
        try:
            yield
        finally:
            if self._pump.banks.newest_generation != generation:
                self._pump.fill(before_nl)

    def begin_fault(self, text: str, link_s: float | None = None) -> None:
        """A fault begins. A pocket fill is the needle's, and ends when that is sited again.

        Args:
            text: `NAME[:key=value,..]`.
            link_s: Time of the link; preset: the workstation's clock.

        Raises:
            FaultTextError: There is no such fault.
        """
        fault = parse_fault(text)
        if fault.name == POCKET:
            self.in_pocket, self._astray_nl = True, int(fault.size * NL_PER_ML)
            return
        # a fault of the link counts from now, not from the last byte
        self.head.due(self.clock.monotonic_s() if link_s is None else link_s)
        self.head.inject(text)

    def end_fault(self, name: str) -> bool:
        """A fault ends; whether there was one."""
        if name == POCKET:
            was, self.in_pocket = self.in_pocket, False
            return was
        return self.head.clear_fault(name)

    def session(self) -> PumpSession:
        """A session of the learner's workstation with the pump, through the head, in memory."""
        return PumpSession(
            MemoryTransport(self.head, self.clock, "training:"),
            self.clock,
            self.journal,
            keys=self.keys,
            random=self.random_bytes,
        )

    def examination(self, *, meanwhile: bool = False) -> PumpSession:
        """A session of the examiner, through a head of its own that no fault of the link touches.

        Args:
            meanwhile: With a twin of the pump, which ends no session of the learner's.
        """
        clock = ManualClock(self.clock.now())
        pump = self._pump.twin() if meanwhile else self._pump
        transport = MemoryTransport(EmulatedHead(pump), clock, "examiner:")
        return PumpSession(transport, clock, MemoryJournal(), keys=self.keys, random=self.random_bytes)
