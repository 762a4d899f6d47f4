"""What every call has in common: right, transaction, audit record first; and log-ins that lock.

    locked?  ->  begin  ->  account still active, its roles  ->  right  ->  the call  ->  audit record  ->  commit

Nothing that a call did is kept before the audit record is on disk. If the commit then fails, a second record says so;
if a server goes away in the middle of it, the second record follows when the server has said how it ended. What is
shown while it is away stands in `reach`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from sqlalchemy import Connection, select

from device.clock import Clock
from device.wording import Words, phrase, strung
from programmer_app.records.audit.record import Action, AuditEntry
from programmer_app.records.audit.trail import AuditError, AuditTrail
from programmer_app.records.clinic.passwords import Passwords, WrongPasswordError
from programmer_app.records.clinic.reach import Answer, Reach, said_away
from programmer_app.records.clinic.rights import RIGHTS, Role
from programmer_app.records.clinic.work import Work
from programmer_app.records.store.database import Database
from programmer_app.records.store.errors import (
    AwayError,
    LockedError,
    NotAllowedError,
    NotAuditedError,
    NotKnownError,
    OutcomeUnknownError,
    RecordsError,
)
from programmer_app.records.store.server import announce
from programmer_app.records.store.tables import ACCOUNT

IDLE_LOCK_S: Final = 600.0
"""After so long without a call the password is asked for again. Chosen here; requirement R92 asks for a bound."""
IS_CALL: Final = "thecal_call"

_P = ParamSpec("_P")
_R = TypeVar("_R")


class Login:
    """An account that has proven who it is, at one workstation; locks when it is idle. Any thread may hand it in.

    Attributes:
        account_id: Of the account.
        name: Of the account.
        roles: When it proved who it is, for showing what can be done. A call looks at the account itself.
    """

    def __init__(self, account_id: int, name: str, now_s: float, roles: frozenset[Role] = frozenset()) -> None:
        self.account_id = account_id
        self.name = name
        self.roles = roles
        self._used_s = now_s
        self._locked = False

    @property
    def locked(self) -> bool:
        """Whether the password is asked for before the next call."""
        return self._locked

    def lock(self) -> None:
        """Locks it now: the lid was closed, the person walked away. What runs in a pump or to it is not touched."""
        self._locked = True

    def unlock(self, now_s: float) -> None:
        """Opens it again; for `accounts`, when the password was right."""
        self._locked, self._used_s = False, now_s

    def is_idle(self, now_s: float, idle_s: float) -> bool:
        """Whether nobody used it for longer than `idle_s`."""
        return now_s - self._used_s > idle_s

    @contextmanager
    def unnoticed(self) -> Iterator[None]:
        """Calls within are made by the program itself, to show what others changed: they do not put the lock off."""
        used_s = self._used_s
        try:
            yield
        finally:
            self._used_s = used_s

    def use(self, now_s: float, idle_s: float) -> None:
        """Notes a call, or somebody at mouse or keys.

        Raises:
            LockedError: It is locked, or was idle for longer than `idle_s`.
        """
        if self.is_idle(now_s, idle_s):
            self._locked = True
        if self._locked:
            raise LockedError(
                phrase("{name} is locked.", name=self.name), next_step=phrase("Type the password to go on.")
            )
        self._used_s = now_s


@dataclass(frozen=True, slots=True)
class _OpenEnd:
    """A call whose outcome only the server knows: its audit record, its transaction, who made it."""

    told: str
    mark: bytes
    who: str


@dataclass(slots=True)
class Office:
    """What the rooms share.

    Attributes:
        database: Of the records.
        trail: The audit trail of this workstation.
        clock: For moments, days and idle times.
        passwords: Hashes and proves passwords.
        idle_s: After how long without a call a log-in locks.
        reach: Whether the server answers, and what it said last.
    """

    database: Database
    trail: AuditTrail
    clock: Clock
    passwords: Passwords
    idle_s: float = IDLE_LOCK_S
    reach: Reach = field(default_factory=Reach)
    _open_ends: list[_OpenEnd] = field(default_factory=list)

    def now(self) -> datetime:
        """This moment, UTC, as fine as records keep it."""
        now = self.clock.now().astimezone(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def work(self, connection: Connection, account_id: int = 0, name: str = "") -> Work:
        """A call's work in a transaction."""
        return Work(self.database, connection, self.now(), self.clock.now().date(), account_id, name)

    def run(
        self, name: str, action: Action, login: Login, body: Callable[[Work], _R], *, reads: bool, asked: str = ""
    ) -> _R:
        """Makes a call; see the top of this file.

        Args:
            name: Of the call.
            action: Kind of its audit record.
            login: Who acts.
            body: What it does.
            reads: Whether it changes nothing.
            asked: What it was asked, as text that is the same for the same question.

        Raises:
            RecordsError: Its kinds say why not; then nothing was changed.
        """
        login.use(self.clock.monotonic_s(), self.idle_s)
        question = login.account_id, name, asked
        away = self.reach.failed_just_now(self.clock.monotonic_s())
        if away is None:
            try:
                self._settle_open_ends()
                return self._made(name, action, login, body, reads=reads, question=question)
            except AwayError:
                away = self.reach.failed(self.now(), self.clock.monotonic_s())
        answer = self.reach.kept(question) if reads and action is Action.OPENED else None
        if answer is None:
            raise said_away(away, reads=reads)
        what = f"{name} {answer.what} as read at {answer.read_at.isoformat(timespec='seconds')}, server away"
        self.tell(AuditEntry(action, login.name, answer.subject, what))
        self.reach.showed(answer)
        result: _R = answer.result
        return result

    def _made(
        self,
        name: str,
        action: Action,
        login: Login,
        body: Callable[[Work], _R],
        *,
        reads: bool,
        question: tuple[int, str, str],
    ) -> _R:
        told = ""
        try:
            with self.database.reading() if reads else self.database.writing() as connection:
                work = self.work(connection, login.account_id, login.name)
                self._see_to_right(work, name)
                result = body(work)
                old, new = work.old_and_new()
                what = f"{name} {work.what}".strip()
                told = self.tell(AuditEntry(action, login.name, work.subject, what, old, new))
                work.keep_states(told)
                if self.database.on_server and not reads:
                    announce(connection, f"{name}\n{work.subject}")
            for act in work.afterwards:
                act()
        except WrongPasswordError:
            self.count_wrong(login.account_id, login.name)
            raise NotKnownError(
                phrase("The password is wrong."), next_step=phrase("Nothing was signed or changed.")
            ) from None
        except OutcomeUnknownError as error:
            self.reach.failed(self.now(), self.clock.monotonic_s())
            self._open_ends.append(_OpenEnd(told, error.mark, login.name))
            self.tell(AuditEntry(Action.OUTCOME, login.name, "", f"record {told}", "", "not known yet"))
            raise
        except RecordsError as error:
            if told:
                self.tell(AuditEntry(Action.OUTCOME, login.name, "", f"record {told}", "", "not kept"))
            if isinstance(error, NotAllowedError):
                self.reach.forget(login.account_id)
            raise
        if self.database.on_server:
            self.reach.answered()
            if action is Action.OPENED:
                self.reach.keep(question, Answer(result, work.subject, work.what, self.now()))
        return result

    def _settle_open_ends(self) -> None:
        """Tells how calls ended in whose middle the server went away, as soon as it says so.

        Raises:
            AwayError: It is still away.
        """
        while self._open_ends:
            end = self._open_ends[0]
            try:
                kept = self.database.settled(end.mark)
            except OutcomeUnknownError:
                raise AwayError(phrase("The server of the records cannot be reached.")) from None
            outcome = "kept after all" if kept else "not kept"
            self.tell(AuditEntry(Action.OUTCOME, end.who, "", f"record {end.told}", "", outcome))
            self._open_ends.pop(0)

    def tell(self, entry: AuditEntry) -> str:
        """Writes an audit record; its place, like `17:9f86...`.

        Raises:
            NotAuditedError: It could not be written.
        """
        try:
            record = self.trail.append(entry)
        except AuditError as error:
            raise NotAuditedError(
                phrase("Not done, since it could not be audited: {error}.", error=str(error))
            ) from error
        return f"{record.number}:{record.digest.hex()}"

    def count_wrong(self, account_id: int, name: str) -> None:
        """Keeps that a password was wrong, first in the trail."""
        self.tell(AuditEntry(Action.WRONG_PASSWORD, name))
        with self.database.writing() as connection:
            self.passwords.count_wrong(connection, account_id, self.now())

    def _see_to_right(self, work: Work, name: str) -> None:
        query = select(ACCOUNT.c.active, ACCOUNT.c.roles).where(ACCOUNT.c.id == work.account_id)
        found = work.connection.execute(query).first()
        roles = roles_of(found.roles) if found is not None and found.active else frozenset()
        if not roles & RIGHTS[name]:
            self.tell(AuditEntry(Action.REFUSED, work.name, "", name))
            allowed = strung((Words(role.value) for role in sorted(RIGHTS[name])), ", ") or phrase("nobody")
            raise NotAllowedError(
                phrase("{name} may not do this ({call}).", name=work.name, call=name),
                next_step=phrase("It takes: {allowed}.", allowed=allowed),
            )


