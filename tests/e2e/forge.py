"""The real command in real processes, without waiting for Python's imports: each is forked from one that is warm.

What is forked runs `thecal` from its command line on, as the installed command does; it can be stopped and killed like
any process. A test that kills hundreds of them would otherwise spend its time on imports.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_SOURCE = """
import json, os, sys, traceback
from programmer_app import cli
import device.emulator, device.session, device.transport, serial
import programmer_app.commands.pump_writing, programmer_app.commands.pump_reading, programmer_app.commands.pump_bolus
import programmer_app.commands.emulate, programmer_app.records.keys
for line in sys.stdin:
    order = json.loads(line)
    if "wait" in order:
        print(os.waitstatus_to_exitcode(os.waitpid(order["wait"], 0)[1]), flush=True)
        continue
    child = os.fork()
    if child == 0:
        os.setsid()
        for number, file in ((1, order["out"]), (2, order["err"])):
            os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), number)
        os.environ["THECAL_HOME"] = order["home"]
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        sys.argv = ["thecal", *order["run"]]
        code = 70
        try:
            code = cli.run(order["run"])
        except SystemExit as end:
            code = int(end.code or 0)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush(); sys.stderr.flush()
            os._exit(int(code))
    print(child, flush=True)
"""


class Forge:
    """Starts commands.

    Args:
        home: THECAL_HOME of all of them.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self._count = 0
        self._warm = subprocess.Popen(
            [sys.executable, "-c", _SOURCE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"THECAL_HOME": str(home)},
        )

    def start(self, *arguments: str | Path) -> tuple[int, Path]:
        """Starts `thecal`; its process id, and the file that gets what it says."""
        out = self._file("said")
        return self._start(arguments, out, out, self.home), out

    def wait(self, pid: int) -> int:
        """Waits for the end; the exit code, negative for the signal that ended it."""
        return self._order({"wait": pid})

    def run(self, *arguments: str | Path) -> tuple[int, str]:
        """Runs `thecal` to its end; exit code, and what it said."""
        pid, out = self.start(*arguments)
        code = self.wait(pid)
        return code, out.read_text()

    def ended(self, *arguments: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
        """Runs `thecal` to its end with another THECAL_HOME, as `subprocess.run` does."""
        out, err = self._file("out"), self._file("err")
        code = self.wait(self._start(arguments, out, err, home))
        return subprocess.CompletedProcess(arguments, code, out.read_text("utf-8"), err.read_text("utf-8"))

    def _file(self, what: str) -> Path:
        self._count += 1
        made = self.home / f"{what}-{self._count}.txt"
        made.touch()
        return made

    def _start(self, arguments: Sequence[str | Path], out: Path, err: Path, home: Path) -> int:
        files = {"out": str(out), "err": str(err), "home": str(home)}
        return self._order({"run": [str(part) for part in arguments], **files})

    def close(self) -> None:
        """Ends the warm process."""
        assert self._warm.stdin is not None
        assert self._warm.stdout is not None
        self._warm.stdin.close()
        self._warm.wait(10)
        self._warm.stdout.close()

    def _order(self, order: dict[str, Any]) -> int:
        assert self._warm.stdin is not None
        assert self._warm.stdout is not None
        self._warm.stdin.write(json.dumps(order) + "\n")
        self._warm.stdin.flush()
        return int(self._warm.stdout.readline())


@contextmanager
def forge(home: Path) -> Iterator[Forge]:
    """A forge that is closed in the end."""
    made = Forge(home)
    try:
        yield made
    finally:
        made.close()
