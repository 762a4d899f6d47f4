"""The alarm tones as sound files in memory: bursts of pulses of the three priorities. No Qt.

The melody is that for drug delivery: C5 D4 G4, and C5 D4 G4 - C5 D4 for HIGH, twice.

Source: IEC 60601-1-8. Melodies of its annex as published by the University of Sydney, Anaesthesia (alarm sounds); a
pulse between 150 Hz and 1 kHz with at least four harmonics within 15 dB between 300 Hz and 4 kHz, as published by PUI
Audio. Lengths of pulses and spacings, the tones of LOW: background, unverified.
"""

from __future__ import annotations

import functools
import io
import math
import wave
from array import array
from dataclasses import dataclass
from typing import Final

from programmer_app.therapy.alarms import Priority

SAMPLES_PER_S: Final = 22_050
C4, D4, E4, G4, C5 = 261.63, 293.66, 329.63, 392.00, 523.25
"""Equal temperament, A4 = 440 Hz; Hz."""

HARMONICS: Final = (1.0, 0.8, 0.7, 0.6, 0.5)
"""Strength of the pulse's own frequency and of four harmonics; the weakest is 6 dB below."""

_LOUDNESS: Final = 0.6
_RISE: Final = 0.2
"""Share of a pulse in which it rises, and falls. Source: IEC 60601-1-8, table 4, 10 to 40 %
(background, unverified)."""


@dataclass(frozen=True, slots=True)
class Pulse:
    """One tone of a burst.

    Attributes:
        pitch_hz: Its frequency.
        length_s: How long it sounds.
        gap_s: Silence after it.
    """

    pitch_hz: float
    length_s: float
    gap_s: float


def _high() -> tuple[Pulse, ...]:
    length_s, gap_s = 0.15, 0.1
    pitches = (C5, D4, G4, C5, D4)
    # between the third and the fourth: two gaps and a pulse left out; between the two fives: 0.7 s
    gaps = (gap_s, gap_s, 2 * gap_s + length_s, gap_s, 0.7)
    return tuple(Pulse(pitch, length_s, gap) for pitch, gap in zip(pitches, gaps, strict=True)) * 2


BURSTS: Final[dict[Priority, tuple[Pulse, ...]]] = {
    "high": _high(),
    "medium": tuple(Pulse(pitch, 0.2, 0.2) for pitch in (C5, D4, G4)),
    "low": (Pulse(E4, 0.2, 0.2), Pulse(C4, 0.2, 0.2)),
}
"""HIGH ten pulses, MEDIUM three, LOW two."""


def burst_s(priority: Priority) -> float:
    """How long a burst lasts, with the silence at its end."""
    return sum(pulse.length_s + pulse.gap_s for pulse in BURSTS[priority])


@functools.cache
def tone_wav(priority: Priority) -> bytes:
    """A burst as a WAV file: 16 bit, one channel."""
    samples = array("h")
    for pulse in BURSTS[priority]:
        samples += _pulse(pulse.pitch_hz, pulse.length_s)
        samples += _silence(pulse.gap_s)
    return _wav(samples)


@functools.cache
def silent_wav() -> bytes:
    """A twentieth of a second of silence, to find out whether anything can be played."""
    return _wav(_silence(0.05))


def _silence(length_s: float) -> array[int]:
    return array("h", bytes(2 * round(length_s * SAMPLES_PER_S)))


@functools.cache
def _pulse(pitch_hz: float, length_s: float) -> array[int]:
    count = round(length_s * SAMPLES_PER_S)
    rise = count * _RISE
    peak = _LOUDNESS * 32_767 / sum(HARMONICS)
    turn = 2 * math.pi * pitch_hz / SAMPLES_PER_S
    made = array("h")
    for n in range(count):
        envelope = min(1.0, n / rise, (count - n) / rise)
        height = sum(share * math.sin(turn * n * (k + 1)) for k, share in enumerate(HARMONICS))
        made.append(round(peak * envelope * height))
    return made


def _wav(samples: array[int]) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(SAMPLES_PER_S)
        writer.writeframes(samples.tobytes())
    return file.getvalue()
