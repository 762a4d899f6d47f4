"""What a pump says, in words: its state, its alarms, the events of its log, its program. No widgets.

Every number comes from a status, a reading or a program and is written with its unit; nothing is computed with binary
floats.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal

from device.clock import SECONDS_PER_DAY, pump_time, weekday
from device.program import (
    MINUTES_PER_DAY,
    DeliveryProgram,
    Flex,
    MinimumRate,
    PeriodicBolus,
    SimpleContinuous,
    time_text,
)
from device.pump import Alarm, LogEntry, PumpModel, PumpStatus
from device.pump import PumpState as State
from device.quantities import DoseRate, Volume, grouped_number
from device.wording import phrase
from programmer_app.records.act_log import Act
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.projection import DailyDose
from programmer_app.ui.translation import tr

if TYPE_CHECKING:
    from programmer_app.therapy.alarms import Priority

StateTone = Literal["good", "blocked", "neutral"]
CLOCK_WARNING_S: Final = 60
"""A pump clock further from the workstation's than this is pointed out: doses follow the pump's time of day."""

LONG_STOP_S: Final = 48 * 3_600
"""A pump that is stopped for longer raises a critical alarm. Source: docs/protocol.md 4.4."""

LINK_WORDS: Final = phrase("protected: encrypted, and both ends proven")
"""What every link to a pump is. Source: docs/protocol.md part 2; a pump takes no other."""

_STOP_OF_ANOTHER_S: Final = 600
"""A stop that the pump dates further from one asked for here was asked for elsewhere; clocks drift less."""

_LEVEL_STEP_NL: Final = 10_000
"""Volumes are shown to 0.01 mL, rounded down: never more than there is."""


@dataclass(frozen=True, slots=True)
class AlarmWords:
    """An alarm for people.

    Attributes:
        priority: By harm and onset. Source: resources/alarms.json.
        title: What it is.
        meaning: What the pump says by it.
        remedy: What to do.
    """

    priority: Priority
    title: str
    meaning: str
    remedy: str


def alarm_words(alarm: Alarm) -> AlarmWords:
    """An alarm in words; one that this program does not know counts as high."""
    from programmer_app.therapy.alarms import alarm_table  # noqa: PLC0415 - the plots need not wait for it

    table = alarm_table()
    entry = table.entry(alarm.code)
    title = tr("Unknown alarm {code}", code=alarm.code) if entry.name == "UNKNOWN" else tr(entry.title)
    return AlarmWords(table.priority(alarm.code), title, tr(entry.meaning), " ".join(tr(step) for step in entry.do))


_STATES: Final[dict[State, tuple[str, StateTone]]] = {
    State.NEVER_PROGRAMMED: (phrase("NEVER PROGRAMMED"), "neutral"),
    State.RUNNING: (phrase("RUNNING"), "good"),
    State.STOPPED: (phrase("STOPPED"), "blocked"),
    State.SAFE_RATE: (phrase("SAFE RATE ONLY"), "blocked"),
    State.END_OF_SERVICE: (phrase("END OF SERVICE"), "blocked"),
    State.LOWERED: (phrase("MINIMUM RATE"), "blocked"),
}


def state_words(status: PumpStatus) -> tuple[str, StateTone]:
    """The state pill: a word, and the tone that repeats it."""
    word, tone = _STATES[status.state]
    return tr(word), tone


def state_sentence(status: PumpStatus) -> str:
    """What the pump is doing, as a sentence."""
    if status.state is State.STOPPED and status.stopped_at_s is not None:
        return tr(
            "Stopped by command since {moment_text} by its own clock. Nothing is delivered.",
            moment_text=moment_text(status.stopped_at_s),
        )
    return {
        State.NEVER_PROGRAMMED: tr("This pump was never programmed. Nothing is delivered."),
        State.RUNNING: tr("Program {generation} is running.", generation=status.generation),
        State.STOPPED: tr("Stopped by command. Nothing is delivered."),
        State.SAFE_RATE: tr("No stored program is sound. The pump runs its minimum rate."),
        State.END_OF_SERVICE: tr("The pump has ended its service. Nothing is delivered."),
        State.LOWERED: tr("Lowered by command. The pump gives its minimum rate and no bolus until it is started."),
    }[status.state]


def restart_words(status: PumpStatus, turn: Act | None, offset_s: int, now: datetime) -> str:
    """When a stopped pump was planned to run again, as a sentence; empty where that is not known here.

    Args:
        status: Of the pump.
        turn: The last stop or start of it that was asked for at this workstation.
        offset_s: Pump clock minus workstation clock, whole seconds.
        now: The workstation's time.
    """
    if status.state is not State.STOPPED or status.stopped_at_s is None or turn is None or turn.restart is None:
        return ""
    stopped_at = pump_time(status.stopped_at_s) - timedelta(seconds=offset_s)
    if abs((stopped_at - turn.at).total_seconds()) > _STOP_OF_ANOTHER_S:
        return ""
    at = turn.restart.at
    if at is None:
        return tr("No restart is planned ({user}: {reason}).", user=turn.user, reason=turn.reason)
    ahead_s = round((at - now).total_seconds())
    if ahead_s < 0:
        return tr(
            "⚠ The restart was planned for {wall_text}, {ahead_s} ago ({user}: {reason}).",
            wall_text=wall_text(at),
            ahead_s=length_text(-ahead_s),
            user=turn.user,
            reason=turn.reason,
        )
    return tr(
        "Planned restart: {wall_text}, in {ahead_s} ({user}: {reason}).",
        wall_text=wall_text(at),
        ahead_s=length_text(ahead_s),
        user=turn.user,
        reason=turn.reason,
    )


DAY_NAMES: Final = (
    phrase("Monday"),
    phrase("Tuesday"),
    phrase("Wednesday"),
    phrase("Thursday"),
    phrase("Friday"),
    phrase("Saturday"),
    phrase("Sunday"),
)


def wall_text(moment: datetime) -> str:
    """Day of the week, date and time of this computer: `Monday 2026-01-05 14:30`."""
    return f"{tr(DAY_NAMES[moment.weekday()])} {moment:%Y-%m-%d %H:%M}"


def moment_text(clock_s: int) -> str:
    """Date and time of day of a pump clock, to the minute."""
    return pump_time(clock_s).strftime("%Y-%m-%d %H:%M")


def offset_s(clock_s: int, workstation: datetime) -> int:
    """Pump clock minus workstation clock, whole seconds; a pump tells whole seconds, of which half has passed."""
    return int((pump_time(clock_s) + timedelta(seconds=0.5) - workstation) / timedelta(seconds=1))


def offset_text(seconds: int) -> str:
    """How far a clock is ahead (+) or behind (−)."""
    sign = "+" if seconds >= 0 else "−"
    return f"{sign}{length_text(abs(seconds))}"


def length_text(seconds: int) -> str:
    """A length of time in its two largest units: `3 s`, `12 min`, `4 h 30 min`, `2 d 3 h`."""
    sizes = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))
    parts = []
    for size, unit in sizes:
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {unit}")
    return " ".join(parts[:2]) or "0 s"


def shown_level(volume_nl: int, step_nl: int = _LEVEL_STEP_NL) -> Volume:
    """A calculated level as every screen shows it: in mL, rounded down to `step_nl`."""
    return Volume(volume_nl // step_nl * step_nl, "mL")


def volume_text(volume_nl: int, step_nl: int = _LEVEL_STEP_NL) -> str:
    """A volume in mL, rounded down to `step_nl`."""
    return shown_level(volume_nl, step_nl).text()


def daily_text(dose: DailyDose) -> str:
    """A scheduled daily dose: `2.4 mg/day`."""
    return f"{grouped_number(dose.scheduled_shown)} {dose.unit}/day"


def at_most_text(dose: DailyDose) -> str:
    """A daily dose with every bolus that the patient may ask for."""
    return f"{grouped_number(dose.at_most_shown)} {dose.unit}/day"


def minimum_words(pump: PumpModel) -> str:
    """The minimum rate of a model, by the hour and by the day."""
    hour = Fraction(pump.minimum_rate_nl_per_h, 1_000)
    return f"{grouped_number(hour)} mcL/h ({grouped_number(hour * 24 / 1_000)} mL/day)"


def solution_words(program: DeliveryProgram, library: DrugLibrary) -> str:
    """What is in the reservoir: `morphine 10 mg/mL + BUPivacaine 20 mg/mL`."""
    return " + ".join(f"{library.tall_man(part.drug)} {part.concentration.text()}" for part in program.solution)


def mode_words(program: DeliveryProgram) -> str:
    """The infusion mode in a few words."""
    basal = program.basal
    if isinstance(basal, SimpleContinuous):
        return tr("Simple continuous, {dose}", dose=basal.dose.text())
    if isinstance(basal, Flex):
        if basal.week is not None:
            return tr("Flex (weekly), {count} patterns", count=len(basal.patterns))
        steps = len(next(iter(basal.patterns.values())))
        return tr("Flex (24 h), {steps} steps", steps=steps) if steps > 1 else tr("Flex (24 h), 1 step")
    if isinstance(basal, PeriodicBolus):
        between = basal.between.text() if isinstance(basal.between, DoseRate) else tr("minimum rate")
        bolus = tr(
            "{dose} over {over} every {every}", dose=basal.dose.text(), over=basal.over.text(), every=basal.every.text()
        )
        return tr(
            "Periodic bolus, {bolus}, first at {first_at}; between: {between}",
            bolus=bolus,
            first_at=time_text(basal.first_at),
            between=between,
        )
    if isinstance(basal, MinimumRate):
        return tr("Minimum rate, which keeps the catheter open")
    raise TypeError(f"no words for the mode {basal!r}")


def demand_words(program: DeliveryProgram) -> str:
    """The patient's boluses in a few words."""
    demand = program.demand
    if demand is None:
        return tr("off")
    bolus = tr("{dose} over {over}", dose=demand.dose.text(), over=demand.over.text())
    return tr(
        "{bolus}, lockout {lockout}, at most {max_per_24h} in 24 h",
        bolus=bolus,
        lockout=demand.lockout.text(),
        max_per_24h=demand.max_per_24h,
    )


