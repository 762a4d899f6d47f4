"""The audit trail: only added to, and whatever is done to it afterwards is found, at the right record."""

from __future__ import annotations

import io
import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from importlib import resources
from pathlib import Path

import pytest

from device.clock import ManualClock
from programmer_app.records.audit import Action, AuditEntry, AuditError, AuditRecord, AuditTrail, Head, Verdict, verify
from programmer_app.records.audit.record import first_digest, next_digest, seal, text_of
from programmer_app.records.audit.verify import Check
from tests.device.seeding import seeded

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
STOP = AuditEntry(Action.STOP, "A. Nurse", "EMU-1", why="MRI at 10:00")


def trail_in(folder: Path, key: bytes = KEY) -> AuditTrail:
    return AuditTrail(folder / "audit.sqlite3", key, ManualClock(), "desk 3")


def checked(trail: AuditTrail, elsewhere: Head | None = None, key: bytes = KEY) -> Verdict:
    return verify(trail.trail_id(), trail.records(), key, trail.head_with_seal(), elsewhere)


def made(count: int, trail_id: bytes = bytes(16), key: bytes = KEY) -> list[AuditRecord]:
    """A trail in memory."""
    records, before = [], first_digest(trail_id)
    for number in range(1, count + 1):
        text = text_of(replace(STOP, what=f"act {number}"), number, "2026-01-05T00:00:00.000+00:00", number, "desk")
        before = next_digest(before, text)
        records.append(AuditRecord(number, text, before, seal(key, before)))
    return records


def first_flaw(records: Sequence[AuditRecord], head: Head) -> int | None:
    verdict = verify(bytes(16), records, KEY, elsewhere=head)
    return verdict.flaws[0].number if verdict.flaws else None


@pytest.mark.requirement("R106", "R110")
def test_a_record_says_who_when_where_what_and_why_and_is_there_after_a_restart(tmp_path: Path) -> None:
    trail_in(tmp_path).append(STOP)
    (record,) = trail_in(tmp_path).records()
    content = json.loads(record.text)
    assert (content["who"], content["where"]) == ("A. Nurse", "desk 3")
    assert (content["action"], content["subject"], content["why"]) == ("stop", "EMU-1", "MRI at 10:00")
    assert content["at"].endswith("+00:00")
    assert checked(trail_in(tmp_path)).whole


def test_the_chain_is_the_one_that_is_written_down() -> None:
    first, second = made(2)
    start = sha256(b"Thecal audit 1" + bytes(16)).digest()
    assert first.digest == sha256(start + first.text.encode()).digest()
    assert second.digest == sha256(first.digest + second.text.encode()).digest()


@pytest.mark.requirement("R107")
@pytest.mark.parametrize("statement", ["UPDATE records SET text = ''", "DELETE FROM records", "DELETE FROM head"])
def test_the_file_itself_refuses_changes(tmp_path: Path, statement: str) -> None:
    trail_in(tmp_path).append(STOP)
    connection = sqlite3.connect(tmp_path / "audit.sqlite3")
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        connection.execute(statement)
    connection.close()


def test_nobody_acts_without_a_name(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="names who acts"):
        trail_in(tmp_path).append(replace(STOP, who=" "))


@pytest.mark.requirement("R110")
def test_a_trail_that_cannot_be_added_to_is_an_error_before_the_act(tmp_path: Path) -> None:
    trail_in(tmp_path).append(STOP)
    (tmp_path / "audit.sqlite3").write_bytes(b"no database" * 1000)
    with pytest.raises(AuditError, match="cannot be used"):
        trail_in(tmp_path)
    with pytest.raises(AuditError, match="cannot be used"):
        trail_in(tmp_path / "absent")


