"""Real processes: an emulated pump on a pseudo-terminal, on TCP and on pipes, killed and come back."""

from __future__ import annotations

import hashlib
import os
import select
import signal
import socket
import stat
import subprocess
import sys
import time
import tty
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cbor2
import pytest

from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, serve_tcp
from device.emulator.lines import TcpLine
from device.emulator.relay import RelayedStdioLine
from device.protocol.framing import TO_HEAD, TO_PUMP, FrameDecoder, encode_frame
from tests.emulator.desk import MONDAY_S, SERIAL, Host, image_of, new_pump, seeded, session_over, simple, txn
from tests.emulator.noise_host import Session

CHILD = """
import sys
from pathlib import Path
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, Radio, serve_pty, serve_stdio, serve_tcp
way, where, memory, speed = sys.argv[1:]
pump = EmulatedPump("IT-40", "PX-1", PumpMemory(Path(memory) if memory else None), 432000, seed=7)
head = EmulatedHead(pump, Radio(bits_per_s=10_000_000))
if way == "pty":
    serve_pty(head, Path(where), speed=float(speed))
elif way == "tcp":
    serve_tcp(head, "127.0.0.1", 0, speed=float(speed))
else:
    serve_stdio(head, speed=float(speed))
"""
WAIT_S = 20.0

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts children and ends those that are left."""
    children: list[subprocess.Popen[bytes]] = []

    def begin(way: str, where: str = "", memory: str = "", speed: str = "1") -> subprocess.Popen[bytes]:
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, way, where, memory, speed],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        children.append(child)
        return child

    yield begin
    for child in children:
        child.kill()
        child.communicate()


def said(child: subprocess.Popen[bytes], *, on_stderr: bool = False) -> tuple[str, str]:
    """The card's words and the URL that a child prints when it serves."""
    stream = child.stderr if on_stderr else child.stdout
    assert stream is not None
    card, ready = stream.readline().decode().split(" ", 1), stream.readline().decode().split(" ", 1)
    assert (card[0], ready[0]) == ("card", "ready")
    return card[1].strip(), ready[1].strip()


class Wire:
    """A host on two descriptors, that waits for answers."""

    def __init__(self, read_fd: int, write_fd: int) -> None:
        self.read_fd, self.write_fd = read_fd, write_fd
        self.decoder = FrameDecoder()
        self.counter = 0
        self.session: Session | None = None
        # what a client before may have left half sent
        os.write(write_fd, b"\0")

    def exchange(self, address: int, payload: bytes) -> bytes:
        os.write(self.write_fd, encode_frame(address, 0, payload))
        end = time.monotonic() + WAIT_S
        while select.select([self.read_fd], [], [], end - time.monotonic())[0]:
            data = os.read(self.read_fd, 65_536)
            if not data:
                raise EOFError
            found = self.decoder.feed(data)
            if found:
                return found[0].payload
        raise TimeoutError

    def hello(self) -> None:
        self.session = session_over(lambda record: [self.exchange(TO_PUMP, record)], new_pump().card_secret)

    def ask(self, op: int, body: dict[int, Any]) -> tuple[int, dict[int, Any]]:
        assert self.session is not None
        self.counter += 1
        record = self.session.record(cbor2.dumps([op, self.counter, body], canonical=True))
        _, _, code, answer = cbor2.loads(self.session.message(self.exchange(TO_PUMP, record)))
        return code, answer

    def head(self, op: int, body: dict[int, Any]) -> dict[int, Any]:
        _, _, code, answer = cbor2.loads(self.exchange(TO_HEAD, cbor2.dumps([op, 1, body])))
        assert code == 0
        found: dict[int, Any] = answer
        return found

    def program(self, image: bytes, number: int) -> None:
        status = self.ask(2, {})[1]
        digest = hashlib.sha256(image).digest()
        assert self.ask(4, {1: txn(number), 2: status[2], 3: status[3], 4: len(image), 5: digest})[0] == 0
        assert self.ask(5, {1: txn(number), 2: 0, 3: image})[0] == 0
        assert self.ask(6, {1: txn(number)})[0] == 0
        assert self.ask(7, {1: txn(number), 2: digest})[0] == 0


def open_tty(path: Path) -> int:
    fd = os.open(path, os.O_RDWR | os.O_NOCTTY)
    tty.setraw(fd)
    return fd


def test_pty_clients_come_and_go(start: Start, tmp_path: Path) -> None:
    link = tmp_path / "pump"
    child = start("pty", str(link), speed="0")
    card, url = said(child)
    assert card == new_pump().card_words
    assert url == str(link)
    assert link.is_symlink()
    assert stat.S_ISCHR(link.stat().st_mode)
    for turn in range(3):
        fd = open_tty(link)
        wire = Wire(fd, fd)
        wire.hello()
        assert wire.ask(1, {})[1][1] == SERIAL
        assert wire.head(64, {1: 100}) == {1: MONDAY_S + 100 * (turn + 1)}
        os.write(fd, b"\x05half a fra")
        os.close(fd)
    child.send_signal(signal.SIGTERM)
    assert child.wait(WAIT_S) == 0
    assert not link.is_symlink()
    assert child.stderr is not None
    assert child.stderr.read() == b""


def test_pty_takes_over_a_stale_link_and_leaves_files_alone(start: Start, tmp_path: Path) -> None:
    link = tmp_path / "pump"
    link.symlink_to("/dev/pts/99999")
    child = start("pty", str(link))
    said(child)
    assert stat.S_ISCHR(link.stat().st_mode)
    child.send_signal(signal.SIGINT)
    assert child.wait(WAIT_S) == 0
    link.write_text("mine")
    child = start("pty", str(link))
    assert child.wait(WAIT_S) != 0
    assert link.read_text() == "mine"


