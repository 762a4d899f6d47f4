"""`thecal demo`: the window without a screen, driven through one whole programming session."""

from __future__ import annotations

import argparse
import os


def demo(arguments: argparse.Namespace) -> int:
    """Leaves screenshots, the report and a summary in the folder of `--out`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from programmer_app.ui.demo_run import run_demo

    return run_demo(arguments.out)
