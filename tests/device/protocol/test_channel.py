"""Channel: only paired ends open it, and nothing is read that is old, repeated, altered or foreign."""

from __future__ import annotations

import hashlib
import hmac

import pytest

from device.protocol.channel import (
    DATA,
    GREETING,
    HERE_BYTES,
    OPEN,
    OPEN_BYTES,
    OPENED_BYTES,
    PAIR,
    PAIR_ANSWER_BYTES,
    PAIR_BYTES,
    PAIR_EMERGENCY,
    PAIR_PROOF,
    PAIR_PROOF_BYTES,
    PAIRED_BYTES,
    SLOTS,
    WHO,
    WHO_BYTES,
    ChannelOpened,
    ChannelRefused,
    HandshakeMoved,
    MessageReceived,
    ProgrammerPaired,
    PumpUnknown,
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


# --- sessions ---------------------------------------------------------------------------------------------------------


def test_a_session_says_that_it_is_protected() -> None:
    host = desk().opened()
    assert (host.suite, host.protected) == ("Noise_KKpsk0_25519_ChaChaPoly_SHA256", True)


def test_messages_pass_both_ways_once() -> None:
    at = desk()
    host = at.opened()
    record = host.seal(b"ask")
    assert b"ask" not in record
    assert at.pump.receive(record) == [MessageReceived(b"ask")]
    assert at.pump.receive(record) == []
    answer = at.pump.seal(b"tell")
    assert host.feed(answer) == [MessageReceived(b"tell")]
    assert host.feed(answer) == []
    assert (host.ignored, at.pump.ignored) == (1, 1)
    assert at.pump.programmer == at.programmer


def test_counters_rise_from_one_and_the_same_message_never_looks_the_same() -> None:
    at = desk()
    host = at.opened()
    records = [host.seal(b"again") for _ in range(50)]
    assert [int.from_bytes(record[9:17], "big") for record in records] == list(range(1, 51))
    assert len({record[17:] for record in records}) == 50
    assert at.pump.receive(records[49]) == [MessageReceived(b"again")]  # gaps are allowed
    assert all(at.pump.receive(record) == [] for record in records)


def test_lengths_are_those_of_the_page() -> None:
    at = desk()
    host = at.host()
    (here,) = replies(at.pump.receive(host.hello()))
    assert (len(host.hello()), len(here)) == (WHO_BYTES, HERE_BYTES) == (11, 83)
    assert host.feed(here) == [HandshakeMoved()]
    (opened,) = replies(at.pump.receive(host.hello()))
    assert (len(host.hello()), len(opened)) == (OPEN_BYTES, OPENED_BYTES) == (58, 57)
    pairing = PairingHostChannel(at.own, CARD, at.random)
    (answer,) = replies(at.pump.receive(pairing.hello()))
    assert (len(pairing.hello()), len(answer)) == (PAIR_BYTES, PAIR_ANSWER_BYTES) == (75, 105)
    pairing.feed(answer)
    (paired,) = replies(at.pump.receive(pairing.hello()))
    assert (len(pairing.hello()), len(paired)) == (PAIR_PROOF_BYTES, PAIRED_BYTES) == (73, 25)


def test_each_handshake_record_may_be_repeated_until_the_first_data() -> None:
    at = desk()
    host = at.host()
    first = replies(at.pump.receive(host.hello()))
    host.feed(first[0])
    events = at.pump.receive(host.hello())
    assert isinstance(events[0], ChannelOpened)
    assert at.pump.receive(host.hello()) == [ReplyRecord(replies(events)[0])]
    host.feed(replies(events)[0])
    at.pump.receive(host.seal(b"x"))
    assert at.pump.receive(host.hello()) == []
    assert at.pump.receive(host.seal(b"y")) == [MessageReceived(b"y")]


def test_new_session_ends_the_old_one_and_a_late_open_does_not_bring_it_back() -> None:
    at = desk()
    old = at.opened()
    leftover = old.seal(b"commit")
    new = at.opened()
    assert replies(at.pump.receive(leftover)) == [bytes((4, 1))]
    assert replies(at.pump.receive(old.hello())) == [bytes((4, 1))]
    assert at.pump.receive(new.seal(b"still here")) == [MessageReceived(b"still here")]


def test_who_and_open_recorded_together_open_nothing_later() -> None:
    at = desk()
    host = at.host()
    who = host.hello()
    host.feed(replies(at.pump.receive(who))[0])
    opening = host.hello()
    assert any(isinstance(event, ChannelOpened) for event in at.pump.receive(opening))
    living = at.opened()
    for record in (who, opening, who, opening):
        assert not any(isinstance(event, ChannelOpened) for event in at.pump.receive(record))
    assert at.pump.receive(living.seal(b"mine")) == [MessageReceived(b"mine")]


def test_a_forged_answer_spoils_no_handshake() -> None:
    at = desk()
    host = at.host()
    host.feed(replies(at.pump.receive(host.hello()))[0])
    opening = host.hello()
    assert host.feed(bytes((6,)) + opening[1:9] + bytes(48)) == []
    assert host.hello() == opening
    assert isinstance(host.feed(replies(at.pump.receive(opening))[0])[0], ChannelOpened)
    pairing = PairingHostChannel(at.own, CARD, at.random)
    asked = pairing.hello()
    assert pairing.feed(bytes((8,)) + asked[3:11] + bytes(96)) == []
    pairing.feed(replies(at.pump.receive(asked))[0])
    proof = pairing.hello()
    assert pairing.feed(bytes((10,)) + asked[3:11] + bytes(16)) == []
    assert isinstance(pairing.feed(replies(at.pump.receive(proof))[0])[0], ChannelOpened)


# --- recognition ------------------------------------------------------------------------------------------------------


def test_a_pump_is_recognised_among_many_and_says_nothing_that_identifies_it() -> None:
    rng = seeded()
    desks = [Desk(rng.randbytes) for _ in range(5)]
    own = desks[0].own
    pairings = [Pairing(f"PUMP-{number}", one.pairing.pump_key, one.pairing.psk) for number, one in enumerate(desks)]
    for number, one in enumerate(desks):
        host = SessionHostChannel(own, pairings, rng.randbytes)
        assert host.feed(replies(one.pump.receive(host.hello()))[0]) == [HandshakeMoved()]
        assert host.pairing == pairings[number]
    said = [replies(desks[0].pump.receive(bytes((WHO,)) + GREETING + rng.randbytes(8)))[0][11:] for _ in range(20)]
    pieces = [record[at : at + 8] for record in said for at in range(0, len(record), 8)]
    assert len(set(pieces)) == len(pieces)
    assert not any(SERIAL.encode()[:6] in record or one.keys.static.public[:8] in record for record in said)


def test_a_stranger_finds_a_pump_but_no_session() -> None:
    rng = seeded()
    at = Desk(rng.randbytes)
    stranger = SessionHostChannel(KeyPair.generate(rng.randbytes), [], rng.randbytes)
    assert stranger.feed(replies(at.pump.receive(stranger.hello()))[0]) == [PumpUnknown()]
    assert not stranger.is_open
    # even with the psk: the static key is another's
    thief = SessionHostChannel(KeyPair.generate(rng.randbytes), [at.pairing], rng.randbytes)
    assert not open_at(thief, at.pump)


def test_a_session_is_bound_to_serial_programmer_and_both_nonces() -> None:
    at = desk()
    other = SessionHostChannel(at.own, [Pairing("IT40-0002", at.pairing.pump_key, at.pairing.psk)], at.random)
    assert not open_at(other, at.pump)
    first, second = at.host(), at.host()
    first.feed(replies(at.pump.receive(first.hello()))[0])
    second.feed(replies(at.pump.receive(second.hello()))[0])
    swapped = first.hello()[:1] + second.hello()[1:9] + first.hello()[9:]
    assert replies(at.pump.receive(swapped)) == [bytes((4, 3))]


# --- pairing ----------------------------------------------------------------------------------------------------------


def test_pairing_gives_both_ends_the_same_keys_and_is_a_session_itself() -> None:
    at = desk()
    own = KeyPair.generate(at.random)
    host = PairingHostChannel(own, CARD, at.random)
    host.feed(replies(at.pump.receive(host.hello()))[0])
    events = at.pump.receive(host.hello())
    assert [type(event) for event in events] == [ProgrammerPaired, ChannelOpened, ReplyRecord]
    assert isinstance(host.feed(replies(events)[0])[0], ChannelOpened)
    assert host.pump_key == at.keys.static.public
    kept = at.keys.slots[1]
    assert kept is not None
    assert (kept.public, kept.psk) == (own.public, host.psk)
    assert at.pump.receive(host.seal(b"who are you")) == [MessageReceived(b"who are you")]
    assert at.pump.receive(host.seal(b"again")) != []


def test_pairing_again_takes_the_same_slot_with_a_new_psk() -> None:
    at = desk()
    before = at.pairing
    at.pairing = at.pair(at.own)
    assert at.pairing.psk != before.psk
    assert sum(slot is not None for slot in at.keys.slots) == 1
    assert isinstance(at.opened(), SessionHostChannel)
    assert not open_at(SessionHostChannel(at.own, [before], at.random), at.pump)


def test_a_ninth_programmer_is_refused_and_changes_nothing() -> None:
    at = desk()
    for _ in range(SLOTS - 1):
        at.pair(KeyPair.generate(at.random))
    living = at.opened()
    ninth = PairingHostChannel(KeyPair.generate(at.random), CARD, at.random)
    ninth.feed(replies(at.pump.receive(ninth.hello()))[0])
    (refused,) = replies(at.pump.receive(ninth.hello()))
    assert ninth.feed(refused) == [ChannelRefused(4)]
    assert at.pump.receive(living.seal(b"mine")) == [MessageReceived(b"mine")]


def test_every_wrong_card_is_refused_alike_and_ends_no_session() -> None:
    at = desk()
    living = at.opened()
    answers = set()
    for number in range(3):
        wrong = bytearray(CARD)
        wrong[number * 10] ^= 1
        host = PairingHostChannel(KeyPair.generate(at.random), bytes(wrong), at.random)
        answers.update(replies(at.pump.receive(host.hello())))
    assert answers == {bytes((4, 3))}
    assert sum(slot is not None for slot in at.keys.slots) == 1
    assert at.pump.receive(living.seal(b"mine")) == [MessageReceived(b"mine")]


def test_a_recorded_pairing_pairs_nobody_again() -> None:
    at = desk()
    host = PairingHostChannel(KeyPair.generate(at.random), CARD, at.random)
    records = [host.hello()]
    host.feed(replies(at.pump.receive(host.hello()))[0])
    records.append(host.hello())
    at.pump.receive(host.hello())
    at.keys.slots[1] = None
    living = at.opened()
    for record in records * 2:
        events = at.pump.receive(record)
        assert not any(isinstance(event, ProgrammerPaired | ChannelOpened) for event in events)
    assert at.keys.slots[1] is None
    assert at.pump.receive(living.seal(b"mine")) == [MessageReceived(b"mine")]


def test_a_revoked_programmer_is_no_longer_recognised() -> None:
    at = desk()
    at.keys.revoke(at.own.public)
    host = at.host()
    assert host.feed(replies(at.pump.receive(host.hello()))[0]) == [PumpUnknown()]


# --- what strangers can do --------------------------------------------------------------------------------------------


def test_other_versions_and_suites_are_refused_by_name() -> None:
    at = desk()
    for version, suite in ((2, 1), (1, 0), (1, 2)):
        assert replies(at.pump.receive(bytes((1, version, suite)) + bytes(8))) == [bytes((4, 2))]
    assert at.host().feed(bytes((4, 2))) == [ChannelRefused(2)]


def test_clear_messages_are_never_read() -> None:
    at = desk()
    clear = b"\x83\x01\x01\xa0"
    host = at.opened()
    session = host.seal(b"x")[1:9]
    for record in (
        clear,
        bytes((DATA,)) + clear,
        bytes((DATA,)) + bytes(16) + clear,
        bytes((DATA,)) + session + (99).to_bytes(8, "big") + clear,
        bytes((DATA,)) + session + (99).to_bytes(8, "big") + clear + bytes(16),
        bytes((1, 1, 0)) + bytes(8),
    ):
        assert not any(isinstance(event, MessageReceived | ChannelOpened) for event in at.pump.receive(record))
    assert at.pump.receive(host.seal(b"x")) == [MessageReceived(b"x")]


def test_every_altered_byte_of_a_record_is_noticed() -> None:
    at = desk()
    host = at.opened()
    record = host.seal(b"thirty bytes of a message, ok?")
    for index in range(len(record)):
        altered = record[:index] + bytes((record[index] ^ 0x01,)) + record[index + 1 :]
        assert not any(isinstance(event, MessageReceived) for event in at.pump.receive(altered)), index
    for length in range(len(record)):
        assert not any(isinstance(event, MessageReceived) for event in at.pump.receive(record[:length]))
    assert at.pump.receive(record) != []


def test_any_bytes_are_survived_and_open_nothing() -> None:
    rng = seeded()
    at = Desk(rng.randbytes)
    host = at.opened()
    for number in range(20_000):
        noise = rng.randbytes(rng.choice((0, 1, 2, 3, 11, 25, 33, 34, 57, 58, 73, 75, 83, 105)))
        noise = bytes((rng.randint(0, 11),)) + noise[1:] if noise else noise
        noise = noise[:1] + GREETING + noise[3:] if len(noise) > 2 and rng.random() < 0.5 else noise
        assert not any(isinstance(event, MessageReceived) for event in host.feed(noise))
        events = at.pump.receive(noise, number)
        assert not any(isinstance(event, MessageReceived | ChannelOpened | ProgrammerPaired) for event in events)
    assert at.pump.receive(host.seal(b"x")) == [MessageReceived(b"x")]


def test_a_hundred_thousand_bad_handshakes_cost_little_and_a_good_one_follows_within_a_minute() -> None:
    rng = seeded()
    at = Desk(rng.randbytes)
    living = at.opened()
    before = at.pump.patience.examined
    answered = 0
    for number in range(25_000):
        now_s = number * 0.04
        nonce = rng.randbytes(8)
        for record in (
            bytes((WHO,)) + GREETING + nonce,
            bytes((OPEN,)) + nonce + bytes(1) + rng.randbytes(48),
            bytes((PAIR,)) + GREETING + rng.randbytes(72),
            bytes((PAIR_PROOF,)) + rng.randbytes(72),
            bytes((DATA,)) + rng.randbytes(50),
        ):
            answered += len(at.pump.receive(record, now_s))
        if number % 10 == 0:
            # what is under way is not disturbed
            assert at.pump.receive(living.seal(b"go on"), now_s) == [MessageReceived(b"go on")]
    assert at.pump.patience.examined - before < 60  # 1000 s at one each 32 s, and the first ones
    assert answered < 2 * (30 + 1000 / 2) + 60
    end_s = 25_000 * 0.04
    waits = (second for second in range(61) if open_at(at.host(), at.pump, end_s + second))
    assert next(waits) <= 32
    assert open_at(at.host(), at.pump, end_s + 61)


def test_who_is_answered_at_a_bounded_pace() -> None:
    rng = seeded()
    at = Desk(rng.randbytes)
    answered = sum(
        len(at.pump.receive(bytes((WHO,)) + GREETING + rng.randbytes(8), number * 0.01)) for number in range(10_000)
    )
    assert answered <= 30 + 100 / 2 + 1
    assert open_at(at.host(), at.pump, 103)


def test_a_few_failures_cost_no_rest() -> None:
    at = desk()
    for _ in range(4):
        host = PairingHostChannel(at.own, bytes(32), at.random)
        at.pump.receive(host.hello())
    at.opened()


def test_copies_of_one_bad_handshake_are_one_failure() -> None:
    at = desk()
    bad = PairingHostChannel(at.own, bytes(32), at.random).hello()
    before = at.pump.patience.examined
    for number in range(50):
        assert set(map(bytes, replies(at.pump.receive(bad, number * 0.1)))) <= {bytes((4, 3))}
    assert at.pump.patience.examined == before + 1
    at.opened()


def test_two_pumps_with_the_same_card_are_told_apart() -> None:
    rng = seeded()
    at = Desk(rng.randbytes)
    twin = PumpChannel(KeysInMemory(rng.randbytes), rng.randbytes)
    host = at.host()
    assert host.feed(replies(twin.receive(host.hello()))[0]) == [PumpUnknown()]


# --- to the last byte -------------------------------------------------------------------------------------------------


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
    for _ in range(SLOTS - 1):
        own = KeyPair.generate(at.random)
        pairing = at.pair(own)
    host = SessionHostChannel(own, [pairing], at.random)
    host.feed(replies(at.pump.receive(host.hello()))[0])
    assert host.hello()[9] == 7
    assert isinstance(at.pump.receive(host.hello())[0], ChannelOpened)


# --- patience, second by second ---------------------------------------------------------------------------------------


def fail(at: Desk, now_s: float) -> list[bytes]:
    """A pairing with a wrong card."""
    return replies(at.pump.receive(PairingHostChannel(at.own, bytes(32), at.random).hello(), now_s))


def test_rests_double_from_one_second_to_thirty_two_and_one_success_ends_them() -> None:
    at = desk()
    now_s = 1_000.0
    for _ in range(4):
        assert fail(at, now_s) == [bytes((4, 3))]
    for rest_s in (1, 2, 4, 8, 16, 32, 32, 32):
        assert fail(at, now_s) == [bytes((4, 3))]
        assert fail(at, now_s + rest_s - 0.01) == [], rest_s
        assert at.pump.receive(at.host().hello(), now_s + rest_s - 0.01) == []
        now_s += rest_s
    assert open_at(at.host(), at.pump, now_s)
    for _ in range(4):
        assert fail(at, now_s) == [bytes((4, 3))]
    assert open_at(at.host(), at.pump, now_s)


def test_a_rest_leaves_the_living_session_alone_and_drops_openings_unread() -> None:
    at = desk()
    living, waiting = at.opened(), at.host()
    waiting.feed(replies(at.pump.receive(waiting.hello(), 10.0))[0])
    for _ in range(5):
        fail(at, 10.0)
    before = at.pump.patience.examined
    assert at.pump.receive(waiting.hello(), 10.5) == []
    assert at.pump.patience.examined == before
    assert at.pump.receive(living.seal(b"x"), 10.5) == [MessageReceived(b"x")]
    assert isinstance(at.pump.receive(waiting.hello(), 11.0)[0], ChannelOpened)


def test_greetings_are_answered_thirty_times_and_then_every_two_seconds() -> None:
    at = desk()

    def answered(now_s: float) -> bool:
        return bool(at.pump.receive(at.host().hello(), now_s))

    assert [answered(0.0) for _ in range(31)] == [True] * 30 + [False]
    assert [answered(now_s) for now_s in (1.9, 2.0, 2.1, 3.9, 4.1)] == [False, True, False, False, True]
    assert [answered(1_000.0) for _ in range(31)] == [True] * 30 + [False]
    assert not answered(900.0)  # a clock that went back gives nothing
    assert not answered(901.9)
    assert answered(902.0)


@pytest.mark.parametrize(
    "record", [bytes((DATA,)) + bytes(40), bytes((WHO, 2, 1)) + bytes(8), bytes((OPEN,)) + bytes(57)]
)
def test_refusals_of_strangers_have_their_bound_too(record: bytes) -> None:
    at = desk()
    answers = [len(at.pump.receive(record, 0.0)) for _ in range(32)]
    assert answers == [1] * 30 + [0] * 2
    assert at.pump.receive(record, 2.0) != []
    living = at.opened()
    assert at.pump.receive(record, 2.0) != [], "a good handshake forgives everything"
    assert at.pump.receive(living.seal(b"x")) == [MessageReceived(b"x")]


def test_copies_of_a_bad_record_are_refused_within_the_bound() -> None:
    at = desk()
    bad = PairingHostChannel(at.own, bytes(32), at.random).hello()
    assert [len(at.pump.receive(bad, 0.0)) for _ in range(33)] == [1] * 31 + [0] * 2


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
    assert at.pump.emergency
    kept = at.keys.slots[1]
    assert kept is not None
    assert kept.emergency
    at.opened()
    assert not at.pump.emergency
    session = SessionHostChannel(own, [Pairing(SERIAL, host.pump_key, host.psk)], at.random)
    assert open_at(session, at.pump)
    assert (at.pump.emergency, at.pump.programmer) == (True, programmer_id(own.public))


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
