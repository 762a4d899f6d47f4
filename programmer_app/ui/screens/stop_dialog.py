"""The dialog that stops a pump: a tick, a reason, and when the pump is to run again.

A stopped pump that nobody starts is an accident that has happened. So the planned restart is asked for without a
preset answer; one more than 48 h ahead takes a second tick.

Interactive widgets by object name: sureBox, restart_within, restart_at, restart_none, restartMinutes, restartDate,
restartTime, restartLongBox, actReason, actButton, safeButton. Words: restartWords.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from device.quantities import Duration
from device.wording import phrase
from programmer_app.records.act_log import Restart
from programmer_app.ui import fonts
from programmer_app.ui.pump_words import LONG_STOP_S, length_text, wall_text
from programmer_app.ui.screens.pump_dialogs import ActDialog, minutes_of
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import ExactField, FindingCard, TimeField, label
from programmer_app.ui.widgets.choices import CheckBox, RadioButton

_CHOICES: Final = (("within", phrase("Within")), ("at", phrase("On")), ("none", phrase("Not planned")))
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_LONGEST: Final = timedelta(days=366)
_SOURCE: Final = phrase("HSA Singapore, update of the April 2014 communication on over-infusion")


class StopDialog(ActDialog):
    """Stop delivery.

    Args:
        serial: Of the pump.
        now: The workstation's time.

    Signals:
        stop_wanted (str, Restart): The reason and the planned restart.
    """

    stop_wanted = Signal(str, object)

    def __init__(self, serial: str, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self._now = now
        super().__init__(
            tr("Stop the pump?"),
            tr(
                "All delivery ends at once, and every bolus that runs ends for good. A patient without the drug may "
                "suffer withdrawal. The pump stays stopped until it is started again; it does not start by itself."
            ),
            tr("Yes, stop pump {serial}.", serial=serial),
            tr("Stop the pump"),
            tr("Keep it running"),
            parent,
        )
        self.setObjectName("stopDialog")
        self.decided.connect(self._stop)

    def fields(self) -> None:
        """The planned restart: one of three, none of them chosen at first."""
        self.body.addWidget(label(tr("Planned restart: when is the pump to run again?")))
        self._choice = QButtonGroup(self)
        self.choices: dict[str, RadioButton] = {}
        for key, text in _CHOICES:
            choice = RadioButton(tr(text))
            choice.setObjectName(f"restart_{key}")
            choice.setFont(fonts.font())
            choice.setAccessibleDescription(tr("Planned restart"))
            choice.toggled.connect(self.check)
            self._choice.addButton(choice)
            self.choices[key] = choice
        self.minutes = ExactField(minutes_of, str, "min", tr("Planned restart within"))
        self.minutes.setObjectName("restartMinutes")
        self.date = ExactField(_date_of, str, "", tr("Planned restart, date as year-month-day"))
        self.date.setObjectName("restartDate")
        self.date.set_placeholder("YYYY-MM-DD")
        self.time = TimeField(tr("Planned restart, time of day"))
        self.time.setObjectName("restartTime")
        self._lay_out()
        for field, key in ((self.minutes, "within"), (self.date, "at"), (self.time, "at")):
            for edit in field.findChildren(QLineEdit):
                edit.textEdited.connect(self.choices[key].click)
                edit.textChanged.connect(self.check)

    def _lay_out(self) -> None:
        for key, fields in (("within", [self.minutes]), ("at", [self.date, self.time]), ("none", [])):
            row = QHBoxLayout()
            row.setSpacing(8)
            self.choices[key].setMinimumWidth(80)
            row.addWidget(self.choices[key])
            for field in fields:
                row.addWidget(field)
            row.addStretch(1)
            self.body.addLayout(row)
        self.words = label("", wrap=True, secondary=True)
        self.words.setObjectName("restartWords")
        self.words.setMinimumHeight(18)
        self.body.addWidget(self.words)
        self.warning = FindingCard(
            "warning",
            tr("Stopped for more than 48 h"),
            tr(
                "The pump raises a critical alarm after 48 h. A rotor that stood still so long may later give too much."
            ),
            tr(_SOURCE),
        )
        self.long = CheckBox(tr("Yes, it is to be stopped for more than 48 h."))
        self.long.setObjectName("restartLongBox")
        self.long.setFont(fonts.font())
        self.long.toggled.connect(self.check)
        for widget in (self.warning, self.long):
            widget.hide()
            self.body.addWidget(widget)

    def restart(self) -> Restart | None:
        """What the fields say; None while they say nothing."""
        if self.choices["none"].isChecked():
            return Restart(None)
        if self.choices["within"].isChecked():
            within = self.minutes.value()
            if not isinstance(within, Duration) or within.amount > _LONGEST.total_seconds():
                return None
            return Restart(self._now() + timedelta(seconds=within.amount))
        day, minutes = self.date.value(), self.time.minutes()
        if not self.choices["at"].isChecked() or not isinstance(day, date) or minutes is None:
            return None
        return Restart(datetime.combine(day, time(minutes // 60, minutes % 60)))

    def check(self) -> None:
        """Says the restart in words, and warns of a long stop."""
        restart = self.restart()
        ahead_s = self._ahead_s(restart)
        self.words.setText(_in_words(restart, ahead_s))
        may_be_long = restart is not None and (restart.at is None or ahead_s > LONG_STOP_S)
        self.warning.setVisible(may_be_long)
        needs_tick = ahead_s > LONG_STOP_S
        self.long.setVisible(needs_tick)
        if not needs_tick and self.long.isChecked():
            self.long.setChecked(False)  # a tick is for the stop that it was given to
        super().check()

    def _ahead_s(self, restart: Restart | None) -> int:
        return 0 if restart is None or restart.at is None else round((restart.at - self._now()).total_seconds())

    def missing(self) -> str:
        """As `ActDialog.missing`, and the planned restart."""
        if not self.sure.isChecked():
            return super().missing()
        return self._restart_problem() or super().missing()

    def _restart_problem(self) -> str:
        if self._choice.checkedButton() is None:
            return tr("Say when the pump is to run again.")
        restart = self.restart()
        if restart is None:
            within = self.choices["within"].isChecked()
            most = tr("at most {days} days", days=_LONGEST.days)
            return (
                tr("Type the minutes, {most}.", most=most)
                if within
                else tr("Type the date like 2026-01-05 and the time like 14:30.")
            )
        if restart.at is None:
            return ""
        ahead_s = self._ahead_s(restart)
        if ahead_s <= 0:
            return tr("The planned restart is past.")
        if ahead_s > _LONGEST.total_seconds():
            return tr("The planned restart is more than {days} days ahead.", days=_LONGEST.days)
        if ahead_s > LONG_STOP_S and not self.long.isChecked():
            return tr("Tick that the pump is to be stopped for more than 48 h.")
        return ""

    def _stop(self, reason: str) -> None:
        restart = self.restart()
        if restart is not None:
            self.stop_wanted.emit(reason, restart)


def _date_of(text: str) -> date:
    """A date as year-month-day, which no country writes in another order."""
    if _DATE.fullmatch(text) is None:
        raise ValueError(tr("write the date like 2026-01-05: year, month, day"))
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(tr("there is no day {date}", date=text)) from None


def _in_words(restart: Restart | None, ahead_s: int) -> str:
    if restart is None:
        return ""
    if restart.at is None:
        return tr("No restart is planned.")
    when = wall_text(restart.at)
    return (
        tr("{when}, in {ahead_s}.", when=when, ahead_s=length_text(ahead_s))
        if ahead_s > 0
        else tr("{when}, {ahead_s} ago.", when=when, ahead_s=length_text(-ahead_s))
    )
