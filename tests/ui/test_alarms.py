"""Alarms in the window: rhythm and colour of the banner, tones, their pause, and a desk that cannot sound them."""

from __future__ import annotations

import io
import sys
import wave
from array import array
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsEffect, QWidget
from pytestqt.qtbot import QtBot

from device.pump import Alarm
from programmer_app.therapy.alarms import Priority
from programmer_app.ui.alarms import tones
from programmer_app.ui.alarms.banner import AlarmBanner
from programmer_app.ui.alarms.player import Player, find_player
from programmer_app.ui.alarms.rhythm import SoundState
from programmer_app.ui.preferences import preferences
from programmer_app.ui.shell import MainWindow
from tests.ui.windows import PATIENCE_MS, click, clinic_desk, model_of, open_training, open_window, pump_of

STALL, EMPTY, LOW, CORRECTED = Alarm(2, 100), Alarm(1, 50), Alarm(17, 10), Alarm(19, 5)


class HandClock:
    """Seconds that a test turns by hand."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def frames(qtbot: QtBot, alarm: Alarm) -> list[QColor]:
    """The ground of a banner in 600 frames of 10 s."""
    clock = HandClock()
    holder = QWidget()
    qtbot.addWidget(holder)
    banner = AlarmBanner(clock, holder)
    banner.resize(600, 52)
    banner.set_alarms((alarm,))
    begun_s = clock.now_s
    seen = []
    for number in range(600):
        clock.now_s = begun_s + number / 60
        banner.beat()
        seen.append(banner.grab().toImage().pixelColor(300, 46))
    banner.stop()
    return seen


@pytest.mark.requirement("R72")
@pytest.mark.parametrize(
    ("alarm", "lowest_hz", "highest_hz", "is_hue"),
    [
        (STALL, 1.4, 2.8, lambda c: c.red() > 180 and c.green() < 60 and c.blue() < 80),
        (LOW, 0.4, 0.8, lambda c: c.red() > 200 and c.green() > 180 and c.blue() < 60),
    ],
    ids=["high", "medium"],
)
def test_banner_flashes_in_the_colour_and_rhythm_of_the_standard(
    qtbot: QtBot, alarm: Alarm, lowest_hz: float, highest_hz: float, is_hue: object
) -> None:
    assert callable(is_hue)
    lit = [bool(is_hue(colour)) for colour in frames(qtbot, alarm)]
    rises = sum(not before and after for before, after in pairwise(lit))
    assert lowest_hz <= rises / 10 <= highest_hz
    assert 0.2 <= sum(lit) / len(lit) <= 0.6


@pytest.mark.requirement("R72")
def test_low_priority_is_cyan_and_constant(qtbot: QtBot) -> None:
    colours = frames(qtbot, CORRECTED)
    assert len({colour.name() for colour in colours}) == 1
    assert colours[0].red() < 120
    assert min(colours[0].green(), colours[0].blue()) > 180


def test_nothing_flashes_where_motion_is_reduced(qtbot: QtBot) -> None:
    preferences.change(reduced_motion=True)
    try:
        colours = frames(qtbot, STALL)
    finally:
        preferences.change(reduced_motion=False)
    assert len({colour.name() for colour in colours}) == 1
    assert colours[0].red() > 180


def test_the_timer_of_the_banner_beats_by_itself(qtbot: QtBot) -> None:
    window = window_with(qtbot, STALL)
    banner = banner_of(window)
    for lit in (True, False, True):
        qtbot.waitUntil(partial(is_it, banner, lit=lit), timeout=PATIENCE_MS)


def is_it(banner: AlarmBanner, *, lit: bool) -> bool:
    return banner.lit is lit


# ---- tones ----


def heard(priority: Priority) -> list[tuple[int, int, list[int]]]:
    """Begin, end and samples of each pulse of a burst."""
    with wave.open(io.BytesIO(tones.tone_wav(priority))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        samples = array("h", file.readframes(file.getnframes())).tolist()
    pulses = []
    begin: int | None = None
    quiet = 0
    for number, sample in enumerate(samples):
        if abs(sample) > 20:
            begin = number if begin is None else begin
            quiet = 0
        else:
            quiet += 1
            if begin is not None and quiet > 400:
                pulses.append((begin, number - quiet, samples[begin : number - quiet]))
                begin = None
    return pulses


def pitch_hz(samples: list[int]) -> float:
    """By the shift at which the middle of a pulse is most like itself."""
    middle = samples[len(samples) // 4 : 3 * len(samples) // 4]
    shifts = range(tones.SAMPLES_PER_S // 1000, tones.SAMPLES_PER_S // 150)

    def unlike(shift: int) -> float:
        pairs = zip(middle[shift:], middle, strict=False)
        return sum(abs(one - other) for one, other in pairs) / (len(middle) - shift)

    return tones.SAMPLES_PER_S / min(shifts, key=unlike)


@pytest.mark.parametrize(
    ("priority", "melody"),
    [
        ("high", "C5 D4 G4 C5 D4 C5 D4 G4 C5 D4"),
        ("medium", "C5 D4 G4"),
        ("low", "E4 C4"),
    ],
)
def test_bursts_have_the_pulses_and_the_melody_for_drug_delivery(priority: Priority, melody: str) -> None:
    hz = {"C4": 261.6, "D4": 293.7, "E4": 329.6, "G4": 392.0, "C5": 523.3}
    pulses = heard(priority)
    assert len(pulses) == len(melody.split())
    for (_, _, samples), note in zip(pulses, melody.split(), strict=True):
        assert pitch_hz(samples) == pytest.approx(hz[note], rel=0.02)
    lengths = [(end - begin) / tones.SAMPLES_PER_S for begin, end, _ in pulses]
    shortest, longest = (0.075, 0.2) if priority == "high" else (0.125, 0.25)
    assert all(shortest <= length <= longest for length in lengths)
    gaps = [(after[0] - before[1]) / tones.SAMPLES_PER_S for before, after in pairwise(pulses)]
    if priority == "high":
        assert gaps[2] > 2 * gaps[0], "three pulses, then two"
        assert 0.35 <= gaps[4] <= 1.3, "two groups of five"


# ---- the pause ----


@pytest.mark.requirement("R76")
def test_pause_of_the_sound_ends_by_itself_after_two_minutes() -> None:
    clock = HandClock()
    sound = SoundState(clock)
    sound.set_alarms([LOW])
    assert sound.due() == "medium"
    sound.pause()
    assert sound.due() is None
    clock.now_s += 119.9
    assert sound.due() is None
    assert sound.paused_left_s == pytest.approx(0.1)
    clock.now_s += 0.2
    assert sound.due() == "medium"


@pytest.mark.requirement("R76")
@pytest.mark.parametrize(("paused", "new"), [(LOW, STALL), (CORRECTED, LOW), (STALL, EMPTY)])
def test_a_graver_alarm_or_a_new_high_one_breaks_through_the_pause(paused: Alarm, new: Alarm) -> None:
    sound = SoundState(HandClock())
    sound.set_alarms([paused])
    sound.pause()
    sound.set_alarms([paused, new])
    assert sound.due() is not None
    assert sound.paused_left_s == 0


@pytest.mark.requirement("R76")
@pytest.mark.parametrize(("paused", "new"), [(STALL, LOW), (LOW, CORRECTED), (STALL, STALL)])
def test_a_lesser_alarm_does_not(paused: Alarm, new: Alarm) -> None:
    sound = SoundState(HandClock())
    sound.set_alarms([paused])
    sound.pause()
    sound.set_alarms([paused, new])
    assert sound.due() is None


def test_bursts_repeat_with_the_interval_of_the_priority() -> None:
    clock = HandClock()
    sound = SoundState(clock)
    sound.set_alarms([STALL])
    assert sound.due() == "high"
    sound.sounded(3.0)
    clock.now_s += 7.9
    assert sound.due() is None
    clock.now_s += 0.2
    assert sound.due() == "high"


# ---- the player ----


def test_player_that_is_chosen_gets_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    copy = tmp_path / "heard.wav"
    player = Player((sys.executable, "-c", f"import shutil, sys; shutil.copy(sys.argv[1], {str(copy)!r})"))
    with qtbot.waitSignal(player.ended, timeout=PATIENCE_MS) as ended:
        assert player.play(tones.tone_wav("low"))
    assert ended.args == [""]
    assert copy.read_bytes() == tones.tone_wav("low")


@pytest.mark.parametrize("command", [(sys.executable, "-c", "raise SystemExit(1)"), ("/no/such/player",), ()])
def test_player_that_does_not_work_says_so(qtbot: QtBot, command: tuple[str, ...]) -> None:
    player = Player(command)
    with qtbot.waitSignal(player.ended, timeout=PATIENCE_MS) as ended:
        player.play(tones.silent_wav())
    assert ended.args is not None
    assert ended.args[0]


def test_player_of_the_persons_choice_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THECAL_PLAYER", "'/opt/my player' --quiet")
    assert find_player() == ("/opt/my player", "--quiet")


# ---- in the window ----


def window_with(qtbot: QtBot, *alarms: Alarm) -> MainWindow:
    """A training window whose pump raises alarms, by a status put into the model."""
    window = open_training(qtbot)
    raise_alarms(window, *alarms)
    return window


def raise_alarms(window: MainWindow, *alarms: Alarm) -> None:
    model = model_of(window)
    assert model.status is not None
    model.status = replace(model.status, alarms=alarms)
    model.status_changed.emit()


def banner_of(window: MainWindow) -> AlarmBanner:
    assert window.extras is not None
    return window.extras.alarms.banner


def test_banner_stands_over_every_screen_and_leads_to_what_to_do(qtbot: QtBot) -> None:
    window = window_with(qtbot, LOW, STALL, CORRECTED)
    banner = banner_of(window)
    window.show_screen("program")
    assert banner.isVisible()
    assert banner.accessibleName() == "Alarm, high priority: Motor stall and 2 more"
    assert "Watch for withdrawal" in banner.accessibleDescription()
    click(banner.show_button)
    assert window.current_screen() == "pump"
    raise_alarms(window)
    assert not banner.isVisible()


@pytest.mark.requirement("R76")
def test_pause_shows_how_long_it_lasts_and_ends_when_the_link_is_lost(qtbot: QtBot) -> None:
    window = window_with(qtbot, LOW)
    assert window.extras is not None
    sound, banner = window.extras.alarms.sound, banner_of(window)
    assert banner.pause_button.text() == "Pause sound 2 min"
    QTest.keyClick(banner.pause_button, Qt.Key.Key_Space)
    assert 119 < sound.paused_left_s <= 120
    assert banner.pause_button.text().endswith("· Sound on")
    model_of(window).linked = False
    model_of(window).status_changed.emit()
    assert sound.paused_left_s == 0


@pytest.mark.requirement("R78")
def test_clinic_desk_that_cannot_sound_an_alarm_says_so_and_programs_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THECAL_PLAYER", "false")
    window = open_window(qtbot, clinic_desk())
    assert window.extras is not None
    qtbot.waitUntil(lambda: bool(model_of(window).unfit), timeout=PATIENCE_MS)
    assert "sound of alarms" in model_of(window).unfit
    assert window.messages.isVisible()


@pytest.mark.requirement("R78")
def test_training_desk_without_sound_goes_on_and_says_so_beside_the_alarm(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THECAL_PLAYER", "false")
    window = open_training(qtbot)
    extras = window.extras
    assert extras is not None
    qtbot.waitUntil(lambda: bool(extras.results), timeout=PATIENCE_MS)
    assert extras.alarms.sound_fault
    assert model_of(window).unfit == ""
    raise_alarms(window, STALL)
    assert not banner_of(window).pause_button.isVisible()


# ---- a pump that is no longer heard ----


def _is_grey(widget: QWidget) -> bool:
    effect: QGraphicsEffect | None = widget.graphicsEffect()
    return effect is not None and effect.isEnabled()


@pytest.mark.requirement("R77")
def test_values_of_a_pump_that_is_no_longer_heard_are_greyed_and_their_age_counts(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    assert window.extras is not None
    strip = window.extras.staleness.strip
    assert not strip.isVisible()
    model = model_of(window)
    model.linked = False
    lost_s = model.desk.clock.monotonic_s()
    model.status_changed.emit()
    assert strip.isVisible()
    assert all(_is_grey(widget) for widget in pump_of(window).values())
    assert model.desk.clock.monotonic_s() - lost_s < 2
    first = strip.accessibleName()
    qtbot.waitUntil(lambda: strip.accessibleName() != first or not strip.isVisible(), timeout=PATIENCE_MS)
    assert strip.accessibleName() != first
    assert model.status is not None
    model._take_status(replace(model.status))  # noqa: SLF001 - as when the link comes back
    assert not strip.isVisible()
    assert not any(_is_grey(widget) for widget in pump_of(window).values())
