"""The window in other languages: nothing that is seen escapes translation, nothing is cut off, numbers stay exact."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.program import SimpleContinuous
from device.quantities import DoseRate
from device.wording import phrase
from programmer_app.therapy.library import load_library
from programmer_app.ui import translation, translators
from programmer_app.ui.preferences import Looks, Preferences
from programmer_app.ui.screens.stop_dialog import StopDialog
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.translation import Language, tr, tr_n
from programmer_app.visit import Phase
from tests.ui.windows import PATIENCE_MS, model_of, open_training

ROOT: Final = Path(__file__).resolve().parents[2]
OTHERS: Final[tuple[Language, ...]] = tuple(one for one in translation.LANGUAGES if one != "en")


@pytest.fixture(autouse=True)
def _english_after() -> Iterator[None]:
    yield
    translation.use(None)
    translators.remove()


@pytest.fixture(scope="module")
def texts() -> ModuleType:
    """The script that keeps the translations."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


# ---- in the sources ----

SHOWN: Final = frozenset(
    [
        "label",
        "title",
        "setText",
        "setToolTip",
        "setAccessibleName",
        "setAccessibleDescription",
        "setWindowTitle",
        "setPlaceholderText",
        "set_placeholder",
        "set_title",
        "set_note",
        "set_pill",
        "set_notice",
        "Card",
        "PrimaryButton",
        "SecondaryButton",
        "DangerButton",
        "QuietButton",
        "QCheckBox",
        "QRadioButton",
        "QLabel",
        "addAction",
        "Message",
        "FactList",
        "KeyValueTable",
        "ask",
        "FindingCard",
        "PlainDialog",
        "say",
        "refuse",
        "set_caution",
        "show_message",
        "set_available",
    ]
)
"""Calls whose texts a person sees or hears."""

WORD: Final = re.compile(r"[A-Za-z]{2,}")
NO_SENTENCE: Final = re.compile(r"[a-z]+(_?[A-Za-z]+)*|m?c?[gL](/(h|day|mL))?|cm|min|SHA-256|YYYY-MM-DD|Thecal.*")
"""Tones, names of icons and objects; units; what is the same in every language."""


