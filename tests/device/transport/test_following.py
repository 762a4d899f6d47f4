"""A head that is unplugged and comes back under another name; heads and pumps that are swapped. Real terminals."""

from __future__ import annotations

import os
import pty
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from device.clock import SystemClock
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, Radio
from device.errors import LinkError, ProtocolError
from device.journal import MemoryJournal
from device.keys import MemoryKeyStore
from device.session import PumpSession, Timing
from device.transport import FollowingTransport, SerialTransport, Transport, open_transport
from device.worker import Callbacks, PumpWorker, WorkerState

QUICK = Timing(item_s=0.1, command_s=0.2, tries=3, greetings=3)


class Socket:
    """A pseudo-terminal, as the port of a computer, with a head plugged in."""

    def __init__(self, head: EmulatedHead, terminal: tuple[int, int] | None = None) -> None:
        self.head = head
        self._master, slave = terminal or pty.openpty()
        tty.setraw(slave)
        self.name = os.ttyname(slave)
        os.close(slave)
        os.set_blocking(self._master, False)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while not self._stop.wait(0.001):
            with suppress(OSError):
                self.head.receive(os.read(self._master, 4096), time.monotonic())
            if data := self.head.due(time.monotonic()):
                with suppress(OSError):
                    os.write(self._master, data)

    def unplug(self) -> None:
        if not self._stop.is_set():
            self._stop.set()
            self._thread.join()
            os.close(self._master)


@contextmanager
def plugged() -> Iterator[Callable[..., Socket]]:
    sockets: list[Socket] = []

    def plug(head: EmulatedHead, terminal: tuple[int, int] | None = None) -> Socket:
        sockets.append(Socket(head, terminal))
        return sockets[-1]

    try:
        yield plug
    finally:
        for socket in sockets:
            socket.unplug()


def pump(serial: str) -> EmulatedPump:
    return EmulatedPump("IT-40", serial, PumpMemory(), 0)


def head(of: EmulatedPump, serial: str) -> EmulatedHead:
    return EmulatedHead(of, Radio(1_000_000), serial)


def paired(socket: Socket, keys: MemoryKeyStore) -> None:
    card = socket.head.pump.card_secret
    with PumpSession(
        SerialTransport(socket.name), SystemClock(), MemoryJournal(), timing=QUICK, keys=keys, card_secret=card
    ):
        pass


def following(socket: Socket, others: Callable[[], list[str]]) -> FollowingTransport:
    clock = SystemClock()
    return FollowingTransport(socket.name, lambda url: open_transport(url, clock), others, clock)


@pytest.mark.requirement("R118")
def test_a_head_back_under_another_name_is_found_by_asking_and_the_session_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours, theirs = head(pump("EMU-1"), "TH-1"), head(pump("EMU-2"), "TH-2")
    keys = MemoryKeyStore()
    with plugged() as plug:
        other, first = plug(theirs), plug(ours)
        paired(first, keys)
        reached: list[bytes] = []

        def hear(record: bytes, _now_s: float) -> list[bytes]:
            reached.append(record)
            return []

        monkeypatch.setattr(theirs.pump, "receive", hear)
        names = [other.name, first.name]
        transport = following(first, lambda: names)
        states: list[WorkerState] = []
        connected = threading.Semaphore(0)

        def told(state: WorkerState, _reason: object) -> None:
            states.append(state)
            if state is WorkerState.CONNECTED:
                connected.release()

        with PumpWorker(
            first.name,
            SystemClock(),
            MemoryJournal(),
            callbacks=Callbacks(on_state=told),
            timing=QUICK,
            transport=lambda: transport,
            keys=keys,
        ) as worker:
            assert worker.submit(lambda session: session.serial).result(20) == "EMU-1"
            assert connected.acquire(timeout=10)
            elsewhere = pty.openpty()  # while the first holds its name, so that this one has another
            first.unplug()
            with pytest.raises(LinkError):
                worker.submit(lambda session: session.status()).result(20)
            again = plug(ours, elsewhere)
            assert again.name != first.name
            names[:] = [other.name, again.name]
            worker.reconnect(urgent=True)
            assert connected.acquire(timeout=20)
            assert worker.submit(lambda session: (session.serial, session.url)).result(20) == ("EMU-1", again.name)
            assert transport.head_serial == "TH-1"
        assert reached == [], "the other head is asked who it is; nothing is said to its pump"


def test_another_head_in_front_of_the_same_pump_is_taken_and_named() -> None:
    same = pump("EMU-1")
    keys = MemoryKeyStore()
    with plugged() as plug:
        socket = plug(head(same, "TH-1"))
        paired(socket, keys)
        transport = following(socket, list)
        with PumpSession(transport, SystemClock(), MemoryJournal(), timing=QUICK, keys=keys) as session:
            assert session.interrogate().head.serial == "TH-1"
        socket.head = head(same, "TH-9")
        with PumpSession(transport, SystemClock(), MemoryJournal(), timing=QUICK, keys=keys) as session:
            reading = session.interrogate()
        assert (reading.identity.serial, reading.head.serial, transport.head_serial) == ("EMU-1", "TH-9", "TH-9")


@pytest.mark.requirement("R24")
def test_the_head_moved_to_another_pump_in_the_middle_of_a_session_is_refused_by_name() -> None:
    one, two = pump("EMU-1"), pump("EMU-2")
    keys = MemoryKeyStore()
    with plugged() as plug:
        socket = plug(head(two, "TH-1"))
        paired(socket, keys)
        socket.head.pump = one
        paired(socket, keys)
        transport: Transport = following(socket, list)
        with PumpSession(transport, SystemClock(), MemoryJournal(), timing=QUICK, keys=keys) as session:
            assert session.interrogate().identity.serial == "EMU-1"
            socket.head.pump = two
            with pytest.raises(ProtocolError, match="Another pump answers: EMU-2 instead of EMU-1"):
                session.status()


def test_a_port_that_is_gone_and_no_head_anywhere_says_what_it_said_before() -> None:
    with plugged() as plug:
        socket = plug(head(pump("EMU-1"), "TH-1"))
        transport = following(socket, list)
        transport.open()
        transport.close()
        name = socket.name
        socket.unplug()
        with pytest.raises(LinkError, match=name):
            transport.open()
        with pytest.raises(LinkError, match="not open"):
            transport.read(0.1)
