"""The handbook that is built from `docs/` and shipped beside the program: its pages, found and read. No Qt.

It lies in `resources/site` where `make docs` has built it. A checkout in which nobody did has none; the guide then shows its
own pages only.
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
FIRST: Final = "index.html"


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
    """The handbook in a folder; None where it was not built.

    Raises:
        ValueError: If what lies there is no handbook.
    """
    try:
        told = json.loads((folder / CONTENTS).read_text("utf-8"))
    except FileNotFoundError:
        return None
    chapters = tuple(
        Chapter(chapter["title"], tuple((page["file"], page["title"]) for page in chapter["pages"]))
        for chapter in told["chapters"]
    )
    return Handbook(folder, chapters)


def slug(heading: str) -> str:
    """The name by which links point to a heading, as git hosts make it: `Lost link` is `lost-link`.

    Source: GitHub's rule for anchors: lower case, no punctuation, hyphens for spaces.
    """
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
