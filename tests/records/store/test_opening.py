"""Opening records: what is refused, with which error, and that nothing is lost by it."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from device.clock import ManualClock
from programmer_app.records.clinic.retention import AppliesTo
from programmer_app.records.store import keys, schema
from programmer_app.records.store.database import Database
from programmer_app.records.store.errors import (
    BadValueError,
    DamagedError,
    ForeignDatabaseError,
    KeyNeededError,
    NewerSchemaError,
    StoreError,
    UnavailableError,
    WrongKeyError,
)
from programmer_app.records.store.opening import open_records
from programmer_app.records.store.places import FILE_NAME, KEY_FILE_NAME
from programmer_app.records.store.schema import HEAD, VERSION_TABLE
from programmer_app.records.store.tables import METADATA
from tests.records.clinic.people import CHEAP, PASSPHRASE, Desk, open_desk
from tests.records.test_system_store import Drawer


def opened(folder: Path, passphrase: str | None = PASSPHRASE, address: str = "") -> Database:
    return open_records(folder, ManualClock(), passphrase=passphrase, address=address, cost=CHEAP)


@pytest.fixture
def folder(tmp_path: Path, with_accounts: Callable[[str], Path]) -> Path:
    """A folder with SQLite records that nobody has open."""
    shutil.copytree(with_accounts(""), tmp_path, dirs_exist_ok=True)
    return tmp_path


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(("-shm", "-wal"))}


def accounts_in(database: Database) -> int:
    with database.reading() as connection:
        found = connection.execute(text("SELECT count(*) FROM account")).scalar_one()
    database.close()
    return int(found)


@pytest.mark.requirement("R96")
@pytest.mark.parametrize(
    ("passphrase", "error", "said"),
    [
        ("another passphrase", WrongKeyError, "does not open these records"),
        (None, KeyNeededError, "under a passphrase"),
        ("", WrongKeyError, "does not open"),
    ],
)
def test_a_wrong_key_is_refused_and_nothing_is_changed(
    folder: Path, passphrase: str | None, error: type[StoreError], said: str
) -> None:
    before = files_of(folder)
    with pytest.raises(error, match=said):
        opened(folder, passphrase)
    assert files_of(folder) == before
    assert accounts_in(opened(folder)) == 6


def test_without_a_key_store_a_passphrase_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(KeyNeededError, match="no key store"):
        opened(tmp_path, None)
    with pytest.raises(WrongKeyError, match="at least 12 characters"):
        opened(tmp_path, "too short")
    assert sorted(files_of(tmp_path)) == ["records.lock"]


def test_the_systems_key_store_keeps_the_key(tmp_path: Path) -> None:
    before, drawer = keyring.get_keyring(), Drawer()
    keyring.set_keyring(drawer)
    try:
        opened(tmp_path, None).close()
        (kept,) = drawer.kept.values()
        envelope = (tmp_path / KEY_FILE_NAME).read_text()
        assert kept not in envelope
        assert (tmp_path / KEY_FILE_NAME).stat().st_mode & 0o077 == 0
        opened(tmp_path, None).close()
        (name,) = drawer.kept
        drawer.kept[name] = "00" * 32
        with pytest.raises(WrongKeyError):
            opened(tmp_path, None)
        drawer.kept.clear()
        with pytest.raises(KeyNeededError, match="does not give out"):
            opened(tmp_path, None)
    finally:
        keyring.set_keyring(before)


@pytest.mark.requirement("R96")
def test_damage_anywhere_in_the_file_is_found(folder: Path) -> None:
    path = folder / FILE_NAME
    whole = path.read_bytes()
    seed = random.randrange(2**32)
    dice = random.Random(seed)
    for _ in range(12):
        altered = bytearray(whole)
        altered[dice.randrange(len(whole))] ^= 1 << dice.randrange(8)
        path.write_bytes(altered)
        with pytest.raises(DamagedError, match="damaged"):
            opened(folder)
    for size in (0, 1, 100, 4_096, len(whole) - 4_096, len(whole) - 1_000):
        path.write_bytes(whole[:size])
        with pytest.raises(DamagedError, match="damaged"):
            opened(folder)
    path.write_bytes(whole)
    assert accounts_in(opened(folder)) == 6, f"seed {seed}"


def test_one_file_without_the_other_is_no_reason_to_begin_anew(folder: Path) -> None:
    for missing, error in ((FILE_NAME, DamagedError), (KEY_FILE_NAME, KeyNeededError)):
        (folder / missing).rename(folder / "elsewhere")
        with pytest.raises(error, match=f"{missing} is missing"):
            opened(folder)
        assert not (folder / missing).exists()
        (folder / "elsewhere").rename(folder / missing)
    assert accounts_in(opened(folder)) == 6


def test_a_key_file_that_is_none_is_said(folder: Path) -> None:
    path = folder / KEY_FILE_NAME
    whole = path.read_text()
    for content, error in (
        ("", DamagedError),
        ("{}", DamagedError),
        (whole[:100], DamagedError),
        (whole.replace(keys.FORMAT, "thecal-records-key/9"), NewerSchemaError),
        (json.dumps({**json.loads(whole), "wrapped": "00" * 48}), WrongKeyError),
        (json.dumps({**json.loads(whole), "argon2id": {}}), DamagedError),
    ):
        path.write_text(content)
        with pytest.raises(error):
            opened(folder)
    path.write_text(whole)
    assert accounts_in(opened(folder)) == 6


def test_a_file_of_something_else_is_left_alone(folder: Path) -> None:
    path = folder / FILE_NAME
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(ForeignDatabaseError, match="without encryption"):
        opened(folder)
    path.write_bytes(b"Dear diary, " * 1_000)
    with pytest.raises(DamagedError):
        opened(folder)
    assert before.startswith(b"SQLite format 3")


def test_a_start_that_was_cut_off_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / (KEY_FILE_NAME + ".new")).write_text("{")
    (tmp_path / FILE_NAME).write_bytes(b"half")
    database = opened(tmp_path)
    assert accounts_in(database) == 0
    assert sorted(name for name in files_of(tmp_path) if name.startswith("records-")) == [KEY_FILE_NAME]


def test_a_newer_schema_is_left_alone(desk: Desk, address: str) -> None:
    database = desk.clinic.office.database
    with database.writing() as connection:
        connection.execute(text("UPDATE thecal_schema SET version_num = '0999'"))
    database.close()
    with pytest.raises(NewerSchemaError, match=f"schema 0999, this one knows {HEAD}"):
        opened(desk.folder, address=address)
    with database.writing() as connection:
        connection.execute(text("UPDATE thecal_schema SET version_num = :head"), {"head": HEAD})
    assert accounts_in(opened(desk.folder, address=address)) == 6


def test_records_of_the_first_schema_are_moved_with_all_that_they_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def first_step_only(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", "programmer_app.records.store:migrations")
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")

    with monkeypatch.context() as older:
        older.setattr(schema, "HEAD", "0001")
        older.setattr(schema, "_upgrade", first_step_only)
        before = open_desk(tmp_path, "")
        patient = before.with_pump()
        file = before.clinic.people.open_patient(before.programmer, patient.id)
        before.clinic.close()
    after = open_desk(tmp_path, "")
    assert after.clinic.people.open_patient(after.programmer, patient.id) == file
    after.clinic.retention.add_rule(after.administrator, "ten years", AppliesTo.EXPLANTED, 10)
    with after.clinic.office.database.engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM thecal_schema")).scalar() == HEAD
        with pytest.raises(IntegrityError, match="only added to"):
            connection.execute(text("DELETE FROM patient"))
    after.clinic.close()


def test_the_steps_make_what_the_program_expects(desk: Desk) -> None:
    config = Config()
    config.set_main_option("script_location", "programmer_app.records.store:migrations")
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD
    with desk.clinic.office.database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "compare_type": True})
        assert compare_metadata(context, METADATA) == []
        for bad in ("now", "average_24h"):
            row = {"now": 1, "average_24h": 1, bad: 11}
            insert = "INSERT INTO pain_score (visit_id, taken_at, now, average_24h) VALUES (1, 'x', :now, :average_24h)"
            with pytest.raises(IntegrityError), connection.begin_nested():
                connection.execute(text(insert), row)


def test_what_the_database_refuses_is_a_named_error(desk: Desk) -> None:
    with pytest.raises(BadValueError, match="refused"), desk.clinic.office.database.writing() as connection:
        connection.execute(text("DELETE FROM account"))


def test_a_server_that_is_away_or_not_proven_or_something_else_is_said(tmp_path: Path, empty_database: str) -> None:
    for address, error, said in (
        ("postgresql://thecal@127.0.0.1:1/records", UnavailableError, "cannot be reached"),
        ("postgresql://thecal@db.example.invalid/records?sslmode=require", StoreError, "does not prove the server"),
        ("mysql://thecal@127.0.0.1/records", StoreError, "is no database that holds records"),
        ("nonsense", StoreError, "no address"),
    ):
        with pytest.raises(error, match=said):
            opened(tmp_path, address=address)
    with pytest.raises(KeyNeededError):
        opened(tmp_path, None, empty_database)
    opened(tmp_path, PASSPHRASE, empty_database).close()
    with pytest.raises(WrongKeyError):
        opened(tmp_path, "another passphrase", empty_database)


def test_a_server_with_tables_of_something_else_is_left_alone(tmp_path: Path, empty_database: str) -> None:
    import psycopg

    with psycopg.connect(empty_database) as connection:
        connection.execute("CREATE TABLE recipes (name text)")
    with pytest.raises(ForeignDatabaseError, match="tables of something else"):
        opened(tmp_path, address=empty_database)
    with psycopg.connect(empty_database) as connection:
        found = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
    assert found == [("recipes",)]
