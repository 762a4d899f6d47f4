"""One life of the program: from its start to its end, with what it says line by line."""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

_REPO: Final = Path(__file__).parents[2]
_WAIT_S: Final = 0.1


class Life:
    """A process that runs `tests.soak.program`.

    Args:
        arguments: For it.
        environment: Added to that of this process.
        folder: In which it runs, so that a core of it lies there; gets its standard error.

    Attributes:
        process: Itself.
        started_s: When, by the monotonic clock.
        heard_s: When it said something last.
        killed: Whether it was ended from outside.
        over: Whether its output has ended.
    """

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str], folder: Path) -> None:
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.soak.program", *arguments]
        with (folder / "program.err").open("a") as errors:
            self.process = subprocess.Popen(
                command,
                stdout=subprocess.PIPE,
                stderr=errors,
                env={
                    **os.environ,
                    **environment,
                    "PYTHONPATH": str(_REPO),
                    "PYTHONDONTWRITEBYTECODE": "",  # else compiling is measured, which an installed program does not do
                },
                cwd=folder,
            )
        if self.process.stdout is None:
            raise RuntimeError("the program has no output")
        self._out = self.process.stdout
        os.set_blocking(self._out.fileno(), False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._out, selectors.EVENT_READ)
        self._rest = b""
        self.started_s = self.heard_s = time.monotonic()
        self.killed = self.over = False

    def said(self) -> list[dict[str, Any]]:
        """What came meanwhile; waits for at most a tenth of a second."""
        if not self._selector.select(_WAIT_S):
            return []
        data = self._out.read()
        if data == b"":
            self.over = True
            return []
        self.heard_s = time.monotonic()
        *lines, self._rest = (self._rest + (data or b"")).split(b"\n")
        return [json.loads(line) for line in lines]

    def kill(self, number: int) -> None:
        """Ends it with a signal."""
        self.process.send_signal(number)
        self.killed = True

    def end(self) -> int:
        """Waits for its end; the exit code, negative for a signal."""
        self._selector.close()
        self._out.close()
        return self.process.wait()
