"""Templates: a schedule under a name, kept in this computer's folder, with the pump that it was made for.

A template is a part of a program: basal mode and patient boluses, in the notation of program files, with the drug and
concentration that its doses are of. It holds no patient's name. What it was made for is kept so that a use for another
pump can be told: the same wrong template has met two patients before.
Source: Acta Anaesthesiol Belg 1997, two misprogrammed pumps in one day.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from device.program import DeliveryProgram
from device.program_file import ProgramFileError, program_from, to_content

FORMAT: Final = "thecal-template/1"
_FOLDER: Final = "templates"
_SUFFIX: Final = ".thecal-template.json"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.+-]{0,47}", re.ASCII)
_FIELDS: Final = {"format", "name", "pump_serial", "pump_model", "program"}


class TemplateError(ValueError):
    """A template that cannot be kept or read; the text says why."""


@dataclass(frozen=True, slots=True)
class Template:
    """A schedule under a name.

    Attributes:
        name: As the person wrote it.
        pump_serial: Of the pump that it was made for.
        pump_model: Its model.
        program: The whole program that it was taken from; only basal mode and patient boluses of it are used.
    """

    name: str
    pump_serial: str
    pump_model: str
    program: DeliveryProgram


def name_problem(name: str) -> str:
    """Why a text is no name of a template; empty if it is one."""
    if _NAME.fullmatch(name) is None or name.endswith((" ", ".")):
        return "1 to 48 letters, digits, spaces or _ . + -, beginning with a letter or digit; no patient's name"
    return ""


def _file(home: Path, name: str) -> Path:
    if problem := name_problem(name):
        raise TemplateError(problem)
    return home / _FOLDER / f"{name.lower()}{_SUFFIX}"


def save_template(home: Path, template: Template, *, replace: bool = False) -> Path:
    """Keeps a template; a half-written file never takes the place of a whole one.

    Args:
        home: This computer's folder.
        template: With a name that `name_problem` accepts.
        replace: Whether one of the same name may be replaced.

    Raises:
        TemplateError: If the name is none, or taken.
        OSError: If the file cannot be written.
    """
    path = _file(home, template.name)
    if path.exists() and not replace:
        raise TemplateError(f"there is a template named '{template.name}' already")
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {
        "format": FORMAT,
        "name": template.name,
        "pump_serial": template.pump_serial,
        "pump_model": template.pump_model,
        "program": to_content(template.program.with_changes(once=())),
    }
    half = path.with_suffix(".part")
    with half.open("w", encoding="utf-8") as file:
        file.write(json.dumps(content, indent=2, ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
    return path


def load_template(home: Path, name: str) -> Template:
    """The template of a name.

    Raises:
        TemplateError: If there is none, or its file holds something else.
    """
    return _read(_file(home, name))


def delete_template(home: Path, name: str) -> None:
    """Takes a template away; does nothing where there is none.

    Raises:
        TemplateError: If the name is none.
        OSError: If the file cannot be removed.
    """
    _file(home, name).unlink(missing_ok=True)


def list_templates(home: Path) -> tuple[list[Template], list[str]]:
    """All templates by name, and what is wrong with files that are none."""
    found: list[Template] = []
    problems: list[str] = []
    for path in sorted((home / _FOLDER).glob(f"*{_SUFFIX}")):
        try:
            found.append(_read(path))
        except TemplateError as error:
            problems.append(str(error))
    return found, problems


def _read(path: Path) -> Template:
    try:
        content: Any = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise TemplateError(f"there is no template in {path.name}") from error
    except (OSError, ValueError) as error:
        raise TemplateError(f"{path.name} cannot be read as a template") from error
    texts = ("name", "pump_serial", "pump_model")
    if not isinstance(content, dict) or set(content) != _FIELDS or content["format"] != FORMAT:
        raise TemplateError(f"{path.name} is no template of this program")
    if not all(isinstance(content[key], str) for key in texts) or not isinstance(content["program"], dict):
        raise TemplateError(f"{path.name} is no template of this program")
    if f"{content['name'].lower()}{_SUFFIX}" != path.name:
        raise TemplateError(f"{path.name} holds a template of another name")
    try:
        program = program_from(content["program"])
    except ProgramFileError as error:
        raise TemplateError(f"{path.name}: {error}") from error
    return Template(content["name"], content["pump_serial"], content["pump_model"], program)
