"""Makes a backup and proves it: it is restored into a temporary place, and every table there must be as it was."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, Final

from device.wording import phrase
from programmer_app.records.audit.record import Action
from programmer_app.records.audit.trail import AuditTrail
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
        return write_all(work, self.office.trail, part, wrap_in_passphrase(work.database.keys, passphrase, cost))


def write_all(work: Work, trail: AuditTrail, part: Path, envelope: str) -> Counts:
    """Writes all records and the audit trail; what every table holds.

    Args:
        work: With a transaction that reads.
        trail: Of this workstation.
        part: The file, which is not there yet.
        envelope: The records' keys under the passphrase of the backup.
    """
    head = _head(work, envelope)
    with part.open("xb") as file:
        file.write(head + b"\n")
        salt = bytes.fromhex(json.loads(head)["salt"])
        writer = SealedWriter(file, backup_key(work.database.keys, salt), head)
        counts = write_tables(work.connection, writer.line)
        lines = StringIO()
        trail.export(lines)
        for line in lines.getvalue().splitlines():
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
    return proven(
        out,
        lambda part: Backups(clinic.office).write(login, part, passphrase, cost),
        lambda folder, part: proven_in(folder, part, passphrase),
    )


def proven(out: Path, write: Callable[[Path], Counts], prove: Callable[[Path, Path], Counts]) -> Made:
    """Writes a file under another name, and gives it its own when what it restores is what was written.

    Args:
        out: The file; an older one is replaced.
        write: Writes the file of that name.
        prove: Restores into a folder from a file.

    Raises:
        RecordsError: Its kinds say why not; then there is no new file.
    """
    part = out.with_name(out.name + _PART)
    try:
        part.unlink(missing_ok=True)
        counts = write(part)
        with tempfile.TemporaryDirectory(prefix="thecal-proof-", ignore_cleanup_errors=True) as folder:
            if prove(Path(folder), part) != counts:
                raise DamagedError(
                    phrase("The backup does not hold what the records hold."), next_step=phrase("Make it again.")
                )
        part.replace(out)
        size = out.stat().st_size
    except OSError as error:
        raise UnavailableError(
            phrase("{out} cannot be written: {strerror}.", out=out, strerror=error.strerror)
        ) from error
    finally:
        with suppress(OSError):  # a share that is away; what is left there is no backup by its name
            part.unlink(missing_ok=True)
    return Made(out, size, {name: rows for name, (rows, _) in counts.items()})


def _head(work: Work, envelope: str) -> bytes:
    head: dict[str, Any] = {
        "format": FORMAT,
        "schema": HEAD,
        "made_at": work.now.isoformat(timespec="seconds"),
        "salt": secrets.token_hex(SALT_BYTES),
        "envelope": envelope,
    }
    return json.dumps(head).encode()
