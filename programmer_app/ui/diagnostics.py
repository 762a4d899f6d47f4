"""The diagnostic file: what the developers need, in one zip, and nothing about a person or a therapy.

In it: versions, how the self-tests ended, the looks of the window, and the faults of this program
(types and places in its source). Not in it: names, serial numbers, doses, records, paths, the name of the computer.
"""

from __future__ import annotations

import json
import platform
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pydantic
from PySide6.QtCore import qVersion

from programmer_app import __version__
from programmer_app.ui.crash_guard import FILE_NAME as FAULTS
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.preferences import preferences
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import Message

if TYPE_CHECKING:
    from programmer_app.ui.self_check import CheckResult
    from programmer_app.ui.shell import MainWindow

FORMAT: Final = "thecal-diagnostics/1"
_README: Final = (
    "Diagnostic file of Thecal. No name, serial number or dose is in it; look for yourself, it is all text.\n"
)


def write_bundle(path: Path, folder: Path | None, results: list[CheckResult], *, training: bool) -> None:
    """Writes the file.

    Args:
        path: Where to.
        folder: Of the faults; None at a training desk, which keeps none.
        results: Of the last self-test; their reasons stay out, since a path may stand in them.
        training: Which desk.

    Raises:
        OSError: If it cannot be written.
    """
    about = {
        "format": FORMAT,
        "thecal": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "pydantic": pydantic.VERSION,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "desk": "training" if training else "clinic",
        "self_test": {result.name: not result.why for result in results},
        "looks": {
            "theme": preferences.looks.theme,
            "text_percent": preferences.looks.text_percent,
            "reduced_motion": preferences.looks.reduced_motion,
        },
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("readme.txt", _README)
        bundle.writestr("about.json", json.dumps(about, indent=1) + "\n")
        for name in (FAULTS, Path(FAULTS).with_suffix(".old").name):
            if folder is not None and (folder / name).is_file():
                bundle.write(folder / name, name)


def ask_and_save(window: MainWindow) -> None:
    """Asks where to write the file, and writes it there."""
    dialog = FileDialog(window, "Save a diagnostic file", "thecal-diagnostics.zip", "Zip files (*.zip)")
    dialog.setObjectName("bundleDialog")
    dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("zip")
    dialog.fileSelected.connect(lambda name: save_bundle(window, Path(name)))
    dialog.open()


def save_bundle(window: MainWindow, path: Path) -> None:
    """Writes the file of a window, and says how it went."""
    model, extras = window.model, window.extras
    if model is None:
        return
    folder = getattr(window.desk, "folder", None)
    results = [] if extras is None else list(extras.results.values())
    try:
        write_bundle(path, folder, results, training=window.desk.training)
    except OSError as error:
        model.message_posted.emit(
            Message("reason", tr("The diagnostic file cannot be written: {why}.", why=error.strerror))
        )
    else:
        model.message_posted.emit(
            Message("good", tr("{file} is written. No name, serial number or dose is in it.", file=path.name))
        )
