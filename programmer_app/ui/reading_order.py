"""Where the tab key goes: through what can be seen, in the order in which it is read.

Qt's own order is that in which widgets were made. Here many are made late, when they are wanted or when something is
found, and would come last wherever they stand. So the order is taken from the layouts, each time that Tab is pressed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QScrollArea, QWidget

from programmer_app.ui.widgets import Card

_BACKWARDS = (QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.RightToLeft)

_BESIDE_PX = 12
"""Seen of what stands above or below the stop."""


def stop_after(root: QWidget, here: QWidget | None, *, forwards: bool) -> QWidget | None:
    """The next stop of the tab key in `root`, round and round.

    Args:
        root: A window.
        here: What has the focus. Where it is no stop any more, because it went or may not be used now, the stop that
            stands nearest to it follows, without going round; the first or last one where it stands nowhere.
        forwards: Tab, or Shift+Tab.
    """
    stops = [widget for widget in _walk(root) if is_stop(widget)]
    if not stops:
        return None
    if here in stops:
        return stops[(stops.index(here) + (1 if forwards else -1)) % len(stops)]
    order = list(_walk(root, unseen_too=True))
    while here is not None and here not in order:
        here = here.parentWidget()  # it has left its layout, and is going
    if here is None:
        return stops[0 if forwards else -1]
    at = order.index(here)
    before, after = order[:at][::-1], order[at + 1 :]
    nearest = (*after, *before) if forwards else (*before, *after)
    return next(widget for widget in nearest if is_stop(widget))


def part_after(root: QWidget, here: QWidget | None, *, forwards: bool) -> QWidget | None:
    """The first stop of the next part, round and round: a part is a card, or what lies together outside of cards.

    Args:
        root: A window.
        here: What has the focus.
        forwards: To the next part, or to the one before.
    """
    stops = [widget for widget in _walk(root) if is_stop(widget)]
    parts = [list(part) for _card, part in groupby(stops, key=_card_of)]
    if not parts:
        return None
    at = next((number for number, part in enumerate(parts) if here in part), -1 if forwards else 0)
    return parts[(at + (1 if forwards else -1)) % len(parts)][0]


def _card_of(widget: QWidget) -> QWidget | None:
    holder: QWidget | None = widget
    while holder is not None and not isinstance(holder, Card):
        holder = holder.parentWidget()
    return holder


def show_in_areas(widget: QWidget) -> None:
    """Scrolls everything around a widget so that it can be seen."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget, 0, _BESIDE_PX)
        holder = holder.parentWidget()


def is_stop(widget: QWidget) -> bool:
    """Whether the tab key stops at a widget that can be seen and used."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _walk(widget: QWidget, *, unseen_too: bool = False) -> Iterator[QWidget]:
    """A widget, then all that stands in it."""
    if not (unseen_too or widget.isVisible()):
        return
    yield widget
    held = widget.widget() if isinstance(widget, QScrollArea) else None
    if held is not None:
        yield from _walk(held, unseen_too=unseen_too)
    layout = widget.layout()
    if layout is not None:
        yield from _walk_layout(layout, widget, unseen_too=unseen_too)


def _walk_layout(layout: QLayout, holder: QWidget, *, unseen_too: bool) -> Iterator[QWidget]:
    for part in _parts(layout, holder):
        if isinstance(part, QWidget):
            yield from _walk(part, unseen_too=unseen_too)
        else:
            yield from _walk_layout(part, holder, unseen_too=unseen_too)


def _parts(layout: QLayout, holder: QWidget) -> list[QWidget | QLayout]:
    """What a layout holds, in the order in which it is read.

    No item of the layout is asked for. PySide is not told when Qt deletes one, as with every widget that goes or is
    placed anew; its Python object stays for whatever Qt makes next at that address, which ends the process or gives a
    wrong object.
    """
    widgets = holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    inner = [part for part in layout.children() if isinstance(part, QLayout)]
    found = [(place, widget) for widget in widgets if (place := layout.indexOf(widget)) >= 0]
    placed: list[tuple[int, QWidget | QLayout]] = [*found, *((layout.indexOf(part), part) for part in inner)]
    placed.sort(key=lambda part: _place(layout, part[0]))
    backwards = isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS
    return [part for _place, part in (reversed(placed) if backwards else placed)]


def _place(layout: QLayout, number: int) -> tuple[int, ...]:
    """By row and column in a grid."""
    if isinstance(layout, QGridLayout):
        return tuple(layout.getItemPosition(number)[:2])  # type: ignore[index]
    return (number,)
