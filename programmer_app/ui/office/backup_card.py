"""Where the records are kept, and a backup of them, in Settings.

Interactive widgets by object name: backupButton, backupFolder, chooseFolderButton, backupPassphrase,
backupPassphraseAgain, actButton, safeButton.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from programmer_app.records.store.keys import LEAST_PASSPHRASE
from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.office.lines import LinesDialog, password_problem
from programmer_app.ui.translation import tr, tr_n
from programmer_app.ui.widgets import Card, FactList, SecondaryButton, label
from programmer_app.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from programmer_app.records.backup.making import Made


class BackupCard(Card):
    """Says where the records are, and makes a backup for the administrator.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Records of the clinic"), parent=parent)
        self.setObjectName("recordsCard")
        self._model = model
        self.facts = FactList(tr("Records of the clinic"))
        self.body.addWidget(self.facts)
        text = tr(
            "A backup is one encrypted file under a passphrase of its own, proven by restoring it into a temporary "
            "place. The command line makes it too, and restores it: thecal backup, thecal restore."
        )
        self.body.addWidget(label(text, secondary=True, wrap=True))
        self.button = SecondaryButton(tr("Back up now …"), icon="save")
        self.button.setObjectName("backupButton")
        self.button.clicked.connect(self._ask)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        model.store_changed.connect(self._show)
        model.login_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        model = self._model
        clinic = model.clinic
        if clinic is None:
            where = tr("none yet") if model.store is Store.NONE_YET else model.problem or tr("not open")
        elif clinic.office.database.on_server:
            where = tr("on a server of the clinic")
        else:
            where = tr("on this computer, encrypted: {folder}", folder=model.desk.folder)
        self.facts.set_facts([(tr("Kept"), where)])
        why = model.why_not("backups.write")
        self.button.set_available(not why, why)

    def _ask(self) -> None:
        BackupDialog(self._model, self.window()).open()


class BackupDialog(LinesDialog):
    """Asks for folder and passphrase, and makes the backup.

    Args:
        model: The records.
        parent: The window.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(model, tr("Back up the records"), tr("Back up now"), parent)
        self.setObjectName("backupDialog")

    def fields(self) -> None:
        """Folder, and passphrase twice."""
        self.folder = LineEdit()
        self.folder.setObjectName("backupFolder")
        self.folder.textChanged.connect(self.check)
        choose = SecondaryButton(tr("Choose …"))
        choose.setObjectName("chooseFolderButton")
        choose.clicked.connect(self._choose)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        self.lines.add(tr("Folder, best on another disk"), holder)
        self.folder.setAccessibleName(tr("Folder, best on another disk"))
        self.first = self.lines.line("backupPassphrase", tr("Passphrase of this backup"), secret=True)
        self.again = self.lines.line("backupPassphraseAgain", tr("Passphrase once more"), secret=True)
        self.lines.note(tr("Without it nobody can restore the backup. Write it down and lock it away."))

    def missing(self) -> str:
        """A folder that is there, and a passphrase."""
        typed = self.folder.text().strip()
        if not typed:
            return tr("Choose a folder.")
        if not Path(typed).is_dir():
            return tr("There is no such folder.")
        return password_problem(self.first.text(), self.again.text(), LEAST_PASSPHRASE, _characters)

    def send(self) -> None:
        """Makes and proves it, in the thread of the records."""
        from programmer_app.records.backup.making import make_backup  # noqa: PLC0415 - when it is used
        from programmer_app.records.store.keys import Argon2Cost  # noqa: PLC0415 - when it is used

        model, clinic = self._model, self._model.clinic
        if clinic is None:
            return
        self.wait()
        moment = model.desk.clock.now().strftime("%Y-%m-%d-%H%M%S")
        out = Path(self.folder.text().strip()) / f"thecal-{moment}.backup"
        passphrase, cost = self.first.text(), model.desk.guess_cost or Argon2Cost()
        model.ask_later(self._made, self.refuse, lambda login: make_backup(clinic, login, out, passphrase, cost))

    def wait(self) -> None:
        """Says what takes so long."""
        super().wait()
        self.lines.tell(tr("The backup is being made and proven. This dialog may be closed meanwhile."))

    def _made(self, made: Made) -> None:
        self._model.done.emit(
            tr(
                "{file}: {patients}, {visits}; proven by restoring it.",
                file=made.path.name,
                patients=tr_n("%n patients", "%n patient", made.rows["patient"]),
                visits=tr_n("%n visits", "1 visit", made.rows["visit"]),
            )
        )
        self.end()

    def _choose(self) -> None:
        dialog = FileDialog(self, tr("Folder of the backup"))
        dialog.setObjectName("backupFolderDialog")
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()


def _characters(least: int) -> str:
    return tr("A passphrase has at least {least} characters.", least=least)
