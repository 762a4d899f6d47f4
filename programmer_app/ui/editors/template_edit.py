"""A template as an edit of the draft: what stands in the way, what is to be seen first, and the edit. No Qt."""

from __future__ import annotations

from device.program import DeliveryProgram
from programmer_app.records.templates import Template
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.editors.draft_edits import Edit, EditError, changed
from programmer_app.ui.editors.wording import basal_text, demand_text, said


def template_problem(template: Template, draft: DeliveryProgram, library: DrugLibrary) -> str:
    """Why a template cannot be used; empty if it can. Doses of one drug are never taken for those of another."""
    made_for, here = template.program.primary, draft.primary
    if made_for.drug == here.drug:
        return ""
    one, other = library.tall_man(made_for.drug), library.tall_man(here.drug)
    return f"its doses are of {one}, and this program gives {other}"


def template_warnings(template: Template, draft: DeliveryProgram, serial: str) -> list[str]:
    """What the person has to see before a template is used; empty for the pump that it was made for."""
    warnings = []
    if template.pump_serial != serial:
        made_for = f"{template.pump_serial} ({template.pump_model})"
        warnings.append(f"It was made for another pump, {made_for}, and so for another patient; this one is {serial}.")
    made_for_strength, here = template.program.primary.concentration, draft.primary.concentration
    if made_for_strength != here:
        warnings.append(
            f"It was made for {said(made_for_strength)}; here are {said(here)}. Doses stay as written, flows change."
        )
    return warnings


def template_facts(template: Template, library: DrugLibrary) -> list[tuple[str, str]]:
    """A template in words: name and value."""
    part = template.program.primary
    return [
        ("Drug", f"{library.tall_man(part.drug)} {said(part.concentration)}"),
        ("Basal", basal_text(template.program)),
        ("Patient boluses", demand_text(template.program.demand)),
        ("Made for", f"pump {template.pump_serial}, {template.pump_model}"),
    ]


def use_template(template: Template, draft: DeliveryProgram, library: DrugLibrary) -> Edit:
    """Basal mode and patient boluses of a template in the place of the draft's.

    Raises:
        EditError: If its doses are of another drug.
    """
    if problem := template_problem(template, draft, library):
        raise EditError(f"{template.name} was not used: {problem}")
    name = f"use template {template.name}"
    return changed(name, draft, basal=template.program.basal, demand=template.program.demand)
