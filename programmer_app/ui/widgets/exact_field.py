"""Entry of one exact quantity, with its unit inside the field."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.entry_field import EntryField, StrictLineEdit

_GAP_PX = 10


class _UnitLineEdit(StrictLineEdit):
    """Draws the unit at the right end, and leaves room for it."""

    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit
        self.setFont(fonts.font())
        self.textChanged.connect(self._make_room)
        self._make_room()

    def set_unit(self, unit: str) -> None:
        self._unit = unit
        self._make_room()
        self.update()

    def _shows_unit(self) -> bool:
        """A text with its own letters carries its own unit."""
        return bool(self._unit) and not any(character.isalpha() for character in self.text())

    def _make_room(self) -> None:
        width = self.fontMetrics().horizontalAdvance(self._unit) + _GAP_PX if self._shows_unit() else 0
        self.setTextMargins(0, 0, width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The unit in the shade of labels, since it is not typed."""
        super().paintEvent(event)
        if not self._shows_unit():
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.colour("secondary" if self.isEnabled() else "disabled"))
        area: QRect = self.rect().adjusted(_GAP_PX, 0, -_GAP_PX, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._unit)


class ExactField(EntryField):
    """A quantity typed as text and read by the given parser. Nothing is dropped, rounded or completed.

    Args:
        parse: Text as typed to value; raises ValueError with a message for the person. The text may carry a unit of
            its own, which then hides the field's.
        format: Value to text without the unit.
        unit: Written inside the field.
        accessible_name: What is entered.
    """

    def __init__(
        self,
        parse: Callable[[str], object],
        format: Callable[[object], str],  # noqa: A002  # reads well where it is called
        unit: str,
        accessible_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(accessible_name, parent)
        self._parse = parse
        self._format = format
        self._edit = _UnitLineEdit(unit)
        self._edit.setAccessibleName(
            tr("{accessible_name}, in {unit}", accessible_name=accessible_name, unit=unit) if unit else accessible_name
        )
        self._edit.setMinimumWidth(self._edit.fontMetrics().horizontalAdvance(f"00000.00 {unit}") + 24)
        self._adopt(self._edit, [self._edit])

    def text(self) -> str:
        """The text as it stands in the field."""
        return self._edit.text()

    def set_unit(self, unit: str) -> None:
        """Change the unit drawn inside; the text stays as it is."""
        self._edit.set_unit(unit)
        self._edit.setAccessibleName(
            tr("{accessible_name}, in {unit}", accessible_name=self.accessibleName(), unit=unit)
            if unit
            else self.accessibleName()
        )

    def set_placeholder(self, text: str) -> None:
        """Grey text in the empty field."""
        self._edit.setPlaceholderText(text)

    def set_size_px(self, size_px: int) -> None:
        """Larger figures, where the field is what the screen is about."""
        self._edit.setFont(fonts.semibold(size_px))

    def _read(self) -> object:
        return self._parse(self._edit.text())

    def _write(self, value: object | None) -> None:
        self._edit.setText("" if value is None else self._format(value))

    def _is_unfinished(self) -> bool:
        return self._edit.text().endswith(".")

    def _mark(self, *, wrong: bool) -> None:
        self._edit.set_wrong(wrong)
