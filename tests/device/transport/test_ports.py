"""Serial, TCP and process transports against real pseudo-terminals, sockets and child processes."""

from __future__ import annotations

import os
import pty
import socket
import sys
import threading
import time
import tty
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from serial.tools import list_ports

from device.clock import SystemClock
from device.errors import LinkError, ProtocolError
from device.journal import MemoryJournal
from device.session import PumpSession, Timing
from device.transport import (
    ProcessTransport,
    SerialTransport,
    TcpTransport,
    Transport,
    emulator_command,
    open_transport,
    ports,
)
from device.transport.opening import PortInfo

QUICK = Timing(item_s=0.06, command_s=0.1, tries=2, greetings=2)
EMULATOR = """
import sys
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, serve_stdio
serve_stdio(EmulatedHead(EmulatedPump("IT-40", "IT40-0001", PumpMemory(), 0)))
"""


def session(transport: Transport, timing: Timing = QUICK, card_secret: bytes | None = None) -> PumpSession:
    return PumpSession(transport, SystemClock(), MemoryJournal(), timing=timing, card_secret=card_secret)


@contextmanager
def terminal() -> Iterator[tuple[int, str]]:
    """A pseudo-terminal: the device's end as a file descriptor, and the name of the host's end."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    name = os.ttyname(slave)
    os.close(slave)
    try:
        yield master, name
    finally:
        with suppress(OSError):
            os.close(master)


@contextmanager
def device(master: int, answer: bytes) -> Iterator[None]:
    """Something on the other end of a terminal that says `answer` to whatever comes; b"" echoes."""
    stop = threading.Event()

    def run() -> None:
        os.set_blocking(master, False)
        while not stop.is_set():
            try:
                heard = os.read(master, 4096)
            except OSError:
                heard = b""
            if heard:
                os.write(master, answer or heard)
            stop.wait(0.002)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


# --- serial -----------------------------------------------------------------------------------------------------------


def test_serial_carries_bytes_both_ways() -> None:
    with terminal() as (master, name):
        port = SerialTransport(name)
        port.open()
        with closing(port):
            port.write(b"\x00\x01\xff\x11\x13ask")
            assert os.read(master, 100) == b"\x00\x01\xff\x11\x13ask"
            os.write(master, bytes(range(256)))
            data = b""
            while len(data) < 256:
                data += port.read(1.0)
            assert data == bytes(range(256))
            assert port.read(0.05) == b""


def test_port_in_use_is_said_so() -> None:
    with terminal() as (_, name):
        first, second = SerialTransport(name), SerialTransport(name)
        first.open()
        with closing(first), pytest.raises(LinkError, match="another program uses it") as caught:
            second.open()
        assert "Close the other program" in caught.value.next_step


def test_port_that_is_not_there_and_file_that_is_no_port(tmp_path: Path) -> None:
    with pytest.raises(LinkError, match="no such port"):
        SerialTransport(str(tmp_path / "ttyNONE")).open()
    plain = tmp_path / "plain"
    plain.write_bytes(b"text")
    with pytest.raises(LinkError, match="not a serial port"):
        SerialTransport(str(plain)).open()


def test_unplugging_ends_reading_and_writing() -> None:
    with terminal() as (master, name):
        port = SerialTransport(name)
        port.open()
        with closing(port):
            os.close(master)
            with pytest.raises(LinkError, match="gone") as caught:
                port.read(1.0)
            assert caught.value.__cause__ is not None
            with pytest.raises(LinkError):
                port.write(b"x")


def test_port_that_takes_no_more_bytes_fails_within_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("device.transport.serial_port.WRITE_DEADLINE_S", 0.2)
    with terminal() as (_, name):
        port = SerialTransport(name)
        port.open()
        with closing(port), pytest.raises(LinkError, match="takes no more bytes"):
            port.write(bytes(1_000_000))


def test_using_a_port_that_is_not_open() -> None:
    port = SerialTransport("/dev/null")
    with pytest.raises(LinkError, match="not open"):
        port.read(0.1)
    port.close()


def test_silence_is_a_link_error_and_garbage_a_protocol_error() -> None:
    with terminal() as (_, name), pytest.raises(LinkError, match="Nothing answers"), session(SerialTransport(name)):
        pass
    for answer in (b"OK\r\n", b"\x00\x05hello\x00", bytes(3000), b"\xaa" * 900, b""):
        with (
            terminal() as (master, name),
            device(master, answer),
            pytest.raises(ProtocolError, match="no programmer head"),
            session(SerialTransport(name)),
        ):
            pass


def test_serial_session_ends_clearly_when_the_cable_is_pulled() -> None:
    """A relay between a terminal and a real emulated head in a child; pulled while the session runs."""
    child = ProcessTransport("emulator:", [sys.executable, "-c", EMULATOR])
    child.open()
    with closing(child), terminal() as (master, name):
        stop = threading.Event()

        def relay() -> None:
            os.set_blocking(master, False)
            while not stop.is_set():
                with suppress(OSError):
                    child.write(os.read(master, 4096))
                if data := child.read(0.002):
                    os.write(master, data)

        thread = threading.Thread(target=relay)
        thread.start()
        try:
            with session(SerialTransport(name), Timing(), child.card_secret) as talk:
                assert talk.interrogate().identity.serial == "IT40-0001"
                stop.set()
                thread.join()
                os.close(master)
                with pytest.raises(LinkError, match="gone"):
                    talk.status()
        finally:
            stop.set()
            thread.join()


def test_ports_lists_and_survives_a_broken_listing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(isinstance(port, PortInfo) for port in ports())

    def broken() -> list[object]:
        raise OSError("driver")

    monkeypatch.setattr(list_ports, "comports", broken)
    assert ports() == []


# --- tcp --------------------------------------------------------------------------------------------------------------


def test_tcp_refused_and_addresses_that_are_none() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        number = server.getsockname()[1]
    with pytest.raises(LinkError, match="nothing listens there"):
        TcpTransport(f"socket://127.0.0.1:{number}").open()
    for url in ("socket://localhost", "socket://:7", "socket://host:99999", "socket://host:x"):
        with pytest.raises(LinkError, match="no address"):
            TcpTransport(url).open()


def test_tcp_carries_bytes_and_notices_the_end() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        transport = TcpTransport(f"socket://127.0.0.1:{server.getsockname()[1]}")
        transport.open()
        with closing(transport):
            peer, _ = server.accept()
            transport.write(b"ask")
            assert peer.recv(10) == b"ask"
            assert transport.read(0.01) == b""
            peer.sendall(b"tell")
            assert transport.read(1.0) == b"tell"
            peer.close()
            with pytest.raises(LinkError, match="closed the connection"):
                transport.read(1.0)


# --- child process ----------------------------------------------------------------------------------------------------


def test_emulator_command_line() -> None:
    assert emulator_command("emulator:", ["thecal"]) == ["thecal", "emulate", "--stdio"]
    url = "emulator:?model=IT-20&state=/a%20b&speed=60&serial=X1&fault=loss:p=0.2&fault=stall"
    assert emulator_command(url, ["thecal"])[3:] == [
        "--model", "IT-20", "--state", "/a b", "--speed", "60", "--serial", "X1",
        "--fault", "loss:p=0.2", "--fault", "stall",
    ]  # fmt: skip
    assert emulator_command()[:3] == [sys.executable, "-m", "programmer_app"]
    with pytest.raises(LinkError, match="no option 'colour'"):
        emulator_command("emulator:?colour=red")
    assert isinstance(open_transport("emulator:?speed=2", SystemClock()), ProcessTransport)
    assert isinstance(open_transport("socket://h:1", SystemClock()), TcpTransport)
    assert isinstance(open_transport("COM3", SystemClock()), SerialTransport)


def test_child_is_killed_and_reaped_on_close() -> None:
    stubborn = (
        "import signal, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "print('ready', file=sys.stderr, flush=True)\n"
        "while True: time.sleep(1)"
    )
    transport = ProcessTransport("emulator:", [sys.executable, "-c", stubborn])
    transport.open()
    pid = transport.pid
    assert pid is not None
    begin_s = time.monotonic()
    transport.close()
    assert time.monotonic() - begin_s < 2
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    transport.close()


def test_child_that_does_not_start_says_why() -> None:
    with pytest.raises(LinkError, match="no module of that name"):
        ProcessTransport("emulator:", [sys.executable, "-c", "raise SystemExit('no module of that name')"]).open()
    with pytest.raises(LinkError, match="no such port"):
        ProcessTransport("emulator:", ["/nonexistent/thecal"]).open()


def test_child_that_dies_in_the_middle_of_a_session() -> None:
    transport = ProcessTransport("emulator:", [sys.executable, "-c", EMULATOR])
    with session(transport, Timing()) as talk:
        talk.interrogate()
        assert transport.pid is not None
        os.kill(transport.pid, 9)
        with pytest.raises(LinkError, match="emulated pump ended"):
            talk.status()
        with pytest.raises(LinkError, match="emulated pump ended"):
            talk.status()


@pytest.mark.requirement("R126")
def test_child_that_streams_for_ever_fills_nothing_and_is_no_head() -> None:
    endless = (
        "import sys; print('ready', file=sys.stderr, flush=True)\n"
        "while True: sys.stdout.buffer.write(bytes(range(256)) * 64)"
    )
    transport = ProcessTransport("emulator:", [sys.executable, "-c", endless])
    transport.open()
    with closing(transport):
        until_s = time.monotonic() + 10
        while transport._incoming.qsize() < 64 and time.monotonic() < until_s:  # noqa: SLF001 - what it keeps
            threading.Event().wait(0.01)
        threading.Event().wait(0.1)
        assert transport._incoming.qsize() == 64  # noqa: SLF001
    begin_s = time.monotonic()
    with pytest.raises(ProtocolError, match="no programmer head"), session(transport):
        pass
    assert time.monotonic() - begin_s < 5
    assert transport.pid is None


def test_child_that_floods_its_standard_error_does_not_block() -> None:
    noisy = (
        "import sys; print('ready', file=sys.stderr, flush=True)\n"
        "for _ in range(5000): print('noise ' * 10, file=sys.stderr)\n"
        "sys.stderr.flush(); sys.stdout.buffer.write(sys.stdin.buffer.read(3)); sys.stdout.flush()"
    )
    transport = ProcessTransport("emulator:", [sys.executable, "-c", noisy])
    transport.open()
    with closing(transport):
        transport.write(b"abc")
        assert transport.read(10.0) == b"abc"
        assert len(transport.said) == 50
