"""The drug library: names, units, strengths and limits, each with its source, from one file read whole or not at all.

A limit is hard (nothing beyond it is ever sent) or soft (a reason is asked for); null means that no limit is set, which
is shown and never passed over in silence. Only a limit with a source that was read may be hard.

Source: Open PCA pump requirements R6.9.0 (order of limits); ISMP tall-man list.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from fractions import Fraction
from importlib import resources
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Final, Generic, Literal, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, field_validator, model_validator

from device.program import DeliveryProgram
from device.pump import LibraryReference
from device.quantities import Concentration, DoseRate, Mass, plain_number

FORMAT: Final = "thecal-drug-library/1"
BUILT_IN_SHA256: Final = "7eaa637d9745b046cce46ce0cef34b12412e2c0f34cf8137949c5708317dfb3b"
"""Digest of `resources/drug_library.json`: a changed byte in an installed copy is found before anything is sent."""

_PERCENT_WITH_SPACE: Final = " %"
V = TypeVar("V")


class LibraryError(Exception):
    """The drug library cannot be used; the message names the file's field."""


@dataclass(frozen=True, slots=True, order=True)
class Percent:
    """A share in percent, exact."""

    value: Fraction

    def text(self) -> str:
        """Like `30 %`."""
        return f"{plain_number(self.value)} %"


def _percent(value: object) -> Percent:
    if not isinstance(value, str) or not value.endswith(_PERCENT_WITH_SPACE):
        raise ValueError('a share is written like "30 %"')
    number = value.removesuffix(_PERCENT_WITH_SPACE)
    if not (number.isascii() and number.isdigit() and number == str(int(number))):
        raise ValueError('a share is written like "30 %", a whole number')
    return Percent(Fraction(int(number)))


PercentText = Annotated[Percent, BeforeValidator(_percent)]
Status = Literal["label", "published", "background, unverified"]
_RANKS: Final = ("hard_low", "soft_low", "typical", "soft_high", "hard_high")


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)


class Limit(_Part, Generic[V]):
    """One figure and where it comes from."""

    value: V
    source: str = Field(min_length=1)
    status: Status

    @property
    def cited(self) -> str:
        """Source and standing, for a finding."""
        return f"{self.source} ({self.status})"


class Band(_Part, Generic[V]):
    """Limits of one quantity, each null (not set) or in order: hard_low, soft_low, typical, soft_high, hard_high."""

    hard_low: Limit[V] | None
    soft_low: Limit[V] | None
    typical: Limit[V] | None
    soft_high: Limit[V] | None
    hard_high: Limit[V] | None

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        standing = [(rank, limit) for rank in _RANKS if (limit := getattr(self, rank)) is not None]
        for (lower, low), (upper, high) in pairwise(standing):
            if high.value < low.value:
                raise ValueError(f"{upper} ({_shown(high.value)}) lies below {lower} ({_shown(low.value)})")
        for rank, limit in standing:
            if rank.startswith("hard") and limit.status == "background, unverified":
                raise ValueError(f"{rank} is background, unverified; only a figure with a source that was read is hard")
        return self

    @property
    def unset_high(self) -> bool:
        """Whether nothing bounds the quantity above."""
        return self.soft_high is None and self.hard_high is None


def _shown(value: Any) -> str:  # noqa: ANN401 - a quantity or a percent
    return str(value.text())


class Limits(_Part):
    """What is limited for each drug. Steps compare a proposed daily dose with the running one."""

    concentration: Band[Concentration]
    daily_dose: Band[DoseRate]
    bolus: Band[Mass]
    step_up: Band[PercentText]
    step_down: Band[PercentText]
    daily_step: Band[DoseRate]


class Stability(_Part):
    """How long a drug keeps in a pump under a condition."""

    days: int = Field(ge=1, le=366)
    condition: str
    source: str = Field(min_length=1)
    status: Status


class PumpLabel(_Part):
    """Whether a product is labelled for long-term intrathecal infusion."""

    status: Literal["labelled", "off-label"]
    text: str


