"""What the tests of pumps that lie have in common."""

from __future__ import annotations

from typing import Any

from device.program import Flex, FlexStep
from device.quantities import DoseRate
from tests.device.rig import OLD

DOUBT = "Program nothing with this pump"
DROPPED = 13
"""Log event: staging dropped. Source: docs/protocol.md 4.5."""
LONG = OLD.with_changes(
    basal=Flex(
        patterns={
            "hourly": tuple(
                FlexStep(start=60 * hour, dose=DoseRate.parse(f"{0.08 + 0.01 * (hour % 2):.2f} mg/h"))
                for hour in range(24)
            )
        }
    )
)
"""A program of more than 512 bytes: read in two pieces, sent in two chunks."""

Told = tuple[int, dict[int, Any]] | None
