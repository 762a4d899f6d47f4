"""Keeps PySide6 from reading the source text of every module that is imported after it.

PySide6 looks there for `from __feature__ import`, which this project does not use; it costs a tenth of the start-up.
This leans on the inside of PySide6; with another one, where the hook is not found, nothing is changed.

Source: napari issue 8584, which measured the same.
"""

from __future__ import annotations

import sys

_FEATURE = "shibokensupport.feature"
_HOOK = "_mod_uses_pyside"


def no_feature_is_used(_module: object) -> bool:
    """Answers PySide6's question for every module: no."""
    return False


def switch_off() -> bool:
    """Switches the reading off for this process.

    Returns:
        Whether the hook was there.
    """
    feature = sys.modules.get(_FEATURE)
    if not hasattr(feature, _HOOK):
        return False
    setattr(feature, _HOOK, no_feature_is_used)
    return True
