"""What a package can lose of the window: icons, languages, guide, paper, sound. `thecal self-test --all` tries it."""

from __future__ import annotations

import io
import tempfile
import wave
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from programmer_app import __version__
from programmer_app.integrity import UnsoundError
from programmer_app.reports.certificate import Certificate, write_certificate
from programmer_app.ui import icons
from programmer_app.ui.alarms.player import Player, find_player
from programmer_app.ui.alarms.tones import BURSTS, SAMPLES_PER_S, silent_wav, tone_wav
from programmer_app.ui.help.pages import PAGES, page
from programmer_app.ui.paper import prepare_paper
from programmer_app.ui.translators import install, remove

_LANGUAGES: Final[tuple[Literal["de", "es", "fr"], ...]] = ("de", "es", "fr")
_TEXT: Final = "Settings"
_QTS_CONTEXT, _QTS_TEXT = "QPlatformTheme", "Cancel"
_ICON_PX: Final = 16
_LONGEST_SOUND_MS: Final = 3_000


def drawn_icons() -> None:
    """Draws every icon, by the part of Qt that reads SVG."""
    prepare_paper()
    if not icons.names():
        raise UnsoundError("there are none")
    for name in icons.names():
        drawn = icons.pixmap(name, _ICON_PX, "#ff0000", 1.0).toImage()
        if not any(drawn.pixelColor(x, y).alpha() for x in range(_ICON_PX) for y in range(_ICON_PX)):
            raise UnsoundError(f"{name} is not drawn")


def languages() -> None:
    """Loads each language, with Qt's own texts of it."""
    prepare_paper()
    try:
        for language in _LANGUAGES:
            said = install(language)(_TEXT, -1)
            qts = QCoreApplication.translate(_QTS_CONTEXT, _QTS_TEXT)
            if said == _TEXT or qts == _QTS_TEXT:
                raise UnsoundError(f"{language}: {_TEXT!r} stays {said!r}, Qt's {_QTS_TEXT!r} stays {qts!r}")
    finally:
        remove()


def guide() -> None:
    """Reads every page."""
    for key, title in PAGES:
        if not page(key).strip():
            raise UnsoundError(f"the page {title} is empty")


def paper() -> None:
    """Writes a page as PDF into a temporary folder."""
    prepare_paper()
    when = datetime(2026, 1, 1)  # noqa: DTZ001 - of no place
    what = Certificate(
        "self-test", "self-test", "self-test", "self-test", ("nothing",), when, False, 0, 100, 0.0, (), __version__, ""
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.pdf"
        write_certificate(path, what)
        data = path.read_bytes()
    if not data.startswith(b"%PDF-") or b"Inter" not in data:
        raise UnsoundError("the page is no PDF with the font in it")


def sound() -> str:
    """Makes each tone, and plays silence where this computer has a player.

    Returns:
        What is to be known of the player; a computer without sound is sound enough for training.
    """
    prepare_paper()
    for priority in BURSTS:
        with wave.open(io.BytesIO(tone_wav(priority))) as tone:
            if tone.getframerate() != SAMPLES_PER_S or tone.getnframes() < SAMPLES_PER_S // 4:
                raise UnsoundError(f"the tone of {priority} alarms is cut")
    player = Player(find_player())
    if not player.name:
        return "no program that plays sound was found; at a clinic desk nothing can be programmed"
    ended: list[str] = []
    loop = QEventLoop()
    player.ended.connect(ended.append)
    player.ended.connect(loop.quit)
    QTimer.singleShot(_LONGEST_SOUND_MS, loop.quit)
    if player.play(silent_wav()) and not ended:
        loop.exec()
    player.stop()
    why = ended[0] if ended else f"{player.name} did not end"
    return f"{why}; at a clinic desk nothing can be programmed" if why else f"by {player.name}"
