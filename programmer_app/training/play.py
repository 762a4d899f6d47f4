"""Plays one scenario without a window: events, the learner's script, the examiner, and what comes of it.

The same scenario, script and seed give the same result to the last byte.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from device.clock import pump_seconds
from device.program_file import to_content
from device.pump import LogEntry
from programmer_app.therapy.library import load_library
from programmer_app.training.acts import Act
from programmer_app.training.facts import DoneAct, Event, Facts
from programmer_app.training.goals import Runs
from programmer_app.training.judge import Verdict, judge
from programmer_app.training.learner import Learner
from programmer_app.training.names import name_of
from programmer_app.training.scenario import Event as ScenarioEvent
from programmer_app.training.scenario import Scenario
from programmer_app.training.scenario_check import STAGED
from programmer_app.training.world import World

_ALARM_RAISED: Final = 9
"""Event of the pump's log, with the alarm's code under 8. Source: docs/protocol.md 4.5."""
_FIRST, _THEN, _LAST = 0, 1, 2
"""At one moment: what happens, what the learner does, what the examiner looks at."""


@dataclass(frozen=True)
class Played:
    """A scenario that was played to its end.

    Attributes:
        scenario: It.
        facts: What is known.
        verdicts: On each goal.
        log: All that happened, by time; the same for the same seed.
    """

    scenario: Scenario
    facts: Facts
    verdicts: tuple[Verdict, ...]
    log: tuple[dict[str, Any], ...]

    @property
    def score_percent(self) -> int:
        """Points of the goals that were met, percent of all, rounded down."""
        points = sum(verdict.goal.points for verdict in self.verdicts)
        return 100 * sum(verdict.goal.points for verdict in self.verdicts if verdict.met) // points

    @property
    def passed(self) -> bool:
        """Whether every goal that must be met was, and the points are enough."""
        musts = all(verdict.met for verdict in self.verdicts if verdict.goal.must)
        return musts and self.score_percent >= self.scenario.pass_percent

    @property
    def missed(self) -> tuple[str, ...]:
        """Ids of the goals that were not met."""
        return tuple(verdict.goal.id for verdict in self.verdicts if not verdict.met)


class Play:
    """One play of a scenario; use it once.

    Args:
        scenario: What is played.

    Attributes:
        world: The world of this play.
        log: What has happened so far.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.world = World(scenario, load_library())
        self.log: list[dict[str, Any]] = []
        self._learner = Learner(self.world, lambda: self._react(STAGED))
        self._waiting = [event for event in scenario.event if event.on is not None]
        self._acts: list[DoneAct] = []
        self._programs: dict[int, dict[str, Any] | None] = {}

    def run(self, acts: Sequence[Act]) -> Played:
        """Plays it to its end.

        Args:
            acts: The learner's script, by time.
        """
        end_s = self.scenario.lasts.amount
        for t_s, _, thing in self._agenda(acts):
            if t_s > end_s:
                break
            self.world.advance_to(t_s)
            if isinstance(thing, ScenarioEvent):
                self._happen(thing)
            elif thing is None:
                self._programs[t_s] = self._look()
            else:
                self._do(thing)
        self.world.advance_to(end_s)
        return self._examined()

    def _agenda(self, acts: Sequence[Act]) -> list[tuple[int, int, ScenarioEvent | Act | None]]:
        items: list[tuple[int, int, ScenarioEvent | Act | None]] = [
            (event.at.amount, _FIRST, event) for event in self.scenario.event if event.at is not None
        ]
        items += [(act.at.amount, _THEN, act) for act in acts]
        looks = {goal.by.amount for goal in self.scenario.goal if isinstance(goal, Runs) and goal.by is not None}
        items += [(t_s, _LAST, None) for t_s in looks]
        return sorted(items, key=lambda item: item[:2])

    @property
    def link_s(self) -> float | None:
        """Time of the link; None: the workstation's clock."""
        return None

    def _do(self, act: Act) -> None:
        begun_s = self.world.now_s
        done = self._learner.do(act)
        self.world.catch_up()
        self._acts.append(DoneAct(begun_s, act.do, done.outcome, done.text, done.facts))
        self._note(begun_s, "learner", act.do, done.text, outcome=done.outcome, **done.facts)
        self._react(act.do)

    def _react(self, moment: str) -> None:
        """Events that wait for what has just been done."""
        for event in [one for one in self._waiting if one.on == moment]:
            if event.after is None or self.world.now_s >= event.after.amount:
                self._waiting.remove(event)
                self._happen(event)

    def _happen(self, event: ScenarioEvent) -> None:
        if event.fault is not None:
            self.world.begin_fault(event.fault, self.link_s)
        if event.ends is not None:
            self.world.end_fault(event.ends)
        hidden = {"fault": event.fault} if event.fault else {"ends": event.ends} if event.ends else {}
        self._note(self.world.now_s, "scenario", "event", event.says or "(unseen)", **hidden)

    def _note(self, t_s: int, who: str, what: str, text: str, **more: Any) -> None:  # noqa: ANN401 - JSON values
        self.log.append({"t_s": t_s, "who": who, "what": what, "text": text, **more})

    def _look(self) -> dict[str, Any] | None:
        with self.world.examination(meanwhile=True) as session:
            program = session.interrogate().program
        return None if program is None else to_content(program)

    def _examined(self) -> Played:
        world, end_s = self.world, self.scenario.lasts.amount
        with world.examination() as session:
            reading = session.interrogate()
            entries = session.log()
        self._programs[end_s] = None if reading.program is None else to_content(reading.program)
        facts = Facts(
            end_s=end_s,
            acts=tuple(self._acts),
            programs=self._programs,
            status=reading.status,
            pump_log=tuple(event for entry in entries if (event := self._event(entry)) is not None),
            count_error_nl=reading.status.reservoir_nl - world.reservoir_nl,
            open_write=world.journal.open_for(reading.identity.serial) is not None,
            presses=tuple(world.presses),
            record=world.record,
        )
        for press in facts.presses:
            self._note(press.t_s, "patient", "press", press.refusal or "granted")
        for event in facts.pump_log:
            self._note(event.t_s, "pump", "alarm" if event.alarm else "log", event.text)
        log = sorted(self.log, key=lambda entry: entry["t_s"])
        return Played(self.scenario, facts, judge(self.scenario.goal, facts), tuple(log))

    def _event(self, entry: LogEntry) -> Event | None:
        """An entry of the pump's log by the time of the scenario; None for what was before it, but for alarms."""
        part = self.scenario.pump
        t_s = entry.clock_s - pump_seconds(self.scenario.starts) - part.clock_ahead.amount
        code = entry.detail.get(8)
        alarm = name_of(code) if entry.event == _ALARM_RAISED and type(code) is int else ""
        if t_s < 0 and not alarm:
            return None
        return Event(max(0, t_s), entry.text, alarm)


def play(scenario: Scenario, acts: Sequence[Act]) -> Played:
    """Plays a scenario with a learner's script."""
    return Play(scenario).run(acts)
