"""One write over a line with faults, and its verdict held against what the pump runs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from device.errors import LinkError, RejectedError
from device.program import DeliveryProgram
from device.protocol.messages import Answer, Op, Request
from device.session import PumpSession, WriteResult
from device.session.dialogue import Dialogue
from tests.device.faulty import LATE_S, Decide, Fault
from tests.device.rig import LIBRARY, NEW, OLD, SERIAL, Rig


def no_fault(index: int, direction: str, frame: bytes) -> Fault | None:
    return None


def chosen(faults: Mapping[int, Fault]) -> Decide:
    return lambda index, _, __: faults.get(index)


def only(at: int, fault: Fault) -> Decide:
    return chosen({at: fault})


def dead_from(at: int) -> Decide:
    return lambda index, _, __: "drop" if index >= at else None


def write_new(rig: Rig, decide: Decide, late_s: float = LATE_S) -> tuple[WriteResult | None, int]:
    """Writes NEW over a faulty line; the result, None when it failed before the commit, and how many frames passed."""
    transport = rig.faulty(decide, late_s)
    result = None
    try:
        with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
            session.interrogate()
            result = session.commit(session.prepare(NEW, LIBRARY, user="u", reason="r"))
    except (LinkError, RejectedError):
        result = None
    transport.settle()
    return result, transport.frames


def settled(rig: Rig, result: WriteResult | None) -> DeliveryProgram | None:
    """Checks a verdict against what the pump runs, settling an unknown one first; what it runs."""
    runs = rig.runs()
    assert runs in (OLD, NEW)
    if result is not None and result.outcome == "unknown":
        write = rig.journal.open_for(SERIAL)
        assert write is not None
        with rig.session() as session:
            result = session.resolve(write)
        assert result.outcome != "unknown"
    assert rig.journal.open_for(SERIAL) is None
    outcome = "not_applied" if result is None else result.outcome
    assert outcome == ("applied" if runs == NEW else "not_applied")
    assert rig.runs() == runs
    return runs


def reading(dialogue: Dialogue, alter: Callable[[bytes], bytes]) -> Callable[..., Iterator[Answer]]:
    """`ok_all` of a dialogue, with what READ gives altered."""
    ask = dialogue.ok_all

    def altered(requests: deque[Request], *, in_order: bool = False) -> Iterator[Answer]:
        for request, told in zip(tuple(requests), ask(requests, in_order=in_order), strict=False):
            data = told.body.get(3) if request.op == Op.READ else None
            yield told if not isinstance(data, bytes) else replace(told, body=told.body | {3: alter(data)})

    return altered
