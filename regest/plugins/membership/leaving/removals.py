"""What a removal asks for: the consent of two thirds of the whole Presidium, counted (3.14).

The roster is that of the day of the meeting; seats of the organisation that is removed stay in it
(C14). The chair confirms by which reading of the clause the removal goes on (C13).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import (
    House,
    Message,
    Party,
    Problem,
    Refusal,
    Rule,
    Severity,
    Share,
    UsageFault,
    offices,
    rosters,
)
from regest.plugins.membership.decisions import Ground, Meant
from regest.plugins.membership.declarations.catalogue import REMOVAL
from regest.plugins.membership.words import _

RULE = "R-3.14"
CLAUSE = "п. 3.14 Положения"
GROUND = Ground(RULE, CLAUSE, of_presidium=True)
CHAIR = "chair"
_QUESTION = "removal"


@dataclass(frozen=True, kw_only=True, slots=True)
class Votes:
    """Votes as they were typed: for the removal, and the roster where the standings know none."""

    votes_for: int | None = None
    roster: int | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """A removal that was adopted: votes for, seats on the roster, how many were needed and why."""

    votes_for: int
    roster: int
    needed: int
    share: str
    warnings: tuple[Problem, ...] = ()


def counted(
    house: House, session: Session, decision: Meant, votes: Votes, target: Party
) -> Counted:
    """Return the vote that removes, checked by the same rule whether chosen or typed.

    Raises:
        UsageFault: `votes_missing`; `votes_many`, more votes than seats.
        Refusal: `removal_rejected`, fewer than two thirds; `removal_body`, it is no decision of
            the Presidium.
    """
    body = offices.governing_body(session)
    if decision.body_code and (body is None or decision.body_code != body.code):
        raise Refusal(
            "removal_body",
            _("The removal is decided by the Presidium, not by: {body}", body=decision.body),
            rule=RULE,
            clause=CLAUSE,
            remedy=_("Choose the decision of the Presidium."),
        )
    rule = _rule(house, body.code if body is not None else "", decision.on)
    seats = rosters.roster_on(session, body.code, decision.on) if body is not None else ()
    found, warnings = _figures(decision, votes, len(seats))
    if found.votes_for > found.roster:
        raise UsageFault(
            "votes_many",
            _(
                "More votes than seats: {votes} of {roster}",
                votes=found.votes_for,
                roster=found.roster,
            ),
            rule=RULE,
            clause=rule.clause,
            remedy=_("Check the count."),
        )
    needed = Share.parse(rule.value).needed(found.roster)
    if found.votes_for < needed:
        raise Refusal(
            "removal_rejected",
            _(
                "For – {votes}. At least {needed} are needed: two thirds of the Presidium of "
                "{roster}. The removal is not adopted",
                votes=found.votes_for,
                needed=needed,
                roster=found.roster,
            ),
            rule=RULE,
            clause=rule.clause,
            remedy=_("The organisation stays in the Association."),
        )
    own = [each for each in seats if each.organisation and each.organisation.id == target.id]
    if own:
        warnings.append(
            _told(
                "removal_own_seat",
                _("A seat of {name} itself stays in the roster", name=target.name),
            )
        )
    return Counted(found.votes_for, found.roster, needed, rule.value, tuple(warnings))


def confirmed(session: Session, on: dt.date | None, decided_on: dt.date, today: dt.date) -> str:
    """Return the chair who confirmed on a day by which reading of 3.14 the removal goes on.

    Raises:
        UsageFault: `confirmation_missing`, the day is not named.
        Refusal: `confirmation_day`, before the decision or to come; `confirmation_chair`, nobody
            was chair that day.
    """
    if on is None:
        raise UsageFault(
            "confirmation_missing",
            _("The chair confirms by which reading of clause 3.14 the removal goes on"),
            rule="C13",
            clause=CLAUSE,
            remedy=_("Name the day of the confirmation."),
        )
    if not decided_on <= on <= today:
        raise Refusal(
            "confirmation_day",
            _("The chair confirms after the decision, not on a day to come: {day}", day=on),
            rule="C13",
            clause=CLAUSE,
            remedy=_("Check the days."),
        )
    chairs = rosters.list_standings(session, on, kind=CHAIR)
    if not chairs:
        raise Refusal(
            "confirmation_chair",
            _("Nobody was chair on {day}", day=on),
            rule="C13",
            clause=CLAUSE,
            remedy=_("Enter who held the office, or another day."),
        )
    return chairs[0].party.name


def reading() -> Problem:
    """Return that the clause may be read otherwise, as every removal says (C13)."""
    return _told(
        "removal_reading",
        _("Clause 3.14 may be read otherwise: the organisation's own application is wanted"),
        _("The chair confirms by which reading it goes on."),
    )


def _figures(decision: Meant, votes: Votes, seats: int) -> tuple[Counted, list[Problem]]:
    """Return votes for and the roster: of the minutes, else as typed, else of the standings."""
    vote = decision.vote
    if vote is not None:
        of_minutes = vote.base if vote.question == _QUESTION else seats
        votes = Votes(votes_for=vote.votes_for, roster=of_minutes or votes.roster)
        seats = 0
    roster = votes.roster or seats
    if votes.votes_for is None or not roster:
        raise UsageFault(
            "votes_missing",
            _("How many voted for the removal, and of how many, is not said"),
            rule=RULE,
            clause=CLAUSE,
            remedy=_("Copy the figures from the minutes."),
        )
    if not seats or roster == seats:
        return Counted(votes.votes_for, roster, 0, ""), []
    told = _told(
        "roster_differs",
        _(
            "The minutes count {roster} seats, the Presidium of {day} has {seats}",
            roster=roster,
            day=decision.on,
            seats=seats,
        ),
        _("Check the composition of that day."),
    )
    # Fewer seats than the Presidium had would let fewer votes do.
    return Counted(votes.votes_for, max(roster, seats), 0, ""), [told]


def _rule(house: House, body: str, day: dt.date) -> Rule:
    """Return the rule of the body, as its votes are counted by, or that of the plugin."""
    rules = house.deployment.rules
    own = f"{body}.{_QUESTION}"
    known = any(each.name == own for each in rules.listing(day))
    return rules.in_force(own if known else REMOVAL, day)


def _told(code: str, message: Message, remedy: Message | None = None) -> Problem:
    return Problem(
        code=code,
        message=message,
        rule=RULE,
        clause=CLAUSE,
        severity=Severity.WARNING,
        remedy=remedy,
    )
