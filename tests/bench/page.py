"""The page of measurements, made from the results alone: worst rows first, each with what bounds it; three pictures.

What is worst: a row with a target counts by how much of it is used up (above 1 it is missed); a row without one comes
after them, by its ratio to what it is compared with. No figure of the page stands anywhere but in the results.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from tests.bench import pictures

Json = dict[str, Any]
PICTURES: Final = {
    "measured-targets.svg": "How much of each target is used up",
    "measured-others.svg": "Times faster than what one could take instead",
    "measured-growth.svg": "Cost against the work, both from the smallest on",
}
_INTRODUCTION: Final = """\
# Measured

This page is written by `make bench`, from `build/bench.json`, and by nobody else. Everything that is compared ran in
turn in the same process, or in processes that alternate, and the shortest round of each counts: by processor time where
works are compared, by the wall where they wait for something or must be over by a time. Worst comes first: rows with a
target by the share of it that is used up, then rows without one by their ratio.
"""


def used(row: Json) -> float | None:
    """How much of its target a row uses up: above 1 it is missed. None for a row without a target."""
    if row["at_most"] is not None:
        return float(row["ratio"] / row["at_most"])
    if row["at_least"] is not None:
        return float(row["at_least"] / row["ratio"])
    return None


def target_words(row: Json) -> str:
    """What was demanded, as a reader would say it."""
    if row["at_least"] is not None:
        return f"at least {_figure(row['at_least'] * row['reference_value'])} {row['unit']}"
    if row["at_most"] is None:
        return "none"
    if row["name"].startswith("growth"):
        return row["reference"]  # type: ignore[no-any-return]
    if row["at_most"] == 1:
        return f"at most {_figure(row['reference_value'])} {row['unit']}"
    if row["at_most"] < 1:
        return f"at least {_figure(1 / row['at_most'])} times faster"
    return f"at most {_figure(row['at_most'])} times as much"


def ordered(rows: Iterable[Json]) -> list[Json]:
    """Worst first."""
    return sorted(rows, key=lambda row: (used(row) is None, -(used(row) or row["ratio"]), row["name"]))


def write_page(results: Json, page: Path) -> None:
    """Writes the page and its pictures."""
    rows = ordered(results["rows"])
    images = page.parent / "images"
    images.mkdir(parents=True, exist_ok=True)
    drawn = (
        pictures.bars([(row["name"], used(row) or 0.0) for row in rows if used(row) is not None], "of the target"),
        pictures.bars([(row["name"], 1 / row["ratio"]) for row in rows if " beside " in row["name"]], "times faster"),
        pictures.lines([(row["name"].removeprefix("growth: "), row["points"]) for row in rows if row["points"]]),
    )
    for name, picture in zip(PICTURES, drawn, strict=True):
        (images / name).write_text(picture, "utf-8")
    page.write_text(_text(results, rows), "utf-8")


def _text(results: Json, rows: Sequence[Json]) -> str:
    targets = [row for row in rows if used(row) is not None]
    missed = [row for row in targets if (used(row) or 0) > 1]
    parts = [_INTRODUCTION, _about(results)]
    parts.append(f"{len(targets)} rows have a target; {len(targets) - len(missed)} reach it, {len(missed)} do not.")
    parts += [f"![{words}](images/{name})" for name, words in PICTURES.items()]
    parts.append("## Against a target\n")
    parts.append(_table(targets))
    parts.append("## Beside others, without a target\n")
    parts.append("A ratio below 1 is in favour of Thecal where cost is compared.")
    parts.append(_table([row for row in rows if used(row) is None]))
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _about(results: Json) -> str:
    machine, begun, ended = results["machine"], results["begun"], results["ended"]
    where = (machine["processor"], f"{machine['processors']} processors", f"{machine['memory_gib']} GiB")
    lines = [
        f"- Machine: {', '.join(where)}, {machine['system']}, Python {machine['python']}",
        f"- Begun {begun['at']}, load average {_load(begun)}; ended {ended['at']}, load average {_load(ended)}",
    ]
    if results["size"] != "full":
        lines.append(f"- This run was `{results['size']}`: fewer rounds and smaller work than the full one.")
    if results["failed"]:
        lines.append(f"- Failed and therefore missing: {', '.join(results['failed'])}")
    return "\n".join(lines)


def _load(at: Json) -> str:
    return ", ".join(f"{value:.2f}" for value in at["load"]) or "not known"


def _table(rows: Iterable[Json]) -> str:
    lines = ["| what | figure | beside | ratio | target | bounded by |", "| --- | --- | --- | --- | --- | --- |"]
    for row in rows:
        share = used(row)
        verdict = "" if share is None else ("reached: " if share <= 1 else "**MISSED**: ")
        note = f"<br>{row['note']}" if row["note"] else ""
        beside = row["reference"]
        if row["reference_value"] and not row["name"].startswith("growth"):
            beside += f": {_figure(row['reference_value'])} {row['unit']}"
        lines.append(
            f"| {row['name']}{note} | {_figure(row['value'])} {row['unit']} | {beside} | {_figure(row['ratio'])} "
            f"| {verdict}{target_words(row)} | {row['bound']} |"
        )
    return "\n".join(lines)


def _figure(value: float) -> str:
    """Three digits that tell something, without an exponent."""
    if value == 0:
        return "0"
    if abs(value) >= 1_000:
        return f"{float(f'{value:.3g}'):,.0f}"
    text = f"{value:.3g}"
    return f"{value:.6f}".rstrip("0") if "e" in text else text
