"""Ports asked whether they lead to a head: a real head, silence, a printer, an echo, a stream, a port in use."""

from __future__ import annotations

import errno
import os
import pty
import subprocess
import sys
import termios
import threading
import time
import tty
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from device.clock import SystemClock
from device.errors import LinkError
from device.transport import FolderHolds, PortAnswer, SerialTransport, Standing, ask_ports, open_transport
from device.transport.base import Transport, link_error
from device.transport.finding import ask_port
from device.transport.holding import holder_of, is_pseudo_terminal

SERVE = """
import sys
from pathlib import Path
from device.clock import SystemClock
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, serve_pty
serve_pty(EmulatedHead(EmulatedPump("IT-40", "EMU-9", PumpMemory(), 0)), Path(sys.argv[1]))
"""
HOLD_PORT = """
import sys, time
from device.transport import SerialTransport
port = SerialTransport(sys.argv[1])
port.open()
print("held", flush=True)
time.sleep(60)
"""
HOLD_PUMP = """
import sys, time
from pathlib import Path
from device.transport import FolderHolds
hold = FolderHolds(Path(sys.argv[1]), "another window").take("EMU-00001")
print("held", flush=True)
time.sleep(60)
"""


@contextmanager
def child(code: str, argument: Path | str) -> Iterator[subprocess.Popen[str]]:
    """A process that runs `code` and has said its first line."""
    with subprocess.Popen([sys.executable, "-c", code, str(argument)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline()
            yield process
        finally:
            process.kill()


@contextmanager
def played(behaviour: str) -> Iterator[str]:
    """A pseudo-terminal with something at its other end: "silent", "echo", "printer" or "stream"."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    name = os.ttyname(slave)
    os.close(slave)
    os.set_blocking(master, False)
    stop = threading.Event()

    def play() -> None:
        while not stop.wait(0.002):
            heard = b""
            with suppress(OSError):
                heard = os.read(master, 4096)
            said = {"echo": heard, "printer": b"?\r\n" if heard else b"", "stream": os.urandom(2000)}.get(behaviour)
            if said:
                with suppress(OSError):
                    os.write(master, said)

    thread = threading.Thread(target=play)
    thread.start()
    try:
        yield name
    finally:
        stop.set()
        thread.join()
        os.close(master)


def asked(*urls: str) -> list[PortAnswer]:
    clock = SystemClock()
    return ask_ports(urls, clock, lambda url: open_transport(url, clock))


@pytest.mark.requirement("R118")
def test_a_head_among_other_things_is_found_within_the_bound(tmp_path: Path) -> None:
    link = tmp_path / "head"
    with (
        child(SERVE, link),
        played("silent") as silent,
        played("echo") as echo,
        played("printer") as printer,
        played("stream") as stream,
    ):
        begin_s = time.monotonic()
        found = asked(silent, echo, str(link), printer, stream, str(tmp_path / "none"))
        took_s = time.monotonic() - begin_s
    assert [answer.standing for answer in found] == [
        Standing.SILENT,
        Standing.OTHER,
        Standing.HEAD,
        Standing.OTHER,
        Standing.OTHER,
        Standing.FAILED,
    ]
    assert found[2].head is not None
    assert (found[2].head.serial, found[2].head.quality) == ("TH-EMULATED", 5)
    assert "signal 5 of 5, battery 100 %" in found[2].said
    assert "no such port" in found[5].said
    assert took_s < 1.6


class _Stuck:
    """A port whose driver does not come back from opening it for a while."""

    url = "stuck"

    def open(self) -> None:
        time.sleep(0.5)
        raise LinkError("late")

    def close(self) -> None: ...

    def read(self, timeout_s: float) -> bytes:
        raise NotImplementedError

    def write(self, data: bytes) -> None:
        raise NotImplementedError


def test_a_driver_that_hangs_is_left_behind() -> None:
    begin_s = time.monotonic()
    (answer,) = ask_ports(["stuck"], SystemClock(), lambda _: _Stuck(), bound_s=0.2)
    assert time.monotonic() - begin_s < 0.45
    assert (answer.standing, "does not open it in time" in answer.said) == (Standing.FAILED, True)


class _Refused:
    """A port that this account may not open."""

    url = "/dev/ttyX"

    def open(self) -> None:
        cause = PermissionError(errno.EACCES, "Permission denied")
        raise link_error(self.url, "opened", cause) from cause

    def close(self) -> None: ...

    def read(self, timeout_s: float) -> bytes:
        raise NotImplementedError

    def write(self, data: bytes) -> None:
        raise NotImplementedError


def test_no_access_is_said_with_the_remedy() -> None:
    transport: Transport = _Refused()
    answer = ask_port(transport, SystemClock())
    assert answer.standing is Standing.NO_ACCESS
    assert "dialout" in answer.said


@pytest.mark.requirement("R119")
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who holds a port")
def test_a_port_in_use_names_the_program_and_is_free_when_that_is_killed() -> None:
    with played("silent") as name:
        with child(HOLD_PORT, name) as other:
            (answer,) = asked(name)
            assert answer.standing is Standing.IN_USE
            assert f"process {other.pid})" in answer.said
            assert holder_of(name).endswith(f"process {other.pid}")
        assert asked(name)[0].standing is Standing.SILENT


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
def test_closing_a_port_does_not_have_the_system_drop_its_lines() -> None:
    master, slave = pty.openpty()
    with closing(SerialTransport(os.ttyname(slave))) as port:
        settings = termios.tcgetattr(slave)
        settings[2] |= termios.HUPCL
        termios.tcsetattr(slave, termios.TCSANOW, settings)
        port.open()
        assert not termios.tcgetattr(slave)[2] & termios.HUPCL
    assert is_pseudo_terminal(os.ttyname(slave))
    os.close(master)
    os.close(slave)


@pytest.mark.requirement("R119")
def test_a_pump_is_held_by_one_program_and_free_when_that_is_killed(tmp_path: Path) -> None:
    holds = FolderHolds(tmp_path, "this one")
    with child(HOLD_PUMP, tmp_path) as other:
        with pytest.raises(LinkError, match="in use by another program") as caught:
            holds.take("EMU-00001")
        assert f"another window, process {other.pid}" in caught.value.what
        holds.take("EMU-00002").release()
    holds.take("EMU-00001").release()
    holds.take("EMU-00001").release()


def test_a_folder_that_cannot_be_written_takes_no_pump(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LinkError, match="cannot be taken"):
        FolderHolds(tmp_path / "file" / "locks", "this one").take("EMU-1")
