"""How often Python looks for garbage in reference cycles: rarely while the window is built, then as a window needs it.

Python's preset of 700 new objects a search is for small programs. Imports alone make a hundred thousand objects,
hardly one of them garbage, and each search of all objects looks at the widgets of all screens too.
"""

from __future__ import annotations

import gc


def look_rarely() -> None:
    """While the window is built: as good as never."""
    gc.set_threshold(200_000, 20, 20)


def look_as_usual() -> None:
    """Once it stands."""
    gc.set_threshold(20_000, 20, 20)


def keep_what_stands() -> None:
    """Takes all that there is now out of every later search, which else holds up the window for 60 ms.

    Only for a process whose window stands until its end: of what is there now, nothing in a cycle is found any more.
    """
    gc.freeze()
