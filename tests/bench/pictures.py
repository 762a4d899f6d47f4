"""Small pictures of measurements, as SVG that follows the reader's light or dark theme where it can."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import Final

_WIDTH: Final = 900
_ROW: Final = 16
_LEFT: Final = 430
_RIGHT: Final = 70
_MOST_BARS: Final = 40
_COLOURS: Final = ("#1b6ca8", "#b3541e", "#2e7d4f", "#7a4fa3", "#a83246", "#0f7f83", "#8a6d00", "#555f6b")
_STYLE: Final = (
    "<style>text{font:11px sans-serif;fill:#333}.a{stroke:#999;stroke-width:1}.t{stroke:#333;stroke-dasharray:3 3}"
    ".g{fill:#2e7d4f}.b{fill:#b3261e}polyline{fill:none;stroke-width:1.6}"
    "@media(prefers-color-scheme:dark){text{fill:#ccc}.t{stroke:#ccc}}</style>"
)


def bars(values: Sequence[tuple[str, float]], unit: str) -> str:
    """Bars on a logarithmic axis from 1 on: the line at 1 is the target, or as fast as the other.

    The first ones stay where there are too many; what is more than 1 is red where less is better.
    """
    shown = [(name, value) for name, value in values if value > 0][:_MOST_BARS]
    if not shown:
        return _framed(40, [_words(10, 20, "nothing was measured")])
    logs = [math.log10(value) for _, value in shown]
    low, high = min(*logs, -0.5, 0.0), max(*logs, 0.5, 0.0)
    scale = (_WIDTH - _LEFT - _RIGHT) / (high - low)
    zero = _LEFT - low * scale
    parts = []
    for place, ((name, value), log) in enumerate(zip(shown, logs, strict=True)):
        y = 24 + place * _ROW
        x, width = (zero, log * scale) if log >= 0 else (zero + log * scale, -log * scale)
        better = (log >= 0) == (unit == "times faster")
        parts.append(_words(_LEFT - 6, y + 11, _short(name), anchor="end"))
        parts.append(
            f'<rect class="{"g" if better else "b"}" x="{x:.1f}" y="{y}" width="{max(width, 1):.1f}" height="11"/>'
        )
        parts.append(_words(max(x + width, zero) + 4, y + 11, f"{value:.3g}"))
    height = 34 + len(shown) * _ROW
    parts.append(f'<line class="t" x1="{zero:.1f}" y1="18" x2="{zero:.1f}" y2="{height - 8}"/>')
    parts.append(_words(zero, 12, f"1 {unit}", anchor="middle"))
    return _framed(height, parts)


def lines(series: Sequence[tuple[str, Sequence[Sequence[float]]]]) -> str:
    """Cost over work, each divided by its smallest, on logarithmic axes; the dashed line grows as the work does."""
    if not series:
        return _framed(40, [_words(10, 20, "nothing was measured")])
    curves = [
        (
            name,
            [(math.log10(x / points[0][0]), math.log10(max(y, 1e-12) / max(points[0][1], 1e-12))) for x, y in points],
        )
        for name, points in series
    ]
    wide = max(max(x for x, _ in curve) for _, curve in curves) or 1.0
    high = max(wide, *(y for _, curve in curves for _, y in curve))
    low = min(0.0, *(y for _, curve in curves for _, y in curve))
    left, width, tall = 50.0, 430.0, 330.0

    def at(x: float, y: float) -> str:
        return f"{left + x / wide * width:.1f},{20 + (high - y) / (high - low) * tall:.1f}"

    parts = [f'<polyline class="t" points="{at(0, 0)} {at(wide, wide)}"/>']
    for power in range(int(wide) + 1):
        x, y = at(power, low).split(",")
        parts.append(f'<line class="a" x1="{x}" y1="20" x2="{x}" y2="{y}" opacity="0.4"/>')
        parts.append(_words(float(x), float(y) + 14, f"{10**power:,}", anchor="middle"))
    for power in range(math.ceil(low), int(high) + 1):
        x, y = at(0, power).split(",")
        parts.append(f'<line class="a" x1="{left}" y1="{y}" x2="{left + width}" y2="{y}" opacity="0.4"/>')
        parts.append(_words(left - 6, float(y) + 4, f"{10.0**power:g}", anchor="end"))
    for place, (name, curve) in enumerate(curves):
        colour, dash = _COLOURS[place % len(_COLOURS)], "" if place < len(_COLOURS) else ' stroke-dasharray="6 3"'
        points = " ".join(at(x, y) for x, y in curve)
        parts.append(f'<polyline points="{points}" stroke="{colour}"{dash}/>')
        y_at = 30 + place * _ROW
        parts.append(f'<line x1="500" y1="{y_at}" x2="524" y2="{y_at}" stroke="{colour}" stroke-width="2"{dash}/>')
        parts.append(_words(530, y_at + 4, _short(name)))
    parts.append(_words(left + width / 2, 386, "times the work", anchor="middle"))
    return _framed(max(394, 40 + len(curves) * _ROW), parts)


def _words(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _short(name: str) -> str:
    return name if len(name) <= 76 else f"{name[:50]}...{name[-23:]}"


def _framed(height: float, parts: Sequence[str]) -> str:
    size = f'width="{_WIDTH}" height="{height:.0f}" viewBox="0 0 {_WIDTH} {height:.0f}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
    return "\n".join((head, _STYLE, *parts, "</svg>")) + "\n"
