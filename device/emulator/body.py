"""The pump's body: time, rotor, reservoir, battery, alarms. It runs one plan and knows nothing of links and messages.

Source: docs/protocol.md parts 4.4 and 8.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from enum import IntEnum
from fractions import Fraction

from device.emulator import battery
from device.emulator.cbor import Encodable
from device.emulator.delivery import bolus_stretch, end_boluses, first_periodic_s, given_nl, scheduled_stretch
from device.emulator.demand import DEMAND, Grant, judge, recent_starts
from device.emulator.eventlog import Event, EventLog
from device.emulator.plan import Periodic, Plan
from device.emulator.spec import PumpSpec
from device.emulator.state import Course, PumpState, RunningBolus
from device.emulator.truth import Truth

STOPPED_ALARM_S = 48 * 3600


class Alarm(IntEnum):
    """Alarms that the body raises by itself."""

    EMPTY = 1
    STALL = 2
    STOPPED_LONG = 3
    END_OF_SERVICE = 4
    MEMORY_ERROR = 5
    RESET = 6
    LOW_RESERVOIR = 17
    REPLACEMENT = 18
    MEMORY_CORRECTED = 19
    PRESSURE = 20
    EMERGENCY_ACCESS = 21


class PumpBody:
    """Runs a plan second by second of the pump's own time, in stretches of one flow.

    Args:
        spec: the model.
        state: what the pump remembers; changed in place.
        log: where events go.
        plan: the active image's plan; None when nothing was ever committed.
        truth: what truly becomes of the strokes, and what holds the rotor.
    """

    def __init__(self, spec: PumpSpec, state: PumpState, log: EventLog, plan: Plan | None, truth: Truth) -> None:
        self.spec = spec
        self.state = state
        self.plan = plan
        self._log = log
        self.truth = truth
        self._outgoing: tuple[Plan, Course] | None = None

    @property
    def delivers(self) -> bool:
        """Whether the rotor follows a plan now."""
        state = self.state
        halted = state.stopped_s is not None or state.ended or Alarm.EMPTY in state.alarms
        return self.plan is not None and not halted and not self.truth.world.stalled

    @property
    def reservoir_nl(self) -> int:
        """The reservoir by calculation, nL."""
        state = self.state
        return max(0, state.fill_nl - (state.strokes - state.fill_strokes) * self.spec.stroke_nl)

    def note(self, event: Event, detail: Mapping[int, Encodable] | None = None) -> None:
        """Log an event at the present clock."""
        self._log.add(self.state.clock_s, event, detail or {})

    def advance(self, seconds: int) -> None:
        """Live that many seconds."""
        end_s = self.state.counter_s + seconds
        self.settle()
        while self.state.counter_s < end_s:
            self._live(end_s)
            self.settle()

    def raise_alarm(self, code: Alarm) -> None:
        """Raise an alarm that is not up yet."""
        if code not in self.state.alarms:
            self.state.alarms[code] = self.state.clock_s
            self.note(Event.ALARM_RAISED, {8: int(code)})

    def clear_alarm(self, code: Alarm) -> None:
        """Clear an alarm that is up."""
        if self.state.alarms.pop(code, None) is not None:
            self.note(Event.ALARM_CLEARED, {8: int(code)})

    def adopt(self, plan: Plan, generation: int, txn: bytes) -> None:
        """Take over a committed image: it runs from the next second on."""
        state = self.state
        self.end_bolus()
        if self.plan is not None and self.delivers and state.switch_s is None:
            self._outgoing = (self.plan, state.course)
        if not plan.counted:
            self.truth.fill(plan.reservoir_nl)
            state.fill_nl, state.fill_strokes = plan.reservoir_nl, state.strokes
        self.plan = plan
        state.generation, state.commit_strokes = generation, state.strokes
        state.course, state.switch_s = Course(), state.counter_s + 1
        state.stopped_s = state.lowered_s = None
        self.note(Event.COMMITTED, {1: generation, 2: txn})
        ended = (Alarm.STOPPED_LONG, Alarm.MEMORY_ERROR, Alarm.RESET, Alarm.MEMORY_CORRECTED, Alarm.EMERGENCY_ACCESS)
        for code in ended:
            self.clear_alarm(code)
        if self.reservoir_nl > plan.low_alarm_nl:
            self.clear_alarm(Alarm.LOW_RESERVOIR)
        if self.reservoir_nl > 0:
            self.clear_alarm(Alarm.EMPTY)
        self.settle()

    def go_to_basal(self, generation: int) -> None:
        """Run the basal mode of an image whose `once` items may have been given before: none is given twice."""
        state = self.state
        self.end_bolus()
        given = len(self.plan.once) if self.plan is not None else 0
        state.generation, state.course, state.switch_s = generation, Course(item=given), state.counter_s

    def power_up(self) -> None:
        """Go on after a power cut: boluses are over, a switch that was due is done, the program goes on by itself."""
        self.end_boluses()
        if self.state.switch_s is not None:
            self.state.switch_s = self.state.counter_s
        self.settle()

    def stop(self) -> None:
        """Stop by command."""
        if self.state.stopped_s is None:
            self.end_boluses()
            self._outgoing = None
            self.state.stopped_s, self.state.lowered_s = self.state.counter_s, None

    def lower(self) -> None:
        """Run the minimum rate in place of the program, and end every bolus for good."""
        if self.state.lowered_s is None:
            self.end_boluses()
            self._outgoing = None
            self.state.lowered_s = self.state.counter_s

    def start(self) -> None:
        """Go on after a stop, or after it was lowered."""
        state = self.state
        if state.stopped_s is not None or state.lowered_s is not None:
            state.stopped_s = state.lowered_s = None
            state.course.barrier_s = max(state.course.barrier_s, state.counter_s)
            self.clear_alarm(Alarm.STOPPED_LONG)
            self.clear_alarm(Alarm.EMERGENCY_ACCESS)
            self.settle()

    def begin_bolus(self, kind: int, volume_nl: int, duration_s: int) -> None:
        """Begin a bolus on top, in this second; the caller has made sure that it may."""
        state = self.state
        state.bolus = RunningBolus(kind, volume_nl, duration_s, state.counter_s)
        if kind == DEMAND:
            state.demand_starts_s = [*recent_starts(state), state.counter_s]

    def end_boluses(self) -> None:
        """End every bolus that runs, for good."""
        self.end_bolus()
        if self.plan is not None and self._is_on_course:
            end_boluses(self.plan, self.state.course, self.state.counter_s)

    @property
    def _is_on_course(self) -> bool:
        state = self.state
        return state.stopped_s is None and state.lowered_s is None and state.switch_s is None

    def end_bolus(self) -> None:
        """End the bolus on top, if one runs."""
        state, bolus = self.state, self.state.bolus
        if bolus is None:
            return
        whole = state.counter_s - bolus.started_s >= bolus.duration_s
        self.note(Event.BOLUS_ENDED, {3: given_nl(bolus, state.counter_s), 5: whole})
        if bolus.kind == DEMAND:
            state.demand_end_s = state.counter_s
        state.bolus = None

    def end_service(self) -> None:
        """The battery is spent: nothing is delivered any more."""
        if not self.state.ended:
            self.end_boluses()
            self.state.ended = True
            self.raise_alarm(Alarm.END_OF_SERVICE)

    def would_grant(self) -> Grant:
        """What a press of the handset would be answered now."""
        demand = self.plan.demand if self.plan is not None else None
        return judge(demand, self.state, delivers=self.delivers and self.state.lowered_s is None)

    def press(self) -> Grant:
        """The patient asks for a demand bolus."""
        demand = self.plan.demand if self.plan is not None else None
        grant = self.would_grant()
        if grant.granted and demand is not None:
            self.note(Event.DEMAND_GRANTED, {3: demand.volume_nl})
            self.begin_bolus(DEMAND, demand.volume_nl, demand.over_s)
        else:
            detail = {6: int(grant.reason or 0)}
            self.note(Event.DEMAND_REFUSED, detail if grant.wait_s is None else detail | {7: grant.wait_s})
        return grant

    # --- living -------------------------------------------------------------------------------------------------------

    def _live(self, end_s: int) -> None:
        """Go on to the next change of flow, timer, threshold, or the end."""
        state = self.state
        flow, until_s = self._flow()
        ends = [end_s, *until_s, *self._timers()]
        seconds = min(end for end in ends if end > state.counter_s) - state.counter_s
        asked_fine = state.exact_fine + flow * seconds
        if self._crosses(asked_fine, seconds):
            lived = range(1, seconds)
            seconds = 1 + bisect_left(lived, True, key=lambda some: self._crosses(state.exact_fine + flow * some, some))
            asked_fine = state.exact_fine + flow * seconds
        state.exact_fine = asked_fine.numerator if asked_fine.denominator == 1 else asked_fine
        state.strokes = asked_fine // self.spec.stroke_fine
        state.counter_s += seconds
        state.clock_s += seconds
        if self._follows_plan and self.plan is not None and state.course.item < len(self.plan.once):
            state.course.item_done_s += seconds

    @property
    def _follows_plan(self) -> bool:
        """Whether the active image's own course moves on; not in the second between its commit and its switch."""
        return self.delivers and self.state.switch_s is None and self.state.lowered_s is None

    def _flow(self) -> tuple[int | Fraction, list[int]]:
        """The flow asked for now and when it may change."""
        state = self.state
        flow: int | Fraction = 0
        ends: list[int] = []
        if state.lowered_s is not None and self.delivers:
            return self.spec.minimum_rate_nl_per_h, []
        running = (self.plan, state.course) if self._follows_plan else self._outgoing
        if running is not None and running[0] is not None and self.delivers:
            stretch = scheduled_stretch(running[0], running[1], state.counter_s, state.clock_s)
            flow += stretch.flow
            ends += [] if stretch.until_s is None else [stretch.until_s]
        if state.bolus is not None:
            stretch = bolus_stretch(state.bolus)
            flow += stretch.flow
            ends += [] if stretch.until_s is None else [stretch.until_s]
        return flow, ends

    def _timers(self) -> list[int]:
        """Seconds of the counter at which something is due that no flow shows."""
        state = self.state
        times = [battery.LIFE_MAX_S - battery.INDICATOR_TO_END_S, battery.LIFE_MAX_S]
        if state.switch_s is not None:
            times.append(state.switch_s)
        if state.stopped_s is not None:
            times.append(state.stopped_s + STOPPED_ALARM_S + 1)
        if state.indicator_s is not None:
            times.append(state.indicator_s + battery.INDICATOR_TO_END_S)
        return times

    def _crosses(self, asked_fine: int | Fraction, seconds: int) -> bool:
        """Whether the reservoir or the battery meets a threshold within so many seconds, when so much is asked then."""
        state = self.state
        strokes = asked_fine // self.spec.stroke_fine
        if state.indicator_s is None and battery.wants_replacement(state.counter_s + seconds, strokes, state.commands):
            return True
        if self.plan is None or state.fill_nl == 0:
            return False
        left_nl = state.fill_nl - (strokes - state.fill_strokes) * self.spec.stroke_nl
        low = Alarm.LOW_RESERVOIR not in state.alarms and left_nl <= self.plan.low_alarm_nl
        return low or (Alarm.EMPTY not in state.alarms and left_nl <= 0)

    def settle(self) -> None:
        """Do everything that is due in this second."""
        state = self.state
        self._watch_rotor()
        if state.bolus is not None and state.counter_s >= state.bolus.started_s + state.bolus.duration_s:
            self.end_bolus()
        if state.switch_s is not None and state.counter_s >= state.switch_s:
            state.switch_s, self._outgoing = None, None
        self._check_reservoir()
        self._check_life()
        if self.plan is not None and self._follows_plan:
            self._begin_due(self.plan, state.course)

    def _begin_due(self, plan: Plan, course: Course) -> None:
        if course.item < len(plan.once) and course.item_done_s >= plan.once[course.item].duration_s:
            course.item, course.item_done_s, course.begun = course.item + 1, 0, False
        if course.begun:
            return
        course.begun = True
        if course.item < len(plan.once):
            self.note(Event.ONCE_BEGUN, {10: course.item})
            return
        state = self.state
        course.basal_from_clock_s = state.clock_s
        if isinstance(plan.basal, Periodic):
            course.first_bolus_s = first_periodic_s(plan.basal, state.counter_s, state.clock_s)
        self.note(Event.BASAL_BEGUN)

    def _check_reservoir(self) -> None:
        if self.plan is None or self.state.fill_nl == 0:
            return
        left_nl = self.reservoir_nl
        if left_nl <= self.plan.low_alarm_nl:
            self.raise_alarm(Alarm.LOW_RESERVOIR)
        if left_nl <= 0 and Alarm.EMPTY not in self.state.alarms:
            self.end_boluses()
            self.raise_alarm(Alarm.EMPTY)

    def _watch_rotor(self) -> None:
        """A rotor that is held ends every bolus for good, as STOP does; the program goes on by itself afterwards."""
        world, state = self.truth.world, self.state
        if world.stalled and Alarm.STALL not in state.alarms:
            self.end_boluses()
            self.raise_alarm(Alarm.STALL)
        elif not world.stalled and Alarm.STALL in state.alarms:
            state.course.barrier_s = max(state.course.barrier_s, state.counter_s)
            self.clear_alarm(Alarm.STALL)
        if world.pressure:
            self.raise_alarm(Alarm.PRESSURE)
        else:
            self.clear_alarm(Alarm.PRESSURE)

    def _check_life(self) -> None:
        state = self.state
        if state.stopped_s is not None and state.counter_s - state.stopped_s > STOPPED_ALARM_S:
            self.raise_alarm(Alarm.STOPPED_LONG)
        if state.indicator_s is None and battery.wants_replacement(state.counter_s, state.strokes, state.commands):
            state.indicator_s = state.counter_s
            self.raise_alarm(Alarm.REPLACEMENT)
        if state.indicator_s is None or state.ended:
            return
        if state.counter_s >= min(state.indicator_s + battery.INDICATOR_TO_END_S, battery.LIFE_MAX_S):
            self.end_service()
