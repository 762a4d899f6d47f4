"""The window: screens, widgets and plots. Everything below this package runs without Qt."""

import gc
import os

import PySide6.QtCore  # noqa: F401 - brings the hook that is switched off below

from programmer_app.ui.quick_imports import switch_off

# Python's preset of 700 new objects a collection is for small programs: imports alone make thousands, none of them
# garbage, and each collection looks at the widgets of all screens too.
gc.set_threshold(20_000, 20, 20)
switch_off()

# Qt else hands out every fill of more than some hundred lines to threads and waits for them: for areas as small as a
# plot that costs more than it gains, and on a busy machine a frame waits for its turn several times.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
