"""Which acts on a pump whoever is at this window may do, and which act a draft is.

Without records there are no accounts, and anybody may act; so it is in training. Where there are records, reading, the
log, stopping, lowering and settling take nobody's password, and all else an account with the right. Where the records
cannot be used, as with a server that is away when the window opens, nobody can sign in: the acts are then open to
whoever is logged in to the computer, the window says so, and the acts are kept under that name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from programmer_app.desk import NotPermittedError
from programmer_app.records.clinic.rights import RIGHTS, PumpAct
from programmer_app.records.store.errors import AwayError, LockedError, RecordsError
from programmer_app.ui.clinic_words import roles_text
from programmer_app.ui.translation import told, tr

if TYPE_CHECKING:
    from device.program import DeliveryProgram
    from programmer_app.records.clinic.clinic import Clinic
    from programmer_app.records.clinic.office import Login


def act_of(draft: DeliveryProgram, running: DeliveryProgram | None, *, refilled: bool) -> PumpAct:
    """What sending a draft does to a pump.

    Args:
        draft: To be sent.
        running: What the pump runs, as the draft began; None where it was never programmed.
        refilled: Whether the draft states a filling.
    """
    if running is None or not refilled:
        return PumpAct.PROGRAM
    if draft.with_changes(reservoir=running.reservoir) == running:
        return PumpAct.REFILL
    same = draft.with_changes(reservoir=running.reservoir, once=running.once)
    # a bridge belongs to another solution, whose concentration changes every dose: that is programming
    return PumpAct.PRIME if same == running else PumpAct.PROGRAM


def why_not(act: PumpAct, login: Login | None) -> str:
    """Why the roles that an account had at its log-in do not allow an act; "" where they do."""
    if login is None:
        return tr("Nobody is signed in. Reading, stopping and lowering the pump take nobody's password.")
    allowed = RIGHTS[f"pumps.{act.value}"]
    if login.roles & allowed:
        return ""
    return tr("Your account may not do this. It takes: {roles}.", roles=roles_text(allowed))


def permit(act: PumpAct, serial: str, clinic: Clinic | None, login: Login | None) -> None:
    """Has the records decide.

    While their server is away, the roles hold that the account had at its log-in; so they do where the window locked
    after the act was begun, since a lock touches nothing that is on its way to a pump.

    Raises:
        NotPermittedError: Whoever is here may not do it.
    """
    if clinic is None or login is None:
        raise NotPermittedError(why_not(act, None))
    try:
        clinic.pumps.allow(login, act, serial)
    except (AwayError, LockedError) as error:
        if why := why_not(act, login):
            raise NotPermittedError(why) from error
    except RecordsError as error:
        raise NotPermittedError(told(error)) from error
