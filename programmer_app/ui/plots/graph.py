"""pyqtgraph, imported in half the time. Import `pg` from here and nowhere else.

What makes `import pyqtgraph` slow beside PySide6 is put aside while it runs, and only then: pyqtgraph copies every name
of QtCore, QtGui and QtWidgets into modules of its own, which makes PySide6 build all its classes, though it builds them
one by one when they are first used. Stand-ins that look a name up when it is asked for take the place of those copies.
(That PySide6 reads the source text of what is imported after it is ended by `programmer_app.ui.quick_imports`.)

This leans on the inside of pyqtgraph 0.14; with another version the plain import is made.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from types import ModuleType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

_KNOWN_VERSION = "0.14."
_SOURCES: tuple[ModuleType, ...] = (QtCore, QtGui, QtWidgets)


class _LateNames(ModuleType):
    """A module that has the names of another one, each looked up when it is first asked for."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self.__dict__["_source"] = source

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # whatever Qt has under this name
        value = getattr(self.__dict__["_source"], name)
        self.__dict__[name] = value
        return value


def _stand_in_name(source: ModuleType) -> str:
    return f"pyqtgraph.Qt.{source.__name__.rpartition('.')[2]}"


@contextmanager
def _late_names() -> Iterator[None]:
    formers = [source.__dict__["__dir__"] for source in _SOURCES]  # PySide6 has its own, which names late classes too
    for source in _SOURCES:
        sys.modules[_stand_in_name(source)] = _LateNames(_stand_in_name(source), source)
        source.__dict__["__dir__"] = list  # an empty list of names: nothing to copy
    try:
        yield
    finally:
        for source, former in zip(_SOURCES, formers, strict=True):
            source.__dict__["__dir__"] = former


def _is_known() -> bool:
    late_in_qt = all("__dir__" in source.__dict__ for source in _SOURCES)
    return "pyqtgraph" not in sys.modules and version("pyqtgraph").startswith(_KNOWN_VERSION) and late_in_qt


if not _is_known():
    import pyqtgraph as pg
else:
    with _late_names():
        import pyqtgraph as pg

PrimitiveArray = pg.Qt.internals.PrimitiveArray
"""Points as Qt takes them, without an object of Python for each."""

__all__ = ["PrimitiveArray", "pg"]
