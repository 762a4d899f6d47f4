"""Accounts: the first one, wrong passwords, waits, locks; on both databases."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from programmer_app.records.clinic.rights import Role
from programmer_app.records.store.errors import (
    BadValueError,
    LockedError,
    NotKnownError,
    NotNowError,
    StaleVersionError,
)
from programmer_app.records.store.keys import Argon2Cost
from tests.records.clinic.people import CHEAP, NOON, Desk, name_of, open_desk, password_of

NURSE, SECRET = name_of(Role.NURSE), password_of(Role.NURSE)


def actions(desk: Desk) -> list[tuple[str, str]]:
    told = [json.loads(record.text) for record in desk.clinic.office.trail.records()]
    return [(one["action"], one["who"]) for one in told]


@pytest.mark.requirement("R89")
def test_there_is_no_account_before_the_first_is_made_and_then_only_by_an_administrator(desk: Desk) -> None:
    accounts = desk.clinic.accounts
    with pytest.raises(NotNowError, match="There are accounts"):
        accounts.set_up("Second", "another long password")
    for password in ("admin", "password", "", "1234", "thecal"):
        with pytest.raises(NotKnownError):
            accounts.log_in("admin", password)
    assert {role for account in accounts.list_accounts(desk.administrator) for role in account.roles} == set(Role)


def test_passwords_are_hashed_with_argon2id_at_its_full_cost(tmp_path: Path) -> None:
    from programmer_app.records.clinic.passwords import Passwords

    hashed = Passwords(Argon2Cost()).hashed("a long password", "Ada")
    assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    passwords = Passwords(CHEAP)
    assert passwords.is_right("a long password", hashed)
    assert not passwords.is_right("a long passwore", hashed)
    assert not passwords.is_right("a long password", None)
    for bad in ("eleven char", "x" * 1_001, "Bartholomew1"):
        with pytest.raises(BadValueError):
            passwords.hashed(bad, "Bartholomew")


@pytest.mark.requirement("R89", "R106")
def test_wrong_passwords_make_the_next_one_wait_longer_each_time(desk: Desk) -> None:
    accounts = desk.clinic.accounts
    for _ in range(5):
        with pytest.raises(NotKnownError, match=r"^Name or password is wrong\.$"):
            accounts.log_in(NURSE, "not the password")
    with pytest.raises(LockedError, match="Wait 31 s"):
        accounts.log_in(NURSE, SECRET)
    desk.clock.advance(31)
    with pytest.raises(NotKnownError):
        accounts.log_in(NURSE, "not the password")
    with pytest.raises(LockedError, match="Wait 61 s"):
        accounts.log_in(NURSE, SECRET)
    desk.clock.advance(61)
    assert accounts.log_in(NURSE.upper(), SECRET).name == NURSE
    assert accounts.log_in(NURSE, SECRET).name == NURSE
    assert actions(desk)[-10:] == [
        *[("wrong password", NURSE)] * 5,
        ("refused", NURSE),
        ("wrong password", NURSE),
        ("refused", NURSE),
        ("log-in", NURSE),
        ("log-in", NURSE),
    ]


def test_an_unknown_name_and_a_closed_account_say_the_same(desk: Desk) -> None:
    accounts = desk.clinic.accounts
    nurse = next(one for one in accounts.list_accounts(desk.administrator) if one.name == NURSE)
    accounts.close_account(desk.administrator, nurse.id, nurse.version)
    for name, password in ((NURSE, SECRET), ("Nobody", SECRET)):
        with pytest.raises(NotKnownError, match=r"^Name or password is wrong\.$"):
            accounts.log_in(name, password)


@pytest.mark.requirement("R92")
def test_an_idle_log_in_locks_until_the_password_is_typed(desk: Desk) -> None:
    nurse = desk.nurse
    desk.clock.advance(599)
    desk.clinic.worklist.due(nurse)
    desk.clock.advance(601)
    for _ in range(2):
        with pytest.raises(LockedError, match="is locked"):
            desk.clinic.worklist.due(nurse)
    with pytest.raises(NotKnownError):
        desk.clinic.accounts.unlock(nurse, "not the password")
    assert nurse.locked
    desk.clinic.accounts.unlock(nurse, SECRET)
    assert desk.clinic.worklist.due(nurse) == ()
    nurse.lock()
    with pytest.raises(LockedError):
        desk.clinic.worklist.due(nurse)


def test_an_administrator_is_always_left_and_names_differ(desk: Desk) -> None:
    accounts = desk.clinic.accounts
    own = next(one for one in accounts.list_accounts(desk.administrator) if Role.ADMINISTRATOR in one.roles)
    with pytest.raises(NotNowError, match="no administrator left"):
        accounts.change_roles(desk.administrator, own.id, own.version, [Role.VIEWER])
    with pytest.raises(NotNowError, match="no administrator left"):
        accounts.close_account(desk.administrator, own.id, own.version)
    with pytest.raises(BadValueError, match="There is an account"):
        accounts.add_account(desk.administrator, NURSE.upper(), [Role.NURSE], "another long password")
    with pytest.raises(BadValueError, match="at least one role"):
        accounts.add_account(desk.administrator, "New", [], "another long password")
    new = accounts.add_account(desk.administrator, "New", [Role.NURSE, Role.VIEWER], "another long password")
    accounts.change_roles(desk.administrator, new.id, new.version, [Role.VIEWER])
    with pytest.raises(StaleVersionError):
        accounts.change_roles(desk.administrator, new.id, new.version, [Role.NURSE])


def test_a_password_is_changed_by_its_owner_and_reset_by_an_administrator(desk: Desk) -> None:
    accounts = desk.clinic.accounts
    with pytest.raises(NotKnownError):
        accounts.change_password(desk.nurse, "not the password", "a new long password")
    accounts.change_password(desk.nurse, SECRET, "a new long password")
    with pytest.raises(NotKnownError):
        accounts.log_in(NURSE, SECRET)
    nurse = accounts.log_in(NURSE, "a new long password")
    accounts.reset_password(desk.administrator, nurse.account_id, "the third long password")
    assert accounts.log_in(NURSE, "the third long password").account_id == nurse.account_id


def test_a_clock_far_behind_the_records_lets_nobody_in(desk: Desk, address: str) -> None:
    desk.patient()
    desk.clinic.close()
    earlier = open_desk(desk.folder, address, at=NOON - timedelta(days=40))
    with pytest.raises(NotNowError, match="clock of this computer says 2025-11-26"):
        earlier.clinic.accounts.log_in(NURSE, SECRET)
    earlier.clinic.close()


def test_nothing_of_it_is_loaded_with_the_window_or_the_command_line() -> None:
    code = (
        "import sys, programmer_app.app, programmer_app.cli, programmer_app.ui.wiring\n"
        "print(sorted({'sqlalchemy', 'alembic', 'sqlcipher3', 'psycopg', 'argon2', 'icalendar'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
