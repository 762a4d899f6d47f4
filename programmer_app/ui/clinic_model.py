"""The records of the clinic as the screens see them: open or not, who is signed in, whose record is open.

Only a clinic desk can have one: the type of the desk that it takes keeps records out of training. Screens make their
calls through `ask`, which returns what the call gave, or None where it was refused; what that means for the window
(lock it, say it) is settled here, once. What takes longer than a person notices (opening, passwords, backups) runs in
a thread, one after another, and answers in the GUI thread. Nothing of the database is imported before `begin`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from programmer_app.desk import ClinicDesk, Patient, Present
from programmer_app.records.rules_here import RULES_SUBJECT
from programmer_app.records.store.errors import (
    KeyNeededError,
    LockedError,
    NoRecordsYetError,
    RecordsError,
    StaleVersionError,
    WrongKeyError,
)
from programmer_app.records.store.places import names_a_server, records_are_in
from programmer_app.ui.other_workstations import OtherWorkstations
from programmer_app.ui.records_thread import RecordsThread
from programmer_app.ui.scheduled_backups import ScheduledBackups
from programmer_app.ui.server_probe import ServerProbe
from programmer_app.ui.translation import told as said
from programmer_app.ui.translation import tr

if TYPE_CHECKING:
    # imported with the database, after the window stands
    from programmer_app.records.clinic.clinic import Clinic
    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.records.clinic.reach import Away
    from programmer_app.records.clinic.rights import PumpAct

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Store(Enum):
    """How it stands with the records."""

    OPENING = "opening"
    NONE_YET = "none yet"
    KEY_WANTED = "key wanted"
    UNUSABLE = "unusable"
    NO_ACCOUNT = "no account"
    OPEN = "open"


class _PassphraseWantedError(RecordsError):
    """The records are, or will be, under a passphrase, and it was not given or is not the one."""


class ClinicModel(QObject):
    """The records at one desk.

    Args:
        desk: Has a folder.

    Attributes:
        desk: Of the window; told who is here.
        store: How it stands with the records.
        makes_new: Whether a passphrase that is asked for will be that of new records.
        problem: Why they cannot be used, with what to do; "" where they can.
        clinic: The opened records, or None.
        login: Who is signed in; None for nobody.
        patient_id: Whose record is open; None for nobody's.
        file: What that record held when it was read last.
        recent: Patients whose records this person opened here, the newest first.
        held: Why another patient's record cannot be opened now; "" where it can.
        unkept: That something of the open record's visit is not recorded yet, which holds it too; "" where all is.
        refusal: What the last call was refused with; "" where it was not.

    Signals:
        store_changed: It stands otherwise with the records.
        login_changed: Somebody signed in or out, or the window was locked or unlocked.
        patient_opened: Another record is open, or none.
        records_changed: Something was recorded here, or by others.
        reach_changed: The server of the records went away, or is back.
        rules_changed: Somebody set or lifted a rule of the clinic, here or elsewhere.
        refused (str): A call was refused, and why.
        done (str): Something took place that took long, or that nothing else shows.
    """

    store_changed = Signal()
    login_changed = Signal()
    patient_opened = Signal()
    records_changed = Signal()
    reach_changed = Signal()
    rules_changed = Signal()
    refused = Signal(str)
    done = Signal(str)

    def __init__(self, desk: ClinicDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        desk.present.why_not, desk.present.permit = self._why_no_act, self._permit_act
        self.store = Store.OPENING
        self.makes_new = False
        self.problem = ""
        self.clinic: Clinic | None = None
        self.login: Login | None = None
        self.patient_id: int | None = None
        self.file: PatientFile | None = None
        self.recent: tuple[int, ...] = ()
        self.held = ""
        self.unkept = ""
        self.refusal = ""
        self._opened: Clinic | None = None  # as the thread knows it, so that it closes what nobody waits for any more
        self._probe: ServerProbe | None = None
        self._others = OtherWorkstations(self)
        self._others.changed.connect(self._show_others)
        self._others.reach_changed.connect(self.reach_changed)
        self._backups = ScheduledBackups(self)
        self._backups.done.connect(self.done)
        self._backups.failed.connect(self.refused)
        self._thread = RecordsThread(self)
        self._thread.answered.connect(self._others.look)

    # ---- opening ----

    def begin(self) -> None:
        """Opens the records where there are any; makes none."""
        folder = self.desk.folder
        if folder is None:
            raise ValueError("this desk keeps no records")

        try:
            there = records_are_in(folder)
        except OSError as error:
            self._stands(Store.UNUSABLE, tr("The folder of records cannot be read: {error}.", error=error))
            return
        self.makes_new = not there
        if there:
            self.open_store(None)
        else:
            self._stands(Store.NONE_YET)

    @property
    def is_on_server(self) -> bool:
        """Whether the records lie on a server."""
        return names_a_server()

    def open_store(self, passphrase: str | None) -> None:
        """Opens the records, or makes them; `store_changed` follows.

        Args:
            passphrase: Of the records, or for new ones; None where the system's key store has their key.
        """
        self._stands(Store.OPENING)
        self.later(partial(self._open_in_thread, passphrase), self._take, self._not_opened)

    def _open_in_thread(self, passphrase: str | None) -> tuple[Clinic, bool]:
        from programmer_app.records.store.opening import asks_for_passphrase  # noqa: PLC0415 - loads the database

        if self._opened is None:
            try:
                self._opened = self.desk.open_records(passphrase, make=self.makes_new)
            except (KeyNeededError, WrongKeyError) as error:
                if self.desk.folder is not None and asks_for_passphrase(self.desk.folder):
                    raise _PassphraseWantedError("" if passphrase is None else said(error)) from error
                raise
        return self._opened, self._opened.accounts.any_there()

    def _take(self, opened: tuple[Clinic, bool]) -> None:
        self.clinic, any_account = opened
        self._others.follow(self.clinic)
        self._probe = ServerProbe(self.clinic)
        if self.desk.folder is not None:
            self._backups.follow(self.clinic, self.desk.folder)
        self._stands(Store.OPEN if any_account else Store.NO_ACCOUNT)

    def _not_opened(self, error: Exception) -> None:
        if isinstance(error, NoRecordsYetError):
            self.makes_new = True
            self._stands(Store.KEY_WANTED)
            return
        wanted = isinstance(error, _PassphraseWantedError)
        self._stands(Store.KEY_WANTED if wanted else Store.UNUSABLE, said(error))

    def _stands(self, store: Store, problem: str = "") -> None:
        self.store, self.problem = store, problem
        self.store_changed.emit()

    def finish(self) -> None:
        """The window goes: what runs is finished in its thread, then the records are closed."""
        self._others.stop()
        self._backups.stop()
        self._thread.end(partial(self._close_in_thread, self.login))

    def _close_in_thread(self, login: Login | None) -> None:
        self._others.close()
        self._backups.close()
        if self._opened is None:
            return
        if login is not None and not login.locked:
            with suppress(RecordsError):  # the trail then says nothing of it
                self._opened.accounts.log_out(login)
        self._opened.close()

    # ---- calls ----

    def ask(self, call: Callable[Concatenate[Login, _P], _T], /, *args: _P.args, **kwargs: _P.kwargs) -> _T | None:
        """Makes a call of a room of `clinic` for who is signed in.

        Returns:
            What it gave; None where it was refused (then `refusal` says why and `refused` told the window).
        """
        return self.ask_for(self.refused.emit, call, *args, **kwargs)

    def ask_for(
        self,
        told: Callable[[str], None],
        call: Callable[Concatenate[Login, _P], _T],
        /,
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _T | None:
        """As `ask`; a refusal is said to `told`, as in a dialog, and not to the window."""
        self.refusal = ""
        if self.login is None:
            self._refuse(tr("Nobody is signed in to the records."), told)
            return None
        self.look_at_server()
        try:
            return call(self.login, *args, **kwargs)
        except RecordsError as error:
            self.take_refusal(error, told)
            return None
        finally:
            self._others.look()

    def ask_later(
        self,
        then: Callable[[_T], None],
        told: Callable[[str], None],
        call: Callable[Concatenate[Login, _P], _T],
        /,
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> None:
        """As `ask_for`, for a call that takes longer than a person notices, as one with a password: in the thread."""
        self.refusal = ""
        login = self.login
        if login is None:
            self._refuse(tr("Nobody is signed in to the records."), told)
            return

        def failed(error: Exception) -> None:
            if isinstance(error, RecordsError):
                self.take_refusal(error, told)
            else:
                self._refuse(said(error), told)

        self.later(lambda: call(login, *args, **kwargs), then, failed)

    def look_at_server(self) -> None:
        """Before a call is made here in the GUI thread: where the server does not answer, the call must not wait."""
        if self._probe is not None:
            self._probe.look()

    def tell_change(self) -> None:
        """Something was recorded: screens look again, and the open record is read anew."""
        if self.patient_id is not None:
            self.read_patient()
        self.records_changed.emit()

    def take_refusal(self, error: RecordsError, told: Callable[[str], None]) -> None:
        """What a refusal means for the window."""
        if isinstance(error, LockedError) and self.is_locked:
            self.refusal = said(error)
            self.login_changed.emit()
            return
        self._refuse(said(error), told)
        if isinstance(error, StaleVersionError):
            self.tell_change()

    def _refuse(self, why: str, told: Callable[[str], None]) -> None:
        self.refusal = why
        told(why)

    # ---- what others do ----

    @property
    def away(self) -> Away | None:
        """Since when the server of the records is away; None while it answers, and where there is none."""
        return self._others.away

    @Slot(object)
    def _show_others(self, subjects: frozenset[str]) -> None:
        """Reads anew without putting the lock off; the open record only where it may be the one that was changed."""
        login = self.login
        if login is None or login.locked:
            return
        with login.unnoticed():
            mine = f"patient {self.patient_id}"
            if self.patient_id is not None and any(one == mine or not one.startswith("patient ") for one in subjects):
                self.read_patient()
            self.records_changed.emit()
            if RULES_SUBJECT in subjects:
                self.rules_changed.emit()

    def why_not(self, call: str) -> str:
        """Why the person here cannot make a call of `records.clinic.rights.RIGHTS`; "" where they can.

        The service decides again when the call is made; this is for what is shown as disabled.
        """
        from programmer_app.records.clinic.rights import RIGHTS  # noqa: PLC0415 - after the first paint
        from programmer_app.ui.clinic_words import roles_text  # noqa: PLC0415 - after the first paint

        if self.clinic is None:
            return tr("The records are not open.")
        if self.login is None:
            return tr("Nobody is signed in to the records.")
        if self.login.roles & RIGHTS[call]:
            return ""
        return tr("Your account may not do this. It takes: {roles}.", roles=roles_text(RIGHTS[call]))

    # ---- who is here ----

    @property
    def is_locked(self) -> bool:
        """Whether the screens are covered until the password is typed."""
        return self.login is not None and self.login.locked

    def sign_in(self, name: str, password: str, told: Callable[[str], None]) -> None:
        """Proves who somebody is, in place of who was signed in; `login_changed` follows, or `told` hears why not."""
        if self.clinic is not None:
            accounts = self.clinic.accounts
            self.later(lambda: accounts.log_in(name, password), self._enter, lambda error: told(said(error)))

    def set_up(self, name: str, password: str, told: Callable[[str], None]) -> None:
        """Makes the first account, an administrator, and signs it in."""
        if self.clinic is None:
            return
        accounts = self.clinic.accounts

        def made(login: Login) -> None:
            self._stands(Store.OPEN)
            self._enter(login)

        self.later(lambda: accounts.set_up(name, password), made, lambda error: told(said(error)))

    def unlock(self, password: str, told: Callable[[str], None]) -> None:
        """Takes the cover away; `login_changed` follows, or `told` hears why not."""
        if self.clinic is None or self.login is None:
            return
        accounts, login = self.clinic.accounts, self.login
        self.later(
            lambda: accounts.unlock(login, password),
            lambda _done: self.login_changed.emit(),
            lambda error: told(said(error)),
        )

    def lock(self) -> None:
        """Covers the screens now. What runs in a pump or to it goes on."""
        if self.login is not None and not self.login.locked:
            self.login.lock()
            self.login_changed.emit()

    def stir(self) -> None:
        """Somebody used mouse or keys: the time until the lock begins anew, unless it is over."""
        if self.clinic is None or self.login is None or self.login.locked:
            return
        office = self.clinic.office
        try:
            self.login.use(office.clock.monotonic_s(), office.idle_s)
        except LockedError:
            self.login_changed.emit()

    def look_at_clock(self) -> None:
        """Locks where nobody was here for too long; called every few seconds."""
        if self.clinic is None or self.login is None or self.login.locked:
            return
        office = self.clinic.office
        if self.login.is_idle(office.clock.monotonic_s(), office.idle_s):
            self.lock()

    def sign_out(self) -> None:
        """Nobody is signed in from now on, and no record is open; not while one is held: then the window is locked."""
        held = self.held or self.unkept
        if held and self.patient_id is not None:
            self._refuse(held, self.refused.emit)
            return
        login, self.login = self.login, None
        if login is None:
            return
        if self.clinic is not None and not login.locked:
            self.look_at_server()
            try:
                self.clinic.accounts.log_out(login)
            except RecordsError as error:  # gone all the same; only the trail does not say so
                self.refused.emit(said(error))
        self.recent = ()
        self._show_patient(None)
        self._tell_present()
        self.login_changed.emit()

    def _enter(self, login: Login) -> None:
        self.login = login
        self.recent = ()
        held, before = bool(self.held or self.unkept), self.patient_id
        found = self._read(before) if held and before is not None else None  # a visit goes on under another's name
        self._show_patient(found)
        self._tell_present()
        self.login_changed.emit()

    # ---- whose record is open ----

    def open_patient(self, patient_id: int) -> PatientFile | None:
        """Opens a patient's record, which the trail notes; None where it was refused, or another must stay open."""
        if (held := self.held or self.unkept) and patient_id != self.patient_id:
            self._refuse(held, self.refused.emit)
            return None
        found = self._read(patient_id)
        if found is not None:
            self.recent = (patient_id, *(other for other in self.recent if other != patient_id))
            self._show_patient(found)
        return found

    def read_patient(self) -> None:
        """Reads the open record anew; it stays as it was where that is refused."""
        if self.patient_id is not None:
            found = self._read(self.patient_id)
            if found is not None:
                self._show_patient(found)

    def close_patient(self) -> None:
        """No record is open from now on."""
        if held := self.held or self.unkept:
            self._refuse(held, self.refused.emit)
            return
        self._show_patient(None)

    def _read(self, patient_id: int) -> PatientFile | None:
        return None if self.clinic is None else self.ask(self.clinic.people.open_patient, patient_id)

    def _show_patient(self, found: PatientFile | None) -> None:
        before, self.file = self.file, found
        self.patient_id = None if found is None else found.patient.id
        if before != found:
            self._tell_present()
            self.patient_opened.emit()

    def _tell_present(self) -> None:
        present: Present = self.desk.present
        present.user = "" if self.login is None else self.login.name
        person = None if self.file is None else self.file.patient
        if person is None:
            present.patient = None
        else:
            details = tr("{number} · born {birth_date}", number=person.number, birth_date=person.birth_date.isoformat())
            present.patient = Patient(person.name, details)

    # ---- what may be done to a pump ----

    @property
    def has_accounts(self) -> bool:
        """Whether acts on a pump take an account: there are records, and they can be used."""
        return self.store not in (Store.NONE_YET, Store.UNUSABLE)

    def _why_no_act(self, act: PumpAct) -> str:
        from programmer_app.ui.pump_rights import why_not  # noqa: PLC0415 - after the first paint

        return why_not(act, self.login) if self.has_accounts else ""

    def _permit_act(self, act: PumpAct, serial: str) -> None:
        """In the thread of the pump."""
        from programmer_app.ui.pump_rights import permit  # noqa: PLC0415 - after the first paint

        if self.has_accounts:
            permit(act, serial, self.clinic, self.login)

    # ---- what takes long ----

    def later(self, job: Callable[[], _T], then: Callable[[_T], None], failed: Callable[[Exception], None]) -> None:
        """Runs a job of the records in their thread; in the GUI thread calls `then` or `failed`, unless it is over."""
        self._thread.run(job, then, failed)
