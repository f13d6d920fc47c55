"""An organisation as membership knows it: its state, standings, applications, what is proposed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Message,
    NotFound,
    Party,
    PartyKind,
    Record,
    Standing,
    directory,
    parties,
    rosters,
    visibility,
)
from regest.plugins.membership.composition import unbroken_since
from regest.plugins.membership.declarations.catalogue import READ
from regest.plugins.membership.joining import applications, opinions, seats
from regest.plugins.membership.tables.admission import MembershipSeat
from regest.plugins.membership.tables.joining import MembershipApplication, MembershipOpinion
from regest.plugins.membership.tables.leaving import EndReason, MembershipEnding
from regest.plugins.membership.words import CANDIDATE, CERTIFIED, HEAD, MEMBER, _

OUTSIDE, APPLIED = "outside", "applied"
STATES: dict[str, Message] = {
    MEMBER: _.p("organisation", "Member of the Association"),
    CANDIDATE: _.p("organisation", "Candidate"),
    APPLIED: _.p("organisation", "Applied"),
    EndReason.EXIT: _.p("organisation", "Left"),
    EndReason.REMOVAL: _.p("organisation", "Removed"),
    EndReason.REORGANISATION: _.p("organisation", "Reorganised"),
    EndReason.LIQUIDATION: _.p("organisation", "Liquidated"),
    OUTSIDE: _.p("organisation", "Not in the Association"),
}


@dataclass(frozen=True, slots=True)
class Card:
    """An organisation on a day; `endings` are how it left, the latest first.

    `certified` is its certificate of conformity in force that day: the level of its quality system.
    `untold` are papers of standings and endings that the reader may not be told of (ACC-2).
    """

    party: Party
    state: str
    since: dt.date | None
    head: Party | None
    standings: Sequence[rosters.StandingLine]
    applications: Sequence[tuple[MembershipApplication, Party, Record]]
    opinions: Sequence[MembershipOpinion]
    seats: Sequence[tuple[MembershipSeat, Party]]
    endings: Sequence[MembershipEnding]
    certified: Standing | None
    untold: frozenset[str] = frozenset()

    def basis(self, standing: Standing) -> str:
        """Return what a standing rests on; empty where its paper may not be told of."""
        return "" if standing.authority_record_id in self.untold else standing.basis

    def number(self, ending: MembershipEnding) -> str:
        """Return the number of an ending's decision; empty where it may not be told of."""
        return "" if ending.decision_id in self.untold else ending.number


def card_of(house: House, session: Session, reference: str, day: dt.date | None = None) -> Card:
    """Return the card of an organisation for whoever may see it: its own people see theirs.

    Raises:
        NotFound: there is none, or not for this reader: the words are the same.
    """
    today = day or house.deployment.database.today()
    sees = house.reader.may(READ)
    among = parties.EVERYBODY if sees else directory.seen_parties(house.reader)
    party = parties.party_called(session, reference, PartyKind.ORGANISATION, among=among)
    if not sees and party.id not in house.reader.party_ids:
        raise NotFound(
            "party_unknown",
            _("{name} is not in the directory", name=reference),
            remedy=_("Choose an organisation of the directory."),
        )
    lines = [
        line
        for line in rosters.list_standings(session, party_id=party.id)
        if line.standing.kind in {MEMBER, CANDIDATE}
    ]
    lines.sort(key=lambda line: line.standing.starts_on)
    heads = rosters.list_standings(session, today, kind=HEAD, organisation_id=party.id)
    certified = rosters.list_standings(session, today, kind=CERTIFIED, party_id=party.id)
    endings = endings_of(session, party.id)
    found = applications.listing(session, house.reader, organisation_id=party.id)
    state, since = _state(lines, endings, found, today)
    return Card(
        party,
        state,
        since,
        heads[0].party if heads else None,
        lines,
        found,
        opinions.opinions_of(session, house.reader, party.id),
        seats.proposed(session, house.reader, party.id),
        endings,
        certified[0].standing if certified else None,
        _untold(house, session, [*lines, *certified[:1]], endings),
    )


def _untold(
    house: House,
    session: Session,
    lines: Sequence[rosters.StandingLine],
    endings: Sequence[MembershipEnding],
) -> frozenset[str]:
    papers = [line.standing.authority_record_id for line in lines]
    papers += [each.decision_id for each in endings]
    return visibility.untold_records(session, house.reader, papers)


def endings_of(session: Session, organisation_id: str) -> Sequence[MembershipEnding]:
    """Return how an organisation left, or was reorganised, the latest first."""
    wanted = select(MembershipEnding).where(MembershipEnding.organisation_id == organisation_id)
    return session.exec(wanted.order_by(col(MembershipEnding.id).desc())).all()


def level(found: Card) -> Message:
    """Return what is known of the certificate of conformity, which 1.2 asks for (C2)."""
    held = found.certified
    if held is None:
        return _.p("quality system", "no certificate of conformity is entered")
    if held.ends_on is None:
        return _.p("quality system", "certified from {day}", day=held.starts_on)
    return _.p("quality system", "certified until {day}", day=held.ends_on)


def plain(found: Card) -> dict[str, object]:
    """Return the card as data for other programs."""
    return {
        "id": found.party.id,
        "organisation": found.party.name,
        "state": found.state,
        "head": found.head.name if found.head is not None else "",
        "certified": found.certified is not None,
        "certified_until": found.certified.ends_on if found.certified is not None else None,
        "standings": [
            {
                "kind": line.standing.kind,
                "from": line.standing.starts_on,
                "to": line.standing.ends_on,
                "basis": found.basis(line.standing),
                "end_reason": line.standing.end_reason,
            }
            for line in found.standings
        ],
        "applications": [
            {"id": row.id, "number": record.number, "state": row.state.value}
            for row, _party, record in found.applications
        ],
        "opinions": [
            {"id": row.id, "positive": row.positive, "on": row.given_on, "by": row.given_by}
            for row in found.opinions
        ],
        "seats": [{"id": row.id, "person": row.name} for row, _party in found.seats],
        "endings": [
            {
                "id": row.id,
                "reason": row.reason.value,
                "last_day": row.last_day,
                "ends": row.ends,
                "withdrawn": row.withdrawn_at is not None,
            }
            for row in found.endings
        ],
    }


def _state(
    lines: Sequence[rosters.StandingLine],
    endings: Sequence[MembershipEnding],
    found: Sequence[tuple[MembershipApplication, Party, Record]],
    day: dt.date,
) -> tuple[str, dt.date | None]:
    for kind in (MEMBER, CANDIDATE):
        for line in lines:
            standing = line.standing
            running = standing.ends_on is None or standing.ends_on >= day
            if standing.kind == kind and standing.starts_on <= day and running:
                return kind, unbroken_since(lines, line)
    if any(row.state in applications.OPEN for row, _party, _record in found):
        return APPLIED, None
    ended = [
        each for each in endings if each.ends and not each.withdrawn_at and each.last_day < day
    ]
    if ended:
        return ended[0].reason.value, ended[0].last_day
    return OUTSIDE, None
