"""Power cuts at every durable write of a whole session: the pump comes back old or new and loses no answer."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from device.emulator import EmulatedPump, PumpMemory, PumpMemoryError
from device.emulator.memory import BANKS, HEADER, MEMORY_BYTES, SLOTS, STATES, Region, sealed, unsealed
from tests.emulator.desk import DAY, HOUR, MONDAY_S, Host, demand, image_of, new_pump, once_bolus, periodic, simple, txn

OLD = image_of(simple(10_000), k7=demand(1_000, 300, 3_600, 4))
NEW = image_of(simple(20_000))
OLD_DIGEST, NEW_DIGEST = hashlib.sha256(OLD).digest(), hashlib.sha256(NEW).digest()


class PowerCutError(Exception):
    """The current is gone."""


class CutMemory(PumpMemory):
    """A memory whose current goes at one durable write, after `kept` of its bytes (a part of 0, 1/2 or all)."""

    def __init__(self, cut_at: int, kept: float) -> None:
        super().__init__()
        self.left = cut_at
        self.kept = kept
        self.written: list[str] = []

    def durable_write(self, region: Region, data: bytes, offset: int = 0) -> None:
        self.written.append(region.name)
        self.left -= 1
        if self.left < 0:
            super().durable_write(region, data[: int(len(data) * self.kept)], offset)
            raise PowerCutError
        super().durable_write(region, data, offset)


def session(memory: PumpMemory, answered: list[str]) -> None:
    """A life in which everything is done once; `answered` tells what the host knows."""
    pump = new_pump(memory)
    host = Host(pump)
    host.program(OLD, 1)
    answered.append("old")
    pump.advance(HOUR)
    host.ok(9, {1: txn(2), 2: 6_000, 3: 60})
    answered.append("bolus")
    pump.advance(60)
    host.ok(10, {1: txn(3)})
    answered.append("stop")
    host.ok(11, {1: txn(4)})
    answered.append("start")
    if pump.press().granted:
        answered.append("demand")
    pump.advance(300)
    host.stage(NEW, 5)
    host.ok(6, {1: txn(5)})
    answered.append("sealed")
    host.ok(7, {1: txn(5), 2: NEW_DIGEST})
    answered.append("new")
    pump.advance(10)


def writes_of_a_session() -> int:
    memory = CutMemory(10**9, 1)
    session(memory, [])
    pairs = {f"{name} {number}" for name in ("keys", "bank", "slot", "state") for number in (0, 1)}
    assert {"header", "log"} | pairs == set(memory.written)
    return len(memory.written)


@pytest.mark.parametrize("kept", [0, 0.5, 1])
def test_a_power_cut_at_any_write_leaves_old_or_new(kept: float) -> None:
    for cut_at in range(writes_of_a_session()):
        memory = CutMemory(cut_at, kept)
        answered: list[str] = []
        with pytest.raises(PowerCutError):
            session(memory, answered)
        memory.left = 10**9
        if not any(memory.read(HEADER)) or unsealed(memory.read(HEADER)) is None:
            assert cut_at == 0  # the pump was not born yet
            continue
        host = Host(new_pump(memory), session=2)
        status = host.status()
        digest, generation = status[3], status[2]
        results = {result[0]: result[1:] for result in status[14]}
        assert (generation, digest) in {(0, b""), (1, OLD_DIGEST), (2, NEW_DIGEST)}
        image = host.ok(3, {1: 0, 2: 512})[3]
        assert image == {b"": b"", OLD_DIGEST: OLD, NEW_DIGEST: NEW}[digest]
        # no answered transaction is lost, and an active image has its result
        for word, number, op in [("old", 1, 7), ("bolus", 2, 9), ("stop", 3, 10), ("start", 4, 11), ("new", 5, 7)]:
            if word in answered:
                assert results[txn(number)][:2] == [op, 0], (cut_at, word)
        assert (generation >= 1) == (txn(1) in results)
        assert (generation == 2) == (txn(5) in results)
        # a bolus ends with the current and is never begun again
        assert 16 not in status
        if "demand" in answered:
            assert len(status[15]) == 1
        # the log has neither holes nor doubles
        sequences = [entry[0] for entry in host.events()]
        assert sequences == list(range(1, len(sequences) + 1))
        if "stop" in answered and "start" not in answered and txn(4) not in results:
            assert status[4] == 2
        # staging is gone, and the pump can be programmed
        assert host.ask(6, {1: txn(5)})[0] == 4
        host.program(NEW, 6)
        assert host.status()[3] == NEW_DIGEST


def test_a_damaged_commit_slot_leaves_the_other() -> None:
    for slot in (0, 1):
        memory = PumpMemory()
        host = Host(new_pump(memory))
        host.program(OLD, 1)
        host.program(NEW, 2)
        whole = memory.read(SLOTS[slot])
        memory.durable_write(SLOTS[slot], bytes([whole[0], whole[1], whole[2], whole[3], whole[4] ^ 1]))
        status = Host(new_pump(memory), session=2).status()
        newest = unsealed(memory.read(SLOTS[1 - slot]))
        assert newest is not None
        assert status[3] in newest
        assert status[4] == 1


def test_a_damaged_bank_falls_back_to_the_older_image_and_says_so() -> None:
    memory = PumpMemory()
    pump = new_pump(memory)
    host = Host(pump)
    host.program(OLD, 1)
    host.program(NEW, 2)
    pump.advance(DAY)
    reservoir = host.status()[6]
    memory.durable_write(BANKS[1], b"\0", 2)
    pump = new_pump(memory)
    host = Host(pump, session=2)
    status = host.status()
    assert (status[2], status[3], status[4], status[6]) == (1, OLD_DIGEST, 1, reservoir)
    assert [code for code, _ in status[12]] == [19]
    before = pump.exact_volume
    pump.advance(HOUR)
    assert pump.exact_volume - before == 36_000_000
    # the next generation is a new number, not the damaged image's
    host.program(NEW, 3)
    status = host.status()
    assert (status[2], status[12]) == (3, [])


@pytest.mark.parametrize("lost", ["newer bank", "state"])
def test_once_items_are_not_given_again_after_damage(lost: str) -> None:
    memory = PumpMemory()
    pump = new_pump(memory)
    host = Host(pump)
    host.program(image_of(simple(10_000), k6=[once_bolus(1_000, 100)]), 1)
    pump.advance(HOUR)
    if lost == "state":
        for region in STATES:
            memory.durable_write(region, bytes(64))
    else:
        host.program(NEW, 2)
        memory.durable_write(BANKS[1], b"\0", 2)
    pump = new_pump(memory)
    before = pump.exact_volume
    pump.advance(101)
    assert pump.exact_volume - before in {100 * 10_000, 101 * 10_000}


def test_no_sound_bank_means_the_safe_rate() -> None:
    memory = PumpMemory()
    pump = new_pump(memory)
    host = Host(pump)
    host.program(OLD, 1)
    pump.advance(HOUR)
    memory.durable_write(BANKS[0], b"\0", 2)
    pump = new_pump(memory)
    host = Host(pump, session=2)
    status = host.status()
    assert (status[2], status[3], status[4]) == (1, b"", 3)
    assert [code for code, _ in status[12]] == [5]
    assert host.ok(3, {1: 0, 2: 512})[2] == 0
    before = pump.exact_volume
    pump.advance(DAY)
    assert pump.exact_volume - before == 250 * DAY
    assert host.ask(9, {1: txn(9), 2: 5_000, 3: 60})[0] == 9
    host.program(NEW, 2)
    status = host.status()
    assert (status[2], status[4], status[12]) == (2, 1, [])


def test_a_lost_state_record_is_a_reset_that_keeps_the_program() -> None:
    memory = PumpMemory()
    host = Host(new_pump(memory))
    host.program(OLD, 1)
    for region in STATES:
        memory.durable_write(region, bytes(64))
    pump = new_pump(memory)
    status = Host(pump, session=2).status()
    assert (status[2], status[3], status[4]) == (1, OLD_DIGEST, 1)
    assert [code for code, _ in status[12]] == [6]
    grant = pump.press()  # what was given before is not known
    assert (grant.granted, grant.wait_s) == (False, 3_600)


def test_a_power_cut_ends_boluses_and_the_program_goes_on() -> None:
    memory = PumpMemory()
    pump = new_pump(memory, start=MONDAY_S - 1)
    host = Host(pump)
    host.program(image_of(periodic(6_000, 600, 6 * HOUR), k6=[once_bolus(1_000, 100)], k7=demand(1_000, 300, 3_600, 4)))
    pump.advance(51)
    assert pump.press().granted
    pump.advance(0)
    pump.save()
    pump = new_pump(memory)
    host = Host(pump, session=2)
    status = host.status()
    assert 16 not in status
    assert 9 not in status
    assert status[19] == MONDAY_S + 50
    assert status[11] == MONDAY_S + 50
    assert pump.exact_volume == 500 * 3_600
    pump.advance(DAY - 50)  # the first grid point after 00:00:50 is tomorrow's 00:00
    assert pump.exact_volume == 500 * 3_600 + 250 * (DAY - 50)
    pump.advance(300)
    pump.save()
    pump = new_pump(memory)
    pump.advance(HOUR)
    assert pump.exact_volume == 500 * 3_600 + 250 * (DAY - 50) + 3_000 * 3_600 + 250 * HOUR


def test_sealed_records_notice_any_flipped_bit() -> None:
    whole = sealed(b"thecal")
    assert unsealed(whole + bytes(20)) == b"thecal"
    for bit in range(len(whole) * 8):
        flipped = bytearray(whole + bytes(20))
        flipped[bit // 8] ^= 1 << bit % 8
        assert unsealed(bytes(flipped)) is None
    assert unsealed(bytes(100)) is None
    assert unsealed(b"") is None


def test_a_file_is_kept_whole_and_by_one_process(tmp_path: Path) -> None:
    path = tmp_path / "pump.mem"
    memory = PumpMemory(path)
    pump = new_pump(memory)
    Host(pump).program(OLD, 1)
    assert path.stat().st_size == MEMORY_BYTES
    with pytest.raises(PumpMemoryError, match="in use"):
        PumpMemory(path)
    memory.close()
    again = PumpMemory(path)
    assert Host(EmulatedPump("IT-40", "PX-1", again, 0)).status()[3] == OLD_DIGEST
    again.close()


def test_another_file_is_refused(tmp_path: Path) -> None:
    short = tmp_path / "short"
    short.write_bytes(b"hello")
    with pytest.raises(PumpMemoryError, match="no pump memory"):
        PumpMemory(short)
    noise = tmp_path / "noise"
    noise.write_bytes(b"\x5a" * MEMORY_BYTES)
    memory = PumpMemory(noise)
    with pytest.raises(PumpMemoryError, match="header"):
        new_pump(memory)
    memory.close()
    with pytest.raises(ValueError, match="do not fit"):
        PumpMemory().durable_write(SLOTS[0], bytes(513))
