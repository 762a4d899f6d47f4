"""What the figures of start-up and drag are held against, and what bounds them.

Their scripts print `name`, `value`, `unit`, `against` (in words) and `ratio`; here they become rows like all others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from tests.bench.measuring import Row, Size

PARTS: Final = ("startup", "drag")
_QT: Final = (
    "most of it is Python, Qt's libraries and the enums that PySide6 makes of them, which the empty window needs too;"
    " the rest is our own modules and the first widgets"
)
_PLOTS: Final = (
    "what Python makes at import: Qt's enums, dataclasses, the models of a program, numpy, the drug library;"
    " then a whole Program screen with two plots instead of one"
)
_PAINT: Final = (
    "Qt's painting of the two plots, which the bare redraw needs too; then curves and words of the edit, in Python"
)
_BARE: Final = "a bare pyqtgraph redraw of the same curves"


@dataclass(frozen=True)
class Claim:
    """What rows with a name of a kind are held against.

    Attributes:
        name: Pattern of the whole name.
        bound: What bounds the figure.
        at_most: Of the ratio; None where nothing is demanded.
        beside: In place of what the script compares with, in words; "" for its own.
        frame_ms: In place of what it compares with: the time of a frame; None for none.
    """

    name: str
    bound: str
    at_most: float | None = None
    beside: str = ""
    frame_ms: float | None = None


CLAIMS: Final = (
    Claim("start to first paint.*", _QT, 1.4),
    Claim("start to plots standing.*", _PLOTS, 1.25),
    Claim("drag to both plots painted.* p50", _PAINT, 1.5, _BARE),
    Claim("drag to both plots painted.*", _PAINT, None, _BARE),
    Claim("drag .*p95 against the target", _PAINT, 1.0, "a frame at 120 Hz", 1000 / 120),
    Claim("drag .* against the target", _PAINT, 1.0, "what is allowed"),
    Claim("work after painting.*", "the checks of an edit, which are put off until the plots are painted"),
    Claim(".*", "not said yet: a row that `window_rows.py` knows nothing of"),
)


def arguments(name: str, size: Size) -> list[str]:
    """How a script is started for a size."""
    if name not in PARTS:
        return ["--size", size.value]
    return ["--rounds", "3"] if name == "startup" and size is not Size.FULL else []


def completed(row: dict[str, Any]) -> dict[str, Any]:
    """A row with all keys: those of start-up and drag get their target and bound, others stay as they are."""
    if "against" not in row:
        return row
    claim = next(claim for claim in CLAIMS if re.fullmatch(claim.name, row["name"]))
    beside, against = claim.beside or row["against"], claim.frame_ms or row["value"] / row["ratio"]
    name = f"window: {row['name']}"
    return Row(name, row["value"], row["unit"], beside, against, claim.bound, claim.at_most).to_json()
