"""Every widget and both plots on one window, to look at.

Run by hand with `python -m tests.ui.gallery`; it writes build/gallery/light.png, dark.png and the like. The numbers are
made up for the picture; nothing here computes therapy.
"""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from programmer_app.ui import icons, theme
from programmer_app.ui import widgets as w
from programmer_app.ui.plots import CumulativePlot, RatePlot

SIZE = QSize(1440, 900)
NAV = [
    w.NavEntry("start", "Start", "start"),
    w.NavEntry("pump", "Pump", "pump"),
    w.NavEntry("refill", "Refill", "refill"),
    w.NavEntry("program", "Program", "program"),
    w.NavEntry("logs", "Logs", "logs"),
    w.NavEntry("patient", "Patient", "patient"),
    w.NavEntry("reports", "Reports", "reports"),
    w.NavEntry("training", "Training", "training"),
    w.NavEntry("settings", "Settings", "settings"),
]
DAY = [(0, 0.08), (360, 0.2), (540, 0.12), (1020, 0.18), (1260, 0.08)]
ROWS = [
    w.KeyValueRow("Infusion mode", "Simple continuous", "Flex (24 h), 5 steps", "changed"),
    w.KeyValueRow("Morphine, scheduled", "2.4 mg/day", "3 mg/day", "+25 %", "reason"),
    w.KeyValueRow("Morphine, at most with boluses", "2.4 mg/day", "3.6 mg/day", "+50 %", "reason"),
    w.KeyValueRow("BUPivacaine, scheduled", "4.8 mg/day", "6 mg/day", "+25 %", "reason"),
    w.KeyValueRow("Patient bolus", "off", "0.15 mg over 5 min, lockout 4 h, 4 a day", "new"),
    w.KeyValueRow("Concentration", "10 mg/mL", "10 mg/mL"),
    w.KeyValueRow("Low-reservoir alarm", "2027-03-24", "2027-02-28", "−24 d", "reason"),
]


def parse_positive(text: str) -> float:
    """A stand-in for the exact parser of the device layer."""
    if not text or not text.isascii() or not text.replace(".", "", 1).isdigit() or text.endswith("."):
        raise ValueError(f"“{text}” is not a number; write it like 0.2")
    return float(text)


def rate_plot() -> RatePlot:
    """The day of the design picture."""
    plot = RatePlot()
    plot.set_day(DAY, "mg/h", "morphine")
    plot.set_running([(0, 0.1)])
    plot.set_now(14 * 60 + 32)
    return plot


def cumulative_plot(watermark: str | None = None) -> CumulativePlot:
    """The curves of the design picture."""
    plot = CumulativePlot()
    hours = np.linspace(0, 24, 961)
    edges = np.array([0, 6, 9, 17, 21, 24.0])
    new = np.interp(hours, edges, np.array([0, 0.48, 1.08, 2.04, 2.76, 3.0]))
    extra = np.minimum(np.floor(hours / 4.0 + 1), 4) * 0.15
    plot.set_axis("mg", 24.0)
    plot.set_limits(
        [(4.5, "clinic soft limit 4.5 mg/24 h", "reason"), (5.0, "library hard limit 5 mg/24 h", "blocked")]
    )
    done = hours[hours <= 14.5]
    plot.set_curves(hours, new, hours * 0.1, new + extra, (done, new[: done.size] * 0.98) if watermark else None)
    plot.cursor_text = lambda x_h: [
        (f"{int(x_h):02d}:{round(x_h % 1 * 60) % 60:02d} · cumulative morphine", "title"),
        (f"proposed {np.interp(x_h, hours, new):.2f} mg · at most {np.interp(x_h, hours, new + extra):.2f}", "new"),
        (f"running now {x_h * 0.1:.2f} mg", "old"),
    ]
    plot.set_watermark(watermark)
    plot.set_cursor(20.25)
    return plot


def _frame(page: QWidget, current: str) -> QWidget:
    window = QWidget()
    bar = w.PatientBar()
    bar.set_patient("Demo, Ana", "MRN 000-DEMO-17 · born 1961-04-12 · 65 y")
    bar.set_pump_state("Pump connected · signal 4/5", "good")
    bar.set_pump("Model IT-40 · SN EMU-00042")
    bar.set_clock("pump clock 14:32 (+3 s)")
    bar.set_user("Trainer: J. Doe")
    rail = w.NavRail(NAV)
    rail.set_current(current)
    rail.set_available("settings", False, "Only an administrator changes settings")
    lower = QHBoxLayout()
    lower.setSpacing(0)
    lower.addWidget(rail)
    lower.addWidget(page, 1)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(w.TrainingBanner())
    column.addWidget(bar)
    column.addLayout(lower, 1)
    return window


