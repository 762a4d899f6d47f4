"""The drug library (R1, R6, R7, R8): what is not whole is refused, and each program says which library judged it."""

from __future__ import annotations

import hashlib
import json
import random
import sys
from collections.abc import Iterator
from datetime import timedelta
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from programmer_app.commands import CommandError
from programmer_app.commands.accepting import confirm_notes
from programmer_app.records.act_log import FILE_NAME as ACTS
from programmer_app.records.act_log import ActLog
from programmer_app.records.home import home
from programmer_app.therapy.library import LibraryError, load_library
from programmer_app.therapy.limits import check
from tests.accidents.workstation import BACLOFEN, MORPHINE, Workstation, at_the_pump, simple, solution
from tests.therapy.samples import IT_40, program

FILE = resources.files("resources").joinpath("drug_library.json")
DATA = FILE.read_bytes()
RANKS = ("hard_low", "soft_low", "typical", "soft_high", "hard_high")
KINDS = {
    "concentration": "mg/mL",
    "daily_dose": "mg/day",
    "hourly_dose": "mg/h",
    "bolus": "mg",
    "demand_bolus": "mg",
    "daily_step": "mg/day",
}
FLIPS = 5_000


def limit(value: str) -> dict[str, str]:
    """A limit as it stands in the file."""
    return {"value": value, "source": "a test", "status": "label"}


def spoiled() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(what is wrong, the field that has to be named, the file)."""

    def content() -> tuple[dict[str, Any], dict[str, Any]]:
        copied: dict[str, Any] = json.loads(DATA)
        return copied, copied["drugs"][0]["limits"]

    for kind, unit in KINDS.items():
        for rank in RANKS:
            file, limits = content()
            del limits[kind][rank]
            yield f"{kind} without {rank}", f"limits.{kind}.{rank}", file
        for low in range(4):
            file, limits = content()
            limits[kind] = dict.fromkeys(RANKS) | {RANKS[low]: limit(f"2 {unit}"), RANKS[low + 1]: limit(f"1 {unit}")}
            yield f"{kind}: {RANKS[low]} above {RANKS[low + 1]}", f"limits.{kind}", file
        for value in ("NaN", "Infinity", f"-1 {unit}", f"1e3 {unit}", "1", "1 mL", f"1,5 {unit}", ""):
            file, limits = content()
            limits[kind]["soft_high"] = limit(value)
            yield f"{kind} of {value!r}", f"limits.{kind}.soft_high.value", file
    for field in ("name", "unit", "limits", "label_strengths"):
        file, _ = content()
        del file["drugs"][0][field]
        yield f"no {field}", f"drugs[0].{field}", file
    file, _ = content()
    file["drugs"].append(file["drugs"][0])
    yield "a drug twice", "drugs", file


SPOILED = list(spoiled())


@pytest.mark.requirement("R1")
def test_r01_each_unsound_library_is_refused_with_its_field(desk: Workstation) -> None:
    assert len(SPOILED) >= 40
    file = desk.file(MORPHINE)
    whole = desk.folder / "whole.json"
    whole.write_bytes(DATA)
    assert desk.thecal("check", file, "--library", whole).code == 0
    for what, field, content in SPOILED:
        refused = desk.thecal("check", file, "--library", desk.file(content, "library.json"))
        assert refused.code == 2, what
        assert field in refused.err, what


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A copy of the installed library, which the program takes for its own."""
    folder = tmp_path / "installed"
    folder.mkdir()
    for name in ("drug_library.json", "pump_models.json"):
        (folder / name).write_bytes(resources.files("resources").joinpath(name).read_bytes())
    monkeypatch.setattr("importlib.resources.files", {"resources": folder}.__getitem__)
    return folder / "drug_library.json"


@pytest.mark.requirement("R6")
def test_r06_every_flipped_bit_of_the_installed_library_is_found(installed: Path) -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    assert load_library().digest
    with installed.open("r+b", buffering=0) as file:
        for _ in range(FLIPS):
            place, bit = rng.randrange(len(DATA)), 1 << rng.randrange(8)
            for byte in (DATA[place] ^ bit, DATA[place]):
                file.seek(place)
                file.write(bytes([byte]))
                if byte != DATA[place]:
                    with pytest.raises(LibraryError, match="changed"):
                        load_library()
    assert load_library().digest


