"""Python objects of layout items that Qt has deleted without telling PySide.

PySide makes such objects by itself where a layout that holds something is put into another one, and keeps them. It is
told when a widget is taken out with `removeWidget`, or when the whole layout goes; not when a widget in the layout is
deleted, gets another parent or is placed anew. What is left stands for whatever Qt makes next at that address: a wrong
object, or the end of the process.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem
from shiboken6 import getAllValidWrappers, getCppPointer, invalidate


def items_of_nothing() -> list[str]:
    """Type and address of each Python object of a layout item that no layout of any widget holds."""
    gc.collect()
    known = {_address(item): item for item in _layout_items()}
    held = set()
    for widget in QApplication.allWidgets():
        layout = widget.layout()
        for item in () if layout is None else _in(layout):
            held.add(_address(item))
            if _address(item) not in known:
                invalidate(item)  # made by this question, and not to outlive it
    return [f"{type(item).__name__} {address:#x}" for address, item in known.items() if address not in held]


def _layout_items() -> list[QLayoutItem]:
    return [one for one in getAllValidWrappers() if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)]


def _in(layout: QLayout) -> Iterator[QLayoutItem]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if isinstance(item, QLayout):
            yield from _in(item)
        elif item is not None:
            yield item


def _address(item: QLayoutItem) -> int:
    return int(getCppPointer(item)[0])
