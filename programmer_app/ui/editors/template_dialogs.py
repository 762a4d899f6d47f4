"""The dialogs of templates: keep the schedule under a name, and use one that was kept.

Interactive widgets by object name: templateName, templateSave; templateList, templateSureBox, templateUse,
templateDelete; safeButton. Words: templateFacts, templateWarning.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from device.program import DeliveryProgram
from programmer_app.records.templates import (
    Template,
    TemplateError,
    delete_template,
    list_templates,
    name_problem,
    save_template,
)
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui import fonts
from programmer_app.ui.editors.fields import name_field
from programmer_app.ui.editors.form import small_note
from programmer_app.ui.editors.template_edit import template_facts, template_problem, template_warnings
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import ExactField, FactList, FindingCard, QuietButton, SecondaryButton, label
from programmer_app.ui.widgets.choices import CheckBox
from programmer_app.ui.widgets.text import error_label
from programmer_app.ui.widgets.views import flatten
from programmer_app.ui.window_dialogs import PlainDialog

_WIDTH_PX: Final = 520
_LIST_PX: Final = 132


class SaveTemplateDialog(PlainDialog):
    """Asks for a name and keeps the template.

    Signals:
        saved (str): Under this name.
    """

    saved = Signal(str)

    def __init__(self, folder: Path, draft: DeliveryProgram, serial: str, model: str, parent: QWidget) -> None:
        super().__init__(tr("Keep this schedule as a template"), parent)
        self.setObjectName("saveTemplateDialog")
        self.set_width(_WIDTH_PX)
        self._folder, self._draft, self._serial, self._model = folder, draft, serial, model
        self.body.addWidget(
            label(
                tr(
                    "Basal mode and patient boluses are kept, with drug, concentration and this pump's serial number. "
                    "The name stands on no patient's file: write no patient's name."
                ),
                wrap=True,
                secondary=True,
            )
        )
        self.name = ExactField(_read_name, str, "", tr("Name of the template"))
        name_field(self.name, "templateName")
        self.body.addWidget(self.name)
        self._problem = error_label()
        self.body.addWidget(self._problem)
        self.save_button = SecondaryButton(tr("Keep"))
        self.save_button.setObjectName("templateSave")
        self.save_button.clicked.connect(self._save)
        self.buttons.addWidget(self.save_button)
        self.add_safe(tr("Cancel"))
        self.name.validity_changed.connect(self._check)
        self._check()

    def _check(self) -> None:
        self.save_button.set_available(self.name.is_valid(), tr("Write a name first."))

    def _save(self) -> None:
        name = self.name.value()
        if not isinstance(name, str):
            return
        try:
            save_template(self._folder, Template(name, self._serial, self._model, self._draft))
        except (TemplateError, OSError) as error:
            self._problem.setText(error.strerror or told(error) if isinstance(error, OSError) else told(error))
            return
        self.accept()
        self.saved.emit(name)


class UseTemplateDialog(PlainDialog):
    """Shows the templates; one that was made for another pump needs a tick.

    Signals:
        wanted (Template): Is to be used.
    """

    wanted = Signal(object)

    def __init__(
        self, folder: Path, draft: DeliveryProgram, serial: str, library: DrugLibrary, parent: QWidget
    ) -> None:
        super().__init__(tr("Use a template"), parent)
        self.setObjectName("useTemplateDialog")
        self.set_width(_WIDTH_PX)
        self._folder, self._draft, self._serial, self._library = folder, draft, serial, library
        self._templates: list[Template] = []
        self.list = QListWidget()
        self.list.setObjectName("templateList")
        self.list.setAccessibleName(tr("Templates"))
        self.list.setFont(fonts.font())
        self.list.setFixedHeight(fonts.scaled(_LIST_PX))
        flatten(self.list, framed=True)
        self.list.currentRowChanged.connect(self._show_one)
        self._none = small_note()
        self.facts = FactList(tr("The template"))
        self.facts.setObjectName("templateFacts")
        self.warning = FindingCard(
            "warning", tr("Made for another pump"), "", tr("Acta Anaesthesiol Belg 1997: one template, two")
        )
        self.warning.setObjectName("templateWarning")
        self.sure = CheckBox(tr("Yes, this schedule is meant for pump {serial}.", serial=serial))
        self.sure.setObjectName("templateSureBox")
        self.sure.setFont(fonts.font())
        self.sure.toggled.connect(self._check)
        for widget in (self.list, self._none, self.facts, self.warning, self.sure):
            self.body.addWidget(widget)
        self.use_button = SecondaryButton(tr("Use in the draft"))
        self.use_button.setObjectName("templateUse")
        self.use_button.clicked.connect(self._use)
        self.delete_button = QuietButton(tr("Delete"), icon="delete")
        self.delete_button.setObjectName("templateDelete")
        self.delete_button.clicked.connect(self._delete)
        self.buttons.addWidget(self.use_button)
        self.buttons.addWidget(self.delete_button)
        self.add_safe(tr("Cancel"))
        self._fill()

    def event(self, event: QEvent) -> bool:
        """Grows and shrinks with what is shown."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            layout = self.layout()
            needed = 0 if layout is None else layout.totalHeightForWidth(self.width())
            if needed > 0 and needed != self.height():
                self.resize(self.width(), min(needed, self.screen().availableSize().height()))
        return done

    def _fill(self) -> None:
        self._templates, problems = list_templates(self._folder)
        self.list.clear()
        self.list.addItems([template.name for template in self._templates])
        texts = [*problems, *(() if self._templates else (tr("No template is kept on this computer yet."),))]
        self._none.setText("\n".join(texts))
        self._none.setVisible(bool(texts))
        self._show_one()

    def _current(self) -> Template | None:
        row = self.list.currentRow()
        return self._templates[row] if 0 <= row < len(self._templates) else None

    def _show_one(self) -> None:
        template = self._current()
        self.sure.setChecked(False)
        problem = "" if template is None else template_problem(template, self._draft, self._library)
        warnings = [] if template is None else template_warnings(template, self._draft, self._serial)
        self.facts.set_facts([] if template is None else template_facts(template, self._library))
        if problem:
            self.warning.set_finding("block", tr("It cannot be used here"), f"{problem[:1].upper()}{problem[1:]}.")
        elif warnings and template is not None:
            other = template.pump_serial != self._serial
            heading = tr("Made for another pump") if other else tr("Made for another concentration")
            source = tr("Acta Anaesthesiol Belg 1997, one template for two patients") if other else ""
            self.warning.set_finding("warning", heading, " ".join(warnings), source)
        self.warning.setVisible(bool(problem or warnings))
        self.sure.setVisible(bool(warnings) and not problem)
        self._check()

    def _why_not(self) -> str:
        template = self._current()
        if template is None:
            return tr("Choose a template first.")
        if problem := template_problem(template, self._draft, self._library):
            return problem
        asks = bool(template_warnings(template, self._draft, self._serial))
        return tr("Tick the sentence above first.") if asks and not self.sure.isChecked() else ""

    def _check(self) -> None:
        why = self._why_not()
        self.use_button.set_available(not why, why)
        self.delete_button.set_available(self._current() is not None, tr("Choose a template first."))

    def _use(self) -> None:
        template = self._current()
        if template is not None and not self._why_not():
            self.accept()
            self.wanted.emit(template)

    def _delete(self) -> None:
        template = self._current()
        if template is None:
            return
        try:
            delete_template(self._folder, template.name)
        except OSError as error:
            self._none.setText(
                tr(
                    "{template_name} was not deleted: {value}",
                    template_name=template.name,
                    value=error.strerror or error,
                )
            )
            self._none.show()
            return
        self._fill()


def _read_name(text: str) -> object:
    if problem := name_problem(text):
        raise ValueError(problem)
    return text
