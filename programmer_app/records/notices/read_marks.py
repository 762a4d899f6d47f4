"""Who has read which notice: in the audit trail first, then in a small file, so that nobody is asked twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from device.clock import Clock
from device.keys import KeyStoreError
from programmer_app.records.audit import Action, AuditEntry, AuditError
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.notices.notice import Notice

FILE_NAME: Final = "notices-read.json"
FORMAT: Final = "thecal-notices-read/1"


class ReadMarks:
    """The marks of one workstation.

    Args:
        folder: Of the records; None keeps them in memory, as at a training desk.
        clock: Of the audit trail.
    """

    def __init__(self, folder: Path | None, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._read: dict[str, frozenset[str]] = {} if folder is None else _kept(folder / FILE_NAME)

    def has_read(self, user: str, notice: Notice) -> bool:
        """Whether this person has read this very text."""
        return notice.digest in self._read.get(user, frozenset())

    def mark(self, user: str, notice: Notice) -> None:
        """Keeps that a person has read a notice.

        Raises:
            OSError: It cannot be kept in the trail; then the notice counts as not read.
        """
        if self._folder is not None:
            self._tell(self._folder, user, notice)
            self._read = {**_kept(self._folder / FILE_NAME), **self._read}  # another window may have marked others
        self._read[user] = self._read.get(user, frozenset()) | {notice.digest}
        if self._folder is not None:
            _keep(self._folder / FILE_NAME, self._read)

    def _tell(self, folder: Path, user: str, notice: Notice) -> None:
        what = f"read, {notice.kind}, issued {notice.issued}"
        try:
            trail = open_trail(folder, self._clock)
            trail.append(AuditEntry(Action.NOTICE, user, notice.id, what, new=f"sha256 {notice.digest}"))
        except (AuditError, KeyStoreError) as error:
            raise OSError(str(error)) from error


def _kept(path: Path) -> dict[str, frozenset[str]]:
    """What the file holds; nothing where it is damaged: then the notices are shown once more."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        marks = content["read"].items() if content["format"] == FORMAT else ()
        return {str(user): frozenset(map(str, digests)) for user, digests in marks}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _keep(path: Path, marks: dict[str, frozenset[str]]) -> None:
    content = {"format": FORMAT, "read": {user: sorted(digests) for user, digests in sorted(marks.items())}}
    made = path.with_suffix(".new")
    made.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    made.replace(path)
