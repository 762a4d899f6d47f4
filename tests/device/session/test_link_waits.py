"""One link without a session around it: how long it waits before it asks again, and what it believes of a refusal."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from dataclasses import replace

import pytest

from device.errors import LinkError, PairingRefusedError
from device.protocol import messages
from device.protocol.framing import FROM_PUMP, encode_frame
from device.session.dialogue import Dialogue
from device.session.link import Link, SessionEndedError
from device.session.timing import Timing
from tests.device.rig import LIBRARY, NEW, Rig

INSTANT = 10**15
REFUSED = b"\x04\x01"
TXN = bytes(16)


class Line:
    """A line that goes quiet when it is told to, notes when a frame is sent, and says what a test puts in its mouth."""

    def __init__(self, rig: Rig) -> None:
        self._inner, self._clock = rig.transport(), rig.clock
        self.url = self._inner.url
        self.card_secret = self._inner.card_secret
        self.quiet = False
        self.sent_s: list[float] = []
        self.says: Callable[[int], bytes] = lambda _count: b""
        self._next = b""

    def open(self) -> None:
        self._inner.open()

    def close(self) -> None:
        self._inner.close()

    def write(self, data: bytes) -> None:
        if self.quiet:
            self.sent_s.append(self._clock.monotonic_s())
            self._next = self.says(len(self.sent_s))
        else:
            self._inner.write(data)

    def read(self, timeout_s: float) -> bytes:
        if not self.quiet:
            return self._inner.read(timeout_s)
        said, self._next = self._next, b""
        if not said:
            self._clock.advance(timeout_s)
        return said


def opened(timing: Timing) -> tuple[Link, Line]:
    rig = Rig()
    line = Line(rig)
    line.open()
    link = Link(line, rig.clock, timing, os.urandom, rig.keys, takes_shown_card=True)
    link.open_channel()
    line.quiet = True
    return link, line


def gaps(line: Line) -> list[float]:
    return [late - early for early, late in zip(line.sent_s, line.sent_s[1:], strict=False)]


def test_a_seal_is_waited_for_longer_than_a_status() -> None:
    link, line = opened(Timing(1.0, 2.5, tries=2, line_bit_per_s=INSTANT, radio_bit_per_s=INSTANT))
    for request in (messages.status(), messages.seal(TXN)):
        with pytest.raises(LinkError, match="no pump does"):
            link.ask_pump(request)
    assert gaps(line) == pytest.approx([1.0, 1.0, 2.5])  # between the two requests the last wait of the first


def test_an_answer_is_waited_for_as_long_as_what_follows_it_takes_on_the_air() -> None:
    # a radio of 800 bit/s, 100 bytes in a second; a record has 33 bytes more than its message
    link, line = opened(Timing(0.0, 0.0, tries=2, window=3, line_bit_per_s=INSTANT, radio_bit_per_s=800))
    asked = deque([messages.status(), messages.chunk(TXN, 0, bytes(100)), messages.chunk(TXN, 100, bytes(200))])
    lengths = [len(request.encode(number)) for number, request in enumerate(asked, 1)]
    with pytest.raises(LinkError, match="no pump does"):
        deque(link.ask_pump_all(asked))
    status, *following = lengths
    whole_s = (status + 33 + 700 + 33 + sum(length + 33 for length in following)) / 100
    assert gaps(line) == pytest.approx([0.0, 0.0, whole_s, 0.0, 0.0])


def test_two_refusals_on_end_end_the_session_and_two_apart_do_not() -> None:
    timing = Timing(1.0, 1.0, tries=3, line_bit_per_s=INSTANT, radio_bit_per_s=INSTANT)
    refusal = encode_frame(FROM_PUMP, 0, REFUSED)
    link, line = opened(timing)
    line.says = lambda count: refusal if count in (1, 2) else b""
    with pytest.raises(SessionEndedError):
        link.ask_pump(messages.status())
    link, line = opened(timing)
    line.says = lambda count: refusal if count in (1, 3) else b""
    with pytest.raises(LinkError, match="no pump does") as silence:
        link.ask_pump(messages.status())
    assert not isinstance(silence.value, SessionEndedError)


def test_a_head_is_greeted_as_often_as_a_handshake() -> None:
    link, line = opened(Timing(tries=2, greetings=5))
    with pytest.raises(LinkError, match="Nothing answers"):
        Dialogue(link, "").head_info()
    assert len(line.sent_s) == 5


def test_nothing_was_asked_along_and_nothing_was_answered() -> None:
    link, _line = opened(Timing())
    assert link.answer_along() is None


def test_a_pairing_that_fails_leaves_no_session_behind() -> None:
    link, line = opened(Timing())
    line.quiet = False
    with pytest.raises(PairingRefusedError):
        link.pair(bytes(32), emergency=False)
    assert link.channel is None
    with pytest.raises(LinkError, match="No session"):
        link.ask_pump(messages.status())


def test_a_shown_card_of_a_pump_that_is_not_emulated_ends_the_session() -> None:
    rig = Rig()
    line = Line(rig)
    line.open()
    link = Link(line, rig.clock, Timing(), os.urandom, type(rig.keys)(), takes_shown_card=True)
    link.open_channel()
    with pytest.raises(PairingRefusedError, match="calls itself emulated"):
        link.keep_pairing("IT40-0001", emulated=False)
    assert link.channel is None
    with pytest.raises(LinkError, match="No session"):
        link.ask_pump(messages.status())


def test_a_write_is_settled_in_the_last_of_the_sessions_that_one_operation_may_open() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        session.commit(prepared)
    rig.journal.record_intent(ours := replace(prepared.write, commit_sent=True))
    left = Timing().sessions - 1
    read_all = Dialogue.read_image

    def interrupted(self: Dialogue, *args: object, **named: object) -> bytes:
        nonlocal left
        left -= 1
        if left >= 0:
            raise SessionEndedError("another programmer came between", next_step="")
        return read_all(self, *args, **named)

    with rig.session() as session, pytest.MonkeyPatch.context() as patch:
        patch.setattr(Dialogue, "read_image", interrupted)
        assert session.resolve(ours).outcome == "applied"
    assert left < 0
