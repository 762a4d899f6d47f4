"""The pieces of a report's body: sections, tables, facts; all that comes from outside is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

FAINT: Final = "#566270"
STYLE: Final = """
.main { font-size: 17pt; font-weight: bold; margin-top: 0px; margin-bottom: 2px; }
.section { font-size: 11pt; font-weight: bold; margin-top: 14px; margin-bottom: 3px; }
.training { color: #5b3a8c; font-weight: bold; font-size: 11pt; margin-bottom: 4px; }
.warning { color: #a3262a; font-weight: bold; margin-top: 4px; margin-bottom: 4px; }
.small { color: #566270; font-size: 8pt; margin-top: 3px; }
.head { color: #566270; font-size: 8pt; }
"""
"""Qt's rich text knows whole points for fonts, and pixels of 1/96 inch for distances."""


def paragraph(text: str, kind: str) -> str:
    """A paragraph of a class of `STYLE`."""
    return f"<p class='{kind}'>{escape(text)}</p>"


def section(heading: str, body: str, *, new_page: bool = False) -> str:
    """A section with its heading."""
    style = " style='page-break-before: always'" if new_page else ""
    return f"<p class='section'{style}>{escape(heading)}</p>{body}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int] = ()) -> str:
    """A table of texts; one that starts with an asterisk is bold. `widths` of the columns in percent."""
    wide = [f" width='{percent}%'" for percent in widths] or [""] * len(head)
    top = "".join(
        f"<td{width}><span class='head'>{escape(text)}</span></td>" for text, width in zip(head, wide, strict=True)
    )
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f"<table width='100%' cellspacing='0' cellpadding='2'><tr>{top}</tr>{body}</table>"


def _cell(text: str) -> str:
    if text.startswith("*"):
        return f"<td><b>{escape(text[1:])}</b></td>"
    return f"<td>{escape(text)}</td>"


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Names and values, below each other."""
    body = "".join(
        f"<tr><td width='30%' style='color:{FAINT}'>{escape(name)}</td><td>{escape(value)}</td></tr>"
        for name, value in rows
    )
    return f"<table width='100%' cellspacing='0' cellpadding='2'>{body}</table>"
