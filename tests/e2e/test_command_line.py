"""The command line as a user meets it: real processes, a real pseudo-terminal, exit codes and JSON of the contract.

Most commands are forked from a process that has imported everything; `started` has a Python of its own.
"""

from __future__ import annotations

import contextlib
import json
import os
import pty
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from device.card import card_secret, card_words
from device.clock import SystemClock
from device.journal import MemoryJournal
from device.program_file import parse_program
from device.session import PumpSession
from device.transport import open_transport
from programmer_app.cli import _wanted, parser
from programmer_app.records.home import home as records_home
from programmer_app.records.keys import open_keys
from tests.e2e.forge import Forge, forge
from tests.therapy.samples import PLAIN

pytestmark = pytest.mark.timeout(120)

PROGRAM: dict[str, Any] = {
    "format": "thecal-program/1",
    "solution": [
        {"drug": "morphine", "concentration": "10 mg/mL"},
        {"drug": "bupivacaine", "concentration": "20 mg/mL"},
    ],
    "basal": {
        "mode": "flex",
        "patterns": {
            "every-day": [
                {"from": "00:00", "dose": "0.08 mg/h"},
                {"from": "06:00", "dose": "0.2 mg/h"},
                {"from": "09:00", "dose": "0.12 mg/h"},
                {"from": "17:00", "dose": "0.18 mg/h"},
                {"from": "21:00", "dose": "0.08 mg/h"},
            ]
        },
    },
    "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
    "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
    "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
}
"""0.48 + 0.6 + 0.96 + 0.72 + 0.24 = 3 mg a day; with four boluses of 0.15 mg at most 3.6 mg."""

CONTINUOUS = PROGRAM | {"basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"}}
CONTINUOUS.pop("demand", None)


_forges: list[Forge] = []
"""The warm process of this module, while its tests run."""


@pytest.fixture(scope="module", autouse=True)
def _warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with forge(tmp_path_factory.mktemp("forge")) as made:
        _forges.append(made)
        yield
        _forges.clear()