class Drug(_Part):
    """One drug of the library."""

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,31}$")
    tall_man: str
    tall_man_source: str
    unit: Literal["mcg", "mg"]
    pump_label: PumpLabel
    label_strengths: tuple[Limit[Concentration], ...]
    limits: Limits
    stability: tuple[Stability, ...]
    notes: tuple[str, ...]

    @field_validator("label_strengths", "stability", "notes", mode="before")
    @classmethod
    def _from_list(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value

    @model_validator(mode="after")
    def _same_name(self) -> Self:
        if self.tall_man.lower() != self.name:
            raise ValueError(f"tall_man '{self.tall_man}' is not '{self.name}' in other letters")
        strengths = [strength.value for strength in self.label_strengths]
        if strengths != sorted(set(strengths)):
            raise ValueError("label_strengths do not rise")
        return self


class LibraryFile(_Part):
    """The file as it stands."""

    format: Literal["thecal-drug-library/1"]
    version: str = Field(pattern=r"^[0-9A-Za-z.+-]{1,32}$")
    note: str
    drugs: tuple[Drug, ...] = Field(min_length=1)

    @field_validator("drugs", mode="before")
    @classmethod
    def _from_list(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value

    @field_validator("drugs")
    @classmethod
    def _distinct(cls, drugs: tuple[Drug, ...]) -> tuple[Drug, ...]:
        names = [drug.name for drug in drugs]
        if twice := {name for name in names if names.count(name) > 1}:
            raise ValueError(f"{min(twice)} stands twice")
        return drugs


@dataclass(frozen=True)
class DrugLibrary:
    """A drug library and the digest of the bytes that it came from.

    Attributes:
        version: Text of the file.
        digest: SHA-256 of the file, 32 bytes.
        drugs: By name, in the order of the file.
    """

    version: str
    digest: bytes
    drugs: dict[str, Drug]

    @property
    def reference(self) -> LibraryReference:
        """What a program image and a record say of this library."""
        return LibraryReference(self.version, self.digest)

    def get(self, name: str) -> Drug | None:
        """The drug of that name, or None."""
        return self.drugs.get(name)

    def tall_man(self, name: str) -> str:
        """The name as it is shown; unknown drugs as written."""
        drug = self.get(name)
        return name if drug is None else drug.tall_man

    def unit_of(self, name: str, concentration: Concentration | None = None) -> Literal["mcg", "mg"]:
        """Unit in which doses of a drug are shown: the library's, or that of its concentration when it is unknown."""
        drug = self.get(name)
        if drug is not None:
            return drug.unit
        return "mcg" if concentration is not None and concentration.unit.startswith("mcg") else "mg"

    def unknown_drugs(self, program: DeliveryProgram) -> tuple[str, ...]:
        """Drugs of the program's solution that the library does not hold."""
        return tuple(part.drug for part in program.solution if self.get(part.drug) is None)


def load_library(path: Path | str | None = None) -> DrugLibrary:
    """Reads a drug library; without a path the one that is installed with the program.

    Raises:
        LibraryError: If it cannot be read, was changed, misses a limit, has one out of order, or holds unknown keys.
    """
    where = "the installed drug library" if path is None else str(path)
    try:
        data = resources.files("resources").joinpath("drug_library.json").read_bytes() if path is None else _read(path)
    except OSError as error:
        raise LibraryError(f"{where} cannot be read: {error.strerror or error}") from error
    if path is None and hashlib.sha256(data).hexdigest() != BUILT_IN_SHA256:
        raise LibraryError(f"{where} was changed after it was made; install the program again")
    return parse_library(data, where)


def _read(path: Path | str) -> bytes:
    return Path(path).read_bytes()


def parse_library(data: bytes, where: str = "the drug library") -> DrugLibrary:
    """A library from the bytes of its file.

    Raises:
        LibraryError: As `load_library`.
    """
    try:
        content = LibraryFile.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
        message = first["msg"].removeprefix("Value error, ")
        raise LibraryError(f"{where}: {field or 'file'}: {message}; nothing can be programmed with it") from error
    drugs = {drug.name: drug for drug in content.drugs}
    return DrugLibrary(content.version, hashlib.sha256(data).digest(), drugs)
