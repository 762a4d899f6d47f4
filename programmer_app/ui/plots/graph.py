"""pyqtgraph, imported in a fraction of the time and memory. Import `pg` from here and nowhere else.

What makes `import pyqtgraph` slow beside PySide6 is put aside while it runs, and only then:

- It copies every name of QtCore, QtGui and QtWidgets into modules of its own, which makes PySide6 build all its
  classes, though it builds them one by one when they are first used. Stand-ins that look a name up when it is asked for
  take the place of those copies.
- It imports all its items and widgets, of which the plots here need the view alone, with trees of parameters and
  processes behind them. Empty modules take their place. Nothing is left of these afterwards: whoever asks for such an
  item gets the real one, imported then.
- It imports Qt's modules of OpenGL, which bring its libraries along, and of tests. Nothing here is drawn with OpenGL: a
  widget that nothing is an instance of stands for those of OpenGL, and QtTest is missing meanwhile.

(That PySide6 reads the source text of what is imported after it is ended by `programmer_app.ui.quick_imports`.)

This leans on the inside of pyqtgraph 0.14; with another version the plain import is made.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.metadata import version
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Final

from PySide6 import QtCore, QtGui, QtWidgets

from programmer_app.ui.lean_imports import stand_ins

_KNOWN_VERSION = "0.14."
_SOURCES: tuple[ModuleType, ...] = (QtCore, QtGui, QtWidgets)

_UNUSED: Final = ("pyqtgraph.imageview", "pyqtgraph.multiprocess", "pyqtgraph.parametertree")
_USED_IN: Final[dict[str, frozenset[str]]] = {
    "pyqtgraph.graphicsItems": frozenset(),
    "pyqtgraph.widgets": frozenset({"GraphicsView"}),
}
"""The view alone: curves, axes and marks of our plots are painted by themselves."""


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


class _Empty(ModuleType):
    """A module with nothing in it; whatever is asked for by name is None."""

    __all__: tuple[str, ...] = ()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.given: list[str] = []

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)
        self.given.append(name)


class _EmptyOnes:
    """Finds and loads an empty module for each that no plot needs."""

    def __init__(self) -> None:
        self.made: list[_Empty] = []

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """A module that is not needed; None for all others, which Python then finds as ever."""
        package, _, last = name.rpartition(".")
        used = _USED_IN.get(package)
        return ModuleSpec(name, self) if name in _UNUSED or (used is not None and last not in used) else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty one."""
        self.made.append(_Empty(spec.name))
        return self.made[-1]

    def exec_module(self, _module: ModuleType) -> None:
        """Nothing to do."""


@contextmanager
def _fewer_modules() -> Iterator[None]:
    finder = _EmptyOnes()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for empty in finder.made:
            _forget(empty)


class _NoOpenGLWidget(QtWidgets.QWidget):
    """In the place of Qt's widget that draws with OpenGL; none can be made."""

    def __init__(self, *_arguments: object) -> None:
        raise NotImplementedError("plots are drawn without OpenGL here")


def _fewer_parts_of_qt() -> AbstractContextManager[None]:
    widgets = ModuleType("QtOpenGLWidgets")
    vars(widgets)["QOpenGLWidget"] = _NoOpenGLWidget
    put_aside = {"QtOpenGL": ModuleType("QtOpenGL"), "QtOpenGLWidgets": widgets, "QtTest": None}
    return stand_ins({f"PySide6.{name}": module for name, module in put_aside.items()})


def _forget(empty: _Empty) -> None:
    """Takes an empty module, and the names that were asked of it, out of where the import has put them."""
    package, _, last = empty.__name__.rpartition(".")
    sys.modules.pop(empty.__name__, None)
    for holder, names in ((package, (last,)), ("pyqtgraph", empty.given)):
        if holder in sys.modules:
            for name in names:
                vars(sys.modules[holder]).pop(name, None)


def _imported_now(name: str) -> Any:  # noqa: ANN401  # an item or widget
    """What pyqtgraph has under a name for which an empty module stood: its module has the same name."""
    for package in (*_USED_IN, "pyqtgraph.imageview"):
        home = f"{package}.{name}"
        if name[:1].isupper() and find_spec(home) is not None:
            return getattr(import_module(home), name)
    raise AttributeError(f"module 'pyqtgraph' has no attribute {name!r}")


def _is_known() -> bool:
    late_in_qt = all("__dir__" in source.__dict__ for source in _SOURCES)
    return "pyqtgraph" not in sys.modules and version("pyqtgraph").startswith(_KNOWN_VERSION) and late_in_qt


if not _is_known():
    import pyqtgraph as pg
else:
    with _late_names(), _fewer_modules(), _fewer_parts_of_qt():
        import pyqtgraph as pg
    vars(pg)["__getattr__"] = _imported_now
    pg.setConfigOptions(exitCleanup=False)  # at its end it would ask its ViewBox, which is not there

PrimitiveArray = pg.Qt.internals.PrimitiveArray
"""Points as Qt takes them, without an object of Python for each."""

__all__ = ["PrimitiveArray", "pg"]
