"""Patients out of FHIR: what the project wrote reads back, what others write is taken or refused with the place."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programmer_app.records.clinic.person import ContactDetails, ContactKind, PatientDetails
from programmer_app.records.exports.forms import Form
from programmer_app.records.fhir.patients import MOST_BYTES, IncomingPatient, read_patient
from programmer_app.records.store.errors import BadValueError
from tests.records.exports.normal import BUNDLES, bundle

if TYPE_CHECKING:
    from programmer_app.records.exports.record import PatientRecord

MR: Final = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MR"}]}
PATIENT: Final[dict[str, Any]] = {
    "resourceType": "Patient",
    "active": True,
    "identifier": [
        {"type": MR, "system": "urn:oid:1.2.36.146.595.217.0.1", "value": "12345"},
        {"system": "http://example.org/insurance", "value": "A-9"},
    ],
    "name": [
        {"use": "nickname", "given": ["Jim"]},
        {"use": "official", "family": "Chalmers", "given": ["Peter", "James"]},
        {"use": "maiden", "family": "Windsor"},
    ],
    "gender": "male",
    "birthDate": "1974-12-25",
    "address": [{"city": "PleasantVille"}],
    "contact": [
        {
            "relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0131", "code": "N"}]}],
            "name": {"family": "du Marché", "given": ["Bénédicte"]},
            "telecom": [
                {"system": "email", "value": "b@example.org"},
                {"system": "phone", "value": "+33 (237) 998327"},
            ],
        },
        {"relationship": [{"text": "neighbour"}], "name": {"text": "N. N."}},
    ],
}
"""Drawn from the example of HL7's page on Patient."""


def read(**changes: object) -> IncomingPatient:
    kept = {name: value for name, value in (PATIENT | changes).items() if value is not None}
    return read_patient(json.dumps(kept).encode())


def test_a_patient_of_another_system() -> None:
    assert read() == IncomingPatient(
        PatientDetails("12345", "Chalmers", "Peter James", date(1974, 12, 25)),
        (ContactDetails(ContactKind.RELATIVE, "Bénédicte du Marché", "+33 (237) 998327"),),
        ("address", "gender", "contact[1]"),
    )


@pytest.mark.parametrize("form", BUNDLES)
def test_what_was_exported_reads_back(record: PatientRecord, form: Form) -> None:
    incoming = read_patient(json.dumps(bundle(record, form)).encode())
    patient = record.file.patient
    assert incoming.details == PatientDetails(
        patient.number, patient.family_name, patient.given_name, patient.birth_date
    )
    assert incoming.contacts == (ContactDetails(ContactKind.RELATIVE, "Ben Müller", "+49 30 1234"),)
    assert incoming.left_out == ()


REFUSED: Final[dict[str, tuple[dict[str, Any], str]]] = {
    "no number": ({"identifier": None}, r"Patient\.identifier: 0 could be"),
    "two numbers": (
        {"identifier": [{"type": MR, "value": "1"}, {"type": MR, "value": "2"}]},
        r"identifier: 2 could be",
    ),
    "number without value": ({"identifier": [{"type": MR}]}, r"Patient\.identifier\.value is missing"),
    "number no text": ({"identifier": [{"value": 7}]}, r"identifier\.value is missing"),
    "year only": ({"birthDate": "1974"}, r"birthDate is '1974'; a whole day"),
    "no such day": ({"birthDate": "1974-02-30"}, r"birthDate is '1974-02-30'"),
    "week date": ({"birthDate": "1974-W01-1"}, r"birthDate is '1974-W01-1'"),
    "no birth date": ({"birthDate": None}, r"birthDate is missing"),
    "no name": ({"name": [{"use": "old", "family": "X"}]}, r"Patient\.name is missing"),
    "name no list": ({"name": {"family": "X"}}, r"Patient\.name is no list"),
    "given no list": ({"name": [{"family": "X", "given": "Y"}]}, r"given is no list"),
    "inactive": ({"active": False}, r"active is false"),
    "dead": ({"deceasedBoolean": True}, r"has died"),
    "dead since": ({"deceasedDateTime": "2020"}, r"has died"),
    "replaced": ({"link": [{"type": "replaced-by", "other": {}}]}, r"link\[0\].*replaced"),
    "modifier": ({"contact": [{"modifierExtension": [{}]}]}, r"Patient\.contact\[0\]\.modifierExtension changes"),
    "rules": ({"implicitRules": "http://example.org"}, r"implicitRules changes"),
    "another resource": ({"resourceType": "Person"}, r"holds a Person"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case: str) -> None:
    changes, said = REFUSED[case]
    with pytest.raises(BadValueError, match=said):
        read(**changes)


def test_the_system_of_the_number_can_be_named() -> None:
    data = json.dumps(PATIENT | {"identifier": [{**one, "type": MR} for one in PATIENT["identifier"]]}).encode()
    with pytest.raises(BadValueError, match=r"2 could be .*insurance, urn:oid"):
        read_patient(data)
    assert read_patient(data, system="http://example.org/insurance").details.number == "A-9"
    with pytest.raises(BadValueError, match="0 could be"):
        read_patient(data, system="http://example.org/other")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no JSON"),
        (b"<Patient/>", "XML cannot be read"),
        (b"\xff\xfe", "no JSON"),
        (b"[]", "no resourceType"),
        (b"[" * 200_000, "no JSON"),
        (b'{"resourceType": "Bundle"}', "holds 0 patients"),
        (b'{"resourceType": "Bundle", "entry": 7}', "entry is no list"),
        (b" " * (MOST_BYTES + 1), "at most"),
    ],
)
def test_files_that_are_no_patient(data: bytes, said: str) -> None:
    with pytest.raises(BadValueError, match=said):
        read_patient(data)


def test_a_bundle_with_two_is_refused() -> None:
    entries = [{"resource": PATIENT}, {"resource": {"resourceType": "Device"}}, {"resource": PATIENT}]
    with pytest.raises(BadValueError, match="holds 2 patients"):
        read_patient(json.dumps({"resourceType": "Bundle", "entry": entries}).encode())


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(PATIENT)), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(sorted(set(PATIENT) - {"resourceType"})), _JSON)
def test_anything_in_place_of_an_element_is_read_or_refused(name: str, value: object) -> None:
    try:
        incoming = read(**{name: value})
    except BadValueError:
        return
    assert incoming.details.number.strip()


@pytest.mark.parametrize("form", BUNDLES)
@pytest.mark.parametrize("where", ["Bundle", "Patient"])
def test_what_a_training_wrote_is_no_patient_of_the_clinic(record: PatientRecord, form: Form, where: str) -> None:
    made = bundle(record, form, training=True)
    if where == "Patient":
        (patient,) = (one["resource"] for one in made["entry"] if one["resource"]["resourceType"] == "Patient")
        made["meta"], patient["meta"] = {}, made["meta"]
    with pytest.raises(BadValueError, match=rf"{where}\.meta\.security says that this is test data"):
        read_patient(json.dumps(made).encode())
