"""The handbook behind F1: listed under the guide's own pages, with pictures and links; and a guide without it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from programmer_app.ui.help.guide import GuideWindow
from programmer_app.ui.help.handbook import Handbook, open_handbook

WIDE_PX = 1400


@pytest.fixture
def handbook(tmp_path: Path) -> Handbook:
    """Two pages and a picture, as `make docs` leaves them."""
    (tmp_path / "handbook").mkdir()
    (tmp_path / "pictures").mkdir()
    (tmp_path / "handbook" / "refills.md").write_text(
        "# Refills\n\n![A wide one](../pictures/wide.png)\n\n[by hand](../formulas.md#bridge), [out](../../secret.md)\n"
    )
    (tmp_path / "formulas.md").write_text("# Formulas\n\n" + "A line.\n\n" * 200 + "## Bridge\n\nThe end.\n")
    (tmp_path.parent / "secret.md").write_text("# Secret\n")
    picture = QImage(WIDE_PX, 100, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    assert picture.save(str(tmp_path / "pictures" / "wide.png"))
    pages = [{"file": "handbook/refills.md", "title": "Refills"}, {"file": "formulas.md", "title": "Formulas"}]
    (tmp_path / "contents.json").write_text(json.dumps({"chapters": [{"title": "Use", "pages": pages}]}))
    opened = open_handbook(tmp_path)
    assert opened is not None
    return opened


@pytest.fixture
def guide(qtbot: QtBot, handbook: Handbook) -> GuideWindow:
    made = GuideWindow([("F1", "Guide")], handbook)
    qtbot.addWidget(made)
    made.show()
    return made


def test_pages_stand_under_their_chapter_and_open_from_the_list(guide: GuideWindow) -> None:
    titles = [guide.list.item(number).text() for number in range(guide.list.count())]
    assert titles[-3:] == ["Handbook: Use", "Refills", "Formulas"]
    guide.list.setCurrentRow(guide.list.count() - 2)
    assert guide.key == "handbook:handbook/refills.md"
    assert guide.text.toPlainText().startswith("Refills")
    place = guide.findChild(QLabel, "handbookPlace")
    assert place is not None
    assert place.text().endswith("index.html")


def test_a_page_of_the_guide_leads_to_what_says_more(guide: GuideWindow) -> None:
    guide.open_page("refill")
    assert "More in the handbook: Refills." in guide.text.toPlainText()
    guide.text.anchorClicked.emit(QUrl("handbook:handbook/refills.md"))
    assert guide.key == "handbook:handbook/refills.md"
    current = guide.list.currentItem()
    assert current is not None
    assert current.text() == "Refills"


def test_links_lead_to_a_heading_and_never_out_of_the_handbook(guide: GuideWindow) -> None:
    guide.open_page("handbook:handbook/refills.md")
    for out in (
        "../../secret.md",
        "https://example.org/page.md",
        "file:///etc/passwd",
        "../pictures/wide.png",
        "no.md",
    ):
        guide.text.anchorClicked.emit(QUrl(out))
        assert guide.key == "handbook:handbook/refills.md"
    guide.text.anchorClicked.emit(QUrl("../formulas.md#bridge"))
    assert guide.key == "handbook:formulas.md"
    assert guide.text.textCursor().block().text() == "Bridge"
    assert guide.text.verticalScrollBar().value() > 0
    with pytest.raises(KeyError):
        guide.open_page("handbook:../secret.md")


def test_pictures_are_no_wider_than_the_text_and_come_from_the_handbook_alone(guide: GuideWindow) -> None:
    guide.open_page("handbook:handbook/refills.md")
    kind = QTextDocument.ResourceType.ImageResource.value
    shown = guide.text.loadResource(kind, QUrl("../pictures/wide.png"))
    assert isinstance(shown, QImage)
    assert 100 < shown.width() < guide.text.viewport().width() < WIDE_PX
    assert guide.text.document().size().width() <= guide.text.viewport().width()
    guide.open_page("refill")
    assert guide.text.loadResource(kind, QUrl("../pictures/wide.png")) is None


@pytest.mark.parametrize("contents", [None, "", "[]", '{"chapters": [{"title": "Use"}]}', "\udcff"])
def test_without_a_handbook_or_with_a_damaged_one_the_guide_shows_its_own_pages(
    qtbot: QtBot, tmp_path: Path, contents: str | None
) -> None:
    if contents is not None:
        (tmp_path / "contents.json").write_bytes(contents.encode("utf-8", "surrogateescape"))
    handbook = open_handbook(tmp_path)
    assert handbook is None
    guide = GuideWindow([], handbook)
    qtbot.addWidget(guide)
    guide.open_page("refill")
    assert guide.text.toPlainText().startswith("Refill")
    assert "handbook" not in guide.text.toPlainText()
    assert guide.findChild(QLabel, "handbookPlace") is None
    with pytest.raises(KeyError):
        guide.open_page("handbook:handbook/refills.md")
