"""On which line of a TOML file something stands: the standard library reads TOML but keeps no places."""

from __future__ import annotations

import re
from typing import Final

_HEADER: Final = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.\s-]+?)\s*\]\]?\s*(#.*)?$")
_KEY: Final = re.compile(r"^\s*([A-Za-z0-9_.-]+)\s*=")


def line_of(text: str, place: tuple[str | int, ...]) -> tuple[int, str]:
    """The line nearest to a place, and the place's path.

    Args:
        text: The file.
        place: Keys and indices from the top, like `("goal", 2, "low")`.

    Returns:
        Line number from 1 on, that of the longest part of the place that has a line of its own; and a path like
        `goal[2].low`.
    """
    lines = _lines(text)
    for length in range(len(place), 0, -1):
        if (found := lines.get(place[:length])) is not None:
            return found, _path(place)
    return 1, _path(place)


def _path(place: tuple[str | int, ...]) -> str:
    path = ""
    for part in place:
        if isinstance(part, int):
            path += f"[{part}]"
        else:
            path += f".{part}" if path else part
    return path


def _lines(text: str) -> dict[tuple[str | int, ...], int]:
    """The line of each table and key. A key within an inline table counts as its line's."""
    found: dict[tuple[str | int, ...], int] = {}
    counts: dict[tuple[str | int, ...], int] = {}
    table: tuple[str | int, ...] = ()
    quoted = False
    for number, line in enumerate(text.splitlines(), 1):
        if not quoted and (header := _HEADER.match(line)):
            table = _table(header[2].replace(" ", "").split("."), header[1] == "[[", counts)
            found[table] = number
            found.setdefault(table[:-1], number)
        elif not quoted and (key := _KEY.match(line)):
            found[(*table, *key[1].split("."))] = number
        if line.count('"""') % 2 or line.count("'''") % 2:
            quoted = not quoted
    return found


def _table(names: list[str], repeated: bool, counts: dict[tuple[str | int, ...], int]) -> tuple[str | int, ...]:
    place: tuple[str | int, ...] = ()
    for depth, name in enumerate(names, 1):
        place = (*place, name)
        if depth == len(names) and repeated:
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = (*place, counts[place])
    return place
