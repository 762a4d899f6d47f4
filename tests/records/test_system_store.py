"""Keys of this computer with the operating system's key store: used, moved into, absent, locked, and lost."""

# ruff: noqa: ARG002 - the shape of a backend is keyring's

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from device.keys import KeyStoreError, Pairing
from programmer_app.records.keys import FILE_NAME, FileKeyStore, open_keys
from programmer_app.records.system_store import SERVICE, SystemStore

PAIRING = Pairing("EMU-7", bytes(range(32)), bytes(range(50, 82)), emulated=True)


class Drawer(KeyringBackend):
    """A key store in memory, as the systems' own are to `keyring`."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class Locked(Drawer):
    """A store that its owner does not unlock."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


class Forgetful(Drawer):
    """A store that takes everything and gives nothing back."""

    def get_password(self, service: str, username: str) -> str | None:
        return None


class Hanging(Drawer):
    """A store that waits for a password until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.let_go.wait(20)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.let_go.wait(20)


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before = keyring.get_keyring()
    backend = Drawer()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def content(folder: Path) -> str:
    return (folder / FILE_NAME).read_text("utf-8")


@pytest.mark.requirement("R92")
def test_keys_lie_encrypted_with_their_key_in_the_system_store(tmp_path: Path, drawer: Drawer) -> None:
    store = open_keys(tmp_path)
    own = store.own()
    store.keep(PAIRING)
    ((service, name),) = drawer.kept
    assert service == SERVICE
    on_disk = json.loads(content(tmp_path))
    assert on_disk["format"] == "thecal-keys/2"
    assert on_disk["kept_as"] == name
    for secret in (own.private, PAIRING.psk, PAIRING.pump_key):
        assert secret.hex() not in content(tmp_path)
    assert "EMU-7" not in content(tmp_path)
    again = open_keys(tmp_path)
    assert again.own().private == own.private
    assert list(again.pairings()) == [PAIRING]
    assert again.in_system_store


@pytest.mark.requirement("R92")
def test_keys_of_the_file_move_and_stay_the_same(tmp_path: Path, drawer: Drawer) -> None:
    plain = FileKeyStore(tmp_path / FILE_NAME)
    own = plain.own()
    plain.keep(PAIRING)
    assert own.private.hex() in content(tmp_path)
    store = open_keys(tmp_path)
    assert store.own().private == own.private
    assert list(store.pairings()) == [PAIRING]
    assert own.private.hex() not in content(tmp_path)
    assert len(drawer.kept) == 1


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring, Locked, Forgetful], ids=lambda kind: kind.__name__)
def test_what_is_no_store_leaves_the_keys_in_the_file(
    tmp_path: Path, drawer: Drawer, backend: type[KeyringBackend]
) -> None:
    keyring.set_keyring(backend())
    store = open_keys(tmp_path)
    store.keep(PAIRING)
    assert json.loads(content(tmp_path))["format"] == "thecal-keys/1"
    assert list(open_keys(tmp_path).pairings()) == [PAIRING]
    assert not store.in_system_store


def test_the_file_can_be_insisted_on(tmp_path: Path, drawer: Drawer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THECAL_KEYS", "file")
    open_keys(tmp_path).own()
    assert json.loads(content(tmp_path))["format"] == "thecal-keys/1"
    assert drawer.kept == {}


def test_a_store_that_hangs_costs_its_bound_and_no_more(tmp_path: Path, drawer: Drawer) -> None:
    hanging = Hanging()
    keyring.set_keyring(hanging)
    begin_s = time.monotonic()
    store = FileKeyStore(tmp_path / FILE_NAME, SystemStore(choosing_s=0.1))
    store.own()
    store.keep(PAIRING)
    assert time.monotonic() - begin_s < 2
    assert list(store.pairings()) == [PAIRING]
    hanging.let_go.set()


@pytest.mark.parametrize("gone", ["lost", "locked", "hanging", "other key"])
def test_encrypted_keys_without_their_key_are_refused_and_never_replaced(
    tmp_path: Path, drawer: Drawer, gone: str
) -> None:
    open_keys(tmp_path).own()
    before = content(tmp_path)
    hanging = Hanging()
    (at,) = drawer.kept
    if gone == "lost":
        drawer.kept.clear()
    elif gone == "other key":
        drawer.kept[at] = bytes(32).hex()
    else:
        keyring.set_keyring(Locked() if gone == "locked" else hanging)
    store = FileKeyStore(tmp_path / FILE_NAME, SystemStore(opening_s=0.1))
    for call in (store.own, store.pairings, lambda: store.keep(PAIRING)):
        with pytest.raises(KeyStoreError) as caught:
            call()
        assert caught.value.next_step
    hanging.let_go.set()
    assert content(tmp_path) == before


def test_keyring_is_not_loaded_before_a_key_is_used(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from programmer_app.records.keys import open_keys;"
        "open_keys(Path(sys.argv[1])); print('keyring' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False"
