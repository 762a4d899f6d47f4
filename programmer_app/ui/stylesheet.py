"""The one style sheet: borders, grounds and corners of standard and own widgets. Fonts are set in code, not here.

Own widgets are found by the dynamic property `look` (and `tone`, `state`), so that no rule depends on a Python class
name.
"""

from collections.abc import Mapping
from pathlib import Path
from string import Template

import resources
from programmer_app.ui import fonts

_ARROW = Path(resources.__path__[0]) / "icons" / "fixed" / "combo_arrow.svg"  # importlib.resources costs 2 ms more

_STANDARD = Template("""
QMainWindow, QDialog, QWidget[look="ground"] { background: $ground; }
QToolTip { background: $tip_ground; color: $tip_text; border: none; padding: 6px 8px; }
QLabel { background: transparent; }
QLabel[look="secondary"] { color: $secondary; }
QLabel[look="error"] { color: $blocked; }
QLabel[look="caution"] { color: $reason_text; background: $reason_ground; border-radius: 3px; padding: 2px 4px; }

QPushButton { background: $surface; color: $action; border: 1px solid $action; border-radius: 5px;
              padding: 7px 16px; min-height: 18px; }
QPushButton:hover { background: $selected_ground; }
QPushButton:focus { border: 2px solid $action; padding: 6px 15px; }
QPushButton:disabled { background: $disabled_ground; color: $disabled; border: 1px solid $line; padding: 7px 16px; }
QPushButton[look="primary"] { background: $action; color: $on_action; border: 2px solid $action; padding: 6px 15px; }
QPushButton[look="primary"]:hover { background: $action_hover; border-color: $action_hover; }
QPushButton[look="primary"]:focus { border: 2px solid $text; padding: 6px 15px; }
QPushButton[look="danger"] { color: $blocked; border: 1px solid $blocked; }
QPushButton[look="danger"]:hover { background: $blocked_ground; color: $blocked_text; }
QPushButton[look="danger"]:focus { border: 2px solid $blocked; padding: 6px 15px; }
QPushButton[look="primary"]:disabled, QPushButton[look="danger"]:disabled
    { background: $disabled_ground; color: $disabled; border: 1px solid $line; padding: 7px 16px; }
QPushButton[look="quiet"], QToolButton { background: transparent; color: $secondary;
              border: 2px solid transparent; border-radius: 5px; padding: 4px 8px; }
QPushButton[look="quiet"]:hover, QToolButton:hover { background: $selected_ground; color: $action; }
QPushButton[look="quiet"]:focus, QToolButton:focus { border: 2px solid $action; padding: 4px 8px; }
QPushButton[look="quiet"]:disabled, QToolButton:disabled { color: $disabled; background: transparent;
              border: 2px solid transparent; padding: 4px 8px; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $surface; color: $text; border: 1px solid $field_line;
              border-radius: 5px; padding: 5px 9px; selection-background-color: $action;
              selection-color: $on_action; }
QLineEdit { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $action; padding: 4px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QLineEdit:read-only
    { background: $disabled_ground; color: $disabled; border-color: $line; }
QLineEdit[state="wrong"] { border: 2px solid $blocked; padding: 4px 8px; }
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus { border: none; background: transparent; padding: 0;
              min-height: 0; }

QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 4px; padding: 1px 3px 1px 1px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $action; }
QCheckBox::indicator:unchecked { width: ${box}px; height: ${box}px; border: 1px solid $field_line; border-radius: 2px;
              background: $surface; }
QCheckBox::indicator:unchecked:focus { border-color: $action; }
QRadioButton::indicator { width: ${dot}px; height: ${dot}px; border: 1px solid $field_line; border-radius: ${round}px;
              background: $surface; }
QRadioButton::indicator:focus { border-color: $action; }
QRadioButton::indicator:checked { width: ${core}px; height: ${core}px; border: 4px solid $action; }

QComboBox { background: $surface; color: $text; border: 1px solid $field_line; border-radius: 5px;
            padding: 5px 9px; min-height: 20px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$combo_arrow"); width: 16px; height: 16px; }
QComboBox:focus { border: 2px solid $action; padding: 4px 8px; }
QComboBox:disabled { background: $disabled_ground; color: $disabled; border-color: $line; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; outline: none; }

QAbstractItemView { background: $surface; color: $text; border: none; gridline-color: $line;
                    selection-background-color: $selected_ground; selection-color: $text; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $secondary; border: none; border-bottom: 1px solid $line;
                       padding: 6px 8px; }
QTableView[look="framed"] { border: 2px solid transparent; }
QTableView[look="framed"]:focus { border: 2px solid $action; }
QTableView:focus, QTreeView:focus, QListView:focus { outline: none; }

QScrollArea, QScrollArea > QWidget > QWidget[look="ground"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $field_line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 20px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected_ground; color: $action; }
QMenu::item:disabled { color: $disabled; }
QProgressBar { background: $neutral_ground; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $action; border-radius: 4px; }
QProgressBar[state="failed"]::chunk { background: $blocked; }
""")

