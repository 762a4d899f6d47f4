"""A training that is played by somebody: deeds come one by one, and each is kept, so that it can be played again.

A deed is the only thing that changes anything here: time that passes, bytes on the line, an act that was told, hands at
the patient, a fault. The same deeds on the same scenario give the same world to the last bit, wherever time was cut
into pieces; a branch is a training that begins with the first part of another one's deeds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

from pydantic import TypeAdapter

from device.emulator import FaultTextError
from programmer_app.training.acts import Act
from programmer_app.training.facts import DoneAct
from programmer_app.training.play import Play, Played
from programmer_app.training.scenario import Event, Scenario
from programmer_app.training.scenario_check import STAGED

Deed: TypeAlias = list[Any]
"""Its name and what belongs to it, as JSON can hold it."""

WAIT_S: Final = 1.0
"""Of the link's time, in one deed `wait`: how finely the 120 s are counted after which a pump drops what is staged."""
AT_THE_PATIENT: Final = frozenset(
    {"ask", "label", "empty", "fill", "aspirate_back", "new_needle", "second_person", "repair", "new_pump"}
)
"""Acts that are no programmer's: done here. All others are done in the window, and told."""
_ACT: Final[TypeAdapter[Act]] = TypeAdapter(Act)
_MS: Final = 1000


class DeedError(ValueError):
    """Something that cannot be done in a training."""


class Live(Play):
    """One training, deed by deed.

    Args:
        scenario: What is played.

    Attributes:
        deeds: What was done so far.
        ended: What came of it; None before the end.
    """

    def __init__(self, scenario: Scenario) -> None:
        super().__init__(scenario)
        self.deeds: list[Deed] = []
        self.ended: Played | None = None
        self._answer: dict[str, Any] = {}
        self._link_ms = 0
        self._out = b""
        self._to_come = self._agenda(())
        self._do_it: dict[str, Callable[..., None]] = {
            "run": self._run,
            "wait": self._wait,
            "line": self._line,
            "due": self._due,
            "hung_up": self._hung_up,
            "told": self._told,
            "hand": self._hand,
            "press": self._press,
            "fault": self._fault,
            "clear": self._clear,
            "note": self._note_down,
            "staged": self._on_staged,
        }

    @property
    def end_s(self) -> int:
        """Length of the scenario."""
        return self.scenario.lasts.amount

    @property
    def alarms(self) -> frozenset[int]:
        """Codes of the alarms that stand in the pump."""
        return frozenset(self.world.pump.alarms)

    def next_news_s(self) -> int:
        """When next something happens that the learner notices; at the latest the end."""
        now_s = self.world.now_s
        told = [event.at.amount for event in self.scenario.event if event.at is not None and event.says]
        return min([t_s for t_s in told if t_s > now_s], default=self.end_s)

    @property
    def link_s(self) -> float:
        """When the link was last at work: a fault of it that the scenario begins counts from there."""
        return self._link_ms / _MS

    # --- deeds --------------------------------------------------------------------------------------------------------

    def do(self, name: str, *what: object) -> dict[str, Any]:
        """Does one deed and keeps it.

        Returns:
            What there is to say of it; empty for most.

        Raises:
            DeedError: There is no such deed, or it cannot be done; nothing was.
        """
        if self.ended is not None:
            raise DeedError("the training is over")
        if name not in self._do_it:
            raise DeedError(f"there is no deed {name!r}")
        self._answer = {}
        try:
            self._do_it[name](*what)
        except (TypeError, ValueError, KeyError) as error:
            raise DeedError(f"{name}: {error}") from error
        if name == "run" and self.deeds and self.deeds[-1][0] == "run":
            self.deeds[-1][1] += what[0]
        else:
            self.deeds.append([name, *what])
        return self._answer

    def replay(self, deeds: Iterable[Deed], until_s: int | None = None) -> None:
        """Does the deeds of another training, until that second or all of them.

        Raises:
            DeedError: They are no deeds of this scenario.
        """
        for name, *what in deeds:
            left_s = None if until_s is None else until_s - self.world.now_s
            if left_s is not None and name == "run" and what[0] >= left_s:
                if left_s > 0:
                    self.do("run", left_s)
                return
            self.do(str(name), *what)

    def take_out(self) -> bytes:
        """What the head has for the line."""
        out, self._out = self._out, b""
        return out

    def finish(self) -> Played:
        """Lets the rest of the time pass, and has the examiner look."""
        if self.ended is None:
            if self.world.now_s < self.end_s:
                self.do("run", self.end_s - self.world.now_s)
            self.ended = self._examined()
        return self.ended

    # --- each of them -------------------------------------------------------------------------------------------------

    def _run(self, seconds: int) -> None:
        if type(seconds) is not int or seconds < 0:
            raise DeedError(f"time does not pass by {seconds!r} s")
        until_s = min(self.world.now_s + seconds, self.end_s)
        while self._to_come and self._to_come[0][0] <= until_s:
            t_s, _, thing = self._to_come.pop(0)
            self.world.advance_to(t_s, 0.0)
            if isinstance(thing, Event):
                self._happen(thing)
            else:
                self._programs[t_s] = self._look()
        self.world.advance_to(until_s, 0.0)

    def _wait(self) -> None:
        self.world.pump.advance(0, WAIT_S)

    def _line(self, link_ms: int, data: str) -> None:
        self._link_ms = link_ms
        self.world.head.receive(bytes.fromhex(data), link_ms / _MS)

    def _due(self, link_ms: int) -> None:
        self._link_ms = link_ms
        with self.world.programming():
            self._out += self.world.head.due(link_ms / _MS)

    def _hung_up(self) -> None:
        self.world.head.hang_up()
        self._out = b""

    def _told(self, act: str, outcome: str, text: str, facts: dict[str, Any]) -> None:
        now_s = self.world.now_s
        self._acts.append(DoneAct(now_s, act, outcome, text, facts))
        self._note(now_s, "learner", act, text, outcome=outcome, **facts)
        self._react(act)

    def _hand(self, act: dict[str, Any]) -> None:
        deed = _ACT.validate_python({"at": "0 min", **act})
        if deed.do not in AT_THE_PATIENT:
            raise DeedError(f"{deed.do} is done at the programmer")
        begun = len(self._acts)
        self._do(deed)
        done = self._acts[begun]
        self._answer = {"act": done.act, "outcome": done.outcome, "text": done.text}

    def _press(self) -> None:
        pressed = self.world.press()
        self._answer = {"granted": not pressed.refusal, "refusal": pressed.refusal, "t_s": pressed.t_s}

    def _fault(self, link_ms: int, text: str) -> None:
        self._link_ms = link_ms
        try:
            self.world.begin_fault(text, self.link_s)
        except FaultTextError as error:
            raise DeedError(str(error)) from error
        self._note(self.world.now_s, "instructor", "fault", f"{text} begins")

    def _clear(self, name: str) -> None:
        if self.world.end_fault(name):
            self._note(self.world.now_s, "instructor", "fault", f"{name} ends")

    def _note_down(self, text: str) -> None:
        self._note(self.world.now_s, "instructor", "note", str(text)[:2000])

    def _on_staged(self) -> None:
        self._react(STAGED)
