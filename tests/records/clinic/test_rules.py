"""Rules of the clinic in the records: who sets and lifts them, what the trail says, the copy at each workstation."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import text

from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.rules import AskedRule
from programmer_app.records.rules_here import FILE_NAME, library_here
from programmer_app.records.store.errors import BadValueError, NotAllowedError, NotKnownError, StaleVersionError
from programmer_app.therapy.library import load_library
from tests.records.clinic.people import TODAY, Desk, name_of, password_of

LIBRARY = load_library()
PASSWORD = password_of(Role.PHARMACIST)
TEN = AskedRule("morphine", "daily_dose", "stop", " 10  mg/day ", "guideline 4, our committee")


def set_rule(desk: Desk, asked: AskedRule = TEN, password: str = PASSWORD) -> None:
    desk.clinic.rules.set_rule(desk.login(Role.PHARMACIST), password, desk.folder, LIBRARY, asked)


@pytest.mark.requirement("R90", "R91", "R106")
def test_a_rule_is_set_changed_and_lifted_with_every_state_and_the_reason_kept(desk: Desk) -> None:
    rules, pharmacist = desk.clinic.rules, desk.login(Role.PHARMACIST)
    assert rules.standing(desk.nurse) == ()
    set_rule(desk)
    (first,) = rules.standing(desk.nurse)
    assert (first.rule.value, first.rule.set_by, first.rule.set_on) == (
        "10 mg/day", name_of(Role.PHARMACIST), TODAY,
    )  # fmt: skip
    set_rule(desk, AskedRule("morphine", "daily_dose", "stop", "8 mg/day", "lower still"))
    (second,) = rules.standing(desk.nurse)
    assert (second.id, second.version, second.rule.value) == (first.id, first.version + 1, "8 mg/day")
    with pytest.raises(StaleVersionError):
        rules.lift_rule(pharmacist, PASSWORD, desk.folder, second.id, first.version, "no longer")
    rules.lift_rule(pharmacist, PASSWORD, desk.folder, second.id, second.version, "no longer")
    assert rules.standing(desk.nurse) == ()
    set_rule(desk)  # a rule that was lifted can be set again
    told = [json.loads(record.text) for record in desk.clinic.office.trail.records()]
    said = [entry["what"] for entry in told if entry["action"] == "setting" and entry["what"].startswith("rules.")]
    assert said == [
        f"rules.set_rule clinic rule {first.id}: morphine daily_dose stop 10 mg/day: guideline 4, our committee",
        f"rules.set_rule clinic rule {first.id}: morphine daily_dose stop 8 mg/day: lower still",
        f"rules.lift_rule clinic rule {first.id} lifted: morphine daily_dose stop 8 mg/day: no longer",
        f"rules.set_rule clinic rule {first.id}: morphine daily_dose stop 10 mg/day: guideline 4, our committee",
    ]
    with desk.clinic.office.database.reading() as connection:
        query = text("SELECT count(*) FROM change WHERE row_of = 'clinic_rule'")
        assert connection.execute(query).scalar() == 4
    with pytest.raises(BadValueError, match="refused"), desk.clinic.office.database.writing() as connection:
        connection.execute(text("DELETE FROM clinic_rule"))


@pytest.mark.requirement("R90", "R91")
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_only_a_pharmacist_with_the_password_and_only_what_is_stricter(desk: Desk) -> None:
    for role in set(Role) - {Role.PHARMACIST}:
        with pytest.raises(NotAllowedError, match="It takes: pharmacist"):
            desk.clinic.rules.set_rule(desk.login(role), password_of(role), desk.folder, LIBRARY, TEN)
    with pytest.raises(NotKnownError, match="password is wrong"):
        set_rule(desk, password="not it")
    for asked, said in (
        (AskedRule("morphine", "daily_dose", "reason", "20 mg/day", "why"), "only makes stricter"),
        (AskedRule("morphine", "daily_dose", "stop", "10", "why"), "10"),
        (AskedRule("morphine", "step_down", "stop", "10 %", "why"), "can always be lowered"),
        (AskedRule("daily-dose-fall", "finding", "stop", "", "why"), "never stops"),
        (AskedRule("morphine", "use", "stop", "", "  "), "reason is empty"),
    ):
        with pytest.raises(BadValueError, match=said):
            set_rule(desk, asked)
    assert desk.clinic.rules.standing(desk.nurse) == ()
    assert not (desk.folder / FILE_NAME).exists()


@pytest.mark.requirement("R99")
def test_a_workstation_keeps_the_rules_for_before_a_sign_in(desk: Desk) -> None:
    copy = desk.folder / FILE_NAME
    set_rule(desk)
    high = library_here(LIBRARY, desk.folder).drugs["morphine"].limits.daily_dose.hard_high
    assert high is not None
    assert (high.value.text(), high.is_of_clinic) == ("10 mg/day", True)
    copy.write_text("{}")
    assert library_here(LIBRARY, desk.folder).rules_problem
    desk.clinic.rules.fetch(desk.nurse, desk.folder)  # as each sign-in does: what the records say holds again
    assert library_here(LIBRARY, desk.folder).rules_problem == ""
    (rule,) = library_here(LIBRARY, desk.folder).rules
    assert rule.value == "10 mg/day"
    (one,) = desk.clinic.rules.standing(desk.nurse)
    desk.clinic.rules.lift_rule(desk.login(Role.PHARMACIST), PASSWORD, desk.folder, one.id, one.version, "over")
    assert library_here(LIBRARY, desk.folder).drugs == LIBRARY.drugs