def next_change_words(program: DeliveryProgram, status: PumpStatus) -> str:
    """When the rate changes next by the schedule, in the pump's time; no word of boluses that the patient asks for."""
    if status.once_progress is not None:
        return tr("when the items that are given once are done")
    if not status.running:
        return tr("none while nothing runs")
    basal = program.basal
    if isinstance(basal, PeriodicBolus):
        return _next_bolus(basal, status)
    if not isinstance(basal, Flex):
        return tr("none, the rate stays")
    day, second = divmod(status.clock_s, SECONDS_PER_DAY)
    now = basal.pattern_of(weekday(status.clock_s))
    running = [step for step in now if step.start * 60 <= second][-1].dose
    for ahead in range(8):
        for step in basal.pattern_of(weekday((day + ahead) * SECONDS_PER_DAY)):
            at_s = (day + ahead) * SECONDS_PER_DAY + step.start * 60
            if at_s > status.clock_s and step.dose != running:
                return f"{_when(at_s, status.clock_s)}: {running.text()} → {step.dose.text()}"
    return tr("none, the rate stays")


def _next_bolus(basal: PeriodicBolus, status: PumpStatus) -> str:
    """The next bolus of the grid. Source: docs/protocol.md part 8."""
    since = status.basal_since_s
    if since is None:
        return tr("when the basal mode begins")
    first = since - since % SECONDS_PER_DAY + basal.first_at * 60
    if first < since:
        first += SECONDS_PER_DAY
    every = basal.every.amount
    passed = max(0, -(-(status.clock_s + 1 - first) // every))
    at_s = first + passed * every
    return tr("{when}: bolus of {dose}", when=_when(at_s, status.clock_s), dose=basal.dose.text())


def _when(at_s: int, now_s: int) -> str:
    minute = at_s % SECONDS_PER_DAY // 60 % MINUTES_PER_DAY
    days = at_s // SECONDS_PER_DAY - now_s // SECONDS_PER_DAY
    day = {0: tr("today"), 1: tr("tomorrow")}.get(days, pump_time(at_s).strftime("%Y-%m-%d"))
    return f"{day} {time_text(minute)}"


_EVENTS: Final = {
    1: phrase("Power-up"),
    2: phrase("Program {generation} activated"),
    3: phrase("Stopped by command"),
    4: phrase("Started by command"),
    5: phrase("Bolus started: {volume} over {length}"),
    6: phrase("Bolus ended: {given} given, {whole}"),
    7: phrase("Patient bolus granted: {volume}"),
    8: phrase("Patient bolus refused: {refusal}"),
    9: phrase("Alarm: {alarm}"),
    10: phrase("Alarm cleared: {alarm}"),
    11: phrase("Clock set; it was {before}"),
    12: phrase("Programmer connected"),
    13: phrase("A program sent but not activated was dropped"),
    14: phrase("Item {item} of those given once began"),
    15: phrase("Basal mode began"),
    16: phrase("Memory corrected"),
    17: phrase("Programmer paired"),
    18: phrase("Programmer revoked"),
    19: phrase("Emergency access"),
    20: phrase("Lowered to the minimum rate by command"),
}
"""Events of the log. Source: docs/protocol.md 4.5."""

_REFUSALS: Final = {
    0: phrase("none is programmed"),
    1: phrase("the lockout has not passed"),
    2: phrase("the most in 24 h are used"),
    3: phrase("another bolus runs"),
    4: phrase("the pump is not running"),
}


def event_words(entry: LogEntry) -> str:
    """An entry of the pump's log as a sentence."""
    template = _EVENTS.get(entry.event)
    if template is None:
        return tr("Event {event}, unknown to this program", event=entry.event)
    detail = {key: value for key, value in entry.detail.items() if isinstance(value, int)}
    return tr(
        template,
        generation=detail.get(1, "?"),
        volume=_detail_volume(detail.get(3)),
        given=_detail_volume(detail.get(3)),
        length=length_text(detail.get(4, 0)),
        whole=tr("whole") if detail.get(5) else tr("cut short"),
        refusal=_refusal(detail),
        alarm=alarm_words(Alarm(detail.get(8, 0), entry.clock_s)).title,
        before=moment_text(detail.get(9, 0)),
        item=detail.get(10, 0) + 1,
    )


def _detail_volume(volume_nl: int | None) -> str:
    return "?" if volume_nl is None else Volume(volume_nl, "mcL").text()


def _refusal(detail: dict[int, int]) -> str:
    why = tr(_REFUSALS.get(detail.get(6, -1), phrase("reason unknown")))
    return tr("{why}, possible in {detail}", why=why, detail=length_text(detail[7])) if 7 in detail else why


_OPS: Final = {
    7: phrase("Program"),
    9: phrase("Bolus"),
    10: phrase("Stop"),
    11: phrase("Start"),
    13: phrase("Clock setting"),
    16: phrase("Lowering to the minimum rate"),
}
_CODES: Final = {
    0: phrase("done"),
    3: phrase("refused, another program was active"),
    6: phrase("refused"),
    8: phrase("refused, pump was busy"),
}


def result_words(op: int, code: int, generation: int) -> str:
    """How the pump remembers a command. Source: docs/protocol.md part 4."""
    name = tr(_OPS.get(op, phrase("Command {op}", op=op)))
    outcome = tr(_CODES.get(code, phrase("refused (code {code})", code=code)))
    return f"{name}: {outcome}" + (tr(", program {generation}", generation=generation) if op == 7 and code == 0 else "")
