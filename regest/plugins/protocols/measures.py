"""What quorum and majority take, in exact numbers: pure reckoning on rules as data (QRM, VOT).

A question («decision», «removal», «chair_election» …) names the share of votes that it wants. The
share is a rule of the body (`presidium.removal`) or of the plugin for bodies without one
(`protocols.decision`); which questions count on the roster and not on those present is a rule too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from regest.api import Message, Rule, Rulebook, Share, UsageFault
from regest.plugins.protocols.tables.votes import Choice, Outcome
from regest.plugins.protocols.words import _

QUORUM = "quorum"
DECISION = "decision"
REMOVAL = "removal"
DEPUTY_ELECTION = "deputy_election"
CHAIR_ELECTION = "chair_election"
DISMISSAL = "early_dismissal"
REMOTE = "remote"
RATING = "rating"
QUESTIONS = (
    DECISION,
    REMOVAL,
    DEPUTY_ELECTION,
    CHAIR_ELECTION,
    DISMISSAL,
    REMOTE,
)
OF_ROSTER = "protocols.of_roster"


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether a meeting may decide: N seats, the least number of voters needed, those present."""

    roster: int
    needed: int
    present: int
    rule: Rule

    @property
    def reached(self) -> bool:
        """Whether enough voters are present."""
        return self.present >= self.needed

    @property
    def told(self) -> Message:
        """The calculation as a sentence, for a refusal that names the clause itself."""
        facts: dict[str, object] = {
            "present": self.present,
            "roster": self.roster,
            "needed": self.needed,
        }
        if self.reached:
            return _("Quorum: {present} of {roster} are present, at least {needed} needed", **facts)
        return _("No quorum: {present} of {roster} are present, at least {needed} needed", **facts)

    @property
    def shown(self) -> Message:
        """The calculation with its clause."""
        return _("{calculation} ({clause})", calculation=self.told, clause=self.rule.clause)

    @property
    def smallest_majority(self) -> int:
        """The fewest votes that could decide, when no more than the quorum come (C8)."""
        return -(-self.needed // 2)


@dataclass(frozen=True, slots=True)
class Count:
    """The votes of one vote, as whole numbers; VOT-1 holds of P by `check`."""

    votes_for: int
    against: int
    abstained: int
    not_voted: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.votes_for + self.against + self.abstained + self.not_voted

    @classmethod
    def of(cls, choices: Mapping[str, Choice]) -> Count:
        """Count votes given by name; keys are the voters."""
        given = list(choices.values())
        return cls(
            given.count(Choice.FOR),
            given.count(Choice.AGAINST),
            given.count(Choice.ABSTAINED),
            given.count(Choice.NOT_VOTED),
        )


@dataclass(frozen=True, slots=True)
class Measure:
    """What a vote wants: the share of its base, and the least number of votes for that it makes."""

    question: str
    rule: Rule
    base: int
    of_roster: bool
    needed: int


@dataclass(frozen=True, slots=True)
class Result:
    """What a vote came to; `on_half`: adopted by exactly half of those present (C9)."""

    outcome: Outcome
    on_half: bool
    unanimous: bool


def quorum(
    rules: Rulebook, body: str, kind: str, day: dt.date, roster: int, present: int
) -> Quorum:
    """Reckon the quorum of a body on a day; `kind` is that of the body («governing», «general»)."""
    rule = rule_for(rules, body, kind, QUORUM, day)
    return Quorum(roster, Share.parse(rule.value).needed(roster), present, rule)


def measure(
    rules: Rulebook, body: str, kind: str, day: dt.date, question: str, roster: int, present: int
) -> Measure:
    """Return what `question` wants of a vote with P = `present` and N = `roster`.

    Raises:
        UsageFault: `question_unknown`.
    """
    if question not in QUESTIONS:
        raise UsageFault(
            "question_unknown",
            _("There is no kind of question {name}", name=question),
            remedy=_("Choose one of: {names}.", names=", ".join(QUESTIONS)),
        )
    rule = rule_for(rules, body, kind, question, day)
    of_roster = question in rules.words(OF_ROSTER, day)
    base = roster if of_roster else present
    return Measure(question, rule, base, of_roster, Share.parse(rule.value).needed(base))


def result(wanted: Measure, count: Count, present: int) -> Result:
    """Compute the result (VOT-6): nothing but the count and the rule decides it.

    Raises:
        ValueError: the count does not add up to P (see `sum_problem`).
    """
    if count.total != present:
        raise ValueError(f"{count.total} votes of {present} present")
    adopted = count.votes_for >= wanted.needed and count.votes_for > 0
    return Result(
        Outcome.ADOPTED if adopted else Outcome.REJECTED,
        on_half=adopted and not wanted.of_roster and count.votes_for * 2 == present,
        unanimous=adopted and count.votes_for == present,
    )


def rule_for(rules: Rulebook, body: str, kind: str, question: str, day: dt.date) -> Rule:
    """Return the rule of the body for a question, or that of its kind, or the plugin's.

    The Association's general meeting has kind `general` and code `assembly`.
    """
    for name in (f"{body}.{question}", f"{kind}.{question}", f"protocols.{question}"):
        if any(rule.name == name for rule in rules.listing(day)):
            return rules.in_force(name, day)
    # What a body has no share of its own for is decided like anything else (C16).
    return rule_for(rules, body, kind, DECISION, day)
