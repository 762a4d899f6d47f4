"""Channel: only paired ends open it, and nothing is read that is old, repeated, altered or foreign."""

from __future__ import annotations

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
