"""`thecal play-sound FILE`: plays a sound, then ends. The window starts it where the system has no such program."""

from __future__ import annotations

import argparse
import sys

from programmer_app.commands import CommandError, Exit


def play_sound(arguments: argparse.Namespace) -> int:
    """Plays a WAV file by Windows itself; other systems have commands that the window finds."""
    if sys.platform == "win32":
        import winsound

        try:
            winsound.PlaySound(str(arguments.file), winsound.SND_FILENAME | winsound.SND_NODEFAULT)
        except RuntimeError as error:
            raise CommandError(Exit.REFUSED, f"{arguments.file} cannot be played: {error}") from error
        return Exit.DONE
    raise CommandError(Exit.USAGE, "play-sound is for Windows; elsewhere alarms are played by pw-play and its kin")
