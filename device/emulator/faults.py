"""The faults that an emulated pump and head can be given: their names, their parameters, and how they are written.

    NAME[:key=value,..]        motor-stall:start=2h,length=20min        noisy-link:loss=0.3,seed=7

What each does lies in `pump_faults` (in seconds of the pump) and `link_faults` (in seconds of the link).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

DAY_S = 86_400
_UNITS_S = {"s": 1, "min": 60, "h": 3_600, "d": DAY_S}
_NUMBER = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", re.ASCII)
_TIME = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)(s|min|h|d)?", re.ASCII)
LONGEST_S = 400_000_000


class FaultTextError(ValueError):
    """A text that names no fault, or gives it what it does not have.

    Attributes:
        limit: what there is instead.
    """

    def __init__(self, what: str, limit: str) -> None:
        super().__init__(f"{what}; there is: {limit}")
        self.limit = limit


@dataclass(frozen=True)
class Key:
    """A parameter: a number within limits, a time in seconds, or one of some words.

    Attributes:
        preset: as written.
        about: what it is, with its unit.
        low: least.
        high: most.
        words: the words; empty for a number.
        time: whether units of time may follow the number.
    """

    preset: str
    about: str
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(10**9)
    words: tuple[str, ...] = ()
    time: bool = False

    @property
    def limit(self) -> str:
        """What it takes, in words."""
        if self.words:
            return ", ".join(self.words)
        return f"{_plain(self.low)} to {_plain(self.high)}" + (" s, or with s, min, h, d" if self.time else "")


@dataclass(frozen=True)
class Kind:
    """A kind of fault.

    Attributes:
        about: one sentence for whoever chooses it.
        keys: its parameters by name.
        link: whether it is of the link, and its times are seconds of the link; else they are the pump's.
    """

    about: str
    keys: Mapping[str, Key]
    link: bool = False


@dataclass(frozen=True)
class Fault:
    """A fault as asked for.

    Attributes:
        name: of its kind.
        numbers: its numbers by key; times in seconds.
        words: its words by key.
    """

    name: str
    numbers: Mapping[str, Fraction]
    words: Mapping[str, str]

    @property
    def kind(self) -> Kind:
        """Its kind."""
        return KINDS[self.name]

    @property
    def start_s(self) -> int:
        """Seconds between asking for it and its beginning."""
        return int(self.numbers["start"])

    @property
    def length_s(self) -> int | None:
        """How long it lasts; None: until it is cleared."""
        return int(self.numbers.get("length", Fraction(0))) or None

    @property
    def seed(self) -> int:
        """Makes what is random in it repeatable."""
        return int(self.numbers.get("seed", Fraction(0)))

    @property
    def size(self) -> Fraction:
        """How large it is."""
        return self.numbers["size"]


def _number(preset: str, about: str, low: str = "0", high: str = "1000000000") -> Key:
    return Key(preset, about, Fraction(low), Fraction(high))


def _time(preset: str, about: str) -> Key:
    return Key(preset, about, high=Fraction(LONGEST_S), time=True)


_START = _time("0", "begins so long after it is asked for")
_LENGTH = _time("0", "lasts so long; 0: until it is cleared")
_SEED = _number("0", "makes what is random in it repeatable", high="4294967295")


def _lasting(about: str, *, link: bool = False, length: str = "0", **keys: Key) -> Kind:
    return Kind(about, {"start": _START, "length": _time(length, _LENGTH.about), **keys}, link)


def _sudden(about: str, **keys: Key) -> Kind:
    return Kind(about, {"start": _START, **keys})


def _percent(preset: str, about: str, high: str = "100") -> Key:
    return _number(preset, f"{about}, percent", high=high)


KINDS: Mapping[str, Kind] = {
    "lost-link": _lasting("The line to the head is dead: neither head nor pump answers.", link=True),
    "noisy-link": _lasting(
        "The radio loses records, and the line flips bits.",
        link=True,
        loss=_number("0.2", "probability that a record is lost on the radio", high="1"),
        errors=_number("0", "probability that a bit on the line is flipped", high="1"),
        seed=_SEED,
    ),
    "head-moved-away": _lasting(
        "The head is moved away from the pump: quality falls, then the head answers but the pump does not.",
        link=True,
        fade=_time("4", "takes so long to go out of reach, and to come back before its end"),
        seed=_SEED,
    ),
    "motor-stall": _lasting("The rotor is held: nothing is delivered, alarm 2."),
    "motor-stall-recovering": _lasting(
        "The rotor is held by a magnet, as in MRI, and turns again by itself.", length="20min"
    ),
    "over-infusion": _lasting(
        "Each stroke moves more than the pump counts.", size=_percent("50", "so much more", high="400")
    ),
    "under-infusion": _lasting("Each stroke moves less than the pump counts.", size=_percent("50", "so much less")),
    "air": _lasting(
        "Air is before the rotor: it is moved in place of drug until it has gone.",
        size=_number("200", "so much air, mcL", high="40000"),
    ),
    "catheter-kink": _lasting(
        "The catheter is bent: less or nothing passes; from half on the pressure alarm 20 comes.",
        size=_percent("100", "shut to so much"),
    ),
    "catheter-leak": _lasting("Part of the drug runs out beside the catheter.", size=_percent("30", "so much of it")),
    "catheter-disconnection": _lasting("The catheter is off: all of the drug runs out beside it."),
    "microfracture": _lasting(
        "A crack in the catheter that opens and shuts by itself, and leaks while it is open.",
        size=_percent("60", "leaks so much while it is open"),
        seed=_SEED,
    ),
    "empty-reservoir": _sudden(
        "The reservoir runs empty at once.",
        size=_number("0", "still holds so much, mL", high="40"),
        seen=Key("yes", "whether the pump's own count goes down with it", words=("yes", "no")),
    ),
    "pocket-fill": _sudden(
        "Of the next fill, part goes into the pocket beside the pump.",
        size=_number("5", "so much, mL", high="40"),
    ),
    "sensor-error": _lasting("The pressure sensor is wrong: alarm 20, while delivery is as it should be."),
    "low-battery": _sudden(
        "The battery falls to little charge; below 5 percent the replacement indicator comes.",
        size=_percent("4", "so much is left"),
    ),
    "battery-end": _sudden("The battery is spent at once: end of service, alarm 4."),
    "reset-to-minimum-rate": _sudden("The pump resets and loses its programs: minimum rate, alarm 6."),
    "memory-bit-flip": _sudden(
        "Bits flip in the pump's memory, and its self-test finds it.",
        where=Key("program", "what is hit", words=("program", "record", "both", "spare", "state")),
        size=_number("1", "so many bits", low="1", high="1000"),
        seed=_SEED,
    ),
    "power-cut-at-write": _sudden(
        "The pump's power goes at one of its durable writes and comes back at once.",
        n=_number("1", "which write from then on", low="1", high="1000000"),
        when=Key("inside", "where in that write", words=("before", "inside", "after")),
    ),
    "clock-jump": _sudden(
        "The pump's clock jumps, and nobody set it.",
        size=_number("3600", "so many seconds, negative: back", low="-100000000", high="100000000"),
    ),
    "clock-drift": _lasting(
        "The pump's clock runs fast or slow; delivery goes by seconds that do not.",
        size=_number("2", "so many seconds a day, negative: slow", low="-3600", high="3600"),
    ),
    "foreign-programmer": _sudden(
        "Another programmer reaches the pump and changes something.",
        act=Key(
            "commit",
            "what it does: commits the minimum rate, stops, or gives a bolus",
            words=("commit", "stop", "bolus"),
        ),
    ),
}


def parse_fault(text: str) -> Fault:
    """A fault from `NAME[:key=value,..]`.

    Raises:
        FaultTextError: no such fault or key, or a value outside what it takes; the message says what there is.
    """
    name, _, rest = text.strip().partition(":")
    kind = KINDS.get(name)
    if kind is None:
        raise FaultTextError(f"no fault {name[:40]!r}", ", ".join(KINDS))
    given = _pairs(name, kind, rest)
    numbers: dict[str, Fraction] = {}
    words: dict[str, str] = {}
    for key, about in kind.keys.items():
        written = given.get(key, about.preset)
        if about.words:
            if written not in about.words:
                raise FaultTextError(f"{name}: {key}={written[:40]}", about.limit)
            words[key] = written
        else:
            numbers[key] = _value(name, key, about, written)
    return Fault(name, numbers, words)


def fault_list() -> str:
    """Every fault with its sentence and its parameters, a line each."""
    lines: list[str] = []
    for name, kind in KINDS.items():
        lines.append(f"{name}: {kind.about}")
        lines += [f"    {key}={about.preset}  {about.about} ({about.limit})" for key, about in kind.keys.items()]
    return "\n".join(lines)


def _pairs(name: str, kind: Kind, rest: str) -> dict[str, str]:
    given: dict[str, str] = {}
    for part in rest.split(",") if rest else []:
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if key not in kind.keys or not equals:
            raise FaultTextError(f"{name} has no {key[:40]!r}", ", ".join(f"{known}=" for known in kind.keys))
        if key in given:
            raise FaultTextError(f"{name}: {key} stands twice", "each key once")
        given[key] = value
    return given


def _value(name: str, key: str, about: Key, written: str) -> Fraction:
    found = _TIME.fullmatch(written) if about.time else _NUMBER.fullmatch(written)
    if found is None:
        raise FaultTextError(f"{name}: {key}={written[:40]}", about.limit)
    value = Fraction(found[1]) * _UNITS_S[found[2] or "s"] if about.time else Fraction(written)
    if not about.low <= value <= about.high:
        raise FaultTextError(f"{name}: {key}={written[:40]}", about.limit)
    return value


def _plain(number: Fraction) -> str:
    return str(int(number)) if number.denominator == 1 else str(float(number))
