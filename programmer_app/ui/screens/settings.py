"""Settings: looks, accounts and backups, sound of alarms, self-test, diagnostic file, drug library."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.therapy.alarms import Priority
from programmer_app.ui import fonts, theme
from programmer_app.ui.notices.update_card import UpdateCheckCard
from programmer_app.ui.preferences import TEXT_PERCENTS, preferences
from programmer_app.ui.screens.library_card import LibraryCard
from programmer_app.ui.translation import LANGUAGES, localized, tr
from programmer_app.ui.widgets import Card, FactList, SecondaryButton, SegmentedControl, label
from programmer_app.ui.widgets.choices import CheckBox
from programmer_app.ui.widgets.scrolled import Scrolled, TwoColumns

if TYPE_CHECKING:
    from programmer_app.therapy.library import DrugLibrary, LibraryApproval
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.visit_state import VisitState
    from programmer_app.ui.window_extras import WindowExtras

_THEMES: Final = (("light", phrase("Light")), ("dark", phrase("Dark")), ("system", phrase("Like the desktop")))
_PRIORITIES: Final[dict[Priority, str]] = {"high": phrase("high"), "medium": phrase("medium"), "low": phrase("low")}


class SettingsScreen(QWidget):
    """Everything here is about this window; nothing acts on a pump.

    Args:
        library: In use.
        approval: Of that library on this computer; None where nobody approved it.
        choose_theme: Puts a theme on, and the tick in the menu with it.
        clinic: The records; None at a desk that keeps none.
        visit: With the library under the rules of the clinic; wanted where there are records.

    Signals:
        bundle_requested: A diagnostic file is to be written.
    """

    bundle_requested = Signal()

    def __init__(
        self,
        library: DrugLibrary,
        approval: LibraryApproval | None,
        choose_theme: Callable[[str], None],
        clinic: ClinicModel | None = None,
        *,
        visit: VisitState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsScreen")
        self._choose_theme = choose_theme
        self._extras: WindowExtras | None = None
        left_side, right_side = QWidget(), QWidget()
        left, right = QVBoxLayout(left_side), QVBoxLayout(right_side)
        for card in (
            self._looks(),
            self._language(),
            *self._records(clinic),
            self._sound(),
            self._self_test(),
            self._diagnostics(),
        ):
            left.addWidget(card)
        left.addStretch(1)
        self.library_card = LibraryCard(library, approval, clinic)
        right.addWidget(self.library_card, 1)
        right.addWidget(self._rules(clinic, visit))
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(TwoColumns(Scrolled(left_side), Scrolled(right_side), shares=(46, 54)))
        theme.notifier.theme_changed.connect(self._show_theme)
        preferences.changed.connect(self._show_looks)
        self._show_theme()
        self._show_looks()

    # ---- made once ----

    def _looks(self) -> Card:
        card = Card(tr("How the window looks"))
        self.themes = SegmentedControl([(key, tr(name)) for key, name in _THEMES], tr("Theme"))
        self.themes.setObjectName("themeSelector")
        self.themes.selected.connect(self._choose_theme)
        sizes = [(str(percent), f"{percent} %") for percent in TEXT_PERCENTS]
        self.text_size = SegmentedControl(sizes, tr("Size of the text"))
        self.text_size.setObjectName("textSizeSelector")
        self.text_size.selected.connect(lambda value: preferences.change(text_percent=int(value)))
        self.text_note = label("", secondary=True, wrap=True)
        self.motion = CheckBox(tr("Reduce motion: nothing flashes, nothing turns"))
        self.motion.setObjectName("reducedMotion")
        self.motion.setFont(fonts.font())
        self.motion.toggled.connect(lambda on: preferences.change(reduced_motion=on))
        for name, control in ((tr("Theme"), self.themes), (tr("Size of the text"), self.text_size)):
            card.body.addWidget(label(name, secondary=True))
            line = QHBoxLayout()
            line.addWidget(control)
            line.addStretch(1)
            card.body.addLayout(line)
        card.body.addWidget(self.text_note)
        card.body.addWidget(self.motion)
        return card

    def _language(self) -> Card:
        card = Card(tr("Language"))
        choices = [("", tr("Like the desktop")), *LANGUAGES.items()]
        self.languages = SegmentedControl(choices, tr("Language"))
        self.languages.setObjectName("languageSelector")
        self.languages.selected.connect(lambda code: preferences.change(language=code))
        line = QHBoxLayout()
        line.addWidget(self.languages)
        line.addStretch(1)
        card.body.addLayout(line)
        note = tr(
            "Used from the next start. Numbers, units and dates stay as they are. The guide is in English; reports "
            "speak the language that is chosen there. The translations were made by the developers; no clinician has "
            "checked them."
        )
        card.body.addWidget(label(note, secondary=True, wrap=True))
        return card

    def _records(self, clinic: ClinicModel | None) -> list[Card]:
        if clinic is None:
            return []
        from programmer_app.ui.office.accounts_card import AccountsCard  # noqa: PLC0415 - at a desk with records
        from programmer_app.ui.office.backup_card import BackupCard  # noqa: PLC0415 - at a desk with records

        return [AccountsCard(clinic), BackupCard(clinic), UpdateCheckCard(clinic)]

    def _sound(self) -> Card:
        card = Card(tr("Sound of alarms"))
        self.sound_words = label(tr("The sound is being tested."), wrap=True)
        self.sound_words.setObjectName("soundWords")
        card.body.addWidget(self.sound_words)
        line = QHBoxLayout()
        self.tone_buttons: dict[Priority, SecondaryButton] = {}
        priorities: tuple[Priority, ...] = ("high", "medium", "low")
        for priority in priorities:
            button = SecondaryButton(tr("Test {priority}", priority=tr(_PRIORITIES[priority])), icon="sound")
            button.setObjectName(f"testTone_{priority}")
            button.clicked.connect(lambda _on=False, which=priority: self._test_tone(which))
            button.set_available(False, tr("The sound is being tested."))
            self.tone_buttons[priority] = button
            line.addWidget(button)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _self_test(self) -> Card:
        self.test_card = card = Card(tr("Self-test"))
        self.checks = FactList(tr("Self-test"))
        card.body.addWidget(self.checks)
        self.test_button = SecondaryButton(tr("Test now"), icon="refresh")
        self.test_button.setObjectName("selfTestButton")
        self.test_button.clicked.connect(self._test)
        card.body.addWidget(self.test_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _diagnostics(self) -> Card:
        card = Card(tr("For the developers"))
        card.body.addWidget(
            label(
                tr(
                    "One file with versions, self-test, looks and faults of this program. No name, no serial number "
                    "and no dose is in it."
                ),
                wrap=True,
            )
        )
        button = SecondaryButton(tr("Save a diagnostic file …"), icon="save")
        button.setObjectName("bundleButton")
        button.clicked.connect(self.bundle_requested)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _rules(self, clinic: ClinicModel | None, visit: VisitState | None) -> Card:
        if clinic is not None and visit is not None:
            from programmer_app.ui.office.rules_card import RulesCard  # noqa: PLC0415 - at a desk with records

            return RulesCard(visit, clinic)
        card = Card(tr("Clinic rules"))
        said = tr("Training follows the drug library alone. In a clinic a pharmacist sets stricter limits here.")
        card.body.addWidget(label(said, secondary=True, wrap=True))
        return card

    # ---- what it shows ----

    def follow(self, extras: WindowExtras) -> None:
        """Alarms and self-test stand from now on."""
        self._extras = extras
        for card in self.findChildren(UpdateCheckCard):
            card.follow(extras.notices.board)
        extras.tested.connect(self._show_checks)
        extras.alarms.checked.connect(self._show_checks)
        self._show_checks()

    def _show_theme(self) -> None:
        self.themes.set_value("system" if theme.notifier.follows_system else theme.current().name)

    def _show_looks(self) -> None:
        looks = preferences.looks
        self.text_size.set_value(str(looks.text_percent))
        self.motion.setChecked(looks.reduced_motion)
        self.languages.set_value(looks.language)
        same = looks.text_percent == fonts.percent()
        self.text_note.setText("" if same else tr("The new size is used when Thecal is started again."))
        self.text_note.setVisible(not same)

    def _show_checks(self) -> None:
        if self._extras is None:
            return
        results = list(self._extras.results.values())
        facts = [(_capital(localized(result.name)), localized(result.why) or tr("sound")) for result in results]
        self.checks.set_facts(facts)
        unsound = [result for result in results if result.why]
        self.test_card.set_pill(
            "" if not results else (tr("{count} unsound", count=len(unsound)) if unsound else tr("sound")), "good"
        )
        if unsound:
            self.test_card.set_pill(tr("{count} unsound", count=len(unsound)), "blocked")
        alarms = self._extras.alarms
        fault = alarms.sound_fault
        self.sound_words.setText(
            tr("Played by {player_name}. Press a button and listen.", player_name=alarms.player_name)
            if fault == ""
            else (tr("No alarm can be sounded: {fault}.", fault=fault) if fault else tr("The sound is being tested."))
        )
        for button in self.tone_buttons.values():
            button.set_available(fault == "", localized(fault or "") or tr("The sound is being tested."))

    def _test(self) -> None:
        if self._extras is not None:
            self._extras.test()

    def _test_tone(self, priority: Priority) -> None:
        if self._extras is not None:
            self._extras.alarms.test(priority)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
