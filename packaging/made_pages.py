"""Parts of the handbook that are made from what the program knows: alarms, findings, drugs, roles, the guide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from programmer_app.records.clinic.rights import RIGHTS, Role
from programmer_app.therapy.alarms import RANK, alarm_table
from programmer_app.therapy.drug import Band, Drug
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import CATALOGUE
from programmer_app.ui.help.handbook import slug
from programmer_app.ui.help.pages import page

_RANKS: Final = ("hard_low", "soft_low", "typical", "soft_high", "hard_high")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines) + "\n"


def alarms() -> str:
    """A table of all alarms, then each with what to do, as in the guide."""
    table = alarm_table()
    entries = sorted(table.alarms, key=lambda one: (RANK[table.priority(one.code)], one.code))
    rows = [
        [f"[{one.title}](#{slug(one.title)})", table.priority(one.code), f"{one.harm}, {one.onset}", one.do[0]]
        for one in entries
    ]
    return _table(("Alarm", "Priority", "What may follow, how soon", "First of all"), rows) + "\n" + _body("alarms")


def findings() -> str:
    """Each finding of the checks with its meaning, what to do, and its source."""
    text = _body("findings").replace("Each links to its page.", "Each links to its text below.")
    described = [
        page(f"finding:{code}").replace("# ", "### ", 1).replace("[All findings](findings)\n", "")
        for code in sorted(CATALOGUE, key=lambda code: CATALOGUE[code].title)
    ]
    linked = re.sub(r"\(finding:([a-z0-9-]+)\)", lambda match: f"(#{slug(CATALOGUE[match[1]].title)})", text)
    return linked + "\n## What each means\n\n" + "\n".join(described)


def drugs() -> str:
    """Each drug of the library with its label, its limits, their sources and standing, and what has no limit."""
    parts = []
    for drug in load_library().drugs.values():
        rows = [
            [name, rank.replace("_", " "), limit.value.text(), limit.status, limit.source]
            for name, band in _bands(drug)
            for rank in _RANKS
            if (limit := getattr(band, rank)) is not None
        ]
        unset = [name for name, band in _bands(drug) if band.unset_high]
        parts.append(f"### {drug.tall_man}\n\n{drug.pump_label.text[0].upper()}{drug.pump_label.text[1:]}.\n")
        parts.append(
            _table(("Quantity", "Rank", "Figure", "Standing", "Source"), rows) if rows else "No limit is set.\n"
        )
        parts.append(f"No upper limit is set for: {', '.join(unset)}.\n" if unset else "")
    return "\n".join(parts)


def _bands(drug: Drug) -> list[tuple[str, Band[object]]]:
    return [(name.replace("_", " "), getattr(drug.limits, name)) for name in type(drug.limits).model_fields]


def roles() -> str:
    """A row for each call of the records, a column for each role."""
    head = ("What", *(role.value for role in Role))
    rows = [
        [f"{room}: {call.replace('_', ' ')}", *("yes" if role in allowed else "" for role in Role)]
        for (room, call), allowed in ((name.split("."), allowed) for name, allowed in RIGHTS.items())
    ]
    return _table(head, rows)


def guide(key: str) -> str:
    """A page of the guide under F1 without its heading; links that only the window can follow become plain words."""
    return re.sub(r"\[([^]]*)\]\((?:tour:|finding:)[^)]*\)", r"\1", _body(key))


def _body(key: str) -> str:
    return page(key).partition("\n")[2].strip() + "\n"
