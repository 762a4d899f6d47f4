"""The lock: a page over the screens until the password is typed, and the watch that sees that nobody is here.

The page takes the place of rail and screens. What warns of the pump stays where it is, and what runs in the pump or to
it goes on: only eyes and hands are kept away.

Interactive widgets by object name: otherName, unlockPassword, unlockButton, otherPersonButton.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.office.lines import Lines
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import PrimaryButton, SecondaryButton, label, title

_WIDTH_PX: Final = 420
_LOOK_MS: Final = 5_000
_SOMEBODY: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class Watch(QObject):
    """Sees mouse and keys in the windows of this program, and looks at the clock.

    It listens at windows and not at the application, where each event of each widget would pass.

    Args:
        model: Told when somebody is here, and asked to lock when nobody was.

    Signals:
        window_came: Another window of this program has the focus.
    """

    window_came = Signal()

    def __init__(self, model: ClinicModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(model.look_at_clock)
        self._watched: list[QWindow] = []
        model.login_changed.connect(self._follow)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def _follow(self) -> None:
        wanted = self._model.login is not None and not self._model.is_locked
        if wanted and not self._clock.isActive():
            self._watch(QGuiApplication.focusWindow())
            self._clock.start()
        elif not wanted:
            self._clock.stop()

    def watch(self, window: QWindow | None) -> None:
        """Listens at a window too."""
        self._watch(window)

    def stop(self) -> None:
        """The window goes."""
        self._clock.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # not twice
            window.installEventFilter(self)
        self.window_came.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is here."""
        if event.type() in _SOMEBODY:
            self._model.stir()
        return super().eventFilter(watched, event)


class LockPage(QWidget):
    """Asks for the password of who is signed in.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lockPage")
        self._model = model
        self._busy = False
        self._mark = QLabel()
        self.who = title(tr("Locked"), 17)
        self.pump = label("", secondary=True, wrap=True)
        self.pump.setObjectName("lockPump")
        self.lines = Lines()
        self.name = self.lines.line("otherName", tr("Name"))
        self.password = self.lines.line("unlockPassword", tr("Password"), secret=True)
        self.unlock = PrimaryButton(tr("Unlock"))
        self.unlock.setObjectName("unlockButton")
        self.unlock.clicked.connect(self._press)
        self.other = SecondaryButton(tr("Another person …"))
        self.other.setObjectName("otherPersonButton")
        self.other.clicked.connect(self._change_person)
        self.lines.changed.connect(self._check)
        self.lines.entered.connect(self._press)
        self._lay_out()
        theme.notifier.theme_changed.connect(self._recolour)
        self._recolour()
        self._check()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setFixedWidth(fonts.scaled(_WIDTH_PX))
        column = QVBoxLayout(inner)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._mark)
        column.addWidget(self.who)
        column.addWidget(self.pump)
        column.addWidget(self.lines)
        buttons = QHBoxLayout()
        buttons.addWidget(self.unlock)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)

    def ask(self, pump: str) -> None:
        """Comes to the front.

        Args:
            pump: What goes on in the pump or to it meanwhile.
        """
        login = self._model.login
        self._busy = False
        self.lines.forget()
        self.lines.say("")
        self._be("" if login is None else login.name)
        self.set_pump(pump)
        self._check()

    def _be(self, name: str) -> None:
        """Asks for the password of that account; with "" for name and password of another one."""
        self.name.setText(name)
        self.name.setReadOnly(bool(name))
        self.lines.forget()
        self.unlock.setText(tr("Unlock") if name else tr("Sign in"))
        self.unlock.setAccessibleName(self.unlock.text())
        self.other.setText(tr("Another person …") if name else tr("Back"))
        self.other.setAccessibleName(self.other.text())
        (self.password if name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _change_person(self) -> None:
        """The cover stays until somebody has proven who it is."""
        login = self._model.login
        self._be("" if self.name.isReadOnly() or login is None else login.name)

    def set_pump(self, pump: str) -> None:
        """What goes on in the pump or to it."""
        self.pump.setText(pump)

    def _check(self) -> None:
        typed = self.name.text().strip() and self.password.text()
        missing = tr("One moment.") if self._busy else "" if typed else tr("Type name and password.")
        self.unlock.set_available(not missing, missing)

    def _press(self) -> None:
        if self.unlock.isEnabled():
            self._busy = True
            self._check()
            if self.name.isReadOnly():
                self._model.unlock(self.password.text(), self._refuse)
            else:
                self._model.sign_in(self.name.text(), self.password.text(), self._refuse)

    def _refuse(self, why: str) -> None:
        self._busy = False
        self.lines.forget()
        self.lines.say(why)
        self._check()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recolour(self) -> None:
        self._mark.setPixmap(icons.pixmap("lock", fonts.scaled(32), "secondary"))
