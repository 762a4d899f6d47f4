"""Takes back Python's import, in whose place PySide6 puts a function of its own.

That function looks at every import, and reads the source text of every module, for `from __feature__ import`, which
this project does not use; it costs a tenth of the start-up. This leans on the inside of PySide6; with another one,
where the former import is not found, nothing is changed.

Source: napari issue 8584, which measured the same.
"""

from __future__ import annotations

import builtins
from typing import Final

_FORMER: Final = "__orig_import__"
"""Where PySide6 keeps what it replaced."""


def take_back() -> bool:
    """Puts the import that was there before PySide6 back in its place.

    Returns:
        Whether PySide6 had put another one there.
    """
    former = getattr(builtins, _FORMER, None)
    if former is None:
        return False
    builtins.__import__ = former
    return True
