"""Channel to the last byte: lengths, marks, turns, and what is dropped, at each edge. Source: docs/protocol.md, 3."""

from __future__ import annotations

import hashlib
import hmac

import pytest

from device.protocol.channel import (
    DATA,
    OPEN,
    PAIR_EMERGENCY,
    PAIR_PROOF,
    SLOTS,
    WHO,
    ChannelOpened,
    ChannelRefused,
    HandshakeMoved,
    MessageReceived,
    ProgrammerPaired,
    ReplyRecord,
    is_data,
    mark,
    pairing_mac,
    pairing_prologue,
    programmer_id,
    session_prologue,
)
from device.protocol.host_channel import Pairing, PairingHostChannel, SessionHostChannel
from device.protocol.noise import KeyPair
from device.protocol.pump_channel import PumpChannel
from tests.device.protocol.channel_ends import CARD, SERIAL, Desk, KeysInMemory, open_at, replies
from tests.device.seeding import seeded


def desk() -> Desk:
    return Desk(seeded().randbytes)


def test_marks_macs_and_ids_are_those_of_the_page() -> None:
    """HMAC and SHA-256 by the standard library, put together as docs/protocol.md 3.1, 3.4 and 3.5 say."""
    psk, host_nonce, pump_nonce = bytes(range(32)), b"hhhhhhhh", b"pppppppp"
    key = hmac.new(psk, b"Thecal discovery", hashlib.sha256).digest()
    assert mark(psk, host_nonce, pump_nonce) == hmac.new(key, host_nonce + pump_nonce, hashlib.sha256).digest()[:8]
    key = hmac.new(CARD, b"Thecal pairing", hashlib.sha256).digest()
    assert pairing_mac(CARD, b"head") == hmac.new(key, b"head", hashlib.sha256).digest()[:16]
    assert programmer_id(bytes(32)) == hashlib.sha256(b"Thecal programmer" + bytes(32)).digest()[:16]
    assert pairing_prologue(b"n") == b"Thecal 1 pairing host pump\x00n"
    assert pairing_prologue(b"n", emergency=True) == b"Thecal 1 emergency host pump\x00n"
    assert session_prologue(b"h", b"p", "S-1", b"id") == b"Thecal 1 session host pump\x00hp\x03S-1id"


@pytest.mark.parametrize(("length", "fits"), [(0, False), (1, True), (1_100, True), (1_101, False)])
def test_a_message_has_1_to_1100_bytes(length: int, fits: bool) -> None:
    at = desk()
    host = at.opened()
    for seal, opened in ((host.seal, at.pump.receive), (at.pump.seal, host.feed)):
        if fits:
            assert opened(seal(bytes(length))) == [MessageReceived(bytes(length))]
        else:
            with pytest.raises(ValueError, match=f"message of {length} bytes; 1 to 1100 fit a record"):
                seal(bytes(length))
    record = host.seal(b"x")
    longer = record[:1] + record[1:] + bytes(1_100)
    assert (is_data(record), is_data(record[:-1]), is_data(longer[:1_133]), is_data(longer[:1_134])) == (
        True, False, True, False,
    )  # fmt: skip
    assert not is_data(b"\x04" + record[1:])
    assert not is_data(b"")


def test_a_closed_channel_seals_nothing() -> None:
    at = desk()
    host = at.host()
    assert not host.is_open
    with pytest.raises(ValueError, match="the channel is not open"):
        host.seal(b"x")
    with pytest.raises(ValueError, match="no session lives"):
        PumpChannel(at.keys, at.random).seal(b"x")
    assert at.opened().is_open


def test_a_counter_that_was_refused_is_not_used_up_and_an_old_one_never_good() -> None:
    at = desk()
    host = at.opened()
    first, second, third = host.seal(b"1"), host.seal(b"2"), host.seal(b"3")
    forged = third[:-1] + bytes((third[-1] ^ 1,))
    assert at.pump.receive(second) == [MessageReceived(b"2")]
    assert at.pump.receive(forged) == []
    assert at.pump.receive(third) == [MessageReceived(b"3")]
    assert at.pump.receive(first) == []
    assert at.pump.receive(host.seal(b"4")) == [MessageReceived(b"4")]


def test_what_is_dropped_is_counted_at_both_ends() -> None:
    at = desk()
    host = at.opened()
    before = at.pump.ignored
    for record in (
        b"",
        b"\x00",
        bytes(11),
        bytes((WHO,)),
        bytes((OPEN,)) + bytes(56),
        bytes((PAIR_PROOF,)) + bytes(71),
    ):
        assert at.pump.receive(record) == []
        assert host.feed(record) == []
    assert (at.pump.ignored - before, host.ignored) == (6, 6)


