"""Where a session belongs: at the training desk or at the clinic desk. Two types, so that neither can become the other.

The training desk can open nothing but an emulated pump in a child process; it has no method that takes a port's name.
Its banner, watermark and journal follow from the type. The clinic desk opens what it is told to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from device.clock import Clock
from device.errors import DeviceError
from device.journal import MemoryJournal, WriteJournal
from device.wording import phrase

if TYPE_CHECKING:
    # imported where a pump is opened, so that the window's first paint need not wait for it
    from device.keys import KeyStore
    from device.transport import Holds, PortAnswer, PortInfo, Transport
    from device.worker import PollBudget
    from programmer_app.records.audit.sightings import Sighting, Sightings
    from programmer_app.records.clinic.clinic import Clinic
    from programmer_app.records.clinic.rights import PumpAct
    from programmer_app.records.given_cards import GivenCards
    from programmer_app.records.known_pumps import KnownPumps
    from programmer_app.records.store.keys import Argon2Cost
    from programmer_app.therapy.library import DrugLibrary, LibraryApproval


@dataclass(frozen=True)
class Patient:
    """Who the pump belongs to, as shown at the top of the window."""

    name: str
    details: str


@dataclass
class Present:
    """Who is at a clinic desk at the moment: the one part of it that changes.

    Attributes:
        user: Name of the account that is signed in to the records; "" where none is.
        patient: Whose record is open.
        why_not: Why whoever is here may not do an act to a pump, as far as is known without asking the records; None at
            a desk that has none.
        permit: Asks the records whether whoever is here may do an act to the pump of a serial number, in any thread;
            raises `NotPermittedError`.
    """

    user: str = ""
    patient: Patient | None = None
    why_not: Callable[[PumpAct], str] | None = None
    permit: Callable[[PumpAct, str], None] | None = None


class NotPermittedError(DeviceError):
    """Whoever is here may not do this to a pump. Nothing was sent."""


@dataclass(frozen=True, eq=False, repr=False)
class TrainingDesk:
    """Training: emulated pumps only, nothing is kept, every screen says so.

    Attributes:
        emulator_query: Options of the emulated pump, as behind `emulator:?`.
        plays_scenario: Whether this is the desk of a scenario, `programmer_app.training.desk.ScenarioDesk`.
    """

    training: ClassVar[bool] = True
    plays_scenario: ClassVar[bool] = False
    clock: Clock
    user: str = "Trainee"
    patient: Patient = Patient(
        "Demo, Ana", phrase("{number} · born {birth_date}", number="MRN 000-DEMO-17", birth_date="1961-04-12")
    )
    emulator_query: str = "serial=EMU-00042"
    journal: WriteJournal = field(default_factory=MemoryJournal)

    @property
    def holds(self) -> Holds | None:
        """None: the emulated pump is in a child process of its own."""
        return None

    @property
    def known_pumps(self) -> KnownPumps | None:
        """None: nothing is kept."""
        return None

    @property
    def budget(self) -> PollBudget | None:
        """None: an emulated pump's battery is its own."""
        return None

    @cached_property
    def keys(self) -> KeyStore:
        """Keys that end with the training; an emulated pump shows its card, so that it is paired by itself."""
        return _keys_in_memory()

    def ruled(self, library: DrugLibrary) -> DrugLibrary:
        """The library as it is: training follows no clinic's rules."""
        return library

    def approval_of(self, library: DrugLibrary) -> LibraryApproval | None:
        """None: training needs no approval."""
        del library
        return None

    @property
    def given_cards(self) -> GivenCards | None:
        """None: nothing is kept."""
        return None

    def tell_paper(self, *, printed: bool, serial: str, what: str) -> str:
        """Nothing is audited in training: no head of a trail."""
        del printed, serial, what
        return ""

    def tell_look(self, kind: Sighting, serial: str, what: str = "", who: str = "") -> str:
        """Nothing is audited in training."""
        del kind, serial, what, who
        return ""

    def why_not(self, act: PumpAct) -> str:
        """In training anybody may do anything."""
        del act
        return ""

    def permit(self, act: PumpAct, serial: str) -> None:
        """In training anybody may do anything."""

    def emulator(self) -> Callable[[], Transport]:
        """Opens the emulated pump, a child process spoken to over pipes."""
        return lambda: _emulated_pump(self.emulator_query)


