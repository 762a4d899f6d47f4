"""The update check: off, it asks nobody; on, it takes what is signed, whole, and not older than what it had."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from programmer_app.cli import run
from programmer_app.records.notices import NoticeError
from programmer_app.records.notices.update_check import all_notices, fetch, setting_of
from tests.notices.loopback import Served, serving
from tests.notices.samples import OTHER_KEY, TODAY, notice, put, setting, signed, update

pytestmark = [pytest.mark.requirement("R100")]

WATCHED = """
import sys
asked = []
sys.addaudithook(lambda event, args: asked.append(event) if event.startswith(("socket.", "urllib.")) else None)
from programmer_app.cli import run
code = run(sys.argv[1:])
print("asked", sorted(set(asked)), "loaded", sorted({"urllib.request", "http.client"} & set(sys.modules)))
sys.exit(code)
"""


@pytest.fixture
def server() -> Iterator[Served]:
    with serving() as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "notices"
    monkeypatch.setenv("THECAL_NOTICES", str(made))
    return made


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "home"
    made.mkdir()
    monkeypatch.setenv("THECAL_HOME", str(made))
    return made


def watched(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A command in a process whose every socket is noticed."""
    line = [sys.executable, "-c", WATCHED, "notices", *arguments]
    return subprocess.run(line, env=os.environ, capture_output=True, text=True, check=False)


def asked(folder: Path, home: Path) -> int:
    made = setting_of(folder)
    assert made is not None
    return fetch(made, home, TODAY)


# ---- off ----


@pytest.mark.parametrize("there", ["no setting", "off"])
def test_off_it_opens_no_socket_and_loads_nothing_of_the_network(
    there: str, folder: Path, home: Path, server: Served
) -> None:
    put(folder, "a.json", notice())
    if there == "off":
        setting(folder, server.address, on=False)
    for verb in ("fetch", "list"):
        done = watched(verb)
        assert done.returncode == 0, done.stderr
        assert done.stdout.splitlines()[-1] == "asked [] loaded []"
    assert server.asked == []


def test_on_it_asks_the_address_alone_and_keeps_what_is_signed(folder: Path, home: Path, server: Served) -> None:
    put(folder, "a.json", notice())
    setting(folder, server.address)
    server.body = signed(update(), serial=7)
    done = watched("fetch")
    assert done.returncode == 0, done.stderr
    assert "socket.connect" in done.stdout  # so that the test above would see one
    ((path, headers),) = server.asked
    assert path == "/notices.signed"
    assert set(headers) == {"Host", "User-Agent", "Accept-Encoding", "Connection"}
    assert headers["User-Agent"] == "Thecal"  # nothing of this computer, not even its version
    found = all_notices(folder, home, TODAY)
    assert [one.id for one in found.notices] == ["SN-2026-07", "UP-9.9.0"]
    setting(folder, server.address, on=False)
    assert [one.id for one in all_notices(folder, home, TODAY).notices] == ["SN-2026-07"]


# ---- what is not taken ----


def test_what_is_not_signed_by_the_key_is_not_taken(folder: Path, home: Path, server: Served) -> None:
    setting(folder, server.address)
    good = signed(update())
    line, _, payload = good.partition(b"\n")
    altered = payload.replace(b"9.9.0", b"9.9.1")
    for body in (
        signed(update(), key=OTHER_KEY),
        line + b"\n" + altered,
        line + b"\n" + payload + b" ",
        line + b"\n" + payload[:-1],
        payload,
        b"thecal-signed-notices/1 AAAA\n" + payload,
        b"thecal-signed-notices/1 !!!!\n" + payload,
        b"",
    ):
        server.body = body
        with pytest.raises(NoticeError, match=r"signature|no signed notice file"):
            asked(folder, home)
    assert list(home.iterdir()) == []
    server.body = good
    assert asked(folder, home) == 1


def test_nothing_is_read_before_the_signature_is_right(folder: Path, home: Path, server: Served) -> None:
    setting(folder, server.address)
    server.body = signed(payload=b"{ no JSON", key=OTHER_KEY)
    with pytest.raises(NoticeError, match="signature"):
        asked(folder, home)
    server.body = signed(payload=b"{ no JSON")
    with pytest.raises(NoticeError, match="file: Invalid JSON"):
        asked(folder, home)


