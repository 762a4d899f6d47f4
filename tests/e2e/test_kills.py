"""Host and pump as real processes on a real pseudo-terminal; either is killed or suspended at any frame of a write.

Afterwards the pump runs the old or the new program whole, the journal on disk says what is open, and `thecal resolve`
settles it truthfully.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import pty
import random
import select
import signal
import sys
import time
import tty
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from device.program_file import parse_program
from programmer_app.records.journal import open_journal
from tests.device.seeding import seeded
from tests.e2e.forge import Forge, forge
from tests.e2e.test_command_line import CONTINUOUS, PROGRAM, paired
from tests.soaking import Soak

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform == "win32", reason="signals and pseudo-terminals are POSIX's"),
]

PROGRAMS: dict[str, tuple[dict[str, Any], str]] = {"old": (CONTINUOUS, "2.4 mg/day"), "new": (PROGRAM, "3 mg/day")}
SERIAL = "EMU-00001"
FAST_RADIO = "2000000"
DEADLINE_S = 60.0
PAUSE_S = 0.4
"""Longer than the wait for an answer of most requests."""
Deed = Callable[["Bench"], None]


def answer_in(said: str) -> dict[str, Any]:
    """The JSON in what a command said, before and after which it may have said more on standard error."""
    content: dict[str, Any] = json.JSONDecoder().raw_decode(said[said.index("{") :])[0]
    return content


class Bench:
    """One pump on its memory, one host folder, and a relay between two pseudo-terminals that counts frames."""

    def __init__(self, made: Forge, folder: Path) -> None:
        self.forge = made
        self.folder = folder
        self.link = folder / "head"
        self.runs = ""
        self.host = self.pump = 0
        self.passed_bytes = 0
        self.pull_at: int | None = None
        for name, (content, _) in PROGRAMS.items():
            (folder / f"{name}.json").write_text(json.dumps(content))
        self.power_up()
        said = self._card.removeprefix("card ").strip()
        paired(str(self.link), said, folder)
        assert self.write("old")[0] == 0
        self.check("old")

    def power_up(self) -> None:
        """Starts the pump on its memory; ready when it serves."""
        state = self.folder / "pump.nvm"
        self.pump, out = self.forge.start("emulate", "--link", self.link, "--state", state, "--radio", FAST_RADIO)
        end_s = time.monotonic() + DEADLINE_S
        while "ready " not in (said := out.read_text()):
            assert time.monotonic() < end_s, said
            time.sleep(0.002)
        self._card = said.splitlines()[0]

    def power_cut(self) -> None:
        """Kills the pump and starts it again."""
        os.kill(self.pump, signal.SIGKILL)
        assert self.forge.wait(self.pump) == -signal.SIGKILL
        self.power_up()

    def power_off(self) -> None:
        """Ends the pump for good."""
        os.kill(self.pump, signal.SIGKILL)
        self.forge.wait(self.pump)

    def write_and_pull(self, name: str, at: int) -> tuple[int, str]:
        """`thecal write` whose port is gone when so many bytes have passed: what the host has open hangs up."""
        self.pull_at = at
        try:
            code, said, _ = self.write(name)
        finally:
            self.pull_at = None
        return code, said

    def kill_host(self) -> None:
        os.kill(self.host, signal.SIGKILL)

    def suspend_host(self) -> None:
        os.kill(self.host, signal.SIGSTOP)
        time.sleep(PAUSE_S)  # what is tested is that time passes
        os.kill(self.host, signal.SIGCONT)

    def suspend_pump(self) -> None:
        os.kill(self.pump, signal.SIGSTOP)
        time.sleep(PAUSE_S)  # as above
        os.kill(self.pump, signal.SIGCONT)

    def write(
        self, name: str, at: int = -1, deed: Deed | None = None, after_s: float = math.inf
    ) -> tuple[int, str, int]:
        """`thecal write` through the relay, with a deed at a frame or after so many seconds.

        Returns:
            Exit code, what was said, and how many frames passed in both directions.
        """
        front, back = pty.openpty()
        tty.setraw(back)
        dose = PROGRAMS[name][1]
        who = ("--user", "u", "--reason", "r", "--accept", "daily-dose-rise")
        self.host, out = self.forge.start(
            "write",
            "--port",
            os.ttyname(back),
            self.folder / f"{name}.json",
            *who,
            "--confirm-daily-dose",
            dose,
            "--json",
        )
        frames = self._relay(front, back, at, after_s, deed)
        code = self.forge.wait(self.host)
        return code, out.read_text(), frames

    def _relay(self, front: int, back: int, at: int, after_s: float, deed: Deed | None) -> int:
        frames, begun_s, head = 0, time.monotonic(), self._open_head()
        self.passed_bytes = 0
        keeps_back: int | None = back
        try:
            while self.passed_bytes != self.pull_at:
                now_s = time.monotonic()
                assert now_s < begun_s + DEADLINE_S
                if deed is not None and now_s - begun_s >= after_s:
                    deed(self)
                    if deed is Bench.kill_host:
                        keeps_back = self._let_go(keeps_back)  # dead before it opened its end, it would never show
                    deed = None
                for ready in select.select([front, head], [], [], 0.5 if math.isinf(after_s) else 0.002)[0]:
                    data = self._come(ready)
                    if not data and ready == front:
                        return frames
                    if not data:
                        os.close(head)
                        head = self._open_head()
                        continue
                    if ready == front:
                        keeps_back = self._let_go(keeps_back)  # from now on the end of the host shows
                    data = self._as_far_as_it_goes(data)
                    self._pass_on(head if ready == front else front, data)
                    before, frames = frames, frames + data.count(b"\x00")
                    if deed is not None and before <= at < frames:
                        deed(self)
                        deed = None
            return frames
        finally:
            for number in (front, head, keeps_back):
                self._let_go(number)

    def _as_far_as_it_goes(self, data: bytes) -> bytes:
        """What still passes before the port is pulled."""
        passes = data if self.pull_at is None else data[: self.pull_at - self.passed_bytes]
        self.passed_bytes += len(passes)
        return passes

    @staticmethod
    def _let_go(number: int | None) -> None:
        with contextlib.suppress(OSError):
            if number is not None:
                os.close(number)

    @staticmethod
    def _come(number: int) -> bytes:
        with contextlib.suppress(OSError):
            return os.read(number, 4096)
        return b""

    def _open_head(self) -> int:
        return os.open(self.link, os.O_RDWR | os.O_NOCTTY)

    @staticmethod
    def _pass_on(target: int, data: bytes) -> None:
        with contextlib.suppress(OSError):
            os.write(target, data)

    def check(self, wanted: str, said: str = "") -> None:
        """What the journal has open is settled truthfully, and the pump runs one program whole: the old or the new."""
        before = self.runs
        open_write = open_journal(self.folder).open_for(SERIAL)
        code, told = self.forge.run("read", "--port", self.link, "--json")
        assert code == 0, told
        read = answer_in(told)
        runs = parse_program(json.dumps(read["program"]))
        (found,) = [name for name, (content, _) in PROGRAMS.items() if parse_program(json.dumps(content)) == runs]
        assert found in (before or wanted, wanted)
        assert read["running"]
        assert read["alarms"] == []
        committed = {row["txn"] for row in read["last_results"] if row["outcome"] == "applied"}
        verdict = answer_in(said) if "{" in said else None
        if open_write is None:
            # nothing is open: either the host never began, or it knew the end and said so
            if verdict is not None and verdict["outcome"] != "unknown":
                assert (verdict["outcome"] == "applied") == (found == wanted != before)
        else:
            assert open_write.commit_sent or open_write.txn.hex() not in committed
            code, told = self.forge.run("resolve", "--port", self.link, "--json")
            assert code == 0, told
            settled = answer_in(told)
            assert settled["outcome"] == ("applied" if open_write.txn.hex() in committed else "not_applied")
            assert (settled["outcome"] == "applied") == (found == wanted)
        assert not open_journal(self.folder).any_open()
        self.runs = found

    @property
    def other(self) -> str:
        return "new" if self.runs == "old" else "old"


@contextlib.contextmanager
def bench(folder: Path) -> Iterator[Bench]:
    with forge(folder) as made:
        made_bench = Bench(made, folder)
        try:
            yield made_bench
        finally:
            made_bench.power_off()


def frames_of_a_write(on: Bench) -> int:
    wanted = on.other
    code, said, frames = on.write(wanted)
    assert code == 0, said
    on.check(wanted, said)
    return frames


def kills_at(on: Bench, deed: Deed, frames: Iterable[int]) -> tuple[int, int]:
    """One write for each frame, with the deed at it; how many there were, and how many ended applied."""
    kills = applied = 0
    for at in frames:
        wanted = on.other
        _, said, _ = on.write(wanted, at, deed)
        on.check(wanted, said)
        applied += on.runs == wanted
        kills += 1
    return kills, applied


@pytest.mark.requirement("R37", "R42", "R122")
def test_kill_of_the_host_at_every_frame(thecal_home: Path, record_property: Callable[[str, object], None]) -> None:
    with bench(thecal_home) as on:
        frames = frames_of_a_write(on)
        assert frames >= 22
        kills, applied = kills_at(on, Bench.kill_host, range(frames))
    assert 0 < applied < kills == frames
    record_property("link: kill -9 of the host at a frame of a write", kills)


@pytest.mark.requirement("R37", "R54")
def test_kill_of_the_pump_at_frames(thecal_home: Path, record_property: Callable[[str, object], None]) -> None:
    """A third of the frames, another each time: the host waits long for a pump that has forgotten its session."""
    with bench(thecal_home) as on:
        frames = frames_of_a_write(on)
        kills, applied = kills_at(on, Bench.power_cut, range(seeded().randrange(3), frames, 3))
    assert applied > 0
    record_property("link: kill -9 of the pump at a frame of a write", kills)


@pytest.mark.soak
def test_kill_of_the_pump_at_every_frame(thecal_home: Path, record_property: Callable[[str, object], None]) -> None:
    with bench(thecal_home) as on:
        kills, _ = kills_at(on, Bench.power_cut, range(frames_of_a_write(on)))
    record_property("link: kill -9 of the pump at a frame of a write", kills)


@pytest.mark.requirement("R121")
def test_suspended_processes_at_frames_of_a_write(
    thecal_home: Path, record_property: Callable[[str, object], None]
) -> None:
    stops = 0
    with bench(thecal_home) as on:
        frames = frames_of_a_write(on)
        for deed in (Bench.suspend_host, Bench.suspend_pump):
            for at in range(stops % 5, frames, 5):
                wanted = on.other
                code, said, _ = on.write(wanted, at, deed)
                assert code == 0, said
                on.check(wanted, said)
                assert on.runs == wanted
                stops += 1
    record_property("link: SIGSTOP and SIGCONT of a process at a frame of a write", stops)


@pytest.mark.soak
def test_kill_at_random_moments(thecal_home: Path, record_property: Callable[[str, object], None]) -> None:
    rng: random.Random = seeded()
    kills = 0
    with bench(thecal_home) as on:
        begun_s = time.monotonic()
        frames_of_a_write(on)
        longest_s = time.monotonic() - begun_s
        for _ in Soak().rounds(1_000):
            wanted = on.other
            _, said, _ = on.write(
                wanted, deed=rng.choice((Bench.kill_host, Bench.power_cut)), after_s=rng.random() * longest_s
            )
            on.check(wanted, said)
            kills += 1
    record_property("link: kill -9 of a process at a random moment of a write", kills)
