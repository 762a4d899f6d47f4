"""Opening a session: who is let in, how often it is tried, what each failure says, what a session tells of itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from device.clock import ManualClock
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory
from device.errors import DeviceError, LinkError, NotPairedError, PairingRefusedError, ProtocolError
from device.journal import MemoryJournal
from device.keys import KeyPair, MemoryKeyStore, Pairing
from device.protocol import messages
from device.protocol.channel import OPEN, PAIR, WHO, PumpEvent, ReplyRecord
from device.protocol.messages import Op
from device.protocol.pump_channel import PumpChannel
from device.session import PumpSession, Timing
from device.transport import FolderHolds, Transport
from tests.device.faulty import Fault
from tests.device.lying import head_saying, lying, saying
from tests.device.rig import PROGRAMMER, SERIAL, Rig

WRONG_CARD = bytes(32)


class Bare:
    """A line that shows no card, as one to a pump that is real or far away."""

    def __init__(self, inner: Transport) -> None:
        self.url = inner.url
        self.is_open = False
        self._inner = inner

    def open(self) -> None:
        self.is_open = True
        self._inner.open()

    def close(self) -> None:
        self.is_open = False
        self._inner.close()

    def read(self, timeout_s: float) -> bytes:
        return self._inner.read(timeout_s)

    def write(self, data: bytes) -> None:
        self._inner.write(data)


class Answering:
    """A port with something at its other end that is no head."""

    def __init__(self, clock: ManualClock, says: bytes) -> None:
        self.url = "tty7"
        self._clock = clock
        self._says = says

    def open(self) -> None: ...

    def close(self) -> None: ...

    def read(self, timeout_s: float) -> bytes:
        self._clock.advance(timeout_s)
        return self._says

    def write(self, data: bytes) -> None: ...


@contextmanager
def refusing_handshakes(reason: int, *kinds: int) -> Iterator[list[int]]:
    """Every pump refuses records of these kinds; gives the kinds of all that come."""
    Rig()  # the first one programs the pump of all, which must not be refused
    receive, heard = PumpChannel.receive, list[int]()

    def refuse(self: PumpChannel, record: bytes, now_s: float = 0.0) -> list[PumpEvent]:
        heard.append(record[0])
        return [ReplyRecord(bytes((4, reason)))] if record[0] in kinds else receive(self, record, now_s)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PumpChannel, "receive", refuse)
        yield heard


def bare(rig: Rig, **rest: object) -> PumpSession:
    return PumpSession(Bare(rig.transport()), rig.clock, rig.journal, **({"keys": rig.keys} | rest))  # type: ignore[arg-type]


def failure(session: PumpSession, kind: type[DeviceError]) -> DeviceError:
    with pytest.raises(kind) as caught, session:
        pass
    assert type(caught.value) is kind
    return caught.value


# --- refusals of the pump ---------------------------------------------------------------------------------------------


def test_a_pump_of_another_version_says_so_at_once() -> None:
    with refusing_handshakes(2, WHO) as heard:
        error = failure(bare(Rig()), ProtocolError)
    assert error.what == "The pump speaks another version of the protocol than this program."
    assert error.next_step == "Update Thecal, or use the programmer that belongs to this pump."
    assert heard == [WHO]


@pytest.mark.parametrize("reason", [1, 3])
def test_a_refused_opening_is_begun_anew_three_times_and_no_more(reason: int) -> None:
    with refusing_handshakes(reason, OPEN) as heard:
        error = failure(bare(Rig()), LinkError)
    assert (error.what, error.next_step) == (
        "The pump lets no session begin.",
        "Hold the head still over the pump and try again.",
    )
    assert heard == [WHO, OPEN] * 3


def test_an_opening_that_is_refused_twice_opens_at_the_third() -> None:
    rig = Rig()
    refusals = iter([True, True, False])
    receive = PumpChannel.receive

    def refuse(self: PumpChannel, record: bytes, now_s: float = 0.0) -> list[PumpEvent]:
        if record[0] == OPEN and next(refusals):
            return [ReplyRecord(bytes((4, 1)))]
        return receive(self, record, now_s)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PumpChannel, "receive", refuse)
        with bare(rig) as session:
            assert session.serial == SERIAL


def test_a_refusal_meant_for_an_older_session_ends_no_greeting() -> None:
    with refusing_handshakes(1, WHO) as heard:
        error = failure(bare(Rig()), LinkError)
    assert error.what == "The head answers, but no pump does."
    assert error.next_step == "Hold the head over the pump and try again."
    assert heard == [WHO] * Timing().greetings


def test_a_wrong_card_is_tried_once() -> None:
    rig = Rig()
    with refusing_handshakes(0) as heard:
        error = failure(bare(rig, keys=MemoryKeyStore(), card_secret=WRONG_CARD), PairingRefusedError)
    assert error.what == "The pump does not accept these words."
    assert error.next_step == "Check them against this pump's implant card."
    assert heard == [PAIR]


def test_a_full_pump_says_whom_to_revoke() -> None:
    rig = Rig()
    card = rig.head.pump.card_secret
    for number in range(7):
        with bare(rig, keys=MemoryKeyStore(KeyPair(bytes((number + 100,) * 32))), card_secret=card):
            pass
    ninth = MemoryKeyStore(KeyPair(bytes((200,) * 32)))
    error = failure(bare(rig, keys=ninth, card_secret=card), PairingRefusedError)
    assert error.what == "This pump knows eight programmers already, which is the most."
    assert error.next_step == "Revoke one of them from another programmer of this pump, then pair again."
    assert ninth.pairings() == ()


# --- pairing ----------------------------------------------------------------------------------------------------------


def test_a_pairing_is_kept_under_the_serial_that_the_pump_gives() -> None:
    rig = Rig()
    keys = MemoryKeyStore(KeyPair(bytes((9,) * 32)))
    with bare(rig, keys=keys, card_secret=rig.head.pump.card_secret) as session:
        (kept,) = keys.pairings()
        assert (kept.serial, kept.pump_key, kept.emulated) == (SERIAL, session.pump_key, True)
        assert session.lasting
        assert session.status().serial == SERIAL
    with bare(rig, keys=keys) as session:
        assert session.pump_key == kept.pump_key
        assert session.lasting


def test_a_pump_that_is_not_emulated_is_kept_as_such() -> None:
    rig = Rig()
    keys = MemoryKeyStore(KeyPair(bytes((9,) * 32)))
    with lying(saying(Op.IDENTIFY, _5=False)), bare(rig, keys=keys, card_secret=rig.head.pump.card_secret):
        assert [pairing.emulated for pairing in keys.pairings()] == [False]


def showing(rig: Rig) -> Rig:
    """The rig behind a head that shows the card to whoever asks."""
    rig.head = EmulatedHead(rig.head.pump, shows_card=True)
    return rig


def test_a_card_that_the_head_shows_pairs_for_this_session_alone() -> None:
    rig = showing(Rig())
    keys = MemoryKeyStore()
    with bare(rig, keys=keys) as session:
        assert session.status().serial == SERIAL
        assert not session.lasting
        assert keys.pairings() == ()
        rig.power_cycle()  # the pump forgets the session; the pairing for now opens the next
        assert session.status().serial == SERIAL
        assert keys.pairings() == ()
        assert not session.lasting


def test_a_pump_in_a_child_of_this_program_is_not_lasting_even_with_a_key() -> None:
    rig = Rig()
    with rig.session() as session:
        assert not session.lasting


@pytest.mark.parametrize("head", ["shows none", "does not know the question"])
def test_without_key_and_card_there_is_no_session(head: str) -> None:
    rig = Rig()
    if head == "does not know the question":
        head_saying(rig.head, 70, 1, {})
    error = failure(bare(rig, keys=MemoryKeyStore()), NotPairedError)
    assert error.what == "This computer is not paired with this pump."


def test_emergency_access_takes_no_card_that_a_head_shows() -> None:
    rig = showing(Rig())
    failure(bare(rig, keys=MemoryKeyStore(), emergency=True), NotPairedError)
    assert len([slot for slot in rig.head.pump.keyring.programmers if slot]) == 1


def test_a_head_that_shows_the_card_of_a_real_pump_is_not_to_be_used() -> None:
    rig = showing(Rig())
    keys = MemoryKeyStore()
    with lying(saying(Op.IDENTIFY, _5=False)):
        error = failure(bare(rig, keys=keys), PairingRefusedError)
    assert error.what == "A head that calls itself emulated showed the card of a pump that is not."
    assert error.next_step == "Do not use this head; pair with the words on the implant card."
    assert keys.pairings() == ()


def test_the_newest_pairing_comes_first() -> None:
    """A pump that was paired anew is found among pumps that this computer no longer has a good key to."""
    rig = Rig()
    keys = MemoryKeyStore(PROGRAMMER)
    keys.keep(Pairing("OTHER", bytes(32), bytes(32)))
    for pairing in rig.keys.pairings():
        keys.keep(pairing)
    with bare(rig, keys=keys) as session:
        assert session.serial == SERIAL


# --- one program for one pump -----------------------------------------------------------------------------------------


def test_a_pump_is_held_while_a_session_with_it_lives(tmp_path: Path) -> None:
    rig, other = Rig(), Rig()
    holds = FolderHolds(tmp_path, "the first")
    with bare(rig, holds=holds):
        second = Bare(other.transport())
        session = PumpSession(second, other.clock, MemoryJournal(), keys=other.keys, holds=FolderHolds(tmp_path, "b"))
        with pytest.raises(LinkError, match=f"{SERIAL} is in use.*the first"), session:
            pass
        assert not second.is_open
    with bare(other, holds=holds):
        pass


def test_a_pump_of_this_very_program_needs_no_hold(tmp_path: Path) -> None:
    rig = Rig()
    transport = rig.transport()
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys, holds=FolderHolds(tmp_path, "p")):
        assert list(tmp_path.iterdir()) == []


# --- what is no head --------------------------------------------------------------------------------------------------


def over(says: bytes) -> tuple[PumpSession, ManualClock]:
    clock = ManualClock()
    return PumpSession(Answering(clock, says), clock, MemoryJournal()), clock


def test_a_port_with_something_else_behind_it_is_named() -> None:
    session, _ = over(b"login: \x00")
    error = failure(session, ProtocolError)
    assert error.what == "What is behind tty7 answers, but it is no programmer head."
    assert error.next_step == "Choose the port of the programmer head; `thecal ports` lists what is there."


def test_a_silent_port_is_named_after_so_many_tries_as_were_told() -> None:
    session, clock = over(b"")
    begun_s = clock.monotonic_s()
    error = failure(session, LinkError)
    assert error.what == "Nothing answers at tty7."
    assert error.next_step == "Check that the head is plugged in and switched on, then connect again."
    # eight times 0.2 s, and WHO of 11 and its longest answer of 105 bytes, with 33 of a record around each, over the
    # radio at 8 bits a byte and over the line at 10 with 9 more around each
    records = 11 + 105 + 2 * 33
    way_s = records * 8 / 32_000 + (records + 18) * 10 / 115_200
    assert clock.monotonic_s() - begun_s == pytest.approx(8 * (0.2 + way_s), rel=0.01)
    assert (session.counts.sent, session.counts.retries) == (16, 14), "WHO, and the question to the head behind it"


def test_a_head_that_was_heard_once_is_no_printer_later() -> None:
    rig = Rig()
    deaf = False

    def decide(_: int, direction: str, frame: bytes) -> Fault | None:
        return "flip" if deaf and direction == "rx" else None

    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session:
        deaf = True
        with pytest.raises(LinkError, match="Nothing answers at memory:"):
            session.head_info()
        with pytest.raises(LinkError, match="The head answers, but no pump does"):
            session.status()


# --- what a session tells of itself -----------------------------------------------------------------------------------


def test_before_it_is_entered_a_session_knows_nothing_and_is_not_protected() -> None:
    session = Rig().session()
    assert (session.serial, session.url, session.pump_key, session.protected) == ("", "memory:", b"", False)
    assert session.identity is None
    counts = session.counts
    assert (counts.sent, counts.retries, counts.ignored, counts.received_bytes) == (0, 0, 0, 0)


def test_without_a_channel_nothing_is_sent_to_a_pump() -> None:
    rig = Rig()
    deaf = False
    transport = rig.faulty(lambda *_: "drop" if deaf else None)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        deaf = True
        with pytest.raises(LinkError, match="no pump does"):
            session.status()  # gives the channel up
        before = transport.frames
        with pytest.raises(LinkError) as caught:
            session._dialogue.ok(messages.status())  # noqa: SLF001 - whatever may be repeated opens a channel anew
        assert transport.frames == before
    assert caught.value.what == "No session with the pump is open."
    assert caught.value.next_step == "Hold the head over the pump and try again."


def test_a_session_that_was_entered_tells_who_is_there() -> None:
    rig = Rig()
    with rig.session() as session:
        assert (session.serial, session.url, session.protected) == (SERIAL, "memory:", True)
        assert session.identity is not None
        assert session.identity.serial == SERIAL
        assert session.pump_key == rig.keys.pairings()[0].pump_key
        head = session.head_info()
        assert (head.serial, head.quality, head.protocol_version) == ("TH-EMULATED", 5, 1)
        assert session.counts.dropped.total == 0


def test_every_frame_is_counted_once() -> None:
    rig = Rig()
    lost = iter((False, True))
    answers = iter(("twice", None))

    def decide(index: int, direction: str, frame: bytes) -> Fault | None:
        if not counting:
            return None
        if direction == "tx":
            return "drop" if next(lost, False) else None
        return "twice" if next(answers, None) else None

    counting = False
    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session:
        before = session.counts.sent
        assert before == 4  # head, WHO, OPEN, IDENTIFY
        assert (session.counts.retries, session.counts.ignored) == (0, 0)
        counting = True
        session.head_info()  # answered twice
        session.head_info()  # lost once
        assert session.counts.sent == before + 3
        assert session.counts.retries == 1
        assert session.counts.ignored == 1
        counting = False
        received = session.counts.received_bytes
        session.head_info()
        assert 40 < session.counts.received_bytes - received < 70


def test_a_pump_never_seen_before_needs_its_card() -> None:
    rig = Rig()
    rig.head.pump = EmulatedPump("IT-40", "IT40-0002", PumpMemory(), 0)
    failure(bare(rig), NotPairedError)
