"""A change of the head of an organisation with what follows: the core's plan and one list (C4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session

from regest.core.hooks.consequence_types import Consequence, StandingChange
from regest.core.hooks.types import PartyView
from regest.core.people import heads
from regest.core.people.bodies import HEAD
from regest.core.people.parties import view_of
from regest.core.people.tables import PartyKind
from regest.core.store.work import Work
from regest.kit import consequences
from regest.kit.house import House

REASON = "head_changed"


@dataclass(frozen=True, slots=True)
class HeadReview:
    """What a change of head does by itself, and what is proposed to be done with it."""

    plan: heads.HeadChangePlan
    change: StandingChange
    consequences: tuple[Consequence, ...]


@dataclass(frozen=True, slots=True)
class HeadSettled:
    """What was done: the change of head, and what followed (`chosen` was done)."""

    done: heads.HeadChanged
    consequences: tuple[Consequence, ...]


def review(house: House, session: Session, wanted: heads.HeadChange, by: str = "") -> HeadReview:
    """Return what a change of head would do and bring, without doing it.

    The old head's post ends; where nobody headed the organisation, the new one's begins. `by` is
    the plugin that makes the change, empty for core.

    Raises:
        As `heads.plan_head_change`; a `Refusal` where a plugin cannot answer.
    """
    plan = heads.plan_head_change(session, wanted)
    old = next((each for each in plan.ending if each.standing.kind == HEAD), None)
    if old is not None:
        party = view_of(old.party)
    elif plan.known is not None:
        party = view_of(plan.known)
    else:
        party = PartyView(id="", name=wanted.name, kind=PartyKind.PERSON.value)
    change = StandingChange(
        standing_id=old.standing.id if old is not None else "",
        kind=HEAD,
        party=party,
        day=wanted.first_day - dt.timedelta(days=1) if old is not None else wanted.first_day,
        ending=old is not None,
        reason=REASON,
        basis=wanted.basis.strip(),
        organisation=view_of(plan.organisation),
        by=by,
    )
    return HeadReview(plan, change, consequences.review(house, session, change))


def carry_out(
    house: House,
    work: Work,
    wanted: heads.HeadChange,
    chosen: Collection[str] | None = None,
    seen: Collection[str] | None = None,
    by: str = "",
) -> HeadSettled:
    """Change a head and do what was chosen of what follows, in the caller's unit of work.

    Raises:
        StaleVersion: `consequences_changed`, the list is another one by now.
        As `heads.change_head`; a `Refusal` of a plugin. Nothing is written then.
    """
    found = review(house, work.session, wanted, by)
    deployment = house.deployment
    done = heads.change_head(work, deployment.calls, deployment.rules, wanted)
    followed = consequences.carry_out(house, work, found.change, found.consequences, chosen, seen)
    return HeadSettled(done, followed)
