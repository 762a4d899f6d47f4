"""The folder into which a clinic's administrator puts notice files, and what lies in it.

The file bears no signature: it counts for as much as the right to write into that folder, which only an administrator
has (docs/decisions/0022). So that right is looked at, where the system can be asked: a folder or file that others can
write to is named and not read.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from programmer_app.records.notices.notice import MOST_BYTES, RANK, Notice, NoticeError, parse_notices

CHOSEN: Final = "THECAL_NOTICES"
SETTING_NAME: Final = "update-check.json"
"""The one file there that is no notice file; `update_check` reads it."""

_MOST_FILES: Final = 50
_OTHERS_WRITE: Final = stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True, slots=True)
class Problem:
    """A file or folder that is not used.

    Attributes:
        name: Of the file, as a person finds it.
        why: In a line.
    """

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """What there is.

    Attributes:
        notices: All that were understood: gravest first, then the newest. Those that hold no more are among them.
        problems: What was not read, and why.
    """

    notices: tuple[Notice, ...] = ()
    problems: tuple[Problem, ...] = ()

    def holding(self, version: str) -> tuple[Notice, ...]:
        """Those about a version of Thecal that were not withdrawn."""
        return tuple(notice for notice in self.notices if notice.withdrawn is None and notice.concerns(version))


def notices_folder() -> Path:
    """That of THECAL_NOTICES, or the one of the system that only an administrator writes to. It may not be there."""
    if chosen := os.environ.get(CHOSEN, ""):
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Thecal" / "notices"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Thecal/notices")
    return Path("/etc/thecal/notices")


def read_folder(folder: Path) -> Found:
    """Reads all notice files of a folder. Never raises for what lies there."""
    try:
        if not folder.is_dir():
            return Found()
        if why := why_untrusted(folder):
            return Found(problems=(Problem(str(folder), why),))
        files = sorted(path for path in folder.iterdir() if path.suffix == ".json" and path.name != SETTING_NAME)
    except OSError as error:
        return Found(problems=(Problem(str(folder), error.strerror or str(error)),))
    read: list[tuple[str, tuple[Notice, ...]]] = []
    problems: list[Problem] = []
    for path in files[:_MOST_FILES]:
        try:
            read.append((path.name, parse_notices(read_trusted(path))))
        except NoticeError as error:
            problems.append(Problem(path.name, str(error)))
    if len(files) > _MOST_FILES:
        problems.append(
            Problem(str(folder), f"holds more than {_MOST_FILES} files; those after the first were not read")
        )
    return merged(read, problems)


def merged(read: list[tuple[str, tuple[Notice, ...]]], problems: list[Problem]) -> Found:
    """Notices of several files in one order.

    Of one id a withdrawal counts, else the first; another text under the same id is a problem, since one of the two
    would not be seen.
    """
    by_id: dict[str, Notice] = {}
    for name, notices in read:
        for notice in notices:
            other = by_id.get(notice.id)
            if other is None or (other.withdrawn is None and notice.withdrawn is not None):
                by_id[notice.id] = notice
            elif notice != other and (other.withdrawn is None) == (notice.withdrawn is None):
                problems.append(Problem(name, f"{notice.id} says something else in a file before it"))
    ordered = sorted(by_id.values(), key=lambda notice: (RANK[notice.kind], -notice.issued.toordinal(), notice.id))
    return Found(tuple(ordered), tuple(problems))


def read_trusted(path: Path) -> bytes:
    """The bytes of a file of the administrator.

    Raises:
        NoticeError: If others can write to it, it is too large, or it cannot be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise NoticeError("it is no ordinary file")
        if why := why_untrusted(path):
            raise NoticeError(why)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise NoticeError(error.strerror or str(error)) from error


def why_untrusted(path: Path) -> str:
    """Why not only an administrator can have written this; "" where that is so, or the system cannot be asked.

    In a folder that THECAL_NOTICES names the owner is whoever set it up. On Windows the rights are those that setup
    gave the folder.

    Raises:
        OSError: If it cannot be looked at.
    """
    if os.name != "posix":
        return ""
    return "; ".join(_flaws(path.stat()))


def _flaws(found: os.stat_result) -> Iterator[str]:
    if found.st_mode & _OTHERS_WRITE:
        yield "others than its owner can write to it (chmod go-w), so it is not read"
    if found.st_uid != 0 and not os.environ.get(CHOSEN, ""):
        yield "it does not belong to root, so it is not read"
