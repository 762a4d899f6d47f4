"""A server that goes away and comes back: what is shown, what is refused, what is heard, and how an open call ended."""

from __future__ import annotations

import json
import queue
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.visit_values import VisitKind
from programmer_app.records.store import server as server_room
from programmer_app.records.store.errors import (
    AwayError,
    LockedError,
    NotKnownError,
    OutcomeUnknownError,
    StaleVersionError,
)
from programmer_app.records.store.watch import Heard, News
from tests.records.clinic.people import SERIAL, ZOE, Desk, open_desk, password_of
from tests.records.server import MISSING, Server, programs, restartable_server

SOON_S = 20.0


@pytest.fixture(scope="module")
def own_server() -> Iterator[Server]:
    """A server that no other test uses."""
    if programs() is None:
        pytest.skip(MISSING)
    with restartable_server() as server:
        yield server


@pytest.fixture(scope="module")
def original(own_server: Server, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a workstation whose records on that server are copied for each test."""
    folder = tmp_path_factory.mktemp("original")
    open_desk(folder, f"{own_server.address}/template1").clinic.close()
    return folder


@pytest.fixture
def away_desk(own_server: Server, original: Path, tmp_path: Path) -> Iterator[tuple[Desk, Server]]:
    """A desk on that server, in a database of its own."""
    name = f"records_{uuid4().hex}"
    with psycopg.connect(f"{own_server.address}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} STRATEGY = FILE_COPY".encode())
    folder = tmp_path / "here"
    shutil.copytree(original, folder)
    desk = open_desk(folder, f"{own_server.address}/{name}")
    yield desk, own_server
    desk.clinic.close()


def address_of(desk: Desk) -> str:
    return desk.clinic.office.database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def told(desk: Desk) -> list[dict[str, str]]:
    return [json.loads(record.text) for record in desk.clinic.office.trail.records()]


@pytest.mark.requirement("R106")
def test_while_the_server_is_away_what_was_read_is_shown_and_nothing_is_written(
    away_desk: tuple[Desk, Server],
) -> None:
    desk, server = away_desk
    clinic, who = desk.clinic, desk.programmer
    patient = desk.with_pump()
    other = desk.patient(replace(ZOE, number="2", family_name="Never opened"))
    file, due = clinic.people.open_patient(who, patient.id), clinic.worklist.due(who)
    nurse = desk.nurse
    server.stop()
    assert clinic.people.open_patient(who, patient.id) == file
    assert clinic.worklist.due(who) == due
    away = clinic.away
    assert away is not None
    assert away.shown_from is not None
    last = told(desk)[-1]
    assert (last["action"], last["subject"]) == ("record opened", "")
    assert "worklist.due" in last["what"]
    assert "server away" in last["what"]
    with pytest.raises(AwayError, match=r"away since \d\d:\d\d UTC, and this was not read before"):
        clinic.people.open_patient(who, other.id)
    with pytest.raises(AwayError, match="nothing can be written"):
        clinic.visits.begin(who, patient.id, VisitKind.REFILL, SERIAL)
    with pytest.raises(AwayError, match="not read before"):  # another account has no share in it
        clinic.people.open_patient(nurse, patient.id)
    server.start()
    desk.clock.advance(server_room.SERVER_CONNECT_S)
    assert clinic.visits.begin(who, patient.id, VisitKind.REFILL, SERIAL).patient_id == patient.id
    assert clinic.away is None
    assert clinic.people.open_patient(who, other.id).patient == other


def test_a_log_in_that_locked_is_opened_by_its_password_while_the_server_is_away(
    away_desk: tuple[Desk, Server],
) -> None:
    desk, server = away_desk
    clinic, who = desk.clinic, desk.programmer
    patient = desk.patient()
    file = clinic.people.open_patient(who, patient.id)
    server.stop()
    who.lock()
    with pytest.raises(LockedError):
        clinic.people.open_patient(who, patient.id)
    with pytest.raises(NotKnownError):
        clinic.accounts.unlock(who, "not the password")
    clinic.accounts.unlock(who, password_of(Role.PROGRAMMER))
    assert clinic.people.open_patient(who, patient.id) == file
    who.lock()
    for _ in range(4):
        with pytest.raises(NotKnownError):
            clinic.accounts.unlock(who, "not the password")
    with pytest.raises(AwayError):
        clinic.accounts.unlock(who, password_of(Role.PROGRAMMER))
    assert [entry["action"] for entry in told(desk)].count("wrong password") == 5
    server.start()
    clinic.accounts.unlock(who, password_of(Role.PROGRAMMER))


def test_a_change_is_heard_elsewhere_and_so_is_the_server_that_goes_and_comes(
    away_desk: tuple[Desk, Server], tmp_path: Path
) -> None:
    desk, server = away_desk
    patient = desk.patient()
    heard: queue.Queue[News] = queue.Queue()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = open_desk(elsewhere, address_of(desk))
    watch = other.clinic.watch(heard.put)
    try:
        news = _until_heard(desk, patient.id, heard)
        assert news == News(Heard.CHANGED, "people.change_patient", f"patient {patient.id}")
        desk.clinic.people.open_patient(desk.programmer, patient.id)
        with pytest.raises(StaleVersionError):
            desk.clinic.people.change_patient(desk.programmer, patient.id, 1, ZOE)
        server.stop()
        assert heard.get(timeout=SOON_S).heard is Heard.AWAY  # neither a look nor a refused change is news
        server.start()
        assert heard.get(timeout=SOON_S).heard is Heard.BACK
        desk.clock.advance(5)
        assert _until_heard(desk, patient.id, heard).heard is Heard.CHANGED
    finally:
        watch.close()
        other.clinic.close()


def _until_heard(desk: Desk, patient_id: int, heard: queue.Queue[News]) -> News:
    """Changes until the first is heard: the watch begins to listen in its own time."""
    while True:
        patient = desk.clinic.people.open_patient(desk.programmer, patient_id).patient
        desk.clinic.people.change_patient(desk.programmer, patient_id, patient.version, ZOE)
        try:
            news = heard.get(timeout=0.5)
        except queue.Empty:
            continue
        while not heard.empty():
            heard.get()
        return news


class LostAnswer:
    """Stops the server after it was asked to commit and before its answer arrives, or before it is asked."""

    def __init__(self, desk: Desk, server: Server, *, done: bool) -> None:
        engine = desk.clinic.office.database.engine
        self._real, self._server, self._done, self._dialect = engine.dialect.do_commit, server, done, engine.dialect
        engine.dialect.do_commit = self._commit  # type: ignore[method-assign, assignment]

    def _commit(self, connection: psycopg.Connection) -> None:
        self._dialect.do_commit = self._real  # type: ignore[method-assign]
        if self._done:
            self._real(connection)  # type: ignore[arg-type]
        self._server.stop()
        connection.execute(b"SELECT 1")


@pytest.mark.requirement("R110", "R122")
@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("soon", [True, False])
def test_a_call_whose_answer_was_lost_is_told_as_it_ended(
    away_desk: tuple[Desk, Server], monkeypatch: pytest.MonkeyPatch, done: bool, soon: bool
) -> None:
    desk, server = away_desk
    people, who = desk.clinic.people, desk.programmer
    patient = desk.patient()
    monkeypatch.setattr(server_room, "ASKED_EVERY_S", 0.02)
    if soon:
        real = server_room.was_kept
        started: list[bool] = []

        def start_first(*arguments: object) -> bool | None:
            if not started:
                started.append(True)
                server.start()
            return real(*arguments)  # type: ignore[arg-type]

        monkeypatch.setattr("programmer_app.records.store.database.was_kept", start_first)
    LostAnswer(desk, server, done=done)
    changed = replace(ZOE, note="while the server went away")

    def change() -> None:
        people.change_patient(who, patient.id, 1, changed)

    if not soon:
        with pytest.raises(OutcomeUnknownError, match="is not known yet"):
            change()
        assert told(desk)[-1]["new"] == "not known yet"
        server.start()
        desk.clock.advance(5)
    elif done:
        change()
    else:
        with pytest.raises(AwayError, match="nothing can be written"):
            change()
        desk.clock.advance(5)
    kept = people.open_patient(who, patient.id).patient
    assert (kept.note, kept.version) == ((changed.note, 2) if done else (ZOE.note, 1))
    outcomes = [entry["new"] for entry in told(desk) if entry["action"] == "outcome"]
    expected = {(True, True): [], (False, True): ["not kept"]}
    later = ["not known yet", "kept after all" if done else "not kept"]
    assert outcomes == expected.get((done, soon), later)
