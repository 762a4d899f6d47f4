"""The scene in a widget: follows the state, moves while something moves, and writes names beside the parts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.anatomy import shapes
from programmer_app.ui.anatomy.items import BodyItem, BolusItem, CatheterItem, PumpItem, RotorItem, ink
from programmer_app.ui.anatomy.state import AnatomyState
from programmer_app.ui.overrides import telling
from programmer_app.ui.preferences import preferences
from programmer_app.ui.translation import tr

FRAME_MS: Final = 33
TURN_S: Final = 6.0
BOLUS_TURN_S: Final = 1.5
"""A turn of the drawn rotor. It only shows that the rotor turns: the real one needs minutes to hours."""

_PASS_S: Final = 2.5
_DOTS: Final = 4
_GREY: Final = 0.45


class AnatomyView(QGraphicsView):
    """The picture.

    Args:
        label_px: Size of the names beside the parts.
        ground: Colour around the picture.
    """

    def __init__(self, label_px: int = 13, ground: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("anatomyView")
        self.setAccessibleName(tr("The pump in the body"))
        self._label_px = label_px
        self._ground = ground
        self._state: AnatomyState | None = None
        self._stale = False
        self._painted = QRectF()
        self._body, self._pump, self._catheter, self._rotor = BodyItem(), PumpItem(), CatheterItem(), RotorItem()
        scene = QGraphicsScene(shapes.FIELD, self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._dots = tuple(BolusItem() for _ in range(_DOTS))
        for item in (self._body, self._catheter, *self._dots, self._pump, self._rotor):
            scene.addItem(item)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setInteractive(False)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setMinimumSize(320, 200)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.step)
        theme.notifier.theme_changed.connect(self._recolour)
        preferences.changed.connect(self._decide)
        self._recolour()

    @property
    def moving(self) -> bool:
        """Whether the picture moves now."""
        return self._timer.isActive()

    def set_state(self, state: AnatomyState | None, *, stale: bool = False) -> None:
        """Another moment; a stale one stands still and is pale."""
        self._state, self._stale = state, stale
        if state is not None:
            self._pump.set_state(state)
            self._catheter.set_state(state)
            self._rotor.set_stalled(stalled=state.stalled)
            self.setAccessibleDescription(_in_words(state))
        for item in (self._pump, self._catheter, self._rotor):
            item.setVisible(state is not None)
            item.setOpacity(_GREY if stale else 1.0)
        for dot in self._dots:
            dot.setVisible(state is not None and bool(state.bolus) and state.turning)
        self.viewport().update()
        self._decide()

    def step(self) -> None:
        """One frame: turns the rotor and moves a bolus."""
        state = self._state
        if state is None:
            return
        now_s = self._since.elapsed() / 1000
        turn_s = BOLUS_TURN_S if state.bolus else TURN_S
        self._rotor.setRotation(360 * (now_s / turn_s % 1))
        if state.bolus:
            self._place_dots(now_s / _PASS_S % 1)

    def stop(self) -> None:
        """Nothing moves any more."""
        self._timer.stop()

    def _decide(self) -> None:
        """Moves only what moves in the pump, only where it is seen, and never for who wants it still."""
        moves = self._state is not None and self._state.turning and not self._stale
        if moves and self.isVisible() and not preferences.looks.reduced_motion:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
            self._place_dots(0.5)

    def _place_dots(self, phase: float) -> None:
        path = shapes.catheter()
        for number, dot in enumerate(self._dots):
            dot.setPos(path.pointAtPercent((number + phase) / _DOTS))

    def _recolour(self) -> None:
        self.setBackgroundBrush(theme.colour(self._ground))
        for item in self.scene().items():
            item.update()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole field is always seen."""
        super().resizeEvent(event)
        self.fitInView(shapes.FIELD, Qt.AspectRatioMode.KeepAspectRatio)

    def showEvent(self, event: QShowEvent) -> None:
        """Moves again."""
        super().showEvent(event)
        self.fitInView(shapes.FIELD, Qt.AspectRatioMode.KeepAspectRatio)
        self._decide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing needs to move."""
        super().hideEvent(event)
        self._timer.stop()

    # ---- names ----

    @telling
    def drawForeground(self, painter: QPainter, area: QRectF | QRect) -> None:
        """Names with lines to the parts, in the size of the screen, not of the picture."""
        self._painted = QRectF(self.mapFromScene(QRectF(area)).boundingRect()).adjusted(-3, -3, 3, 3)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, mark, text, colour, strong in self._labels():
            self._draw_label(painter, place, mark, (text, colour, strong))
        painter.restore()

    def _labels(self) -> list[tuple[QPointF, QPointF | None, str, str, bool]]:
        """Where each name stands, what it points at, the words, their colour, whether they are strong."""
        port = shapes.catheter().pointAtPercent(0.30)
        found: list[tuple[QPointF, QPointF | None, str, str, bool]] = [
            (QPointF(400, 60), shapes.vertebra_mark(), tr("Spine"), "secondary", False),
            (QPointF(828, 40), shapes.cord_mark(), tr("Spinal cord"), "secondary", False),
            (QPointF(838, 420), shapes.fluid_mark(), tr("Spinal fluid"), "secondary", False),
            (QPointF(30, 120), shapes.skin_mark(), tr("Skin"), "secondary", False),
        ]
        state = self._state
        if state is None:
            return found
        tip_text = (
            tr("Catheter tip") if not state.front else tr("Catheter tip: new solution\n{front}", front=state.front)
        )
        turns = tr("Rotor held") if state.stalled else (tr("Rotor turns") if state.turning else tr("Rotor rests"))
        found += [
            (
                QPointF(30, 478),
                QPointF(176, 424),
                tr("Pump\n{level} of {capacity}", level=state.level, capacity=state.capacity),
                "text",
                True,
            ),
            (QPointF(372, 196), QPointF(318, 266), turns, "alarm_high" if state.stalled else "text", state.stalled),
            (QPointF(838, 200), shapes.tip(), tip_text, "text", True),
        ]
        catheter = tr("Catheter: high pressure") if state.pressure else tr("Catheter")
        if state.held:
            catheter = f"new: {state.fresh}"
            port = shapes.catheter().pointAtPercent(0.12)
            old = shapes.catheter().pointAtPercent(0.53)
            found.append((QPointF(838, 520), old, f"old: {state.held}", "now", True))
        colour = "alarm_medium" if state.pressure else ("new" if state.held else "text")
        found.append((QPointF(372, 400), port, catheter, colour, bool(state.held or state.pressure)))
        return found

    def _draw_label(
        self, painter: QPainter, place: QPointF, mark: QPointF | None, words: tuple[str, str, bool]
    ) -> None:
        text, colour, strong = words
        painter.setFont(fonts.semibold(self._label_px) if strong else fonts.font(self._label_px))
        metrics = painter.fontMetrics()
        size = metrics.size(0, text)
        at = QPointF(self.mapFromScene(place))
        width, height = float(size.width()), float(size.height())
        room = self.viewport().rect()
        left = max(6.0, min(at.x(), room.width() - width - 8))
        top = max(4.0, min(at.y(), room.height() - height - 4))
        area = QRectF(left, top, width + 2, height)
        if mark is not None:
            end = QPointF(self.mapFromScene(mark))
            start = QPointF(max(area.left(), min(end.x(), area.right())), max(area.top(), min(end.y(), area.bottom())))
            painter.setPen(QPen(theme.colour("secondary"), 1))
            if QRectF(start, end).normalized().adjusted(-4, -4, 4, 4).intersects(self._painted):
                painter.drawLine(start, end)
                painter.setBrush(theme.colour("secondary"))
                painter.drawEllipse(end, 2.5, 2.5)
        if not area.adjusted(-6, -4, 6, 4).intersects(self._painted):
            return
        ground = QColor(ink("air"))
        ground.setAlphaF(0.86)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area.adjusted(-4, -2, 4, 2), 4, 4)
        painter.setPen(theme.colour(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)


def _in_words(state: AnatomyState) -> str:
    """The same facts for a screen reader."""
    parts = [
        state.sentence,
        tr("The reservoir holds {level} of {capacity}.", level=state.level, capacity=state.capacity),
    ]
    if state.held:
        parts.append(
            tr(
                "The catheter still holds {held}; {fresh} follows and {value}.",
                held=state.held,
                fresh=state.fresh,
                value=state.front or tr("rests"),
            )
        )
    if state.alarm is not None:
        parts.append(tr("Alarm of {alarm} priority: {alarm_2}.", alarm=state.alarm[0], alarm_2=state.alarm[1]))
    return " ".join(parts)
