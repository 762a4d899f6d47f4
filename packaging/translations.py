"""Gathers every text that the window can say, and keeps the translations of resources/i18n in step with it.

Texts stand in the sources as the first argument of `tr`, `tr_n` and `phrase`, and in the table of alarms. They are
written into one C++ file that only Qt's own lupdate reads, which merges them into the .ts files; lrelease makes the .qm
files from those. Qt's reader of Python cannot be used for it: it takes a text for another one in each class.

    python packaging/translations.py            updates the .ts files and makes the .qm files
    python packaging/translations.py --fill de FILE.json   puts {text: translation} where there is none, then as above
    python packaging/translations.py --check    says what a .ts file lacks; changes nothing; exit code 1 if anything
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "i18n"
LANGUAGES: Final = ("de", "es", "fr")
CONTEXT: Final = "Thecal"
_SOURCES: Final = ("programmer_app", "device")
_BY_NAME: Final = {"tr": False, "phrase": False, "tr_n": True}


@dataclass(frozen=True, slots=True)
class Text:
    """One text: as it stands in the source, whether it changes with a number, and where it was found first."""

    text: str
    plural: bool
    where: str


@cache
def gathered() -> dict[str, Text]:
    """Every text that the window can say, by the text; the sources are read once."""
    found: dict[str, Text] = {}
    for text in (*_in_sources(), *_in_tables()):
        if re.search(r"[^\W\d_]", re.sub(r"\{\w*\}|%n", "", text.text)):
            found.setdefault(text.text, text)
    return found


def _in_sources() -> Iterator[Text]:
    for folder in _SOURCES:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
                    continue
                first, plural = node.args[0], _BY_NAME.get(node.func.id)
                if plural is not None and isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield Text(first.value, plural, str(path.relative_to(ROOT)))


def _in_tables() -> Iterator[Text]:
    path = ROOT / "resources" / "alarms.json"
    for alarm in json.loads(path.read_text(encoding="utf-8"))["alarms"]:
        for text in (alarm["title"], alarm["meaning"], *alarm["do"]):
            yield Text(text, plural=False, where="resources/alarms.json")


def updated(folder: Path) -> None:
    """Merges the texts into the .ts files of a folder: new ones unfinished, those that are gone removed."""
    lines = []
    for text in sorted(gathered().values(), key=lambda each: (each.where, each.text)):
        macro = "QT_TRANSLATE_N_NOOP" if text.plural else "QT_TRANSLATE_NOOP"
        lines.append(f'{macro}("{CONTEXT}", {json.dumps(text.text, ensure_ascii=False)});')
    with tempfile.TemporaryDirectory() as temporary:
        source = Path(temporary) / "texts.cpp"
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            _run(
                "pyside6-lupdate",
                *("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"),
                *("-target-language", language, str(source), "-ts", str(folder / f"thecal_{language}.ts")),
            )


def released(folder: Path) -> None:
    """Makes the .qm files of a folder from its .ts files."""
    for language in LANGUAGES:
        made = folder / f"thecal_{language}"
        _run("pyside6-lrelease", "-silent", f"{made}.ts", "-qm", f"{made}.qm")


def finished(language: str) -> dict[str, str | list[str]]:
    """The translations of a .ts file by their text; of a text with a number one for each form."""
    found: dict[str, str | list[str]] = {}
    for message in ET.parse(FOLDER / f"thecal_{language}.ts").getroot().iter("message"):  # noqa: S314 - as above
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [form.text or "" for form in translation.findall("numerusform")]
            found[message.findtext("source", "")] = forms or (translation.text or "")
    return found


def filled(language: str, said: dict[str, str | list[str]], folder: Path = FOLDER) -> None:
    """Puts translations into a .ts file where it has none."""
    path = folder / f"thecal_{language}.ts"
    tree = ET.parse(path)  # noqa: S314 - as above
    for message in tree.getroot().iter("message"):
        translation, new = message.find("translation"), said.get(message.findtext("source", ""))
        if translation is None or translation.get("type") is None or not new:
            continue
        del translation.attrib["type"]
        for form, text in zip(translation.findall("numerusform"), new if isinstance(new, list) else [], strict=True):
            form.text = text
        if isinstance(new, str):
            translation.text = new
    ET.indent(tree, "    ")
    content = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")


def problems(language: str) -> list[str]:
    """What a .ts file lacks or holds too much, one sentence each."""
    messages = ET.parse(FOLDER / f"thecal_{language}.ts").getroot().iter("message")  # noqa: S314 - as above
    there = {message.findtext("source", ""): message for message in messages}
    wanted = gathered()
    found = [f"{language}: missing: {text}" for text in wanted.keys() - there.keys()]
    found += [f"{language}: no longer used: {text}" for text in there.keys() - wanted.keys()]
    for text, message in there.items():
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            found.append(f"{language}: unfinished: {text}")
    return sorted(found)


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).parent / tool), *arguments], check=True)


def main(arguments: list[str]) -> int:
    """Runs the command."""
    if arguments == ["--check"]:
        found = [problem for language in LANGUAGES for problem in problems(language)]
        print("\n".join(found) or "The translations are whole.")
        return 1 if found else 0
    FOLDER.mkdir(exist_ok=True)
    updated(FOLDER)
    if arguments[:1] == ["--fill"]:
        for path in arguments[2:]:
            filled(arguments[1], json.loads(Path(path).read_text(encoding="utf-8")))
    released(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
