"""What became of a COMMIT whose end nobody saw is settled in a new session, truthfully, or stays unknown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from device.errors import DeviceError, UncertainError
from device.journal import OpenWrite
from device.protocol import answers, messages
from device.protocol.cbor import Encodable, encode
from device.pump import PumpStatus
from device.session import PumpSession, verdict
from tests.device.faulty import Fault
from tests.device.rig import LIBRARY, NEW, OLD, OTHER, SERIAL, Rig


def test_commit_that_arrives_after_the_verdict_changes_nothing() -> None:
    rig = Rig()
    committing = False

    def delay(index: int, direction: str, frame: bytes) -> Fault | None:
        return "very late" if committing and direction == "tx" and len(frame) > 80 else None

    transport = rig.faulty(delay)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        committing = True
        result = session.commit(prepared)
        committing = False
    assert result.outcome == "not_applied"
    transport.settle()
    assert rig.runs() == OLD


def test_silence_after_commit_is_unknown_and_blocks_until_resolved() -> None:
    rig = Rig()
    dead = False
    transport = rig.faulty(lambda _, direction, __: "drop" if dead and direction == "rx" else None)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        dead = True
        result = session.commit(prepared)
    assert result.outcome == "unknown"
    write = rig.journal.open_for(SERIAL)
    assert write is not None
    assert write.commit_sent
    with rig.session() as session:
        session.interrogate()
        with pytest.raises(UncertainError):
            session.prepare(OTHER, LIBRARY)
        result = session.resolve(write)
        assert result.outcome == "applied"
    assert rig.runs() == NEW


def test_resolve_after_other_changes_uses_the_pumps_log() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        session.commit(prepared)
    ours = replace(prepared.write, commit_sent=True)
    foreign = replace(ours, txn=bytes(16))
    with rig.session() as session:
        for _ in range(10):  # pushes the commit out of the last 8 results, and far back in the log
            session.stop()
            session.start()
        rig.journal.record_intent(ours)
        assert session.resolve(ours).outcome == "applied"
        rig.journal.record_intent(foreign)
        assert session.resolve(foreign).outcome == "not_applied"


def test_resolve_for_another_pump_is_refused() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        write = replace(session.prepare(NEW, LIBRARY).write, serial="IT40-9999", commit_sent=True)
        with pytest.raises(DeviceError, match="Another pump"):
            session.resolve(write)


WRITE = OpenWrite(bytes(range(16)), SERIAL, 3, bytes(32), b"image", "u", "r", "", commit_sent=True)


def status(generation: int, digest: bytes, *results: tuple[bytes, int, int]) -> PumpStatus:
    body: dict[int, Encodable] = {1: SERIAL, 2: generation, 3: digest, 4: 1, 5: 0, 6: 0, 7: 0, 8: 0}
    body |= {12: [], 13: [90, False], 15: [], 17: 1}
    rows: list[Encodable] = [[txn, op, code, generation] for txn, op, code in results]
    return answers.status(messages.decode_answer(encode([2, 1, 0, body | {14: rows}])))


@pytest.mark.parametrize(
    ("found", "committed_by", "outcome"),
    [
        (status(3, bytes(32)), None, "not_applied"),
        (status(4, bytes(31) + b"1", (WRITE.txn, 7, 0)), None, "applied"),
        (status(3, bytes(32), (WRITE.txn, 7, 3)), None, "not_applied"),
        (status(4, bytes(31) + b"1", (WRITE.txn, 10, 0)), None, "unknown"),  # a stop with our number proves no commit
        (status(4, bytes(31) + b"1"), None, "unknown"),
        (status(4, bytes(31) + b"1"), WRITE.txn, "applied"),
        (status(4, bytes(31) + b"1"), bytes(16), "not_applied"),
        (status(2, bytes(31) + b"1"), None, "unknown"),
        (status(3, bytes(31) + b"1"), None, "unknown"),
    ],
)
def test_rule_of_the_verdict(found: PumpStatus, committed_by: bytes | None, outcome: str) -> None:
    assert verdict(found, WRITE, committed_by)[0] == outcome
