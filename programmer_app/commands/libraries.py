"""`thecal library`: which drug library counts, what it limits, who approved it; and its approval by name and date."""

from __future__ import annotations

import argparse
from typing import Final

from device.clock import SystemClock
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.commands.programs import chosen_library
from programmer_app.records.approvals import approval_of, approve
from programmer_app.records.home import home
from programmer_app.therapy.drug import Band, Drug
from programmer_app.therapy.library import DrugLibrary, LibraryApproval, programming_allowed

_RANKS: Final = ("hard_low", "soft_low", "typical", "soft_high", "hard_high")


def show_library(arguments: argparse.Namespace) -> int:
    """`thecal library`: version, digest, approval and limits; with `--approve` it is approved."""
    library = chosen_library(arguments.library)
    folder = home()
    approval = _approved(arguments, library) if arguments.approve else approval_of(library, folder)
    if arguments.json:
        print_json(_json(library, approval))
    else:
        _print(library, approval)
    return Exit.DONE


def _approved(arguments: argparse.Namespace, library: DrugLibrary) -> LibraryApproval:
    if not (arguments.user or "").strip():
        raise CommandError(Exit.USAGE, "library: --approve needs --user, the name of the person who approves")
    if arguments.sha256 != library.digest.hex():
        raise CommandError(
            Exit.NEEDS_REASON,
            f"library: --approve needs --sha256 with the digest of what was read and approved; this file has "
            f"{library.digest.hex()}",
        )
    try:
        return approve(library, home(), user=arguments.user.strip(), today=SystemClock().now().date())
    except OSError as error:
        raise CommandError(Exit.USAGE, f"library: the approval cannot be kept: {error}") from error


def permit(library: DrugLibrary, arguments: argparse.Namespace, *, emulated: bool) -> None:
    """Lets a command that programs go on, or ends it.

    Args:
        library: What judges the program.
        arguments: With `library` and `library_sha256`.
        emulated: Whether the pump says in its authenticated identity that it is emulated.

    Raises:
        CommandError: The library is not the installed one and neither named by its digest nor approved, or the pump is
            a patient's and nobody approved it.
    """
    approval = approval_of(library, home())
    if problem := programming_allowed(library, training=emulated, approval=approval):
        raise CommandError(Exit.NOT_AUTHORISED, problem)
    if arguments.library is None or approval is not None or arguments.library_sha256 == library.digest.hex():
        return
    raise CommandError(
        Exit.NOT_AUTHORISED,
        f"{arguments.library.name} is not the installed drug library. Name its digest with --library-sha256 "
        f"{library.digest.hex()}, or approve it with `thecal library`. Nothing was sent to the pump.",
    )


def _json(library: DrugLibrary, approval: LibraryApproval | None) -> dict[str, object]:
    return {
        "format": "thecal-library/1",
        "version": library.version,
        "sha256": library.digest.hex(),
        "approved_by": None if approval is None else approval.approved_by,
        "approved_on": None if approval is None else approval.approved_on.isoformat(),
        "drugs": [
            {"drug": drug.name, "shown": drug.tall_man, "limits": {name: _ranks(band) for name, band in _bands(drug)}}
            for drug in library.drugs.values()
        ],
    }


def _bands(drug: Drug) -> list[tuple[str, Band[object]]]:
    return [(name, getattr(drug.limits, name)) for name in type(drug.limits).model_fields]


def _ranks(band: Band[object]) -> dict[str, str | None]:
    found = {rank: getattr(band, rank) for rank in _RANKS}
    return {rank: None if limit is None else limit.value.text() for rank, limit in found.items()}


def _print(library: DrugLibrary, approval: LibraryApproval | None) -> None:
    print(f"drug library {library.version}, sha256 {library.digest.hex()}")
    if approval is None:
        print("approved by nobody: for training only")
    else:
        print(f"approved by {approval.approved_by} on {approval.approved_on}")
    for drug in library.drugs.values():
        print(drug.tall_man)
        for name, band in _bands(drug):
            ranks = [f"{rank.replace('_', ' ')} {text}" for rank, text in _ranks(band).items() if text is not None]
            print(f"  {name.replace('_', ' ')}: {', '.join(ranks) or 'no limit set'}")
