"""The pages of the handbook as they lie in `docs`, and what tests look for in them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
DOCS: Final = ROOT / "docs"

_FENCE: Final = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def pages() -> list[Path]:
    """Every page that a person reads, the guide under F1 and the README too."""
    return [ROOT / "README.md", *sorted(DOCS.rglob("*.md")), *sorted((ROOT / "resources" / "guide").glob("*.md"))]


def handbook_pages() -> list[Path]:
    """The pages whose bold words are texts of the window."""
    return [*sorted((DOCS / "handbook").glob("*.md")), *sorted((ROOT / "resources" / "guide").glob("*.md"))]


@dataclass(frozen=True)
class Shown:
    """A command that a page shows.

    Attributes:
        page: Below the project.
        words: As a shell would part them, without what redirects.
    """

    page: str
    words: tuple[str, ...]


def shown_commands() -> Iterator[Shown]:
    """Each line of each `console` block; of a command that starts another one, the other one too."""
    for page in pages():
        for language, block in _FENCE.findall(page.read_text("utf-8")):
            if language == "console":
                for line in block.splitlines():
                    for command in line.removeprefix("$ ").split(" && "):
                        yield from _parted(page.relative_to(ROOT).as_posix(), command)


def _parted(page: str, line: str) -> Iterator[Shown]:
    words = shlex.split(line, comments=True)
    kept = []
    following = iter(words)
    for word in following:
        if word in {"<", ">", "2>"}:
            next(following)
        elif word != "&" and not word.startswith((">", "<")):
            kept.append(word)
    if not kept:
        return
    yield Shown(page, tuple(kept))
    if kept[0] == "env":
        rest = [word for word in kept[1:] if not re.match(r"[A-Z_]+=", word)]
        yield Shown(page, tuple(rest))
    elif kept[0] == "sudo":
        yield Shown(page, tuple(kept[1:]))
    elif kept[0] == "su":
        yield from _parted(page, kept[-1])


def unmarked_commands() -> list[str]:
    """Lines that begin with the command in a block that is not marked as `console`, so that nobody would check them."""
    return [
        f"{page.name}: {line}"
        for page in pages()
        for language, block in _FENCE.findall(page.read_text("utf-8"))
        if language != "console"
        for line in block.splitlines()
        if line.removeprefix("$ ").startswith("thecal ")
    ] + [
        f"{page.name}: {line.strip()}"
        for page in pages()
        for line in page.read_text("utf-8").splitlines()
        if line.startswith("    thecal ")
    ]


def inline_commands() -> Iterator[tuple[str, list[str]]]:
    """Page and words of each command that stands in a sentence, like `thecal pair --list`."""
    for page in pages():
        text = _FENCE.sub("", page.read_text("utf-8"))
        for found in re.findall(r"`(thecal [^`]+)`", text):
            yield page.relative_to(ROOT).as_posix(), shlex.split(" ".join(found.split()))
