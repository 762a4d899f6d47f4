"""Bundles of the story, in both releases: what stands in them, and that two other programs take them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from programmer_app.records.exports.forms import Form
from tests.records.exports.judging import faults
from tests.records.exports.normal import BUNDLES, GOLDEN, bundle, normal

if TYPE_CHECKING:
    from programmer_app.records.exports.record import PatientRecord

ROOT: Final = Path(__file__).parents[3]
JUDGE: Final = Path(__file__).with_name("judge.js")
NPM_PACKAGES: Final = ("fhir@4.12.0", "hl7.fhir.r4b.core@4.3.0", "hl7.fhir.r5.core@5.0.0")
DEFINITIONS: Final = {Form.FHIR_R4B: "hl7.fhir.r4b.core", Form.FHIR_R5: "hl7.fhir.r5.core"}


def of_kind(made: dict[str, Any], *kinds: str) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in made["entry"] if entry["resource"]["resourceType"] in kinds]


def amounts(dosage: dict[str, Any]) -> list[tuple[str, float, str]]:
    """Ordered and calculated amounts of a dosage."""
    return [
        (one["type"]["coding"][0]["code"], amount["value"], amount["code"])
        for one in dosage["doseAndRate"]
        for amount in (one.get("rateQuantity") or one["doseQuantity"],)
    ]


@pytest.mark.parametrize("form", BUNDLES)
def test_golden(record: PatientRecord, form: Form) -> None:
    assert normal(bundle(record, form)) == (GOLDEN / f"{form}.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", BUNDLES)
def test_orders_say_asked_dose_and_flow_of_the_pump(record: PatientRecord, form: Form) -> None:
    first, second = of_kind(bundle(record, form), "MedicationRequest")
    (continuous,) = first["dosageInstruction"]
    # 2.4 mg/day of 10 mg/mL: 0.24 mL/day, 0.01 mL/h
    assert amounts(continuous) == [("ordered", 2.4, "mg/d"), ("calculated", 0.01, "mL/h")]
    night, day, rest, demand = second["dosageInstruction"]
    assert amounts(night) == [("ordered", 0.1, "mg/h"), ("calculated", 0.01, "mL/h")]
    assert amounts(day) == [("ordered", 0.15, "mg/h"), ("calculated", 0.015, "mL/h")]
    assert amounts(rest) == [("ordered", 100, "ug/h"), ("calculated", 0.01, "mL/h")]
    repeat = day["timing"]["repeat"]
    assert repeat["timeOfDay"] == ["06:30:00"]
    assert (repeat["duration"], repeat["durationUnit"]) == (1050, "min")  # 06:30 to 24:00
    assert repeat["dayOfWeek"] == ["mon", "tue", "wed", "thu", "fri"]
    assert rest["timing"]["repeat"]["dayOfWeek"] == ["sat", "sun"]
    assert amounts(demand) == [("ordered", 0.15, "mg"), ("calculated", 0.015, "mL")]
    assert demand["asNeededBoolean" if form is Form.FHIR_R4B else "asNeeded"] is True
    most = demand["maxDosePerPeriod"] if form is Form.FHIR_R4B else demand["maxDosePerPeriod"][0]
    assert (most["numerator"]["value"], most["numerator"]["code"]) == (0.6, "mg")
    assert (most["denominator"]["value"], most["denominator"]["code"]) == (24, "h")
    assert (first["status"], second["status"]) == ("completed", "active")
    assert [one["identifier"][0]["value"] for one in (first, second)] == [
        visit.programs[0].value.digest.hex() for visit in record.visits
    ]


@pytest.mark.parametrize("form", BUNDLES)
def test_what_was_given(record: PatientRecord, form: Form) -> None:
    given = of_kind(bundle(record, form), "MedicationAdministration")
    when = "effective" if form is Form.FHIR_R4B else "occurence"
    by_program, by_flex, asked, commanded, trial = given
    assert by_program["dosage"]["rateQuantity"]["value"] == 2.4
    assert by_program[f"{when}Period"] == {"start": "2026-01-05T12:00:00.000Z", "end": "2026-01-05T12:05:00.000Z"}
    # 6.5 h at 0.1 and 17.5 h at 0.15 mg/h are 3.275 mg on weekdays, 2.4 mg at weekends: no one rate tells both
    assert "dosage" not in by_flex
    assert "up to morphine 3.275 mg" in by_flex["note"][0]["text"]
    assert (by_program["status"], by_flex["status"]) == ("completed", "in-progress")
    # 7 500 nL of 10 mg/mL are 75 mcg; of the commanded 100 000 nL half was given
    doses = [
        (one["status"], one["dosage"]["dose"]["value"], one["dosage"]["dose"]["code"]) for one in (asked, commanded)
    ]
    assert doses == [("completed", 75, "ug"), ("stopped", 0.5, "mg")]
    assert asked[f"{when}DateTime"] == "2026-01-03"
    assert asked["note"][0]["text"] == "Clock of the pump: 2026-01-03 12:01:00"
    assert (trial["dosage"]["dose"]["value"], trial[f"{when}DateTime"]) == (0.5, "2025-11-26T12:00:00.000Z")


@pytest.mark.parametrize("form", BUNDLES)
def test_what_was_seen_and_told(record: PatientRecord, form: Form) -> None:
    made = bundle(record, form)
    seen = {one["code"]["text"]: one for one in of_kind(made, "Observation") if "walks" not in str(one)}
    assert seen["Reservoir volume before a refill, as the pump counted it"]["valueQuantity"]["value"] == 4.2
    assert seen["Reservoir volume before a refill, as it was drawn out"]["valueQuantity"]["value"] == 4.5
    assert seen["Volume filled into the reservoir"]["valueQuantity"]["value"] == 40
    pain = [one for one in of_kind(made, "Observation") if one["code"]["text"] == "Pain now"]
    # the 7 that was corrected within the visit is not there
    assert [(one["valueQuantity"]["value"], one["valueQuantity"]["code"]) for one in pain] == [
        (6, "{score}"),
        (3, "{score}"),
    ]
    assert [part["valueQuantity"]["value"] for part in pain[0]["component"]] == [5, 8]
    (event,) = of_kind(made, "AdverseEvent")
    assert event["seriousness"]["coding"][0]["code"] == "SeriousIsLifeThreatening"
    if form is Form.FHIR_R4B:
        assert event["severity"]["coding"][0]["code"] == "severe"
        assert event["date"] == "2026-01-04"
    else:
        assert event["occurrenceDateTime"] == "2026-01-04"
        assert event["mitigatingAction"][0]["itemCodeableConcept"]["text"] == "naloxone"


@pytest.mark.parametrize("form", BUNDLES)
def test_pump_catheter_and_since_when(record: PatientRecord, form: Form) -> None:
    made = bundle(record, form)
    pump, pump_side, spinal = of_kind(made, "Device")
    assert (pump["serialNumber"], pump["modelNumber"], pump["status"]) == ("EMU-00042", "IT-40", "active")
    lengths = [one["property"][0]["valueQuantity"] for one in (pump_side, spinal)]
    values = [one[0]["value"] if isinstance(one, list) else one["value"] for one in lengths]
    assert values == [54, 41.5]  # 66 less 12 cm, 47 less 5.5 cm
    (use,) = of_kind(made, "DeviceUseStatement", "DeviceUsage")
    assert use["timingPeriod"] == {"start": "2025-12-06"}
    assert {one["unit"]["coding"][0]["code"] for one in of_kind(made, "DeviceMetric")} == {"mL", "mL/h"}


@pytest.mark.parametrize("form", BUNDLES)
def test_every_reference_leads_to_something_and_every_id_is_there_once(record: PatientRecord, form: Form) -> None:
    made = bundle(record, form)
    urls = [entry["fullUrl"] for entry in made["entry"]]
    assert len(set(urls)) == len(urls)
    assert urls == [f"urn:uuid:{entry['resource']['id']}" for entry in made["entry"]]
    named = set(references(made))
    assert named <= set(urls)
    assert len(named) > 10
    assert bundle(record, form)["entry"] == made["entry"]


def references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


@pytest.mark.parametrize("form", BUNDLES)
def test_training_says_that_it_is_test_data(record: PatientRecord, form: Form) -> None:
    assert "HTEST" not in json.dumps(bundle(record, form))
    assert bundle(record, form, training=True)["meta"]["security"][0]["code"] == "HTEST"


@pytest.mark.parametrize("form", BUNDLES)
def test_a_program_that_cannot_be_read_is_named_and_not_guessed(record: PatientRecord, form: Form) -> None:
    first, second = record.visits
    broken = replace(first.programs[0], value=replace(first.programs[0].value, image=b"\xa0"))
    made = bundle(replace(record, visits=(replace(first, programs=(broken,)), second)), form)
    assert len(of_kind(made, "MedicationRequest")) == 1
    (outcome,) = of_kind(made, "OperationOutcome")
    assert "cannot be read" in outcome["issue"][0]["diagnostics"]


# --- two other programs -----------------------------------------------------------------------------------------------


def spoiled(made: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The bundle with one thing wrong at a time."""
    changes: dict[str, dict[str, Any]] = {
        "MedicationRequest": {"status": "nope"},
        "DeviceMetric": {"category": "guess"},
        "Observation": {"status": "maybe"},
        "MedicationAdministration": {"surprise": 1},
        "Provenance": {"target": None},
    }
    for kind, change in changes.items():
        other = deepcopy(made)
        resource = of_kind(other, kind)[0]
        for name, value in change.items():
            if value is None:
                del resource[name]
            else:
                resource[name] = value
        yield kind, other


