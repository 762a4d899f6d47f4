"""The compiled peer, made once for a whole run, whichever worker needs it first."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.peer_c.building import Peer, build


@pytest.fixture(scope="session")
def peer_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the peer and its object files lie."""
    if os.name != "posix" or shutil.which("gcc") is None:
        pytest.skip("no gcc here; on Debian and its kin `make setup` installs it")
    import fcntl

    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder = shared / "peer_c"
    with (shared / "peer_c.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "peer").exists():
            folder.mkdir(exist_ok=True)
            build(folder)
    return folder


@pytest.fixture(scope="session")
def peer(peer_folder: Path) -> Peer:
    """The peer in C."""
    return Peer(peer_folder / "peer")
