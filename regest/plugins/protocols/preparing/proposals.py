"""Proposals: questions for the agenda (5.4), words for the draft resolution of a conference (6.3).

A member of the body proposes a question; the secretary or the chair takes it or declines it with an
answer. To the resolution of the conference an organisation proposes, and the general meeting held
within the conference takes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, NotFound, Party, Refusal, UsageFault, Work, bodies
from regest.plugins.protocols.declarations.catalogue import PREPARE, PROPOSE
from regest.plugins.protocols.declarations.preparing import PROPOSE_RESOLUTION
from regest.plugins.protocols.meetings import PREPARING, hold, meeting_with
from regest.plugins.protocols.preparing.agenda import NewItem, require_open_agenda, write_item
from regest.plugins.protocols.sitting.composition import party_named, rows_of
from regest.plugins.protocols.tables.meetings import (
    ProposalKind,
    ProposalState,
    ProtocolsMeeting,
    ProtocolsProposal,
)
from regest.plugins.protocols.words import PRESIDIUM, _

CLAUSE = "п. 5.4 Положения"
CONFERENCE_CLAUSE = "п. 6.3 (раздел „Взаимодействие“)"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewProposal:
    """What is proposed; without a meeting it waits for the next one of the body.

    `organisation` is a name: whose voice a proposal to a resolution is; by default one's own.
    """

    title: str
    reason: str = ""
    body: str = PRESIDIUM
    meeting_id: str = ""
    organisation: str = ""


def propose(house: House, new: NewProposal) -> ProtocolsProposal:
    """Propose a question for the agenda of a body, or of one of its meetings.

    Raises:
        NotFound: there is no such body.
        Refusal: the meeting has begun; the right is missing.
        UsageFault: `title_missing`.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        body = bodies.body_with(work.session, new.body).code
        if new.meeting_id:
            body = hold(work, new.meeting_id, *PREPARING).body_code
        return _written(house, work, new, ProposalKind.AGENDA, body)


def propose_resolution(house: House, new: NewProposal) -> ProtocolsProposal:
    """Propose words for the draft resolution of the conference that a meeting is held within.

    Raises:
        Refusal: `no_conference`; `not_of_members`; the right is missing.
        UsageFault: `title_missing`.
    """
    house.reader.require(PROPOSE_RESOLUTION)
    with house.work() as work:
        meeting = hold(work, new.meeting_id, *PREPARING)
        if not meeting.framework:
            raise Refusal(
                "no_conference",
                _("The meeting is not held within a conference"),
                rule="S 6.3",
                clause=CONFERENCE_CLAUSE,
                remedy=_("Plan it with --within and the name of the conference."),
            )
        organisation = _voice(house, work, meeting, new.organisation)
        return _written(house, work, new, ProposalKind.RESOLUTION, meeting.body_code, organisation)


def take(
    house: House, proposal_id: str, meeting_id: str = "", rapporteur: str = ""
) -> ProtocolsProposal:
    """Take a proposal: a question goes on the agenda of the meeting, words into the draft.

    Raises:
        NotFound: there is no such proposal.
        Refusal: `proposal_answered`; `agenda_final`; `meeting_missing`; the right is missing.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        row = _open(work, proposal_id)
        if row.kind is ProposalKind.AGENDA:
            row.meeting_id = meeting_id or row.meeting_id
            if row.meeting_id is None:
                raise Refusal(
                    "meeting_missing",
                    _("It is not said for which meeting the question is taken"),
                    rule="MTG-3",
                    remedy=_("Name the meeting."),
                )
            meeting = hold(work, row.meeting_id, *PREPARING)
            require_open_agenda(meeting)
            new = NewItem(title=row.title, rapporteur=rapporteur, proposed_by=_author(work, row))
            row.item_id = write_item(house, work, meeting, new, listed=True).id
        return _answer(work, row, ProposalState.TAKEN, "")


def decline(house: House, proposal_id: str, answer: str) -> ProtocolsProposal:
    """Decline a proposal, with the answer that whoever made it reads.

    Raises:
        NotFound: there is no such proposal.
        Refusal: `proposal_answered`; the right is missing.
        UsageFault: `answer_missing`.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        row = _open(work, proposal_id)
        if not answer.strip():
            raise UsageFault(
                "answer_missing",
                _("A proposal is not declined without an answer"),
                rule="S 5.4",
                clause=CLAUSE,
                remedy=_("Say why."),
            )
        return _answer(work, row, ProposalState.DECLINED, answer.strip())


