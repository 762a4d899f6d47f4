"""FHIR bundles of a patient's record, R4B and R5, and patients out of them. No Qt, no database.

    codes, ucum   every code that is written, as enums and tables of this project
    elements      the data types; resources, r4b, r5: the resources that are written, and no others
    making        one bundle under way: ids, references, what both releases say differently
    people, pumps, therapy, given, findings     from the record to resources
    bundle        all of them together
    patients      reads a Patient, or says why not

Nothing here is imported before something is exported or imported. docs/exports.md says what becomes what.
"""
