"""Who a meeting is made of: the roster of its body on the day, and those invited besides.

The listed composition is read from standings until the meeting opens, and kept from then on: a
standing revised later does not change what a quorum was reckoned of (QRM-1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, NotFound, Party, Refusal, Work, bodies, names, parties, rosters
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.meetings import hold
from regest.plugins.protocols.tables.meetings import (
    Capacity,
    MeetingState,
    ProtocolsMeeting,
    ProtocolsParticipant,
)
from regest.plugins.protocols.words import _

# Invitations are still made while the meeting goes on: somebody comes along.
INVITING = (MeetingState.DRAFT, MeetingState.CALLED, MeetingState.OPEN)


@dataclass(frozen=True, slots=True)
class Member:
    """A participant with the parties it names, for lists and papers."""

    row: ProtocolsParticipant
    person: Party
    organisation: Party | None


def settle_roster(work: Work, meeting: ProtocolsMeeting) -> int:
    """Bring the voters of a meeting that has not opened to the roster of its day; return N.

    Whoever was invited without a seat stays, as a voter if they have one now (QRM-3).
    """
    rows = rows_of(work.session, meeting.id)
    of_organisations = bodies.body_with(work.session, meeting.body_code).kind == bodies.GENERAL
    seats = rosters.roster_on(work.session, meeting.body_code, meeting.held_on)
    seated = set()
    for seat in seats:
        organisation_id = seat.organisation.id if seat.organisation is not None else None
        row = _row_of(rows, seat.person.id, organisation_id if of_organisations else None)
        if row is None:
            row = ProtocolsParticipant(
                id=work.new_id(),
                meeting_id=meeting.id,
                party_id=seat.person.id,
                capacity=Capacity.VOTING,
            )
        # Another who may speak for an organisation, chosen for this meeting, stays (5.6).
        if not (of_organisations and row.party_id in {each.id for each in seat.others}):
            row.party_id = seat.person.id
        row.organisation_id = organisation_id
        row.capacity, row.seat = Capacity.VOTING, True
        row.post = row.post or seat.person.post
        seated.add(row.id)
        work.session.add(row)
    for row in rows:
        if row.seat and row.id not in seated:
            row.seat, row.capacity = False, Capacity.INVITED
            work.session.add(row)
    work.session.flush()
    return len(seats)


def party_named(session: Session, name: str, meeting: ProtocolsMeeting | None = None) -> str | None:
    """Return the id of whom a name means: on the list of the meeting first, else in the directory.

    An empty name is nobody.

    Raises:
        NotFound: the directory has no such name.
    """
    if not name.strip():
        return None
    if meeting is not None:
        fits = _fitting(session, meeting, name)
        if len(fits) == 1:
            return fits[0].person.id
    return parties.party_called(session, name).id


def party_meant(session: Session, name: str, meeting: ProtocolsMeeting) -> str:
    """Return the id of the party of the directory called so, else of whom the meeting calls so.

    An organisation's name means the organisation, not who sits for it.

    Raises:
        NotFound: neither knows the name.
    """
    try:
        return parties.party_called(session, name).id
    except NotFound:
        fits = _fitting(session, meeting, name)
        if len(fits) != 1:
            raise
        return fits[0].person.id


def invite(
    house: House, meeting_id: str, name: str, capacity: Capacity, post: str = ""
) -> ProtocolsParticipant:
    """Put somebody without a seat on the list, as a consultative voice or an invited guest.

    Raises:
        NotFound: the directory has no such name.
        Refusal: `seat_needed`, a decisive vote comes with a seat alone (QRM-4); the meeting is
            over; the right is missing.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *INVITING)
        party = parties.party_called(work.session, name)
        found = next((r for r in rows_of(work.session, meeting.id) if r.party_id == party.id), None)
        if capacity is Capacity.VOTING and (found is None or not found.seat):
            raise Refusal(
                "seat_needed",
                _("{name} has no seat and cannot vote", name=party.name),
                rule="QRM-4",
                clause="п. 5.4 Положения",
                remedy=_("Invite with a consultative voice or without one."),
            )
        row = found or ProtocolsParticipant(
            id=work.new_id(), meeting_id=meeting.id, party_id=party.id, capacity=capacity
        )
        # A person with two capacities counts once, as a voter (QRM-3).
        row.capacity = Capacity.VOTING if row.seat else capacity
        row.post = post.strip() or row.post or party.post
        work.session.add(row)
        work.session.flush()
        work.witness("meeting.invited", "meeting", meeting.id, {"party": party.id})
    return row


def _row_of(
    rows: Sequence[ProtocolsParticipant], party_id: str, organisation_id: str | None
) -> ProtocolsParticipant | None:
    """Return the row of a seat: an organisation's one in the general meeting, else a person's."""
    for row in rows:
        if organisation_id is not None and row.seat:
            if row.organisation_id == organisation_id:
                return row
        elif row.party_id == party_id:
            return row
    return None


def rows_of(session: Session, meeting_id: str) -> Sequence[ProtocolsParticipant]:
    """Return the rows of all who take part in a meeting."""
    wanted = select(ProtocolsParticipant).where(ProtocolsParticipant.meeting_id == meeting_id)
    return session.exec(wanted.order_by(col(ProtocolsParticipant.id))).all()


def members_of(session: Session, meeting_id: str) -> Sequence[Member]:
    """Return all who take part, voters first, each kind in the order of the alphabet."""
    people = {row.party_id for row in rows_of(session, meeting_id)}
    rows = rows_of(session, meeting_id)
    wanted = people | {row.organisation_id for row in rows if row.organisation_id}
    found = session.exec(select(Party).where(col(Party.id).in_(wanted))).all()
    known = {party.id: party for party in found}
    members = [
        Member(row, known[row.party_id], known.get(row.organisation_id or "")) for row in rows
    ]
    order = list(Capacity)
    return sorted(members, key=lambda each: (order.index(each.row.capacity), each.person.name))


def member_called(session: Session, meeting: ProtocolsMeeting, name: str) -> Member:
    """Return the participant that a name of a person or an organisation begins like.

    Raises:
        NotFound: nobody, or several, of the meeting are called so.
    """
    fits = _fitting(session, meeting, name)
    if len(fits) != 1:
        members = members_of(session, meeting.id)
        raise NotFound(
            "participant_unknown",
            _("{name} is not on the list of the meeting", name=name or "–"),
            rule="QRM-3",
            remedy=_("On the list: {names}.", names=", ".join(m.person.name for m in members)),
        )
    return fits[0]


def _fitting(session: Session, meeting: ProtocolsMeeting, name: str) -> list[Member]:
    """Return those of the list whose name, or that of their organisation, begins like `name`."""
    wanted = names.person_key(name)
    if not wanted:
        return []
    members = members_of(session, meeting.id)
    exact = [member for member in members if wanted in _keys(member)]
    return exact or [m for m in members if any(key.startswith(wanted) for key in _keys(m))]


def _keys(member: Member) -> set[str]:
    person, organisation = member.person, member.organisation
    known = {person.name, names.with_initials(person.name)}
    if organisation is not None:
        known |= {organisation.name, organisation.short_name}
    return {names.person_key(each) for each in known if each}
