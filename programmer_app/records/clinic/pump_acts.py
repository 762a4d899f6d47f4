"""Which acts on a pump an account may do. Each call looks at the right, and the trail holds that it was allowed.

Nothing is sent from here: whoever sends asks first. Reading a pump, its log, stopping it, lowering it to its minimum
rate and settling a write that is open are in no call: anybody who has the head over the pump may do them, so that
nobody has to look for a password where a person is in danger.
"""

from __future__ import annotations

from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.office import Login, Room, call
from programmer_app.records.clinic.rights import PumpAct
from programmer_app.records.clinic.work import Work


class PumpActs(Room):
    """One call for each act; `allow` makes the one that belongs to an act."""

    ROOM = "pumps"

    @call(Action.ALLOWED, reads=True)
    def program(self, work: Work, serial: str) -> None:
        """A program that changes what is given."""
        work.tell(f"pump {serial}")

    @call(Action.ALLOWED, reads=True)
    def prime(self, work: Work, serial: str) -> None:
        """A filling with what is given once before it runs: a prime or a bridge, the therapy as it was."""
        work.tell(f"pump {serial}")

    @call(Action.ALLOWED, reads=True)
    def refill(self, work: Work, serial: str) -> None:
        """A filling of the same solution, the therapy as it was."""
        work.tell(f"pump {serial}")

    @call(Action.ALLOWED, reads=True)
    def bolus(self, work: Work, serial: str) -> None:
        """A single bolus."""
        work.tell(f"pump {serial}")

    @call(Action.ALLOWED, reads=True)
    def start(self, work: Work, serial: str) -> None:
        """Going on with the program in the pump."""
        work.tell(f"pump {serial}")

    @call(Action.ALLOWED, reads=True)
    def set_clock(self, work: Work, serial: str) -> None:
        """Setting the pump's clock."""
        work.tell(f"pump {serial}")

    def allow(self, login: Login, act: PumpAct, serial: str) -> None:
        """Makes the call of an act.

        Raises:
            RecordsError: Its kinds say why not.
        """
        calls = {
            PumpAct.PROGRAM: self.program,
            PumpAct.PRIME: self.prime,
            PumpAct.REFILL: self.refill,
            PumpAct.BOLUS: self.bolus,
            PumpAct.START: self.start,
            PumpAct.SET_CLOCK: self.set_clock,
        }
        calls[act](login, serial)
