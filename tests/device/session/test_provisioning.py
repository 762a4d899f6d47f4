"""Keys come into a pump by its card alone, as a whole or not at all. Source: docs/protocol.md 3.4 and 3.5."""

from __future__ import annotations

import os
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import pytest

from device.emulator import EmulatedPump
from device.emulator.memory import PowerCut
from device.errors import DeviceError
from device.journal import MemoryJournal
from device.keys import KeyPair, KeyStoreError, MemoryKeyStore, Pairing
from device.protocol.messages import Op
from device.session import PumpSession
from programmer_app.records.keys import FILE_NAME, FileKeyStore
from tests.device.rig import SERIAL, Rig


def pairing_with_a_cut(writes: int, kept: Fraction) -> bool:
    """A newcomer is paired while the current goes at that durable write; whether there was such a write."""
    rig = Rig()
    card = rig.head.pump.card_secret
    newcomer = MemoryKeyStore(KeyPair(bytes(range(200, 232))))
    rig.memory.power_cut = PowerCut(writes, kept)
    with (
        suppress(DeviceError),
        PumpSession(rig.transport(), rig.clock, MemoryJournal(), keys=newcomer, card_secret=card),
    ):
        pass
    was_cut = rig.memory.power_cut is None
    rig.memory.power_cut = None
    rig.head.pump = EmulatedPump("IT-40", SERIAL, rig.memory, 0)
    with rig.session() as session:  # the old programmer is still known
        assert len(session.programmers().allowed) in (1, 2)
        assert session.status().running
    return was_cut


@pytest.mark.requirement("R95")
@pytest.mark.parametrize("kept", [Fraction(0), Fraction(1, 2), Fraction(1)], ids=str)
def test_a_power_cut_at_each_durable_write_of_a_pairing_leaves_the_old_set_usable(kept: Fraction) -> None:
    cuts = [pairing_with_a_cut(writes, kept) for writes in range(1, 12)]
    assert cuts.count(True) >= 2, "keys and log are written at least"
    assert not cuts[-1], "the pairing has more durable writes than were tried"


@pytest.mark.requirement("R95")
def test_no_request_of_a_session_puts_a_key_in() -> None:
    """The closed list of commands knows none: programmers can be listed and revoked."""
    assert {op.name for op in Op if op in (14, 15) or "KEY" in op.name or "PAIR" in op.name} == {
        "PROGRAMMERS",
        "REVOKE",
    }


@pytest.mark.requirement("R95")
def test_a_computer_that_cannot_keep_a_pairing_keeps_its_old_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileKeyStore(tmp_path / FILE_NAME)
    old = Pairing("EMU-1", bytes(32), bytes(range(32)), emulated=True)
    store.keep(old)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(KeyStoreError, match="cannot be kept"):
            store.keep(Pairing("EMU-2", bytes(32), bytes(32), emulated=True))
    assert list(store.pairings()) == [old]
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
