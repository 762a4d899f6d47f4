"""The pump that is worn: a real emulated one in a process of its own, on a port of the loopback.

What it runs is read from a copy of its memory with the emulator's own decoder: nothing of the host has a part in that.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from device.emulator.banks import Banks
from device.emulator.image import read_image
from device.emulator.memory import PumpMemory
from device.emulator.plan import Constant, Flex, Plan
from device.emulator.spec import pump_spec
from tests.accidents.workstation import MORPHINE
from tests.e2e.test_command_line import paired, thecal
from tests.records.clinic.people import SERIAL

MODEL: Final = "IT-40"
LOSS: Final = "0.2"
"""Share of records that the radio loses, each way."""
_DAY_S: Final = 86_400
_HOUR_S: Final = 3_600
_NG_PER_MG: Final = 1_000_000
_NL_PER_ML: Final = 1_000_000


@dataclass(frozen=True)
class Runs:
    """What a pump runs, from its memory.

    Attributes:
        generation: Of its program.
        digest: Of the image, hexadecimal.
        txn: Transaction that committed it, hexadecimal.
        mg_per_day: Dose of the primary drug.
    """

    generation: int
    digest: str
    txn: str
    mg_per_day: float


class Pump:
    """One pump.

    Args:
        folder: For its memory and what it says.
        dice_seed: Of what the radio loses.
    """

    def __init__(self, folder: Path, dice_seed: int) -> None:
        self._folder = folder
        self._state = folder / "pump.nvm"
        self._seed = dice_seed
        self._process: subprocess.Popen[str] | None = None
        self.starts = 0
        self.port = 0

    def hand_over(self, home: Path) -> None:
        """Paired with the computer whose records are in `home`, and programmed once, over a link without faults."""
        card = self._start()
        url = f"socket://127.0.0.1:{self.port}"
        paired(url, card, home)
        file = self._folder / "first.json"
        file.write_text(json.dumps(MORPHINE), encoding="utf-8")
        who = ("--user", "R. Chief", "--reason", "first program", "--refilled")
        done = thecal("write", "--port", url, file, *who, "--confirm-daily-dose", "2.4 mg/day", home=home)
        if done.returncode != 0:
            raise RuntimeError(f"the first program: {done.stdout}{done.stderr}")
        self.kill()

    def power_up(self) -> None:
        """Starts it on its memory, on a radio that loses records."""
        self._start("--fault", f"noisy-link:loss={LOSS},seed={self._seed + self.starts}")

    def _start(self, *more: str) -> str:
        self.starts += 1
        command = [sys.executable, "-m", "programmer_app", "emulate", "--tcp", "127.0.0.1:0", "--serial", SERIAL]
        command += ["--state", str(self._state), "--hide-card", *more]
        with (self._folder / "pump.err").open("a") as errors:
            self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True)
        if self._process.stdout is None:
            raise RuntimeError("the pump has no output")
        card, ready = (self._process.stdout.readline() for _ in range(2))
        if not ready.startswith("ready "):
            raise RuntimeError(f"the pump does not serve: {card}{ready}")
        self.port = int(ready.split()[1].rpartition(":")[2])
        return card.removeprefix("card ").strip()

    def kill(self) -> None:
        """Takes its current; its memory stays."""
        if self._process is None:
            return
        os.kill(self._process.pid, signal.SIGKILL)
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None

    def runs(self) -> Runs | None:
        """What it runs; None before its first program."""
        copied = self._folder / "looked-at.nvm"
        shutil.copyfile(self._state, copied)
        memory = PumpMemory(copied)
        try:
            banks = Banks(memory)
            if banks.active is None:
                return None
            plan = read_image(banks.image(), pump_spec(MODEL), SERIAL)
            active = banks.active
        finally:
            memory.close()
        return Runs(active.generation, active.digest.hex(), active.txn.hex(), float(_mg_per_day(plan)))


def _mg_per_day(plan: Plan) -> Fraction:
    """Of the primary drug, without boluses; a week of steps divided by seven."""
    if isinstance(plan.basal, Constant):
        volume = Fraction(plan.basal.flow * 24)
    elif isinstance(plan.basal, Flex):
        volume = Fraction(0)
        for day in plan.basal.week:
            ends = [step.start_s for step in day[1:]] + [_DAY_S]
            volume += sum(
                Fraction(step.flow * (end - step.start_s), _HOUR_S) for step, end in zip(day, ends, strict=True)
            )
        volume /= len(plan.basal.week)
    else:
        raise TypeError(f"nobody programs {type(plan.basal).__name__} here")
    return volume * plan.solution[0].concentration / _NL_PER_ML / _NG_PER_MG