def _summary() -> w.DoseSummary:
    summary = w.DoseSummary()
    summary.set_dose("2.4", "3 mg", "+25 %", "reason")
    summary.set_lines(
        ["morphine 10 mg/mL · with patient boluses at most 3.6 mg", "BUPivacaine 20 mg/mL follows: 4.8 → 6 mg"]
    )
    return summary


def _checks() -> w.Card:
    checks = w.Card("Checks")
    checks.set_pill("1 needs a reason", "reason")
    for severity, heading, message, source in (
        ("reason", "Daily dose rises 25 %", "Clinic rule: more than 20 % in one visit needs a reason.", ""),
        ("block", "Concentration above the stable one", "30 mg/mL of 20 mg/mL.", "Drug library 2026-03, morphine"),
        ("good", "Within library limits", "morphine 3 of 15 mg/day · 10 of 20 mg/mL", ""),
        ("note", "Refill due 2027-02-28", "31.4 mL left · in 98 days (81 if every bolus is used)", ""),
    ):
        checks.body.addWidget(w.FindingCard(severity, heading, message, source))  # type: ignore[arg-type]
    checks.body.addStretch(1)
    return checks


def program_page() -> QWidget:
    """The program screen's furniture."""
    page = QWidget()
    top = QHBoxLayout()
    modes = [("s", "Simple continuous"), ("f", "Flex (24 h)"), ("w", "Flex (weekly)"), ("b", "Periodic bolus")]
    mode = w.SegmentedControl(modes, "Infusion mode")
    mode.set_value("f")
    mode.set_available("b", False, "This pump model has no periodic bolus")
    horizon = w.SegmentedControl([("24", "24 h"), ("7", "7 d"), ("r", "To next refill")], "Horizon")
    undo, redo = w.QuietButton("Undo change 06:00 rate", icon="undo"), w.QuietButton("Redo", icon="redo")
    redo.set_available(False, "There is nothing to do again")
    for widget in (mode, horizon):
        top.addWidget(widget)
    top.addStretch(1)
    top.addWidget(undo)
    top.addWidget(redo)
    rate = w.Card("Delivery rate · morphine mg/h", "drag a step, or type in the table · dashed = running now")
    rate.body.addWidget(rate_plot())
    total = w.Card("Projected cumulative dose · morphine mg")
    total.add_to_head(w.SegmentedControl([("m", "morphine"), ("b", "BUPivacaine"), ("r", "reservoir")], "Drug"))
    total.body.addWidget(cumulative_plot())
    left = QVBoxLayout()
    left.setSpacing(12)
    left.addWidget(rate, 4)
    left.addWidget(total, 7)
    right = QVBoxLayout()
    right.setSpacing(12)
    right.addWidget(_summary())
    right.addWidget(_checks(), 1)
    right.addWidget(w.PrimaryButton("Review and program pump..."))
    grid = QGridLayout(page)
    grid.setContentsMargins(14, 14, 14, 14)
    grid.setSpacing(12)
    grid.addLayout(top, 0, 0, 1, 2)
    grid.addLayout(left, 1, 0)
    grid.addLayout(right, 1, 1)
    grid.setColumnStretch(0, 72)
    grid.setColumnStretch(1, 28)
    return page


def _programming() -> w.Card:
    card = w.Card("Programming", "keep the head over the pump", title_px=17)
    steps = w.ProgressSteps("Programming the pump")
    steps.set_steps(
        [
            ("read", "Read pump again"),
            ("send", "Send program"),
            ("check", "Pump checked the program"),
            ("activate", "Activate"),
            ("back", "Read back and compare"),
        ]
    )
    steps.set_state("read", "done", "pump unchanged since interrogation")
    steps.set_state("send", "failed", "block 7 of 9 was refused")
    steps.set_state("check", "done", "pump says 3 mg/day, at most 3.6 mg/day: same as here")
    steps.set_state("activate", "active", "waiting for your confirmation")
    steps.clear_progress()
    steps.set_progress(5.8, 8.0)
    card.body.addWidget(steps)
    card.body.addStretch(1)
    card.body.addWidget(w.title("Type the new daily dose of morphine to confirm"))
    dose = w.ExactField(parse_positive, str, "mg/day", "New daily dose")
    dose.set_size_px(17)
    dose.set_value(3)
    card.body.addWidget(dose)
    card.body.addWidget(
        w.label("Until you press Activate the pump keeps running the old program.", secondary=True, wrap=True)
    )
    row = QHBoxLayout()
    row.addWidget(w.SecondaryButton("Cancel"))
    row.addWidget(w.DangerButton("Stop pump", icon="stop"))
    row.addWidget(w.PrimaryButton("Activate new program"), 1)
    card.body.addLayout(row)
    return card


