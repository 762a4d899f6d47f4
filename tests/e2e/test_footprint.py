"""No network by itself, no port, no file outside its own folders: whole sessions as strace sees them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.footprint import STRACE, not_allowed
from tests.e2e.test_command_line import CONTINUOUS

OWN = (Path("/tmp/own"),)  # noqa: S108 - a name, nothing lies there


@pytest.mark.parametrize(
    "line",
    [
        'connect(5<socket:[1]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
        '12 connect(5, {sa_family=AF_INET6, sin6_port=htons(443)}, 28) = -1 EINPROGRESS (Operation now in progress)',
        'bind(3<TCP:[9]>, {sa_family=AF_INET, sin_port=htons(0)}, 16) = 0',
        "listen(3<TCP:[127.0.0.1:4711]>, 5)      = 0",
        'openat(AT_FDCWD</people/nurse>, "notes.txt", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 3</people/nurse/notes.txt>',
        'openat(AT_FDCWD</tmp/own>, "/etc/hosts", O_RDWR) = 3</etc/hosts>',
        'rename("/tmp/own/a", "/people/nurse/a")  = 0',
        'unlinkat(7</people/nurse>, "a", 0)       = 0',
    ],
)  # fmt: skip
def test_what_reaches_out_is_seen(line: str) -> None:
    assert list(not_allowed([line], OWN)) == [line]


@pytest.mark.parametrize(
    "line",
    [
        'connect(5, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 110) = 0',
        'openat(AT_FDCWD</tmp/own>, "a", O_WRONLY|O_CREAT, 0666) = 3</tmp/own/a>',
        'openat(AT_FDCWD</x>, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 3</etc/hosts>',
        'openat(AT_FDCWD</x>, "/home/a", O_RDWR) = -1 EACCES (Permission denied)',
        'openat(AT_FDCWD</x>, "/dev/null", O_RDWR) = 3</dev/null>',
    ],
)
def test_what_stays_inside_is_not(line: str) -> None:
    assert list(not_allowed([line], OWN)) == []


@pytest.mark.soak
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.timeout(900)
def test_whole_sessions_reach_nothing_outside(tmp_path: Path) -> None:
    program, password, records = tmp_path / "program.json", tmp_path / "password", tmp_path / "passphrase"
    program.write_text(json.dumps(CONTINUOUS), encoding="utf-8")
    password.write_text("a password of a test\n", encoding="utf-8")
    records.write_text("a passphrase of a test\n", encoding="utf-8")
    pump = f"emulator:?serial=E-1&state={tmp_path / 'pump.nvm'}"
    said = ("--port", pump, "--user", "A. Nurse", "--reason", "test")
    sessions: tuple[tuple[str, ...], ...] = (
        ("self-test", "--all"),
        ("demo", "--out", str(tmp_path / "demo"), "--patience", "300"),  # strace makes it slow, other work slower
        ("write", str(program), *said, "--confirm-daily-dose", "2.4 mg/day"),
        ("read", "--port", pump),
        ("stop", *said, "--no-restart"),
        ("log", "--port", pump),
        ("ports", "--no-ask"),
        ("scenario", "run", "first-programming", "--as", "good", "--keep-for", "A. Nurse",
         "--certificate", str(tmp_path / "certificate.pdf")),
        ("records", "init", "--user", "ann", "--password-file", str(password),
         "--records-passphrase-file", str(records)),
        ("audit", "verify"),
    )  # fmt: skip
    home = tmp_path / "home"
    home.mkdir()
    environment = os.environ | {
        "HOME": str(home), "THECAL_HOME": str(tmp_path / "records"), "TMPDIR": str(tmp_path),
        "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled"),
        "PYTHONDONTWRITEBYTECODE": "", "QT_QPA_PLATFORM": "offscreen", "THECAL_PLAYER": "true",
    }  # fmt: skip
    for number, session in enumerate(sessions):
        trace = tmp_path / f"trace-{number}"
        command = [*STRACE, "-o", str(trace), sys.executable, "-m", "programmer_app", *session]
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=600)
        assert ended.returncode == 0, (session, ended.stdout, ended.stderr)
        lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
        assert any("O_RDONLY" in line for line in lines), "strace saw it"
        # its own folders of HOME are named one by one, so that a new one shows
        assert list(not_allowed(lines, [tmp_path / "records", tmp_path])) == [], session
        assert sorted(path.name for path in home.rglob("*") if path.is_file()) == [], session
