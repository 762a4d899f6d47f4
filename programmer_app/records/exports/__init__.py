"""A patient's whole record as a file that others can read: JSON and CSV; FHIR stands in `records.fhir`. No Qt.

    record     everything of one patient as one frozen value
    document   it as JSON, nothing left out
    table      it as a CSV table, a line for each thing that happened
    forms      which forms there are
    json_text  JSON with exact decimal numbers

docs/exports.md says what each file holds.
"""