@pytest.mark.parametrize("reason", [0, 1, 5, 255])
def test_a_refusal_is_two_bytes_and_taken_at_any_time(reason: int) -> None:
    at = desk()
    host = at.host()
    assert host.feed(bytes((4, reason))) == [ChannelRefused(reason)]
    assert host.feed(bytes((4, reason, 0))) == []
    assert host.feed(bytes((5, reason))) == []
    assert at.opened().feed(bytes((4, reason))) == [ChannelRefused(reason)]


def test_handshake_records_count_only_in_their_turn() -> None:
    at = desk()
    host = at.host()
    (here,) = replies(at.pump.receive(host.hello()))
    assert host.feed(here[:-1]) == []
    assert host.feed(here + b"\x00") == []
    assert host.feed(here[:3] + bytes(8) + here[11:]) == []  # another host's
    assert host.feed(bytes((1,)) + here[1:]) == []
    assert host.feed(here) == [HandshakeMoved()]
    assert host.feed(here) == []
    (opened,) = replies(at.pump.receive(host.hello()))
    for wrong in (opened[:-1], opened + b"\x00", b"\x07" + opened[1:], opened[:1] + bytes(8) + opened[9:]):
        assert host.feed(wrong) == []
    assert isinstance(host.feed(opened)[0], ChannelOpened)
    assert host.feed(opened) == []

    pairing = PairingHostChannel(at.own, CARD, at.random)
    assert (pairing.pump_key, pairing.psk) == (b"", b"")
    (answer,) = replies(at.pump.receive(pairing.hello()))
    for wrong in (answer[:-1], answer + b"\x00", b"\x07" + answer[1:], answer[:1] + bytes(8) + answer[9:]):
        assert pairing.feed(wrong) == []
    assert pairing.feed(answer) == [HandshakeMoved()]
    assert pairing.feed(answer) == []
    (paired,) = replies(at.pump.receive(pairing.hello()))
    for wrong in (paired[:-1], paired + b"\x00", b"\x07" + paired[1:], paired[:1] + bytes(8) + paired[9:]):
        assert pairing.feed(wrong) == []
    assert isinstance(pairing.feed(paired)[0], ChannelOpened)


def test_both_ends_name_the_session_alike() -> None:
    at = desk()
    host = at.host()
    host.feed(replies(at.pump.receive(host.hello()))[0])
    pump_event, reply = at.pump.receive(host.hello())
    assert isinstance(reply, ReplyRecord)
    (host_event,) = host.feed(reply.record)
    assert host_event == pump_event
    assert isinstance(host_event, ChannelOpened)
    assert host.seal(b"x")[1:9] == host_event.session
    pairing = PairingHostChannel(at.own, CARD, at.random)
    pairing.feed(replies(at.pump.receive(pairing.hello()))[0])
    paired, pump_event, reply = at.pump.receive(pairing.hello())
    assert isinstance(reply, ReplyRecord)
    assert paired == ProgrammerPaired(at.programmer)
    assert pairing.feed(reply.record) == [pump_event]
    assert (at.pump.programmer, at.pump.emergency) == (at.programmer, False)
    assert (pairing.suite, pairing.protected, pairing.ignored) == ("Noise_XXpsk3_25519_ChaChaPoly_SHA256", True, 0)


def test_a_pump_that_was_just_made_knows_nobody() -> None:
    at = desk()
    pump = PumpChannel(at.keys, at.random)
    assert (pump.programmer, pump.emergency, pump.ignored, pump.patience.examined) == (b"", False, 0, 0)
    assert PumpChannel(at.keys, at.random).receive(bytes((DATA,)) + bytes(40)) == [ReplyRecord(bytes((4, 1)))]


def test_a_greeting_that_waits_is_answered_alike_and_the_fifth_pushes_out_the_first() -> None:
    at = desk()
    pump = at.pump
    first = at.host()
    (here,) = replies(pump.receive(first.hello()))
    (again,) = replies(pump.receive(first.hello()))
    assert again[:27] == here[:27]  # both nonces and the mark; the marks of empty slots are drawn anew
    assert again[27:] != here[27:]
    assert here[11:19] != replies(pump.receive(at.host().hello()))[0][11:19]
    first.feed(here)
    for _ in range(2):
        pump.receive(at.host().hello())
    assert isinstance(pump.receive(first.hello())[0], ChannelOpened), "the fourth kept is still good"
    second = at.host()
    second.feed(replies(pump.receive(second.hello()))[0])
    for _ in range(4):
        pump.receive(at.host().hello())
    assert pump.receive(second.hello()) == [ReplyRecord(bytes((4, 1)))]


