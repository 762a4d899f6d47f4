"""The records in the window: pages for each state, worklist, accounts, backup, and what each role finds disabled.

On the real panel and cards with real encrypted records; the whole window is in `test_office_window.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.records.backup.restoring import restore
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.worklist import DueKind
from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.hands import Hands, HandsError
from programmer_app.ui.office.accounts_card import AccountsCard
from programmer_app.ui.office.backup_card import BackupCard
from programmer_app.ui.office.opening import Unusable
from programmer_app.ui.office.panel import OfficePanel
from programmer_app.ui.office.patients import PatientsPage
from programmer_app.ui.office.table import PeopleTable
from tests.records.clinic.people import NOON, TODAY, name_of, password_of
from tests.ui.clinic_tour import fill
from tests.ui.clinics import PATIENCE_MS, desk_in, open_with_passphrase, opened, sign_in

DAY = timedelta(days=1)


@pytest.fixture
def model(qtbot: QtBot, tmp_path: Path) -> Iterator[ClinicModel]:
    """Records with an account of each role, open, nobody signed in."""
    made = opened(qtbot, tmp_path)
    yield made
    made.finish()


class Shown:
    """A part of the window on a page of its own."""

    def __init__(self, qtbot: QtBot, part: QWidget) -> None:
        self._qtbot = qtbot
        self.root = QWidget()
        qtbot.addWidget(self.root)
        column = QVBoxLayout(self.root)
        column.addWidget(part)
        self.root.resize(760, 760)
        self.root.show()
        self.hands = Hands(self.root)

    def press(self, name: str) -> None:
        self.hands.press(name)

    def type(self, **texts: str) -> None:
        for name, text in texts.items():
            if text.isascii():
                self.hands.type_into(name, text)
            else:  # QTest has no keys for it; an input method commits it as a whole too
                self.hands.find(QLineEdit, name).setText(text)

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def why_not(self, name: str) -> str:
        button = self.hands.find(QAbstractButton, name)
        return "" if button.isEnabled() else button.accessibleDescription()

    def refusal(self) -> str:
        """What is said under the lines that are in front."""
        said = [label.text() for label in self.root.findChildren(QLabel, "refusal") if label.isVisible()]
        return "\n".join(said)

    def lines(self, table: str) -> list[tuple[str, str, str, str]]:
        found = self.hands.find(PeopleTable, table)
        return [found.texts(row) for row in range(found.rowCount())] if found.isVisible() else []

    def choose(self, table: str, row: int) -> None:
        self.hands.find(PeopleTable, table).selectRow(row)

    def no_dialog(self) -> None:
        self.until(lambda: not any(dialog.isVisible() for dialog in self.root.findChildren(QDialog)))


# ---- records that are not open ----


def test_first_person_sets_up_records_and_the_account_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    model = ClinicModel(desk_in(tmp_path, accounts=False))
    shown = Shown(qtbot, OfficePanel(model))
    model.begin()
    button = shown.hands.find(QAbstractButton, "setUpRecords")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    shown.until(lambda: model.store is Store.KEY_WANTED)
    shown.type(passphrase="short", passphraseAgain="short")
    assert shown.why_not("openRecords") == "A passphrase of records has at least 12 characters."
    shown.type(passphrase="tall grass in the wind", passphraseAgain="tall grass in the wine")
    assert shown.why_not("openRecords") == "The two are not the same."
    shown.type(passphraseAgain="tall grass in the wind")
    QTest.keyClick(shown.hands.find(QLineEdit, "passphraseAgain"), Qt.Key.Key_Return)
    shown.until(lambda: model.store is Store.NO_ACCOUNT)
    shown.type(accountName="R. Chief", accountPassword="R. Chief R. Chief", accountPasswordAgain="R. Chief R. Chief")
    QTest.keyClick(shown.hands.find(QLineEdit, "accountPasswordAgain"), Qt.Key.Key_Return)
    shown.until(lambda: bool(shown.refusal()))
    assert shown.refusal() == "A password is more than the name of its account."
    shown.type(accountPassword="comes in the morning", accountPasswordAgain="comes in the morning")
    QTest.keyClick(shown.hands.find(QLineEdit, "accountPasswordAgain"), Qt.Key.Key_Return)
    shown.until(lambda: model.login is not None)
    assert model.desk.user == "R. Chief"
    assert shown.why_not("addPatientButton") == "Your account may not do this. It takes: refill nurse, programmer."
    model.finish()


def _cut(folder: Path) -> None:
    (folder / "records.db").write_bytes(b"\0" * 100)


def _scribbled(folder: Path) -> None:
    path = folder / "records.db"
    content = bytearray(path.read_bytes())
    content[20_000:20_200] = bytes(200)
    path.write_bytes(content)


def _foreign(folder: Path) -> None:
    (folder / "records.db").write_bytes(b"SQLite format 3\0" + bytes(1_000))


def _newer_key(folder: Path) -> None:
    path = folder / "records-key.json"
    path.write_text(path.read_text().replace("thecal-records-key/1", "thecal-records-key/9"))


@pytest.mark.parametrize(
    ("harm", "says", "step"),
    [
        (lambda folder: (folder / "records-key.json").unlink(), "records-key.json is missing", "restore a backup"),
        (lambda folder: (folder / "records.db").unlink(), "records.db is missing", "restore a backup"),
        (_cut, "damaged", "Restore a backup"),
        (_foreign, "without encryption", "Move it away"),
        (_newer_key, "another version of Thecal", "Update Thecal"),
        (_scribbled, "damaged", "restore a backup"),
    ],
    ids=["no key file", "no database", "cut", "foreign", "newer", "scribbled"],
)
def test_unusable_records_say_what_is_wrong_and_what_to_do_and_nothing_is_changed(
    qtbot: QtBot, tmp_path: Path, harm: Callable[[Path], None], says: str, step: str
) -> None:
    desk = desk_in(tmp_path)
    harm(tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.glob("records*")}
    model = ClinicModel(desk)
    panel = OfficePanel(model)
    shown = Shown(qtbot, panel)
    model.begin()
    qtbot.waitUntil(lambda: model.store in (Store.UNUSABLE, Store.KEY_WANTED), timeout=PATIENCE_MS)
    if model.store is Store.KEY_WANTED:
        model.open_store("tall grass in the wind")
        qtbot.waitUntil(lambda: model.store is Store.UNUSABLE, timeout=PATIENCE_MS)
    assert shown.root.isVisible()
    assert isinstance(panel.page, Unusable)
    said = panel.page.finding.accessibleDescription()
    assert says in said
    assert step in said
    assert {path.name: path.read_bytes() for path in tmp_path.glob("records*")} == before
    model.finish()


def test_try_again_opens_what_was_mended(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    key = tmp_path / "records-key.json"
    kept = key.read_text()
    key.unlink()
    model = ClinicModel(desk)
    shown = Shown(qtbot, OfficePanel(model))
    model.begin()
    shown.until(lambda: model.store is Store.UNUSABLE)
    key.write_text(kept)
    shown.press("tryAgain")
    open_with_passphrase(qtbot, model)
    assert model.store is Store.OPEN
    model.finish()


def test_signing_in_by_keyboard_and_a_wrong_password(qtbot: QtBot, model: ClinicModel) -> None:
    shown = Shown(qtbot, OfficePanel(model))
    shown.type(accountName=name_of(Role.NURSE), accountPassword="not this one")
    QTest.keyClick(shown.hands.find(QLineEdit, "accountPassword"), Qt.Key.Key_Return)
    shown.until(lambda: bool(shown.refusal()))
    assert shown.refusal() == "Name or password is wrong."
    assert shown.hands.find(QLineEdit, "accountPassword").text() == ""
    shown.type(accountPassword=password_of(Role.NURSE))
    QTest.keyClick(shown.hands.find(QLineEdit, "accountPassword"), Qt.Key.Key_Return)
    shown.until(lambda: model.login is not None)
    shown.hands.find(QLineEdit, "patientSearch")


# ---- worklist ----


def test_worklist_shows_the_most_urgent_first_with_what_governs_it(qtbot: QtBot, model: ClinicModel) -> None:
    sign_in(qtbot, model, Role.NURSE)
    shown = Shown(qtbot, PatientsPage(model))
    assert shown.lines("dueTable") == []
    fill(model)
    said = [
        (name, second.replace("\u2068", "").replace("\u2069", ""), day, state)
        for name, second, day, state in shown.lines("dueTable")
    ]
    assert said == [
        ("الخطيب, ليلى", "MRN-0012 · refill, by the battery", "2025-11-26", "overdue 40 d"),
        ("Żółć-Müller, Zoë", "MRN-0010 · refill, by volume", "2026-01-02", "overdue 3 d"),
        ("Demo, Ana", "MRN-0014 · trial · with the family; second test dose", "2026-01-05", "today"),
        ("O'Brien, Seán", "MRN-0015 · follow-up", "2026-01-07 14:00", "in 2 d"),
        ("周, 大明", "MRN-0011 · refill, by stability of the solution", "2026-01-17", "in 12 d"),
        (
            "Featherstonehaugh-Cholmondeley of Marjoribanks, Wilhelmina Alexandrina",
            "MRN-0013 · refill, by volume, if every patient bolus is used",
            "2026-03-06",
            "in 60 d",
        ),
        ("Папандопулос, Елена", "MRN-0016 · replacement of the pump", "2026-07-24", "in 200 d"),
    ]
    assert shown.hands.find(QLabel, "listNote").text() == "2 overdue"


def test_one_field_finds_by_name_and_number_and_enter_opens_the_one(qtbot: QtBot, model: ClinicModel) -> None:
    sign_in(qtbot, model, Role.NURSE)
    shown = Shown(qtbot, PatientsPage(model))
    patients = fill(model)
    shown.type(patientSearch="ZOLC")
    shown.until(lambda: [line[0] for line in shown.lines("peopleTable")] == ["Żółć-Müller, Zoë"])
    shown.type(patientSearch="大")
    shown.until(lambda: [line[0] for line in shown.lines("peopleTable")] == ["周, 大明"])
    field = shown.hands.find(QLineEdit, "patientSearch")
    field.setText("mrn 0016")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert model.patient_id == patients[6].id
    field.clear()
    shown.hands.choose(shown.hands.find(QWidget, "listSelector"), "Recent")
    assert [line[0] for line in shown.lines("peopleTable")] == ["Папандопулос, Елена"]


def test_a_line_is_opened_booked_and_closed(qtbot: QtBot, model: ClinicModel) -> None:
    sign_in(qtbot, model, Role.NURSE)
    shown = Shown(qtbot, PatientsPage(model))
    patients = fill(model)
    assert shown.why_not("openPatientButton") == "Choose a line first."
    shown.choose("dueTable", 1)
    shown.press("bookButton")
    shown.type(dueDay="2026-01-04")
    assert shown.why_not("actButton") == "That day is over."
    shown.type(dueDay="2026-02-01", bookedTime="9 o'clock")
    assert shown.why_not("actButton") == "Type the time like 14:30."
    shown.type(bookedTime="09:30", bookingNote="bring the list of drugs")
    shown.press("actButton")
    shown.no_dialog()
    booked = [line for line in shown.lines("dueTable") if line[2] == "2026-02-01 09:30"]
    assert [(line[0], line[3]) for line in booked] == [("Żółć-Müller, Zoë", "in 27 d")]
    shown.choose("dueTable", 1)
    shown.press("keptButton")
    shown.press("actButton")
    assert "overdue 3 d" not in [line[3] for line in shown.lines("dueTable")]
    table = shown.hands.find(PeopleTable, "dueTable")
    shown.choose("dueTable", 0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert model.patient_id == patients[2].id


def test_somebody_else_closed_it_first(qtbot: QtBot, model: ClinicModel) -> None:
    clinic = model.clinic
    assert clinic is not None
    sign_in(qtbot, model, Role.NURSE)
    shown = Shown(qtbot, PatientsPage(model))
    fill(model)
    other = clinic.accounts.log_in(name_of(Role.PROGRAMMER), password_of(Role.PROGRAMMER))
    entry = clinic.worklist.due(other)[0].appointment
    shown.choose("dueTable", 0)
    shown.press("cancelledButton")
    clinic.worklist.close(other, entry.id, entry.version, "kept")
    with qtbot.waitSignal(model.refused) as said:
        shown.press("actButton")
    assert "closed" in said.args[0]


def test_a_patient_is_added_checked_and_opened(qtbot: QtBot, model: ClinicModel) -> None:
    sign_in(qtbot, model, Role.PROGRAMMER)
    shown = Shown(qtbot, PatientsPage(model))
    shown.press("addPatientButton")
    assert shown.why_not("actButton") == "Type the family name."
    shown.type(familyName="  Ọlá\u0301  ", patientNumber="A-1", birthDate="12.4.1961")
    assert shown.why_not("actButton") == "Type the date of birth like 1960-02-03."
    shown.type(birthDate=(TODAY + DAY).isoformat())
    assert "lies after today" in shown.why_not("actButton")
    assert "lies after today" in shown.refusal()
    shown.type(birthDate="1861-04-12")
    assert "130 years" in shown.why_not("actButton")
    shown.type(birthDate="1961-04-12")
    assert shown.refusal() == ""
    shown.press("actButton")
    shown.no_dialog()
    assert model.file is not None
    assert model.file.patient.birth_date.isoformat() == "1961-04-12"
    shown.press("addPatientButton")
    shown.type(familyName="Other", patientNumber="a 1", birthDate="1961-04-12")
    shown.press("actButton")
    assert "Another patient has this number" in shown.refusal()
    shown.press("safeButton")


def test_the_calendar_file_is_read_by_another_program_and_names_nobody(
    qtbot: QtBot, model: ClinicModel, tmp_path: Path
) -> None:
    clinic = model.clinic
    assert clinic is not None
    sign_in(qtbot, model, Role.NURSE)
    page = PatientsPage(model)
    qtbot.addWidget(page)
    fill(model)
    out = tmp_path / "due.ics"
    page.write_calendar(out)
    content = out.read_bytes()
    assert len(Calendar.from_ical(content).walk("VEVENT")) == 7
    assert b"Demo" not in content
    with qtbot.waitSignal(model.refused) as said:
        page.write_calendar(tmp_path / "no such folder" / "due.ics")
    assert "cannot be written" in said.args[0]


@pytest.mark.parametrize("role", list(Role))
def test_what_a_role_may_not_do_is_disabled_and_says_who_may(qtbot: QtBot, model: ClinicModel, role: Role) -> None:
    clinic = model.clinic
    assert clinic is not None
    nurse = clinic.accounts.log_in(name_of(Role.NURSE), password_of(Role.NURSE))
    from tests.records.clinic.people import ZOE

    clinic.worklist.book(nurse, clinic.people.add_patient(nurse, ZOE).id, DueKind.TRIAL, TODAY)
    sign_in(qtbot, model, role)
    shown = Shown(qtbot, PatientsPage(model))
    sees = role in {Role.VIEWER, Role.NURSE, Role.PROGRAMMER, Role.PHARMACIST}
    cares = role in {Role.NURSE, Role.PROGRAMMER}
    assert bool(shown.lines("dueTable")) is sees
    if sees:
        shown.choose("dueTable", 0)
    able = {
        name
        for name in ("openPatientButton", "bookButton", "keptButton", "addPatientButton", "calendarButton")
        if not shown.why_not(name)
    }
    caring = {"bookButton", "keptButton", "addPatientButton", "calendarButton"} if cares else set()
    assert able == caring | ({"openPatientButton"} if sees else set())
    if not cares:
        assert shown.why_not("bookButton") == "Your account may not do this. It takes: refill nurse, programmer."
        with pytest.raises(HandsError, match="cannot be pressed"):
            shown.press("bookButton")


# ---- Settings ----


def test_the_administrator_makes_changes_and_closes_accounts(qtbot: QtBot, model: ClinicModel) -> None:
    clinic = model.clinic
    assert clinic is not None
    sign_in(qtbot, model, Role.ADMINISTRATOR)
    shown = Shown(qtbot, AccountsCard(model))
    assert len(shown.lines("accountsTable")) == len(Role)
    shown.press("addAccountButton")
    shown.type(accountName="N. New", accountPassword="twelve letters", accountPasswordAgain="twelve letters")
    assert shown.why_not("actButton") == "Choose a role."
    shown.press("role_viewer")
    shown.press("actButton")
    shown.no_dialog()
    assert shown.lines("accountsTable")[-1][:2] == ("N. New", "viewer")
    shown.choose("accountsTable", len(Role))
    shown.press("rolesButton")
    shown.press("role_viewer")
    shown.press("role_pharmacist")
    shown.press("actButton")
    shown.no_dialog()
    assert shown.lines("accountsTable")[-1][:2] == ("N. New", "pharmacist")
    shown.choose("accountsTable", len(Role))
    shown.press("resetPasswordButton")
    shown.type(accountPassword="another twelve", accountPasswordAgain="another twelve")
    shown.press("actButton")
    shown.no_dialog()
    assert clinic.accounts.log_in("n. new", "another twelve").roles == {Role.PHARMACIST}
    shown.choose("accountsTable", len(Role))
    shown.press("closeAccountButton")
    shown.press("actButton")
    assert shown.lines("accountsTable")[-1][3] == "closed"
    assert shown.why_not("closeAccountButton") == "Choose an account first."
    own = [line[3] for line in shown.lines("accountsTable")].index("you")
    shown.choose("accountsTable", own)
    with qtbot.waitSignal(model.refused) as said:
        shown.press("closeAccountButton")
        shown.press("actButton")
    assert "no administrator left" in said.args[0]


def test_accounts_and_backups_are_the_administrators(qtbot: QtBot, model: ClinicModel) -> None:
    sign_in(qtbot, model, Role.PROGRAMMER)
    accounts, backup = Shown(qtbot, AccountsCard(model)), Shown(qtbot, BackupCard(model))
    said = "Your account may not do this. It takes: administrator."
    assert accounts.lines("accountsTable") == []
    assert accounts.why_not("addAccountButton") == said
    assert backup.why_not("backupButton") == said


def test_a_backup_from_the_window_can_be_restored(qtbot: QtBot, model: ClinicModel, tmp_path: Path) -> None:
    sign_in(qtbot, model, Role.ADMINISTRATOR)
    shown = Shown(qtbot, BackupCard(model))
    target, elsewhere = tmp_path / "disk", tmp_path / "elsewhere"
    target.mkdir()
    elsewhere.mkdir()
    shown.press("backupButton")
    shown.type(backupFolder=str(tmp_path / "nowhere"))
    assert shown.why_not("actButton") == "There is no such folder."
    shown.type(backupFolder=str(target), backupPassphrase="a wall of stone", backupPassphraseAgain="a wall of stone")
    with qtbot.waitSignal(model.done, timeout=PATIENCE_MS) as said:
        shown.press("actButton")
    assert said.args[0].endswith("0 patients, 0 visits; proven by restoring it.")
    (file,) = target.iterdir()
    assert file.name == f"thecal-{NOON:%Y-%m-%d-%H%M%S}.backup"
    assert restore(elsewhere, file, "a wall of stone", address="")["account"] == len(Role)