@pytest.mark.parametrize("form", BUNDLES)
def test_fhir_resources_takes_it_and_sees_what_is_wrong(record: PatientRecord, form: Form) -> None:
    made = bundle(record, form)
    assert faults(made, form) == []
    for kind, other in spoiled(made):
        assert faults(other, form), kind


@pytest.fixture(scope="module")
def node_modules() -> Path:
    """The judge of npm and HL7's definitions, in build/; installed once where npm is there."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        pytest.skip("npm and node are not installed: the second judge of bundles cannot run")
    room = ROOT / "build" / "fhir-judge"
    if not all((room / "node_modules" / name.rpartition("@")[0]).is_dir() for name in NPM_PACKAGES):
        room.mkdir(parents=True, exist_ok=True)
        (room / "package.json").write_text('{"private": true}\n')
        command = (npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", *NPM_PACKAGES)
        done = subprocess.run(command, cwd=room, capture_output=True, text=True, timeout=300, check=False)
        if done.returncode:
            pytest.skip(f"npm could not install the second judge of bundles: {done.stderr.strip()[-200:]}")
    return room / "node_modules"


@pytest.mark.parametrize("form", BUNDLES)
def test_npm_s_validator_takes_it_and_sees_what_is_wrong(
    record: PatientRecord, form: Form, node_modules: Path, tmp_path: Path
) -> None:
    made = bundle(record, form)
    files = {tmp_path / "good.json": made}
    files |= {tmp_path / f"{kind}.json": other for kind, other in spoiled(made)}
    for path, content in files.items():
        path.write_text(json.dumps(content))
    command = ("node", str(JUDGE), DEFINITIONS[form], *map(str, files))
    environment = os.environ | {"NODE_PATH": str(node_modules)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    said = json.loads(done.stdout)
    good, *bad = (said[str(path)] for path in files)
    assert good == []
    assert all(bad)


def test_codes_of_units_are_published(node_modules: Path) -> None:
    """HL7's list of common UCUM codes holds those of doses, volumes and times."""
    from programmer_app.records.fhir.ucum import CODES

    listed = json.loads((node_modules / "hl7.fhir.r5.core" / "ValueSet-ucum-common.json").read_text(encoding="utf-8"))
    published = {one["code"] for part in listed["compose"]["include"] for one in part.get("concept", ())}
    assert set(CODES.values()) - published == NOT_LISTED


NOT_LISTED: Final = {"{score}"}  # an annotation: UCUM lets anyone write one, and it has no meaning of its own
