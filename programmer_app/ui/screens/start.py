"""Start: connect a pump. Stands before anything but Qt is loaded; the model comes later by `follow`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, FindingCard, PrimaryButton, label, title
from programmer_app.ui.widgets.scrolled import Scrolled, TwoColumns

if TYPE_CHECKING:
    from programmer_app.ui.screens.port_chooser import PortChooser
    from programmer_app.ui.screens.reading_panel import ReadingPanel
    from programmer_app.ui.visit_model import VisitModel

_STARTING: Final = phrase("Thecal is still starting.")
_BUTTON: Final = QSize(220, 48)
_TRAINING_ONLY: Final = phrase("A training desk opens emulated pumps only.")


class StartScreen(QWidget):
    """Where a visit begins: an emulated pump, a port of this computer, or a URL.

    Args:
        training: Whether this is a training desk, which has no ports.

    Signals:
        transport_chosen: A function that makes the transport to open.
        emergency_chosen (str): Emergency access is wanted at this address.
    """

    transport_chosen = Signal(object)
    emergency_chosen = Signal(str)

    def __init__(self, *, training: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startScreen")
        self._training = training
        self._model: VisitModel | None = None
        self.chooser: PortChooser | None = None
        self._panel: ReadingPanel | None = None
        self._stack = QStackedLayout(self)
        left, right = _at_top(self._connect_card()), _at_top(self._about_card())
        self._stack.addWidget(TwoColumns(Scrolled(left), Scrolled(right), shares=(66, 34)))

    # ---- made once ----

    def _connect_card(self) -> Card:
        card = Card(tr("Connect a pump"), title_px=17)
        card.body.setSpacing(10)
        card.body.addWidget(title(tr("Emulated pump")))
        card.body.addWidget(
            label(
                tr("A whole pump in a process of its own, to learn and to try things out."), secondary=True, wrap=True
            )
        )
        self.emulated = PrimaryButton(tr("Emulated pump"))
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
        return card

    # ---- with the model ----

    def follow(self, model: VisitModel) -> None:
        """The model stands: pumps can be opened from now on."""
        from programmer_app.desk import ClinicDesk  # noqa: PLC0415 - after the first paint
        from programmer_app.ui import icons  # noqa: PLC0415 - after the first paint
        from programmer_app.ui.screens.port_chooser import PortChooser  # noqa: PLC0415 - after the first paint

        self._model = model
        icons.put(self.emulated, "training", "on_action")
        self.emulated.set_available(True)
        model.phase_changed.connect(self._on_phase)
        model.pairing_wanted.connect(self._ask_for_card)
        if isinstance(model.desk, ClinicDesk):
            self.chooser = PortChooser(model.desk)
            self.chooser.transport_chosen.connect(self.transport_chosen)
            self.chooser.emergency_chosen.connect(self.emergency_chosen)
            self._connect.body.addSpacing(8)
            self._connect.body.addWidget(self.chooser)
            self.chooser.look_for_ports()

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


def _at_top(card: Card) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return holder
