"""The rules of the clinic: a pharmacist sets and lifts them, everybody's programs are checked with them.

A rule only makes stricter than the drug library (`therapy.clinic_rules`). It takes the password once more and a reason
in words; every state of a rule stays in the records, and the audit trail tells of each. A copy for this computer is
written after each change and at each sign-in (`records.rules_here`).

Source: requirements R90 (rights), R91 (a signature takes the credential again), R99 (which limits hold is known).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy import select

from device.wording import phrase
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.rules_here import RULES_SUBJECT, keep_rules
from programmer_app.records.store.errors import BadValueError
from programmer_app.records.store.identity import clean
from programmer_app.records.store.tables import CLINIC_RULE
from programmer_app.therapy.clinic_rule import ClinicRule, RuleError
from programmer_app.therapy.clinic_rules import check_rule
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.limits.clinic import check_finding_rule

_FIELDS = ("subject", "about", "effect", "value", "set_by", "why")


@dataclass(frozen=True, slots=True)
class StandingRule:
    """A rule that holds; `id` and `version` are handed in where it is lifted."""

    id: int
    version: int
    rule: ClinicRule


@dataclass(frozen=True, slots=True)
class AskedRule:
    """A rule as it is asked for; each as in `ClinicRule`, as it was typed."""

    subject: str
    about: str
    effect: str
    value: str
    why: str


class Rules(Room):
    """Calls on the rules of the clinic."""

    ROOM = "rules"

    @call(Action.OPENED, reads=True)
    def standing(self, work: Work) -> tuple[StandingRule, ...]:
        """The rules that hold, by subject."""
        return _standing(work)

    @call(Action.OPENED, reads=True)
    def fetch(self, work: Work, home: Path) -> tuple[StandingRule, ...]:
        """As `standing`, and this computer keeps them.

        Args:
            work: Of this call.
            home: The folder of records.
        """
        found = _standing(work)
        work.afterwards.append(lambda: keep_rules(home, tuple(one.rule for one in found)))
        return found

    @call(Action.SETTING)
    def set_rule(self, work: Work, password: str, home: Path, library: DrugLibrary, asked: AskedRule) -> ClinicRule:
        """Sets a rule, in place of the one on the same subject, quantity and effect.

        Args:
            work: Of this call.
            password: Of who sets it.
            home: The folder of records.
            library: As its file says, without rules.
            asked: The rule.

        Raises:
            BadValueError: It is no rule, or not stricter than the library.
            WrongPasswordError: It is not that of the account.
        """
        self.office.passwords.prove(work.connection, work.account_id, password, work.now)
        given = asdict(asked) | {"value": " ".join(asked.value.split()), "why": clean(asked.why, phrase("The reason"))}
        rule = _rule(given | {"set_by": work.name, "set_on": work.today})
        try:
            check_rule(rule, library)
            if rule.about == "finding":
                check_finding_rule(rule)
        except RuleError as error:
            raise BadValueError(error.args[0], next_step=phrase("Nothing was changed.")) from error
        values = {**rule.model_dump(), "active": True}
        row = _row_at(work, rule)
        if row is None:
            rule_id = work.add(CLINIC_RULE, values)
        else:
            rule_id = row["id"]
            work.change(CLINIC_RULE, rule_id, row["version"], values)
        work.tell(RULES_SUBJECT, f"clinic rule {rule_id}: {_words(rule)}: {rule.why}")
        self._keep(work, home)
        return rule

    @call(Action.SETTING)
    def lift_rule(self, work: Work, password: str, home: Path, rule_id: int, version: int, why: str) -> None:
        """Lifts a rule: the library alone holds again. What the rule was stays in the records.

        Args:
            work: Of this call.
            password: Of who lifts it.
            home: The folder of records.
            rule_id: Of the rule.
            version: As it was read.
            why: Reason, in that person's words.

        Raises:
            StaleVersionError: Somebody else changed it meanwhile.
            WrongPasswordError: It is not that of the account.
        """
        self.office.passwords.prove(work.connection, work.account_id, password, work.now)
        reason = clean(why, phrase("The reason"))
        values = {"active": False, "why": reason, "set_by": work.name, "set_on": work.today}
        row = work.change(CLINIC_RULE, rule_id, version, values)
        work.tell(RULES_SUBJECT, f"clinic rule {rule_id} lifted: {_words(_of(row))}: {reason}")
        self._keep(work, home)

    def _keep(self, work: Work, home: Path) -> None:
        rules = tuple(one.rule for one in _standing(work))
        work.afterwards.append(lambda: keep_rules(home, rules))


def _standing(work: Work) -> tuple[StandingRule, ...]:
    query = select(CLINIC_RULE).where(CLINIC_RULE.c.active)
    order = CLINIC_RULE.c.subject, CLINIC_RULE.c.about, CLINIC_RULE.c.effect
    return tuple(StandingRule(row["id"], row["version"], _of(row)) for row in work.rows(query.order_by(*order)))


def _row_at(work: Work, rule: ClinicRule) -> Row | None:
    columns = zip((CLINIC_RULE.c.subject, CLINIC_RULE.c.about, CLINIC_RULE.c.effect), rule.place, strict=True)
    found = work.rows(select(CLINIC_RULE).where(*(column == value for column, value in columns)))
    return found[0] if found else None


def _of(row: Row) -> ClinicRule:
    day: date = row["set_on"]
    return _rule({name: row[name] for name in _FIELDS} | {"set_on": day})


def _rule(values: dict[str, object]) -> ClinicRule:
    try:
        return ClinicRule.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise BadValueError(
            first["msg"].removeprefix("Value error, ") + ".", next_step=phrase("Nothing was changed.")
        ) from error


def _words(rule: ClinicRule) -> str:
    return " ".join(part for part in (rule.subject, rule.about, rule.effect, rule.value) if part)