def bare_texts(node: ast.expr) -> Iterator[tuple[int, str]]:
    """Words that stand in an argument without `tr` around them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if WORD.search(node.value) and not NO_SENTENCE.fullmatch(node.value):
            yield node.lineno, node.value
    elif isinstance(node, ast.JoinedStr):
        said = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        if WORD.search(said) and not NO_SENTENCE.fullmatch(said.strip()):
            yield node.lineno, said
    elif not isinstance(node, ast.Call | ast.Lambda | ast.Subscript):
        for inner in ast.iter_child_nodes(node):
            if isinstance(inner, ast.expr):
                yield from bare_texts(inner)


def called(node: ast.AST) -> str:
    """The name of what is called; empty where nothing is."""
    if not isinstance(node, ast.Call):
        return ""
    function = node.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def test_no_text_of_the_window_stands_outside_tr() -> None:
    found = []
    for path in sorted((ROOT / "programmer_app" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and called(node) in SHOWN:
                for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                    found += [f"{path.name}:{line}: {text!r}" for line, text in bare_texts(argument)]
    assert found == []


def test_what_is_given_to_tr_can_be_found_by_translators() -> None:
    found = []
    for folder in ("programmer_app", "device"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if called(node) in ("tr", "tr_n", "phrase") and isinstance(node, ast.Call) and node.args:
                    what = node.args[0]
                    made = isinstance(what, ast.JoinedStr | ast.BinOp)
                    if made:
                        found.append(f"{path.name}:{node.lineno}: {ast.unparse(what)}")
    assert found == []


# ---- in the files of the translations ----


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_has_a_finished_translation(texts: ModuleType, language: Language) -> None:
    assert texts.problems(language) == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_installed_file_is_made_from_them(texts: ModuleType, language: Language, qapp: QApplication) -> None:
    del qapp
    catalogue = translators.install(language)
    different = [
        text
        for text, said in texts.finished(language).items()
        if not isinstance(said, list) and catalogue(text, -1) != said
    ]
    assert different == []


@pytest.mark.parametrize("language", OTHERS)
def test_fields_and_signs_are_those_of_the_english(texts: ModuleType, language: Language) -> None:
    def signs(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%n|<[^>]+>|`[^`]+`", text))

    def ends(text: str) -> tuple[bool, bool]:
        return text[:1].isspace(), text[-1:].isspace()

    said = texts.finished(language)
    pairs = [(text, one) for text, forms in said.items() for one in (forms if isinstance(forms, list) else [forms])]
    assert [pair for pair in pairs if signs(pair[0]) != signs(pair[1]) or ends(pair[0]) != ends(pair[1])] == []


# ---- in the window ----


def pseudo(template: str, count: int) -> str:
    """A language without Latin letters: whatever still has some was not translated, or stands in as a value."""
    del count
    parts = re.split(r"(\{\w*\}|%n)", template)
    return "".join(part if number % 2 else re.sub(r"[A-Za-z]", "ж", part) for number, part in enumerate(parts))


def seen(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that can be read on a widget."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        elif isinstance(widget, QTableWidget):
            for row in range(widget.rowCount()):
                for column in range(widget.columnCount()):
                    item = widget.item(row, column)
                    if item is not None:
                        yield widget, item.text()
        if widget.accessibleName() and widget.focusPolicy().value:
            yield widget, widget.accessibleName()


def through_the_visit(qtbot: QtBot, look: Callable[[MainWindow, str], None]) -> None:
    """A whole visit in the real window, looked at on every screen of the main path."""
    window = open_training(qtbot)
    window.resize(1024, 768)
    model = model_of(window)
    for key in ("pump", "program", "refill", "logs", "reports", "settings"):
        window.show_screen(key)
        QTest.qWait(60)
        look(window, key)
    assert model.draft is not None
    dose = DoseRate.parse("3.1 mg/day")
    model.edit("x", model.draft.with_changes(basal=SimpleContinuous(dose=dose)))
    model.begin_review()
    QTest.qWait(60)
    look(window, "review")
    for finding in model.findings:
        model.reasons[finding.code] = "0.1"
    model.send()
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    QTest.qWait(60)
    look(window, "confirming")
    model.activate("3.1 mg/day")
    qtbot.waitUntil(lambda: model.phase is Phase.DONE, timeout=PATIENCE_MS)
    QTest.qWait(60)
    look(window, "done")


UNTRANSLATED: Final = re.compile(
    r"Demo, Ana|MRN .*|Trainee( ▾)?|Thecal.*|[mM]orphine|[bB]upivacaine|EMU-\w+|IT-\d+|SHA-256|thecal-program/1|"
    r"FHIR R4B|FHIR R5|CSV|JSON|"
    r"true|English|Deutsch|Español|Français|spinal|TH-EMULATED|Ctrl\+\w+|F\d+|basal\.\w+|\b[0-9a-f]{4,}\b"
)
"""Names, which are the same everywhere; as are numbers, units and dates."""

UNITS: Final = re.compile(r"\b(mg|mcg|mcL|mL|cm|min|h|d|s|day|SN|nL)\b")


def test_no_visible_text_escapes_translation(qtbot: QtBot) -> None:
    translation.use(pseudo)
    missed: set[tuple[str, str]] = set()
    observations = [one.text for drug in load_library().drugs.values() for one in drug.observation]
    observations += ["no product labelled for", "No label allows this mixture"]

    def look(window: MainWindow, where: str) -> None:
        library = window.findChild(QTableWidget, "libraryTable")
        for widget, text in seen(window):
            if widget is library or any(quoted in text for quoted in observations):
                continue  # what the library quotes from its sources is data
            left = UNITS.sub("", UNTRANSLATED.sub("", text))
            if WORD.search(left):
                missed.add((where, text))

    through_the_visit(qtbot, look)
    assert not missed, sorted(missed)


def test_choices_of_the_stop_dialog_are_translated(qtbot: QtBot) -> None:
    translation.use(pseudo)
    dialog = StopDialog("EMU-00042", SystemClock().now)
    qtbot.addWidget(dialog)
    assert [choice.text() for choice in dialog.choices.values() if WORD.search(choice.text())] == []


def cut_off(widget: QWidget, text: str) -> bool:
    """Whether a text in one line is wider than its place."""
    if isinstance(widget, QLabel):
        if widget.wordWrap() or widget.toolTip() or not widget.text():
            return False
        return widget.sizeHint().width() > widget.width() + 2
    if isinstance(widget, QAbstractButton) and text == widget.text() and text:
        return widget.fontMetrics().horizontalAdvance(text) > widget.width()
    return False


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_cut_off_in_a_small_window(qtbot: QtBot, language: Language) -> None:
    translation.use(translators.install(language), language)
    found: set[tuple[str, str]] = set()

    def look(window: MainWindow, where: str) -> None:
        for widget, text in seen(window):
            if cut_off(widget, text):
                found.add((where, text))
            inside = widget.mapTo(window, widget.rect().topLeft()).x() + widget.width() <= window.width() + 1
            if not inside and isinstance(widget, QAbstractButton):
                found.add((where, f"outside: {text}"))

    through_the_visit(qtbot, look)
    assert not found, sorted(found)


@pytest.mark.parametrize("language", OTHERS)
def test_numbers_are_read_and_shown_alike_in_every_language(qtbot: QtBot, language: Language) -> None:
    translation.use(translators.install(language), language)
    former = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        window = open_training(qtbot)
        model = model_of(window)
        window.show_screen("program")
        assert model.draft is not None
        model.edit("x", model.draft.with_changes(basal=SimpleContinuous(dose=DoseRate.parse("2.5 mg/day"))))
        field = window.findChild(QLineEdit, "simpleDose")
        assert field is not None
        qtbot.waitUntil(lambda: field.text() == "2.5", timeout=PATIENCE_MS)
        for wrong in ("2,6", "1.000,5"):
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, wrong)
            QTest.keyClick(field, Qt.Key.Key_Return)
            assert model.draft.basal == SimpleContinuous(dose=DoseRate.parse("2.5 mg/day")), wrong
        field.selectAll()
        QTest.keyClicks(field, "0.05")
        assert field.text() == "0.05"
    finally:
        QLocale.setDefault(former)


# ---- how it is chosen ----


def test_values_of_a_phrase_are_said_too_and_plurals_follow_the_number() -> None:
    sentence = phrase("{what} is low", what=phrase("the battery"))
    assert str(sentence) == "the battery is low"
    assert tr(sentence) == "the battery is low"
    translation.use(
        lambda template, _count: {"{what} is low": "{what} ist schwach", "the battery": "die Batterie"}[template]
    )
    assert tr(sentence) == "die Batterie ist schwach"
    translation.use(lambda _template, count: "%n Tag" if count == 1 else "%n Tage")
    assert [tr_n("%n days", "%n day", count) for count in (1, 2)] == ["1 Tag", "2 Tage"]


def test_a_language_is_kept_and_one_that_is_unknown_is_not(tmp_path: Path) -> None:
    kept = Preferences()
    kept.keep_in(tmp_path)
    kept.change(language="de")
    again = Preferences()
    again.keep_in(tmp_path)
    assert again.looks.language == "de"
    (tmp_path / "window.json").write_text('{"language": "xx"}', encoding="utf-8")
    again.keep_in(tmp_path)
    assert again.looks == Looks()


def test_english_loads_no_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "system_language", partial(str, "en"))
    translation.take_up("")
    assert translation.language() == "en"
    assert tr("RUNNING") == "RUNNING"
