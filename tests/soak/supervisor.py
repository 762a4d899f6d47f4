"""Plays the hour: starts pump, port and program, lets things go wrong by a die, and has a judge hear what is said.

The judge knows what the window said (phases, what runs, what was kept) from the program's own output, and what is true
from the pump's memory; in the end the records are opened anew.
"""

from __future__ import annotations

import json
import random
import signal
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from tests.soak.clinic import set_up
from tests.soak.full_disk import made_library
from tests.soak.judge import Judge
from tests.soak.life import Life
from tests.soak.memory import Sample, growth_percent, sample
from tests.soak.port import Port
from tests.soak.pump import Pump

SAMPLE_S: Final = 5.0
CALM_FAULTS: Final = ("unplug", "pump killed")
ALL_FAULTS: Final = (*CALM_FAULTS, "program killed")
_GRACE_S: Final = 240.0
"""After the last act, until the window must have put down what it does."""
_SILENT_S: Final = 180.0
"""A program that says nothing for so long hangs. Chosen here: three times the patience of the hands."""
LONGEST_UNPLUGGED_S: Final = 8.0
LONGEST_DARK_S: Final = 4.0
FAULT_IN_A_WRITE: Final = 0.3
"""Share of sendings, and of activations, in which something is made to go wrong."""
PULLED_WITHIN_BYTES: Final = 1_000
"""Of the line, both ways together, from when a sending or an activation is told; each of them takes about that."""
PULLED: Final = "fault: unplugged at a byte of a write"


@dataclass(frozen=True)
class Plan:
    """What is asked for.

    Attributes:
        minutes: How long.
        seed: Of everything that is random.
        calm: The program is not killed: its memory can be followed over the whole time.
        pace_ms: Pause of the clinician between two acts.
        mean_fault_s: Mean time between two faults that come by themselves.
        display: Of the X server; "" for Qt's offscreen platform.
    """

    minutes: float
    seed: int
    calm: bool
    pace_ms: int = 250
    mean_fault_s: float = 25.0
    display: str = ""


