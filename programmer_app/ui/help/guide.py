"""The guide in a window beside the program: list of pages, text, links between them. It stays open while you work.

Under its own pages, one for each screen, stand those of the handbook, where it was built (`handbook.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QImage, QKeyEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.help.handbook import LINK, Handbook, built_folder, open_handbook, slug
from programmer_app.ui.help.pages import PAGES, page
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import label
from programmer_app.ui.widgets.views import flatten

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow

TOUR: Final = "tour:"
"""The link that begins the guided tour."""
_NAME: Final = "guideWindow"
_LINE_PERCENT: Final = 120
_PICTURE: Final = "\ufffc"
"""Stands for a picture in a text. Source: Unicode, object replacement character."""


class GuideText(QTextBrowser):
    """The text of a page; its pictures are drawn no wider than the window."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: Path | None = None
        """The folder from which the pictures of the page are reckoned; None where it has none."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the handbook; nothing else is loaded from anywhere."""
        if self.pictures is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QImage(str(self.pictures / QUrl(name).path()))
        beside = 2 * int(self.document().documentMargin()) + self.verticalScrollBar().sizeHint().width()
        room = self.viewport().width() - beside
        if picture.isNull() or picture.width() <= room:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)


class GuideWindow(QDialog):
    """The guide.

    Args:
        shortcuts: Keys of the window and what they do.
        handbook: The built handbook; None where there is none.
        parent: The window.

    Signals:
        tour_requested: The link to the guided tour was followed.
    """

    tour_requested = Signal()

    def __init__(
        self, shortcuts: Sequence[tuple[str, str]], handbook: Handbook | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Guide"))
        wanted = QSize(fonts.scaled(860), fonts.scaled(620))
        self.resize(wanted if parent is None else wanted.boundedTo(parent.window().size()))
        self._shortcuts = shortcuts
        self._handbook = handbook
        self._key = ""
        self.list = QListWidget()
        self.list.setObjectName("guidePages")
        self.list.setAccessibleName(tr("Pages of the guide"))
        self.list.setFont(fonts.font())
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flatten(self.list)
        self.list.setFixedWidth(fonts.scaled(190 if handbook is None else 230))
        self._fill_list()
        self.text = GuideText()
        self.text.setObjectName("guideText")
        self.text.setAccessibleName(tr("Text of the guide"))
        self.text.setOpenLinks(False)
        flatten(self.text, framed=True)
        self.text.setFont(fonts.font(14))
        self.text.document().setDocumentMargin(14)
        self.text.anchorClicked.connect(self._follow)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 14, 14, 14)
        grid.setSpacing(12)
        grid.addWidget(self.list, 0, 0)
        grid.addWidget(self.text, 0, 1)
        if handbook is not None:
            grid.addWidget(_where(handbook), 1, 0, 1, 2)
        self.list.currentItemChanged.connect(self._on_chosen)
        theme.notifier.theme_changed.connect(self._show)

    @property
    def key(self) -> str:
        """Of the page shown; of the handbook `handbook:` and its file."""
        return self._key

    def _fill_list(self) -> None:
        for key, title in PAGES:
            self._add(title, key)
        for chapter in () if self._handbook is None else self._handbook.chapters:
            heading = QListWidgetItem(tr("Handbook: {chapter}", chapter=chapter.title))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(fonts.font(12, QFont.Weight.DemiBold))
            self.list.addItem(heading)
            for file, title in chapter.pages:
                self._add(title, LINK + file)

    def _add(self, title: str, key: str) -> None:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setToolTip(title)
        self.list.addItem(item)

    def open_page(self, key: str) -> None:
        """Shows a page.

        Args:
            key: Of the guide, or `handbook:` and the file of a page, with # and the name of a heading if wanted.

        Raises:
            KeyError: If there is no such page.
        """
        self._key, _, heading = key.partition("#")
        self._show()
        self._go_to(heading)
        listed = "findings" if key.startswith("finding:") else self._key
        for number in range(self.list.count()):
            item = self.list.item(number)
            if item.data(Qt.ItemDataRole.UserRole) == listed:
                self.list.blockSignals(True)
                self.list.setCurrentItem(item)
                self.list.blockSignals(False)

    def _show(self) -> None:
        if self._key:
            features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            self.text.document().setMarkdown(self._markdown(), features)
            self._space_out()
            self.text.moveCursor(self.text.textCursor().MoveOperation.Start)

    def _markdown(self) -> str:
        book = self._handbook
        self.text.pictures = None
        if not self._key.startswith(LINK):
            return page(self._key, self._shortcuts) + ("" if book is None else book.more(self._key))
        if book is None:
            raise KeyError("the handbook was not built")
        file = self._key.removeprefix(LINK)
        self.text.pictures = (book.folder / file).parent
        return book.text(file)

    def _go_to(self, heading: str) -> None:
        """Scrolls to a heading by its name; stays at the top where there is none."""
        block = self.text.document().begin()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == heading:
                self.text.moveCursor(QTextCursor.MoveOperation.End)
                self.text.setTextCursor(QTextCursor(block))
                return
            block = block.next()

    def _space_out(self) -> None:
        """Room between paragraphs, of which Markdown in Qt knows none."""
        block = self.text.document().begin()
        while block.isValid():
            spaced = block.blockFormat()
            listed = cast("object | None", block.textList())
            if cast("object | None", QTextCursor(block).currentTable()) is None:
                spaced.setTopMargin(fonts.scaled(12 if spaced.headingLevel() > 1 else 0))
                spaced.setBottomMargin(fonts.scaled(8 if listed is None else 3))
                if spaced.nonBreakableLines():
                    spaced.setBottomMargin(0)
                elif _PICTURE not in block.text():
                    spaced.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                QTextCursor(block).setBlockFormat(spaced)
            block = block.next()

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_page(item.data(Qt.ItemDataRole.UserRole))

    def _follow(self, link: QUrl) -> None:
        target = link.toString()
        if self._handbook is not None and self._key.startswith(LINK):
            target = self._handbook.linked(self._key.removeprefix(LINK), target)
        if target == TOUR:
            self.close()
            self.tour_requested.emit()
        elif target.startswith(("finding:", LINK)) or target in dict(PAGES):
            self.open_page(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 and Escape close the guide."""
        if event.key() == Qt.Key.Key_F1:
            self.close()
            return
        super().keyPressEvent(event)


def _where(handbook: Handbook) -> QLabel:
    """Where the handbook lies for a browser, which prints and searches; no other program is started from here."""
    said = label(
        tr("The handbook for a browser: {path}", path=handbook.folder / "index.html"), secondary=True, wrap=True
    )
    said.setObjectName("handbookPlace")
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return said


def _new_guide(window: MainWindow) -> GuideWindow:
    guide = GuideWindow(window.commands.shortcuts(), open_handbook(built_folder()), window)
    guide.tour_requested.connect(window.begin_tour)
    return guide


def show_guide(window: MainWindow, key: str) -> GuideWindow:
    """Opens the guide at a page, or turns the one that is open to it."""
    found = [guide for guide in window.findChildren(GuideWindow) if guide.isVisible()]
    guide = found[0] if found else _new_guide(window)
    guide.open_page(key)
    guide.show()
    guide.raise_()
    guide.activateWindow()
    return guide
