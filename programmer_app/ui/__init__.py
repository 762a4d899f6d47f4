"""The window: screens, widgets and plots. Everything below this package runs without Qt.

What opens the window imports this package before PySide6: what is set here helps while PySide6 is loaded, too.
"""

import gc
import os

# Python's preset of 700 new objects a collection is for small programs: imports alone make thousands, none of them
# garbage, and each collection looks at the widgets of all screens too.
gc.set_threshold(20_000, 20, 20)

import PySide6.QtCore  # noqa: E402, F401 - brings the import that is taken back

from programmer_app.ui.quick_imports import take_back  # noqa: E402 - before it, PySide6 has nothing to give back

take_back()

# Qt else hands out every fill of more than some hundred lines to threads and waits for them: for areas as small as a
# plot that costs more than it gains, and on a busy machine a frame waits for its turn several times.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
