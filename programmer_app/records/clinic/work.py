"""One call under way: its transaction, who acts, what it changed; and how a row is read and kept.

Sealed columns are sealed and opened here and nowhere else. Of each row with versions every state is kept in `change`,
with the audit record that told of it first.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Select, Table, insert, select, update

from device.wording import phrase
from programmer_app.records.store.columns import sealed_in
from programmer_app.records.store.database import Database
from programmer_app.records.store.errors import NotFoundError, StaleVersionError
from programmer_app.records.store.tables import CHANGE

Row = dict[str, Any]
_NOUNS: Final = {
    "account": phrase("account"),
    "patient": phrase("patient"),
    "contact": phrase("contact"),
    "allergy": phrase("allergy"),
    "implant": phrase("implant"),
    "trial": phrase("trial"),
    "visit": phrase("visit"),
    "appointment": phrase("appointment"),
    "adverse_event": phrase("adverse event"),
    "pain_score": phrase("pain score"),
    "observation": phrase("observation"),
    "trial_dose": phrase("dose of a trial"),
    "refill": phrase("refill"),
    "retention_rule": phrase("retention rule"),
}
_SHOWN_DIGITS: Final = 32


@dataclass(slots=True)
class Work:
    """What a call needs. Used in the thread and during the transaction of its call only.

    Attributes:
        database: Of the records.
        connection: With the transaction of the call.
        now: Moment of the call, UTC.
        today: Day of the call by the workstation's calendar.
        account_id: Who acts.
        name: That account's name.
        afterwards: What is done outside the database when the transaction has ended well.
    """

    database: Database
    connection: Connection
    now: datetime
    today: date
    account_id: int
    name: str
    subject: str = ""
    what: str = ""
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    _states: list[tuple[str, int, int, str, str]] = field(default_factory=list)
    _added: list[str] = field(default_factory=list)

    def tell(self, subject: str, what: str = "") -> None:
        """Says for the audit record what the call is about; no name, number, date of birth or dose."""
        self.subject, self.what = subject, what

    # --- reading ------------------------------------------------------------------------------------------------------

    def rows(self, query: Select[Any], table: Table | None = None) -> list[Row]:
        """The rows of a query, opened where `table` says that a column is sealed."""
        found = [dict(row._mapping) for row in self.connection.execute(query)]  # noqa: SLF001 - SQLAlchemy's public name
        return found if table is None else [self._opened(table, row) for row in found]

    def of(self, table: Table, column: str, value: int, order: str = "id") -> list[Row]:
        """The rows of a table whose column has a value."""
        return self.rows(select(table).where(table.c[column] == value).order_by(table.c[order]), table)

    def standing(self, table: Table, column: str, value: int) -> list[Row]:
        """As `of`, without rows that were corrected by a later one."""
        later = table.alias()
        corrected = select(later.c.replaces_id).where(later.c.replaces_id == table.c.id).exists()
        query = select(table).where(table.c[column] == value, ~corrected).order_by(table.c.id)
        return self.rows(query, table)

    def row(self, table: Table, row_id: int, *, changing: bool = False) -> Row:
        """One row by its number; `changing` keeps others from changing it until the call ends.

        Raises:
            NotFoundError: There is none.
        """
        query = select(table).where(table.c.id == row_id)
        found = self.rows(query.with_for_update() if changing else query, table)
        if not found:
            raise NotFoundError(phrase("There is no {record} {row_id}.", record=_noun(table), row_id=row_id))
        return found[0]

    # --- keeping ------------------------------------------------------------------------------------------------------

    def add(self, table: Table, values: Mapping[str, Any]) -> int:
        """Adds a row; its number."""
        row = {**values, "version": 1} if "version" in table.c else dict(values)
        result = self.connection.execute(insert(table).values(self._sealed(table, row)))
        row_id = int(result.inserted_primary_key[0]) if result.inserted_primary_key else 0
        if "version" in table.c:
            self._states.append((table.name, row_id, 1, "", canonical(row)))
        self._added.append(f"{table.name} {row_id} {canonical(row)}")
        return row_id

    def add_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Adds rows whose numbers are not needed."""
        if rows:
            self.connection.execute(insert(table), [self._sealed(table, row) for row in rows])
            self._added += [f"{table.name} {canonical(row)}" for row in rows]

    def change(self, table: Table, row_id: int, version: int, values: Mapping[str, Any]) -> Row:
        """Changes a row that the caller has read at `version`; the new row.

        Raises:
            StaleVersionError: Somebody else changed it since.
            NotFoundError: There is none.
        """
        before = self.row(table, row_id, changing=True)
        if before["version"] != version:
            raise StaleVersionError(
                phrase(
                    "Somebody else changed this {record} since you opened it (version {version}, yours is {yours}).",
                    record=_noun(table),
                    version=before["version"],
                    yours=version,
                ),
                next_step=phrase("Open it again, look at what was changed, and repeat."),
            )
        after = {**before, **values, "version": version + 1}
        changed = {name: after[name] for name in (*values, "version")}
        same = (table.c.id == row_id, table.c.version == version)
        self.connection.execute(update(table).where(*same).values(self._sealed(table, changed)))
        self._states.append((table.name, row_id, version + 1, canonical(before), canonical(after)))
        return after

    def keep_states(self, audit: str) -> None:
        """Keeps each state that the call made, with the audit record that told of it."""
        self.add_all(
            CHANGE,
            [
                {
                    "row_of": table,
                    "row_id": row_id,
                    "row_version": version,
                    "at": self.now,
                    "account_id": self.account_id or None,
                    "audit": audit,
                    "before": before,
                    "after": after,
                }
                for table, row_id, version, before, after in self._states
            ],
        )

    def old_and_new(self) -> tuple[str, str]:
        """Keyed digests of what was there and what is there now, for the audit record, which anyone may read."""
        old = [f"{table} {row_id} {before}" for table, row_id, _, before, _ in self._states if before]
        new = [f"{table} {row_id} {after}" for table, row_id, _, before, after in self._states if before]
        return self._digest(old), self._digest([*new, *self._added])

    def _digest(self, texts: list[str]) -> str:
        if not texts:
            return ""
        made = hmac.new(self.database.keys.signature, digestmod=hashlib.sha256)
        for text in texts:
            made.update(text.encode() + b"\0")
        return f"hmac {made.hexdigest()[:_SHOWN_DIGITS]}"

    def _sealed(self, table: Table, row: Mapping[str, Any]) -> Row:
        seal = self.database.sealer.seal
        closed = {name: seal(row[name], f"{table.name}.{name}") for name in sealed_in(table) if name in row}
        return {**row, **closed}

    def _opened(self, table: Table, row: Row) -> Row:
        unseal = self.database.sealer.open
        for name in sealed_in(table):
            if name in row:
                row[name] = unseal(row[name], f"{table.name}.{name}")
        return row


def _noun(table: Table) -> str:
    """What a row of a table is called; parts that no person asks for by number keep the name of the table."""
    return _NOUNS.get(table.name, table.name.replace("_", " "))


def canonical(row: Mapping[str, Any]) -> str:
    """A row as text that has one form only."""
    return json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no canonical form")
