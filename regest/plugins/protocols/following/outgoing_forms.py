"""Conclusions, proposals and appeals (1.5): decisions that go out as a paper begin as its draft."""

from __future__ import annotations

from sqlmodel import Session, select

from regest.api import Draft, House, NotFound, PartyRole, RecordLink, Work, drafting, vocabulary
from regest.plugins.protocols.minutes.after_signing import FORMS, heading_of
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.tables.votes import DecisionForm, ProtocolsPoint
from regest.plugins.protocols.voting.wording import executors_of
from regest.plugins.protocols.words import DECISION_PAPER, EXECUTES, EXECUTOR, OUTGOING_LETTER


def put_out(
    house: House, work: Work, meeting: ProtocolsMeeting, point: ProtocolsPoint
) -> str | None:
    """Draft the paper that a point of such a form wants, once; return the draft's id.

    It is an outgoing letter where a module registers these, and a paper of a kind of our own
    without it. Its text, addressee and number come when somebody goes on with it.
    """
    if point.form is DecisionForm.INTERNAL or _drafted(work.session, point):
        return None
    class_name, provider = _kind(house, work.session)
    title = FORMS[point.form].text(house.deployment.settings.association.language)
    roles = [PartyRole(party.id, EXECUTOR) for party in executors_of(work.session, point.id)]
    draft = Draft(
        class_name=class_name,
        heading=heading_of(f"{title.capitalize()}: {point.text}"),
        document_date=None,
        mark=point.mark,
        mark_basis=point.mark_basis,
        parties=tuple(roles[:1]),
        links=((EXECUTES, point.record_id or ""),),
        provider=provider,
    )
    made = drafting.draft(work, draft)
    work.witness("decision.drafted", "meeting", meeting.id, {"record": made.id})
    return made.id


def _kind(house: House, session: Session) -> tuple[str, str]:
    """Return the class that the paper is of, and who keeps it."""
    try:
        found = vocabulary.class_row(session, OUTGOING_LETTER)
    except NotFound:
        found = None
    if found is not None and found.provider in house.deployment.plugins.loaded:
        return found.name, found.provider
    own = vocabulary.class_row(session, DECISION_PAPER)
    return own.name, own.provider


def _drafted(session: Session, point: ProtocolsPoint) -> bool:
    wanted = select(RecordLink).where(
        RecordLink.target_id == point.record_id, RecordLink.type == EXECUTES
    )
    return session.exec(wanted).first() is not None
