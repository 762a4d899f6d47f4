"""Whether the pump in reach is the one of the open record, and if not, whose it is.

What the open record itself says is known at once and holds at once: a pump that is not in it is not programmed. Whose
pump it is takes a look into the records, which runs in their thread and is told when it is there; a store that is away
makes nobody wait, and opens no way around the record that is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from programmer_app.records.store.identity import folded_number
from programmer_app.ui.translation import tr

if TYPE_CHECKING:
    from programmer_app.records.clinic.clinic import Clinic
    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.records.clinic.person import Implant, Patient
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.visit_model import VisitModel

Kind = Literal["none", "match", "mismatch", "known"]


class PumpBinding(QObject):
    """Follows the pump that was read and the record that is open.

    Args:
        model: The programming visit; is told when its pump may not be programmed.
        records: Of the clinic.

    Attributes:
        kind: `match` and `mismatch` with the open record; `known` where none is open and the records know the pump.
        serial: Of the pump in reach; "" where none was read.
        owner: Whose pump it is by the records, as far as that is known.

    Signals:
        changed: Something of this is another.
    """

    changed = Signal()

    def __init__(self, model: VisitModel, records: ClinicModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._records = records
        self.kind: Kind = "none"
        self.serial = ""
        self.owner: Patient | None = None
        self._asked = ("", 0)
        self._refused = ""
        model.reading_changed.connect(self._look)
        records.patient_opened.connect(self._look)
        records.login_changed.connect(self._look)
        records.store_changed.connect(self._look)
        self._look()

    # ---- what it says ----

    @property
    def implant(self) -> Implant | None:
        """The pump in reach as the open record has it; None where it does not."""
        return None if self._records.file is None else implant_in(self._records.file, self.serial)

    def text(self) -> str:
        """Why the pump is not programmed for the open record, and what to do; "" where there is no mismatch."""
        file = self._records.file
        if self.kind != "mismatch" or file is None:
            return ""
        return f"{self._refused or self._whose()} {own_words(file, self.serial)}"

    def _whose(self) -> str:
        if self.owner is None:
            return tr("The pump in reach is {serial}; it is not in this patient's record.", serial=self.serial)
        return tr(
            "The pump in reach is {serial}, which is recorded for {name}.", serial=self.serial, name=self.owner.name
        )

    # ---- looking ----

    def _look(self) -> None:
        reading, file = self._model.reading, self._records.file
        serial = "" if reading is None else reading.identity.serial
        if serial != self.serial:
            self.serial, self.owner = serial, None
        self._refused = ""
        if not serial:
            self.kind = "none"
        elif file is not None:
            self.kind = "mismatch" if implant_in(file, serial) is None else "match"
        else:
            self.kind = "none" if self.owner is None else "known"
        self._tell()
        if serial and self.kind in ("none", "mismatch"):
            self._ask_whose()

    def refuse(self, why: str) -> None:
        """The records say now that it is not this patient's pump, whatever the record said when it was opened."""
        self.kind, self._refused = "mismatch", why
        self._tell()

    def _tell(self) -> None:
        self._model.set_strange(self.text())
        self.changed.emit()

    def _ask_whose(self) -> None:
        clinic, login = self._records.clinic, self._records.login
        if clinic is None or login is None or self._records.is_locked or self._records.why_not("implants.whose_pump"):
            return
        asked = (self.serial, login.account_id)
        if asked == self._asked and self.owner is not None:
            return
        self._asked = asked
        serial = self.serial
        self._records.later(
            lambda: owner_of(clinic, login, serial),
            lambda owner: self._take_owner(serial, owner),
            lambda _error: None,  # a store that is away, or a lock: it is looked up when something changes again
        )

    def _take_owner(self, serial: str, owner: Patient | None) -> None:
        if serial != self.serial or owner == self.owner:
            return
        self.owner = owner
        if self._records.file is None:
            self.kind = "none" if owner is None else "known"
        self._tell()


def implant_in(file: PatientFile, serial: str) -> Implant | None:
    """The pump of this serial that is in the patient now, by the record."""
    wanted = folded_number(serial)
    found = (one for one in file.implants if one.explanted_on is None and folded_number(one.serial) == wanted)
    return next(found, None)


def own_words(file: PatientFile, serial: str) -> str:
    """What the open record says of the patient's own pump, and what to do."""
    own = [one.serial for one in file.implants if one.explanted_on is None]
    out = next((one for one in file.implants if folded_number(one.serial) == folded_number(serial)), None)
    if out is not None and out.explanted_on is not None:
        return tr(
            "By this record it was taken out on {day}. Stop, and see who is on the table.",
            day=out.explanted_on.isoformat(),
        )
    if not own:
        return tr(
            "The open record, {name}, has no pump. Open the right record, or record the implant first.",
            name=file.patient.name,
        )
    return tr(
        "The open record, {name}, has pump {serials}. Stop, and see who is on the table.",
        name=file.patient.name,
        serials=", ".join(own),
    )


def owner_of(clinic: Clinic, login: Login, serial: str) -> Patient | None:
    """Whose pump it is by the records; None where it is nobody's.

    Raises:
        RecordsError: They cannot be asked.
    """
    implant = clinic.implants.whose_pump(login, serial)
    if implant is None:
        return None
    found = clinic.worklist.search(login, serial).found
    return next((one.patient for one in found if one.patient.id == implant.patient_id), None)
