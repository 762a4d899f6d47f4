"""Heavy libraries, imported without what nothing here uses of them.

- pydantic's core describes its schemas in ninety typed dicts, for type checkers alone; at its import Python compiles
  each of their thousand annotations. Classes of a plain dict take their place.
- numpy hands a docstring to each of its functions in C, in two modules that do nothing else. Empty modules take their
  place.

Each costs the start 20 ms. What is put aside is back afterwards, and what was imported before stays as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Final

_NUMPY_DOCS: Final = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars")


class _PlainDict(dict[str, object]):
    """In the place of `TypedDict`: its annotations stay text."""

    def __init_subclass__(cls, *, total: bool = True) -> None:
        """`total` is for type checkers."""


@contextmanager
def stand_ins(modules: Mapping[str, ModuleType | None]) -> Iterator[None]:
    """Modules in the place of others meanwhile; those that were imported before stay.

    Args:
        modules: By full name; None, which is Python's own sign, where there is to be no such module.
    """
    new = {name: module for name, module in modules.items() if name not in sys.modules}
    sys.modules.update(new)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in new:
            del sys.modules[name]


def _import_pydantic_core(name: str) -> None:
    import typing  # noqa: PLC0415 - as in pydantic's core, which takes the one or the other

    import typing_extensions  # noqa: PLC0415

    homes: tuple[ModuleType, ...] = (typing, typing_extensions)
    formers = [vars(home)["TypedDict"] for home in homes]
    for home in homes:
        vars(home)["TypedDict"] = _PlainDict
    try:
        import_module(name)
    finally:
        for home, former in zip(homes, formers, strict=True):
            vars(home)["TypedDict"] = former


def _import_numpy(name: str) -> None:
    with stand_ins({docs: ModuleType(docs) for docs in _NUMPY_DOCS}):
        import_module(name)


_LEAN: Final[dict[str, Callable[[str], None]]] = {
    "pydantic_core.core_schema": _import_pydantic_core,
    "numpy": _import_numpy,
}


def import_lean(name: str) -> None:
    """Imports a module, of a heavy library only what is used."""
    _LEAN.get(name, import_module)(name)
