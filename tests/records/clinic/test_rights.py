"""Who may do what: the table of this test was written by hand, and every call is made by every role."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest

from programmer_app.records.backup.making import Backups
from programmer_app.records.backup.schedule import Schedules
from programmer_app.records.clinic.clinic import Clinic
from programmer_app.records.clinic.office import Login, Room, is_call
from programmer_app.records.clinic.rights import RIGHTS, Role
from programmer_app.records.notices.switch import UpdateChecks
from programmer_app.records.store.errors import NotAllowedError, RecordsError
from tests.records.clinic.people import Desk

LETTERS: Final = dict(zip("VNPFTA", Role, strict=True))
"""Viewer, refill nurse, programmer, pharmacist, trainer, administrator."""

EXPECTED: Final = """
people.add_patient NP        people.change_patient NP     people.open_patient VNPF   people.history VNPF
people.add_contact NP        people.change_contact NP     people.add_allergy NPF     people.change_allergy NPF
implants.add_implant P       implants.change_implant P    implants.revise_catheter P implants.explant P
implants.whose_pump VNPF     events.report NPF
visits.begin NP              visits.correct NP            visits.set_note NP         visits.add_program NP
visits.add_finding NP        visits.add_refill NP         visits.add_log NP          visits.add_score NP
visits.add_observation NP    visits.sign NP               visits.open_visit VNPF     visits.check_signature VNPFA
visits.course VNPF
trials.plan P                trials.add_dose NP           trials.add_score NP        trials.add_observation NP
trials.decide P              trials.open_trial VNPF       trials.correct_plan P        trials.correct_decision P
worklist.due VNPF            worklist.search VNPF         worklist.recent VNPF       worklist.set_due NP
worklist.book NP             worklist.close NP            worklist.calendar NP
worklist.bring_forward NP
pumps.program P              pumps.prime P                pumps.refill NP            pumps.bolus P
pumps.start NP               pumps.set_clock NP
accounts.log_out VNPFTA      accounts.change_password VNPFTA
accounts.add_account A       accounts.change_roles A      accounts.close_account A   accounts.reset_password A
accounts.list_accounts A     accounts.change_passphrase A backups.write A
schedule.set_schedule A      schedule.end_schedule A
retention.rules A            retention.add_rule A         retention.change_rule A
retention.due A              retention.erase A
people.find_number VNPF      exports.write NP            exports.gather NP
library.approve F            notices.set_update_check A
rules.set_rule F             rules.lift_rule F
rules.standing VNPFTA        rules.fetch VNPFTA
"""
NO_CALLS: Final = {"accounts.any_there", "accounts.set_up", "accounts.log_in", "accounts.unlock", "pumps.allow"}
"""Before somebody is logged in; and `allow`, which makes one of the calls of its room."""


def expected() -> dict[str, frozenset[Role]]:
    words = EXPECTED.split()
    return {
        name: frozenset(LETTERS[letter] for letter in who) for name, who in zip(words[::2], words[1::2], strict=True)
    }


def rooms(clinic: Clinic) -> Iterator[Room]:
    yield from (room for name in Clinic.__dataclass_fields__ if isinstance(room := getattr(clinic, name), Room))
    yield Backups(clinic.office)
    yield Schedules(clinic.office)
    yield UpdateChecks(clinic.office)


def methods(clinic: Clinic) -> dict[str, Callable[..., Any]]:
    return {
        f"{room.ROOM}.{name}": getattr(room, name)
        for room in rooms(clinic)
        for name in dir(type(room))
        if not name.startswith("_") and callable(getattr(room, name))
    }


def is_let_in(made: Callable[..., Any], login: Login) -> bool:
    """Makes a call without its arguments: who has no right is refused before they are looked at."""
    try:
        made(login)
    except NotAllowedError:
        return False
    except (TypeError, RecordsError):
        return True
    return True


@pytest.mark.requirement("R90")
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_every_call_by_every_role(desk: Desk) -> None:
    found = methods(desk.clinic)
    calls = {name for name, made in found.items() if is_call(made)}
    assert set(found) - calls == NO_CALLS
    assert calls == set(expected()) == set(RIGHTS)
    let_in = {
        name: frozenset(role for role in Role if is_let_in(found[name], desk.login(role))) for name in sorted(calls)
    }
    assert let_in == expected()


@pytest.mark.requirement("R90", "R106")
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_refusal_is_audited_and_a_right_that_was_taken_away_holds_at_once(desk: Desk) -> None:
    patient = desk.patient()
    nurse = next(one for one in desk.clinic.accounts.list_accounts(desk.administrator) if one.roles == {Role.NURSE})
    assert desk.clinic.people.open_patient(desk.nurse, patient.id).patient == patient
    desk.clinic.accounts.change_roles(desk.administrator, nurse.id, nurse.version, [Role.TRAINER])
    with pytest.raises(NotAllowedError, match=r"people\.open_patient.*It takes: pharmacist, programmer"):
        desk.clinic.people.open_patient(desk.nurse, patient.id)
    told = [json.loads(record.text) for record in desk.clinic.office.trail.records()][-1]
    assert (told["action"], told["who"], told["what"]) == ("refused", desk.nurse.name, "people.open_patient")
    desk.clinic.accounts.close_account(desk.administrator, nurse.id, nurse.version + 1)
    with pytest.raises(NotAllowedError):
        desk.clinic.accounts.log_out(desk.nurse)
