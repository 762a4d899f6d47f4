"""Backups by schedule: made when due, the oldest deleted; an altered setting and a share that is away are said."""

from __future__ import annotations

import json
import queue
from datetime import timedelta
from pathlib import Path

import pytest

from programmer_app.records.backup.keeper import BackupKeeper
from programmer_app.records.backup.making import Made
from programmer_app.records.backup.restoring import restore
from programmer_app.records.backup.schedule import (
    SETTING_NAME,
    STATE_NAME,
    Every,
    Schedules,
    make_if_due,
    schedule_of,
    state_of,
)
from programmer_app.records.store.errors import (
    BadValueError,
    DamagedError,
    RecordsError,
    UnavailableError,
    WrongKeyError,
)
from tests.records.clinic.people import CHEAP, Desk

SECRET = "another passphrase, for the safe"
DAY_S = timedelta(days=1).total_seconds()


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def set_daily(desk: Desk, share: Path, keep: int = 2) -> None:
    Schedules(desk.clinic.office).set_schedule(desk.administrator, desk.folder, share, Every.DAILY, keep, SECRET, CHEAP)


def due(desk: Desk) -> Made | None:
    return make_if_due(desk.clinic.office, desk.folder)


def names(share: Path) -> list[str]:
    return sorted(path.name for path in share.iterdir())


@pytest.mark.requirement("R96", "R106")
def test_a_backup_is_made_when_it_is_due_and_the_newest_stay(desk: Desk, share: Path, tmp_path: Path) -> None:
    desk.with_pump()
    set_daily(desk, share)
    assert SECRET.encode() not in (desk.folder / SETTING_NAME).read_bytes()
    (share / "holiday.jpg").write_bytes(b"not ours")
    (share / "thecal-0000-20200101T000000000000Z.backup").write_bytes(b"of other records")
    others = names(share)
    made = []
    for _ in range(4):
        one = due(desk)
        assert one is not None
        made.append(one.path.name)
        assert due(desk) is None
        desk.clock.advance(DAY_S)
    assert names(share) == sorted([*others, *made[-2:]])
    told = [json.loads(record.text) for record in desk.clinic.office.trail.records()]
    assert [entry["who"] for entry in told if entry["action"] == "backup"] == ["schedule of A. Administrator"] * 4
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert restore(elsewhere, share / made[-1], SECRET, address="")["implant"] == 1


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_share_that_is_away_is_said_and_tried_again_after_an_hour(desk: Desk, share: Path) -> None:
    set_daily(desk, share)
    share.rmdir()
    with pytest.raises(UnavailableError, match="cannot be written"):
        due(desk)
    assert "cannot be written" in state_of(desk.folder).problem
    share.mkdir()
    assert due(desk) is None
    desk.clock.advance(3_600)
    assert due(desk) is not None
    assert state_of(desk.folder).problem == ""


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_clock_that_jumps_back_and_a_state_that_is_lost_make_a_backup_sooner_not_later(
    desk: Desk, share: Path
) -> None:
    set_daily(desk, share)
    assert due(desk) is not None
    state = json.loads((desk.folder / STATE_NAME).read_text())
    (desk.folder / STATE_NAME).write_text(json.dumps({**state, "made_at": "2031-01-01T00:00:00+00:00"}))
    assert due(desk) is not None
    (desk.folder / STATE_NAME).write_text("{")
    assert due(desk) is not None


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_setting_that_was_altered_makes_no_backup(desk: Desk, share: Path, tmp_path: Path) -> None:
    with pytest.raises(BadValueError, match="is no folder"):
        set_daily(desk, tmp_path / "nowhere")
    with pytest.raises(BadValueError, match="no number of backups"):
        set_daily(desk, share, keep=0)
    with pytest.raises(WrongKeyError, match="at least 12"):
        Schedules(desk.clinic.office).set_schedule(
            desk.administrator, desk.folder, share, Every.DAILY, 2, "short", CHEAP
        )
    assert schedule_of(desk.folder, desk.clinic.office.database.keys) is None
    set_daily(desk, share)
    path = desk.folder / SETTING_NAME
    said = json.loads(path.read_text())
    alterations: list[object] = [{**said, "folder": str(tmp_path)}, {**said, "keep": 1}, {"format": said["format"]}, []]
    for bad in alterations:
        path.write_text(json.dumps(bad))
        with pytest.raises(DamagedError, match="Set it anew"):
            due(desk)
    Schedules(desk.clinic.office).end_schedule(desk.administrator, desk.folder)
    assert due(desk) is None
    assert names(share) == []


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_it_is_made_while_the_program_runs(desk: Desk, share: Path) -> None:
    set_daily(desk, share)
    told: queue.Queue[Made | RecordsError] = queue.Queue()
    keeper = BackupKeeper(desk.clinic.office, desk.folder, told.put, every_s=0.05)
    try:
        assert isinstance(told.get(timeout=20), Made)
        share.rename(share.with_name("away"))
        desk.clock.advance(DAY_S)
        assert isinstance(told.get(timeout=20), UnavailableError)
    finally:
        keeper.close()
