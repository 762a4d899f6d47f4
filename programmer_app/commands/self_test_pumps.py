"""The parts of the self-test that speak to an emulated pump: in memory, in a child process, in a training."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from device.clock import Clock, ManualClock, SystemClock
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, Radio
from device.journal import MemoryJournal
from device.keys import MemoryKeyStore
from device.program_file import program_from
from device.pump import pump_models
from device.session import PumpSession
from device.transport import MemoryTransport, ProcessTransport, Transport, emulator_command
from programmer_app.integrity import UnsoundError
from programmer_app.therapy.library import load_library

_PROGRAM: Final = {
    "format": "thecal-program/1",
    "solution": [{"drug": "morphine", "concentration": "10 mg/mL"}],
    "basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"},
    "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
    "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
}
_A_DAY_S: Final = 86_401
_A_DAY_GIVES_NL: Final = 240_000
"""2.4 mg/day at 10 mg/mL."""
_SCENARIO: Final = "first-programming"


def pump_in_memory() -> None:
    """Pairs an emulated pump, programs it in a new session, lets a day pass, and compares what it gave with 0.24 mL."""
    model = pump_models()["IT-40"]
    pump = EmulatedPump(model.name, "SELF-TEST", PumpMemory(), start_clock_s=200_000_000, seed=1)
    clock = ManualClock()
    _program(MemoryTransport(EmulatedHead(pump, Radio()), clock), clock, pump.card_secret)


def pump_in_a_child() -> None:
    """The same with a pump in a child process, as `emulator:` and the window's training have it."""
    transport = ProcessTransport("emulator:", emulator_command("emulator:?serial=SELF-TEST&speed=0"))
    transport.open()
    try:
        secret = transport.card_secret
        if secret is None:
            raise UnsoundError("the child shows no card")
        _program(_Kept(transport), SystemClock(), secret)
    finally:
        transport.close()


def training_in_a_child() -> None:
    """The world of a scenario in a child process."""
    from programmer_app.training.remote import RemoteTraining, WorldClock
    from programmer_app.training.scenario import scenario_source

    data, file = scenario_source(_SCENARIO)
    begin = {"toml": data.decode("utf-8"), "file": file}
    remote = RemoteTraining(begin, WorldClock(SystemClock(), datetime(2026, 1, 1)))  # noqa: DTZ001 - of a training
    remote.start()
    try:
        remote.wait_until_begun()
    finally:
        remote.close()


class _Kept:
    """A transport that stays open between two sessions: its child is one pump, not one each time."""

    def __init__(self, inner: ProcessTransport) -> None:
        self._inner = inner
        self.url = inner.url

    def open(self) -> None:
        """It is open."""

    def close(self) -> None:
        """It stays open."""

    def read(self, timeout_s: float) -> bytes:
        """See `Transport.read`."""
        return self._inner.read(timeout_s)

    def write(self, data: bytes) -> None:
        """See `Transport.write`."""
        self._inner.write(data)


def _program(transport: Transport, clock: Clock, card_secret: bytes) -> None:
    keys = MemoryKeyStore()
    with PumpSession(transport, clock, MemoryJournal(), keys=keys, card_secret=card_secret):
        pass
    with PumpSession(transport, clock, MemoryJournal(), keys=keys) as session:
        if not session.protected or [known.serial for known in keys.pairings()] != ["SELF-TEST"]:
            raise UnsoundError("the session with the emulated pump is not protected")
        prepared = session.prepare(
            program_from(_PROGRAM), load_library().reference, user="self-test", reason="self-test"
        )
        result = session.commit(prepared)
        if result.outcome != "applied":
            raise UnsoundError(result.why)
        session.emu_advance(_A_DAY_S)
        delivered_nl = session.status().delivered_nl
    if delivered_nl != _A_DAY_GIVES_NL:
        raise UnsoundError(f"the pump gave {delivered_nl} nL in a day instead of {_A_DAY_GIVES_NL} nL")
