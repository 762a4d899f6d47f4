"""Every code that is written into a bundle. Lists that FHIR requires are enums here: a wrong code cannot be typed.

Source: the value sets with required binding of HL7 FHIR 4.3.0 (R4B) and 5.0.0 (R5), as far as they are used; where the
two differ, the name says for which. LOINC, SNOMED CT and ISO/IEEE 11073-10101 for the few concepts below; drugs, pump
models and complications are named in words, as no code system for them could be checked here.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from programmer_app.records.fhir.elements import CodeableConcept, Coding

_TERMINOLOGY: Final = "http://terminology.hl7.org/CodeSystem"


class Release(StrEnum):
    """Of FHIR."""

    R4B = "R4B"
    R5 = "R5"


class DeviceStatus(StrEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"


class UseStatus(StrEnum):
    ACTIVE = "active"
    COMPLETED = "completed"


class MetricCategory(StrEnum):
    SETTING = "setting"
    CALCULATION = "calculation"
    MEASUREMENT = "measurement"


class RequestStatus(StrEnum):
    ACTIVE = "active"
    COMPLETED = "completed"
    UNKNOWN = "unknown"


class RequestIntent(StrEnum):
    ORDER = "order"


class AdministrationStatus(StrEnum):
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    STOPPED = "stopped"
    UNKNOWN = "unknown"


class ObservationStatus(StrEnum):
    PRELIMINARY = "preliminary"
    FINAL = "final"
    AMENDED = "amended"


class EventActuality(StrEnum):
    ACTUAL = "actual"


class EventStatus(StrEnum):
    """R5 only."""

    COMPLETED = "completed"


class ProvenanceRole(StrEnum):
    SOURCE = "source"
    REVISION = "revision"


class UnitOfTime(StrEnum):
    """Source: value set units-of-time; a subset of UCUM."""

    SECOND = "s"
    MINUTE = "min"
    HOUR = "h"
    DAY = "d"


class DayOfWeek(StrEnum):
    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


class IssueType(StrEnum):
    INCOMPLETE = "incomplete"


class IssueSeverity(StrEnum):
    WARNING = "warning"


class NameUse(StrEnum):
    OFFICIAL = "official"


class TelecomSystem(StrEnum):
    PHONE = "phone"


class DeviceNameType(StrEnum):
    USER_FRIENDLY = "user-friendly-name"


class BundleType(StrEnum):
    COLLECTION = "collection"


class NarrativeStatus(StrEnum):
    GENERATED = "generated"


def coded(system: str, code: str, display: str, text: str | None = None) -> CodeableConcept:
    """A concept with one coding."""
    return CodeableConcept(coding=(Coding(system=system, code=code, display=display),), text=text)


def in_words(text: str) -> CodeableConcept:
    """A concept for which there is no code here."""
    return CodeableConcept(text=text)


INTRATHECAL: Final = coded("http://snomed.info/sct", "72607000", "Intrathecal route", "Intrathecal")
PAIN: Final = coded(
    "http://loinc.org", "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported", "Pain now"
)
FLOW: Final = coded("urn:iso:std:iso:11073:10101", "157784", "MDC_FLOW_FLUID_PUMP", "Programmed flow")
RESERVOIR: Final = coded(
    "urn:iso:std:iso:11073:10101", "157872", "MDC_VOL_FLUID_TBI_REMAIN", "Calculated reservoir volume"
)
MEDICAL_RECORD_NUMBER: Final = coded(f"{_TERMINOLOGY}/v2-0203", "MR", "Medical record number")
SERIAL_NUMBER: Final = coded(f"{_TERMINOLOGY}/v2-0203", "SNO", "Serial Number")
NEXT_OF_KIN: Final = Coding(system=f"{_TERMINOLOGY}/v2-0131", code="N", display="Next-of-Kin")
SURVEY: Final = coded(f"{_TERMINOLOGY}/observation-category", "survey", "Survey")
THERAPY: Final = coded(f"{_TERMINOLOGY}/observation-category", "therapy", "Therapy")
ORDERED: Final = coded(f"{_TERMINOLOGY}/dose-rate-type", "ordered", "Ordered")
CALCULATED: Final = coded(f"{_TERMINOLOGY}/dose-rate-type", "calculated", "Calculated")
AUTHOR: Final = coded(f"{_TERMINOLOGY}/provenance-participant-type", "author", "Author")
ASSEMBLER: Final = coded(f"{_TERMINOLOGY}/provenance-participant-type", "assembler", "Assembler")
TEST_DATA: Final = Coding(system=f"{_TERMINOLOGY}/v3-ActReason", code="HTEST", display="test health data")

ALLERGY_ACTIVE: Final = coded(f"{_TERMINOLOGY}/allergyintolerance-clinical", "active", "Active")
ALLERGY_INACTIVE: Final = coded(f"{_TERMINOLOGY}/allergyintolerance-clinical", "inactive", "Inactive")
ALLERGY_UNCONFIRMED: Final = coded(f"{_TERMINOLOGY}/allergyintolerance-verification", "unconfirmed", "Unconfirmed")
ALLERGY_REFUTED: Final = coded(f"{_TERMINOLOGY}/allergyintolerance-verification", "refuted", "Refuted")

_SEVERITY: Final = {
    grade: coded(f"{_TERMINOLOGY}/adverse-event-severity", code, code.title())
    for grade, code in (
        ("mild", "mild"),
        ("moderate", "moderate"),
        ("severe", "severe"),
        ("life-threatening", "severe"),
        ("death", "severe"),
    )
}
_SERIOUSNESS: Final = {
    "life-threatening": coded(
        f"{_TERMINOLOGY}/adverse-event-seriousness", "SeriousIsLifeThreatening", "Is Life-threatening"
    ),
    "death": coded(f"{_TERMINOLOGY}/adverse-event-seriousness", "SeriousResultsInDeath", "Results in death"),
}
_FATAL: Final = coded(f"{_TERMINOLOGY}/adverse-event-outcome", "fatal", "Fatal")


def severity_of(grade: str) -> CodeableConcept:
    """R4B knows three grades; the two above them are `severe`, and serious besides."""
    return _SEVERITY[grade]


def seriousness_of(grade: str) -> CodeableConcept | None:
    """That it threatened or took life; None for what is milder, about which the record does not say more."""
    return _SERIOUSNESS.get(grade)


def outcome_of(grade: str) -> CodeableConcept | None:
    """Fatal; how others ended is not recorded."""
    return _FATAL if grade == "death" else None
