"""The drug library: drugs, rules of mixtures and its approval, from one file that is read whole or not at all.

A library that was not approved by a named person is for training. Without a sound library the pump is still read and
stopped, but nothing is programmed. What is known of one drug: `drug`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Final, Literal, Self

from pydantic import Field, ValidationError, field_validator, model_validator

from device.program import DeliveryProgram
from device.pump import LibraryReference
from device.quantities import Concentration
from programmer_app.therapy.clinic_rule import ClinicRule
from programmer_app.therapy.drug import Drug, Part, Sourced

FORMAT: Final = "thecal-drug-library/1"
BUILT_IN_SHA256: Final = "7d8170786b5b8ecbecff1d919fa8361dc9be4ed337da78eadff48b3411632ef6"
"""Digest of `resources/drug_library.json`: a changed byte in an installed copy is found before anything is sent."""


NOTHING: Final = "none"
"""Version of the library that holds nothing."""


class LibraryError(Exception):
    """The drug library cannot be used; the message names the file's field."""


class Approval(Part):
    """Who released the file, by its own words; it counts for nothing, see `programming_allowed`."""

    approved_by: str | None = Field(min_length=1)
    approved_on: date | None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.approved_by is None) != (self.approved_on is None):
            raise ValueError("approved_by and approved_on belong together: both, or both null")
        return self


class Admixture(Sourced):
    """A rule on mixtures.

    Attributes:
        drug: Name of a drug, or `any`.
        with_: The others that it is about; `any` for every other drug (key `with`).
        standing: Advised against by a label, or on no label.
    """

    drug: str
    with_: tuple[str, ...] = Field(alias="with", min_length=1)
    standing: Literal["advised against", "unlabelled"]

    @field_validator("with_", mode="before")
    @classmethod
    def _from_list(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value

    def meets(self, drugs: tuple[str, ...]) -> tuple[str, ...]:
        """The drugs of a mixture that the rule is about, its own first; none when it does not apply."""
        first = drugs[0] if self.drug == "any" else self.drug
        if first not in drugs:
            return ()
        others = tuple(name for name in drugs if name != first and (name in self.with_ or "any" in self.with_))
        return (first, *others) if others else ()


class LibraryFile(Part):
    """The file as it stands."""

    format: Literal["thecal-drug-library/1"]
    version: str = Field(pattern=r"^[0-9A-Za-z.+-]{1,32}$")
    note: str
    approval: Approval
    admixtures: tuple[Admixture, ...]
    drugs: tuple[Drug, ...] = Field(min_length=1)

    @field_validator("admixtures", "drugs", mode="before")
    @classmethod
    def _from_list(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value

    @field_validator("drugs")
    @classmethod
    def _distinct(cls, drugs: tuple[Drug, ...]) -> tuple[Drug, ...]:
        names = [drug.name for drug in drugs]
        if twice := {name for name in names if names.count(name) > 1}:
            raise ValueError(f"{min(twice)} stands twice")
        codes = [entry.code for drug in drugs for entry in drug.strengths]
        if twice := {code for code in codes if codes.count(code) > 1}:
            raise ValueError(f"the code {min(twice)} stands twice")
        return drugs


@dataclass(frozen=True)
class DrugLibrary:
    """A drug library and the digest of the bytes that it came from.

    Attributes:
        version: Text of the file.
        digest: SHA-256 of the file, 32 bytes.
        drugs: By name, in the order of the file.
        admixtures: Rules on mixtures, the first that applies to a pair speaks.
        approval: What the file says of its release.
        rules: Of the clinic, already part of the limits of `drugs`; see `clinic_rules`.
        rules_problem: Why the clinic's rules cannot be read, which blocks; "" where there are none or they are sound.
    """

    version: str
    digest: bytes
    drugs: dict[str, Drug]
    admixtures: tuple[Admixture, ...]
    approval: Approval
    rules: tuple[ClinicRule, ...] = ()
    rules_problem: str = ""

    @classmethod
    def nothing(cls) -> DrugLibrary:
        """A library that holds nothing: with it a pump is read and stopped, and no drug can be programmed."""
        return cls(NOTHING, b"", {}, (), Approval(approved_by=None, approved_on=None))

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
    digest = hashlib.sha256(data).digest()
    return DrugLibrary(content.version, digest, drugs, content.admixtures, content.approval)


class LibraryApproval(Part):
    """That a named person approved one drug library, bound to the digest of its bytes: an altered file has none.

    It is no signature: it is worth as much as the folder in which it is kept.

    Attributes:
        library_sha256: Digest of the file, 64 hexadecimal digits.
        approved_by: Who.
        approved_on: When.
    """

    format: Literal["thecal-library-approval/1"]
    library_version: str
    library_sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    approved_by: str = Field(min_length=1, pattern=r"\S")
    approved_on: date

    def covers(self, library: DrugLibrary) -> bool:
        """Whether it is about these very bytes."""
        return self.library_sha256 == library.digest.hex()


def programming_allowed(
    library: DrugLibrary | LibraryError | None, *, training: bool, approval: LibraryApproval | None = None
) -> str | None:
    """Why nothing may be programmed with this library, or None if it may. Reading and stopping a pump need no library.

    Args:
        library: As `load_library` gave it, or the error that it raised; None when there is none.
        training: Whether the pump is an emulated one, used for training.
        approval: What is on record for it; one of another library, or of this file before a change, does not count.
    """
    still = "Reading and stopping the pump still work."
    if library is None or (isinstance(library, DrugLibrary) and not library.drugs):
        return f"There is no drug library, so nothing can be checked or programmed. {still}"
    if isinstance(library, LibraryError):
        return f"The drug library cannot be used, so nothing can be programmed: {library}. {still}"
    if not training and (approval is None or not approval.covers(library)):
        return f"The drug library {library.version} was approved by nobody; it is for training only. {still}"
    return None
