"""Patients, contacts, allergies, implants and adverse events, on both databases."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from programmer_app.records.clinic.events import EventDetails, EventSeverity
from programmer_app.records.clinic.person import ContactDetails, ContactKind
from programmer_app.records.clinic.visit_values import VisitKind
from programmer_app.records.store.errors import (
    BadValueError,
    NotFoundError,
    NotNowError,
    SerialMismatchError,
    StaleVersionError,
)
from tests.records.clinic.people import SERIAL, TODAY, ZOE, Desk, implant, open_desk, piece


def test_a_patient_comes_back_as_typed_after_a_restart(desk: Desk, address: str) -> None:
    patient = desk.with_pump()
    people = desk.clinic.people
    people.add_contact(desk.nurse, patient.id, ContactDetails(ContactKind.RELATIVE, "Jan Żółć", "+48 12 345", "son"))
    people.add_allergy(desk.nurse, patient.id, "penicillin", "rash")
    desk.clinic.close()
    again = open_desk(desk.folder, address)
    file = again.clinic.people.open_patient(again.nurse, patient.id)
    assert (file.patient.number, file.patient.name, file.patient.birth_date) == (
        "MRN-0012",
        "Żółć-Müller, Zoë",
        date(1960, 2, 3),
    )
    assert (file.patient.diagnosis, file.patient.note) == ("failed back surgery", "calls at noon")
    assert [(one.name, one.phone, one.active) for one in file.contacts] == [("Jan Żółć", "+48 12 345", True)]
    assert [(one.substance, one.reaction) for one in file.allergies] == [("penicillin", "rash")]
    (pump,) = file.implants
    assert (pump.serial, pump.implanted_on, pump.tip_level) == (SERIAL, date(2025, 12, 6), "T10")
    assert [(piece.name, piece.length.amount, piece.trimmed_tip_end.amount) for piece in pump.segments] == [
        ("pump side", 660_000, 120_000),
        ("spinal", 470_000, 0),
    ]
    assert [piece.volume.amount for piece in pump.segments] == [120_000, 90_000]
    again.clinic.close()


SCRIPTS = (
    "李小龍", "محمد بن سلمان", "Ngô Đình Diệm", "Ολυμπία", "כהן", "क्षितिज", "\U00010400\U00010428",
    "O’Neill-D'Arcy", "é" * 1_000, "X Æ A-12",
)  # fmt: skip


def test_names_of_any_script_are_kept_and_found(desk: Desk) -> None:
    for number, name in enumerate(SCRIPTS):
        patient = desk.patient(replace(ZOE, number=f"S{number}", family_name=name))
        assert patient.family_name == name
        assert [hit.patient.id for hit in desk.clinic.worklist.search(desk.nurse, name[:4]).found] == [patient.id]


IMPOSSIBLE = (
    (replace(ZOE, birth_date=TODAY + timedelta(days=1)), "2026-01-06, lies after today"),
    (replace(ZOE, birth_date=date(1895, 1, 1)), "more than 130 years ago"),
    (replace(ZOE, family_name="  "), "family name is empty"),
    (replace(ZOE, number=""), "number is empty"),
    (replace(ZOE, number="---"), "no letter and no digit"),
    (replace(ZOE, family_name="x" * 1_001), "1001 characters; at most 1000"),
    (replace(ZOE, given_name="A\u202eB"), r"U\+202E"),
    (replace(ZOE, given_name="A\nB"), r"U\+000A"),
    (replace(ZOE, given_name="\ud800"), r"U\+D800"),
)


def test_a_patient_that_cannot_be_is_refused_by_name(desk: Desk) -> None:
    for details, said in IMPOSSIBLE:
        with pytest.raises(BadValueError, match=said):
            desk.patient(details)
    assert desk.clinic.worklist.search(desk.nurse, "MRN-0012").found == ()


def test_a_number_belongs_to_one_patient(desk: Desk) -> None:
    first = desk.patient()
    with pytest.raises(BadValueError, match="Another patient has this number"):
        desk.patient(replace(ZOE, number="mrn 0012", family_name="Other"))
    other = desk.patient(replace(ZOE, number="MRN-0013"))
    with pytest.raises(BadValueError, match="Another patient has this number"):
        desk.clinic.people.change_patient(desk.nurse, other.id, 1, ZOE)
    assert desk.clinic.people.change_patient(desk.nurse, first.id, 1, ZOE).version == 2


def test_who_changed_what_stays_and_a_stale_change_is_refused(desk: Desk) -> None:
    patient = desk.patient()
    people = desk.clinic.people
    people.change_patient(desk.nurse, patient.id, 1, replace(ZOE, family_name="Second"))
    with pytest.raises(StaleVersionError, match="version 2, yours is 1"):
        people.change_patient(desk.programmer, patient.id, 1, replace(ZOE, family_name="Third"))
    assert people.open_patient(desk.nurse, patient.id).patient.family_name == "Second"
    states = people.history(desk.nurse, patient.id)
    assert [json.loads(state.after)["family_name"] for state in states] == ["Żółć-Müller", "Second"]
    assert [state.account_id for state in states] == [desk.programmer.account_id, desk.nurse.account_id]
    audited = {f"{one.number}:{one.digest.hex()}": json.loads(one.text) for one in desk.clinic.office.trail.records()}
    assert [audited[state.audit]["what"] for state in states] == ["people.add_patient", "people.change_patient"]
    assert [audited[state.audit]["who"] for state in states] == [desk.programmer.name, desk.nurse.name]


def test_a_changed_name_is_found_and_the_old_one_no_longer(desk: Desk) -> None:
    patient = desk.patient()
    desk.clinic.people.change_patient(desk.nurse, patient.id, 1, replace(ZOE, family_name="Nowak"))
    search = desk.clinic.worklist.search
    assert [hit.patient.id for hit in search(desk.nurse, "nowa").found] == [patient.id]
    assert search(desk.nurse, "zolc").found == ()


def test_contacts_and_allergies_are_corrected_and_stay(desk: Desk) -> None:
    patient = desk.patient()
    people = desk.clinic.people
    contact = people.add_contact(desk.nurse, patient.id, ContactDetails(ContactKind.CARE, "Home", "1"))
    people.change_contact(desk.nurse, contact.id, 1, ContactDetails(ContactKind.CARE, "Home", "2"), active=False)
    allergy = people.add_allergy(desk.nurse, patient.id, "latex", "")
    people.change_allergy(desk.nurse, allergy.id, 1, "latex", "none, tested", active=False)
    file = people.open_patient(desk.nurse, patient.id)
    assert [(one.phone, one.active) for one in file.contacts] == [("2", False)]
    assert [(one.reaction, one.active) for one in file.allergies] == [("none, tested", False)]
    assert len(people.history(desk.nurse, patient.id)) == 5
    with pytest.raises(NotFoundError):
        people.add_allergy(desk.nurse, patient.id + 1, "latex", "")


def test_a_pump_is_in_one_patient_at_a_time(desk: Desk) -> None:
    first = desk.with_pump()
    second = desk.patient(replace(ZOE, number="2"))
    implants = desk.clinic.implants
    with pytest.raises(BadValueError, match="recorded as being in a patient"):
        implants.add_implant(desk.programmer, second.id, implant("emu 00042"))
    (pump,) = desk.clinic.people.open_patient(desk.nurse, first.id).implants
    with pytest.raises(BadValueError, match="2020-01-01, lies before"):
        implants.explant(desk.programmer, pump.id, 1, date(2020, 1, 1), "infection")
    implants.explant(desk.programmer, pump.id, 1, TODAY, "infection")
    assert implants.whose_pump(desk.nurse, SERIAL) is None
    implants.add_implant(desk.programmer, second.id, implant())
    found = implants.whose_pump(desk.nurse, "emu-00042")
    assert found is not None
    assert found.patient_id == second.id
    with pytest.raises(NotNowError, match="was taken out"):
        implants.explant(desk.programmer, pump.id, 2, TODAY, "again")


def test_a_revised_catheter_holds_and_the_old_pieces_stay(desk: Desk) -> None:
    patient = desk.with_pump()
    (pump,) = desk.clinic.people.open_patient(desk.nurse, patient.id).implants
    new = piece("spinal", "89 cm", "0 cm", "9 cm", "0.18 mL")
    revised = desk.clinic.implants.revise_catheter(desk.programmer, pump.id, 1, "T8", (new,))
    assert (revised.catheter_revision, revised.segments, revised.tip_level) == (2, (new,), "T8")
    gone = piece("spinal", "10 cm", "5 cm", "5 cm", "0.18 mL")
    with pytest.raises(BadValueError, match="nothing would be left"):
        desk.clinic.implants.revise_catheter(desk.programmer, pump.id, 2, "T8", (gone,))
    assert desk.clinic.people.open_patient(desk.nurse, patient.id).implants == (revised,)


@pytest.mark.requirement("H3")
def test_another_pump_than_the_record_says_stops_the_visit(desk: Desk) -> None:
    zoe = desk.with_pump()
    other = desk.with_pump(replace(ZOE, number="2"), "EMU-2")
    none = desk.patient(replace(ZOE, number="3"))
    begin = desk.clinic.visits.begin
    with pytest.raises(SerialMismatchError, match="EMU-2 is recorded for another patient"):
        begin(desk.nurse, zoe.id, VisitKind.REFILL, "EMU-2")
    with pytest.raises(SerialMismatchError, match="is EMU-3; the patient has pump EMU-00042"):
        begin(desk.nurse, zoe.id, VisitKind.REFILL, "EMU-3")
    with pytest.raises(SerialMismatchError, match="the patient has no pump"):
        begin(desk.nurse, none.id, VisitKind.REFILL, "EMU-3")
    assert begin(desk.nurse, other.id, VisitKind.REFILL, "EMU-2").serial == "EMU-2"
    assert desk.clinic.people.open_patient(desk.nurse, zoe.id).visits == ()


def test_an_adverse_event_is_corrected_by_a_new_report(desk: Desk) -> None:
    patient = desk.patient()
    report = desk.clinic.events.report
    wrong = EventDetails("site-swelling", EventSeverity.MODERATE, TODAY - timedelta(days=2), "punctured, 5 mL")
    first = report(desk.nurse, patient.id, wrong)
    right = replace(wrong, kind="infection", severity=EventSeverity.SEVERE)
    second = report(desk.nurse, patient.id, right, replaces_id=first.id)
    file = desk.clinic.people.open_patient(desk.nurse, patient.id)
    assert [(one.id, one.kind, one.severity, one.replaces_id) for one in file.events] == [
        (second.id, "infection", "severe", first.id)
    ]
    with pytest.raises(NotNowError, match="corrected before"):
        report(desk.nurse, patient.id, right, replaces_id=first.id)
    for bad in (
        replace(wrong, kind="bad luck"),
        replace(wrong, onset_on=TODAY + timedelta(days=1)),
        replace(wrong, onset_on=date(1959, 1, 1)),
        replace(wrong, kind="other"),
        replace(wrong, action=" "),
    ):
        with pytest.raises(BadValueError):
            report(desk.nurse, patient.id, bad)
