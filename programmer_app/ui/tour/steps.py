"""The steps of the tour as data: at what it points, what it says, and when the step is done.

Nothing is done for the learner. A step without a condition is one to look at, and has a button to go on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QAbstractButton, QTableWidget, QWidget

from device.program import SimpleContinuous
from device.quantities import plain_number, significant
from device.wording import phrase
from programmer_app.ui.pump_words import daily_text
from programmer_app.ui.translation import tr
from programmer_app.visit import Phase

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow
    from programmer_app.ui.visit_model import VisitModel


@dataclass(frozen=True)
class Seen:
    """What a step's condition may look at.

    Attributes:
        window: The window.
        model: The visit.
        readings: How often the pump has been read since the step began.
        guide: Whether the guide is open.
    """

    window: MainWindow
    model: VisitModel
    readings: int
    guide: bool


@dataclass(frozen=True)
class Step:
    """One step.

    Attributes:
        key: Short name.
        target: Object name of the widget that it points to; the first visible one where there are more. One that ends
            with `*` is the beginning of a name.
        screen: Entry of the rail on whose screen the target stands; empty: on every screen.
        title: In a few words.
        text: What to do, or what there is to see; of the visit where it names a dose.
        done: When it is done; None: when the learner goes on.
        phases: In which the step makes sense; empty: in all.
        changed: Whether it makes sense only with a draft that differs from what runs.
        beside: Whether the card is to stand left of the target: of controls in the column on the right, where words or
            other buttons stand above and below.
        clear_of: Object names of what else the card is not to hide.
    """

    key: str
    target: tuple[str, ...]
    screen: str
    title: str
    text: str | Callable[[VisitModel], str]
    done: Callable[[Seen], bool] | None = None
    phases: frozenset[Phase] = frozenset()
    changed: bool = False
    beside: bool = False
    clear_of: tuple[str, ...] = ()


def _words_of_new_dose(model: VisitModel) -> str:
    """A dose that is a tenth more than what runs, whatever that is: the tour may be taken again."""
    running = model.running
    if running is None or not isinstance(running.basal, SimpleContinuous):
        return ""
    unit = f"{running.basal.dose.unit.partition('/')[0]}/day"
    now = running.basal.dose.value_in(unit)
    return tr(
        "The pump gives {dose}. Type {more}, a tenth more, and press Enter.",
        dose=f"{plain_number(significant(now))} {unit}",
        more=plain_number(significant(now * _A_TENTH_MORE)),
    )


def _words_of_typed_dose(model: VisitModel) -> str:
    dose = daily_text(model.daily_new[0]) if model.daily_new else ""
    return tr("Type the new dose of the day with its unit, {dose}. Then Activate can be pressed.", dose=dose)


def _is_raised(seen: Seen) -> bool:
    """The draft gives more than what runs."""
    draft, running = seen.model.draft, seen.model.running
    if draft is None or running is None:
        return False
    new, old = draft.basal, running.basal
    return isinstance(new, SimpleContinuous) and isinstance(old, SimpleContinuous) and new.dose > old.dose


def _can_be_pressed(name: str) -> Callable[[Seen], bool]:
    def looks(seen: Seen) -> bool:
        return any(b.isVisible() and b.isEnabled() for b in seen.window.findChildren(QAbstractButton, name))

    return looks


def _is_in_front(screen: str) -> Callable[[Seen], bool]:
    return lambda seen: seen.window.current_screen() == screen


def _has_rows(name: str) -> Callable[[Seen], bool]:
    return lambda seen: any(table.rowCount() > 0 for table in seen.window.findChildren(QTableWidget, name))


_A_TENTH_MORE: Final = Fraction(11, 10)
_EDITING: Final = frozenset({Phase.EDITING})
_REVIEWING: Final = frozenset({Phase.REVIEWING, Phase.STAGING})
_CONFIRMING: Final = frozenset({Phase.CONFIRMING, Phase.COMMITTING})

STEPS: Final[tuple[Step, ...]] = (
    Step(
        "banner",
        ("trainingBanner",),
        "",
        phrase("This is a training"),
        phrase("The violet strip is there whenever the pump is an emulated one. Nothing that you do here can do harm."),
    ),
    Step(
        "bar",
        ("patientBar",),
        "",
        phrase("Whose pump it is"),
        phrase("Here stand the patient, the pump, whether it is heard, and its clock. Look here before anything else."),
    ),
    Step(
        "read",
        ("readAgainButton",),
        "pump",
        phrase("Read the pump"),
        phrase("What a pump says is true for the moment of the reading. Press Read again, or F5."),
        lambda seen: seen.readings > 0 and seen.model.phase is Phase.EDITING,
        _EDITING,
        beside=True,
    ),
    Step(
        "runs",
        ("dailyDose",),
        "pump",
        phrase("What it runs"),
        phrase("The dose of the day is what the patient gets. All else on this screen belongs to it."),
        None,
        _EDITING,
    ),
    Step(
        "edit",
        ("editProgramButton",),
        "pump",
        phrase("Change the program"),
        phrase("Press Edit program. You will change a draft; the pump goes on with what it runs."),
        _is_in_front("program"),
        _EDITING,
        beside=True,
    ),
    Step(
        "dose",
        ("simpleDose",),
        "program",
        phrase("A new dose"),
        _words_of_new_dose,
        _is_raised,
        _EDITING,
        beside=True,
        clear_of=("simpleForm",),
    ),
    Step(
        "plot",
        ("ratePlot",),
        "program",
        phrase("Old and new"),
        phrase("The line of the draft is solid, that of the running program dashed. Point at it to read the figures."),
        None,
        _EDITING,
        changed=True,
    ),
    Step(
        "undo",
        ("undoButton",),
        "program",
        phrase("Take it back"),
        phrase("Every change can be taken back. Press Undo, or Ctrl+Z."),
        lambda seen: seen.model.undo_stack.canRedo(),
        _EDITING,
    ),
    Step(
        "redo",
        ("redoButton",),
        "program",
        phrase("And do it again"),
        phrase("Press Redo, or Ctrl+Shift+Z: the new dose is back."),
        lambda seen: not seen.model.undo_stack.canRedo(),
        _EDITING,
    ),
    Step(
        "review",
        ("reviewButton",),
        "program",
        phrase("Review"),
        phrase("Nothing has left this computer yet. Press the button to see what would be changed in the pump."),
        lambda seen: seen.model.phase in _REVIEWING,
        _EDITING,
        changed=True,
        beside=True,
    ),
    Step(
        "table",
        ("reviewTable",),
        "program",
        phrase("Every setting"),
        phrase("Old against new, line by line. This is the moment to find a slip."),
        None,
        _REVIEWING,
    ),
    Step(
        "reasons",
        ("reason_*", "confirm_*"),
        "program",
        phrase("What the checks found"),
        phrase("Write a reason where one is asked for, and tick what is to be confirmed. Then Send can be pressed."),
        _can_be_pressed("sendButton"),
        _REVIEWING,
    ),
    Step(
        "send",
        ("sendButton",),
        "program",
        phrase("Send it"),
        phrase("Press Send to pump. The pump checks it and reckons the dose by itself; it does not switch yet."),
        lambda seen: seen.model.phase in _CONFIRMING,
        _REVIEWING,
        beside=True,
        clear_of=("backButton",),
    ),
    Step(
        "type",
        ("dailyDoseField",),
        "program",
        phrase("Type the dose once more"),
        _words_of_typed_dose,
        _can_be_pressed("activateButton"),
        _CONFIRMING,
        beside=True,
    ),
    Step(
        "activate",
        ("activateButton",),
        "program",
        phrase("Activate it"),
        phrase("Press Activate. The pump switches in one step, and is read back byte for byte."),
        lambda seen: seen.model.phase is Phase.DONE,
        _CONFIRMING,
        beside=True,
        clear_of=("dailyDoseField", "cancelButton"),
    ),
    Step(
        "back",
        ("nav_pump",),
        "",
        phrase("Back to the pump"),
        phrase("Open Pump in the rail on the left, or press Ctrl+1."),
        _is_in_front("pump"),
    ),
    Step(
        "again",
        ("readAgainButton",),
        "pump",
        phrase("Read it once more"),
        phrase("Never end with what you believe: read the pump again and see the new dose."),
        lambda seen: seen.readings > 0 and seen.model.phase is Phase.EDITING,
        beside=True,
    ),
    Step(
        "stop",
        ("stopButton",),
        "pump",
        phrase("In an emergency"),
        phrase("Stop ends all delivery. It asks why, and when the pump is to run again. Do not press it now."),
        beside=True,
    ),
    Step(
        "logs",
        ("nav_logs",),
        "",
        phrase("The pump's own log"),
        phrase("Open Logs in the rail, or press Ctrl+4."),
        _is_in_front("logs"),
    ),
    Step(
        "log",
        ("readLogButton",),
        "logs",
        phrase("What happened"),
        phrase("Press the button to read the log. Your change is in it, kept by the pump itself."),
        _has_rows("logTable"),
    ),
    Step(
        "guide",
        ("userPill",),
        "",
        phrase("Help"),
        phrase("Press F1 for the guide to the screen in front. This menu holds it too, and this tour."),
        lambda seen: seen.guide,
    ),
    Step(
        "end",
        ("nav_training",),
        "",
        phrase("That was a whole session"),
        phrase("Read, edit, review, activate, read again. Now practise: scenarios have a task, a patient and a score."),
    ),
)


NUMBERS: Final = {step.key: number for number, step in enumerate(STEPS)}
"""Place of each step."""


def target_of(step: Step, window: QWidget) -> QWidget | None:
    """The widget that a step points to; None while none can be seen.

    Args:
        step: The step.
        window: The window.
    """
    for name in step.target:
        if name.endswith("*"):
            named = [w for w in window.findChildren(QWidget) if w.objectName().startswith(name[:-1])]
        else:
            named = window.findChildren(QWidget, name)
        found = next((widget for widget in named if widget.isVisible()), None)
        if found is not None:
            return found
    return None
