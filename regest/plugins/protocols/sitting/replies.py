"""What those invited answered, and the quorum that their answers let expect (MTG-2, QRM-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, Message, Rule, Work, bodies, rosters
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.declarations.preparing import REPLY
from regest.plugins.protocols.measures import quorum
from regest.plugins.protocols.meetings import PREPARING, hold, unknown
from regest.plugins.protocols.sitting.composition import Member, member_called, members_of, rows_of
from regest.plugins.protocols.tables.meetings import (
    MeetingState,
    ProtocolsMeeting,
    ProtocolsParticipant,
    Reply,
)
from regest.plugins.protocols.words import _


@dataclass(frozen=True, slots=True)
class Forecast:
    """The quorum that is to be expected: who said yes, who no, who has not answered."""

    roster: int
    needed: int
    coming: tuple[str, ...]
    absent: tuple[str, ...]
    silent: tuple[str, ...]
    rule: Rule

    @property
    def expected(self) -> bool:
        """Whether those who said yes are enough."""
        return len(self.coming) >= self.needed

    @property
    def shown(self) -> Message:
        """The forecast as a sentence."""
        return _(
            "{coming} of {roster} are expected, at least {needed} needed ({clause})",
            coming=len(self.coming),
            roster=self.roster,
            needed=self.needed,
            clause=self.rule.clause,
        )

    def as_dict(self) -> dict[str, object]:
        """Return it for JSON."""
        return {
            "roster": self.roster,
            "needed": self.needed,
            "coming": list(self.coming),
            "absent": list(self.absent),
            "silent": list(self.silent),
            "expected": self.expected,
        }


def reply(
    house: House, meeting_id: str, name: str, answer: Reply, note: str = ""
) -> ProtocolsParticipant:
    """Note what somebody invited answered, by telephone or letter; the secretary's act.

    Raises:
        NotFound: nobody, or several, of the meeting are called so.
        Refusal: the meeting has begun or is over; the right is missing.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        row = member_called(work.session, meeting, name).row
        return _answered(work, row, answer, note)


def reply_own(house: House, meeting_id: str, answer: Reply, note: str = "") -> ProtocolsParticipant:
    """Answer one's own invitation: that of the person, else of the organisation spoken for.

    Raises:
        NotFound: the reader is not invited: for them there is no such meeting.
        Refusal: the meeting has begun or is over; the right is missing.
    """
    house.reader.require(REPLY)
    with house.work() as work:
        found = work.session.get(ProtocolsMeeting, meeting_id)
        row = own_row(house, work.session, meeting_id)
        # A meeting that is only being prepared is known to nobody but those who prepare it.
        if row is None or found is None or found.state is MeetingState.DRAFT:
            raise unknown(meeting_id)
        hold(work, meeting_id, *PREPARING)
        return _answered(work, row, answer, note)


def own_row(house: House, session: Session, meeting_id: str) -> ProtocolsParticipant | None:
    """Return the reader's own place on the list of a meeting; None where there is none."""
    reader = house.reader
    rows = rows_of(session, meeting_id)
    persons = reader.party_ids - reader.organisation_ids
    for row in rows:
        if row.party_id in persons:
            return row
    for row in rows:
        of_general = row.organisation_id in reader.organisation_ids and _speaks_for(session, row)
        if of_general or row.party_id in reader.organisation_ids:
            return row
    return None


def own_meetings(house: House, session: Session, limit: int = 20) -> Sequence[ProtocolsMeeting]:
    """Return the called meetings that the reader is invited to, the nearest first."""
    reader = house.reader
    places = select(ProtocolsParticipant.meeting_id).where(
        col(ProtocolsParticipant.party_id).in_(reader.party_ids)
        | col(ProtocolsParticipant.organisation_id).in_(reader.organisation_ids)
    )
    wanted = (
        select(ProtocolsMeeting)
        .where(col(ProtocolsMeeting.id).in_(places), ProtocolsMeeting.state == MeetingState.CALLED)
        .order_by(col(ProtocolsMeeting.held_on), col(ProtocolsMeeting.id))
        .limit(limit)
    )
    found = session.exec(wanted).all()
    return [each for each in found if own_row(house, session, each.id) is not None]


def forecast(house: House, session: Session, meeting: ProtocolsMeeting) -> Forecast:
    """Return the quorum to be expected on the roster of the day, from what voters answered."""
    body = bodies.body_with(session, meeting.body_code)
    roster = meeting.roster
    if roster is None:
        roster = len(rosters.roster_on(session, body.code, meeting.held_on))
    voters = [each for each in members_of(session, meeting.id) if each.row.seat]
    coming = _named(voters, Reply.COMES)
    rules = house.deployment.rules
    reckoned = quorum(rules, body.code, body.kind, meeting.held_on, roster, len(coming))
    return Forecast(
        roster,
        reckoned.needed,
        coming,
        _named(voters, Reply.ABSENT),
        _named(voters, Reply.NONE),
        reckoned.rule,
    )


def forecast_of(house: House, meeting_id: str) -> Forecast:
    """Return the forecast of a meeting.

    Raises:
        NotFound: there is no such meeting.
    """
    with house.read() as session:
        found = session.get(ProtocolsMeeting, meeting_id)
        if found is None:
            raise unknown(meeting_id)
        return forecast(house, session, found)


def find_own(house: House, session: Session, reference: str) -> str:
    """Return the id of the called meeting that a reference means, among those one is invited to.

    Raises:
        NotFound: there is none.
    """
    wanted = reference.strip()
    fits = [
        each.id
        for each in own_meetings(house, session)
        if wanted and (each.id.startswith(wanted) or each.held_on.isoformat() == wanted)
    ]
    if len(fits) != 1:
        raise unknown(reference)
    return fits[0]


def _answered(
    work: Work, row: ProtocolsParticipant, answer: Reply, note: str
) -> ProtocolsParticipant:
    row.reply, row.reply_note = answer, note.strip()
    row.replied_at = work.now if answer is not Reply.NONE else None
    work.session.add(row)
    work.session.flush()
    work.witness("meeting.replied", "meeting", row.meeting_id, {"participant": row.id})
    return row


def _named(voters: Sequence[Member], answer: Reply) -> tuple[str, ...]:
    return tuple(
        each.organisation.name
        if each.organisation is not None and each.row.party_id == each.organisation.id
        else each.person.name
        for each in voters
        if each.row.reply is answer
    )


def _speaks_for(session: Session, row: ProtocolsParticipant) -> bool:
    """Say whether a voter's voice is an organisation's, not the person's: the general meeting."""
    meeting = session.get_one(ProtocolsMeeting, row.meeting_id)
    body = bodies.body_with(session, meeting.body_code)
    return row.seat and body.kind == bodies.GENERAL
