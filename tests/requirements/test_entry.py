"""Numbers and units as they are typed and shown (R5, R17 to R22): nothing is dropped or guessed."""

from __future__ import annotations

import ast
import random
import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from device.program import SimpleContinuous
from device.program_file import program_from
from device.quantities import Duration, Flow, Mass, Volume
from programmer_app.ui.editors.fields import QuantityField
from tests.accidents.test_in_the_window import button, editor, enter, settle
from tests.accidents.workstation import BACLOFEN, MORPHINE, Content, Workstation, periodic, simple, solution

ROOT = Path(__file__).resolve().parents[2]
PLAIN = re.compile(r"(0|[1-9][0-9]*)([.][0-9]+)?", re.ASCII)
"""A number of the contract, written here a second time."""

# ---- R18 ----

WHOLE = (
    "",
    "0",
    "00",
    "1",
    "01",
    "10",
    "1 0",
    "1,0",
    "-1",
    "+1",
    "1e3",
    "\u0661",
    "\uff11",
    "1\u2009000",
    "1_0",
    "0x1",
)
PARTS = ("", ".", ".5", ".50", "..5", ".5.", ".,5", ",5", ".-5", ".e1", ".\u0665", ".5\n", ". 5")


def typed_numbers() -> Iterator[tuple[str, bool]]:
    """Texts of numbers, and whether they are one."""
    for whole, part in product(WHOLE, PARTS):
        text = whole + part
        yield text, PLAIN.fullmatch(text) is not None


@pytest.mark.requirement("R18")
def test_r18_what_is_a_number_and_what_is_not_on_the_command_line(desk: Workstation) -> None:
    cases = [(text, right) for text, right in typed_numbers() if not text.startswith("-")]
    assert len(cases) >= 180
    for text, right in cases:
        ended = desk.thecal("calc", "convert", f"{text} mg/day", "--concentration", "10 mg/mL", "--json")
        assert (ended.code == 0) is right, repr(text)
        if right:
            assert ended.json()["mg_per_day"] == float(text)
        else:
            assert ended.err, repr(text)


@pytest.mark.requirement("R18", "R20")
def test_r18_what_is_a_number_and_what_is_not_in_a_field(qtbot: QtBot) -> None:
    field = QuantityField(Volume, "mL", "Volume", "volume")
    qtbot.addWidget(field)
    field.show()
    edit = field.findChild(QLineEdit)
    assert edit is not None
    cases = list(typed_numbers())
    assert len(cases) >= 200
    for text, right in cases:
        edit.setText(text)
        shown = edit.text()
        assert PLAIN.fullmatch(shown) or not field.is_valid(), repr(text)
        if shown == text:
            assert field.is_valid() is right, repr(text)
            QTest.keyClick(edit, Qt.Key.Key_Return)
            assert bool(field.error_text()) is not (right or not text), repr(text)


KEYS = "0123456789.,-+eE mLg"
MOVES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return)


@pytest.mark.requirement("R18", "R21")
def test_r18_ten_thousand_key_sequences_mean_what_they_show_or_nothing(qtbot: QtBot) -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    field = QuantityField(Volume, "mL", "Volume", "volume")
    qtbot.addWidget(field)
    edit = field.findChild(QLineEdit)
    assert edit is not None
    told: list[object] = []
    field.value_committed.connect(told.append)
    counts = [0, 0]
    for _ in range(10_000):
        edit.clear()
        for _ in range(rng.randrange(1, 6)):
            if rng.random() < 0.2:
                QTest.keyClick(edit, rng.choice(MOVES))
            else:
                QTest.keyClicks(edit, rng.choice(KEYS))
        shown, value = edit.text(), field.value()
        counts[value is not None] += 1
        number, unit = re.fullmatch(r"(.*?) ?(mL|mcL|)", shown).groups()  # type: ignore[union-attr]
        if PLAIN.fullmatch(number) and not (shown.endswith(" ")):
            exact = Fraction(number) * (10**6 if unit != "mcL" else 10**3)
            assert value == (Volume(int(exact), "mL") if exact.denominator == 1 else None), (seed, shown)
        else:
            assert value is None, (seed, shown)
    assert min(counts) > 500, "both kinds were typed"
    assert all(isinstance(value, Volume) for value in told)


# ---- R17, R19: the unit that is drawn is the unit that is meant ----


def drawn(edit: QLineEdit) -> str:
    """Text and the unit drawn behind it, as a person and a screen reader have them."""
    text = edit.text()
    return text if any(c.isalpha() for c in text) else f"{text} {edit.accessibleName().rpartition(', in ')[2]}"


