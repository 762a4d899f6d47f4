"""`thecal demo`: the window without a screen, driven through one whole programming session; or the guided tour."""

from __future__ import annotations

import argparse
import os


def demo(arguments: argparse.Namespace) -> int:
    """Leaves screenshots, the report and a summary in the folder of `--out`; or opens the window with the tour."""
    if arguments.tour:
        from programmer_app.app import run_window

        return run_window(training=True, theme=arguments.theme, tour=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from programmer_app.ui.demo_run import run_demo

    return run_demo(arguments.out)
