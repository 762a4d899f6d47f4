"""What of the window is built when.

The first paint has the frame, the rail and the notice of `StartScreen`. Then:

1. `StartScreen.fill`: the rest of the first screen.
2. The modules of `MODEL`, the library and the model of the visit.
3. The modules of `WIRING`, and what ties model and window together: from here on pumps can be opened.
4. For each page in the order of `Wiring.pages_to_be`: its modules in `PAGES`, then the page. One that is wanted earlier
   is made at once.
5. Alarms, self-test and notices.

Each line is a turn of the event loop of its own, and so is each module that takes long to import: the window answers in
between. What a module imports by itself comes with it, so what others need stands first.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Final

from programmer_app.ui.lean_imports import import_lean

MODEL: Final = (
    "importlib.metadata",
    "pydantic_core.core_schema",
    "pydantic.types",
    "device.program",
    "programmer_app.therapy.drug",
    "programmer_app.therapy.library",
    "cryptography.hazmat.primitives.ciphers.aead",
    "device.protocol.channel",
    "device.protocol.messages",
    "numpy",
    "programmer_app.ui.visit_model",
)
WIRING: Final = ("programmer_app.ui.pump_words", "programmer_app.ui.session_record", "programmer_app.ui.wiring")
PAGES: Final[dict[str, tuple[str, ...]]] = {
    "program": (
        "programmer_app.ui.plots",
        "device.program_file",
        "programmer_app.ui.editors.cumulative_card",
        "programmer_app.ui.screens.program",
    ),
    "pump": ("programmer_app.ui.editors.editor_column", "programmer_app.ui.screens.pump"),
    "review": ("programmer_app.ui.screens.review",),
    "refill": ("programmer_app.ui.screens.refill",),
    "logs": (),
    "patient": (),
    "reports": (),
    "training": (
        "programmer_app.training.scenario",
        "device.emulator",
        "programmer_app.ui.screens.training",
    ),
    "settings": ("programmer_app.ui.screens.settings",),
    "patients": (),
}


def import_next(modules: Iterable[str]) -> bool:
    """Imports the first of some modules that is not there.

    Returns:
        Whether there was one.
    """
    missing = next((name for name in modules if name not in sys.modules), None)
    if missing is None:
        return False
    import_lean(missing)
    return True
