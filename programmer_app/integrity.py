"""Whether the files of this program are still those that were packaged. No Qt.

Every package of Thecal carries a list of SHA-256 digests, made when it was built. It is looked at when the program
starts, before anything is programmed; where a file is altered, missing or strange, nothing is programmed any more.
Reading and stopping a pump stay. A source checkout has no such list, and says so.

The list finds what happens to a disk, a copy or an update that broke off, and a file that somebody edited. It is not
signed: who can change both a file and the list is not found by it (docs/decisions/0021).
"""

from __future__ import annotations

import hashlib
import logging
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from device.wording import phrase

LIST_NAME: Final = "manifest.sha256"
"""In the form of `sha256sum`, which can check it too."""

PACKAGES: Final = ("device", "programmer_app", "resources")
_CHUNK_BYTES: Final = 1 << 20
_COMPILED: Final = "__pycache__"
_LEFT_BY_SYSTEMS: Final = frozenset({"thumbs.db", "desktop.ini"})
_DIGITS: Final = frozenset("0123456789abcdef")
_log = logging.getLogger(__name__)


class UnsoundError(Exception):
    """A part of the installation does not work."""


@dataclass(frozen=True, slots=True)
class Installation:
    """Where the program lies.

    Attributes:
        root: What the names in the list are relative to.
        packages: Folder of the three packages: nothing may lie there that the list does not name.
        listed: The list.
        checkout: Whether these are sources that somebody works on; the list may be missing then, and only then.
    """

    root: Path
    packages: Path
    listed: Path
    checkout: bool = False


def installation() -> Installation:
    """Of the running program."""
    if getattr(sys, "frozen", False):
        root = Path(sys.executable).resolve().parent
        return Installation(root, Path(__file__).resolve().parents[1], root / LIST_NAME)
    root = Path(__file__).resolve().parents[1]
    checkout = (root / "pyproject.toml").is_file()
    return Installation(root, root, root / "programmer_app" / LIST_NAME, checkout)


def faults(place: Installation) -> Iterator[str]:
    """Looks at a piece of the files with each step, so that a window can answer in between.

    Yields:
        What is wrong with a file, by its name; "" where nothing is.
    """
    if place.checkout and not place.listed.exists():
        return
    try:
        listed = _read(place.listed)
    except (OSError, ValueError):
        yield phrase("{file} is missing or damaged", file=place.listed.name)
        return
    for name, digest in listed.items():
        yield from _file(place.root / name, name, digest)
    yield from _strange(place, frozenset(listed))


def _read(path: Path) -> dict[str, str]:
    listed: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        pure = PurePosixPath(name)
        if len(digest) != 64 or not _DIGITS.issuperset(digest) or not name or pure.is_absolute() or ".." in pure.parts:
            raise ValueError(f"{path.name}: {line!r}")
        listed[name] = digest
    if not listed:
        raise ValueError(f"{path.name} is empty")
    return listed


def _file(path: Path, name: str, digest: str) -> Iterator[str]:
    found = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_CHUNK_BYTES):
                found.update(piece)
                yield ""
    except FileNotFoundError:
        yield phrase("{file} is missing", file=name)
        return
    except OSError as error:
        yield phrase("{file} cannot be read: {why}", file=name, why=error.strerror or str(error))
        return
    yield "" if found.hexdigest() == digest else phrase("{file} was altered", file=name)


def _strange(place: Installation, listed: frozenset[str]) -> Iterator[str]:
    """Files beside ours, which Python might take for ours; not what it compiled, nor what systems leave in folders."""
    for package in PACKAGES:
        for path in sorted((place.packages / package).rglob("*")):
            hidden = path.name.startswith(".") or path.name.lower() in _LEFT_BY_SYSTEMS
            if path.is_dir() or path == place.listed or hidden or _COMPILED in path.parts:
                continue
            name = path.relative_to(place.root).as_posix()
            if name not in listed:
                yield phrase("{file} is no part of it", file=name)
        yield ""


class Integrity:
    """What is known of the files of one installation.

    Args:
        place: Which.
    """

    def __init__(self, place: Installation) -> None:
        self._place = place
        self._known: str | None = None

    @property
    def known(self) -> str:
        """What was wrong when it was last looked; "" also while nobody has looked yet. Costs nothing."""
        return self._known or ""

    @property
    def note(self) -> str:
        """That there is nothing to compare with; "" in every package."""
        place = self._place
        return phrase("a source checkout, which has no list") if place.checkout and not place.listed.exists() else ""

    def look(self) -> Iterator[None]:
        """Looks at all files anew, a piece with each step; `known` is set at the end."""
        wrong: list[str] = []
        for fault in faults(self._place):
            if fault:
                wrong.append(fault)
            yield
        if self.note:
            _log.info("files of the program: %s", self.note)
        self._known = self._words(wrong)

    def problem(self) -> str:
        """Why nothing may be programmed, or "". Looks, for about a tenth of a second, where nobody has yet."""
        if self._known is None:
            for _ in self.look():
                pass
        return self.known

    @staticmethod
    def _words(wrong: list[str]) -> str:
        if len(wrong) > 1:
            return phrase("{why} ({count} more)", why=wrong[0], count=len(wrong) - 1)
        return wrong[0] if wrong else ""


INTEGRITY: Final = Integrity(installation())
"""Of the running program."""


def altered_words(problem: str) -> str:
    """The sentence for a person, from `Integrity.problem`."""
    return phrase(
        "The files of this program are not as they were packaged: {why}. It programs no pump; reading and stopping one "
        "still work. Install it again.",
        why=problem,
    )
