"""The store of a clinic: one database on disk or on a server, opened, checked, encrypted, moved to new schemas.

`errors` and `opening` are its face. Nothing here is imported before records are opened: SQLAlchemy, the drivers and
Argon2 take a third of a second to load. What may be done with records, and by whom, stands in `records.clinic`.
"""
