"""`thecal backup` and `thecal restore`."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from programmer_app.cli import run
from programmer_app.records.clinic.rights import Role
from tests.records.clinic.people import PASSPHRASE, Desk, name_of, password_of

SECRET = "another passphrase, for the safe"


Thecal = Callable[..., tuple[int, str, str]]


@pytest.fixture
def thecal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Thecal:
    """Runs the command in a home; its exit code, output and errors. Nobody is there to type."""
    monkeypatch.setattr(sys, "stdin", io.StringIO())

    def run_in(home: Path, *arguments: object) -> tuple[int, str, str]:
        monkeypatch.setenv("THECAL_HOME", str(home))
        code = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_in


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_backup_by_command_and_back(desk: Desk, tmp_path: Path, thecal: Thecal) -> None:
    desk.with_pump()
    desk.clinic.close()

    def file(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text + "\n")
        return path

    out, other = tmp_path / "clinic.backup", tmp_path / "other"
    other.mkdir()
    secret = ("--passphrase-file", file("secret", SECRET))
    records = ("--records-passphrase-file", file("records", PASSPHRASE))

    def back_up(role: Role, password: str) -> tuple[int, str, str]:
        proof = ("--user", name_of(role), "--password-file", file("password", password))
        return thecal(desk.folder, "backup", out, *proof, *secret, *records, "--json")

    for role, password in ((Role.ADMINISTRATOR, "not the password"), (Role.NURSE, password_of(Role.NURSE))):
        code, _, said = back_up(role, password)
        assert (code, out.exists()) == (7, False), said
    code, printed, said = back_up(Role.ADMINISTRATOR, password_of(Role.ADMINISTRATOR))
    assert code == 0, said
    assert json.loads(printed)["rows"]["implant"] == 1
    code, printed, said = thecal(other, "restore", out, "--user", "A. Admin", *secret)
    assert (code, said) == (0, "")
    assert printed.startswith("1 patients, 0 visits")
    code, _, said = thecal(other, "restore", out, "--user", "A. Admin", *secret)
    assert (code, "There are records in" in said) == (3, True)
    code, _, said = thecal(other, "restore", out, "--user", "A. Admin")
    assert (code, "give it in a file" in said) == (2, True)


def test_without_records_there_is_nothing_to_back_up(tmp_path: Path, thecal: Thecal) -> None:
    code, _, said = thecal(tmp_path, "backup", tmp_path / "b", "--user", "A")
    assert (code, "there are no records" in said) == (2, True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.requirement("R96")
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_schedule_and_a_passphrase_by_command(desk: Desk, tmp_path: Path, thecal: Thecal) -> None:
    desk.clinic.close()
    files = {
        "password": password_of(Role.ADMINISTRATOR),
        "secret": SECRET,
        "records": PASSPHRASE,
        "new": "a new passphrase for the clinic",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text + "\n")
    who = ("--user", name_of(Role.ADMINISTRATOR), "--password-file", tmp_path / "password")
    old, new = ("--records-passphrase-file", tmp_path / "records"), ("--records-passphrase-file", tmp_path / "new")
    share = tmp_path / "share"
    share.mkdir()
    secret = ("--passphrase-file", tmp_path / "secret")
    code, printed, said = thecal(desk.folder, "backup", share, "--schedule", "daily", "--keep", 2, *who, *secret, *old)
    assert (code, said) == (0, "")
    assert printed.splitlines() == [f"daily into {share}, the newest 2 are kept", "last made: never"]
    for expected in (1, 1):  # the second is not due
        assert thecal(desk.folder, "backup", "--due", *old)[0] == 0
        assert len(list(share.iterdir())) == expected
    change = ("records", "passphrase", *who, "--new-passphrase-file", tmp_path / "new")
    assert thecal(desk.folder, *change, *old)[0] == 0
    assert thecal(desk.folder, "records", "check", *old)[0] == 7
    assert thecal(desk.folder, "records", "check", *new)[:2] == (0, "the records are whole\n")
    assert thecal(desk.folder, "backup", "--schedule", "show", *new)[0] == 0
    assert thecal(desk.folder, "backup", "--schedule", "off", *who, *new)[0] == 0
    assert thecal(desk.folder, "backup", "--due", *new)[1] == "no backup is due\n"
    other = tmp_path / "other"
    other.mkdir()
    made = next(share.iterdir())
    assert thecal(other, "restore", made, "--user", "A. Admin", *secret)[0] == 0
    assert thecal(desk.folder, "backup")[0] == 2


def test_records_are_set_up_by_command_and_a_rule_is_made(tmp_path: Path, thecal: Thecal) -> None:
    for name, text in {"password": "comes in the morning", "records": PASSPHRASE}.items():
        (tmp_path / name).write_text(text)
    home = tmp_path / "home"
    secrets = ("--password-file", tmp_path / "password", "--records-passphrase-file", tmp_path / "records")
    who = ("--user", "A. Admin", *secrets)
    code, printed, said = thecal(home, "records", "init", *who)
    assert (code, printed, said) == (0, f"records in {home}; A. Admin is their first administrator\n", "")
    assert thecal(home, "records", "init", *who)[0] == 3
    code, printed, _ = thecal(home, "records", "retention", "--add", "ten years", "--years", 10, *who)
    assert printed.splitlines() == [
        "rule 1 (ten years): explanted, 10 years without an entry",
        "no record can be erased today",
    ]
    code, printed, _ = thecal(home, "records", "retention", "--change", 1, "--off", *who, "--json")
    assert (code, json.loads(printed)["rules"][0]["active"]) == (0, False)
    assert thecal(home, "records", "retention", "--change", 2, *who)[0] == 2
    assert thecal(home, "records", "retention", "--erase", "nothing", *who)[0] == 3
