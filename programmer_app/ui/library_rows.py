"""The figures of one drug of the library as rows: what, value, source, standing. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from device.wording import phrase
from programmer_app.therapy.drug import Band, Drug
from programmer_app.ui.translation import tr

NOT_SET: Final = phrase("not set")
_QUANTITIES: Final = (
    ("concentration", phrase("Concentration")),
    ("daily_dose", phrase("Daily dose")),
    ("hourly_dose", phrase("Dose of an hour")),
    ("bolus", phrase("Bolus")),
    ("demand_bolus", phrase("Patient bolus")),
    ("step_up", phrase("Step up")),
    ("step_down", phrase("Step down")),
    ("daily_step", phrase("Change of the daily dose")),
)
_RANKS: Final = (
    ("hard_low", phrase("hard, least")),
    ("soft_low", phrase("soft, least")),
    ("typical", phrase("typical")),
    ("soft_high", phrase("soft, most")),
    ("hard_high", phrase("hard, most")),
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
        rows += _band(tr(name), getattr(drug.limits, field))
    for entry in drug.strengths:
        for field, name in _QUANTITIES:
            rows += _band(f"{tr(name)} ({entry.code})", getattr(entry.limits, field))
    rows += [
        LibraryRow(tr("Labelled strength"), one.value.text(), one.source, one.status) for one in drug.label_strengths
    ]
    rows += [
        LibraryRow(tr("Keeps in the pump"), f"{one.days} d: {one.condition}", one.source, one.status)
        for one in drug.stability
    ]
    if (interval := drug.step_interval) is not None:
        rows.append(LibraryRow(tr("Between two rises"), interval.text, interval.source, interval.status))
    for start in drug.start_dose:
        low = "" if start.low is None else f"{start.low.text()} – "
        rows.append(
            LibraryRow(
                tr("Start, {population}", population=start.population),
                f"{low}{start.high.text()}",
                start.source,
                start.status,
            )
        )
    rows += [LibraryRow(tr("Test dose"), one.text, one.source, one.status) for one in drug.test_doses]
    rows += [
        LibraryRow(tr("Watching, {occasion}", occasion=one.occasion), one.text, one.source, one.status)
        for one in drug.observation
    ]
    return rows


def _band(name: str, band: Band[Any]) -> list[LibraryRow]:
    rows = []
    missing = []
    for field, rank in _RANKS:
        limit = getattr(band, field)
        if limit is None:
            missing.append(tr(rank))
        else:
            rows.append(LibraryRow(f"{name}, {tr(rank)}", limit.value.text(), limit.source, limit.status))
    if missing:
        rows.append(LibraryRow(f"{name}, {'; '.join(missing)}", tr(NOT_SET)))
    return rows
