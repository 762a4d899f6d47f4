"""Stage, seal, commit: what the pump takes, what it refuses, what ends a staging, and what a repeat gets."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from device.emulator import EmulatedPump, PumpMemory
from device.emulator.eventlog import Event, EventLog
from device.emulator.memory import BANKS
from tests.emulator.desk import DAY, MONDAY_S, SERIAL, Host, image_of, new_pump, running, simple, txn

IMAGE = image_of(simple(10_000))
DIGEST = hashlib.sha256(IMAGE).digest()
OTHER = image_of(simple(20_000))


def begin(number: int, image: bytes = IMAGE, base: tuple[int, bytes] = (0, b"")) -> dict[int, Any]:
    return {1: txn(number), 2: base[0], 3: base[1], 4: len(image), 5: hashlib.sha256(image).digest()}


def test_golden_identify() -> None:
    """The first exchange of a session, in bytes written by hand."""
    pump = new_pump()
    host = Host(pump)
    (answer,) = pump.receive(host.seal(bytes.fromhex("830107a0")))
    assert answer[9:17] == bytes.fromhex("0000000000000001")  # counter 1
    assert host.message(answer) == bytes.fromhex(
        "84 01 07 00"  # op 1, id 7, OK
        "b0"  # map of 16
        "01 64 50582d31"  # serial "PX-1"
        "02 65 49542d3430"  # model "IT-40"
        "03 65 312e302e30"  # firmware "1.0.0"
        "04 01 05 f5"  # protocol 1, emulated
        "06 1a02625a00"  # 40 000 000 nL
        "07 1907d0 08 1a000f4240 09 18fa"  # 2 000 to 1 000 000, 250 nL/h
        "0a 1901f4 0b 1a000f4240"  # stroke 500 nL, bolus 1 000 000 nL/h
        "0c 1818 0d 07"  # 24 steps, 7 patterns
        "0e 1a000222e0 0f 1a00030958 10 1a00249f00"  # 140 000, 199 000, 2 400 000 nL
    )


def test_a_program_is_staged_sealed_committed_and_read_back() -> None:
    host = Host(new_pump())
    assert host.ok(3, {1: 0, 2: 512}) == {1: 0, 2: 0, 3: b""}
    totals = host.program(IMAGE)
    assert totals[2] == 864_000_000
    status = host.status()
    assert (status[2], status[3], status[4], status[6], status[10]) == (1, DIGEST, 1, 38_000_000, MONDAY_S)
    assert host.ok(3, {1: 100, 2: 512}) == {1: 100, 2: len(IMAGE), 3: IMAGE[100:]}
    assert host.ok(3, {1: 0, 2: 1}) == {1: 0, 2: len(IMAGE), 3: IMAGE[:1]}
    assert host.ok(3, {1: 9_999, 2: 5}) == {1: 9_999, 2: len(IMAGE), 3: b""}


def test_a_base_that_is_no_longer_current_is_a_conflict() -> None:
    host = Host(new_pump())
    host.program(IMAGE)
    for base in [(0, b""), (1, bytes(32)), (2, DIGEST)]:
        assert host.ask(4, begin(2, OTHER, base)) == (3, {1: 1, 2: DIGEST})
    assert host.ok(4, begin(2, OTHER, (1, DIGEST))) == {1: 0}


def test_of_two_hosts_one_commits() -> None:
    pump = new_pump()
    host = Host(pump)
    host.stage(IMAGE, 1)
    host.ok(6, {1: txn(1)})
    second = Host(pump, session=2)
    second.program(OTHER, 2)
    assert host.pump.receive(host.record(7, {1: txn(1), 2: DIGEST})) == [b"\x04\x01"]
    third = Host(pump, session=3)
    assert third.ask(7, {1: txn(1), 2: DIGEST}) == (4, {})
    assert third.status()[3] == hashlib.sha256(OTHER).digest()


def test_chunks_go_only_where_they_belong() -> None:
    host = Host(new_pump())
    host.ok(4, begin(1))
    assert host.ask(5, {1: txn(1), 2: 10, 3: IMAGE[10:20]}) == (5, {1: 0})
    assert host.ok(5, {1: txn(1), 2: 0, 3: IMAGE[:100]}) == {1: 100}
    for _ in range(10):
        assert host.ok(5, {1: txn(1), 2: 0, 3: b"\xff" * 100}) == {1: 100}  # a repeat stores nothing
    assert host.ask(5, {1: txn(1), 2: 50, 3: IMAGE[50:110]}) == (5, {1: 100})  # lies over the edge
    assert host.ask(6, {1: txn(1)}) == (5, {1: 100})
    assert host.ok(4, begin(1)) == {1: 100}
    assert host.ask(5, {1: txn(1), 2: 100, 3: IMAGE[100:] + b"\0"}) == (10, {1: len(IMAGE)})
    assert host.ok(5, {1: txn(1), 2: 100, 3: IMAGE[100:]}) == {1: len(IMAGE)}
    assert host.ok(6, {1: txn(1)})[5] == []


def test_the_bytes_in_the_bank_decide_not_those_that_came() -> None:
    """Any bit that flips in the bank, before or after the seal, keeps the image from being committed."""
    memory = PumpMemory()
    host = Host(new_pump(memory))
    host.stage(IMAGE, 1)
    for bit in range(0, len(IMAGE) * 8, 3):
        byte = memory.read(BANKS[0], bit // 8, 1)
        memory.durable_write(BANKS[0], bytes([byte[0] ^ 1 << bit % 8]), bit // 8)
        assert host.ask(6, {1: txn(1)}) == (7, {})
        assert host.ask(7, {1: txn(1), 2: DIGEST})[0] == 9
        memory.durable_write(BANKS[0], byte, bit // 8)
    host.ok(6, {1: txn(1)})
    memory.durable_write(BANKS[0], b"\xff", 20)
    assert host.ask(7, {1: txn(1), 2: DIGEST}) == (7, {})
    assert host.status()[4] == 0


def test_a_broken_limit_is_rejected_with_its_field_each_time() -> None:
    host = Host(new_pump())
    wrong = image_of(simple(1_999))
    host.stage(wrong, 1)
    for _ in range(3):
        code, body = host.ask(6, {1: txn(1)})
        assert (code, body[1]) == (6, "basal.dose")
        assert "1999" in body[3]
        assert "2000" in body[2]
    assert host.ask(7, {1: txn(1), 2: hashlib.sha256(wrong).digest()})[0] == 9


def test_a_pump_without_a_count_takes_no_counted_image() -> None:
    host = Host(new_pump())
    host.stage(image_of(simple(), k8=[[38_000_000, "mL"], [2_000_000, "mL"], True]), 1)
    code, body = host.ask(6, {1: txn(1)})
    assert (code, body[1]) == (6, "reservoir.counted")


def test_commit_wants_a_sealed_transaction_and_its_digest() -> None:
    host = Host(new_pump())
    assert host.ask(7, {1: txn(1), 2: DIGEST}) == (4, {})
    host.stage(IMAGE, 1)
    assert host.ask(7, {1: txn(1), 2: DIGEST})[0] == 9
    host.ok(6, {1: txn(1)})
    assert host.ask(7, {1: txn(2), 2: DIGEST}) == (4, {})
    assert host.ask(7, {1: txn(1), 2: bytes(32)}) == (7, {})
    assert host.ok(7, {1: txn(1), 2: DIGEST}) == {1: 1}


def test_commit_is_done_once_also_after_a_power_cut() -> None:
    memory = PumpMemory()
    pump = new_pump(memory)
    host = Host(pump)
    host.program(IMAGE)
    pump.advance(DAY)
    for _ in range(10):
        assert host.ok(7, {1: txn(1), 2: DIGEST}) == {1: 1}
    assert host.status()[6] == 38_000_000 - 239_500  # 86 399 s of 10 000 nL/h: 479 strokes
    again = Host(new_pump(memory), session=2)
    assert again.ok(7, {1: txn(1), 2: DIGEST}) == {1: 1}
    status = again.status()
    assert (status[2], status[6], status[8]) == (1, 38_000_000 - 239_500, 479)


@pytest.mark.parametrize("ending", ["abort", "hello", "power", "120 s", "another", "stop"])
def test_what_ends_a_staging(ending: str) -> None:
    memory = PumpMemory()
    pump = new_pump(memory)
    host = Host(pump)
    host.program(OTHER)
    base = (1, hashlib.sha256(OTHER).digest())
    host.stage(IMAGE, 2)
    host.ok(6, {1: txn(2)})
    pump.advance(119)
    if ending == "abort":
        assert host.ok(8, {1: txn(2)}) == host.ok(8, {1: txn(2)}) == {}
    elif ending == "hello":
        host = Host(pump, session=2)
    elif ending == "power":
        host = Host(new_pump(memory), session=2)
    elif ending == "120 s":
        pump.advance(1)
    elif ending == "another":
        host.ok(4, begin(3, IMAGE, base))
    else:
        host.ok(10, {1: txn(103)})
    assert host.ask(7, {1: txn(2), 2: DIGEST}) == (4, {})
    assert host.ask(6, {1: txn(2)}) == (4, {})
    assert host.ask(5, {1: txn(2), 2: 0, 3: b"\0"}) == (4, {})
    assert host.status()[3] == base[1]
    dropped = [detail for _, _, event, detail in host.events() if event == 13]
    assert dropped == ([] if ending == "power" else [{2: txn(2)}])


def test_requests_of_the_transaction_keep_its_staging() -> None:
    pump = new_pump()
    host = Host(pump)
    host.stage(IMAGE, 1)
    for _ in range(5):
        pump.advance(119)
        host.ok(6, {1: txn(1)})
        host.status()
    assert host.ok(7, {1: txn(1), 2: DIGEST}) == {1: 1}


def test_the_link_may_wait_while_a_fast_pump_lives_long() -> None:
    pump = new_pump()
    host = Host(pump)
    host.stage(IMAGE, 1)
    pump.advance(DAY, link_s=0.5)
    host.ok(6, {1: txn(1)})
    pump.advance(0, link_s=120.0)
    assert host.ask(6, {1: txn(1)}) == (4, {})


def test_only_a_sound_hello_opens_a_session() -> None:
    pump = new_pump()
    assert pump.receive(bytes.fromhex("01 02 00 0001020304050607")) == [b"\x04\x02"]
    assert pump.receive(bytes.fromhex("01 01 00 0001020304050607")) == [b"\x04\x02"]  # the suite without protection
    assert pump.receive(b"\x03" + bytes(16) + b"\x83\x01\x01\xa0") == []
    assert pump.receive(b"\x03" + bytes(16) + b"\x83\x01\x01\xa0" + bytes(16)) == [b"\x04\x01"]
    host = Host(pump)
    record = host.record(2, {})
    assert len(pump.receive(record)) == 1
    assert pump.receive(record) == []  # the same counter again
    assert [event for _, _, event, _ in host.events()] == [1, 17, 12]


def test_results_of_the_last_eight_are_kept() -> None:
    pump, host = running(simple())
    for number in range(20, 30):
        host.ok(10 + number % 2, {1: txn(number)})
    assert [result[0] for result in host.status()[14]] == [txn(number) for number in range(22, 30)]
    assert pump.clock_s == MONDAY_S


def test_a_commit_starts_a_stopped_pump() -> None:
    pump, host = running(simple(3_600))
    host.ok(10, {1: txn(101)})
    pump.advance(100)
    host.program(image_of(simple(7_200)), 2)
    assert host.status()[4] == 1
    pump.advance(11)
    assert pump.exact_volume == 10 * 7_200


def test_the_clock_is_set_once() -> None:
    pump, host = running(simple())
    assert host.ok(13, {1: txn(50), 2: 1_000_000}) == {1: MONDAY_S}
    pump.advance(10)
    assert host.ok(13, {1: txn(50), 2: 1_000_000}) == {1: MONDAY_S}
    assert host.status()[5] == 1_000_010
    assert [entry[1:] for entry in host.events() if entry[2] == 11] == [[1_000_000, 11, {2: txn(50), 9: MONDAY_S}]]


def test_a_clock_too_late_for_its_messages_is_refused() -> None:
    _, host = running(simple())
    assert host.ask(13, {1: txn(50), 2: 2**31}) == (10, {1: 2**31 - 1})
    for wrong in (-1, 2**31):
        with pytest.raises(ValueError, match="cannot start"):
            EmulatedPump("IT-40", SERIAL, PumpMemory(), wrong)


@pytest.mark.parametrize(
    ("message", "answer"),
    [
        ("83 18ff 07 a0", "84 18ff 07 01 a0"),  # no such op
        ("83 01 07 a10101", "84 01 07 02 a0"),  # IDENTIFY with a key
        ("83 01 07 80", "84 01 07 02 a0"),  # an array for a body
        ("83 03 07 a101 00", "84 03 07 02 a0"),  # READ without `most`
        ("83 03 07 a2 0100 0200", "84 03 07 02 a0"),  # READ of nothing
        ("83 03 07 a2 0100 02f5", "84 03 07 02 a0"),  # a truth value as a number
        ("83 03 07 a2 0100 02190201", "84 03 07 0a a101190200"),  # READ of 513
        ("83 0c 07 a2 0100 0211", "84 0c 07 0a a10110"),  # LOG of 17
        ("83 0a 07 a1 014f" + "00" * 15, "84 0a 07 02 a0"),  # a transaction id of 15 bytes
        ("83 01 1b0000000100000000 a0", "84 00 00 02 a0"),  # an id of 33 bits
        ("83 190100 07 a0", "84 00 00 02 a0"),  # an op of 9 bits
        ("82 01 07", "84 00 00 02 a0"),
        ("ff", "84 00 00 02 a0"),
        ("83 01 07 a0 00", "84 00 00 02 a0"),  # a byte too many
    ],
)
def test_messages_that_are_not_understood(message: str, answer: str) -> None:
    pump = new_pump()
    host = Host(pump)
    (reply,) = pump.receive(host.seal(bytes.fromhex(message)))
    assert host.message(reply).hex() == bytes.fromhex(answer).hex()


@pytest.mark.parametrize(("length", "code"), [(0, 2), (16_384, 0), (16_385, 10)])
def test_announced_length(length: int, code: int) -> None:
    host = Host(new_pump())
    assert host.ask(4, begin(1) | {4: length})[0] == code


def test_a_full_image_of_16384_bytes_fits() -> None:
    host = Host(new_pump())
    image = bytes(16_384)
    host.stage(image, 1)
    code, body = host.ask(6, {1: txn(1)})
    assert (code, body[1]) == (6, "image")


def test_the_log_forgets_its_oldest_and_shows_the_gap() -> None:
    pump, host = running(simple())
    for _ in range(3_000):
        pump.press()
    answer = host.ok(12, {1: 1, 2: 16})
    newest = answer[2]
    assert newest == 3_005
    assert answer[1] == newest - 2_047
    assert [entry[0] for entry in answer[3]] == list(range(newest - 2_047, newest - 2_031))
    assert [entry[0] for entry in host.ok(12, {1: newest, 2: 16})[3]] == [newest]
    assert host.ok(12, {1: newest + 1, 2: 16})[3] == []


def test_entries_that_wait_together_are_written_round_the_end_of_the_ring() -> None:
    memory = PumpMemory()
    log = EventLog(memory, newest=2_044)
    for clock in range(8):
        log.add(clock, Event.POWER_UP, {})
    log.flush()
    again = EventLog(memory, newest=2_052)
    assert again.read(2_045, 16) == [[2_045 + clock, clock, 1, {}] for clock in range(8)]


def test_a_memory_belongs_to_one_pump() -> None:
    memory = PumpMemory()
    first = new_pump(memory)
    with pytest.raises(OSError, match="PX-1"):
        EmulatedPump("IT-40", "PX-2", memory, 0)
    with pytest.raises(OSError, match="IT-40"):
        EmulatedPump("IT-20", SERIAL, memory, 0)
    assert new_pump(memory).card_words == first.card_words
    with pytest.raises(ValueError, match="IT-20, IT-40"):
        EmulatedPump("IT-99", SERIAL, PumpMemory(), 0)


def test_the_card_is_32_words_and_repeats_with_its_seed() -> None:
    words = new_pump().card_words.split()
    assert len(words) == 32
    assert new_pump().card_words.split() == words
    other = EmulatedPump("IT-40", SERIAL, PumpMemory(), 0, seed=8)
    assert other.card_words.split() != words
    unseeded = {EmulatedPump("IT-40", SERIAL, PumpMemory(), 0, seed=None).card_words for _ in range(3)}
    assert len(unseeded) == 3


def test_what_is_truly_delivered_differs_by_the_rotors_error() -> None:
    pump, host = running(simple(10_000))
    pump.advance(100 * DAY)
    strokes = host.status()[8]
    assert pump.flow_millionths != 1_000_000
    assert pump.truly_delivered_nl == strokes * 500 * pump.flow_millionths // 1_000_000
    assert abs(pump.true_reservoir_nl + pump.truly_delivered_nl - 38_000_000) <= 1
    host.program(IMAGE, 2)
    assert pump.true_reservoir_nl == 38_000_000
    errors = [EmulatedPump("IT-40", SERIAL, PumpMemory(), 0, seed=seed).flow_millionths for seed in range(300)]
    inside = sum(980_000 <= error <= 1_020_000 for error in errors)
    assert 170 < inside < 240  # about 68 percent of 300 lie within one standard deviation
