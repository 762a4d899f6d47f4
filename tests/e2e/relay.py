"""A TCP relay between host and head that goes dead right after a COMMIT has passed towards the pump."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

from device.protocol import messages
from device.protocol.channel import DATA, DATA_OVERHEAD_BYTES
from device.protocol.framing import TO_PUMP, FrameDecoder

_IDS = (1, 24, 256)
"""Request ids of one, two and three bytes: a host counts from 1."""
_SEAL_BYTES = {len(messages.seal(bytes(16)).encode(at)) + DATA_OVERHEAD_BYTES for at in _IDS}
_COMMIT_BYTES = {len(messages.commit(bytes(16), bytes(32)).encode(at)) + DATA_OVERHEAD_BYTES for at in _IDS}


class CommitWatch:
    """A relay can read nothing, but lengths: a COMMIT is the first record of its length after one of a SEAL's."""

    def __init__(self) -> None:
        self._decoder = FrameDecoder()
        self._sealed = False

    def sees(self, data: bytes) -> bool:
        """Whether a COMMIT is among the frames that end in these bytes of the host."""
        found = False
        for frame in self._decoder.feed(data):
            if frame.address == TO_PUMP and frame.payload[0] == DATA:
                found = found or (self._sealed and len(frame.payload) in _COMMIT_BYTES)
                self._sealed = self._sealed or len(frame.payload) in _SEAL_BYTES
        return found


@contextlib.contextmanager
def relay_that_cuts_after_commit(url: str) -> Iterator[str]:
    """Relays to the head at `url`; its own URL is given. What the pump answers to COMMIT never comes back."""
    head = urlsplit(url)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(30)
        thread = threading.Thread(target=_relay, args=(server, (head.hostname, head.port)))
        thread.start()
        yield f"socket://127.0.0.1:{server.getsockname()[1]}"
        server.close()
        thread.join(30)


def _relay(server: socket.socket, head: tuple[str | None, int | None]) -> None:
    with contextlib.suppress(OSError):
        host, _ = server.accept()
        with host, socket.create_connection((head[0] or "", head[1] or 0)) as pump:
            _pass_until_commit(host, pump)
        server.close()  # nobody is let in again


def _pass_until_commit(host: socket.socket, pump: socket.socket) -> None:
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
                target.sendall(data)
                if source is host and watch.sees(data):
                    return
