"""The form that enters a catheter by its model and by what was cut off its ends. Nothing is chosen at first."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtWidgets import QVBoxLayout, QWidget

from device.quantities import Length, Volume, grouped_number, significant
from device.wording import phrase
from programmer_app.therapy.catheter_models import (
    CatheterModel,
    CatheterModelError,
    End,
    ImplantedCatheter,
    Trim,
    implanted,
    load_catheter_models,
)
from programmer_app.ui.editors.combo import SteadyCombo
from programmer_app.ui.editors.draft_edits import changed
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.fields import QuantityField
from programmer_app.ui.editors.form import Form, small_note
from programmer_app.ui.editors.part_forms import PartForm
from programmer_app.ui.editors.wording import said
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import FindingCard, unbroken

_ENDS: dict[End, str] = {"pump": phrase("pump"), "spinal": phrase("spinal")}
_RULE = phrase("preset of this program: 10 %")
_NONE = phrase("choose the model of the implant record")


class CatheterForm(PartForm):
    """Model, what was cut at each end of each piece, what is left, and whether that fits the bore."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(editing, "catheterModel", parent)
        self._models: dict[str, CatheterModel] = {}
        self._trims: dict[tuple[str, End], QuantityField] = {}
        self.model_list = SteadyCombo(tr("Catheter model"))
        self.model_list.setObjectName("catheterModelList")
        self.model_list.value_chosen.connect(self._choose)
        self.add(tr("Model"), self.model_list)
        self._source = small_note()
        self.add_wide(self._source)
        self._holder = QWidget()
        inside = QVBoxLayout(self._holder)
        inside.setContentsMargins(0, 0, 0, 0)
        self.add_wide(self._holder)
        self._cuts: Form | None = None
        self._left = small_note()
        self._left.setObjectName("catheterLeft")
        self.add_wide(self._left)
        self.bore = FindingCard("warning", tr("Volume and bore differ"), "", tr(_RULE))
        self.bore.setObjectName("catheterBore")
        self.add_wide(self.bore)
        self._finish(tr("Use this catheter"))

    def ask(self) -> None:
        """Begins to ask for a catheter."""
        if not self._models:
            self._fill()
        self.model_list.setCurrentIndex(0)
        self._open(self.model_list)
        self._choose("")

    def _fill(self) -> None:
        self.model_list.addItem(tr(_NONE), "")
        try:
            self._models = load_catheter_models()
        except CatheterModelError as error:
            self.say(told(error))
        for model in self._models.values():
            self.model_list.addItem(f"{model.name}: {model.title}", model.name)
        self.model_list.setSizeAdjustPolicy(SteadyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model_list.setMinimumContentsLength(12)

    def _model(self) -> CatheterModel | None:
        return self._models.get(str(self.model_list.currentData()))

    def _choose(self, _name: str) -> None:
        """Fields for the ends at which the chosen model may be cut."""
        model = self._model()
        if self._cuts is not None:
            self._cuts.clear()  # a text that is left in it would go on to count as begun
            self._cuts.hide()
            self._cuts.deleteLater()
            self._cuts = None
        self._trims = {}
        self.say("")
        self._source.setText("" if model is None else unbroken(f"{model.source} ({model.status})."))
        self._source.setVisible(model is not None)
        if model is not None:
            self._ask_cuts(model)
        self._show_left()

    def _ask_cuts(self, model: CatheterModel) -> None:
        self._cuts = form = Form("catheterCuts", self)
        form.asks = True
        for segment in model.segments:
            for end, shown in _ENDS.items():
                if end in segment.trim:
                    name = f"trim_{segment.name}_{end}"
                    spoken = tr(
                        "Cut off the piece {segment_name} at its {end} end, 0 where nothing was",
                        segment_name=segment.name,
                        end=tr(shown),
                    )
                    field = QuantityField(Length, "cm", spoken, name)
                    form.add(tr("Cut off {segment_name}, {end} end", segment_name=segment.name, end=tr(shown)), field)
                    self._trims[segment.name, end] = field
        form.entry_changed.connect(self._show_left)
        form.entry_changed.connect(self.entry_changed)
        form.finish()
        self._put_cuts(form)
        self.entry_changed.emit()

    def _put_cuts(self, form: Form) -> None:
        layout = self._holder.layout()
        if layout is not None:
            layout.addWidget(form)
        form.show()

    # ---- what is left ----

    def missing(self) -> str:
        """What is not entered yet; empty if nothing is."""
        if self._model() is None:
            return tr("the model")
        return next((field.accessibleName() for field in self._trims.values() if field.value() is None), "")

    def problem(self) -> str:
        """What is wrong with a text in a field; empty if nothing is."""
        return next((text for field in self._trims.values() if (text := field.error_text())), "")

    def found(self) -> ImplantedCatheter | None:
        """The catheter as entered; None while something is missing.

        Raises:
            CatheterModelError: If it cannot be.
        """
        model = self._model()
        if model is None or self.missing():
            return None
        trims = {segment.name: Trim(**self._cut(segment.name)) for segment in model.segments}
        return implanted(model, trims)

    def _cut(self, segment: str) -> dict[str, Length]:
        values = {end: field.value() for (name, end), field in self._trims.items() if name == segment}
        return {end: value for end, value in values.items() if isinstance(value, Length)}

    def _show_left(self) -> None:
        try:
            found = self.found()
        except CatheterModelError as error:
            self._left.setText(told(error))
            self.bore.hide()
            return
        self._left.setText("" if found is None else unbroken(_words(found)))
        self._left.setVisible(found is not None)
        findings = [] if found is None else [check.finding for check in found.checks if check.finding]
        self.bore.setVisible(bool(findings))
        if findings:
            self.bore.set_finding(
                "warning", tr("Volume and bore differ"), " ".join(findings), tr("preset of this program: 10 %")
            )

    def _apply(self) -> str:
        try:
            found = self.found()
        except CatheterModelError as error:
            return told(error)
        if found is None:
            return tr("still to be entered: {missing}", missing=self.missing())

        name, catheter = tr("catheter {model_name}", model_name=found.model.name), found.catheter
        return self._editing.apply(lambda p: changed(name, p, catheter=catheter))


def _words(found: ImplantedCatheter) -> str:
    """Length and volume that are left, and how they fit the bore."""
    whole_um = sum(segment.length.amount for segment in found.model.segments)
    length, whole = said(Length(found.length_um, "cm")), said(Length(whole_um, "cm"))
    words = tr(
        "Left: {length} of {whole}, {volume_nl}.",
        length=length,
        whole=whole,
        volume_nl=said(Volume(found.volume_nl, "mcL")),
    )
    for check in found.checks:
        bore = grouped_number(significant(Fraction(check.geometric_ml) * 1000, 4))
        words += tr(" By its bore the piece {segment} holds {bore} mcL.", segment=check.segment, bore=bore)
    without = [segment.name for segment in found.model.segments if segment.bore_mm is None]
    if without:
        words += tr(" No bore is known of {without}: the volume cannot be compared.", without=", ".join(without))
    return words
