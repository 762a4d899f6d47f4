"""What PySide6 keeps for its error messages, loaded when there is an error and not at the start.

PySide6 loads modules that put the signatures of Qt's functions in words, for the message of a TypeError, for
`help()` and for the making of its stubs; they are compiled from source text at each start, a quarter of the start of an
empty window. A late module takes the place of each: it is filled from the same loader when anything is first asked of
it. What is raised, and what it says, stays the same.

This leans on the names of those modules inside PySide6; a name that another PySide6 has not is never asked for.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any, Final, Protocol

_PACKAGE: Final = "shibokensupport"
_LATE: Final = frozenset(
    f"{_PACKAGE}.signature.{name}"
    for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)
"""All that Python asks for its names; `mapping` is not among them, whose names Qt's side takes without asking."""
_filling: Final = RLock()


class _Loader(Protocol):
    """What loads a module of PySide6, as far as it is needed here."""

    def exec_module(self, module: ModuleType) -> None:
        """Runs the module's text in it."""


class _LateModule(ModuleType):
    """A module that is filled when a name is first asked of it; a name that every module may have does not count."""

    def __init__(self, name: str, loader: _Loader) -> None:
        super().__init__(name)
        self.__dict__["_fill_from"] = (name, loader)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # whatever the module has under this name
        if name.startswith("__") and name != "__all__":
            raise AttributeError(name)
        with _filling:
            source = self.__dict__.pop("_fill_from", None)
            if source is not None:
                self._fill(*source)
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None

    def _fill(self, name: str, loader: _Loader) -> None:
        """Runs the module as if it were imported now; PySide6 has given it another name since."""
        given = self.__spec__
        self.__spec__ = ModuleSpec(name, loader)  # type: ignore[arg-type]  # PySide6's own has no base class
        try:
            loader.exec_module(self)
        finally:
            self.__spec__ = given


class _LateLoader:
    """Makes a late module and leaves it empty."""

    def __init__(self, loader: _Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """A late one."""
        return _LateModule(spec.name, self._loader)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to do yet."""


class _LateFinder:
    """Finds the modules that can be late where the finders behind it find them."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """A late module; None for all others, which Python then finds as ever."""
        if name not in _LATE:
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        found = next((spec for finder in others if (spec := finder.find_spec(name, path, target))), None)
        if found is None or found.loader is None:
            return found
        return ModuleSpec(name, _LateLoader(found.loader))  # type: ignore[arg-type]


@contextmanager
def signatures_left() -> Iterator[None]:
    """While PySide6 is first imported: leaves its modules of signatures for later.

    PySide6 puts a finder of its own before all others. So the one that makes late modules can only go before it when
    the first of those modules is imported, and that is seen at the import itself.
    """
    finder = _LateFinder()
    former = builtins.__import__

    def watching(name: str, *rest: Any, **named: Any) -> ModuleType:  # noqa: ANN401  # as Python's own takes
        if name.partition(".")[0] == _PACKAGE:
            builtins.__import__ = former
            sys.meta_path.insert(0, finder)
        return former(name, *rest, **named)

    builtins.__import__ = watching
    try:
        yield
    finally:
        if builtins.__import__ is watching:
            builtins.__import__ = former
        if finder in sys.meta_path:
            sys.meta_path.remove(finder)
