"""The handbook that is built from `docs/` and shipped beside the program: its pages, found and read. No Qt.

It lies in `resources/site` where `make docs` has built it. A checkout in which nobody did has none; the guide then
shows its own pages only.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

CONTENTS: Final = "contents.json"
"""Chapters of the built handbook: title, and file and title of each page."""
LINK: Final = "handbook:"
"""Before the file of a page, in links of the guide; a name of a heading may follow after #."""
MORE: Final[dict[str, tuple[str, ...]]] = {
    "quick-start": ("handbook/quick-start.md",),
    "start": ("handbook/first-programming.md", "handbook/administration.md"),
    "pump": ("handbook/dose-changes.md", "handbook/when-something-is-wrong.md"),
    "refill": ("handbook/refills.md",),
    "program": ("handbook/first-programming.md", "handbook/dose-changes.md", "formulas.md"),
    "review": ("handbook/quick-start.md", "handbook/when-something-is-wrong.md"),
    "logs": ("handbook/when-something-is-wrong.md",),
    "patient": ("handbook/first-programming.md", "handbook/over-time.md", "records.md"),
    "reports": ("exports.md",),
    "training": ("training.md", "scenarios.md", "faults.md"),
    "settings": ("handbook/administration.md",),
    "alarms": ("handbook/when-something-is-wrong.md",),
    "limits": ("handbook/limits.md", "hazards.md"),
}
"""Pages of the handbook that say more than a page of the guide."""


@dataclass(frozen=True)
class Chapter:
    """A part of the handbook.

    Attributes:
        title: Of the chapter.
        pages: File below the handbook's folder, like `handbook/refills.md`, and title of each page.
    """

    title: str
    pages: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Handbook:
    """The built handbook.

    Attributes:
        folder: Where it lies.
        chapters: In the order of the list.
    """

    folder: Path
    chapters: tuple[Chapter, ...]

    @property
    def titles(self) -> dict[str, str]:
        """Title of each listed page by its file."""
        return {file: title for chapter in self.chapters for file, title in chapter.pages}

    def more(self, key: str) -> str:
        """A line of links to what says more than a page of the guide; empty where nothing does.

        Args:
            key: Of the page.
        """
        titles = self.titles
        links = [f"[{titles[file]}]({LINK}{file})" for file in MORE.get(key, ()) if file in titles]
        return f"\n\nMore in the handbook: {', '.join(links)}.\n" if links else ""

    def linked(self, file: str, target: str) -> str:
        """Where a link of a page leads: `handbook:`, the file, what stands after #; empty where out of the handbook.

        Args:
            file: The page with the link.
            target: As it stands there, like `../formulas.md#bridge` or `#bridge`.
        """
        path, _, anchor = target.partition("#")
        found = (self.folder / file).parent / path if path else self.folder / file
        try:
            inside = found.resolve().relative_to(self.folder.resolve())
        except ValueError:
            return ""
        if inside.suffix != ".md" or not found.is_file():
            return ""
        return f"{LINK}{inside.as_posix()}" + (f"#{anchor}" if anchor else "")

    def text(self, file: str) -> str:
        """A page as Markdown.

        Args:
            file: Below the folder.

        Raises:
            KeyError: If there is no such page, or it lies elsewhere.
        """
        path = (self.folder / file).resolve()
        if path.suffix != ".md" or not path.is_relative_to(self.folder.resolve()) or not path.is_file():
            raise KeyError(f"the handbook has no page {file!r}")
        return path.read_text("utf-8")


def built_folder() -> Path:
    """Where the handbook lies once it was built."""
    return Path(str(resources.files("resources").joinpath("site")))


def open_handbook(folder: Path) -> Handbook | None:
    """The handbook in a folder; None where it was not built or is damaged: help must not stand in a pump's way."""
    try:
        told = json.loads((folder / CONTENTS).read_text("utf-8"))
        chapters = tuple(
            Chapter(str(chapter["title"]), tuple((str(page["file"]), str(page["title"])) for page in chapter["pages"]))
            for chapter in told["chapters"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Handbook(folder, chapters)


def slug(heading: str) -> str:
    """The name by which links point to a heading, as git hosts make it: `Lost link` is `lost-link`.

    Source: GitHub's rule for anchors: lower case, no punctuation, hyphens for spaces.
    """
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
