"""What pages say of the window, the environment and the files is what the program has.

In the pages of `docs/handbook` and of the guide under F1 bold words are texts of the window, letter by letter; what is
to be stressed is in italics there.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from tests.handbook.pages import DOCS, ROOT, handbook_pages

_SOURCES = [ROOT / "programmer_app", ROOT / "device"]


def _texts_of_the_window() -> tuple[set[str], list[re.Pattern[str]]]:
    root = ET.parse(ROOT / "resources" / "i18n" / "thecal_de.ts").getroot()  # noqa: S314 - a file of the project
    texts = {source.text for source in root.iter("source") if source.text}
    patterns = [
        re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(text)) + r"\Z")
        for text in texts
        if "{" in text and len(re.sub(r"\{\w+\}", "", text).strip()) > 8
    ]
    return texts, patterns


def test_bold_words_are_texts_of_the_window() -> None:
    texts, patterns = _texts_of_the_window()
    assert len(texts) > 2000
    bold = [
        (page.name, " ".join(words.split()))
        for page in handbook_pages()
        for words in re.findall(r"\*\*(.+?)\*\*", page.read_text("utf-8"), re.DOTALL)
    ]
    assert len(bold) > 150
    assert [one for one in bold if one[1] not in texts and not any(p.match(one[1]) for p in patterns)] == []


def test_every_variable_of_the_environment_is_described_and_no_other() -> None:
    read = {
        name
        for folder in _SOURCES
        for path in folder.rglob("*.py")
        for name in re.findall(r"THECAL_[A-Z_]+", path.read_text("utf-8"))
    }
    page = (DOCS / "handbook" / "administration.md").read_text("utf-8")
    described = set(re.findall(r"^\| `(THECAL_[A-Z_]+)` \|", page, re.MULTILINE))
    assert described == read
    assert set(re.findall(r"THECAL_[A-Z_]+", "".join(path.read_text("utf-8") for path in DOCS.rglob("*.md")))) <= read


def test_every_file_that_the_program_keeps_is_described() -> None:
    page = (DOCS / "handbook" / "administration.md").read_text("utf-8")
    kept = {
        name
        for path in (ROOT / "programmer_app").rglob("*.py")
        for name in re.findall(r'^_?[A-Z_]*(?:NAME|FOLDER): Final = "([^"]+)"$', path.read_text("utf-8"), re.MULTILINE)
        if re.search(r"\.(?:db|json|jsonl|sqlite3|log)$", name) or name in {"templates", "library-approvals"}
    }
    assert {"records.db", "keys.json", "journal.sqlite3", "window.json"} <= kept
    elsewhere = {  # beside a restored backup; in the handbook itself; in the folder of notices
        "audit-of-backup.jsonl", "contents.json", "update-check.json",
    }  # fmt: skip
    assert {name for name in kept - elsewhere if f"`{name}" not in page} == set()
