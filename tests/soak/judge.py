"""Judges what the window says by the pump's own memory, line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from tests.soak.clinic import Acknowledged
from tests.soak.pump import Pump, Runs

DOSE_TOLERANCE: Final = 0.005
"""Rounding of a flow to the pump's whole nanolitres an hour is below that. Source: docs/protocol.md part 5."""


@dataclass
class Judge:
    """What was said against what is true.

    Attributes:
        pump: Its memory is the truth.
        counts: Of everything that happened.
        wrong: What was not true, or got stuck; empty when all went well.
        off_s: How far the clock of the computer is off.
        furthest_s: How far on it was at most: nobody logs in by a clock that stands before the newest record.
    """

    pump: Pump
    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    acknowledged: Acknowledged = field(default_factory=Acknowledged)
    planned: dict[str, float] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    open_txn: str = ""
    off_s: int = 0
    furthest_s: int = 0
    log: list[dict[str, Any]] = field(default_factory=list)

    def blame(self, what: str) -> None:
        """Notes that something is wrong, with the last things that were said."""
        self.wrong.append(what)

    def hear(self, said: dict[str, Any]) -> None:
        """One line of the program."""
        self.log.append(said)
        hears: dict[str, Callable[[dict[str, Any]], None]] = {
            "act": lambda said: self.counts.update(["acts", f"act {said['what']}"]),
            "activating": self._activating,
            "phase": self._phase,
            "shown": self._shown,
            "outcome": self._outcome,
            "kept": lambda said: self._kept(said["text"]),
            "refused": lambda said: self._refused(said["text"]),
            "program kept": lambda said: self.acknowledged.programs.add(said["digest"]),
            "clock jump": self._clock_jump,
            "unfit": lambda _said: self.counts.update(["refused to program until its clock was right"]),
            "disk full": lambda _said: self.counts.update(["fault: disk full"]),
            "interrupted": lambda _said: self.counts.update(["acts interrupted"]),
            "foreign": lambda said: self.blame(f"changes of another programmer are shown, and there is none: {said}"),
            "stuck": lambda said: self.blame(f"the window does not come to rest: {said}"),
            "frozen": lambda _said: self.blame("the window met a fault of its own and froze"),
        }
        if said["event"] in hears:
            hears[said["event"]](said)

    def _clock_jump(self, said: dict[str, Any]) -> None:
        self.counts["fault: clock jump"] += 1
        self.off_s += said["seconds"]
        self.furthest_s = max(self.furthest_s, self.off_s)

    def _activating(self, said: dict[str, Any]) -> None:
        self.counts["writes"] += 1
        self.planned[said["txn"]] = float(said["mg_per_day"])
        self.open_txn = said["txn"]

    def _phase(self, said: dict[str, Any]) -> None:
        phase, txn = said["phase"], said["txn"]
        if phase not in ("DONE", "NOT_APPLIED", "UNKNOWN") or not txn:
            return
        self.counts[f"said {phase.lower().replace('_', ' ')}"] += 1
        if phase == "UNKNOWN":
            return
        self.open_txn = ""
        runs = self.pump.runs()
        applied = runs is not None and runs.txn == txn
        if applied != (phase == "DONE"):
            self.blame(f"said {phase} of {txn}, but the pump runs {runs}")
        if phase == "NOT_APPLIED":
            self.refused.add(txn)

    def look(self) -> Runs | None:
        """What the pump runs now; a write that was said not to be applied never is later."""
        runs = self.pump.runs()
        if runs is not None and runs.txn in self.refused:
            self.blame(f"{runs.txn} was said not to be applied, and runs")
        return runs

    def _shown(self, said: dict[str, Any]) -> None:
        self.counts["readings shown"] += 1
        runs = self.look()
        true = (runs.generation, runs.digest) if runs is not None else (0, "")
        if (said["generation"], said["digest"]) != true:
            self.blame(f"shows generation {said['generation']}, {said['digest'][:16]}; the pump runs {runs}")

    def _outcome(self, said: dict[str, Any]) -> None:
        if said["phase"] != "DONE":
            return
        runs = self.pump.runs()
        planned = float(said["mg_per_day"])
        if runs is None or abs(runs.mg_per_day - planned) > planned * DOSE_TOLERANCE:
            self.blame(f"said programmed with {planned} mg/day, but the pump runs {runs}")
        number = f"{planned:g}"
        if number not in said["says"]:
            self.blame(f"the last screen does not name {number}: {said['says']}")

    def _kept(self, text: str) -> None:
        self.counts["records acknowledged"] += 1
        self.acknowledged.kept.add(text)

    def _refused(self, text: str) -> None:
        self.counts["records refused"] += 1
        self.acknowledged.refused.add(text)