def roles_of(text: str) -> frozenset[Role]:
    """The roles that an account's row names."""
    return frozenset(Role(part) for part in text.split(",") if part)


class Room:
    """A group of calls. `ROOM` is the first half of their names in `rights`."""

    ROOM = ""

    def __init__(self, office: Office) -> None:
        self.office = office


_S = TypeVar("_S", bound=Room)


def call(
    action: Action, *, reads: bool = False
) -> Callable[[Callable[Concatenate[_S, Work, _P], _R]], Callable[Concatenate[_S, Login, _P], _R]]:
    """Makes a method of a room a call: it is given its `Work`, and whoever calls it hands in a `Login`.

    Args:
        action: Kind of its audit record.
        reads: Whether it changes nothing.
    """

    def wrap(body: Callable[Concatenate[_S, Work, _P], _R]) -> Callable[Concatenate[_S, Login, _P], _R]:
        @functools.wraps(body)
        def run(self: _S, login: Login, /, *args: _P.args, **kwargs: _P.kwargs) -> _R:
            name = f"{self.ROOM}.{body.__name__}"
            asked = repr((args, sorted(kwargs.items())))
            return self.office.run(
                name, action, login, lambda work: body(self, work, *args, **kwargs), reads=reads, asked=asked
            )

        setattr(run, IS_CALL, True)
        return run

    return wrap


def is_call(member: Any) -> bool:  # noqa: ANN401 - any member of a class
    """Whether a member of a room is a call."""
    return bool(getattr(member, IS_CALL, False))