class Soak:
    """One run.

    Args:
        plan: What is asked for.
        folder: For everything that it leaves.
    """

    def __init__(self, plan: Plan, folder: Path) -> None:
        self._plan, self._folder = plan, folder
        self._home = folder / "home"
        self._home.mkdir(mode=0o700)
        self._dice = random.Random(plan.seed)
        self._stop = folder / "stop"
        self._pump = Pump(folder, plan.seed)
        self._library = made_library(folder)
        self.judge = Judge(self._pump)
        self._runs = 0
        self._samples: list[Sample] = []
        self._frames: dict[int, dict[str, float]] = {}
        self._whole_s = 0.0
        self._unknown = False
        self._settled_s: list[float] = []
        self._due: list[tuple[float, str]] = []
        self._pulls = 0

    def run(self) -> dict[str, Any]:
        """Plays it; what was counted."""
        set_up(self._home)
        self._pump.hand_over(self._home)
        self._pump.power_up()
        self._port = Port(self._pump, self._folder)
        begun_s = time.monotonic()
        self._end_s = begun_s + self._plan.minutes * 60
        self._due = [(begun_s + self._pause_s(), self._any_fault())]
        try:
            while self._one_life() and time.monotonic() < self._end_s + _GRACE_S:
                pass
        finally:
            self._port.close()
            self._pump.kill()
        self.judge.wrong += self.judge.acknowledged.wrong(self._home, self.judge.furthest_s)
        return self._report(time.monotonic() - begun_s)

    # ---- a life of the program ----

    def _one_life(self) -> bool:
        """From its start to its end; whether it is to be started again."""
        self._runs += 1
        self._samples.clear()
        life = self._started()
        try:
            self._watch(life)
        finally:
            if life.process.poll() is None and not life.over:
                life.kill(signal.SIGKILL)
            code = life.end()
        if not life.killed and code != 0:
            self.judge.blame(f"the program ended with {code}; see {self._folder / 'program.err'}")
        return life.killed or code != 0

    def _watch(self, life: Life) -> None:
        while not life.over:
            now_s = time.monotonic()
            self._take_sample(life, now_s)
            if now_s >= self._end_s:
                self._call_it_a_day()
            self._do_what_is_due(life, now_s)
            if now_s > life.heard_s + _SILENT_S or now_s > self._end_s + _GRACE_S:
                self.judge.blame(f"the program hangs or does not end; it said last {self.judge.log[-3:]}")
                life.kill(signal.SIGABRT)  # faulthandler then says where it stands
                life.process.wait()
                break
            for said in life.said():
                self._hear(said, now_s)

    def _call_it_a_day(self) -> None:
        self._stop.touch()
        self._port.plug()
        self._due = [deed for deed in self._due if deed[1] in ("plug", "power")]

    def _started(self) -> Life:
        plan = self._plan
        environment = {
            "THECAL_HOME": str(self._home),
            "HOME": str(self._folder),
            "THECAL_PLAYER": "true",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "LIBC_FATAL_STDERR_": "1",
            "QT_QPA_PLATFORM": "xcb" if plan.display else "offscreen",
            "DISPLAY": plan.display,
        }
        if self._library is not None:
            environment["LD_PRELOAD"] = str(self._library)
        with (self._folder / "program.err").open("a") as errors:
            errors.write(f"--- run {self._runs}\n")
        seed = str(plan.seed * 1_000 + self._runs)
        self.judge.off_s = self.judge.furthest_s  # somebody has set the clock right
        told = [self._port.url, seed, str(plan.pace_ms), str(self._stop), str(self.judge.off_s)]
        return Life(told, environment, self._folder)

    def _take_sample(self, life: Life, now_s: float) -> None:
        at_s = now_s - life.started_s
        if self._samples and at_s < self._samples[-1].at_s + SAMPLE_S:
            return
        if (one := sample(life.process.pid, at_s)) is not None:
            self._samples.append(one)
            self._note({"event": "memory", "rss_mb": one.rss_mb, "pss_mb": one.pss_mb}, now_s)

    def _note(self, what: dict[str, Any], now_s: float) -> None:
        """Keeps it at once: a run that is broken off has said all that it knew."""
        with (self._folder / "said.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps({"run": self._runs, "at": round(now_s, 2), **what}) + "\n")

    def _hear(self, said: dict[str, Any], now_s: float) -> None:
        self._note(said, now_s)
        self.judge.hear(said)
        if said["event"] == "frames":
            self._frames[self._runs] = said["frames"]
        if said["event"] == "phase":
            self._time_unknown(said["phase"], now_s)
        if (
            said["event"] in ("sending", "activating")
            and now_s < self._end_s
            and self._dice.random() < FAULT_IN_A_WRITE
        ):
            self._let_go_wrong(now_s)
        if said["event"] in ("not staged", "outcome", "interrupted"):
            self._port.pull_after(None)

    def _let_go_wrong(self, now_s: float) -> None:
        """In what has just begun to be sent: at a byte of it, or at a moment."""
        what = self._any_fault()
        if what == "unplug":
            self._port.pull_after(self._dice.randrange(1, PULLED_WITHIN_BYTES))
        else:
            self._due.append((now_s + self._dice.uniform(0, 2.5), what))

    def _time_unknown(self, phase: str, now_s: float) -> None:
        """How long an outcome stayed unknown after everything was in its place again."""
        if phase == "UNKNOWN":
            self._whole_s = max(self._whole_s, now_s)
            self._unknown = True
        elif self._unknown and phase in ("DONE", "NOT_APPLIED"):
            self._unknown = False
            self._settled_s.append(round(now_s - self._whole_s, 2))

    # ---- faults ----

    def _pause_s(self) -> float:
        return self._dice.expovariate(1 / self._plan.mean_fault_s)

    def _any_fault(self) -> str:
        return self._dice.choice(CALM_FAULTS if self._plan.calm else ALL_FAULTS)

    def _do_what_is_due(self, life: Life, now_s: float) -> None:
        if self._port.pulls > self._pulls:
            self._pulls = self._port.pulls
            self._note({"event": "fault", "what": PULLED}, now_s)
            self.judge.counts[PULLED] += 1
            self._plug_later(now_s)
        for deed in sorted(one for one in self._due if one[0] <= now_s):
            self._due.remove(deed)
            self._do(deed[1], life, now_s)
        if not any(what in ALL_FAULTS for _, what in self._due) and now_s < self._end_s:
            self._due.append((now_s + self._pause_s(), self._any_fault()))

    def _do(self, what: str, life: Life, now_s: float) -> None:
        self._note({"event": "fault", "what": what}, now_s)
        if what == "unplug":
            self._port.unplug()
            self._plug_later(now_s)
        elif what == "plug":
            self._port.plug()
            self._whole_s = now_s
        elif what == "pump killed":
            self._pump.kill()
            self._due.append((now_s + self._dice.uniform(0, LONGEST_DARK_S), "power"))
        elif what == "power":
            self._pump.kill()
            self._pump.power_up()
            self._whole_s = time.monotonic()
        else:
            life.kill(signal.SIGKILL)
        if what in ALL_FAULTS:
            self.judge.counts[f"fault: {what}"] += 1

    def _plug_later(self, now_s: float) -> None:
        self._due.append((now_s + self._dice.uniform(0.2, LONGEST_UNPLUGGED_S), "plug"))

    # ---- the end ----

    def _report(self, took_s: float) -> dict[str, Any]:
        judge, samples = self.judge, self._samples
        judge.look()
        errors = (self._folder / "program.err").read_text(encoding="utf-8", errors="replace").splitlines()
        judge.wrong += sorted({line for line in errors if line and not line.startswith(("--- run", "QFontDatabase"))})
        return {
            "plan": asdict(self._plan),
            "minutes": round(took_s / 60, 2),
            "screen": "Xvfb" if self._plan.display else "offscreen: no Xvfb here",
            "disk_full": "writes to files fail with ENOSPC" if self._library else "skipped: needs Linux and gcc",
            "starts_of_the_program": self._runs,
            "starts_of_the_pump": self._pump.starts,
            "counts": dict(sorted(judge.counts.items())),
            "wrong": judge.wrong,
            "bound": _bound(judge, judge.counts["writes"], "writes"),
            "bound_unplugged": _bound(judge, judge.counts[PULLED], "ports pulled out at a byte of a write"),
            "memory": {
                "of": "the last life of the program",
                "samples": [(one.at_s, one.rss_mb, one.pss_mb) for one in samples],
                "most_rss_mb": max((one.rss_mb for one in samples), default=None),
                "last_rss_mb": samples[-1].rss_mb if samples else None,
                "growth_over_the_last_half_percent": growth_percent(samples),
            },
            "frames": list(self._frames.values()),
            "settled_after_s": sorted(self._settled_s),
        }


def _bound(judge: Judge, count: int, what: str) -> str:
    """Source: Hanley and Lippman-Hand, JAMA 1983;249:1743 ("rule of three")."""
    if judge.wrong or not count:
        return f"none: something was wrong, or there were no {what}"
    return f"no failure in {count} {what}: below {300 / count:.2g} % (3/N) with 95 % confidence"
