"""Makes a backup and proves it: it is restored into a temporary place, and every table there must be as it was."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, Final

from programmer_app.records.audit.record import Action
from programmer_app.records.backup.content import Counts, write_tables
from programmer_app.records.backup.restoring import FORMAT, proven_in
from programmer_app.records.backup.stream import SALT_BYTES, SealedWriter, backup_key
from programmer_app.records.clinic.clinic import Clinic
from programmer_app.records.clinic.office import Login, Room, call
from programmer_app.records.clinic.work import Work
from programmer_app.records.store.errors import DamagedError, UnavailableError
from programmer_app.records.store.keys import Argon2Cost, wrap_in_passphrase
from programmer_app.records.store.schema import HEAD

_PART: Final = ".part"


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made and proven.

    Attributes:
        path: The file.
        size: In bytes.
        rows: Of each table.
    """

    path: Path
    size: int
    rows: Mapping[str, int]


class Backups(Room):
    """Calls on backups."""

    ROOM = "backups"

    @call(Action.BACKUP, reads=True)
    def write(self, work: Work, part: Path, passphrase: str, cost: Argon2Cost) -> Counts:
        """Writes all records as they are at one moment; see `make_backup`, which proves the file too."""
        work.tell("", "all records")
        head = _head(work, passphrase, cost)
        with part.open("xb") as file:
            file.write(head + b"\n")
            salt = bytes.fromhex(json.loads(head)["salt"])
            writer = SealedWriter(file, backup_key(work.database.keys, salt), head)
            counts = write_tables(work.connection, writer.line)
            trail = StringIO()
            self.office.trail.export(trail)
            for line in trail.getvalue().splitlines():
                writer.line(json.dumps({"audit": line}))
            writer.line(json.dumps({"end": counts}))
            writer.close()
            file.flush()
            os.fsync(file.fileno())
        return counts


def make_backup(clinic: Clinic, login: Login, out: Path, passphrase: str, cost: Argon2Cost) -> Made:
    """Makes a backup file, which is there only when it was proven.

    Args:
        clinic: Open records.
        login: Of an administrator.
        out: The file; an older one is replaced.
        passphrase: Of this backup; without it nobody can restore it.
        cost: Of one guess of it.

    Raises:
        RecordsError: Its kinds say why not; then there is no new file.
    """
    part = out.with_name(out.name + _PART)
    part.unlink(missing_ok=True)
    try:
        counts = Backups(clinic.office).write(login, part, passphrase, cost)
        with tempfile.TemporaryDirectory(prefix="thecal-proof-", ignore_cleanup_errors=True) as folder:
            if proven_in(Path(folder), part, passphrase) != counts:
                raise DamagedError("The backup does not hold what the records hold.", next_step="Make it again.")
        part.replace(out)
    except OSError as error:
        raise UnavailableError(f"{out} cannot be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)
    return Made(out, out.stat().st_size, {name: rows for name, (rows, _) in counts.items()})


def _head(work: Work, passphrase: str, cost: Argon2Cost) -> bytes:
    head: dict[str, Any] = {
        "format": FORMAT,
        "schema": HEAD,
        "made_at": work.now.isoformat(timespec="seconds"),
        "salt": secrets.token_hex(SALT_BYTES),
        "envelope": wrap_in_passphrase(work.database.keys, passphrase, cost),
    }
    return json.dumps(head).encode()
