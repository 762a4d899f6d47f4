"""The card of reservoir, low alarm, solution and catheter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from device.achievable import catheter_nl
from device.program import Catheter, Component, DeliveryProgram, Segment
from device.quantities import Concentration, Length, Volume
from programmer_app.ui.editors.catheter_form import CatheterForm
from programmer_app.ui.editors.draft_edits import (
    Edit,
    EditError,
    made,
    remove_drug,
    remove_segment,
    set_catheter,
    set_reservoir,
    set_solution,
)
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.fields import QuantityField
from programmer_app.ui.editors.folding_card import FoldingCard
from programmer_app.ui.editors.form import Form, small_note
from programmer_app.ui.editors.part_forms import DrugForm, SegmentForm
from programmer_app.ui.editors.wording import said
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import ExactField, QuietButton

_MOST_PARTS: Final = 6
"""Of a solution and of a catheter. Source: the program's schema."""


class ReservoirCard(FoldingCard):
    """Reservoir and low alarm; drugs and parts of the catheter, to be changed, added and removed."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reservoir and catheter"), "reservoirCard", parent)
        self._editing = editing
        self.form = Form("reservoirForm")
        self.volume = QuantityField(Volume, "mL", tr("Reservoir volume at the start"), "reservoirVolume")
        self.low_alarm = QuantityField(Volume, "mL", tr("Low-reservoir alarm at"), "lowAlarm")
        self.volume.value_committed.connect(self._commit_reservoir)
        self.low_alarm.value_committed.connect(self._commit_reservoir)
        self.form.add(tr("Reservoir"), self.volume)
        self.form.add(tr("Low alarm at"), self.low_alarm)
        self.form.finish()
        self.content.addWidget(self.form)
        self.form.entry_changed.connect(self.entry_changed)
        self._parts = Form("solutionForm", self._inside)
        self.drug_form = DrugForm(editing, self._inside)
        self.segment_form = SegmentForm(editing, self._inside)
        self.catheter_form = CatheterForm(editing, self._inside)
        for asking in (self.drug_form, self.segment_form, self.catheter_form):
            asking.ended.connect(self._parts_shown)
            asking.entry_changed.connect(self.entry_changed)
            self.content.addWidget(asking)
        self._shape: tuple[str, ...] = ()
        self._concentrations: list[ExactField] = []
        self._segments: list[tuple[ExactField, ExactField]] = []
        self._volume_note = small_note()
        self.content.addWidget(self._volume_note)

    def refresh(self) -> None:
        """Shows the draft."""
        draft = self._editing.draft
        if draft is None:
            return
        inner = Volume(catheter_nl(draft.catheter), "mL")
        reservoir = draft.reservoir
        self.set_summary(
            tr(
                "{volume}, alarm at {low_alarm}; catheter {inner}",
                volume=said(reservoir.volume),
                low_alarm=said(reservoir.low_alarm),
                inner=inner,
            )
        )
        self.volume.set_value(reservoir.volume)
        self.low_alarm.set_value(reservoir.low_alarm)
        self._build_parts(draft)
        for field, component in zip(self._concentrations, draft.solution, strict=True):
            field.set_value(component.concentration)
        for (length, per_cm), segment in zip(self._segments, draft.catheter.segments, strict=True):
            length.set_value(segment.length)
            per_cm.set_value(segment.volume_per_cm)
        for form in (self.form, self._parts):
            form.say("")  # every field shows the draft again
        self._volume_note.setText(tr("Inner volume of the catheter {inner}.", inner=inner))
        self._inside.setEnabled(self._editing.editable)

    def set_cautions(self, by_field: Mapping[str, str]) -> None:
        """Says at each concentration what is strange about it, by the path of a finding."""
        for number, field in enumerate(self._concentrations):
            field.set_caution(by_field.get(f"solution[{number}].concentration", ""))

    def _build_parts(self, draft: DeliveryProgram) -> None:
        """Fields for each drug and each segment, made anew only where these are others."""
        shape = (*(c.drug for c in draft.solution), "|", *(s.name for s in draft.catheter.segments))
        if shape == self._shape:
            return
        self._shape = shape
        self.content.removeWidget(self._parts)
        self._parts.hide()
        self._parts.deleteLater()
        form = self._parts = Form("solutionForm", self._inside)
        form.entry_changed.connect(self.entry_changed)
        self._add_drugs(form, draft)
        self._add_segments(form, draft)
        form.finish()
        self.content.insertWidget(1, form)
        self._parts_shown()

    def _parts_shown(self) -> None:
        """A form that asks stands in the place of what is there."""
        asking = (self.drug_form, self.segment_form, self.catheter_form)
        self._parts.setVisible(all(form.isHidden() for form in asking))

    def _ask_drug(self, index: int | None) -> None:
        self.drug_form.ask(index)
        self._parts_shown()

    def _ask_segment(self) -> None:
        self.segment_form.ask()
        self._parts_shown()

    def _add_drugs(self, form: Form, draft: DeliveryProgram) -> None:
        self._concentrations = []
        for number, component in enumerate(draft.solution):
            name = self._editing.model.library.tall_man(component.drug)
            unit = component.concentration.unit
            field = QuantityField(
                Concentration, unit, tr("Concentration of {name}", name=name), f"concentration{number}"
            )
            field.value_committed.connect(self._commit_solution)
            form.add(name, field)
            self._concentrations.append(field)
            replace = _quiet(
                tr("Replace…"), f"replaceDrug{number}", tr("Replace {name}", name=name), partial(self._ask_drug, number)
            )
            remove = _quiet(
                tr("Remove"), f"removeDrug{number}", tr("Remove {name}", name=name), partial(self._remove_drug, number)
            )
            remove.set_available(len(draft.solution) > 1, tr("The only drug cannot be removed; replace it."))
            form.add_buttons(replace, remove)
        add = _quiet(tr("Add a drug…"), "addDrug", tr("Add a drug"), partial(self._ask_drug, None))
        add.set_available(
            len(draft.solution) < _MOST_PARTS, tr("A solution has at most {most_parts} drugs.", most_parts=_MOST_PARTS)
        )
        form.add_buttons(add)

    def _add_segments(self, form: Form, draft: DeliveryProgram) -> None:
        self._segments = []
        segments = draft.catheter.segments
        for number, segment in enumerate(segments):
            length = QuantityField(
                Length, "cm", tr("Length of {segment_name}", segment_name=segment.name), f"segmentLength{number}"
            )
            per_cm = QuantityField(
                Volume,
                "mcL",
                tr("Volume per cm of {segment_name}", segment_name=segment.name),
                f"segmentVolume{number}",
            )
            for field, text in ((length, f"Catheter, {segment.name}"), (per_cm, tr("per cm"))):
                field.value_committed.connect(self._commit_catheter)
                form.add(text, field)
            self._segments.append((length, per_cm))
            if len(segments) > 1:
                words = tr("Remove {segment_name}", segment_name=segment.name)
                form.add_buttons(
                    _quiet(tr("Remove"), f"removeSegment{number}", words, partial(self._remove_segment, number))
                )
        add = _quiet(tr("Add a part…"), "addSegment", tr("Add a catheter part"), self._ask_segment)
        add.set_available(
            len(segments) < _MOST_PARTS, tr("A catheter has at most {most_parts} parts.", most_parts=_MOST_PARTS)
        )
        by_model = _quiet(tr("By model…"), "catheterByModel", tr("Enter the catheter by its model"), self._ask_catheter)
        form.add_buttons(add, by_model)

    def _ask_catheter(self) -> None:
        self.catheter_form.ask()
        self._parts_shown()

    def _remove_drug(self, index: int) -> None:
        self._say(self._editing.apply(lambda p: remove_drug(p, index)))

    def _remove_segment(self, index: int) -> None:
        self._say(self._editing.apply(lambda p: remove_segment(p, index)))

    def _commit_reservoir(self, _value: object) -> None:
        volume, low_alarm, pump = self.volume.value(), self.low_alarm.value(), self._editing.pump
        if not (isinstance(volume, Volume) and isinstance(low_alarm, Volume) and pump is not None):
            return
        capacity = Volume(pump.capacity_nl, "mL")
        if volume > capacity:
            self.form.refuse(
                tr("{volume} does not fit: this pump holds {capacity}", volume=said(volume), capacity=capacity)
            )
            return
        self.form.refuse(self._editing.apply(lambda p: set_reservoir(p, volume, low_alarm)))

    def _commit_solution(self, _value: object) -> None:
        draft = self._editing.draft
        values = [field.value() for field in self._concentrations]
        if draft is None or not all(isinstance(value, Concentration) for value in values):
            return
        names = [component.drug for component in draft.solution]

        def change(program: DeliveryProgram) -> Edit:
            parts = [{"drug": d, "concentration": c} for d, c in zip(names, values, strict=True)]
            return set_solution(program, made(lambda: tuple(Component.model_validate(part) for part in parts)))

        self._parts.refuse(self._editing.apply(change))

    def _commit_catheter(self, _value: object) -> None:
        draft = self._editing.draft
        if draft is None:
            return
        parts = [
            {"name": segment.name, "length": length.value(), "volume_per_cm": per_cm.value()}
            for segment, (length, per_cm) in zip(draft.catheter.segments, self._segments, strict=True)
        ]
        if any(value is None for part in parts for value in part.values()):
            return
        self._parts.refuse(self._editing.apply(lambda p: set_catheter(p, _catheter(parts))))

    def _say(self, message: str) -> None:
        self._parts.say(message)


def _quiet(text: str, object_name: str, spoken: str, act: Callable[[], None]) -> QuietButton:
    button = QuietButton(text)
    button.setObjectName(object_name)
    button.setAccessibleName(spoken)
    button.clicked.connect(lambda _checked: act())
    return button


def _catheter(parts: list[dict[str, object]]) -> Catheter:
    """A catheter of entered parts.

    Raises:
        EditError: If a part cannot be.
    """
    if not parts:
        raise EditError(tr("a catheter has at least one segment"))
    return made(lambda: Catheter(segments=tuple(Segment.model_validate(part) for part in parts)))
