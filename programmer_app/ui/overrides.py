"""Overrides of Qt's methods whose errors get lost on the way through PySide6.

An error in `QGraphicsView.drawBackground` or `drawForeground` reaches nobody (PySide6 6.11): the picture is left half
painted, a curve may be missing, and nothing says so; two at once end the process. So the error is told from here.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

_Override = TypeVar("_Override", bound=Callable[..., None])


def telling(override: _Override) -> _Override:
    """An override that hands its errors to `sys.excepthook`, as any other unhandled error, and returns."""

    @wraps(override)
    def told(*args: Any) -> None:  # noqa: ANN401 - whatever Qt hands over
        try:
            override(*args)
        except Exception:  # noqa: BLE001 - whatever it is, it is told
            sys.excepthook(*sys.exc_info())

    return cast(_Override, told)
