"""Kinds of columns: what a value looks like in the database, the same on SQLite and PostgreSQL.

Exact amounts are integers of a pump's unit (`_nl`, `_um`) or the text of a quantity as a person wrote it; never floats.
Moments are UTC text that sorts by time. A sealed column holds what only this program can read.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator

BIG: Final = BigInteger().with_variant(Integer(), "sqlite")
"""64 bits on both; SQLite's own row number where it is a primary key."""
_UTC_CHARACTERS: Final = 29
_SEALED: Final = "sealed"


class UtcTime(TypeDecorator[datetime]):
    """A moment as `2026-01-05T08:00:00.000+00:00`, so that text sorts as time on every database."""

    impl = String(_UTC_CHARACTERS)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Refuses a moment without zone, which would be another one elsewhere."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment in records has a time zone")
        return value.astimezone(UTC).isoformat(timespec="milliseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment, in UTC."""
        return None if value is None else datetime.fromisoformat(value)


def key() -> Column[Any]:
    """The number of a row; never given twice."""
    return Column("id", BIG, primary_key=True, autoincrement=True)


def version() -> Column[Any]:
    """Rises by one with each change, so that two people cannot overwrite each other."""
    return Column("version", Integer, CheckConstraint("version > 0"), nullable=False)


def ref(name: str, target: str, *, optional: bool = False, index: bool = True) -> Column[Any]:
    """A row of another table."""
    return Column(name, BIG, ForeignKey(f"{target}.id"), nullable=optional, index=index)


def replaces(table: str) -> Column[Any]:
    """The row of the same table that this one corrects; each is corrected once at most."""
    return Column("replaces_id", BIG, ForeignKey(f"{table}.id"), nullable=True, unique=True)


def sealed(name: str) -> Column[Any]:
    """A text that is encrypted before it leaves this program; the empty text is kept sealed too."""
    return Column(name, LargeBinary, nullable=False, info={_SEALED: True})


def is_sealed(column: Column[Any]) -> bool:
    """Whether a column holds sealed values."""
    return bool(column.info.get(_SEALED))


@cache
def sealed_in(table: Table) -> tuple[str, ...]:
    """The names of a table's sealed columns."""
    return tuple(column.name for column in table.columns if is_sealed(column))


def word(name: str, *, optional: bool = False) -> Column[Any]:
    """A short text that is not secret: a code, a model, a serial number."""
    return Column(name, Text, nullable=optional)


def sortable(name: str) -> Column[Any]:
    """A short text that is looked up by its beginning: compared by code points on every database, and indexed."""
    return Column(name, Text().with_variant(Text(collation="C"), "postgresql"), nullable=False, index=True)


def moment(name: str, *, optional: bool = False) -> Column[Any]:
    """A moment."""
    return Column(name, UtcTime, nullable=optional)


def whole(name: str, condition: str, *, optional: bool = False) -> Column[Any]:
    """A whole number with what must hold for it, like `>= 0`."""
    return Column(name, BIG, CheckConstraint(f"{name} {condition}"), nullable=optional)
