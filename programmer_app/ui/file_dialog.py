"""Where the window asks for the name of a file; nothing is done to files there.

Qt's own dialog renames and deletes files and folders on a key. A programmer of pumps has no use for that, and a slip in
it could take away what other programs need.

Qt's dialog also asks back, "this file exists already", by a box that lies on the stack and belongs to the dialog. Who
deletes the dialog meanwhile frees a piece of the stack. So the dialog belongs to its window, which stays; when it is
closed it first takes back the box; and once closed it asks no more.
"""

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class FileDialog(QFileDialog):
    """Asks for a name; renames, deletes and makes nothing. Goes when it is closed.

    Args:
        parent: What asks; its window holds the dialog.
        title: Of the dialog.
        start: Folder or file that is proposed; "" for the folder of the program.
        kinds: The filter, like `PDF (*.pdf)`.
    """

    def __init__(self, parent: QWidget, title: str, start: str = "", kinds: str = "") -> None:
        super().__init__(parent.window(), title, start, kinds)
        self.setOption(QFileDialog.Option.ReadOnly)
        self.finished.connect(self._go)

    def accept(self) -> None:
        """Takes the name, or asks back; a dialog that is closed does neither."""
        if self.isVisible():
            super().accept()

    def _go(self) -> None:
        for box in self.findChildren(QMessageBox):
            box.reject()
        self.deleteLater()
