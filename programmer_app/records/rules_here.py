"""The clinic's rules as this computer last had them: a file beside the records, so that they hold before a sign-in.

The records hold what is true; each sign-in and each change writes the file anew. Who can write to the folder can forge
it, as the approval of a library; see docs/decisions/0020.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from programmer_app.records.exports.private_file import write_private
from programmer_app.therapy.clinic_rule import ClinicRule, RuleError, as_file, rules_in
from programmer_app.therapy.clinic_rules import with_rules
from programmer_app.therapy.library import DrugLibrary

RULES_SUBJECT: Final = "clinic rules"
"""What audit records and news of other workstations name as the subject of a change of the rules."""
FILE_NAME: Final = "clinic-rules.json"


def keep_rules(folder: Path, rules: tuple[ClinicRule, ...]) -> None:
    """Keeps the rules whole or not at all; without any, and without a file, nothing is written.

    Raises:
        OSError: It cannot be written.
    """
    path = folder / FILE_NAME
    data = as_file(rules)
    if (not rules and not path.exists()) or (path.exists() and path.read_bytes() == data):
        return
    write_private(path, data)


def library_here(library: DrugLibrary, folder: Path) -> DrugLibrary:
    """A library under the clinic's rules; with rules that cannot be read it blocks every program.

    Args:
        library: As its file says.
        folder: The folder of records.
    """
    path = folder / FILE_NAME
    try:
        return with_rules(library, rules_in(path.read_bytes()))
    except FileNotFoundError:
        return with_rules(library, ())
    except (OSError, RuleError) as error:
        return with_rules(library, (), f"{FILE_NAME}: {error}.")
