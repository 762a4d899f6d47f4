"""Hands the refills of the open record to the Refill screen: what was filled, expected and found, over the years."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from programmer_app.records.store.identity import folded_number
from programmer_app.therapy.refill_balance import Visit

if TYPE_CHECKING:
    from programmer_app.records.clinic.course import Course
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.editors.refill_trend import TrendCard
    from programmer_app.ui.visit_model import VisitModel


class EarlierRefills(QObject):
    """Asks in the records' thread when another pump is read or the record is another; the pump waits for nothing.

    Args:
        model: Of the pump in reach.
        records: Of the clinic.
        card: Is given the refills of just that pump; none where it is not that of the open record.
        parent: Lives as long.
    """

    def __init__(self, model: VisitModel, records: ClinicModel, card: TrendCard, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._records, self._card = model, records, card
        self._asked: tuple[int, str] | None = None
        for signal in (
            model.reading_changed,
            records.patient_opened,
            records.login_changed,
            records.records_changed,
        ):
            signal.connect(self._look)
        self._look()

    def _look(self) -> None:
        reading, patient_id, clinic = self._model.reading, self._records.patient_id, self._records.clinic
        if self._records.is_locked:
            return
        if reading is None or patient_id is None or clinic is None or self._records.why_not("visits.course"):
            self._asked = None
            self._card.take_recorded(())
            return
        asked = patient_id, reading.identity.serial
        if asked != self._asked:
            self._card.take_recorded(())
        self._asked = asked
        self._records.ask_later(partial(self._take, asked), _nothing, clinic.visits.course, patient_id)

    def _take(self, asked: tuple[int, str], course: Course) -> None:
        if asked == self._asked:
            self._card.take_recorded(refills_of(course, asked[1]))


def refills_of(course: Course, serial: str) -> list[Visit]:
    """The refills of one pump, oldest first, by the day in this computer's zone; before today.

    Args:
        course: Of the patient, who may have had several pumps.
        serial: Of the pump.
    """
    serials = {line.id: line.serial for line in course.visits}
    corrected = {line.id: line.corrects_id for line in course.visits}

    def of(visit_id: int) -> str:
        first = corrected.get(visit_id)
        return serials.get(visit_id) or ("" if first is None else of(first))

    return [
        Visit(one.at.astimezone().date(), one.value.filled, one.value.expected, one.value.measured)
        for one in course.refills
        if folded_number(of(one.visit_id)) == folded_number(serial)
    ]


def _nothing(_why: str) -> None:
    """What cannot be read now is not shown; the person may type it."""
