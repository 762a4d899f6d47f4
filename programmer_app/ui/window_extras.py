"""What a window has beside its screens: alarms and notices over all of them, the age of what it shows, the self-test.

Made when the screens stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from device.wording import phrase
from programmer_app.ui.alarms.centre import AlarmCentre
from programmer_app.ui.alarms.staleness import Staleness
from programmer_app.ui.notices.strip import NoticeStrip
from programmer_app.ui.screens.settings import SettingsScreen
from programmer_app.ui.self_check import EVERY_MS, CheckResult, SelfCheck, unfit_words
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import Message
from programmer_app.ui.widgets import QuietButton

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow
    from programmer_app.ui.visit_model import VisitModel

_BETWEEN_MS: Final = 20
_SOUND: Final = phrase("sound of alarms")


class WindowExtras(QObject):
    """Alarms, notices and self-test of one window.

    Args:
        window: Shows them.
        model: The visit; told why nothing may be programmed.

    Attributes:
        alarms: Banner and sound.
        notices: The strip of safety notices.
        staleness: Greys what a pump said that is no longer heard.
        results: Of the last whole self-test, by name of the check.

    Signals:
        tested: A self-test is over.
    """

    tested = Signal()

    def __init__(self, window: MainWindow, model: VisitModel) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self.alarms = AlarmCentre(model, self)
        window.put_over_screens(self.alarms.banner)
        self.staleness = Staleness(model, self._values, self)
        window.put_over_screens(self.staleness.strip)
        self.notices = NoticeStrip(window)
        window.put_over_screens(self.notices)
        self.alarms.banner.show_requested.connect(self._show_alarms)
        self.alarms.checked.connect(self._judge)
        self.results: dict[str, CheckResult] = {}
        self._check = SelfCheck(model.desk)
        self._add_picture_button()
        self._under_way: Iterator[CheckResult | None] | None = None
        self._gathered: list[CheckResult] = []
        self._step = QTimer(self)
        self._step.setInterval(_BETWEEN_MS)
        self._step.timeout.connect(self._go_on)
        self._again = QTimer(self)
        self._again.timeout.connect(self.test)
        settings = window.pages.get("settings")
        if isinstance(settings, SettingsScreen):
            settings.follow(self)

    def begin(self) -> None:
        """The first self-test; others follow by themselves."""
        self.alarms.refresh()
        self._again.start(EVERY_MS)
        self.notices.board.begin()
        self.test()

    def test(self) -> None:
        """Begins a self-test, one part after another; `tested` follows. Looks for notices, too."""
        self.notices.board.refresh()
        if self._under_way is None:
            self._under_way = self._check.results()
            self._gathered = []
            self.alarms.check_sound()
            self._step.start()

    def stop(self) -> None:
        """The window goes."""
        self._step.stop()
        self._again.stop()
        self.staleness.stop()
        self.alarms.stop()
        self.notices.board.stop()

    def _go_on(self) -> None:
        for result in self._under_way or ():
            if result is not None:
                self._gathered.append(result)
            return
        if self.alarms.sound_fault is None:
            return  # the player has not come back yet
        self._step.stop()
        self._under_way = None
        self._gathered.append(
            CheckResult(phrase("picture of alarms"), "" if self.alarms.can_show() else phrase("it is not red"))
        )
        self.results = {result.name: result for result in self._gathered}
        self._judge()
        self.tested.emit()

    def _judge(self) -> None:
        """Whether anything may be programmed. A training desk needs no sound: no patient hangs on it."""
        sound = CheckResult(_SOUND, self.alarms.sound_fault or "")
        if self.results:
            self.results[_SOUND] = sound
        grave = [result for result in self.results.values() if result.name != _SOUND]
        if not self._model.desk.training:
            grave.append(sound)
        unfit = unfit_words(grave)
        if unfit == self._model.unfit:
            return
        self._model.unfit = unfit
        self._model.phase_changed.emit()
        if unfit:
            kept = tr("Pumps go on with the programs that they run; this window programs none.")
            next_step = tr("Mend it; the test is made again every 10 minutes and in Settings.")
            self._model.message_posted.emit(Message("blocked", unfit, kept, next_step))

    def _add_picture_button(self) -> None:
        """The way from the Pump screen to the picture of the pump in the body."""
        from programmer_app.ui.screens.pump import PumpScreen  # noqa: PLC0415 - it stands by now

        page = self._window.pages.get("pump")
        if isinstance(page, PumpScreen):
            button = QuietButton(tr("Show in the body"), icon="patient")
            button.setObjectName("showInBodyButton")
            button.clicked.connect(self._show_picture)
            page.reservoir_card.add_to_head(button)

    def _show_picture(self) -> None:
        self._window.show_screen("training")

    def _values(self) -> list[QWidget]:
        from programmer_app.ui.screens.pump import PumpScreen  # noqa: PLC0415 - it stands by now

        page = self._window.pages.get("pump")
        return page.values() if isinstance(page, PumpScreen) else []

    def _show_alarms(self) -> None:
        self._window.show_screen("pump")
