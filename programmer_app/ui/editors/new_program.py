"""The form of a first program for a pump without one. No field has a default; the concentration is typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from device.program import DeliveryProgram, MinimumRate
from device.quantities import Concentration, Length, Volume
from programmer_app.ui import fonts
from programmer_app.ui.editors.draft_edits import Edit, EditError, made
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.fields import QuantityField, text_field
from programmer_app.ui.editors.form import Form, small_note
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import Card, PrimaryButton, QuietButton
from programmer_app.visit import VisitError

FORM_PX = 440


class NewProgramCard(Card):
    """Drug, concentration, reservoir and catheter; the new draft begins at the pump's minimum rate.

    Signals:
        ended: The draft was made, or the form was left.
    """

    ended = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(tr("New program"), title_px=17, parent=parent)
        self.setObjectName("newProgramCard")
        self.setFixedWidth(fonts.scaled(FORM_PX))
        self._editing = editing
        self.form = form = Form("newProgramForm")
        self.drug = text_field(tr("Drug"), "newDrug")
        self.concentration = QuantityField(Concentration, "mg/mL", tr("Concentration"), "newConcentration")
        self.again = QuantityField(Concentration, "mg/mL", tr("Concentration again"), "newConcentrationAgain")
        self.volume = QuantityField(Volume, "mL", tr("Reservoir volume"), "newReservoirVolume")
        self.low_alarm = QuantityField(Volume, "mL", tr("Low-reservoir alarm"), "newLowAlarm")
        self.length = QuantityField(Length, "cm", tr("Catheter length"), "newCatheterLength")
        self.per_cm = QuantityField(Volume, "mcL", tr("Catheter volume per cm"), "newCatheterVolume")
        for text, field in (
            (tr("Drug"), self.drug),
            (tr("Concentration"), self.concentration),
            (tr("Concentration, again"), self.again),
            (tr("Reservoir holds"), self.volume),
            (tr("Low alarm at"), self.low_alarm),
            (tr("Catheter length"), self.length),
            (tr("Volume per cm"), self.per_cm),
        ):
            form.add(text, field)
            if field is self.drug:
                known = small_note()
                known.setText(tr("In the drug library: {drugs}.", drugs=", ".join(sorted(editing.model.library.drugs))))
                form.add_wide(known)
        note = small_note()
        note.setText(
            tr(
                "From the syringe label and the implant record. The dose is entered next; until then the draft is the "
                "pump's minimum rate."
            )
        )
        form.add_wide(note)
        make = PrimaryButton(tr("Make the draft"))
        make.setObjectName("newProgramMake")
        make.clicked.connect(self._make)
        leave = QuietButton(tr("Cancel"))
        leave.setObjectName("newProgramCancel")
        leave.clicked.connect(self.ended)
        form.add_buttons(make, leave)
        form.finish()
        self.body.addWidget(form)

    def begin(self) -> None:
        """Empties the form."""
        self.form.clear()
        self.drug.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        if missing := self.form.missing():
            self.form.say(tr("still to be entered: {missing}", missing=missing.lower()))
            return
        if self.concentration.value() != self.again.value():
            self.form.say(tr("the two concentrations differ; read the label again and type both anew"))
            self.again.set_value(None)
            return
        try:
            edit = self._edit()
            self._editing.model.edit(edit.name, edit.program)
        except (EditError, VisitError) as error:
            self.form.say(told(error))
            return
        self.ended.emit()

    def _edit(self) -> Edit:
        content = {
            "solution": [{"drug": self.drug.value(), "concentration": self.concentration.value()}],
            "basal": MinimumRate(),
            "reservoir": {"volume": self.volume.value(), "low_alarm": self.low_alarm.value()},
            "catheter": {
                "segments": [{"name": "catheter", "length": self.length.value(), "volume_per_cm": self.per_cm.value()}]
            },
        }
        return Edit(tr("new program"), made(lambda: DeliveryProgram.model_validate(content)))
