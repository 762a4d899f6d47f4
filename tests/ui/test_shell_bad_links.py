"""Ports that are wrong, silent, taken or pulled out, under the real window: a clear message, and the window goes on."""

from __future__ import annotations

import fcntl
import os
import pty
import random
import selectors
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from programmer_app.ui.hands import Hands
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase
from tests.e2e.test_command_line import emulated
from tests.ui.latency import LONGEST_GAP_MS, LatencyProbe
from tests.ui.test_shell import texts
from tests.ui.windows import PATIENCE_MS, click, clinic_desk, model_of, open_window, pump_of

WEB = b"HTTP/1.1 400 Bad Request\r\nServer: tiny\r\nContent-Type: text/html\r\n\r\n<html>Bad Request</html>\r\n"
NOISE = bytes(range(256)) * 2
Answer = Callable[[bytes], bytes]


@contextmanager
def device_behind_a_pty(answer: Answer) -> Iterator[str]:
    """A serial port behind which something answers each read with `answer`; b"" is silence."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    ended, wake = os.pipe()

    def serve() -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(master, selectors.EVENT_READ)
            selector.register(ended, selectors.EVENT_READ)
            while True:
                if any(key.fd == ended for key, _ in selector.select(30)):
                    return
                if said := answer(os.read(master, 4096)):
                    os.write(master, said)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield os.ttyname(slave)
    finally:
        os.write(wake, b".")
        thread.join(10)
        for number in (master, slave, ended, wake):
            os.close(number)


def connect(window: MainWindow, url: str) -> LatencyProbe:
    """Types the address and presses Connect, watched."""
    probe = LatencyProbe(window)
    hands = Hands(window)
    hands.type_into("urlField", url)
    hands.settle()
    probe.begin()
    click(hands.find(QPushButton, "connectButton"))
    return probe


def failed(qtbot: QtBot, window: MainWindow, url: str) -> str:
    """What the window says after it could not read the pump there; it stays usable all the while."""
    probe = connect(window, url)
    assert model_of(window).phase is Phase.READING
    qtbot.waitUntil(lambda: model_of(window).phase is Phase.NO_PUMP, timeout=PATIENCE_MS)
    qtbot.waitUntil(window.messages.isVisible, timeout=PATIENCE_MS)
    assert probe.longest_ms < LONGEST_GAP_MS
    return texts(window.messages)


def is_usable(qtbot: QtBot, window: MainWindow) -> None:
    """An emulated pump can be read from where the window stands now."""
    assert window.current_screen() == "start"
    assert window.start.emulated.isEnabled()
    click(window.start.emulated)
    qtbot.waitUntil(lambda: model_of(window).phase is Phase.EDITING, timeout=PATIENCE_MS)


def test_wrong_or_silent_devices_are_said_and_the_window_goes_on(qtbot: QtBot, subtests: pytest.Subtests) -> None:
    devices: dict[str, tuple[Answer, str]] = {
        "silence": (lambda _: b"", "Nothing answers"),
        "garbage": (lambda _: NOISE, "no programmer head"),
        "web server": (lambda _: WEB, "no programmer head"),
        "echo": (lambda heard: heard, "no programmer head"),
    }
    window = open_window(qtbot, clinic_desk())
    for what, (answer, said) in random.sample(sorted(devices.items()), len(devices)):
        with subtests.test(device=what), device_behind_a_pty(answer) as url:
            message = failed(qtbot, window, url)
            assert said in message
            assert url in message
    is_usable(qtbot, window)


def test_reading_a_silent_port_can_be_cancelled_at_once(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    with device_behind_a_pty(lambda _: b"") as url:
        probe = connect(window, url)
        hands = Hands(window)
        hands.press("cancelReadingButton")
        assert model_of(window).phase is Phase.NO_PUMP
        assert probe.longest_ms < LONGEST_GAP_MS
        again = connect(window, url)  # the port of the link that was given up is free before it is opened again
        qtbot.waitUntil(lambda: model_of(window).phase is Phase.NO_PUMP, timeout=PATIENCE_MS)
        qtbot.waitUntil(window.messages.isVisible, timeout=PATIENCE_MS)
        assert "Nothing answers" in texts(window.messages)
        assert again.longest_ms < LONGEST_GAP_MS


def test_port_in_use_is_said(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    with device_behind_a_pty(lambda _: b"") as url:
        holder = os.open(url, os.O_RDWR | os.O_NOCTTY)
        try:
            fcntl.flock(holder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            message = failed(qtbot, window, url)
        finally:
            os.close(holder)
    assert "another program uses it" in message
    is_usable(qtbot, window)


def test_refused_connection_is_said(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    assert "nothing listens" in failed(qtbot, window, "socket://127.0.0.1:1")
    is_usable(qtbot, window)


def test_head_that_is_unplugged_and_plugged_in_again(qtbot: QtBot, tmp_path: Path) -> None:
    """What was read and edited stays, nothing can be sent; when the head is back, the window is connected again."""
    window = open_window(qtbot, clinic_desk())
    model, link, memory = model_of(window), tmp_path / "head", tmp_path / "pump.nvm"
    with emulated("--link", link, "--state", memory) as served:
        probe = connect(window, served.url)
        qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
        assert probe.longest_ms < LONGEST_GAP_MS
    probe.begin()  # the test itself held up the window while it ended the pump's process
    qtbot.waitUntil(lambda: not model.linked, timeout=PATIENCE_MS)
    qtbot.waitUntil(window.messages.isVisible, timeout=PATIENCE_MS)
    assert probe.longest_ms < LONGEST_GAP_MS
    assert "gone" in texts(window.messages)
    assert "Link lost" in texts(window.bar)
    assert model.phase is Phase.EDITING
    assert not pump_of(window).stop_button.isEnabled()
    with emulated("--link", link, "--state", memory):
        probe.begin()
        qtbot.waitUntil(lambda: model.linked, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: "Pump connected" in texts(window.bar), timeout=PATIENCE_MS)
        assert probe.longest_ms < LONGEST_GAP_MS
        window.close()
