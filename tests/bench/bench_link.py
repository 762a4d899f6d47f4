"""A whole write on a clean link: how long it takes, and how busy its slower hop is, at four speeds of the line.

Times are those of the emulated link (10 bits a byte on the line; 8 bits a byte and 8 bytes a packet on the radio); host
and pump think in no time. "radio preset" is 32 kbit/s; "radio fast" twenty times the line.
"""

from __future__ import annotations

import json
from typing import Any

from device.program import DeliveryProgram
from tests.bench.bench_emulator import weekly_program
from tests.link.timed import PRESET_RADIO, timed_write
from tests.link.world import NEW

BAUDS = (9_600, 57_600, 115_200, 921_600)


def rows_of(name: str, program: DeliveryProgram, baud: int, radio_bit_per_s: int) -> list[dict[str, Any]]:
    """Time taken, against what the slower hop's bytes need; bytes; share of time in which that hop was busy."""
    run = timed_write(baud=baud, radio_bit_per_s=radio_bit_per_s, program=program)
    radio_s = 8 * run.radio_bytes / radio_bit_per_s
    line_s = 10 * run.line_bytes / baud
    slower = "radio" if radio_s > line_s else "line"
    radio = "preset" if radio_bit_per_s == PRESET_RADIO else "fast"
    what = f"link: {name}, {baud} baud, radio {radio}"
    busy = run.radio_busy if slower == "radio" else run.line_busy
    needed_s = max(radio_s, line_s)
    return [
        {
            "name": f"{what}: whole write",
            "value": run.took_s,
            "unit": "s",
            "against": f"{needed_s:.3f} s that the {slower}'s bytes need one after another",
            "ratio": run.took_s / needed_s,
        },
        {
            "name": f"{what}: {slower} busy",
            "value": busy,
            "unit": "of time",
            "against": "0.9 of the time",
            "ratio": busy / 0.9,
        },
    ]


def main() -> None:
    """Prints the rows."""
    rows = []
    for name, program in (("431 bytes", NEW), ("4 kB", weekly_program())):
        for baud in BAUDS:
            rows += rows_of(name, program, baud, PRESET_RADIO)
            rows += rows_of(name, program, baud, 20 * baud)
    for loss, within_s in ((0.2, 10.0), (0.01, 3.0)):
        runs = [timed_write(seed, loss) for seed in range(200)]
        share = sum(run.outcome == "applied" and run.took_s <= within_s for run in runs) / len(runs)
        rows.append(
            {
                "name": f"link: applied within {within_s:g} s at {loss:.0%} loss, of 200",
                "value": share,
                "unit": "of them",
                "against": "0.99",
                "ratio": share / 0.99,
            }
        )
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
