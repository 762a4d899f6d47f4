"""Faults asked for by the host's own session, and a write that goes through them."""

from __future__ import annotations

import pytest

from device.errors import LinkError, RejectedError
from tests.link.world import LIBRARY, NEW, SERIAL, World


def test_a_fault_asked_for_by_the_session_shows_in_the_status_and_is_cleared() -> None:
    world = World(lambda _: None)
    with world.session() as session:
        session.emu_fault("motor-stall:start=1h,length=2h")
        session.emu_advance(2 * 3_600)
        assert [alarm.code for alarm in session.status().alarms] == [2]
        session.emu_fault_clear("motor-stall")
        assert session.status().alarms == ()
        with pytest.raises(RejectedError, match="none is there"):
            session.emu_fault_clear("motor-stall")
        session.emu_fault_clear()


def test_a_text_that_is_no_fault_comes_back_with_the_whole_list() -> None:
    world = World(lambda _: None)
    with world.session() as session, pytest.raises(RejectedError) as caught:
        session.emu_fault("earthquake")
    assert (caught.value.field, caught.value.value) == ("fault", "earthquake")
    assert caught.value.limit.split(", ")[0] == "lost-link"
    assert caught.value.limit.split(", ")[-1] == "foreign-programmer"


def test_a_lost_link_is_cleared_over_the_line_that_it_blocks() -> None:
    world = World(lambda _: None)
    with world.session() as session:
        session.emu_fault("lost-link")
        with pytest.raises(LinkError):
            session.status()
        session.emu_fault_clear("lost-link")
        assert session.status().serial == SERIAL


def test_a_write_after_another_programmer_came_between_is_a_conflict() -> None:
    world = World(lambda _: None)
    with world.session() as session:
        base = session.interrogate()
        session.emu_fault("foreign-programmer")
        # the other one has taken the pump's session; in a new one the program that was seen is no longer there
        with pytest.raises(RejectedError, match="has changed since it was read"):
            session.prepare(NEW, LIBRARY, base=base)
    assert world.journal.open_for(SERIAL) is None
