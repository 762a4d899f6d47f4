"""What was found before a filling, as the visit keeps it until the program with the filling is in the pump."""

from __future__ import annotations

from dataclasses import dataclass

from device.quantities import Volume
from programmer_app.therapy.due import ProgramDue


@dataclass(frozen=True, slots=True)
class RefillFound:
    """Found at the Refill screen.

    Attributes:
        expected: Residual, by the pump's calculation when the other was entered.
        measured: Residual, drawn out.
        due: When the pump must be seen to next, as the screen showed it; None where it could not be computed.
        first_fill: Whether the solution is the first of a new pump, in which it may keep for less long.
    """

    expected: Volume
    measured: Volume
    due: ProgramDue | None
    first_fill: bool
