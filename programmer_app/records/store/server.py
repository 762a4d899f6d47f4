"""A PostgreSQL server of records: how it is reached, and how a transaction ended whose answer was lost.

Every wait has a bound, on the server and on the line: a server that is gone without a word is noticed by TCP. The last
that a transaction writes is a mark of 16 random bytes. When the answer to COMMIT is lost, the server is asked whether
it holds the mark, so that nothing is called undone that was done. (The number of a transaction would not do: after a
crash the server gives the same number to another one.)

Source: PostgreSQL documentation 34.1.2 (parameters of a connection), 62.5 (a unique index waits for who was first).
"""

from __future__ import annotations

import secrets
import time
from typing import Final

import sqlalchemy
from sqlalchemy import Connection, Engine, delete, insert, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from device.wording import phrase
from programmer_app.records.store.errors import StoreError
from programmer_app.records.store.tables import MARK

SERVER_CONNECT_S: Final = 5
CHANNEL: Final = "thecal"
"""On which changes are announced."""
MARK_BYTES: Final = 16
MARKS_KEPT_DAYS: Final = 30
ASKED_TIMES: Final = 15
ASKED_EVERY_S: Final = 0.2
"""How often a server that went away during a COMMIT is asked how that ended: 3 s, about what a restart takes. Chosen
here; whoever waits is a person."""
_SERVER_OPTIONS: Final = (
    "-c synchronous_commit=on -c lock_timeout=10s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s "
    "-c DateStyle=ISO"
)
LINE: Final = {
    "connect_timeout": SERVER_CONNECT_S,
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
"""A line that was cut is noticed within 25 s, one on which something was sent within 15 s. Chosen here."""
_LOOPBACK: Final = frozenset({"", "localhost", "127.0.0.1", "::1"})
_GONE: Final = ("08", "57P")
"""SQLSTATE: connection exceptions; the server is shut down, starts up or was killed. Source: PostgreSQL documentation,
appendix A."""


def server_engine(address: str) -> Engine:
    """A PostgreSQL database; nothing is opened yet.

    Args:
        address: `postgresql://user@host/name`, as PostgreSQL writes it.

    Raises:
        StoreError: If it is none, or asks for a connection that others can read.
    """
    try:
        url = sqlalchemy.make_url(address)
    except (SQLAlchemyError, ValueError):
        # without the cause: an address can hold a password
        raise StoreError(phrase("THECAL_DATABASE is no address like postgresql://user@host/name.")) from None
    if url.get_backend_name() not in {"postgresql", "postgres"}:
        raise StoreError(
            phrase("'{url}' is no database that holds records; PostgreSQL is one.", url=url.get_backend_name())
        )
    return sqlalchemy.create_engine(
        _guarded(url.set(drivername="postgresql+psycopg")),
        pool_pre_ping=True,
        connect_args={**LINE, "options": _SERVER_OPTIONS, "application_name": "thecal"},
    )


def _guarded(url: URL) -> URL:
    """With a proven server and an encrypted line, unless the server is this computer."""
    host = url.host or str(url.query.get("host", ""))
    if host in _LOOPBACK or host.startswith("/"):
        return url
    mode = url.query.get("sslmode")
    if mode not in {None, "verify-full"}:
        raise StoreError(
            phrase("sslmode={mode} does not prove the server.", mode=mode),
            next_step=phrase("Use sslmode=verify-full and sslrootcert."),
        )
    return url.update_query_dict({"sslmode": "verify-full"})


def is_away(error: DBAPIError) -> bool:
    """Whether an error says that there is no server, or none any more, and not what it thinks of a request."""
    state = getattr(error.orig, "sqlstate", None)
    return error.connection_invalidated or (_from_server(error) and (state is None or str(state).startswith(_GONE)))


def _from_server(error: DBAPIError) -> bool:
    return type(error.orig).__module__.startswith("psycopg")


def mark(connection: Connection) -> bytes:
    """Marks a transaction that is about to end, so that it can be asked afterwards whether it was kept."""
    made = secrets.token_bytes(MARK_BYTES)
    connection.execute(insert(MARK).values(mark=made))
    return made


def was_kept(engine: Engine, made: bytes) -> bool | None:
    """Whether the server kept the transaction of a mark; None when it does not say in time."""
    for number in range(ASKED_TIMES):
        if number:
            time.sleep(ASKED_EVERY_S)
        try:
            with engine.connect() as connection, connection.begin() as begun:
                connection.execute(text("SET LOCAL lock_timeout = '500ms'"))
                # waits while the other transaction is under way, is refused where that was kept
                connection.execute(insert(MARK).values(mark=made))
                begun.rollback()
        except IntegrityError:
            return True
        except SQLAlchemyError:
            continue
        return False
    return None


def forget_old_marks(connection: Connection) -> None:
    """Drops marks that nobody will ask for any more."""
    connection.execute(delete(MARK).where(MARK.c.day < text(f"CURRENT_DATE - {MARKS_KEPT_DAYS}")))


def announce(connection: Connection, what: str) -> None:
    """Tells all workstations of a change when, and only when, its transaction ends well."""
    connection.execute(text("SELECT pg_notify(:channel, :what)"), {"channel": CHANNEL, "what": what})
