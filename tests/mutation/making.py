"""Mutants of one source file: the changes that mutmut would make to it, each as a whole source text.

mutmut says what a mutant is (a comparison turned, a number one larger, an argument left out, a string changed, ...), so
that the score can be compared with that of other projects; ``running`` swaps and tests them in its own, quicker way. As
with mutmut, functions with a decorator other than ``staticmethod`` and ``classmethod`` are left alone.
"""

from __future__ import annotations

import difflib
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


@dataclass(frozen=True)
class Mutant:
    """One change to one function.

    Attributes:
        function: qualified name inside the module, such as ``Link.send``.
        lines: the lines that a test must execute to notice, from 1.
        removed: the lines that are changed, without indentation.
        added: what they become.
        source: the whole changed source.
    """

    function: str
    lines: range
    removed: str
    added: str
    source: str

    @property
    def key(self) -> str:
        """Names the mutant by its text, so that it keeps its name when lines move."""
        return f"{self.function} | {self.removed} | {self.added}"


def files_to_mutate(root: Path) -> list[str]:
    """The files that ``only_mutate`` of ``[tool.mutmut]`` names, as paths from the root."""
    found = {path for pattern in config().only_mutate for path in root.glob(pattern) if path.name != "__init__.py"}
    return sorted(str(path.relative_to(root)) for path in found)


def _functions(module: cst.Module) -> dict[cst.CSTNode, str]:
    names: dict[cst.CSTNode, str] = {}
    for statement in module.body:
        if isinstance(statement, cst.FunctionDef):
            names[statement] = statement.name.value
        elif isinstance(statement, cst.ClassDef):
            for inner in statement.body.body:
                if isinstance(inner, cst.FunctionDef):
                    names[inner] = f"{statement.name.value}.{inner.name.value}"
    return names


def _reach(module: cst.Module, positions: Mapping[cst.CSTNode, CodeRange]) -> Callable[[cst.CSTNode, cst.CSTNode], range]:
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


def _is_wording(node: cst.CSTNode) -> bool:
    # a sentence for a person: a text with a space in it
    return isinstance(node, cst.SimpleString) and " " in node.value


def _changes_nothing(before: cst.CSTNode, after: cst.CSTNode) -> bool:
    """Whether a change is none: the byte order left out where it is the preset one, None in the place of False.

    Every condition takes None for False, and the mutant that says True is made as well.
    """
    if isinstance(before, cst.Call) and isinstance(after, cst.Call):
        dropped = [argument for argument in before.args if argument not in after.args]
        values = [argument.value for argument in dropped]
        if len(after.args) < len(before.args):
            in_order = m.matches(before.func, m.Attribute(attr=m.Name("to_bytes") | m.Name("from_bytes")))
            return in_order and all(m.matches(value, m.SimpleString('"big"')) for value in values)
        return all(m.matches(value, m.Name("False")) for value in values)
    if isinstance(before, cst.Assign | cst.AnnAssign) and isinstance(after, cst.Assign | cst.AnnAssign):
        return before.value is not None and m.matches(before.value, m.Name("False"))
    return False


def mutants_of(path: str, source: str) -> Iterator[Mutant]:
    """Makes the mutants of a file, in the order of the source.

    Changed wording (another case, other letters in a text with a space) is left out: it would be killed only by tests
    that repeat every sentence of the program. So are changes that change nothing.

    Args:
        path: the file, for error messages.
        source: its text.

    Yields:
        Mutants; two with the same text in the same function come once.
    """
    module, mutations, _, _ = create_mutations(path, source)
    positions = MetadataWrapper(module, unsafe_skip_copy=True).resolve(PositionProvider)
    functions = _functions(module)
    lines = _reach(module, positions)
    seen: set[str] = set()
    before = source.splitlines()
    for mutation in mutations:
        owner = mutation.contained_by_top_level_function
        function = functions.get(owner or module)
        if owner is None or function is None or _is_wording(mutation.original_node):
            continue
        if _changes_nothing(mutation.original_node, mutation.mutated_node):
            continue
        changed = module.deep_replace(mutation.original_node, mutation.mutated_node)
        if not isinstance(changed, cst.Module) or changed.code == source:
            continue
        diff = [line for line in difflib.unified_diff(before, changed.code.splitlines(), n=0, lineterm="")][2:]
        removed = " ".join(line[1:].strip() for line in diff if line.startswith("-"))
        added = " ".join(line[1:].strip() for line in diff if line.startswith("+"))
        mutant = Mutant(function, lines(mutation.original_node, owner), removed, added, changed.code)
        name = f"{mutant.lines.start} {mutant.key}"
        if name not in seen:
            seen.add(name)
            yield mutant
