"""What the world of a training says, in the GUI thread: the present frame, the course so far, what has happened."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from device.clock import SECONDS_PER_DAY
from programmer_app.training.remote import RemoteTraining
from programmer_app.training.scenario import Scenario

FIGURES: Final = ("symptom", "sedation", "breaths_per_min", "side_effects", "withdrawal")
_MEAN_S: Final = 3600
"""Over so long a time the dose rate at the tip is drawn; a shorter one shows the strokes of the rotor."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The world at a moment.

    Attributes:
        t_s: Second of the scenario.
        times: Pace that was asked for; 0 is a pause.
        jumps: Whether it runs to the next thing as fast as it goes.
        clock_s: The pump's clock.
        counted_nl: What the pump counts in its reservoir.
        delivered_nl: What it counts as delivered since its last program.
        wait_s: Until the handset would be granted a bolus; None where it is not known.
        used: Demand boluses of the last 24 h.
        most: So many are allowed; 0 without a demand bolus.
        grants: Whether a press would be granted now.
        says: What the patient says.
        reservoir_nl: What is truly in the reservoir. For the instructor alone.
        faults: Names of the faults that are there or to come. For the instructor alone.
    """

    t_s: int
    times: float
    jumps: bool
    clock_s: int
    counted_nl: int
    delivered_nl: int
    wait_s: int | None
    used: int
    most: int
    grants: bool
    says: str
    reservoir_nl: int
    faults: tuple[str, ...]


@dataclass
class Course:
    """Tip and patient, step by step.

    Attributes:
        t_s: End of each step.
        tip_mcg: Dose that has left the tip by then.
        figures: Of the patient, by name.
    """

    t_s: list[int] = field(default_factory=list)
    tip_mcg: list[float] = field(default_factory=list)
    figures: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in FIGURES})

    def add(self, point: list[float]) -> None:
        """One step more."""
        self.t_s.append(int(point[0]))
        self.tip_mcg.append(point[1])
        for name, value in zip(FIGURES, point[2:], strict=True):
            self.figures[name].append(value)

    def rate(self, at: int) -> float | None:
        """Dose rate at the tip, mcg a day, over the hour before a step; None at the first."""
        if at < 1:
            return None
        first = at
        while first > 0 and self.t_s[at] - self.t_s[first - 1] <= _MEAN_S:
            first -= 1
        first = min(first, at - 1)
        span_s = self.t_s[at] - self.t_s[first]
        return (self.tip_mcg[at] - self.tip_mcg[first]) * SECONDS_PER_DAY / span_s


class TrainingFeed(QObject):
    """Listens to one training and asks it for things.

    Args:
        remote: The training.
        scenario: What is played.

    Attributes:
        frame: The newest; None before the first.
        course: So far.
        entries: What has happened so far, as in the log of a play.
        result: What came of it; None before the end.

    Signals:
        frame_came: There is a newer one.
        happened (list): New entries.
        answered (dict): What came of a deed.
        slowed (dict): Time slowed down since something happened (`news`), or a jump has ended.
        ended: There is a result.
        refused (str): Something could not be done.
        recorded (dict): The record that was asked for.
        gone (str): The process has ended; why, where that is known.
    """

    frame_came = Signal()
    happened = Signal(list)
    answered = Signal(dict)
    slowed = Signal(dict)
    ended = Signal()
    refused = Signal(str)
    recorded = Signal(dict)
    gone = Signal(str)
    _came = Signal(object)

    def __init__(self, remote: RemoteTraining, scenario: Scenario, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.remote, self.scenario = remote, scenario
        self.frame: Frame | None = None
        self.course = Course()
        self.entries: list[dict[str, Any]] = []
        self.result: dict[str, Any] | None = None
        self._is_over = False
        self._came.connect(self._take)
        remote.start()
        remote.listen(self._came.emit)

    def stop(self) -> None:
        """The window goes: ends the process."""
        self._is_over = True
        self.remote.close()

    @property
    def now_s(self) -> float:
        """The present second of the scenario, between frames too."""
        return self.remote.clock.elapsed_s()

    # --- asking -------------------------------------------------------------------------------------------------------

    def set_pace(self, times: float) -> None:
        """So many times real time; 0 is a pause."""
        self.remote.say("pace", {"times": times})

    def step(self, seconds: int) -> None:
        """Lets so much time pass at once, then pauses."""
        self.remote.say("step", {"seconds": seconds})

    def jump(self) -> None:
        """Lets time pass up to the next thing that is noticed, then pauses."""
        self.remote.say("jump", {})

    def do(self, deed: str, *what: object) -> None:
        """Has something done at the patient, at the handset, or by the instructor."""
        self.remote.say("do", {"deed": deed, "what": list(what)})

    def hand(self, act: str, **more: str) -> None:
        """Hands at the patient."""
        self.do("hand", {"do": act, **more})

    def tell(self, act: str, outcome: str, text: str, facts: dict[str, Any]) -> None:
        """Tells what was done in the window."""
        self.remote.say("tell", {"act": act, "outcome": outcome, "text": text, "facts": facts})

    def finish(self) -> None:
        """Lets the rest of the time pass and has the examiner look."""
        self.remote.say("finish", {})

    def ask_record(self) -> None:
        """Asks for all deeds so far; `recorded` follows."""
        self.remote.say("record", {})

    # --- hearing ------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, content: dict[str, Any]) -> None:
        for name, what in content.items():
            if name == "frame":
                self._take_frame(what)
            elif name == "entries":
                self.entries += what
                self.happened.emit(what)
            elif name == "result":
                self.result = what
                self.ended.emit()
            elif name == "gone":
                if not self._is_over:
                    self.gone.emit(what)
            elif name in {"answer", "slowed", "refused", "record"}:
                signals = {
                    "answer": self.answered,
                    "slowed": self.slowed,
                    "refused": self.refused,
                    "record": self.recorded,
                }
                signals[name].emit(what)

    def _take_frame(self, what: dict[str, Any]) -> None:
        wait_s, used, most, grants = what["handset"]
        clock_s, counted_nl, delivered_nl = what["pump"]
        reservoir_nl, faults = what["truth"]
        for point in what["points"]:
            self.course.add(point)
        self.frame = Frame(
            what["t_s"],
            what["times"],
            what["jumps"],
            clock_s,
            counted_nl,
            delivered_nl,
            wait_s,
            used,
            most,
            grants,
            what["says"],
            reservoir_nl,
            tuple(faults),
        )
        self.frame_came.emit()
