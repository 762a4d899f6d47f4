"""The judge of bundles that is written in Python: `fhir.resources`, with its lists of codes."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from programmer_app.records.exports.forms import Form


def faults(made: dict[str, Any], form: Form) -> list[str]:
    """What is wrong with a bundle; skips where the judge is not installed."""
    pytest.importorskip("fhir.resources", reason="fhir.resources is not installed; make setup does it")
    release = ".R4B" if form is Form.FHIR_R4B else ""
    model = importlib.import_module(f"fhir.resources{release}.bundle").Bundle
    try:
        return list(_wrong_codes(model.model_validate(made)))
    except ValueError as error:
        return [str(error)]


def _wrong_codes(model: BaseModel) -> Iterator[str]:
    """Codes that are in no list of fhir.resources, which knows the lists and does not look at them."""
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        extra: Any = field.json_schema_extra or {}
        known = extra.get("enum_values")
        if known and extra.get("element_required") and isinstance(value, str) and value not in known:
            yield f"{type(model).__name__}.{name}: {value}"
        for inner in value if isinstance(value, list) else (value,):
            if isinstance(inner, BaseModel):
                yield from _wrong_codes(inner)
