"""Builds the handbook: the Markdown pages of `docs/` as a site that works offline, with pictures of the screens.

    .venv/bin/python packaging/docs.py --out build/site --screens build/screens

`docs/contents.toml` says which pages there are. What the program itself knows is not written twice: a page has a mark,
an HTML comment that no reader of the plain file sees, and here the text or picture takes its place:

    <!-- made: alarms -->            the alarms with what to do, from resources/alarms.json
    <!-- made: findings -->          all findings of the checks, from the catalogue
    <!-- made: drugs -->             the drug library with the standing of each figure
    <!-- made: roles -->             who may do what in the records
    <!-- made: guide program -->     a page of the guide under F1, from resources/guide
    <!-- picture: program | Words -->     a picture that `make screenshots` draws; the words are for who does not see it

Each page lies in the site twice: as HTML for a browser, and as filled Markdown, which the guide under F1 shows. A link
to a page or heading that is not there, a picture that was not drawn, or a mark that nobody knows ends the build with
exit code 1. A page that `contents.toml` does not name yet stands in a last chapter.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import shutil
import sys
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from string import Template
from typing import Final

from made_pages import alarms, drugs, findings, guide, roles
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.anchors import anchors_plugin

from programmer_app import __version__
from programmer_app.ui.help.handbook import CONTENTS, slug

ROOT: Final = Path(__file__).resolve().parents[1]
DOCS: Final = ROOT / "docs"
LOOKS: Final = ROOT / "packaging" / "site"
DRAWN: Final = "light-1024x768"
"""Theme and size of the pictures that are taken over."""
FIRST: Final = "index.md"

_MARK: Final = re.compile(r"<!-- (made|picture): *(.*?) *-->")
_COMMENT: Final = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_MADE: Final[dict[str, Callable[..., str]]] = {
    "alarms": alarms, "findings": findings, "drugs": drugs, "roles": roles, "guide": guide
}  # fmt: skip


class DocsError(Exception):
    """The handbook cannot be built; the message names file and reason."""


@dataclass
class Page:
    """A page on its way.

    Attributes:
        file: Below `docs`, like `handbook/refills.md`.
        text: Markdown without marks.
        tokens: The same, parsed.
        title: Its first heading.
        anchors: Names of its headings.
        pictures: Names of the screens that it shows.
    """

    file: str
    text: str
    tokens: list[Token]
    title: str
    anchors: list[tuple[int, str, str]]
    pictures: list[str]


def build(out: Path, screens: Path) -> int:
    """Builds the site into a folder, which is emptied before.

    Args:
        out: Folder of the site.
        screens: Where the pictures of the screens lie.

    Returns:
        How many pages there are.

    Raises:
        DocsError: Something that a page asks for is not there.
    """
    chapters = tomllib.loads((DOCS / "contents.toml").read_text("utf-8"))["chapter"]
    listed = [file for chapter in chapters for file in chapter["pages"]]
    if forgotten := _not_listed(listed):
        chapters.append({"title": "More", "pages": forgotten})
        listed += forgotten
    pages = {file: _page(file) for file in (FIRST, *listed, *_decisions(listed))}
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    told = [{"title": one["title"], "pages": [_told(pages[file]) for file in one["pages"]]} for one in chapters]
    (out / CONTENTS).write_text(json.dumps({"chapters": told}, indent=1) + "\n", "utf-8")
    shutil.copy(LOOKS / "style.css", out)
    order = [FIRST, *listed]
    for page in pages.values():
        _check_links(page, pages, out)
        _take_pictures(page, screens, out)
        _write(page, told, order, pages, out)
    return len(pages)


def _decisions(listed: Sequence[str]) -> list[str]:
    found = sorted(path.relative_to(DOCS).as_posix() for path in (DOCS / "decisions").glob("*.md"))
    return [file for file in found if file not in listed]


def _not_listed(listed: Sequence[str]) -> list[str]:
    """Pages that `contents.toml` does not name; those of decisions are reached from their own list."""
    found = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")} - {FIRST, *listed}
    return sorted(file for file in found if not file.startswith("decisions/"))


def _told(page: Page) -> dict[str, str]:
    return {"file": page.file, "title": page.title}


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    return parser.use(anchors_plugin, max_level=4, slug_func=slug)


def _page(file: str) -> Page:
    path = DOCS / file
    if not path.is_file():
        raise DocsError(f"docs/{file} is not there")
    pictures: list[str] = []

    def filled(match: re.Match[str]) -> str:
        kind, words = match.groups()
        if kind == "picture":
            name, _, alt = (part.strip() for part in words.partition("|"))
            if not alt:
                raise DocsError(f"docs/{file}: the picture {name!r} says nothing to those who do not see it")
            pictures.append(name)
            return f"![{alt}]({_up(file)}pictures/{name}.png)"
        name, *arguments = words.split()
        if name not in _MADE:
            raise DocsError(f"docs/{file}: nobody makes {name!r}")
        return _MADE[name](*arguments).strip()

    text = _COMMENT.sub("", _MARK.sub(filled, path.read_text("utf-8")))
    tokens = _parser().parse(text)
    anchors = [
        (int(token.tag[1]), _plain(tokens[number + 1]), str(token.attrs["id"]))
        for number, token in enumerate(tokens)
        if token.type == "heading_open" and "id" in token.attrs
    ]
    if not anchors or anchors[0][0] != 1:
        raise DocsError(f"docs/{file} does not begin with a heading")
    return Page(file, text, tokens, anchors[0][1], anchors, pictures)


def _plain(inline: Token) -> str:
    return "".join(child.content for child in inline.children or () if child.type in {"text", "code_inline"})


def _up(file: str) -> str:
    return "../" * (len(PurePosixPath(file).parts) - 1)


def _links(page: Page) -> list[tuple[Token, str, str]]:
    """Each link and picture of a page: the token, the attribute and what it points to."""
    found = []
    for token in page.tokens:
        for child in token.children or ():
            name = {"link_open": "href", "image": "src"}.get(child.type)
            if name:
                found.append((child, name, str(child.attrs[name])))
    return found


def _check_links(page: Page, pages: dict[str, Page], out: Path) -> None:
    """Copies the files that a page points to, and turns the names of pages into those of the site."""
    for token, name, target in _links(page):
        if re.match(r"[a-z]+:", target):
            raise DocsError(f"docs/{page.file}: {target} is not part of the handbook, which works offline")
        path, _, anchor = target.partition("#")
        file = _resolved(page.file, path) if path else page.file
        if file in pages:
            if anchor and anchor not in {known for _, _, known in pages[file].anchors}:
                raise DocsError(f"docs/{page.file}: docs/{file} has no heading {anchor!r}")
            token.attrs[name] = re.sub(r"\.md(?=#|$)", ".html", target)
        elif not file.startswith("pictures/"):
            source = DOCS / file
            if not source.is_file() or not source.resolve().is_relative_to(DOCS):
                raise DocsError(f"docs/{page.file}: there is no {target} in docs")
            copied = out / file
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, copied)


def _resolved(file: str, path: str) -> str:
    parts: list[str] = []
    for part in (*PurePosixPath(file).parent.parts, *PurePosixPath(path).parts):
        if part == "..":
            if not parts:
                raise DocsError(f"docs/{file}: {path} leads out of docs")
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def _take_pictures(page: Page, screens: Path, out: Path) -> None:
    for name in page.pictures:
        drawn = screens / f"{name}-{DRAWN}.png"
        if not drawn.is_file():
            raise DocsError(f"docs/{page.file}: {drawn} was not drawn; `make docs` draws them")
        target = out / "pictures" / f"{name}.png"
        target.parent.mkdir(exist_ok=True)
        shutil.copy(drawn, target)


def _write(page: Page, told: list[dict[str, object]], order: list[str], pages: dict[str, Page], out: Path) -> None:
    parser = _parser()
    parser.add_render_rule("table_open", lambda *_: '<div class="table"><table>\n')
    parser.add_render_rule("table_close", lambda *_: "</table></div>\n")
    root = _up(page.file)
    filled = Template((LOOKS / "page.html").read_text("utf-8")).substitute(
        title=html.escape(page.title),
        root=root,
        chapters=_chapters(page, told, root),
        body=parser.renderer.render(page.tokens, parser.options, {}).replace("&lt;br&gt;", "<br>"),  # in tables
        neighbours=_neighbours(page, order, pages, root),
        headings=_headings(page),
        version=__version__,
    )
    target = (out / page.file).with_suffix(".html")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(filled, "utf-8")
    (out / page.file).write_text(page.text, "utf-8")


def _link(file: str, title: str, root: str, extra: str = "") -> str:
    return f'<a href="{root}{PurePosixPath(file).with_suffix(".html")}"{extra}>{html.escape(title)}</a>'


def _chapters(page: Page, told: list[dict[str, object]], root: str) -> str:
    lines = []
    for chapter in told:
        lines.append(f"<h2>{html.escape(str(chapter['title']))}</h2>\n<ul>")
        for one in chapter["pages"]:  # type: ignore[attr-defined]
            here = ' aria-current="page"' if one["file"] == page.file else ""
            lines.append(f"<li>{_link(one['file'], one['title'], root, here)}</li>")
        lines.append("</ul>")
    return "\n".join(lines)


def _headings(page: Page) -> str:
    rows = [
        f'<li{" class=deeper" if level == 3 else ""}><a href="#{anchor}">{html.escape(title)}</a></li>'
        for level, title, anchor in page.anchors
        if level in {2, 3}
    ]
    return "<h2>On this page</h2>\n<ul>\n" + "\n".join(rows) + "\n</ul>" if rows else ""


def _neighbours(page: Page, order: list[str], pages: dict[str, Page], root: str) -> str:
    if page.file not in order:
        return ""
    place = order.index(page.file)
    before = _link(order[place - 1], f"← {pages[order[place - 1]].title}", root) if place else "<span></span>"
    after = _link(order[place + 1], f"{pages[order[place + 1]].title} →", root) if place + 1 < len(order) else ""
    return before + after


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="packaging/docs.py", description="Builds the handbook.")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "site")
    parser.add_argument("--screens", type=Path, default=ROOT / "build" / "screens")
    arguments = parser.parse_args()
    try:
        count = build(arguments.out, arguments.screens)
    except DocsError as error:
        sys.exit(f"docs: {error}")
    size = sum(path.stat().st_size for path in arguments.out.rglob("*") if path.is_file())
    print(f"{count} pages in {arguments.out}, {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
