"""The dose of a day, old and new, and the checks of the draft."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtWidgets import QWidget

from device.program import DeliveryProgram
from device.quantities import grouped_number, significant
from programmer_app.therapy.projection import DailyDose
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.refill_dates import LowReservoir, low_reservoir
from programmer_app.ui.editors.wording import day_dose, day_dose_before, dose_change, follows_text, ml_per_day, said
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr, tr_n
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import Card, DoseSummary, FindingCard, Severity
from programmer_app.ui.widgets.text import announce

_Shown = tuple[Severity, str, str, str, str]


def change_tone(model: VisitModel) -> Tone:
    """Tone of a change of dose: as grave as the gravest finding about the draft."""
    severities = {finding.severity for finding in model.findings}
    if "block" in severities:
        return "blocked"
    return "reason" if "reason" in severities else "info"


def show_dose(summary: DoseSummary, model: VisitModel, tone: Tone) -> None:
    """Puts the daily doses of running program and draft on the card.

    Args:
        summary: The card.
        model: The visit.
        tone: Of the change in percent, as `change_tone` gives it.
    """
    new, old = model.daily_new, model.daily_old
    draft = model.draft
    if not new or draft is None:
        summary.set_dose("", "–", "", "neutral")
        summary.set_lines(())
        return
    former = {dose.drug: dose for dose in old}
    first = new[0]
    before = former.get(first.drug)
    old_text = day_dose_before(before, first, with_unit=False)
    summary.set_dose(old_text, day_dose(first), dose_change(before, first), tone)
    tall_man = model.library.tall_man
    lines = [f"{tall_man(first.drug)} {said(draft.primary.concentration)}{_most_text(first)}"]
    for dose, part in zip(new[1:], draft.solution[1:], strict=True):
        was = day_dose_before(former.get(dose.drug), dose, with_unit=False)
        lines.append(follows_text(tall_man(dose.drug), part.concentration, was, dose))
    lines.append(_volumes_text(model, draft, first, before))
    if len(set(first.days)) > 1:
        low, high = min(first.days), max(first.days)
        lines.append(
            tr(
                "by weekday {number} to {number_2} {unit}; the highest day counts",
                number=_number(low),
                number_2=_number(high),
                unit=first.unit,
            )
        )
    summary.set_lines(lines)


def _number(value: Fraction) -> str:
    return grouped_number(significant(value))


def _volumes_text(model: VisitModel, draft: DeliveryProgram, new: DailyDose, old: DailyDose | None) -> str:
    """Volume a day, before and after: another concentration shows here even where the dose stays."""
    after = ml_per_day(new, draft.primary.concentration)
    running = model.running
    if old is None or running is None:
        return f"{_number(after)} mL/day"
    former = next(part.concentration for part in running.solution if part.drug == old.drug)
    return f"{_number(ml_per_day(old, former))} → {_number(after)} mL/day"


def _most_text(dose: DailyDose) -> str:
    if dose.at_most == dose.scheduled:
        return ""
    return tr(
        " · with patient boluses at most {at_most} {unit}",
        at_most=grouped_number(significant(dose.at_most)),
        unit=dose.unit,
    )


class ChecksCard(Card):
    """What the checks say of the draft, gravest first, and when the reservoir will be low."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(tr("Checks"), parent=parent)
        self.setObjectName("checksCard")
        self._editing = editing
        self._shown: list[_Shown] = []
        self._cards: list[FindingCard] = []
        self.low: LowReservoir | None = None

    def refresh(self) -> None:
        """Shows the draft's findings."""
        model = self._editing.model
        self.set_pill(*findings_pill(model))
        shown: list[_Shown] = [(f.severity, tr(f.title), tr(f.message), tr(f.source), f.code) for f in model.findings]
        grave = [each for each in shown if each[0] in ("block", "reason")]
        found = list(grave)
        if not grave:
            found.append(
                ("good", tr("No objection"), tr("No limit of the library, the clinic or the pump is passed."), "", "")
            )
        if (due := self._refill()) is not None:
            found.append(due)
        found += [each for each in shown if each not in grave]
        if found != self._shown:
            former = {(severity, title) for severity, title, *_rest in self._shown}
            self._shown = found
            self._put(found)
            new = [
                f"{card.accessibleName()}."
                for card, each in zip(self._cards, found, strict=True)
                if each in grave and each[:2] not in former
            ]
            announce(self, " ".join(new))

    def _put(self, found: list[_Shown]) -> None:
        while len(self._cards) > len(found):
            card = self._cards.pop()
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        for number, shown in enumerate(found):
            if number < len(self._cards):
                self._cards[number].set_finding(*shown)
            else:
                card = FindingCard(*shown)
                self._cards.append(card)
                self.body.addWidget(card)

    def _refill(self) -> _Shown | None:
        draft, pump = self._editing.draft, self._editing.pump
        reading = self._editing.model.reading
        if draft is None or pump is None or reading is None:
            return None
        self.low = low = low_reservoir(draft, pump, self._editing.model.library, reading.status.clock_s)
        volume = tr(
            "{volume} at the start · low-reservoir alarm at {low_alarm}",
            volume=said(draft.reservoir.volume),
            low_alarm=said(draft.reservoir.low_alarm),
        )
        if low.problem:
            return ("note", tr("No date of a refill"), low.problem, "", "")
        if low.on is None:
            return ("note", tr("No refill due in 100 years"), volume, "", "")
        most = (
            ""
            if low.days_at_most in (None, low.days)
            else tr(" ({days_at_most} if every bolus is used)", days_at_most=low.days_at_most)
        )
        return (
            "note",
            tr("Refill due {on}", on=low.on.isoformat()),
            tr("{volume} · in {days} days{most}", volume=volume, days=low.days, most=most),
            "",
            "",
        )


def findings_pill(model: VisitModel) -> tuple[str, Tone]:
    """Words and tone of the pill: how many findings block or need a reason."""
    blocked = sum(finding.severity == "block" for finding in model.findings)
    reasons = sum(finding.severity == "reason" for finding in model.findings)
    if blocked:
        return (tr("blocked") if blocked == 1 else tr("{blocked} block it", blocked=blocked)), "blocked"
    if reasons:
        return tr_n("%n need a reason", "1 needs a reason", reasons), "reason"
    return "", "good"
