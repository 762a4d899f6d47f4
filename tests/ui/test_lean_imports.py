"""What the window's start leaves out of heavy libraries is not missed, and what is put aside is back."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

import pytest

LEAN: Final = """
import sys, typing, typing_extensions
from programmer_app.ui.lean_imports import import_lean
before = typing.TypedDict, typing_extensions.TypedDict
import_lean("pydantic_core.core_schema")
import_lean("numpy")
assert (typing.TypedDict, typing_extensions.TypedDict) == before
"""
USED: Final = """
import json
from fractions import Fraction
from pydantic import ValidationError
from device.program import DeliveryProgram
from programmer_app.therapy.library import load_library
from tests.ui.editing_fixtures import flex_program
program = flex_program(demand=True)
print(json.dumps(DeliveryProgram.model_json_schema(), sort_keys=True))
print(program.model_dump_json(), load_library(None))
try:
    DeliveryProgram.model_validate({"basal": 5, "unknown": True})
except ValidationError as error:
    print(error)
import numpy as np
print(np.interp([0.5], [0, 1], [0, 3]), np.dtype("u1"), np.int64(3) + np.float64(0.5), np.bytes_(b"dose"))
"""


def run(code: str) -> str:
    """What a process of its own prints for some lines."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30).stdout


def test_models_and_arrays_are_the_same_with_lean_imports() -> None:
    lean = run(LEAN + USED)
    assert lean == run(USED)
    assert "basal" in lean
    assert "validation error" in lean
    assert "[1.5]" in lean


def test_what_is_left_out_is_not_loaded() -> None:
    told = run(
        LEAN
        + """
import numpy
from pydantic_core import core_schema
print(core_schema.ModelSchema.__mro__[1].__name__, core_schema.int_schema(ge=1), numpy.zeros.__doc__)
print([name for name in sys.modules if name.startswith("numpy._core._add_newdocs")])
import numpy._core._add_newdocs
print(hasattr(numpy._core._add_newdocs, "add_newdoc"))
"""
    )
    assert told.splitlines() == ["_PlainDict {'type': 'int', 'ge': 1} None", "[]", "True"]


@pytest.mark.parametrize("name", ["pydantic_core.core_schema", "numpy"])
def test_what_is_put_aside_is_back_where_the_import_fails(name: str) -> None:
    told = run(
        f"""
import sys, typing, typing_extensions
from programmer_app.ui import lean_imports
before, names = (typing.TypedDict, typing_extensions.TypedDict), set(sys.modules)
def fails(_name):
    raise ImportError("broken")
lean_imports.import_module = fails
try:
    lean_imports.import_lean({name!r})
except ImportError as error:
    print(error, (typing.TypedDict, typing_extensions.TypedDict) == before, set(sys.modules) == names)
"""
    )
    assert told.splitlines() == ["broken True True"]