def _fields() -> w.Card:
    card = w.Card("Entry fields", "units inside, both parts always visible")
    good = w.ExactField(parse_positive, str, "mg/h", "Rate")
    good.set_value(0.2)
    wrong = w.ExactField(parse_positive, str, "mg/h", "Rate")
    wrong.findChildren(QLineEdit)[0].setText("1,5")
    off = w.ExactField(parse_positive, str, "mL", "Volume")
    off.set_value(38)
    off.setEnabled(False)
    start = w.TimeField("From")
    start.set_value(360)
    lockout = w.IntervalField("Lockout")
    lockout.set_value(240)
    choice = QComboBox()
    choice.addItems(["morphine", "HYDROmorphone"])
    grid = QGridLayout()
    for number, field in enumerate((good, wrong, off, start, lockout, choice)):
        grid.addWidget(field, number // 3, number % 3, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(grid)
    return card


def review_page() -> QWidget:
    """The review screen's furniture and the rest."""
    page = QWidget()
    message = w.MessageBar()
    message.show_message(
        "error",
        "The link dropped while the pump was switching programs.",
        "The pump runs either the old program or the new one, never a mix.",
        "Hold the head over the pump and read it again.",
        "Read pump",
    )
    review = w.Card("Review before programming", title_px=17)
    table = w.KeyValueTable("Settings, running now against after programming")
    table.set_rows(ROWS)
    review.body.addWidget(table)
    review.body.addWidget(w.title("Old against new, first 24 hours"))
    review.body.addWidget(cumulative_plot("TRAINING"), 1)
    left = QVBoxLayout()
    left.setSpacing(12)
    left.addWidget(message)
    left.addWidget(_fields())
    left.addWidget(review, 1)
    row = QHBoxLayout(page)
    row.setContentsMargins(14, 14, 14, 14)
    row.setSpacing(12)
    row.addLayout(left, 68)
    row.addWidget(_programming(), 32)
    return page


def parts_page() -> QWidget:
    """Pills, messages, icons, the empty screen."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(14, 14, 14, 14)
    column.setSpacing(12)
    pills = QHBoxLayout()
    for tone in theme.TONES:
        pills.addWidget(w.Pill(tone, tone))
    pills.addStretch(1)
    column.addLayout(pills)
    for kind, text in (("warning", "The pump clock is 12 min late."), ("info", "A newer drug library is approved.")):
        bar = w.MessageBar()
        bar.show_message(kind, text, next_step="Set it at the end of the visit.")  # type: ignore[arg-type]
        column.addWidget(bar)
    shapes = w.Card("Icons")
    grid = QGridLayout()
    for number, name in enumerate(icons.names()):
        button = w.QuietButton(name, icon=name)
        button.setEnabled(number % 7 != 0)
        grid.addWidget(button, number // 8, number % 8)
    shapes.body.addLayout(grid)
    column.addWidget(shapes)
    empty = w.Card("Logs")
    empty.body.addWidget(
        w.EmptyState(
            "logs", "Events of the pump beside what this program did.", "Read the pump to see them.", "Read pump"
        )
    )
    column.addWidget(empty, 1)
    return page


def draw(folder: Path) -> list[Path]:
    """Write the pictures of both themes.

    Args:
        folder: Made where it is missing.

    Returns:
        The files, light before dark.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the gallery needs a QApplication")
    folder.mkdir(parents=True, exist_ok=True)
    pages = {"program": program_page, "review": review_page, "parts": parts_page}
    windows = {}
    theme.apply(app, "light")
    for name, make in pages.items():
        windows[name] = _frame(make(), "program")
        windows[name].resize(SIZE)
        windows[name].show()
    written = []
    for look in ("light", "dark"):
        theme.apply(app, look)
        app.processEvents()
        for name, window in windows.items():
            path = folder / f"{name}-{look}.png"
            window.grab().save(str(path))
            written.append(path)
    for window in windows.values():
        window.close()
        window.deleteLater()
    theme.apply(app, "light")
    return written


if __name__ == "__main__":
    running = QApplication(sys.argv)
    draw(Path(__file__).parents[2] / "build" / "gallery")
