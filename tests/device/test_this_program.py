"""How children of the program are started: by the interpreter, and by the frozen program's own file."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from device.this_program import forget_loader, this_program
from device.transport import emulator_command
from programmer_app.training.remote import training_command

ROOT = Path(__file__).parents[2]


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/thecal/thecal")
    return "/opt/thecal/thecal"


def test_an_installed_program_is_started_by_its_interpreter() -> None:
    assert this_program() == [sys.executable, "-m", "programmer_app"]


def test_every_child_of_a_frozen_program_is_the_program_itself(frozen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from programmer_app.ui.alarms.player import find_player

    assert emulator_command("emulator:?model=IT-20") == [frozen, "emulate", "--stdio", "--model", "IT-20"]
    assert training_command() == [frozen, "scenario", "serve"]
    monkeypatch.delenv("THECAL_PLAYER", raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert find_player() == (frozen, "play-sound")


@pytest.mark.parametrize("is_frozen", [True, False])
def test_others_do_not_get_the_libraries_of_a_frozen_program(monkeypatch: pytest.MonkeyPatch, is_frozen: bool) -> None:
    monkeypatch.setattr(sys, "frozen", is_frozen, raising=False)
    monkeypatch.setenv("QT_PLUGIN_PATH", "/opt/thecal/plugins")
    forget_loader()
    assert ("QT_PLUGIN_PATH" in os.environ) is not is_frozen


def test_nothing_else_starts_the_interpreter() -> None:
    found = [
        path.relative_to(ROOT).as_posix()
        for package in ("programmer_app", "device", "resources")
        for path in (ROOT / package).rglob("*.py")
        if re.search(r"sys\.executable|multiprocessing", path.read_text(encoding="utf-8"))
    ]
    assert sorted(found) == ["device/this_program.py", "programmer_app/integrity.py"]
