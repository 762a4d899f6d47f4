"""The records on Start and under Patient: the page that fits how it stands with them and who is here."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.office.opening import KeyWanted, NoneYet, Unusable, Waiting
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card


class OfficePanel(Card):
    """One card with one page.

    Args:
        model: The records.

    Attributes:
        page: The page in it.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Patients"), title_px=17, parent=parent)
        self.setObjectName("officePanel")
        self._model = model
        self.page: QWidget = Waiting()
        self.body.addWidget(self.page, 1)
        self._kind = ""
        model.store_changed.connect(self._show)
        model.login_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        model = self._model
        kind = "patients" if model.store is Store.OPEN and model.login is not None else model.store.value
        if kind == self._kind and model.store not in (Store.KEY_WANTED, Store.UNUSABLE):
            return
        self._kind = kind
        former, self.page = self.page, self._made(kind)
        focus = QApplication.focusWidget()
        takes_focus = self.isVisible() and (focus is None or focus.isAncestorOf(self) or former.isAncestorOf(focus))
        self.body.replaceWidget(former, self.page)
        former.hide()
        former.deleteLater()
        titles = {"patients": tr("Patients"), Store.OPEN.value: tr("Sign in to the records of the clinic")}
        self.set_title(titles.get(kind, tr("Records of the clinic")))
        first = self.page.findChild(QLineEdit)
        if takes_focus and first is not None:
            first.setFocus()

    def _made(self, kind: str) -> QWidget:
        model = self._model
        if kind == Store.OPENING.value:
            return Waiting()
        if kind == Store.NONE_YET.value:
            return NoneYet(model)
        if kind == Store.KEY_WANTED.value:
            return KeyWanted(model)
        if kind == Store.UNUSABLE.value:
            return Unusable(model)
        if kind == "patients":
            from programmer_app.ui.office.patients import PatientsPage  # noqa: PLC0415 - loads the database

            return PatientsPage(model)
        from programmer_app.ui.office.entering import FirstAccount, SignIn  # noqa: PLC0415 - loads the database

        return FirstAccount(model) if kind == Store.NO_ACCOUNT.value else SignIn(model)


class OfficePage(QWidget):
    """The panel as a screen of its own.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patientsScreen")
        self.panel = OfficePanel(model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
