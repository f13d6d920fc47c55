"""A membership or candidacy begins: what is asked before it, what is done with it, in one place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import (
    House,
    Party,
    PartyKind,
    Problem,
    Refusal,
    Severity,
    Work,
    parties,
    rosters,
    standings,
)
from regest.plugins.membership import informing
from regest.plugins.membership.composition import place_of
from regest.plugins.membership.joining import checklist, opinions
from regest.plugins.membership.joining.applications import wanted_standing
from regest.plugins.membership.papers import official
from regest.plugins.membership.tables.admission import MembershipSeat, ProposalState, Source
from regest.plugins.membership.tables.joining import Ground, MembershipApplication
from regest.plugins.membership.words import CANDIDATE, HEAD, MEMBER, _


@dataclass(frozen=True, slots=True)
class Begun:
    """A standing that began, or was confirmed, and what a person should know of it."""

    standing_id: str
    warnings: tuple[Problem, ...] = ()


def require_ready(session: Session, row: MembershipApplication, day: dt.date) -> None:
    """Refuse a start for which something is missing on its first day.

    Raises:
        Refusal: `candidate_incomplete` (R-3.2); `opinion_missing` (R-3.1b).
    """
    if wanted_standing(row.ground) == CANDIDATE:
        lacking = checklist.missing(session, row)
        if lacking:
            raise Refusal(
                "candidate_incomplete",
                _(
                    "{name} does not become a candidate without all documents; missing: {names}",
                    name=session.get_one(Party, row.organisation_id).name,
                    names="; ".join(str(each) for each in lacking),
                ),
                rule="R-3.2",
                clause=checklist.CLAUSE,
                remedy=_("Note them on the checklist of the application."),
            )
        return
    place = place_of(session, row.organisation_id, day)
    candidate = row.ground is Ground.OPINION or (place is not None and place.kind == CANDIDATE)
    if candidate and not opinions.favourable(session, row.organisation_id, day):
        name = session.get_one(Party, row.organisation_id).name
        raise Refusal(
            "opinion_missing",
            _(
                "{name} is a candidate: without a positive opinion of the expert group it does "
                "not become a member",
                name=name,
            ),
            rule="R-3.1b",
            clause=opinions.CLAUSE,
            remedy=_("Enter the opinion of the expert group first."),
        )


def begin(
    house: House,
    work: Work,
    row: MembershipApplication,
    first_day: dt.date,
    basis: str,
    record_id: str | None,
) -> Begun:
    """Begin what the application asks for, end the candidacy before it, name the head.

    Raises:
        Refusal: as `require_ready`; as standings refuse.
    """
    require_ready(work.session, row, first_day)
    deployment, kind = house.deployment, wanted_standing(row.ground)
    if kind == MEMBER:
        _end_candidacy(house, work, row.organisation_id, first_day, basis)
    new = standings.NewStanding(
        kind=kind,
        party_id=row.organisation_id,
        starts_on=first_day,
        authority_record_id=record_id,
        basis=basis,
    )
    stood = standings.start_standing(work, deployment.calls, deployment.rules, new)
    row.active_from = first_day
    work.session.add(row)
    warnings = [*stood.warnings, *_head(house, work, row, first_day)]
    if kind == MEMBER:
        _propose_seat(work, row, first_day)
    informing.owe(house, work, row.organisation_id, kind, first_day)
    return Begun(stood.standing.id, tuple(warnings))


def _end_candidacy(
    house: House, work: Work, organisation_id: str, first_day: dt.date, basis: str
) -> None:
    for line in rosters.list_standings(
        work.session, first_day, kind=CANDIDATE, party_id=organisation_id
    ):
        last_day = max(first_day - dt.timedelta(days=1), line.standing.starts_on)
        standings.end_standing(
            work, house.deployment.calls, line.standing.id, last_day, basis or MEMBER
        )


def _head(
    house: House, work: Work, row: MembershipApplication, first_day: dt.date
) -> tuple[Problem, ...]:
    """Let the applicant stand as head where nobody does; tell where somebody else does."""
    known = rosters.list_standings(
        work.session, first_day, kind=HEAD, organisation_id=row.organisation_id
    )
    if not row.head_name:
        return ()
    if known:
        heads = {line.party.id for line in known}
        found = parties.find_parties(work.session, row.head_name, PartyKind.PERSON)
        if any(each.id in heads for each in found):
            return ()
        return (
            Problem(
                code="head_differs",
                message=_(
                    "The application is signed by {name}, the head in the directory is {other}",
                    name=row.head_name,
                    other=known[0].party.name,
                ),
                rule="R-3.4",
                severity=Severity.WARNING,
                remedy=_("If the head has changed: regest member head."),
            ),
        )
    person = parties.named(work, row.head_name, PartyKind.PERSON)
    new = standings.NewStanding(
        kind=HEAD,
        party_id=person.party.id,
        organisation_id=row.organisation_id,
        starts_on=min(first_day, row.dated or first_day),
        basis=official(house, _("application to join")),
    )
    deployment = house.deployment
    standings.start_standing(work, deployment.calls, deployment.rules, new)
    return person.warnings


def _propose_seat(work: Work, row: MembershipApplication, first_day: dt.date) -> None:
    """Propose a seat for whom the application names, else for the head (C4)."""
    name, post, source = row.nominee_name, row.nominee_post, Source.NOMINEE
    if not name:
        name, post, source = row.head_name, row.head_post, Source.HEAD
    if not name:
        return
    work.session.add(
        MembershipSeat(
            id=work.new_id(),
            application_id=row.id,
            organisation_id=row.organisation_id,
            name=name,
            post=post,
            source=source,
            first_day=first_day,
            state=ProposalState.OPEN,
        )
    )
    work.session.flush()
