"""Every finding that the checks can make: how grave, title, meaning, what to do, after which rule.

`block` cannot be programmed; `reason` needs a written reason; `note` is shown. `thecal check --codes` prints them all.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from programmer_app.therapy.limits.catalogue_change import CHANGES, SENSE
from programmer_app.therapy.limits.catalogue_program import LIBRARY_CODES, RANGE
from programmer_app.therapy.limits.entry import Entry, Severity

__all__ = ["CATALOGUE", "Entry", "Severity"]

CATALOGUE: Final[MappingProxyType[str, Entry]] = MappingProxyType(RANGE | LIBRARY_CODES | CHANGES | SENSE)
"""By code. Codes are part of the command line and of records: they are never renamed."""