@dataclass(frozen=True, eq=False, repr=False)
class ClinicDesk:
    """The clinic: real heads on serial ports, and emulated pumps for trying out; the journal of writes is on disk.

    Attributes:
        computer_user: Name by which the person is logged in to the computer.
        folder: Where records and the keys to the paired pumps are kept; in memory, and without records, where None.
        present: Who is here now.
        guess_cost: Of one guess of a password of the records; that of `records.store.keys` where None.
    """

    training: ClassVar[bool] = False
    clock: Clock
    computer_user: str
    journal: WriteJournal
    folder: Path | None = None
    present: Present = field(default_factory=Present)
    guess_cost: Argon2Cost | None = None

    @property
    def user(self) -> str:
        """Who acts: the account that is signed in, or else the person that the computer knows."""
        return self.present.user or self.computer_user

    @property
    def patient(self) -> Patient | None:
        """Whose record is open."""
        return self.present.patient

    def why_not(self, act: PumpAct) -> str:
        """Why whoever is here may not do an act to a pump, as shown before it is tried; "" where they may."""
        return "" if self.present.why_not is None else self.present.why_not(act)

    def permit(self, act: PumpAct, serial: str) -> None:
        """Has the records decide whether whoever is here may do an act; called by the thread that then does it.

        Raises:
            NotPermittedError: They may not.
        """
        if self.present.permit is not None:
            self.present.permit(act, serial)

    def open_records(self, passphrase: str | None, *, make: bool = True) -> Clinic:
        """The records of the clinic; made where there are none, on a server only with `make`. Takes a second.

        Raises:
            RecordsError: Its kinds say why not.
            ValueError: This desk keeps no records.
        """
        from programmer_app.records.clinic.clinic import open_clinic  # noqa: PLC0415 - when it is used
        from programmer_app.records.store.keys import Argon2Cost  # noqa: PLC0415 - when it is used

        if self.folder is None:
            raise ValueError("this desk keeps no records")
        cost = self.guess_cost or Argon2Cost()
        return open_clinic(self.folder, self.clock, passphrase=passphrase, cost=cost, make=make)

    @cached_property
    def holds(self) -> Holds | None:
        """Keep other programs of this account away from a pump that is in use here."""
        if self.folder is None:
            return None
        from programmer_app.records.holds import pump_holds  # noqa: PLC0415 - when it is used

        return pump_holds(self.folder, "the window of Thecal")

    @cached_property
    def budget(self) -> PollBudget | None:
        """Looks at pumps, counted over restarts of this program."""
        if self.folder is None:
            return None
        from programmer_app.records.poll_budget import FilePollBudget  # noqa: PLC0415 - when it is used

        return FilePollBudget(self.folder, self.clock)

    @cached_property
    def known_pumps(self) -> KnownPumps | None:
        """What this computer knew of each pump when it last looked."""
        if self.folder is None:
            return None
        from programmer_app.records.known_pumps import KnownPumps  # noqa: PLC0415 - when it is used

        return KnownPumps(self.folder)

    @cached_property
    def keys(self) -> KeyStore:
        """The keys of this computer."""
        if self.folder is None:
            return _keys_in_memory()
        from programmer_app.records.keys import open_keys  # noqa: PLC0415 - when it is used

        return open_keys(self.folder)

    def ruled(self, library: DrugLibrary) -> DrugLibrary:
        """A library under the rules of this clinic, as this computer last had them."""
        if self.folder is None:
            return library
        from programmer_app.records.rules_here import library_here  # noqa: PLC0415 - when it is used

        return library_here(library, self.folder)

    def approval_of(self, library: DrugLibrary) -> LibraryApproval | None:
        """Who approved these very bytes on this computer; None where nobody did."""
        if self.folder is None:
            return None
        from programmer_app.records.approvals import approval_of  # noqa: PLC0415 - when it is used

        return approval_of(library, self.folder)

    @cached_property
    def given_cards(self) -> GivenCards | None:
        """What stands on the patients' cards that were printed here."""
        if self.folder is None:
            return None
        from programmer_app.records.given_cards import GivenCards  # noqa: PLC0415 - when it is used

        return GivenCards(self.folder)

    def tell_paper(self, *, printed: bool, serial: str, what: str) -> str:
        """Keeps in the audit trail that something is printed or written for others, before it is.

        Args:
            printed: On paper; otherwise into a file.
            serial: Of the pump that it is about.
            what: Which report.

        Returns:
            The head of the trail after it; "" at a desk that keeps none.

        Raises:
            OSError: It cannot be kept; then nothing must be printed.
        """
        if self.folder is None:
            return ""
        from device.keys import KeyStoreError  # noqa: PLC0415 - when it is used
        from programmer_app.records.audit import Action, AuditEntry, AuditError  # noqa: PLC0415 - when it is used
        from programmer_app.records.audit.opening import open_trail  # noqa: PLC0415 - when it is used

        action = Action.PRINT if printed else Action.EXPORT
        try:
            trail = open_trail(self.folder, self.clock)
            trail.append(AuditEntry(action, self.user, serial, what))
            return trail.head().token()
        except (AuditError, KeyStoreError) as error:
            raise OSError(str(error)) from error

    @cached_property
    def _sightings(self) -> Sightings | None:
        if self.folder is None:
            return None
        from programmer_app.records.audit.sightings import sightings_in  # noqa: PLC0415 - when it is used

        return sightings_in(self.folder, self.clock)

    def tell_look(self, kind: Sighting, serial: str, what: str = "", who: str = "") -> str:
        """Keeps in the audit trail that a pump is looked at, before it is, or that an alarm came or went; any thread.

        Args:
            kind: What it is.
            serial: Of the pump; "" where it is not known yet.
            what: In words.
            who: Where it is not whoever is here.

        Returns:
            "" where it is kept, or at a desk that keeps none; else why not. Nothing waits for it to be put right.
        """
        return "" if self._sightings is None else self._sightings.tell(kind, who or self.user, serial, what)

    def emulator(self) -> Callable[[], Transport]:
        """Opens an emulated pump, a child process spoken to over pipes."""
        return lambda: _emulated_pump("")

    def port(self, url: str) -> Callable[[], Transport]:
        """Opens a device name (and follows its head), `socket://host:port`, `rfc2217://host:port` or `emulator:`."""
        from device.transport import FollowingTransport, SerialTransport, open_transport  # noqa: PLC0415 - when it is used

        def make(one: str) -> Transport:
            return open_transport(one, self.clock)

        if "://" in url or not isinstance(make(url), SerialTransport):
            return lambda: make(url)
        followed = FollowingTransport(url, make, lambda: [port.device for port in self.ports()], self.clock)
        return lambda: followed

    def ports(self) -> list[PortInfo]:
        """Serial ports of this computer."""
        from device.transport import ports  # noqa: PLC0415 - when it is used

        return ports()

    def ask_ports(self, urls: Sequence[str]) -> list[PortAnswer]:
        """Asks these ports who is there, for at most 1.5 s; opens, writes to and closes each."""
        from device.transport import ask_ports, open_transport  # noqa: PLC0415 - when it is used

        return ask_ports(urls, self.clock, lambda url: open_transport(url, self.clock))


Desk = TrainingDesk | ClinicDesk


def _keys_in_memory() -> KeyStore:
    from device.keys import MemoryKeyStore  # noqa: PLC0415 - when it is used

    return MemoryKeyStore()


def _emulated_pump(query: str) -> Transport:
    from device.transport import ProcessTransport, emulator_command  # noqa: PLC0415 - when it is used

    url = f"emulator:?{query}" if query else "emulator:"
    return ProcessTransport(url, emulator_command(url))
