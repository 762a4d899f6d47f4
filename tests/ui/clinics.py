"""The real window of a clinic with real encrypted records, and an account of each role, for tests.

The accounts are made once in a process; each test has a copy of the folder.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from pytestqt.qtbot import QtBot

from device.clock import Clock, ManualClock
from device.journal import MemoryJournal
from device.transport import PortInfo
from programmer_app.desk import ClinicDesk
from programmer_app.records.clinic.rights import Role
from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.office.patients import PatientsPage
from programmer_app.ui.shell import MainWindow
from tests.records.clinic.people import CHEAP, NOON, PASSPHRASE, name_of, open_desk, password_of
from tests.ui import windows

PATIENCE_MS: Final = 30_000


@dataclass(frozen=True)
class DeskWithoutPorts(ClinicDesk):
    """A computer without serial ports: whatever hangs on those of this one is not asked."""

    def ports(self) -> list[PortInfo]:
        """None."""
        return []


@cache
def _with_accounts() -> tempfile.TemporaryDirectory[str]:
    made = tempfile.TemporaryDirectory(prefix="thecal-clinic-")
    open_desk(Path(made.name), "").clinic.close()
    return made


def desk_in(folder: Path, *, accounts: bool = True, clock: Clock | None = None) -> ClinicDesk:
    """A clinic desk in a folder; its records are under `PASSPHRASE` and have an account of each role.

    Args:
        folder: Of records.
        accounts: Whether there are records yet.
        clock: Noon, by hand, where None.
    """
    if accounts:
        shutil.copytree(_with_accounts().name, folder, dirs_exist_ok=True)
    return DeskWithoutPorts(clock or ManualClock(NOON), "j.doe", MemoryJournal(), folder=folder, guess_cost=CHEAP)


def opened(qtbot: QtBot, folder: Path) -> ClinicModel:
    """The model of a desk whose records stand open, with nobody signed in. Call its `finish`."""
    model = ClinicModel(desk_in(folder))
    model.begin()
    open_with_passphrase(qtbot, model)
    return model


def open_with_passphrase(qtbot: QtBot, model: ClinicModel) -> None:
    """Waits until the passphrase is asked for, and gives it."""
    qtbot.waitUntil(lambda: model.store is Store.KEY_WANTED, timeout=PATIENCE_MS)
    model.open_store(PASSPHRASE)
    qtbot.waitUntil(lambda: model.store in (Store.OPEN, Store.NO_ACCOUNT), timeout=PATIENCE_MS)


def sign_in(qtbot: QtBot, model: ClinicModel, role: Role) -> None:
    """Signs the account of a role in."""
    said: list[str] = []
    model.sign_in(name_of(role), password_of(role), said.append)
    qtbot.waitUntil(lambda: (model.login is not None and model.login.name == name_of(role)) or bool(said))
    assert said == []


def open_clinic_window(
    qtbot: QtBot, folder: Path, role: Role | None = None, clock: Clock | None = None
) -> tuple[MainWindow, ClinicModel]:
    """A window whose records stand open; with a role, its account is signed in."""
    window = windows.open_window(qtbot, desk_in(folder, clock=clock))
    model = window.clinic
    assert model is not None
    open_with_passphrase(qtbot, model)
    if role is not None:
        sign_in(qtbot, model, role)
        qtbot.waitUntil(lambda: any(page.isVisible() for page in window.findChildren(PatientsPage)))
    return window, model
