"""Pairing in the window: words checked as they are typed, refused by the pump in plain words, and kept once right."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from device.card import card_words
from programmer_app.records.keys import open_keys
from programmer_app.ui.screens.pairing import PairingDialog, words_state
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase
from tests.ui.windows import PATIENCE_MS, clinic_desk, dialogs, model_of, open_window

SERVE = """
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, Radio, serve_tcp
serve_tcp(EmulatedHead(EmulatedPump("IT-40", "EMU-7", PumpMemory(), 0), Radio(1_000_000)), "127.0.0.1", 0)
"""


@dataclass
class Served:
    """An emulated pump on the network, which shows its card to nobody."""

    url: str
    card: str


@pytest.fixture
def served() -> Iterator[Served]:
    with subprocess.Popen([sys.executable, "-c", SERVE], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        card = child.stdout.readline().removeprefix("card ").strip()
        yield Served(child.stdout.readline().split()[1], card)
        child.terminate()


def asked(qtbot: QtBot, window: MainWindow) -> PairingDialog:
    """The dialog, once it is there."""
    found: list[QDialog] = []

    def there() -> bool:
        found[:] = [dialog for dialog in dialogs(window) if dialog.objectName() == "pairingDialog"]
        return bool(found)

    qtbot.waitUntil(there, timeout=PATIENCE_MS)
    assert isinstance(found[0], PairingDialog)
    return found[0]


def test_words_are_checked_one_by_one_against_the_list() -> None:
    words = list(card_words()[:32])
    assert words_state("") == ("0 of 32 words", False)
    assert words_state(f"{words[0]} {words[1][:3]}") == ("2 of 32 words", False)
    assert words_state(f"{words[0]} {words[1][:2]}x ")[0].startswith("Word 2 is not")
    assert words_state(f"{words[0]} qq")[0].startswith("Word 2 is not")
    assert words_state(" ".join(words)) == ("32 of 32 words", True)
    assert words_state("\n".join(words).upper() + "\n") == ("32 of 32 words", True)
    assert words_state(" ".join([*words, words[0]])) == ("33 words; a card has 32.", False)
    assert not words_state(" ".join([*words[:31], words[31][:2]]))[1]


def test_a_pump_on_the_network_is_paired_in_the_window_and_known_from_then_on(
    qtbot: QtBot, served: Served, tmp_path: Path
) -> None:
    window = open_window(qtbot, replace(clinic_desk(), folder=tmp_path))
    model = model_of(window)
    desk = model.desk
    window.start.transport_chosen.emit(desk.port(served.url))  # type: ignore[union-attr]
    dialog = asked(qtbot, window)
    assert not dialog.pair.isEnabled()
    wrong = served.card.split()
    wrong[5] = card_words()[(card_words().index(wrong[5]) + 1) % 256]
    dialog.words.setPlainText(" ".join(wrong))
    dialog.pair.click()
    qtbot.waitUntil(lambda: not dialogs(window) or dialogs(window)[0] is not dialog, timeout=PATIENCE_MS)
    again = asked(qtbot, window)
    assert again is not dialog
    assert model.phase is Phase.NO_PUMP
    again.words.setPlainText(served.card)
    again.pair.click()
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    assert model.reading is not None
    assert (model.reading.identity.serial, model.reading.link_protected) == ("EMU-7", True)
    assert [pairing.serial for pairing in open_keys(tmp_path).pairings()] == ["EMU-7"]
    model.disconnect_pump()
    window.start.transport_chosen.emit(desk.port(served.url))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    assert dialogs(window) == []
