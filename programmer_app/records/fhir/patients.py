"""Reads a Patient of R4B or R5, alone or as the only one of a bundle, or says why not and where.

Nothing is guessed: what cannot be read for certain refuses the whole patient, and what these records have no place for
is named as left out. Elements that change the meaning of others (`modifierExtension`, `implicitRules`) refuse it too,
as FHIR asks of whoever does not know them.

Source: HL7 FHIR 4.3.0 and 5.0.0, pages patient, extensibility and json.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from device.wording import phrase
from programmer_app.records.clinic.person import ContactDetails, ContactKind, PatientDetails
from programmer_app.records.fhir.codes import TEST_DATA
from programmer_app.records.store.errors import BadValueError

MOST_BYTES: Final = 16 * 2**20
_MR: Final = "MR"
_RELATIVE_CODES: Final = {"N", "C"}
"""Next of kin and emergency contact. Source: HL7 table 0131."""
_TAKEN: Final = frozenset(
    {"resourceType", "id", "meta", "text", "identifier", "name", "birthDate", "contact", "active"}
)
_GONE: Final = frozenset({"old", "maiden", "anonymous", "nickname", "temp"})
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class IncomingPatient:
    """A patient that was read.

    Attributes:
        details: As a person would type them.
        contacts: Likewise.
        left_out: What these records have no place for, as paths.
    """

    details: PatientDetails
    contacts: tuple[ContactDetails, ...]
    left_out: tuple[str, ...]


def read_patient(data: bytes, *, system: str | None = None) -> IncomingPatient:
    """The patient of a file.

    Args:
        data: JSON, UTF-8.
        system: Of the identifier that is the patient's number here; None where there can be no doubt.

    Raises:
        BadValueError: It is no such file, or the patient cannot be taken; the message names the element.
    """
    content = _parsed(data)
    patient = _only_patient(content)
    for resource in (content, patient):
        _refuse_test_data(resource)
    _refuse_what_changes_meaning(patient)
    _refuse_gone(patient)
    family, given = _name(patient)
    details = PatientDetails(_number(patient, system), family, given, _birth_date(patient))
    contacts, missed = _contacts(patient)
    others = sorted(name for name in patient if name not in _TAKEN and not name.startswith("_"))
    return IncomingPatient(details, contacts, (*others, *missed))


def _parsed(data: bytes) -> _Json:
    if len(data) > MOST_BYTES:
        raise BadValueError(
            phrase(
                "The file has {value} bytes; a patient has at most {most_bytes}.",
                value=len(data),
                most_bytes=MOST_BYTES,
            )
        )
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise BadValueError(
            phrase("The file is no JSON: {error}.", error=str(error)), next_step=phrase("FHIR in XML cannot be read.")
        ) from error
    if not isinstance(content, dict) or not isinstance(content.get("resourceType"), str):
        raise BadValueError(phrase("The file is no FHIR resource: it has no resourceType."))
    return content


def _only_patient(content: _Json) -> _Json:
    kind = content["resourceType"]
    if kind == "Patient":
        return content
    if kind != "Bundle":
        raise BadValueError(phrase("The file holds a {kind}; a Patient, or a Bundle with one, can be read.", kind=kind))
    found = [
        resource
        for _, entry in _objects(content, "entry", "Bundle")
        if isinstance(resource := entry.get("resource"), dict) and resource.get("resourceType") == "Patient"
    ]
    if len(found) != 1:
        raise BadValueError(phrase("The bundle holds {value} patients; one is read at a time.", value=len(found)))
    return found[0]


def _refuse_test_data(resource: _Json) -> None:
    """What a training wrote, here or elsewhere, is of nobody."""
    meta = resource.get("meta")
    labels = _objects(meta, "security", "meta") if isinstance(meta, dict) else ()
    if any(label.get("code") == TEST_DATA.code for _, label in labels):
        raise BadValueError(
            phrase(
                "{resourcetype}.meta.security says that this is test data: it is of no patient.",
                resourcetype=resource["resourceType"],
            ),
            next_step=phrase("Take the patient from the system that treats this person."),
        )


def _refuse_what_changes_meaning(patient: _Json) -> None:
    for path, name in _names(patient, "Patient"):
        if name in {"modifierExtension", "implicitRules"}:
            raise BadValueError(
                phrase("{path} changes what the rest means, and is not known here.", path=path),
                next_step=phrase("Type the patient by hand."),
            )


def _names(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Every name within, with its path; without recursion, as depth is the sender's choice."""
    waiting = [(value, path)]
    while waiting:
        inner, where = waiting.pop()
        if isinstance(inner, dict):
            for name, one in inner.items():
                yield f"{where}.{name}", name
                waiting.append((one, f"{where}.{name}"))
        elif isinstance(inner, list):
            waiting.extend((one, f"{where}[{place}]") for place, one in enumerate(inner))


