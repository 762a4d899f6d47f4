"""A server on this computer that gives what it is told to, and counts who asks."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Served(ThreadingHTTPServer):
    """The server.

    Attributes:
        body: What it gives.
        status: With which status.
        location: Where it sends on to; "" for nowhere.
        asked: Path and headers of each question.
    """

    body = b""
    status = 200
    location = ""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, dict[str, str]]] = []

    @property
    def address(self) -> str:
        """Of the signed file."""
        return f"http://127.0.0.1:{self.server_port}/notices.signed"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, Served)
        server.asked.append((self.path, dict(self.headers)))
        self.send_response(server.status)
        if server.location:
            self.send_header("Location", server.location)
        self.send_header("Content-Length", str(len(server.body)))
        self.end_headers()
        self.wfile.write(server.body)

    def log_message(self, *_what: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[Served]:
    """A server while the block runs."""
    with Served() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
