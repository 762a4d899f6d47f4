"""The forms that ask for a drug of the solution and for a part of the catheter. No field has a default."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from device.program import Component, Segment
from device.quantities import Concentration, Length, Volume
from device.wording import phrase
from programmer_app.ui.editors.draft_edits import add_segment, made, put_drug
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.fields import QuantityField, text_field
from programmer_app.ui.editors.form import Form, small_note
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import QuietButton, SecondaryButton

_OTHER_FIRST = phrase(
    "Doses are of the first drug. With another one there, the draft goes to the minimum rate without boluses."
)


class PartForm(Form):
    """A form with a button that takes what was entered, and one that leaves it.

    Signals:
        ended: It was taken or left.
    """

    ended = Signal()

    def __init__(self, editing: Editing, name: str, parent: QWidget) -> None:
        super().__init__(f"{name}Form", parent)
        self._editing = editing
        self._name = name
        self.asks = True

    def _finish(self, use: str) -> None:
        take = SecondaryButton(use)
        take.setObjectName(f"{self._name}Use")
        take.clicked.connect(self._take)
        leave = QuietButton(tr("Cancel"))
        leave.setObjectName(f"{self._name}Cancel")
        leave.clicked.connect(self._end)
        self.add_buttons(take, leave)
        self.finish()
        self.hide()

    def _open(self, first: QWidget) -> None:
        self.clear()
        self.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self.clear()
        self.hide()
        self.ended.emit()

    def _take(self) -> None:
        problem = self.problem()
        if not problem and (missing := self.missing()):
            problem = tr("still to be entered: {missing}", missing=missing.lower())
        if problem := problem or self._apply():
            self.say(problem)
        else:
            self._end()

    def _apply(self) -> str:
        """Changes the draft; answers why not, or nothing."""
        raise NotImplementedError


class DrugForm(PartForm):
    """A drug and its concentration, which is typed twice."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(editing, "drugPart", parent)
        self._index: int | None = None
        self.drug = text_field(tr("Drug"), "partDrug")
        self.concentration = QuantityField(Concentration, "mg/mL", tr("Concentration"), "partConcentration")
        self.again = QuantityField(Concentration, "mg/mL", tr("Concentration again"), "partConcentrationAgain")
        self._note = small_note()
        self._where = self.add(tr("Drug"), self.drug)
        self.add(tr("Concentration"), self.concentration)
        self.add(tr("Concentration, again"), self.again)
        self.add_wide(self._note)
        self._finish(tr("Use this drug"))

    def ask(self, index: int | None) -> None:
        """Begins to ask for a drug in the place of another, or for one more."""
        self._index = index
        draft = self._editing.draft
        old = "" if index is None or draft is None else self._editing.model.library.tall_man(draft.solution[index].drug)
        self._where.setText(tr("In place of {old}", old=old) if old else tr("One more drug"))
        self._note.setText(tr(_OTHER_FIRST) if index == 0 else "")
        self._note.setVisible(index == 0)
        self._open(self.drug)

    def _apply(self) -> str:
        if self.concentration.value() != self.again.value():
            self.again.set_value(None)
            return tr("the two concentrations differ; read the label again and type both anew")
        content = {"drug": self.drug.value(), "concentration": self.concentration.value()}
        return self._editing.apply(lambda p: put_drug(p, self._index, made(lambda: Component.model_validate(content))))


class SegmentForm(PartForm):
    """A part of the catheter, from the implant record."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(editing, "catheterPart", parent)
        self.part = text_field(tr("Name of the part"), "partName")
        self.length = QuantityField(Length, "cm", tr("Length"), "partLength")
        self.per_cm = QuantityField(Volume, "mcL", tr("Volume per cm"), "partVolume")
        self.add(tr("Part"), self.part)
        self.add(tr("Length"), self.length)
        self.add(tr("Volume per cm"), self.per_cm)
        self._finish(tr("Add this part"))

    def ask(self) -> None:
        """Begins to ask for a part at the tip."""
        self._open(self.part)

    def _apply(self) -> str:
        content = {"name": self.part.value(), "length": self.length.value(), "volume_per_cm": self.per_cm.value()}
        return self._editing.apply(lambda p: add_segment(p, made(lambda: Segment.model_validate(content))))
