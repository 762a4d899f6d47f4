"""What the editor cards share: the draft, the day that is looked at, and one way to change it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from device.clock import weekday
from device.program import DeliveryProgram, Flex
from device.pump import PumpModel
from programmer_app.ui.editors.draft_edits import Edit, EditError
from programmer_app.ui.editors.mode_edits import mass_unit
from programmer_app.ui.translation import told, tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.visit import Phase, VisitError


class Editing(QObject):
    """One person's view of one draft. Holds no therapy: the draft is the visit model's.

    Signals:
        day_changed: Another weekday of a weekly schedule is looked at.
    """

    day_changed = Signal()

    def __init__(self, model: VisitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._day = 0
        model.reading_changed.connect(self._begin_at_today)
        self._begin_at_today()

    @property
    def draft(self) -> DeliveryProgram | None:
        """The proposed program."""
        return self.model.draft

    @property
    def pump(self) -> PumpModel | None:
        """What the connected pump can do."""
        return self.model.pump_model

    @property
    def editable(self) -> bool:
        """Whether the draft can be changed now."""
        return self.model.phase is Phase.EDITING

    @property
    def day(self) -> int:
        """The weekday that is looked at, 0 = Monday."""
        return self._day

    def set_day(self, day: int) -> None:
        """Look at another weekday."""
        if day != self._day:
            self._day = day
            self.day_changed.emit()

    def _begin_at_today(self) -> None:
        reading = self.model.reading
        if reading is not None:
            self.set_day(weekday(reading.status.clock_s))

    @property
    def pattern(self) -> str:
        """Name of the pattern that is looked at; empty where the mode has none."""
        draft = self.draft
        if draft is None or not isinstance(draft.basal, Flex):
            return ""
        week = draft.basal.week
        return next(iter(draft.basal.patterns)) if week is None else week.of(self._day)

    @property
    def mass_unit(self) -> str:
        """`mg` or `mcg`: as the draft's doses are written, else as the library shows its drug."""
        draft = self.draft
        if draft is None:
            return "mg"
        primary = draft.primary
        return mass_unit(draft) or self.model.library.unit_of(primary.drug, primary.concentration)

    @property
    def rate_unit(self) -> str:
        """Unit of rates in tables and plots."""
        return f"{self.mass_unit}/h"

    @property
    def drug_name(self) -> str:
        """The primary drug in tall-man letters."""
        return "" if self.draft is None else self.model.library.tall_man(self.draft.primary.drug)

    def apply(self, change: Callable[[DeliveryProgram], Edit], merge: str | None = None) -> str:
        """Changes the draft as one step for undo.

        Args:
            change: The draft to the edit.
            merge: Steps with the same key one after another become one, as while dragging.

        Returns:
            Why it was refused, for the person; empty when it was done.
        """
        draft = self.draft
        if draft is None:
            return tr("there is no program to change")
        try:
            edit = change(draft)
            self.model.edit(edit.name, edit.program, merge)
        except (EditError, VisitError) as error:
            return told(error)
        return ""
