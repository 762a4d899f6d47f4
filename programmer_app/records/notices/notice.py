"""What a notice file holds. Strict: an unknown key or a missing text refuses the file, and the message names the place.

Source: requirement R101; docs/notices.md has the form with an example (resources/notices_example.json).
"""

from __future__ import annotations

import hashlib
import re
from datetime import date
from typing import Annotated, Final, Literal, Self, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, field_validator, model_validator

FORMAT: Final = "thecal-notices/1"
MOST_BYTES: Final = 262_144
"""Of one file. Chosen here: a hundred notices in four languages."""

NoticeKind = Literal["safety", "update", "information"]
"""Gravest first: something can harm; a newer Thecal exists; anything else."""

RANK: Final[dict[NoticeKind, int]] = {kind: rank for rank, kind in enumerate(get_args(NoticeKind))}
_VERSION: Final = r"^\d{1,5}\.\d{1,5}\.\d{1,5}$"
_NUMBERS: Final = re.compile(r"(\d+)\.(\d+)\.(\d+)")
_UNSEEN: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
"""Control signs, and those that turn the direction of writing: a text must read as it stands. Lines may break."""


class NoticeError(Exception):
    """A notice file cannot be used; the message names the place in it."""


def _day(value: object) -> object:
    """A day as JSON has it, `2026-03-24`; strict models take no text for a date."""
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return date.fromisoformat(value)
    return value


def _shown(text: str) -> str:
    if _UNSEEN.search(text):
        raise ValueError("holds a sign that cannot be seen")
    if text != text.strip():
        raise ValueError("begins or ends with a space")
    return text


Day = Annotated[date, BeforeValidator(_day)]
Language = Literal["en", "de", "es", "fr"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Texts(_Part):
    """A text in the languages of the window. English is never missing; the others fall back to it."""

    en: str = Field(min_length=1, max_length=4000)
    de: str | None = Field(default=None, min_length=1, max_length=4000)
    es: str | None = Field(default=None, min_length=1, max_length=4000)
    fr: str | None = Field(default=None, min_length=1, max_length=4000)

    @field_validator("en", "de", "es", "fr")
    @classmethod
    def _readable(cls, text: str | None) -> str | None:
        return None if text is None else _shown(text)

    def said(self, language: str) -> str:
        """In a language; in English where there is none."""
        return getattr(self, language, None) or self.en


class Title(Texts):
    """One short line."""

    @field_validator("en", "de", "es", "fr")
    @classmethod
    def _short(cls, text: str | None) -> str | None:
        if text is not None and (len(text) > 120 or "\n" in text):
            raise ValueError("is one line of at most 120 signs")
        return text


class Versions(_Part):
    """Which versions of Thecal a notice is about.

    Attributes:
        first: The oldest; None for all before `before` (key `from`).
        before: The first that it is not about any more; None for all from `from` on.
    """

    first: str | None = Field(alias="from", pattern=_VERSION)
    before: str | None = Field(pattern=_VERSION)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.first is not None and self.before is not None and version_of(self.first) >= version_of(self.before):
            raise ValueError("from is not before `before`")
        return self

    def hold(self, version: str) -> bool:
        """Whether a version is among them."""
        here = version_of(version)
        from_on = self.first is None or version_of(self.first) <= here
        return from_on and (self.before is None or here < version_of(self.before))


class Withdrawn(_Part):
    """That a notice does not hold any more.

    Attributes:
        on: Since when.
        why: For those who have read it.
    """

    on: Day
    why: Texts


class Notice(_Part):
    """One notice.

    Attributes:
        id: Names it for good; a later file with the same id and `withdrawn` takes it back.
        kind: How grave.
        issued: Its day.
        applies_to: About which versions of Thecal; an empty list means none.
        available: Of an update: the version that can be had; else None.
        title: One line, for the banner.
        text: What is the matter.
        what_to_do: What the person at the desk does.
        source: Who says so, and where it can be read again.
        withdrawn: None while it holds.
    """

    id: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")
    kind: NoticeKind
    issued: Day
    applies_to: tuple[Versions, ...]
    available: str | None = Field(default=None, pattern=_VERSION)
    title: Title
    text: Texts
    what_to_do: Texts
    source: str = Field(min_length=1, max_length=400)
    withdrawn: Withdrawn | None = None

    @field_validator("applies_to", mode="before")
    @classmethod
    def _from_list(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value

    @field_validator("source")
    @classmethod
    def _readable(cls, text: str) -> str:
        return _shown(text)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.kind == "update") != (self.available is not None):
            raise ValueError("available belongs to an update, and to nothing else")
        if self.withdrawn is not None and self.withdrawn.on < self.issued:
            raise ValueError("it was withdrawn before it was issued")
        return self

    @property
    def digest(self) -> str:
        """Over all that it says, 64 hexadecimal digits: what was read is known again, and a changed text is not."""
        return hashlib.sha256(self.model_dump_json(by_alias=True).encode()).hexdigest()

    def concerns(self, version: str) -> bool:
        """Whether it is about this version of Thecal. News of an update end when that version runs."""
        if self.available is not None and version_of(version) >= version_of(self.available):
            return False
        return any(versions.hold(version) for versions in self.applies_to)

    def age_days(self, today: date) -> int:
        """Since it was issued; negative where it is dated after today."""
        return (today - self.issued).days


class NoticeList(_Part):
    """Notices of which each has an id of its own."""

    notices: tuple[Notice, ...] = Field(max_length=100)

    @field_validator("notices", mode="before")
    @classmethod
    def _from_list(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value

    @field_validator("notices")
    @classmethod
    def _distinct(cls, notices: tuple[Notice, ...]) -> tuple[Notice, ...]:
        names = [notice.id for notice in notices]
        if twice := {name for name in names if names.count(name) > 1}:
            raise ValueError(f"{min(twice)} stands twice")
        return notices


class NoticeFile(NoticeList):
    """A file of the administrator."""

    format: Literal["thecal-notices/1"]


def version_of(text: str) -> tuple[int, int, int]:
    """The three numbers of a version; what follows them, as `.dev1`, counts for nothing.

    Raises:
        ValueError: If there are no three numbers.
    """
    found = _NUMBERS.match(text)
    if found is None:
        raise ValueError(f"'{text}' is no version")
    return int(found[1]), int(found[2]), int(found[3])


def parse_notices(data: bytes) -> tuple[Notice, ...]:
    """The notices in the bytes of a file.

    Raises:
        NoticeError: If they are no notice file, with the place and what is wrong there.
    """
    if len(data) > MOST_BYTES:
        raise NoticeError(f"it is larger than {MOST_BYTES} bytes")
    try:
        return NoticeFile.model_validate_json(data).notices
    except ValidationError as error:
        raise NoticeError(first_mistake(error)) from error


def first_mistake(error: ValidationError) -> str:
    """Place and message of the first mistake, in a line."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
    return f"{place or 'file'}: {first['msg'].removeprefix('Value error, ')}"
