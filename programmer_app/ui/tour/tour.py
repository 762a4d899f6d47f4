"""The tour: follows the steps, waits for what the learner really does, and can be left at any time.

It reads the model and the window and changes neither: what a step asks for, the learner does with the window's own
controls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from device.program import SimpleContinuous
from device.wording import phrase
from programmer_app.desk import TrainingDesk
from programmer_app.ui.reading_order import is_stop, show_in_areas
from programmer_app.ui.tour.card import TourCard, TourFrame, place_beside
from programmer_app.ui.tour.steps import NUMBERS, STEPS, Seen, Step, target_of
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.text import announce
from programmer_app.visit import Phase

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow
    from programmer_app.ui.visit_model import VisitModel

_LOOK_MS: Final = 120
"""How often the place of the widget is looked at: layouts, scrolling and windows move it without telling."""
_UNDER_WAY: Final = frozenset({Phase.READING, Phase.STAGING, Phase.COMMITTING})
_MAY_BEGIN: Final = frozenset({Phase.NO_PUMP, Phase.READING, Phase.EDITING, Phase.DONE})
_NOT_HERE: Final = phrase("The tour is for the training: start Thecal with --demo.")
_IN_A_SCENARIO: Final = phrase("A scenario is being played: its task comes first, and the tour would change its pump.")
_NOT_NOW: Final = phrase("The tour begins when nothing is under way: end the review or take back your changes first.")
_NOT_SO: Final = phrase("The tour needs a pump that gives one dose all day.")


def why_not(window: MainWindow) -> str:
    """Why no tour can begin now; empty where it can.

    Args:
        window: The window.
    """
    model = window.model
    if not isinstance(window.desk, TrainingDesk) or model is None:
        return tr(_NOT_HERE)
    if type(window.desk) is not TrainingDesk:
        return tr(_IN_A_SCENARIO)
    if model.phase not in _MAY_BEGIN or model.changed:
        return tr(_NOT_NOW)
    if model.running is not None and not isinstance(model.running.basal, SimpleContinuous):
        return tr(_NOT_SO)
    return ""


class Tour(QObject):
    """One tour through one window; begins when it is made.

    Args:
        window: The window, with all its screens.
        model: Its visit.

    Attributes:
        card: What it says.
        frame: Around what it points to.

    Signals:
        step_changed: Another step is shown.
        ended: The learner left it, or it is over.
    """

    step_changed = Signal()
    ended = Signal()

    def __init__(self, window: MainWindow, model: VisitModel) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._number = 0
        self._readings = 0
        self._over = False
        self.frame = TourFrame(window)
        self.card = TourCard(window)
        self.card.went_on.connect(self._go_on)
        self.card.left.connect(self.leave)
        self.card.target_wanted.connect(self._to_target)
        self._key = QShortcut(QKeySequence(Qt.Key.Key_F6), window)
        self._key.activated.connect(self._to_and_fro)
        window.commands.lend_parts_keys(lent=True)
        model.reading_changed.connect(self._on_reading)
        for signal in (model.phase_changed, model.draft_changed, model.undo_stack.indexChanged):
            signal.connect(self.look)
        self._tick = QTimer(self)
        self._tick.setInterval(_LOOK_MS)
        self._tick.timeout.connect(self.look)
        self._tick.start()
        self.card.show()
        self._begin()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return STEPS[self._number]

    @property
    def target(self) -> QWidget | None:
        """The widget that is pointed to: the step's, or the way to its screen; None where neither can be seen."""
        if self._astray:
            return self._window.findChild(QWidget, f"nav_{self.step.screen}")
        return target_of(self.step, self._window)

    def leave(self) -> None:
        """Ends the tour; the window stays as it is."""
        if self._over:
            return
        self._over = True
        self._tick.stop()
        self._key.setEnabled(False)
        self._window.commands.lend_parts_keys(lent=False)
        self.frame.hide()
        self.card.hide()
        self.ended.emit()
        for part in (self.frame, self.card, self._key, self):
            part.deleteLater()

    # ---- steps ----

    def _begin(self) -> None:
        """Shows the step, and brings what it points to into sight."""
        self._readings = 0
        step = self.step
        count = tr("Step {number} of {all}", number=self._number + 1, all=len(STEPS))
        if step is STEPS[-1]:
            self.card.on_button.setText(tr("End the tour"))
        text = step.text(self._model) if callable(step.text) else tr(step.text)
        self.card.say(count, tr(step.title), text, goes_on=step.done is None)
        target = target_of(step, self._window)
        if target is not None and not self._astray:
            show_in_areas(target)
        self.card.fit()
        announce(self.card, f"{tr(step.title)}. {text}")
        focus = QApplication.focusWidget()
        if step.done is None and not isinstance(focus, QLineEdit):
            self.card.on_button.setFocus()
        elif focus is None or self.card.isAncestorOf(focus):
            self.card.there_button.setFocus()
        self._follow()
        self.step_changed.emit()

    def _go_on(self) -> None:
        if self.step is STEPS[-1]:
            self.leave()
            return
        self._number += 1
        self._begin()
        self.look()

    def look(self) -> None:
        """Whether the step is done, whether it still makes sense, and where its widget is now."""
        if self._over:
            return
        step, phase = self.step, self._model.phase
        if step.done is not None and step.done(self._seen()):
            self._go_on()
            return
        if (back := self._back_to(phase)) is not None:
            self._number = back
            self._begin()
        else:
            self._follow()

    def _back_to(self, phase: Phase) -> int | None:
        """The step to go back to when this one makes no sense any more; None: it does, or nothing earlier would."""
        step = self.step
        if step.changed and phase is Phase.EDITING and not self._model.changed:
            return NUMBERS["dose"]
        if not step.phases or phase in step.phases or phase in _UNDER_WAY:
            return None
        if phase is Phase.EDITING and not self._model.changed and self._number > NUMBERS["dose"]:
            return NUMBERS["dose"]
        earlier = [number for number in range(self._number) if phase in STEPS[number].phases]
        return earlier[-1] if earlier else None

    def _seen(self) -> Seen:
        from programmer_app.ui.help.guide import GuideWindow  # noqa: PLC0415 - when it may be open

        guide = any(one.isVisible() for one in self._window.findChildren(GuideWindow))
        return Seen(self._window, self._model, self._readings, guide)

    def _on_reading(self) -> None:
        if self._model.reading is not None:
            self._readings += 1
        self.look()

    # ---- where ----

    @property
    def _astray(self) -> bool:
        """Whether another screen than the step's is in front."""
        return bool(self.step.screen) and self._window.rail.current() != self.step.screen

    def _follow(self) -> None:
        place = self._place()
        self.frame.surround(place)
        self.card.hint(self._hint(place))
        clear = place if place is None or self._astray else self._with_neighbours(place)
        corner = place_beside(self.card.size(), clear, self._window.rect(), left_first=self.step.beside)
        if corner != self.card.pos():
            self.card.move(corner)
        self.card.raise_()

    def _place(self) -> QRect | None:
        """The part of the target that can be seen, in the window."""
        target = self.target
        return None if target is None else self._seen_part(target)

    def _with_neighbours(self, place: QRect) -> QRect:
        """The place, with what else the card is not to hide."""
        for name in self.step.clear_of:
            widget = self._window.findChild(QWidget, name)
            part = None if widget is None else self._seen_part(widget)
            place = place if part is None else place.united(part)
        return place

    def _seen_part(self, widget: QWidget) -> QRect | None:
        if not widget.isVisible():
            return None
        seen = widget.visibleRegion().boundingRect()
        if seen.isEmpty():
            return None
        return QRect(widget.mapTo(self._window, QPoint(0, 0)) + seen.topLeft(), seen.size())

    def _hint(self, place: QRect | None) -> str:
        if self._astray:
            return tr("It stands on another screen: the one that is marked in the rail.")
        if self._model.phase in _UNDER_WAY:
            return tr("One moment: the pump is being asked.")
        if place is None:
            return tr("It is not in sight: scroll, or press F6.")
        return ""

    # ---- by keyboard ----

    def _to_target(self) -> None:
        """Brings the widget into sight, and the focus to the first place in it that takes one."""
        target = self.target
        if target is None:
            return
        show_in_areas(target)
        inside = [target, *target.findChildren(QWidget)]
        stop = next((widget for widget in inside if is_stop(widget)), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._follow()

    def _to_and_fro(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.card.isAncestorOf(focus):
            self._to_target()
            return
        first = self.card.on_button if self.card.on_button.isVisible() else self.card.there_button
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self.card, self.card.accessibleDescription())
