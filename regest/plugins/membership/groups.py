"""Working and expert groups of the association: who is in them, what they have decided (3.11).

A group is a body of the core; its meetings and minutes are kept by whoever keeps minutes, and its
decisions come from there by the hook `choose_decision`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session

from regest.api import (
    DecisionView,
    House,
    NotFound,
    PartyKind,
    Problem,
    Standing,
    Titles,
    bodies,
    body_decisions,
    office_cards,
    parties,
    seating,
)
from regest.plugins.membership import decisions
from regest.plugins.membership.words import _

KEEP = "body.edit"
KINDS = (bodies.GROUP, bodies.COMMISSION)
CLAUSE = "п. 3.11 Положения"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewGroup:
    """A group that a decision creates: `code` names it for programs, `decision` as `Named`."""

    code: str
    title: str
    purpose: str
    starts_on: dt.date
    commission: bool = False
    named: decisions.Named = field(default_factory=decisions.Named)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewMember:
    """Somebody who joins a group, for an organisation, as `chair` or `secretary` of it if named."""

    person: str
    starts_on: dt.date
    organisation: str = ""
    office: str = ""
    basis: str = ""


def listing(session: Session, day: dt.date) -> list[dict[str, Any]]:
    """Return the groups with leader and number of members on a day."""
    return [
        office_cards.body_card(session, state, day)
        for state in body_decisions.list_states(session)
        if state.body.kind in KINDS
    ]


def shown(house: House, session: Session, code: str, day: dt.date) -> dict[str, Any]:
    """Return a group with its members of a day and what signed minutes say it has decided.

    Raises:
        NotFound: there is no such group.
    """
    state = body_decisions.body_state(session, _known(session, code))
    decided: Sequence[DecisionView] = decisions.offered(house, session, body=state.body.code) or ()
    return {
        **office_cards.body_card(session, state, day),
        "roster": office_cards.roster_cards(session, state.body.code, day),
        "decisions": [
            {"id": each.record_id, "number": each.number, "day": each.held_on, "text": each.text}
            for each in decided
        ],
    }


def create(house: House, new: NewGroup) -> None:
    """Create a group by a decision.

    Raises:
        UsageFault: the code is none, or a body has it; as `decisions.meant`.
        NotFound, Refusal: as `decisions.meant`.
    """
    house.reader.require(KEEP)
    with house.work() as work:
        decided = decisions.meant(
            house, work.session, new.named, decisions.Ground("R-3.11", CLAUSE, of_presidium=True)
        )
        body_decisions.create_body(
            work,
            body_decisions.NewBody(
                code=new.code,
                title=Titles(ru=new.title, en=new.title),
                day=new.starts_on,
                kind=bodies.COMMISSION if new.commission else bodies.GROUP,
                purpose=new.purpose,
                decision_record_id=decided.record_id,
                basis=decided.words,
            ),
        )


def join(house: House, code: str, new: NewMember) -> tuple[Standing, tuple[Problem, ...]]:
    """Let somebody join a group.

    Raises:
        NotFound: no such group, person or organisation.
        Refusal: as `seating.seat`.
    """
    house.reader.require(KEEP)
    deployment = house.deployment
    with house.work() as work:
        session = work.session
        body = _known(session, code)
        person = parties.party_called(session, new.person, PartyKind.PERSON)
        of = (
            parties.party_called(session, new.organisation, PartyKind.ORGANISATION).id
            if new.organisation.strip()
            else None
        )
        wanted = seating.Seating(
            body_code=body,
            person_id=person.id,
            organisation_id=of,
            starts_on=new.starts_on,
            office=new.office,
            basis=new.basis,
        )
        stood = seating.seat(work, deployment.calls, deployment.rules, wanted)
    return stood.standing, stood.warnings


def leave(house: House, code: str, person: str, last_day: dt.date, reason: str) -> Standing:
    """End somebody's place in a group; raises as `seating.unseat`."""
    house.reader.require(KEEP)
    with house.work() as work:
        body = _known(work.session, code)
        party = parties.party_called(work.session, person, PartyKind.PERSON)
        stood = seating.unseat(work, house.deployment.calls, body, party.id, last_day, reason)
    return stood.standing


def close(house: House, code: str, last_day: dt.date, named: decisions.Named) -> int:
    """Close a group by a decision and return how many standings ended with it."""
    house.reader.require(KEEP)
    with house.work() as work:
        decided = decisions.meant(
            house, work.session, named, decisions.Ground("R-3.11", CLAUSE, of_presidium=True)
        )
        return body_decisions.close_body(
            work,
            house.deployment.calls,
            _known(work.session, code),
            last_day,
            basis=decided.words,
            decision_record_id=decided.record_id,
        )


def _known(session: Session, code: str) -> str:
    """Return the code of a group named by code or title.

    Raises:
        NotFound: there is no such group.
    """
    said = " ".join(code.casefold().split())
    for body in bodies.list_bodies(session):
        names = (body.code, body.title_ru.casefold(), body.title_en.casefold())
        if body.kind in KINDS and said in names:
            return body.code
    raise NotFound(
        "group_unknown",
        _("There is no group {name}", name=code),
        clause=CLAUSE,
        remedy=_("`regest group list` shows them."),
    )
