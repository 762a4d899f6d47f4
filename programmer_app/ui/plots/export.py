"""A plot as a picture, a document or a table: PNG, SVG, PDF and CSV.

pyqtgraph's own exporter of SVG fails with newer Qt; the scene is painted into Qt's own generators instead. Each file
says what it shows; one that was made in training says so in words and, as a picture, over the curves.
"""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPaintDevice, QPainter, QPdfWriter

from device.wording import phrase
from programmer_app.ui import fonts, theme
from programmer_app.ui.plots.lines import Lines
from programmer_app.ui.plots.plot_base import PlotBase
from programmer_app.ui.plots.scales import Numbers
from programmer_app.ui.translation import tr

FORMATS: Final = ("png", "svg", "pdf", "csv")
TRAINING: Final = phrase("TRAINING: emulated pump, nothing here was given to a patient")
NOT_CLEARED: Final = phrase("For training and research. Not a cleared medical device.")
_SCALE: Final = 2
"""Pixels of a PNG for each of the window, so that it can be printed."""

_DPI: Final = 96
_MARGIN_PX: Final = 14
_LINE_PX: Final = 18


@dataclass(frozen=True, slots=True)
class Caption:
    """What a file says beside its curves.

    Attributes:
        title: Of the plot, with drug and unit.
        lines: Under the title: pump and moment, what each curve is.
        training: Whether the pump is an emulated one.
    """

    title: str
    lines: tuple[str, ...]
    training: bool

    def foot(self) -> str:
        """What stands under the picture."""
        return f"{tr(TRAINING)} · {tr(NOT_CLEARED)}" if self.training else tr(NOT_CLEARED)


class _Sheet:
    """A plot with its words around it, one unit to a pixel of the window."""

    def __init__(self, plot: PlotBase, caption: Caption) -> None:
        self._plot = plot
        self._caption = caption
        self._top = _MARGIN_PX + _LINE_PX * (1 + len(caption.lines)) + 4
        inside = plot.canvas.viewport().size()
        self.size = QSize(inside.width() + 2 * _MARGIN_PX, inside.height() + self._top + _LINE_PX + _MARGIN_PX)

    def paint(self, device: QPaintDevice) -> None:
        """Paints on a device of `size`.

        Raises:
            OSError: If the device does not take it.
        """
        painter = QPainter()
        if not painter.begin(device):
            raise OSError(tr("the file cannot be written"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self.size.width(), self.size.height())
        painter.fillRect(whole, theme.colour("surface"))
        words = whole.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        self._words(painter, words)
        self._plot.canvas.paint_at(painter, QPointF(_MARGIN_PX, self._top))
        painter.end()

    def _words(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(fonts.semibold())
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(area.left(), area.top(), area.width(), _LINE_PX), self._caption.title)
        painter.setFont(fonts.font(11))
        painter.setPen(theme.colour("secondary"))
        for number, text in enumerate(self._caption.lines, start=1):
            row = QRectF(area.left(), area.top() + number * _LINE_PX, area.width(), _LINE_PX)
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), text)
        if self._caption.training:
            painter.setPen(theme.colour("training_text"))
        foot = QRectF(area.left(), area.bottom() - _LINE_PX, area.width(), _LINE_PX)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignBottom), self._caption.foot())


def save_png(plot: PlotBase, path: Path, caption: Caption) -> None:
    """A picture at twice the pixels of the window.

    Raises:
        OSError: If the file cannot be written.
    """
    sheet = _Sheet(plot, caption)
    image = QImage(sheet.size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    sheet.paint(image)
    if not image.save(str(path)):
        raise OSError(tr("the file cannot be written"))


def save_svg(plot: PlotBase, path: Path, caption: Caption) -> None:
    """A drawing of lines and texts.

    Raises:
        OSError: If the file cannot be written.
    """
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - when it is used

    _writable(path)
    sheet = _Sheet(plot, caption)
    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setSize(sheet.size)
    made.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    made.setResolution(_DPI)
    made.setTitle(caption.title)
    made.setDescription(caption.foot())
    sheet.paint(made)


def save_pdf(plot: PlotBase, path: Path, caption: Caption) -> None:
    """A document of one page, as large as the plot.

    Raises:
        OSError: If the file cannot be written.
    """
    _writable(path)
    sheet = _Sheet(plot, caption)
    made = QPdfWriter(str(path))
    made.setResolution(_DPI)
    made.setPageMargins(QMarginsF(0, 0, 0, 0))
    made.setPageSize(QPageSize(QSizeF(sheet.size) * 72.0 / _DPI, QPageSize.Unit.Point))
    made.setTitle(caption.title)
    sheet.paint(made)


def _writable(path: Path) -> None:
    """Qt's writers tell a file that cannot be opened only in the log."""
    with path.open("ab"):
        pass


def save_csv(path: Path, caption: Caption, table: "Table") -> None:
    """A table: moments and the values of each curve.

    Raises:
        OSError: If the file cannot be written.
    """
    path.write_text(table.text(caption), encoding="utf-8", newline="")


@dataclass(frozen=True, slots=True)
class Table:
    """What a plot shows, as rows.

    Attributes:
        lines: The curves.
        unit: Of their values.
        start: Pump time at the start of the axis.
        names: How each curve is called, by name.
    """

    lines: Lines
    unit: str
    start: datetime
    names: Callable[[str], str]

    def text(self, caption: Caption) -> str:
        """The file: remarks after `#`, a head, rows in the order of time; a value that a curve has not is empty."""
        columns = self._columns()
        written = StringIO()
        for remark in (caption.title, *caption.lines, caption.foot()):
            written.write(f"# {remark}\r\n")
        rows = csv.writer(written)
        rows.writerow([tr("pump time"), "hours", *(f"{name}, {self.unit}" for name, _values in columns)])
        for hours in sorted({hours for _name, values in columns for hours in values}):
            at = self.start + timedelta(seconds=round(hours * 3_600))
            cells = ["" if hours not in values else f"{values[hours]:.9g}" for _name, values in columns]
            rows.writerow([f"{at:%Y-%m-%d %H:%M:%S}", f"{hours:.6g}", *cells])
        return written.getvalue()

    def _columns(self) -> list[tuple[str, dict[float, float]]]:
        lines = self.lines
        columns: list[tuple[str, dict[float, float]]] = []
        for name in lines.names():
            said = self.names(name)
            if name == "delivered" and lines.delivered is not None:
                columns.append((said, _by_hour(*lines.delivered)))
            elif name == "likely" and lines.likely is not None:
                for which, values in zip(("5 %", "50 %", "95 %"), lines.likely, strict=True):
                    columns.append((f"{said} {which}", _by_hour(lines.x_h, values)))
            else:
                columns.append((said, _by_hour(lines.x_h, getattr(lines, name))))
        return columns


def _by_hour(hours: Numbers, values: Numbers) -> dict[float, float]:
    return {float(hour): float(value) for hour, value in zip(hours, values, strict=True)}


def save(plot: PlotBase, path: Path, caption: Caption, table: Table | None) -> None:
    """Writes the format that the suffix names.

    Raises:
        OSError: If the file cannot be written.
        ValueError: If the suffix names none, or there is no table for CSV.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind == "csv" and table is not None:
        save_csv(path, caption, table)
    elif kind in ("png", "svg", "pdf"):
        {"png": save_png, "svg": save_svg, "pdf": save_pdf}[kind](plot, path, caption)
    else:
        raise ValueError(
            tr("a plot is written as {formats}; '{name}' ends otherwise", formats=", ".join(FORMATS), name=path.name)
        )
