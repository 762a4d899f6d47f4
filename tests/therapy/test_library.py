"""The drug library: read whole or refused with the field named; nothing unsound passes."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from programmer_app.records.approvals import approval_of, approve
from programmer_app.therapy.library import (
    BUILT_IN_SHA256,
    LibraryError,
    load_library,
    parse_library,
    programming_allowed,
)
from programmer_app.therapy.limits import check
from tests.therapy.samples import IT_40, contract_program, program

FILE = Path(__file__).resolve().parents[2] / "resources" / "drug_library.json"
CONTENT: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
RANKS = ("hard_low", "soft_low", "typical", "soft_high", "hard_high")
KINDS = {
    "concentration": "mg/mL",
    "daily_dose": "mg/day",
    "hourly_dose": "mg/h",
    "bolus": "mg",
    "demand_bolus": "mg",
    "step_up": "%",
    "step_down": "%",
    "daily_step": "mg/day",
}


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    content = copy.deepcopy(CONTENT)
    change(content)
    return json.dumps(content).encode()


def limit(value: str, status: str = "label") -> dict[str, str]:
    return {"value": value, "source": "a test", "status": status}


def test_the_installed_library_is_the_one_that_was_made() -> None:
    """After a change of the file, write its new SHA-256 into BUILT_IN_SHA256."""
    data = FILE.read_bytes()
    assert hashlib.sha256(data).hexdigest() == BUILT_IN_SHA256
    found = load_library()
    assert found.digest == hashlib.sha256(data).digest()
    assert found.version == CONTENT["version"]
    assert found.reference.digest == found.digest
    assert load_library(FILE) == found


def test_names_and_units() -> None:
    found = load_library()
    assert [found.tall_man(name) for name in ("hydromorphone", "fentanyl", "clonidine", "morphine", "other")] == [
        "HYDROmorphone",
        "fentaNYL",
        "cloNIDine",
        "morphine",
        "other",
    ]
    assert found.unit_of("baclofen") == "mcg"
    assert found.unit_of("other", program().primary.concentration) == "mg"
    assert found.unknown_drugs(contract_program()) == ()
    other = program(solution=[{"drug": "aspirin", "concentration": "1 mg/mL"}])
    assert found.unknown_drugs(other) == ("aspirin",)


def test_one_changed_byte_of_the_installed_file_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    data = FILE.read_bytes()
    copied = tmp_path / "drug_library.json"
    monkeypatch.setattr("importlib.resources.files", {"resources": tmp_path}.__getitem__)
    for place in range(0, len(data), 997):
        copied.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        with pytest.raises(LibraryError, match="changed"):
            load_library()
    copied.write_bytes(data)
    assert load_library().version == CONTENT["version"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="cannot be read"):
        load_library(tmp_path / "none.json")


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"format": "thecal-drug-library/1"}'])
def test_what_is_no_library(data: bytes) -> None:
    with pytest.raises(LibraryError):
        parse_library(data)


@pytest.mark.parametrize("name", sorted(CONTENT["drugs"][0]))
def test_each_missing_field_of_a_drug_is_named(name: str) -> None:
    with pytest.raises(LibraryError, match=rf"drugs\[0\]\.{name}"):
        parse_library(changed(lambda content: content["drugs"][0].pop(name)))


@pytest.mark.parametrize("name", ["format", "version", "note", "approval", "admixtures", "drugs"])
def test_each_missing_field_of_the_file_is_named(name: str) -> None:
    with pytest.raises(LibraryError, match=name):
        parse_library(changed(lambda content: content.pop(name)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("rank", RANKS)
def test_each_missing_limit_is_named(kind: str, rank: str) -> None:
    with pytest.raises(LibraryError, match=rf"drugs\[4\]\.limits\.{kind}\.{rank}"):
        parse_library(changed(lambda content: content["drugs"][4]["limits"][kind].pop(rank)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("swap", range(len(RANKS) - 1))
def test_each_pair_out_of_order_is_named(kind: str, swap: int) -> None:
    values = {rank: limit(f"{number} {KINDS[kind]}") for number, rank in enumerate(RANKS, 1)}
    ordered = changed(lambda content: content["drugs"][0]["limits"].__setitem__(kind, values))
    assert "morphine" in parse_library(ordered).drugs
    values[RANKS[swap]], values[RANKS[swap + 1]] = values[RANKS[swap + 1]], values[RANKS[swap]]
    with pytest.raises(LibraryError, match=rf"drugs\[0\]\.limits\.{kind}: {RANKS[swap + 1]} .*below {RANKS[swap]}"):
        parse_library(changed(lambda content: content["drugs"][0]["limits"].__setitem__(kind, values)))


def test_equal_limits_are_in_order() -> None:
    values = {rank: limit("2 mg/day") for rank in RANKS}
    data = changed(lambda content: content["drugs"][0]["limits"].__setitem__("daily_dose", values))
    assert "morphine" in parse_library(data).drugs


@pytest.mark.parametrize(
    "value",
    ["NaN mg/day", "inf mg/day", "-1 mg/day", "20", "20 mg", "20 mg/mL", "20 mg / day", "1e3 mg/day", 20, True, None],
)
def test_each_value_that_is_no_daily_dose_is_named(value: object) -> None:
    def change(content: dict[str, Any]) -> None:
        content["drugs"][0]["limits"]["daily_dose"]["soft_high"]["value"] = value

    with pytest.raises(LibraryError, match=r"drugs\[0\]\.limits\.daily_dose\.soft_high\.value"):
        parse_library(changed(change))


@pytest.mark.parametrize("value", ["30", "30%", "-30 %", "1.5 %", "030 %", "x %", 30])
def test_each_value_that_is_no_percentage_is_named(value: object) -> None:
    def change(content: dict[str, Any]) -> None:
        content["drugs"][0]["limits"]["step_up"]["soft_high"]["value"] = value

    with pytest.raises(LibraryError, match=r"drugs\[0\]\.limits\.step_up\.soft_high\.value"):
        parse_library(changed(change))


@pytest.mark.parametrize("rank", ["hard_low", "hard_high"])
def test_background_is_never_a_hard_limit(rank: str) -> None:
    bare = dict.fromkeys(RANKS) | {rank: limit("15 mg/day", "background, unverified")}
    with pytest.raises(LibraryError, match=f"{rank} is background, unverified"):
        parse_library(changed(lambda content: content["drugs"][0]["limits"].__setitem__("daily_dose", bare)))
    soft = dict.fromkeys(RANKS) | {"soft_high": limit("15 mg/day", "background, unverified")}
    found = parse_library(changed(lambda content: content["drugs"][0]["limits"].__setitem__("daily_dose", soft)))
    allowed = found.drugs["morphine"].limits.daily_dose.soft_high
    assert allowed is not None
    assert allowed.cited == "a test (background, unverified)"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda c: c.__setitem__("extra", 1), "extra"),
        (lambda c: c["drugs"][1].__setitem__("dose", 1), r"drugs\[1\]\.dose"),
        (lambda c: c["drugs"][0]["limits"].__setitem__("hourly", {}), r"limits\.hourly"),
        (lambda c: c["drugs"][0]["limits"]["bolus"].__setitem__("max", None), r"bolus\.max"),
        (lambda c: c["drugs"][0].__setitem__("unit", "ug"), r"drugs\[0\]\.unit"),
        (lambda c: c["drugs"][0].__setitem__("name", "Morphine"), r"drugs\[0\]\.name"),
        (lambda c: c["drugs"][0].__setitem__("tall_man", "MORPhin"), r"drugs\[0\]: tall_man"),
        (lambda c: c["drugs"][0]["label_strengths"].reverse(), r"drugs\[0\]: label_strengths do not rise"),
        (lambda c: c["drugs"].append(c["drugs"][0]), "drugs: morphine stands twice"),
        (lambda c: c.__setitem__("drugs", []), "drugs"),
        (lambda c: c.__setitem__("format", "thecal-drug-library/2"), "format"),
        (lambda c: c["drugs"][0]["limits"]["daily_dose"]["soft_high"].__setitem__("source", ""), "source"),
        (lambda c: c["drugs"][0]["limits"]["daily_dose"]["soft_high"].__setitem__("status", "sure"), "status"),
        (lambda c: c["approval"].__setitem__("approved_by", "A. Pharmacist"), "approval: approved_by and approved_on"),
        (lambda c: c["approval"].__setitem__("approved_on", "2026-02-30"), "approved_on"),
        (lambda c: c["admixtures"][0].__setitem__("standing", "allowed"), r"admixtures\[0\]\.standing"),
        (lambda c: c["admixtures"][0].__setitem__("with", []), r"admixtures\[0\]\.with"),
        (lambda c: c["drugs"][4]["step_interval"].__setitem__("hours", 0), r"drugs\[4\]\.step_interval\.hours"),
        (lambda c: c["drugs"][4]["step_interval"].__setitem__("source", ""), r"drugs\[4\]\.step_interval\.source"),
        (lambda c: c["drugs"][0]["start_dose"][0].__setitem__("low", "2 mg/day"), r"low \(2 mg/day\) lies above high"),
        (lambda c: c["drugs"][8]["test_doses"][0].__setitem__("doses", []), r"test_doses\[0\]\.doses"),
        (lambda c: c["drugs"][0]["observation"][0].__setitem__("hours", 0), r"observation\[0\]\.hours"),
        (lambda c: c["drugs"][0]["stability"][0].__setitem__("fill", "last"), r"stability\[0\]\.fill"),
        (lambda c: c["drugs"][0]["stability"][0].__setitem__("days", 0), r"stability\[0\]\.days"),
        (lambda c: c["drugs"][0]["stability"][0].__setitem__("days", "90"), r"stability\[0\]\.days"),
    ],
)
def test_each_other_fault_is_named(change: Callable[[dict[str, Any]], object], named: str) -> None:
    with pytest.raises(LibraryError, match=named):
        parse_library(changed(change))


def test_every_limit_of_the_installed_library_says_where_it_comes_from() -> None:
    for drug in load_library().drugs.values():
        for kind in KINDS:
            band = getattr(drug.limits, kind)
            for rank in RANKS:
                found = getattr(band, rank)
                assert found is None or len(found.source) > 10, (drug.name, kind, rank)
                if rank.startswith("hard") and found is not None:
                    assert found.status == "label"


def test_a_library_that_nobody_approved_is_for_training() -> None:
    installed = load_library()
    assert programming_allowed(installed, training=True) is None
    why = programming_allowed(installed, training=False)
    assert why is not None
    assert "approved by nobody" in why
    told = {"approved_by": "A. Pharmacist", "approved_on": "2026-02-28"}
    says_so = parse_library(changed(lambda c: c.__setitem__("approval", told)))
    assert programming_allowed(says_so, training=False) is not None, "what a file says of itself is no approval"


def test_an_approval_holds_for_the_bytes_that_were_approved_and_for_no_others(tmp_path: Path) -> None:
    library = load_library()
    made = approve(library, tmp_path, user="A. Pharmacist", today=date(2026, 2, 28))
    found = approval_of(library, tmp_path)
    assert found == made
    assert (made.approved_by, made.approved_on) == ("A. Pharmacist", date(2026, 2, 28))
    assert programming_allowed(library, training=False, approval=found) is None
    altered = parse_library(changed(lambda c: c["drugs"][0]["limits"]["daily_dose"].__setitem__("soft_high", None)))
    assert approval_of(altered, tmp_path) is None
    why = programming_allowed(altered, training=False, approval=found)
    assert why is not None
    assert "approved by nobody" in why


@pytest.mark.parametrize("damage", ["", "{}", "[]", "null"])
def test_an_approval_that_cannot_be_read_is_none(damage: str, tmp_path: Path) -> None:
    library = load_library()
    approve(library, tmp_path, user="A. Pharmacist", today=date(2026, 2, 28))
    (file,) = (tmp_path / "library-approvals").iterdir()
    file.write_text(damage)
    assert approval_of(library, tmp_path) is None


def test_an_approval_copied_to_another_digest_is_none(tmp_path: Path) -> None:
    library = load_library()
    altered = parse_library(changed(lambda c: c.__setitem__("version", "2027.1")))
    approve(library, tmp_path, user="A. Pharmacist", today=date(2026, 2, 28))
    folder = tmp_path / "library-approvals"
    (folder / f"{library.digest.hex()}.json").rename(folder / f"{altered.digest.hex()}.json")
    assert approval_of(altered, tmp_path) is None


def strengths(*entries: tuple[str, str, str, str]) -> bytes:
    """Entries of morphine: code, weakest, strongest, the most a day."""

    def change(content: dict[str, Any]) -> None:
        found = []
        for code, low, high, most in entries:
            limits = copy.deepcopy(content["drugs"][0]["limits"])
            limits["daily_dose"] = dict.fromkeys(RANKS) | {"hard_high": limit(most)}
            found.append({"code": code, "low": low, "high": high, "limits": limits})
        content["drugs"][0]["strengths"] = found

    return changed(change)


def test_a_strength_has_limits_of_its_own() -> None:
    library = parse_library(
        strengths(
            ("morphine-10", "10 mg/mL", "10 mg/mL", "5 mg/day"), ("morphine-25", "20 mg/mL", "25 mg/mL", "9 mg/day")
        )
    )
    for concentration, blocked in (("10 mg/mL", 5), ("20 mg/mL", 9), ("25 mg/mL", 9), ("10.1 mg/mL", None)):
        for dose in (5, 6, 9, 10):
            asked = program(
                solution=[{"drug": "morphine", "concentration": concentration}],
                basal={"mode": "simple_continuous", "dose": f"{dose} mg/day"},
            )
            codes = {found.code for found in check(asked, IT_40, library)}
            assert ("daily-dose-above-hard" in codes) == (blocked is not None and dose > blocked), (concentration, dose)


@pytest.mark.parametrize(
    ("entries", "named"),
    [
        (
            [("a", "10 mg/mL", "20 mg/mL", "5 mg/day"), ("b", "20 mg/mL", "25 mg/mL", "5 mg/day")],
            "strengths: b .* above a",
        ),
        (
            [("a", "20 mg/mL", "20 mg/mL", "5 mg/day"), ("b", "10 mg/mL", "10 mg/mL", "5 mg/day")],
            "strengths: b .* above a",
        ),
        ([("a", "10 mg/mL", "5 mg/mL", "5 mg/day")], r"strengths\[0\]: low .* above high"),
        ([("a", "10 mg/mL", "10 mg/mL", "5 mg/day"), ("a", "20 mg/mL", "25 mg/mL", "5 mg/day")], "code a stands twice"),
        ([("A b", "10 mg/mL", "10 mg/mL", "5 mg/day")], r"strengths\[0\]\.code"),
        ([("a", "10 mg", "10 mg/mL", "5 mg/day")], r"strengths\[0\]\.low"),
        ([("a", "10 mg/mL", "10 mg/mL", "5 mg")], r"strengths\[0\]\.limits\.daily_dose\.hard_high\.value"),
    ],
)
def test_each_fault_of_a_strength_is_named(entries: list[tuple[str, str, str, str]], named: str) -> None:
    with pytest.raises(LibraryError, match=named):
        parse_library(strengths(*entries))


@pytest.mark.parametrize("kind", KINDS)
def test_each_missing_limit_of_a_strength_is_named(kind: str) -> None:
    content = json.loads(strengths(("a", "10 mg/mL", "10 mg/mL", "5 mg/day")))
    del content["drugs"][0]["strengths"][0]["limits"][kind]
    with pytest.raises(LibraryError, match=rf"drugs\[0\]\.strengths\[0\]\.limits\.{kind}"):
        parse_library(json.dumps(content).encode())


@pytest.mark.parametrize("training", [True, False])
def test_without_a_sound_library_nothing_is_programmed(training: bool, tmp_path: Path) -> None:
    faults: list[LibraryError] = []
    for data in (
        changed(lambda c: c["drugs"][0]["limits"]["daily_dose"].pop("soft_high")),
        changed(lambda c: c["drugs"][0]["limits"]["daily_dose"].__setitem__("hard_high", limit("1 mg/day"))),
        b"",
    ):
        path = tmp_path / "library.json"
        path.write_bytes(data)
        with pytest.raises(LibraryError) as caught:
            load_library(path)
        faults.append(caught.value)
    for fault in (None, *faults):
        why = programming_allowed(fault, training=training)
        assert why is not None
        assert why.endswith("Reading and stopping the pump still work.")


def test_every_figure_of_the_installed_library_has_a_source() -> None:
    for drug in load_library().drugs.values():
        entries: list[Any] = [*drug.stability, *drug.start_dose, *drug.test_doses, *drug.observation]
        entries += [] if drug.step_interval is None else [drug.step_interval]
        for entry in entries:
            assert len(entry.source) > 10, (drug.name, entry)
            assert entry.status in {"label", "published"}, (drug.name, entry)
        assert {name for s in drug.stability for name in s.with_drugs} <= load_library().drugs.keys() - {drug.name}
