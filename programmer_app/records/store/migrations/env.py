"""Alembic runs this; the connection, with its transaction, is handed in by `schema.bring_to_head`."""

from __future__ import annotations

from alembic import context

from programmer_app.records.store.schema import VERSION_TABLE
from programmer_app.records.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
)
context.run_migrations()
