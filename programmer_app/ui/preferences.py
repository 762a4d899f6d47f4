"""How the person wants the window to look: theme, text, motion, language; and where it stood. Nothing of a therapy.

One object for the program. It keeps itself in a file when it was given one; at a training desk too, since it holds no
more than the looks of the window.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from programmer_app.ui.translation import LANGUAGES

FILE_NAME: Final = "window.json"
TEXT_PERCENTS: Final = (100, 115, 130, 150, 175, 200)
THEMES: Final = ("light", "dark", "system")


@dataclass(frozen=True, slots=True)
class Looks:
    """What is kept.

    Attributes:
        theme: `light`, `dark`, `system`, or "" where the person never chose.
        text_percent: Size of the text, one of `TEXT_PERCENTS`.
        reduced_motion: Whether nothing may flash or move.
        language: A code of `LANGUAGES`, or "" for that of the desktop.
        welcomed: Whether the welcome of the first start was read.
        geometry: Of the window, as Qt writes it, in hexadecimal; "" for the preset.
        horizon: How far the projection was shown last, as `HorizonSelector` names it; "" for the preset.
    """

    theme: str = ""
    text_percent: int = 100
    reduced_motion: bool = False
    language: str = ""
    welcomed: bool = False
    geometry: str = ""
    horizon: str = ""


class Preferences(QObject):
    """The looks in use.

    Signals:
        changed: Something of `looks` is another.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.looks = Looks()
        self._path: Path | None = None

    def keep_in(self, folder: Path | None) -> None:
        """Takes over what a file holds, and keeps every change there; in memory alone where None."""
        self._path = None if folder is None else folder / FILE_NAME
        self.looks = Looks() if self._path is None else _read(self._path)
        self.changed.emit()

    def change(self, **what: Any) -> None:  # noqa: ANN401 - fields of Looks, which checks them
        """Changes some fields of `looks`, and keeps them.

        Raises:
            TypeError: If there is no such field.
        """
        made = replace(self.looks, **what)
        if made == self.looks:
            return
        self.looks = made
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        if self._path is None:
            return
        import json  # noqa: PLC0415 - the first paint need not wait for it

        made = self._path.with_suffix(".new")
        try:
            made.write_text(json.dumps(asdict(self.looks), indent=1) + "\n", encoding="utf-8")
            made.replace(self._path)
        except OSError:
            self._path = None  # how the window looks is not worth a message; it is asked for again at the next start


def _read(path: Path) -> Looks:
    """What a file holds; the preset for whatever in it is missing or of another kind."""
    import json  # noqa: PLC0415 - as above

    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Looks()
    if not isinstance(content, dict):
        return Looks()
    preset = asdict(Looks())
    known = {key: value for key, value in content.items() if key in preset and type(value) is type(preset[key])}
    if known.get("text_percent", 100) not in TEXT_PERCENTS:
        del known["text_percent"]
    if known.get("theme", "") not in ("", *THEMES):
        del known["theme"]
    if known.get("language", "") not in ("", *LANGUAGES):
        del known["language"]
    return Looks(**known)


preferences = Preferences()
