"""Rules as data: a named value with its clause, in force from a day, overridable per deployment.

Values are text in one of five forms: a whole number `5`, a share `>= 1/2` or `> 1/2`, a term
`5 calendar next`, a flag `yes`/`no`, or words. A service asks for the form it needs and keeps
the `Rule` it used, so that a result says what it was measured by.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from regest.core.base.deadlines import Roll, Term, Unit
from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, Titles, _

FLAGS = {"yes": True, "no": False}
SETTINGS_FILE = "regest.toml"


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A rule as data: a named value with clause, source and the day it starts to hold."""

    name: str
    title: Titles
    value: str
    clause: str
    source: str = ""
    valid_from: dt.date = dt.date.min


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole that votes or presence must reach: `>= 1/2`, or exceed: `> 1/2`."""

    fraction: Fraction
    exceeded: bool

    @classmethod
    def parse(cls, text: str) -> Share:
        """Read `>= a/b` or `> a/b` between 0 and 1.

        Raises:
            ValueError: `text` is nothing of the kind.
        """
        sign, _space, number = text.partition(" ")
        fraction = Fraction(number)
        if sign not in {">", ">="} or not 0 <= fraction <= 1:
            raise ValueError(text)
        return cls(fraction, sign == ">")

    def needed(self, base: int) -> int:
        """Return the least whole number that satisfies the share of `base`."""
        exact = self.fraction * base
        return math.floor(exact) + 1 if self.exceeded else math.ceil(exact)

    def __str__(self) -> str:
        return f"{'>' if self.exceeded else '>='} {self.fraction}"


@dataclass(frozen=True, kw_only=True, slots=True)
class RuleOverride:
    """What a deployment sets instead: a value, from which day, on what basis."""

    value: str
    valid_from: dt.date = dt.date.min
    basis: str = ""


class Rulebook:
    """All rules of a deployment: the preset's, the plugins', and what the deployment overrides.

    Several versions of a rule may differ in `valid_from`. An override of a rule that nobody
    declares is kept in `unknown`: its plugin may be switched off.

    Raises:
        UsageFault: `rule_doubled`, two rules of one name and day; `rule_value`, an override of
            another form than the rule's.
    """

    def __init__(
        self, rules: Iterable[Rule], overrides: Mapping[str, RuleOverride] | None = None
    ) -> None:
        self._versions: dict[str, list[Rule]] = {}
        for rule in rules:
            self._add(rule)
        given = overrides or {}
        self.unknown = tuple(sorted(set(given) - set(self._versions)))
        self.overridden = frozenset(given) & frozenset(self._versions)
        for name in self.overridden:
            self._override(name, given[name])

    def _add(self, rule: Rule) -> None:
        versions = self._versions.setdefault(rule.name, [])
        if any(other.valid_from == rule.valid_from for other in versions):
            raise UsageFault(
                "rule_doubled",
                _("The rule {name} is declared twice", name=rule.name),
                remedy=_("Rename one of the two, or give it another first day."),
            )
        versions.append(rule)
        versions.sort(key=lambda version: version.valid_from)

    def _override(self, name: str, override: RuleOverride) -> None:
        versions = self._versions[name]
        model = versions[-1]
        if form_of(override.value) != form_of(model.value):
            raise UsageFault(
                "rule_value",
                _("The rule {name} cannot be {value}", name=name, value=repr(override.value)),
                rule=name,
                clause=model.clause,
                remedy=_(
                    "Write it in {file} in the form of the present value: {example}",
                    file=SETTINGS_FILE,
                    example=repr(model.value),
                ),
            )
        own = replace(
            model,
            value=override.value,
            source=override.basis or SETTINGS_FILE,
            valid_from=override.valid_from,
        )
        # From its first day an override replaces every version that would begin later.
        versions[:] = [old for old in versions if old.valid_from < own.valid_from] + [own]

    def in_force(self, name: str, on: dt.date) -> Rule:
        """Return the rule `name` as it holds on a day.

        Raises:
            UsageFault: `rule_missing`, no such rule, or none yet on that day.
        """
        for rule in reversed(self._versions.get(name, [])):
            if rule.valid_from <= on:
                return rule
        raise UsageFault(
            "rule_missing",
            _("There is no rule {name} in force on {day}", name=name, day=on),
            remedy=_("Add the rule to rules.toml of the preset."),
        )

    def value(self, name: str, on: dt.date) -> str:
        """Return the value of `name` on a day as text."""
        return self.in_force(name, on).value

    def whole(self, name: str, on: dt.date) -> int:
        """Return the value as a whole number."""
        return int(self._read(name, on, "number"))

    def share(self, name: str, on: dt.date) -> Share:
        """Return the value as a share of votes or presence."""
        return Share.parse(self._read(name, on, "share"))

    def term(self, name: str, on: dt.date) -> Term:
        """Return the value as a term whose `rule` is `name`."""
        return Term.parse(self._read(name, on, "term"), rule=name)

    def flag(self, name: str, on: dt.date) -> bool:
        """Return the value as yes or no."""
        return FLAGS[self._read(name, on, "flag")]

    def words(self, name: str, on: dt.date) -> tuple[str, ...]:
        """Return the value as a list of words, written with commas."""
        return tuple(word.strip() for word in self.value(name, on).split(","))

    def _read(self, name: str, on: dt.date, form: str) -> str:
        rule = self.in_force(name, on)
        if form_of(rule.value) != form:
            raise UsageFault(
                "rule_value",
                _("The rule {name} cannot be {value}", name=name, value=repr(rule.value)),
                rule=name,
                clause=rule.clause,
                remedy=_("Correct the value in rules.toml of the preset."),
            )
        return rule.value

    def listing(self, on: dt.date) -> tuple[Rule, ...]:
        """Return every rule in force on a day, by name."""
        held = (
            [rule for rule in versions if rule.valid_from <= on]
            for _name, versions in sorted(self._versions.items())
        )
        return tuple(versions[-1] for versions in held if versions)


def form_of(value: str) -> str:
    """Return which form `value` has: `number`, `share`, `term`, `flag` or `word`."""
    if value.isdecimal():
        return "number"
    if value in FLAGS:
        return "flag"
    for form, parse in (("share", Share.parse), ("term", Term.parse)):
        try:
            parse(value)
        except (ValueError, ZeroDivisionError):
            continue
        return form
    return "word"


def shown_value(value: str) -> Message | str:
    """Return a rule's value as people read it: «не менее 1/2», «5 календарных дней, …»."""
    match form_of(value):
        case "share":
            share = Share.parse(value)
            if share.exceeded:
                return _("more than {share}", share=share.fraction)
            return _("at least {share}", share=share.fraction)
        case "term":
            return _shown_term(Term.parse(value))
        case "flag":
            return _("yes") if FLAGS[value] else _("no")
        case _other:
            return value


def _shown_term(term: Term) -> Message:
    match term.unit:
        case Unit.CALENDAR:
            length = _.n("{count} calendar day", "{count} calendar days", term.amount)
        case Unit.WORKING:
            length = _.n("{count} working day", "{count} working days", term.amount)
        case Unit.MONTH:
            length = _.n("{count} month", "{count} months", term.amount)
        case Unit.YEAR:
            length = _.n("{count} year", "{count} years", term.amount)
    match term.roll:
        case Roll.PREVIOUS:
            return _("{length}; a day off moves to the preceding working day", length=length)
        case Roll.NEXT:
            return _("{length}; a day off moves to the next working day", length=length)
        case Roll.NONE:
            return length
