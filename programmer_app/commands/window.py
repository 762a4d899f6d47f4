"""`thecal demo`: the window without a screen, driven through one whole programming session; or the guided tour."""

from __future__ import annotations

import argparse
import os

from programmer_app.commands import CommandError, Exit


def demo(arguments: argparse.Namespace) -> int:
    """Leaves pictures, report and summary in the folder of `--out`; or opens `--scenario`, or the tour."""
    if arguments.scenario is not None:
        return _play(arguments)
    if arguments.tour:
        from programmer_app.app import run_window

        return run_window(training=True, theme=arguments.theme, tour=True)
    if arguments.patience < 1:
        raise CommandError(Exit.USAGE, f"--patience {arguments.patience}: give 1 second or more")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from programmer_app.ui.demo_run import run_demo

    return run_demo(arguments.out, arguments.patience)


def _play(arguments: argparse.Namespace) -> int:
    from programmer_app.training.day import is_day, load_day
    from programmer_app.training.scenario import ScenarioError, load_scenario

    try:
        (load_day if is_day(arguments.scenario) else load_scenario)(arguments.scenario)  # before a screen is needed
        from programmer_app.app import run_window

        return run_window(training=True, theme=arguments.theme, scenario=arguments.scenario)
    except ScenarioError as error:
        raise CommandError(Exit.USAGE, str(error)) from error
