"""A TCP relay between window and head that goes dead around a COMMIT, and comes back when it is told to."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
import time
from urllib.parse import urlsplit

from tests.e2e.relay import CommitWatch


class MendableRelay:
    """Relays one connection at a time until COMMIT comes by; then lets nobody through before `mend`.

    Args:
        url: Of the head.
        commit_arrives: Whether the pump still gets the COMMIT that cuts the link.

    Attributes:
        url: Of the relay; stays the same.
        turned_away_s: When somebody came while the link was cut, by the monotonic clock.
    """

    def __init__(self, url: str, *, commit_arrives: bool) -> None:
        self._head = urlsplit(url)
        self._commit_arrives = commit_arrives
        self.turned_away_s: list[float] = []
        self._cut = threading.Event()
        self._mended = threading.Event()
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def mend(self) -> None:
        """Lets everything through from now on, over the same address."""
        self._mended.set()

    @property
    def is_cut(self) -> bool:
        """Whether COMMIT has come by."""
        return self._cut.is_set()

    def close(self) -> None:
        """Ends the relay."""
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(10)

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                host, _ = self._server.accept()
                with host:
                    if self.is_cut and not self._mended.is_set():
                        self.turned_away_s.append(time.monotonic())
                        continue
                    with socket.create_connection((self._head.hostname or "", self._head.port or 0)) as pump:
                        self._pass(host, pump)

    def _pass(self, host: socket.socket, pump: socket.socket) -> None:
        watch = CommitWatch()
        with selectors.DefaultSelector() as selector:
            selector.register(host, selectors.EVENT_READ, pump)
            selector.register(pump, selectors.EVENT_READ, host)
            while True:
                for key, _ in selector.select(30):
                    source, target = key.fileobj, key.data
                    data = source.recv(4096) if isinstance(source, socket.socket) else b""
                    if not data:
                        return
                    cuts = source is host and not self._mended.is_set() and watch.sees(data)
                    if not cuts or self._commit_arrives:
                        target.sendall(data)
                    if cuts:
                        self._cut.set()
                        return
