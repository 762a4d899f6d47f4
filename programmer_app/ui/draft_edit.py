"""One step on the undo stack: the draft before and after it, and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from device.program import DeliveryProgram
    from programmer_app.ui.visit_state import VisitState


class DraftEdit(QUndoCommand):
    """One named change of the draft.

    Args:
        name: For the undo menu.
        model: Shows the draft.
        after: The draft from now on.
        merge: Steps with the same key one after another become one; None for a step of its own.
        refilled: Whether the draft states a filling from now on.
    """

    _ID = 1

    def __init__(
        self, name: str, model: VisitState, after: DeliveryProgram, merge: str | None, *, refilled: bool
    ) -> None:
        super().__init__(name)
        self._model = model
        self._before = model.draft
        self._was_refilled = model.refilled
        self.after = after
        self.refilled = refilled
        self.merge = merge

    def id(self) -> int:
        """Steps of one kind may be merged."""
        return self._ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Takes a later step with the same merge key into this one."""
        if not isinstance(other, DraftEdit) or self.merge is None or other.merge != self.merge:
            return False
        self.after = other.after
        self.refilled = other.refilled
        self.setText(other.text())
        return True

    def redo(self) -> None:
        """Shows the draft after the step."""
        self._model.put_draft(self.after, refilled=self.refilled)

    def undo(self) -> None:
        """Shows the draft before the step."""
        self._model.put_draft(self._before, refilled=self._was_refilled)
