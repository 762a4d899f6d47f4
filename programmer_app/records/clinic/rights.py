"""Who may do what: one table, a row for each call. A call without a row cannot be made.

Source: requirement R90; which role does what follows the divisions of work of a pump clinic: the nurse refills and
writes down, the programmer also implants and decides trials, the pharmacist sees therapy, reports events, approves the
drug library and sets the rules of the clinic, the viewer sees, the administrator keeps accounts and backups and sees no
patient; a trainer works in the training record alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What an account may be; one account may be several."""

    VIEWER = "viewer"
    NURSE = "refill nurse"
    PROGRAMMER = "programmer"
    PHARMACIST = "pharmacist"
    TRAINER = "trainer"
    ADMINISTRATOR = "administrator"


class PumpAct(StrEnum):
    """What is done to a pump and takes an account, where there are accounts; each is a call of the room `pumps`."""

    PROGRAM = "program"
    PRIME = "prime"
    REFILL = "refill"
    BOLUS = "bolus"
    START = "start"
    SET_CLOCK = "set_clock"


_ALL: Final = frozenset(Role)
_SEE: Final = frozenset({Role.VIEWER, Role.NURSE, Role.PROGRAMMER, Role.PHARMACIST})
_CARE: Final = frozenset({Role.NURSE, Role.PROGRAMMER})
_REPORT: Final = _CARE | {Role.PHARMACIST}
_PROGRAM: Final = frozenset({Role.PROGRAMMER})
_JUDGE: Final = frozenset({Role.PHARMACIST})
_KEEP: Final = frozenset({Role.ADMINISTRATOR})

RIGHTS: Final[Mapping[str, frozenset[Role]]] = {
    "people.add_patient": _CARE,
    "people.change_patient": _CARE,
    "people.open_patient": _SEE,
    "people.find_number": _SEE,
    "people.history": _SEE,
    "people.add_contact": _CARE,
    "people.change_contact": _CARE,
    "people.add_allergy": _REPORT,
    "people.change_allergy": _REPORT,
    "implants.add_implant": _PROGRAM,
    "implants.change_implant": _PROGRAM,
    "implants.revise_catheter": _PROGRAM,
    "implants.explant": _PROGRAM,
    "implants.whose_pump": _SEE,
    "events.report": _REPORT,
    "visits.begin": _CARE,
    "visits.correct": _CARE,
    "visits.set_note": _CARE,
    "visits.add_program": _CARE,
    "visits.add_finding": _CARE,
    "visits.add_refill": _CARE,
    "visits.add_log": _CARE,
    "visits.add_score": _CARE,
    "visits.add_observation": _CARE,
    "visits.sign": _CARE,
    "visits.open_visit": _SEE,
    "visits.course": _SEE,
    "visits.check_signature": _SEE | _KEEP,
    "trials.plan": _PROGRAM,
    "trials.add_dose": _CARE,
    "trials.add_score": _CARE,
    "trials.add_observation": _CARE,
    "trials.decide": _PROGRAM,
    "trials.correct_plan": _PROGRAM,
    "trials.correct_decision": _PROGRAM,
    "trials.open_trial": _SEE,
    "pumps.program": _PROGRAM,
    "pumps.prime": _PROGRAM,
    "pumps.refill": _CARE,
    "pumps.bolus": _PROGRAM,
    "pumps.start": _CARE,
    "pumps.set_clock": _CARE,
    "worklist.due": _SEE,
    "worklist.search": _SEE,
    "worklist.recent": _SEE,
    "worklist.set_due": _CARE,
    "worklist.bring_forward": _CARE,
    "worklist.book": _CARE,
    "worklist.close": _CARE,
    "worklist.calendar": _CARE,
    "accounts.log_out": _ALL,
    "accounts.change_password": _ALL,
    "accounts.add_account": _KEEP,
    "accounts.change_roles": _KEEP,
    "accounts.close_account": _KEEP,
    "accounts.reset_password": _KEEP,
    "accounts.list_accounts": _KEEP,
    "accounts.change_passphrase": _KEEP,
    "retention.rules": _KEEP,
    "retention.add_rule": _KEEP,
    "retention.change_rule": _KEEP,
    "retention.due": _KEEP,
    "retention.erase": _KEEP,
    "backups.write": _KEEP,
    "schedule.set_schedule": _KEEP,
    "schedule.end_schedule": _KEEP,
    "notices.set_update_check": _KEEP,
    "exports.write": _CARE,
    "exports.gather": _CARE,
    "library.approve": _JUDGE,
    "rules.standing": _ALL,
    "rules.fetch": _ALL,
    "rules.set_rule": _JUDGE,
    "rules.lift_rule": _JUDGE,
}
