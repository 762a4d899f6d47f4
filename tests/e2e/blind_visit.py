"""One programming session without eyes: a screen reader's library reads and presses, the real program answers.

Run inside `dbus-run-session` with DISPLAY set; prints what was found as one line of JSON.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from typing import Any

from tests.e2e.atspi import FOCUSABLE, SENSITIVE, TEXT_ROLES, Bus, Node

_DEMO = """
import programmer_app.app as app
from device.clock import SystemClock
from programmer_app.desk import TrainingDesk

desk = TrainingDesk(SystemClock(), emulator_query="serial=EMU-00042&fault=low-battery")
app._training = lambda _scenario: (desk, None, None)
app.run_window(training=True)
"""
"""`thecal --demo`, but the emulated pump has an alarm."""

REASON = "Pain NRS 7 at the last two visits"
_MAP_STATE = 23
"""Place of `map_state` in XWindowAttributes, in ints. Source: Xlib.h on 64-bit machines."""

_NO_ROLES = ("", "unknown", "invalid")


def activate_windows() -> None:
    """What a window manager does: gives the keyboard to the newest window of the screen."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    root = ctypes.c_ulong(x.XDefaultRootWindow(display))
    found, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    unused = ctypes.c_ulong()
    x.XQueryTree(display, root, *(ctypes.byref(part) for part in (unused, unused, found, count)))
    shown = [found[number] for number in range(count.value) if _is_shown(x, display, found[number])]
    if shown:
        x.XSetInputFocus(display, ctypes.c_ulong(shown[-1]), 1, ctypes.c_ulong(0))
    x.XSync(display, 0)
    x.XCloseDisplay(display)


def _is_shown(x: ctypes.CDLL, display: ctypes.c_void_p, window: int) -> bool:
    attributes = (ctypes.c_int * 64)()
    x.XGetWindowAttributes(display, ctypes.c_ulong(window), attributes)
    width, height, map_state = attributes[2], attributes[3], attributes[_MAP_STATE]
    return map_state == 2 and width > 100 and height > 100


def nameless(program: Node) -> list[str]:
    """What can have the focus and has no name or no role."""
    program.forget()
    return [
        f"{node.role!r} {node.description!r}"
        for window in program.children()
        for node in window.shown()
        if node.has(FOCUSABLE, SENSITIVE) and (not node.name or node.role in _NO_ROLES)
    ]


def visit(program: Node) -> dict[str, Any]:
    """Welcome, pump, program, review, send, typed dose, activate."""
    said: dict[str, Any] = {"nameless": {}}
    begin = program.find("Begin", "push button", "button")
    activate_windows()
    begin.press()
    edit = program.find("Edit program", "push button", "button")
    said["nameless"]["pump"] = nameless(program)
    said["choices"] = [program.find("Program", "radio button").role]
    edit.press()
    said["choices"].append(program.find("Minimum rate", "radio button").role)
    dose = program.find("Dose per day", *TEXT_ROLES)
    said["dose"] = [dose.name, dose.text]
    said["nameless"]["program"] = nameless(program)
    activate_windows()
    dose.write("3")
    program.find("Program files").focus()  # what stands in a field is taken when the focus leaves it
    said["finding"] = program.find("Needs a reason", usable=False).name
    program.find("Review and program pump", "push button", "button").press()
    reason = program.find("Reason", *TEXT_ROLES)
    said["nameless"]["review"] = nameless(program)
    said["rows"] = [node.name for window in program.children() for node in window.shown() if node.role == "table cell"]
    reason.write(REASON)
    said["ticked"] = []
    for node in [
        node
        for window in program.children()
        for node in window.shown()
        if node.role == "check box" and node.name.startswith("Confirm")
    ]:
        said["ticked"].append(node.name)
        node.press()
    program.find("Send to pump", "push button", "button").press()
    typed = program.find("New daily dose", *TEXT_ROLES)
    said["typed"] = typed.name
    activate = program.find("Activate new program", usable=False)
    said["early"] = activate.has(SENSITIVE)
    typed.write("3 mg/day")
    program.find("Activate new program", "push button", "button").press()
    said["outcome"] = program.find("Pump RUNNING, program generation", usable=False).name
    return said


def main() -> int:
    """Starts the program, looks on, ends it."""
    bus = Bus()
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    started = subprocess.Popen([sys.executable, "-c", _DEMO], env=environment)
    try:
        said = visit(bus.program("Thecal"))
        sys.stdout.write(json.dumps(said | {"announced": bus.announced}) + "\n")
    finally:
        started.terminate()
        started.wait(20)
    return 0


if __name__ == "__main__":
    sys.exit(main())
