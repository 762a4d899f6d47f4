"""A database as lines of JSON, and back: every table, every row, nothing added.

{"table": "patient", "columns": [...]}       then one array a row, bytes as {"b": base64}
{"audit": "..."}                             a line of the exported audit trail of the workstation
{"end": {"patient": [rows, digest], ...}}    the last line
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import islice
from typing import Any, Final

from sqlalchemy import Connection, Date, Table, insert, select, text, update

from device.wording import phrase
from programmer_app.records.store.columns import UtcTime
from programmer_app.records.store.database import Database
from programmer_app.records.store.errors import DamagedError
from programmer_app.records.store.tables import MARK, METADATA, STORE, VISIT

Counts = dict[str, tuple[int, str]]
"""Of each table: how many rows, and SHA-256 of their lines."""

_AT_ONCE: Final = 1_000
_LEFT_OUT: Final = {STORE.name: "envelope"}
"""The key of a store is wrapped anew where it is restored."""


def tables() -> list[Table]:
    """All tables with records, those first on which others build."""
    return [table for table in METADATA.sorted_tables if table is not MARK]


def write_tables(connection: Connection, line: Callable[[str], None]) -> Counts:
    """Gives every row of every table to `line`, in the order of their keys."""
    counts: Counts = {}
    for table in tables():
        columns = [column for column in table.columns if column.name != _LEFT_OUT.get(table.name)]
        line(json.dumps({"table": table.name, "columns": [column.name for column in columns]}))
        digest, rows = hashlib.sha256(), 0
        query = select(*columns).order_by(*table.primary_key.columns).execution_options(yield_per=_AT_ONCE)
        for row in connection.execute(query):
            written = json.dumps([_plain(value) for value in row], separators=(",", ":"))
            digest.update(written.encode() + b"\n")
            line(written)
            rows += 1
        counts[table.name] = (rows, digest.hexdigest())
    return counts


def counts_of(database: Database) -> Counts:
    """What `write_tables` would count."""
    with database.reading() as connection:
        return write_tables(connection, lambda _: None)


def read_into(connection: Connection, lines: Iterable[str], envelope: str | None) -> tuple[Counts, list[str]]:
    """Fills empty tables.

    Args:
        connection: With the transaction that keeps all of it or nothing.
        lines: As `write_tables` gave them, then the audit trail and the end.
        envelope: Of the store that is filled, where it lies in the database.

    Returns:
        The counts that the backup says it holds, and the lines of the audit trail.

    Raises:
        DamagedError: The lines are not those of a backup.
    """
    known = {table.name: table for table in tables()}
    signed: list[tuple[int, str]] = []
    audit: list[str] = []
    rest = iter(lines)
    line = next(rest, "")
    try:
        while line:
            head = json.loads(line)
            if "end" in head:
                _sign(connection, signed)
                _go_on_counting(connection)
                return {name: (rows, digest) for name, (rows, digest) in head["end"].items()}, audit
            if "audit" in head:
                audit.append(head["audit"])
                line = next(rest, "")
                continue
            table = known[head["table"]]
            line = _read_table(connection, table, head["columns"], rest, signed, envelope)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedError(phrase("The backup does not hold what it should.")) from error
    raise DamagedError(phrase("The backup has no end."))


def _read_table(
    connection: Connection,
    table: Table,
    names: list[str],
    rest: Iterator[str],
    signed: list[tuple[int, str]],
    envelope: str | None,
) -> str:
    """Adds the rows of one table; the line after them."""
    while True:
        batch = []
        after = ""
        for line in islice(rest, _AT_ONCE):
            if not line.startswith("["):
                after = line
                break
            batch.append(dict(zip(names, (_valued(one) for one in json.loads(line)), strict=True)))
        if table is VISIT:
            # a signed visit takes no parts any more: it is signed when they are in
            signed += [(row["id"], row["signed_at"]) for row in batch if row["signed_at"] is not None]
            batch = [{**row, "signed_at": None} for row in batch]
        if table is STORE:
            batch = [{**row, "envelope": envelope} for row in batch]
        if batch:
            connection.execute(insert(table), [_typed(table, row) for row in batch])
        if after or len(batch) < _AT_ONCE:
            return after


def _sign(connection: Connection, signed: list[tuple[int, str]]) -> None:
    for visit_id, moment in signed:
        at = datetime.fromisoformat(moment)
        connection.execute(update(VISIT).where(VISIT.c.id == visit_id).values(signed_at=at))


def _go_on_counting(connection: Connection) -> None:
    """Numbers that were given are not given again; SQLite sees to that itself."""
    if connection.dialect.name != "postgresql":
        return
    for table in tables():
        if "id" in table.c:
            newest = f"(SELECT max(id) FROM {table.name})"  # noqa: S608 - names of our tables
            sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
            connection.execute(text(f"SELECT setval({sequence}, coalesce({newest}, 1), {newest} IS NOT NULL)"))


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return {"b": base64.b64encode(value).decode()}
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    return value.isoformat() if isinstance(value, date) else value


def _valued(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    return base64.b64decode(value["b"]) if isinstance(value, dict) else value


def _typed(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """With moments and days as the columns take them."""
    made = dict(row)
    for name, value in row.items():
        kind = table.c[name].type
        if value is not None and isinstance(kind, UtcTime):
            made[name] = datetime.fromisoformat(value)
        elif value is not None and isinstance(kind, Date):
            made[name] = date.fromisoformat(value)
    return made
