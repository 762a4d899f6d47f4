"""Mutants of one source file: the changes that mutmut would make to it, each as the text of the changed function.

mutmut says what a mutant is (a comparison turned, a number one larger, an argument left out, a string changed, ...), so
that the score can be compared with that of other projects; ``running`` swaps and tests them in its own, quicker way.
Unlike mutmut it changes properties and context managers too; functions with any other decorator, class bodies and the
constants of a module stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import libcst as cst
import libcst.matchers as m
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.configuration import config
from mutmut.mutation.file_mutation import create_mutations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from libcst.metadata import CodeRange

# a line with nothing else on it; blanked, so that mutmut does not pass the function over and lines keep their numbers
_DECORATOR = re.compile(r"^ *@(property|contextmanager)$", re.MULTILINE)
_SQL = re.compile(r"SELECT|INSERT|UPDATE|PRAGMA|ORDER BY|outcome IS")
BYTE_ORDER = "byte order left out"
NONE_FOR_FALSE = "None for False"
STRICT = "strict of zip"
SQL_CASE = "letter case of SQL"


@dataclass(frozen=True)
class Mutant:
    """One change to one function.

    Attributes:
        function: qualified name inside the module, such as ``Link.send``.
        lines: the lines that a test must execute to notice, from 1.
        removed: the lines that are changed, without indentation.
        added: what they become.
        source: the changed function alone, a method inside its class.
        kind: what ``equivalent.toml`` can speak of as a whole: one of the constants above, or "".
    """

    function: str
    lines: range
    removed: str
    added: str
    source: str
    kind: str

    @property
    def key(self) -> str:
        """Names the mutant by its text, so that it keeps its name when lines move."""
        return f"{self.function} | {self.removed} | {self.added}"


def files_to_mutate(root: Path) -> list[str]:
    """The files that ``only_mutate`` of ``[tool.mutmut]`` names, as paths from the root."""
    found = {path for pattern in config().only_mutate for path in root.glob(pattern) if path.name != "__init__.py"}
    return sorted(str(path.relative_to(root)) for path in found)


def _functions(module: cst.Module) -> dict[cst.CSTNode, str]:
    """The functions that can be changed, by qualified name: of the module, and of its classes."""
    names: dict[cst.CSTNode, str] = {}
    for statement in module.body:
        if isinstance(statement, cst.FunctionDef):
            names[statement] = statement.name.value
        elif isinstance(statement, cst.ClassDef):
            for inner in statement.body.body:
                if isinstance(inner, cst.FunctionDef):
                    names[inner] = f"{statement.name.value}.{inner.name.value}"
    return names


def _reach(
    module: cst.Module, positions: Mapping[cst.CSTNode, CodeRange]
) -> Callable[[cst.CSTNode, cst.CSTNode], range]:
    """Says on which lines a test must have been to notice a change: the statement, or for a default the function."""
    statements = [positions[found] for found in m.findall(module, m.SimpleStatementLine())]

    def lines(node: cst.CSTNode, function: cst.CSTNode) -> range:
        where = positions[node]
        if isinstance(function, cst.FunctionDef) and where.start.line < positions[function.body].start.line:
            return range(positions[function.body].start.line, positions[function].end.line + 1)
        for statement in statements:
            if statement.start.line <= where.start.line and where.end.line <= statement.end.line:
                return range(statement.start.line, statement.end.line + 1)
        return range(where.start.line, where.end.line + 1)

    return lines


def is_wording(node: cst.CSTNode) -> bool:
    """Whether a node is a sentence for a person: a text with a space in it that is no SQL."""
    return isinstance(node, cst.SimpleString) and " " in node.value and _SQL.search(node.value) is None


def _kind(before: cst.CSTNode, after: cst.CSTNode) -> str:
    if isinstance(before, cst.SimpleString) and isinstance(after, cst.SimpleString) and _SQL.search(before.value):
        return SQL_CASE if before.value.lower() == after.value.lower() else ""
    if isinstance(before, cst.Call) and isinstance(after, cst.Call):
        changed = [argument for argument in before.args if argument not in after.args]
        if changed and all(m.matches(argument, m.Arg(keyword=m.Name("strict"))) for argument in changed):
            return STRICT
        values = [argument.value for argument in changed]
        if len(after.args) < len(before.args):
            in_order = m.matches(before.func, m.Attribute(attr=m.Name("to_bytes") | m.Name("from_bytes")))
            return BYTE_ORDER if in_order and all(m.matches(value, m.SimpleString('"big"')) for value in values) else ""
        return NONE_FOR_FALSE if values and all(m.matches(value, m.Name("False")) for value in values) else ""
    if isinstance(before, cst.Assign | cst.AnnAssign) and isinstance(after, cst.Assign | cst.AnnAssign):
        return NONE_FOR_FALSE if before.value is not None and m.matches(before.value, m.Name("False")) else ""
    return ""


def _text(function: cst.FunctionDef, qualified: str) -> str:
    """A function as source text of its own; a method inside a class of the same name."""
    first, _, method = qualified.partition(".")
    alone = function.with_changes(leading_lines=())
    found: cst.FunctionDef | cst.ClassDef = alone
    if method:
        found = cst.ClassDef(cst.Name(first), cst.IndentedBlock([alone]))
    return cst.Module([found]).code


def _changed_lines(before: str, after: str) -> tuple[str, str]:
    """What stands between the first and the last line in which two texts differ."""
    old, new = before.splitlines(), after.splitlines()
    begin = next(
        (at for at, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), min(len(old), len(new))
    )
    end = 0
    while end < min(len(old), len(new)) - begin and old[-1 - end] == new[-1 - end]:
        end += 1
    parts = old[begin : len(old) - end], new[begin : len(new) - end]
    return " ".join(map(str.strip, parts[0])), " ".join(map(str.strip, parts[1]))


def mutants_of(path: str, source: str) -> Iterator[Mutant]:
    """Makes the mutants of a file, in the order of the source.

    Changed wording (another case, other letters in a text with a space) is left out: it would be killed only by tests
    that repeat every sentence of the program. ``wordings_of`` counts it.

    Args:
        path: the file, for error messages.
        source: its text.

    Yields:
        Mutants; two with the same text in the same function come once.
    """
    module, mutations, _, _ = create_mutations(path, _DECORATOR.sub("", source))
    positions = MetadataWrapper(module, unsafe_skip_copy=True).resolve(PositionProvider)
    functions = _functions(module)
    lines = _reach(module, positions)
    seen: set[str] = set()
    texts: dict[str, str] = {}
    for mutation in mutations:
        owner, before, after = mutation.contained_by_top_level_function, mutation.original_node, mutation.mutated_node
        if owner is None or owner not in functions or is_wording(before):
            continue
        name = functions[owner]
        changed = owner.deep_replace(before, after)
        if not isinstance(changed, cst.FunctionDef):
            continue
        old, new = texts.setdefault(name, _text(owner, name)), _text(changed, name)
        if old == new:
            continue
        mutant = Mutant(name, lines(before, owner), *_changed_lines(old, new), new, _kind(before, after))
        once = f"{mutant.lines.start} {mutant.key}"
        if once not in seen:
            seen.add(once)
            yield mutant


def wordings_of(path: str, source: str) -> int:
    """How many mutants of a file are left out because they change wording alone."""
    _, mutations, _, _ = create_mutations(path, _DECORATOR.sub("", source))
    return sum(is_wording(mutation.original_node) for mutation in mutations)
