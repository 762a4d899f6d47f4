"""What is due, in which order; finding patients; the calendar. On both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from icalendar import Calendar

from programmer_app.records.clinic.worklist import DueKind, Standing
from programmer_app.records.store.errors import BadValueError, NotNowError, StaleVersionError
from programmer_app.therapy.due import DueGoverns, Keeps, ProgramDue
from tests.records.clinic.people import NOON, TODAY, ZOE, Desk

DAY = timedelta(days=1)


def due(day: date | None, governs: DueGoverns | None = "volume") -> ProgramDue:
    return ProgramDue(day, None, None, None, day, governs if day else None, Keeps(None, None, None, ()))


def test_the_longest_overdue_comes_first_and_what_was_missed_is_said(desk: Desk) -> None:
    worklist, nurse = desk.clinic.worklist, desk.nurse
    one, two, three = (
        desk.patient(replace(ZOE, number=f"P{number}", family_name=f"N{number}")) for number in (1, 2, 3)
    )
    worklist.set_due(nurse, one.id, due(TODAY + 10 * DAY, "stability"))
    worklist.set_due(nurse, two.id, due(TODAY - 3 * DAY))
    worklist.set_due(nurse, three.id, due(TODAY - 40 * DAY, "battery"))
    worklist.book(nurse, one.id, DueKind.FOLLOW_UP, TODAY + 30 * DAY, at=NOON + 2 * DAY)
    worklist.book(nurse, two.id, DueKind.TRIAL, TODAY)
    lines = [(line.patient.family_name, line.appointment.kind, line.standing) for line in worklist.due(nurse)]
    assert lines == [
        ("N3", "refill", Standing.OVERDUE),
        ("N2", "refill", Standing.OVERDUE),
        ("N2", "trial", Standing.TODAY),
        ("N1", "follow-up", Standing.TO_COME),
        ("N1", "refill", Standing.TO_COME),
    ]
    assert [line.appointment.governed_by for line in worklist.due(nurse)] == ["battery", "volume", "", "", "stability"]
    assert [line.patient.family_name for line in worklist.due(nurse, until=TODAY)] == ["N3", "N2", "N2"]
    assert [line.patient.family_name for line in worklist.due(nurse, first=1, most=2)] == ["N2", "N2"]
    desk.clock.advance(3 * 86_400)
    fresh = desk.clinic.accounts.log_in(nurse.name, "the refill nurse comes in the morning")
    assert [line.standing for line in worklist.due(fresh)][-2:] == [Standing.MISSED, Standing.TO_COME]


def test_a_new_date_closes_the_old_one(desk: Desk) -> None:
    worklist, nurse = desk.clinic.worklist, desk.nurse
    patient = desk.patient()
    worklist.set_due(nurse, patient.id, due(TODAY + DAY))
    newer = worklist.set_due(nurse, patient.id, due(TODAY + 90 * DAY))
    assert newer is not None
    assert [line.appointment for line in worklist.due(nurse)] == [newer]
    assert worklist.set_due(nurse, patient.id, due(None)) is None
    assert worklist.due(nurse) == ()


def test_entries_are_closed_once(desk: Desk) -> None:
    worklist, nurse = desk.clinic.worklist, desk.nurse
    patient = desk.patient()
    entry = worklist.book(nurse, patient.id, DueKind.REPLACEMENT, TODAY + DAY, note="battery")
    with pytest.raises(StaleVersionError):
        worklist.close(nurse, entry.id, 2, "kept")
    assert worklist.close(nurse, entry.id, 1, "cancelled").state == "cancelled"
    with pytest.raises(NotNowError, match="is closed"):
        worklist.close(nurse, entry.id, 2, "kept")
    with pytest.raises(BadValueError, match="before today"):
        worklist.book(nurse, patient.id, DueKind.TRIAL, TODAY - DAY)


def test_patients_are_found_by_name_number_and_serial(desk: Desk) -> None:
    zoe = desk.with_pump()
    jean = desk.with_pump(replace(ZOE, number="77-123", family_name="Dupont", given_name="Jean-Éric"), "SYN 4711/b")
    paul = desk.patient(replace(ZOE, number="88", family_name="Wolfeschlegelsteinhausen", given_name="Paul"))

    def found(text: str) -> list[int]:
        return [hit.patient.id for hit in desk.clinic.worklist.search(desk.nurse, text).found]

    for text, expected in {
        "zolc": [zoe.id],
        "MÜLLER zoe": [zoe.id],
        "Zoe, mul": [zoe.id],
        "jean eric": [jean.id],
        "ERIC DUPONT": [jean.id],
        "mrn 0012": [zoe.id],
        "77123": [jean.id],
        "7712": [jean.id],
        "syn4711": [jean.id],
        "emu-0": [zoe.id],
        "wolfeschlegelst": [paul.id],
        "wolfeschlegelx": [],
        "dupont zoe": [],
        "nobody": [],
        "": [],
        "%": [],
    }.items():
        assert found(text) == expected, text
    hit = desk.clinic.worklist.search(desk.nurse, "emu").found[0]
    assert hit.serials == ("EMU-00042",)


def test_a_search_that_finds_too_many_says_so(desk: Desk) -> None:
    for number in range(4):
        desk.patient(replace(ZOE, number=f"M{number}", family_name=f"Meyer{'dbca'[number]}"))
    result = desk.clinic.worklist.search(desk.nurse, "mey", most=3)
    assert [hit.patient.family_name for hit in result.found] == ["Meyera", "Meyerb", "Meyerc"]
    assert result.more
    assert not desk.clinic.worklist.search(desk.nurse, "mey", most=4).more


def test_the_calendar_is_read_by_another_program_and_names_nobody(desk: Desk) -> None:
    worklist, nurse = desk.clinic.worklist, desk.nurse
    patient = desk.patient()
    worklist.book(nurse, patient.id, DueKind.FOLLOW_UP, TODAY + DAY, at=datetime(2026, 1, 6, 9, 30), note="secret")  # noqa: DTZ001 - local
    worklist.book(nurse, patient.id, DueKind.REFILL, TODAY + 40 * DAY)
    worklist.book(nurse, patient.id, DueKind.REFILL, TODAY + 400 * DAY)
    content = worklist.calendar(nurse, TODAY + 60 * DAY)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    first, second = Calendar.from_ical(content).walk("VEVENT")
    assert first.decoded("dtstart").astimezone() == datetime(2026, 1, 6, 9, 30).astimezone()
    assert second.decoded("dtstart") == date(2026, 2, 14)
    assert str(second["summary"]) == f"Pump: refill, patient {patient.id}"
    for word in ("Żółć", "Zoë", "MRN", "secret"):
        assert word.encode() not in content


def test_a_refill_is_brought_forward_and_never_put_off(desk: Desk) -> None:
    worklist, nurse, patient = desk.clinic.worklist, desk.nurse, desk.patient()

    def standing() -> list[date]:
        return [line.appointment.due_on for line in worklist.due(nurse)]

    assert worklist.bring_forward(nurse, patient.id, due(None)) is None
    worklist.bring_forward(nurse, patient.id, due(TODAY + 40 * DAY))
    assert standing() == [TODAY + 40 * DAY]
    worklist.bring_forward(nurse, patient.id, due(TODAY + 60 * DAY))
    worklist.bring_forward(nurse, patient.id, due(None))
    assert standing() == [TODAY + 40 * DAY]
    worklist.bring_forward(nurse, patient.id, due(TODAY + 20 * DAY))
    assert standing() == [TODAY + 20 * DAY]
