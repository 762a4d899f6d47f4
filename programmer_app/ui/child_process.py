"""How the window ends a child process of its own: at once, and without being told of it any more."""

from typing import Final

from PySide6.QtCore import QProcess

_END_MS: Final = 1_000
"""A killed process is gone within this."""


def end(process: QProcess | None) -> None:
    """Kills a child, waits until it is gone, and lets go of it; nothing where there is none."""
    if process is not None:
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(_END_MS)
        process.deleteLater()
