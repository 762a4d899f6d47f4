"""The wallet card as a vector drawing: front and back side by side, each as large as a bank card, to cut out and fold.

Text that does not fit gets smaller; below 5 pt the least important lines are left out, and a last line says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPen, QTextDocument

from programmer_app.reports.markup import FAINT
from programmer_app.reports.typeface import page_font

WIDTH_MM: Final = 85.6
HEIGHT_MM: Final = 53.98
"""Source: ISO/IEC 7810, ID-1."""

_MM_PER_INCH: Final = 25.4
_PADDING_MM: Final = 3.0
_POINTS: Final = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
_CUT: Final = "#8a949e"
_MORE: Final = "…"


@dataclass(frozen=True, slots=True)
class WalletDrawing:
    """Both sides; the first line of each is its heading, and one that starts with an asterisk is bold."""

    front: tuple[str, ...]
    back: tuple[str, ...]
    fold: str

    @property
    def height_inches(self) -> float:
        """Of the drawing, with room for the line of the cut."""
        return (HEIGHT_MM + 2) / _MM_PER_INCH

    def __call__(self, painter: QPainter, box: QRectF) -> None:
        """Draws into the box, from its left upper corner."""
        mm = painter.device().logicalDpiY() / _MM_PER_INCH
        side = QSizeF(WIDTH_MM * mm, HEIGHT_MM * mm)
        left = QRectF(box.topLeft() + QPointF(mm, mm), side)
        right = QRectF(left.topRight(), side)
        pen = QPen(QColor(_CUT), 0.2 * mm, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(left.united(right))
        painter.setPen(QPen(QColor(_CUT), 0.2 * mm, Qt.PenStyle.DotLine))
        painter.drawLine(left.topRight(), left.bottomRight())
        self._draw_fold(painter, left, mm)
        for area, lines in ((left, self.front), (right, self.back)):
            _draw_side(painter, area.adjusted(*(one * _PADDING_MM * mm for one in (1, 1, -1, -1))), lines)

    def _draw_fold(self, painter: QPainter, left: QRectF, mm: float) -> None:
        painter.save()
        painter.setFont(page_font(5))
        painter.setPen(QColor(FAINT))
        painter.translate(left.right() - 0.8 * mm, left.bottom() - mm)
        painter.rotate(-90)
        painter.drawText(QPointF(0, 0), self.fold)
        painter.restore()


def _draw_side(painter: QPainter, area: QRectF, lines: tuple[str, ...]) -> None:
    document = fitted(painter, area.size(), lines)
    painter.save()
    painter.translate(area.topLeft())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(QPointF(0, 0), area.size())
    document.documentLayout().draw(painter, context)
    painter.restore()


def fitted(painter: QPainter, size: QSizeF, lines: tuple[str, ...]) -> QTextDocument:
    """The lines as a text that fits: in the largest size that does, or without the last lines."""
    for kept in range(len(lines), 0, -1):
        shown = lines if kept == len(lines) else (*lines[:kept], _MORE)
        for points in _POINTS if kept == len(lines) else _POINTS[-1:]:
            document = _document(painter, size.width(), shown, points)
            if document.size().height() <= size.height():
                return document
    return _document(painter, size.width(), (_MORE,), _POINTS[-1])


def _document(painter: QPainter, width: float, lines: tuple[str, ...], points: float) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(page_font(points))
    document.documentLayout().setPaintDevice(painter.device())
    heading, *rest = lines
    body = "".join(f"<p style='margin: 0'>{_line(line)}</p>" for line in rest)
    document.setHtml(f"<p style='margin: 0; color: #a3262a'><b>{escape(heading)}</b></p>{body}")
    document.setTextWidth(width)
    return document


def _line(line: str) -> str:
    return f"<b>{escape(line[1:])}</b>" if line.startswith("*") else escape(line)
