"""The update check in Settings: what it sends and where, and the switch, which is an administrator's.

Interactive widgets by object name: updateCheckButton.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from programmer_app.records.notices.folder import SETTING_NAME, notices_folder
from programmer_app.records.notices.notice import NoticeError
from programmer_app.records.notices.update_check import UpdateCheck, setting_of
from programmer_app.ui.notices.words import check_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, FactList, SecondaryButton, label
from programmer_app.ui.window_dialogs import ask

if TYPE_CHECKING:
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.notices.board import NoticeBoard

_CALL: Final = "notices.set_update_check"
_GROUP: Final = 11


class UpdateCheckCard(Card):
    """Off until an administrator of the records switches it on, for the address that the computer's own names.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Update check"), parent=parent)
        self.setObjectName("updateCheckCard")
        self._model = model
        self._board: NoticeBoard | None = None
        self._setting: UpdateCheck | None = None
        self.state = label("", wrap=True)
        self.state.setObjectName("updateCheckState")
        self.facts = FactList(tr("Update check"))
        self.button = SecondaryButton(tr("Switch it on …"))
        self.button.setObjectName("updateCheckButton")
        self.button.clicked.connect(self._pressed)
        self.body.addWidget(self.state)
        self.body.addWidget(self.facts)
        self.body.addWidget(label(_privacy(), secondary=True, wrap=True))
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        model.store_changed.connect(self._show)
        model.login_changed.connect(self._show)
        self._show()

    def follow(self, board: NoticeBoard) -> None:
        """The notices of the window stand from now on."""
        self._board = board
        board.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        unusable = ""
        try:
            self._setting = setting_of(notices_folder(), self._model.desk.folder)
        except NoticeError as error:
            self._setting, unusable = None, str(error)
        setting = self._setting
        on = setting is not None and setting.on
        self.set_pill(tr("switched on") if on else tr("switched off"), "info" if on else "neutral")
        self.state.setText(unusable or check_text(setting))
        named = (
            [] if setting is None else [(tr("Address"), setting.address), (tr("Key"), _in_groups(setting.public_key))]
        )
        self.facts.set_facts(named)
        self.facts.setVisible(bool(named))
        self.button.setText(tr("Switch it off") if on else tr("Switch it on …"))
        why = self._model.why_not(_CALL)
        if setting is None:
            file = str(notices_folder() / SETTING_NAME)
            why = tr("The administrator of this computer first puts the address and its key into {file}.", file=file)
        self.button.set_available(not why, why)

    def _pressed(self) -> None:
        setting = self._setting
        if setting is None:
            return
        if setting.on:
            self._switch(setting, on=False)
            return
        ask(
            self.window(),
            tr("Ask {host} once a day?", host=urlsplit(setting.address).hostname or ""),
            _privacy(),
            safe=tr("Leave it off"),
            act=tr("Switch it on"),
            do=lambda: self._switch(setting, on=True),
        )

    def _switch(self, setting: UpdateCheck, *, on: bool) -> None:
        from programmer_app.records.notices.switch import UpdateChecks  # noqa: PLC0415 - when it is used

        model, clinic, home = self._model, self._model.clinic, self._model.desk.folder
        if clinic is not None and home is not None:
            model.ask(UpdateChecks(clinic.office).set_update_check, home, setting.address, on=on)
        if self._board is not None:
            self._board.follow_switch()
        self._show()


def _in_groups(key: str) -> str:
    """So that lines can break in it, and two people can compare it aloud."""
    return " ".join(key[at : at + _GROUP] for at in range(0, len(key), _GROUP))


def _privacy() -> str:
    return tr(
        "While a window is open, Thecal asks the address once a day for a signed file of notices. The question holds "
        "the address and the word Thecal, and nothing of patients, pumps or people, not even the version; whoever "
        "answers sees the internet address of this computer and the time. No program is downloaded. It is off unless "
        "an administrator switches it on."
    )
