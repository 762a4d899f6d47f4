"""How this program is started once more, as a child that emulates a pump, plays a training or sounds an alarm.

The one place that knows of frozen programs: those are started by their own file, others by their interpreter.
"""

from __future__ import annotations

import os
import sys

PACKAGE = "programmer_app"


def this_program() -> list[str]:
    """The command line that `thecal` has here; a command and its options are put behind it."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", PACKAGE]


def forget_loader() -> None:
    """Takes out of the environment where the loader of a frozen program sends Qt; call it when Qt is loaded.

    Another program that is started from here, such as a viewer of documents, has a Qt of its own.
    """
    if getattr(sys, "frozen", False):
        for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
            os.environ.pop(name, None)
