"""The outcome of a write is unknown: both programs, the worst in each direction, and the one way out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from device.journal import OpenWrite
from device.program import DeliveryProgram
from device.protocol.image import decode_image, digest
from device.pump import PumpModel, pump_models
from programmer_app.therapy.projection import DailyDose, daily_doses
from programmer_app.ui import fonts
from programmer_app.ui.pump_words import at_most_text, daily_text, demand_words, mode_words, solution_words
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import Card, FactList, FindingCard, PrimaryButton, label, title
from programmer_app.visit import Phase


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A program that the pump may be running."""

    name: str
    program: DeliveryProgram
    daily: tuple[DailyDose, ...]


class RecoveryCard(Card):
    """Shown while the phase is UNKNOWN, instead of what the pump runs."""

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Which program does the pump run?"), title_px=17, parent=parent)
        self.setObjectName("recoveryCard")
        self._model = model
        self._looking = False
        self.set_pill(tr("OUTCOME UNKNOWN"), "blocked")
        self.body.addWidget(
            label(
                tr(
                    "The link or this program ended while the pump was switching. It runs the old program or the new "
                    "one, whole, never a mix. Nothing else can be sent to it until this is settled."
                ),
                wrap=True,
            )
        )
        self._begun = label("", secondary=True, wrap=True)
        self.body.addWidget(self._begun)
        row = QHBoxLayout()
        row.setSpacing(24)
        self._lists = (FactList(tr("Old program")), FactList(tr("New program")))
        for heading, facts in zip((tr("Old program"), tr("New program")), self._lists, strict=True):
            column = Card(heading)
            column.body.addWidget(facts)
            column.body.addStretch(1)
            row.addWidget(column, 1)
        self.body.addLayout(row)
        self.body.addWidget(title(tr("The worst in each direction")))
        self._worst = label("", wrap=True, font=fonts.semibold(15))
        self.body.addWidget(self._worst)
        self.body.addWidget(
            FindingCard(
                "warning",
                tr("What to do"),
                tr(
                    "Hold the head over the pump; it is asked as soon as it is back, or when you press Find out now. "
                    "Until then watch the patient as for both."
                ),
            )
        )
        self.button = PrimaryButton(tr("Find out now"), icon="search")
        self.button.setObjectName("findOutButton")
        self.button.clicked.connect(self.find_out)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        model.phase_changed.connect(self._on_phase)
        model.message_posted.connect(self._on_answer)
        self._on_phase()

    def find_out(self) -> None:
        """Asks the pump, in a new session."""
        if self._model.phase is Phase.UNKNOWN and not self._looking:
            self._looking = True
            self.button.set_available(False, tr("The pump is being asked."))
            self.button.setText(tr("Finding out …"))
            self._model.settle()

    def _on_answer(self) -> None:
        self._looking = False
        self.button.setText(tr("Find out now"))
        self.button.set_available(True)

    def _on_phase(self) -> None:
        write = self._model.visit.open_write
        if self._model.phase is not Phase.UNKNOWN or write is None:
            return
        self._on_answer()
        who = tr(" by {user}", user=write.user) if write.user else ""
        self._begun.setText(
            tr(
                "Pump {serial} · sent {begun_at}{who}.{where}",
                serial=write.serial,
                begun_at=write.begun_at.replace("T", " "),
                who=who,
                where=self._where(),
            )
        )
        candidates = self._candidates()
        for facts, name in zip(self._lists, ("old", "new"), strict=True):
            found = next((c for c in candidates if c.name == name), None)
            facts.set_facts([(tr("Known"), tr("not on this computer"))] if found is None else self._facts(found))
        self._worst.setText(self._worst_words(candidates))

    def _where(self) -> str:
        """Where the pump is looked for, while it was not read."""
        known = self._model.known
        return "" if self._model.reading is not None or known is None else tr(" Looked for at {port}.", port=known.port)

    def _candidates(self) -> list[_Candidate]:
        write = self._model.visit.open_write
        if write is None:
            return []
        old, model = self._known_before(write)
        found = [] if old is None else [("old", old)]
        found.append(("new", decode_image(write.image)[0]))
        if model is None:
            return []
        return [_Candidate(name, program, daily_doses(program, model, self._model.library)) for name, program in found]

    def _known_before(self, write: OpenWrite) -> tuple[DeliveryProgram | None, PumpModel | None]:
        """The program that the pump ran before the write, and its model: as read now, else as at the last look."""
        reading, known = self._model.reading, self._model.known
        if reading is not None:
            is_new = digest(reading.image) == digest(write.image)
            return (None if is_new else reading.program), reading.identity.model
        if known is None or known.serial != write.serial:
            return None, None
        is_base = bool(known.image) and digest(known.image) == write.base_digest
        return (decode_image(known.image)[0] if is_base else None), pump_models().get(known.model)

    def _facts(self, candidate: _Candidate) -> list[tuple[str, str]]:
        library = self._model.library
        doses = [(library.tall_man(dose.drug), daily_text(dose)) for dose in candidate.daily]
        return [
            *doses,
            (tr("Mode"), mode_words(candidate.program)),
            (tr("Patient bolus"), demand_words(candidate.program)),
            (tr("Solution"), solution_words(candidate.program, library)),
        ]

    def _worst_words(self, candidates: list[_Candidate]) -> str:
        if not candidates:
            return ""
        lowest = min(candidates, key=lambda c: c.daily[0].scheduled)
        highest = max(candidates, key=lambda c: c.daily[0].at_most)
        drug = self._model.library.tall_man(lowest.daily[0].drug)
        low, high = daily_text(lowest.daily[0]), at_most_text(highest.daily[0])
        at_most = tr(
            "at most {high} ({highest_name} program, every patient bolus used)", high=high, highest_name=highest.name
        )
        return tr(
            "{drug}: at least {low} ({lowest_name} program), {at_most}",
            drug=drug,
            low=low,
            lowest_name=lowest.name,
            at_most=at_most,
        )
