"""Who may import whom: the contracts of pyproject.toml hold for the project, and they catch what they forbid.

The second half builds a small house of empty modules and plants one import at a time, so that a contract that has gone
blind (a room renamed, a wildcard that matches nothing) shows as a failing test.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")

ROOMS = [
    "programmer_app.app",
    "programmer_app.cli",
    "programmer_app.records.store",
    "programmer_app.reports.card",
    "programmer_app.therapy.limits",
    "programmer_app.training.scenario",
    "programmer_app.ui.screen",
    "programmer_app.ui.plots.dose",
    "programmer_app.visit",
    "device.achievable",
    "device.clock",
    "device.emulator.bank",
    "device.errors",
    "device.journal",
    "device.keys",
    "device.program",
    "device.card",
    "device.protocol.channel",
    "device.protocol.framing",
    "device.protocol.host_channel",
    "device.protocol.noise",
    "device.protocol.pump_channel",
    "device.protocol.image",
    "device.protocol.messages",
    "device.pump",
    "device.quantities",
    "device.session",
    "device.transport.serial_port",
    "device.worker",
]
FORBIDDEN = [
    ("device.clock", "programmer_app.visit"),
    ("device.emulator.bank", "device.program"),
    ("device.emulator.bank", "device.protocol.image"),
    ("device.emulator.bank", "device.protocol.messages"),
    ("device.emulator.bank", "device.session"),
    ("device.emulator.bank", "programmer_app.therapy"),
    ("device.emulator", "device.session"),
    ("device.emulator.bank", "device.keys"),
    ("device.keys", "device.session"),
    ("device.protocol.noise", "device.session"),
    ("device.program", "device.protocol.image"),
    ("device.protocol.image", "device.transport"),
    ("device.session", "device.emulator"),
    ("device.session", "device.worker"),
    ("device.session", "serial"),
    ("device.worker", "PySide6"),
    ("programmer_app.cli", "device.emulator.bank"),
    ("programmer_app.cli", "serial"),
    ("programmer_app.records.store", "PySide6"),
    ("programmer_app.reports.card", "programmer_app.ui"),
    ("programmer_app.therapy.limits", "programmer_app.records.store"),
    ("programmer_app.therapy.limits", "pyqtgraph"),
    ("programmer_app.therapy.limits", "sqlite3"),
    ("programmer_app.training.scenario", "programmer_app.ui.screen"),
    ("programmer_app.ui.screen", "device.emulator"),
    ("programmer_app.ui.screen", "programmer_app.app"),
    ("programmer_app.ui.screen", "pyqtgraph"),
    ("programmer_app.ui.screen", "sqlalchemy"),
    ("programmer_app.visit", "PySide6"),
    ("programmer_app.visit", "programmer_app.ui.screen"),
    ("resources", "device.program"),
]
ALLOWED = [
    ("device.emulator.bank", "device.clock"),
    ("device.emulator.bank", "device.protocol.channel"),
    ("device.emulator.bank", "device.protocol.framing"),
    ("device.emulator.bank", "device.protocol.noise"),
    ("device.emulator.bank", "device.protocol.pump_channel"),
    ("device.session", "device.keys"),
    ("device.protocol.channel", "device.errors"),
    ("device.protocol.image", "device.achievable"),
    ("device.pump", "resources"),
    ("device.session", "device.journal"),
    ("device.session", "device.transport"),
    ("device.transport.serial_port", "serial"),
    ("device.worker", "device.session"),
    ("programmer_app.app", "PySide6"),
    ("programmer_app.app", "device.emulator"),
    ("programmer_app.cli", "device.emulator"),
    ("programmer_app.cli", "programmer_app.app"),
    ("programmer_app.records.store", "sqlite3"),
    ("programmer_app.reports.card", "PySide6"),
    ("programmer_app.training.scenario", "device.emulator"),
    ("programmer_app.ui.plots.dose", "pyqtgraph"),
    ("programmer_app.ui.screen", "programmer_app.ui.plots.dose"),
    ("programmer_app.ui.screen", "programmer_app.visit"),
    ("programmer_app.visit", "device.worker"),
    ("programmer_app.visit", "programmer_app.records.store"),
]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs import-linter on the packages in `folder`."""
    command = [str(LINT_IMPORTS), "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_layers_are_kept() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder with the project's contracts and its rooms, all empty."""
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    for room in [*ROOMS, "resources.x"]:
        path = tmp_path.joinpath(*room.split("."))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_suffix(".py").touch()
        for parent in path.relative_to(tmp_path).parents[:-1]:
            (tmp_path / parent / "__init__.py").touch()
    return tmp_path


def plant(house: Path, importer: str, imported: str) -> None:
    """Adds one import to one room."""
    path = house.joinpath(*importer.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    file.write_text(file.read_text() + f"import {imported}\n")


def test_what_is_allowed_breaks_no_contract(house: Path) -> None:
    for importer, imported in ALLOWED:
        plant(house, importer, imported)
    done = lint(house)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_forbidden_is_found(house: Path) -> None:
    for importer, imported in FORBIDDEN:
        plant(house, importer, imported)
    report = re.sub(r"\s+", " ", lint(house).stdout)
    missed = [pair for pair in FORBIDDEN if "{} -> {} (l.".format(*pair) not in report]
    assert not missed, report
