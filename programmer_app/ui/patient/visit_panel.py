"""One visit: what was read, programmed, filled, scored and seen; entering more of it; signing it; correcting it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.records.clinic.visit_values import VisitFile
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.patient import visit_facts as facts
from programmer_app.ui.patient.asking import FormCard
from programmer_app.ui.patient.rows import Entry, RowList
from programmer_app.ui.patient.sign_dialog import SignDialog
from programmer_app.ui.patient.visit_forms import ReasonForm
from programmer_app.ui.patient.visit_found import FoundCard
from programmer_app.ui.patient.words import VISITS, moment_text, score_text
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import Card, FactList, PrimaryButton, SecondaryButton, label
from programmer_app.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.visits import Visits
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.patient.visit_keeper import VisitKeeper


class VisitPanel(QWidget):
    """Shows a visit. Buttons: signVisit, correctVisit, checkSignature.

    Signals:
        visit_begun (int): The correction of the visit was begun; it is to be shown.
    """

    visit_begun = Signal(int)

    def __init__(
        self, records: ClinicModel, library: DrugLibrary, keeper: VisitKeeper | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("visitPanel")
        self._records, self._library, self._keeper = records, library, keeper
        self._file: VisitFile | None = None
        self._old: VisitFile | None = None
        self.found = FoundCard(records, library)
        self.correction = FormCard(
            records,
            lambda: ReasonForm("correctForm", tr("Begin the correction"), tr("What was wrong with this visit")),
            "visit",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self._made_head(), self._made_program(), self.found):
            column.addWidget(card)
        column.addStretch(1)
        self.correction.closed.connect(self._show)
        self.found.closed.connect(self._show)

    # ---- building ----

    def _made_head(self) -> Card:
        self.card = Card(tr("Visit"), title_px=17)
        self.signed = label("", wrap=True)
        self.signed.setObjectName("visitSigned")
        self.note = label("", secondary=True, wrap=True)
        self.sign_button = PrimaryButton(tr("Sign this visit …"))
        self.correct_button = SecondaryButton(tr("Correct this visit"))
        self.check_button = SecondaryButton(tr("Check the signature"))
        row = FlowRow(gap_px=8)
        for button, name, act in (
            (self.sign_button, "signVisit", self.ask_signature),
            (self.correct_button, "correctVisit", self._ask_correction),
            (self.check_button, "checkSignature", self._check_signature),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            row.addWidget(button)
        for widget in (self.signed, self.note, self.correction):
            self.card.body.addWidget(widget)
        self.card.body.addLayout(row)
        return self.card

    def _made_program(self) -> Card:
        card = Card(tr("Pump"))
        self.programs = FactList(tr("Programs of this visit"))
        self.programs.setObjectName("visitPrograms")
        self.findings = RowList(tr("Findings of this visit"), tr("No finding was shown."))
        card.body.addWidget(self.programs)
        card.body.addWidget(label(tr("Findings and reasons"), secondary=True))
        card.body.addWidget(self.findings)
        return card

    # ---- showing ----

    @property
    def _visits(self) -> Visits:
        if self._records.clinic is None:
            raise RuntimeError("the records are not open")
        return self._records.clinic.visits

    def show_visit(self, file: VisitFile, old: VisitFile | None) -> None:
        """Shows a visit, and the one that it corrects."""
        if self._file is not None and self._file.visit.id != file.visit.id:
            self.forget()
        self._file, self._old = file, old
        self._show()

    def forget(self) -> None:
        """Another visit: what was being entered goes."""
        self.found.forget()
        self.correction.close_form()

    def _show(self) -> None:
        file = self._file
        if file is None:
            return
        visit = file.visit
        kind = tr(VISITS.get(visit.kind, visit.kind))
        self.card.set_title(
            tr("Visit {number}: {kind}, {at}", number=visit.id, kind=kind, at=moment_text(visit.begun_at))
        )
        self.card.set_pill(*(("", "neutral") if visit.signed_at else (tr("OPEN"), "reason")))
        self.signed.setText(tr("Not signed yet.") if file.signature is None else facts.signature_text(file.signature))
        notes = [visit.note]
        if visit.corrects_id is not None:
            notes.append(tr("Corrects visit {number}.", number=visit.corrects_id))
        if file.corrected_by is not None:
            notes.append(tr("Corrected by visit {number}.", number=file.corrected_by))
        self.note.setText(" ".join(note for note in notes if note))
        self.note.setVisible(bool(self.note.text()))
        self._show_pump(file)
        self.found.show_visit(file, self._old)
        self._show_buttons(file)

    def _show_pump(self, file: VisitFile) -> None:
        implants = () if self._records.file is None else self._records.file.implants
        shown = [(tr("Pump in reach"), file.visit.serial or tr("none was read"))]
        shown += facts.program_facts(file, implants, self._library)
        shown += [(tr("Refill"), facts.refill_text(part.value, self._library)) for part in file.refills]
        shown.append((tr("Log of the pump"), facts.log_text(file)))
        self.programs.set_facts(shown)
        self.findings.set_entries([Entry(one.value.message, facts.finding_text(one.value)) for one in file.findings])

    def _show_buttons(self, file: VisitFile) -> None:
        records, is_open = self._records, file.visit.signed_at is None
        waits = self._keeper is not None and self._keeper.visit_id == file.visit.id and self._keeper.waiting
        why = records.why_not("visits.sign") or (tr("What was done at the pump is not kept yet.") if waits else "")
        self.sign_button.setVisible(is_open)
        self.sign_button.set_available(not why, why)
        self.check_button.setVisible(not is_open)
        why = records.why_not("visits.correct")
        newer = "" if file.corrected_by is None else tr("Visit {number} corrects it.", number=file.corrected_by)
        self.correct_button.setVisible(not is_open)
        self.correct_button.set_available(not (why or newer), why or newer)

    # ---- signing and correcting ----

    def ask_signature(self) -> None:
        """Opens the dialog that asks for the password again."""
        file, login = self._file, self._records.login
        if file is None or login is None:
            return
        implants = () if self._records.file is None else self._records.file.implants
        shown = [(tr("Visit"), f"{file.visit.id}, {moment_text(file.visit.begun_at)}")]
        shown += facts.program_facts(file, implants, self._library) or [(tr("Program"), tr("none was written"))]
        shown += [(tr("Pain"), score_text(part.value)) for part in file.scores]
        dialog = SignDialog(login.name, shown, self.window())
        dialog.wanted.connect(partial(self._sign, dialog, file))
        dialog.open()

    def _sign(self, dialog: SignDialog, file: VisitFile, meaning: str, password: str) -> None:
        login, visits = self._records.login, self._visits
        if login is None:
            return
        after = [part.value.digest for part in file.programs if part.value.moment == "after"]
        programmed = after[-1] if after else b""
        visit = file.visit

        def signed(_file: VisitFile) -> None:
            dialog.accept()
            self._records.tell_change()

        def failed(error: Exception) -> None:
            dialog.refuse(told(error))
            self._records.tell_change()

        self._records.later(
            lambda: visits.sign(login, visit.id, visit.version, password, meaning, programmed), signed, failed
        )

    def _ask_correction(self) -> None:
        file, form = self._file, self.correction.form
        if file is None:
            return
        number = file.visit.id

        def fill() -> int:
            form.show_values({})
            return 0

        def save(login: Login, _version: int) -> object:
            begun = self._visits.correct(login, number, form.line("reason"))
            self.visit_begun.emit(begun.id)
            return begun

        self.correction.open_form(save, fill)

    def _check_signature(self) -> None:
        file = self._file
        if file is None or file.signature is None:
            return
        number = file.visit.id
        flaws = self._records.ask(self._visits.check_signature, number)
        if flaws is not None:
            found = tr("The signature holds.") if not flaws else tr("NOT AS SIGNED: {flaws}.", flaws="; ".join(flaws))
            self.signed.setText(f"{facts.signature_text(file.signature)} {found}")
