"""The window: screens, widgets and plots. Everything below this package runs without Qt.

What opens the window imports this package before PySide6: what is set here helps while PySide6 is loaded, too.
"""

import os

from programmer_app.ui.garbage import look_rarely

look_rarely()

# numpy else starts a thread for each further core at its import, for products of large matrices, which nothing here
# makes: it cost the start a third of what numpy costs, and the cores are for painting and the link.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from programmer_app.ui.late_signatures import signatures_left  # noqa: E402 - before PySide6
from programmer_app.ui.quick_imports import take_back  # noqa: E402

with signatures_left():
    import PySide6.QtCore  # noqa: F401 - brings the import that is taken back
take_back()

# Qt else hands out every fill of more than some hundred lines to threads and waits for them: for areas as small as a
# plot that costs more than it gains, and on a busy machine a frame waits for its turn several times.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
