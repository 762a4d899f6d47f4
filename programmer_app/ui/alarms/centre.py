"""Alarms of one window: what the pump raises goes to the banner and to the loudspeaker.

At its start it plays a moment of silence and paints the banner unseen, so that it is known whether an alarm could be
shown and sounded. Where none can be sounded, a clinic desk programs nothing; a training desk says so and goes on.
Source: Open PCA pump requirements R6.5.0(19) to (21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from device.pump import Alarm, AlarmCode
from device.wording import phrase
from programmer_app.ui.alarms import tones
from programmer_app.ui.alarms.banner import GROUNDS, AlarmBanner
from programmer_app.ui.alarms.player import Player, find_player
from programmer_app.ui.alarms.rhythm import SoundState
from programmer_app.ui.alarms.telling import AlarmTeller
from programmer_app.ui.translation import localized, tr

if TYPE_CHECKING:
    from programmer_app.therapy.alarms import Priority
    from programmer_app.ui.visit_model import VisitModel

_TICK_MS: Final = 250
_NO_SOUND: Final = phrase("This computer cannot sound alarms")


class AlarmCentre(QObject):
    """Ties the model of a visit to the banner and the sound.

    Args:
        model: Gives the status, and whether the pump is heard.
        parent: Of this object.

    Attributes:
        banner: To be put over the screens.
        teller: Tells the audit trail.
        sound_fault: Why no alarm can be sounded; "" when it can, None as long as that is not known.

    Signals:
        checked: `sound_fault` is known, or another.
    """

    checked = Signal()

    def __init__(self, model: VisitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.banner = AlarmBanner(model.desk.clock.monotonic_s)
        self.teller = AlarmTeller(model, self)
        self.banner.pause_requested.connect(self._turn_pause)
        self.banner.show_requested.connect(lambda: self.teller.person_did("looked at", self.alarms))
        self.sound = SoundState(model.desk.clock.monotonic_s)
        self.sound_fault: str | None = None
        self._player = Player(find_player(), self)
        self._player.ended.connect(self._on_ended)
        self._was_linked = False
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.turn)
        model.status_changed.connect(self.refresh)
        model.reading_changed.connect(self.refresh)

    @property
    def alarms(self) -> tuple[Alarm, ...]:
        """Those that stand by the last status."""
        return () if self._model.status is None else self._model.status.alarms

    @property
    def player_name(self) -> str:
        """Of the command that plays the tones; empty where there is none."""
        return self._player.name

    def check_sound(self) -> None:
        """Finds out whether sound can be played; `checked` follows."""
        self._player.play(tones.silent_wav())

    def can_show(self) -> bool:
        """Whether the banner, painted unseen, has the red of an alarm of high priority."""
        holder = QWidget()
        unseen = AlarmBanner(lambda: 0.0, holder)
        unseen.set_alarms((Alarm(AlarmCode.MOTOR_STALL, 0),))
        unseen.resize(400, 52)
        red = unseen.grab().toImage().pixelColor(394, 10)
        unseen.stop()
        holder.deleteLater()
        return red == QColor(GROUNDS["high"][0])

    def refresh(self) -> None:
        """The alarms anew, from the model; a pause ends when the pump is no longer heard."""
        alarms = self.alarms
        self.banner.set_alarms(alarms)
        self.sound.set_alarms(alarms)
        if self._was_linked and not self._model.linked:
            self.sound.end_pause()
        self._was_linked = self._model.linked
        if alarms:
            if not self._tick.isActive():
                self._tick.start()
            self.turn()
        else:
            self._tick.stop()

    def turn(self) -> None:
        """Sounds what is due and says how long a pause still lasts."""
        due = self.sound.due()
        if due is not None:
            self._sound(due)
        left_s = self.sound.paused_left_s
        if self.sound_fault:
            self.banner.set_sound(f"{tr(_NO_SOUND)}: {localized(self.sound_fault)}.", "")
        elif left_s > 0:
            minutes, seconds = divmod(int(left_s + 0.999), 60)
            left = f"{minutes}:{seconds:02}"
            self.banner.set_sound(tr("Sound paused, {left} left.", left=left), tr("{left} · Sound on", left=left))
        else:
            self.banner.set_sound("", tr("Pause sound 2 min"))

    def test(self, priority: Priority) -> bool:
        """Sounds an alarm of a priority to try it out; whether it was begun."""
        return self._player.play(tones.tone_wav(priority))

    def stop(self) -> None:
        """The window goes."""
        self._tick.stop()
        self.banner.stop()
        self._player.stop()
        self.teller.stop()

    def _sound(self, priority: Priority) -> None:
        if not self.sound_fault and self._player.play(tones.tone_wav(priority)):
            self.sound.sounded(tones.burst_s(priority))

    def _turn_pause(self) -> None:
        paused = self.sound.paused_left_s > 0
        if paused:
            self.sound.end_pause()
        else:
            self.sound.pause()
        self.turn()
        self.teller.person_did("sound on" if paused else "sound paused", self.alarms)

    def _on_ended(self, why: str) -> None:
        if why != self.sound_fault:
            self.sound_fault = why
            if self.alarms:
                self.turn()
            self.checked.emit()
