"""Which schema a database has, and how it is brought to this program's; only then is Alembic loaded."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, inspect

from device.wording import phrase
from programmer_app.records.store.database import Database
from programmer_app.records.store.errors import ForeignDatabaseError, NewerSchemaError

HEAD: Final = "0004"
"""Newest revision in `migrations/versions`; revisions are numbered, so that a newer one is known as such."""
VERSION_TABLE: Final = "thecal_schema"
_LOCK: Final = 0x7468_6563
"""Any number that other programs of the server do not lock."""


def bring_to_head(database: Database) -> bool:
    """Makes the tables, or moves older ones; all or nothing.

    Returns:
        Whether anything was changed.

    Raises:
        NewerSchemaError: It was made by a newer version.
        ForeignDatabaseError: There are tables of something else.
    """
    with database.reading() as connection:
        if _revision(connection) == HEAD:
            return False
    with database.writing() as connection:
        if database.on_server:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        if _revision(connection) == HEAD:  # another workstation was quicker
            return False
        _upgrade(connection)
    return True


def _revision(connection: Connection) -> str | None:
    names = set(inspect(connection).get_table_names())
    if VERSION_TABLE not in names:
        if names - {"sqlite_sequence"}:
            raise ForeignDatabaseError(
                phrase("The database holds tables of something else."),
                next_step=phrase("Give Thecal a database of its own."),
            )
        return None
    found = connection.exec_driver_sql(f"SELECT version_num FROM {VERSION_TABLE}").scalar()  # noqa: S608 - a constant
    revision = str(found)
    if not revision.isascii() or not revision.isdigit():
        raise ForeignDatabaseError(
            phrase("The database holds a schema '{revision}' that Thecal never made.", revision=revision)
        )
    if revision > HEAD:
        raise NewerSchemaError(
            phrase(
                "The records were made by a newer version of Thecal (schema {revision}, this one knows {head}).",
                revision=revision,
                head=HEAD,
            ),
            next_step=phrase("Update Thecal; the records were not changed."),
        )
    return revision


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - needed only when a schema is made or moved
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "programmer_app.records.store:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