def test_an_older_file_and_one_that_has_ended_are_not_taken(folder: Path, home: Path, server: Served) -> None:
    setting(folder, server.address)
    server.body = signed(update(), serial=8)
    assert asked(folder, home) == 1
    server.body = signed(serial=7)
    with pytest.raises(NoticeError, match="serial 7; 8 was seen before"):
        asked(folder, home)
    server.body = signed(serial=9, expires="2026-11-27")
    with pytest.raises(NoticeError, match="ended on 2026-11-27"):
        asked(folder, home)
    assert [one.id for one in all_notices(folder, home, TODAY).notices] == ["UP-9.9.0"]
    server.body = signed(serial=8)  # the same again is no step back
    assert asked(folder, home) == 0


def test_silence_is_seen_when_what_was_fetched_has_ended(folder: Path, home: Path, server: Served) -> None:
    setting(folder, server.address)
    server.body = signed(notice(), expires="2026-11-28")
    asked(folder, home)
    assert all_notices(folder, home, TODAY).problems == ()
    (problem,) = all_notices(folder, home, TODAY.replace(month=12)).problems
    assert "it ended on 2026-11-28; the update check brought nothing newer" in problem.why


def test_what_lies_on_disk_is_verified_again(folder: Path, home: Path, server: Served) -> None:
    setting(folder, server.address)
    server.body = signed(notice())
    asked(folder, home)
    path = home / "notices-fetched.signed"
    path.write_bytes(path.read_bytes().replace(b"8731SC", b"8731XX"))
    found = all_notices(folder, home, TODAY)
    assert found.notices == ()
    assert "signature" in found.problems[0].why


def test_nothing_is_followed_and_nothing_without_end_is_read(folder: Path, home: Path, server: Served) -> None:
    setting(folder, server.address)
    with serving() as other:
        other.body = signed(update())
        server.status, server.location = 302, other.address
        with pytest.raises(NoticeError, match=r"127\.0\.0\.1 cannot be asked"):
            asked(folder, home)
        assert other.asked == []
    server.status, server.location = 200, ""
    server.body = signed(update()) + b" " * 300_000
    with pytest.raises(NoticeError, match="too large"):
        asked(folder, home)
    server.status = 500
    with pytest.raises(NoticeError, match="cannot be asked"):
        asked(folder, home)


def test_a_server_that_is_away_is_a_line(folder: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with serving() as gone:
        address = gone.address
    setting(folder, address)
    assert run(["notices", "fetch"]) == 3
    assert "update check: 127.0.0.1 cannot be asked" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"address": "http://example.org/n"}, "is not an https address"),
        ({"address": "file:///etc/passwd"}, "is not an https address"),
        ({"address": "https://"}, "names no host"),
        ({"address": "https://user:pw@example.org/n"}, "or a password"),
        ({"public_key": "AAAA"}, "no key of 32 bytes"),
        ({"public_key": "?"}, "no base64"),
        ({"on": "yes"}, "on: "),
        ({"every_s": 1}, "every_s"),
    ],
)
def test_a_setting_that_is_not_right_asks_nobody(
    changed: dict[str, object], why: str, folder: Path, home: Path
) -> None:
    setting(folder, "https://example.org/n", **changed)
    with pytest.raises(NoticeError, match=why):
        setting_of(folder)
    assert [problem.name for problem in all_notices(folder, home, TODAY).problems] == ["update-check.json"]


def test_a_setting_that_others_can_write_to_asks_nobody(folder: Path, home: Path) -> None:
    if os.name != "posix":
        pytest.skip("rights of files as POSIX has them")
    setting(folder, "https://example.org/n").chmod(0o666)
    with pytest.raises(NoticeError, match="others than its owner"):
        setting_of(folder)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="not installed: openssl")
def test_a_file_signed_by_openssl_is_taken(folder: Path, home: Path, server: Served, tmp_path: Path) -> None:
    """As docs/notices.md says it, by another implementation."""

    def openssl(*arguments: str) -> bytes:
        return subprocess.run(["openssl", *arguments], cwd=tmp_path, capture_output=True, check=True).stdout

    openssl("genpkey", "-algorithm", "ed25519", "-out", "key.pem")
    public = openssl("pkey", "-in", "key.pem", "-pubout", "-outform", "DER")[-32:]
    made = {"format": "thecal-signed-notices/1", "serial": 1, "expires": "2099-01-01", "notices": [update()]}
    (tmp_path / "notices.json").write_text(json.dumps(made))
    signature = openssl("pkeyutl", "-sign", "-inkey", "key.pem", "-rawin", "-in", "notices.json")
    server.body = b"thecal-signed-notices/1 " + base64.b64encode(signature) + b"\n"
    server.body += (tmp_path / "notices.json").read_bytes()
    setting(folder, server.address, public_key=base64.b64encode(public).decode())
    assert asked(folder, home) == 1
