"""Reports from the command line: Qt's painter and the window's typeface, without a window or a screen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from programmer_app.ui import fonts


def prepare_paper() -> None:
    """Makes what a report is drawn with, where there is none yet; no screen is needed.

    Raises:
        FontError: A bundled font cannot be read.
    """
    if QApplication.instance() is not None:
        return
    app = QApplication(["thecal", "-platform", "offscreen"])
    fonts.load()
    app.setFont(fonts.font())
