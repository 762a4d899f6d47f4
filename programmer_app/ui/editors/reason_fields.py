"""What the checks ask to be answered in writing or confirmed, and what they forbid, as the review shows it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.therapy.limits import Finding
from programmer_app.ui import fonts
from programmer_app.ui.translation import in_sentence, tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import FindingCard, label
from programmer_app.ui.widgets.choices import CheckBox
from programmer_app.ui.widgets.entry_field import StrictLineEdit
from programmer_app.visit import Phase

_MOST_CHARACTERS = 400


class ReasonFields(QWidget):
    """A card for each finding that blocks or needs an answer: a line to write a reason, a box to confirm.

    Signals:
        changed: A reason was written, or a box ticked.
    """

    changed = Signal()

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: tuple[Finding, ...] | None = None
        self._edits: dict[str, StrictLineEdit] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def refresh(self) -> None:
        """Shows the findings; what is written already stays."""
        findings = tuple(f for f in self._model.findings if f.severity != "note" or f.needs_confirmation)
        if findings != self._shown:
            self._shown = findings
            self._build(findings)
        for edit in self._edits.values():
            edit.setEnabled(self._model.phase is Phase.REVIEWING)
        for box in self._boxes.values():
            box.setEnabled(self._model.phase is Phase.REVIEWING)
        self.setVisible(bool(findings))

    def _build(self, findings: tuple[Finding, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._edits = {}
        self._boxes = {}
        for code in dict.fromkeys(finding.code for finding in findings):
            alike = [finding for finding in findings if finding.code == code]
            if alike[0].needs_confirmation:
                self._column.addWidget(self._confirm_row(alike))
                continue
            for finding in alike:
                where = f"{finding.field} · {tr(finding.source)}"
                self._column.addWidget(
                    FindingCard(finding.severity, tr(finding.title), tr(finding.message), where, finding.code)
                )
            if alike[0].severity == "reason":
                self._column.addWidget(self._reason_edit(alike[0]))

    def _reason_edit(self, finding: Finding) -> StrictLineEdit:
        edit = StrictLineEdit()
        edit.setObjectName(f"reason_{finding.code}")
        edit.setAccessibleName(tr("Reason: {title}", title=finding.title))
        edit.setPlaceholderText(tr("Reason for: {title}", title=in_sentence(finding.title)))
        edit.setMaxLength(_MOST_CHARACTERS)
        edit.setText(self._model.reasons.get(finding.code, ""))
        edit.setProperty("code", finding.code)
        edit.textChanged.connect(self._take)
        self._edits[finding.code] = edit
        return edit

    def _confirm_row(self, alike: list[Finding]) -> QWidget:
        """What was found, in a line, and a box whose tick is kept in words."""
        first = alike[0]
        kept = "; ".join(finding.message.partition(". ")[0] for finding in alike)
        found = "; ".join(tr(finding.message).partition(". ")[0] for finding in alike)
        box = CheckBox(f"{tr(first.confirms)}:")
        box.setObjectName(f"confirm_{first.code}")
        box.setAccessibleName(tr("Confirm: {title}, {found}", title=first.title, found=found))
        box.setFont(fonts.font())
        box.setChecked(bool(self._model.reasons.get(first.code)))
        box.toggled.connect(partial(self._confirm, first.code, f"{kept}; {first.confirms}"))
        self._boxes[first.code] = box
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = label(found, wrap=True)
        words.setContentsMargins(0, 1, 0, 0)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _confirm(self, code: str, words: str, ticked: bool) -> None:
        self._model.reasons[code] = words if ticked else ""
        self.changed.emit()

    def _take(self) -> None:
        for code, edit in self._edits.items():
            self._model.reasons[code] = edit.text()
        self.changed.emit()

    def why_not(self) -> str:
        """What still stands in the way of sending; empty if nothing does."""
        for finding in self._model.findings:
            if finding.severity == "block":
                return tr("Blocked: {title}. Go back and change the program.", title=finding.title)
            if finding.severity == "reason" and not self._model.reasons.get(finding.code, "").strip():
                return tr("Write the reason first: {title}.", title=finding.title)
            if finding.needs_confirmation and not self._model.reasons.get(finding.code):
                return tr("Confirm first: {title}.", title=finding.title)
        return ""