def test_several_processes_build_one_chain(tmp_path: Path) -> None:
    trail_in(tmp_path)
    script = (
        "import sys; from pathlib import Path\n"
        "from device.clock import SystemClock\n"
        "from programmer_app.records.audit import Action, AuditEntry, AuditTrail\n"
        "trail = AuditTrail(Path(sys.argv[1]), b'k' * 32, SystemClock(), 'desk')\n"
        "for _ in range(20): trail.append(AuditEntry(Action.READ, 'A. Nurse'))\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "audit.sqlite3")]
    running = [subprocess.Popen(command) for _ in range(3)]
    assert [process.wait() for process in running] == [0, 0, 0]
    verdict = checked(trail_in(tmp_path))
    assert verdict.whole
    assert verdict.checked == 60


def test_a_trail_stays_open_and_follows_a_file_that_was_put_in_its_place(tmp_path: Path) -> None:
    trail = trail_in(tmp_path)
    trail.append(STOP)
    beside = trail_in(tmp_path)  # another process's, as good as: it has a connection of its own
    assert beside.append(STOP).number == 2
    assert trail.append(STOP).number == 3
    away = tmp_path / "of last year"
    away.mkdir()
    for name in ("audit.sqlite3", "audit.sqlite3-wal", "audit.sqlite3-shm"):
        if (tmp_path / name).exists():
            (tmp_path / name).rename(away / name)
    trail_in(tmp_path)
    assert trail.append(STOP).number == 1, "it is added to the file that lies there now"
    assert checked(trail_in(tmp_path)).checked == 1
    assert checked(trail_in(away)).checked == 3


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
def test_a_forked_process_opens_the_trail_for_itself(tmp_path: Path) -> None:
    trail = trail_in(tmp_path)
    trail.append(STOP)
    child = os.fork()
    if child == 0:
        os._exit(0 if trail.append(STOP).number == 2 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert trail.append(STOP).number == 3
    assert checked(trail).whole


def test_a_kill_at_any_moment_leaves_a_whole_trail(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from device.clock import SystemClock\n"
        "from programmer_app.records.audit import Action, AuditEntry, AuditTrail\n"
        "trail = AuditTrail(Path(sys.argv[1]), b'k' * 32, SystemClock(), 'desk')\n"
        "while True: print(trail.append(AuditEntry(Action.READ, 'A. Nurse')).number, flush=True)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "audit.sqlite3")]
    acknowledged = 0
    for kept in (1, 4, 9):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for _ in range(kept):
                acknowledged = int(process.stdout.readline())
            process.kill()
        verdict = checked(trail_in(tmp_path))
        assert verdict.whole
        assert verdict.checked >= acknowledged


def _edited(records: list[AuditRecord], at: int, _: random.Random) -> list[AuditRecord]:
    records[at] = replace(records[at], text=records[at].text.replace("A. Nurse", "B. Nurse"))
    return records


def _edited_digest(records: list[AuditRecord], at: int, _: random.Random) -> list[AuditRecord]:
    records[at] = replace(records[at], digest=bytes(reversed(records[at].digest)))
    return records


def _edited_seal(records: list[AuditRecord], at: int, _: random.Random) -> list[AuditRecord]:
    records[at] = replace(records[at], seal=bytes(reversed(records[at].seal)))
    return records


def _deleted(records: list[AuditRecord], at: int, _: random.Random) -> list[AuditRecord]:
    return records[:at] + records[at + 1 :]


def _inserted(records: list[AuditRecord], at: int, _: random.Random) -> list[AuditRecord]:
    return [*records[: at + 1], *records[at:]]


def _swapped(records: list[AuditRecord], at: int, rng: random.Random) -> list[AuditRecord]:
    """The later of the two; the flaw shows at the earlier, which is `at`."""
    other = rng.randrange(at + 1, len(records)) if at + 1 < len(records) else None
    if other is None:
        return records[:at]
    records[at], records[other] = records[other], records[at]
    return records


def _cut(records: list[AuditRecord], at: int, _: random.Random) -> list[AuditRecord]:
    return records[:at]


def _rewritten(records: list[AuditRecord], at: int, _: random.Random) -> list[AuditRecord]:
    """Everything from here on anew with right digests, by someone without the key."""
    before = records[at - 1].digest if at else first_digest(bytes(16))
    for index in range(at, len(records)):
        text = records[index].text.replace("MRI", "rest")
        before = next_digest(before, text)
        records[index] = AuditRecord(index + 1, text, before, seal(OTHER_KEY, before))
    return records


MUTATIONS: list[Callable[[list[AuditRecord], int, random.Random], list[AuditRecord]]] = [
    _edited, _edited_digest, _edited_seal, _deleted, _inserted, _swapped, _cut, _rewritten,
]  # fmt: skip


def _all_found(count: int, places: Sequence[int], rng: random.Random, in_full: int) -> int:
    """How many alterations were found where they are; each `in_full`-th is also sought from the first record on."""
    whole = made(count)
    head = Head(count, whole[-1].digest)
    assert first_flaw(whole, head) is None
    tried = 0
    for at in places:
        before = Head(at, whole[at - 1].digest if at else first_digest(bytes(16)))
        for mutation in MUTATIONS:
            altered = mutation(list(whole), at, rng)
            assert altered[:at] == whole[:at]
            # what lies before was found whole; from there on the first flaw is the first of all
            first = next(Check(before, KEY, head).flaws(altered[at:]), None)
            found = None if first is None else first.number
            if tried % in_full == 0:
                assert found == first_flaw(altered, head), "the whole trail, checked from its beginning, says another"
            # a cut end shows only against the head that was kept elsewhere, so that is where it is reported
            cut = altered == whole[:at]
            where = count if cut else at + 1
            # a doubled record is met a second time after itself
            assert found in ({where, where + 1} if mutation is _inserted else {where}), (mutation.__name__, at, found)
            tried += 1
    return tried


@pytest.mark.requirement("R108", "R109")
def test_every_alteration_of_a_trail_is_found_where_it_is() -> None:
    rng = seeded()
    assert _all_found(1_000, sorted(rng.sample(range(1_000), 500)), rng, in_full=41) == 4_000


@pytest.mark.soak
@pytest.mark.requirement("R108", "R109")
def test_every_alteration_of_each_of_a_thousand_records_is_found_from_the_first_record_on() -> None:
    assert _all_found(1_000, range(1_000), seeded(), in_full=1) == 8_000


@pytest.mark.requirement("R109")
def test_a_trail_that_was_cut_short_is_found_by_the_head_beside_it_and_by_one_kept_elsewhere(tmp_path: Path) -> None:
    trail = trail_in(tmp_path)
    for _ in range(5):
        trail.append(STOP)
    printed = trail.head()
    records = list(trail.records())
    beside = verify(trail.trail_id(), records[:3], KEY, trail.head_with_seal())
    assert [flaw.number for flaw in beside.flaws] == [4]
    # an owner who puts the whole file back as it was days ago is found by the head on the report
    older = Head(3, records[2].digest)
    assert verify(trail.trail_id(), records[:3], KEY, None, older).whole
    assert [flaw.number for flaw in verify(trail.trail_id(), records[:3], KEY, None, printed).flaws] == [5]
    trail.append(STOP)
    assert checked(trail, printed).whole


def test_another_key_is_found_at_every_record(tmp_path: Path) -> None:
    trail = trail_in(tmp_path)
    trail.append(STOP)
    assert not checked(trail, key=OTHER_KEY).whole


@pytest.mark.requirement("R115")
def test_a_hundred_thousand_records_are_checked_in_seconds() -> None:
    records = made(100_000)
    begun_s = time.process_time()
    assert verify(bytes(16), records, KEY).whole
    assert time.process_time() - begun_s < 5


@pytest.mark.requirement("R112")
def test_an_exported_trail_is_checked_without_the_program(tmp_path: Path) -> None:
    trail = trail_in(tmp_path)
    for number in range(20):
        trail.append(replace(STOP, what=f"act {number}", who="Zoë Ünal"))
    out = io.StringIO()
    head = trail.export(out)
    lines = out.getvalue().splitlines()
    file, script = tmp_path / "trail.jsonl", resources.files("resources").joinpath("verify_audit.py")

    def result(content: list[str]) -> tuple[int, str]:
        file.write_text("\n".join(content) + "\n", encoding="utf-8")
        command = [sys.executable, "-I", str(script), str(file), "--head", head.token(), "--key", KEY.hex()]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        return ended.returncode, ended.stdout

    assert result(lines) == (0, "20 records, whole\n")
    assert "record 7: changed" in result([*lines[:7], lines[7].replace("act 6", "act 9"), *lines[8:]])[1]
    assert "record 7: another record" in result(lines[:7] + lines[8:])[1]
    assert "record 20: the trail does not pass" in result(lines[:-3])[1]
    assert result(["{}"])[0] == 2