def test_tcp_serves_one_client_at_a_time(start: Start) -> None:
    child = start("tcp", speed="0")
    _, url = said(child)
    host, port = url.removeprefix("socket://").split(":")
    for _ in range(2):
        with socket.create_connection((host, int(port)), WAIT_S) as client:
            wire = Wire(client.fileno(), client.fileno())
            wire.hello()
            with socket.create_connection((host, int(port)), WAIT_S) as second:
                assert second.recv(1) == b""
            assert wire.ask(2, {})[1][5] == MONDAY_S


def test_tcp_lets_the_next_client_in_although_the_last_ones_leaving_was_not_seen_yet() -> None:
    line = TcpLine("127.0.0.1", 0)
    port = int(line.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), WAIT_S) as first:
        select.select(line.readers(), [], [], WAIT_S)
        assert line.ready() == (b"", False)
        first.sendall(b"last words")
    with socket.create_connection(("127.0.0.1", port), WAIT_S) as second:
        select.select(line.readers()[:1], [], [], WAIT_S)
        assert line.ready() == (b"last words", True)
        line.send(b"hello")
        assert second.recv(5) == b"hello"
    line.close()


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::"])  # noqa: S104 - it is what must be refused
def test_tcp_is_for_this_computer_only(host: str) -> None:
    with pytest.raises(ValueError, match="loopback"):
        serve_tcp(EmulatedHead(new_pump()), host, 0)


def test_stdio_ends_with_its_input_and_keeps_what_was_lived(start: Start, tmp_path: Path) -> None:
    memory = tmp_path / "pump.mem"
    child = start("stdio", memory=str(memory), speed="0")
    assert said(child, on_stderr=True)[1] == "emulator:"
    assert child.stdin is not None
    assert child.stdout is not None
    wire = Wire(child.stdout.fileno(), child.stdin.fileno())
    wire.hello()
    wire.program(image_of(simple(10_000)), 1)
    wire.head(64, {1: 3_601})
    child.stdin.close()
    assert child.wait(WAIT_S) == 0
    child.stdin = None
    kept = PumpMemory(memory)
    pump = EmulatedPump("IT-40", SERIAL, kept, 0)
    assert (pump.clock_s, pump.strokes) == (MONDAY_S + 3_601, 20)
    kept.close()


def test_relayed_input_comes_through_and_ends() -> None:
    """The way of standard input and output on Windows, on this system's pipes."""
    (in_read, in_write), (out_read, out_write) = os.pipe(), os.pipe()
    line = RelayedStdioLine(in_read, out_write)
    os.write(in_write, b"thecal")
    select.select(line.readers(), [], [], WAIT_S)
    assert line.ready() == (b"thecal", False)
    assert line.ready() == (b"", False)
    line.send(b"answer")
    assert os.read(out_read, 100) == b"answer"
    os.close(out_read)
    line.send(b"nobody reads this")
    os.close(in_write)
    select.select(line.readers(), [], [], WAIT_S)
    assert line.ready() == (b"", True)
    assert line.ended
    line.close()
    os.close(in_read)
    os.close(out_write)


@pytest.mark.parametrize("speed", ["100000", "inf"])
def test_a_fast_pump_lives_fast(start: Start, speed: str) -> None:
    child = start("stdio", speed=speed)
    said(child, on_stderr=True)
    assert child.stdin is not None
    assert child.stdout is not None
    wire = Wire(child.stdout.fileno(), child.stdin.fileno())
    wire.hello()
    wire.program(image_of(simple(10_000)), 1)
    begin = time.monotonic()
    first = wire.ask(2, {})[1]
    while True:
        status = wire.ask(2, {})[1]
        if status[5] - first[5] >= 20_000:
            break
        assert time.monotonic() - begin < WAIT_S
    gone_s = status[5] - status[11]
    assert status[8] == gone_s * 10_000 // (500 * 3_600)
    if speed == "100000":
        assert status[5] - first[5] <= 100_000 * (time.monotonic() - begin + 0.1)
    wire.head(66, {1: 0})
    at = wire.ask(2, {})[1][5]
    assert wire.ask(2, {})[1][5] == at


def test_kill_at_any_moment_loses_no_answer(start: Start, tmp_path: Path) -> None:
    source = seeded()
    link, memory = tmp_path / "pump", tmp_path / "pump.mem"
    images = [image_of(simple(10_000)), image_of(simple(20_000))]
    number = 0
    for life in range(6):
        child = start("pty", str(link), str(memory), "1000")
        said(child)
        fd = open_tty(link)
        wire = Wire(fd, fd)
        wire.hello()
        answered: list[bytes] = []
        wire.program(images[life % 2], 1_000 + life)
        for _ in range(source.randrange(2, 12)):
            number += 1
            op = source.choice([9, 10, 11])
            wire.ask(op, {1: txn(number), 2: 5_000, 3: 60} if op == 9 else {1: txn(number)})
            answered.append(txn(number))
        # one more is under way when the current goes
        number += 1
        message = cbor2.dumps([11, 1, {1: txn(number)}], canonical=True)
        assert wire.session is not None
        os.write(fd, encode_frame(TO_PUMP, 0, wire.session.record(message)))
        if source.random() < 0.5:
            select.select([fd], [], [], 0.01)
        os.kill(child.pid, signal.SIGKILL)
        assert child.wait(WAIT_S) == -signal.SIGKILL
        os.close(fd)
        kept = PumpMemory(memory)
        status = Host(new_pump(kept), session=99 + life).status()
        assert status[2] == life + 1
        assert status[3] == hashlib.sha256(images[life % 2]).digest()
        results = [result[0] for result in status[14]]
        assert set(answered[-7:]) <= set(results)
        assert 16 not in status
        kept.close()
