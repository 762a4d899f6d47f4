"""`docs/protocol.cddl` as zcbor reads it: for checks of messages in Python, and for the decoder in C that it makes.

`python -m tests.cddl code ...` is zcbor's own command.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Final

import cbor2

if not hasattr(cbor2, "CBORDecodeValueError"):
    # zcbor 0.9.1 asks for a name that cbor2 6 no longer has
    vars(cbor2)["CBORDecodeValueError"] = cbor2.CBORDecodeError
import zcbor

CDDL_FILE: Final = Path(__file__).parents[1] / "docs" / "protocol.cddl"
_TEXT: Final = re.sub(r";.*", "", CDDL_FILE.read_text("utf-8"))

MisfitError: Final = zcbor.CddlValidationError
"""What `check` raises."""


@cache
def _types() -> Any:  # noqa: ANN401 - zcbor has no types of its own
    return zcbor.DataTranslator.from_cddl(cddl_string=_TEXT, default_max_qty=16).my_types


def check(rule: str, message: bytes) -> None:
    """Whether these bytes fit a rule of the file.

    Raises:
        MisfitError: They do not.
    """
    assert _types()[rule].validate_str(message)


def fits(rule: str, message: bytes) -> bool:
    """Whether these bytes fit a rule of the file."""
    try:
        check(rule, message)
    except MisfitError:
        return False
    return True


def alternatives(rule: str) -> list[str]:
    """The rules that a choice `rule = a / b / c` names, those that are choices themselves resolved."""
    found = re.search(rf"^{rule} = ([a-z0-9/ \n-]+?)(?=\n\n|\n[a-z-]+ = )", _TEXT, re.MULTILINE)
    if found is None or "/" not in found[1]:
        return [rule]
    return [leaf for name in found[1].split("/") for leaf in alternatives(name.strip())]


def op_of(rule: str) -> int:
    """The op with which a request begins."""
    found = re.search(rf"^{rule} = \[(\d+),", _TEXT, re.MULTILINE)
    assert found is not None, f"{rule} is no message"
    return int(found[1])


def keys_of(rule: str) -> set[int]:
    """The keys of a map, optional ones too."""
    found = re.search(rf"^{rule} = (?:\[.*)?\{{(.*?)\}}", _TEXT, re.MULTILINE | re.DOTALL)
    assert found is not None, f"{rule} is no map"
    return {int(key) for key in re.findall(r"(\d+) =>", found[1])}


if __name__ == "__main__":
    zcbor.main()
