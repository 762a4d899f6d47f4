"""What the records refuse with can be said in every language: it is made by `phrase`, and the window says it so."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeGuard

import pytest

import programmer_app
from device.wording import Words, phrase
from programmer_app.records.store import errors
from programmer_app.records.store.errors import BadValueError, OutcomeUnknownError, RecordsError
from programmer_app.ui import translation

PACKAGE: Final = Path(programmer_app.__file__).parent
KINDS: Final = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, RecordsError)
}
MADE: Final = ("phrase", "strung")
ELSEWHERE: Final = {
    "clinic/implants.py: said": "one of two phrases",
    "clinic/rules.py: error.args[0]": "made by phrase where the rule is judged",
    "clinic/rules.py: first['msg'].removeprefix('Value error, ') + '.'": "of a value that no form lets through",
}
"""Texts that are not made where they are raised, and why that is right."""


def texts_of_refusals() -> Iterator[tuple[str, ast.expr]]:
    """File and text of every refusal that is made in the records."""
    for path in sorted((PACKAGE / "records").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KINDS:
                texts = [*node.args[:1], *(one.value for one in node.keywords if one.arg == "next_step")]
                if node.func.id != "OutcomeUnknownError":
                    yield from ((path.relative_to(PACKAGE / "records").as_posix(), text) for text in texts)


def test_every_refusal_is_made_of_phrases() -> None:
    bare = {
        f"{file}: {ast.unparse(text)}"
        for file, text in texts_of_refusals()
        if not (isinstance(text, ast.Call) and isinstance(text.func, ast.Name) and text.func.id in MADE)
    }
    assert bare == set(ELSEWHERE)


def test_a_refusal_is_english_by_itself_and_translated_in_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    refusal = BadValueError(
        phrase("{what} is empty.", what=phrase("The reason")), next_step=phrase("Look at it again.")
    )
    assert (str(refusal), refusal.next_step) == ("The reason is empty. Look at it again.", "Look at it again.")
    german = {"{what} is empty.": "{what} ist leer.", "The reason": "Der Grund", "Look at it again.": "Noch einmal."}
    monkeypatch.setattr(translation, "_catalogue", lambda template, _count: german.get(template, template))
    assert translation.told(refusal) == "Der Grund ist leer. Noch einmal."
    assert isinstance(OutcomeUnknownError(b"mark").args[0], Words)


def test_the_window_says_no_refusal_as_it_stands() -> None:
    """Whoever catches a refusal, or is handed one, says it by `told`; `str` would leave it English."""
    found = []
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if takes_refusals(node):
                found += [f"{path.name}:{node.lineno}" for inner in ast.walk(node) if said_bare(inner)]
    assert found == []


def takes_refusals(node: ast.AST) -> TypeGuard[ast.ExceptHandler | ast.FunctionDef | ast.Lambda]:
    if isinstance(node, ast.ExceptHandler):
        return node.type is not None and any(kind in ast.unparse(node.type) for kind in KINDS)
    if isinstance(node, ast.FunctionDef | ast.Lambda):
        kinds = ["" if one.annotation is None else ast.unparse(one.annotation) for one in error_arguments(node)]
        return any(kind in {"", "Exception", "RecordsError"} for kind in kinds)
    return False


def error_arguments(node: ast.FunctionDef | ast.Lambda) -> list[ast.arg]:
    return [one for one in node.args.args if one.arg == "error"]


def said_bare(node: ast.AST) -> bool:
    is_str = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str"
    return is_str and "error" in [ast.unparse(one) for one in getattr(node, "args", [])]