UNIT_FIELDS: list[tuple[str, Content, str, str]] = [
    ("simpleDose", simple("240 mcg/day"), "264", "264 mcg/day"),
    ("periodicDose", periodic("50 mcg", "10 min", "6 h"), "55", "55 mcg"),
    ("demandDose", {"demand": {"dose": "20 mcg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4}}, "22", "22 mcg"),
]


@pytest.mark.requirement("R17", "R18", "H13", "H14")
@pytest.mark.parametrize(
    "content",
    [MORPHINE, MORPHINE | {"demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4}}],
)
def test_r17_a_dose_in_mg_is_shown_and_read_in_the_unit_that_is_drawn(
    qtbot: QtBot, qapp: QApplication, content: Content
) -> None:
    screen, model = editor(qtbot, qapp, program_from(content))
    edit = screen.findChild(QLineEdit, "simpleDose")
    assert edit is not None
    assert drawn(edit) == "2.4 mg/day"
    enter(screen, "simpleDose", "2.64")
    assert model.draft is not None
    assert isinstance(model.draft.basal, SimpleContinuous)
    assert model.draft.basal.dose.token() == drawn(edit) == "2.64 mg/day"


@pytest.mark.requirement("R17", "R18", "H13", "H14")
@pytest.mark.parametrize(("name", "part", "typed", "meant"), UNIT_FIELDS)
def test_r17_a_dose_in_mcg_is_shown_and_read_in_the_unit_that_is_drawn(
    qtbot: QtBot, qapp: QApplication, name: str, part: Content, typed: str, meant: str
) -> None:
    screen, model = editor(qtbot, qapp, program_from(BACLOFEN | part))
    screen.demand.set_open(True)
    settle()
    edit = screen.findChild(QLineEdit, name)
    assert edit is not None
    running = {"simpleDose": "240 mcg/day", "periodicDose": "50 mcg", "demandDose": "20 mcg"}[name]
    shown = drawn(edit)
    enter(screen, name, typed)
    assert model.draft is not None
    doses = str(model.draft.model_dump(mode="json"))
    assert (shown, f"'{meant}'" in doses) == (running, True)


# ---- R5 ----


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("wrong", ["0,5", "1e3", "240.1", "0.1", "3 mL", "NaN"])
def test_r05_a_refused_dose_is_replaced_by_nothing(qtbot: QtBot, qapp: QApplication, wrong: str) -> None:
    screen, model = editor(qtbot, qapp, program_from(MORPHINE))
    before = model.draft
    enter(screen, "simpleDose", wrong)
    edit = screen.findChild(QLineEdit, "simpleDose")
    assert edit is not None
    assert model.draft == before, "the draft keeps what was there"
    assert edit.text() == wrong, "and what was typed stays to be seen"
    said = screen.basal.simple.message() + screen.basal.simple.dose.error_text()
    assert said
    assert not button(screen, "reviewButton").isEnabled()


@pytest.mark.requirement("R5", "R16")
def test_r05_with_a_refused_dose_in_a_field_the_review_does_not_open(qtbot: QtBot, qapp: QApplication) -> None:
    screen, model = editor(qtbot, qapp, program_from(MORPHINE))
    enter(screen, "simpleDose", "2.64")
    assert button(screen, "reviewButton").isEnabled()
    enter(screen, "simpleDose", "26,4")
    assert model.draft is not None
    assert not button(screen, "reviewButton").isEnabled()


# ---- R19, R20 ----


def by_hand(number: Decimal) -> str:
    """A number for people, written with Decimal's own digits."""
    digits = format(number.normalize(), "f")
    whole, point, rest = digits.partition(".")
    if len(whole) > 4:
        whole = f"{int(whole):,}".replace(",", "\u2009")
    return whole + point + rest


@pytest.mark.requirement("R19")
def test_r19_a_thousand_values_are_written_as_they_should_be() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(1_000):
        kind, unit, most_decimals = rng.choice(
            ((Mass, "mg", 9), (Mass, "mcg", 9), (Volume, "mL", 6), (Flow, "mcL/h", 3), (Duration, "h", 0))
        )
        decimals = rng.randint(0, most_decimals)
        number = Decimal(rng.randrange(1, 10 ** rng.randint(1, 9))).scaleb(-decimals)
        text = kind.of(format(number, "f"), unit).text()
        assert text == f"{by_hand(number)} {unit}", seed
        assert "\u00b5" not in text
    assert [Mass.parse(text).text() for text in ("0.5 mg", "5.0 mg", "5.10 mg", "12000 mcg")] == [
        "0.5 mg", "5 mg", "5.1 mg", "12\u2009000 mcg",
    ]  # fmt: skip


ERROR_PRONE = re.compile(
    r"[\u00b5\u03bc][gL]|(?<![\w.])\.\d+ ?(?:mcg|mg|mL|mcL)\b|\b\d+\.\d*0 (?:mcg|mg|mL|mcL)\b"
    r"|(?<![#\w])\d+ ?cc\b|\d ug\b"
)
"""Source: ISMP, error-prone abbreviations: naked point, trailing zero, micro sign, cc."""


REFUSED_UNITS = {("quantities.py", f"{micro}{unit}") for micro in ("\u00b5", "\u03bc") for unit in "gL"}
"""Named where they are refused."""


def shown_texts(file: Path) -> Iterator[tuple[int, str]]:
    """Texts of a module that are no docstring."""
    tree = ast.parse(file.read_text("utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.lineno, node.value


@pytest.mark.requirement("R19")
def test_r19_no_text_of_the_program_has_an_error_prone_form() -> None:
    assert [bool(ERROR_PRONE.search(bad)) for bad in (".5 mg", "5.0 mg", "1 \u00b5g", "2 cc")] == [True] * 4
    assert not ERROR_PRONE.search("0.5 mg, 5 mg, 10 mL, 5.05 mg")
    found = [
        f"{file.relative_to(ROOT)}:{line}: {text!r}"
        for folder in ("programmer_app", "device")
        for file in sorted((ROOT / folder).rglob("*.py"))
        for line, text in shown_texts(file)
        if ERROR_PRONE.search(text) and (file.name, text) not in REFUSED_UNITS
    ]
    assert found == []


# ---- R21, R22 ----


@pytest.mark.requirement("R21", "R22")
def test_r21_after_any_keys_and_focus_the_fields_show_the_draft(qtbot: QtBot, qapp: QApplication) -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    screen, model = editor(qtbot, qapp, program_from(MORPHINE))
    screen.reservoir.set_open(True)
    settle()
    names = ("simpleDose", "reservoirVolume")
    edits = {name: edit for name in names if isinstance(edit := screen.findChild(QLineEdit, name), QLineEdit)}
    assert len(edits) == len(names)
    changes = 0
    for _ in range(1_000):
        edit = edits[rng.choice(names)]
        if rng.random() < 0.3:
            edit.setFocus()
        if rng.random() < 0.3:
            edit.selectAll()
        for _ in range(rng.randrange(1, 4)):
            if rng.random() < 0.3:
                QTest.keyClick(edit, rng.choice(MOVES))
            else:
                QTest.keyClicks(edit, rng.choice("0123456789."))
        if rng.random() < 0.1:
            _wheel(edit)
    for edit in edits.values():  # Escape gives up what was typed and not yet taken
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_Escape)
    settle()
    draft = model.draft
    assert draft is not None
    assert isinstance(draft.basal, SimpleContinuous)
    changes = model.undo_stack.count()
    assert changes > 3, "something was typed that counts"
    assert Fraction(edits["simpleDose"].text()) == draft.basal.dose.value_in("mg/day"), seed
    assert Fraction(edits["reservoirVolume"].text()) == draft.reservoir.volume.value_in("mL"), seed


def _wheel(edit: QLineEdit) -> None:
    middle = QPointF(edit.rect().center())
    where = QPointF(edit.mapToGlobal(edit.rect().center()))
    down = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        middle, where, edit.rect().topLeft(), edit.rect().topLeft() * 0 + edit.rect().topLeft(),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, down, False,
    )  # fmt: skip
    QApplication.sendEvent(edit, event)


@pytest.mark.requirement("R22")
def test_r22_paste_is_read_as_typed_or_refused_whole(qtbot: QtBot, qapp: QApplication) -> None:
    screen, model = editor(qtbot, qapp, program_from(MORPHINE))
    before = model.draft
    edit = screen.findChild(QLineEdit, "simpleDose")
    assert edit is not None
    for pasted in ("2.4\n24", "2,4", "24 mg/h/day", "1.000,5", "2.4 mg"):
        QApplication.clipboard().setText(pasted)
        edit.selectAll()
        edit.paste()
        QTest.keyClick(edit, Qt.Key.Key_Return)
        settle()
        assert model.draft == before, pasted


@pytest.mark.requirement("R17")
def test_r17_every_dose_of_the_window_names_its_unit(qtbot: QtBot, qapp: QApplication) -> None:
    screen, _ = editor(qtbot, qapp, program_from(BACLOFEN | solution("baclofen", "500 mcg/mL")))
    for part in (screen.reservoir, screen.demand):
        part.set_open(True)
    settle()
    for name, unit in (
        ("simpleDose", "mcg/day"),
        ("reservoirVolume", "mL"),
        ("demandDose", "mcg"),
        ("demandOver", "min"),
    ):
        edit = screen.findChild(QLineEdit, name)
        assert edit is not None
        assert edit.accessibleName().endswith(f", in {unit}"), name
