"""Hears what other workstations change on the server, and when the server goes away and comes back.

A thread with a connection of its own listens (LISTEN, NOTIFY) and calls back; it knows nothing of windows. A change is
heard when its transaction has ended well. While a line is down changes are not heard, so BACK means: read anew.

A SQLite file is of one workstation: there a watch is silent and has no thread.

Source: PostgreSQL documentation, NOTIFY.
"""

from __future__ import annotations

import logging
import select
import socket
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import DBAPIError

from programmer_app.records.store.database import Database
from programmer_app.records.store.server import CHANNEL

if TYPE_CHECKING:
    import psycopg

_log = logging.getLogger(__name__)
FIRST_WAIT_S: Final = 0.2
LONGEST_WAIT_S: Final = 5.0
"""Between two tries to reach a server that is away; doubles from the first to the longest. Chosen here."""


class Heard(StrEnum):
    """What a watch can tell."""

    CHANGED = "changed"
    AWAY = "away"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class News:
    """One thing that was heard.

    Attributes:
        heard: What kind.
        call: Of a change: the call that made it, like `worklist.set_due`.
        subject: Of a change: what it was about, like `patient 17`; may be empty.
    """

    heard: Heard
    call: str = ""
    subject: str = ""


class Watch:
    """Listens until it is closed.

    Args:
        database: Of the records.
        told: Called for all that is heard, in the thread of the watch; it must not wait.
    """

    def __init__(self, database: Database, told: Callable[[News], None]) -> None:
        self._database, self._told = database, told
        self._mine, self._others = socket.socketpair()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        if database.on_server:
            # daemon: a server that does not answer must not keep the program alive
            self._thread = threading.Thread(target=self._run, name="records watch", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Ends it; nothing is told any more when this returns."""
        self._closing.set()
        self._others.send(b"x")
        if self._thread is not None:
            self._thread.join()
        self._mine.close()
        self._others.close()

    def _run(self) -> None:
        wait_s, away = FIRST_WAIT_S, False
        while not self._closing.is_set():
            try:
                with closing(self._listening()) as connection:
                    if away:
                        self._told(News(Heard.BACK))
                    wait_s, away = FIRST_WAIT_S, False
                    self._hear(connection)
            except OSError as error:
                _log.info("the server of the records is away: %s", type(error).__name__)
                if not away and not self._closing.is_set():
                    self._told(News(Heard.AWAY))
                away = True
                self._closing.wait(wait_s)
                wait_s = min(2 * wait_s, LONGEST_WAIT_S)

    def _listening(self) -> psycopg.Connection:
        """A connection of the pool's kind that the pool knows no longer.

        Raises:
            ConnectionError: There is no server.
        """
        try:
            pooled = self._database.engine.raw_connection()
        except Exception as error:
            raise _lost(error) from error
        connection: psycopg.Connection = pooled.dbapi_connection  # type: ignore[assignment]
        pooled.detach()
        try:
            connection.rollback()
            connection.autocommit = True
            connection.execute(f"LISTEN {CHANNEL}".encode())
        except BaseException as error:
            connection.close()
            raise _lost(error) from error
        return connection

    def _hear(self, connection: psycopg.Connection) -> None:
        """Waits for news until the watch closes.

        Raises:
            ConnectionError: The server went away.
        """
        while not self._closing.is_set():
            select.select([connection.fileno(), self._mine.fileno()], [], [])
            if self._closing.is_set():
                return
            try:
                heard = list(connection.notifies(timeout=0))
            except Exception as error:
                raise _lost(error) from error
            for one in heard:
                call, _, subject = one.payload.partition("\n")
                self._told(News(Heard.CHANGED, call, subject))


def _lost(error: BaseException) -> BaseException:
    """Errors of a connection as such; all others as they are."""
    import psycopg  # noqa: PLC0415 - loads the driver; not for those who keep records in a file

    # the pool passes on some errors of the driver as they are
    return ConnectionError(type(error).__name__) if isinstance(error, (psycopg.Error, DBAPIError)) else error
