"""Signing a visit: what is signed, what the signature means, and the password again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from device.wording import phrase
from programmer_app.ui.patient.fields import ChoiceField
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import FactList, PrimaryButton, label
from programmer_app.ui.widgets.line_edit import LineEdit
from programmer_app.ui.widgets.text import error_label
from programmer_app.ui.window_dialogs import PlainDialog

MEANINGS: Final = (phrase("performed and checked"), phrase("checked"), phrase("supervised"))
_WIDTH_PX: Final = 560


class SignDialog(PlainDialog):
    """Asks for the meaning and the password. It knows no records; whoever opens it answers `wanted`.

    Args:
        name: Who signs.
        facts: What is signed.

    Signals:
        wanted (str, str): Meaning and password.
    """

    wanted = Signal(str, str)

    def __init__(self, name: str, facts: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(tr("Sign this visit"), parent)
        self.setObjectName("signDialog")
        self.set_width(_WIDTH_PX)
        said = tr(
            "You sign as {name}. After that nothing of this visit changes; a mistake is put right by a new visit that "
            "names this one.",
            name=name,
        )
        self.body.addWidget(label(said, wrap=True))
        shown = FactList(tr("What is signed"))
        shown.setObjectName("signFacts")
        shown.set_facts(facts)
        self.body.addWidget(shown)
        self.body.addWidget(label(tr("What your signature means")))
        self.meaning = ChoiceField(tr("What your signature means"), "signMeaning", ((one, tr(one)) for one in MEANINGS))
        self.body.addWidget(self.meaning)
        self.body.addWidget(label(tr("Your password, again")))
        self.password = LineEdit()
        self.password.setObjectName("signPassword")
        self.password.setAccessibleName(tr("Your password, again"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(self.password)
        self.problem = error_label()
        self.problem.setObjectName("signProblem")
        self.body.addWidget(self.problem)
        self.sign = PrimaryButton(tr("Sign"))
        self.sign.setObjectName("signButton")
        self.sign.clicked.connect(self._want)
        self.buttons.addWidget(self.sign)
        self.add_safe(tr("Do not sign"))
        self.meaning.activated.connect(self._check)
        self.password.textChanged.connect(self._check)
        self._check()

    def refuse(self, why: str) -> None:
        """It was not signed."""
        self.problem.setText(why)
        self.password.clear()
        self._check()
        self.password.setFocus()

    def _check(self) -> None:
        missing = tr("Choose what your signature means.") if not self.meaning.chosen() else ""
        if not missing and not self.password.text():
            missing = tr("Type your password.")
        self.sign.set_available(not missing, missing)

    def _want(self) -> None:
        self.problem.setText("")
        self.sign.set_available(False, tr("The records are being asked."))
        self.wanted.emit(self.meaning.chosen(), self.password.text())
