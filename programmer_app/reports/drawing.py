"""Drawings within the text of a report, as vectors: the text has a mark, and the drawing takes its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPyTextObject, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat


class Drawing(Protocol):
    """A drawing as wide as the page."""

    @property
    def height_inches(self) -> float:
        """How high it is."""
        ...

    def __call__(self, painter: QPainter, box: QRectF) -> None:
        """Draws within the box, in the painter's units."""
        ...


_KIND: Final = int(QTextFormat.ObjectTypes.UserObject) + 1
_NAME: Final = int(QTextFormat.Property.UserProperty) + 1
_OBJECT: Final = "\ufffc"  # as Qt marks an object in a text


def mark(name: str) -> str:
    """What stands in the body for a drawing."""
    return f"<p>\ue000{name}\ue001</p>"


class _Drawings(QPyTextObject):
    """Tells the layout how big a drawing is, and draws it."""

    def __init__(self, drawings: Mapping[str, Drawing], width: float, dpi: float) -> None:
        super().__init__()
        self._drawings = drawings
        self._width = width
        self._dpi = dpi

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002 - Qt's
        """All are as wide as the page."""
        del doc, posInDocument
        return QSizeF(self._width, self._drawings[str(format.property(_NAME))].height_inches * self._dpi)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,  # noqa: A002 - Qt's name
    ) -> None:
        """Draws the one that the format names."""
        del doc, posInDocument
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawings[str(format.property(_NAME))](painter, QRectF(rect))
        painter.restore()


def put_drawings(document: QTextDocument, drawings: Mapping[str, Drawing], width: float, dpi: float) -> None:
    """Puts each drawing in the place of its mark.

    Args:
        document: With the marks.
        drawings: By name.
        width: Of each, in the document's units.
        dpi: Of the device: the document's units in an inch.
    """
    if not drawings:
        return
    handler = _Drawings(drawings, width, dpi)
    handler.setParent(document)
    document.documentLayout().registerHandler(_KIND, handler)
    for name in drawings:
        cursor = document.find(f"\ue000{name}\ue001")
        if cursor.isNull():
            raise ValueError(f"the text has no place for the drawing '{name}'")
        form = QTextCharFormat()
        form.setObjectType(_KIND)
        form.setProperty(_NAME, name)
        QTextCursor(cursor).insertText(_OBJECT, form)
