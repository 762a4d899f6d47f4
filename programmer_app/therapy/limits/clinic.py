"""What the clinic's rules say beyond limits: drugs that are not used here, findings that weigh more here.

The limits of the rules are part of the library already (`clinic_rules`) and are looked at where the library's are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from device.wording import phrase, strung
from programmer_app.therapy.clinic_rule import ClinicRule, RuleError
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.limits.catalogue import CATALOGUE, Severity
from programmer_app.therapy.limits.finding import Case, Finding, finding

ASKS_AT_MOST: Final = frozenset(
    {
        "concentration-below-soft",
        "daily-dose-below-soft",
        "demand-bolus-below-soft",
        "bolus-below-soft",
        "step-down-above-soft",
        "daily-dose-fall",
        "minimum-rate-chosen",
        "drug-removed",
    }
)
"""Findings on less of a drug. A rule may have them ask for a reason, but never stop: a dose can always be lowered."""

_WEIGHT: Final = {"note": 0, "reason": 1, "block": 2}
_SEVERITY: Final[dict[str, Severity]] = {"reason": "reason", "stop": "block"}
_NOT_USED: Final = {"reason": "drug-rarely-used-here", "stop": "drug-not-used-here"}


def unreadable(case: Case) -> Iterator[Finding]:
    """Rules that are there and cannot be read: what they forbid is not known."""
    if case.library.rules_problem:
        yield finding("clinic-rules-unreadable", "", case.library.rules_problem, "", phrase("rules that can be read"))


def not_used(case: Case) -> Iterator[Finding]:
    """Drugs of the solution that the clinic does not use, or not without a reason."""
    rules = [rule for rule in case.library.rules if rule.about == "use"]
    for index, part in enumerate(case.program.solution):
        name = case.library.tall_man(part.drug)
        alike = sorted(
            (rule for rule in rules if rule.subject == part.drug), key=lambda rule: rule.effect, reverse=True
        )
        for rule in alike[:1]:
            what = phrase("{tall_man} is in the solution.", tall_man=name)
            limit = phrase("not used here")
            yield finding(_NOT_USED[rule.effect], f"solution[{index}].drug", what, name, limit, rule.cited)


def weighed(found: Finding, library: DrugLibrary) -> Finding:
    """A finding as the clinic takes it: as it is, or graver."""
    for rule in library.rules:
        severity = _SEVERITY[rule.effect]
        if rule.about == "finding" and rule.subject == found.code and _WEIGHT[severity] > _WEIGHT[found.severity]:
            found = replace(found, severity=severity, source=strung((found.source, rule.cited), "; "))
    return found


def can_weigh_more(code: str) -> tuple[Severity, ...]:
    """What a rule can make of a finding, from the lighter on."""
    if code not in CATALOGUE:
        return ()
    weight = _WEIGHT[CATALOGUE[code].severity]
    most = 1 if code in ASKS_AT_MOST else 2
    graver: tuple[Severity, ...] = ("reason", "block")
    return tuple(severity for severity in graver if weight < _WEIGHT[severity] <= most)


def check_finding_rule(rule: ClinicRule) -> None:
    """Whether a rule on a finding can be set.

    Raises:
        RuleError: There is no such finding, or it asks for that already, or must not stop.
    """
    if rule.subject not in CATALOGUE:
        raise RuleError(phrase("There is no finding {subject}.", subject=rule.subject))
    if _SEVERITY[rule.effect] not in can_weigh_more(rule.subject):
        raise RuleError(phrase("This finding asks for that already, or is about less of a drug and never stops."))


CHECKS: Final = (unreadable, not_used)
