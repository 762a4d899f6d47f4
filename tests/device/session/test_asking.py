"""Requests under way: how often each is asked, under which number, and in which order the answers count."""

from __future__ import annotations

import cbor2
import pytest

from device.errors import LinkError
from device.protocol.messages import Op
from device.protocol.pump_channel import PumpChannel
from device.session import PumpSession, Timing
from tests.device.faulty import Fault
from tests.device.rig import LIBRARY, OLD, Rig
from tests.device.session.untrue import LONG
from tests.device.tapping import tapped


def test_what_gets_no_answer_is_asked_in_so_many_sessions_with_so_many_tries() -> None:
    rig = Rig()
    seal = PumpChannel.seal
    asked = 0

    def mute(self: PumpChannel, message: bytes) -> bytes:
        nonlocal asked
        asked += message[1] == Op.READ
        return b"\x00" if message[1] == Op.READ else seal(self, message)

    timing = Timing()
    with rig.session() as session, pytest.MonkeyPatch.context() as patch:
        patch.setattr(PumpChannel, "seal", mute)
        with pytest.raises(LinkError, match="no pump does"):
            session.read_image()
        assert asked == timing.sessions * timing.tries
        patch.setattr(PumpChannel, "seal", seal)
        assert session.interrogate().program == OLD


def test_requests_have_numbers_of_their_own_and_frames_count_up() -> None:
    rig = Rig()
    with tapped() as tap, rig.session() as session:
        for _ in range(3):
            session.status()
        numbers = [cbor2.loads(message)[1] for message in tap.asked]
    assert [number - numbers[0] for number in numbers] == list(range(len(numbers)))


def test_numbers_of_requests_to_a_pump_begin_at_1_in_each_session() -> None:
    rig = Rig()
    for _ in range(2):
        with tapped() as tap, rig.session() as session:
            for _ in range(3):
                session.status()
            assert [cbor2.loads(message)[1] for message in tap.asked] == [1, 2, 3, 4]


def test_at_most_three_requests_are_under_way_and_each_is_answered_in_its_order() -> None:
    rig = Rig()
    with rig.session() as session:
        session.commit(session.prepare(LONG, LIBRARY))
    lost = 0

    def decide(_: int, direction: str, __: bytes) -> Fault | None:
        nonlocal lost
        lost -= direction == "tx"
        return "drop" if direction == "tx" and lost == 0 else None

    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session:
        for which in (1, 2):  # READ, then STATUS: what is lost is sent again as soon as a later answer shows it
            lost = which
            begun_s = rig.clock.monotonic_s()
            assert session.interrogate().program == LONG
            assert rig.clock.monotonic_s() - begun_s < 1.0


def test_what_is_read_is_not_asked_for_again_because_something_before_it_was_lost() -> None:
    rig = Rig()
    counted: list[int] = []
    for losing in (0, 1, 2, 3, 4):
        sent = 0

        def decide(_: int, direction: str, __: bytes, losing: int = losing) -> Fault | None:
            nonlocal sent
            sent += direction == "tx"
            return "drop" if direction == "tx" and sent == losing else None

        with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session, tapped() as tap:
            sent = 0
            assert session.interrogate().program == OLD
            counted.append(len(tap.asked))
    assert set(counted) == {counted[0]}, "the answers that overtook the lost one were kept"
