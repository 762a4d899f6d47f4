"""A PostgreSQL server of the tests: Debian's program, on a free port of the loopback, in a folder that goes with it.

It runs as an account without rights, since PostgreSQL refuses to run as the superuser, and without fsync: what the
tests ask of it is what it holds, not whether the disk does.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import psutil
import psycopg

MISSING: Final = "PostgreSQL is not installed; on Debian: apt-get install --no-install-recommends postgresql"
_UNPRIVILEGED: Final = "nobody"
_PATIENCE_S: Final = 30.0
_SETTINGS: Final = (
    "fsync=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=60", "autovacuum=off",
    "listen_addresses=127.0.0.1", "unix_socket_directories=",
)  # fmt: skip


def programs() -> Path | None:
    """The folder of initdb and postgres: that of the newest version which Debian has installed, or of the PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = str(debian[-1]) if debian else shutil.which("initdb")
    return None if found is None else Path(found).parent


class Server:
    """A server that can go away and come back, on the same port with the same data.

    Args:
        home: A folder of its own.
        user: Account that it runs as; None for this one.

    Attributes:
        address: Without a database, like `postgresql://thecal@127.0.0.1:5432`.
    """

    def __init__(self, home: Path, user: str | None) -> None:
        found = programs()
        if found is None:
            raise FileNotFoundError(MISSING)
        self._programs, self._home, self._user = found, home, user
        self._port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self.address = f"postgresql://thecal@127.0.0.1:{self._port}"
        options = ["-U", "thecal", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"]
        make = [str(found / "initdb"), "-D", str(home / "data"), *options]
        subprocess.run(make, check=True, capture_output=True, user=user, cwd=home)

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        settings = [part for setting in (*_SETTINGS, f"port={self._port}") for part in ("-c", setting)]
        command = [str(self._programs / "postgres"), "-D", str(self._home / "data"), *settings]
        with (self._home / "log").open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, user=self._user, cwd=self._home)
        _wait(self.address, self._process, self._home / "log")

    def stop(self, how: int = signal.SIGQUIT) -> None:
        """Ends it: at once with SIGQUIT, as when power fails; with SIGINT it ends all connections first."""
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(_PATIENCE_S)

    def hang(self) -> None:
        """Makes it answer nobody, with all lines open; `wake` ends that."""
        self._signal_all(signal.SIGSTOP)

    def wake(self) -> None:
        """It goes on as if nothing had been."""
        self._signal_all(signal.SIGCONT)

    def _signal_all(self, what: int) -> None:
        assert self._process is not None
        first = psutil.Process(self._process.pid)
        for one in (first, *first.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                one.send_signal(what)

    def restart(self, how: int = signal.SIGQUIT) -> None:
        """Ends it and starts it again."""
        self.stop(how)
        self.start()


@contextmanager
def restartable_server() -> Iterator[Server]:
    """A server that has started."""
    root = os.name == "posix" and os.geteuid() == 0
    user = _UNPRIVILEGED if root else None
    home = Path(tempfile.mkdtemp(prefix="thecal-postgresql-"))
    if user is not None:
        shutil.chown(home, user)
    try:
        server = Server(home, user)
        server.start()
        try:
            yield server
        finally:
            server.stop()  # at once: its data go with it
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def running_server() -> Iterator[str]:
    """Starts a server; gives its address without a database."""
    with restartable_server() as server:
        yield server.address


def _wait(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            psycopg.connect(f"{address}/postgres", connect_timeout=2).close()
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(log.read_text(errors="replace")) from None
            time.sleep(0.02)
        else:
            return


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
