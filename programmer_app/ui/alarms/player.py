"""Plays a sound file in a process of its own, by a player that is found on this computer.

The bundled part of Qt has no sound. What every desktop has is a small command that plays a file; a program of the
person's choice stands in THECAL_PLAYER and is called with the file's name.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, Signal

from device.this_program import this_program
from device.wording import phrase
from programmer_app.ui import child_process

CHOSEN: Final = "THECAL_PLAYER"
_KNOWN: Final = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))


def find_player() -> tuple[str, ...]:
    """The command that plays a file whose name comes last; empty where there is none."""
    if chosen := os.environ.get(CHOSEN, ""):
        return tuple(shlex.split(chosen))
    if sys.platform == "win32":
        return (*this_program(), "play-sound")  # Windows has no such command of its own
    for name, *rest in _KNOWN:
        if (path := shutil.which(name)) is not None:
            return (path, *rest)
    return ()


class Player(QObject):
    """Plays one sound at a time and never waits.

    Args:
        command: As of `find_player`.

    Signals:
        ended (str): A sound is over; why it could not be played, or "".
    """

    ended = Signal(object)

    def __init__(self, command: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._folder: QTemporaryDir | None = None
        self._process: QProcess | None = None

    @property
    def name(self) -> str:
        """Of the command, for people; empty where there is none."""
        return Path(self._command[0]).name if self._command else ""

    @property
    def is_playing(self) -> bool:
        """Whether a sound is not over yet."""
        return self._process is not None

    def play(self, wav: bytes) -> bool:
        """Begins to play, unless another sound is not over yet.

        Returns:
            Whether it was begun; `ended` follows then.
        """
        if self.is_playing:
            return False
        if not self._command:
            self.ended.emit(phrase("no program that plays sound was found on this computer"))
            return False
        file = self._file(wav)
        if file is None:
            self.ended.emit(phrase("the sound cannot be written to the temporary folder"))
            return False
        self._process = process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.start(self._command[0], [*self._command[1:], str(file)])
        return True

    def stop(self) -> None:
        """Ends what plays, as when the window goes."""
        process, self._process = self._process, None
        child_process.end(process)

    def _file(self, wav: bytes) -> Path | None:
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.path()) / "tone.wav"
        try:
            path.write_bytes(wav)
        except OSError:
            return None
        return path

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        whole = status is QProcess.ExitStatus.NormalExit and code == 0
        self._end(
            ""
            if whole
            else phrase("{player} failed (code {code}); is a loudspeaker there?", player=self.name, code=code)
        )

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(phrase("{player} cannot be started", player=self.name))

    def _end(self, why: str) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self.ended.emit(why)
