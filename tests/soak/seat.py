"""The seat at the window: what the clinician was told, the hands, and what can be read. The acts build on it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWidget

from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.hands import Hands, HandsError
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_model import VisitModel
from tests.soak.pace import Frames


class Say(Protocol):
    """Tells whoever watches."""

    def __call__(self, **what: object) -> None:
        """One line."""


@dataclass(frozen=True)
class Orders:
    """What the clinician is told before the day.

    Attributes:
        url: Where the pump is reached.
        seed: Of the die.
        pace_ms: Between two acts.
        stop_file: The day is over when it is there.
        say: Tells whoever watches.
        jump: Sets the computer's clock on or back by seconds.
    """

    url: str
    seed: int
    pace_ms: int
    stop_file: Path
    say: Say
    jump: Callable[[int], None]


class Seat(QObject):
    """At one window, from its first paint to its end.

    Args:
        window: Not shown yet.
        orders: For the day.
    """

    def __init__(self, window: MainWindow, orders: Orders) -> None:
        super().__init__(window)
        self._window, self._orders, self._say = window, orders, orders.say
        self._hands = Hands(window)
        self._dice = random.Random(orders.seed)
        self._frames = Frames(self)
        self._acts = 0

    @property
    def _model(self) -> VisitModel:
        if self._window.model is None:
            raise HandsError("the window has no model yet")
        return self._window.model

    @property
    def _records(self) -> ClinicModel:
        if self._window.clinic is None:
            raise HandsError("the window has no records")
        return self._window.clinic

    def _screen(self, key: str) -> None:
        self._window.show_screen(key)
        self._hands.settle()

    def _segment(self, control: str, value: str) -> None:
        """Clicks the choice of that value, in any language."""
        for button in self._hands.find(QWidget, control).findChildren(QPushButton):
            if getattr(button, "value", None) == value:
                self._hands.click(button)
                return
        raise HandsError(f"{control} has no choice {value}")

    def _dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]

    def _pick(self, name: str, value: str) -> None:
        """Chooses the entry of a list by its value."""
        box = self._hands.find(QComboBox, name)
        box.setCurrentIndex(box.findData(value))

    def _words(self, *names: str) -> str:
        """What can be read in these labels, in one line."""
        found = [self._window.findChild(QLabel, name) for name in names]
        shown = [one for one in found if isinstance(one, QLabel) and one.isVisible()]
        return " | ".join(one.text().replace("\u00a0", " ") for one in shown)
