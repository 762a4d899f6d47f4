"""The figures of one drug of the library as rows: what, value, source, standing. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from programmer_app.therapy.drug import Band, Drug

NOT_SET: Final = "not set"
_QUANTITIES: Final = (
    ("concentration", "Concentration"),
    ("daily_dose", "Daily dose"),
    ("hourly_dose", "Dose of an hour"),
    ("bolus", "Bolus"),
    ("demand_bolus", "Patient bolus"),
    ("step_up", "Step up"),
    ("step_down", "Step down"),
    ("daily_step", "Change of the daily dose"),
)
_RANKS: Final = (
    ("hard_low", "hard, least"),
    ("soft_low", "soft, least"),
    ("typical", "typical"),
    ("soft_high", "soft, most"),
    ("hard_high", "hard, most"),
)


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One figure.

    Attributes:
        what: Of what, and which limit.
        value: With its unit, or that none is set.
        source: Where it comes from.
        status: `label`, `published`, or `background, unverified`; "" where nothing is set.
    """

    what: str
    value: str
    source: str = ""
    status: str = ""


def library_rows(drug: Drug) -> list[LibraryRow]:
    """All figures of a drug, those that are not set in one row a quantity."""
    rows: list[LibraryRow] = []
    for field, name in _QUANTITIES:
        rows += _band(name, getattr(drug.limits, field))
    for entry in drug.strengths:
        for field, name in _QUANTITIES:
            rows += _band(f"{name} ({entry.code})", getattr(entry.limits, field))
    rows += [LibraryRow("Labelled strength", one.value.text(), one.source, one.status) for one in drug.label_strengths]
    rows += [
        LibraryRow("Keeps in the pump", f"{one.days} d: {one.condition}", one.source, one.status)
        for one in drug.stability
    ]
    if (interval := drug.step_interval) is not None:
        rows.append(LibraryRow("Between two rises", interval.text, interval.source, interval.status))
    for start in drug.start_dose:
        low = "" if start.low is None else f"{start.low.text()} to "
        rows.append(LibraryRow(f"Start, {start.population}", f"{low}{start.high.text()}", start.source, start.status))
    rows += [LibraryRow("Test dose", one.text, one.source, one.status) for one in drug.test_doses]
    rows += [LibraryRow(f"Watching, {one.occasion}", one.text, one.source, one.status) for one in drug.observation]
    return rows


def _band(name: str, band: Band[Any]) -> list[LibraryRow]:
    rows = []
    missing = []
    for field, rank in _RANKS:
        limit = getattr(band, field)
        if limit is None:
            missing.append(rank)
        else:
            rows.append(LibraryRow(f"{name}, {rank}", limit.value.text(), limit.source, limit.status))
    if missing:
        rows.append(LibraryRow(f"{name}, {'; '.join(missing)}", NOT_SET))
    return rows
