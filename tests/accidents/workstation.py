"""A workstation with the command line, and the programs of patients whose accidents are replayed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from device.clock import SystemClock
from device.journal import MemoryJournal
from device.session import PumpSession
from device.transport import open_transport
from programmer_app.cli import run
from programmer_app.records.home import home
from programmer_app.records.keys import open_keys

Content = dict[str, Any]

CATHETER = {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]}
"""176 mcL; with the bridge tubing of 199 mcL there are 375 mcL of solution before the tip."""

BACLOFEN: Content = {
    "format": "thecal-program/1",
    "solution": [{"drug": "baclofen", "concentration": "500 mcg/mL"}],
    "basal": {"mode": "simple_continuous", "dose": "200 mcg/day"},
    "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
    "catheter": CATHETER,
}
MORPHINE: Content = BACLOFEN | {
    "solution": [{"drug": "morphine", "concentration": "10 mg/mL"}],
    "basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"},
}


def simple(dose: str) -> Content:
    """A constant dose."""
    return {"basal": {"mode": "simple_continuous", "dose": dose}}


def solution(drug: str, concentration: str) -> Content:
    """One drug."""
    return {"solution": [{"drug": drug, "concentration": concentration}]}


def periodic(dose: str, over: str, every: str) -> Content:
    """Boluses from 07:00 on, the minimum rate between."""
    basal = {"mode": "periodic_bolus", "dose": dose, "over": over, "every": every, "first_at": "07:00"}
    return {"basal": basal | {"between": "minimum_rate"}}


def flex(*steps: tuple[str, str]) -> Content:
    """One day's pattern of (time, dose rate)."""
    return {"basal": {"mode": "flex", "patterns": {"day": [{"from": at, "dose": dose} for at, dose in steps]}}}


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    def json(self) -> Content:
        """What it printed as JSON."""
        content: Content = json.loads(self.out)
        return content


class Workstation:
    """The command line in this process, with a folder for files.

    Args:
        folder: For program files.
        capsys: Takes what is printed.
    """

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def thecal(self, *arguments: str | Path) -> Ended:
        """Runs one command to its end."""
        self._capsys.readouterr()
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as wrong_usage:  # from argparse
            code = int(str(wrong_usage.code))
        printed = self._capsys.readouterr()
        assert "Traceback" not in printed.err
        return Ended(code, printed.out, printed.err)

    def file(self, content: Content, name: str = "program.json") -> Path:
        """A program file."""
        path = self.folder / name
        path.write_text(json.dumps(content), "utf-8")
        return path

    def check(self, new: Content, running: Content | None = None) -> tuple[int, dict[str, Content]]:
        """Exit code of `check`, and its findings by code; of several with one code the first."""
        more = () if running is None else ("--current", self.file(running, "running.json"))
        ended = self.thecal("check", self.file(new), *more, "--json")
        findings: list[Content] = ended.json()["findings"]
        return ended.code, {finding["code"]: finding for finding in reversed(findings)}

    def write(self, url: str, content: Content, dose: str, *accept: str) -> Ended:
        """`thecal write` with user and reason; `accept` names findings."""
        accepted = [part for code in accept for part in ("--accept", code)]
        who = ("--user", "A. Nurse", "--reason", "replay")
        file = self.file(content)
        return self.thecal("write", "--port", url, file, *who, "--confirm-daily-dose", dose, "--json", *accepted)

    def read(self, url: str) -> Content:
        """`thecal read --json`."""
        ended = self.thecal("read", "--port", url, "--json")
        assert ended.code == 0, ended.err
        return ended.json()

    def never_staged(self, url: str) -> bool:
        """Whether nothing was ever sent into the pump's inactive bank: no staging was dropped, no program activated."""
        log = self.thecal("log", "--port", url, "--json").json()["entries"]
        return not any(entry["event"] in {2, 13} for entry in log)


@contextmanager
def at_the_pump(url: str) -> Iterator[PumpSession]:
    """A session of its own with an emulated pump, to let its time pass or to look at it."""
    clock = SystemClock()
    with PumpSession(open_transport(url, clock), clock, MemoryJournal(), keys=open_keys(home())) as session:
        yield session