def listing(
    session: Session,
    body: str = "",
    meeting_id: str = "",
    kind: ProposalKind | None = None,
    *,
    open_only: bool = False,
    limit: int = 50,
) -> Sequence[ProtocolsProposal]:
    """Return proposals, the latest first; of a body, or of a meeting with those for any."""
    wanted = select(ProtocolsProposal)
    if body:
        wanted = wanted.where(ProtocolsProposal.body_code == body)
    if meeting_id:
        meeting = meeting_with(session, meeting_id)
        for_any = col(ProtocolsProposal.meeting_id).is_(None) & (
            col(ProtocolsProposal.body_code) == meeting.body_code
        )
        wanted = wanted.where((col(ProtocolsProposal.meeting_id) == meeting_id) | for_any)
    if kind is not None:
        wanted = wanted.where(ProtocolsProposal.kind == kind)
    if open_only:
        wanted = wanted.where(ProtocolsProposal.state == ProposalState.OPEN)
    return session.exec(wanted.order_by(col(ProtocolsProposal.id).desc()).limit(limit)).all()


def own(house: House, session: Session, limit: int = 50) -> Sequence[ProtocolsProposal]:
    """Return the reader's own proposals with their answers, the latest first."""
    reader = house.reader
    wanted = select(ProtocolsProposal).where(
        col(ProtocolsProposal.party_id).in_(reader.party_ids)
        | col(ProtocolsProposal.organisation_id).in_(reader.organisation_ids)
    )
    return session.exec(wanted.order_by(col(ProtocolsProposal.id).desc()).limit(limit)).all()


def _written(
    house: House,
    work: Work,
    new: NewProposal,
    kind: ProposalKind,
    body: str,
    organisation: str | None = None,
) -> ProtocolsProposal:
    if not new.title.strip():
        raise UsageFault(
            "title_missing",
            _("A proposal has no words"),
            rule="S 5.4",
            clause=CLAUSE,
            remedy=_("Write the question as “On …”."),
        )
    persons = house.reader.party_ids - house.reader.organisation_ids
    row = ProtocolsProposal(
        id=work.new_id(),
        body_code=body,
        meeting_id=new.meeting_id or None,
        kind=kind,
        title=new.title.strip(),
        reason=new.reason.strip(),
        proposed_by=work.actor.name,
        party_id=min(persons) if persons else None,
        organisation_id=organisation,
        proposed_at=work.now,
        state=ProposalState.OPEN,
    )
    work.session.add(row)
    work.session.flush()
    work.witness("proposal.made", "protocols_proposal", row.id, {"body": body})
    return row


def _voice(house: House, work: Work, meeting: ProtocolsMeeting, name: str) -> str:
    """Return whose voice it is: a member organisation on the list, one's own for an account."""
    voices = {row.organisation_id for row in rows_of(work.session, meeting.id) if row.seat}
    named = party_named(work.session, name)
    reader = house.reader
    chosen = named or min(reader.organisation_ids & {each for each in voices if each}, default=None)
    may_speak = reader.may(PREPARE) or chosen in reader.organisation_ids
    if chosen is None or chosen not in voices or not may_speak:
        raise Refusal(
            "not_of_members",
            _("Member organisations propose to the resolution, each with one voice"),
            rule="S 6.3",
            clause=CONFERENCE_CLAUSE,
            remedy=_("Name a member organisation that takes part, for an account its own."),
        )
    return chosen


def _open(work: Work, proposal_id: str) -> ProtocolsProposal:
    row = work.session.get(
        ProtocolsProposal, proposal_id, with_for_update=True, populate_existing=True
    )
    if row is None:
        raise NotFound(
            "proposal_unknown",
            _("There is no proposal {name}", name=proposal_id),
            remedy=_("The list shows them: regest meeting proposals."),
        )
    if row.state is not ProposalState.OPEN:
        raise Refusal(
            "proposal_answered",
            _("The proposal is answered already"),
            rule="S 5.4",
            clause=CLAUSE,
            remedy=_("Propose it anew."),
        )
    return row


def _answer(
    work: Work, row: ProtocolsProposal, state: ProposalState, answer: str
) -> ProtocolsProposal:
    row.state, row.answer = state, answer
    row.answered_by, row.answered_at = work.actor.name, work.now
    work.session.add(row)
    work.session.flush()
    work.witness(f"proposal.{state.value}", "protocols_proposal", row.id)
    return row


def _author(work: Work, row: ProtocolsProposal) -> str:
    party = work.session.get(Party, row.party_id) if row.party_id else None
    return party.name if party is not None else row.proposed_by
