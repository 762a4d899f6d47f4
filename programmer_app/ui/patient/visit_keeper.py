"""Keeps the visit of an open patient while the pump is read and programmed, and never stands in the way of that.

What is to be kept waits in a row: the beginning of the visit, the program before, and once a program is in the pump the
bytes that were read back, the findings with their reasons, the refill, the newest of the pump's log. Each is one call
in the thread of the records; it leaves the row only when the records have it. A store that is away, a lock or a full
disk stop the row, which goes on by itself, and the window says that the visit is not in the records yet. Nothing here
is waited for by the link, and nothing that fails here fails a write.

The row lies in memory: who closes the window before it is empty is asked for a reason.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from programmer_app.records.clinic.visit_values import (
    Moment,
    ProgramRead,
    VisitKind,
)
from programmer_app.records.store.errors import (
    BadValueError,
    NotAllowedError,
    NotFoundError,
    NotNowError,
    SerialMismatchError,
)
from programmer_app.ui.patient.visit_parts import Keep, Sent, log_part, program_part
from programmer_app.ui.translation import told, tr
from programmer_app.ui.visit_jobs import read_log
from programmer_app.visit import Phase

if TYPE_CHECKING:
    from device.pump import LogEntry, PumpReading
    from programmer_app.records.clinic.clinic import Clinic
    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.visit_values import VisitFile
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.patient.binding import PumpBinding
    from programmer_app.ui.visit_model import VisitModel

AGAIN_MS: Final = 5_000
"""After so long what could not be kept is tried again. Chosen here: a server that restarts is back in that time."""

RESUMED_WITHIN: Final = timedelta(hours=12)
"""A visit of the same pump that was begun so recently and is not signed is gone on with. Chosen here: a working day,
so that a program that ended in the middle of a visit does not leave half of it in one and half in another."""

_Image = tuple[int, bytes]
"""Generation and digest of a program in the pump: the same program written again is another one."""


@dataclass(slots=True)
class _Part:
    """Something to be kept, by whom."""

    keep: Keep
    login: Login
    begins: bool = False


class VisitKeeper(QObject):
    """The visit of the patient whose pump is in reach.

    Args:
        model: The programming.
        records: Of the clinic.
        binding: Whether the pump is the patient's.

    Attributes:
        visit_id: Number of the visit in the records; None while it has none.
        problem: Why what happened is not in the records yet; "" where all is.

    Signals:
        changed: Something of this is another.
    """

    changed = Signal()

    def __init__(
        self, model: VisitModel, records: ClinicModel, binding: PumpBinding, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._records = records
        self._binding = binding
        self.visit_id: int | None = None
        self.problem = ""
        self._of: tuple[int, str] | None = None
        self._row: deque[_Part] = deque()
        self._asking = False
        self._known: _Image | None = None
        self._owed: _Image | None = None
        self._signed: datetime | None = None
        self._sent: Sent | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.try_again)
        binding.changed.connect(self._on_binding)
        model.phase_changed.connect(self._on_phase)
        records.login_changed.connect(self.try_again)
        records.store_changed.connect(self.try_again)
        records.records_changed.connect(self._on_records)
        self._on_binding()

    @property
    def waiting(self) -> int:
        """How many parts are not in the records yet."""
        return len(self._row)

    def end(self) -> None:
        """The window goes."""
        self._again.stop()

    # ---- what happens at the pump ----

    def _on_binding(self) -> None:
        file, login = self._records.file, self._records.login
        if self._binding.kind != "match" or file is None or login is None:
            return
        of = (file.patient.id, self._binding.serial)
        if of != self._of and not self._row:
            self._of, self.visit_id, self._known, self._signed = of, None, None, None
        if of == self._of:
            self._note_program()

    def _on_phase(self) -> None:
        model = self._model
        if model.phase is Phase.COMMITTING:
            self._sent = Sent.of(model)
        elif model.phase is Phase.DONE:
            result = model.visit.result
            owed = None if result is None else (result.generation, bytes.fromhex(result.program_sha256))
            self._owed = owed if owed != self._known else None
            self._note_program()
        elif model.phase is Phase.NOT_APPLIED:
            self._sent = None

    def _note_program(self) -> None:
        """Keeps the program that was read, once: as the one before, or as the one that was written and read back."""
        reading = self._model.reading
        login = self._records.login
        if reading is None or self._of is None or reading.identity.serial != self._of[1]:
            return
        if login is None or self._records.why_not("visits.begin"):
            return
        image = (reading.status.generation, sha256(reading.image).digest()) if reading.image else None
        signed_now = self._signed is not None and reading.read_at - self._signed < RESUMED_WITHIN
        if image == self._known and (signed_now or self.visit_id is not None):
            return
        if self._signed is not None and not signed_now:
            self._known = self._signed = None  # another visit: what the pump runs now is its program before
        self._begin(login)
        if image is not None and image != self._known:
            self._known = image
            self._put_program(login, reading, image)
        self._flush()

    def _put_program(self, login: Login, reading: PumpReading, image: _Image) -> None:
        written, sent = image == self._owed, self._sent
        moment: Moment = "after" if written else "before"
        read = ProgramRead(moment, image[0], reading.image, image[1], reading.read_at)
        self._put(login, program_part(read))
        if written:
            self._owed = self._sent = None
            if sent is not None:
                self._put_sent(login, sent)

    def _put_sent(self, login: Login, sent: Sent) -> None:
        for part in sent.parts(0 if self._of is None else self._of[0]):
            self._put(login, part)
        self._model.ask(
            partial(read_log, self._model.desk, sent.newest_log + 1),
            partial(self._keep_log, self._of),
            lambda _error: None,  # the pump keeps its log, and the visit can take it later
        )

    def _keep_log(self, of: tuple[int, str] | None, entries: list[LogEntry]) -> None:
        login = self._records.login
        if entries and login is not None and of is not None and of == self._of:
            self._put(login, log_part(entries))
            self._flush()

    # ---- the row ----

    def _begin(self, login: Login) -> None:
        if self.visit_id is None and not any(part.begins for part in self._row):
            self._row.append(_Part(self._begun, login, begins=True))

    def _begun(self, clinic: Clinic, login: Login, _none: int) -> VisitFile | int:
        """In the thread of the records: the visit to go on with, or the number of a new one."""
        of = self._of
        if of is None:
            raise NotNowError("No patient is open.")
        open_one = self._to_resume(clinic)
        if open_one is not None:
            file = clinic.visits.open_visit(login, open_one)
            if file.visit.signed_at is None:
                return file
        return clinic.visits.begin(login, of[0], VisitKind.PROGRAMMING, of[1]).id

    def _to_resume(self, clinic: Clinic) -> int | None:
        file = self._records.file
        if file is None or self._of is None or file.patient.id != self._of[0]:
            return None
        since = clinic.office.clock.now().astimezone(UTC) - RESUMED_WITHIN
        for line in file.visits:
            fits = line.kind != VisitKind.CORRECTION and line.serial == self._binding_serial()
            if fits and line.signed_at is None and line.begun_at >= since:
                return line.id
        return None

    def _binding_serial(self) -> str:
        implant = self._binding.implant
        return self._binding.serial if implant is None else implant.serial

    def _put(self, login: Login, keep: Keep) -> None:
        self._row.append(_Part(keep, login))

    def try_again(self) -> None:
        """Goes on with the row now."""
        self._flush()

    def _flush(self) -> None:
        self._hold()
        clinic, now = self._records.clinic, self._records.login
        if self._asking or not self._row or clinic is None:
            return
        part = self._row[0]
        if part.login.locked and now is not None and now.account_id == part.login.account_id:
            part.login = now
        if part.login.locked:
            return  # goes on when the window is unlocked
        self._asking = True
        job = partial(part.keep, clinic, part.login, self.visit_id or 0)
        self._records.later(job, self._kept, self._not_kept)

    def _kept(self, result: object) -> None:
        self._asking = False
        if self._row.popleft().begins:
            self._take_visit(result)
        self._say("")
        if self._row:
            self._flush()
        else:
            self._hold()
            self._records.tell_change()
            self.changed.emit()

    def _take_visit(self, result: Any) -> None:  # noqa: ANN401 - a number, or the file of a visit that goes on
        if isinstance(result, int):
            self.visit_id = result
            return
        self.visit_id = result.visit.id
        last = result.programs[-1].value if result.programs else None
        if last is not None and (last.generation, last.digest) == self._known and self._row:
            self._row.popleft()  # an earlier run of this program has kept it

    def _not_kept(self, error: Exception) -> None:
        self._asking = False
        if isinstance(error, SerialMismatchError):
            self._drop()
            self._binding.refuse(told(error))
        elif isinstance(error, (NotAllowedError, BadValueError, NotFoundError)):
            self._row.popleft()
            self._say(told(error))
            self._flush()
        elif isinstance(error, NotNowError) and self.visit_id is not None:
            # the visit was signed meanwhile: what came after belongs to a visit of its own
            self.visit_id = None
            self._row.appendleft(_Part(self._begun, self._row[0].login, begins=True))
            self._flush()
        else:
            self._say(told(error))
            self._again.start()
        self._hold()

    def _drop(self) -> None:
        self._row.clear()
        self._of, self.visit_id, self._known = None, None, None

    def _on_records(self) -> None:
        """A visit that was signed takes nothing more; the next program begins another one."""
        file = self._records.file
        lines = () if file is None else file.visits
        signed = any(line.id == self.visit_id and line.signed_at is not None for line in lines)
        if signed and not self._row:
            self.visit_id, self._signed = None, self._model.desk.clock.now()
            self.changed.emit()

    # ---- what the window is told ----

    def _say(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.changed.emit()

    def _hold(self) -> None:
        """While something is not kept, the record of this patient stays open."""
        said = tr("What was done at this patient's pump is not in the records yet. Wait until it is.")
        self._records.unkept = said if self._row else ""
