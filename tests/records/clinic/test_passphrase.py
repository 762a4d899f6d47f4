"""Another passphrase for the records: the old one opens nothing any more, and a change that fails changes nothing."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from programmer_app.records.clinic.rights import Role
from programmer_app.records.store.errors import (
    KeyNeededError,
    NotKnownError,
    RecordsError,
    UnavailableError,
    WrongKeyError,
)
from programmer_app.records.store.opening import open_records
from tests.records.clinic.people import CHEAP, PASSPHRASE, ZOE, Desk, password_of

NEW = "a new passphrase for the clinic"
PASSWORD = password_of(Role.ADMINISTRATOR)


def opens(desk: Desk, address: str, passphrase: str) -> bool:
    try:
        open_records(desk.folder, desk.clock, passphrase=passphrase, address=address, cost=CHEAP).close()
    except WrongKeyError:
        return False
    return True


@pytest.mark.requirement("R92", "R96")
def test_the_passphrase_is_changed_and_who_has_the_records_open_goes_on(desk: Desk, address: str) -> None:
    accounts, patient = desk.clinic.accounts, desk.patient()
    refused: list[tuple[type[RecordsError], tuple[str, str | None, str | None]]] = [
        (NotKnownError, ("not the password", PASSPHRASE, NEW)),
        (WrongKeyError, (PASSWORD, "not the passphrase", NEW)),
        (WrongKeyError, (PASSWORD, PASSPHRASE, "short")),
        (KeyNeededError, (PASSWORD, None, NEW)),
        (KeyNeededError, (PASSWORD, PASSPHRASE, None)),  # there is no key store here
    ]
    for error, said in refused:
        with pytest.raises(error):
            accounts.change_passphrase(desk.administrator, *said)
        assert opens(desk, address, PASSPHRASE)
    accounts.change_passphrase(desk.administrator, PASSWORD, PASSPHRASE, NEW)
    assert (opens(desk, address, PASSPHRASE), opens(desk, address, NEW)) == (False, True)
    assert desk.clinic.people.open_patient(desk.nurse, patient.id).patient == patient
    assert desk.patient(replace(ZOE, number="2")).id > patient.id


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_key_file_that_cannot_be_replaced_leaves_the_old_passphrase(
    desk: Desk, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, target: Path) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target), None, str(self))

    administrator = desk.administrator
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", full)
        with pytest.raises(UnavailableError, match="cannot be written"):
            desk.clinic.accounts.change_passphrase(administrator, PASSWORD, PASSPHRASE, NEW)
    assert (opens(desk, address, PASSPHRASE), opens(desk, address, NEW)) == (True, False)
    told = [json.loads(record.text) for record in desk.clinic.office.trail.records()]
    assert [entry["new"] for entry in told if entry["action"] == "outcome"] == ["not kept"]
