"""Whom a pump allows: pairing by the card, eight slots, revocation, and all of it over power cuts."""

from __future__ import annotations

import cbor2
import pytest

from device.emulator import EmulatedPump, PumpMemory
from device.emulator.keyring import Keyring
from device.emulator.memory import KEYS, Region
from device.protocol.pump_channel import Programmer
from tests.emulator.desk import SERIAL, Host, image_of, new_pump, simple
from tests.emulator.noise_host import Pairing, connect

IMAGE = image_of(simple(10_000))


def private(number: int) -> bytes:
    return bytes(31) + bytes([number])


def paired(pump: EmulatedPump, number: int) -> Pairing:
    return Pairing(pump.receive, pump.card_secret, private(number))


def test_programmers_are_listed_and_one_is_revoked_for_good() -> None:
    memory = PumpMemory()
    pump = new_pump(memory)
    lost, other = paired(pump, 1), paired(pump, 2)
    host = Host(pump)
    listed = host.ok(14, {})
    assert listed[1] == [lost.programmer, other.programmer, listed[2]]
    assert listed[3] == 0
    assert host.ok(15, {1: lost.programmer}) == {1: 1}
    assert host.ok(15, {1: lost.programmer}) == {1: 1}  # once more is the same
    assert host.ok(14, {})[1] == [other.programmer, listed[2]]
    for again in (pump, new_pump(memory)):
        (here,) = again.receive(b"\x01\x01\x01" + bytes(8))
        assert lost.slot(here) is None
        assert other.slot(here) == 1
    events = [entry[2:] for entry in Host(new_pump(memory)).events() if entry[2] in (17, 18)]
    assert [event for event, _ in events] == [17, 17, 17, 18]
    assert events[-1][1] == {11: lost.programmer}


def test_a_revoked_programmer_cannot_open_a_session_with_what_it_knew() -> None:
    pump = new_pump()
    lost = paired(pump, 1)
    nonce = bytes(range(8))
    (here,) = pump.receive(b"\x01\x01\x01" + nonce)
    slot = lost.slot(here)
    assert slot == 0
    Host(pump).ok(15, {1: lost.programmer})
    with pytest.raises(AssertionError):
        lost.open(pump.receive, SERIAL, here, slot)


def test_a_programmer_does_not_revoke_itself() -> None:
    host = Host(new_pump())
    own = host.ok(14, {})[2]
    assert host.ask(15, {1: own})[0] == 9
    assert host.ok(14, {})[1] == [own]


@pytest.mark.parametrize("body", [{}, {1: bytes(15)}, {1: bytes(17)}, {1: "x"}, {1: bytes(16), 2: 0}])
def test_a_senseless_revocation_is_malformed(body: dict[int, object]) -> None:
    assert Host(new_pump()).ask(15, body) == (2, {})


def test_eight_programmers_and_no_more() -> None:
    pump = new_pump()
    for number in range(1, 9):
        paired(pump, number)
    with pytest.raises(AssertionError):  # REFUSED instead of PAIRED
        paired(pump, 9)
    first = paired(pump, 1)  # the same one again keeps its slot
    (here,) = pump.receive(b"\x01\x01\x01" + bytes(8))
    assert first.slot(here) == 0


class CutMemory(PumpMemory):
    """A memory whose current goes at a durable write of keys, after a part of its bytes."""

    kept = 1.0
    cut = False

    def durable_write(self, region: Region, data: bytes, offset: int = 0) -> None:
        if self.cut and region in KEYS:
            super().durable_write(region, data[: int(len(data) * self.kept)], offset)
            raise ConnectionAbortedError
        super().durable_write(region, data, offset)


@pytest.mark.parametrize("kept", [0.0, 0.3, 0.99, 1.0])
def test_a_power_cut_while_pairing_leaves_the_old_or_the_new_list(kept: float) -> None:
    memory = CutMemory()
    pump = new_pump(memory)
    first = paired(pump, 1)
    memory.kept, memory.cut = kept, True
    with pytest.raises(ConnectionAbortedError):
        paired(pump, 2)
    memory.cut = False
    again = new_pump(memory)
    (here,) = again.receive(b"\x01\x01\x01" + bytes(8))
    assert first.slot(here) == 0
    kept_keys = Keyring(memory, SERIAL, bytes(32))
    assert sum(slot is not None for slot in kept_keys.programmers) == (2 if kept == 1 else 1)


def test_damaged_keys_close_the_pump_until_it_is_paired_again_and_its_program_runs_on() -> None:
    memory = PumpMemory()
    host = Host(new_pump(memory))
    host.program(IMAGE)
    for region in KEYS:
        memory.durable_write(region, bytes(region.size))
    pump = new_pump(memory)
    assert pump.receive(host.record(2, {})) == [b"\x04\x01"]
    again = paired(pump, 3)
    assert cbor2.loads(again.session.message(pump.receive(again.session.record(b"\x83\x02\x01\xa0"))[0]))[3][4] == 1


def test_each_new_pump_has_a_key_of_its_own_whatever_its_seed() -> None:
    keys = {Keyring(PumpMemory(), SERIAL, bytes(32)).static.public for _ in range(20)}
    assert len(keys) == 20


def test_keys_do_not_show_in_texts() -> None:
    pump = new_pump()
    assert pump.card_secret.hex() not in repr(pump.birth)
    assert repr(pump.card_secret) not in repr(pump.birth)
    assert "00" * 32 not in repr(Programmer(bytes(32), bytes(32))).split("public=")[1][80:]
    assert "psk" not in repr(Programmer(bytes(32), bytes(32)))


def test_pairing_in_the_middle_of_a_write_drops_what_was_staged() -> None:
    pump = new_pump()
    host = Host(pump)
    host.stage(IMAGE, 1)
    paired(pump, 5)
    assert 13 in [entry[2] for entry in Host(pump).events()]
    known: list[Pairing] = []
    connect(pump.receive, pump.card_secret, SERIAL, known, private(6))
    assert len(known) == 1
