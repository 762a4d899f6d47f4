"""`thecal scenario ...`: lists the training scenarios, checks one, plays one without a window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from device.errors import DeviceError
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.training.acts import Act
from programmer_app.training.debrief import result_json, result_lines
from programmer_app.training.play import play
from programmer_app.training.scenario import Scenario, ScenarioError, load_scenario, load_script, scenario_names

SCRIPTS = ("good", "careless")


def list_scenarios(arguments: argparse.Namespace) -> int:
    """`thecal scenario list`."""
    found = sorted((_load(name) for name in scenario_names()), key=lambda one: (one.level, one.name))
    if arguments.json:
        print_json({"format": "thecal-scenarios/1", "scenarios": [_summary(one) for one in found]})
    else:
        for one in found:
            print(f"{one.level}  {one.name:24} {one.title} ({', '.join(one.covers)}; {one.lasts.text()})")
    return Exit.DONE


def check_scenario(arguments: argparse.Namespace) -> int:
    """`thecal scenario check`: whether a file is a scenario that can be played."""
    scenario = _load(arguments.file)
    if arguments.json:
        print_json({"format": "thecal-scenarios/1", "scenarios": [_summary(scenario)]})
    else:
        print(f"{scenario.name}: sound; {len(scenario.goal)} goals, {len(scenario.event)} events")
    return Exit.DONE


def run_scenario(arguments: argparse.Namespace) -> int:
    """`thecal scenario run`: plays it with a script and says what came of it."""
    scenario = _load(arguments.scenario)
    script = _script(scenario, arguments.learner)
    try:
        played = play(scenario, script)
    except DeviceError as error:
        raise CommandError(Exit.USAGE, f"{scenario.name} cannot be played: {error}") from error
    if arguments.json:
        print_json(result_json(played, arguments.learner))
    else:
        print("\n".join(result_lines(played, arguments.learner)))
    return Exit.DONE if played.passed else Exit.REFUSED


def replay_session(arguments: argparse.Namespace) -> int:
    """`thecal scenario replay`: plays a recorded training again, and says whether the same came of it."""
    from programmer_app.training.recording import RecordingError, read_recording, replay

    try:
        recording = read_recording(arguments.file)
        live = replay(recording)
    except RecordingError as error:
        raise CommandError(Exit.USAGE, str(error)) from error
    if arguments.json:
        print_json(
            {"scenario": live.scenario.name, "now_s": recording.now_s, "sha256": recording.sha256, "log": live.log}
        )
    else:
        print(f"{live.scenario.name}: the same to the bit, SHA-256 {recording.sha256}")
    return Exit.DONE


def serve_scenario(_arguments: argparse.Namespace) -> int:
    """`thecal scenario serve`: what a window starts for itself. Ends when its standard input closes."""
    import signal

    from programmer_app.training.service import serve

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is the window's: it ends this by the pipe
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return Exit.DONE


def _load(name_or_path: str) -> Scenario:
    try:
        return load_scenario(name_or_path)
    except ScenarioError as error:
        raise CommandError(Exit.USAGE, str(error)) from error


def _script(scenario: Scenario, learner: str) -> tuple[Act, ...]:
    if learner in SCRIPTS:
        return scenario.good.act if learner == "good" else scenario.careless.act
    try:
        return load_script(Path(learner))
    except ScenarioError as error:
        raise CommandError(Exit.USAGE, f"--as {learner}: {error}") from error


def _summary(scenario: Scenario) -> dict[str, object]:
    return {
        "name": scenario.name,
        "title": scenario.title,
        "level": scenario.level,
        "covers": list(scenario.covers),
        "lasts_h": scenario.lasts.amount / 3600,
        "goals": [goal.id for goal in scenario.goal],
    }
