"""The modules with which PySide6 words its errors are late, and what it says is the same."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

WRONG_CALLS: Final = """
from inspect import getdoc
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
app = QApplication([])
for wrong in (
    lambda: QLabel().setText(5),
    lambda: QLabel().setText(),
    lambda: QLabel(colour="red"),
    lambda: QWidget().setGeometry(1, "a"),
    lambda: QTimer().start("soon"),
    lambda: QTimer.singleShot("1", 3),
):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(repr(error))
print(getdoc(QLabel.setText))
from PySide6.support.signature.lib.enum_sig import HintingEnumerator
from PySide6.support.signature.lib.pyi_generator import *
from PySide6.support.signature import layout
print(HintingEnumerator.__name__, generate_pyi.__module__, layout.__spec__.name, layout.__file__)
print(hasattr(layout, "no_such_name"))
"""
LATE: Final = """
def empty():
    return sorted({name.rpartition(".")[2] for name, module in sys.modules.items() if "_fill_from" in vars(module)})
"""


def run(code: str) -> list[str]:
    """What a process of its own prints for some lines."""
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    return answer.stdout.splitlines()


def test_the_words_of_an_error_are_loaded_with_the_first_error() -> None:
    said = run(
        f"""
import builtins, sys
former, finders = builtins.__import__, list(sys.meta_path)
import programmer_app.ui
print(builtins.__import__ is former, sys.meta_path == finders)
{LATE}
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("dose")
label.resize(90, 20)
label.show()
print(*empty())
try:
    label.setText(5)
except TypeError:
    print(*empty())
"""
    )
    assert said == [
        "True True",
        "enum_sig errorhandler layout parser pyi_generator tool",
        "enum_sig pyi_generator",
    ]


def test_what_is_said_of_a_wrong_call_is_what_pyside_says_without_late_modules() -> None:
    late, plain = run("import programmer_app.ui" + WRONG_CALLS), run(WRONG_CALLS)
    assert late == plain
    assert any("PySide6.QtWidgets.QLabel.setText(arg__1: str, /)" in line for line in late)
    assert any("setText" in line and "Supported signatures" in line for line in late)
