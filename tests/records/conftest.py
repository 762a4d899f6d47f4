"""Records to test with: an encrypted SQLite file, and a database of a real PostgreSQL server.

The tables and accounts are made once for all tests of a worker; each test has a copy of its own.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

if TYPE_CHECKING:
    from tests.records.clinic.people import Desk


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a running server; skips where PostgreSQL is not installed."""
    from tests.records.server import MISSING, programs, running_server

    if programs() is None:
        pytest.skip(MISSING)
    with running_server() as address:
        yield address


@pytest.fixture(scope="session")
def new_database(server: str) -> Callable[[str], str]:
    """Makes a database on the server, a copy of another; gives its address."""
    import psycopg

    def make(template: str) -> str:
        name = f"records_{uuid4().hex}"
        with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY = FILE_COPY".encode())
        return f"{server}/{name}"

    return make


@pytest.fixture
def empty_database(new_database: Callable[[str], str]) -> str:
    """The address of an empty database."""
    return new_database("template1")


@pytest.fixture(scope="session")
def with_accounts(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The folder of a workstation that has made the accounts, in SQLite beside it or at an address; made once each."""
    from tests.records.clinic.people import open_desk

    made: dict[str, Path] = {}

    def folder(address: str) -> Path:
        if address not in made:
            made[address] = tmp_path_factory.mktemp("with-accounts")
            open_desk(made[address], address).clinic.close()
        return made[address]

    return folder


@pytest.fixture(scope="session")
def server_with_accounts(new_database: Callable[[str], str]) -> str:
    """The address of a database that is copied."""
    return new_database("template1")


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path, with_accounts: Callable[[str], Path]) -> str:
    """An address of records with accounts: none for SQLite in the test's folder, or that of a database."""
    if request.param == "sqlite":
        shutil.copytree(with_accounts(""), tmp_path, dirs_exist_ok=True)
        return ""
    original: str = request.getfixturevalue("server_with_accounts")
    shutil.copytree(with_accounts(original), tmp_path, dirs_exist_ok=True)
    make: Callable[[str], str] = request.getfixturevalue("new_database")
    return make(original.rpartition("/")[2])


@pytest.fixture
def desk(tmp_path: Path, address: str) -> Iterator[Desk]:
    """A clinic with an account of each role, on either database."""
    from tests.records.clinic.people import open_desk

    opened = open_desk(tmp_path, address)
    yield opened
    opened.clinic.close()
