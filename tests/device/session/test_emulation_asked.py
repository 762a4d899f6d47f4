"""What is asked of an emulated pump through its head: each once, for it would add up, and how long it is waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from device.errors import LinkError, RejectedError
from device.session import PumpRefusedError, PumpSession, Timing
from tests.device.lying import head_saying
from tests.device.rig import Rig

TIMING = Timing(item_s=1.0, command_s=20.0, tries=4, advance_s=300.0)
ONCE: dict[str, tuple[Callable[[PumpSession], object], float]] = {
    "advance": (lambda session: session.emu_advance(5), 300.0),
    "press": (lambda session: session.emu_press(), 20.0),
    "fault": (lambda session: session.emu_fault("lost-link:start=1000"), 20.0),
}
OFTEN: dict[str, Callable[[PumpSession], object]] = {
    "speed": lambda session: session.emu_speed(2),
    "truth": lambda session: session.emu_truth(),
    "clear": lambda session: session.emu_fault_clear("lost-link"),
}


def into_silence(act: Callable[[PumpSession], object]) -> tuple[int, float]:
    """How often it was sent, and how long it was waited for, s."""
    rig = Rig()
    deaf = False
    transport = rig.faulty(lambda *_: "drop" if deaf else None)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys, timing=TIMING) as session:
        deaf = True
        sent, begun_s = session.counts.sent, rig.clock.monotonic_s()
        with pytest.raises(LinkError, match="Nothing answers"):
            act(session)
        return session.counts.sent - sent, rig.clock.monotonic_s() - begun_s


@pytest.mark.parametrize("name", ONCE)
def test_what_adds_up_is_sent_once_and_waited_for_long(name: str) -> None:
    act, wait_s = ONCE[name]
    sent, waited_s = into_silence(act)
    assert sent == 1
    assert waited_s == pytest.approx(wait_s)


@pytest.mark.parametrize("name", OFTEN)
def test_what_may_be_repeated_is_tried_as_often_as_any_other_request(name: str) -> None:
    sent, waited_s = into_silence(OFTEN[name])
    assert sent == 4
    assert 4.0 < waited_s < 4.2


@pytest.mark.parametrize(
    ("seconds", "parts"),
    [
        (0, [0]),
        (1, [1]),
        (400_000_000, [400_000_000]),
        (400_000_001, [400_000_000, 1]),
        (800_000_001, [400_000_000, 400_000_000, 1]),
    ],
)
def test_a_long_way_is_gone_in_parts_and_to_the_second(seconds: int, parts: list[int]) -> None:
    rig = Rig()
    asked: list[int] = []
    advance = rig.head._handlers[64]  # noqa: SLF001 - its table

    def watched(body: Any) -> Any:  # noqa: ANN401
        asked.append(body[1])
        return advance(body)

    rig.head._handlers[64] = watched  # noqa: SLF001
    with rig.session() as session:
        before_s = session.status().clock_s
        assert session.emu_advance(seconds) == before_s + seconds
    assert asked == parts


def test_a_fault_is_given_and_ended_by_its_name() -> None:
    rig = Rig()
    with rig.session() as session:
        session.emu_fault("lost-link:start=1000")
        assert rig.head.faults == ["lost-link"]
        session.emu_fault_clear("lost-link")
        assert rig.head.faults == []
        with pytest.raises(RejectedError) as caught:
            session.emu_fault("no-such-fault")
        assert caught.value.field == "fault"


@pytest.mark.parametrize("op", [64, 65, 66, 67, 68, 69])
def test_a_refusal_of_the_head_is_told(op: int) -> None:
    rig = Rig()
    acts = dict(zip((64, 65, 68, 66, 67, 69), [act for act, _ in ONCE.values()] + list(OFTEN.values()), strict=True))
    head_saying(rig.head, op, 9, {1: "not now"})
    with rig.session() as session:
        with pytest.raises(PumpRefusedError, match="not now"):
            acts[op](session)
        head_saying(rig.head, op, 1, {})
        with pytest.raises(RejectedError, match="This is a real programmer head: only an emulated pump"):
            acts[op](session)
