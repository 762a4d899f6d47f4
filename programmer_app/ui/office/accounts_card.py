"""Users and roles, in Settings: for the administrator all accounts, for others why not.

Interactive widgets by object name: accountsTable, addAccountButton, rolesButton, resetPasswordButton,
closeAccountButton.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.clinic_words import roles_text
from programmer_app.ui.office.table import Line, PeopleTable
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, QuietButton, SecondaryButton, label
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.window_dialogs import ask

if TYPE_CHECKING:
    from programmer_app.records.clinic.accounts import Account


_MOST_ROWS: Final = 6


class AccountsCard(Card):
    """Lists accounts, makes them, changes what they may do, closes them.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Users and roles"), parent=parent)
        self.setObjectName("accountsCard")
        self._model = model
        self._accounts: tuple[Account, ...] = ()
        self._stale = True
        self.why = label("", secondary=True, wrap=True)
        self.why.setObjectName("accountsWhy")
        self.table = PeopleTable("accountsTable", tr("Accounts"), most_rows=_MOST_ROWS)
        self.table.opened.connect(self._change_roles)
        self.table.chosen.connect(self._show_rights)
        self.add_button = self._button("addAccountButton", tr("Add an account …"), self._add, SecondaryButton)
        self.roles_button = self._button("rolesButton", tr("Roles …"), self._change_roles)
        self.password_button = self._button("resetPasswordButton", tr("New password …"), self._reset)
        self.close_button = self._button("closeAccountButton", tr("Close it …"), self._close)
        actions = FlowRow(gap_px=8)
        for button in (self.add_button, self.roles_button, self.password_button, self.close_button):
            actions.addWidget(button)
        self.body.addWidget(self.why)
        self.body.addWidget(self.table)
        self.body.addLayout(actions)
        for signal in (model.login_changed, model.store_changed, model.records_changed):
            signal.connect(self._on_changed)
        self._on_changed()

    def _button(
        self, name: str, text: str, do: Callable[[], None], kind: type[QuietButton | SecondaryButton] = QuietButton
    ) -> QuietButton | SecondaryButton:
        made = kind(text)
        made.setObjectName(name)
        made.clicked.connect(do)
        return made

    # ---- what it shows ----

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible() or self._why_not():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what is stale."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _why_not(self) -> str:
        return self._model.why_not("accounts.list_accounts")

    def _read(self) -> None:
        model, clinic = self._model, self._model.clinic
        why = self._why_not()
        self._accounts = ()
        if clinic is not None and not why and not model.is_locked:
            self._accounts = model.ask(clinic.accounts.list_accounts) or ()
            self._stale = False
        self.why.setText(
            why or tr("Each person has an account; it says what may be done. An account is never removed.")
        )
        self.table.setVisible(not why)
        own = None if model.login is None else model.login.account_id
        self.table.set_lines([_line(account, own) for account in self._accounts])
        self._show_rights()

    def _chosen(self) -> Account | None:
        row = self.table.row_chosen()
        return self._accounts[row] if 0 <= row < len(self._accounts) else None

    def _show_rights(self) -> None:
        account, why = self._chosen(), self._why_not()
        none = tr("Choose an account first.") if account is None else ""
        closed = tr("This account is closed.") if account is not None and not account.active else ""
        self.add_button.set_available(not why, why)
        for button in (self.roles_button, self.password_button, self.close_button):
            reason = why or none or closed
            button.set_available(not reason, reason)

    # ---- what can be done ----

    def _add(self) -> None:
        from programmer_app.ui.office.account_dialogs import AddAccountDialog  # noqa: PLC0415 - when it is used

        AddAccountDialog(self._model, self.window()).open()

    def _change_roles(self) -> None:
        from programmer_app.ui.office.account_dialogs import RolesDialog  # noqa: PLC0415 - when it is used

        account = self._chosen()
        if account is not None and self.roles_button.isEnabled():
            RolesDialog(self._model, account, self.window()).open()

    def _reset(self) -> None:
        from programmer_app.ui.office.account_dialogs import ResetPasswordDialog  # noqa: PLC0415 - when it is used

        account = self._chosen()
        if account is not None:
            ResetPasswordDialog(self._model, account, self.window()).open()

    def _close(self) -> None:
        account, clinic = self._chosen(), self._model.clinic
        if account is None or clinic is None:
            return

        def close() -> None:
            if self._model.ask(clinic.accounts.close_account, account.id, account.version) is not None:
                self._model.tell_change()

        ask(
            self.window(),
            tr("Close the account of {name}?", name=account.name),
            tr("Nobody can sign in with it any more. It stays in the records, since they name it."),
            safe=tr("Leave it open"),
            act=tr("Close the account"),
            do=close,
        )


def _line(account: Account, own: int | None) -> Line:
    state = tr("closed") if not account.active else tr("you") if account.id == own else ""
    return Line(account.name, roles_text(account.roles), "", state, "neutral" if not account.active else "info")
