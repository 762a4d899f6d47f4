"""`thecal backup` and `thecal restore`, as processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from programmer_app.records.clinic.rights import Role
from tests.records.clinic.people import PASSPHRASE, Desk, name_of, password_of

SECRET = "another passphrase, for the safe"


def thecal(home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "THECAL_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "programmer_app", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_backup_by_command_and_back(desk: Desk, tmp_path: Path) -> None:
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

    def back_up(role: Role, password: str) -> subprocess.CompletedProcess[str]:
        proof = ("--user", name_of(role), "--password-file", file("password", password))
        return thecal(desk.folder, "backup", out, *proof, *secret, *records, "--json")

    for role, password in ((Role.ADMINISTRATOR, "not the password"), (Role.NURSE, password_of(Role.NURSE))):
        refused = back_up(role, password)
        assert (refused.returncode, out.exists()) == (7, False), refused.stderr
    made = back_up(Role.ADMINISTRATOR, password_of(Role.ADMINISTRATOR))
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["rows"]["implant"] == 1
    restored = thecal(other, "restore", out, "--user", "A. Admin", *secret)
    assert (restored.returncode, restored.stderr) == (0, "")
    assert restored.stdout.startswith("1 patients, 0 visits")
    again = thecal(other, "restore", out, "--user", "A. Admin", *secret)
    assert (again.returncode, "There are records in" in again.stderr) == (3, True)
    untyped = thecal(other, "restore", out, "--user", "A. Admin")
    assert (untyped.returncode, "give it in a file" in untyped.stderr) == (2, True)


def test_without_records_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    ran = thecal(tmp_path, "backup", tmp_path / "b", "--user", "A")
    assert (ran.returncode, "there are no records" in ran.stderr) == (2, True)
    assert list(tmp_path.iterdir()) == []
