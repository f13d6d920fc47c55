"""Who is owed a notice of a meeting: member organisations, Presidium members, invitees (MTG-2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import Party, bodies, offices, rosters
from regest.plugins.protocols.sitting.composition import rows_of
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.tables.notices import NoticeState, ProtocolsNotice, ProtocolsRecipient

# Agenda and notice of these go to the whole Association; groups call their own members.
OF_ALL = (bodies.GOVERNING, bodies.GENERAL)


@dataclass(frozen=True, slots=True)
class Owed:
    """A party owed a notice, and the participants of the meeting that it reaches."""

    party: Party
    participants: tuple[str, ...] = ()


def owed(session: Session, meeting: ProtocolsMeeting) -> tuple[Owed, ...]:
    """Return whom a notice of the meeting is owed, each once, by name.

    Of the Presidium and the general meeting these are every organisation that is a member on the
    day, every member of the Presidium and every invitee; of a group its members and invitees.
    """
    found: dict[str, Party] = {}
    reached: dict[str, list[str]] = {}
    kind = bodies.body_with(session, meeting.body_code).kind
    if kind in OF_ALL:
        for line in rosters.list_standings(session, meeting.held_on, kind=bodies.MEMBER):
            found[line.party.id] = line.party
        governing = offices.governing_body(session)
        if governing is not None:
            for seat in rosters.roster_on(session, governing.code, meeting.held_on):
                found[seat.person.id] = seat.person
    else:
        for seat in rosters.roster_on(session, meeting.body_code, meeting.held_on):
            found[seat.person.id] = seat.person
    for row in rows_of(session, meeting.id):
        # In the general meeting whoever speaks for an organisation is told through it.
        told = row.organisation_id if kind == bodies.GENERAL and row.seat else row.party_id
        told = told or row.party_id
        if told not in found:
            found[told] = session.get_one(Party, told)
        reached.setdefault(told, []).append(row.id)
    ordered = sorted(found.values(), key=lambda each: (each.name, each.id))
    return tuple(Owed(each, tuple(reached.get(each.id, ()))) for each in ordered)


def notices_of(session: Session, meeting_id: str) -> Sequence[ProtocolsNotice]:
    """Return the notices of a meeting, the first one first."""
    wanted = select(ProtocolsNotice).where(ProtocolsNotice.meeting_id == meeting_id)
    return session.exec(wanted.order_by(col(ProtocolsNotice.sequence))).all()


def last_notice(session: Session, meeting_id: str) -> ProtocolsNotice | None:
    """Return the last notice of a meeting; None before the first."""
    found = notices_of(session, meeting_id)
    return found[-1] if found else None


def recipients_of(session: Session, notice_id: str) -> Sequence[ProtocolsRecipient]:
    """Return the rows of a notice, one for each party that it is owed."""
    wanted = select(ProtocolsRecipient).where(ProtocolsRecipient.notice_id == notice_id)
    return session.exec(wanted.order_by(col(ProtocolsRecipient.id))).all()


def told(row: ProtocolsRecipient) -> bool:
    """Say whether the notice reached its recipient, as far as is known."""
    return row.state is NoticeState.SENT
