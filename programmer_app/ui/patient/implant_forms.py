"""Forms about the implanted pump: the pump itself, its site, its catheter piece by piece, taking it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from device.pump import pump_models
from device.quantities import Length, Volume
from programmer_app.records.clinic.person import Implant, ImplantDetails, Segment
from programmer_app.ui import fonts
from programmer_app.ui.editors.fields import QuantityField
from programmer_app.ui.patient.fields import ChoiceField, NoteField, day_field, line_field
from programmer_app.ui.patient.record_form import RecordForm
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import ExactField, QuietButton, SecondaryButton, label

MOST_PIECES: Final = 4
_PIECES_PX: Final = 1_000
_ACROSS: Final = 6
_LARGE_PERCENT: Final = 140
"""From this size of text on, the fields of a piece stand in two lines."""


@dataclass(frozen=True, slots=True)
class _Row:
    name: ExactField
    model: ExactField
    length: QuantityField
    at_pump: QuantityField
    at_tip: QuantityField
    volume: QuantityField
    remove: QuietButton
    heads: tuple[QLabel, ...]

    @property
    def fields(self) -> tuple[ExactField, ...]:
        return self.name, self.model, self.length, self.at_pump, self.at_tip, self.volume


class PiecesField(QWidget):
    """The pieces of a catheter from the pump to the tip, one a row: name, model, length, trims, volume of the rest.

    Object names of a row: pieceName<N>, pieceModel<N>, pieceLength<N>, pieceCutPump<N>, pieceCutTip<N>,
    pieceVolume<N>, pieceRemove<N>; addPiece.

    Signals:
        edited: A piece was added or taken away.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pieces of the catheter, from the pump to the tip"))
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._across = _ACROSS if fonts.scaled(100) < _LARGE_PERCENT else _ACROSS // 2
        for column in range(self._across):
            self._grid.setColumnStretch(column, 1)
        self.add_button = SecondaryButton(tr("Add a piece"))
        self.add_button.setObjectName("addPiece")
        self.add_button.clicked.connect(self._add_empty)
        self._grid.addWidget(self.add_button, 4 * MOST_PIECES + 1, 0, 1, 2)
        self.set_pieces(())

    def set_pieces(self, pieces: Sequence[Segment]) -> None:
        """Shows these; one empty row where there are none."""
        while self._rows:
            self._drop(self._rows[-1])
        for piece in pieces:
            row = self._add()
            shown = (piece.name, piece.model, piece.length, piece.trimmed_pump_end, piece.trimmed_tip_end, piece.volume)
            for field, value in zip(row.fields, shown, strict=True):
                field.set_value(value)
        if not pieces:
            self._add()

    def why_not(self) -> str:
        """What is still missing or wrong; empty when all pieces are whole."""
        for row in self._rows:
            for field in row.fields:
                if field.value() is None:
                    wrong = field.error_text() if field.text() else ""
                    name = field.accessibleName()
                    return f"{name}: {wrong}" if wrong else tr("still to be entered: {name}", name=name)
        return ""

    def pieces(self) -> tuple[Segment, ...]:
        """The pieces as typed; only where `why_not` is empty."""
        return tuple(Segment(*(field.value() for field in row.fields)) for row in self._rows)  # type: ignore[arg-type]

    def _add_empty(self) -> None:
        self._add().name.setFocus()
        self.edited.emit()

    def _add(self) -> _Row:
        number = len(self._rows) + 1
        remove = QuietButton("", icon="delete")
        remove.setObjectName(f"pieceRemove{number}")
        remove.setAccessibleName(tr("Remove piece {number}", number=number))
        row = _Row(
            line_field(tr("Name of piece {number}", number=number), f"pieceName{number}"),
            line_field(tr("Model of piece {number}", number=number), f"pieceModel{number}"),
            QuantityField(Length, "cm", tr("Length of piece {number}", number=number), f"pieceLength{number}"),
            QuantityField(
                Length,
                "cm",
                tr("Cut off piece {number} at its pump end, 0 where nothing was", number=number),
                f"pieceCutPump{number}",
            ),
            QuantityField(
                Length,
                "cm",
                tr("Cut off piece {number} at its tip end, 0 where nothing was", number=number),
                f"pieceCutTip{number}",
            ),
            QuantityField(
                Volume, "mL", tr("Volume of what is left of piece {number}", number=number), f"pieceVolume{number}"
            ),
            remove,
            self._made_heads(first=number == 1),
        )
        remove.clicked.connect(partial(self._remove, row))
        for at, field in enumerate(row.fields):
            line, column = divmod(at, self._across)
            below = 4 * (number - 1) + 2 * line
            if row.heads:
                self._grid.addWidget(row.heads[at], below, column)
            self._grid.addWidget(field, below + 1, column)
        self._grid.addWidget(row.remove, 4 * (number - 1) + 1, self._across)
        self._rows.append(row)
        self._refresh()
        return row

    def _made_heads(self, *, first: bool) -> tuple[QLabel, ...]:
        """Over the fields of the first piece, or of each where those of one do not stand in one line."""
        if not first and self._across == _ACROSS:
            return ()
        texts = (
            tr("Piece"),
            tr("Model"),
            tr("Length"),
            tr("Cut at pump end"),
            tr("Cut at tip end"),
            tr("Volume left"),
        )
        return tuple(label(text, secondary=True, wrap=True) for text in texts)

    def _remove(self, row: _Row) -> None:
        kept = [[field.value() for field in one.fields] for one in self._rows if one is not row]
        while self._rows:
            self._drop(self._rows[-1])
        for values in kept:
            for field, value in zip(self._add().fields, values, strict=True):
                field.set_value(value)
        self.edited.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        for widget in (*row.heads, *row.fields, row.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

    def _refresh(self) -> None:
        for row in self._rows:
            row.remove.setVisible(len(self._rows) > 1)
        self.add_button.set_available(
            len(self._rows) < MOST_PIECES, tr("A catheter has at most {most} pieces here.", most=MOST_PIECES)
        )


class ImplantForm(RecordForm):
    """A pump just implanted. Object names: implantModel, implantSerial, implantedOn, implantSite, tipLevel, mriNote."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("implantForm", tr("Record the implant"), parent)
        self.put("pump_model", ChoiceField(tr("Pump model"), "implantModel", ((name, name) for name in pump_models())))
        self.put("serial", line_field(tr("Serial number of the pump"), "implantSerial"))
        self.put("implanted_on", day_field(tr("Day of the implantation"), "implantedOn"))
        self.put("site", line_field(tr("Site"), "implantSite"))
        self.put("tip_level", line_field(tr("Level of the catheter's tip"), "tipLevel"))
        self.put("mri_note", NoteField(tr("What must be known before and after MRI"), "mriNote"), needed=False)
        self.pieces = PiecesField()
        self.add_wide(label(tr("Catheter, from the pump to the tip"), secondary=True))
        self.add_wide(self.pieces)
        self.setMaximumWidth(fonts.scaled(_PIECES_PX))
        self.end()

    def why_not(self) -> str:
        """What is still missing, the catheter last."""
        return super().why_not() or self.pieces.why_not()

    def clear_all(self) -> None:
        """A new pump."""
        self.show_values({})
        self.pieces.set_pieces(())

    def details(self, trial_id: int | None) -> ImplantDetails:
        """What was typed, and the trial that led to it."""
        return ImplantDetails(
            self.line("pump_model"),
            self.line("serial"),
            self.day("implanted_on"),
            self.line("site"),
            self.line("tip_level"),
            self.pieces.pieces(),
            self.line("mri_note"),
            trial_id,
        )


class SiteForm(RecordForm):
    """What may change without surgery. Object names: changeSite, changeMriNote."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("siteForm", tr("Save"), parent)
        self.put("site", line_field(tr("Site"), "changeSite"))
        self.put("mri_note", NoteField(tr("What must be known before and after MRI"), "changeMriNote"), needed=False)
        self.end()

    def show_implant(self, implant: Implant) -> None:
        """Shows an implant as recorded."""
        self.show_values({"site": implant.site, "mri_note": implant.mri_note})


class CatheterRevisionForm(RecordForm):
    """The catheter as it is after a revision. Object names: revisedTipLevel, and those of the pieces."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("revisionForm", tr("Save revision"), parent)
        self.put("tip_level", line_field(tr("Level of the catheter's tip"), "revisedTipLevel"))
        self.pieces = PiecesField()
        self.add_wide(self.pieces)
        self.setMaximumWidth(fonts.scaled(_PIECES_PX))
        self.end()

    def why_not(self) -> str:
        """What is still missing, the catheter last."""
        return super().why_not() or self.pieces.why_not()

    def show_implant(self, implant: Implant) -> None:
        """Shows the catheter as recorded."""
        self.show_values({"tip_level": implant.tip_level})
        self.pieces.set_pieces(implant.segments)


class ExplantForm(RecordForm):
    """A pump that was taken out. Object names: explantedOn, explantReason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("explantForm", tr("Record that it was taken out"), parent)
        self.put("explanted_on", day_field(tr("Day of the explantation"), "explantedOn"))
        self.put("explant_reason", NoteField(tr("Why it was taken out"), "explantReason"))
        self.end()
