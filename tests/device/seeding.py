"""Randomness for tests: a new seed each time, printed, so that a failure can be repeated."""

from __future__ import annotations

import random
import sys


def seeded(seed: int | None = None) -> random.Random:
    """A generator whose seed pytest shows when the test fails; pass that seed to repeat it."""
    chosen = random.randrange(2**32) if seed is None else seed
    sys.stdout.write(f"seed {chosen}\n")
    return random.Random(chosen)
