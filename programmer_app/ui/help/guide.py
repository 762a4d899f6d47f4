"""The guide in a window beside the program: list of pages, text, links between them. It stays open while you work."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.help.pages import PAGES, page
from programmer_app.ui.translation import tr

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow

TOUR: Final = "tour:"
"""The link that begins the guided tour."""
_NAME: Final = "guideWindow"
_LINE_PERCENT: Final = 120


class GuideWindow(QDialog):
    """The guide.

    Args:
        shortcuts: Keys of the window and what they do.
        parent: The window.

    Signals:
        tour_requested: The link to the guided tour was followed.
    """

    tour_requested = Signal()

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Guide"))
        wanted = QSize(fonts.scaled(860), fonts.scaled(620))
        self.resize(wanted if parent is None else wanted.boundedTo(parent.window().size()))
        self._shortcuts = shortcuts
        self._key = ""
        self.list = QListWidget()
        self.list.setObjectName("guidePages")
        self.list.setAccessibleName(tr("Pages of the guide"))
        self.list.setFont(fonts.font())
        self.list.setSpacing(3)
        self.list.setFixedWidth(fonts.scaled(190))
        for key, title in PAGES:
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)
        self.text = QTextBrowser()
        self.text.setObjectName("guideText")
        self.text.setAccessibleName(tr("Text of the guide"))
        self.text.setOpenLinks(False)
        self.text.setFont(fonts.font(14))
        self.text.document().setDocumentMargin(14)
        self.text.anchorClicked.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.list.currentItemChanged.connect(self._on_chosen)
        theme.notifier.theme_changed.connect(self._show)

    @property
    def key(self) -> str:
        """Of the page shown."""
        return self._key

    def open_page(self, key: str) -> None:
        """Shows a page.

        Raises:
            KeyError: If there is no such page.
        """
        self._key = key
        self._show()
        listed = "findings" if key.startswith("finding:") else key
        for number in range(self.list.count()):
            item = self.list.item(number)
            if item.data(Qt.ItemDataRole.UserRole) == listed:
                self.list.blockSignals(True)
                self.list.setCurrentItem(item)
                self.list.blockSignals(False)

    def _show(self) -> None:
        if self._key:
            features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            self.text.document().setMarkdown(page(self._key, self._shortcuts), features)
            self._space_out()
            self.text.moveCursor(self.text.textCursor().MoveOperation.Start)

    def _space_out(self) -> None:
        """Room between paragraphs, of which Markdown in Qt knows none."""
        block = self.text.document().begin()
        while block.isValid():
            spaced = block.blockFormat()
            listed = cast("object | None", block.textList())
            if cast("object | None", QTextCursor(block).currentTable()) is None:
                spaced.setTopMargin(fonts.scaled(12 if spaced.headingLevel() > 1 else 0))
                spaced.setBottomMargin(fonts.scaled(8 if listed is None else 3))
                spaced.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                QTextCursor(block).setBlockFormat(spaced)
            block = block.next()

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_page(item.data(Qt.ItemDataRole.UserRole))

    def _follow(self, link: QUrl) -> None:
        target = link.toString()
        if target == TOUR:
            self.close()
            self.tour_requested.emit()
        elif target.startswith("finding:") or target in dict(PAGES):
            self.open_page(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 and Escape close the guide."""
        if event.key() == Qt.Key.Key_F1:
            self.close()
            return
        super().keyPressEvent(event)


def _new_guide(window: MainWindow) -> GuideWindow:
    guide = GuideWindow(window.commands.shortcuts(), window)
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
