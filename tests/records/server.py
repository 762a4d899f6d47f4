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
from contextlib import contextmanager
from pathlib import Path
from typing import Final

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


@contextmanager
def running_server() -> Iterator[str]:
    """Starts a server; gives its address without a database, like `postgresql://thecal@127.0.0.1:5432`."""
    folder = programs()
    if folder is None:
        raise FileNotFoundError(MISSING)
    root = os.name == "posix" and os.geteuid() == 0
    user = _UNPRIVILEGED if root else None
    home = Path(tempfile.mkdtemp(prefix="thecal-postgresql-"))
    if user is not None:
        shutil.chown(home, user)
    data = home / "data"
    try:
        make = [
            str(folder / "initdb"),
            "-D",
            str(data),
            "-U",
            "thecal",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "-N",
        ]
        subprocess.run(make, check=True, capture_output=True, user=user, cwd=home)
        port = _free_port()
        settings = [part for setting in (*_SETTINGS, f"port={port}") for part in ("-c", setting)]
        with (home / "log").open("wb") as log:
            process = subprocess.Popen(
                [folder / "postgres", "-D", data, *settings], stdout=log, stderr=log, user=user, cwd=home
            )
        try:
            address = f"postgresql://thecal@127.0.0.1:{port}"
            _wait(address, process, home / "log")
            yield address
        finally:
            process.send_signal(signal.SIGQUIT)  # at once: its data go with it
            process.wait(_PATIENCE_S)
    finally:
        shutil.rmtree(home, ignore_errors=True)


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
