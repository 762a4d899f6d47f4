"""A refusal is in clear and may be meant for a late record: a handshake goes by what the pump truly answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from device.errors import LinkError, PairingRefusedError
from device.journal import MemoryJournal
from device.keys import KeyPair, MemoryKeyStore
from device.protocol.channel import OPEN, PAIR, PAIR_PROOF, REFUSED, WHO
from device.protocol.framing import FROM_PUMP, TO_PUMP, FrameDecoder, encode_frame
from device.session import PumpSession, Timing
from device.transport import MemoryTransport
from tests.device.rig import SERIAL, Rig
from tests.link.scenarios import write_at_random

NO_SESSION, BAD_HANDSHAKE = 1, 3


class Refusing:
    """A line on which refusals come before the answers of a pump.

    Args:
        inner: The line.
        refusals: Reasons of the refusals behind a record of a type.
        before: Called before such a record passes; whether it passes.
    """

    def __init__(
        self, inner: MemoryTransport, refusals: dict[int, list[int]], before: Callable[[int], bool] = lambda _: True
    ) -> None:
        self.url = inner.url
        self.sent = Counter[int]()
        self._inner = inner
        self._refusals = refusals
        self._before = before
        self._coming = b""

    def open(self) -> None:
        self._inner.open()

    def close(self) -> None:
        self._inner.close()

    def write(self, data: bytes) -> None:
        (frame,) = FrameDecoder().feed(data)
        kind = frame.payload[0] if frame.address == TO_PUMP else 0
        self.sent[kind] += 1
        for reason in self._refusals.get(kind, []):
            self._coming += encode_frame(FROM_PUMP, 0, bytes((REFUSED, reason)))
        if self._before(kind):
            self._inner.write(data)

    def read(self, timeout_s: float) -> bytes:
        coming, self._coming = self._coming, b""
        return coming or self._inner.read(timeout_s)


def entered(rig: Rig, line: Refusing, timing: Timing | None = None) -> PumpSession:
    return PumpSession(line, rig.clock, rig.journal, keys=rig.keys, timing=timing or Timing())


@pytest.mark.parametrize("reason", [NO_SESSION, BAD_HANDSHAKE])
@pytest.mark.parametrize("kind", [WHO, OPEN])
def test_refusals_of_late_records_stop_no_handshake(kind: int, reason: int) -> None:
    rig = Rig()
    line = Refusing(rig.transport(), {kind: [reason] * 9})
    with entered(rig, line) as session:
        assert session.serial == SERIAL
    assert (line.sent[WHO], line.sent[OPEN]) == (1, 1)


@pytest.mark.parametrize("kind", [PAIR, PAIR_PROOF])
def test_refusals_of_late_records_stop_no_pairing(kind: int) -> None:
    rig = Rig()
    line = Refusing(rig.transport(), {kind: [NO_SESSION, BAD_HANDSHAKE]})
    newcomer = MemoryKeyStore(KeyPair(bytes(range(200, 232))))
    with PumpSession(line, rig.clock, MemoryJournal(), keys=newcomer, card_secret=rig.head.card_secret) as session:
        assert session.serial == SERIAL
    assert (line.sent[PAIR], line.sent[PAIR_PROOF]) == (1, 1)


def test_pump_that_forgot_the_handshake_gets_another_at_once() -> None:
    rig = Rig()
    cuts = 0

    def cut(kind: int) -> bool:
        nonlocal cuts
        if kind == OPEN and not cuts:
            cuts += 1
            rig.power_cycle()
        return True

    line = Refusing(rig.transport(), {}, cut)
    with entered(rig, line):
        assert rig.clock.monotonic_s() < 1.0
    assert (line.sent[WHO], line.sent[OPEN]) == (2, 2)


@pytest.mark.parametrize("tries", [1, 8])
def test_nothing_but_refusals_ends_after_three_handshakes(tries: int) -> None:
    rig = Rig()
    line = Refusing(rig.transport(), {OPEN: [NO_SESSION]}, lambda kind: kind != OPEN)
    with pytest.raises(LinkError, match="lets no session begin"), entered(rig, line, Timing(greetings=tries)):
        pass
    assert line.sent[OPEN] == 3


def test_wrong_card_is_told_though_the_pump_is_asked_once() -> None:
    rig = Rig()
    line = Refusing(rig.transport(), {})
    with (
        pytest.raises(PairingRefusedError, match="does not accept"),
        PumpSession(line, rig.clock, MemoryJournal(), card_secret=bytes(32)),
    ):
        pass
    assert line.sent[PAIR] == 1


def test_next_process_is_not_stopped_by_refusals_of_what_the_one_before_had_under_way() -> None:
    """Found at random: the computer slept on its OPENs, died, and three late ones were refused to the next process."""
    assert write_at_random(1009810130).final == "not_applied"
