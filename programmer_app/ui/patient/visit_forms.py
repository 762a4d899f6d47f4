"""Forms of a visit and of a trial: pain, what the patient can do, side effects, why something is corrected."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from device.quantities import Volume
from programmer_app.records.clinic.visit_values import Observed, PainScore, RefillNote
from programmer_app.ui.editors.fields import QuantityField
from programmer_app.ui.patient.fields import ChoiceField, NoteField, score_field, score_of
from programmer_app.ui.patient.record_form import RecordForm
from programmer_app.ui.translation import tr


def put_why(form: RecordForm) -> None:
    """A field for why something is corrected. Object name: <name of the form>Why."""
    note = NoteField(tr("Why this is corrected"), f"{form.objectName()}Why")
    form.put("correction_reason", note, tr("Reason of the correction"))


class ScoreForm(RecordForm):
    """Pain on the numeric rating scale. Object names: painNow, painAverage, painWorst."""

    def __init__(
        self, object_name: str = "scoreForm", parent: QWidget | None = None, *, asks_why: bool = False
    ) -> None:
        super().__init__(object_name, tr("Save score"), parent)
        self._now = score_field(tr("Pain now, from 0 to 10"), "painNow", needed=True)
        self._average = score_field(tr("Average pain of the last 24 h, from 0 to 10"), "painAverage", needed=False)
        self._worst = score_field(tr("Worst pain of the last 24 h, from 0 to 10"), "painWorst", needed=False)
        self.put("now", self._now, tr("Pain now"))
        self.put("average_24h", self._average, tr("24 h average"))
        self.put("worst_24h", self._worst, tr("24 h worst"))
        if asks_why:
            put_why(self)
        self.end()

    def why_not(self) -> str:
        """What is missing or wrong; the worst of a day lies at or above its average."""
        if problem := super().why_not():
            return problem
        average, worst = score_of(self._average), score_of(self._worst)
        if average is not None and worst is not None and worst < average:
            return tr("the worst of the last 24 h lies below their average")
        return ""

    def show_score(self, score: PainScore | None) -> None:
        """Shows a score that is corrected; None for a new one."""
        names = ("now", "average_24h", "worst_24h")
        self.show_values({} if score is None else {name: getattr(score, name) for name in names})

    def score(self) -> PainScore:
        """What was typed.

        Raises:
            ValueError: There is no score for now; `why_not` says so before.
        """
        now = score_of(self._now)
        if now is None:
            raise ValueError("no score")
        return PainScore(now, score_of(self._average), score_of(self._worst))


class ObservationForm(RecordForm):
    """What the patient can do, or a side effect. Object names: observedKind, observedText."""

    def __init__(
        self, object_name: str = "observationForm", parent: QWidget | None = None, *, asks_why: bool = False
    ) -> None:
        super().__init__(object_name, tr("Save"), parent)
        kinds = (("function", tr("function: what the patient can do")), ("side effect", tr("side effect")))
        self.put("kind", ChoiceField(tr("What was observed"), "observedKind", kinds))
        self.put("text", NoteField(tr("Observation in words"), "observedText"), tr("In words"))
        if asks_why:
            put_why(self)
        self.end()

    def show_observation(self, kind: str, text: str) -> None:
        """Shows an observation that is corrected; "" for a new one."""
        self.show_values({"kind": kind, "text": text})

    def kind(self) -> Observed:
        """What was chosen."""
        return "function" if self.line("kind") == "function" else "side effect"


class RefillForm(RecordForm):
    """The three volumes of a refill that is corrected.

    Object names: refillExpectedNow, refillMeasuredNow, refillFilledNow.

    What was filled in is read from the pump's program, and is corrected by programming the pump.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("refillNoteForm", tr("Save the corrected volumes"), parent)
        self._volumes = {
            "expected": QuantityField(Volume, "mL", tr("Expected before that filling"), "refillExpectedNow"),
            "measured": QuantityField(Volume, "mL", tr("Measured before that filling"), "refillMeasuredNow"),
            "filled": QuantityField(Volume, "mL", tr("Filled at that visit"), "refillFilledNow"),
        }
        for (column, field), text in zip(
            self._volumes.items(), (tr("Expected"), tr("Measured"), tr("Filled")), strict=True
        ):
            self.put(column, field, text)
        self.end()

    def show_refill(self, refill: RefillNote) -> None:
        """Shows the refill that is corrected."""
        self.show_values({column: getattr(refill, column) for column in self._volumes})

    def refill(self, old: RefillNote) -> RefillNote:
        """The corrected one.

        Raises:
            ValueError: A volume is missing; `why_not` says so before.
        """
        expected, measured, filled = (field.value() for field in self._volumes.values())
        if not (isinstance(expected, Volume) and isinstance(measured, Volume) and isinstance(filled, Volume)):
            raise ValueError("a volume is missing")  # noqa: TRY004 - a value, not a type, is missing
        return replace(old, expected=expected, measured=measured, filled=filled)


class ReasonForm(RecordForm):
    """Why something is done, in words. Object name of the note: <name>Text."""

    def __init__(self, object_name: str, save: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(object_name, save, parent)
        self.put("reason", NoteField(question, f"{object_name}Text"), tr("Reason"))
        self.end()
