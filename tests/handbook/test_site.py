"""The built handbook works without a network: nothing of it lies elsewhere, no link of it leads nowhere."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from programmer_app.therapy.alarms import alarm_table
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import CATALOGUE
from programmer_app.ui.help.handbook import MORE, open_handbook
from programmer_app.ui.patient.screen import PAGES as RECORD_PAGES
from programmer_app.ui.shell import NAV
from tests.handbook.pages import DOCS, ROOT

PNG = bytes.fromhex(  # one white pixel; whether it shows a screen is for `make docs`
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c63f80f00010101001bb6ee560000000049454e44ae426082"
)


def _cited() -> set[str]:
    marks = re.compile(r"<!-- picture: *([a-z-]+) ")
    return {name for path in DOCS.rglob("*.md") for name in marks.findall(path.read_text("utf-8"))}


def _build(out: Path, screens: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / "docs.py"), "--out", str(out), "--screens", str(screens)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The handbook, with a pixel in the place of each picture of a screen."""
    folder = tmp_path_factory.mktemp("handbook")
    for name in _cited():
        (folder / f"{name}-light-1024x768.png").write_bytes(PNG)
    done = _build(folder / "site", folder)
    assert done.returncode == 0, done.stderr
    return folder / "site"


@dataclass
class Page(HTMLParser):
    """What a page names."""

    tags: set[str] = field(default_factory=set)
    loaded: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name == "id" and value:
                self.names.add(value)
            elif name in {"href", "src", "srcset", "action", "data", "poster"} and value is not None:
                (self.links if tag == "a" else self.loaded).append(value)


def _pages(site: Path) -> dict[Path, Page]:
    read = {}
    for path in sorted(site.rglob("*.html")):
        read[path] = Page()
        read[path].feed(path.read_text("utf-8"))
    return read


def test_nothing_is_loaded_from_elsewhere_and_nothing_runs(site: Path) -> None:
    pages = _pages(site)
    assert len(pages) > 40
    for path, page in pages.items():
        assert page.tags.isdisjoint({"script", "iframe", "object", "embed", "form", "base"}), path
        for target in page.loaded:
            parts = urlsplit(target)
            assert not parts.scheme, f"{path.name}: {target}"
            assert not parts.netloc, f"{path.name}: {target}"
            assert (path.parent / unquote(parts.path)).is_file(), f"{path.name}: {target} is missing"
    style = (site / "style.css").read_text("utf-8")
    assert not re.search(r"url\(|@import|https?:", style)


def test_no_link_leads_nowhere(site: Path) -> None:
    pages = _pages(site)
    for path, page in pages.items():
        for target in page.links:
            parts = urlsplit(target)
            assert not parts.scheme, f"{path.name}: {target}"
            reached = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert reached.is_file(), f"{path.name}: {target}"
            if parts.fragment:
                assert parts.fragment in pages[reached].names, f"{path.name}: {target}"


def test_every_picture_is_one_that_the_walks_draw() -> None:
    walks = "".join((ROOT / "tests" / "ui" / f"{name}.py").read_text() for name in (
        "tour", "clinic_tour", "patient_tour", "training_tour"))  # fmt: skip
    named = set(re.findall(r'"([a-z-]+)"', walks)) | {entry.key for entry in NAV} | {key for key, _ in RECORD_PAGES}
    for name in _cited():
        plain = re.sub(r"^(?:clinic-|patient-|dialog-|clinic-dialog-|patient-dialog-)|-form$", "", name)
        assert name in named or plain in named or re.sub(r"-form$", "", plain) in named, name


def test_tables_hold_every_alarm_finding_and_drug(site: Path) -> None:
    alarms = (site / "handbook" / "alarms.md").read_text("utf-8")
    for alarm in alarm_table().alarms:
        assert f"[{alarm.title}](#" in alarms
        assert all(step in alarms for step in alarm.do)
    findings = (site / "handbook" / "findings.md").read_text("utf-8")
    for entry in CATALOGUE.values():
        assert f"### {entry.title}\n" in findings
        assert entry.what_to_do in findings
    limits = (site / "handbook" / "limits.md").read_text("utf-8")
    for drug in load_library().drugs.values():
        assert f"### {drug.tall_man}\n" in limits
    assert "background, unverified" in limits


def test_the_guide_finds_every_page(site: Path) -> None:
    handbook = open_handbook(site)
    assert handbook is not None
    for file, title in handbook.titles.items():
        assert handbook.text(file).startswith(f"# {title}\n")
    assert {file for files in MORE.values() for file in files} <= handbook.titles.keys()
    assert "<!--" not in "".join(handbook.text(file) for file in handbook.titles)


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("[there](nowhere.md)", "there is no nowhere.md"),
        ("[there](../formulas.md#no-such-heading)", "no heading 'no-such-heading'"),
        ("[there](https://example.org)", "works offline"),
        ("<!-- made: coffee -->", "nobody makes 'coffee'"),
        ("<!-- picture: no-such-screen | Words -->", "was not drawn"),
        ("<!-- picture: pump -->", "says nothing to those who do not see it"),
    ],
)
def test_what_is_not_there_ends_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, added: str, said: str
) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    builder = importlib.import_module("docs")
    docs = tmp_path / "docs"
    (docs / "handbook").mkdir(parents=True)
    (docs / "contents.toml").write_text(
        '[[chapter]]\ntitle = "All"\npages = ["handbook/one.md", "formulas.md", "decisions/README.md"]\n'
    )
    (docs / "index.md").write_text("# Handbook\n")
    (docs / "formulas.md").write_text("# Formulas\n")
    (docs / "decisions").mkdir()
    (docs / "decisions" / "README.md").write_text("# Decisions\n")
    (docs / "handbook" / "one.md").write_text(f"# One\n\n{added}\n")
    monkeypatch.setattr(builder, "DOCS", docs)
    with pytest.raises(builder.DocsError, match=re.escape(said)):
        builder.build(tmp_path / "site", tmp_path)


def test_links_of_the_readme_and_of_how_to_contribute_lead_somewhere() -> None:
    made = {"docs/measured.md"}  # by `make bench`
    for name in ("README.md", "CONTRIBUTING.md"):
        targets = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", (ROOT / name).read_text("utf-8"))
        assert targets
        assert [one for one in targets if one not in made and not (ROOT / one).exists()] == []
