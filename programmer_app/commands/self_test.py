"""`thecal self-test`: tries each part that an installation can lack, and programs an emulated pump.

Without `--all` it is over within 3 s of work; with it everything is tried that a package could have lost.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import resources
from itertools import chain
from pathlib import Path
from typing import Final

from device.clock import SystemClock
from device.errors import DeviceError
from device.journal import JournalError
from device.pump import pump_models
from programmer_app.commands import Exit, print_json
from programmer_app.integrity import INTEGRITY, PACKAGES, UnsoundError
from programmer_app.records.home import home
from programmer_app.records.journal import open_journal
from programmer_app.records.store.errors import RecordsError
from programmer_app.therapy.alarms import alarm_table
from programmer_app.therapy.library import LibraryError, load_library

_FONTS: Final = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_NOT_IMPORTED: Final = ("__main__", "verify_audit")
"""The command itself, and a script for others."""
_RUN_BY_ALEMBIC: Final = ".migrations."
_FEWEST_MODULES: Final = 300
_OPENTYPE: Final = (b"OTTO", b"\x00\x01\x00\x00")


@dataclass(frozen=True, slots=True)
class _Result:
    """How one check ended: why it is not sound, or what is to be known of it."""

    name: str
    ms: int
    why: str | None = None
    note: str = ""


def self_test(arguments: argparse.Namespace) -> int:
    """Runs every check, says how each ended, and gives 0 when all are sound."""
    results = []
    for result in _results(everything=arguments.all):
        results.append(result)
        if not arguments.json:
            said = result.why or result.note
            print(
                f"{'sound' if result.why is None else 'UNSOUND':8} {result.name} ({result.ms} ms)"
                f"{': ' + said if said else ''}",
                flush=True,
            )
    sound = all(result.why is None for result in results)
    if arguments.json:
        checks = [
            {"check": one.name, "sound": one.why is None, "why": one.why or "", "note": one.note, "ms": one.ms}
            for one in results
        ]
        print_json({"format": "thecal-self-test/1", "sound": sound, "checks": checks})
    return Exit.DONE if sound else Exit.REFUSED


def _quick() -> Iterator[tuple[str, Callable[[], str | None]]]:
    yield "files of the program", _files
    yield "pump models and alarms", _tables
    yield "drug library", _drug_library
    yield "database", _database
    yield "fonts", _fonts
    yield "round trip with the emulated pump", lambda: _pumps("pump_in_memory")


def _long() -> Iterator[tuple[str, Callable[[], str | None]]]:
    yield "modules", _modules
    yield "records", _records
    yield "scenarios", _scenarios
    # what cannot even be imported is found too, and by its own name
    yield "icons", lambda: _window("drawn_icons")
    yield "languages", lambda: _window("languages")
    yield "guide", lambda: _window("guide")
    yield "page as PDF", lambda: _window("paper")
    yield "sound of alarms", lambda: _window("sound")
    yield "emulated pump in a process of its own", lambda: _pumps("pump_in_a_child")
    yield "training in a process of its own", lambda: _pumps("training_in_a_child")


def _results(*, everything: bool) -> Iterator[_Result]:
    for name, check in chain(_quick(), _long() if everything else ()):
        begun = time.perf_counter()
        why: str | None = None
        note: str | None = None
        try:
            note = check()
        except (
            UnsoundError, DeviceError, JournalError, LibraryError, RecordsError, ImportError, RuntimeError, OSError,
            ValueError, KeyError,
        ) as error:  # fmt: skip
            why = str(error) or type(error).__name__
        yield _Result(name, round((time.perf_counter() - begun) * 1000), why, note or "")


def _files() -> str:
    if problem := INTEGRITY.problem():
        raise UnsoundError(problem)
    return INTEGRITY.note


def _tables() -> None:
    alarm_table()
    if not pump_models():
        raise UnsoundError("there are no pump models")


def _drug_library() -> None:
    load_library()


def _fonts() -> None:
    for name in _FONTS:
        data = resources.files("resources").joinpath("fonts", name).read_bytes()
        if not data.startswith(_OPENTYPE):
            raise UnsoundError(f"{name} is no font")


def _modules() -> str:
    """Imports every module: most are loaded when they are wanted, so that one which is missing shows late."""
    count = 0
    for package in PACKAGES:
        module = importlib.import_module(package)
        for found in pkgutil.walk_packages(module.__path__, f"{package}."):
            if not found.name.endswith(_NOT_IMPORTED) and _RUN_BY_ALEMBIC not in found.name:
                importlib.import_module(found.name)
                count += 1
    if count < _FEWEST_MODULES:
        raise UnsoundError(f"there are only {count}")
    return str(count)


def _scenarios() -> str:
    from programmer_app.training.day import day_names, load_day
    from programmer_app.training.scenario import load_scenario, scenario_names

    for name in scenario_names():
        load_scenario(name)
    for name in day_names():
        load_day(name)
    if not scenario_names() or not day_names():
        raise UnsoundError("there are none")
    return f"{len(scenario_names())} and {len(day_names())} days"


def _database() -> None:
    with tempfile.TemporaryDirectory(dir=home()) as folder:
        open_journal(Path(folder))
    open_journal(home())


def _records() -> None:
    from programmer_app.records.store.trial import try_records, try_server_driver

    with tempfile.TemporaryDirectory() as folder:
        try_records(Path(folder), SystemClock())
    try_server_driver()


def _window(name: str) -> str | None:
    from programmer_app.ui import installed_parts

    check: Callable[[], str | None] = getattr(installed_parts, name)
    return check()


def _pumps(name: str) -> str | None:
    from programmer_app.commands import self_test_pumps

    check: Callable[[], str | None] = getattr(self_test_pumps, name)
    return check()
