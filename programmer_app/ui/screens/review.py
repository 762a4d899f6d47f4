"""The review screen: every setting old against new, reasons, sending, the typed daily dose, activation, the outcome.

Interactive widgets by object name: reviewTable (what changes), unchangedSettings (all else), comparePlot, backButton,
sendButton, and reason_<code> for each finding that needs a reason; at the right programmingSteps, dailyDoseField,
cancelButton, activateButton; after the end outcomeHeading, outcomeWords, saveReportButton, reviewFindOutButton,
reviewReadAgainButton.

"Send to pump" and "Activate new program" stand in different places, answer neither to Enter nor to the second half of
a double click, and say why when they cannot be pressed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.therapy.schedule import UndrawableError
from programmer_app.ui import fonts
from programmer_app.ui.editors.plot_compare import Compare
from programmer_app.ui.editors.plot_data import (
    Axis,
    axis_from,
    draft_curves,
    running_curves,
    sample_hours,
)
from programmer_app.ui.editors.plot_marks import dose_limits
from programmer_app.ui.editors.plot_words import cursor_lines, moment, readout
from programmer_app.ui.editors.programming_card import ProgrammingCard
from programmer_app.ui.editors.reason_fields import ReasonFields
from programmer_app.ui.editors.review_rows import MODE_KEY, Compared
from programmer_app.ui.editors.review_table import (
    Reviewed,
    dose_rows,
    refill_row,
    setting_row,
    setting_rows,
    volume_rows,
)
from programmer_app.ui.editors.summary_cards import change_tone
from programmer_app.ui.plots import CumulativePlot, CursorLine
from programmer_app.ui.plots.scales import clock_text
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import told, tr, tr_n
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.ui.widgets import Card, FactList, KeyValueTable, PrimaryButton, SecondaryButton, label, title
from programmer_app.ui.widgets.key_value_table import HEADERS
from programmer_app.ui.widgets.scrolled import Scrolled, TwoColumns
from programmer_app.visit import Phase, VisitError

RIGHT_PX: Final = 420
NARROW_RIGHT_PX: Final = 350
_NARROW_PX: Final = 1_150
_LEAST_PLOT_PX: Final = 170
_MOST_PLOT_PX: Final = 520
_SPAN_H: Final = 24.0
_GAP_PX: Final = 6


class ReviewScreen(QWidget):
    """Old against new, and the way into the pump."""

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewScreen")
        self._model = model
        self._reviewed: Reviewed | None = None
        self._in_table: Reviewed | None = None
        self._compare: Compare | None = None
        self._tone: Tone = "info"
        self.rows: list[Compared] = []
        self.programming = ProgrammingCard(model)
        self._columns = TwoColumns(self._make_left(), self._make_right())
        self._columns.arranged.connect(self._fit_columns)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._columns)
        model.phase_changed.connect(self.refresh)
        model.reading_changed.connect(self.refresh)
        model.status_changed.connect(self._refresh_buttons)
        self.refresh()

    # ---- building ----

    def _make_left(self) -> Card:
        card = Card(tr("Review before programming"), title_px=17)
        self._card = card
        self.table = KeyValueTable(tr("Settings, running now and after programming"))
        self.table.setObjectName("reviewTable")
        self.rest = FactList(tr("Settings that stay as they are"))
        self.rest.setObjectName("unchangedSettings")
        self.reasons = ReasonFields(self._model)
        self.reasons.changed.connect(self._refresh_buttons)
        self._plot_title = title(tr("Old against new, first 24 hours"))
        self.plot = CumulativePlot()
        self.plot.setObjectName("comparePlot")
        self.plot.setMinimumHeight(fonts.scaled(_LEAST_PLOT_PX))
        self.plot.setMaximumHeight(fonts.scaled(_MOST_PLOT_PX))
        self.plot.set_watermark(tr("TRAINING") if self._model.desk.training else None)
        self.plot.view_changed.connect(self._draw)
        self.plot.cursor_text = self._cursor_lines
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.table)
        column.addWidget(self.reasons)
        column.addLayout(self._make_below(), 1)
        card.body.addWidget(Scrolled(inside, "reviewScroll"), 1)
        card.body.addLayout(self._make_buttons())
        return card

    def _make_below(self) -> QBoxLayout:
        """The plot, and beside it, or under it in a narrow window, what stays as it is."""
        drawn, stays = QVBoxLayout(), QVBoxLayout()
        drawn.addWidget(self._plot_title)
        drawn.addWidget(self.plot, 100)
        drawn.addStretch(1)
        stays.addWidget(title(tr("Unchanged")))
        stays.addWidget(self.rest)
        stays.addStretch(1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(20)
        self._plot_title.setContentsMargins(0, 0, 0, _GAP_PX)
        for column, share, gap in ((drawn, 3, 0), (stays, 2, _GAP_PX)):
            column.setSpacing(gap)
            self._below.addLayout(column, share)
        return self._below

    def _make_buttons(self) -> QHBoxLayout:
        self.back_button = SecondaryButton(tr("Back to editing"))
        self.back_button.setObjectName("backButton")
        self.back_button.clicked.connect(self._go_back)
        self.why_not = label(secondary=True, wrap=True)
        self.why_not.setObjectName("sendWhyNot")
        self.send_button = PrimaryButton(tr("Send to pump"))
        self.send_button.setObjectName("sendButton")
        self.send_button.clicked.connect(self._send)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.back_button)
        row.addWidget(self.why_not, 1)
        row.addWidget(self.send_button)
        return row

    def _make_right(self) -> QWidget:
        self._right = Scrolled(self.programming, "programmingScroll")
        return self._right

    # ---- showing ----

    def showEvent(self, event: QShowEvent) -> None:
        """Show the visit as it is."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Shows the phase; what is compared is fixed when the review begins."""
        phase = self._model.phase
        if phase is Phase.REVIEWING:
            self._take_up()
        elif phase is Phase.COMMITTING:
            self.programming.outcome.remember()
        elif phase is Phase.DONE:
            self._show_read_back()
        elif phase in (Phase.NO_PUMP, Phase.READING, Phase.EDITING):
            self._reviewed = None
        self.reasons.refresh()
        self.programming.refresh()
        self._refresh_buttons()

    def _take_up(self) -> None:
        model = self._model
        if model.reading is None or model.draft is None or model.pump_model is None:
            return
        status = model.status if model.refilled and model.status is not None else model.reading.status
        reviewed = Reviewed(model.reading, model.draft, model.daily_old, model.daily_new, status)
        if reviewed == self._reviewed:
            return
        self._reviewed = reviewed
        self._tone = change_tone(model)
        self._card.set_title(tr("Review before programming"))
        self.table.setHorizontalHeaderLabels([tr(head) for head in HEADERS])
        self._show_rows(reviewed)
        self._compare_curves(reviewed)

    def _show_read_back(self) -> None:
        """After the end: the same table, its new side made from the bytes read back."""
        model, reviewed = self._model, self._reviewed
        if reviewed is None or model.reading is None or model.reading is reviewed.reading or model.running is None:
            return
        self._card.set_title(tr("Programmed"))
        self.table.setHorizontalHeaderLabels([tr("Setting"), tr("Before"), tr("Read back from the pump"), tr("Change")])
        self._show_rows(replace(reviewed, draft=model.running, new=model.daily_old))

    def _show_rows(self, reviewed: Reviewed) -> None:
        model = self._model
        if model.pump_model is None or reviewed == self._in_table:
            return
        self._in_table = reviewed
        self.rows = setting_rows(reviewed, model.library)
        shown = [setting_row(row) for row in self.rows if row.mark or row.key == MODE_KEY]
        doses = dose_rows(reviewed, model.library, self._tone)
        refill = refill_row(reviewed, model.pump_model, model.library)
        self.table.set_rows([*shown[:1], *doses, *volume_rows(reviewed), refill, *shown[1:]])
        self.rest.set_facts([(row.label, row.new or "–") for row in self.rows if not row.mark and row.key != MODE_KEY])
        changes = sum(bool(row.mark) for row in self.rows)
        self._card.set_note(tr_n("%n settings changed", "1 setting changed", changes))

    def _compare_curves(self, reviewed: Reviewed) -> None:
        model, pump = self._model, self._model.pump_model
        if pump is None:
            return
        status = reviewed.reading.status
        axis: Axis = axis_from(status.clock_s, _SPAN_H)
        running = reviewed.reading.program
        try:
            new = draft_curves(reviewed.draft, pump, model.library, running, axis)
            old = None if running is None else running_curves(running, pump, model.library, status, axis)
        except UndrawableError as error:
            self._compare = None
            self.plot.set_notice(f"{told(error)[:1].upper()}{told(error)[1:]}.")
            return
        self.plot.set_notice("")
        drug = reviewed.draft.primary.drug
        self._compare = Compare(new, old, drug, axis)
        name, unit = model.library.tall_man(drug), new.unit(drug)
        start = clock_text(axis.start_minutes / 60)
        self._plot_title.setText(
            tr("Old against new, first 24 hours from {start} · {name} {unit}", start=start, name=name, unit=unit)
        )
        self.plot.set_axis(unit, axis.span_h, axis.start_minutes)
        self.plot.set_limits(dose_limits(model.library, drug, unit))
        self.plot.set_description(self._in_words(reviewed))
        self._draw()

    def _in_words(self, reviewed: Reviewed) -> str:
        old, new = (doses[0] if doses else None for doses in (reviewed.old, reviewed.new))
        if new is None:
            return ""
        before = "nothing" if old is None else f"{float(old.scheduled_shown):g} {old.unit} a day"
        return tr(
            "Running now {before}; proposed {scheduled_shown} {unit} a day",
            before=before,
            scheduled_shown=f"{float(new.scheduled_shown):g}",
            unit=new.unit,
        )

    def _draw(self) -> None:
        shown = self._compare
        if shown is None:
            return
        x_h = sample_hours(self.plot.visible_hours(), self.plot.visible_pixels())
        lines = shown.lines(x_h, shown.old_at(x_h))
        if lines.new is None:
            return
        self.plot.set_curves(x_h, lines.new, lines.old, lines.at_most, None, tip=lines.tip)

    def _cursor_lines(self, hours: float) -> list[CursorLine]:
        shown = self._compare
        if shown is None:
            return []
        name, unit = self._model.library.tall_man(shown.choice), shown.new.unit(shown.choice)
        return cursor_lines(
            readout(shown.lines_at(hours), hours), moment(shown.axis, hours), tr("cumulative {name}", name=name), unit
        )

    def _refresh_buttons(self) -> None:
        phase = self._model.phase
        reviewing = phase is Phase.REVIEWING
        why = self._why_no_sending()
        self.send_button.set_available(not why, why)
        self.why_not.setText(why if reviewing else "")
        self.why_not.setVisible(reviewing)
        self.back_button.set_available(reviewing, tr("Not now: {phase}.", phase=phase.value))
        sent = phase in (Phase.CONFIRMING, Phase.COMMITTING, Phase.DONE, Phase.NOT_APPLIED, Phase.UNKNOWN)
        self.send_button.setVisible(not sent)
        self.back_button.setVisible(phase in (Phase.REVIEWING, Phase.STAGING))

    def _why_no_sending(self) -> str:
        phase = self._model.phase
        if phase is not Phase.REVIEWING:
            return tr("Not now: {phase}.", phase=phase.value)
        lost = "" if self._model.linked else tr("The link to the pump is lost.")
        account = self._model.why_no_act(self._model.sending)
        return self._model.programming_problem or self._model.unfit or account or self.reasons.why_not() or lost

    def _fit_columns(self) -> None:
        """Give the table more room in a narrow window."""
        narrow = self._columns.width() < fonts.scaled(_NARROW_PX)
        beside = fonts.scaled(NARROW_RIGHT_PX if narrow else RIGHT_PX)
        self._right.setFixedWidth(self._columns.room_px() if self._columns.stacked else beside)
        self._below.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    # ---- acting ----

    def _send(self) -> None:
        if self._why_no_sending():
            return
        try:
            self._model.send()
        except VisitError as error:
            self._model.message_posted.emit(Message("reason", told(error)))

    def _go_back(self) -> None:
        if self._model.phase is Phase.REVIEWING:
            self._model.leave_review()
