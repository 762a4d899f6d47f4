"""Accounts: who may log in, as what. There is none until the first person makes the administrator's.

Logging in, unlocking and the first set-up are made by people who have proven nothing yet; all else is a call.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from sqlalchemy import func, select, update

from device.wording import phrase
from programmer_app.records.audit.record import Action, AuditEntry
from programmer_app.records.clinic.office import Login, Room, call, roles_of
from programmer_app.records.clinic.passwords import refuse_waiting
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.errors import AwayError, BadValueError, LockedError, NotKnownError, NotNowError
from programmer_app.records.store.identity import clean, folded
from programmer_app.records.store.key_file import keep_on_server, rewrapped, write_text
from programmer_app.records.store.tables import ACCOUNT, CHANGE

CLOCK_BEHIND: Final = timedelta(days=1)
"""By how much a workstation's clock may lie behind the newest record before nobody can log in. Chosen here: more than
any two time zones and a clock that is roughly right can differ by."""
_NOBODY: Final = "nobody yet"


@dataclass(frozen=True, slots=True)
class Account:
    """An account as recorded; never with its password."""

    id: int
    version: int
    name: str
    roles: frozenset[Role]
    active: bool


class Accounts(Room):
    """Logging in, and calls on accounts."""

    ROOM = "accounts"

    def any_there(self) -> bool:
        """Whether there is an account; where there is none, `set_up` comes first."""
        with self.office.database.reading() as connection:
            return connection.execute(select(ACCOUNT.c.id).limit(1)).first() is not None

    def set_up(self, name: str, password: str) -> Login:
        """Makes the first account, an administrator, and logs it in.

        Raises:
            NotNowError: There is an account.
            BadValueError: Name or password cannot be.
        """
        with self.office.database.writing() as connection:
            if connection.execute(select(func.count()).select_from(ACCOUNT)).scalar_one():
                raise NotNowError(
                    phrase("There are accounts."), next_step=phrase("Log in; an administrator makes new ones.")
                )
            work = self.office.work(connection, 0, clean(name, phrase("The name")))
            values = _values(work.name, [Role.ADMINISTRATOR], self.office.passwords.hashed(password, name))
            account_id = work.add(ACCOUNT, values)
            work.keep_states(self.office.tell(AuditEntry(Action.ACCOUNT, work.name, "", "first account")))
        return Login(account_id, work.name, self.office.clock.monotonic_s(), frozenset({Role.ADMINISTRATOR}))

    def log_in(self, name: str, password: str) -> Login:
        """Proves who somebody is.

        Raises:
            NotKnownError: Name or password is wrong, or the account is closed; which of them is not said.
            LockedError: Too many wrong passwords.
            NotNowError: This computer's clock is wrong.
        """
        with self.office.database.reading() as connection:
            row = connection.execute(select(ACCOUNT).where(ACCOUNT.c.name_folded == folded(name.strip()))).first()
            newest = connection.execute(select(CHANGE.c.at).order_by(CHANGE.c.id.desc()).limit(1)).scalar()
        now = self.office.now()
        if row is not None:
            self._refuse_waiting(row.name, row.locked_until)
        right = self.office.passwords.is_right(password, None if row is None else row.password_hash)
        if row is None:
            self.office.tell(AuditEntry(Action.WRONG_PASSWORD, _NOBODY))
        elif not right:
            self.office.count_wrong(row.id, row.name)
        if row is None or not right or not row.active:
            raise NotKnownError(phrase("Name or password is wrong."))
        if newest is not None and now < newest - CLOCK_BEHIND:
            raise NotNowError(
                phrase(
                    "The clock of this computer says {now}, and the newest record is of {newest}.",
                    now=f"{now:%Y-%m-%d}",
                    newest=f"{newest:%Y-%m-%d}",
                ),
                next_step=phrase("Set the clock, then log in."),
            )
        self._entered(row.id, row.name)
        if self.office.database.on_server:
            self.office.reach.keep_proof(row.id, row.password_hash)
        return Login(row.id, row.name, self.office.clock.monotonic_s(), roles_of(row.roles))

    def unlock(self, login: Login, password: str) -> None:
        """Opens a log-in that locked; while the server is away, by the password with which it logged in.

        Raises:
            NotKnownError: The password is wrong.
            LockedError: Too many wrong passwords.
            AwayError: The server is away, and a password was wrong too often.
        """
        try:
            again = self.log_in(login.name, password)
        except AwayError:
            self._unlock_alone(login, password)
        else:
            if again.account_id != login.account_id:
                raise NotKnownError(phrase("Name or password is wrong."))
            login.roles = again.roles
        login.unlock(self.office.clock.monotonic_s())

    def _unlock_alone(self, login: Login, password: str) -> None:
        reach = self.office.reach
        proof = reach.proof_of(login.account_id)
        if proof is None:
            raise AwayError(
                phrase("The server of the records is away."), next_step=phrase("Try again when it is back.")
            )
        if not self.office.passwords.is_right(password, proof):
            reach.count_wrong(login.account_id)
            self.office.tell(AuditEntry(Action.WRONG_PASSWORD, login.name))
            raise NotKnownError(phrase("Name or password is wrong."))
        self.office.tell(AuditEntry(Action.LOG_IN, login.name, "", "unlocked, server away"))

    @call(Action.LOG_OUT, reads=True)
    def log_out(self, work: Work) -> None:
        """Ends a log-in; whoever holds it then forgets it."""
        work.tell("", "")

    @call(Action.ACCOUNT)
    def change_password(self, work: Work, password: str, new: str) -> None:
        """Changes the own password; the old one is asked for."""
        self.office.passwords.prove(work.connection, work.account_id, password, work.now)
        _set_password(work, work.account_id, self.office.passwords.hashed(new, work.name))

    @call(Action.ACCOUNT)
    def add_account(self, work: Work, name: str, roles: Iterable[Role], password: str) -> Account:
        """Makes an account.

        Raises:
            BadValueError: Name, roles or password cannot be, or the name is taken.
        """
        kept = clean(name, phrase("The name"))
        if work.rows(select(ACCOUNT.c.id).where(ACCOUNT.c.name_folded == folded(kept))):
            raise BadValueError(
                phrase("There is an account {kept}.", kept=kept),
                next_step=phrase("Names differ by more than case and accents."),
            )
        account_id = work.add(ACCOUNT, _values(kept, roles, self.office.passwords.hashed(password, kept)))
        work.tell("", f"account {account_id}")
        return _account(work.row(ACCOUNT, account_id))

    @call(Action.ACCOUNT)
    def change_roles(self, work: Work, account_id: int, version: int, roles: Iterable[Role]) -> Account:
        """Changes what an account may do.

        Raises:
            NotNowError: There would be no administrator left.
        """
        work.tell("", f"account {account_id}")
        row = work.change(ACCOUNT, account_id, version, {"roles": _roles(roles)})
        _refuse_without_administrator(work)
        return _account(row)

    @call(Action.ACCOUNT)
    def close_account(self, work: Work, account_id: int, version: int) -> Account:
        """Closes an account; it stays, since records name it.

        Raises:
            NotNowError: There would be no administrator left.
        """
        work.tell("", f"account {account_id}")
        row = work.change(ACCOUNT, account_id, version, {"active": False})
        _refuse_without_administrator(work)
        return _account(row)

    @call(Action.ACCOUNT)
    def reset_password(self, work: Work, account_id: int, new: str) -> None:
        """Gives an account a new password and ends its wait."""
        work.tell("", f"account {account_id}")
        name = work.row(ACCOUNT, account_id)["name"]
        _set_password(work, account_id, self.office.passwords.hashed(new, name))

    @call(Action.SETTING)
    def change_passphrase(self, work: Work, password: str, old: str | None, new: str | None) -> None:
        """Puts the key of the records under another passphrase; who has them open goes on.

        Args:
            work: Given by the office.
            password: Of whoever acts, typed again.
            old: The passphrase of the records; None where the system's key store holds the key.
            new: The new one; None has the system's key store hold the key, for records in a file.

        Raises:
            WrongKeyError: The old one is wrong, or the new one too short.
            KeyNeededError: It takes a passphrase.
        """
        work.tell("", "passphrase of the records")
        self.office.passwords.prove(work.connection, work.account_id, password, work.now)
        database = work.database
        envelope = rewrapped(database, work.connection, old, new, self.office.passwords.cost)
        path = database.key_path
        if path is None:
            keep_on_server(work.connection, envelope)
        else:
            work.afterwards.append(lambda: write_text(path, envelope))

    @call(Action.OPENED, reads=True)
    def list_accounts(self, work: Work) -> tuple[Account, ...]:
        """All accounts, by number."""
        return tuple(_account(row) for row in work.rows(select(ACCOUNT).order_by(ACCOUNT.c.id)))

    def _refuse_waiting(self, name: str, locked_until: object) -> None:
        try:
            refuse_waiting(locked_until, self.office.now())  # type: ignore[arg-type]
        except LockedError:
            self.office.tell(AuditEntry(Action.REFUSED, name, "", "log-in during the wait"))
            raise

    def _entered(self, account_id: int, name: str) -> None:
        self.office.tell(AuditEntry(Action.LOG_IN, name))
        with self.office.database.writing() as connection:
            forget = update(ACCOUNT).where(ACCOUNT.c.id == account_id, ACCOUNT.c.failed_tries > 0)
            connection.execute(forget.values(failed_tries=0, locked_until=None))


def _values(name: str, roles: Iterable[Role], password_hash: str) -> Row:
    return {
        "name": name,
        "name_folded": folded(name),
        "roles": _roles(roles),
        "password_hash": password_hash,
        "active": True,
        "failed_tries": 0,
        "locked_until": None,
    }


def _roles(roles: Iterable[Role]) -> str:
    text = ",".join(sorted({Role(role).value for role in roles}))
    if not text:
        raise BadValueError(phrase("An account has at least one role."))
    return text


def _set_password(work: Work, account_id: int, password_hash: str) -> None:
    version = work.row(ACCOUNT, account_id)["version"]
    work.change(ACCOUNT, account_id, version, {"password_hash": password_hash, "failed_tries": 0, "locked_until": None})


def _refuse_without_administrator(work: Work) -> None:
    rows = work.rows(select(ACCOUNT.c.roles).where(ACCOUNT.c.active))
    if not any(Role.ADMINISTRATOR in roles_of(row["roles"]) for row in rows):
        raise NotNowError(phrase("There would be no administrator left."), next_step=phrase("Make another one first."))


def _account(row: Row) -> Account:
    return Account(row["id"], row["version"], row["name"], roles_of(row["roles"]), row["active"])
