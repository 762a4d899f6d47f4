"""The scenarios and days that there are: level, what each covers, whether it was played here; which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from device.wording import phrase
from programmer_app.therapy.library import LibraryError
from programmer_app.training.accidents import accidents
from programmer_app.training.day import Day, day_names, is_day, load_day
from programmer_app.training.scenario import Scenario, ScenarioError, load_scenario, scenario_names
from programmer_app.ui import fonts
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.training.finished import finished
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, PrimaryButton, SecondaryButton, label, title
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.views import flat_head, flatten

_HEADERS: Final = (phrase("Level"), phrase("Scenario"), phrase("Covers"), phrase("Played"))
_COVERS: Final = 2


def _told(covers: Iterable[str]) -> Iterator[str]:
    """What it covers, each with what happened where it is an accident."""
    for part in covers:
        yield f"{part}: {accidents()[part].what}" if part in accidents() else part


@dataclass(frozen=True, slots=True)
class _Choice:
    """What is said of a scenario or day; the whole of it is read again when it is played."""

    level: int
    name: str
    title: str
    covers: tuple[str, ...]
    about: str

    @classmethod
    def of(cls, one: Scenario | Day) -> _Choice:
        if isinstance(one, Day):
            lasts = tr("{count} patients, one after the other.", count=len(one.scenario))
        else:
            lasts = tr("Lasts {span} in the pump's time.", span=one.lasts.text())
        return cls(one.level, one.name, one.title, tuple(one.covers), f"{' '.join(one.story.split())} {lasts}")


class ScenarioChooser(Card):
    """A table of scenarios, and what the chosen one is about.

    They are read when it is seen for the first time, one in each turn of the event loop, or at once when one is wanted
    (`complete`); until then the table is empty and none can be chosen.

    Signals:
        chosen (str): A scenario or day is to be played: its name, or a file.
        session_chosen (str): A recorded training is to be opened: its file.
    """

    chosen = Signal(str)
    session_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Scenarios"), title_px=17, parent=parent)
        self.setObjectName("scenarioChooser")
        self._choices: list[_Choice] = []
        self._unread: list[Callable[[], Scenario | Day]] | None = None
        self._read_next = QTimer(self)
        self._read_next.timeout.connect(self._read)
        self.set_note(tr("easy ones first"))
        self.table = self._made_table()
        self.body.addWidget(self.table, 1)
        self.heading = title("", 15)
        self.about = label("", wrap=True)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.about)
        self.body.addWidget(self._made_buttons())
        self.problem = label("", wrap=True)
        self.problem.setObjectName("scenarioProblem")
        self.body.addWidget(self.problem)
        self.problem.setVisible(False)
        finished.changed.connect(self._fill)
        self.table.itemSelectionChanged.connect(self._show)
        self.start.set_available(False, tr("Choose a scenario first."))

    def showEvent(self, event: QShowEvent) -> None:
        """Begins to read the scenarios when they are seen for the first time: a window must not wait for them."""
        super().showEvent(event)
        self._begin()
        if not self.is_complete:
            self._read_next.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing tick behind another screen."""
        super().hideEvent(event)
        self._read_next.stop()

    def _begin(self) -> None:
        if self._unread is None:
            self._unread = [partial(load_day, name) for name in day_names()]
            self._unread += [partial(load_scenario, name) for name in scenario_names()]

    @property
    def is_complete(self) -> bool:
        """Whether the table has all of them."""
        return self._unread == []

    def complete(self) -> None:
        """Reads now what is not read yet."""
        self._begin()
        while self._unread:
            self._read()

    def _read(self) -> None:
        if not self._unread:
            self._read_next.stop()
            return
        try:
            self._choices.append(_Choice.of(self._unread.pop()()))
        except LibraryError as error:  # a program of a scenario cannot be judged without it
            self._unread = None
            self._choices.clear()
            self._read_next.stop()
            self.show_problem(tr("No drug library: {error}.", error=error))
            return
        if not self._unread:
            self._show_all()

    def _show_all(self) -> None:
        self._choices.sort(key=lambda one: (one.level, one.name))
        self.show_problem(finished.take_record())
        self.table.setRowCount(len(self._choices))
        self._fill()
        self.start.set_available(True)
        self.table.selectRow(0)

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_HEADERS))
        table.setObjectName("scenarioTable")
        table.setAccessibleName(tr("Scenarios"))
        table.setHorizontalHeaderLabels([tr(text) for text in _HEADERS])
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flatten(table, framed=True)
        header = flat_head(table)
        modes = QHeaderView.ResizeMode
        for column, mode in enumerate((modes.ResizeToContents, modes.Stretch, modes.Stretch, modes.ResizeToContents)):
            header.setSectionResizeMode(column, mode)
        table.verticalHeader().setSectionResizeMode(modes.ResizeToContents)
        table.setMinimumHeight(fonts.scaled(220))
        return table

    def _made_buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowRow(holder)
        self.start = PrimaryButton(tr("Play this scenario"))
        self.start.setObjectName("playButton")
        self.start.clicked.connect(self._play)
        row.addWidget(self.start)
        for name, text, slot in (
            ("openScenarioButton", tr("Scenario file …"), self._ask_scenario),
            ("openSessionButton", tr("Recorded training …"), self._ask_session),
        ):
            button = SecondaryButton(text)
            button.setObjectName(name)
            button.clicked.connect(slot)
            row.addWidget(button)
        return holder

    @property
    def scenario(self) -> str:
        """Name of the scenario or day that is chosen."""
        return self._chosen.name

    @property
    def _chosen(self) -> _Choice:
        return self._choices[max(0, self.table.currentRow())]

    def choose(self, name: str) -> None:
        """Selects the scenario of that name."""
        self.complete()
        self.table.selectRow([one.name for one in self._choices].index(name))

    def _fill(self) -> None:
        if not self.is_complete:
            return
        heights = self.table.verticalHeader()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else every row is measured anew for each text
        for row, one in enumerate(self._choices):
            texts = (str(one.level), one.title, ", ".join(one.covers), finished.words(one.name))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip("\n".join(_told(one.covers)) if column == _COVERS else text)
                self.table.setItem(row, column, item)
        heights.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _show(self) -> None:
        if not self._choices:
            return
        self.heading.setText(self._chosen.title)
        self.about.setText(self._chosen.about)

    def _play(self) -> None:
        self.chosen.emit(self.scenario)

    def _ask_scenario(self) -> None:
        self._ask(tr("Open a scenario file"), tr("Scenarios (*.toml)"), self._play_file)

    def _ask_session(self) -> None:
        self._ask(tr("Open a recorded training"), tr("Recorded trainings (*.json)"), self.session_chosen.emit)

    def _ask(self, heading: str, kinds: str, then: object) -> None:
        dialog = FileDialog(self, heading, "", kinds)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(then)
        dialog.open()

    def _play_file(self, name: str) -> None:
        try:
            (load_day if is_day(name) else load_scenario)(name)
        except ScenarioError as error:
            self.show_problem(str(error))
        else:
            self.chosen.emit(name)

    def show_problem(self, text: str) -> None:
        """Says why a file cannot be played."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
