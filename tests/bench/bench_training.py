"""How fast a training lives without a window: emulated pump, catheter tip and virtual patient, against real time."""

from __future__ import annotations

import json
import statistics
import time

from programmer_app.therapy.library import load_library
from programmer_app.training.scenario import load_scenario
from programmer_app.training.world import World

DAYS = 20
ROUNDS = 5
WANTED = 1_000_000
"""Times real time that pump and patient live headless at least."""


def main() -> None:
    """Prints the rows."""
    rows = []
    # a patient who presses the handset, a day of many steps, and a catheter in which two solutions mix
    for name in ("handset", "night-pain", "stronger-baclofen"):
        scenario, library = load_scenario(name), load_library()
        speeds = []
        for _ in range(ROUNDS):
            world = World(scenario, library)
            begun = time.process_time()
            world.advance_to(DAYS * 86_400)
            speeds.append(DAYS * 86_400 / (time.process_time() - begun))
        speed = statistics.median(speeds)
        rows.append(
            {
                "name": f"training: pump and patient of {name}, headless",
                "value": speed,
                "unit": "times real time",
                "against": f"{WANTED} wanted",
                "ratio": speed / WANTED,
            }
        )
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
