"""Backups by schedule: a setting of this computer, made when they are due by whoever has the records open.

What is kept beside the setting is the records' key under the passphrase of the backups, as the backups themselves begin
with it: so no passphrase lies on disk and none is asked for. The setting is sealed with the records' key; one that was
altered, or belongs to other records, makes no backup. Each backup is proven by restoring it, as ever, and only then are
older ones of the same records deleted, the newest `keep` stay.

    backup-schedule.json     the setting
    backup-state.json        when the last one was made, or why not
"""

from __future__ import annotations

import hmac
import json
import re
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

from device.wording import phrase
from programmer_app.records.audit.record import Action, AuditEntry
from programmer_app.records.backup.content import Counts
from programmer_app.records.backup.making import Made, proven, write_all
from programmer_app.records.backup.restoring import proven_in
from programmer_app.records.clinic.office import Office, Room, call
from programmer_app.records.clinic.work import Work, canonical
from programmer_app.records.store.database import Database, alone
from programmer_app.records.store.errors import (
    BadValueError,
    DamagedError,
    NewerSchemaError,
    RecordsError,
    UnavailableError,
)
from programmer_app.records.store.key_file import read_text, write_text
from programmer_app.records.store.keys import Argon2Cost, RecordKeys, wrap_in_passphrase
from programmer_app.records.store.tables import STORE

SETTING_NAME: Final = "backup-schedule.json"
STATE_NAME: Final = "backup-state.json"
FORMAT: Final = "thecal-backup-schedule/1"
MOST_KEPT: Final = 1_000
AGAIN_AFTER: Final = timedelta(hours=1)
"""After a backup that failed, as when a share is away. Chosen here."""
_SHOWN_ID: Final = 8


class Every(StrEnum):
    """How often."""

    DAILY = "daily"
    WEEKLY = "weekly"


_APART: Final = {Every.DAILY: timedelta(days=1), Every.WEEKLY: timedelta(days=7)}


