"""A patient's course over several visits, with a part that a later visit corrects."""

from __future__ import annotations

from datetime import timedelta

from device.program import Component
from device.quantities import Concentration, Volume
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.visit_values import PainScore, RefillNote, VisitKind
from tests.records.clinic.people import SERIAL, ZOE, Desk, password_of, read_back


def test_the_course_holds_every_visit_and_what_was_corrected_stands_where_it_belongs(desk: Desk) -> None:
    patient, visits, who = desk.with_pump(), desk.clinic.visits, desk.programmer
    first = visits.begin(who, patient.id, VisitKind.REFILL, SERIAL)
    wrong = visits.add_score(who, first.id, PainScore(8))
    solution = (Component(drug="morphine", concentration=Concentration.parse("10 mg/mL")),)
    volumes = [Volume.parse(text) for text in ("4 mL", "4.2 mL", "18 mL")]
    visits.add_refill(who, first.id, RefillNote(volumes[0], volumes[1], volumes[2], solution, first_fill=False))
    visits.add_program(who, first.id, read_back())
    file = visits.open_visit(who, first.id)
    digest = file.programs[-1].value.digest
    visits.sign(who, first.id, file.visit.version, password_of(Role.PROGRAMMER), "performed and checked", digest)
    desk.clock.advance(timedelta(days=40).total_seconds())
    desk.logins.clear()  # idle for weeks
    who = desk.programmer
    correction = visits.correct(who, first.id, "typed 8 for 3")
    visits.add_score(who, correction.id, PainScore(3), replaces_id=wrong)
    second = visits.begin(who, patient.id, VisitKind.PROGRAMMING, SERIAL)
    visits.add_score(who, second.id, PainScore(2, 3, 5))

    course = visits.course(who, patient.id)

    assert [visit.id for visit in course.visits] == [first.id, correction.id, second.id]
    assert [(one.visit_id, one.value) for one in course.scores] == [
        (correction.id, PainScore(3)),
        (second.id, PainScore(2, 3, 5)),
    ]
    # the corrected score stands at the moment of the wrong one, forty days before it was put right
    assert course.scores[0].at - first.begun_at < timedelta(minutes=1)
    assert [(one.visit_id, one.value.filled.text()) for one in course.refills] == [(first.id, "18 mL")]
    assert [(one.visit_id, one.value.digest) for one in course.programs] == [(first.id, digest)]


def test_the_course_of_one_patient_holds_nothing_of_another(desk: Desk) -> None:
    patient = desk.with_pump()
    visit = desk.visit(patient)
    desk.clinic.visits.add_score(desk.programmer, visit.id, PainScore(8))
    other = desk.patient(ZOE.__class__("2", "Other", "", ZOE.birth_date))
    course = desk.clinic.visits.course(desk.programmer, other.id)
    assert (course.visits, course.scores) == ((), ())


def test_a_state_of_a_record_says_who_made_it(desk: Desk) -> None:
    patient = desk.patient()
    desk.clinic.people.change_patient(desk.nurse, patient.id, 1, ZOE)
    states = desk.clinic.people.history(desk.nurse, patient.id)
    assert [state.by for state in states] == [desk.programmer.name, desk.nurse.name]
