"""Reading and writing program files (`*.thecal.json`, format thecal-program/1).

Anything may be in a file: it is bounded in size, must be strict JSON in UTF-8 without repeated keys, and every fault is
reported with the field, the value found there and what would be right.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from device.program import FORMAT, DeliveryProgram

LARGEST_FILE: Final = 1_000_000
"""Bytes. The largest program that can be written, 7 patterns of 96 steps, takes less than a tenth of it."""

_DEEPEST: Final = 32
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a file.

    Attributes:
        field: Path as in the file, like `basal.patterns.weekday[1].from`; "" for the file as a whole.
        value: What stands there, shortened.
        message: What is wrong and what would be right.
    """

    field: str
    value: str
    message: str

    def __str__(self) -> str:
        """`field: value: message`, without empty parts."""
        return ": ".join(part for part in (self.field, self.value, self.message) if part)


class ProgramFileError(ValueError):
    """A file that holds no program.

    Attributes:
        problems: At least one.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keeps the problems; the text of the error is theirs, one a line."""
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def read_program(path: Path) -> DeliveryProgram:
    """Reads a program file.

    Raises:
        ProgramFileError: If there is no program in it, or it cannot be read at all.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ProgramFileError([Problem("", "", f"{path.name} cannot be read: {error.strerror or error}")]) from error
    return parse_program(data)


def parse_program(data: bytes | str) -> DeliveryProgram:
    """Reads a program from the bytes or text of a file.

    Raises:
        ProgramFileError: As `read_program`.
    """
    if len(data) > LARGEST_FILE:
        _refuse(f"larger than {LARGEST_FILE} bytes; no program is; is it another file?")
    content = _strict_json(data)
    if not isinstance(content, dict):
        _refuse(
            f'holds {_kind(content)} instead of a program; a program file starts with {{"format": "{FORMAT}", ...}}'
        )
    if content.get("format") != FORMAT:
        found = 'no "format"' if "format" not in content else f"format {_shown(content['format'])}"
        raise ProgramFileError([Problem("format", "", f'{found}; this program reads "{FORMAT}" only')])
    return _validated(content)


def program_from(content: Mapping[str, Any]) -> DeliveryProgram:
    """A program from the decoded content of a file.

    Raises:
        ProgramFileError: As `read_program`.
    """
    return _validated(dict(content))


def to_content(program: DeliveryProgram) -> dict[str, Any]:
    """The content of a program file as JSON values; parts that are not there are left out."""
    content: dict[str, Any] = program.model_dump(mode="json", exclude_none=True)
    if not program.once:
        del content["once"]
    return content


def to_file(program: DeliveryProgram) -> str:
    """The text of a program file, ending in a newline. Reads back to an equal program with the same units."""
    return json.dumps(to_content(program), indent=2, ensure_ascii=False) + "\n"


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a program file."""
    schema = DeliveryProgram.model_json_schema(mode="validation", by_alias=True)
    schema["required"] = ["format", *(name for name in schema.get("required", []) if name != "format")]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": FORMAT} | schema


def _validated(content: dict[str, Any]) -> DeliveryProgram:
    try:
        return DeliveryProgram.model_validate(content, by_name=False, by_alias=True, context=FORMAT)
    except ValidationError as error:
        raise ProgramFileError(_problems(error)) from error


def _strict_json(data: bytes | str) -> object:
    """JSON without repeated keys, NaN, deep nesting or bytes that are no UTF-8."""
    if isinstance(data, bytes):
        try:
            data = data.decode("utf-8")
        except UnicodeDecodeError:
            _refuse("is not text in UTF-8; is it another kind of file?")
    if not data.strip():
        _refuse("is empty")
    try:
        return json.loads(data, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        _refuse(f"is no complete JSON: {error.msg} at line {error.lineno}, column {error.colno}")
    except (RecursionError, ValueError) as error:
        if isinstance(error, ProgramFileError):
            raise
        _refuse("nests too deep or holds a number too long for a program")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    content: dict[str, object] = {}
    for key, value in pairs:
        if key in content:
            raise ProgramFileError(
                [Problem(key, "", "this key stands twice; which of the two is meant cannot be known")]
            )
        content[key] = value
    return content


def _no_constant(name: str) -> NoReturn:
    _refuse(f"holds {name}; quantities are text with a unit")


def _refuse(message: str) -> NoReturn:
    raise ProgramFileError([Problem("", "", f"the file {message}")])


_TAGS: Final = frozenset({"minimum_rate", "simple_continuous", "flex", "periodic_bolus", "prime", "bridge", "bolus"})
_UNION_ARMS: Final = ("literal[", "function-plain", "DoseRate")


def _problems(error: ValidationError) -> list[Problem]:
    """What is wrong, each field once.

    A union's alternatives all report: the last word on a field is the useful one. A list whose only item is wrong also
    reports that it is empty: that is left out.
    """
    found = {_path(detail): detail for detail in error.errors(include_url=False)}
    return [
        Problem(path, "" if detail["type"] == "missing" else _shown(detail["input"]), _words(detail))
        for path, detail in found.items()
        if detail["type"] != "too_short" or not any(other.startswith(f"{path}[") for other in found)
    ]


def _path(detail: ErrorDetails) -> str:
    """Where it is, with the path as in the file."""
    path = ""
    previous: str | int = ""
    for part in detail["loc"]:
        if isinstance(part, int):
            path += f"[{part}]"
        elif not (
            part.startswith(_UNION_ARMS) or (part in _TAGS and (previous == "basal" or isinstance(previous, int)))
        ):
            path += f".{part}" if path else part
        previous = part
    return path


_WORDS: Final = {
    "missing": "missing; it must be there",
    "extra_forbidden": "unknown key; check its spelling or leave it out",
    "union_tag_invalid": "must be one of {expected_tags}",
    "union_tag_not_found": "missing {discriminator}",
    "literal_error": "must be {expected}",
    "string_pattern_mismatch": "must be 1 to 32 characters of a-z, 0-9, - and _",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "too_short": "must have at least {min_length}",
    "too_long": "must have at most {max_length}",
    "int_type": "must be a whole number, without quotes, like 4",
    "value_error": "{error}",
}


def _words(detail: ErrorDetails) -> str:
    """What would be right instead."""
    return _WORDS.get(detail["type"], detail["msg"]).format(**detail.get("ctx", {}))


def _shown(value: object) -> str:
    """A value for a message: as JSON, at most 60 characters."""
    if isinstance(value, (dict, list)):
        return ""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


def _kind(value: object) -> str:
    names = {list: "a list", str: "a text", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")
