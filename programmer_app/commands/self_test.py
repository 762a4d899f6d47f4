"""`thecal self-test`: checks files, library, database and fonts, and a round trip with an emulated pump in memory."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path
from typing import Final

from device.clock import ManualClock
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, Radio
from device.errors import DeviceError
from device.journal import JournalError, MemoryJournal
from device.keys import MemoryKeyStore
from device.program_file import program_from
from device.pump import pump_models
from device.session import PumpSession
from device.transport import MemoryTransport
from programmer_app.commands import Exit, print_json
from programmer_app.records.home import home
from programmer_app.records.journal import open_journal
from programmer_app.therapy.library import LibraryError, load_library

_FONTS: Final = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_OPENTYPE: Final = (b"OTTO", b"\x00\x01\x00\x00")
_PROGRAM: Final = {
    "format": "thecal-program/1",
    "solution": [{"drug": "morphine", "concentration": "10 mg/mL"}],
    "basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"},
    "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
    "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
}


class UnsoundError(Exception):
    """A part of the installation does not work."""


def self_test(arguments: argparse.Namespace) -> int:
    """Runs every check, says how each ended, and gives 0 when all are sound."""
    results = list(_results())
    sound = all(why is None for _, why, _ in results)
    if arguments.json:
        checks = [{"check": name, "sound": why is None, "why": why or "", "ms": ms} for name, why, ms in results]
        print_json({"format": "thecal-self-test/1", "sound": sound, "checks": checks})
    else:
        for name, why, ms in results:
            print(f"{'sound' if why is None else 'UNSOUND':8} {name} ({ms} ms){'' if why is None else ': ' + why}")
    return Exit.DONE if sound else Exit.REFUSED


def _results() -> Iterator[tuple[str, str | None, int]]:
    checks: tuple[tuple[str, Callable[[], None]], ...] = (
        ("pump models", _pump_models),
        ("drug library", _drug_library),
        ("fonts", _fonts),
        ("database", _database),
        ("round trip with the emulated pump", _round_trip),
    )
    for name, check in checks:
        begun = time.perf_counter()
        why: str | None = None
        try:
            check()
        except (UnsoundError, DeviceError, JournalError, LibraryError, OSError, ValueError, KeyError) as error:
            why = str(error) or type(error).__name__
        yield name, why, round((time.perf_counter() - begun) * 1000)


def _pump_models() -> None:
    if not pump_models():
        raise UnsoundError("there are none")


def _drug_library() -> None:
    load_library()


def _fonts() -> None:
    for name in _FONTS:
        data = resources.files("resources").joinpath("fonts", name).read_bytes()
        if not data.startswith(_OPENTYPE):
            raise UnsoundError(f"{name} is no font")


def _database() -> None:
    with tempfile.TemporaryDirectory(dir=home()) as folder:
        open_journal(Path(folder))
    open_journal(home())


def _round_trip() -> None:
    """Pairs an emulated pump, programs it in a new session, lets a day pass, and compares what it gave with 0.24 mL."""
    model = pump_models()["IT-40"]
    pump = EmulatedPump(model.name, "SELF-TEST", PumpMemory(), start_clock_s=200_000_000, seed=1)
    clock = ManualClock()
    transport = MemoryTransport(EmulatedHead(pump, Radio()), clock)
    keys = MemoryKeyStore()
    with PumpSession(transport, clock, MemoryJournal(), keys=keys, card_secret=pump.card_secret):
        pass
    with PumpSession(transport, clock, MemoryJournal(), keys=keys) as session:
        if not session.protected or [known.serial for known in keys.pairings()] != ["SELF-TEST"]:
            raise UnsoundError("the session with the emulated pump is not protected")
        prepared = session.prepare(
            program_from(_PROGRAM), load_library().reference, user="self-test", reason="self-test"
        )
        result = session.commit(prepared)
        if result.outcome != "applied":
            raise UnsoundError(result.why)
        session.emu_advance(86_401)
        delivered_nl = session.status().delivered_nl
    if delivered_nl != 240_000:
        raise UnsoundError(f"the pump gave {delivered_nl} nL in a day instead of 240000 nL")
