"""Pages for who is here: the first account, which nobody made beforehand, and signing in.

Interactive widgets by object name: accountName, accountPassword, accountPasswordAgain, enterButton.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from programmer_app.records.clinic.passwords import LEAST_CHARACTERS
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.office.lines import Lines, as_page, password_problem
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import PrimaryButton


class _EnterPage(QWidget):
    """A name, a password and a button.

    Args:
        model: The records.
        button: Text of the button.
        intro: A sentence above; none where empty.
    """

    def __init__(self, model: ClinicModel, button: str, intro: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._busy = False
        self.lines = Lines()
        if intro:
            self.lines.note(intro)
        self.name = self.lines.line("accountName", tr("Name"))
        self.password = self.lines.line("accountPassword", tr("Password"), secret=True)
        self.more_lines()
        self.enter = PrimaryButton(button)
        self.enter.setObjectName("enterButton")
        self.enter.clicked.connect(self._press)
        self.lines.changed.connect(self._check)
        self.lines.entered.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        as_page(column, self.lines, self.enter)
        model.login_changed.connect(self._done)
        self._check()

    def more_lines(self) -> None:
        """Adds what only this page asks."""

    def missing(self) -> str:
        """What is still to be typed."""
        return "" if self.name.text().strip() and self.password.text() else tr("Type name and password.")

    def send(self) -> None:
        """Does what the button says."""

    def refuse(self, why: str) -> None:
        """It was refused."""
        if not isValid(self):
            return
        self._busy = False
        self.lines.forget()
        self.lines.say(why)
        self._check()
        if self.isVisible():
            self.password.setFocus()

    def _done(self) -> None:
        self._busy = False
        self.lines.forget()
        self.lines.say("")
        self._check()

    def _check(self) -> None:
        missing = tr("One moment.") if self._busy else self.missing()
        self.enter.set_available(not missing, missing)

    def _press(self) -> None:
        if self.enter.isEnabled():
            self._busy = True
            self._check()
            self.send()


class FirstAccount(_EnterPage):
    """Makes the administrator's account.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        intro = tr(
            "The records are made. There is no account yet: yours will be the administrator's. It keeps accounts and "
            "backups and sees no patient; give yourself more roles in Settings, or make accounts for others there."
        )
        super().__init__(model, tr("Make the account"), intro, parent)

    def more_lines(self) -> None:
        """The password once more."""
        self.again = self.lines.line("accountPasswordAgain", tr("Password once more"), secret=True)

    def missing(self) -> str:
        """A name, and twice the same password."""
        if not self.name.text().strip():
            return tr("Type a name.")
        return password_problem(self.password.text(), self.again.text(), LEAST_CHARACTERS, characters)

    def send(self) -> None:
        """Makes it."""
        self._model.set_up(self.name.text(), self.password.text(), self.refuse)


class SignIn(_EnterPage):
    """Proves who is here.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(model, tr("Sign in"), parent=parent)

    def send(self) -> None:
        """Signs in."""
        self._model.sign_in(self.name.text(), self.password.text(), self.refuse)


def characters(least: int) -> str:
    """How long a password is."""
    return tr("A password has at least {least} characters.", least=least)