def _refuse_gone(patient: _Json) -> None:
    if patient.get("active") is False:
        raise BadValueError(phrase("Patient.active is false: the sender no longer uses this record."))
    if patient.get("deceasedBoolean") is True or "deceasedDateTime" in patient:
        raise BadValueError(phrase("Patient.deceased says that this person has died."))
    for place, link in _objects(patient, "link", "Patient"):
        if link.get("type") == "replaced-by":
            raise BadValueError(
                phrase("Patient.link[{place}]: the sender replaced this record by another one.", place=place)
            )


def _number(patient: _Json, system: str | None) -> str:
    known = [one for _, one in _objects(patient, "identifier", "Patient") if one.get("use") != "old"]
    if system is not None:
        fitting = [one for one in known if one.get("system") == system]
    else:
        fitting = [one for one in known if _MR in _codes_of(one.get("type"))] or known
    if len(fitting) != 1:
        systems = ", ".join(sorted(str(one.get("system", "without a system")) for one in known)) or "none"
        raise BadValueError(
            phrase(
                "Patient.identifier: {value} could be the patient's number (systems: {systems}).",
                value=len(fitting),
                systems=systems,
            ),
            next_step=phrase("Name the system of the right one."),
        )
    return _text(fitting[0], "value", "Patient.identifier")


def _codes_of(concept: object) -> set[str]:
    codings = concept.get("coding", []) if isinstance(concept, dict) else []
    return {str(one.get("code")) for one in codings if isinstance(one, dict)} if isinstance(codings, list) else set()


def _name(patient: _Json) -> tuple[str, str]:
    """The official name, else the first that is not out of use."""
    names = [one for _, one in _objects(patient, "name", "Patient") if one.get("use") not in _GONE]
    names.sort(key=lambda one: one.get("use") != "official")
    if not names:
        raise BadValueError(phrase("Patient.name is missing."))
    chosen = names[0]
    given = chosen.get("given", [])
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise BadValueError(phrase("Patient.name.given is no list of texts."))
    if "family" in chosen:
        return _text(chosen, "family", "Patient.name"), " ".join(given)
    return _text(chosen, "text", "Patient.name"), ""


def _birth_date(patient: _Json) -> date:
    said = _text(patient, "birthDate", "Patient")
    try:
        if _DAY.fullmatch(said) is None:
            raise ValueError(said)
        return date.fromisoformat(said)
    except ValueError:
        raise BadValueError(
            phrase("Patient.birthDate is '{said}'; a whole day is needed, like 1960-02-03.", said=said),
            next_step=phrase("Ask for the date, and type the patient by hand."),
        ) from None


def _contacts(patient: _Json) -> tuple[tuple[ContactDetails, ...], tuple[str, ...]]:
    """Who is to be called, and those of whom kind or name is not known."""
    found, missed = [], []
    for place, contact in _objects(patient, "contact", "Patient"):
        kind, name = _kind(contact), _contact_name(contact)
        if kind is None or not name:
            missed.append(f"contact[{place}]")
            continue
        phones = [
            one.get("value")
            for _, one in _objects(contact, "telecom", f"Patient.contact[{place}]")
            if one.get("system") == "phone" and isinstance(one.get("value"), str)
        ]
        found.append(ContactDetails(kind, name, str(phones[0]) if phones else ""))
    return tuple(found), tuple(missed)


def _kind(contact: _Json) -> ContactKind | None:
    for _, concept in _objects(contact, "relationship", "Patient.contact"):
        if concept.get("text") in set(ContactKind):
            return ContactKind(concept["text"])
        if _codes_of(concept) & _RELATIVE_CODES:
            return ContactKind.RELATIVE
    return None


def _contact_name(contact: _Json) -> str:
    name = contact.get("name")
    if not isinstance(name, dict):
        return ""
    if isinstance(name.get("text"), str):
        return str(name["text"])
    given = (
        [one for one in name.get("given", []) if isinstance(one, str)] if isinstance(name.get("given"), list) else []
    )
    return " ".join((*given, name["family"])) if isinstance(name.get("family"), str) else ""


def _objects(parent: _Json, name: str, path: str) -> Iterator[tuple[int, _Json]]:
    value = parent.get(name, [])
    if not isinstance(value, list):
        raise BadValueError(phrase("{path}.{name} is no list.", path=path, name=name))
    for place, one in enumerate(value):
        if not isinstance(one, dict):
            raise BadValueError(phrase("{path}.{name}[{place}] is no object.", path=path, name=name, place=place))
        yield place, one


def _text(parent: _Json, name: str, path: str) -> str:
    value = parent.get(name)
    if not isinstance(value, str) or not value.strip():
        raise BadValueError(phrase("{path}.{name} is missing.", path=path, name=name))
    return value