def thecal(*arguments: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Runs `thecal` to its end in a process of its own; a forked one in the tests of this module."""
    if not _forges:
        return started(*arguments, home=home)
    ended = _forges[-1].ended(*arguments, home=home)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended


def started(*arguments: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Runs `thecal` to its end, from the start of Python on."""
    command = [sys.executable, "-m", "programmer_app", *map(str, arguments)]
    environment = os.environ | {"THECAL_HOME": str(home)}
    ended = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended


def answer(ended: subprocess.CompletedProcess[str], code: int = 0) -> dict[str, Any]:
    """The JSON result of a command that ended with `code`."""
    assert ended.returncode == code, ended.stdout + ended.stderr
    content: dict[str, Any] = json.loads(ended.stdout)
    return content


@dataclass
class Emulated:
    """An emulated pump in a process of its own."""

    process: subprocess.Popen[str]
    url: str
    card: str


def paired(url: str, card: str, home: Path) -> None:
    """Does in this process what `thecal pair` does in one of its own."""
    clock = SystemClock()
    transport = open_transport(url, clock)
    with PumpSession(transport, clock, MemoryJournal(), keys=open_keys(home), card_secret=card_secret(card)):
        pass


@contextlib.contextmanager
def emulated(*arguments: str | Path, home: Path | None = None) -> Iterator[Emulated]:
    """Starts `thecal emulate`, waits until it serves, and pairs it with the computer whose records are in `home`.

    Without a home: with that of this process.
    """
    command = [sys.executable, "-m", "programmer_app", "emulate", *map(str, arguments)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        card = process.stdout.readline()
        ready = process.stdout.readline()
        assert card.startswith("card "), card + process.stderr.read()
        assert ready.startswith("ready "), ready
        pump = Emulated(process, ready.split()[1], card.removeprefix("card ").strip())
        paired(pump.url, pump.card, home or records_home())
        yield pump
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(10)
        process.stdout.close()
        process.stderr.close()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with `program.json` (3 mg/day) and `continuous.json` (2.4 mg/day)."""
    (tmp_path / "program.json").write_text(json.dumps(PROGRAM))
    (tmp_path / "continuous.json").write_text(json.dumps(CONTINUOUS))
    return tmp_path


def write(files: Path, name: str, dose: str, url: str, *more: str) -> subprocess.CompletedProcess[str]:
    """`thecal write` with user and reason."""
    who = ("--user", "A. Nurse", "--reason", "pain NRS 7")
    return thecal("write", "--port", url, files / name, *who, "--confirm-daily-dose", dose, "--json", *more, home=files)


def test_a_program_goes_over_a_pseudo_terminal_and_reads_back_byte_for_byte(files: Path) -> None:
    link = files / "head"
    with emulated("--link", link, "--state", files / "pump.nvm", "--start", "2026-01-05T08:00:00", home=files) as pump:
        assert pump.url == str(link)
        assert len(pump.card.split()) == 32
        blank = answer(started("read", "--port", link, "--json", home=files))
        assert (blank["generation"], blank["running"], blank["program"]) == (0, False, None)
        done = answer(write(files, "program.json", "3 mg/day", str(link)))
        assert (done["format"], done["outcome"], done["generation"]) == ("thecal-write/1", "applied", 1)
        read = answer(started("read", "--port", link, "--json", home=files))
    assert read["format"] == "thecal-pump/1"
    assert read["program"] == PROGRAM
    assert read["program_sha256"] == done["program_sha256"]
    assert (read["generation"], read["running"], read["model"]) == (1, True, "IT-40")
    assert read["last_results"] == [{"txn": done["txn"], "outcome": "applied"}]
    assert read["clock"].startswith("2026-01-05T08:00")
    assert parse_program(json.dumps(read["program"])) == parse_program(json.dumps(PROGRAM))


def test_a_pump_that_was_killed_runs_on_from_its_memory(files: Path) -> None:
    state = files / "pump.nvm"
    with emulated("--link", files / "head", "--state", state, home=files) as pump:
        done = answer(write(files, "continuous.json", "2.4 mg/day", pump.url))
        pump.process.send_signal(signal.SIGKILL)
        pump.process.wait(10)
    with emulated("--tcp", "127.0.0.1:0", "--state", state) as pump:
        assert pump.url.startswith("socket://127.0.0.1:")
        read = answer(thecal("read", "--port", pump.url, "--json", home=files))
    assert read["program_sha256"] == done["program_sha256"]
    assert read["running"] is True


def test_nothing_is_sent_without_the_right_daily_dose_or_a_reason_for_a_finding(files: Path) -> None:
    with emulated("--link", files / "head", home=files) as pump:
        for wrong in ("0.3 mg/day", "30 mg/day", "3 mg/h", "3", "3,0 mg/day", "2.4 mg/day"):
            refused = write(files, "program.json", wrong, pump.url)
            assert refused.returncode == 4, wrong
            assert "--confirm-daily-dose" in refused.stderr
        answer(write(files, "continuous.json", "2.4 mg/day", pump.url))
        # 2.4 to 3 mg/day is 25 %: more than 20 % needs a reason
        refused = write(files, "program.json", "3 mg/day", pump.url)
        assert refused.returncode == 4
        assert "daily-dose-rise" in refused.stderr
        read = answer(thecal("read", "--port", pump.url, "--json", home=files))
        assert read["generation"] == 1
        done = answer(
            write(files, "program.json", "3 mg/day", pump.url, "--accept", "daily-dose-rise", "--accept", "not-raised")
        )
        assert done["generation"] == 2


def test_a_blocked_program_is_refused_before_anything_is_sent(files: Path) -> None:
    too_fast = CONTINUOUS | {"basal": {"mode": "simple_continuous", "dose": "300 mg/day"}}  # 30 mL/day
    (files / "fast.json").write_text(json.dumps(too_fast))
    with emulated("--link", files / "head", home=files) as pump:
        refused = write(files, "fast.json", "300 mg/day", pump.url)
        assert refused.returncode == 3
        assert "BLOCKED" in refused.stderr
        log = answer(thecal("log", "--port", pump.url, "--json", home=files))
    assert not any("staging" in entry["text"] for entry in log["entries"])


def test_stop_start_and_bolus(files: Path) -> None:
    with emulated("--link", files / "head", home=files) as pump:
        answer(write(files, "continuous.json", "2.4 mg/day", pump.url))
        assert answer(thecal("stop", "--port", pump.url, "--user", "A", "--json", home=files))["outcome"] == "applied"
        assert answer(thecal("read", "--port", pump.url, "--json", home=files))["running"] is False
        assert answer(thecal("start", "--port", pump.url, "--user", "A", "--json", home=files))["outcome"] == "applied"
        bolus = thecal("bolus", "--port", pump.url, "--dose", "0.1 mg", "--over", "10 min", "--json", home=files)
        assert answer(bolus)["outcome"] == "applied"
        again = thecal("bolus", "--port", pump.url, "--dose", "0.1 mg", "--over", "10 min", "--json", home=files)
        assert again.returncode == 3
        wrong = thecal("bolus", "--port", pump.url, "--dose", ".1 mg", "--over", "10 min", home=files)
        assert (wrong.returncode, "leading point" in wrong.stderr) == (2, True)
        texts = [e["text"] for e in answer(thecal("log", "--port", pump.url, "--json", home=files))["entries"]]
    assert any(text.startswith("stopped") for text in texts)
    assert any(text.startswith("bolus started") for text in texts)


def test_an_emulated_pump_that_shows_its_card_needs_no_pairing_by_hand_and_keeps_none(files: Path) -> None:
    (files / "other").mkdir()
    with emulated("--link", files / "head") as pump:
        done = answer(write(files, "program.json", "3 mg/day", pump.url))
        read = answer(thecal("read", "--port", pump.url, "--json", home=files / "other"))
        assert (read["program_sha256"], read["link_protected"]) == (done["program_sha256"], True)
        assert pump.card.split()[0] not in (files / "other" / "keys.json").read_text()
        assert "EMU-00001" not in (files / "other" / "keys.json").read_text()


def test_pair_by_the_words_or_the_digits_of_the_card(files: Path) -> None:
    secret = files / "card.txt"
    with emulated("--link", files / "head", "--hide-card") as pump:
        for command in ("read", "log", "resolve"):
            unpaired = thecal(command, "--port", pump.url, home=files)
            assert unpaired.returncode == 7
            assert unpaired.stderr == "thecal: not paired with this pump; run `thecal pair`\n"
        assert write(files, "program.json", "3 mg/day", pump.url).returncode == 7
        secret.write_text(pump.card.replace(" ", "\n").upper() + "\n")
        done = answer(thecal("pair", "--port", pump.url, "--secret-file", secret, "--json", home=files))
        assert done == {"format": "thecal-pairing/1", "serial": "EMU-00001", "emulated": True}
        assert answer(thecal("read", "--port", pump.url, "--json", home=files))["link_protected"] is True
        secret.write_text(card_secret(pump.card).hex())
        again = thecal("pair", "--port", pump.url, "--secret-file", secret, home=files)
        assert (again.returncode, again.stdout) == (0, "paired with IT-40 EMU-00001 (emulated)\n")
    keys = files / "keys.json"
    assert keys.stat().st_mode & 0o777 == 0o600
    assert card_secret(pump.card).hex() not in keys.read_text()


def test_wrong_words_are_refused_in_one_line_that_does_not_say_which(files: Path) -> None:
    secret = files / "card.txt"
    with emulated("--link", files / "head", "--hide-card") as pump:
        said = set()
        for wrong in (0, 31):
            words = pump.card.split()
            words[wrong] = card_words()[(card_words().index(words[wrong]) + 1) % 256]
            secret.write_text(" ".join(words))
            refused = thecal("pair", "--port", pump.url, "--secret-file", secret, home=files)
            assert (refused.returncode, refused.stdout) == (7, "")
            said.add(refused.stderr)
        assert len(said) == 1
        assert len(said.pop().splitlines()) == 1
        assert thecal("read", "--port", pump.url, home=files).returncode == 7
        for text, message in (("lemon", "32 words"), ("lemno " * 32, "word 1 is not"), ("", "32 words")):
            secret.write_text(text)
            refused = thecal("pair", "--port", pump.url, "--secret-file", secret, home=files)
            assert refused.returncode == 7
            assert message in refused.stderr
        assert thecal("pair", "--port", pump.url, "--secret-file", files / "none", home=files).returncode == 2


def test_a_lost_computer_is_revoked_from_another(files: Path) -> None:
    (files / "lost").mkdir()
    with emulated("--link", files / "head", "--hide-card", home=files / "lost") as pump:
        paired(pump.url, pump.card, files)
        known = answer(thecal("pair", "--port", pump.url, "--list", "--json", home=files))
        assert len(known["allowed"]) == 2
        (lost,) = [programmer for programmer in known["allowed"] if programmer != known["this"]]
        assert thecal("pair", "--port", pump.url, "--revoke", known["this"], home=files).returncode == 3
        after = answer(thecal("pair", "--port", pump.url, "--revoke", lost, "--json", home=files))
        assert (after["allowed"], after["revocations"]) == ([known["this"]], 1)
        assert thecal("read", "--port", pump.url, home=files / "lost").returncode == 7
        assert thecal("read", "--port", pump.url, home=files).returncode == 0


def test_keys_that_others_can_read_are_not_used(files: Path) -> None:
    with emulated("--link", files / "head", home=files) as pump:
        (files / "keys.json").chmod(0o640)
        refused = thecal("read", "--port", pump.url, home=files)
        assert refused.returncode == 7
        assert "chmod 600" in refused.stderr
        (files / "keys.json").chmod(0o600)
        (files / "keys.json").write_text("{}")
        assert "damaged" in thecal("read", "--port", pump.url, home=files).stderr


def test_an_emulated_pump_in_a_child_process_is_paired_by_itself_and_leaves_no_pairing(files: Path) -> None:
    read = answer(thecal("read", "--port", "emulator:", "--json", home=files))
    assert (read["link_protected"], read["emulated"]) == (True, True)
    assert json.loads((files / "keys.json").read_text())["pairings"] == []


def test_resolve_with_nothing_open_says_so(files: Path) -> None:
    with emulated("--link", files / "head", home=files) as pump:
        settled = answer(thecal("resolve", "--port", pump.url, "--json", home=files))
    assert "nothing to settle" in settled["why"]


def test_a_head_that_dies_between_commit_and_answer_leaves_an_unknown_that_resolve_settles(files: Path) -> None:
    """The link is cut by a relay right after COMMIT has left; later the same pump is reached directly."""
    from tests.e2e.relay import relay_that_cuts_after_commit

    with emulated("--tcp", "127.0.0.1:0", "--state", files / "pump.nvm", home=files) as pump:
        with relay_that_cuts_after_commit(pump.url) as url:
            cut = write(files, "continuous.json", "2.4 mg/day", url)
        assert cut.returncode == 6, cut.stdout + cut.stderr
        assert json.loads(cut.stdout)["outcome"] == "unknown"
        other = write(files, "program.json", "3 mg/day", pump.url, "--accept", "daily-dose-rise")
        assert other.returncode == 6
        settled = answer(thecal("resolve", "--port", pump.url, "--json", home=files))
        assert settled["outcome"] in {"applied", "not_applied"}
        read = answer(thecal("read", "--port", pump.url, "--json", home=files))
        assert (settled["outcome"] == "applied") == (read["generation"] == 1)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("/dev/no-such-port", "no such port"),
        ("socket://127.0.0.1:1", "nothing listens"),
        ("emulator:?modle=IT-40", "option"),
    ],
)
def test_a_port_that_is_none_gives_one_plain_line_and_exit_5(tmp_path: Path, url: str, said: str) -> None:
    ended = thecal("read", "--port", url, home=tmp_path)
    assert ended.returncode == 5
    assert said in ended.stderr
    assert len(ended.stderr.strip().splitlines()) <= 2


def test_a_silent_port_ends_in_bounded_time(tmp_path: Path) -> None:
    master, slave = pty.openpty()
    begun = time.monotonic()
    try:
        ended = thecal("read", "--port", os.ttyname(slave), home=tmp_path)
    finally:
        os.close(master)
        os.close(slave)
    assert ended.returncode == 5
    assert time.monotonic() - begun < 15


def test_a_web_server_behind_the_port_is_recognised_as_no_head(tmp_path: Path) -> None:
    import threading

    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"socket://127.0.0.1:{server.getsockname()[1]}"

        def serve() -> None:
            connection, _ = server.accept()
            with connection, contextlib.suppress(OSError):
                while connection.recv(4096):
                    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=serve)
        thread.start()
        ended = thecal("read", "--port", url, home=tmp_path)
        thread.join(10)
    assert ended.returncode == 5
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ("", "empty"),
        ("{", "JSON"),
        ("\x00\x01", "JSON"),
        (json.dumps(PROGRAM)[:300], "JSON"),
        (json.dumps(PROGRAM | {"format": "thecal-program/9"}), "format"),
        (json.dumps(PROGRAM | {"colour": 1}), "colour"),
        (json.dumps(PROGRAM | {"solution": [{"drug": "morphin", "concentration": "10 mg/mL"}]}), "morphin"),
        (json.dumps(PROGRAM | {"reservoir": {"volume": "38 cc", "low_alarm": "2 mL"}}), "reservoir.volume"),
        (" " * 1_100_000, "larger"),
    ],
)
@pytest.mark.parametrize("command", ["check", "project"])
def test_a_bad_file_is_refused_with_exit_2(tmp_path: Path, command: str, content: str, field: str) -> None:
    (tmp_path / "bad.json").write_text(content)
    ended = thecal(command, tmp_path / "bad.json", home=tmp_path)
    assert ended.returncode == 2
    assert field in ended.stderr


def test_check_finds_a_rise_of_25_percent(files: Path) -> None:
    found = answer(
        thecal("check", files / "program.json", "--current", files / "continuous.json", "--json", home=files), 4
    )
    assert found["format"] == "thecal-findings/1"
    (rise,) = [finding for finding in found["findings"] if finding["code"] == "daily-dose-rise"]
    assert (rise["severity"], rise["value"], rise["limit"]) == ("reason", "3 mg/day", "2.88 mg/day")
    assert rise["source"]
    assert set(rise) == {"code", "severity", "field", "message", "value", "limit", "source"}
    codes = thecal("check", "--codes", home=files)
    assert codes.returncode == 0
    assert "daily-dose-rise" in codes.stdout


def test_project_by_hand(files: Path) -> None:
    """0.08 mg/h to 06:00, 0.2 to 09:00, 0.12 to 12:00: 0.48, 1.08, 1.44 mg; a bolus every 4 h 5 min at most."""
    result = answer(
        thecal("project", files / "program.json", "--horizon", "24h", "--at", "6h,12h,24h", "--json", home=files)
    )
    assert (result["format"], result["horizon_h"]) == ("thecal-projection/1", 24)
    morphine = [row["morphine"] for row in result["at"]]
    assert [row["scheduled"] for row in morphine] == [0.48, 1.44, 3]
    # starts at 0:00, 4:05, 8:10, 12:15, and the fifth only at 24:00
    assert [row["at_most"] for row in morphine] == pytest.approx([0.48 + 0.3, 1.44 + 0.45, 3 + 0.6], abs=1e-12)
    assert [row["at_tip"] for row in morphine] == pytest.approx([0.48, 1.44, 3], rel=1e-9)
    assert [row["bupivacaine"]["scheduled"] for row in result["at"]] == pytest.approx([0.96, 2.88, 6], abs=1e-12)
    daily = {row["drug"]: (row["scheduled"], row["at_most"], row["unit"]) for row in result["daily"]}
    assert daily == {"morphine": (3, 3.6, "mg/day"), "bupivacaine": (6, 7.2, "mg/day")}
    # 38 mL less 2 mL at 0.3 mL/day: 120 d
    assert result["reservoir"]["low_at_h"] == 2880


@pytest.mark.parametrize(
    "arguments",
    [("project", "program.json", "--horizon", "30"), ("project", "program.json", "--at", "25h"), ("nonsense",),
     ("project", "program.json", "--start", "25:00"), ("check", "program.json", "--model", "IT-99"), ("check",)],
)  # fmt: skip
def test_wrong_usage_is_exit_2(files: Path, arguments: tuple[str, ...]) -> None:
    named = [files / part if part.endswith(".json") else part for part in arguments]
    assert thecal(*named, home=files).returncode == 2


def test_self_test_is_sound_and_quick(tmp_path: Path) -> None:
    result = answer(started("self-test", "--json", home=tmp_path))
    assert result["sound"] is True
    assert sum(check["ms"] for check in result["checks"]) < 3000


def test_check_follows_the_rules_that_a_clinic_keeps_here(tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "program.json"
    home.mkdir()
    file.write_text(json.dumps(PLAIN))
    plain = json.loads(started("check", file, "--json", home=home).stdout)["findings"]
    assert not [finding for finding in plain if finding["severity"] == "block"]
    rule = {"subject": "morphine", "about": "daily_dose", "effect": "stop", "value": "2 mg/day"}
    said = {"set_by": "P. Harm", "set_on": "2026-01-05", "why": "guideline 4"}
    (home / "clinic-rules.json").write_text(json.dumps({"format": "thecal-clinic-rules/1", "rules": [rule | said]}))
    stopped = started("check", file, "--json", home=home)
    assert stopped.returncode == 3
    (found,) = [one for one in json.loads(stopped.stdout)["findings"] if one["severity"] == "block"]
    assert (found["code"], found["limit"]) == ("daily-dose-above-hard", "2 mg/day")
    assert found["source"] == "this clinic's rule, set by P. Harm on 2026-01-05: guideline 4"


def test_a_stop_and_a_reading_wait_for_no_arrays_of_numbers(tmp_path: Path) -> None:
    script = "import sys; from programmer_app import cli; print(cli.run(sys.argv[1:]), 'numpy' in sys.modules)"
    # a pump that was never programmed refuses to stop, and says so in the session that it was asked in
    for words, code in ((("stop", "--no-restart"), 3), (("read", "--json"), 0)):
        command = [sys.executable, "-c", script, *words, "--port", "emulator:"]
        environment = os.environ | {"THECAL_HOME": str(tmp_path)}
        ended = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=True)
        assert ended.stdout.splitlines()[-1] == f"{code} False", ended.stdout + ended.stderr


def test_schema_help_and_version(tmp_path: Path) -> None:
    schema = json.loads(started("schema", home=tmp_path).stdout)
    assert schema["properties"]["format"]["const"] == "thecal-program/1"
    assert started("--version", home=tmp_path).stdout.startswith("thecal ")
    commands = ("demo", "emulate", "ports", "read", "log", "check", "project", "write", "resolve", "stop", "start",
                "bolus", "calc", "pair", "schema", "self-test")  # fmt: skip
    for command in commands:
        assert thecal(command, "--help", home=tmp_path).returncode == 0


@pytest.mark.parametrize(
    "words", ["", "--help", "emulate --help", "read --help", "calc --help", "write", "chekc", "--theme x"]
)
def test_a_start_that_makes_the_parser_of_one_group_says_what_the_whole_parser_says(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = []
    for made in (parser(_wanted(words.split())), parser()):
        try:
            said.append(str(made.parse_args(words.split()).theme))
        except SystemExit as ended:
            out = capsys.readouterr()
            said.append(f"{ended.code} {out.out}{out.err}")
    assert said[0] == said[1]


def test_each_command_of_the_whole_parser_is_made_alone_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["--help"])
    listed = re.findall(r"^    ([a-z-]+) +\S", capsys.readouterr().out, re.MULTILINE)
    assert len(listed) > 25
    for name in listed:
        with pytest.raises(SystemExit):
            parser(name).parse_args([name, "--help"])
        assert capsys.readouterr().out.startswith(f"usage: thecal {name} ")
        assert len(parser(name).format_help()) < len(parser().format_help())
