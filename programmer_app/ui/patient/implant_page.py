"""The page of the implant: the pump that is in the patient, its catheter, MRI notes, and the pumps before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from device.quantities import Length, Volume
from programmer_app.records.clinic.person import Implant
from programmer_app.ui.editors.wording import said
from programmer_app.ui.patient.asking import FormCard
from programmer_app.ui.patient.implant_forms import CatheterRevisionForm, ExplantForm, ImplantForm, SiteForm
from programmer_app.ui.patient.page import Page
from programmer_app.ui.patient.rows import Entry, RowList
from programmer_app.ui.patient.words import in_use
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, FactList, SecondaryButton, label
from programmer_app.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.patient.record_form import RecordForm


class ImplantPage(Page):
    """The pump in use, its forms, older pumps. Buttons: addImplant, changeSite, reviseCatheter, explantPump.

    Attributes:
        trial_id: The trial whose decision led to the implant that is being recorded; None for none.
    """

    def __init__(self, records: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(records, "implantPage", parent)
        self.trial_id: int | None = None
        self.add = FormCard(records, ImplantForm, "implant")
        self.site = FormCard(records, SiteForm, "implant")
        self.revision = FormCard(records, CatheterRevisionForm, "implant")
        self.explant = FormCard(records, ExplantForm, "implant")
        self.facts = FactList(tr("Implanted pump"))
        self.facts.setObjectName("implantFacts")
        self.catheter = FactList(tr("Catheter"))
        self.catheter.setObjectName("catheterFacts")
        self._none = label(tr("No implanted pump is recorded."), secondary=True, wrap=True)
        self._from_trial = label("", wrap=True)
        self._pump_card = Card(tr("Implanted pump"))
        for widget in (self._none, self.facts, self._from_trial, self.add, self.site, self.explant):
            self._pump_card.body.addWidget(widget)
        self._catheter_card = Card(tr("Catheter, from the pump to the tip"))
        self._catheter_card.body.addWidget(self.catheter)
        self._catheter_card.body.addWidget(self.revision)
        self._older_card = Card(tr("Pumps before"))
        self.older = RowList(tr("Pumps before"), tr("None."))
        self._older_card.body.addWidget(self.older)
        self._pump_card.body.addLayout(self._made_buttons())
        for card in (self._pump_card, self._catheter_card, self._older_card):
            self.column.addWidget(card)
        self.column.addStretch(1)
        for form in self._cards:
            form.closed.connect(self._on_closed)

    @property
    def _cards(self) -> tuple[FormCard[RecordForm], ...]:
        return self.add, self.site, self.revision, self.explant

    def _made_buttons(self) -> FlowRow:
        row = FlowRow(gap_px=8)
        self.buttons: dict[str, SecondaryButton] = {}
        for name, text, act in (
            ("addImplant", tr("Record an implant"), self._ask_new),
            ("changeSiteButton", tr("Change site or MRI note"), self._ask_site),
            ("reviseCatheter", tr("Revise the catheter"), self._ask_revision),
            ("explantPump", tr("Record that it was taken out"), self._ask_explant),
        ):
            button = SecondaryButton(text)
            button.setObjectName(name)
            button.clicked.connect(act)
            self.buttons[name] = button
            row.addWidget(button)
        return row

    def forget(self) -> None:
        """Another patient."""
        self.trial_id = None
        for card in self._cards:
            card.close_form()

    def _on_closed(self) -> None:
        self.trial_id = None
        self.refresh()

    # ---- showing ----

    def show_file(self, file: PatientFile) -> None:
        """The pump as recorded."""
        implant = in_use(file.implants)
        self._none.setVisible(implant is None and not self.add.is_open)
        self.facts.setVisible(implant is not None)
        self.facts.set_facts([] if implant is None else _pump_facts(implant))
        self._catheter_card.setVisible(implant is not None)
        self.catheter.set_facts([] if implant is None else _catheter_facts(implant))
        older = [one for one in file.implants if one is not implant]
        self._older_card.setVisible(bool(older))
        self.older.set_entries([_older(one) for one in older])
        led = self.trial_id is not None and self.add.is_open
        self._from_trial.setVisible(led)
        self._from_trial.setText(
            tr("After trial {trial}, which was decided for an implant.", trial=self.trial_id or "")
        )
        self._show_buttons(implant)

    def _show_buttons(self, implant: Implant | None) -> None:
        busy = any(card.is_open for card in self._cards)
        rights = {
            "addImplant": "add_implant",
            "changeSiteButton": "change_implant",
            "reviseCatheter": "revise_catheter",
            "explantPump": "explant",
        }
        for name, button in self.buttons.items():
            why = self.records.why_not(f"implants.{rights[name]}")
            button.setVisible((implant is None) == (name == "addImplant") and not busy)
            button.set_available(not why, why)

    # ---- entering ----

    def _ask_new(self) -> None:
        self.ask_implant(None)

    def ask_implant(self, trial_id: int | None) -> None:
        """Asks for a newly implanted pump, after the trial of that number or after none."""
        form, patient_id = self.add.form, self.patient_id

        def fill() -> int:
            form.clear_all()
            return 0

        self.add.open_form(
            lambda login, _version: self.clinic.implants.add_implant(login, patient_id, form.details(trial_id)), fill
        )
        self.trial_id = trial_id
        self.refresh()

    def _in_use(self) -> Implant | None:
        return None if self.records.file is None else in_use(self.records.file.implants)

    def _shown_by(self, show: Callable[[Implant], None], asked: Implant) -> Callable[[], int]:
        """Fills a form with the pump in use as it is then, and gives the version that was read."""

        def fill() -> int:
            now = self._in_use() or asked
            show(now)
            return now.version

        return fill

    def _ask_site(self) -> None:
        form, implant = self.site.form, self._in_use()
        if implant is None:
            return
        number = implant.id

        def save(login: Login, version: int) -> object:
            return self.clinic.implants.change_implant(login, number, version, form.line("site"), form.line("mri_note"))

        self.site.open_form(save, self._shown_by(form.show_implant, implant), number)
        self.refresh()

    def _ask_revision(self) -> None:
        form, implant = self.revision.form, self._in_use()
        if implant is None:
            return
        number = implant.id

        def save(login: Login, version: int) -> object:
            level, pieces = form.line("tip_level"), form.pieces.pieces()
            return self.clinic.implants.revise_catheter(login, number, version, level, pieces)

        self.revision.open_form(save, self._shown_by(form.show_implant, implant), number)
        self.refresh()

    def _ask_explant(self) -> None:
        form, implant = self.explant.form, self._in_use()
        if implant is None:
            return
        number = implant.id

        def fill() -> int:
            form.show_values({})
            return (self._in_use() or implant).version

        def save(login: Login, version: int) -> object:
            day, reason = form.day("explanted_on"), form.line("explant_reason")
            return self.clinic.implants.explant(login, number, version, day, reason)

        self.explant.open_form(save, fill, number)
        self.refresh()


def _pump_facts(implant: Implant) -> list[tuple[str, str]]:
    facts = [
        (tr("Pump model"), implant.pump_model),
        (tr("Serial number"), implant.serial),
        (tr("Implanted on"), implant.implanted_on.isoformat()),
        (tr("Site"), implant.site),
        (tr("Level of the tip"), implant.tip_level),
        (tr("Before and after MRI"), implant.mri_note or "–"),
    ]
    if implant.trial_id is not None:
        facts.append((tr("Led to by"), tr("trial {trial}", trial=implant.trial_id)))
    return facts


def _catheter_facts(implant: Implant) -> list[tuple[str, str]]:
    facts = []
    for piece in implant.segments:
        left_um = piece.length.amount - piece.trimmed_pump_end.amount - piece.trimmed_tip_end.amount
        text = tr(
            "{model}, {length} long, cut {at_pump} at the pump end and {at_tip} at the tip end: {left} with {volume}",
            model=piece.model,
            length=said(piece.length),
            at_pump=said(piece.trimmed_pump_end),
            at_tip=said(piece.trimmed_tip_end),
            left=said(Length(left_um, "cm")),
            volume=said(piece.volume),
        )
        facts.append((piece.name, text))
    whole = Volume(sum(piece.volume.amount for piece in implant.segments), "mL")
    facts.append(
        (tr("All together"), tr("{volume}, revision {number}", volume=said(whole), number=implant.catheter_revision))
    )
    return facts


def _older(implant: Implant) -> Entry:
    out = "–" if implant.explanted_on is None else implant.explanted_on.isoformat()
    note = tr(
        "{model} · in from {begins} to {ends}",
        model=implant.pump_model,
        begins=implant.implanted_on.isoformat(),
        ends=out,
    )
    return Entry(implant.serial, f"{note} · {implant.explant_reason}" if implant.explant_reason else note)
