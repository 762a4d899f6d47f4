"""Approvals of drug libraries on this computer: one small file each, named by the digest of what was approved."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from programmer_app.therapy.library import DrugLibrary, LibraryApproval

FOLDER: Final = "library-approvals"


def approval_of(library: DrugLibrary, folder: Path) -> LibraryApproval | None:
    """The approval of these very bytes; None where there is none or it cannot be read.

    Args:
        library: The library.
        folder: The folder of records, as `home` gives it.
    """
    try:
        found = LibraryApproval.model_validate_json(_file(library, folder).read_bytes())
    except (OSError, ValidationError):
        return None
    return found if found.covers(library) else None


def approve(library: DrugLibrary, folder: Path, *, user: str, today: date) -> LibraryApproval:
    """Keeps that a named person approved a library; an older approval of the same bytes is replaced.

    Raises:
        OSError: If it cannot be written.
    """
    approval = LibraryApproval(
        format="thecal-library-approval/1",
        library_version=library.version,
        library_sha256=library.digest.hex(),
        approved_by=user,
        approved_on=today,
    )
    file = _file(library, folder)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(approval.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return approval


def _file(library: DrugLibrary, folder: Path) -> Path:
    return folder / FOLDER / f"{library.digest.hex()}.json"
