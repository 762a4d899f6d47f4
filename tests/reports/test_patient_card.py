"""The patient's card, of a real pump's reading: what stands on it, that it fits, and when it is out of date."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication

from device.pump import PumpState
from programmer_app.records.given_cards import CardsError, GivenCard, GivenCards, out_of_date
from programmer_app.reports.card_signs import SIGNS
from programmer_app.reports.patient_card import (
    CardContact,
    CardData,
    card_html,
    card_sheet,
    refill_by,
    write_patient_card,
)
from programmer_app.reports.session_report import ReportData
from programmer_app.reports.wallet_drawing import fitted
from programmer_app.therapy.library import load_library

NOON: Final = datetime(2026, 1, 5, 12)  # noqa: DTZ001 - a workstation's clock


@pytest.fixture
def card(written: ReportData) -> CardData:
    return CardData(
        training=False,
        name="Roe, Jo",
        born=date(1950, 1, 31),
        allergies=("penicillin",),
        contacts=(CardContact("relative", "Bo Roe", "+49 30 1234"),),
        reading=written.after,
        library=written.library,
        implanted_on=date(2025, 12, 6),
        site="left abdomen",
        catheter="tip at T10",
        mri_note="stop the pump before a scan",
        due_on=None,
        made_at=NOON,
        software="9.8.7",
        audit_head="17:ab12",
    )


def plain(html: str) -> str:
    return unescape(re.sub(r"\|+", "|", re.sub(r"<[^>]+>", "|", html)))


def wallet(data: CardData) -> str:
    (drawing,) = card_sheet(data).drawings.values()
    return "\n".join((*drawing.front, *drawing.back))  # type: ignore[attr-defined]


def test_says_who_which_pump_what_and_how_much(card: CardData) -> None:
    text = plain(card_html(card))
    for part in (
        "|Patient|Roe, Jo|",
        "|Born|1950-01-31|",
        "|Pump|Model IT-40 · SN EMU-00042 · emulated|",
        "|Implanted|2025-12-06 · left abdomen|",
        "|Solution|morphine 10 mg/mL + bupivacaine 20 mg/mL|",
        "|morphine|3 mg/day|3.6 mg/day|",
        "|bupivacaine|6 mg/day|7.2 mg/day|",
        "|MRI|stop the pump before a scan|",
        "|relative|Bo Roe · +49 30 1234|",
        "|Audit trail|17:ab12|",
        card.reading.status.digest.hex(),
    ):
        assert part in text
    assert "TRAINING" not in text
    assert "TRAINING" not in wallet(card)
    for part in ("Roe, Jo · 1950-01-31", "SN EMU-00042", "3 mg/day", "+49 30 1234 Bo Roe", "penicillin"):
        assert part in wallet(card)


def test_each_side_of_a_training_card_says_so(card: CardData) -> None:
    (drawing,) = card_sheet(replace(card, training=True)).drawings.values()
    assert drawing.front[0].startswith("TRAINING")  # type: ignore[attr-defined]
    assert drawing.back[0].startswith("TRAINING")  # type: ignore[attr-defined]


def test_everything_comes_from_what_was_read(card: CardData) -> None:
    program = card.reading.program
    assert program is not None
    other = program.with_changes(
        solution=[{"drug": "baclofen", "concentration": "2 mg/mL"}],
        basal={"mode": "simple_continuous", "dose": "400 mcg/day"},
        demand=None,
    )
    read = replace(card, reading=replace(card.reading, program=other))
    assert "|baclofen|400 mcg/day|400 mcg/day|" in plain(card_html(read))
    assert "morphine" not in wallet(read)
    assert "A sudden stop can kill" in wallet(read)
    assert "A sudden stop can kill" not in wallet(card)
    with pytest.raises(ValueError, match="never programmed"):
        card_sheet(replace(card, reading=replace(card.reading, program=None)))


def test_signs_have_a_source_and_a_drug_without_one_says_so(card: CardData) -> None:
    text = plain(card_html(card))
    assert "|morphine|Slow or shallow breathing" in text
    assert "|bupivacaine|No signs are held here; ask the clinic.|" in text
    assert "Infumorph" in text
    assert all(signs.source for signs in SIGNS.values())
    assert set(SIGNS) < set(load_library().drugs)


def test_day_of_the_refill_is_the_earliest_that_is_known(card: CardData) -> None:
    # 31.4 mL less 2 mL of alarm at 0.3 mL a day last 98 days, at 0.36 mL with every bolus 81; the clock runs since 2020
    by_schedule, at_most = refill_by(card.reading, card.library)
    assert by_schedule is not None
    assert at_most is not None
    today = card.reading.read_at.date()
    assert timedelta(97) <= by_schedule - today <= timedelta(98)
    assert timedelta(80) <= at_most - today <= timedelta(82)
    assert f"Refill by {at_most.isoformat()}" in wallet(card)
    soon = today + timedelta(30)
    assert f"Refill by {soon.isoformat()}" in wallet(replace(card, due_on=soon))
    late = replace(card, due_on=today + timedelta(300))
    assert f"Refill by {at_most.isoformat()}" in wallet(late)
    assert f"|Refill by|{by_schedule.isoformat()}|" in plain(card_html(late))
    stopped = replace(card.reading, status=replace(card.reading.status, state=PumpState.STOPPED))
    assert refill_by(stopped, card.library) == (None, None)
    assert "The pump does not run: STOPPED" in wallet(replace(card, reading=stopped))


def test_what_a_person_wrote_cannot_become_markup(card: CardData) -> None:
    html = card_html(replace(card, name="<img src=x>", mri_note="<b>x</b>"))
    assert "<img" not in html
    assert "<b>x" not in html


def test_long_texts_stay_within_the_wallet_card(qapp: QApplication, card: CardData) -> None:
    (drawing,) = card_sheet(replace(card, mri_note="word " * 400, name="N" * 100)).drawings.values()
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    size = QSizeF(300, 180)
    for lines in (drawing.front, drawing.back):  # type: ignore[attr-defined]
        document = fitted(painter, size, lines)
        assert document.size().height() <= size.height()
        assert lines[0] in document.toPlainText()
    shown = fitted(painter, size, drawing.back)  # type: ignore[attr-defined]
    assert "+49 30 1234" in shown.toPlainText()
    assert shown.toPlainText().endswith("…")
    painter.end()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_nothing_of_the_text_is_lost_in_the_pdf(qapp: QApplication, card: CardData, tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    write_patient_card(path, card)
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    found = re.sub(r"\s", "", text)
    document = QTextDocument()
    document.setHtml(card_html(card))
    lines = [line for line in document.toPlainText().splitlines() if line.strip() and "\ue000" not in line]
    assert len(lines) > 40
    assert not [line for line in lines if re.sub(r"\s", "", line) not in found]
    assert "Roe,Jo·1950-01-31" in found
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts
    assert all(" yes " in line for line in fonts)
    assert b"/Subtype /Image" not in path.read_bytes()


@pytest.mark.requirement("R93")
def test_emergency_access_is_named_on_the_card(card: CardData) -> None:
    for text in (wallet(card), plain(card_html(card))):
        assert "emergency key can read, stop and lower this pump" in text
        assert "sounds an alarm" in text


@pytest.mark.requirement("R93")
def test_a_card_is_out_of_date_when_the_pump_holds_another_program_or_its_day_has_passed(
    card: CardData, tmp_path: Path
) -> None:
    cards, status = GivenCards(tmp_path), card.reading.status
    assert cards.get("EMU-00042") is None
    assert out_of_date(None, card.reading, NOON.date()) == ""
    due = NOON.date() + timedelta(30)
    cards.remember(GivenCard("EMU-00042", status.generation, status.digest, NOON, due))
    kept = GivenCards(tmp_path).get("EMU-00042")
    assert kept == GivenCard("EMU-00042", status.generation, status.digest, NOON, due)
    assert out_of_date(kept, card.reading, due) == ""
    assert "has passed" in out_of_date(kept, card.reading, due + timedelta(1))
    newer = replace(card.reading, status=replace(status, generation=9, digest=bytes(32)))
    assert "names program 2, and the pump holds program 9" in out_of_date(kept, newer, due)
    assert b"Roe" not in (tmp_path / "cards.db").read_bytes()
    (tmp_path / "cards.db").write_bytes(b"something else" * 1000)
    with pytest.raises(CardsError, match=r"cards\.db cannot be used"):
        cards.get("EMU-00042")
