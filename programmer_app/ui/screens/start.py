"""Start: who is due, connect a pump. The first paint has the notice alone; `fill` brings the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, FindingCard, label, title
from programmer_app.ui.widgets.scrolled import GAP_PX, Scrolled, TwoColumns

if TYPE_CHECKING:
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.screens.port_chooser import PortChooser
    from programmer_app.ui.screens.reading_panel import ReadingPanel
    from programmer_app.ui.visit_model import VisitModel

_STARTING: Final = phrase("Thecal is still starting.")
_BUTTON: Final = QSize(220, 48)
_TRAINING_ONLY: Final = phrase("A training desk opens emulated pumps only.")


class StartScreen(QWidget):
    """Where a visit begins: an emulated pump, a port of this computer, or a URL.

    Where the desk keeps records they have the larger column, and the pump the other one.

    Args:
        training: Whether this is a training desk, which has no ports.
        records: Whether the desk keeps records.

    Signals:
        transport_chosen: A function that makes the transport to open.
        emergency_chosen (str): Emergency access is wanted at this address.
    """

    transport_chosen = Signal(object)
    emergency_chosen = Signal(str)

    def __init__(self, *, training: bool, records: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startScreen")
        self._training = training
        self._model: VisitModel | None = None
        self.chooser: PortChooser | None = None
        self._looked = False
        self._panel: ReadingPanel | None = None
        self._records = records
        self._office: QWidget | None = None
        self._stack = QStackedLayout(self)
        self._about = self._about_card()
        self._first: QWidget | None = QWidget()
        row = QHBoxLayout(self._first)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        left, right = self._shares
        row.addStretch(left)
        row.addWidget(self._about, right, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self._first)

    @property
    def _shares(self) -> tuple[int, int]:
        return (58, 42) if self._records else (66, 34)

    def fill(self) -> None:
        """All that the first paint can do without; the second call does nothing."""
        first, self._first = self._first, None
        if first is None:
            return
        if self._records:
            self._office = office = Card(tr("Patients"), title_px=17)
            office.body.addWidget(label(tr("The records are being opened …"), secondary=True), 1)
            self._records_side = left = QWidget()
            column = QVBoxLayout(left)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(office)
            right = _at_top(self._connect_card(), self._about)
        else:
            self._add_steps(self._about)
            left, right = _at_top(self._connect_card()), _at_top(self._about)
        self._stack.insertWidget(0, TwoColumns(Scrolled(left), Scrolled(right), shares=self._shares))
        self._stack.setCurrentIndex(0)
        self._stack.removeWidget(first)
        first.deleteLater()

    # ---- made once ----

    def _connect_card(self) -> Card:
        from programmer_app.ui.widgets import PrimaryButton, SecondaryButton  # noqa: PLC0415 - after the first paint

        card = Card(tr("Connect a pump"), title_px=17)
        card.body.setSpacing(10)
        card.body.addWidget(title(tr("Emulated pump")))
        card.body.addWidget(
            label(
                tr("A whole pump in a process of its own, to learn and to try things out."), secondary=True, wrap=True
            )
        )
        # one filled button a screen: with records, it is theirs
        self.emulated = (SecondaryButton if self._records else PrimaryButton)(tr("Emulated pump"))
        self.emulated.setObjectName("emulatedPumpButton")
        self.emulated.setMinimumSize(_BUTTON)
        self.emulated.set_available(False, tr(_STARTING))
        self.emulated.clicked.connect(self._choose_emulator)
        card.body.addWidget(self.emulated, 0, Qt.AlignmentFlag.AlignLeft)
        if self._training:
            card.body.addWidget(label(tr(_TRAINING_ONLY), secondary=True, wrap=True))
        self._connect = card
        return card

    def _about_card(self) -> Card:
        card = Card(tr("Thecal"), title_px=17)
        notice = FindingCard(
            "warning",
            tr("Not a cleared medical device"),
            tr("For training and research. Do not treat patients with it."),
        )
        notice.setObjectName("notClearedNotice")
        card.body.addWidget(notice)
        return card

    def _add_steps(self, card: Card) -> None:
        steps = (
            (tr("1  Read"), tr("The pump says what it is and what it runs. Nothing can be edited before.")),
            (tr("2  Edit"), tr("A draft on this computer. The pump goes on with its program.")),
            (tr("3  Review"), tr("Old against new, reasons, and the pump's own totals.")),
            (tr("4  Activate"), tr("The pump switches in one step, and is read back.")),
        )
        for heading, text in steps:
            card.body.addSpacing(4)
            card.body.addWidget(title(heading))
            card.body.addWidget(label(text, secondary=True, wrap=True))

    # ---- with the model ----

    def follow(self, model: VisitModel) -> None:
        """The model stands: pumps can be opened from now on."""
        from programmer_app.desk import ClinicDesk  # noqa: PLC0415 - after the first paint
        from programmer_app.ui import icons  # noqa: PLC0415 - after the first paint
        from programmer_app.ui.screens.port_chooser import PortChooser  # noqa: PLC0415 - after the first paint

        self._model = model
        icons.put(self.emulated, "training", "action" if self._office is not None else "on_action")
        self.emulated.set_available(True)
        model.phase_changed.connect(self._on_phase)
        model.pairing_wanted.connect(self._ask_for_card)
        if isinstance(model.desk, ClinicDesk):
            self.chooser = PortChooser(model.desk)
            self.chooser.transport_chosen.connect(self.transport_chosen)
            self.chooser.emergency_chosen.connect(self.emergency_chosen)
            self._connect.body.addSpacing(8)
            self._connect.body.addWidget(self.chooser)

    def look_for_ports(self) -> None:
        """Asks for the serial ports, once; whoever wants to know it again presses the button."""
        if self.chooser is not None and not self._looked:
            self._looked = True
            self.chooser.look_for_ports()

    def show_records(self, clinic: ClinicModel) -> None:
        """The records can be asked from now on."""
        from programmer_app.ui.office.panel import OfficePanel  # noqa: PLC0415 - after the first paint

        if self._office is not None:
            panel = OfficePanel(clinic)
            layout = self._records_side.layout()
            if layout is not None:
                layout.replaceWidget(self._office, panel)
            self._office.deleteLater()
            self._office = panel

    def _on_phase(self) -> None:
        if self._model is None:
            return
        if self._model.is_reading and self._panel is None:
            self._make_panel(self._model)
        self._stack.setCurrentIndex(1 if self._model.is_reading else 0)

    def _make_panel(self, model: VisitModel) -> None:
        from programmer_app.ui.screens.reading_panel import ReadingPanel  # noqa: PLC0415 - when a pump is opened

        holder = QWidget(self)
        self._stack.addWidget(holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._panel = ReadingPanel(model)
        column.addWidget(self._panel, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    def _ask_for_card(self, refused: str) -> None:
        from programmer_app.ui.screens.pairing import PairingDialog  # noqa: PLC0415 - when it is used

        if self._model is not None:
            dialog = PairingDialog(refused, self.window())
            dialog.secret_given.connect(self._model.pair_pump)
            dialog.open()

    def _choose_emulator(self) -> None:
        if self._model is not None:
            self.transport_chosen.emit(self._model.desk.emulator())


def _at_top(*cards: Card) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
