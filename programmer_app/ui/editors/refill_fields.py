"""Entry fields of the refill whose unit hangs on the drug that is entered."""

from __future__ import annotations

from device.quantities import Quantity, plain_number
from programmer_app.ui.editors.fields import Kind, name_field, read_quantity
from programmer_app.ui.widgets import ExactField


class UnitField(ExactField):
    """A quantity in a unit that may become another; the unit that is drawn is the unit that is meant.

    Args:
        kind: `DoseRate`, `Concentration`, ...
        unit: At first.
        accessible_name: What is entered.
        object_name: As in `quantity_field`.
    """

    def __init__(self, kind: type[Kind], unit: str, accessible_name: str, object_name: str) -> None:
        self._meant = unit
        super().__init__(lambda text: read_quantity(kind, text, self._meant), self._without_unit, unit, accessible_name)
        name_field(self, object_name)

    def set_unit(self, unit: str) -> None:
        """Another unit; a text that was typed in the former one goes, for it would be another amount."""
        if unit == self._meant:
            return
        self._meant = unit
        self.set_value(None)
        super().set_unit(unit)

    def _without_unit(self, value: object) -> str:
        if not isinstance(value, Quantity):
            raise TypeError(f"{value!r} is no quantity")
        try:
            return plain_number(value.value_in(self._meant))
        except ValueError:  # no finite decimal form in this unit: with its own, then
            return value.token()
