"""The drug library (R1, R6, R7, R8): what is not whole is refused, and each program says which library judged it."""

from __future__ import annotations

import copy
import json
import random
import sys
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from programmer_app.therapy.library import LibraryError, load_library
from tests.accidents.workstation import MORPHINE, Workstation, at_the_pump, simple, solution

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
    whole = json.loads(DATA)

    def content() -> tuple[dict[str, Any], dict[str, Any]]:
        copied = copy.deepcopy(whole)
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
@pytest.mark.xfail(strict=True, reason="a missing limit is a note; it needs no reason")
def test_r07_a_missing_limit_needs_a_reason(desk: Workstation) -> None:
    code, found = desk.check(MORPHINE | solution("hydromorphone", "10 mg/mL"))
    assert "no-limit-set" in found
    assert code == 4


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
