"""A body of rich text on A4 pages with a foot and, in training, a watermark: into a PDF, or out of a printer.

Text stays text and fonts are embedded; drawings are vectors. Needs a QGuiApplication; works without a screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from device.wording import phrase
from programmer_app.reports.drawing import Drawing, put_drawings
from programmer_app.reports.markup import FAINT, STYLE
from programmer_app.reports.typeface import page_font
from programmer_app.reports.wording import Say, english

NOT_CLEARED: Final = phrase("For training and research. Not a cleared medical device.")
_DPI: Final = 300
_POINTS_PER_INCH: Final = 72.0
_MARGIN_MM: Final = 16.0
_FOOT_PT: Final = 34.0
_WATERMARK: Final = "#e9e2f4"
_DIGEST_DIGITS: Final = 16


@dataclass(frozen=True)
class Sheet:
    """What is printed.

    Attributes:
        title: Of the file.
        body: Rich text, with a mark of `drawing` where one belongs.
        foot: First line at the bottom of each page; the second says what this program is not.
        training: Whether every page says TRAINING.
        creator: The program, as the file names it.
        drawings: By their marks.
        tr: Says the few words of the page itself.
    """

    title: str
    body: str
    foot: str
    training: bool
    creator: str
    drawings: Mapping[str, Drawing] = field(default_factory=dict)
    tr: Say = english

    @property
    def digest(self) -> str:
        """The beginning of the SHA-256 of the body, so that two prints can be told apart: 16 hexadecimal digits."""
        return sha256(self.body.encode()).hexdigest()[:_DIGEST_DIGITS]


def write_pdf(path: Path, sheet: Sheet) -> None:
    """Writes the PDF.

    Raises:
        OSError: If the file cannot be written.
    """
    with path.open("wb"):
        pass  # says in plain words why the file cannot be written, which QPdfWriter does not
    writer = QPdfWriter(str(path))
    writer.setTitle(f"{sheet.title} (TRAINING)" if sheet.training else sheet.title)
    writer.setCreator(sheet.creator)
    writer.setResolution(_DPI)
    writer.setPageLayout(a4())
    paint(writer, sheet, path.name)


def a4() -> QPageLayout:
    """A4, upright, with the margins of reports."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), upright, margins, QPageLayout.Unit.Millimeter)


def paint(device: QPagedPaintDevice, sheet: Sheet, name: str) -> None:
    """Paints all pages on a device whose page is set up, as a QPdfWriter or QPrinter.

    Raises:
        OSError: If the device takes nothing; `name` says which.
    """
    document = _document(sheet)
    document.documentLayout().setPaintDevice(device)
    resolution = device.logicalDpiY()
    foot = resolution * _FOOT_PT / _POINTS_PER_INCH
    body = QSizeF(device.width(), device.height() - foot)
    put_drawings(document, sheet.drawings, body.width(), resolution)
    document.setPageSize(body)  # lays out all of it anew: Qt loses paragraphs behind what is put in later
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(f"{name} cannot be written")
    pages, tr = document.pageCount(), sheet.tr  # by this name translators find the text
    for page in range(pages):
        if page:
            device.newPage()
        _draw_page(painter, document, page, body, sheet)
        box = QRectF(0, body.height(), body.width(), foot)
        _draw_foot(painter, tr("page {number} of {count}", number=page + 1, count=pages), box, sheet)
    if not painter.end():
        raise OSError(f"{name} could not be written")


def _document(sheet: Sheet) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(page_font(9))
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(sheet.body)
    return document


def _draw_page(painter: QPainter, document: QTextDocument, page: int, body: QSizeF, sheet: Sheet) -> None:
    if sheet.training:
        _draw_watermark(painter, body)
    painter.save()
    painter.translate(0, -page * body.height())
    document.drawContents(painter, QRectF(0, page * body.height(), body.width(), body.height()))
    painter.restore()


def _draw_watermark(painter: QPainter, body: QSizeF) -> None:
    painter.save()
    font = page_font(88)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(_WATERMARK))
    painter.translate(body.width() / 2, body.height() / 2)
    painter.rotate(-52)
    box = QRectF(-body.height() / 2, -body.width() / 4, body.height(), body.width() / 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "TRAINING")
    painter.restore()


def _draw_foot(painter: QPainter, page: str, box: QRectF, sheet: Sheet) -> None:
    painter.save()
    painter.setFont(page_font(8))
    painter.setPen(QColor(FAINT))
    left = f"TRAINING · {sheet.foot}" if sheet.training else sheet.foot
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(box, bottom | Qt.AlignmentFlag.AlignLeft, f"{left}\n{sheet.tr(NOT_CLEARED)}")
    painter.drawText(box, bottom | Qt.AlignmentFlag.AlignRight, f"{page}\n{sheet.digest}")
    painter.restore()
