"""The widgets that screens are made of. They show what they are told and hold no therapy state.

Each is imported when it is first asked for, so that the window's first paint waits for none that it does not show.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from programmer_app.ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton, SecondaryButton
    from programmer_app.ui.widgets.card import Card
    from programmer_app.ui.widgets.dose_summary import DoseSummary
    from programmer_app.ui.widgets.empty_state import EmptyState
    from programmer_app.ui.widgets.exact_field import ExactField
    from programmer_app.ui.widgets.fact_list import FactList
    from programmer_app.ui.widgets.finding_card import FindingCard, Severity
    from programmer_app.ui.widgets.key_value_table import KeyValueRow, KeyValueTable
    from programmer_app.ui.widgets.message_bar import MessageBar, MessageKind
    from programmer_app.ui.widgets.nav_rail import NavEntry, NavRail
    from programmer_app.ui.widgets.patient_bar import PatientBar
    from programmer_app.ui.widgets.pill import Pill
    from programmer_app.ui.widgets.progress_steps import ProgressSteps, StepState
    from programmer_app.ui.widgets.reservoir_gauge import ReservoirGauge
    from programmer_app.ui.widgets.segmented import SegmentedControl
    from programmer_app.ui.widgets.text import divider, label, title, unbroken
    from programmer_app.ui.widgets.time_fields import IntervalField, TimeField
    from programmer_app.ui.widgets.training_banner import TrainingBanner

__all__ = [
    "Card",
    "DangerButton",
    "DoseSummary",
    "EmptyState",
    "ExactField",
    "FactList",
    "FindingCard",
    "IntervalField",
    "KeyValueRow",
    "KeyValueTable",
    "MessageBar",
    "MessageKind",
    "NavEntry",
    "NavRail",
    "PatientBar",
    "Pill",
    "PrimaryButton",
    "ProgressSteps",
    "QuietButton",
    "ReservoirGauge",
    "SecondaryButton",
    "SegmentedControl",
    "Severity",
    "StepState",
    "TimeField",
    "TrainingBanner",
    "divider",
    "label",
    "title",
    "unbroken",
]

_HOMES = {
    "DangerButton": "buttons",
    "PrimaryButton": "buttons",
    "QuietButton": "buttons",
    "SecondaryButton": "buttons",
    "Card": "card",
    "DoseSummary": "dose_summary",
    "EmptyState": "empty_state",
    "ExactField": "exact_field",
    "FactList": "fact_list",
    "FindingCard": "finding_card",
    "Severity": "finding_card",
    "KeyValueRow": "key_value_table",
    "KeyValueTable": "key_value_table",
    "MessageBar": "message_bar",
    "MessageKind": "message_bar",
    "NavEntry": "nav_rail",
    "NavRail": "nav_rail",
    "PatientBar": "patient_bar",
    "Pill": "pill",
    "ProgressSteps": "progress_steps",
    "StepState": "progress_steps",
    "ReservoirGauge": "reservoir_gauge",
    "SegmentedControl": "segmented",
    "divider": "text",
    "label": "text",
    "title": "text",
    "unbroken": "text",
    "IntervalField": "time_fields",
    "TimeField": "time_fields",
    "TrainingBanner": "training_banner",
}


def __getattr__(name: str) -> object:
    """The widget of that name, from its module."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"there is no widget {name!r} in {__name__}")
    found: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found
