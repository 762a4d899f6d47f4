"""A patient's record as JSON: all that the records hold, corrected parts too, and programs in their file form.

Quantities are texts with their unit, as in program files; moments are UTC; digests and bytes hexadecimal digits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from pydantic import BaseModel

from device.program_file import to_content
from device.quantities import Quantity
from programmer_app.records.clinic.visit_values import ProgramRead, VisitFile
from programmer_app.records.exports.json_text import exact, json_text
from programmer_app.records.exports.record import PatientRecord, decoded

FORMAT: Final = "thecal-record/1"


def document_text(record: PatientRecord, *, training: bool = False) -> str:
    """The record as JSON."""
    return json_text(document(record, training=training))


def document(record: PatientRecord, *, training: bool = False) -> dict[str, Any]:
    """The record as mappings, lists and texts."""
    file = _plain(record.file)
    del file["visits"]  # the newest fifty, in short; all stand below
    return {
        "format": FORMAT,
        "training": training,
        "store": record.store_id,
        "made_at": _plain(record.made_at),
        "made_by": record.made_by,
        "accounts": {str(number): name for number, name in sorted(record.names.items())},
        **file,
        "trials": [_plain(trial) for trial in record.trials],
        "visits": [_visit(visit) for visit in record.visits],
        "moments": {
            table: {str(number): _plain(at) for number, at in sorted(moments.items())}
            for table, moments in record.moments.items()
        },
        "corrected": {table: sorted(numbers) for table, numbers in record.corrected.items() if numbers},
    }


def _visit(visit: VisitFile) -> dict[str, Any]:
    made: dict[str, Any] = _plain(visit)
    return made


def _plain(value: Any) -> Any:  # noqa: ANN401 - any value of the records
    if isinstance(value, ProgramRead):
        program = decoded(value)
        content = None if program is None else to_content(program)
        return {**_fields(value), "program": content}
    if isinstance(value, Quantity):
        return value.token()
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if is_dataclass(value) and not isinstance(value, type):
        return _fields(value)
    if isinstance(value, Fraction):
        return exact(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, (list, tuple)) else value


def _fields(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any dataclass
    return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
