"""Drugs that are in one reservoir together, by the library's rules on mixtures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from device.wording import phrase
from programmer_app.therapy.limits.finding import Case, Finding, finding

_CODES: Final = {"advised against": "admixture-advised-against", "unlabelled": "admixture-unlabelled"}


def admixtures(case: Case) -> Iterator[Finding]:
    """Each rule that speaks of a pair of the solution's drugs of which no rule before it spoke."""
    drugs = tuple(part.drug for part in case.program.solution)
    if len(drugs) < 2:
        return
    spoken: set[frozenset[str]] = set()
    for rule in case.library.admixtures:
        met = rule.meets(drugs)
        pairs = {frozenset((met[0], other)) for other in met[1:]} - spoken
        if not pairs:
            continue
        spoken |= pairs
        names = " + ".join(case.library.tall_man(name) for name in drugs if any(name in pair for pair in pairs))
        what = f"{names}: {rule.text}"
        yield finding(_CODES[rule.standing], "solution", what, names, phrase("one drug alone"), rule.cited)


CHECKS: Final = (admixtures,)
