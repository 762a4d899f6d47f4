"""Where the window asks for the name of a file; nothing is done to files there.

Qt's own dialog renames and deletes files and folders on a key. A programmer of pumps has no use for that, and a slip in
it could take away what other programs need.
"""

from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialog(QFileDialog):
    """Asks for a name; renames, deletes and makes nothing. Goes when it is closed.

    Args:
        parent: What asks.
        title: Of the dialog.
        start: Folder or file that is proposed; "" for the folder of the program.
        kinds: The filter, like `PDF (*.pdf)`.
    """

    def __init__(self, parent: QWidget, title: str, start: str = "", kinds: str = "") -> None:
        super().__init__(parent, title, start, kinds)
        self.setOption(QFileDialog.Option.ReadOnly)
        self.finished.connect(self.deleteLater)
