"""Catheter models as data, what was trimmed off each end of each piece, and the check of a volume against its bore.

A model is a start for the entry, never a default: which catheter a patient has stands in the implant record.
Formulas with worked examples: docs/formulas.md 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from importlib import resources
from math import pi
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from device.achievable import catheter_nl
from device.program import Catheter, Name, Segment
from device.quantities import Length, Volume, grouped_number, significant

LARGEST_MISMATCH_PERCENT: Final = 10
"""Difference of a volume from that of its bore above which it is asked about. Source: preset of this program."""

End = Literal["pump", "spinal"]
_NOTHING: Final = Length(0, "cm")


class CatheterModelError(ValueError):
    """A file of models that cannot be used, or a trim that cannot be; the message names the piece."""


def _bore(value: object) -> Fraction | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value.replace(".", "", 1).isdigit() or not value.isascii():
        raise ValueError('a bore is written in mm, like "0.53", or null')
    bore = Fraction(value)
    if not 0 < bore <= 5:
        raise ValueError("a bore lies above 0 and is at most 5 mm")
    return bore


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class ModelSegment(_Part):
    """A piece of a catheter as it leaves its package.

    Attributes:
        name: Where it lies.
        length: Whole.
        volume_per_cm: Inner volume of a cm.
        bore_mm: Inner diameter; None when it is not known.
        trim: Ends at which it may be cut.
    """

    name: Name
    length: Length
    volume_per_cm: Volume
    bore_mm: Annotated[Fraction | None, BeforeValidator(_bore)]
    trim: tuple[End, ...]


class CatheterModel(_Part):
    """A catheter model, from pump to tip."""

    name: str = Field(min_length=1)
    title: str = Field(min_length=1)
    source: str = Field(min_length=1)
    status: Literal["project", "label", "published", "background, unverified"]
    segments: tuple[ModelSegment, ...] = Field(min_length=1, max_length=6)


class _File(_Part):
    format: Literal["thecal-catheter-models/1"]
    note: str
    models: tuple[CatheterModel, ...]

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        names = [model.name for model in self.models]
        if len(set(names)) < len(names):
            raise ValueError("a model stands twice")
        return self


@dataclass(frozen=True, slots=True)
class Trim:
    """What was cut off the two ends of a piece."""

    pump: Length = _NOTHING
    spinal: Length = _NOTHING


@dataclass(frozen=True, slots=True)
class BoreCheck:
    """A piece's volume against that of a round bore.

    Attributes:
        segment: Name of the piece.
        volume_ml: By its volume per cm, exact.
        geometric_ml: pi / 4 x bore^2 x length.
        mismatch_percent: 100 x (volume - geometric) / geometric.
        finding: What to do, when the mismatch is above `LARGEST_MISMATCH_PERCENT`; else None.
    """

    segment: str
    volume_ml: Fraction
    geometric_ml: float
    mismatch_percent: float
    finding: str | None


@dataclass(frozen=True, slots=True)
class ImplantedCatheter:
    """A catheter as it lies in the patient.

    Attributes:
        model: Its model.
        catheter: Pieces that are left, as in a program.
        length_um: Of all pieces.
        volume_nl: Of all pieces, as the pump counts it.
        checks: One for each piece of which the bore is known.
    """

    model: CatheterModel
    catheter: Catheter
    length_um: int
    volume_nl: int
    checks: tuple[BoreCheck, ...]


def load_catheter_models(path: Path | None = None) -> dict[str, CatheterModel]:
    """The models by name, in the order of the file; without a path those that are installed with the program.

    Raises:
        CatheterModelError: If the file cannot be read or holds something else.
    """
    try:
        file = resources.files("resources").joinpath("catheter_models.json") if path is None else path
        content = _File.model_validate_json(file.read_bytes())
    except OSError as error:
        raise CatheterModelError(f"the catheter models cannot be read: {error.strerror or error}") from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(map(str, first["loc"])) or "file"
        raise CatheterModelError(f"catheter models: {field}: {first['msg']}") from error
    return {model.name: model for model in content.models}


def implanted(model: CatheterModel, trims: Mapping[str, Trim]) -> ImplantedCatheter:
    """The catheter after trimming.

    Args:
        model: As it left its package.
        trims: What was cut, by name of the piece; a piece without an entry is whole.

    Raises:
        CatheterModelError: If a piece is not of the model, may not be cut at that end, or nothing of it would be left.
    """
    if unknown := trims.keys() - {segment.name for segment in model.segments}:
        raise CatheterModelError(f"{model.name} has no piece '{min(unknown)}'")
    left = tuple(_left(segment, trims.get(segment.name, Trim())) for segment in model.segments)
    catheter = Catheter(segments=left)
    checks = tuple(
        bore_check(segment, kind.bore_mm)
        for segment, kind in zip(left, model.segments, strict=True)
        if kind.bore_mm is not None
    )
    length_um = sum(segment.length.amount for segment in left)
    return ImplantedCatheter(model, catheter, length_um, catheter_nl(catheter), checks)


def _left(segment: ModelSegment, trim: Trim) -> Segment:
    cuts: dict[End, Length] = {"pump": trim.pump, "spinal": trim.spinal}
    for end, cut in cuts.items():
        if cut.amount and end not in segment.trim:
            raise CatheterModelError(f"the piece '{segment.name}' is not cut at its {end} end")
    cut_um = trim.pump.amount + trim.spinal.amount
    if cut_um >= segment.length.amount:
        whole = segment.length.text()
        raise CatheterModelError(f"nothing would be left of the piece '{segment.name}' of {whole}")
    length = Length(segment.length.amount - cut_um, "cm")
    return Segment(name=segment.name, length=length, volume_per_cm=segment.volume_per_cm)


def bore_check(segment: Segment, bore_mm: Fraction) -> BoreCheck:
    """A piece's volume against its bore; holds pi, so in binary floating point.

    Raises:
        CatheterModelError: If the bore is 0 or less.
    """
    if bore_mm <= 0:
        raise CatheterModelError("the bore must be above 0")
    length_cm = segment.length.value_in("cm")
    volume_ml = length_cm * segment.volume_per_cm.value_in("mL")
    geometric_ml = pi / 4 * float((bore_mm / 10) ** 2 * length_cm)
    mismatch = 100 * (float(volume_ml) - geometric_ml) / geometric_ml
    finding = None
    if abs(mismatch) > LARGEST_MISMATCH_PERCENT:
        percent = grouped_number(significant(abs(Fraction(mismatch)), 3))
        more = "more" if mismatch > 0 else "less"
        finding = (
            f"The piece '{segment.name}' would hold {percent} % {more} than its bore of {float(bore_mm):g} mm gives. "
            "Compare length, volume per cm and bore with the implant record."
        )
    return BoreCheck(segment.name, volume_ml, geometric_ml, mismatch, finding)