@pytest.mark.requirement("R6")
def test_r06_without_a_sound_library_nothing_is_programmed_but_the_pump_is_read_and_stopped(
    desk: Workstation, pump: str, installed: Path
) -> None:
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    for damage in (DATA[:-100], DATA.replace(b'"20 mg/day"', b'"90 mg/day"'), None):
        if damage is None:
            installed.unlink()
        else:
            assert damage != DATA
            installed.write_bytes(damage)
        refused = desk.write(pump, MORPHINE | simple("2.64 mg/day"), "2.64 mg/day")
        assert refused.code == 2
        assert "drug library" in refused.err
        assert desk.read(pump)["generation"] == 1
        assert desk.thecal("stop", "--port", pump, "--user", "A", "--reason", "test").code == 0
        assert desk.read(pump)["running"] is False
        assert desk.thecal("start", "--port", pump, "--user", "A", "--reason", "test").code == 0


@pytest.mark.requirement("R6")
def test_r06_without_a_sound_library_the_pump_is_read_in_text_too(
    desk: Workstation, pump: str, installed: Path
) -> None:
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    installed.write_bytes(DATA[:-100])
    said = desk.thecal("read", "--port", pump)
    assert said.code == 0
    assert "reservoir" in said.out


@pytest.mark.requirement("R7")
def test_r07_a_missing_limit_is_said(desk: Workstation) -> None:
    file = json.loads(DATA)
    file["drugs"][0]["limits"]["daily_dose"] = dict.fromkeys(RANKS)
    library = desk.file(file, "library.json")
    found = desk.thecal("check", desk.file(MORPHINE), "--library", library, "--json").json()["findings"]
    (missing,) = [finding for finding in found if finding["code"] == "no-limit-set"]
    assert (missing["value"], missing["limit"]) == ("daily dose", "none set")
    assert "no upper limit for daily dose" in missing["message"]


@pytest.mark.requirement("R7")
def test_r07_a_missing_limit_is_confirmed_before_a_patients_pump_is_programmed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked = program(solution=[{"drug": "hydromorphone", "concentration": "10 mg/mL"}])
    findings = check(asked, IT_40, load_library())
    (missing,) = [finding for finding in findings if finding.code == "no-limit-set"]
    assert missing.needs_confirmation
    assert missing.value == "concentration, daily dose"
    with pytest.raises(CommandError, match="no-limit-set") as refused:
        confirm_notes(findings, ["off-label-drug"], emulated=False)
    assert refused.value.code == 4
    confirm_notes(findings, ["no-limit-set"], emulated=False)
    assert capsys.readouterr().err == ""
    confirm_notes(findings, [], emulated=True)
    assert "no upper limit for concentration, daily dose" in capsys.readouterr().err


@pytest.mark.requirement("R7")
def test_r07_a_missing_limit_is_said_when_an_emulated_pump_is_programmed(desk: Workstation, pump: str) -> None:
    wrote = desk.write(pump, MORPHINE | solution("hydromorphone", "10 mg/mL"), "2.4 mg/day")
    assert wrote.code == 0
    assert "HYDROmorphone: no upper limit for concentration, daily dose" in wrote.err


@pytest.mark.requirement("R1")
def test_r01_each_limit_of_the_library_is_shown_or_said_not_to_be_set(desk: Workstation) -> None:
    shown = desk.thecal("library", "--json").json()
    assert [drug["shown"] for drug in shown["drugs"][:3]] == ["morphine", "HYDROmorphone", "fentaNYL"]
    for drug in shown["drugs"]:
        assert set(drug["limits"]) == {*KINDS, "step_up", "step_down"}
        assert all(set(band) == set(RANKS) for band in drug["limits"].values())
    text = desk.thecal("library").out
    assert "approved by nobody: for training only" in text
    assert "hourly dose: typical 0.1 mcg/h, soft high 0.8 mcg/h" in text
    assert "hourly dose: no limit set" in text


@pytest.mark.requirement("R6")
def test_r06_another_library_programs_only_by_its_digest_or_its_approval(desk: Workstation, pump: str) -> None:
    other = desk.folder / "other.json"
    other.write_bytes(DATA.replace(b'"20 mg/day"', b'"90 mg/day"'))
    digest = hashlib.sha256(other.read_bytes()).hexdigest()
    who = ("--user", "A. Nurse", "--reason", "replay", "--confirm-daily-dose", "2.4 mg/day")
    write = ("write", "--port", pump, desk.file(MORPHINE), *who, "--library", other)
    bolus = ("bolus", "--port", pump, "--dose", "0.1 mg", "--over", "10 min", "--library", other)
    for named in ((), ("--library-sha256", hashlib.sha256(DATA).hexdigest())):
        refused = desk.thecal(*write, *named)
        assert refused.code == 7
        assert digest in refused.err
    assert desk.read(pump)["generation"] == 0
    assert desk.thecal(*write, "--library-sha256", digest).code == 0
    assert desk.read(pump)["library_sha256"] == digest
    assert desk.thecal(*bolus).code == 7
    # an approval names the digest of what was read, and holds for it alone
    approve = ("library", "--library", other, "--approve", "--user", "A. Pharmacist")
    assert desk.thecal(*approve).code == 4
    assert desk.thecal(*approve, "--sha256", "0" * 64).code == 4
    assert desk.thecal("library", "--library", other, "--approve", "--sha256", digest).code == 2
    assert "approved by A. Pharmacist on" in desk.thecal(*approve, "--sha256", digest).out
    assert desk.thecal(*bolus).code == 0
    other.write_bytes(other.read_bytes().replace(b'"90 mg/day"', b'"91 mg/day"'))
    assert desk.thecal(*write).code == 7


