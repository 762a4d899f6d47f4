"""Pages for records that are not open: none yet, a passphrase is wanted, they cannot be used.

Interactive widgets by object name: setUpRecords, passphrase, passphraseAgain, openRecords, tryAgain.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.records.store.keys import LEAST_PASSPHRASE
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.office.lines import Lines, as_page, password_problem
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import FindingCard, PrimaryButton, SecondaryButton, label


class Waiting(QWidget):
    """The records are being opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        as_page(column, label(tr("The records are being opened …"), secondary=True, wrap=True))


class NoneYet(QWidget):
    """Nothing is kept yet: what records are for, and the button that makes them.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        what_for = tr(
            "Patients with their pumps and catheters, visits, trials, and what is due when. Encrypted on this "
            "computer, or on a server of the clinic. Nothing is kept yet."
        )
        alone = tr("A pump can be worked with alone, too: connect it.")
        self.set_up = PrimaryButton(tr("Set up the records …"))
        self.set_up.setObjectName("setUpRecords")
        self.set_up.clicked.connect(lambda: model.open_store(None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        as_page(column, label(what_for, wrap=True), label(alone, secondary=True, wrap=True), self.set_up)


class KeyWanted(QWidget):
    """The records are under a passphrase, or new ones will be: no system's key store keeps their key.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._new = model.makes_new
        self.lines = Lines()
        if self._new and model.is_on_server:
            self.lines.note(
                tr(
                    "The server holds no records yet. New ones are made under a passphrase, which every workstation of "
                    "the clinic is asked for. Nobody can open them without it, so write it down and lock it away."
                )
            )
        elif self._new:
            self.lines.note(
                tr(
                    "This computer has no key store, so the records are kept under a passphrase. It is asked for at "
                    "each start. Nobody can open the records without it, so write it down and lock it away."
                )
            )
        else:
            self.lines.note(tr("The records are under a passphrase."))
        self.passphrase = self.lines.line("passphrase", tr("Passphrase of the records"), secret=True)
        self.again = None
        if self._new:
            self.again = self.lines.line("passphraseAgain", tr("Passphrase once more"), secret=True)
        self.open_button = PrimaryButton(tr("Make the records") if self._new else tr("Open the records"))
        self.open_button.setObjectName("openRecords")
        self.open_button.clicked.connect(self._open)
        self.lines.changed.connect(self._check)
        self.lines.entered.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        as_page(column, self.lines, self.open_button)
        self._check()
        if model.problem:
            self.lines.say(model.problem)

    def _missing(self) -> str:
        typed = self.passphrase.text()
        if self.again is not None:
            return password_problem(typed, self.again.text(), LEAST_PASSPHRASE, _characters)
        return "" if typed else tr("Type the passphrase.")

    def _check(self) -> None:
        missing = self._missing()
        self.open_button.set_available(not missing, missing)

    def _open(self) -> None:
        if not self._missing():
            typed = self.passphrase.text()
            self.lines.forget()
            self._model.open_store(typed)


class Unusable(QWidget):
    """Why the records cannot be used, and what to do.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = FindingCard("block", tr("The records cannot be used"), model.problem)
        self.finding.setObjectName("recordsProblem")
        kept = tr("Nothing in them was changed. A pump can be worked with alone: connect it.")
        self.again = SecondaryButton(tr("Try again"), icon="refresh")
        self.again.setObjectName("tryAgain")
        self.again.clicked.connect(model.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        as_page(column, self.finding, label(kept, wrap=True))
        column.insertWidget(2, self.again)


def _characters(least: int) -> str:
    return tr("A passphrase of records has at least {least} characters.", least=least)
