"""What the administrator of the records chose about the update check, in Settings; it lies with the records.

Whom Thecal may ask and whose signature counts is said in the folder of notices alone, by whoever administers the
computer. The choice is about one address: when another stands there, it is asked only after somebody agreed to that.
A choice that cannot be read counts as off. It bears no seal: who can alter it can make Thecal ask that one address.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

CHOICE_NAME: Final = "update-check-choice.json"
_FORMAT: Final = "thecal-update-check-choice/1"


class _Choice(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal["thecal-update-check-choice/1"]
    on: bool
    address: str


def is_chosen(home: Path | None, address: str, preset: bool) -> bool:
    """Whether an address is asked.

    Args:
        home: Of the records; None for none.
        address: That the folder of notices names.
        preset: What that folder says; counts where nobody chose.
    """
    try:
        choice = None if home is None else _Choice.model_validate_json((home / CHOICE_NAME).read_bytes())
    except FileNotFoundError:
        choice = None
    except (OSError, ValidationError):
        return False
    if choice is None:
        return preset
    if not choice.on:
        return False
    return preset or choice.address == address


def choice_text(*, on: bool, address: str) -> str:
    """The content of the file."""
    return json.dumps({"format": _FORMAT, "on": on, "address": address}, indent=1) + "\n"