def test_a_slot_beyond_the_list_or_empty_is_a_failed_handshake() -> None:
    at = desk()
    for slot in (1, 7, 8, 255):
        host = at.host()
        host.feed(replies(at.pump.receive(host.hello()))[0])
        record = host.hello()
        before = at.pump.patience.examined
        assert at.pump.receive(record[:9] + bytes((slot,)) + record[10:]) == [ReplyRecord(bytes((4, 3)))]
        assert at.pump.patience.examined == before + 1
        at.opened()


def test_the_last_of_eight_programmers_opens_a_session() -> None:
    at = desk()
    for _ in range(SLOTS - 2):
        at.pair(KeyPair.generate(at.random))
    own = KeyPair.generate(at.random)
    pairing = at.pair(own)
    host = SessionHostChannel(own, [pairing], at.random)
    host.feed(replies(at.pump.receive(host.hello()))[0])
    assert host.hello()[9] == 7
    assert isinstance(at.pump.receive(host.hello())[0], ChannelOpened)


def test_a_pairing_is_answered_again_and_its_record_is_bad_no_more() -> None:
    at = desk()
    host = PairingHostChannel(KeyPair.generate(at.random), CARD, at.random)
    (answer,) = replies(at.pump.receive(host.hello()))
    assert replies(at.pump.receive(host.hello())) == [answer]
    host.feed(answer)
    events = at.pump.receive(host.hello())
    assert replies(at.pump.receive(host.hello())) == replies(events)
    host.feed(replies(events)[0])
    at.pump.receive(host.seal(b"x"))
    before = at.pump.ignored
    assert at.pump.receive(host.hello()) == []  # late copies of the proof that opened this session
    assert at.pump.ignored == before + 1


def test_a_proof_without_its_pairing_is_none() -> None:
    at = desk()
    host = PairingHostChannel(KeyPair.generate(at.random), CARD, at.random)
    host.feed(replies(at.pump.receive(host.hello()))[0])
    proof = host.hello()
    other = PumpChannel(KeysInMemory(at.random), at.random)
    assert other.receive(proof) == [ReplyRecord(bytes((4, 1)))]
    stranger = proof[:1] + bytes(8) + proof[9:]
    assert at.pump.receive(stranger) == [ReplyRecord(bytes((4, 1)))]
    before = at.pump.patience.examined
    forged = proof[:-1] + bytes((proof[-1] ^ 1,))
    assert at.pump.receive(forged) == [ReplyRecord(bytes((4, 3)))]
    assert at.pump.patience.examined == before + 1
    assert at.pump.receive(proof) == [ReplyRecord(bytes((4, 1)))]  # one chance


def test_a_pairing_whose_card_is_right_and_whose_handshake_is_not_is_refused_alike() -> None:
    """With the card one can make a right mac over a public key of low order, which gives no shared secret."""
    at = desk()
    head = PairingHostChannel(at.own, CARD, at.random).hello()[:11] + bytes(48)
    assert at.pump.receive(head + pairing_mac(CARD, head)) == [ReplyRecord(bytes((4, 3)))]
    at.opened()


def test_emergency_kind_is_kept_and_told() -> None:
    at = desk()
    own = KeyPair.generate(at.random)
    host = PairingHostChannel(own, CARD, at.random, emergency=True)
    assert host.hello()[0] == PAIR_EMERGENCY
    assert open_at(host, at.pump)
    told = [at.pump.emergency]
    kept = at.keys.slots[1]
    assert kept is not None
    assert kept.emergency
    at.opened()
    told.append(at.pump.emergency)
    session = SessionHostChannel(own, [Pairing(SERIAL, host.pump_key, host.psk)], at.random)
    assert open_at(session, at.pump)
    assert [*told, at.pump.emergency] == [True, False, True]
    assert at.pump.programmer == programmer_id(own.public)


def test_far_from_the_pump_an_emergency_key_opens_and_ends_nothing() -> None:
    at = desk()
    near = True
    pump = PumpChannel(at.keys, at.random, lambda: near)
    own = KeyPair.generate(at.random)
    pairing = PairingHostChannel(own, CARD, at.random, emergency=True)
    assert open_at(pairing, pump)
    living = at.host()
    assert open_at(living, pump)
    near = False
    host = SessionHostChannel(own, [Pairing(SERIAL, pairing.pump_key, pairing.psk)], at.random)
    host.feed(replies(pump.receive(host.hello()))[0])
    assert pump.receive(host.hello()) == [ReplyRecord(bytes((4, 5)))]
    assert pump.receive(living.seal(b"x")) == [MessageReceived(b"x")]
    near = True
    assert isinstance(pump.receive(host.hello())[0], ChannelOpened)  # the same record, now from near
