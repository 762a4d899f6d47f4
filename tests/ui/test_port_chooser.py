"""The list of ports: the search in a thread of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_application_ends_quietly_while_ports_are_being_asked() -> None:
    source = """
import threading
import shiboken6
from PySide6.QtWidgets import QApplication
from device.clock import SystemClock
from device.journal import MemoryJournal
from programmer_app.desk import ClinicDesk
from programmer_app.ui.screens.port_chooser import PortChooser
begun, gone = threading.Event(), threading.Event()
class SlowDesk(ClinicDesk):
    def ports(self):
        begun.set()
        gone.wait()
        return []
def tell_when_gone():
    while shiboken6.isValid(chooser):
        gone.wait(0.01)
    gone.set()
app = QApplication([])
chooser = PortChooser(SlowDesk(SystemClock(), "j.doe", MemoryJournal()))
chooser.look_for_ports()
begun.wait()
threading.Thread(target=tell_when_gone).start()
app.shutdown()
for thread in set(threading.enumerate()) - {threading.current_thread()}:
    thread.join()
print("over")
"""
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, cwd=ROOT, timeout=30, check=True
    )
    assert (done.stdout, done.stderr) == ("over\n", "")
