"""The rules of a clinic put on top of a drug library: each limit is the lower of the two, whatever a rule says.

So a rule that stands above what a newer library allows does nothing, and none can make anything looser. The library
keeps its version and digest: its approval, and what a pump holds of it, are about the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from device.wording import phrase
from programmer_app.therapy.clinic_rule import ANY_DRUG, KINDS, ClinicRule, RuleError
from programmer_app.therapy.drug import THIS_CLINIC, Band, Drug, Limit, Limits
from programmer_app.therapy.library import DrugLibrary

_RANK: Final = {"reason": "soft_high", "stop": "hard_high"}


def with_rules(library: DrugLibrary, rules: Sequence[ClinicRule], problem: str = "") -> DrugLibrary:
    """A library with the limits of a clinic.

    Args:
        library: As its file says.
        rules: Of the clinic; one about a drug that the library does not hold has nothing to limit.
        problem: Why the rules cannot be read; then nothing can be programmed.
    """
    drugs = {
        name: _of_drug(drug, [rule for rule in rules if _is_about(rule, name)]) for name, drug in library.drugs.items()
    }
    return replace(library, drugs=drugs, rules=tuple(rules), rules_problem=problem)


def _is_about(rule: ClinicRule, drug: str) -> bool:
    return rule.about in KINDS and rule.subject in (drug, ANY_DRUG)


def _of_drug(drug: Drug, rules: Sequence[ClinicRule]) -> Drug:
    if not rules:
        return drug
    strengths = tuple(entry.model_copy(update={"limits": _stricter(entry.limits, rules)}) for entry in drug.strengths)
    return drug.model_copy(update={"limits": _stricter(drug.limits, rules), "strengths": strengths})


def _stricter(limits: Limits, rules: Sequence[ClinicRule]) -> Limits:
    for rule in rules:
        band = _lowered(getattr(limits, rule.about), rule)
        limits = limits.model_copy(update={rule.about: band})
    return limits


def _lowered(band: Band[Any], rule: ClinicRule) -> Band[Any]:
    """The band with a lower limit above; what lies at or beyond a hard one has nothing left to say."""
    rank, value = _RANK[rule.effect], rule.limit
    before: Limit[Any] | None = getattr(band, rank)
    if before is not None and before.value <= value:
        return band
    if rank == "soft_high" and band.hard_high is not None and band.hard_high.value <= value:
        return band
    # not validated, which would make a plain text of the source and lose its translation
    made: Limit[Any] = Limit.model_construct(value=value, source=rule.cited, status=THIS_CLINIC)
    changed: dict[str, Limit[Any] | None] = {rank: made}
    if rank == "hard_high" and band.soft_high is not None and band.soft_high.value >= value:
        changed["soft_high"] = None
    if band.typical is not None and band.typical.value > value:
        changed["typical"] = None
    return band.model_copy(update=changed)


def check_rule(rule: ClinicRule, library: DrugLibrary) -> None:
    """Whether a rule can be set on top of a library.

    Args:
        rule: To be set.
        library: Without rules of the clinic.

    Raises:
        RuleError: It is about nothing of this library, or not stricter than it.
    """
    if rule.about == "finding":
        return  # `limits.clinic` knows the findings
    if rule.subject == ANY_DRUG:
        return  # a share for all drugs is stricter for those that have none, and does nothing for others
    drug = library.get(rule.subject)
    if drug is None:
        raise RuleError(
            phrase("The drug library {version} holds no {subject}.", version=library.version, subject=rule.subject)
        )
    if rule.about == "use":
        return
    band: Band[Any] = getattr(drug.limits, rule.about)
    value = rule.limit
    for low in (band.hard_low, band.soft_low):
        if low is not None and value < low.value:
            raise RuleError(
                phrase(
                    "{value} lies below the least of the library, {value_2}: nothing would be left.",
                    value=rule.value,
                    value_2=low.value.text(),
                )
            )
    above = [limit for limit in (band.hard_high, band.soft_high if rule.effect == "reason" else None) if limit]
    for high in above:
        if value >= high.value:
            raise RuleError(
                phrase("A rule only makes stricter: the library's own limit is {value}.", value=high.value.text())
            )
