"""The strip under the patient bar: whose pump was read, that it is not this patient's, that a visit is not kept yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.patient.binding import PumpBinding
from programmer_app.ui.patient.visit_keeper import VisitKeeper
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import MessageBar

_SIDE_PX = 14


class PumpStrip(QWidget):
    """Hidden where there is nothing to say. The pump that is not the patient's comes first.

    Signals:
        patient_chosen (int): The record of the pump in reach is to be opened.
    """

    patient_chosen = Signal(int)

    def __init__(
        self, records: ClinicModel, binding: PumpBinding, keeper: VisitKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pumpStrip")
        self._records, self._binding, self._keeper = records, binding, keeper
        self._said: tuple[str, ...] = ()
        self._closed: tuple[str, ...] = ()
        self.bar = MessageBar(self)
        self.bar.setObjectName("pumpStripBar")
        self.bar.name_action("pumpStripBarAction")
        self.bar.action_requested.connect(self._act)
        self.bar.dismissed.connect(self._dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 0)
        column.addWidget(self.bar)
        for signal in (binding.changed, keeper.changed, records.patient_opened, records.login_changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Says what is to be said now; what was closed stays closed until there is something else."""
        said = self._words()
        if said != self._said:
            self._said = said
            self._closed = ()
        if not said or said == self._closed:
            self.bar.clear()
            self.hide()
            return
        kind, happened, now, step, action = said
        self.bar.show_message(kind, happened, now, step, action)  # type: ignore[arg-type]
        self.bar.set_closable(kind != "error")  # what bars programming cannot be put away
        self.show()

    def _words(self) -> tuple[str, ...]:
        binding, keeper = self._binding, self._keeper
        if self._records.login is None or self._records.is_locked:
            return ()
        opens = "" if binding.owner is None else tr("Open that record")
        if why := binding.text():
            kept = tr("Nothing is programmed from here; reading and stopping stay possible.")
            return ("error", tr("This is not the pump of the open record."), why, kept, opens)
        if keeper.problem:
            still = tr("The pump is not touched by this; a program in it stays there.")
            again = tr("Try again") if keeper.waiting else ""
            if keeper.waiting:
                return ("warning", tr("The visit is not in the records yet."), keeper.problem, still, again)
            return ("warning", tr("A part of the visit was not taken into the records."), keeper.problem, still, "")
        if binding.kind == "known" and binding.owner is not None:
            whose = tr("Pump {serial} is recorded for {name}.", serial=binding.serial, name=binding.owner.name)
            step = tr("Open that record, so that this visit is kept.")
            return ("info", whose, "", step, opens)
        return ()

    def _act(self) -> None:
        if self._binding.text() or not self._keeper.problem:
            if self._binding.owner is not None:
                self.patient_chosen.emit(self._binding.owner.id)
        else:
            self._keeper.try_again()

    def _dismiss(self) -> None:
        self._closed = self._said
        self.hide()
