"""`thecal scenario ...`: lists the training scenarios, checks one, plays one without a window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from device.errors import DeviceError
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.commands.training_record import keep, keep_day
from programmer_app.training.acts import Act
from programmer_app.training.day import Day, day_json, day_lines, day_names, is_day, load_day, play_day
from programmer_app.training.debrief import result_json, result_lines
from programmer_app.training.play import play
from programmer_app.training.scenario import Scenario, ScenarioError, load_scenario, load_script, scenario_names

FORMAT = "thecal-scenarios/1"
NEEDS_A_NAME = "--certificate needs a name: --keep-for NAME"
SCRIPTS = ("good", "careless")


def list_scenarios(arguments: argparse.Namespace) -> int:
    """`thecal scenario list`: scenarios, easy ones first, then days of several."""
    found = sorted((_load(name) for name in scenario_names()), key=lambda one: (one.level, one.name))
    days = [load_day(name) for name in day_names()]
    if arguments.json:
        summaries = [_summary(one) for one in found]
        print_json({"format": FORMAT, "scenarios": summaries, "days": [_day_summary(day) for day in days]})
        return Exit.DONE
    for one in found:
        print(f"{one.level}  {one.name:24} {one.title} ({', '.join(one.covers)}; {one.lasts.text()})")
    for day in days:
        print(f"{day.level}  {day.name:24} {day.title} (a day of {len(day.scenario)} scenarios)")
    return Exit.DONE


def check_scenario(arguments: argparse.Namespace) -> int:
    """`thecal scenario check`: whether a file is a scenario, or a day of several, that can be played."""
    if is_day(arguments.file):
        day = _load_day(arguments.file)
        summary: dict[str, object] = {"format": FORMAT, "scenarios": [], "days": [_day_summary(day)]}
        words = f"{day.name}: sound; a day of {len(day.scenario)} scenarios"
    else:
        scenario = _load(arguments.file)
        summary = {"format": FORMAT, "scenarios": [_summary(scenario)], "days": []}
        words = f"{scenario.name}: sound; {len(scenario.goal)} goals, {len(scenario.event)} events"
    if arguments.json:
        print_json(summary)
    else:
        print(words)
    return Exit.DONE


def run_scenario(arguments: argparse.Namespace) -> int:
    """`thecal scenario run`: plays it with a script and says what came of it."""
    if is_day(arguments.scenario):
        return _run_day(arguments)
    scenario = _load(arguments.scenario)
    script = _script(scenario, arguments.learner)
    if arguments.certificate and not arguments.keep_for:
        raise CommandError(Exit.USAGE, NEEDS_A_NAME)
    try:
        played = play(scenario, script)
    except DeviceError as error:
        raise CommandError(Exit.USAGE, f"{scenario.name} cannot be played: {error}") from error
    if arguments.json:
        print_json(result_json(played, arguments.learner))
    else:
        print("\n".join(result_lines(played, arguments.learner)))
    if arguments.keep_for:
        keep(played, arguments.learner, arguments.keep_for, arguments.certificate)
    return Exit.DONE if played.passed else Exit.REFUSED


def _run_day(arguments: argparse.Namespace) -> int:
    day = _load_day(arguments.scenario)
    if arguments.learner not in SCRIPTS:
        raise CommandError(Exit.USAGE, f"--as {arguments.learner}: a day is played as {' or '.join(SCRIPTS)}")
    if arguments.certificate and not arguments.keep_for:
        raise CommandError(Exit.USAGE, NEEDS_A_NAME)
    played = play_day(day, arguments.learner)
    if arguments.json:
        print_json(day_json(played, arguments.learner))
    else:
        print("\n".join(day_lines(played, arguments.learner)))
    if arguments.keep_for:
        keep_day(played, arguments.learner, arguments.keep_for, arguments.certificate)
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


def _load_day(name_or_path: str) -> Day:
    try:
        return load_day(name_or_path)
    except ScenarioError as error:
        raise CommandError(Exit.USAGE, str(error)) from error


def _script(scenario: Scenario, learner: str) -> tuple[Act, ...]:
    if learner in SCRIPTS:
        return scenario.good.act if learner == "good" else scenario.careless.act
    try:
        return load_script(Path(learner))
    except ScenarioError as error:
        raise CommandError(Exit.USAGE, f"--as {learner}: {error}") from error


def _day_summary(day: Day) -> dict[str, object]:
    return {"name": day.name, "title": day.title, "level": day.level, "scenarios": list(day.scenario)}


def _summary(scenario: Scenario) -> dict[str, object]:
    return {
        "name": scenario.name,
        "title": scenario.title,
        "level": scenario.level,
        "covers": list(scenario.covers),
        "lasts_h": scenario.lasts.amount / 3600,
        "goals": [goal.id for goal in scenario.goal],
    }
