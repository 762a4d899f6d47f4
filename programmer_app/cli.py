"""The command line of `thecal`: which commands there are and how they are called. What they do stands in `commands`.

`--help` and errors of usage need neither Qt nor a pump; each command imports what it needs when it runs.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from programmer_app import __version__
from programmer_app.cli_calculators import add_calculators
from programmer_app.cli_records import add_records
from programmer_app.commands import CommandError, Exit, print_json

_ABOUT = (
    "Programmer for intrathecal drug pumps, for training and research. It is not a cleared medical device. "
    "Without a command it opens the window."
)
Command = Callable[[argparse.Namespace], int]


def run(argv: Sequence[str]) -> int:
    """Runs one command and gives its exit code. Never raises for anything that a user can cause."""
    arguments = parser(_wanted(argv)).parse_args(argv)
    command: Command = arguments.command
    try:
        return int(command(arguments))
    except CommandError as error:
        if error.result is not None and getattr(arguments, "json", False):
            print_json(error.result)
        print(f"thecal: {error}", file=sys.stderr)
        return int(error.code)
    except BrokenPipeError:
        return int(Exit.DONE)
    except KeyboardInterrupt:
        return 130


def _wanted(argv: Sequence[str]) -> str | None:
    """The word that may be a command; "" where only the window is asked for; None where help on all is."""
    word = next((each for each in argv if not each.startswith("-")), "")
    return None if not word and not {"-h", "--help"}.isdisjoint(argv) else word


@cache
def parser(wanted: str | None = None) -> argparse.ArgumentParser:
    """The commands and options.

    Args:
        wanted: A command, with whose group alone the parser is made, or "" for none; all of them would hold up each
            start. With None, or a word that is no command, there are all.
    """
    top = argparse.ArgumentParser(prog="thecal", description=_ABOUT)
    top.add_argument("--version", action="version", version=f"thecal {__version__}")
    top.add_argument("--demo", action="store_true", help="training mode on an emulated pump; nothing is kept")
    top.add_argument("--theme", choices=("light", "dark", "system"), help="colours of the window; as chosen last")
    top.add_argument("--program", type=Path, metavar="FILE", help="a program file that waits until a pump was read")
    top.set_defaults(command=_open_window)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    all_groups = _groups()
    groups = [(names, add) for names, add in all_groups if wanted in names]
    for _names, add in groups if groups or wanted == "" else all_groups:
        add(commands)
    return top


if TYPE_CHECKING:
    _Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - its only name

    _Group: TypeAlias = tuple[frozenset[str], Callable[[_Subparsers], None]]


def _groups() -> list[_Group]:
    """The commands that are added together, in the order of the help."""
    pumps = "ports read log write resolve stop lower start clock bolus pair"
    return [
        (frozenset(names.split()), add)
        for names, add in (
            ("demo self-test play-sound", _add_demo),
            ("emulate", _add_emulate),
            (pumps, _add_pump_commands),
            ("check project library schema", _add_program_commands),
            ("calc", partial(add_calculators, command=_command)),
            ("audit", _add_audit),
            ("scenario", _add_scenarios),
            ("backup restore export import records", partial(add_records, command=_command)),
            ("notices", _add_notices),
        )
    ]


def _command(
    commands: _Subparsers, name: str, target: str, about: str, *, json: bool = True
) -> argparse.ArgumentParser:
    """Adds a command; `target` is `module.function` in `commands`, imported when it runs."""
    module, function = target.split(".")

    def execute(arguments: argparse.Namespace) -> int:
        chosen: Command = getattr(importlib.import_module(f"programmer_app.commands.{module}"), function)
        return chosen(arguments)

    sub = commands.add_parser(name, help=about, description=about)
    sub.set_defaults(command=execute)
    if json:
        sub.add_argument("--json", action="store_true", help="print the result as JSON")
    return sub


def _add_demo(commands: _Subparsers) -> None:
    about = "one whole programming session without a screen, or a training scenario in the window"
    demo = _command(commands, "demo", "window.demo", about, json=False)
    what = demo.add_mutually_exclusive_group(required=True)
    what.add_argument("--out", type=Path, metavar="DIR", help="folder for screenshots and report")
    what.add_argument("--scenario", metavar="NAME", help="a name from `scenario list`, or a file, to be played")
    what.add_argument("--tour", action="store_true", help="opens the training window with the guided tour instead")
    patience = "how long --out waits for each step; more on a slow computer (preset: 60)"
    demo.add_argument("--patience", type=int, default=60, metavar="SECONDS", help=patience)
    about = "tries each part of the installation, and programs an emulated pump"
    test = _command(commands, "self-test", "self_test.self_test", about)
    test.add_argument("--all", action="store_true", help="also records, scenarios, paper, sound and child processes")
    about = "plays a WAV file, for the window on Windows"
    sound = _command(commands, "play-sound", "play_sound.play_sound", about, json=False)
    sound.add_argument("file", type=Path, metavar="FILE", help="what is played")


def _add_emulate(commands: _Subparsers) -> None:
    sub = _command(commands, "emulate", "emulate.emulate", "serves an emulated head and pump", json=False)
    where = sub.add_mutually_exclusive_group()
    where.add_argument("--link", type=Path, metavar="PATH", help="on a pseudo-terminal, linked at PATH")
    where.add_argument("--tcp", metavar="HOST:PORT", help="on a TCP port of the loopback; port 0 takes a free one")
    where.add_argument("--stdio", action="store_true", help="on standard input and output")
    sub.add_argument("--model", default="IT-40", help="pump model (preset: IT-40)")
    sub.add_argument("--serial", default="EMU-00001", metavar="SN", help="serial number of the pump")
    sub.add_argument("--state", type=Path, metavar="FILE", help="the pump's memory; survives a kill")
    sub.add_argument("--speed", default="1", metavar="N", help="times real time; 0: stepped, max: as fast as it goes")
    sub.add_argument("--start", metavar="ISO", help="pump clock at first power-up (preset: this computer's)")
    sub.add_argument("--hide-card", action="store_true", help="do not show the card to a host: it must pair by hand")
    sub.add_argument(
        "--radio", type=int, default=32_000, metavar="BIT/S", help="speed of the radio to the pump (preset: 32000)"
    )
    sub.add_argument("--seed", type=int, default=0, metavar="N", help="seed of everything that is random in the pump")
    sub.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="NAME[:k=v,..]",
        help="a fault of link or pump, any number of them; `--fault list` lists all",
    )


def _add_pump_commands(commands: _Subparsers) -> None:
    ports = _command(commands, "ports", "ports.list_ports", "serial ports, and which of them lead to a programmer head")
    ports.add_argument("port", nargs="*", metavar="PORT", help="ask these instead of all that the system lists")
    ports.add_argument("--no-ask", action="store_true", help="only list them; nothing is opened or written to")
    read = _command(commands, "read", "pump_reading.read_pump", "interrogates the pump")
    read.add_argument(
        "--acknowledge", default="", metavar="TEXT", help="what you know of changes that were made elsewhere"
    )
    log = _command(commands, "log", "pump_reading.read_log", "the pump's event log")
    write = _command(commands, "write", "pump_writing.write_program", "programs the pump with a file")
    write.add_argument("file", type=Path, metavar="FILE", help="program file")
    write.add_argument("--user", required=True, metavar="NAME", help="who programs")
    write.add_argument("--reason", required=True, metavar="TEXT", help="why")
    write.add_argument(
        "--confirm-daily-dose", required=True, metavar="DOSE", help='the new daily dose, typed again, like "3 mg/day"'
    )
    write.add_argument(
        "--accept", action="append", default=[], metavar="CODE", help="accepts one finding that needs a reason"
    )
    write.add_argument("--refilled", action="store_true", help="the reservoir was filled with what the file says")
    resolve = _command(commands, "resolve", "pump_resolving.resolve_write", "settles a write whose outcome is unknown")
    stop = _command(commands, "stop", "pump_acts.stop_pump", "stops delivery")
    lower = _command(commands, "lower", "pump_acts.lower_pump", "has the pump run its minimum rate, and no bolus")
    start = _command(commands, "start", "pump_acts.start_pump", "goes on with the program in the pump")
    clock = _command(commands, "clock", "pump_acts.set_clock", "how far the pump's clock is off, and sets it")
    clock.add_argument(
        "--set-to-this-computer", action="store_true", help="sets it; times of day follow it from then on"
    )
    bolus = _command(commands, "bolus", "pump_bolus.give_bolus", "gives one bolus now, on top of what runs")
    bolus.add_argument("--dose", required=True, help='of the primary drug, like "0.1 mg"')
    bolus.add_argument("--over", required=True, help='how long it takes, like "10 min"')
    bolus.add_argument("--accept", action="append", default=[], metavar="CODE", help="accepts one finding, as in write")
    for programs in (write, bolus):
        programs.add_argument("--library", type=Path, metavar="FILE", help="another drug library")
        programs.add_argument("--library-sha256", metavar="HEX", help="its digest, where nobody approved it here")
    restart = stop.add_mutually_exclusive_group()
    restart.add_argument("--restart-at", metavar="WHEN", help="planned restart, like 2026-01-05T14:30")
    restart.add_argument("--restart-within", metavar="TIME", help='planned restart, like "2 h"')
    restart.add_argument("--no-restart", action="store_true", help="no restart is planned")
    for acting in (stop, lower, start, clock, bolus):
        acting.add_argument("--user", metavar="NAME", help="who acts")
        acting.add_argument("--reason", default="", metavar="TEXT", help="why")
    pair = _command(commands, "pair", "pairing.pair", "first pairing with a pump, by the words of its implant card")
    pair.add_argument("--secret-file", type=Path, metavar="FILE", help="the card's words or hexadecimal digits")
    pair.add_argument("--list", action="store_true", help="lists the programmers that the pump allows")
    pair.add_argument("--revoke", metavar="ID", help="takes a lost programmer's right away")
    for sub in (pair, read, log, stop, lower):
        sub.add_argument(
            "--emergency",
            type=Path,
            metavar="KEYFILE",
            help="enrolls this key of the institution, making it where it is missing"
            if sub is pair
            else "with the institution's key: read, stop and lower only, with the head laid on the pump",
        )
    for sub in (pair, read, log, write, resolve, stop, lower, start, clock, bolus):
        sub.add_argument(
            "--port",
            required=True,
            metavar="URL",
            help="device name, socket://host:port, rfc2217://host:port, emulator:",
        )


def _add_program_commands(commands: _Subparsers) -> None:
    check = _command(commands, "check", "programs.check_program", "findings on a program")
    check.add_argument("file", type=Path, nargs="?", metavar="FILE", help="program file")
    check.add_argument("--codes", action="store_true", help="lists all codes and what each means")
    project = _command(commands, "project", "projections.project_program", "the projected delivery of a program")
    project.add_argument("file", type=Path, metavar="FILE", help="program file")
    project.add_argument("--horizon", default="24h", metavar="TIME", help="how far, like 30d (preset: 24h)")
    project.add_argument("--at", metavar="TIMES", help="values at these times after the start, like 6h,12h")
    project.add_argument("--start", metavar="WHEN", help="HH:MM of a Monday, or a date and time (preset: 00:00)")
    project.add_argument("--sliding", action="store_true", help="also the most in any hour and in any 24 hours, exact")
    project.add_argument("--likely", metavar="N/day", help="also percentiles for patients who ask so often, like 3/day")
    project.add_argument("--seed", type=int, default=1, metavar="N", help="of the likely course (preset: 1)")
    project.add_argument(
        "--without-bridge",
        action="store_true",
        help="also what the tip gives if the change from --current is unbridged",
    )
    for sub in (check, project):
        sub.add_argument("--current", type=Path, metavar="FILE", help="the program that runs now")
        sub.add_argument("--model", default="IT-40", help="pump model (preset: IT-40)")
        sub.add_argument("--library", type=Path, metavar="FILE", help="another drug library")
    library = _command(commands, "library", "libraries.show_library", "the drug library, its limits and its approval")
    library.add_argument("--library", type=Path, metavar="FILE", help="another than the installed one")
    library.add_argument("--approve", action="store_true", help="approves it for use with patients' pumps")
    library.add_argument("--user", metavar="NAME", help="who approves")
    library.add_argument("--sha256", metavar="HEX", help="digest of what was approved")
    _command(commands, "schema", "programs.print_schema", "JSON Schema of a program file", json=False)


def _add_audit(commands: _Subparsers) -> None:
    audit = commands.add_parser("audit", help="the audit trail", description="Checks and writes out the audit trail.")
    verbs = audit.add_subparsers(title="what to do", metavar="VERB", required=True)
    verify = _command(verbs, "verify", "audit.verify_trail", "looks at every record of this computer's trail")
    verify.add_argument("--head", metavar="NUMBER:DIGEST", help="a head that was kept elsewhere, as on a report")
    verify.add_argument(
        "--pump-log", type=Path, metavar="FILE", help="the log of a pump, as `thecal log --json` prints it"
    )
    export = _command(verbs, "export", "audit.export_trail", "writes the trail out, one JSON object a line", json=False)
    export.add_argument("--out", type=Path, metavar="FILE", help="preset: standard output")


def _add_scenarios(commands: _Subparsers) -> None:
    about = "Training on an emulated pump with a virtual patient: lists, checks and plays scenarios without a window."
    scenario = commands.add_parser("scenario", help="training scenarios", description=about)
    verbs = scenario.add_subparsers(title="what to do", metavar="VERB", required=True)
    _command(verbs, "list", "scenarios.list_scenarios", "the scenarios that there are, easy ones first")
    check = _command(verbs, "check", "scenarios.check_scenario", "whether a file is a scenario that can be played")
    check.add_argument("file", metavar="FILE", help="scenario file (*.toml), or a name from the list")
    play = _command(verbs, "run", "scenarios.run_scenario", "plays one; exit code 0: passed, 3: not passed")
    play.add_argument("scenario", metavar="NAME", help="a name from the list, or a scenario file")
    play.add_argument(
        "--as", dest="learner", required=True, metavar="LEARNER", help="good, careless, or a script file with [[act]]"
    )
    play.add_argument("--keep-for", metavar="NAME", help="keep the result in the training record, for this learner")
    play.add_argument("--certificate", type=Path, metavar="FILE", help="PDF of the result, with the name of --keep-for")
    about_results = "results that were kept, oldest first; apart from every clinical record"
    results = _command(verbs, "results", "training_record.results", about_results)
    results.add_argument("--learner", metavar="NAME", help="of this learner only")
    results.add_argument("--scenario", metavar="NAME", help="of this scenario only")
    results.add_argument("--csv", action="store_true", help="for a spreadsheet")
    results.add_argument("--out", type=Path, metavar="FILE", help="where the CSV goes; preset: standard output")
    about = "the world of a training for a window, over standard input and output"
    again = _command(verbs, "replay", "scenarios.replay_session", "plays a recorded training again, to the last bit")
    again.add_argument("file", type=Path, metavar="FILE", help="saved by the instructor's window")
    _command(verbs, "serve", "scenarios.serve_scenario", about, json=False)


def _add_notices(commands: _Subparsers) -> None:
    about = "Safety notices and news of Thecal: files of the administrator, and an update check that is off by preset."
    notices = commands.add_parser("notices", help="safety notices and news of Thecal", description=about)
    verbs = notices.add_subparsers(title="what to do", metavar="VERB", required=True)
    shown = _command(verbs, "list", "notices.list_notices", "those of this computer, gravest first")
    check = _command(verbs, "check", "notices.check_notices", "whether a file is a notice file that is understood")
    check.add_argument("file", type=Path, metavar="FILE", help="as in resources/notices_example.json")
    about = "asks the address of the update check, where it is on; keeps signed notices, downloads no program"
    fetch = _command(verbs, "fetch", "notices.fetch_notices", about, json=False)
    for sub in (shown, fetch):
        sub.add_argument("--folder", type=Path, metavar="FOLDER", help="preset: that of the system, or THECAL_NOTICES")


def _open_window(arguments: argparse.Namespace) -> int:
    from programmer_app.app import run_window

    return run_window(training=arguments.demo, theme=arguments.theme, program=arguments.program)
