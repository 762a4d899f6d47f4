"""When a pump must be replaced: a date that is always a whole one and never later than either of its two bounds.

A published programmer once showed a replace-by date that could not be read, or one more than 90 days after the pump's
indicator. So the date is worked out here from what is known, and where nothing is known, that is said in its place.
Formula with a worked example: docs/formulas.md 17.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

AFTER_INDICATOR_D: Final = 90
"""Days from the replacement indicator to the end of service. Source: a published pump's patient page, 90 days."""

LONGEST_LIFE_Y: Final = 7
"""Years from implant after which a pump ends whatever its battery holds. Source: the same page, 7 years."""

REPLACEMENT_SOURCE: Final = (
    "a published pump's patient page: service ends 90 days after the indicator, 7 years after implant at the latest; "
    "wrong replace-by dates: Z-1338-2012, Hong Kong MDD 20 March 2012"
)


class ReplacementError(ValueError):
    """Dates that cannot belong to one pump; the message says which."""


@dataclass(frozen=True, slots=True)
class ReplaceBy:
    """The last day on which a pump may still be relied on.

    Attributes:
        on: That day.
        governed_by: Which bound is the earlier; the indicator when both fall on one day.
        implanted: Day of the implant.
        indicated: Day on which the pump raised its replacement indicator; None when it did not.
    """

    on: date
    governed_by: Literal["indicator", "implant"]
    implanted: date
    indicated: date | None


def replace_by(implanted: date, indicated: date | None = None) -> ReplaceBy:
    """The day by which a pump is replaced: min(indicator + 90 d, implant + 7 years).

    Args:
        implanted: Day of the implant; of 29 February the seventh year ends on 28 February.
        indicated: Day on which the pump raised its replacement indicator; None when it did not.

    Raises:
        ReplacementError: If the indicator was raised before the implant, or a date lies beyond the calendar.

    Source: `REPLACEMENT_SOURCE`.
    """
    if indicated is not None and indicated < implanted:
        raise ReplacementError(f"the indicator of {indicated} was raised before the implant of {implanted}")
    if implanted.year + LONGEST_LIFE_Y > date.max.year:
        raise ReplacementError(f"an implant on {implanted} cannot be")
    leaps = (implanted.month, implanted.day) == (2, 29)
    by_implant = implanted.replace(year=implanted.year + LONGEST_LIFE_Y, day=28 if leaps else implanted.day)
    if indicated is None or by_implant < indicated + timedelta(AFTER_INDICATOR_D):
        return ReplaceBy(by_implant, "implant", implanted, indicated)
    return ReplaceBy(indicated + timedelta(AFTER_INDICATOR_D), "indicator", implanted, indicated)
