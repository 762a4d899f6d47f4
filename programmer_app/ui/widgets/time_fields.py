"""Entry of a time of day and of a length of time: two numbers in one field, both always visible."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.drawn import Panel, draw_box
from programmer_app.ui.widgets.entry_field import EntryField, StrictLineEdit
from programmer_app.ui.widgets.line_edit import FOCUS, OFF, REST, WRONG
from programmer_app.ui.widgets.text import label

_ASCII_DIGITS = frozenset("0123456789")
MINUTES_A_DAY = 24 * 60
_WIDEST_PX = 120


@dataclass(frozen=True)
class _Part:
    """One of the two numbers.

    Attributes:
        name: In messages and for a screen reader.
        digits: Fewest and most digits.
        most: Largest number.
    """

    name: str
    digits: tuple[int, int]
    most: int

    def read(self, text: str) -> int:
        """The number.

        Raises:
            ValueError: If the text is anything but enough ASCII digits in range.
        """
        fewest, most_digits = self.digits
        form = tr("{fewest} digits", fewest=fewest) if fewest == most_digits else tr("digits")
        wanted = tr(
            "{name}: {form}, {fewest} to {most}", name=self.name, form=form, fewest="0" * fewest, most=self.most
        )
        for character in text:
            if character not in _ASCII_DIGITS:
                raise ValueError(tr("{wanted}; “{character}” cannot stand here", wanted=wanted, character=character))
        if not fewest <= len(text) <= most_digits or int(text) > self.most:
            raise ValueError(wanted)
        return int(text)


class _PartEdit(StrictLineEdit):
    """One number. The separator's key goes on to the next number instead of being typed."""

    def __init__(self, part: _Part, next_keys: str) -> None:
        super().__init__(framed=False)
        self.part = part
        self.follower: _PartEdit | None = None
        self._next_keys = next_keys
        self.setFont(fonts.font())
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textChanged.connect(self._make_room)
        self._make_room()

    def _make_room(self) -> None:
        """As wide as the text: nothing typed is out of sight."""
        digits = max(self.text(), "00", key=self.fontMetrics().horizontalAdvance)
        self.setFixedWidth(min(self.fontMetrics().horizontalAdvance(digits), _WIDEST_PX) + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at the separator."""
        if self.follower is not None and event.text() and event.text() in self._next_keys:
            event.accept()
            self.follower.setFocus(Qt.FocusReason.OtherFocusReason)
            self.follower.selectAll()
            return
        super().keyPressEvent(event)


class _Frame(Panel):
    """The drawn field around both numbers; a click beside them goes to the first."""

    def __init__(self, first: QWidget) -> None:
        super().__init__(REST)
        self._first = first
        self.setFixedHeight(fonts.scaled(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As a line to type into is framed."""
        draw_box(QPainter(self), QRectF(self.rect()), self.box if self.isEnabled() else OFF)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus, as a click into a line edit does."""
        self._first.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()


class _PairField(EntryField):
    """Hours and minutes, as whole minutes."""

    def __init__(
        self, accessible_name: str, hours: _Part, between: str, minutes: _Part, after: str, parent: QWidget | None
    ) -> None:
        super().__init__(accessible_name, parent)
        self._hours = _PartEdit(hours, between.strip())
        self._minutes = _PartEdit(minutes, "")
        self._hours.follower = self._minutes
        for edit in (self._hours, self._minutes):
            edit.setAccessibleName(f"{accessible_name}, {edit.part.name}")
        self._box = _Frame(self._hours)
        row = QHBoxLayout(self._box)
        row.setContentsMargins(7, 0, 9, 0)
        row.setSpacing(1)
        row.addWidget(self._hours)
        row.addWidget(_unit(between))
        row.addWidget(self._minutes)
        if after:
            row.addWidget(_unit(after))
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._adopt(self._box, [self._hours, self._minutes])

    def text(self) -> tuple[str, str]:
        """Hours and minutes as they stand in the field."""
        return self._hours.text(), self._minutes.text()

    def minutes(self) -> int | None:
        """The value, typed."""
        value = self.value()
        return value if isinstance(value, int) else None

    def _read(self) -> object:
        hours = self._hours.part.read(self._hours.text())
        return self._checked(hours * 60 + self._minutes.part.read(self._minutes.text()))

    def _checked(self, minutes: int) -> int:
        return minutes

    def _is_unfinished(self) -> bool:
        """A number that is only too short, in the field that is being typed in."""
        texts = self.text()
        digits = all(character in _ASCII_DIGITS for text in texts for character in text)
        short = any(len(edit.text()) < edit.part.digits[0] for edit in (self._hours, self._minutes))
        return digits and short

    def _mark(self, *, wrong: bool) -> None:
        focus = any(edit.hasFocus() for edit in (self._hours, self._minutes))
        self._box.set_box(WRONG if wrong else FOCUS if focus else REST)


def _unit(text: str) -> QLabel:
    return label(text, secondary=text.strip() != ":")


class TimeField(_PairField):
    """A time of day as HH:MM, 24 hours, two digits each. The value is minutes from midnight.

    Args:
        accessible_name: What begins or ends then.
        end_of_day: Whether 24:00 may be entered.
    """

    def __init__(self, accessible_name: str, parent: QWidget | None = None, *, end_of_day: bool = False) -> None:
        self._latest = MINUTES_A_DAY if end_of_day else MINUTES_A_DAY - 1
        hours = _Part("hours", (2, 2), self._latest // 60)
        super().__init__(accessible_name, hours, ":", _Part("minutes", (2, 2), 59), "", parent)

    def _checked(self, minutes: int) -> int:
        if minutes > self._latest:
            raise ValueError(tr("the day ends at 24:00"))
        return minutes

    def _write(self, value: object | None) -> None:
        hours, minutes = ("", "") if not isinstance(value, int) else (f"{value // 60:02d}", f"{value % 60:02d}")
        self._hours.setText(hours)
        self._minutes.setText(minutes)


class IntervalField(_PairField):
    """A length of time as "4 h 00 min". The value is whole minutes.

    Args:
        accessible_name: What lasts so long.
        least_min: Shortest length in minutes.
        most_min: Longest length in minutes, below 1000 h.
    """

    def __init__(
        self, accessible_name: str, parent: QWidget | None = None, *, least_min: int = 0, most_min: int = 999 * 60 + 59
    ) -> None:
        self._least_min = least_min
        self._most_min = most_min
        hours = _Part("hours", (1, 3), 999)
        super().__init__(accessible_name, hours, " h ", _Part("minutes", (1, 2), 59), " min", parent)

    def _checked(self, minutes: int) -> int:
        if not self._least_min <= minutes <= self._most_min:
            raise ValueError(tr("from {least} to {most}", least=_spelt(self._least_min), most=_spelt(self._most_min)))
        return minutes

    def _write(self, value: object | None) -> None:
        hours, minutes = ("", "") if not isinstance(value, int) else (f"{value // 60}", f"{value % 60:02d}")
        self._hours.setText(hours)
        self._minutes.setText(minutes)


def _spelt(minutes: int) -> str:
    return f"{minutes // 60} h {minutes % 60:02d} min"
