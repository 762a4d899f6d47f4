"""Keeps what programs are checked with in this window in step with the clinic's rules in the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.visit_state import VisitState


class RulesWatch(QObject):
    """Fetches the rules at each sign-in and when anybody changed them; until then those that were kept here hold.

    Args:
        visit: Whose library is put under the rules.
        clinic: The records.
        parent: Of the window.
    """

    def __init__(self, visit: VisitState, clinic: ClinicModel, parent: QObject) -> None:
        super().__init__(parent)
        self._visit, self._clinic = visit, clinic
        self._known = ""
        clinic.login_changed.connect(self._on_login)
        clinic.rules_changed.connect(self._fetch)

    def _on_login(self) -> None:
        """Once a sign-in: a lock that is taken away is none."""
        login = self._clinic.login
        name = "" if login is None else login.name
        if name != self._known:
            self._known = name
            self._fetch()

    def _fetch(self) -> None:
        model, clinic = self._clinic, self._clinic.clinic
        if clinic is None or model.login is None or model.is_locked or model.desk.folder is None:
            return
        model.ask_later(
            lambda _rules: self._visit.read_rules(), model.refused.emit, clinic.rules.fetch, model.desk.folder
        )
