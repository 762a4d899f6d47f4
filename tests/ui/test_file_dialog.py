"""Asking for the name of a file: nothing is deleted or renamed there, a name comes back, and it goes without harm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.ui.file_dialog import FileDialog


@pytest.fixture
def asking(qtbot: QtBot, tmp_path: Path) -> Iterator[FileDialog]:
    """A dialog over a folder with one file in it, which is selected."""
    (tmp_path / "kept.json").write_text("{}")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FileDialog(parent, "Save", str(tmp_path), "JSON (*.json)")
    dialog.setOption(FileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    dialog.open()
    qtbot.waitUntil(lambda: "kept.json" in shown(dialog))
    dialog.selectFile("kept.json")
    yield dialog
    parent.close()  # a parent that nobody holds takes its dialog along


def shown(dialog: FileDialog) -> list[str]:
    view = dialog.findChild(QListView, "listView")
    assert view is not None
    model, root = view.model(), view.rootIndex()
    return [str(model.index(row, 0, root).data()) for row in range(model.rowCount(root))]


def test_delete_and_rename_do_nothing(qtbot: QtBot, asking: FileDialog, tmp_path: Path) -> None:
    yes = QTimer(asking)
    yes.timeout.connect(say_yes)
    yes.start(10)
    view = asking.findChild(QListView, "listView")
    assert view is not None
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0, view.rootIndex()))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget() or view, "gone")
    QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
    qtbot.wait(100)
    assert [path.name for path in tmp_path.iterdir()] == ["kept.json"]
    asking.reject()


def say_yes() -> None:
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        box.button(QMessageBox.StandardButton.Yes).click()


def test_a_name_comes_back(qtbot: QtBot, asking: FileDialog, tmp_path: Path) -> None:
    line = asking.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText("new.json")
    with qtbot.waitSignal(asking.fileSelected) as chosen:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert chosen.args == [str(tmp_path / "new.json")]


def name_field(dialog: FileDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    return field


def test_it_is_closed_while_it_asks_back(qtbot: QtBot, asking: FileDialog) -> None:
    """The box of "exists already" is Qt's, on the stack: to delete it with the dialog ends the process."""
    asked: list[bool] = []

    def close_all() -> None:
        asked.append(isinstance(QApplication.activeModalWidget(), QMessageBox))
        asking.reject()

    QTimer.singleShot(50, close_all)
    gone: list[bool] = []
    asking.destroyed.connect(lambda: gone.append(True))
    name_field(asking).setText("kept.json")
    QTest.keyClick(name_field(asking), Qt.Key.Key_Return)
    assert asked == [True]
    qtbot.waitUntil(lambda: gone == [True])


def test_a_key_that_comes_after_the_end_asks_nothing(qtbot: QtBot, asking: FileDialog) -> None:
    field = name_field(asking)
    field.setText("kept.json")
    gone: list[bool] = []
    asking.destroyed.connect(lambda: gone.append(True))
    asking.reject()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: gone == [True])
