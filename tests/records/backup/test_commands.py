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