@dataclass(frozen=True, slots=True)
class Schedule:
    """The setting.

    Attributes:
        folder: Where the backups go; on this computer or a share.
        every: How often.
        keep: How many stay.
        set_by: Name of the account that set it.
        envelope: The records' key under the passphrase of the backups.
    """

    folder: str
    every: Every
    keep: int
    set_by: str
    envelope: str

    def __repr__(self) -> str:
        """Without the wrapped key."""
        return f"Schedule({self.folder!r}, {self.every}, keep {self.keep})"


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the last backups by schedule went.

    Attributes:
        made_at: When the last good one was made; None for none yet.
        made: Its file; "" for none yet.
        problem: Why the last try failed; "" where it did not.
        tried_at: When that was; None where it did not.
    """

    made_at: datetime | None = None
    made: str = ""
    problem: str = ""
    tried_at: datetime | None = None


class Schedules(Room):
    """Calls on the schedule."""

    ROOM = "schedule"

    @call(Action.SETTING)
    def set_schedule(
        self, work: Work, home: Path, folder: Path, every: Every, keep: int, passphrase: str, cost: Argon2Cost
    ) -> Schedule:
        """Sets the schedule of this computer; an older one is replaced.

        Raises:
            BadValueError: The folder is none, or it would keep none or too many.
            WrongKeyError: The passphrase is too short.
        """
        work.tell("", f"backup {every}, keep {keep}")
        if not 1 <= keep <= MOST_KEPT:
            raise BadValueError(
                phrase("{keep} is no number of backups from 1 to {most_kept}.", keep=keep, most_kept=MOST_KEPT)
            )
        if not folder.is_dir():
            raise BadValueError(
                phrase("{folder} is no folder.", folder=folder), next_step=phrase("Make it, or connect the share.")
            )
        envelope = wrap_in_passphrase(work.database.keys, passphrase, cost)
        schedule = Schedule(str(folder.absolute()), Every(every), keep, work.name, envelope)
        text = json.dumps({**_plain(schedule), "seal": _seal(work.database.keys, schedule)}, indent=2)
        work.afterwards.append(lambda: write_text(home / SETTING_NAME, text))
        return schedule

    @call(Action.SETTING)
    def end_schedule(self, work: Work, home: Path) -> None:
        """Ends it; backups that were made stay."""
        work.tell("", "no backup by schedule")
        work.afterwards.append(lambda: _remove(home / SETTING_NAME))


def schedule_of(home: Path, keys: RecordKeys) -> Schedule | None:
    """The schedule of this computer; None where there is none.

    Raises:
        DamagedError: It was altered, or belongs to other records.
        NewerSchemaError: It is of another version of Thecal.
    """
    path = home / SETTING_NAME
    if not path.exists():
        return None
    try:
        said: dict[str, Any] = json.loads(read_text(path))
        if said.pop("format") != FORMAT:
            raise NewerSchemaError(
                phrase("The schedule of backups is of another version of Thecal."), next_step=phrase("Set it anew.")
            )
        seal = str(said.pop("seal"))
        schedule = Schedule(**{**said, "every": Every(said["every"])})
        sealed = _seal(keys, schedule)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedError(phrase("The schedule of backups is damaged."), next_step=phrase("Set it anew.")) from error
    if not hmac.compare_digest(sealed, seal):
        raise DamagedError(
            phrase("The schedule of backups was altered, or is that of other records; none is made."),
            next_step=phrase("Set it anew."),
        )
    return schedule


def state_of(home: Path) -> BackupState:
    """How the last backups went; empty where that cannot be read, so that one is made."""
    try:
        said: dict[str, Any] = json.loads((home / STATE_NAME).read_text(encoding="utf-8"))
        return BackupState(_moment(said["made_at"]), said["made"], said["problem"], _moment(said["tried_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return BackupState()


def is_due(schedule: Schedule, state: BackupState, now: datetime) -> bool:
    """Whether one is to be made now. A clock that was set back makes nobody wait."""
    tried = state.tried_at
    if tried is not None and timedelta(0) <= now - tried < AGAIN_AFTER:
        return False
    made = state.made_at
    return made is None or not timedelta(0) <= now - made < _APART[schedule.every]


def make_if_due(office: Office, home: Path) -> Made | None:
    """Makes the backup that is due, if any; keeps how it went. For any thread; it takes as long as a backup takes.

    Raises:
        RecordsError: Its kinds say why there is none; it is tried again an hour later.
    """
    if not (home / SETTING_NAME).exists():
        return None
    with alone(home, "backup.lock"):
        schedule = schedule_of(home, office.database.keys)
        state = state_of(home)
        if schedule is None or not is_due(schedule, state, office.now()):
            return None
        try:
            made = _made(office, schedule)
        except RecordsError as error:
            _keep_state(home, replace(state, problem=str(error), tried_at=office.now()))
            raise
        _keep_state(home, BackupState(office.now(), str(made.path)))
        _delete_older(made.path, schedule.keep)
        return made


def _made(office: Office, schedule: Schedule) -> Made:
    keys, who = office.database.keys, f"schedule of {schedule.set_by}"
    office.tell(AuditEntry(Action.BACKUP, who, "", "all records"))
    stamp = f"{office.now():%Y%m%dT%H%M%S%fZ}"
    out = Path(schedule.folder) / f"thecal-{_store_id(office.database)[:_SHOWN_ID]}-{stamp}.backup"

    def write(part: Path) -> Counts:
        with office.database.reading() as connection:
            return write_all(office.work(connection, 0, who), office.trail, part, schedule.envelope)

    try:
        return proven(out, write, lambda folder, part: proven_in(folder, part, keys))
    except RecordsError:
        office.tell(AuditEntry(Action.OUTCOME, who, "", "backup", "", "not made"))
        raise


def _delete_older(newest: Path, keep: int) -> None:
    """Deletes backups of the same records beyond the newest ones."""
    name = re.match(r"thecal-[0-9a-f]+-", newest.name)
    if name is None:
        return
    of_these = re.compile(re.escape(name[0]) + r"\d{8}T\d{12}Z\.backup")
    files = sorted(one for one in newest.parent.iterdir() if of_these.fullmatch(one.name) and one != newest)
    for old in files[: max(0, len(files) - keep + 1)]:
        _remove(old)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UnavailableError(
            phrase("{name} cannot be deleted: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error


def _store_id(database: Database) -> str:
    with database.reading() as connection:
        return str(connection.execute(select(STORE.c.store_id)).scalar_one())


def _keep_state(home: Path, state: BackupState) -> None:
    plain = {name: value.isoformat() if isinstance(value, datetime) else value for name, value in asdict(state).items()}
    write_text(home / STATE_NAME, json.dumps(plain, indent=2))


def _plain(schedule: Schedule) -> dict[str, Any]:
    return {"format": FORMAT, **asdict(schedule)}


def _seal(keys: RecordKeys, schedule: Schedule) -> str:
    text = b"Thecal backup schedule\0" + canonical(_plain(schedule)).encode()
    return hmac.digest(keys.signature, text, "sha256").hex()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
