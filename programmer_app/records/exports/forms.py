"""Which forms there are, and how a record is written in each."""

from __future__ import annotations

from enum import StrEnum

from programmer_app.records.exports.record import PatientRecord
from programmer_app.records.fhir.codes import Release


class Form(StrEnum):
    """Of an exported record."""

    FHIR_R4B = "fhir-r4b"
    FHIR_R5 = "fhir-r5"
    CSV = "csv"
    JSON = "json"


SUFFIXES = {Form.FHIR_R4B: "json", Form.FHIR_R5: "json", Form.CSV: "csv", Form.JSON: "json"}
"""How a file of a form is named at its end."""


def written(record: PatientRecord, form: Form, *, training: bool = False) -> bytes:
    """The file of a record.

    Args:
        record: What is written.
        form: How.
        training: Whether it is of a training record; each form says so.
    """
    if form is Form.CSV:
        from programmer_app.records.exports.table import csv_text  # noqa: PLC0415 - one form is asked for at a time

        return csv_text(record, training=training).encode()
    if form is Form.JSON:
        from programmer_app.records.exports.document import document_text  # noqa: PLC0415 - as above

        return document_text(record, training=training).encode()
    from programmer_app.records.fhir.bundle import bundle_text  # noqa: PLC0415 - as above

    release = Release.R5 if form is Form.FHIR_R5 else Release.R4B
    return bundle_text(record, release, training=training).encode()
