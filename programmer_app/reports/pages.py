"""Pages of a report: rich text on A4 by Qt's painter, with a watermark where it is of a training, and a foot.

What a report says stands in its own file; here is only how pages look.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

NOT_CLEARED: Final = "For training and research. Not a cleared medical device."
_DPI: Final = 300
_POINTS_PER_INCH: Final = 72.0
_MARGIN_MM: Final = 16.0
_FOOT_PT: Final = 34.0
_WATERMARK: Final = "#e9e2f4"
_FAINT: Final = "#566270"
_STYLE: Final = """
.main { font-size: 17pt; font-weight: bold; margin-top: 0px; margin-bottom: 2px; }
.section { font-size: 11pt; font-weight: bold; margin-top: 14px; margin-bottom: 3px; }
.training { color: #5b3a8c; font-weight: bold; font-size: 11pt; margin-bottom: 4px; }
.small { color: #566270; font-size: 8pt; margin-top: 3px; }
.head { color: #566270; font-size: 8pt; }
"""
"""Qt's rich text knows whole points for fonts, and pixels of 1/96 inch for distances."""


@dataclass(frozen=True)
class PageWords:
    """What stands around the text of a report.

    Attributes:
        title: Of the file.
        creator: Of the file.
        foot: On the left of each foot.
        training: Whether it is of a training: then every page says so.
    """

    title: str
    creator: str
    foot: str
    training: bool


def section(heading: str, body: str, *, new_page: bool = False) -> str:
    """A part of a report with its heading; `body` is rich text."""
    style = " style='page-break-before: always'" if new_page else ""
    return f"<p class='section'{style}>{escape(heading)}</p>{body}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of texts; one that starts with an asterisk is bold."""
    top = "".join(f"<td><span class='head'>{escape(text)}</span></td>" for text in head)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f"<table width='100%' cellspacing='0' cellpadding='2'><tr>{top}</tr>{body}</table>"


def _cell(text: str) -> str:
    if text.startswith("*"):
        return f"<td><b>{escape(text[1:])}</b></td>"
    return f"<td>{escape(text)}</td>"


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Names and values, one a line."""
    body = "".join(
        f"<tr><td width='30%' style='color:#566270'>{escape(name)}</td><td>{escape(value)}</td></tr>"
        for name, value in rows
    )
    return f"<table width='100%' cellspacing='0' cellpadding='2'>{body}</table>"


def print_pages(path: Path, html: str, words: PageWords) -> None:
    """Writes a PDF. Needs a QGuiApplication; works without a screen.

    Raises:
        OSError: If the file cannot be written.
    """
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(QGuiApplication.font().family())
    font.setPointSizeF(9)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    with path.open("wb"):
        pass  # says in plain words why the file cannot be written, which QPdfWriter does not
    writer = _writer(path, words)
    document.documentLayout().setPaintDevice(writer)
    foot = writer.resolution() * _FOOT_PT / _POINTS_PER_INCH
    body = QSizeF(writer.width(), writer.height() - foot)
    document.setPageSize(body)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path.name} cannot be written")
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        _draw_page(painter, document, page, body, training=words.training)
        _draw_foot(painter, f"page {page + 1} of {pages}", QRectF(0, body.height(), body.width(), foot), words)
    if not painter.end():
        raise OSError(f"{path.name} could not be written")


def _writer(path: Path, words: PageWords) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setTitle(words.title)
    writer.setCreator(words.creator)
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    return writer


def _draw_page(painter: QPainter, document: QTextDocument, page: int, body: QSizeF, *, training: bool) -> None:
    if training:
        _draw_watermark(painter, body)
    painter.save()
    painter.translate(0, -page * body.height())
    document.drawContents(painter, QRectF(0, page * body.height(), body.width(), body.height()))
    painter.restore()


def _draw_watermark(painter: QPainter, body: QSizeF) -> None:
    painter.save()
    font = QFont(QGuiApplication.font().family(), 88)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(_WATERMARK))
    painter.translate(body.width() / 2, body.height() / 2)
    painter.rotate(-52)
    box = QRectF(-body.height() / 2, -body.width() / 4, body.height(), body.width() / 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "TRAINING")
    painter.restore()


def _draw_foot(painter: QPainter, page: str, box: QRectF, words: PageWords) -> None:
    painter.save()
    painter.setFont(QFont(QGuiApplication.font().family(), 8))
    painter.setPen(QColor(_FAINT))
    left = ("TRAINING · " if words.training else "") + words.foot
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(box, bottom | Qt.AlignmentFlag.AlignLeft, f"{left}\n{NOT_CLEARED}")
    painter.drawText(box, bottom | Qt.AlignmentFlag.AlignRight, page)
    painter.restore()
