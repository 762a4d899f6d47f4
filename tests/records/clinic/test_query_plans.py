"""What a clinic asks of its records all day long is found by an index, however many patients there are.

The databases say how they would find it. PostgreSQL reads a small table whole, whatever indexes it has; so it is told
to do that only where there is no other way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import pytest
from sqlalchemy import Connection, event

from tests.records.clinic.people import Desk
from tests.records.many import fill, number_of

FILLED: Final = {"patient", "patient_token", "implant", "catheter_segment", "visit", "appointment"}
Parameters = Sequence[Any] | Mapping[str, Any]
Asked = list[tuple[str, Parameters]]


@contextmanager
def listening(desk: Desk) -> Iterator[Asked]:
    """Gathers the queries of the records meanwhile."""
    asked: Asked = []

    def hear(_connection: object, _cursor: object, statement: str, parameters: Parameters, *_others: object) -> None:
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    engine = desk.clinic.office.database.engine
    event.listen(engine, "before_cursor_execute", hear)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", hear)


def plan_of(connection: Connection, statement: str, parameters: Parameters, *, server: bool) -> str:
    """How a database would answer a query, in its own words."""
    how = "EXPLAIN" if server else "EXPLAIN QUERY PLAN"
    return "\n".join(" ".join(map(str, row)) for row in connection.exec_driver_sql(f"{how} {statement}", parameters))


def walks(plan: str) -> set[str]:
    """Tables of those with rows that a plan reads from end to end, or an index of theirs."""
    whole = re.findall(r"(?:Seq Scan on|SCAN) (\w+)", plan)
    by_index = re.findall(r"Scan[^\n]* using \w+ on (\w+)[^\n]*(?!\n *Index Cond)(?=\n|$)", plan)
    return {*whole, *by_index} & FILLED


@pytest.fixture
def large(desk: Desk) -> Desk:
    """A clinic of some patients whose statistics are known, as a server gathers them by itself in time."""
    database = desk.clinic.office.database
    fill(database, 60, 2, desk.nurse.account_id)
    with database.writing() as connection:
        connection.exec_driver_sql("ANALYZE")
    return desk


def test_worklist_search_and_record_are_found_by_an_index(large: Desk) -> None:
    clinic, who, database = large.clinic, large.nurse, large.clinic.office.database
    with listening(large) as asked:
        assert len(clinic.worklist.due(who, most=3)) == 3
        person = clinic.people.open_patient(who, 7).patient
        assert clinic.worklist.search(who, f"{person.given_name[:3]} {person.family_name[:3]}").found
        assert clinic.worklist.search(who, number_of(7)).found
        assert clinic.worklist.search(who, "SYN-000007").found
    assert len(asked) > 20
    with database.reading() as connection:
        if database.on_server:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for statement, parameters in asked:
            plan = plan_of(connection, statement, parameters, server=database.on_server)
            assert not walks(plan), f"{statement}\n{plan}"


def test_a_table_that_is_read_whole_would_be_seen(large: Desk) -> None:
    database = large.clinic.office.database
    with database.reading() as connection:
        if database.on_server:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = plan_of(connection, "SELECT id FROM patient WHERE note = ''", (), server=database.on_server)
    assert walks(plan)
