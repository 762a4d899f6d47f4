"""Dialogs on accounts: a new one, its roles, a new password for somebody else, the own password.

Interactive widgets by object name: accountName, role_<name>, accountPassword, accountPasswordAgain, passwordNow,
actButton, safeButton.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from programmer_app.records.clinic.accounts import Account
from programmer_app.records.clinic.passwords import LEAST_CHARACTERS
from programmer_app.records.clinic.rights import Role
from programmer_app.ui import fonts
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.clinic_words import ROLE_NAMES
from programmer_app.ui.office.entering import characters
from programmer_app.ui.office.lines import Lines, LinesDialog, password_problem
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.choices import CheckBox


class _Roles(QWidget):
    """A box for each role."""

    def __init__(self, chosen: Iterable[Role] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.boxes: dict[Role, QCheckBox] = {}
        for role, name in ROLE_NAMES.items():
            box = CheckBox(tr(name))
            box.setObjectName(f"role_{role.name.lower()}")
            box.setFont(fonts.font())
            box.setChecked(role in chosen)
            self.boxes[role] = box
            column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)

    def chosen(self) -> frozenset[Role]:
        """Those with a tick."""
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())


class _NewPassword:
    """Two lines for a new password."""

    def __init__(self, lines: Lines) -> None:
        self._first = lines.line("accountPassword", tr("New password"), secret=True)
        self._again = lines.line("accountPasswordAgain", tr("New password once more"), secret=True)

    def missing(self) -> str:
        """What is wrong with it."""
        return password_problem(self._first.text(), self._again.text(), LEAST_CHARACTERS, characters)

    def text(self) -> str:
        """As typed."""
        return self._first.text()


class AddAccountDialog(LinesDialog):
    """A new account.

    Args:
        model: The records.
        parent: The window.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(model, tr("Add an account"), tr("Add the account"), parent)
        self.setObjectName("addAccountDialog")

    def fields(self) -> None:
        """Name, roles, password."""
        self.name = self.lines.line("accountName", tr("Name"))
        self.roles = _Roles()
        self.lines.add(tr("Roles"), self.roles)
        self.password = _NewPassword(self.lines)
        self.lines.note(tr("Hand the password over in person. Whoever has the account changes it in the menu."))
        for box in self.roles.boxes.values():
            box.toggled.connect(lambda _on: self.check())

    def missing(self) -> str:
        """A name, a role, a password."""
        if not self.name.text().strip():
            return tr("Type a name.")
        if not self.roles.chosen():
            return tr("Choose a role.")
        return self.password.missing()

    def send(self) -> None:
        """Makes it."""
        clinic = self._model.clinic
        if clinic is None:
            return
        self.wait()
        self._model.ask_later(
            lambda _account: _done(self, self._model),
            self.refuse,
            clinic.accounts.add_account,
            self.name.text(),
            self.roles.chosen(),
            self.password.text(),
        )


class RolesDialog(LinesDialog):
    """What an account may do.

    Args:
        model: The records.
        account: As it was listed.
        parent: The window.
    """

    def __init__(self, model: ClinicModel, account: Account, parent: QWidget | None = None) -> None:
        self._account = account
        super().__init__(model, tr("Roles of {name}", name=account.name), tr("Change the roles"), parent)
        self.setObjectName("rolesDialog")

    def fields(self) -> None:
        """A box for each."""
        self.roles = _Roles(self._account.roles)
        self.lines.add(tr("Roles"), self.roles)
        self.lines.note(tr("They hold from the next call on; what is shown follows at the next sign-in."))
        for box in self.roles.boxes.values():
            box.toggled.connect(lambda _on: self.check())

    def missing(self) -> str:
        """At least one, and others than before."""
        if not self.roles.chosen():
            return tr("Choose a role.")
        return "" if self.roles.chosen() != self._account.roles else tr("These are the roles that it has.")

    def send(self) -> None:
        """Changes them."""
        clinic, account = self._model.clinic, self._account
        if clinic is None:
            return
        chosen = self.roles.chosen()
        changed = self._model.ask_for(self.refuse, clinic.accounts.change_roles, account.id, account.version, chosen)
        if changed is not None:
            login = self._model.login
            if login is not None and login.account_id == changed.id:
                login.roles = changed.roles
                self._model.login_changed.emit()
            _done(self, self._model)


class ResetPasswordDialog(LinesDialog):
    """A new password for who forgot it.

    Args:
        model: The records.
        account: As it was listed.
        parent: The window.
    """

    def __init__(self, model: ClinicModel, account: Account, parent: QWidget | None = None) -> None:
        self._account = account
        super().__init__(model, tr("New password for {name}", name=account.name), tr("Give the new password"), parent)
        self.setObjectName("resetPasswordDialog")

    def fields(self) -> None:
        """It, twice."""
        self.password = _NewPassword(self.lines)

    def missing(self) -> str:
        """A password."""
        return self.password.missing()

    def send(self) -> None:
        """Gives it."""
        clinic = self._model.clinic
        if clinic is None:
            return
        self.wait()
        self._model.ask_later(
            lambda _none: _done(self, self._model),
            self.refuse,
            clinic.accounts.reset_password,
            self._account.id,
            self.password.text(),
        )


class ChangePasswordDialog(LinesDialog):
    """The own password.

    Args:
        model: The records.
        parent: The window.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(model, tr("Change your password"), tr("Change the password"), parent)
        self.setObjectName("changePasswordDialog")

    def fields(self) -> None:
        """The old one, the new one twice."""
        self.now = self.lines.line("passwordNow", tr("Password so far"), secret=True)
        self.password = _NewPassword(self.lines)

    def missing(self) -> str:
        """Both."""
        return self.password.missing() if self.now.text() else tr("Type the password so far.")

    def send(self) -> None:
        """Changes it."""
        clinic = self._model.clinic
        if clinic is None:
            return
        self.wait()
        self._model.ask_later(
            self._changed, self.refuse, clinic.accounts.change_password, self.now.text(), self.password.text()
        )

    def _changed(self, _none: None) -> None:
        self.end()
        self._model.done.emit(tr("Your password is changed."))


def _done(dialog: LinesDialog, model: ClinicModel) -> None:
    dialog.end()
    model.tell_change()
