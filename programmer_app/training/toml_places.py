"""On which line of a TOML file something stands: the standard library reads TOML but keeps no places."""

from __future__ import annotations

import re
from typing import Final

_HEADER: Final = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.\s-]+?)\s*\]\]?\s*(#.*)?$")
_TAGGED: Final = ("goal", "act")
"""Lists of a scenario whose members are of several kinds."""
_KEY: Final = re.compile(r"^\s*([A-Za-z0-9_.-]+)\s*=")


def line_of(text: str, place: tuple[str | int, ...]) -> tuple[int, str]:
    """The line nearest to a place, and the place's path.

    Args:
        text: The file.
        place: Keys and indices from the top, like `("goal", 2, "low")`; parts that are in no file are passed over.

    Returns:
        Line number from 1 on, that of the longest part of the place that has a line of its own; and a path like
        `goal[2].low`.
    """
    lines = _lines(text)
    known = [part for index, part in enumerate(place) if not _is_tag(place, index)]
    for length in range(len(known), 0, -1):
        if (found := lines.get(tuple(known[:length]))) is not None:
            return found, _path(known)
    return 1, _path(known)


def _is_tag(place: tuple[str | int, ...], index: int) -> bool:
    """Whether a part is the tag of a union, which pydantic puts between index and key: `goal, 2, tip_dose, low`."""
    if index < 2 or not isinstance(place[index], str):
        return False
    return place[index - 2] in _TAGGED and isinstance(place[index - 1], int)


def _path(place: list[str | int]) -> str:
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
