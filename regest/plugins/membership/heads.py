"""Change of head as one act of the core, and the authority to be told of it (C4, 5.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from regest.api import Consequence, House, PartyKind, Problem, head_changes, heads, parties
from regest.plugins.membership import informing
from regest.plugins.membership.words import PLUGIN

PERMISSION = "organisation.change_head"
EVENT = "head"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewHead:
    """Who heads an organisation from which day, on what order; `login` of an account to make."""

    organisation: str
    name: str
    first_day: dt.date
    basis: str
    login: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """What was done, or would be: the core's plan and what follows, an invitation, warnings."""

    plan: heads.HeadChangePlan
    consequences: tuple[Consequence, ...] = ()
    invitation: str = ""
    warnings: tuple[Problem, ...] = ()


def plan(house: House, new: NewHead) -> Changed:
    """Return what a change of head would do and bring; raises as `heads.plan_head_change`."""
    house.reader.require(PERMISSION)
    with house.read() as session:
        party = parties.party_called(session, new.organisation, PartyKind.ORGANISATION)
        review = head_changes.review(house, session, _wanted(new, party.id), PLUGIN)
    return Changed(review.plan, review.consequences)


def change(
    house: House,
    new: NewHead,
    chosen: Collection[str] | None = None,
    seen: Collection[str] | None = None,
) -> Changed:
    """Change a head: post, seat, offices, accounts, the reminder, and what was chosen of the rest.

    Raises:
        StaleVersion: `consequences_changed`, the list is not the one that was `seen`.
        As `heads.change_head`; a `Refusal` of a plugin.
    """
    house.reader.require(PERMISSION)
    with house.work() as work:
        party = parties.party_called(work.session, new.organisation, PartyKind.ORGANISATION)
        wanted = _wanted(new, party.id)
        settled = head_changes.carry_out(house, work, wanted, chosen, seen, PLUGIN)
        informing.owe(house, work, party.id, EVENT, new.first_day)
        work.witness("membership.head_changed", "party", party.id)
    done = settled.done
    return Changed(done.plan, settled.consequences, done.invitation, done.warnings)


def _wanted(new: NewHead, organisation_id: str) -> heads.HeadChange:
    return heads.HeadChange(
        organisation_id=organisation_id,
        name=new.name,
        first_day=new.first_day,
        basis=new.basis,
        login=new.login,
    )