_OWN = Template("""
QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 7px; }
QFrame[look="tour"] { background: $surface; border: 2px solid $training_text; border-radius: 8px; }
QFrame[look="finding"] { background: $raised; border: none; border-radius: 4px; }
QFrame[look="patientBar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[look="entry"] { background: $surface; border: 1px solid $field_line; border-radius: 5px; }
QFrame[look="entry"][state="focus"] { border: 2px solid $action; }
QFrame[look="entry"][state="wrong"] { border: 2px solid $blocked; }
QFrame[look="entry"]:disabled { background: $disabled_ground; border-color: $line; }
QFrame[look="divider"] { background: $line; border: none; }
QFrame[look="message"] { border-radius: 6px; }
QWidget[look="rail"] { background: $surface; border: none; border-right: 1px solid $line; }

QPushButton[look="segment"] { background: $surface; color: $text; border: 1px solid $field_line; border-left: none;
              border-radius: 0; padding: 5px 12px; min-height: 18px; }
QPushButton[look="segment"][place="first"], QPushButton[look="segment"][place="only"]
    { border-left: 1px solid $field_line; border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
QPushButton[look="segment"][place="turned"] { border-left: 1px solid $field_line; }
QPushButton[look="segment"][place="last"], QPushButton[look="segment"][place="only"]
    { border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
QPushButton[look="segment"]:hover { background: $selected_ground; color: $text; }
QPushButton[look="segment"]:checked { background: $action; color: $on_action; border-color: $action; }
QPushButton[look="segment"]:disabled { background: $disabled_ground; color: $disabled; }
QPushButton[look="userPill"] { background: $info_ground; color: $info_text; border: 2px solid transparent;
              border-radius: ${user_round}px; padding: 1px 10px; min-height: 18px; }
QPushButton[look="userPill"]:focus { border: 2px solid $action; }
""")

_TONED = Template("""
QLabel[look="pill"][tone="$tone"] { background: ${ground}; color: ${text}; border-radius: ${pill_round}px;
              padding: 0 10px; }
QFrame[look="message"][tone="$tone"] { background: ${ground}; border: 1px solid ${bar}; }
QFrame[look="message"][tone="$tone"] QLabel { color: ${text}; }
""")


def style_sheet(colours: Mapping[str, str]) -> str:
    """The style sheet of one palette.

    Args:
        colours: `#rrggbb` by the field names of `theme.Palette`.
    """
    toned = "".join(
        _TONED.substitute(
            tone=tone,
            ground=colours[f"{tone}_ground"],
            text=colours[f"{tone}_text"],
            pill_round=fonts.scaled(22) // 2,
            bar=colours[{"neutral": "field_line", "info": "action"}.get(tone, tone)],
        )
        for tone in ("neutral", "info", "good", "reason", "blocked", "training")
    )
    # a style sheet can only name a file; this grey has 3:1 against the surface of both themes
    dot = fonts.scaled(10)
    sizes = {"box": fonts.scaled(12), "dot": dot, "round": dot // 2 + 1, "core": dot - 6}
    return (
        _STANDARD.substitute(colours, combo_arrow=_ARROW.as_posix(), **sizes)
        + _OWN.substitute(colours, user_round=fonts.scaled(24) // 2)
        + toned
    )
