"""A pump is programmed without eyes: the real window under Xvfb, read and pressed over the accessibility bus.

Needs Xvfb, dbus-run-session and at-spi2-core (libatspi), which `make setup` installs on Debian. Where they are missing
the test is skipped and says what is.
"""

from __future__ import annotations

import ctypes
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.atspi import LIBRARY

_TIME_S = 240
_NEEDED = ("xvfb-run", "dbus-run-session")


def _missing() -> str:
    tools = [tool for tool in _NEEDED if shutil.which(tool) is None]
    try:
        ctypes.CDLL(LIBRARY)
    except OSError:
        tools.append(LIBRARY)
    return ", ".join(tools)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the visit heard, read and found missing."""
    if missing := _missing():
        pytest.skip(f"not installed: {missing}")
    home = tmp_path_factory.mktemp("home")
    command = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--"]
    ended = subprocess.run(
        ["env", f"THECAL_HOME={home}", *command, sys.executable, "-m", "tests.e2e.blind_visit"],
        capture_output=True,
        text=True,
        timeout=_TIME_S,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    if "org.a11y" in ended.stderr and "NotThereError" in ended.stderr and "'Thecal'" in ended.stderr:
        pytest.skip(f"the accessibility bus does not start here: {ended.stderr[-400:]}")
    assert ended.returncode == 0, ended.stderr[-2000:]
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return found


pytestmark = [pytest.mark.timeout(_TIME_S + 30), pytest.mark.requirement("R36")]


def test_a_pump_is_programmed_over_the_bus(said: dict[str, Any]) -> None:
    assert said["outcome"] == "Pump RUNNING, program generation 2"
    assert not said["early"], "Activate waits for the typed dose"


def test_whatever_takes_the_focus_has_a_name_and_a_role(said: dict[str, Any]) -> None:
    assert said["nameless"] == {"pump": [], "program": [], "review": []}


def test_screens_and_modes_are_choices_of_one(said: dict[str, Any]) -> None:
    assert said["choices"] == ["radio button", "radio button"]


def test_doses_are_read_with_their_unit(said: dict[str, Any]) -> None:
    assert said["dose"] == ["Dose per day, in mg/day", "2.4"]
    assert said["typed"] == "New daily dose, with its unit"
    assert "Morphine, scheduled, After programming: 3 mg/day" in said["rows"]
    assert "Morphine, scheduled, Running now: 2.4 mg/day" in said["rows"]


def test_findings_and_alarms_are_announced(said: dict[str, Any]) -> None:
    assert said["finding"] == "Needs a reason: Daily dose rises by more than 20 %"
    assert f"{said['finding']}." in said["announced"]
    assert any(words.startswith("Alarm, medium priority: Replacement is due.") for words in said["announced"])
    assert any(words.startswith("Done: The emulated pump was programmed") for words in said["announced"])
