"""What can go on paper or into a file for others now, and why not: session report, patient card, a patient's record.

A card carries a name only where the record that is open is that of this very pump.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from device.wording import phrase
from programmer_app import __version__
from programmer_app.ui.translation import tr
from programmer_app.visit import Phase

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from device.pump import PumpReading
    from programmer_app.records.clinic.person import Implant
    from programmer_app.records.exports.forms import Form
    from programmer_app.records.exports.record import PatientRecord
    from programmer_app.reports.pages import Sheet
    from programmer_app.reports.patient_card import CardData
    from programmer_app.reports.wording import Say
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.visit_model import VisitModel

_SETTLED: Final = frozenset({Phase.EDITING, Phase.DONE, Phase.NOT_APPLIED})
_CARD: Final = "patient card"  # as the audit trail says it
_NOT_OPEN: Final = phrase("Open the record of the patient whose pump this is.")


class PaperWork(QObject):
    """Makes sheets and files.

    Args:
        model: Of the visit.
        clinic: The records; None at a desk that keeps none.

    Signals:
        changed: Something else can be printed now.
    """

    changed = Signal()

    def __init__(self, model: VisitModel, clinic: ClinicModel | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._clinic = clinic
        self._made: CardData | None = None
        model.reading_changed.connect(self.changed)
        model.phase_changed.connect(self.changed)
        if clinic is not None:
            for signal in (clinic.store_changed, clinic.login_changed, clinic.patient_opened, clinic.records_changed):
                signal.connect(self.changed)

    # ---- the card ----

    def why_no_card(self) -> str:
        """Why no patient card can be made; "" where one can."""
        reading = self._model.reading
        if reading is None or reading.program is None:
            return tr("No pump was read that holds a program.")
        if self._model.phase not in _SETTLED:
            return tr("A program of this visit is not settled yet.")
        if self._newest(reading).status.digest != reading.status.digest:
            return tr("The pump holds another program now. Read it again.")
        if self._model.desk.training:
            return ""
        if self._clinic is None or self._implant(reading) is None:
            return tr(_NOT_OPEN)
        return self._clinic.why_not("exports.gather")

    def _newest(self, reading: PumpReading) -> PumpReading:
        """The reading with what the pump said of itself since: it may have been stopped, and its volume goes down."""
        status = self._model.status
        return reading if status is None else replace(reading, status=status)

    def card_notice(self) -> str:
        """That the card which the patient carries is out of date, and why; "" where nothing is known of that."""
        reading, cards = self._model.reading, self._model.desk.given_cards
        if reading is None or cards is None:
            return ""
        from programmer_app.records.given_cards import CardsError, out_of_date  # noqa: PLC0415 - where a pump was read

        try:
            card = cards.get(reading.identity.serial)
        except CardsError as error:
            return tr("Whether the patient's card is out of date is not known: {error}.", error=error)
        return tr(out_of_date(card, reading, self._model.desk.clock.now().date()))

    def card(self, say: Say, *, printed: bool) -> Sheet:
        """The card of the pump that was read last, noted in the audit trail; say when it is `given`.

        Raises:
            ValueError: None can be made, or the records refuse it.
            OSError: The trail cannot be written.
        """
        reading = self._model.reading
        if reading is None or (why := self.why_no_card()):
            raise ValueError(why if reading is not None else "no pump was read")
        from programmer_app.reports.patient_card import card_sheet  # noqa: PLC0415 - when it is made

        record = self._record()
        head = self._model.desk.tell_paper(printed=printed, serial=reading.identity.serial, what=_CARD)
        self._made = self._card_data(self._newest(reading), record, head)
        return card_sheet(self._made, say)

    def given(self) -> None:
        """The card that was made last is in a file or on paper: from now on it is the one that the patient carries.

        Raises:
            OSError: That cannot be kept.
        """
        cards, data = self._model.desk.given_cards, self._made
        if cards is None or data is None:
            return
        from programmer_app.records.given_cards import CardsError, GivenCard  # noqa: PLC0415 - when it is used
        from programmer_app.reports.patient_card import earliest_refill  # noqa: PLC0415 - when it is used

        serial, status = data.reading.identity.serial, data.reading.status
        due = earliest_refill(data)
        try:
            cards.remember(GivenCard(serial, status.generation, status.digest, data.made_at, due))
        except CardsError as error:
            raise OSError(str(error)) from error
        self.changed.emit()

    def _record(self) -> PatientRecord | None:
        """All that the open record holds, which the trail notes; None in training.

        Raises:
            ValueError: The records refuse it.
        """
        model = self._clinic
        if self._model.desk.training or model is None or model.clinic is None or model.patient_id is None:
            return None
        record = model.ask(model.clinic.exports.gather, model.patient_id, _CARD)
        if record is None:
            raise ValueError(model.refusal)
        return record

    def _card_data(self, reading: PumpReading, record: PatientRecord | None, head: str) -> CardData:
        from programmer_app.reports.patient_card import CardContact, CardData  # noqa: PLC0415 - when it is made

        desk = self._model.desk
        named = desk.patient
        data = CardData(
            training=desk.training,
            name="" if named is None else f"{named.name} · {named.details}",
            born=None,
            allergies=(),
            contacts=(),
            reading=reading,
            library=self._model.library,
            implanted_on=None,
            site="",
            catheter="",
            mri_note="",
            due_on=None,
            made_at=desk.clock.now(),
            software=__version__,
            audit_head=head,
        )
        implant = self._implant(reading)
        if record is None or implant is None:
            return data
        file = record.file
        return replace(
            data,
            name=file.patient.name,
            born=file.patient.birth_date,
            allergies=tuple(one.substance for one in file.allergies if one.active),
            contacts=tuple(CardContact(one.kind, one.name, one.phone) for one in file.contacts if one.active),
            implanted_on=implant.implanted_on,
            site=implant.site,
            catheter=_catheter(implant),
            mri_note=implant.mri_note,
            due_on=record.refill_due,
        )

    def _implant(self, reading: PumpReading) -> Implant | None:
        """The pump that was read as the open record has it; None where it does not, or none is open."""
        file = None if self._clinic is None or self._clinic.is_locked else self._clinic.file
        if file is None:
            return None
        from programmer_app.ui.patient.binding import implant_in  # noqa: PLC0415 - where records are open

        return implant_in(file, reading.identity.serial)

    # ---- the record ----

    def why_no_export(self) -> str:
        """Why no patient's record can be given out; "" where one can."""
        if self._clinic is None:
            return tr("In training no records are kept.")
        if why := self._clinic.why_not("exports.write"):
            return why
        return "" if self._clinic.patient_id is not None else tr("No patient's record is open.")

    def export(self, form: Form, path: Path) -> str:
        """Writes the open record into a file; what it was refused with, "" where it was not.

        Raises:
            OSError: If the file cannot be written.
        """
        model = self._clinic
        if model is None or model.clinic is None or model.patient_id is None:
            return self.why_no_export()
        from programmer_app.records.exports.private_file import write_private  # noqa: PLC0415 - when it is used

        made = model.ask(model.clinic.exports.write, model.patient_id, form)
        if made is None:
            return model.refusal
        write_private(path, made.content)
        return ""


def _catheter(implant: Implant) -> str:
    """Level of the tip, and each piece as it was implanted."""
    from device.quantities import Length  # noqa: PLC0415 - when a card is made

    pieces = []
    for piece in implant.segments:
        left = piece.length.amount - piece.trimmed_pump_end.amount - piece.trimmed_tip_end.amount
        pieces.append(f"{piece.name} {Length(left, 'cm').text()}, {piece.volume.text()}")
    return " · ".join((implant.tip_level, *pieces))


def print_on(printer: QPrinter, sheet: Sheet) -> None:
    """Prints a sheet.

    Raises:
        OSError: If the printer takes nothing.
    """
    from programmer_app.reports.pages import a4, paint  # noqa: PLC0415 - when it is printed

    printer.setDocName(sheet.title)
    printer.setPageLayout(a4())
    paint(printer, sheet, printer.printerName() or tr("the printer"))
