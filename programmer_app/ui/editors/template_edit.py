"""A template as an edit of the draft: what stands in the way, what is to be seen first, and the edit. No Qt."""

from __future__ import annotations

from device.program import DeliveryProgram
from programmer_app.records.templates import Template
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.editors.draft_edits import Edit, EditError, changed
from programmer_app.ui.editors.wording import basal_text, demand_text, said
from programmer_app.ui.translation import tr


def template_problem(template: Template, draft: DeliveryProgram, library: DrugLibrary) -> str:
    """Why a template cannot be used; empty if it can. Doses of one drug are never taken for those of another."""
    made_for, here = template.program.primary, draft.primary
    if made_for.drug == here.drug:
        return ""
    one, other = library.tall_man(made_for.drug), library.tall_man(here.drug)
    return tr("its doses are of {one}, and this program gives {other}", one=one, other=other)


def template_warnings(template: Template, draft: DeliveryProgram, serial: str) -> list[str]:
    """What the person has to see before a template is used; empty for the pump that it was made for."""
    warnings = []
    if template.pump_serial != serial:
        made_for = f"{template.pump_serial} ({template.pump_model})"
        warnings.append(
            tr(
                "It was made for another pump, {made_for}, and so for another patient; this one is {serial}.",
                made_for=made_for,
                serial=serial,
            )
        )
    made_for_strength, here = template.program.primary.concentration, draft.primary.concentration
    if made_for_strength != here:
        warnings.append(
            tr(
                "It was made for {made_for_strength}; here are {here}. Doses stay as written, flows change.",
                made_for_strength=said(made_for_strength),
                here=said(here),
            )
        )
    return warnings


def template_facts(template: Template, library: DrugLibrary) -> list[tuple[str, str]]:
    """A template in words: name and value."""
    part = template.program.primary
    return [
        (tr("Drug"), f"{library.tall_man(part.drug)} {said(part.concentration)}"),
        (tr("Basal"), basal_text(template.program)),
        (tr("Patient boluses"), demand_text(template.program.demand)),
        (
            tr("Made for"),
            tr("pump {pump_serial}, {pump_model}", pump_serial=template.pump_serial, pump_model=template.pump_model),
        ),
    ]


def use_template(template: Template, draft: DeliveryProgram, library: DrugLibrary) -> Edit:
    """Basal mode and patient boluses of a template in the place of the draft's.

    Raises:
        EditError: If its doses are of another drug.
    """
    if problem := template_problem(template, draft, library):
        raise EditError(tr("{template_name} was not used: {problem}", template_name=template.name, problem=problem))
    name = tr("use template {template_name}", template_name=template.name)
    return changed(name, draft, basal=template.program.basal, demand=template.program.demand)
