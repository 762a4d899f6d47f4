"""The window: screens, widgets and plots. Everything below this package runs without Qt."""

import PySide6.QtCore  # noqa: F401 - brings the hook that is switched off below

from programmer_app.ui.quick_imports import switch_off

switch_off()