@pytest.mark.requirement("R4")
@pytest.mark.parametrize(
    ("asked", "code", "factor"),
    [
        (simple("30 mg/day"), "daily-dose-above-soft", "1.5 times the limit"),
        (
            simple("20.0004 mg/day") | solution("morphine", "10 mg/mL"),
            "daily-dose-above-soft",
            "1.00002 times the limit",
        ),
        (solution("morphine", "50 mg/mL") | simple("12 mg/day"), "concentration-above-soft", "2 times the limit"),
    ],
)
def test_r04_a_soft_limit_says_by_how_many_times_it_is_passed(
    desk: Workstation, asked: dict[str, Any], code: str, factor: str
) -> None:
    exit_code, found = desk.check(MORPHINE | asked)
    assert exit_code == 4
    message = found[code]["message"]
    assert factor in message
    assert found[code]["limit"] in message


@pytest.mark.requirement("H16")
def test_h16_a_stop_keeps_its_planned_restart_and_nothing_holds_it_up(desk: Workstation, pump: str) -> None:
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    for wrong in ("yesterday", "2020-01-01T00:00"):
        refused = desk.thecal("stop", "--port", pump, "--restart-at", wrong)
        assert refused.code == 2
        assert "not stopped" in refused.err
    assert desk.read(pump)["running"] is True
    bare = desk.thecal("stop", "--port", pump)
    assert bare.code == 0
    assert "No restart is planned" in bare.err
    assert desk.thecal("start", "--port", pump, "--user", "A", "--reason", "done").code == 0
    planned = desk.thecal("stop", "--port", pump, "--user", "A", "--reason", "MRI", "--restart-within", "2 h")
    assert (planned.code, planned.err) == (0, "")
    last = ActLog(home() / ACTS).last_turn(desk.read(pump)["serial"])
    assert last is not None
    assert (last.what, last.user, last.reason) == ("stop", "A", "MRI")
    assert last.restart is not None
    assert last.restart.at is not None
    # the second may turn between the moment from which it is counted and the one at which it is noted
    assert timedelta(hours=2, seconds=-2) <= last.restart.at - last.at <= timedelta(hours=2)
    # where the note cannot be kept a start waits, a stop does not
    assert desk.thecal("start", "--port", pump).code == 0
    (home() / ACTS).unlink()
    (home() / ACTS).mkdir()
    stopped = desk.thecal("stop", "--port", pump, "--no-restart")
    assert stopped.code == 0
    assert "could not be noted" in stopped.err
    assert desk.read(pump)["running"] is False
    assert desk.thecal("start", "--port", pump).code == 5


@pytest.mark.requirement("R1")
def test_r01_a_step_before_its_interval_is_known_from_the_pumps_log(desk: Workstation, pump: str) -> None:
    assert desk.write(pump, BACLOFEN, "200 mcg/day").code == 0
    higher = BACLOFEN | simple("220 mcg/day")
    with at_the_pump(pump) as session:
        session.emu_advance(86_400 - 3_600)
    early = desk.write(pump, higher, "220 mcg/day")
    assert early.code == 4
    assert "last programmed 23 h ago; baclofen waits 24 h" in early.err
    assert "step-too-soon" in early.err
    assert desk.write(pump, BACLOFEN | simple("190 mcg/day"), "190 mcg/day").code == 0, "a lower dose waits for nothing"
    with at_the_pump(pump) as session:
        session.emu_advance(86_400)
    assert desk.write(pump, BACLOFEN, "200 mcg/day").code == 0


@pytest.mark.requirement("R8")
def test_r08_a_program_in_the_pump_says_which_library_judged_it(desk: Workstation, pump: str) -> None:
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    with at_the_pump(pump) as session:
        info = session.interrogate().info
    assert info is not None
    library = load_library()
    assert (info.library_version, info.library_digest) == (library.version, library.digest)


@pytest.mark.requirement("R8")
def test_r08_reading_a_pump_says_which_library_judged_its_program(desk: Workstation, pump: str) -> None:
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    assert load_library().version in json.dumps({key: value for key, value in desk.read(pump).items() if "libr" in key})
