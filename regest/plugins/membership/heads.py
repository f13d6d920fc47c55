"""Change of head as one act of the core, and the authority to be told of it (C4, 5.3)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.api import House, PartyKind, Problem, heads, parties
from regest.plugins.membership import informing

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
    """What was done, or would be: the plan of the core, an invitation, warnings."""

    plan: heads.HeadChangePlan
    invitation: str = ""
    warnings: tuple[Problem, ...] = ()


def plan(house: House, new: NewHead) -> Changed:
    """Return what a change of head would do; raises as `heads.plan_head_change`."""
    house.reader.require(PERMISSION)
    with house.read() as session:
        party = parties.party_called(session, new.organisation, PartyKind.ORGANISATION)
        return Changed(heads.plan_head_change(session, _wanted(new, party.id)))


def change(house: House, new: NewHead) -> Changed:
    """Change a head: post, seat, offices, accounts, and the reminder; as `heads.change_head`."""
    house.reader.require(PERMISSION)
    deployment = house.deployment
    with house.work() as work:
        party = parties.party_called(work.session, new.organisation, PartyKind.ORGANISATION)
        wanted = _wanted(new, party.id)
        done = heads.change_head(work, deployment.calls, deployment.rules, wanted)
        informing.owe(house, work, party.id, EVENT, new.first_day)
        work.witness("membership.head_changed", "party", party.id)
    return Changed(done.plan, done.invitation, done.warnings)


def _wanted(new: NewHead, organisation_id: str) -> heads.HeadChange:
    return heads.HeadChange(
        organisation_id=organisation_id,
        name=new.name,
        first_day=new.first_day,
        basis=new.basis,
        login=new.login,
    )
