"""Tells the audit trail of alarms: that one came, that it is gone, that a person looked at it or paused its sound.

In a thread of its own, so that no alarm waits for a disk; each once, however often the pump is asked how it is. What
the pump does by itself is told under the pump's name, with its clock. A link that is lost ends no alarm, and one that
comes back raises none anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from device.clock import pump_time
from device.pump import Alarm, AlarmCode

if TYPE_CHECKING:
    from programmer_app.ui.visit_model import VisitModel

_KNOWN: Final = {int(code): code.name.lower().replace("_", "-") for code in AlarmCode}


class AlarmTeller(QObject):
    """Follows one model.

    Args:
        model: Gives the status, the pump and the desk.
        parent: Of this object.
    """

    def __init__(self, model: VisitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._serial = ""
        self._standing: dict[int, Alarm] = {}
        self._thread: ThreadPoolExecutor | None = None
        if not model.desk.training:
            model.status_changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        status = self._model.status
        if status is None:
            return
        if status.serial != self._serial:
            self._serial, self._standing = status.serial, {}
        now = {int(alarm.code): alarm for alarm in status.alarms}
        for code, alarm in now.items():
            before = self._standing.get(code)
            if before is None or before.since_s != alarm.since_s:
                self._tell(f"{_name(code)} came, pump clock {pump_time(alarm.since_s)}", f"pump {self._serial}")
        for code in self._standing.keys() - now.keys():
            self._tell(f"{_name(code)} is gone, pump clock {pump_time(status.clock_s)}", f"pump {self._serial}")
        self._standing = now

    def person_did(self, what: str, alarms: Sequence[Alarm]) -> None:
        """A person did something about the alarms that stand: looked at them, paused their sound, turned it on."""
        if not self._model.desk.training:
            self._tell(f"{what}: {', '.join(_name(int(alarm.code)) for alarm in alarms)}", self._model.desk.user)

    def stop(self) -> None:
        """The window goes; what was begun is told, and nothing waits for it."""
        if self._thread is not None:
            self._thread.shutdown(wait=False)
            self._thread = None

    def _tell(self, what: str, who: str) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="alarms told")
        self._thread.submit(self._model.desk.tell_look, "alarm", self._serial, what, who)


def _name(code: int) -> str:
    return _KNOWN.get(code, f"alarm {code}")
