"""A whole write on a clean link: how long it takes, and how busy its slowest hop is, at four speeds of the line.

Times are those of the emulated link (10 bits a byte on the line; 8 bits a byte and 8 bytes a packet on the radio); host
and pump think in no time, so these figures are the same on every machine. "radio preset" is 32 kbit/s; "radio fast"
twenty times the line. Beside them stands what this processor needs for the thinking.
"""

from __future__ import annotations

from typing import Final

from device.program import DeliveryProgram
from tests.bench.bench_emulator import weekly_program
from tests.bench.measuring import Row, Size, growth_row, memory_row, once, print_rows, size_asked
from tests.link.timed import PRESET_RADIO, TimedWrite, timed_write
from tests.link.world import NEW

BAUDS: Final = (9_600, 57_600, 115_200, 921_600)
BUSY: Final = 0.95
IN_TIME: Final = 0.99
BOUND_BUSY: Final = (
    "six times something must be known before the next record can be made; meanwhile the radio waits "
    "until the line has carried the end of one answer and the begin of one request (docs/link-proof.md)"
)
BOUND_LOSS: Final = "a lost frame is missed only when its waiting time has passed"
BOUND_THINKING: Final = "handshake, checks and journal on both ends, in Python"


def slowest(run: TimedWrite, baud: int, radio_bit_per_s: int) -> tuple[str, float, float]:
    """Name of the slowest hop, the time that its bytes need, seconds, and the share of time in which it was busy."""
    radio_s = 8 * run.radio_bytes / radio_bit_per_s
    line_s = 10 * run.line_bytes / baud
    return ("radio", radio_s, run.radio_busy) if radio_s > line_s else ("line", line_s, run.line_busy)


def rows_of(name: str, program: DeliveryProgram, baud: int, radio_bit_per_s: int) -> list[Row]:
    """How busy the slowest hop was; and the time taken, against what its bytes need one after another."""
    run = timed_write(baud=baud, radio_bit_per_s=radio_bit_per_s, program=program)
    if run.outcome != "applied":
        raise AssertionError(f"a write on a clean link ended as {run.outcome}")
    hop, needed_s, busy = slowest(run, baud, radio_bit_per_s)
    radio = "preset" if radio_bit_per_s == PRESET_RADIO else "fast"
    what = f"link: {name}, {baud:,} baud, radio {radio}"
    note = f"{run.line_bytes:,} bytes on the line, {run.radio_bytes:,} on the radio, {run.took_s:.3g} s"
    return [
        Row(f"{what}: {hop} busy", busy, "of time", "what is demanded", BUSY, BOUND_BUSY, at_least=1.0, note=note),
        Row(f"{what}: whole write", run.took_s, "s", f"the {hop}'s bytes alone", needed_s, BOUND_BUSY, note=note),
    ]


def lossy(loss: float, within_s: float, writes: int) -> Row:
    """Share of writes that end applied in time where frames are lost."""
    runs = [timed_write(seed, loss) for seed in range(writes)]
    share = sum(run.outcome == "applied" and run.took_s <= within_s for run in runs) / len(runs)
    name = f"link: applied within {within_s:g} s at {loss:.0%} loss"
    note = f"of {writes} writes, seeds 0 to {writes - 1}"
    return Row(name, share, "of writes", "what is demanded", IN_TIME, BOUND_LOSS, at_least=1.0, note=note)


def growing(size: Size) -> list[Row]:
    """Size of the program; a pump stores no more than this."""
    counts = [3, 6, 12, 24][: size.pick(4, 4, 2)]
    points = tuple((7.0 * count, timed_write(program=weekly_program(count)).took_s) for count in counts)
    note = "time of the link; a pump stores 168 steps, so that the work cannot be a thousand times as much"
    return [
        growth_row("write with the steps of the week", points, "the image's bytes cross the radio three times", note)
    ]


def rows(size: Size) -> list[Row]:
    """All rows of this family."""
    found = []
    programs = [("431 bytes", NEW), ("4 kB", weekly_program())]
    for name, program in programs[: size.pick(2, 2, 1)]:
        for baud in BAUDS[: size.pick(4, 4, 1)]:
            found += rows_of(name, program, baud, PRESET_RADIO)
            found += rows_of(name, program, baud, 20 * baud)
    for loss, within_s in ((0.2, 10.0), (0.01, 3.0)):
        found.append(lossy(loss, within_s, size.pick(200, 100, 2)))
    thought_s = min(once(timed_write).own_s for _ in range(size.pick(9, 3, 1)))
    took_s = timed_write().took_s
    name = "link: what both ends think during a write of 431 bytes, 115,200 baud, radio preset"
    found.append(Row(name, thought_s * 1e3, "ms", "the write on the link", took_s * 1e3, BOUND_THINKING))
    found += growing(size)
    if size is not Size.SMALLEST:
        bound = "the program's modules on both ends; an image is at most 16 KiB"
        found.append(memory_row("a write, both ends", "tests.link.timed", "timed_write()", bound))
    return found


if __name__ == "__main__":
    print_rows(rows(size_asked()))
