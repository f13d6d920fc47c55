"""What began on days that a correcting order takes away from a standing (R-3.4, CRT-1)."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from regest.api import (
    Consequence,
    House,
    Party,
    PartyView,
    Problem,
    Refusal,
    Severity,
    Standing,
    StandingChange,
    consequences,
)
from regest.plugins.membership.words import PLUGIN, _

_CORE = "core"


def begun_before(
    house: House, session: Session, standing: Standing, party: Party, first_day: dt.date
) -> tuple[Problem, ...]:
    """Tell what rests on a standing and began before its new first day, as far as modules know.

    Raises:
        Refusal: `correction_leaves_seats`, people stand for the organisation since before it.
    """
    if first_day <= standing.starts_on:
        return ()
    found = _resting(house, session, standing, party, first_day)
    people = [each for each in found if each.provider == _CORE]
    if people:
        names = "; ".join(_whoever(session, each) for each in people)
        raise Refusal(
            "correction_leaves_seats",
            _(
                "Before {day} somebody would stand for an organisation outside the Association: "
                "{names}",
                day=first_day,
                names=names,
            ),
            rule="R-3.4",
            clause="п. 3.4 Положения",
            remedy=_(
                "End it before that day (`regest standing end`), enter the order, "
                "and begin it anew from that day on."
            ),
        )
    return tuple(_told(each, first_day) for each in found)


def _resting(
    house: House, session: Session, standing: Standing, party: Party, first_day: dt.date
) -> list[Consequence]:
    # What would go if the standing ended is what rests on it; modules name its first day.
    last = min(first_day - dt.timedelta(days=1), house.deployment.database.today())
    change = StandingChange(
        standing_id=standing.id,
        kind=standing.kind,
        party=PartyView(id=party.id, name=party.name, kind=party.kind.value),
        day=last,
        ending=True,
        reason="correction",
        by=PLUGIN,
    )
    return [
        each
        for each in consequences.review(house, session, change)
        if each.since is not None and standing.starts_on <= each.since < first_day
    ]


def _whoever(session: Session, each: Consequence) -> str:
    stands = session.get_one(Standing, each.subject)
    name = session.get_one(Party, stands.party_id).name
    return f"{name}, {stands.starts_on:%d.%m.%Y}"


def _told(each: Consequence, first_day: dt.date) -> Problem:
    return Problem(
        code="began_before",
        message=_(
            "It began on {since}, before the new first day, {day}; at an end it would be: {line}",
            since=each.since,
            day=first_day,
            line=each.title,
        ),
        rule="CRT-1" if each.rule.startswith("CRT") else each.rule,
        clause=each.clause,
        severity=Severity.WARNING,
        remedy=_("Look whether it holds on the days that the order takes away."),
    )
