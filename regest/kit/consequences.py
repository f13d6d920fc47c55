"""The consequences of a standing that ends or begins: one list to review, one transaction.

The house proposes what it knows itself, then each plugin in the order of enabling; what a person
chose is applied in the unit of work that changes the standing, all of it or none.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sqlmodel import Session

from regest.core.base.errors import StaleVersion
from regest.core.base.messages import _
from regest.core.hooks.consequence_types import Consequence, StandingChange
from regest.core.store.work import Work
from regest.kit import standing_consequences
from regest.kit.house import House


def review(house: House, session: Session, change: StandingChange) -> tuple[Consequence, ...]:
    """Return all that is proposed to follow from a change, with what is chosen by default.

    Raises:
        Refusal: a plugin cannot answer.
    """
    own = standing_consequences.proposed(house, session, change)
    return (*own, *house.deployment.calls.propose_consequences(house, session, change))


def carry_out(
    house: House,
    work: Work,
    change: StandingChange,
    proposed: Collection[Consequence],
    chosen: Collection[str] | None = None,
    seen: Collection[str] | None = None,
) -> tuple[Consequence, ...]:
    """Apply what was chosen of `proposed`, and return all of it with what was done `chosen`.

    `proposed` is the review made in this unit of work, before the standing changed; `chosen` are
    keys, None the defaults; `seen` are the keys of the list that the person looked at.

    Raises:
        StaleVersion: `consequences_changed`, the list is no more what the person saw.
        Refusal: a plugin refuses; nothing is written.
    """
    keys = {each.key for each in proposed}
    if (seen is not None and set(seen) != keys) or not set(chosen or ()) <= keys:
        raise StaleVersion(
            "consequences_changed",
            _("What follows from the change is not what was shown any more"),
            remedy=_("Look through the list again, and confirm it."),
        )
    done = tuple(
        replace(each, chosen=each.chosen if chosen is None else each.key in chosen)
        for each in proposed
    )
    wanted = tuple(each for each in done if each.chosen)
    left = [each.key for each in done if not each.chosen]
    own = tuple(each for each in wanted if each.provider == standing_consequences.PROVIDER)
    standing_consequences.carry_out(house, work, change, own)
    house.deployment.calls.apply_consequences(house, work, change, wanted)
    if done:
        detail = {"done": [each.key for each in wanted], "left": left}
        work.witness("consequences.settled", *_object(change), detail)
    return done


def _object(change: StandingChange) -> tuple[str, str]:
    """Return what the event log names: the standing, or whom it is about where it is not known."""
    if change.standing_id:
        return "standing", change.standing_id
    return "party", (change.organisation or change.party).id
